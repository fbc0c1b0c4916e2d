"""Places that a sentence names without putting its numbers there: where a speaker lives now, what another number is
of, the ends of a stretch; and numbers of places, which are not counted in one of them."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re
from headwater.extract.context import gazetteer
from headwater.extract.context.places import GENERIC_EN, GENERIC_ZH, RANKS, UG_TAIL, Mention

LIVES_EN = re.compile(
    r"\bwho (?:(?:(?:has|have) )?(?:now|currently|since|today) (?:lives?|lived|living|resides?|settled|works?|studies|study|fled)|lives|resides|fled) (?:in exile )?(?:in|to|near|outside) (?:the )?$"
    r"|\bwho (?:now|currently|today) (?:[\w’'-]+ ){1,5}in (?:the )?$"
    r"|\bnow (?:(?:living|residing|settled|based|working|studying) )?(?:in exile )?in (?:the )?$"
    r"|\b(?:in exile|exiled|asylum|refuge|refugees?|diaspora|based|resettled|living abroad) (?:in|to) (?:the )?$",
    re.I,
)
BASED_EN = re.compile(r"[ -]based\b")
SAYS_EN = re.compile(
    r",? (?:who )?(?:said|says|told|recall\w*|estimat\w+|believes?|remembers?|described|who left|who fled)\b"
)
LIVES_ZH = re.compile(
    r"(?:[现現]居|旅居|流亡|[侨僑]居|[现現]住|避居|客居|[现現]身在|逃[到往至亡]+|寓居)(?:[于於在到])?$"
)
MOVED_ZH = re.compile(r"(?:定居|移居|身[处處在]|[来來]自)(?:[于於在])?$")
"""Only of countries: people settle in villages too."""
SAYS_ZH = re.compile(r"的?[^，。；\d]{0,12}?(?:[说說]|表示|[称稱]|估[计計]|回[忆憶]|告[诉訴]|[认認][为為])")
LIVES_UG = re.compile(r" ?(?:ياشاۋاتقان|تۇرۇۋاتقان|تۇرۇشلۇق|مۇساپىر|سۈرگۈندىكى|ياشايدىغان|پاناھلىق)")
ABROAD_UG = re.compile(r"[\u0621-\u06ff]*(?:دىكى|تىكى)(?= [«\u0621-\u06ff])")

OF_THEM = re.compile(
    r"[,;，；、(（] ?(?:(?:of (?:which|whom|them)|including|among them|with|其中|包括|含)[ ,，]?(?:\d|[a-z一二三四五六七八九十])|\d[\d,.]*[\w’' -]{0,24}? of (?:which|whom|them|these)\b|[a-z]+(?:-[a-z]+)? of (?:which|whom|them|these)\b)"
    r"|؛|، بۇنىڭ ئىچىدە|، بۇلارنىڭ ئىچىدە",
    re.I,
)
"""Between a number and a place that is of some of it: "1,240 barns, 33 of them in Osmer"."""
STRETCH = re.compile(r"\bfrom (?:[A-ZÀ-Þ][\w’'-]+ ?){1,3}(?:in the \w+ )?to (?:the )?$")
"""From Osmer in the west to Brede."""
DIRECT = re.compile(r" ?(?:[^\W\d]+ ){0,3}(?:in|at|across|throughout) (?:the )?")
"""Between a number and its own place: "208 in Brede", "40 schools across Brede"."""
HAILS = re.compile(r" (?:[^\W\d]+ ){1,3}(?:from|of) (?:the )?")
"""Between a number and whence those come whom it counts."""
GONE_EN = re.compile(
    r"[^,.;()]{0,20} (?:have|had|has|were|are) (?:since |already |also )?(?:spent|been|gone|left|travell?ed|returned|studied|trained|sent)\b|[^,.;()]{0,12} (?:spent|went|travell?ed|studied)\b"
)
"""Behind the place that people come from who were elsewhere for a while."""
TRAINED_ZH = re.compile(
    r"[^，。；\d]{0,8}?(?:培训|培訓|研修|跟岗|跟崗|学习|學習|进修|進修|轮训|輪訓|深造|取经|取經|考察|参观|參觀)"
)
GONE_ZH = re.compile(r"(?:赴|前往|到|去|[专專]程[来來到])$")
TRAINED_EN = re.compile(
    r"\b(?:spen[dt]|spending|train(?:ed|ing)|retrain\w+|stud(?:y|ied|ying)|college|courses?|placements?)\b[^,.;]{0,40}\b(?:in|at|to) (?:the )?$"
)

OURS = re.compile(
    r"\b(?:[Ww]e|[Oo]ur) (?:[a-z]+ ){0,2}?(?:interview|spoke|survey|lists?\b|count|sampl|respondent|dataset|notices?\b|reading of|documents?\b|database|records?\b)"
    r"|(?:我们|我們)(?:[^，。；]{0,4})(?:访谈|訪談|采访|採訪|受访|受訪|调查|調查|统计|統計)|بىز [^.،]{0,20}(?:زىيارەت|تەكشۈر|سۆھبەت)"
)
"""What a report counts all over: no matter where its paragraph is."""

COUNTED_EN = re.compile(
    r"[ -](?:of (?:its|the|their|our|his|her) )?(?:[a-z-]+ ){0,2}?(?P<kind>countries|provinces|regions|prefectures|municipalities|cities|counties|districts|townships|towns|villages)\b(?![’'])"
)
COUNTED_ZH = re.compile(
    r"[个個]?(?P<kind>(?:国家|國家)(?![通级級规規标標人机補补])|省区市|省[市区]?|地州市?|地区|地區|自治州|州|县市?|縣市?|市|乡镇|鄉鎮|乡|鄉|镇|鎮|行政村|村)(?![级級民委里裡外长長人政])"
)
COUNTED_UG = re.compile(
    r" (?P<kind>دۆلەت|ئۆلكە|ۋىلايەت|ناھىيە|شەھەر|يېزا|كەنت)(?![\u0621-\u06ff]*لىك| كادىر)"
)
_KINDS_UG = {"دۆلەت": "country", "ئۆلكە": "province", "ۋىلايەت": "prefecture", "ناھىيە": "county", "شەھەر": "county", "يېزا": "town", "كەنت": "village"}  # fmt: skip
_PLURALS = {"countries": "country", "counties": "county", "cities": "county", "municipalities": "province"}


LEFT_EN = re.compile(r"\b(?:left|leaves?|leaving) (?:the )?$")
FOR_EN = re.compile(r"(?: [\w’'-]+){0,4} for (?:the )?[\w’']")
"""Who left Brede last August for the schools of Osmer is counted in Osmer."""


def foreign(m: Mention) -> bool:
    """Tell whether a place is a country or a city of one of which the table knows no more."""
    if m.kind == "country":
        return m.canonical != "China"
    entry = gazetteer.forms().get(m.within or "")
    return m.kind == "city" and entry is not None and entry.kind == "country" and entry.name != "China"


def lives(text: str, m: Mention) -> bool:
    """Tell whether a place is only where somebody lives now who tells of another."""
    before = text[max(0, m.start - 60) : m.start]
    if "\u0621" <= m.name[0] <= "\u06ff":
        tail = UG_TAIL.match(text, m.end)
        end = tail.end() if tail else m.end
        return bool(LIVES_UG.match(text, end) or (foreign(m) and ABROAD_UG.match(text, m.end)))
    if "\u3400" <= m.name[0] <= "\u9fff":
        if LIVES_ZH.search(before):
            return True
        return foreign(m) and bool(MOVED_ZH.search(before) and SAYS_ZH.match(text, m.end))
    return bool(
        LIVES_EN.search(before)
        or BASED_EN.match(text, m.end)
        or (foreign(m) and before.endswith(" in ") and SAYS_EN.match(text, m.end))
    )


def visited(text: str, m: Mention) -> bool:
    """Tell whether a place is only where people of another went to learn, or one end of a stretch."""
    before = text[max(0, m.start - 60) : m.start]
    if GONE_ZH.search(before) and TRAINED_ZH.match(text, m.end):
        return True
    left = LEFT_EN.search(before) and FOR_EN.match(text, m.end)
    return bool(left or STRETCH.search(before))


def hails(text: str, m: Mention, at: tuple[int, int]) -> bool:
    """Tell whether a number counts the people of a place, who were elsewhere for a while."""
    return bool(HAILS.fullmatch(text[at[1] : m.start]) and GONE_EN.match(text, m.end))


def destination(text: str, m: Mention) -> bool:
    """Tell whether a place is where people of another are sent: 前往长沙, bound for Changsha."""
    before = text[max(0, m.start - 24) : m.start]
    return bool(
        re.search(
            r"(?:前往|赴|开往|開往|驶往|駛往|去往|送往|输送到|輸送到|转移到|轉移到)$|\b(?:bound for|leaving for|left for|sent to|transferred to|travelled to|on (?:the|their) way to) $",
            before,
        )
    )


def of_another(text: str, m: Mention, at: tuple[int, int]) -> bool:
    """Tell whether a place behind a number is that of another number, which stands between."""
    return m.start >= at[1] and bool(OF_THEM.search(text, at[1], m.start))


COME_FROM = re.compile(
    r"\bfrom (?:the |all |some |about |at least )?$|(?:来自|來自|从|從|由)(?:全国|全國)?$", re.I
)
"""Before the provinces that somebody or something comes from."""
IN_SEVERAL = re.compile(
    r"\b(?:in|across|throughout|of) (?:the |all |all the )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:(?:southern|northern|eastern|western|poorest|other) )?(?P<kind>prefectures|counties)\b"
)
SEVERAL_KINDS = {"prefectures": "prefecture", "counties": "county"}
"""In the four southern prefectures: wider than one."""
MOST = {"county": 25, "town": 300, "prefecture": 1}
"""How many parts of a kind no prefecture has."""


def counted(text: str, end: int, number: str = "") -> int:
    """Return the rank of the places that a number counts ("seven counties"), 0 if it counts none; that of a
    prefecture where there are more than a prefecture has (74 counties)."""
    rank = _counted(text, end)
    kind = next((k for k in MOST if RANKS[k] == rank), "")
    many = number.replace(",", "").isdecimal() and int(number.replace(",", "")) > MOST.get(kind, 10**9)
    return RANKS["prefecture"] if kind and many else rank


def _counted(text: str, end: int) -> int:
    """Return the rank of the places that a number counts, whatever their number."""
    if found := COUNTED_EN.match(text, end):
        kind = found["kind"]
        return RANKS.get(_PLURALS.get(kind, GENERIC_EN.get(kind.rstrip("s"), kind.rstrip("s"))), 0)
    if found := COUNTED_ZH.match(text, end):
        word = found["kind"]
        if word in ("国家", "國家"):
            return RANKS["country"]
        kind = GENERIC_ZH.get(word) or GENERIC_ZH.get(word[:1]) or "prefecture"
        return RANKS["county" if word == "市" else kind]
    if found := COUNTED_UG.match(text, end):
        return RANKS[_KINDS_UG[found["kind"]]]
    return 0
