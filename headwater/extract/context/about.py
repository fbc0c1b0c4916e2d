"""The places a document names, sentence by sentence, and the one that the whole of it is about."""

from collections import Counter
from functools import cached_property

from headwater.extract.context import concerns, gazetteer, governs, helping, located, places, where, whole
from headwater.extract.context.paged import Paged
from headwater.extract.context.places import RANKS, Mention
from headwater.extract.context.receiving import Receiving
from headwater.extract.context.sentences import ARABIC, HAN
from headwater.extract.context.whole import WIDE

LEARNED = 200
"""Bare place names remembered from one document."""
HEAD = 6
"""Sentences at the head of a document, one of which names the county that it is about."""
LEAD = 40
"""Sentences in which the place a document is about is looked for."""
BYLINE = 60
"""Code points of a paragraph that is but a byline."""
FAR = 400
"""Sentences in which the places of a document are counted where its lead does not tell."""


class Named:
    """The places of a document's sentences, at offsets into the sentence."""

    def __init__(self, page: Paged) -> None:
        self.page = page
        self._found: dict[int, list[Mention]] = {}
        self._weights: dict[int, list[tuple[int, Mention]]] = {}
        self.receiving = Receiving(page, self.places)

    def places(self, i: int) -> list[Mention]:
        """Return the places that sentence `i` names."""
        if i not in self._found:
            text, lang = self.page.text(i), self.page.sentences[i].lang
            self._found[i] = places.find(text, lang, self.learned, self._corps)
        return self._found[i]

    def weighed(self, i: int) -> list[tuple[int, Mention]]:
        """Return them, each with how strongly it locates."""
        if i not in self._weights:
            found = where.weighed(self.page.text(i), self.places(i))
            away = self.helpers
            self._weights[i] = (
                [
                    (0, m)
                    if (m.canonical or m.name) in away
                    and (
                        s < 3
                        or self.page.sentences[i].lang != "en"
                        or helping.helps(self.page.text(i), m.start, m.end)
                    )
                    and not helping.takes_in(self.page.text(i), m.end)
                    and not (s == 3 and where.RULES.match(self.page.text(i), m.end))
                    else (s, m)
                    for s, m in found
                ]
                if away
                else found
            )
        return self._weights[i]

    @cached_property
    def helpers(self) -> frozenset[str]:
        """The provinces that only send help or take in trainees: no place of what is counted."""
        size = min(FAR, len(self.page.sentences))
        if sum(1 for i in range(size) if helping.AID.search(self.page.text(i))) < 3:
            return frozenset()
        signs: Counter[str] = Counter()
        named: Counter[str] = Counter()
        title = self._title_words
        for m in reversed(self.read(title)):
            if helping.helps(title, m.start, m.end):
                title = title[: m.start] + title[m.end :]
        home = title + (self.page.document.fact("publisher") or "")
        for i in range(size):
            for m in self.places(i):
                key = m.canonical or m.name
                named[key] += 1
                city = m.name.endswith(("City", "市", "شەھىرى"))
                if (m.kind == "province" or city) and m.name not in home and key not in home:
                    signs[key] += helping.helps(self.page.text(i), m.start, m.end)
        others = any(key not in signs for key in named)
        sure = {k for k, n in signs.items() if others and n >= 2 and 3 * n >= named[k]}
        cities = {k for k, n in signs.items() if sure and n and 3 * n >= named[k]}
        return frozenset(sure | cities)

    def read(self, words: str) -> list[Mention]:
        """Return the places of words that are no sentence of the document: a title, a publisher."""
        lang = "zh" if HAN.search(words) else "ug" if ARABIC.search(words) else "en"
        return places.find(words, lang, self.learned)

    @cached_property
    def _corps(self) -> bool:
        """Whether the document speaks of the Production and Construction Corps, whose divisions are places."""
        return bool(places.CORPS.search(self.page.document.text))

    @cached_property
    def learned(self) -> dict[str, Mention]:
        """Bare names that the document introduces in full; the 200 first."""
        names: dict[str, Mention] = {}
        for i, s in enumerate(self.page.sentences):
            for name, mention in places.learn(self.page.text(i), s.lang):
                if name.lower() in located.NO_PLACE:
                    continue
                if len(names) < LEARNED and name not in gazetteer.forms():
                    names.setdefault(name, mention)
        return names

    @cached_property
    def about(self) -> Mention | None:
        """The place the document is about: the one it says it is, that of its title, its office or its lead, else the
        widest place that it keeps to, else that of the local paper that says "our county"."""
        size = min(LEAD, len(self.page.sentences))
        first = [(self.page.text(i), self.places(i)) for i in range(size)]
        return concerns.said(first) or concerns.defined(self._title_words, first[:HEAD]) or self._about

    @cached_property
    def _about(self) -> Mention | None:
        found, issuer = self._in_lead(), self._publisher()
        if issuer and (
            found is None
            or found.name not in self._title_words
            or RANKS.get(issuer.kind, 0) < RANKS.get(found.kind, 9)
        ):
            return issuer
        titled = found is not None and found.name in self._title_words
        paper = self._paper() if found is None or (found.canonical is None and not titled) else None
        if paper and (found is None or RANKS[paper.kind] < RANKS.get(found.kind, 9)):
            return paper
        wide = found or self._widest()
        if over := self._regional(wide):
            return over
        if region := self._region(wide, found is None):
            return region
        return wide or self._bare()

    def _region(self, found: Mention | None, guessed: bool) -> Mention | None:
        """Xinjiang, for a paper on aid to it (援疆) or on the whole of it (全疆, 天山) that is else about nothing, about
        a province that gives, or about a county named in one place of it only."""
        said = whole.ON_XINJIANG.search(self.page.document.text)
        above = {found.name, *where.upwards(found)} if found else set()
        gives = (
            found is not None and RANKS.get(found.kind, 9) <= 3 and "Xinjiang" not in above and _known(found)
        )
        if found and found.kind == "province" and whole.A_PART.search(self._title_words):
            return self.receiving.only_part(found)
        if (gives or found is None) and (said or self.receiving.aids) and (inside := self.receiving.inside()):
            return inside
        if found and self._publishes(found):
            return None
        if found and RANKS.get(found.kind, 9) > 3 and "Xinjiang" in where.upwards(found):
            if over := self.receiving.prefecture_of(found, self._title_words):
                return over
            if self._late(found):
                wide = self._widest()
                if wide and wide.kind == "prefecture" and wide.canonical in where.upwards(found):
                    return wide
                return Mention(0, 0, whole.XINJIANG[self._lang], "province", "Xinjiang", "China")
        gives = gives and found is not None and found.kind in ("province", "city")
        if not said or (found and found.kind == "prefecture" and not guessed):
            return None
        once = found is not None and guessed and RANKS.get(found.kind, 9) > 3 and self._sections(found) < 2
        if found is not None and not gives and not once:
            return None
        if gives and (guessed is False and found and found.name in self._title_words):
            return None
        return Mention(said.start(), said.end(), whole.XINJIANG[self._lang], "province", "Xinjiang", "China")

    @cached_property
    def sent_to(self) -> Mention | None:
        """Where a province sends those of whom its own paper tells: the one prefecture of Xinjiang that it names."""
        about = self.about
        if about is None or about.kind != "province" or not _known(about) or not self.receiving.aids:
            return None
        return self.receiving.inside(1) if "Xinjiang" not in where.upwards(about) else None

    def _regional(self, found: Mention | None) -> Mention | None:
        """The region, for a paper whose title says 自治区 or 全疆 and that names but a part of it."""
        if self._lang != "zh" or not whole.REGIONAL.search(self._title_words):
            return None
        line = where.upwards(found) if found else []
        inside = found is None or "Xinjiang" in line or found.canonical is None
        said = inside and whole.XINJIANG_ZH.search(self.page.document.text)
        if not said or (found and found.name in self._title_words):
            return None
        return Mention(0, 2, whole.XINJIANG["zh"], "province", "Xinjiang", "China")

    def _publishes(self, place: Mention) -> bool:
        """Tell whether the name of a place is part of the publisher's (阿瓦提政务在线)."""
        named = self.read(self.page.document.fact("publisher") or "")
        return any((m.canonical or m.name) == (place.canonical or place.name) for m in named)

    def _late(self, place: Mention) -> bool:
        """Tell whether a county is named neither in the title nor at the head, and hardly ever behind it."""
        key = place.canonical or place.name
        size = min(FAR, len(self.page.sentences))
        named = [i for i in range(size) if any((m.canonical or m.name) == key for m in self.places(i))]
        return bool(named) and named[0] >= HEAD and len(named) < HEAD and place.name not in self._title_words

    def _sections(self, place: Mention) -> int:
        """In how many parts of the document, by their headings, a place is named."""
        key = place.canonical or place.name
        size = min(FAR, len(self.page.sentences))
        heads = self.page.headings
        named = (i for i in range(size) if any((m.canonical or m.name) == key for m in self.places(i)))
        return len({i if self._heading(i) else heads[i] for i in named})

    def _heading(self, i: int) -> bool:
        return self.page.document.blocks[self.page.sentences[i].block].kind == "heading"

    @cached_property
    def _lang(self) -> str:
        found = Counter(s.lang for s in self.page.sentences[:FAR])
        return next((lang for lang, _ in found.most_common() if lang in whole.XINJIANG), "en")

    def _bare(self) -> Mention | None:
        """A name that no table knows and nothing introduces, where things are put thrice, and what it is by the
        word for it ("the prefecture"): the schools of Morvane, in Morvane."""
        size, text = min(FAR, len(self.page.sentences)), self.page.text
        if not any(self.page.sentences[i].lang == "en" for i in range(size)):
            return None
        counts = Counter(n for i in range(size) for n in located.bare(text(i)))
        ranked = [(n, c) for n, c in counts.most_common(8) if n not in gazetteer.forms()]
        meant = Counter(w for i in range(size) if (w := whole.meant(text(i), "en")))
        if not ranked or not meant or (len(ranked) > 1 and ranked[1][1] * 3 > ranked[0][1] * 2):
            return None
        (name, times), (kind, more) = ranked[0], meant.most_common(1)[0]
        return Mention(0, len(name), name, kind) if times >= 2 and times + more >= 4 else None

    @cached_property
    def _title(self) -> int | None:
        blocks = self.page.document.blocks
        return next((i for i, s in enumerate(self.page.sentences) if blocks[s.block].kind == "title"), None)

    @cached_property
    def _title_words(self) -> str:
        stated = self.page.document.fact("title")
        return stated or (self.page.text(self._title) if self._title is not None else "")

    def _in_lead(self) -> Mention | None:
        blocks, sentences = self.page.document.blocks, self.page.sentences
        lead = [i for i, s in enumerate(sentences) if blocks[s.block].kind != "title"][:LEAD]
        away = self.helpers
        named = [
            (self.page.text(i), m)
            for i in lead
            for m in self.places(i)
            if (m.canonical or m.name) not in away and m.end - m.start > 1
        ]
        words = self._title_words
        title = [m for m in self.read(words) if (m.canonical or m.name) not in away]
        said = (whole.meant(self.page.text(i), self.page.sentences[i].lang) for i in lead)
        meant = Counter(word for word in said if word)
        found = where.leading(named, words, title, meant)
        if found is None or (found.canonical or found.name) not in words:
            found = self._issuer(words, title) or found
        found = concerns.titled(found, title) or found
        return found or where.lead([self.weighed(i) for i in self._opening])

    def _issuer(self, words: str, title: list[Mention]) -> Mention | None:
        """The place of the office that issued the document: in its title, its first lines, its signature."""
        if office := where.issuer(words, title):
            return office
        size = len(self.page.sentences)
        for i in [*range(min(3, size)), *range(max(0, size - 3), size)]:
            text = self.page.text(i)
            if (
                len(text) <= 60
                and (office := where.issuer(text, self.places(i)))
                and len(text) - office.end <= 24
            ):
                return office
        return None

    def _publisher(self) -> Mention | None:
        """The place of the office that is said to publish the document."""
        words = self.page.document.fact("publisher") or ""
        return where.issuer(words, self.read(words)) if words else None

    @cached_property
    def _opening(self) -> list[int]:
        """The sentences of the first paragraph below the title (and the heading below that)."""
        blocks, sentences = self.page.document.blocks, self.page.sentences
        prose = [i for i, s in enumerate(sentences[:LEAD]) if blocks[s.block].kind == "paragraph"]
        long = [
            i for i in prose if blocks[sentences[i].block].end - blocks[sentences[i].block].start > BYLINE
        ]
        prose = long or prose
        return [i for i in prose if sentences[i].block == sentences[prose[0]].block]

    def _widest(self) -> Mention | None:
        """The one province, prefecture or county above all others, where it is named or meant ("the county")
        twice, or names the title."""
        counts: Counter[str] = Counter()
        first: dict[str, Mention] = {}
        meant: Counter[str] = Counter()
        for i in range(min(FAR, len(self.page.sentences))):
            for s, m in self.weighed(i):
                if (
                    m.kind == "country"
                    or m.end - m.start < 2
                    or (not s and governs.lives(self.page.text(i), m))
                    or m.canonical in where.CAPITALS
                    or (m.canonical or m.name) in self.helpers
                ):
                    continue
                key = m.canonical or m.name
                counts[key] += 2 if i in self._opening else 1
                if key not in first or len(m.name) > len(first[key].name):
                    first[key] = m
            if word := whole.meant(self.page.text(i), self.page.sentences[i].lang):
                meant[word] += 1
        for m in self.read(self._title_words):
            if (m.canonical or m.name) in self.helpers:
                continue
            counts[m.canonical or m.name] += 2
            first.setdefault(m.canonical or m.name, m)
        return _top(counts, first, meant)

    def _paper(self) -> Mention | None:
        """The place of the local paper that publishes it, where the text says "our county", 全区, پۈتۈن ۋىلايەت."""
        name = whole.local_paper(self.page.document.fact("publisher") or "")
        if not name:
            return None
        size = min(FAR, len(self.page.sentences))
        meant = Counter(whole.meant(self.page.text(i), self.page.sentences[i].lang) for i in range(size))
        word = next(
            (
                w
                for w, _ in meant.most_common()
                if w and WIDE.get(w, w) in ("province", "prefecture", "county")
            ),
            None,
        )
        if word is None or any(
            whole.fits(m.name, m.kind, word)
            for i in range(size)
            for m in self.places(i)
            if (m.canonical or m.name) not in self.helpers
        ):
            return None
        return Mention(0, len(name), name, WIDE.get(word, word))


def _known(place: Mention) -> bool:
    """Tell whether a place is a known one of China."""
    return place.canonical is not None and (place.within == "China" or len(where.upwards(place)) > 1)


def _top(counts: Counter[str], first: dict[str, Mention], meant: Counter[str]) -> Mention | None:
    """The one widest place, if it is named or meant twice and no other of its rank half as often."""
    for rank in (2, 3, 4):
        total = {
            k: counts[k] + sum(n for w, n in meant.items() if whole.fits(first[k].name, first[k].kind, w))
            for k in counts
            if RANKS.get(first[k].kind) == rank
        }
        level = sorted(total, key=lambda k: -total[k])
        if not level or total[level[0]] < 2:
            continue
        best = level[0]
        m = first[best]
        if len(level) > 1 and total[level[1]] * 3 > total[best] * 2:
            return None
        return m
    return None
