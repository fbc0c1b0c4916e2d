"""Bytes to text: what the bytes say of themselves first, then what they can honestly be.

Order: a byte order mark (Unicode 15, 23.8); UTF-16 and UTF-32 without one, by where the zero bytes
stand; strict UTF-8 (random bytes hardly ever are); the charset declared by server or page, if it
decodes; a few bad bytes in otherwise good UTF-8 (kept as U+FFFD); then the East Asian and
single-byte encodings by how likely their text is. Nothing is normalised but line ends.
"""

import codecs
import re
from typing import NamedTuple

from headwater.errors import ReadError
from headwater.read.frequent_han import COMMON, KANA, PUNCTUATION
from headwater.read.mojibake import broken

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark begins it
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SAMPLE = 65_536
EAST_ASIAN = ("gb18030", "big5hkscs", "shift_jis", "euc_jp", "euc_kr")
WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "big5": "big5hkscs",
         "big5-hkscs": "big5hkscs", "iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252",
         "us-ascii": "cp1252", "ascii": "cp1252", "x-sjis": "cp932", "shift_jis": "cp932",
         "ks_c_5601-1987": "cp949",
         "euc-kr": "cp949", "windows-31j": "cp932"}  # fmt: skip
"""A declared label -> the superset in which pages so labelled are really written (WHATWG Encoding)."""

META = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.\-]{2,40})""", re.IGNORECASE)
XML = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9_:.\-]{2,40})""")
HEADER = re.compile(r"""charset\s*=\s*["']?\s*([A-Za-z0-9_:.\-]{2,40})""", re.IGNORECASE)
CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
LINE_ENDS = re.compile(r"\r\n?|[\u2028\u2029\x85]")
MARKS = re.compile(
    "[\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u2022\u00a0\u20ac\u00a3\u00a9\u00ae\u00b0\u00ab\u00bb]"
)


class Decoded(NamedTuple):
    """A text, the encoding it was read in, what was lost (notes), and what a reader should know (remarks)."""

    text: str
    encoding: str
    notes: tuple[str, ...]
    remarks: tuple[str, ...]


def decode(payload: bytes, declared: str | None = None) -> str:
    """Return the text of `payload`; `declared` is a media type that may carry a charset.

    Line ends become a line feed, control characters U+FFFD. Raises ReadError for what is no text.
    """
    return _clean(told(payload, declared)[0])


def decoded(payload: bytes, declared: str | None = None) -> Decoded:
    """Return the text as `decode` does, its encoding, broken letters (notes), a guess or a quarrel of labels (remarks)."""
    raw, encoding, how = told(payload, declared)
    text = _clean(raw)
    notes: list[str] = []
    remarks: list[str] = []
    labels = _labels(payload, declared)
    meant = list(dict.fromkeys(WIDER.get(label, label) for label in labels))
    if how == "guessed":
        said = (
            f"says it is in {' and '.join(dict.fromkeys(labels))} but is not"
            if labels
            else "does not say its encoding"
        )
        remarks.append(f"{said}; read as {encoding} by what its letters are likely to be")
    elif how == "declared" and len(meant) > 1:
        remarks.append(f"is said to be in {' and in '.join(dict.fromkeys(labels))}; read as {encoding}")
    elif how == "nearly":
        notes.append("has bytes that are not valid UTF-8; each is shown as \ufffd")
    return Decoded(text, encoding, (*notes, *broken(text)), tuple(remarks))


def told(payload: bytes, declared: str | None = None) -> tuple[str, str, str]:
    """Return the text as it was written, its encoding, and how that was found."""
    for mark, name in BOMS:
        if payload.startswith(mark) and len(payload) > len(mark):
            return payload[len(mark) :].decode(name, "replace"), name, "marked"
    wide = _wide(payload)
    return (*wide, "zeros") if wide else _decoded(payload, declared)


