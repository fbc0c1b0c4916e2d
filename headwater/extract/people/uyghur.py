"""Names of people and words for them in Uyghur in Arabic letters; the names are spelt from the Latin tables."""

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.people import known
from headwater.extract.people import uyghur_frames as frames
from headwater.extract.people import uyghur_roles as roles
from headwater.extract.people import uyghur_shapes as shapes
from headwater.extract.people.found import Found
from headwater.extract.people.uyghur_described import PHRASE, PUPIL, YOUNG, described
from headwater.extract.people.uyghur_framed import ROW, appointed, framed, pupils
from headwater.extract.people.uyghur_names import names, spelt_so
from headwater.model import PersonRole

Tokens = list[tuple[int, int, str]]
FINITE = re.compile(r"(?:دى|دۇ|تى|تۇ|غان|گەن|قان|كەن|ماقتا|مەكتە|كەندۇ|كەنتۇق|تىم|دىم)[.!؟»”\s]*$")
CASE = re.compile(r"(?:نىڭ|نى|غا|قا|گە|كە|دىن|تىن|نىڭكى|مۇ|دەك|تەك)$")
ROW_BEFORE = re.compile(r"(?:، ?| ۋە | ھەم )$")
BESIDE = re.compile(r" بىلەن $")
WORD = re.compile("[\u0620-\u064a\u066e-\u06d3\u06d5\u06ee\u06ef-]+")
SUFFIX = re.compile(
    r"(?:لارنىڭ|لەرنىڭ|نىڭكى|دىكى|تىكى|نىڭ|نى|غا|قا|گە|كە|دىن|تىن|دا|دە|تا|تە|مۇ|لار|لەر|چۇ|غىچە|گىچە|مۇنداق)$"
)
ENDS = re.compile(
    r".{2,}(?:گۈل|جان|نىسا|جامال|نىگار|سۇلتان|بانۇ|ئەخمەت|ھاپىز|قۇربان|تۇرسۇن|توختى|روزى|خان|ئاخۇن|اخۇن|نۇر|ئاي|نىيازى|نىياز|قۇل|مىرزا|بەگ|بەك|مەمەت|مۇرات|نىساخان|يار|خېنىم|بۈۋى|ھاجىم|قارى)$"
)
BEGINS = re.compile(r"^(?:ئابدۇ|نۇر(?:گ|م|ن|ب)|گۈل.{3,}|مەمەت|مۇھەممەت|تۇرسۇ)")
NO_NAME = frozenset(
    "تۇردى توختى باقى كېرەم خەۋەر باتۇر قەھرىمان ئەركىن ئىسلام ئىبادەت قۇدرەت غۇنچە گۈزەل سەنەم پەرمان تىلەك تولقۇن ئۇيغۇر نىگار جاھان مۇھەببەت سائادەت يادىكار يارقىن دۆلەت خاتىرە نىجات سالامەت مېھرىبان ھۆرمەت ھىدايەت غەيرەت چىمەن دولقۇن قەمەر سەپەر قانۇن گۈلزار گۈلشەن باھار بوستان ئادالەت شەرىپ ئۈمىد ھاكىم تاش سۇلتان جەننەت بىلال ئەلى ئەزىز ئازات ھاجى ئىمام ئارزۇ غالىپ ئالماس تۆمۈر قۇربان روزى تاشقۇرغان ئاپئاق خان جان پولات ياسىن ۋەلى گۈللۈك مۇنىرە نۇرى گۈللەر گۈللىنىش گۈللەندۈرۈش جەمئىيەت تۇرغۇن كامىل ئالىم تالىپ زاكىر شاكىر ھېلىمە ئابدۇ ئەھەت مەخسۇم تاجى شېرىن ياقۇپ خاسىيەت ئامان زامان ئىرادە پازىلەت ۋىسال كۈندۈز ئىپار كېرەم مۆمىن بەرنا دىلدار ھېكىم".split()
)
"""Names that are words too: names only beside another name, a title or a suffix of a person."""
CUE = re.compile(
    r"^(?:نىڭ|غا|گە|نى)?[،:]? ?(?:دېدى|ئېيتتى|سۆزلىدى|كەلدى|باردى|ياشايدۇ|ئىشلەيدۇ|ئولتۇر|تۇغۇلغان|تۇتۇ|تۈرمى|\d+ ?ياش|بىلەن|مۇخبىرغا|ئۆيى|بالىلىرى|نىڭ|ئوقۇيدۇ|قايتتى)"
)
CALLING = re.compile(
    r"(?:گۇۋاھچى|مەھبۇس|قېرىندىشىم|ھەمشىرەم|دوستۇم|مەرھۇم|شاھىت|تۇتقۇن|ئاكام|ئىنىم|ئاچام|سىڭلىم|دادام|ئانام|ئوغلۇم|قىزىم|ئېرىم|ئايالىم) $"
)
COMMON = frozenset(
    "پۈتۈن بارلىق ھەممە بولۇپ بولسا بولغان بۇلتۇر بۇيىل ئۆتكەن كېلەر ئالدىنقى كېيىنكى ھازىرقى ئىلگىرىكى شۇنداق مۇنداق بۇنداق قانداق نېمە كىم قاچان نەدە نەگە قايسى قانچە شۇنچە ئەنە مانا ھەمدە ياكى ۋەياكى چۈنكى ئەگەر گەرچە ھەتتا پەقەتلا ئاساسەن ئومۇمەن ئەسلىدە ئەمەلىيەتتە ئادەتتە دائىم ھەمىشە گاھىدا بەزىدە ئاندا-ساندا دەرھال تېزلا ئاستا بىردىن تۇيۇقسىز ناھايىتى بەك ئىنتايىن تولىمۇ خېلى سەل ئازراق كۆپ كۆپىنچە ئاز جىق تەخمىنەن يېقىن ئەتراپىدا ئارىسىدا ئىچىدە سىرتىدا ئالدىدا كەينىدە ئۈستىدە ئاستىدا تەرىپىدىن ھەققىدە توغرۇلۇق نىسبەتەن قارىتا ئاساسلانغاندا قارىغاندا مەلۇم مەلۇمكى باشقا باشقىلار ئۆز ئۆزى ئۆزىنىڭ ئۆزلىرى بىرى بىرسى ھېچكىم ھېچنېمە ھەركىم بەزىلەر بەزى ئايرىم ئالاھىدە ئاتالمىش ئىبارەت قاتارلىق ۋەھاكازا يەنى دېمەك خۇلاسە شۇنىڭ شۇنىڭدەك ئۇنداقتا مەيلى ھەرگىز ئەلۋەتتە ھەقىقەتەن راستتىنلا ئېھتىمال كېرەك لازىم مۇمكىن بار يوق ئەمەس ئىكەن ئىمىش ئىدى بۇ شۇ ئۇ ئۇنىڭ بىز سىز ئۇلار ھەر بىر ئىككى ئۈچ ۋە بىلەن ئۈچۈن كېيىن ئىلگىرى بۈگۈن ئەتە تۈنۈگۈن يېقىندا ئەمما لېكىن ئەگەر بىراق شۇڭا چۈنكى ھازىر بۇرۇن يىلى ئايدا كۈنى سائەت جۈملىدىن ئاخىرىدا بولۇپمۇ مەسىلەن ھەم ياكى بەلكى پەقەت يەنە ئاندىن دەسلەپ".split()
)
KINSHIP = re.compile(rf"(?:{frames.KIN})(?:نى|غا|نىڭ|دىن|مۇ)?|تۇغقى\S*")
YOUNG_BEFORE = re.compile(
    r"(?:كىچىكى|كەنجىسى|كەنجى ئوغلى|كەنجى قىزى|مەكتەپ يېشىدىكى|باشلانغۇچ مەكتەپ ئوقۇغۇچىسى|بوۋاق|كىچىك) $|(?:(?<!\d)(?:[1-9]|1[0-7])|(?<!ئون )(?<!يىگىرمە )(?<!ئوتتۇز )(?<!قىرىق )(?<!ئەللىك )(?<!ئاتمىش )(?<!يەتمىش )(?<!سەكسەن )(?:بىر|ئىككى|ئۈچ|تۆت|بەش|ئالتە|يەتتە|سەككىز|توققۇز)|ئون(?: (?:بىر|ئىككى|ئۈچ|تۆت|بەش|ئالتە|يەتتە))?) ?ياش(?:لىق|تىكى)(?: (?!ئايال|ئەر|دېھقان)\S+){0,3} ?$"
)


