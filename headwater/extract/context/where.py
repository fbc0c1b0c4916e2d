"""Where a number holds: the place that governs it in its clause or sentence, then the sentence before
(for a sentence that opens with a pronoun), the heading, the document."""
# Patterns and tables are data and stay on one line.

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from headwater.extract import patterns as re
from headwater.extract.context import gazetteer, governs, helping
from headwater.extract.context.clause import clause
from headwater.extract.context.happened import goes_on
from headwater.extract.context.nouns import Nearness, Where
from headwater.extract.context.places import RANKS, UG_TAIL, Mention
from headwater.extract.context.whole import fits

LOCATIVE = re.compile(
    r"\b(?:in|at|across|throughout|within|inside|into|to|around|near|over|for)\s+(?:the\s+|all\s+of\s+|all\s+)?(?:(?:south|north|east|west)\w*\s+)?$",
    re.I,
)
FROM = re.compile(
    r"\b(?:from|outside|beyond|with|and|or|via|than|by)\s+(?:the\s+)?(?:[\w’'-]+\s+){0,2}$", re.I
)
PAPER_FROM = re.compile(
    r"\b(?:lists?|ledgers?|notices?|documents?|files?|records?|registers?|reports?|directives?|spreadsheets?|forms?|photographs?|pictures|videos?|footage|bulletins?|circulars?|leak|guidelines?|handbooks?|manuals?|orders?|plans?|tables|statistics|figures|contracts|receipts|posters?|announcements?|tenders?|minutes)"
    r"(?: (?:of|dated|issued in|published in|written in) (?:\d{1,2} )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter),? ?)?(?:(?:19|20)\d\d)?)? (?:\w+ed )?from (?:the )?$"
)
"""A paper from a county is about that county."""
LISTED = re.compile(r"[(（][^()（）]{0,200}$")
AT_ZH = re.compile(r"(?:在|援|位于|赴|进|入|到|落户|全|抵)$")
FROM_ZH = re.compile(r"(?:来自|來自|从|從|由|自|向|与|與|和|、)$")
HELPED_ZH = re.compile(r"的?(?:对口|對口|援助|支援|支持|帮助|幫助|领导|領導)[^，。；]{0,8}下")
POSSESSED_ZH = re.compile(r"(?:日报|日報|大学|大學|队|籍|方面)")
OFFICE_ZH = re.compile(
    r"(?:[省市州县縣区區乡鄉镇鎮]?(?:委(?![托屈])|人民政府|政府|党委|黨委|党工委|党组|人大|政协)|[\u4e00-\u9fff]{1,10}?(?:统计局|[局厅廳署](?!面|部|长|長)|委员会|委員會|办公室|辦公室|人民法院|检察院|档案馆|发言人|發言人))"
)
"""An office of a place: it locates what it says and counts where nothing else does."""
OFFICE_EN = re.compile(
    r"(?:['’]s)? (?:[A-Z][\w-]+ (?:(?:of|for|and) )?(?:[A-Z][\w-]+ ){0,3})?(?:Government|Office|Bureau|Department|Council|Board|Committee|Commission|Authority|Administration)\b|(?:['’]s)? (?:government|authorities|officials|police|court|leaders)\b"
)
TITLED = re.compile(
    r"关于|關於|通知|公告|通告|公报|公報|报告|報告|意见|意見|方案|Notice|Report|Bulletin|Circular"
)
SAME_HAN = str.maketrans("縣區鄉鎮", "县区乡镇")
HELPER_ZH = re.compile(
    r"[^，。；、]{0,8}?(?:对口|對口|支援|援助|援建|帮扶|幫扶|帮助|幫助|捐赠|捐贈|结对|結對|援疆|援藏)(?!单位|單位|下)"
)
RULES = re.compile(
    r"(?: Province)? (?:requires?|required|obliges?|demands?|rules that|has \d|had \d)\b|(?:省|市)?(?:规定|規定|要求(?!其)|共有|现有|現有|已有)"
)
"""A place that rules, or has: what it rules holds there."""
HELPER_EN = re.compile(
    r"(?:,? (?:an? |the )?(?:donor|helper|partner|sponsor)\b| (?:has |have |had )?(?:helps?|helped|aids?|aided|supports?|supported|funds?|funded|donated|sent|paid for)\b)"
)
"""A province that helps is the topic of its sentence, not the place of what it pays for."""
INSTITUTION = re.compile(
    r"\s*(?:['’]s )?(?:University|Times|Daily|Documentation|Aid|Work|Symposium|Forum|Province Government|Post|News|Party|"
    r"Production|Rights|Security|Conference|Massacre|massacre|Science"
    r"|(?:[A-Z][\w-]+ ){0,3}(?:Services?|Company|Companies|Ltd|Inc|Corporation|Textiles?|Garments?|Industries|Trading|Enterprises?|Airlines?|Airport|Hotel))\b"
)
OUTLET = re.compile(
    r" (?:(?:state|news|daily|weekly|provincial|official|private|[a-z]+-language) )?(?:agency|agencies|newspapers?|daily|outlets?|broadcasters?|magazines?|websites?|portals?|scholars?|researchers?|academics?|think tanks?|correspondents?|reporters?|media|press|embassy|consulate|historians?|economists?|anthropologists?)\b"
)
"""Who only writes, and from where: a Macau agency."""
OF_THEM = re.compile(r"[^.;]{0,40}\b(?:of|among) (?:them|these|those|whom)\b")
"""A sentence that counts some of those whom the one before counts."""
PRONOUN = re.compile(
    r"(?:She|He|They|It|There|Here|Its|Their|His|Her|These|Among them)\b|(?:ئۇ|ئۇنىڭ|ئۇلار|ئۇلارنىڭ) |这里|這裡|当地|當地|其中|该村|该县|他们|她"
)
CLAUSE = re.compile(r"[;；。]|, (?:while|but|whereas)\b")
ASIDE = re.compile(r"[(（]([^()（）,，、;；]{2,40})$")
LISTED_VALUE = re.compile(r" ?[:：(（]? ?\d")
"""A place with its value in a list: "and Toray 1,870", 萨河县4380户."""
SAID_OF = re.compile(r"[,.!?，。！？]?[”\"»」](?: [a-z]|[^，。]|،)")
"""Between a quotation and the place of whoever speaks it."""
ADJECTIVE = re.compile(
    r"[’']s (?:far |remote |deep |whole )?(?:(?:north|south|east|west)[a-z-]*|[A-ZÀ-Þ]|interior|border|arid)|(?:的)?(?:西北|东北|東北|西南|东南|東南|北部|南部|西部|东部|東部|边疆|邊疆|边境|邊境|官方|当局|當局|媒体|媒體)"
)
"""A country that only says whose a smaller place, a policy or a press is."""
OF_MANY_ZH = re.compile(
    r"(?:小学|小學|[卫衛]生院)?等(?:\d|[一二三四五六七八九十]|地|县|乡|多|[^，。；]{0,6}[个個家座])"
)
LIKE_ZH, LIKE_THIS_ZH = re.compile(r"(?:像|如)$"), re.compile(r"[这這那]样|[这這那]樣|一样|一樣|等")
"""像克孜勒亚这样的村: a place that is but an example."""
HELD_ZH = re.compile(
    r"(?:召开|召開|举行|舉行|启动|啟動|开幕|開幕|揭牌|成立|签约|簽約|举办|舉辦|闭幕|閉幕|发车|發車|宣布|正式启动)"
)
"""在博乐启动: where something was begun or held is not where its numbers are."""
WHEN = re.compile(r"\b(?:when|after|because|once) (?:the )?$")
FROM_HOME = re.compile(r"\b(?:from|of) (?:the )?$")
"""Somebody from a village tells of that village."""
OF_HOME = re.compile(r" (?:from|of) (?:the )?")
TOPIC = 60
"""Code points from the beginning of a sentence within which a place is its topic."""
CAPITALS = frozenset({"Beijing", "Washington", "Moscow", "London", "Brussels"})
"""Names of capitals that stand for governments where nothing locates them."""


