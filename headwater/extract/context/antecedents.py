"""Which place named before is meant by a word for one: "the county", 全区, يېزىمىز."""

from collections import Counter
from functools import cached_property

from headwater.extract import patterns as re
from headwater.extract.context import where, whole
from headwater.extract.context.about import Named
from headwater.extract.context.paged import Paged
from headwater.extract.context.places import GENERIC_ZH, Mention

THE_REGION = re.compile(r"(?:the|this) (?:whole |entire )?(?:autonomous )?region\b", re.IGNORECASE)
FAR = 400
"""Sentences back in which the only such place is looked for."""
BACK = 12
"""Sentences back in which "the county" is looked for, and over which a paragraph stays at a place."""


class Antecedents:
    """Finds the places meant, within one document."""

    def __init__(self, page: Paged, named: Named) -> None:
        self.page, self.named = page, named

    def last(self, i: int, start: int, kind: str) -> Mention | None:
        """The last place of a kind before a word for it, else the place the document is about."""
        about = self.named.about
        wide = about is not None and self._fits(about, i, start, kind)
        if wide and about and about.kind == "province" and whole.ALL.match(self.page.text(i), start):
            return about  # 全区 of a region is no 地区
        if about and not wide and self._region(i, start) and "Xinjiang" in where.upwards(about):
            name = whole.XINJIANG[self.page.sentences[i].lang]
            return Mention(0, len(name), name, "province", "Xinjiang", "China")
        for k in range(i, max(-1, i - BACK), -1):
            for strength, m in reversed(self.named.weighed(k)):
                if (k == i and m.start > start) or m.end - m.start == 1:
                    continue
                if wide and about and same(m, about):
                    return about
                if wide and about and m.canonical and about.canonical and _apart(m, about):
                    continue
                named = strength or self.page.sentences[k].lang == "zh"
                if named and m.canonical not in where.CAPITALS and self._fits(m, i, start, kind):
                    return m
        return about if wide else self._only(i, start, kind)

    def _region(self, i: int, start: int) -> bool:
        """Tell whether a word means the autonomous region: 全区, "the region", where the document speaks of it."""
        text, lang = self.page.text(i), self.page.sentences[i].lang
        if lang == "en":
            return bool(THE_REGION.match(text, start)) and self._speaks_of_region
        found = whole.ZH.match(text, start) if lang == "zh" else None
        return bool(
            found and found["kind"] in ("区", "區") and found[0][0] == "全" and self._speaks_of_region
        )

    def _only(self, i: int, start: int, kind: str) -> Mention | None:
        """The one place of a kind that a long document tells of, far before a word for it: "the county"."""
        told = [
            m for k in range(max(0, i - FAR), i) for s, m in self.named.weighed(k) if s and m.kind == kind
        ]
        counts = Counter(m.canonical or m.name for m in told if m.canonical not in where.CAPITALS)
        best = counts.most_common(2)
        if not best or best[0][1] < 3 or (len(best) > 1 and best[1][1] * 4 > best[0][1]):
            return None
        m = next(m for m in reversed(told) if (m.canonical or m.name) == best[0][0])
        return m if self._fits(m, i, start, kind) else None

    def _fits(self, m: Mention, i: int, start: int, kind: str) -> bool:
        """Tell whether a place is of the kind meant: by its generic word in Chinese, else by its rank."""
        if self.page.sentences[i].lang != "zh":
            city = "city" in self.page.text(i)[start : start + 20].lower()
            if (
                kind == "prefecture"
                and self.page.sentences[i].lang == "en"
                and city != m.name.endswith(("City", "city"))
            ):
                return False
            region = kind == "province" and m.kind == "prefecture" and not self._speaks_of_region
            return m.kind == kind or (region and "region" in self.page.text(i).lower())
        said = next((s for s in whole.ZH.finditer(self.page.text(i)) if s.start() == start), None)
        word = whole.word(said) if said else ""
        if word in ("区", "區") and m.kind == "prefecture" and self._speaks_of_region:
            return False
        if m.name.endswith(tuple(GENERIC_ZH)):
            return bool(word) and where.whole("", [(1, m)], word) is not None
        if m.canonical and word and not whole.called(m.canonical, word):
            return False  # 株洲 is no 州
        return m.kind == kind or (word in ("区", "區") and m.kind in ("prefecture", "province"))

    @cached_property
    def _speaks_of_region(self) -> bool:
        """Whether the document speaks of the autonomous region, or of a prefecture as 全地区: 全区 is the region."""
        return bool(whole.NOT_ITSELF.search(self.page.document.text))


def _apart(one: Mention, other: Mention) -> bool:
    """Tell whether two known places lie in different provinces."""
    return where.upwards(one)[-1] != where.upwards(other)[-1]


def same(one: Mention, other: Mention) -> bool:
    """Tell whether two mentions are of one place."""
    return (one.canonical or one.name) == (other.canonical or other.name)
