"""Put the chain of a number together: the reports of its sentence, of its quotation, carried ones, and
the publisher of the page."""
# Patterns and tables are data and stay on one line.

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context.nouns import Said, Sentence
from headwater.extract.context.speakers import Report
from headwater.extract.context.speakers.chinese import OPENING, TITLE
from headwater.extract.context.whom import Whom
from headwater.model import Attribution, Document

PRONOUN = re.compile(r"(?:He|She|They|It|This|These|His|Her)\b|(?:بۇ|ئۇ|بۇلار|ئۇلار) ")
STUDY = re.compile(r"\b(?:stud(?:y|ies)|research|survey|paper|report|estimates?)\b")
OPEN, CLOSE = "“「『", "”」』"
UNNAMED_ZH = re.compile(
    r"(?:有|已有|相关|相關|一项|一項)?(?:的)?(?:研究|调查|調查|学者|學者|研究者|文献|文獻)"
)
CARRIES = 3
"""Sentences over which a speaker is carried, while each goes on with a pronoun or with more of the same."""
LISTED = 6
"""Sentences over which results made public are listed."""
LEARNT = re.compile(
    r"according to|获悉|獲悉|了解到|得知|ئىگىلىشىچە|ئىگىلىشىمىزچە|ئىگىلىنىشىچە|مەلۇم بولۇشىچە|.*نىڭ (?:ئېيتىشىچە|تونۇشتۇرۇشىچە)|.*(?:دىن|تىن|غا|گە|قا|كە) قارىغاندا"
)
"""What a reporter has learnt from a bureau, and goes on telling."""
FURTHER = re.compile(
    r"(?:Of (?:these|those|them)|Another|A further|The (?:rest|others|remaining)|The same|In addition|Among (?:them|these)|Both)\b|此外|另外|其中|另有|还有|還有|同时|同時|他们|他|她|该|بۇنىڭدىن باشقا|بۇنىڭ ئىچىدە"
)
GOES_ON_ZH = re.compile(r"[该該](?:村|县|縣|乡|鄉|镇|鎮|厂|廠|校|市|局|院|队|隊|社)|此外|另外|其中")
"""How a Chinese sentence begins that goes on with what somebody told."""
OUTLET = re.compile(
    r"(?:The )?(?:[A-ZÀ-Þ][\w’'&-]+ ){1,4}(?:Courier|Times|Post|Gazette|Herald|Daily|News|Journal|Tribune|Chronicle|Observer|Star|Mail|Ledger|Press|Weekly|Record|Sentinel|Standard|Telegraph|Mirror|Examiner|Monitor|Wire|Dispatch|Echo|Argus|Advertiser)"
    r"|《?[\u3400-\u9fff]{2,10}(?:日报|日報|晚报|晚報|时报|時報|周刊|週刊|周报|週報|通讯社|通訊社|新闻网|新聞網|早报|早報|快报|晨报)》?|«?(?:[\u0621-\u06ff]+ ){1,3}(?:گېزىتى|خەۋەرلىرى|ژۇرنىلى|ئاگېنتلىقى)»?"
)
VAGUE = re.compile(
    r"^(?:the|an?|its|their|that|one|official)\b.*\b(?:report|survey|study|yearbook|statistics|data|figures|documents?|notice|bulletin|count)$|^(?:the|its) [a-z]+$|^(?:官方|据|最新|有关|政府)?(?:数据|數據|统计|統計|报告|報告|資料|资料)$",
    re.I,
)
RECKONED = re.compile(
    r", (?:which|that) (?:would be|is|are|was|comes? to|came to|works? out(?: at)?|amounts? to|makes?|equals?|means?)(?: (?:about|some|nearly|around|roughly|over|fewer than|less than|more than|only|just|at))*(?: an?)? ?$|(?:，|——)(?:也就是|即约|即約|相当于|相當於|折合)$"
)
"""What the page makes of a number itself."""
WORDY = 25
"""Code points that a quotation must have to be speech and not a term in quotation marks."""
SHORT = 10
"""Those that one must have which ends like a sentence."""


def outlet(document: Document) -> str | None:
    """Return the name of the paper on the first line, alone above the title or before the date of its own line."""
    for block in document.blocks[:2]:
        line = re.split(
            r"\n|[,，،|·] *(?=\d|[A-Z][a-z]+ \d)", document.text[block.start : block.end].strip("*_# ")
        )[0]
        if OUTLET.fullmatch(line.strip()):
            return re.sub(r"^The ", "", line.strip())
    return None