def weigh_up(text: str, mention: Mention) -> int:
    """Return how strongly a mention locates: 3 by its preposition, 2 by its place in the sentence, 1 as part of
    the name of an office, 0 not at all (an origin, an item of a list, part of a name)."""
    before, after = text[max(0, mention.start - 40) : mention.start], text[mention.end : mention.end + 24]
    if OFFICE_ZH.match(after) or OFFICE_EN.match(text[mention.end : mention.end + 60]):
        return 1
    if (
        INSTITUTION.match(after)
        or OUTLET.match(text, mention.end)
        or HELPED_ZH.match(after)
        or POSSESSED_ZH.match(after)
    ):
        return 0
    if LISTED_VALUE.match(after):
        return 3
    if governs.lives(text, mention) or governs.visited(text, mention):
        return 0
    if mention.kind == "country" and ADJECTIVE.match(text[mention.end : mention.end + 40]):
        return 0
    if LIKE_ZH.search(before) and LIKE_THIS_ZH.match(after):
        return 0
    if OF_MANY_ZH.match(after) or WHEN.search(before):
        return 0
    if "\u0621" <= mention.name[0] <= "\u06ff":
        tail = UG_TAIL.match(text, mention.end)
        return _weigh_ug(text[mention.start : tail.end() if tail else mention.end], mention.kind)
    if mention.kind in ("town", "village") and FROM_HOME.search(before):
        return 2
    if RULES.match(after) and mention.kind in ("province", "prefecture", "city"):
        return 3
    if helping.takes_in(text, mention.end) and mention.kind in ("province", "prefecture", "city"):
        return 3
    if LOCATIVE.search(before) or AT_ZH.search(before):
        return 2 if HELD_ZH.match(after) else 3
    if PAPER_FROM.search(before):
        return 2
    if FROM.search(before) or FROM_ZH.search(before):
        return 0
    if LISTED.search(text[max(0, mention.start - 200) : mention.start]):
        return 0
    if mention.canonical in CAPITALS and mention.name == mention.canonical:
        return 0
    return 2


