"""Whom a word for a speaker stands for: "she", "Vey", "the bureau", "the release", 该调查: the name that it stands for."""
# Patterns and tables are data and stay on one line.

from collections.abc import Callable, Sequence
from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context import issued, subjects
from headwater.extract.context.accounts import Accounts, persons
from headwater.extract.context.nouns import Sentence
from headwater.extract.context.speakers import Report, offices
from headwater.extract.context.speakers.chinese import DATA
from headwater.extract.context.speakers.english import BODY
from headwater.extract.context.speakers.report import PRONOUNS
from headwater.model import Attribution, Document

SAME_ZH = re.compile(rf"(?:该|該|[这這][项項份次]?|此[项項次]?|上述)(?P<noun>{DATA})")
SAME_UG = re.compile(r"(?:بۇ|شۇ|مەزكۇر) (?P<noun>[\u0621-\u06ff]{5,12}?)(?:ى|لار|لەر)?")
"""A work named before."""
OF_TIME = re.compile(r"[上本今去前当當][个個]?[月周週年天日]\w{0,3}|日前|近日|最近|\d+月|.{0,2}月[底初中]?")
THIS_BODY = re.compile(
    r"[该該](?:组织|組織|机构|機構|团体|團體|智库|智庫|研究所|所|媒体|媒體|计划|計畫|計劃)"
)
FAR = 30_000
"""Code points before in which "the prefecture" has its full name."""
LISTED = 6
"""Sentences back to which the work named before is looked for."""


