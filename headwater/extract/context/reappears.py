"""Persons and things that a text puts somewhere are still there when it comes back to them: "a plant with 480 seats
in Osmer. A clerk of the plant recalls …"; "Turdi Rozi said his orchard earned …"."""

from collections.abc import Callable

from headwater.extract import patterns as re
from headwater.extract.context import where
from headwater.extract.context.nouns import Where
from headwater.extract.context.paged import Paged
from headwater.extract.context.persons import called, introduced
from headwater.extract.context.places import RANKS, Mention

BACK = 8
"""Sentences back in which a thing is looked for."""
KNOWN = 400
"""Persons remembered from one document."""
_INTRODUCES = re.compile(
    r"\b(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]ome|[Ss]everal|\d{1,3}(?:,\d{3})*) (?P<words>(?:[a-z][a-z’'-]* ){0,3}?[a-z-]{3,})(?= (?:[a-z]+ed|in|of|at|from|that|which|who|with|for|to|is|was|has|had|were|on|by|near|kept|and|owned|run|called|where|outside|inside)\b|[,.;:”\"’)]|$)"
)
_TAKES_UP = re.compile(r"\b(?:[Tt]he|[Tt]his|[Tt]hese|[Tt]hose) (?P<words>(?:[a-z-]+ ){0,2}?[a-z-]{3,})\b")
_THINGS_ZH = (
    "公司|工厂|车间|工廠|車間|合作社|学校|學校|幼儿园|园区|園區|医院|醫院|卫生院|衛生院|果园|养殖场|企业|企業"
)
_INTRODUCES_ZH = re.compile(rf"[^，。；：、“”\s]{{2,24}}?(?P<noun>{_THINGS_ZH})")
_TAKES_UP_ZH = re.compile(
    rf"(?:(?:^|[，。；：“、\s])|该|該|这家|這家|这所|這所|这个|這個)(?P<noun>{_THINGS_ZH})(?!等|和|与|及|[们們数數])"
)
_GENERAL = frozenset(
    "programme program campaign project plan scheme policy law rule rules regulation report article study survey paper note notes notice document bulletin "
    "government authority authorities conference meeting forum year month day week time times number total percent part kind sort state region county prefecture "
    "province city village township town district country place area people person persons man woman men women official officials cadre cadres household households "
    "family families case cases story system service office bureau department committee party agency media news newspaper reporter author authors figure figures "
    "sum money price cost average share rate others other whole half rest same first second last one ones way fact reason result end start period term terms "
    "situation question answer example sample interview interviews respondent respondents researcher researchers scholar scholars group groups movement reform "
    "measure measures effort efforts target targets goal goals quota quotas yuan dollar dollars visitor visitors relative relatives resident residents".split()
)
"""Words for what a whole document is about, or for what stands nowhere: they take up no thing of a place."""
_LABEL = re.compile(
    r"[*＊#\s]*[^：:（(。，“”\d]{1,24}[（(][^）)]{2,30}[）)][*＊\s]*[：:]|[*\s]*[A-Z][^:(.]{1,40}\([^)]{2,40}\)[*\s]*:"
)
_OURS = re.compile(r"[我咱](?!国|國|省|区|區|州|市|县|縣)|\b(?:we|our|my|us|I)\b")
_KINDS = {rank: kind for kind, rank in RANKS.items() if kind not in ("division", "city")}


class Reappearing:
    """Where the persons and things of a document were put; read sentence by sentence, in text order."""

    def __init__(
        self,
        page: Paged,
        place: Callable[[int, tuple[int, int]], Where],
        named: Callable[[int], list[Mention]],
        home: Mention | None,
    ) -> None:
        self.page, self.place, self.named, self.home = page, place, named, home
        self._persons: dict[str, Mention] = {}
        self._things: list[dict[str, Mention]] = []

    def at(self, i: int) -> Mention | None:
        """Return where the persons or things that sentence `i` comes back to were put, or None; None as well where
        they were put in several places."""
        self._read(i)
        if labelled := self._labelled(i):
            return labelled
        text, lang = self.page.text(i), self.page.sentences[i].lang
        keys = called(text, lang) if self._persons else []
        found = {m.name: m for key in keys if (m := self._persons.get(key))}
        if not found:
            found = {m.name: m for noun in _taken_up(text, lang) if (m := self._thing(i, noun))}
        return next(iter(found.values())) if len(found) == 1 else None

    def _labelled(self, i: int) -> Mention | None:
        """The place of the speaker of a turn, as its label has it ("阿依谢姆（柯坪县村民）："), for what is said of "us"."""
        k = i
        while k and self.page.sentences[k - 1].block == self.page.sentences[i].block and i - k < BACK:
            k -= 1
        label = _LABEL.match(self.page.text(k))
        if label is None or not _OURS.search(self.page.text(i), label.end() if k == i else 0):
            return None
        rank = RANKS.get(self.home.kind, 0) if self.home else 2
        near = [m for m in self.named(k) if m.end <= label.end() and RANKS.get(m.kind, 0) > rank]
        return near[0] if len(near) == 1 else None

    def _thing(self, i: int, noun: str) -> Mention | None:
        for k in range(i - 1, max(-1, i - 1 - BACK), -1):
            if self.page.headings[k] != self.page.headings[i]:
                return None
            if noun in self._things[k]:
                return self._things[k][noun]
        return None

    def _read(self, i: int) -> None:
        """Note what the sentences before `i` put where."""
        while len(self._things) < i:
            k = len(self._things)
            self._things.append({})
            text, lang = self.page.text(k), self.page.sentences[k].lang
            for start, end, keys in introduced(text, lang):
                if (m := self._put(k, start, end)) and len(self._persons) < KNOWN:
                    self._persons.update(dict.fromkeys(keys, m))
            for start, end, noun in _introduced_things(text, lang):
                if m := self._put(k, start, end):
                    self._things[k][noun] = m

    def _put(self, k: int, start: int, end: int) -> Mention | None:
        """The place of words of sentence `k`, if it is a part of the place the document is about."""
        base = self.page.sentences[k].start
        found = self.place(k, (base + start, base + end))
        rank = RANKS.get(self.home.kind, 0) if self.home else 2
        if found.name is None or found.rank <= rank or found.source not in ("clause", "sentence"):
            return None
        m = Mention(0, len(found.name), found.name, _KINDS[found.rank], found.canonical, found.within)
        if self.home and self.home.canonical and m.canonical and self.home.canonical not in where.upwards(m):
            return None
        return m


def _introduced_things(text: str, lang: str) -> list[tuple[int, int, str]]:
    if lang == "zh":
        return [(m.start("noun"), m.end("noun"), m["noun"]) for m in _INTRODUCES_ZH.finditer(text)]
    if lang != "en":
        return []
    found = [(m.start("words"), m.end("words"), _one(m["words"])) for m in _INTRODUCES.finditer(text)]
    return [f for f in found if f[2] not in _GENERAL]


def _taken_up(text: str, lang: str) -> list[str]:
    if lang == "zh":
        return [m["noun"] for m in _TAKES_UP_ZH.finditer(text)]
    if lang != "en":
        return []
    found = []
    for m in _TAKES_UP.finditer(text):
        found += [n for w in m["words"].split() if (n := _one(w)) not in _GENERAL]
    return found


def _one(words: str) -> str:
    """The noun that words end with, in the singular."""
    noun = words.rsplit(" ", 1)[-1]
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun
