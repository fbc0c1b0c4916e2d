"""RTF as tokens (Rich Text Format 1.9.1): control words, groups, bytes and their code pages, one pass, no recursion."""

import codecs
import re
from collections.abc import Iterator
from typing import NamedTuple

TOKEN = re.compile(
    rb"\\(?:([a-zA-Z]{1,40})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([^a-zA-Z']))|([{}])|[\r\n]+|([^\\{}\r\n]+)|\\"
)
CHARSETS = {0: "cp1252", 1: "cp1252", 77: "mac_roman", 78: "shift_jis", 79: "cp949", 80: "gb18030", 81: "big5hkscs",
            128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "big5hkscs", 161: "cp1253", 162: "cp1254",
            163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
            254: "cp437", 255: "cp850"}  # fmt: skip
"""\\fcharset of a font -> the encoding of its bytes."""
PAGES = {936: "gb18030", 950: "big5hkscs", 932: "cp932", 949: "cp949", 10000: "mac_roman", 65001: "utf-8", 54936: "gb18030",
         10008: "gb18030", 10002: "big5hkscs", 708: "iso8859_6"}  # fmt: skip
SIGNS = {b"~": "\u00a0", b"_": "\u2011", b"-": ""}
BINARY = b"bin"


class Token(NamedTuple):
    """One token: kind is group, word, byte, sign or text; `name` the word or sign; `value` its number or bytes."""

    kind: str
    name: str = ""
    value: int | None = None
    data: bytes = b""


def tokens(payload: bytes) -> Iterator[Token]:
    """Yield the tokens of `payload` in order; bytes behind \\bin are passed over."""
    at = 0
    while at < len(payload):
        found = TOKEN.match(payload, at)
        if found is None:  # a lone quote sign after a backslash
            at += 1
            continue
        at = found.end()
        word, number, pair, sign, group, words = found.groups()
        if word is not None:
            value = int(number) if number is not None else None
            if word == BINARY and value and value > 0:
                at += value
            else:
                yield Token("word", word.decode("ascii"), value)
        elif pair is not None:
            yield Token("byte", data=bytes([int(pair, 16)]))
        elif group is not None:
            yield Token("group", group.decode("ascii"))
        elif sign is not None:
            yield Token("sign", sign.decode("latin-1"))
        elif words is not None:
            yield Token("text", data=words)


def code_page(number: int | None) -> str:
    """Return the encoding of \\ansicpg; Western where it is unknown."""
    if number is None:
        return "cp1252"
    name = PAGES.get(number, f"cp{number}")
    try:
        codecs.lookup(name)
    except LookupError:
        return "cp1252"
    return name