def _weigh_ug(written: str, kind: str) -> int:
    """Weigh a Uyghur place by its case: a locative places, an ablative is an origin."""
    if written.endswith(("دا", "دە", "تا", "تە", "دىكى", "تىكى", "دىلا", "دىمۇ")):
        return 3
    if written.endswith(("دىن", "تىن")) and kind not in ("town", "village"):
        return 0
    if written.endswith(("لىك", "لىق", "لۇق")):
        return 1
    return 2


EXPLAINS = re.compile(r",? (?:in|of|part of|which is in|under) (?:the )?|, (?:the )?| ?\(")
"""Between a place and the one it lies in."""


def weighed(text: str, mentions: Sequence[Mention]) -> list[tuple[int, Mention]]:
    """Return the places of a sentence, each with how strongly it locates; one that helps locates only where
    no other does."""
    found = [(weigh_up(text, m), m) for m in mentions]
    for k, ((_, m), (_, over)) in enumerate(pairwise(found), 1):
        if EXPLAINS.fullmatch(text[m.end : over.start]) and (over.canonical or over.name) in upwards(m)[1:]:
            found[k] = (0, over)  # Karst County, in Tarl Prefecture, sent
        elif (
            text[m.end : over.start] == ", "
            and (found[k - 1][0], found[k][0]) == (3, 2)
            and (m.canonical or m.name) in upwards(over)[1:]
        ):
            found[k] = (3, over)  # In Tarl Prefecture, Karst County sent
    for k, (strength, m) in enumerate(found):
        if strength != 2 or not any(s for s, _ in found[k + 1 :]):
            continue
        after = text[m.end : m.end + 24]
        if HELPER_ZH.match(after) or HELPER_EN.match(after):
            found[k] = (0, m)
    return found


