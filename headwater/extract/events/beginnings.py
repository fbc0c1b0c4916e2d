"""Beginnings that no verb of the past tells: "dates from 2012", "has existed since 2016", 是2017年9月启动的."""
# Patterns are data and stay on one line.

from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context import Date
from headwater.extract.events.acts import CHINESE
from headwater.extract.events.reading import Happening

DATES_FROM = re.compile(
    r"\bdat(?:es?|ed|ing) (?:(?:it|them|this|(?:the|its|their) (?:[\w’'-]+ ){1,4}?))?(?:back )?(?:from|to) (?:the )?(?:early |late |mid-)?$"
)
"""Before a date: the time to which something is said to go back."""
STANDING = re.compile(
    r"\b(?:has|have|had) (?:existed|been (?:in (?:place|force|operation|existence|use)|running|under ?way|going on|at work|operating|active))(?: (?:there|here|in (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}))? ?$"
)
"""Before "since 2016": what has gone on since then."""
STARTED = r"(?:launched|started|begun|began|set up|set in motion|introduced|rolled out|inaugurated|got under ?way|came into being|founded|created)"
IN_FORCE = re.compile(
    r"\W*(?:[Nn]ow )?(?:[Ii]n (?:operation|force|place|existence|use|effect)|[Rr]unning|[Uu]nder ?way) "
)
"""Before "since 2016", at the head of a sentence."""
AT_NAME = re.compile(r"[\w”\"’] ?\($")
NAMED_THING = re.compile(r"(?:[Tt]he )?[“\"‘]?[A-Z][\w’'-]+(?: [\w’'-]+){0,5}[”\"’]? ?\($")
"""A name with "(since 2016)" behind it."""
WHEN_IT = re.compile(
    rf",? when (?:the |its |their )?(?P<what>[^,.;]{{2,60}}?) (?:(?:was|were|had been|had) )?(?:first |formally |officially |fully )?{STARTED}\b"
)
"""Behind "since autumn 2018": what began then."""
ZH_IS = re.compile(
    "(?:正式|全面|率先|首次|陆续|陸續)?(?P<verb>启动|啟動|实施|實施|开始|開始|推行|推出|发起|發起|成立|设立|設立|开展|開展)(?:实施|實施|推行|启动)?的(?=[，。；！]|$)"
)
"""Behind a date that follows 是: 工程是2017年9月启动的."""
ZH_OF = re.compile(
    "(?:正式|全面|率先|首次|开始|開始)?(?P<verb>启动|啟動|实施|實施|推行|推出|发起|發起|开展|開展)的(?P<name>[“「『《][^”」』》]{2,20}[”」』》][\u3400-\u9fff]{0,4}?(?:计划|計劃|計畫|行动|行動|工程|活动|活動|项目|項目|方案|政策|制度)?)"
)
"""Behind a date: 自2031年推行的「開門」計畫."""
ZH_SUPPORTS = re.compile("(?:开始|開始)?(?:对口|對口)(?:支援|援助|帮扶|幫扶)[^，。；]{1,40}?(?:以来|以來)")
"""Behind a date: 自2031年对口支援甲地区以来."""
UG_GOING_ON = re.compile("[^.؟!]{0,80}?(?:داۋاملىش|يولغا قويۇلۇپ|يۈرگۈزۈلۈپ|مەۋجۇت)")
"""Behind "since 2017": what has gone on since."""
UG_DOING = re.compile(r"[^.؟!]{0,160}?\w(?:ۋاتىدۇ|ۋاتقان|ۋاتماقتا|ماقتا|مەكتە)(?!\w)")
"""Behind "since 2017": what has been done since."""


