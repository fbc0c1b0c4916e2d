"""The phrases of an English sentence: noun phrases, verb groups, and the words between them."""

from dataclasses import dataclass

from headwater.extract.relations.frames.tagging import YEAR, tagged
from headwater.extract.relations.frames.words import BE, MONTHS, NOT, PARTICLES, PERHAPS, TIME_NOUNS
from headwater.extract.relations.nouns_en import head_sort

CHAIN = frozenset(
    "have need agree expect require continue begin start plan intend aim want seem oblige use undertake decide promise appear happen come propose set be do help remain ask tell order instruct allow permit".split()
)
"""Verbs whose infinitive is what is done: "agreed to fund"."""
STRANDED = frozenset(("for", "after", "on", "over", "with"))
"""Prepositions that stay with a passive verb: "is paid for by"."""
HOPED = frozenset(
    "encourage urge advise invite recommend propose plan intend want hope wish aim seek refuse decline fail allow permit".split()
)
NAMING = frozenset("of for on".split())
PLACES_OF = frozenset(
    "city town village county province prefecture district municipality township port region".split()
)
EMPTY = frozenset(
    "name title label banner rubric whole entirety performance conduct activities number total majority half most each all one some series couple handful dozens hundreds thousands percent cent two three four five several many both part network chain range host tens rest".split()
)
"""Heads that stand for what follows their "of"."""


@dataclass(slots=True)
class Chunk:
    """One phrase, of the words `first` to `last`. `kind`: NP, VG, or the tag of a single word."""

    kind: str
    first: int
    last: int
    det: str = ""
    owner: int = -1
    """The last word of a possessor within a noun phrase ("the county's"); -1 for none."""
    lemma: str = ""
    voice: str = ""
    """a active, p passive, d a past without auxiliary (either), g -ing, i infinitive."""
    denied: bool = False
    ended: bool = False
    low: str = ""