def resolve(
    text: str, found: Sequence[tuple[int, Mention]], at: tuple[int, int], home: str | None = None
) -> Where | None:
    """Return the place that governs the number at `at` in its own sentence, or None; `found` is the
    places of the sentence, each with how strongly it locates; `home` the place the document is about."""
    left, right = clause(text, at, CLAUSE)
    widest = governs.counted(text, at[1])
    narrow = any(s >= 2 and m.kind != "country" for s, m in found)
    aside = _aside(text, at)
    best: tuple[tuple[int, int, int, int, int], Mention] | None = None
    for weight, m in found:
        if widest and RANKS.get(m.kind, 0) >= widest:
            continue
        beside = aside and aside[0] <= m.start and m.end <= aside[1]
        own = not weight and home in (m.canonical, m.name) and governs.hails(text, m, at)
        strength = 3 if beside or own else weight
        if not strength or (m.start <= at[0] < m.end) or (narrow and strength == 2 and m.kind == "country"):
            continue
        if not _reaches(text, found, strength, m, at):
            continue
        within = left <= m.start and m.end <= right
        distance = at[0] - m.end if m.end <= at[0] else m.start - at[1]
        direct = m.start >= at[1] and bool(governs.DIRECT.fullmatch(text[at[1] : m.start]))
        rank = (int(within), strength, RANKS.get(m.kind, 0) if strength == 3 else 0, int(direct), -distance)
        if best is None or rank > best[0]:
            best = (rank, m)
    if best is None:
        return None
    inside, m = best[0][0], best[1]
    source: Nearness = "clause" if inside else "sentence"
    return named(m, source, "in the same clause" if inside else "in the same sentence")


def _aside(text: str, at: tuple[int, int]) -> tuple[int, int] | None:
    """Return the words before a number that stand with it in brackets, back to a comma: (含第三师羊圈42个)."""
    opened = ASIDE.search(text[max(0, at[0] - 60) : at[0]])
    return (at[0] - len(opened[1]), at[0]) if opened else None


def _reaches(
    text: str, found: Sequence[tuple[int, Mention]], strength: int, m: Mention, at: tuple[int, int]
) -> bool:
    """Tell whether a place can be that of a number: no place with its own value, of other words or far behind."""
    away = m.end < at[0] - 3 or m.start > at[1]
    if away and len(found) > 1 and LISTED_VALUE.match(text, m.end):
        return False
    if governs.of_another(text, m, at):
        return False
    if strength > 2 or m.start <= TOPIC or (m.end <= at[0] and not re.search("[,，]", text[m.end : at[0]])):
        return True
    if strength == 2 and len(found) == 1 and m.end <= at[0] and m.kind in ("town", "village"):
        return True
    between = text[at[1] : m.start]
    if (
        strength == 2
        and m.start >= at[1]
        and len(between) <= 60
        and not re.search("[,;:，；：、。]", between)
    ):
        return True
    return strength == 2 and m.start >= at[1] and bool(SAID_OF.search(between) or OF_HOME.fullmatch(between))


def continues(previous: str, text: str) -> bool:
    """Tell whether a sentence goes on about the place of the one before: a pronoun, the toll of what happened there."""
    return bool(PRONOUN.match(text) or OF_THEM.match(text)) or goes_on(previous, text)


def named(m: Mention, source: Nearness, rule: str) -> Where:
    """Make the place of a mention."""
    short = m.canonical is not None and m.name.isupper() and m.name.isascii()
    name = m.canonical if short and m.canonical else m.name
    return Where(name, source, (f"place: '{m.name}' {rule}",), m.canonical, m.within, RANKS.get(m.kind, 0))


