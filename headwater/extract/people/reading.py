"""Names of a sentence with what the words around them tell: role, age, what is known to everybody."""

from collections.abc import Iterator
from itertools import pairwise

from headwater.extract import patterns as re
from headwater.extract.people import chinese as zh
from headwater.extract.people import (
    chinese_around,
    chinese_words,
    described_zh,
    known,
    offices_en,
    roles_en,
    roles_frames_en,
    roles_zh,
)
from headwater.extract.people import latin as en
from headwater.extract.people.found import Found
from headwater.extract.people.latin_called import Name

_YEARS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
_GRADE = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|[1-9](?:st|nd|rd|th)"
YOUNG_TOO = re.compile(
    rf"^(?:,? (?:who )?(?:is|was|will be|turn(?:s|ed)|had (?:just )?turned) (?:just |only |then |now |barely |not yet |about |around |nearly |almost |perhaps )?(?:{_YEARS})\b(?! (?:of|to|in|hundred|thousand|percent|per|years ago|times|hours|days|months|weeks|kilomet\w+|children|sons|daughters))|, (?:then |now |aged |age |just |only |not yet )?(?:{_YEARS})(?=[,.;:)]| years old)|,? ?[(]?then (?:aged )?(?:[1-9]|1[0-7])(?=[,.;)])|,? (?:who )?(?:is |was )?(?:just |only |then |still )?an? (?:[\w-]+ )?(?:girl|boy|child|lad|youngster|pupil) (?:of|aged) (?:about |only |barely )?(?:[1-9]|1[0-7]|{_YEARS})\b|, then an? (?:[\w-]+ )?(?:schoolboy|schoolgirl|pupil|child|toddler|baby|infant|teenager|boy|girl)\b|,? (?:who )?(?:is|was) (?:now |still )?in (?:the |her |his )?(?:{_GRADE})[- ](?:grade|form|class|year)\b|,? (?:who )?(?:is|was) (?:now |still )?in (?:kindergarten|nursery school|preschool|primary school|elementary school|middle school)\b|(?:,? (?:who )?(?:is|was))?,? (?:now |then |still )?an? (?:{_GRADE})[- ](?:grade|form|year|former)(?:r| pupil| student)?\b)"
)
YOUNG = re.compile(
    r"^(?:’s|'s)?(?:(?:, ?(?:aged |age )?| ?\(|,? aged )(?:[1-9]|1[0-7])(?=[,.;)]| ?(?:years?|months?)[- ]old|-year-old)|,? ?(?:(?:is|was|turned|had just turned) (?:just |only |then |about |around |nearly |almost )?(?:[1-9]|1[0-7])\b(?! \w*(?:percent|%))(?! (?:children|times|days|km|and))|(?:is|was),? an? (?:[1-9]|1[0-7])-year-old|, who (?:is|was) (?:[1-9]|1[0-7])\b|, an? (?:(?:[1-9]|1[0-7])-year-old|\w+[- ]grade(?:r| pupil| student)|schoolgirl|schoolboy|pupil|toddler|infant|baby)|,? (?:is|was) an? (?:\w+ )?(?:pupil|schoolgirl|schoolboy|\w+-grader)))"
)
CHILD_BEFORE = re.compile(
    r"\b(?:girls?|boys?|pupils?|child|children|toddler|baby|infant|schoolgirl|schoolboy|(?:[1-9]|1[0-7])-year-old|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)-(?:year|month)-old|(?:young|little|youngest) (?:son|daughter|brother|sister|child))(?: of (?:\w+|\d+))?(?: named| called)?,? $",
    re.I,
)
YOUNG_YET = re.compile(
    rf"^,? who (?:attends|goes to|boards at) (?:the |a )?(?:[\w-]+ ){{0,2}}(?:primary|elementary|middle|boarding) school\b|^(?:,? (?:who )?(?:is|was)|,)? ?(?:then |now |still |only |just |barely )*(?:in (?:the )?(?:{_GRADE}) grade|not (?:yet |even )*(?:walking|talking|able to walk|at school|in school)|(?:a |an )?[a-z]+[- ]grader)\b|^ ?[(](?:now |then )?(?:grade \d|year \d|class \d|nursery|kindergarten|preschool|primary school|pupil|schoolboy|schoolgirl|(?:{_GRADE})[- ]grade\w*)[)]|^,? (?:who was |was )?(?:born|b\.) (?:in |on )?(?:[A-Z][a-z]+ |\d{{1,2}} ){{0,2}}(?:200[6-9]|201\d|202\d)\b|^[^.!?;]{{0,80}}\b(?:walk(?:s|ed)|ran|runs|came|comes|come) home from school\b|^(?:’s|'s) (?:homework|school ?bag|desk ?mate|kindergarten|primary school)\b"
)
"""More that only children are told of."""
AGE_NEXT = re.compile(
    rf"^(?:’s|'s)?[.!?][”\"’]? ?[“\"‘]?(?:She|He)(?:[’']s| is| was) (?:only |just |barely )?(?:(?:[1-9]|1[0-7])(?!\d)|{_YEARS})(?=[.,;!?]| years old| at the time| then)"
)
AGE_LATER = re.compile(
    rf"^[^.!?\n]{{0,110}}; (?:he|she) (?:is|was) (?:only |just |barely |now )?(?:(?:[1-9]|1[0-7])(?!\d)|{_YEARS})(?=[.,;]| years old)"
)
IS_CHILD = re.compile(
    r"\b(?:girl|boy|child|baby|toddler|pupil|schoolgirl|schoolboy)\b[^.;!?]{0,60} (?:is|was) $|\b(?-i:little) $|\bthe (?:smallest|youngest|littlest|tiniest)(?: of (?:them|us|the \w+))?,? $|\b(?:girl|boy|child|baby|toddler|pupil)\b[^.;!?]{0,40},? (?:called|named) $|\b[a-z]+[- ]grader,? $|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)[- ]grade (?:pupil |student )?$",
    re.I,
)
BOTH_AGED = re.compile(
    rf"\baged? (?:[1-9]|1[0-7]|{_YEARS})(?: and |, | to )(?:[1-9]|1[0-7]|{_YEARS})\b|^[^.;]{{0,120}}\b(?:are|were) (?:both |all )?in (?:kindergarten|nursery school|preschool|primary school|elementary school|middle school|the (?:{_GRADE}) grade)\b"
)
ATTEND = re.compile(
    r"\b(?:sons|daughters|children|twins|grandchildren|grandsons|granddaughters|girls|boys|brothers|sisters)\b[^.;!?]{2,80}?\b(?:attend|go to|study at|are at|walk to|board at|are pupils at) (?:the |a |their )?(?:[\w-]+ ){0,3}(?:school|kindergarten)\b"
)
"""Children in a row who go to school."""
CHILD_WORDS = re.compile(
    r"\b(?:youngest|youngsters|girls|boys|sisters|brothers|children|sons|daughters|twins|kids|pupils|siblings)\b"
)
LIST = re.compile(r", | and | & |, and |; ")
POLITE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Sir|Madam|Madame|Mister|[Oo]ld|[Ll]ittle|[Ee]lder|[Ee]ngineer|[Tt]eacher|[Uu]ncle|[Aa]unt|[Aa]untie|[Bb]rother|[Ss]ister|[Gg]randpa|[Gg]randma)\.? $"
)
"""Titles and forms of address that tell nothing of a role."""
FEMALE = re.compile(
    r"^,? (?:(?:is|was) )?(?:an? |the )?(?:[\w-]+ ){0,3}(?:woman|girl|mother|wife|daughter|sister|widow)\b|^[^.;]{0,60}\b(?:she|her)\b|^(?:’s|'s) husband"
)
MALE = re.compile(
    r"^,? (?:(?:is|was) )?(?:an? |the )?(?:[\w-]+ ){0,3}(?:man|boy|father|husband|son|brother)\b|^[^.;]{0,60}\b(?:he|his)\b|^(?:’s|'s) wife"
)
CHILD_ZH = re.compile(
    rf"(?:最小的|最年幼的|[一二三四五六七八九\d](?:年级)(?:[（(]?[一二三四五六七八九\d]{{1,2}}[)）]?班)?的?|(?:小学|初中|幼儿园)(?:[大中小]班)?的|{chinese_words.CHILD}|学生|同学|同桌|(?<![名位])小(?:球迷|选手|歌手|画家|主持人|志愿者|读者|演员|患者|病人|客人|书法家)|(?:放学|上学|下课|放假)(?:回家|归来|回来|路上|到家)?的)[“「]?$"
)
NOT_CHILD_ZH = re.compile(r"(?:大学生|研究生|孙子们)$")
AGED_ZH = re.compile(
    r"(?!的(?:孩子|娃|儿子|女儿|孙|弟|妹|侄|外甥|[大小](?:儿|女儿|孙)))(?:^(?:刚|才)?放学|^(?:还没|尚未|没|刚)断奶|^还不会(?:走|说|爬)|^刚(?:会|学会)(?:走|说|爬)|^年[纪龄](?:还|很|最|尚|太)?小|^(?:还)?未成年|^(?:还)?不满(?:18|十八)|^的(?:(?:[1-9]|1[0-7])|十?[一二三四五六七]|[八九十])岁|^[^。；]{0,6}?(?:[，,（(]|今年|现年|才|只有|刚满|刚|是|年仅|就|[男女])+(?:只有|才|刚满)?(?:(?<!\d)(?:[1-9]|1[0-7])岁|[一二三四五六七八九]岁|十[一二三四五六七]?岁))"
)
AGED_BEFORE_ZH = re.compile(
    r"(?:(?<!\d)(?:[1-9]|1[0-7])|(?<![二三四五六七八九])(?:十?[一二三四五六七]|[八九十]))岁的?(?:小|大)?(?:|女儿|儿子|女孩|男孩|孩子|孙女|孙子|弟弟|妹妹|学生|少年)$"
)
PUPIL_ZH = re.compile(
    r"^(?:都|均)?(?:还)?在[一-鿿]{1,6}?(?:上|读|念)(?:小学|初[一二三中]|[一二三四五六]年级|幼儿园|学前班|高[一二三中]|中学)|^[^，。；送带陪教让接供儿女孩孙弟妹]{0,8}?(?:要|才|刚|正|还)(?:在)?(?:上|读|念)(?:小学|初[一二三中]|[一二三四五六]年级|幼儿园|学前班|高[一二三中]|中学)|^，(?:长女|次女|三女|长子|次子|三子|幼子|幼女|女儿|儿子|孙女|孙子|外孙女?|妹妹|弟弟|[男女])(?:，[一-鿿]{1,6}族)?，(?:上|读|念|就读于?|在读)?(?:小学|初[一二三中]|[一二三四五六]年级|幼儿园|学前班|在校生|小学生|学生)|^[^。；]{0,14}，[他她](?:才|刚|还|今年|现在|也|在){0,3}(?:上|读|念|就读于?)(?:小学|初[一二三中]|[一二三四五六]年级|幼儿园|学前班)|^[，（(](?:[一-鿿]{1,6}，){0,3}(?:200[6-9]|201\d|202\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出)?生|^(?:，|今年|现在|正在|还在|才|刚)*(?:上|读|念|就读于?|在读)(?:小学|初[一二三中]|[一二三四五六]年级|幼儿园|学前班|托儿所|高[一二三中]|中学)|^(?:是|系|为|，)[^，。]{0,14}(?:初[一二三]学生|年级学生|小学生|中学生|初中生|高中生|小学[一二三四五六\d]年级|[一二三四五六七八九]年级)"
)
BOTH_ZH = re.compile(
    r"[一-鿿]?(?:都|均|俱)?(?:都|均)?(?:还)?在?[^，。；]{0,8}?(?:上|读|念)(?:小学|初|幼儿园|中学|学)"
)
PUBLIC_ZH = re.compile("说|告诉|表示|接受采访|作证|讲述|回忆")