class Whom:
    """Resolves the names of one document's speakers."""

    def __init__(
        self, document: Document, sentences: Sequence[Sentence], reports: Callable[[int], tuple[Report, ...]]
    ) -> None:
        self.document, self.sentences, self.reports = document, sentences, reports
        self.accounts = Accounts(document, sentences, reports, self.named)

    def named(self, i: int, report: Report) -> tuple[Attribution, ...]:
        """Replace a pronoun or a family name by the last full name that fits."""
        first = report.chain[0]
        if subjects.OWN.fullmatch(first.name):
            s = self.sentences[i]
            whose = subjects.OWNERS[first.name.split()[0].lower()]
            who = subjects.counter(self.document.text[s.start : s.end], first.name)
            who = who or self._opening(i, whose if whose in ("he", "she") else "it")
            if who:
                return (replace(first, name=who, cue=f"{first.cue} {first.name}"),)
            if whose not in ("he", "she"):
                return report.chain
            first = replace(first, name=whose, cue=f"{first.cue} {first.name}")
            report = replace(report, chain=(first, *report.chain[1:]), pronoun=True)
        if back := self._same_work(i, first.name):
            return back
        if any(issued.paper(link.name) or issued.OWN.fullmatch(link.name) for link in report.chain):
            return self._issued(i, report.chain)
        if longer := self.accounts.paper(i, first.name):
            return (replace(first, name=longer, cue=f"{first.cue} ({first.name})"), *report.chain[1:])
        if full := self._office(i, first.name):
            return (replace(first, name=full, cue=f"{first.cue} ({first.name})"), *report.chain[1:])
        if body := self._body(i, first.name):
            return (replace(first, name=body, cue=f"{first.cue} ({first.name})"), *report.chain[1:])
        if not report.pronoun:
            return report.chain
        return self._stands_for(i, report, first)

    def _stands_for(self, i: int, report: Report, first: Attribution) -> tuple[Attribution, ...]:
        """Resolve a pronoun or a part of a name; a pronoun that stands for nobody known stays, as an unnamed speaker."""
        wanted = first.name.lower()
        if wanted in ("he", "she", "他", "她", "ئۇ") and (near := self._near(i, report, wanted)):
            return (replace(first, name=near, anonymous=persons.unnamed(near)), *report.chain[1:])
        if wanted in ("他", "她") and (who := self._aged(i)):
            return (replace(first, name=who), *report.chain[1:])
        for k in range(i, max(-1, i - 30), -1):
            for other in self.reports(k):
                name = other.chain[0].name
                if other.citation or other is report or other.pronoun:
                    continue
                if wanted in subjects.ONE and not subjects.fits(name, wanted):
                    continue
                if not other.person and not (
                    i - k <= 2 and wanted in ("it", "he", "she") and name[:1].isupper()
                ):
                    continue
                if wanted in PRONOUNS or (
                    wanted.startswith("the ")
                    and other.chain[0].anonymous
                    and wanted.rsplit(maxsplit=1)[-1].rstrip("s") in name.lower()
                ):
                    return (replace(other.chain[0], cue=first.cue), *report.chain[1:])
                if first.name in name.split():
                    return (replace(other.chain[0], cue=first.cue), *report.chain[1:])
        if wanted in ("it", "he", "she", "they"):
            full = self._opening(i, wanted)
        else:
            full = self._full_name(i, first.name) if wanted not in PRONOUNS else None
        if not full and wanted in PRONOUNS:
            return (replace(first, anonymous=True), *report.chain[1:])
        return (replace(first, name=full), *report.chain[1:]) if full else report.chain

    def _body(self, i: int, name: str) -> str | None:
        """该组织: the last body that spoke in the sentences before; "they": the authors cited there."""
        if name.lower() == "they":
            for k in range(i - 1, max(-1, i - 3), -1):
                for report in self.reports(k):
                    if report.citation and re.search(r" (?:and|&|et al)", report.chain[0].name):
                        return report.chain[0].name
        if not THIS_BODY.fullmatch(name):
            return None
        for k in range(i - 1, max(-1, i - LISTED), -1):
            for report in self.reports(k):
                who = report.chain[0].name
                if (
                    not report.citation
                    and not report.pronoun
                    and not THIS_BODY.fullmatch(who)
                    and len(who) > 3
                ):
                    return who
        return None

    def _near(self, i: int, report: Report, wanted: str) -> str | None:
        """The person who spoke before in this paragraph, or whom it introduces first."""
        block = self.sentences[i].block
        k = i - 1
        while k >= 0 and self.sentences[k].block == block and i - k < 30:
            for other in self.reports(k):
                name = other.chain[0].name
                if other.person and not other.citation and not other.pronoun and subjects.fits(name, wanted):
                    return name
            k -= 1
        return self.accounts.stories.person(i)

    def _same_work(self, i: int, name: str) -> tuple[Attribution, ...]:
        """The makers of 该调查, بۇ تەكشۈرۈش: of the last work of that noun in the sentences before."""
        noun = next((m["noun"] for p in (SAME_ZH, SAME_UG) if (m := p.fullmatch(name))), None)
        for k in range(i - 1, max(-1, i - 1 - LISTED), -1) if noun else ():
            for report in self.reports(k):
                first = report.chain[0]
                if noun and noun in (first.cue or "") and not first.anonymous and noun not in first.name:
                    return report.chain
        return ()

    def _opening(self, i: int, pronoun: str) -> str | None:
        """The organisation or the person that opens one of the three sentences before, in this paragraph."""
        for k in range(i - 1, max(-1, i - 9), -1):
            if self.sentences[k].block != self.sentences[i].block:
                return None
            s = self.sentences[k]
            words = self.document.text[s.start : s.end]
            if who := subjects.subject(words, pronoun) or subjects.in_office(words, pronoun):
                return who
        return None

    def _cited(self, i: int, noun: str) -> str | None:
        """The work that "the report" is, by the citation of an earlier sentence that speaks of a report."""
        for k in range(i - 1, max(-1, i - 40), -1):
            s = self.sentences[k]
            if noun in self.document.text[s.start : s.end].lower():
                for report in self.reports(k):
                    if report.citation:
                        return report.chain[0].name
        return None

    def _aged(self, i: int) -> str | None:
        """The person whose age one of the sentences before tells, in this paragraph, where nobody spoke since."""
        for k in range(i - 1, max(-1, i - 5), -1):
            if self.sentences[k].block != self.sentences[i].block:
                return None
            s = self.sentences[k]
            if who := subjects.aged_zh(self.document.text[s.start : s.end]):
                return who
            if any(r.person and not r.pronoun for r in self.reports(k)):
                return None
        return None

    def _office(self, i: int, name: str) -> str | None:
        """The full name of "the bureau", 该局: the last one with that head before this sentence."""
        if place := offices.BACK_PLACE.fullmatch(name):
            end = self.sentences[i].end
            return offices.only_place(place["head"], self.document.text[max(0, end - FAR) : end])
        english, chinese = offices.BACK.fullmatch(name), offices.BACK_ZH.fullmatch(name)
        if not english and not chinese:
            return None
        low = self.sentences[max(0, i - 60)].start
        before = self.document.text[low : self.sentences[i].start]
        if english:
            return offices.full_name(english["head"], before)
        assert chinese  # narrowed above
        return offices.full_name_zh(chinese["head"], before)

    def _issued(self, i: int, chain: tuple[Attribution, ...]) -> tuple[Attribution, ...]:
        """Replace "the release" by who issued it; leave out the page's name for itself, and a paper
        without an issuer behind a speaker with a name."""
        out: list[Attribution] = []
        for link in chain:
            noun = issued.paper(link.name)
            if issued.OWN.fullmatch(link.name):
                continue
            who = None
            if noun:
                sentence = self.sentences[i]
                block = self.document.text[max(0, sentence.start - issued.WINDOW) : sentence.start]
                who = issued.issuer(block, noun)
            publisher = self.document.fact("publisher") or ""
            if who and (OF_TIME.fullmatch(who) or (who in publisher and who != publisher)):
                who = None
            who = who or (self._cited(i, noun) if noun else None)
            if who and " " not in who:
                who = self._full_name(i, who) or who
            if who:
                out.append(Attribution(who, f"{link.cue} ({link.name})" if link.cue else link.name))
            elif not noun or not out:
                out.append(link)
        return tuple(out)

    def _full_name(self, i: int, family: str) -> str | None:
        """The last "Ada Vey" before a sentence that says "Vey"."""
        low = max(0, self.sentences[max(0, i - 60)].start)
        text = self.document.text[low : self.sentences[i].end]
        if BODY.fullmatch(family):
            whole = rf"(?:[A-ZÀ-Þ][\w’'-]+ ){{0,5}}{re.escape(family)}(?: (?:for|of|on) (?:the )?[A-ZÀ-Þ][\w’'-]+(?: (?:(?:and|of|for) )?[A-ZÀ-Þ][\w’'-]+){{0,4}})?"
            names = [re.sub(r"^(?:The|An?|In|By|At|But|And) ", "", n) for n in re.findall(whole, text)]
            longer = [n for n in names if " " in n]
            return longer[-1] if longer else None
        found = re.findall(
            rf"(?<![\w’'])(?:{re.escape(family)} [A-ZÀ-Þ][\w’'-]+|[A-ZÀ-Þ][\w’'-]+ {re.escape(family)})(?![\w’'])",
            text,
        )
        return found[-1] if found else None
