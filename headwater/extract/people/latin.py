"""Names of people in Latin letters: capitalised words, told from organisations and places by tables, shape and
what stands around them."""

from collections.abc import Iterator, Set
from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context import gazetteer
from headwater.extract.people import latin_frames as frames
from headwater.extract.people import latin_names as names
from headwater.extract.people import latin_words as words
from headwater.extract.people import roles_en
from headwater.extract.people.english_words import is_word
from headwater.extract.people.latin_called import LETTER, UPPER, Name, nicknamed, numbered
from headwater.extract.people.latin_cues import (
    AFTER,
    ARTICLE,
    AT,
    BEFORE,
    BODY,
    DATED,
    IN,
    MONTHS,
    ROW,
    ROW_BEFORE,
    THING,
    UPPER_LOWER,
    cued,
)  # fmt: skip
from headwater.extract.people.latin_kinds import OWNING, kind

TOKEN = rf"(?:(?:Dr|Mr|Mrs|Ms|Prof|Gen|Col|Lt|Sen|Gov|Rep|Sgt|Capt|Jr|Sr)\.|[{UPPER}]\.(?:-?[{UPPER}]\.)*|[{UPPER}][{LETTER}]*(?:-[{LETTER}]+)*)"
SEQUENCE = re.compile(
    rf"(?<![{LETTER}\d@/_.-]){TOKEN}(?: {{1,2}}(?:(?:{'|'.join(sorted(words.PARTICLES))}) {{1,2}})?{TOKEN})*(?![{LETTER}\d_@]|/(?![A-ZÀ-Þ]))"
)
PIECE = re.compile(rf"{TOKEN}|[a-z]+")
LONGEST = 5
"""Words of a name; more are the title of something."""


def find(
    text: str, lower: Set[str], heading: bool, places: Set[str] = frozenset(), following: str = ""
) -> Iterator[Name]:
    """Yield the names of a sentence. `lower` are words that the document also writes with a small letter,
    `following` is how the next sentence begins."""
    found: list[Name] = []
    left: list[Name] = []
    for name in _each(text, lower, heading, places, following):
        (found if name.sure else left).append(name)
    found += nicknamed(text, found, lower)
    found += numbered(text, found)
    found = [_whole(text, name) for name in found]
    found += _of_kin(text, found)
    found += _beside(text, found, left)
    yield from sorted(found, key=lambda name: name.start)


CHILD_OF = re.compile(r"^ (?:qizi|qyzy|kyzy|kizi|qïzi|qızı|kızı|oghli|oghly|ogli|oglu|oğlu|uly|uulu)\b")
"""Daughter or son of: a part of the name in Uyghur, Kazakh and Kyrgyz."""


KIN_NAMED = re.compile(
    rf"\b[Tt]he (?P<who>[{UPPER}][a-zà-ÿ’]{{1,14}}) (?:brothers|sisters|twins|siblings|couple|children|household|family)\b(?! (?:[A-Z]|name|planning|values))"
)
"""A family name told of by its bearers: "the Tian brothers"."""


def _of_kin(text: str, found: list[Name]) -> Iterator[Name]:
    for match in KIN_NAMED.finditer(text):
        who, start, end = match["who"], match.start("who"), match.end("who")
        low = who.lower()
        known = low in words.COMMON or low in words.OUTLETS or low in words.ORGAN or is_word(low)
        placed = who in gazetteer.forms() or kind(who, frozenset()) in ("O", "G")
        if not (known or placed or any(n.start < end and start < n.end for n in found)):
            yield Name(start, end, (names.folded(who),), "p", 2, start)


def _whole(text: str, name: Name) -> Name:
    """Return a name with the word behind it for whose child one is."""
    if tail := CHILD_OF.match(text[name.end : name.end + 8]):
        return replace(name, end=name.end + tail.end())
    return name


def _beside(text: str, found: list[Name], left: list[Name]) -> Iterator[Name]:
    """Names that stand in a row with one that is found: "Aygul, Memet and Rooz"."""
    begins, ends = {n.start for n in found}, {n.end for n in found}
    for name in left:
        before = ROW_BEFORE.search(text[max(0, name.start - 16) : name.start])
        behind = ROW.match(text[name.end : name.end + 16])
        if (before and name.start - len(before[0]) in ends) or (behind and name.end + behind.end() in begins):
            ends.add(name.end)
            yield Name(name.start, name.end, name.parts, name.title, 1, name.lead)


