"""Split blocks into sentences: own rules for Chinese, English and Uyghur.

A closing quotation mark or bracket stays with its sentence. One pass over the stops; every look
around a stop is bounded, so the cost is linear.
"""

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.context.nouns import Sentence
from headwater.model import Block, Document

LONGEST = 2000
"""Code points of the longest sentence: a longer one is a table or a list without stops, and is cut, so
that what is done for each number of a sentence stays bounded."""
BREAK = re.compile(r"[\s,，、;；]")
WHOLE = frozenset({"title", "heading", "table_cell", "caption"})
CLOSERS = "\"'”’»›)]）］】」』》〉"
MARKS = r"(?:\[\^?\d{1,3}\]|[¹²³⁰⁴-⁹]|(?<=[a-z]{3}\.)\d{1,3}(?= [A-Z])|(?<=[a-z]\.[”\"])\d{1,3}(?= [A-Z]))"
"""The mark of a footnote stands behind the stop and belongs to its sentence."""
STOP = re.compile(rf"[.!?。！？；؟۔…]+[{re.escape(CLOSERS)}]*{MARKS}*|\n[ \t]*\n\s*")
FULL = frozenset("。！？；")
ABBREVIATIONS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "st",
        "gen",
        "col",
        "lt",
        "sgt",
        "capt",
        "gov",
        "sen",
        "rep",
        "rev",
        "hon",
        "pres",
        "no",
        "nos",
        "vol",
        "pp",
        "p",
        "fig",
        "figs",
        "eq",
        "ch",
        "sec",
        "art",
        "arts",
        "para",
        "paras",
        "approx",
        "est",
        "ca",
        "cf",
        "vs",
        "inc",
        "ltd",
        "co",
        "corp",
        "bros",
        "dept",
        "univ",
        "assn",
        "jr",
        "sr",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "mon",
        "tue",
        "wed",
        "thu",
        "fri",
        "sat",
        "sun",
        "eg",
        "ie",
        "viz",
        "ed",
        "eds",
        "trans",
        "rmb",
        "mt",
        "ft",
        "op",
        "cit",
        "ibid",
        "al",
    ]
)
ENDING = frozenset({"inc", "ltd", "co", "corp", "jr", "sr", "al", "etc", "no", "st", "sec", "ed"})
"""Abbreviations after which a sentence may end, if the next word looks like a beginning."""
OPENING = frozenset(
    [
        "the",
        "a",
        "an",
        "in",
        "on",
        "at",
        "by",
        "from",
        "it",
        "he",
        "she",
        "they",
        "we",
        "i",
        "this",
        "that",
        "these",
        "those",
        "there",
        "his",
        "her",
        "its",
        "their",
        "our",
        "as",
        "but",
        "and",
        "according",
        "after",
        "before",
        "since",
        "during",
        "when",
        "while",
        "however",
        "moreover",
        "although",
        "for",
        "to",
        "with",
        "under",
        "between",
        "among",
        "all",
        "some",
        "many",
        "most",
        "if",
        "both",
        "each",
        "every",
        "meanwhile",
        "officials",
        "china",
        "chinese",
    ]
)
WORD_BEFORE = re.compile(r"([^\W\d_]+(?:\.[^\W\d_]+)*)$")
NEXT_WORD = re.compile(r"[\s\"'“‘«(\[]*([^\W_]+)?")
SPEECH_AFTER = re.compile(r"[一-鿿·]{0,10}?(?:说|說|表示|称|稱|告诉|告訴|指出|介绍|介紹|问道|問道)")
HAN = re.compile(r"[㐀-鿿豈-﫿]")
LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
ARABIC = re.compile(r"[؀-ۿݐ-ݿﭐ-﷿ﹰ-ﻼ]")
UYGHUR = re.compile(r"[ەېۇۆۈۋڭگچژپھى]")
CYRILLIC = re.compile(r"[Ѐ-ӿ]")