def find(text: str) -> Iterator[Found]:
    """Yield the names and descriptions of people in a Uyghur sentence, at its own offsets."""
    tokens = [(m.start(), m.end(), m[0]) for m in WORD.finditer(text)]
    taken: set[int] = set()
    ends: list[int] = []
    found: list[Found] = []
    i = 0
    while i < len(tokens):
        size, one = _at(text, tokens, i)
        if one:
            found.append(one)
        i += max(size, 1)
    found += _in_rows(text, tokens, found)
    found += framed(text, found)
    pupils(text, found)
    appointed(text, found)
    for one in found:
        taken.update(range(one.start, one.end))
        ends.append(one.end)
        yield one
    for match in PHRASE.finditer(text):
        beside = (
            match["det"]
            and any(0 < match.start() - k < 26 for k in ends)
            and text[match.end() : match.end() + 1] in "،.؛"
        )
        if match["noun"] == "ياش" and match["suffix"]:
            continue  # years of an age
        if not beside and taken.isdisjoint(range(match.start(), match.end())):
            yield described(text, match)


def _at(text: str, tokens: Tokens, i: int) -> tuple[int, Found | None]:
    """How many words from `i` on are read, and whom they name."""
    size = _chinese(text, tokens, i)
    if size:
        return size, _named(text, tokens, i, size, True)
    size = _run(text, tokens, i)
    if not size and _first(text, tokens, i):
        size = 1 + max(1, _run(text, tokens, i + 1))
    if size:
        size += _more(text, tokens, i, size)
        if one := _named(text, tokens, i, size):
            return size, one
    size = _unknown(text, tokens, i)
    return (size, _named(text, tokens, i, size, True)) if size else (1, None)