def _each(text: str, lower: Set[str], heading: bool, places: Set[str], following: str) -> Iterator[Name]:
    """Yield the runs of capitalised words; those with `sure` 0 are names only beside others."""
    for match in SEQUENCE.finditer(text):
        tokens = [(m.start(), m.end(), m[0]) for m in PIECE.finditer(text, match.start(), match.end())]
        kinds = [kind(word, lower) for _, _, word in tokens]
        _han_family(tokens, kinds)
        kinds = [
            "G" if k in ("U", "S", "I") and t[2] in places else k for k, t in zip(kinds, tokens, strict=True)
        ]
        yield from _runs(text, tokens, kinds, heading, following)


def _han_family(tokens: list[tuple[int, int, str]], kinds: list[str]) -> None:
    """Make "Han" and "Hui" a family name where one given name in pinyin ends the run: Han Guoliang."""
    for k, (_, _, word) in enumerate(tokens[:-1]):
        given = tokens[k + 1][2]
        if (
            word in ("Han", "Hui")
            and k + 2 == len(tokens)
            and kinds[k + 1] in ("U", "S", "N", "V")
            and names.is_pinyin(OWNING.sub("", given).lower())
        ):
            kinds[k] = "S"
    for k, (_, _, word) in enumerate(tokens[1:], 1):
        if (
            kinds[k - 1] == "S"
            and word.lower() in words.OUTLETS
            and names.is_pinyin(word)
            and k + 1 == len(tokens)
        ):
            kinds[k] = "U"  # Liang Weibo
        if kinds[k] == "G" and kinds[k - 1] == "S" and k + 1 == len(tokens) and names.is_pinyin(word.lower()):
            kinds[k] = "U"  # Luo Jinghe
        last = kinds[k] == "C" and names.is_pinyin(word.lower()) and k + 1 == len(tokens) and len(word) < 6
        if last and kinds[k - 1] == "S" and k == 1 and not is_word(tokens[0][2].lower()):
            kinds[k] = "U"  # Hu Bin
        if OWNING.sub("", word) in HONOURS and kinds[k - 1] in ("N", "U") and not _owning(tokens[k - 1][2]):
            kinds[k] = "N"


INITIALED = re.compile(
    r"\b(?:[Ee]dit\w+|[Rr]eport\w+|[Tt]ranslat\w+|[Ii]nterview\w*|[Ii]nformants?|[Tt]estimon\w+|[Ss]igns? (?:her|him)self|[Ii]nitials|[Cc]all (?:her|him)) (?:as |of |by |with |from |to |only |just |simply )?$"
)
CLOSED = re.compile(r"^(?:[,;:)]|\W*$| and | \(|’s\b|\.(?= |$)| who| told| said)")
"""Initials alone are a name where somebody is asked, or writes."""
PUBLISHED = re.compile(r"^ [(][A-ZÀ-Þ][\w’-]+: [A-ZÀ-Þ]|^: [A-ZÀ-Þ][\w’& -]{1,40}, (?:19|20)\d\d[)]")
"""The title of a book, or the place where it was printed: Name, Title (Place: Publisher, 2019)."""
GIVEN_TOO = frozenset("Imam Qari Haji Hajji Molla Mullah Akhun Sheikh".split())
"""Words of faith before a name, which are given names too: they go with it."""
HONOURS = frozenset(
    "Haji Hajim Hajji Qari Qarim Akhun Axun Akhunum Damolla Molla Khan Khanim Xenim Beg".split()
)
"""Words of respect behind a name that belong to it: Tursun Haji."""


def _runs(
    text: str, tokens: list[tuple[int, int, str]], kinds: list[str], heading: bool, following: str
) -> Iterator[Name]:
    i, size = 0, len(tokens)
    while i < size:
        if kinds[i] not in ("N", "V", "S", "I", "U", "W"):
            i += 1
            continue
        j = i + 1
        while j < size and (
            kinds[j] in ("N", "V", "S", "I", "U", "W", "p")
            or (kinds[j] in ("C", "G", "O") and not heading and _family(text, tokens, kinds, (i, j)))
        ):
            if _owning(tokens[j - 1][2]):
                break
            j += 1
        if found := _name(text, tokens, kinds, (i, j), heading, following):
            yield found
        i = j


def _owning(word: str) -> bool:
    return bool(OWNING.search(word)) and len(word) > 2


def _family(text: str, tokens: list[tuple[int, int, str]], kinds: list[str], at: tuple[int, int]) -> bool:
    """Tell whether a common word is a family name: behind a given name ("James Brown"), and last."""
    i, j = at
    before = kinds[i:j]
    if before == ["U"] and kinds[j] == "C" and j + 1 == len(tokens):
        end = tokens[j][1]
        return bool(AFTER.match(text[end : end + 48])) or frames.certain(text[end : end + 130])
    named = "N" in before or (i and kinds[i - 1].startswith("T") and j == i + 1 and kinds[j] == "C")
    last = j + 1 == len(tokens)
    return (
        bool(named)
        and last
        and len(before) <= 2
        and (
            kinds[j] != "O"
            or tokens[j][2] in ("Hill", "Lake", "Wells", "Park", "Banks", "Field", "Church", "House")
        )
    )