def leading(
    mentions: Sequence[tuple[str, Mention]], title_text: str, title: Sequence[Mention], meant: Counter[str]
) -> Mention | None:
    """Return the place a document is about: the one of its title, else the one named in most places of
    its lead; None where two are level. `meant` counts words such as "the prefecture"."""
    counts: Counter[str] = Counter()
    written: dict[str, Counter[str]] = {}
    first: dict[str, Mention] = {}
    above: dict[str, list[str]] = {}
    weighed = [(text, m, 1) for text, m in mentions] + [(title_text, m, 4) for m in title]
    for text, m, times in weighed:
        strength = weigh_up(text, m) or int(times > 1)
        if governs.destination(text, m):
            continue
        line = upwards(m)
        above.update((k, line[n + 1 :]) for n, k in enumerate(line) if k not in above)
        for key in line:
            counts[key] += times * (
                2 if strength == 3 and key == (m.canonical or m.name) else 1 if strength else 0
            )
        if strength:
            key = m.canonical or m.name
            written.setdefault(key, Counter())[m.name] += 1
            first.setdefault(key, m)
    for key in ("China", "world"):
        counts.pop(key, None)
    key = _home(counts, above, _meant(counts, first, meant))
    if key not in first:
        return None
    m = first[key]
    return Mention(m.start, m.end, written[key].most_common(1)[0][0], m.kind, m.canonical, m.within)


def _meant(counts: Counter[str], first: dict[str, Mention], meant: Counter[str]) -> dict[str, int]:
    """Return how often each place may be meant by a word for it: that which is named most of those that fit."""
    found: dict[str, int] = {}
    for word, times in meant.items():
        fitting = [k for k, m in first.items() if fits(m.name, m.kind, word)]
        if fitting:
            best = max(fitting, key=lambda k: counts[k])
            found[best] = found.get(best, 0) + times
    return found


def _home(counts: Counter[str], above: dict[str, list[str]], meant: dict[str, int]) -> str:
    """Return the place that stands out, or the part of it to which nearly all that names it belongs; "" if none
    does. `counts` has those of a place with those of its parts, `above` what each lies in, `meant` how often
    it may be meant without its name."""
    best = counts.most_common(1)[0] if counts else ("", 0)
    rivals = [
        n for k, n in counts.items() if k != best[0] and best[0] not in above[k] and k not in above[best[0]]
    ]
    if best[1] < 3 or max(rivals, default=0) * 3 > best[1] * 2:
        return ""
    key = best[0]
    while parts := [k for k in counts if key in above[k]]:
        part = max(parts, key=lambda k: (counts[k], -len(above[k])))
        more = meant.get(part, 0)
        if (counts[part] + more) * 3 < (counts[key] + more) * 2:
            break
        key = part
    return key


def issuer(text: str, mentions: Sequence[Mention]) -> Mention | None:
    """Return the place of the office that opens a title, a letterhead or a signature, or None."""
    first = mentions[0] if mentions else None
    if first is None or text[: first.start].strip(" 《“（(#*·中共") or weigh_up(text, first) != 1:
        return None
    return first


def lead(sentences: Sequence[Sequence[tuple[int, Mention]]]) -> Mention | None:
    """Return the only place (with those in it) that the opening of a document puts things in, or None."""
    strong = [m for found in sentences for strength, m in found if strength >= 2]
    if not any(strength == 3 for found in sentences for strength, m in found) or not strong:
        return None
    top = min(strong, key=lambda m: RANKS.get(m.kind, 9))
    inside = {top.canonical or top.name, top.name}
    return (
        top
        if top.kind in ("province", "prefecture", "county", "city")
        and all(inside & {m.canonical, m.name, m.within} for m in strong)
        else None
    )


def whole(text: str, found: Sequence[tuple[int, Mention]], kind: str) -> Mention | None:
    """Return the last place of a sentence whose name ends in the generic word `kind` (全乡: 石塘乡)."""
    ends = [m for _, m in found if m.name.translate(SAME_HAN).endswith(kind.translate(SAME_HAN))]
    return ends[-1] if ends else None


def upwards(m: Mention) -> list[str]:
    """The place and the places that it lies in, below the country."""
    out, forms = [m.canonical or m.name], gazetteer.forms()
    above = m.within
    while above and above != "China" and len(out) < 4:
        out.append(above)
        entry = forms.get(above)
        above = entry.within if entry else None
    return out