def _apart(text: str, tokens: Tokens, i: int) -> bool:
    """Tell whether the next word stands one space behind word `i`."""
    return i + 1 < len(tokens) and text[tokens[i][1] : tokens[i + 1][0]] in (" ", "  ", "\n")


def bare(word: str) -> str:
    """Return an unknown word without the suffix of its case."""
    if stem(word) != word or word in names():
        return stem(word)
    cut = CASE.sub("", word)
    return cut if len(cut) > 2 else word


def _chinese(text: str, tokens: Tokens, i: int) -> int:
    """How many words from `i` on are a Chinese name: a family name and a given name, or one and a title."""
    word = tokens[i][2]
    if (
        word in ("لاۋ", "شياۋ", "ئا")
        and _apart(text, tokens, i)
        and CASE.sub("", tokens[i + 1][2]) in shapes.CHINESE
    ):
        return 2
    if (
        word in shapes.CHINESE
        and word not in shapes.PLAIN
        and re.match(r" (?:دېدى|دەيدۇ|دەپ|ئىسىملىك)", text[tokens[i][1] :])
    ):
        return 1
    if word not in shapes.CHINESE or not _apart(text, tokens, i):
        return 0
    behind = tokens[i + 1][2]
    if re.match(rf"(?:{shapes.TITLES})", behind):
        return 2
    after = text[tokens[i + 1][0] + len(bare(behind)) : tokens[i + 1][1] + 60]
    framed = shapes.GIVEN.fullmatch(bare(behind)) and any(
        frame.match(after)
        for frame in (frames.WITH, frames.OBJECT, frames.KIN_BEHIND, frames.AGED, frames.CALLED)
    )
    if framed or any(shapes.chinese(word, each) for each in (behind, bare(behind))):
        third = tokens[i + 2][2] if _apart(text, tokens, i + 1) else ""
        more = (
            behind == bare(behind)
            and len(behind) < 5
            and shapes.FOREIGN.search(bare(third))
            and shapes.GIVEN.fullmatch(bare(third))
        )
        return 3 if more else 2
    return 0