def english(text: str, part: tuple[int, int], date: Date) -> Happening | None:
    """Return what a date of an English sentence is said to be the beginning of."""
    words, span = text[date.start : date.end], (date.start, date.end)
    before = text[part[0] : date.start]
    since = words[:6].lower() == "since "
    if since and (stated := WHEN_IT.match(text, date.end)):
        why = f"'{words}{stated[0]}'"
        return _begun(date.start, stated.end(), date, "launch", why, span)
    if since and before.endswith("(") and text[date.end : date.end + 1] == ")" and AT_NAME.search(before):
        start = part[0] + (NAMED_THING.search(before) or AT_NAME.search(before)).start()  # type: ignore[union-attr]
        return _begun(start, date.end + 1, date, "begin", f"'{words}' in brackets", span)
    if since and IN_FORCE.fullmatch(before):
        end = part[1]
        return _begun(part[0], end, date, "begin", f"'{before.strip()}' before '{words}'", span)
    told = STANDING.search(before) if since else DATES_FROM.search(before)
    if told is None or not re.search(r"[A-Za-z]{3}|\b[Ii]t\b", before[: told.start()] or before):
        return None
    lead = max((m.end() for m in re.finditer(r"[.;:] ?(?=\S)", before[: told.start()])), default=0)
    start = part[0] + lead + len(before[lead:]) - len(before[lead:].lstrip())
    return _begun(start, date.end, date, "begin", f"'{told[0].strip()}' before '{words}'", span)


HAS_DONE = re.compile(
    r",? (?P<who>(?:the |all |its |their |local )?[^,.;:]{2,80}?) (?P<verb>(?:has|have) (?:also |increasingly |regularly )?(?:been )?(?!been\b|not\b|never\b|no\b)(?:[a-z]+ed|[a-z]+ing|run|had|held|sent|kept|made|put|led|paid|given|taken|set|built|brought|become|lived|seen|grown|met|taught|stood|gone|come|begun|offered))\b"
)
"""Behind "since 2015": what has been done ever since."""


def since(text: str, part: tuple[int, int], date: Date) -> Happening | None:
    """Return what has been done since a date that opens its clause: "Since 2015 the government has run a programme"."""
    if text[date.start : date.end][:6].lower() != "since ":
        return None
    told = HAS_DONE.match(text, date.end)
    if told is None:
        return None
    stop = re.compile(r"[;:.](?=\s|$)|, (?:which|who|and|but|while)\b|$").search(text, told.end())
    end = min(part[1] if part[1] > told.end() else len(text), stop.start() if stop else len(text))
    why = f"'{told['verb']}' since '{text[date.start : date.end]}'"
    return Happening(
        date.start, end, date.when, "begin", None, told["who"].strip(), None, why, (date.start, date.end)
    )


def chinese(text: str, start: int, date: Date) -> Happening | None:
    """Return the beginning that 是 … 的 tells, or 推行的 before a name."""
    span = (date.start, date.end)
    if named := ZH_OF.match(text, date.end):
        why, act = (
            f"'{named[0]}' behind '{text[date.start : date.end]}'",
            CHINESE.get(named["verb"]) or "launch",
        )
        begun = _begun(start, named.end(), date, act, why, span)
        return replace(begun, name=named["name"])
    if pairs := ZH_SUPPORTS.match(text, date.end):
        return _begun(start, pairs.end(), date, "pair", f"'{pairs[0]}'", span)
    behind = date.end - 2 if text[date.start : date.end].endswith(("开始", "開始")) else date.end
    stated = ZH_IS.match(text, behind)
    if stated is None or text[max(0, date.start - 1) : date.start] not in (
        "是",
        "在",
        "从",
        "從",
        "于",
        "於",
    ):
        return None
    why = f"'{stated[0]}' behind '{text[date.start : date.end]}'"
    act = CHINESE.get(stated["verb"]) or "launch"
    return _begun(start, stated.end(), date, act, why, span)


def uyghur(text: str, date: Date) -> Happening | None:
    """Return what has gone on since a date: بۇ قۇرۇلۇش 2017-يىلدىن بېرى داۋاملىشىپ كەلمەكتە."""
    words = text[date.start : date.end].rstrip()
    if not words.endswith(("بېرى", "بۇيان", "تارتىپ", "باشلاپ")):
        return None
    stated = UG_GOING_ON.match(text, date.end)
    if stated is None:
        doing = UG_DOING.match(text, date.end)
        why, span = f"'{words}' with what is being done", (date.start, date.end)
        return doing and Happening(date.start, doing.end(), date.when, None, None, None, None, why, span)
    start = max((m.end() for m in re.finditer(r"[،؛:] ?", text[: date.start])), default=0)
    return _begun(start, stated.end(), date, "begin", f"'{words}' with what goes on", (date.start, date.end))


def _begun(start: int, end: int, date: Date, act: str, why: str, span: tuple[int, int]) -> Happening:
    return Happening(start, end, date.when.removesuffix("/.."), act, None, None, None, why, span)