def latin(
    text: str,
    known_words: tuple[frozenset[str], frozenset[str]],
    heading: bool,
    kind: str,
    following: str = "",
) -> Iterator[Found]:
    """Yield the names in Latin letters with their roles."""
    made: list[Found] = []
    both = BOTH_AGED.search(text) and CHILD_WORDS.search(text)
    schools = [m.span() for m in ATTEND.finditer(text)]
    for name in en.find(text, known_words[0], heading, known_words[1], following):
        found = Found(name.start, name.end, "en", parts=name.parts, sure=name.sure)
        _tell(found, text, name, kind)
        after = text[name.end : name.end + 80]
        found.minor = (
            bool(both)
            or any(low < name.start < high for low, high in schools)
            or bool(YOUNG.match(after))
            or bool(YOUNG_TOO.match(after))
            or bool(YOUNG_YET.match(after))
            or bool(AGE_LATER.match(text[name.end : name.end + 150]))
            or bool(AGE_NEXT.match(after + following[:60]))
            or roles_frames_en.children(text, name.start, name.end)
            or bool(IS_CHILD.search(text[max(0, name.start - 90) : name.start]))
            or bool(CHILD_BEFORE.search(text[max(0, name.start - 50) : name.start]))
        )
        found.sex = "f" if FEMALE.match(after) else "m" if MALE.match(after) else ""
        made.append(found)
    _share(text, made)
    yield from made