def _name(
    text: str, tokens: list[tuple[int, int, str]], kinds: list[str], at: tuple[int, int], heading: bool,
    following: str,
) -> Name | None:  # fmt: skip
    i, j = at
    while j > i and kinds[j - 1] == "p":
        j -= 1
    if j - i > LONGEST:
        return None
    first = i - 1 if i and tokens[i - 1][2] in GIVEN_TOO and kinds[i] != "I" else i
    start, end = tokens[first][0], tokens[j - 1][1]
    word = tokens[j - 1][2]
    end -= len(word) - len(OWNING.sub("", word)) if not word.endswith(".") else 0
    if j < len(tokens) and kinds[j] in ("O", "G") and not _owning(word) and not _titled_behind(kinds, i, j):
        return None
    run = kinds[i:j]
    if run == ["I"] and i and tokens[i - 1][2] in ("Witness", "Victim", "Detainee", "Person", "Interviewee"):
        return Name(
            tokens[i - 1][0],
            tokens[i][1],
            (names.folded(tokens[i - 1][2] + tokens[i][2]),),
            "p",
            3,
            tokens[i - 1][0],
        )
    lead = i
    while lead and (kinds[lead - 1].startswith("T") or (lead < i and kinds[lead - 1] in ("C", "O", "G"))):
        lead -= 1
    title = kinds[i - 1][1:] if i and kinds[i - 1].startswith("T") else ""
    words_here = [tokens[k][2] for k in range(i, j)]
    if i and _of_term(text[end : end + 14], tokens[i - 1][2], words_here):
        return None
    sure = _sure(text, run, words_here, title, (start, end), heading, following)
    if not sure and (
        heading or not {"U", "S", "V", "W"}.issuperset(run) or _listless(text, words_here, start)
    ):
        return None
    parts = tuple(names.folded(OWNING.sub("", tokens[k][2])) for k in range(i, j) if kinds[k] != "p")
    return Name(start, end, parts, title, sure, tokens[lead][0])


GLOSS = re.compile(r"^ ?[（(]([一-鿿]{2,8})[）)]")
VOWELS = re.compile("[aeiouü]+", re.I)


def _of_term(after: str, lead: str, run: list[str]) -> bool:
    """Tell whether Chinese in brackets behind is for the word before a run too, which is a term's then and no name:
    "Lu Deng Xingdong (路灯行动)"."""
    gloss = GLOSS.match(after)
    if not gloss or not names.is_pinyin(lead.lower()):
        return False
    own = sum(len(VOWELS.findall(word)) for word in run)
    return len(gloss[1]) == own + len(VOWELS.findall(lead))


def _listless(text: str, tokens: list[str], start: int) -> bool:
    """Tell whether a run is no name even in a row with names: a pronoun, a place behind "in" """
    if len(tokens) == 1 and names.folded(tokens[0]) in words.PRONOUNS:
        return True
    before = text[max(0, start - 40) : start]
    return bool(ARTICLE.search(before) or AT.search(before)) or " ".join(tokens) in gazetteer.forms()


def _titled_behind(kinds: list[str], i: int, j: int) -> bool:
    """Tell whether what follows is an office, not the rest of a name ("Wei Tao Party Branch Secretary")."""
    return (kinds[i] == "S" or "N" in kinds[i:j]) and any(k.startswith("T") for k in kinds[j : j + 4])


