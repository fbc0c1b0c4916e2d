"""English number words: a left-to-right grammar over tokens, linear in their number.

cardinal  = below-thousand {scale below-thousand} ["and" below-hundred] ["point" digit...]
fraction  = cardinal ordinal-plural | ("one"|"a") ordinal | cardinal "and" proper fraction
vague     = (tens|hundreds|...) ["of" (thousands|millions|...)]
"""

from dataclasses import dataclass
from fractions import Fraction

from headwater.extract import patterns as re
from headwater.extract.figures.lexicon import en
from headwater.extract.figures.numeral import Numeral

_GAP = re.compile(r"[ \u00a0\n]{0,2}(-)?[ \u00a0\n]{0,2}\Z")
_SHARE = re.compile(
    r" (?:of|or|more|less|fewer|higher|lower|larger|smaller|as (?:many|much|large|big)|were|are|have|say|live|do)\b"
    r"|[.,;)]| to (?!(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d))|\s*\Z"
)
_SHARE_CUED = re.compile(
    r" (?:and|but|in|on|at|to|by|from|since|for|over|between|during|within|after|before|when|while|compared|last|this|"
    r"off|below|above|was|is|has|had|said|lived?)\b|[ :—–]*\Z| ?[:—–]"
)
_AMOUNT_CUE = re.compile(
    r"\b(?:by|than|nearly|almost|about|around|roughly|over|under|just|some|least|only|to|between|and|from|fell|rose|"
    r"lost|gained|cut|up|down|another) \Z",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Token:
    """A word or a digit literal: `kind` is one, teen, ten, hundred, scale, dozen, digit, vague, ordinal,
    ordinals,
    half, and, a, point, minus, of, few, or None for any other word; `worth` its number."""

    start: int
    end: int
    kind: str | None
    worth: Fraction


def _vocabulary() -> dict[str, tuple[str, Fraction]]:
    words: dict[str, tuple[str, int | Fraction]] = {
        "hundred": ("hundred", 100),
        "half": ("half", Fraction(1, 2)),
    }
    for word, worth in en.ONES.items():
        words[word] = ("one" if worth < 10 else "teen", worth)
    words |= {w: ("ten", n) for w, n in en.TENS.items()}
    for word, worth in en.SCALES.items():
        words[word] = ("scale", worth)
    words |= {"dozen": ("dozen", 12), "score": ("dozen", 20)}
    words |= {w: ("vague", n) for w, n in en.VAGUE.items()}
    for word, worth in en.ORDINALS.items():
        words[word] = ("ordinal", worth)
        words[word + "s"] = ("ordinals", worth)
    words |= {"quarter": ("ordinal", 4), "quarters": ("ordinals", 4), "halves": ("ordinals", 2)}
    words["seconds"] = ("other", 0)
    for word in ("and", "a", "an", "point", "minus", "negative", "of", "few", "several", "couple", "handful"):
        kind = {"an": "a", "negative": "minus", "several": "few"}.get(word, word)
        words[word] = (kind, 0)
    return {w: (k, Fraction(n)) for w, (k, n) in words.items()}


WORDS = _vocabulary()
STARTS = frozenset(
    {"one", "teen", "ten", "half", "vague", "ordinal", "a", "minus", "hundred", "few", "dozen", "scale"}
)


class Grammar:
    """Reads one text's tokens; `read(i)` gives the numeral that starts at token i and the next index."""

    def __init__(self, text: str, tokens: list[Token], *, loose: bool) -> None:
        self.text, self.tokens, self.loose = text, tokens, loose

    def kind(self, i: int) -> str | None:
        """Return the kind of token i if nothing but one space or hyphen stands before it."""
        if i >= len(self.tokens):
            return None
        return self.tokens[i].kind

    def gap(self, i: int) -> str | None:
        """Return "" or "-" for what stands between tokens i - 1 and i; None if anything else does."""
        between = self.text[self.tokens[i - 1].end : self.tokens[i].start]
        if len(between) > 4:
            return None
        found = _GAP.match(between)
        return (found[1] or "") if found and between else None

    def joined(self, i: int, kinds: str) -> bool:
        """Tell whether token i follows token i - 1 directly and is of one of these kinds."""
        return i < len(self.tokens) and self.tokens[i].kind in kinds.split() and self.gap(i) is not None

    def read(self, i: int) -> tuple[Numeral, int] | None:
        """Read the numeral that starts at token i, or None."""
        kind, first = self.tokens[i].kind, i
        if kind == "minus":
            if not self.joined(i + 1, "one teen ten hundred digit"):
                return None
            i += 1
            kind = self.tokens[i].kind
        if kind == "vague":
            return self._vague(i)
        if kind == "few":
            return self._few(i)
        if kind == "ordinal":
            return self._ordinal(i)
        found = self._article(i) if kind == "a" else self._half(i) if kind == "half" else self._number(i)
        if found is None and first != i and kind == "digit":
            found = self._make(i, i + 1, self.tokens[i].worth)
        if found and first != i:
            found[0].start, found[0].value = self.tokens[first].start, -found[0].value
        return found

    def _make(self, i: int, j: int, value: Fraction, **more: object) -> tuple[Numeral, int]:
        numeral = Numeral(self.tokens[i].start, self.tokens[j - 1].end, value, "word", grouped=True)
        for name, item in more.items():
            setattr(numeral, name, item)
        return numeral, j

    def _vague(self, i: int) -> tuple[Numeral, int]:
        value, j = self.tokens[i].worth, i + 1
        if self.joined(j, "of") and self.joined(j + 1, "vague"):
            value *= self.tokens[j + 1].worth
            j += 2
        return self._make(i, j, value, bound="vague", why="a magnitude without a number")

    def _few(self, i: int) -> tuple[Numeral, int] | None:
        if not self.joined(i + 1, "hundred scale dozen"):
            return None
        found = self._make(i, i + 2, self.tokens[i + 1].worth, bound="vague", why="a few of a magnitude")
        if self.tokens[i].kind == "few" and i and self.joined(i, "few") and self.tokens[i - 1].kind == "a":
            found[0].start = self.tokens[i - 1].start
        return found

    def _ordinal(self, i: int) -> tuple[Numeral, int]:
        word = self.text[self.tokens[i].start : self.tokens[i].end].lower()
        if word == "quarter" and (
            self.joined(i + 1, "scale") or self.text.startswith(" of a", self.tokens[i].end)
        ):
            return self._times(i, i + 1, Fraction(1, 4))
        return self._make(i, i + 1, self.tokens[i].worth, ordinal=True)

    def _article(self, i: int) -> tuple[Numeral, int] | None:
        """a hundred, a million, a dozen, a half, a third of."""
        kind = self.kind(i + 1) if i + 1 < len(self.tokens) and self.gap(i + 1) == "" else None
        if kind in ("hundred", "scale", "dozen"):
            found = self._cardinal(i + 1, Fraction(1))
            return self._fraction_tail(i, *found)
        if kind == "half":
            found2 = self._half(i + 1)
            if found2:
                found2[0].start = self.tokens[i].start
            return found2
        if kind == "ordinal" and self._fraction_word(i + 1):
            return self._times(i, i + 2, 1 / self.tokens[i + 1].worth)
        if kind == "few":
            return self._few(i + 1)
        if kind == "handful" and self.text.startswith(" of ", self.tokens[i + 1].end):
            return self._make(i, i + 2, Fraction(5), bound="approx", why="a handful is about five")
        if kind == "couple" and self.joined(i + 2, "of") and self.joined(i + 3, "hundred scale dozen"):
            worth = self.tokens[i + 3].worth
            return self._make(i, i + 4, 2 * worth, bound="approx", why="a couple of a magnitude")
        return None

    def _fraction_word(self, i: int) -> bool:
        """An ordinal after "a" is a fraction before "of", "more" or a verb in the plural and at the end of the clause;
        behind "by", "nearly" and the like also before other small words ("by a fifth in May"; not "by a third party")."""
        if self.tokens[i].worth < 3:
            return False
        if _SHARE.match(self.text, self.tokens[i].end):
            return True
        at = self.tokens[i - 1].start
        cued = _AMOUNT_CUE.search(self.text[max(0, at - 9) : at])
        return bool(cued and _SHARE_CUED.match(self.text, self.tokens[i].end))

    def _half(self, i: int) -> tuple[Numeral, int] | None:
        """half, half a million, half of, half a dozen."""
        j = i + 1
        if self.joined(j, "a") and self.joined(j + 1, "hundred scale dozen"):
            return self._make(i, j + 2, self.tokens[j + 1].worth / 2, scale=1)
        if self.joined(j, "hundred scale dozen"):
            return self._make(i, j + 1, self.tokens[j].worth / 2)
        if self.text[self.tokens[i].end : self.tokens[i].end + 1] == "-" and not self.loose:
            return None
        return self._make(i, j, Fraction(1, 2), bare=True)

    def _number(self, i: int) -> tuple[Numeral, int] | None:
        value, j = self._cardinal(i, None)
        return self._fraction_tail(i, value, j) if j > i else None

    def _cardinal(self, i: int, first: Fraction | None) -> tuple[Fraction, int]:
        """Read the longest well-formed cardinal from token i; `first` stands for an article."""
        total, current = Fraction(0), first or Fraction(0)
        last, scale, j = ("a" if first else ""), Fraction(0), i
        while j < len(self.tokens):
            token = self.tokens[j]
            if j > i and self.gap(j) is None:
                break
            kind = token.kind
            if last == "scale" and kind in ("one", "teen", "ten") and self._apart(i, j):
                break
            if kind == "and":
                if last not in ("hundred", "scale") or not self._and_joins(
                    j, last, digits=self.tokens[i].kind == "digit"
                ):
                    break
                j += 1
                continue
            if (
                kind == "digit" and (last == "" or (last == "hundred" and self.tokens[j - 1].kind == "and"))
            ) or (kind in ("one", "teen", "ten") and self._fits(kind, last, j)):
                current += token.worth
            elif kind == "hundred" and last in ("", "a", "one", "teen", "ten", "digit"):
                current = (current or Fraction(1)) * 100
            elif (kind == "dozen" or (kind == "vague" and token.worth == 12)) and last not in (
                "",
                "hundred",
                "dozen",
            ):
                current = (current or Fraction(1)) * token.worth
            elif (
                kind in ("scale", "vague")
                and last
                and (kind == "scale" or token.worth in (100, *en.SCALES.values()))
            ):
                if last == "scale":
                    total *= token.worth
                elif scale and token.worth > scale:
                    total = (total + current) * token.worth
                else:
                    total += current * token.worth
                current, scale = Fraction(0), token.worth
                kind = "scale"
            else:
                break
            last, j = kind or "", j + 1
        if last == "and":
            j -= 1
        return self._point(total + current, j)

    def _apart(self, i: int, j: int) -> bool:
        """ "5.88 million ten years later": digits with a scale, then words that belong to the next number."""
        return (
            self.tokens[i].kind == "digit"
            and self.tokens[j - 1].kind != "and"
            and not self.joined(j + 1, "hundred scale")
        )

    def _fits(self, kind: str, last: str, j: int) -> bool:
        if last in ("", "hundred", "scale"):
            return True
        return kind == "one" and last == "ten" and self.tokens[j].worth > 0

    def _and_joins(self, j: int, last: str, *, digits: bool) -> bool:
        """ "two hundred and six", "one million and five"; not "1.2 million and 300"."""
        if not self.joined(j + 1, "one teen ten digit"):
            return False
        if last == "hundred":
            return True
        if self.tokens[j + 1].kind == "digit":
            return False
        return not digits or self.joined(j + 2, "hundred")

    def _point(self, value: Fraction, j: int) -> tuple[Fraction, int]:
        written = "one digit ten teen" if self.tokens[j - 1].kind == "digit" else "one ten teen"
        if not self.joined(j, "point") or not self.joined(j + 1, written):
            return value, j
        if self.text[max(0, self.tokens[j - 1].start - 3) : self.tokens[j - 1].start].lower() == "at ":
            return value, j
        j, part = j + 1, ""
        while self.joined(j, "one ten teen digit"):
            part += str(self.tokens[j].worth) if self.tokens[j].worth.denominator == 1 else ""
            j += 1
        value += Fraction(int(part or 0), 10 ** len(part))
        while self.joined(j, "scale hundred"):
            value *= self.tokens[j].worth
            j += 1
        return value, j

    def _fraction_tail(self, i: int, value: Fraction, j: int) -> tuple[Numeral, int] | None:
        """Read what makes a fraction or a mixed number of a cardinal that ends before token j."""
        scale = int(self.tokens[j - 1].worth) if self.tokens[j - 1].kind == "scale" else 1
        mixed = self._mixed(j)
        if mixed:
            part, j = mixed
            if self.joined(j, "scale"):
                value, j = (value + part) * self.tokens[j].worth, j + 1
            elif scale > 1 and part.denominator in (2, 4):
                value += part * scale
            else:
                value += part
            return self._make(i, j, value)
        if self.joined(j, "ordinals ordinal half") or self._split(i, j):
            fraction = self._fraction(i, value, j)
            if fraction:
                return fraction
        if j == i + 1 and self.tokens[i].kind == "digit":
            return None
        return self._make(i, j, value, scale=self._scale(i, j), mantissa=self._mantissa(i, value, j))

    def _scale(self, i: int, j: int) -> int:
        last = self.tokens[j - 1]
        return int(last.worth) if last.kind in ("scale", "vague", "hundred", "dozen") and j > i + 1 else 1

    def _mantissa(self, i: int, value: Fraction, j: int) -> Fraction:
        scale = self._scale(i, j)
        return value / scale if scale else value

    def _mixed(self, j: int) -> tuple[Fraction, int] | None:
        """and a half, and three quarters, and a third."""
        if not self.joined(j, "and"):
            return None
        if self.joined(j + 1, "a") and self.joined(j + 2, "half ordinal"):
            token = self.tokens[j + 2]
            return (token.worth if token.kind == "half" else 1 / token.worth), j + 3
        if self.joined(j + 1, "half"):
            return Fraction(1, 2), j + 2
        if self.joined(j + 1, "one") and self.joined(j + 2, "half") and self.tokens[j + 1].worth == 1:
            return Fraction(1, 2), j + 3
        if self.joined(j + 1, "one teen ten"):
            top, k = self._cardinal(j + 1, None)
            if (
                self.joined(k, "ordinals ordinal")
                and top < self.tokens[k].worth
                and self.tokens[k].kind in ("ordinals", "ordinal" if top == 1 else "")
            ):
                return top / self.tokens[k].worth, k + 1
        return None

    def _split(self, i: int, j: int) -> bool:
        return (
            self.tokens[i].kind == "one"
            and self.tokens[i].worth == 1
            and j == i + 1
            and self.joined(j, "one ten teen")
        )

    def _fraction(self, i: int, value: Fraction, j: int) -> tuple[Numeral, int] | None:
        """Two thirds, one fifth, three-quarters, one twenty-fifth, three hundred and eleven thousandths."""
        if self._split(i, j):
            below, k = self._cardinal(j, None)
            if self.joined(k, "ordinal ordinals") and self.tokens[k].worth > 2:
                worth = self.tokens[k].worth
                return self._make(i, k + 1, 1 / (below * worth if worth >= 100 else below + worth))
            return None
        token = self.tokens[j]
        if token.kind == "half":
            return self._times(i, j + 1, Fraction(1, 2)) if value == 1 else None
        hyphen = j > i + 1 and self.tokens[j - 1].kind == "ten" and self.gap(j) == "-"
        if token.kind == "ordinal" and (hyphen or not (value == 1 and j == i + 1)):
            if self.tokens[j - 1].kind in ("ten", "hundred") and self.tokens[i].kind != "digit":
                return self._make(i, j + 1, value + token.worth, ordinal=True)
            return None
        if token.worth < 3 and token.kind != "ordinals":
            return None
        if hyphen:
            return self._make(
                i, j + 1, (value - self.tokens[j - 1].worth) / (self.tokens[j - 1].worth + token.worth)
            )
        part, scale = self._and_part(i, j)
        if part and part < token.worth:
            share = part / token.worth * (scale if token.worth == 4 else 1)
            return self._make(i, j + 1, value - part + share)
        if token.kind == "ordinal" and value != 1:
            return None
        return self._times(i, j + 1, value / token.worth)

    def _times(self, i: int, j: int, value: Fraction) -> tuple[Numeral, int]:
        """A fraction may have a scale: three quarters of a million, half a dozen."""
        for skip in (0, 1, 2):
            if self.joined(j + skip, "hundred scale dozen") and all(
                self.joined(j + k, "of a") for k in range(skip)
            ):
                return self._make(i, j + skip + 1, value * self.tokens[j + skip].worth)
        return self._make(i, j, value)

    def _and_part(self, i: int, j: int) -> tuple[Fraction | None, Fraction]:
        """What stands between "and" and the fraction's denominator, and the scale before "and"."""
        at = next((k for k in range(j - 1, i, -1) if self.tokens[k].kind == "and"), None)
        if not at:
            return None, Fraction(1)
        scale = self.tokens[at - 1].worth if self.tokens[at - 1].kind == "scale" else Fraction(1)
        return self._cardinal(at + 1, None)[0], scale
