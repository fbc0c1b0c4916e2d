"""Every numeral of a text, in order, each read by the grammar of its script."""

from fractions import Fraction

from headwater.extract import patterns as re
from headwater.extract.figures import chinese, digits, uyghur
from headwater.extract.figures.english import STARTS, WORDS, Grammar, Token
from headwater.extract.figures.lexicon import zh
from headwater.extract.figures.numeral import LONGEST, Numeral, countable

_TOKEN = re.compile(
    f"(?P<word>[A-Za-z]+)|(?P<digit>{digits.LITERAL.pattern})|(?P<vulgar>[{digits.VULGAR}])|(?P<han>[{chinese.ALL}]+)"
    "|(?P<arabic>[\u0621-\u06d5]+)"
)
_NEXT_HAN = re.compile(r" {0,3}(?:[多余]? ?[十百千万亿兆]|分 {0,2}之|又|成|折|打|点[一二三四五六七八九])")
_JOIN = re.compile(r"[ \u00a0]{1,2}-?[ \u00a0]{0,2}\Z|-\Z")
_ZERO = Fraction(0)
_BLOCKED: re.Pattern[str] | None = None


def _blocked(text: str) -> set[int]:
    """Return the positions of characters inside words that only look like numerals (一些, 大陆)."""
    global _BLOCKED  # noqa: PLW0603 - compiled once, at first use, to keep the import fast
    if _BLOCKED is None:
        words = sorted(set(zh.NOT_NUMERALS) - {"十分", "之一"}, key=len, reverse=True)
        special = "十分(?!之|钟)|(?<!分)(?<!分 )(?<!分  )之一"
        _BLOCKED = re.compile(
            f"(?<![第{chinese.ALL}0-9])(?:{special}|{'|'.join(words)})|百 ?分 {{0,2}}[点比]"
        )
    spots: set[int] = set()
    for found in _BLOCKED.finditer(text):
        spots.update(range(*found.span()))
    return spots


def numerals(text: str, *, loose: bool = False) -> list[Numeral]:
    """Return the numerals of folded text, in order. `loose` reads also what is more likely a symbol in
    running prose (spaced signs, powers, single Han digits)."""
    tokens: list[Token] = []
    hit = False
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup or ""
        if kind == "word":
            known = WORDS.get(found[0].lower())
            if known is None:
                continue  # whatever stands on both sides of it, the gap is too wide to join
            tokens.append(Token(found.start(), found.end(), *known))
            hit = hit or ((known[0] in STARTS or known[0] == "handful") and known[0] != "a")
        elif kind == "digit":
            hit = True
            worth = digits.plain(found[0]) if found.end() - found.start() <= LONGEST else _ZERO
            tokens.append(Token(found.start(), found.end(), "digit", worth))
        else:
            hit = hit or kind != "arabic" or uyghur._look(found[0])[2] > 0
            tokens.append(Token(found.start(), found.end(), kind, _ZERO))
    return _Reader(text, tokens, loose=loose).all() if hit else []


class _Reader:
    def __init__(self, text: str, tokens: list[Token], *, loose: bool) -> None:
        self.text, self.tokens, self.loose = text, tokens, loose
        self.english = Grammar(text, tokens, loose=loose)
        self.blocked = _blocked(text) if any(t.kind == "han" for t in tokens) else set()
        self.arabic = any(t.kind == "arabic" for t in tokens)

    def all(self) -> list[Numeral]:
        """Walk over the tokens once."""
        found: list[Numeral] = []
        i = 0
        while i < len(self.tokens):
            read = self._one(i)
            if read is None:
                i += 1
                continue
            numeral, i = read
            if countable(numeral.value) and countable(numeral.high):
                found.append(numeral)
        return found

    def _one(self, i: int) -> tuple[Numeral, int] | None:
        token = self.tokens[i]
        if token.kind == "digit":
            return self._digit(i)
        if token.kind == "han":
            return self._han(i)
        if token.kind == "arabic":
            return self._uyghur(i)
        if token.kind == "vulgar":
            import unicodedata

            value = Fraction(unicodedata.numeric(self.text[token.start])).limit_denominator(12)
            return Numeral(token.start, token.end, value, "digit", grouped=True), i + 1
        return self.english.read(i) if token.kind in STARTS else None

    def _digit(self, i: int) -> tuple[Numeral, int] | None:
        token = self.tokens[i]
        if token.end - token.start > LONGEST:
            return None
        if _NEXT_HAN.match(self.text, token.end):
            numeral = chinese.read(self.text, token.start, loose=self.loose)
            if numeral:
                return numeral, self._after(i, numeral.end)
        if i + 1 < len(self.tokens):
            following = self.tokens[i + 1]
            if (
                following.kind in ("hundred", "scale", "vague", "and", "dozen")
                or (following.kind == "ordinals" and following.worth >= 100)
            ) and self.english.gap(i + 1) is not None:
                found = self.english._number(i)
                if found:
                    digits._sign(self.text, found[0], loose=self.loose)
                    return found
            if self.arabic and following.kind == "arabic":
                read = self._uyghur(i)
                if read:
                    return read
        plain = digits.read(self.text, token.start, token.end, loose=self.loose)
        return (plain, self._after(i, plain.end)) if plain else None

    def _han(self, i: int) -> tuple[Numeral, int] | None:
        token = self.tokens[i]
        if token.end - token.start > 2 * LONGEST:
            return None
        at = token.start
        while at < token.end:
            if at not in self.blocked and not self.text.startswith("零下", at):
                numeral = chinese.read(self.text, at, loose=self.loose)
                if numeral and not any(k in self.blocked for k in range(numeral.start, numeral.end)):
                    return numeral, self._after(i, numeral.end)
            at += 1
        return None

    def _uyghur(self, i: int) -> tuple[Numeral, int] | None:
        words = [
            (t.start, t.end, self.text[t.start : t.end], t.worth if t.kind == "digit" else None)
            for t in self.tokens[i : i + 12]
        ]
        read = uyghur.read(words, 0)
        return (read[0], i + read[1]) if read else None

    def _after(self, i: int, end: int) -> int:
        """Return the index of the first token that starts at or after `end`; split a Han run there."""
        while i < len(self.tokens) and self.tokens[i].start < end:
            if self.tokens[i].end > end and self.tokens[i].kind == "han":
                self.tokens[i].start = end
                return i
            i += 1
        return i
