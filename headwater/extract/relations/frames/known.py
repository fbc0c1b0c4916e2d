"""The names of one English document: what each stands for, by its head, its apposition or the preposition before it."""
# Patterns are data and stay on one line.

from bisect import bisect_left

from headwater.extract import patterns as re
from headwater.extract.context import Context
from headwater.extract.relations.edge import Sort
from headwater.extract.relations.frames.words import MONTHS
from headwater.extract.relations.nouns_en import head_sort

RUN = re.compile(
    r"[A-ZÀ-Þ][\w’'&-]*(?:\.(?= \d))?(?: (?:(?:of|for|on|and|the|&) ){0,2}(?:[A-ZÀ-Þ][\w’'&-]*|\d+))*"
)
LEAD = re.compile(
    r"(?:(?:19|20)\d\d|the|(?:Below|Beneath|Above|Behind|Inside|Outside|Through|Over|Within|Besides|Between|Like|Unlike|Near|Once|Because|While|Where|Whether|Should|Neither|Nor|Under|Into|Despite|Among)|The|A|An|In|Its|At|By|On|Under|Each|Every|All|For|From|When|Of|As|And|But|Until|Since|With|Their|Both|Most|Some|According|To|After|Before|If|Mr|Ms|Mrs|Dr) "
)
OF_PLACE = re.compile(
    r"\b(?:city|town|village|county|province|prefecture|district|municipality|township|port|region|hamlet) of (?P<name>[A-ZÀ-Þ][\w’'-]*\w(?: [A-ZÀ-Þ][\w-]+)?)"
)
APPOSED = re.compile(
    r"(?P<name>[A-ZÀ-Þ][\w’'&-]*\w(?: [A-ZÀ-Þ][\w’'&-]*\w){0,3})(?: \([^()]{1,40}\))?(?:,| is| was|, itself) (?:the|an?|its|another|one of the) (?P<what>(?:[\w’'-]+ ){0,4}[\w’'-]+)"
)
IN = re.compile(
    r"\b(?:[Ii]n|[Aa]cross|throughout|inside|within) (?P<name>[A-ZÀ-Þ][a-zß-ÿ’'-]+)(?=[ ,.;:)])(?! [A-ZÀ-Þ])"
)
CALLED = re.compile(
    r"\b(?P<what>[\w-]+),? (?:called|named|known as|dubbed|entitled|titled) (?:the )?[“\"]?(?P<name>[A-ZÀ-Þ][\w’'-]*(?: (?:[a-z]{2,3} ){0,2}[A-ZÀ-Þ][\w’'-]*)*)"
)
FROM = re.compile(
    r"\b(?:workers?|labou?rers|people|women|men|youths|officials|cadres|teachers|doctors|nurses|residents|families|students|pupils|children|delegations?|visitors|goods|money|funds|trains?|buses|recruits|migrants|villagers|farmers|herders|trainees|graduates) (?:from|of) (?P<a>[A-ZÀ-Þ][a-zß-ÿ’'-]+)(?=[ ,.;:)])(?! [A-ZÀ-Þ])|\b(?:moved|transferred|travell?ed|bused|flown|flew|relocated|dispatched|shipped|returned|went|flights?|trains?|road) to (?P<b>[A-ZÀ-Þ][a-zß-ÿ’'-]+)(?=[ ,.;:)])(?! [A-ZÀ-Þ])|\b(?P<c>[A-ZÀ-Þ][a-zß-ÿ-]+)(?:[’']s)? (?:officials|government|authorities|mayor|governor|budget|treasury|factories|enterprises|residents|exchequer|county|prefecture|province|city|district|villages)\b"
)
"""What stands beside the name of a place."""
NOT_PLACES = frozenset(
    "Chinese English Mandarin Uyghur Arabic Russian Turkish Kazakh God Article Chapter Section Table Figure Annex Appendix Part Page Item".split()
)
PART = re.compile(r" (?:of|for|on|across) ")
INSTITUTION: frozenset[Sort] = frozenset(("body", "firm", "programme", "place", "paper"))


class Known:
    """What the names of a document stand for. Built once, in one pass of its text."""

    def __init__(self, context: Context) -> None:
        self.names: dict[str, Sort] = {}
        self.full: dict[str, list[tuple[int, int]]] = {}
        """The last word of a name's head, in small letters: where the longer names with it stand."""
        self.text = text = context.document.text
        for m in RUN.finditer(text):
            self._run(text, *m.span())
        for m in CALLED.finditer(text):
            self._learn(m["name"], head_sort(m["what"]))
        for m in APPOSED.finditer(text):
            self._learn(m["name"], self._said(m["what"]))
        for m in OF_PLACE.finditer(text):
            self._learn(m["name"].removesuffix("’s").removesuffix("'s"), "place")
        for m in IN.finditer(text):
            name = m["name"].removesuffix("’s").removesuffix("'s")
            if name.lower() not in MONTHS and name not in NOT_PLACES:
                self._learn(name, "place")
        for m in FROM.finditer(text):
            name = next(g for g in (m["a"], m["b"], m["c"]) if g)
            name = name.removesuffix("’s").removesuffix("'s")
            if (
                name.lower() not in MONTHS
                and name not in NOT_PLACES
                and not head_sort(name)
                and not LEAD.match(name + " ")
            ):
                self._learn(name, "place")

    def _run(self, text: str, start: int, end: int) -> None:
        while lead := LEAD.match(text, start, end):
            start = lead.end()
        if not text[start : start + 1].isupper():
            return
        for word in re.split(r"[’']s? ", text[start:end]):
            begin = text.index(word, start)
            words = word.split(" and ")[0] if " of " not in word and " for " not in word else word
            stem = PART.split(words)[0].split()
            if not stem or not (
                sort := head_sort(stem[-1].rstrip("’'s") if stem[-1].endswith(("’s", "'s")) else stem[-1])
            ):
                continue
            if sort not in INSTITUTION:
                continue
            if len(words.split()) > 1:
                head = stem[-1].lower()
                self.names.setdefault(words, sort)
                places = self.full.setdefault(head, [])
                places.append((begin, begin + len(words)))
                if (
                    sort in ("place", "firm")
                    and len(stem) == len(words.split()) >= 2
                    and stem[-2][0].isupper()
                ):
                    self.names.setdefault(" ".join(stem[:-1]), sort)

    def _said(self, what: str) -> Sort:
        for word in what.split():
            if word in ("of", "in", "at", "for", "who", "which", "that", "to", "from"):
                break
            if sort := head_sort(word):
                if sort not in INSTITUTION or word.lower() in ("work", "war", "task", "post"):
                    return ""
                last = what.split()
                n = last.index(word) + 1
                if n < len(last) and head_sort(last[n]):
                    continue
                return sort
        return ""

    def _learn(self, name: str, sort: Sort) -> None:
        if sort in INSTITUTION and not head_sort(name.rsplit(maxsplit=1)[-1]):
            self.names.setdefault(name, sort)

    def longer(self, short: str, before: int) -> tuple[int, int] | None:
        """The last longer name before an offset that ends in these words, where no two differ; None for none."""
        head = short.rsplit(maxsplit=1)[-1].lower()
        spans = self.full.get(head, [])
        spans = spans[: bisect_left(spans, (before, 0))]
        fits = [
            s
            for s in spans
            if PART.split(self.text[slice(*s)])[0].endswith(
                short if short[0].isupper() else short.capitalize()
            )
        ]
        texts = {self.text[slice(*s)] for s in fits}
        if not fits or (len(texts) > 1 and short[0].islower()):
            return None
        near = fits[-1]
        return near if near[1] - near[0] > len(short) + 1 else None