def _share(text: str, made: list[Found]) -> None:
    """Give the names of a row what stands before the first of them, or behind the last, for all: "Judges A and B",
    "A, B and C, all deputy heads"."""
    for last, each in pairwise(made):
        if each.role is None and last.why and LIST.fullmatch(text[last.end : each.start]):
            noun = re.match(r"'(?:[^']*\w)s' before", last.why[0])
            if noun or last.why[0].startswith("credited"):
                each.role, each.why = last.role, [last.why[0]]
    k = len(made)
    while k > 1:
        low = k - 1
        while low and LIST.fullmatch(text[made[low - 1].end : made[low].start]):
            low -= 1
        if low < k - 1:
            _of_all(text, made[low:k])
        k = low if low else 0


def _of_all(text: str, row: list[Found]) -> None:
    """Give a row of names the apposition, or the work, behind its last one."""
    last = row[-1]
    shared = offices_en.ALL.match(text[last.end : last.end + 90])
    noun = roles_en.NOUN.search(shared["noun"]) if shared else None
    role, why = (
        (roles_en.of_noun(noun, shared["noun"]), f"'{noun[0]}' behind the names")
        if shared and noun
        else (None, "")
    )
    if role is None and last.why and last.why[0].startswith("contributed"):
        role, why = last.role, last.why[0]
    for each in row:
        if role is not None and (each.role is None or "behind two names" in each.why[0]):
            each.role, each.why = role, [why]