class Chunks:
    """A sentence cut into phrases."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = tagged(text)
        self.chunks: list[Chunk] = []
        k = 0
        while k < len(self.words):
            chunk = self._noun(k) or self._verb(k) or Chunk(self.words[k].tag, k, k, low=self.words[k].low)
            self.chunks.append(chunk)
            k = chunk.last + 1

    def _tag(self, k: int) -> str:
        return self.words[k].tag if k < len(self.words) else ""

    def _noun(self, k: int) -> Chunk | None:
        """A noun phrase that begins at word `k`."""
        words = self.words
        if words[k].tag == "O":
            return Chunk("NP", k, k, low=words[k].low, det=words[k].low)
        first, det = k, ""
        while self._tag(k) in ("D", "W"):
            det, k = words[k].low, k + 1
        if self._tag(k) == "A" and self._tag(k + 1) == "N" and words[k].low.endswith("ly"):
            k += 1
        begin = k
        while self._tag(k) == "N":
            k += 1
            if self._tag(k) in ("A", ",") and det and self._tag(k + 1) == "N" and self._adjectives(begin, k):
                k += 1
            k = self._named(k)
        if k == begin:
            return (
                Chunk("NP", first, first, det=det, low=det)
                if det in ("this", "these", "those", "all", "both", "one", "some", "each", "several", "many")
                else None
            )
        owner = max(
            (
                n
                for n in range(begin, k - 1)
                if words[n].low.endswith(("'s", "’s", "s'", "s’")) and not words[n].quoted
            ),
            default=-1,
        )
        return Chunk("NP", begin, k - 1, det=det, owner=owner, low=words[k - 1].low)

    def _adjectives(self, begin: int, k: int) -> bool:
        """Tell whether a comma stands between two adjectives: "a small, remote county"."""
        w, behind = self.words[k - 1], self.words[k + 1]
        return self._tag(k) == "A" or (
            w.text.islower()
            and behind.text.islower()
            and k - begin == 1
            and not head_sort(w.low)
            and self._tag(k + 2) == "N"
        )

    def _named(self, k: int) -> int:
        """Go on over the "of" and "for" within a proper name: Office for Close Ties."""
        words = self.words
        if k + 1 >= len(words):
            return k
        before, w = words[k - 1], words[k]
        n = k + 2 if words[k + 1].low == "the" else k + 1
        if n >= len(words) or not words[n].text[0].isupper() or words[n].tag != "N":
            return k
        upper = before.text[0].isupper()
        if (
            w.low in NAMING
            and upper
            and (head_sort(before.low) or w.low != "on")
            and not before.low.endswith(("’s", "'s"))
        ):
            return n
        if w.low == "of" and before.low in PLACES_OF:
            return n
        if (
            w.low == "the"
            and upper
            and before.low in ("across", "among", "to", "with", "of", "for")
            and before.tag == "N"
        ):
            return k + 1
        if w.low == "to" and before.low == "next" and upper:
            return k + 1
        if w.low in ("to", "by", "in", "and") and upper and n == k + 1 and before.low == words[n].low:
            return n
        if w.low in ("and", "&") and upper and n == k + 1 and self._joins(k, n):
            return n
        return k

    def _joins(self, k: int, n: int) -> bool:
        """Tell whether "and" stands within a name: Ministry of Roads and Canals; Paper & Sons."""
        words = self.words
        if words[k].low == "&":
            return True
        start = k - 1
        while start >= 0 and (words[start].text[0].isupper() or words[start].low in NAMING):
            if words[start].low in NAMING:
                break
            start -= 1
        end = n
        while end + 1 < len(words) and words[end + 1].tag == "N" and words[end + 1].text[0].isupper():
            end += 1
        head = head_sort(words[end].low)
        if start >= 0 and words[start].low in NAMING:
            return head not in ("body", "firm") and k - start <= 3 and end - n <= 1
        return (
            head in ("body", "firm", "programme")
            and not head_sort(words[k - 1].low)
            and k - start <= 3
            and end > n
            and self._tag(end + 1) != "C"
        )

    def _verb(self, k: int) -> Chunk | None:
        """A verb group that begins at word `k`: its main verb, its voice, whether it is denied."""
        words, first = self.words, k
        if not (words[k].tag in ("X", "V", "T") or (words[k].tag == "A" and self._tag(k + 1) in ("X", "V"))):
            return None
        infinitive = denied = ended = False
        be = main = -1
        while (tag := self._tag(k)) in ("X", "V", "T", "A") or (tag == "D" and words[k].low == "no"):
            w = words[k]
            denied = denied or w.low in NOT or w.low in PERHAPS or w.low.endswith(("n't", "n’t"))
            if w.low == "longer" or (w.low == "used" and self._tag(k + 1) == "T"):
                ended, denied = True, False
            if tag == "X":
                if main >= 0:
                    break
                be = k if w.low in BE else be
            elif tag == "T":
                if main >= 0 and words[main].lemma not in CHAIN:
                    break
                if main >= 0:
                    denied = denied or words[main].lemma in HOPED
                    be, main = -1, -1
                elif k != first and be < 0 and words[k - 1].low not in ("has", "have", "had", "also"):
                    break
                infinitive = k == first
                be = -1
            elif tag == "V":
                if main >= 0:
                    break
                main = k
            elif tag == "A" and main >= 0 and w.low not in PARTICLES:
                break
            elif tag == "A" and main >= 0:
                k += 1
                break
            k += 1
        return self._grouped(first, k, be, main, infinitive=infinitive, denied=denied, ended=ended)

    def _grouped(
        self, first: int, k: int, be: int, main: int, *, infinitive: bool, denied: bool, ended: bool
    ) -> Chunk | None:
        """The verb group of the words up to `k`, with the preposition that belongs to its verb: "paid for"."""
        words = self.words
        stranded = 0 <= be < main and self._tag(k) == "P" and words[k].low in STRANDED
        if stranded and self._tag(k + 1) in ("P", ",", ".", ";", "A", "C", ""):
            k += 1
        last = k - 1
        if main < 0:
            main = max((n for n in range(first, k) if words[n].tag == "X"), default=-1)
            if main < 0:
                return None
        w, tail = words[main], words[last]
        joins = last > main and tail.low in PARTICLES | STRANDED and tail.tag in "AP"
        lemma = f"{w.lemma}_{tail.low}" if joins else w.lemma
        voice = "i" if infinitive else "a"
        if w.tag == "V":
            helped = any(words[n].tag == "X" for n in range(first, main))
            if 0 <= be < main and "n" in w.form:
                voice = "p"
            elif "n" in w.form and not helped and not infinitive:
                voice = "d"
            elif w.form == "g" and be < 0:
                voice = "g"
        return Chunk("VG", first, last, lemma=lemma, voice=voice, denied=denied, ended=ended, low=w.low)

    def head(self, c: Chunk) -> str:
        """The last word of a noun phrase before any "of" in its name, in small letters."""
        start = c.owner + 1 if c.owner >= c.first else c.first
        for n in range(start + 1, c.last + 1):
            if self.words[n].low in ("of", "for", "on", "across") and not self.words[n].quoted:
                return self.words[n - 1].low
        return self.words[c.last].low

    def timely(self, c: Chunk) -> bool:
        """Tell whether a noun phrase tells when: "2016", "last May", "three years"."""
        low = self.words[c.last].low.rstrip("s")
        if self.words[c.first].low in MONTHS or YEAR.match(self.words[c.last].text):
            return not self.words[c.last].text[0].isalpha() or self.words[c.last].low in MONTHS
        return self.words[c.last].low in MONTHS or low in TIME_NOUNS or self.words[c.last].low in TIME_NOUNS

    def plural(self, c: Chunk) -> bool:
        """Tell whether a noun phrase is of more than one."""
        if c.det in ("they", "these", "those", "both", "all", "them", "several", "many"):
            return True
        head = self.head(c)
        name = self.words[c.last].text[0].isupper()
        return (head.endswith("s") and not head.endswith(("ss", "us", "is")) and not name) or head in (
            "women",
            "men",
            "children",
            "staff",
            "personnel",
            "people",
            "cadres",
            "police",
        )
