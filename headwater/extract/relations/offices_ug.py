"""People in public office in Uyghur: whose office, the office, the name (… ناھىيىسىنىڭ ھاكىمى ئابدۇرېھىم قاسىم)."""
# Patterns are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.relations.offices_en import Holder

_OFFICE = "مەكتىپىنىڭ مۇدىرى|مەكتەپ مۇدىرى|دوختۇرخانىسىنىڭ باشلىقى|ساقچىخانىسىنىڭ باشلىقى|باشقارمىسىنىڭ باشلىقى|بۆلۈمىنىڭ باشلىقى|پارتكوم شۇجىسى|پارتكومنىڭ شۇجىسى|شۇجىسى|مۇئاۋىن شۇجىسى|ھاكىمى|مۇئاۋىن ھاكىمى|ۋالىيسى|ۋالىيى|مۇئاۋىن ۋالىيسى|رەئىسى|مۇئاۋىن رەئىسى|باش مىنىستىرى|مىنىستىرى|شەھەر باشلىقى|ناھىيە باشلىقى|يېزا باشلىقى|كەنت باشلىقى|ئىدارىسى باشلىقى|ئىدارە باشلىقى|ئىدارىسىنىڭ باشلىقى|ئىدارىسىنىڭ مۇدىرى|نازارىتىنىڭ نازىرى|ئىشخانىسىنىڭ مۇدىرى|ئىشخانا مۇدىرى|كومىتېتىنىڭ مۇدىرى|باياناتچىسى|گۇرۇپپىسىنىڭ باشلىقى|گۇرۇپپا باشلىقى|ئەترىتىنىڭ باشلىقى|ئەترەت باشلىقى|باشقارما باشلىقى|مەسئۇلى|سېكرىتارى|گۇبېرناتورى"
"""Offices that are public by their own name, or by that of the body before them."""
CUE = re.compile(
    "شۇجى|ھاكىم|ۋالىي|رەئىس|مىنىستىر|باشلىقى|مۇدىرى|نازىرى|باياناتچى|مەسئۇلى|سېكرىتار|گۇبېرناتور"
)
_WORD = r"[\u0620-\u06ff]{2,}"
_ENDS = r"(?:نىڭ|نى|غا|قا|گە|كە|دا|دە|دىن|تىن|مۇ)?"
FIRST = re.compile(
    rf"(?P<title>(?:(?:«[^«»]{{2,40}}»|{_WORD}) ){{0,6}}(?:{_OFFICE})) (?P<name>{_WORD} {_WORD}?){_ENDS}(?=[\s،.؛:؟!»)]|$)"
)
GONE = re.compile("سابىق|بۇرۇنقى|ئىلگىرىكى")
NOT_NAME = re.compile(
    r"(?:^|\s)(?:بولۇپ|بولغان|دېدى|ۋە|بىلەن|ئۈچۈن|ئۇ|بۇ|مۇخبىر\w*|خەلق|ھۆكۈمەت\w*|يىغىن\w*|كادىر\w*|ئىدى|سۆز\w*|مۇنداق)(?:\s|$)"
)
TOLD = re.compile(r"(?:\w+(?:دۇ|دى|تى|غان|گەن|قان|كەن|ۇپ|ىپ|ۈپ|دا|دە|تا|تە|نى)|خادىم|بىر|ۋە|بىلەن) ")
"""Before the words of an office and no part of them."""


def find(text: str) -> Iterator[Holder]:
    """Yield the people whom a sentence names in public office."""
    if not CUE.search(text):
        return
    for match in FIRST.finditer(text):
        if NOT_NAME.search(match["name"]):
            continue
        start, end = match.span("title")
        for told in TOLD.finditer(text, start, end):
            start = told.end()
        why = "an office stands beside the name"
        yield Holder(match.span("name"), (start, end), bool(GONE.search(match["title"])), why)