def _tell(found: Found, text: str, name: Name, kind: str) -> None:
    role, why, past = roles_en.role_of(text, name.start, name.end)
    courtesy = roles_en.COURTESY.search(text[max(0, name.start - 14) : name.start])
    if (
        role is None
        and name.title
        and not (name.title == "p" and POLITE.search(text[: name.start]))
        and not text[: name.start].endswith("Comrade ")
    ):
        titles = {"o": "official", "e": "expert", "a": "author", "p": "private"}
        role, why = titles[name.title], f"'{text[name.lead : name.start].strip()}' before the name"  # type: ignore[assignment]
        past = "former" in text[max(0, name.lead - 12) : name.lead].lower()
    if role is None and (
        name.parts in known.english() or (len(name.parts) == 1 and name.parts[0] in known.ALONE)
    ):
        role, why = "official", "in public office or of history, as is generally known"
    if (
        role is None
        and kind == "boilerplate"
        and courtesy is None
        and re.match(r"^\W{0,3}[Bb]y $", text[: name.start])
    ):
        role, why = "author", "byline"
    found.role, found.past = role, past
    if why:
        found.why.append(why)
    if role in (None, "private") and roles_en.PUBLIC.search(text[max(0, name.start - 24) : name.end + 60]):
        found.speaks = True