def _clean(text: str) -> str:
    if len(CONTROL.findall(text[:SAMPLE])) > max(2, len(text[:SAMPLE]) // 100):
        raise ReadError("is binary data, not text in any encoding known")
    return LINE_ENDS.sub("\n", CONTROL.sub("\ufffd", text))


def _wide(payload: bytes) -> tuple[str, str] | None:
    """Recognise UTF-16 and UTF-32 without a mark: zero bytes stand at one place in each unit."""
    sample = payload[:4096]
    if len(payload) < 4 or len(payload) % 2:
        return None
    if not len(payload) % 4:
        for name, zeros in (("utf-32-le", (2, 3)), ("utf-32-be", (0, 1))):
            if all(not any(sample[z::4]) for z in zeros) and (text := _strict(payload, name)):
                return text, name
    found = [(_wide_text(payload, name), name) for name in ("utf-16-le", "utf-16-be")]
    likely = [(text, name) for text, name in found if text is not None]
    return (
        max(likely, key=lambda pair: _east_asian(pair[0][:2048]) + _ascii(pair[0][:2048])) if likely else None
    )


def _wide_text(payload: bytes, name: str) -> str | None:
    if b"\x00" not in payload[:SAMPLE] and not _line_feeds(payload, name):
        return None
    text = _strict(payload, name)
    if text is None or CONTROL.search(text):
        return None
    known = sum(
        1 for c in text[:2048] if c in COMMON or c in PUNCTUATION or c.isascii() or "\u0400" <= c < "\u0780"
    )
    return text if known * 2 > len(text[:2048]) else None


def _line_feeds(payload: bytes, name: str) -> bool:
    unit = "\n".encode(name)
    return b"\x00" in payload and unit in payload


def _decoded(payload: bytes, declared: str | None) -> tuple[str, str, str]:
    text = _strict(payload, "utf-8")
    if text is not None:
        return text, "utf-8", "strict"
    for label in _labels(payload, declared):
        name = WIDER.get(label, label)
        text = _strict(payload, name)
        if text is not None and not CONTROL.search(text):
            return text, name, "declared"
    nearly = _nearly_utf8(payload)
    if nearly is not None:
        return nearly, "utf-8", "nearly"
    return (*_guessed(payload, _labels(payload, declared)), "guessed")


def _labels(payload: bytes, declared: str | None) -> list[str]:
    found = [m.group(1) for m in [HEADER.search(declared or "")] if m]
    found += [
        m.group(1).decode("ascii") for m in [XML.search(payload[:1024]), META.search(payload[:4096])] if m
    ]
    return [label.lower() for label in found if _known(label)]


def _known(label: str) -> bool:
    try:
        b"".decode(label)  # LookupError also for codecs that are not of text (base64, zlib)
    except (LookupError, UnicodeError):
        return False
    return not label.lower().startswith(("utf-16", "utf-32", "utf-7", "idna", "punycode"))


def _strict(payload: bytes, name: str) -> str | None:
    try:
        return payload.decode(name)
    except (UnicodeDecodeError, LookupError):
        return None


def _nearly_utf8(payload: bytes) -> str | None:
    """Accept UTF-8 in which bad bytes are few beside good characters beyond ASCII, or cut at the end."""
    text = payload.decode("utf-8", "replace")
    bad = text.count("\ufffd") - payload.count("\ufffd".encode())
    good = sum(1 for c in text if c > "\x7f") - bad
    return text if bad * 20 <= good else None


def _guessed(payload: bytes, labels: list[str]) -> tuple[str, str]:
    likely = []
    for name in EAST_ASIAN:
        text = _strict(payload, name)
        if text is None:
            text = _almost(payload, name)
        if text is not None:
            likely.append((_east_asian(text[:SAMPLE]), text, name))
    weight, text, best = max(likely, key=lambda row: row[0], default=(0.0, "", ""))
    if weight >= 0.5:
        return text, best
    for name in (*labels, _detected(payload), "cp1252"):
        single = _strict(payload, WIDER.get(name, name)) or _holes(payload, name)
        if single is not None and _single(single[:SAMPLE]):
            return single, WIDER.get(name, name)
    raise ReadError(
        "is not text in any encoding known: neither UTF-8, UTF-16, GB18030, Big5 nor a single-byte one"
    )


def _almost(payload: bytes, name: str) -> str | None:
    """Decode with a few bad bytes kept as U+FFFD: at most one in a hundred characters."""
    text = payload.decode(name, "replace")
    return text if text.count("\ufffd") * 100 <= len(text) else None


def _holes(payload: bytes, name: str) -> str | None:
    """Decode Windows-1252 whose five unassigned bytes stand for themselves, as browsers do."""
    return payload.decode("cp1252", "replace") if name == "cp1252" else None


def _detected(payload: bytes) -> str:
    from resiliparse.parse.encoding import detect_encoding  # only for what no rule above could tell

    name = detect_encoding(payload, html5_compatible=False) or "cp1252"
    # Central European and the others differ from Western in few letters: without their letters, Western.
    if name.lower() in {
        "cp1250",
        "windows-1250",
        "iso-8859-1",
        "iso-8859-2",
        "iso-8859-15",
        "maccentraleurope",
    }:
        text, western = _strict(payload, name), _strict(payload, "cp1252")
        return "cp1252" if western is not None and (text is None or MARKS.search(western)) else name
    return name


def _east_asian(text: str) -> float:
    """Tell how likely this decoding is: common characters count for it, strange ones against.

    The mean over characters beyond ASCII of 1 (common), 0.6 (Hangul, kana), 0.2 (any other Han) and -1.
    """
    total, weight = 0, 0.0
    for c in text:
        if c <= "\x7f":
            continue
        total += 1
        if c in COMMON or c in PUNCTUATION:
            weight += 1
        elif c in KANA or "\uac00" <= c <= "\ud7a3":
            weight += 0.8
        elif "\u4e00" <= c <= "\u9fff":
            weight += 0.2
        elif "\uff01" <= c <= "\uff5e":
            weight += 0.5
        else:
            weight -= 1
    return weight / total if total else 0.0


def _ascii(text: str) -> float:
    return sum(1 for c in text if c.isascii()) / (len(text) or 1)


def _single(text: str) -> bool:
    """Tell whether a single-byte decoding reads as words: letters beside letters, known marks."""
    beyond = [c for c in text if c > "\x7f"]
    fine = sum(1 for c in beyond if c.isalpha() or MARKS.match(c))
    runs = re.findall(r"[^\W\d_]{2,}", text)
    mixed = sum(len(w) for w in runs if w[1:] != w[1:].lower() and w != w.upper())
    return fine * 20 >= len(beyond) * 19 and mixed * 8 <= sum(map(len, runs))
