"""The part of a region that a paper on aid is about: where helpers, money and goods go, and not who sends them."""

from collections import Counter
from collections.abc import Callable
from functools import cached_property

from headwater.extract.context import gazetteer, helping, where, whole
from headwater.extract.context.paged import Paged
from headwater.extract.context.places import Mention

FAR = 400
"""Sentences in which the places of a document are counted."""


class Receiving:
    """Reads who receives in one document; `places` are those that a sentence names."""

    def __init__(self, page: Paged, places: Callable[[int], list[Mention]]) -> None:
        self.page, self.places = page, places

    @cached_property
    def aids(self) -> bool:
        """Whether the document speaks of help from elsewhere again and again."""
        size = min(FAR, len(self.page.sentences))
        return sum(1 for i in range(size) if helping.AID.search(self.page.text(i))) >= 3

    def only_part(self, region: Mention) -> Mention | None:
        """The one prefecture that a paper on "a Xinjiang prefecture" names."""
        key = region.canonical or region.name
        found = {
            m.canonical: m
            for i in range(min(FAR, len(self.page.sentences)))
            for m in self.places(i)
            if m.kind == "prefecture" and m.canonical and key in where.upwards(m)[1:]
        }
        m = next(iter(found.values())) if len(found) == 1 else None
        return Mention(0, len(m.name), m.name, m.kind, m.canonical, m.within) if m else None

    def prefecture_of(self, county: Mention, title: str) -> Mention | None:
        """The prefecture of a county that only opens a page, where the page speaks for the prefecture (全州, 地委)."""
        line = where.upwards(county)
        if county.name in title or len(line) < 3:
            return None
        text = self.page.document.text
        if not whole.FOR_PREFECTURE.search(text) or whole.FOR_COUNTY.search(text):
            return None
        named = self._own_names(line[-2])
        return Mention(0, len(named[0]), named[0], "prefecture", line[-2], line[-1]) if named else None

    def _own_names(self, canonical: str) -> list[str]:
        """The names by which the text calls a known place, the most used first."""
        text = self.page.document.text
        forms = [f for f, e in gazetteer.forms().items() if e.name == canonical and len(f) > 1]
        found = {f: text.count(f) for f in forms if f in text}
        return sorted(found, key=lambda f: (-found[f], -len(f)))

    def inside(self, times: int = 2) -> Mention | None:
        """The one prefecture of Xinjiang that a paper on aid names, or whose counties it names, above all others; the
        one county that it names, where it does not name its prefecture `times` times."""
        counts: Counter[str] = Counter()
        counties: Counter[str] = Counter()
        for i in range(min(FAR, len(self.page.sentences))):
            lines = [line for m in self.places(i) if "Xinjiang" in (line := where.upwards(m))]
            counts.update({line[line.index("Xinjiang") - 1] for line in lines if line[0] != "Xinjiang"})
            counties.update({line[0] for line in lines if line.index("Xinjiang") == 2})
        for ranked, kind, least in ((counts, "prefecture", 3), (counties, "county", 2)):
            best = ranked.most_common(2)
            if (
                not best
                or (len(best) > 1 and best[0][1] < least)
                or (len(best) > 1 and best[1][1] * 2 > best[0][1])
            ):
                continue
            names = self._own_names(best[0][0])
            if sum(self.page.document.text.count(n) for n in names) < times:
                continue
            above = "Xinjiang" if kind == "prefecture" else (gazetteer.forms()[names[0]].within or None)
            return Mention(0, len(names[0]), names[0], kind, best[0][0], above)
        return None