INITIAL = re.compile(r"[ء-ۿ]{1,2}\. ?$")
ORDINAL = re.compile(r".+ىنچى$|.+ۇنچى$|.+ۈنچى$|.+نچىسى$")
CHILD_OF = re.compile(r"^ (?:قىزى|ئوغلى)(?=[\s،.؛:»(]|$)")
"""Daughter or son of: a part of the name, where no genitive leads to it."""


def _more(text: str, tokens: Tokens, i: int, size: int) -> int:
    """1 where an unknown word behind a name is a part of it: a father's name or a family's."""
    last = i + size - 1
    if size > 2 or bare(tokens[last][2]) != tokens[last][2] or not _apart(text, tokens, last):
        return 0
    if frames.CALLED.match(text[tokens[last][1] :]):
        return 0
    word = tokens[last + 1][2]
    cut = bare(word)
    if cut in ("نۇر", "خان", "جان", "گۈل", "ئاي"):
        return 1
    if (
        ORDINAL.fullmatch(word)
        or not shapes.nameable(cut)
        or shapes.common(word)
        or word in COMMON
        or roles.ROLE.search(f" {cut}")
    ):
        return 0
    after = text[tokens[last + 1][1] : tokens[last + 1][1] + 40]
    if tokens[last][2] in names() and not shapes.LOCAL.search(cut):
        return 1
    return int(
        cut != word
        or after[:1] in ("،", ".", "»", "(", ":", "؛")
        or bool(frames.CALLED.match(after))
        or bool(frames.AGED.match(after))
        or bool(CUE.match(after))
        or bool(re.match(" (?:قاتارلىق|بىلەن|ۋە)", after))
    )


COMPOUND = re.compile(
    r" (?:باشلىقى|مۇدىرى|سېكرېتارى|شۇجىسى|ھاكىمى|رەئىسى|مەسئۇلى|خادىمى|خادىملىرى|كادىرى|كادىرلىرى|ساقچىسى|مۇئەللىمى|دوختۇرى|ئىشچىسى|ئەزاسى|ئەزالىرى)(?=[\s،.؛:»]|نىڭ|نى|غا|$)"
)
"""The office or trade of what stands before: "chief of the cell"."""


def _unknown(text: str, tokens: Tokens, i: int) -> int:
    """How many unknown words from `i` on are a name by what stands around them."""
    start, end, word = tokens[i]
    cut = bare(word)
    if (
        word in COMMON
        or COMPOUND.match(text, end)
        or KINSHIP.fullmatch(word)
        or not (shapes.nameable(cut) or frames.GRADE.search(text[max(0, start - 30) : start]))
        or roles.ROLE.search(f" {cut}")
        or cut in NO_NAME
    ):
        return 0
    before, after = text[max(0, start - 40) : start], text[start + len(cut) : end + 80]
    size = 1
    if cut == word and _apart(text, tokens, i):
        following = bare(tokens[i + 1][2])
        if (
            shapes.nameable(following)
            and tokens[i + 1][2] not in COMMON
            and not roles.ROLE.search(f" {following}")
        ):
            behind = text[tokens[i + 1][0] + len(following) : tokens[i + 1][1] + 80]
            size, after = 2, behind
    opens = not before.strip() or before.rstrip()[-1] in "،.؛:«»(!؟"
    to = word[len(cut) :] in ("غا", "قا", "گە", "كە", "دىن", "تىن")
    strong = (
        roles.BYLINE.search(before) or frames.GRADE.search(before) or (frames.KIN_BEFORE.search(before) and not to) or frames.AGED_BEFORE.search(before) or frames.KIN_BEHIND.match(after)
        or frames.AGED.match(after) or frames.PSEUDONYM.match(after) or frames.CALLED.match(after) or (opens and frames.BORN.match(after))
        or frames.OBJECT.match(after) or frames.WITH.match(after) or frames.TOWARDS.match(after)
    )  # fmt: skip
    if strong or (
        opens and frames.SPEAKS.match(after) and re.match(r" ?: ?\S", after) and not before.strip()
    ):
        return size
    if before[-1:] == "«" and after[:1] == "،":
        return size
    alone = not before.strip(" «-–—") and cut == word and not cut.endswith(("ى", "چە", "كى"))
    return (
        size if alone and len(text) < 220 and (frames.DOES.search(text[end:]) or FINITE.search(text)) else 0
    )


