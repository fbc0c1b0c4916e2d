"""E-mail to pieces (RFC 5322, MIME): headers as lines and facts, the body in its richest version, attachments named."""

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from headwater.errors import ReadError
from headwater.model import Fact
from headwater.read.encoding import decode
from headwater.read.html import read_html
from headwater.read.opc import counted
from headwater.read.pieces import Piece, Reading
from headwater.read.plain import read_plain
from headwater.read.xml_part import shown

HEAD = re.compile(
    rb"\A(?:(?:>?From [^\n]{1,500}\n)?)(?:[A-Za-z][A-Za-z0-9-]{0,60}[ \t]*:[^\n]*\n(?:[ \t][^\n]*\n)*){2,400}(?:\r?\n|\Z)"
)
SIGNS = re.compile(
    rb"(?im)^(from|date|subject|to|received|message-id|mime-version|return-path|reply-to|delivered-to)[ \t]*:"
)
SURE = re.compile(rb"(?im)^(received|message-id|mime-version|return-path|delivered-to)[ \t]*:")
MBOX = re.compile(rb"^From [^\n]{1,200}\d{4}[^\n]{0,20}\r?$", re.MULTILINE)
LOOK = 1 << 17
SHOWN = ("From", "Date", "To", "Cc", "Subject")
MOST_PARTS, MOST_MAILS = 2000, 1000
NUMBER = re.compile(r"\d[\d,.]*\d|\d")
ASCII = re.compile(r"charset\s*=\s*[\"']?\s*(?:us-)?ascii", re.IGNORECASE)
LONGEST_HEADER = 4000
SPACE = re.compile(r"\s+")


def is_mail(payload: bytes, suffix: str) -> bool:
    """Tell whether bytes begin as a mail does: headers of a mail, and enough of them unless the name says it too."""
    head = payload[:LOOK].lstrip(b"\r\n")
    found = HEAD.match(head)
    if found is None:
        return suffix in {".eml", ".mbox"} and SIGNS.search(head[:2000]) is not None and b"\x00" not in head
    known = {name.lower() for name in SIGNS.findall(found[0])}
    named = suffix in {".eml", ".mbox"} or head.startswith(b"From ")
    return len(known) >= (2 if named else 3) and (named or SURE.search(found[0]) is not None)


def read_mail(payload: bytes) -> Reading:
    """Read one mail, or a mailbox of several; raise ReadError if there is no word in it."""
    parts = _mails(payload.lstrip(b"\r\n"))
    pieces: list[Piece] = []
    facts: list[Fact] = []
    notes: list[str] = []
    tables = 0
    for number, raw in enumerate(parts[:MOST_MAILS]):
        reading = _one(raw)
        for piece in reading.pieces:
            if piece.table is not None:
                piece.table += tables
            if len(parts) > 1:
                piece.at = f"mail {number + 1}" + (f", {piece.at}" if piece.at else "")
                if piece.kind == "title" and number:
                    piece.kind, piece.level = "heading", 1
        tables = max([tables, *(p.table + 1 for p in reading.pieces if p.table is not None)])
        pieces += reading.pieces
        facts = facts or reading.facts
        notes += [f"mail {number + 1}: {n}" if len(parts) > 1 else n for n in reading.notes]
    if len(parts) > 1:
        facts = []  # what one of several mails says of itself is no fact about all
        notes.insert(
            0,
            f"is a mailbox of {counted(len(parts), 'mail')}"
            + (f"; the first {MOST_MAILS:,} were read" if len(parts) > MOST_MAILS else ""),
        )
    return Reading(pieces, facts, None, tuple(notes))


def _mails(payload: bytes) -> list[bytes]:
    if not payload.startswith(b"From "):
        return [payload]
    starts = [
        m.start()
        for m in MBOX.finditer(payload)
        if m.start() == 0 or payload[m.start() - 2 : m.start()] in {b"\n\n", b"\r\n"}
    ]
    ends = [*starts[1:], len(payload)]
    return [payload[a:b].partition(b"\n")[2] for a, b in zip(starts, ends, strict=True)] or [payload]


def _one(raw: bytes) -> Reading:
    try:
        mail = message_from_bytes(raw)
        parts = [part for part, _ in zip(_walked(mail), range(MOST_PARTS), strict=False)]
    except (ValueError, LookupError, RecursionError, TypeError, AttributeError) as error:
        raise ReadError("is a mail that is damaged") from error
    heads = {name: header(mail, name) for name in SHOWN}
    pieces = []
    if heads["Subject"]:
        pieces.append(Piece("title", heads["Subject"], level=1, marked=True, at="header Subject"))
    pieces += (
        Piece("boilerplate", f"{n}: {heads[n]}", marked=True, at=f"header {n}")
        for n in SHOWN[:-1]
        if heads[n]
    )
    body, notes = _body(parts)
    for piece in body:
        if piece.kind == "title" and heads["Subject"]:
            piece.kind, piece.level = "heading", 1
    return Reading([*pieces, *body], list(_facts(mail, heads)), None, tuple(notes))