def _sure(
    text: str,
    run: list[str],
    tokens: list[str],
    title: str,
    at: tuple[int, int],
    heading: bool,
    following: str,
) -> int:
    """How sure the run is a person's name: 3 by its words, 2 by what stands around, 1 by shape; 0 no name."""
    before, after = text[max(0, at[0] - 40) : at[0]], text[at[1] : at[1] + 48]
    if {"I", "p"}.issuperset(run):
        return _initials(text, run, tokens, title, at)
    if title and not (heading and title == "p"):
        return 3
    if PUBLISHED.match(text[at[1] : at[1] + 60]) or _labelled(tokens, after):
        return 0
    if THING.match(after) or BODY.match(text[at[1] : at[1] + 110]) or " ".join(tokens) in gazetteer.forms():
        return 0
    if len(run) == 1 and names.folded(tokens[0]) in MONTHS and DATED.search(before):
        return 0
    article = bool(ARTICLE.search(before))
    cue = cued(text, at)
    far = text[max(0, at[0] - 120) : at[0]]
    towards = frames.towards(before) or frames.identified(far) or frames.grouped(far)
    towards = towards or (before.endswith(": ") and bool(roles_en.CREDIT.search(far)))
    told = 2 if cue or towards else frames.told(before, text[at[1] : at[1] + 130], following)
    cue = told == 2
    if len(run) == 1:
        if (
            told == 1
            and run == ["U"]
            and not (
                article or heading or (AT.search(before) and not before.lower().endswith("according to "))
            )
            and _plain(tokens[0], before)
        ):
            return 1
        return _alone(
            run[0],
            tokens[0],
            cue,
            article,
            heading,
            not towards and bool(AT.search(UPPER_LOWER.sub("", before))),
            bool(IN.search(before)),
        )
    return _several(text, run, tokens, at, heading, told)


def _initials(text: str, run: list[str], tokens: list[str], title: str, at: tuple[int, int]) -> int:
    """How sure initials alone are a person's: 2 where a title, a verb or the frame says so."""
    before, after = text[max(0, at[0] - 40) : at[0]], text[at[1] : at[1] + 48]
    if not title and tokens[0] in ("I", "A", "O", "X"):
        return 0
    if set(run) == {"I"}:
        told = frames.certain(text[at[1] : at[1] + 130]) and not before[-2:-1].isdigit()
        asked = INITIALED.search(before) and CLOSED.match(after)
        speaks = not text[: at[0]].strip(' “"‘-–—') and after.startswith(": ")
        if told or asked or speaks:
            return 2
    return 2 if title == "p" or (len(run) == 1 and BEFORE.search(before) and run[0] == "I") else 0


def _labelled(tokens: list[str], after: str) -> bool:
    """Tell whether a word is the label of a form: "Spouse: ..." """
    return len(tokens) == 1 and after.startswith(": ") and roles_en.LABEL.fullmatch(tokens[0]) is not None


def _several(
    text: str, run: list[str], tokens: list[str], at: tuple[int, int], heading: bool, told: int
) -> int:
    """How sure two words or more are a person's name; `told` is 2 where the words around tell so, 1 perhaps."""
    before = text[max(0, at[0] - 40) : at[0]]
    article, cue = bool(ARTICLE.search(before)), told == 2
    if run[0] in ("S", "V") and len(run) <= 3 and names.is_surname(tokens[0]):
        rest = [OWNING.sub("", t) for t in tokens[1:]]
        if all(names.is_pinyin(t) or names.WADE.fullmatch(t) for t in rest) and (
            len(rest) == 1 or all(names.ONE_PINYIN.fullmatch(t.lower()) for t in rest)
        ):
            return 0 if article else 3
    if "N" in run:
        return 0 if article and not cue else 3
    if cue and ("V" in run or (run == ["U", "C"] and not article)):
        return 2
    if heading or article:
        return 0
    if "V" in run and run[0] == "V" and any(k in ("U", "S", "C", "I") for k in run[1:]):
        return 2 if len(run) > 1 and "C" not in run else 0
    unknown = all(k in ("U", "I", "S", "W", "p") for k in run) and len(run) <= 3
    if (AT.search(before) and not cue and not before.lower().endswith("according to ")) or (
        not told and all(names.MANY_PINYIN.fullmatch(t.lower()) for t in tokens)
    ):
        return 2 if unknown and roles_en.role_of(text, *at)[0] is not None else 0
    return 1 if unknown else 0


def _plain(token: str, before: str) -> bool:
    """Tell whether a word is written as names are: one capital, letters with vowels among them; and no plural
    where a sentence begins, as nouns without an article do."""
    bare = OWNING.sub("", token)
    if re.search(r"(?<![.!?]\s)(?<!^)\b[A-ZÀ-Þ][\w’-]* $", before):
        return False
    if bare.endswith("s") and not before.strip(" “‘\"'"):
        return False
    return (
        len(bare) > 2
        and bare[1:].islower()
        and bare.isalpha()
        and re.search("[aeiouyà-ɏ]", bare.lower()) is not None
    )


def _alone(kind: str, token: str, cue: bool, article: bool, heading: bool, at: bool, of_place: bool) -> int:
    if article:
        return 0
    if kind == "N":
        return 3 if cue else (0 if (at and of_place) or heading else 2)
    if kind == "V" and names.folded(token) in words.PRONOUNS:
        return 0
    if kind in ("V", "U", "S", "W"):
        return 2 if cue and not heading and not at else 0
    return 0