def _in_rows(text: str, tokens: Tokens, found: list[Found]) -> Iterator[Found]:
    """Names in a row with one that is found."""
    begins, ends = {f.start for f in found}, {f.end for f in found}
    for k, (start, _, word) in enumerate(tokens):
        cut = bare(word)
        if (
            any(f.start <= start < f.end for f in found)
            or not (shapes.nameable(cut) or cut in names())
            or word in COMMON
        ):
            continue
        behind = ROW.match(text[start + len(cut) : start + len(cut) + 8])
        before = ROW_BEFORE.search(text[max(0, start - 8) : start])
        if not before and (cut in names() or spelt_so(cut)):
            before = BESIDE.search(text[max(0, start - 8) : start])
        if (before and start - len(before[0]) in ends) or (
            behind and start + len(cut) + behind.end() in begins
        ):
            ends.add(start + len(cut))
            if one := _named(text, tokens, k, 1, True):
                yield one


def stem(word: str) -> str:
    """Return a word without the suffix of its case, where it is a name then."""
    if word in names():
        return word
    cut = SUFFIX.sub("", word)
    return cut if cut != word and len(cut) > 2 and (cut in names() or ENDS.match(cut)) else word


def _like(word: str) -> bool:
    if spelt_so(word):
        return True
    return word in names() or bool(ENDS.match(word)) or bool(BEGINS.match(word) and len(word) > 5)


def _run(text: str, tokens: Tokens, i: int) -> int:
    """How many words from `i` on are one name."""
    size = 0
    while i + size < len(tokens) and size < 3:
        start, _, word = tokens[i + size]
        if size and text[tokens[i + size - 1][1] : start] not in (" ", "  ", "\n", "-"):
            break
        bare = stem(word)
        if not _like(bare) or (not size and _office(tokens, i)):
            break
        size += 1
        if bare != word:
            break
    return size


DEPUTY = re.compile("مۇئاۋىن|سابىق|باش|ناھىيە|.+(?:لىك|لىق|لۇق|لۈك)|.+نىڭ")


def _office(tokens: Tokens, i: int) -> bool:
    """Tell whether a word that is a name too is an office here: مۇئاۋىن ھاكىم."""
    return (
        i > 0
        and DEPUTY.fullmatch(tokens[i - 1][2]) is not None
        and roles.ROLE.search(f" {tokens[i][2]}") is not None
    )


def _first(text: str, tokens: Tokens, i: int) -> bool:
    """Tell whether an unknown word is a given name: a known father's name stands behind it, a role or nothing
    before it; or a Chinese family name begins here, behind an office."""
    if i + 1 >= len(tokens) or text[tokens[i][1] : tokens[i + 1][0]] != " ":
        return False
    start, _, word = tokens[i]
    before = text[max(0, start - 40) : start]
    told = bool(roles.ROLE.search(before)) or CALLING.search(before) is not None
    if word in shapes.CHINESE and told:
        return True
    known_behind = stem(tokens[i + 1][2]) in names() and stem(tokens[i + 1][2]) not in NO_NAME
    opens = told or not before.strip() or before.rstrip()[-1] in "،.؛:«(!؟"
    plain_word = (
        word in COMMON
        or SUFFIX.search(word) is not None
        or len(word) < 4
        or roles.ROLE.search(f" {word}") is not None
        or (shapes.common(word) and word not in names())
    )
    return known_behind and opens and not plain_word