def chinese(t: str, kind: str, foreign: bool = False) -> Iterator[Found]:
    """Yield the names in Chinese characters (simplified) with their roles."""
    made = list(_chinese(t, foreign))
    for each, behind in reversed(list(pairwise(made))):
        if (
            behind.minor
            and t[each.end : behind.start] in ("和", "、", "与")
            and BOTH_ZH.match(t, behind.end - 1)
        ):
            each.minor = True
            each.role, each.why = each.role or "private", each.why or ["a child"]
    for each, behind in reversed(list(pairwise(made))):  # 王涛 李学仁报道
        credited = behind.role == "author" and behind.why[0].startswith("credited")
        if (
            each.role is None
            and credited
            and t[each.end : behind.start] in ("、", " ", "　", "和", "与", "及")
        ):
            each.role, each.why = behind.role, [behind.why[0]]
    _pupils(t, made)
    yield from made


PUPILS_ZH = re.compile(
    r"(?:学生|同学|小朋友|儿童|小学生|少年|孩子|学童|新生|幼儿)(?:们)?(?:名单)?(?:[（(][^）)]{1,8}[）)])?[：:]? ?$|(?:孩子|娃娃?|小孩|儿女|子女|弟妹|弟弟妹妹)(?:们)?(?:，|：|——)$"
)
"""Before a row of pupils: 获奖学生（左起）：…"""


def _pupils(t: str, made: list[Found]) -> None:
    """Make minors of a row of names that "pupils" leads to."""
    row, at = False, 0
    for each in made:
        going = row and t[at : each.start] in ("、", "，", " ", "　", "和", "与", "及")
        row = going or (
            PUPILS_ZH.search(t[max(0, each.start - 18) : each.start]) is not None
            and NOT_CHILD_ZH.search(t[max(0, each.start - 5) : each.start].rstrip("：: ")) is None
        )
        at = each.end
        if row and each.role in (None, "private"):
            each.minor = True


def _chinese(t: str, foreign: bool) -> Iterator[Found]:
    last: Found | None = None
    at = 0  # where it ends in this sentence: who takes it moves it
    for name in zh.find(t, foreign):
        role, why, past = roles_zh.role_of(t, name.start, name.end)
        whole = t[name.start : name.end]
        if role is None and (
            whole in known.chinese() or re.sub(f"[{chinese_around.DOT}]", "·", whole) in known.chinese()
        ):
            role, why = "official", "in public office or of history, as is generally known"
        if (
            role is None
            and last is not None
            and last.role not in (None, "private")
            and t[at : name.start] in ("、", " ", "　")
        ):
            role, why = last.role, last.why[0]
        beside = last is not None and t[at : name.start] in ("、", "和", "与", "及", "，")
        if beside and last is not None and last.role == "private" and "acts in office" in why:
            role, why = last.role, last.why[0]
        found = Found(name.start, name.end, "zh", role, [why] if why else [], name.parts, sure=name.sure)
        found.surname, found.past = name.surname, past
        before, after = t[max(0, name.start - 8) : name.start], t[name.end : name.end + 40]
        child = CHILD_ZH.search(before) and not NOT_CHILD_ZH.search(before)
        found.minor = (
            bool(child)
            or bool(AGED_BEFORE_ZH.search(t[max(0, name.start - 12) : name.start]))
            or bool(AGED_ZH.match(after))
            or bool(PUPIL_ZH.match(after))
        )
        if found.minor and role is None:
            found.role, found.why = "private", ["a child"]
        found.sex = (
            "f"
            if described_zh.GIRL.search(before[-3:])
            else "m"
            if described_zh.BOY.search(before[-3:])
            else ""
        )
        if role in (None, "private") and PUBLIC_ZH.match(after):
            found.speaks = True
        last, at = found, name.end
        yield found