def split(document: Document) -> Iterator[Sentence]:
    """Yield the sentences of a document in text order; boilerplate has none."""
    for number, block in enumerate(document.blocks):
        if block.kind == "boilerplate":
            continue
        for start, end in _bounded(document.text, _cuts(document.text, block)):
            yield Sentence(start, end, number, language(document.text[start:end], block, document))


def language(text: str, block: Block, document: Document) -> str:
    """Return the language of a sentence by its script: "zh" where Han weighs at least as much as
    Latin (one character for two letters), "ug" or "ar" for Arabic script."""
    han, latin, arabic = (len(p.findall(text)) for p in (HAN, LATIN, ARABIC))
    if arabic > latin and arabic > 2 * han:
        uyghur = document.language.startswith("ug") or UYGHUR.search(text)
        return "ug" if uyghur else "ar"
    if han and 2 * han >= latin:
        return "zh"
    cyrillic = len(CYRILLIC.findall(text))
    if cyrillic > latin:
        return "ru"
    if latin:
        declared = block.lang if block.lang != "und" else document.language
        base = declared.partition("-")[0]
        return "en" if base in ("und", "zh", "ug", "") else base
    declared = block.lang if block.lang != "und" else document.language
    return declared.partition("-")[0]


def _bounded(text: str, cuts: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Cut what is too long to be a sentence, at white space or a comma where there is one near."""
    for begin, end in cuts:
        start = begin
        while end - start > LONGEST:
            low = start + LONGEST - 200
            breaks = [m.end() for m in BREAK.finditer(text, low, start + LONGEST)]
            at = breaks[-1] if breaks else start + LONGEST
            cut = _trim(text, start, at)
            if cut > start:
                yield start, cut
            start = _skip(text, at, end)
        if end > start:
            yield start, end


def _cuts(text: str, block: Block) -> Iterator[tuple[int, int]]:
    start = _skip(text, block.start, block.end)
    if block.kind not in WHOLE:
        for stop in STOP.finditer(text, start, block.end):
            end = stop.end()
            if end <= start or not _ends(text, stop, start, block.end):
                continue
            trimmed = _trim(text, start, end)
            if trimmed > start:
                yield start, trimmed
            start = _skip(text, end, block.end)
    end = _trim(text, start, block.end)
    if end > start:
        yield start, end


def _ends(text: str, stop: re.Match[str], start: int, limit: int) -> bool:
    """Tell whether a sentence ends at this stop."""
    mark, end = stop.group(), stop.end()
    if mark[0] == "\n" or end >= limit:
        return True
    if not FULL.isdisjoint(mark):
        quoted = mark[-1] in '”」』"'
        return not (quoted and SPEECH_AFTER.match(text, end, min(limit, end + 16)))
    after = text[end]
    if mark[0] == "…":
        return mark.startswith("……") and HAN.match(after) is not None and mark[-1] != "…"
    if not after.isspace():
        return HAN.match(after) is not None and "." not in mark
    following = NEXT_WORD.match(text, end, min(limit, end + 40))
    word = (following.group(1) or "") if following else ""
    if word[:1].islower():
        return False
    return mark[0] != "." or mark.startswith("..") or _full_stop(text, stop.start(), start, word)


def _full_stop(text: str, at: int, start: int, following: str) -> bool:
    """Tell whether a full stop ends a sentence or an abbreviation."""
    before = WORD_BEFORE.search(text, max(start, at - 24), at)
    if before is None:
        return text[start:at].strip(" \t(").isdigit() is False
    word = before.group(1)
    if "." in word or (len(word) == 1 and word.isupper()):
        return following.lower() in OPENING and following.lower() not in ("a", "i")
    low = word.lower()
    if low not in ABBREVIATIONS:
        return True
    if low in ("no", "art", "fig", "sec", "p", "pp", "ch", "vol") and following[:1].isdigit():
        return False
    return low in ENDING and following.lower() in OPENING


def _skip(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start


def _trim(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end