DAY = re.compile(r"^ (?:كۈنى|كۈنلىرى|نامىزى|ئاخشىمى|ئاخشام|مەيدانى|بايرىمى)(?=[\s،.؛]|$|نى|دا)")
"""Behind a name that is a day's or a feast's here."""
SEIZED = re.compile("تۇتقۇن|تۇتۇل|قولغا ئېلىن|كېسىل|لاگېر|تۈرمە|غايىب")
HONOURED = (
    "ھاجى", "ئاخۇن", "بوۋاي", "موماي", "خانىم", "خېنىم", "كاكا", "بوۋا", "موما", "پەلۋان", "قارى", "موللا", "ئاتا", "تاغا",
    "ئۇستام", "ئاچا", "ھەدە",
)  # fmt: skip
"""Words behind a name that belong to it."""


def _no_name(word: str, cued: bool, kin: bool) -> bool:
    """Tell whether a word alone is none of a person: a word of the language, or one that nothing cues."""
    if word in NO_NAME and not (cued or kin):
        return True
    return not (word in names() or spelt_so(word) or cued or ENDS.match(word))


def _named(text: str, tokens: Tokens, i: int, size: int, certain: bool = False) -> Found | None:
    """Whom words name; None where they are words of the language and nothing tells of a person, unless
    `certain`."""
    start = tokens[i][0]
    parts = [bare(tokens[k][2]) for k in range(i, i + size)]
    last = tokens[i + size - 1]
    end = last[0] + len(parts[-1])
    before, after = text[max(0, start - 40) : start], text[end : end + 60]
    told = roles.ROLE.search(INITIAL.sub("", before))
    called = frames.CALLED.match(after)
    kin = frames.KIN_BEFORE.search(before) is not None
    cued = bool(
        told or called or CUE.match(after) or frames.PSEUDONYM.match(after) or roles.WRITES.match(after)
    )
    if size == 1 and DAY.match(after):
        return None
    if told and told.lastgroup == "expert" and SEIZED.search(after):
        told = None
    if not certain and size == 1 and _no_name(parts[0], cued, kin):
        return None
    if called and called[0].strip().startswith(HONOURED):
        end += called.end()
        after = text[end : end + 60]
    if not said_of(before) and (tail := CHILD_OF.match(after)):
        end += tail.end()
        after = text[end : end + 60]
    if told and roles.whose(before, after):
        told = None
    said = told or roles.is_one(after)
    if not said and roles.WRITES.match(after):
        return Found(start, end, "ug", "author", ["credited behind the name"], tuple(parts), sure=3)
    role: PersonRole | None = said.lastgroup if said and said.lastgroup else None  # type: ignore[assignment]
    why = [f"'{said[0].strip(' ،:«')}' beside the name"] if said else []
    if not said and (far := roles.told(text, start, end)):
        role, why = far[0], [far[1]]
    name = text[start:end]
    if name in known.uyghur():
        role, why = role or "official", why or ["in public office or of history, as is generally known"]
    child = (
        (bool(YOUNG.match(after) or PUPIL.match(after)) and not after.startswith("نىڭ"))
        or bool(YOUNG_BEFORE.search(before))
        or bool(told and told[0].strip() in ("قىز", "ئوغۇل", "بالا", "ئوقۇغۇچى"))
        or bool(frames.GRADE.search(before) and not frames.GROWN.match(after))
        or bool(frames.CLASSED.match(after))
        or bool(frames.GRANDCHILD.search(before) and not frames.GROWN.match(after))
        or bool(frames.BORN_SO.match(text[end : end + 90]))
    )
    return Found(
        start,
        end,
        "ug",
        role,
        why,
        tuple(parts),
        child,
        sure=1 if certain and not said else 3 if said or size > 1 else 2,
    )


def said_of(before: str) -> bool:
    """Tell whether somebody's own word for their child may follow: behind a genitive."""
    return before.rstrip().endswith(("نىڭ", "مېنىڭ", "ئۇنىڭ"))
