"""Where each number of a document holds: the place of its clause, a word for a place named before, the place the
paragraph is at, the heading or the row of the table, the place the document is about."""

from functools import cached_property

from headwater.extract import patterns as re
from headwater.extract.context import gazetteer, governs, helping, located, where, whole
from headwater.extract.context.about import LEAD, Named
from headwater.extract.context.antecedents import BACK, Antecedents, same
from headwater.extract.context.clause import clause
from headwater.extract.context.nouns import Nearness, Where
from headwater.extract.context.paged import Paged
from headwater.extract.context.places import RANKS, Mention
from headwater.extract.context.reappears import Reappearing
from headwater.extract.context.told import quoted

At = tuple[int, int]
OPENS = 24
"""Code points from the beginning of a paragraph within which a place opens it."""
TOPIC = 60
"""Code points from the beginning of a paragraph within which it says what it is about."""

NEAR = 16
"""Code points between "the whole county" and the number that is of it."""
SETTING = re.compile(
    r"\b(?:in|of|at|for|across|throughout|within|around|to) (?:all |all of )?$", re.IGNORECASE
)
"""Before "the county" that a sentence is set in."""


class Placing:
    """Answers where a number holds, within one document."""

    def __init__(self, page: Paged) -> None:
        self.page, self.named = page, Named(page)
        self._else: dict[int, tuple[Where | None, Where]] = {}
        self._kept: dict[int, list[tuple[int, Mention]]] = {}
        self._scenes: dict[int, tuple[Mention | None, bool]] = {}

    @cached_property
    def _antecedents(self) -> Antecedents:
        return Antecedents(self.page, self.named)

    @cached_property
    def _reappearing(self) -> Reappearing:
        return Reappearing(self.page, self.place, self.named.places, self.named.about)

    def place(self, i: int, at: At) -> Where:
        """Return where the number at offsets `at` of sentence `i` holds."""
        base = self.page.sentences[i].start
        local = (at[0] - base, at[1] - base)
        about = self.named.about
        home = (about.canonical or about.name) if about else None
        found = where.resolve(self.page.text(i), self._weighed(i), local, home)
        if found and found.source == "clause":
            return self._wider(i, local) or self._nearer(i, local) or found
        if i not in self._else:
            wide = whole.NATION.search(self.page.text(i))
            other = (None if wide else self._again(i) or self._before(i)) or self._above(i)
            self._else[i] = (self._meant(i), other)
        meant, other = self._else[i]
        widest = governs.counted(self.page.text(i), local[1], self.page.text(i)[slice(*local)])
        if not widest:
            return meant or found or self._over(i, local) or other
        fits = [w for w in (meant, found, other, self._home()) if w and w.rank < widest]
        return fits[0] if fits else self._land(i, local, widest)

    def _over(self, i: int, at: At) -> Where | None:
        """The region, for what is counted "in the four southern prefectures" of which the home is one."""
        about = self.named.about
        entry = gazetteer.forms().get(about.within or "") if about else None
        if about is None or entry is None or about.kind not in ("prefecture", "county"):
            return None
        left, right = clause(self.page.text(i), at, where.CLAUSE)
        found = governs.IN_SEVERAL.search(self.page.text(i), left, right)
        if found is None or RANKS[governs.SEVERAL_KINDS[found["kind"]]] > RANKS[about.kind]:
            return None
        why = (f"place: '{entry.name}' has the {found['kind']} of this clause",)
        return Where(entry.name, "clause", why, entry.name, entry.within or None, RANKS.get(entry.kind, 0))

    def _again(self, i: int) -> Where | None:
        """Where the person or the thing was put that the sentence comes back to."""
        found = None if governs.OURS.search(self.page.text(i)) else self._reappearing.at(i)
        return where.named(found, "sentence", "is where this person or thing was put") if found else None

    def _land(self, i: int, at: At, widest: int) -> Where:
        """The country of the place the document is about, for provinces that people or things come from; that place
        itself for those that are counted for what they do to it (16 provinces help Xinjiang)."""
        before = self.page.text(i)[max(0, at[0] - 24) : at[0]]
        if widest != RANKS["country"] and not governs.COME_FROM.search(before):
            return self._home()
        entry = gazetteer.forms().get(self.named.about.canonical or "") if self.named.about else None
        above = gazetteer.forms().get(entry.within) if entry else None
        if widest != RANKS["province"] or above is None or above.kind != "country":
            return Where()
        why = (f"place: '{above.name}' is the country of the provinces counted",)
        return Where(above.name, "document", why, above.name, None, RANKS["country"])

    def _weighed(self, i: int) -> list[tuple[int, Mention]]:
        """The places of a sentence, each with how strongly it locates: a province that gives and in which the
        place of the document does not lie locates nothing."""
        if i not in self._kept:
            found, about = self.named.weighed(i), self.named.about
            if about is not None and any(m.kind == "province" for _, m in found):
                text, home = self.page.text(i), {about.name, *where.upwards(about)}
                found = [
                    (0 if s and _gives(text, m) and not {m.name, m.canonical} & home else s, m)
                    for s, m in found
                ]
            self._kept[i] = found
        return self._kept[i]

    def _wider(self, i: int, at: At) -> Where | None:
        """去年全地区转移就业3.4万人次，其中一县占七分之一: the whole of a place named before, right before the number."""
        text, named = self.page.text(i), self.named.weighed(i)
        for start, end, kind in reversed(whole.all_said(text, self.page.sentences[i].lang)):
            if (
                end > at[0]
                or not whole.ALL.match(text, start)
                or text[max(0, start - 1) : start] in ("占", "佔")
            ):
                continue
            between = text[end : at[0]]
            if (
                len(between) > NEAR
                or any(end <= m.start < at[0] for _, m in named)
                or re.search("[，,。；;]", between)
            ):
                return None
            if m := self._antecedents.last(i, start, kind):
                return where.named(m, "clause", f"is '{text[start:end]}' of this clause")
        return None

    def _nearer(self, i: int, at: At) -> Where | None:
        """木孜克尔县的这个村子: the village that is meant behind the county that is named, before the number."""
        for start, end, kind in whole.all_said(self.page.text(i), self.page.sentences[i].lang):
            over = [m for s, m in self.named.weighed(i) if s and m.end <= start]
            nearer = end <= at[0] and over and RANKS[kind] > RANKS.get(over[-1].kind, 9)
            if nearer and (m := self._antecedents.last(i, start, kind)):
                return where.named(m, "clause", f"is '{self.page.text(i)[start:end]}' of this clause")
        return None

    def _meant(self, i: int) -> Where | None:
        """ "The county", 全省, پۈتۈن ۋىلايەت: the last such place named before, where nothing else locates."""
        text, taken = self.page.text(i), self.named.places(i)
        said = whole.all_said(text, self.page.sentences[i].lang)
        for start, end, kind in sorted(said, key=lambda one: not whole.GIVEN.search(text, 0, one[0])):
            if any(m.start < end and start < m.end for m in taken):
                continue
            if m := self._antecedents.last(i, start, kind):
                source: Nearness = "document" if m is self.named.about else "sentence"
                return where.named(m, source, f"is '{text[start:end].strip()}' of this sentence")
        return None

    def _before(self, i: int) -> Where | None:
        """The place of the sentence before, for a sentence that goes on about it, else that of the paragraph."""
        sentences = self.page.sentences
        if i and where.PRONOUN.match(self.page.text(i)) and self._starts(i):
            found = self._scene_before(i)
            return where.named(found, "sentence", "is where the paragraph before was") if found else None
        if not i or sentences[i - 1].block != sentences[i].block:
            return None
        previous = self.page.text(i - 1)
        if previous[-1:] in ("；", ";") or where.continues(previous, self.page.text(i)):
            told = [w for w in self._weighed(i - 1) if w[0] and not quoted(previous, w[1].start)]
            strong = sorted(told, key=lambda w: (-w[0], not self._in_home(w[1])))
            if strong:
                return where.named(strong[0][1], "sentence", "in the sentence before")
            if again := self._again(i - 1):
                return again
            if where.OF_THEM.match(self.page.text(i)) and i > 1 and not self.named.weighed(i - 1):
                return self._before(i - 1)
        return self._opening(i) or self._stays(i)

    def _in_home(self, m: Mention) -> bool:
        """Tell whether a place lies in the one the document is about, as far as is known."""
        about = self.named.about
        return about is None or bool({about.name, about.canonical} & {m.name, *where.upwards(m)})

    def _stays(self, i: int) -> Where | None:
        """The place at which the paragraph has been since a sentence before."""
        sentences, text = self.page.sentences, self.page.text(i)
        if governs.OURS.search(text):
            return None
        teller = whole.TELLER.match(text)
        for k in range(i - 1, max(-1, i - BACK), -1):
            if sentences[k].block != sentences[i].block:
                return None
            found, clear = self._scene(k)
            if found and self.named.about and found.kind not in ("village", "town") and not teller:
                return None
            if found:
                return where.named(found, "sentence", "is where this paragraph is")
            if not clear:
                return None
        return None

    def _scene(self, k: int) -> tuple[Mention | None, bool]:
        """The place that a sentence goes to, if it is one; False where it names several."""
        if k not in self._scenes:
            self._scenes[k] = self._goes(k)
        return self._scenes[k]

    def _goes(self, k: int) -> tuple[Mention | None, bool]:
        strong = [
            (s, m)
            for s, m in self.named.weighed(k)
            if s >= 2
            and m.kind != "country"
            and m.canonical not in where.CAPITALS
            and not governs.foreign(m)
            and not where.LISTED_VALUE.match(self.page.text(k), m.end)
            and not quoted(self.page.text(k), m.start)
        ]
        best = [m for s, m in strong if s == 3] or [m for _, m in strong]
        about = self.named.about
        topic = strong[0] if strong and strong[0][0] == 2 and strong[0][1].start <= 4 else None
        if about and topic and same(topic[1], about):
            return about, True
        best = [m for m in best if not (about and same(m, about))] or best
        names = {m.canonical or m.name for m in best}
        if len(names) == 1:
            return best[-1], True
        if best:
            return None, False
        if again := self._reappearing.at(k):
            return again, True
        text, lang = self.page.text(k), self.page.sentences[k].lang
        for start, end, kind in whole.all_said(text, lang):
            if (
                lang != "en"
                or kind == "village"
                or SETTING.search(text[max(0, start - 24) : start])
                or text[end : end + 1] in "’'"
            ):
                return self._antecedents.last(k, start, kind), True
        if where.PRONOUN.match(text) and self._starts(k):
            return self._scene_before(k), True
        return None, True

    def _starts(self, k: int) -> bool:
        """Tell whether a sentence begins a paragraph that follows another."""
        sentences, blocks = self.page.sentences, self.page.document.blocks
        return bool(
            k
            and sentences[k - 1].block != sentences[k].block
            and blocks[sentences[k - 1].block].kind == blocks[sentences[k].block].kind == "paragraph"
        )

    def _scene_before(self, k: int) -> Mention | None:
        """The place at which the paragraph before ended."""
        block = self.page.sentences[k - 1].block
        for n in range(k - 1, max(-1, k - 1 - BACK), -1):
            if self.page.sentences[n].block != block:
                return None
            found, clear = self._scene(n)
            if found or not clear:
                return found
        return None

    def _opening(self, i: int) -> Where | None:
        """The place that opens the paragraph ("In Keld County the trust …") holds for its other sentences."""
        sentences, k = self.page.sentences, i
        while k and sentences[k - 1].block == sentences[i].block:
            k -= 1
            if i - k > LEAD:
                return None
        first = self.page.text(k)
        opens = [
            m
            for strength, m in self.named.weighed(k)
            if strength == 3 and m.start <= OPENS and not quoted(first, m.start)
        ]
        if k == i or governs.OURS.search(self.page.text(i)):
            return None
        if not opens:
            return self._meant_first(k, i)
        later = [m for n in range(k, i) for strength, m in self.named.weighed(n) if strength == 3]
        return (
            where.named(later[-1], "sentence", "opens the paragraph")
            if {m.name for m in later} == {opens[0].name}
            else None
        )

    def _meant_first(self, k: int, i: int) -> Where | None:
        """The county that the first sentence of a paragraph means ("Whether the county did what it was told"), if
        nothing behind it names a place."""
        if any(s >= 2 for n in range(k, i) for s, _ in self.named.weighed(n)):
            return None
        said = [w for w in whole.all_said(self.page.text(k), self.page.sentences[k].lang) if w[0] <= TOPIC]
        if len(said) != 1 or said[0][2] not in ("county", "town", "village"):
            return None
        found = self._antecedents.last(k, said[0][0], said[0][2])
        return where.named(found, "sentence", "is meant where the paragraph begins") if found else None

    def _above(self, i: int) -> Where:
        if row := self._row(i):
            return row
        heading = self.page.headings[i]
        for k in [*self.page.grid.header_cells(i, heading), heading]:
            if k is None or k == i or whole.A_PART.search(self.page.text(k)):
                continue
            strong = [m for strength, m in self._weighed(k) if strength]
            if len(strong) == 1 and not self._narrowed(k, strong[0]):
                return where.named(strong[0], "heading", "in the heading above")
        if (sent := self.named.sent_to) and helping.SENT.search(self.page.text(i)):
            return where.named(sent, "document", "is where the helpers are sent")
        return self._home()

    def _narrowed(self, k: int, titled: Mention) -> bool:
        """Tell whether the document is about a part of the place in its title, or about another one there."""
        about = self.named.about
        if about is None or self.page.document.blocks[self.page.sentences[k].block].kind != "title":
            return False
        part = (titled.canonical or titled.name) in where.upwards(about)[1:]
        return part or (not same(titled, about) and any(same(m, about) for m in self.named.places(k)))

    def _home(self) -> Where:
        about = self.named.about
        return where.named(about, "document", "is the place the document is about") if about else Where()

    def _row(self, i: int) -> Where | None:
        """The cell of the row (or of the column, in a table on its side) below a head that says "Village"."""
        for cell, head in self.page.grid.named(i):
            name, kind = self.page.text(cell).strip(), located.column_kind(self.page.text(head))
            if not kind or not name or len(name) > 40 or located.is_total(name):
                continue
            known = [m for m in self.named.places(cell) if m.start == 0 and m.end == len(name)]
            found = known[0] if known else Mention(0, len(name), name, kind)
            return where.named(found, "heading", f"heads the row of the table below '{self.page.text(head)}'")
        return None


def _gives(text: str, m: Mention) -> bool:
    """Tell whether a province is said to send, pay or help, and not to take people in; or is one of a list of several
    (北京、天津、安徽三省市)."""
    if m.kind == "province" and helping.SEVERAL.match(text, m.end):
        return True
    return m.kind == "province" and helping.helps(text, m.start, m.end) and not helping.takes_in(text, m.end)
