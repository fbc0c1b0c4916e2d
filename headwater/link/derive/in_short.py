# ruff: noqa: E501
"""Names of outlets and offices as others write them: in short, with a year, with a word before that says what it is."""

import re

from headwater.link.folding import fold

_YEAR = re.compile(r",? \(?((?:1[89]|2[01])\d\d)[a-z]?\)?$")
_LEAD = re.compile(
    r"^(?:(?:the|state|official|news|agency|newspaper|broadcaster|station|daily) )+(?=\S)|^(?:官方|官媒|党报|党媒|英文|中文)(?=.{2})"
)


def plain_name(shown: str) -> str:
    """Return a name given as a source, to be compared with other writings of it: without quotation marks."""
    return " ".join(re.sub('[«»“”"「」《》]', " ", fold(shown)).split())


def plain(shown: str) -> tuple[str, str]:
    """A name as others write it, without what introduces it, and the year that stands with it ("" for none)."""
    name = fold(shown)
    found = _YEAR.search(name)
    name = name[: found.start()] if found else name
    lead = _LEAD.match(name) if not shown[:1].isupper() else None
    return name[lead.end() :] if lead else name.removeprefix("the "), found[1] if found else ""


_AREA = re.compile(
    "^[㐀-鿿]{0,12}?(?:自治区|自治州|自治县|地区|省|市|州|县)(?=.*(?:办公室|局|厅|委员会|政府|公署|部)$)"
    r"|^(?:[\w'’-]+ )?(?:prefecture|county|city|province|provincial|municipal|regional)(?:'s)? (?=.* (?:office|bureau|ministry|department|commission|committee|administration|government)$)"
    "|^(?:[ؠ-ۿ]+ )?(?:ۋىلايەتلىك|ناھىيىلىك|شەھەرلىك|ئۆلكىلىك|ۋىلايىتى|ناھىيىسى) (?=.*(?:ئىشخانىسى|ئىدارىسى|كومىتېتى|باشقارمىسى)$)"
)


def office_in_short(name: str) -> str:
    """Return an office's name without its area ("the county's Office for Lamps" is the Kestrel one), or ""."""
    whole = name.removeprefix("the ")
    found = _AREA.match(whole)
    short = whole[found.end() :] if found else ""
    return short if len(short) >= OFFICE_NAME else ""


OFFICE_NAME = 5
"""Code points of an office's name without its area that tell it: 卫生局 alone is any county's."""
_LAST = re.compile(
    r"(?: (?:news|agency|service|daily|times|post|network|newspaper|press|online|radio|tv|report))+$"
)


def in_short(publisher: str) -> str:
    """Return an outlet's name as texts shorten it ("Orrin" for "Orrin News Agency"), or ""."""
    short = _LAST.sub("", publisher.removeprefix("the "))
    return short if short != publisher and len(short) >= 4 else ""