def _walked(mail: Message) -> Iterator[Message]:
    """Yield the parts in order; an attached mail is one part, not opened."""
    stack = [mail]
    while stack:
        part = stack.pop()
        yield part
        inner = part.get_payload()
        if isinstance(inner, list) and (part is mail or part.get_content_maintype() == "multipart"):
            stack += [each for each in reversed(inner) if isinstance(each, Message)]


def _body(parts: list[Message]) -> tuple[list[Piece], list[str]]:
    pages: list[str] = []
    plain: list[str] = []
    notes: list[str] = []
    for part in parts:
        kind, name = part.get_content_type(), _file_name(part)
        if kind.startswith("multipart/"):
            if kind == "multipart/encrypted":
                notes.append("is encrypted; its words cannot be read without the key")
            continue
        if name or part.get_content_disposition() == "attachment" or kind not in {"text/plain", "text/html"}:
            if kind not in {"application/pgp-encrypted"}:
                notes.append(_attachment(part, kind, name))
            continue
        try:
            words = _text(part)
        except ReadError as error:
            notes.append(f"a part of it {error}")
            continue
        (pages if kind == "text/html" else plain).append(words)
    if pages and any(words.strip() for words in pages):
        reading = read_html("\n".join(pages))
        missing = (
            _missing("\n".join(plain), "\n".join(p.text for p in reading.pieces))
            if _alternative(parts)
            else []
        )
        if missing:
            notes.append(
                f"has a plain version with numbers that the HTML version, which was read, lacks: {', '.join(missing)}"
            )
        own = reading.pieces
        if plain and not _alternative(parts):
            own = [*read_plain("\n\n".join(plain)).pieces, *own]
            _renumbered(own)
        return own, [*notes, *reading.notes]
    reading = read_plain("\n\n".join(plain))
    return reading.pieces, notes


def _renumbered(pieces: list[Piece]) -> None:
    """Give tables of two readings laid end to end numbers of their own."""
    last, number, before = None, -1, None
    for piece in pieces:
        if piece.table is None:
            before = None
            continue
        if piece.table != last or before is None:
            number, last = number + 1, piece.table
        piece.table, before = number, piece


def _alternative(parts: list[Message]) -> bool:
    return any(part.get_content_type() == "multipart/alternative" for part in parts)


def _missing(plain: str, shown_text: str) -> list[str]:
    known = set(NUMBER.findall(shown_text))
    return [n for n in dict.fromkeys(NUMBER.findall(plain)) if n not in known and len(n) > 1][:10]


def _text(part: Message) -> str:
    body = part.get_payload(decode=True)
    if not isinstance(body, bytes):
        return str(part.get_payload())
    declared = str(part.get("Content-Type", ""))
    # programs say us-ascii where nobody told them: the bytes know better
    return decode(body, None if ASCII.search(declared) else declared) if body.strip() else ""


def _attachment(part: Message, kind: str, name: str) -> str:
    body = part.get_payload(decode=True)
    size = f", {len(body):,} bytes" if isinstance(body, bytes) else ""
    called = shown(name) if name else "without a name"
    return (
        f"has an attachment {called} ({shown(kind)}{size}), not read here: save it and add it as a document"
    )


def _file_name(part: Message) -> str:
    try:
        name = part.get_filename() or ""
    except (ValueError, LookupError, TypeError, AttributeError):
        return "without a readable name"
    return _decoded(str(name))


def header(mail: Message, name: str) -> str:
    """Return a header as words: encoded words decoded, even those in a charset that is wrong or unknown."""
    raw = next((value for key, value in mail.raw_items() if key.lower() == name.lower()), None)
    return SPACE.sub(" ", _decoded(str(raw)[:LONGEST_HEADER])).strip() if raw is not None else ""


def _decoded(raw: str) -> str:
    try:
        raw_bytes = raw.encode("ascii", "surrogateescape")
    except UnicodeEncodeError:
        return raw.encode("utf-8", "replace").decode()
    if not raw_bytes.isascii():
        try:
            return decode(raw_bytes)  # a header in plain bytes of some charset, against the rules
        except ReadError:
            return raw_bytes.decode("utf-8", "replace")
    try:
        parts = decode_header(SPACE.sub(" ", raw))
    except (HeaderParseError, ValueError):
        return raw
    words = []
    for body, charset in parts:
        if isinstance(body, str):
            words.append(body)
            continue
        try:
            words.append(decode(body, f"text/plain; charset={charset}" if charset else None) if body else "")
        except ReadError:
            words.append(body.decode("utf-8", "replace"))
    return "".join(words)


def _facts(mail: Message, heads: dict[str, str]) -> Iterator[Fact]:
    """Title, name of the writer and day: names only, never an address."""
    if heads["Subject"]:
        yield Fact("title", heads["Subject"][:1000], "mail header Subject")
    name = next((n for n, _ in getaddresses([heads["From"]]) if n and "@" not in n), "")
    if name:
        yield Fact("author", name[:200], "mail header From")
    try:
        when = parsedate_to_datetime(header(mail, "Date"))
    except (ValueError, TypeError, IndexError, OverflowError):
        return
    if 1970 < when.year < 2200:
        yield Fact("date", when.date().isoformat(), "mail header Date")