def quotations(document: Document) -> list[tuple[int, int]]:
    """Return the quotations of a document, within their blocks; one that never closes ends with its
    block. Straight quotation marks pair up by order."""
    found = []
    for block in document.blocks:
        start = -1
        for match in re.finditer(r"[“”「」『』\"]", document.text[block.start : block.end]):
            at, mark = match.start() + block.start, match.group()
            opening = mark in OPEN or (mark == '"' and start < 0)
            if opening and start < 0:
                start = at
            elif not opening and start >= 0:
                found.append((start, at + 1))
                start = -1
        if start >= 0:
            found.append((start, block.end))
    text = document.text
    return [(s, e) for s, e in found if e - s >= WORDY or (e - s >= SHORT and text[e - 2] in ".!?,。！？，")]


class Chains:
    """Resolves chains within one document; `reports` gives the reports of a sentence by its index."""

    def __init__(
        self, document: Document, sentences: Sequence[Sentence], reports: Callable[[int], tuple[Report, ...]]
    ) -> None:
        self.document, self.sentences, self.reports = document, sentences, reports
        self.publisher = document.fact("publisher") or outlet(document) or document.fact("author")
        self._quotes = quotations(document)
        self._memo: dict[tuple[object, ...], Said] = {}
        self._whom = Whom(document, sentences, reports)
        self._accounts = self._whom.accounts

    def resolve(self, i: int, at: tuple[int, int]) -> Said:
        """Return who says the number at document offsets `at` of sentence `i`."""
        k = bisect_left(self._quotes, (at[0], 0)) - 1
        quote = self._quotes[k] if k >= 0 and at[0] < self._quotes[k][1] else None
        chosen, why = self._own(i, at)
        note = self._accounts.notes.cited(self._accounts.text(i), at[0] - self.sentences[i].start)
        turn = self._accounts.turn(i, at[0])
        told = ((), "") if chosen else self._accounts.told(i, at[0] - self.sentences[i].start)
        key = (i, quote, tuple(r.chain for r in chosen), note and note[0], turn, told)
        if key not in self._memo:
            self._memo[key] = self._said(i, quote, chosen, why, note[0] if note else None, turn, told)
        return self._memo[key]

    def _said(
        self,
        i: int,
        quote: tuple[int, int] | None,
        chosen: list[Report],
        why: list[str],
        note: Attribution | None,
        turn: Attribution | None,
        told: tuple[tuple[Attribution, ...], str],
    ) -> Said:
        """Put the chain together: own words, those of the note, what stands around, whose turn it is."""
        if not chosen and quote:
            chosen, why = self._around(i, quote)
        if not chosen and not note and not turn:
            chosen, why = self._carried(i)
        links = [link for report in chosen for link in self._whom.named(i, report)]
        if note:
            links = [link for link in links if not _vague(link.name)]
            links.append(note)
            why = [*why, f"attribution: {note.cue}"]
        if not links:
            links, why = list(told[0]), [told[1]] if told[0] else why
        if quote and not links and (who := self._accounts.stories.alone(i)):
            links = [Attribution(who, "the one spoken of", who[:2].lower() in ("a ", "an"))]
            why = ["attribution: the only person of the paragraph, whose words are quoted"]
        if turn and not any(same(turn.name, link.name) for link in links):
            links.append(turn)
            why = [*why, "attribution: whose turn of the talk it is"]
        chain = _works(links)
        unique: list[Attribution] = []
        for link in chain:
            if link.name not in [u.name for u in unique]:
                unique.append(link)
        if self.publisher and not any(same(self.publisher, u.name) for u in unique):
            unique.append(Attribution(self.publisher))
        elif self.publisher and unique:
            k = next(k for k, u in enumerate(unique) if same(self.publisher, u.name))
            unique.append(replace(unique.pop(k), name=self.publisher, anonymous=False))
        return Said(tuple(unique), quote is not None, tuple(why))

    def _own(self, i: int, at: tuple[int, int]) -> tuple[list[Report], list[str]]:
        base = self.sentences[i].start
        local = (at[0] - base, at[1] - base)
        covering = [
            r
            for r in self.reports(i)
            if r.start <= local[0]
            and local[1] <= r.end
            and not (r.about and r.about[0] <= local[0] < r.about[1])
        ]
        if RECKONED.search(self._accounts.text(i)[: local[0]][-60:]):
            covering = [r for r in covering if r.citation]
        spoken = [r for r in covering if not r.citation]
        cited = [r for r in covering if r.citation]
        best = sorted(spoken, key=lambda r: (not r.behind and r.start > local[0], abs(r.start - local[0])))[
            :1
        ]
        relayed = [r for r in spoken if best and r is not best[0] and _relays(r) != _relays(best[0])][:1]
        both = sorted([*best, *relayed], key=lambda r: not (r.chain[0].cue or "").startswith("citing"))
        if relayed and not any((r.chain[0].cue or "").startswith("citing") for r in both):
            both.sort(key=_relays)
        chosen = [*both, *cited[:1]]
        return chosen, [f"attribution: '{r.chain[0].cue}' in the same sentence" for r in chosen]

    def _around(self, i: int, quote: tuple[int, int]) -> tuple[list[Report], list[str]]:
        """The speaker of a quotation that runs over sentences."""
        near = [k for k in range(max(0, i - 12), min(len(self.sentences), i + 13))
                if self.sentences[k].start < quote[1] + 2 and quote[0] - 2 < self.sentences[k].end]  # fmt: skip
        if near and near[0] and self.sentences[near[0] - 1].block == self.sentences[near[0]].block:
            near.append(near[0] - 1)
        for k in near:
            for report in self.reports(k):
                if report.person and not report.citation:
                    return [report], ["attribution: the speaker of the same quotation"]
        return [], []

    def _carried(self, i: int) -> tuple[list[Report], list[str]]:
        s = self.sentences
        text = self.document.text[s[i].start : s[i].end]
        for k in range(i - 1, max(-1, i - 1 - CARRIES), -1):
            if s[k].block != s[i].block:
                break
            if found := self._going_on(k, text):
                return [found], ["attribution: goes on from the sentence before"]
            if self.reports(k) or not (PRONOUN.match(text) or FURTHER.match(text)):
                break
            before = self.document.text[s[k].start : s[k].end]
            if k < i - 1 and not (PRONOUN.match(before) or FURTHER.match(before)):
                break
        if learnt := self._learnt(i):
            return [learnt], ["attribution: what the paragraph has from the same source"]
        if listed := self._listed(i):
            return [listed], ["attribution: in the results made public before"]
        title = self._title_before(i, text) if i and s[i - 1].block == s[i].block else None
        if title:
            return [title], ["attribution: the work named in the sentence before"]
        if i + 1 < len(s) and s[i + 1].block == s[i].block:
            following = self.document.text[s[i + 1].start : s[i + 1].end]
            for report in self.reports(i + 1):
                if report.behind and report.start == 0 and PRONOUN.match(following):
                    return [report], [
                        "attribution: at the end of the next sentence, which goes on from this one"
                    ]
        return [], []

    def _going_on(self, k: int, text: str) -> Report | None:
        """The report of sentence `k` that later words go on from."""
        for report in self.reports(k):
            told = report.person and not report.behind
            goes_on = told and (PRONOUN.match(text) or GOES_ON_ZH.match(text))
            if (goes_on or report.data) and not report.citation:
                return report
        return None

    def _learnt(self, i: int) -> Report | None:
        """The source from which the paragraph says that it has its news, over sentences without one of their own."""
        for k in range(i - 1, max(-1, i - 1 - LISTED), -1):
            if self.sentences[k].block != self.sentences[i].block:
                return None
            if reports := self.reports(k):
                return next((r for r in reports if LEARNT.match(r.chain[0].cue or "")), None)
        return None

    def _listed(self, i: int) -> Report | None:
        """The results that the paragraph made public before, and goes on listing."""
        for k in range(i - 1, max(-1, i - 1 - LISTED), -1):
            if self.sentences[k].block != self.sentences[i].block:
                return None
            if reports := self.reports(k):
                return next((r for r in reports if r.listing), None)
        return None

    def _title_before(self, i: int, text: str) -> Report | None:
        if not OPENING.match(text):
            return None
        before = self.document.text[self.sentences[i - 1].start : self.sentences[i - 1].end]
        titles = TITLE.findall(before)
        return Report(0, len(text), (Attribution(titles[-1], text[:2]),)) if titles else None


def _relays(report: Report) -> bool:
    """Tell whether a report names whom the speaker of the sentence has it from, or where it stands."""
    return (report.chain[0].cue or "").startswith(("citing", "according to"))


def _works(chain: list[Attribution]) -> list[Attribution]:
    """Leave out what a citation names better: "Tarn" beside "Tarn, 2060", "an earlier study" beside the study."""
    cited = [link for link in chain if link.cue == "in-text citation"]
    if not cited:
        return chain
    return [
        link
        for link in chain
        if link in cited
        or not (
            (link.anonymous and STUDY.search(link.name))
            or UNNAMED_ZH.fullmatch(link.name)
            or any(c.name.startswith((f"{link.name},", f"{link.name} ")) for c in cited)
        )
    ]


def same(a: str, b: str) -> bool:
    """Tell whether two names are one source: equal but for case and an article."""
    one, two = (x.lower().removeprefix("the ").strip() for x in (a, b))
    return one == two


def _vague(name: str) -> bool:
    """Tell whether a name is only that of a kind of paper, which a note names better."""
    return VAGUE.search(name) is not None
