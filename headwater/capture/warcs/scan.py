"""WARC 1.0 and 1.1 records out of a stream, one after another, and each damage named where it is.

Source: ISO 28500 (WARC 1.1), 4 and 5. What a header says of the length of its block is checked against
where the next record begins; where they differ, the next record is right and the header is marked wrong.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from headwater.capture.limits import in_words
from headwater.capture.warcs.tape import START, Tape

HEAD_END = re.compile(rb"\r?\n\r?\n")
NEXT = b"\nWARC/1."
MOST_HEAD = 1 << 17
STEP = 1 << 18
MOST_MEMBER = 1 << 23
"""A larger gzip member is written anew from its block, so that it is not held twice."""
VERSIONS = frozenset({b"WARC/1.0", b"WARC/1.1"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A record as it stands: `fields` in their order and letters, `block` its exact bytes.

    `offset` is where it begins in the file (its byte, or that of the gzip member it is in); `member` its
    gzip member, byte for byte, if it has a sound one to itself. `wrong` says what does not hold, in words.
    """

    offset: int
    version: str
    fields: tuple[tuple[str, str], ...]
    block: bytes
    member: bytes | None
    wrong: tuple[str, ...] = ()

    def get(self, name: str) -> str | None:
        """Return the value of the first field with this name (in small letters)."""
        return next((value for key, value in self.fields if key.lower() == name), None)

    @property
    def kind(self) -> str:
        """The WARC-Type in small letters."""
        return (self.get("warc-type") or "").lower()

    @property
    def uri(self) -> str:
        """The WARC-Target-URI, without the angle brackets that some crawlers put round it."""
        return (self.get("warc-target-uri") or "").strip("<> ")


@dataclass(frozen=True, slots=True)
class Damage:
    """Something at `offset` of the file that is no whole record; `uri` is of what, if that can be read."""

    offset: int
    reason: str
    uri: str = ""


def records(stream: BinaryIO, most: int) -> Iterator[Found | Damage]:
    """Yield the records of a seekable stream, each block no larger than `most` bytes, and its damages.

    Raises CaptureError if the stream begins with no WARC record at all. Holds one record in memory.
    """
    return _Scan(Tape(stream), most).records()


class _Scan:
    def __init__(self, tape: Tape, most: int) -> None:
        self.tape, self.most = tape, most

    def records(self) -> Iterator[Found | Damage]:
        tape, at = self.tape, 0
        while True:
            at = self._past_empty_lines(at)
            tape.drop(at)
            if not tape.has(at + 1):
                if tape.damage is None:
                    return
                where = tape.offset(at)
                yield Damage(where, tape.damage)
                if not tape.resume(where):
                    return
                at = tape.end
                continue
            found, at = self._record(at)
            yield found

    def _past_empty_lines(self, at: int) -> int:
        while self.tape.has(at + 1):
            text = self.tape.view(at, at + 4096)
            rest = text.lstrip(b"\r\n")
            at += len(text) - len(rest)
            if rest:
                break
            self.tape.drop(at)
        return at

    def _record(self, at: int) -> tuple[Found | Damage, int]:
        """Return what begins at a position, and the position behind it."""
        tape = self.tape
        top = self._head(at)
        if top is None:
            if tape.damage and tape.end - at < MOST_HEAD:
                return self._broken_off(at, "")
            reason = (
                "is no WARC record" if tape.view(at, at + 5) != START else "has a header that does not end"
            )
            return self._lost(at, at + 1, reason)
        lines = re.split(rb"\r?\n", top.strip(b"\r\n"))
        if lines[0] not in VERSIONS:
            version = lines[0].decode("ascii", "backslashreplace")[:20]
            return self._lost(at, at + len(top), f"is a record of {version}, which is not read here")
        fields = _fields(lines[1:])
        body = at + len(top)
        stated = next((_length(v) for k, v in fields if k.lower() == "content-length"), None)
        uri = next((v.strip("<> ") for k, v in fields if k.lower() == "warc-target-uri"), "")
        if stated is not None and stated > self.most:
            return self._too_large(at, body, stated, uri)
        tape.has(body + (stated or 0) + 9)
        end = None if stated is None else self._true_end(body + stated)
        wrong: tuple[str, ...] = ()
        if end is None:
            found = self._next_record(at, body, stated)
            if found is None:
                return self._broken_off(at, uri, body, stated)
            block_end, end = found
            if block_end - body > self.most:
                return self._lost(at, end, f"is {in_words(block_end - body)}, over the limit", uri)
            wrong = (_other_length(stated, block_end - body),)
        else:
            block_end = body + (stated or 0)
        if tape.damage is not None and tape.end <= end and tape.is_unfinished(at):
            # All of it unfolds, but its checksum does not hold: these are not the bytes that were written.
            return self._broken_off(at, uri, body, stated)
        sound = not wrong and _is_strict(top, stated)
        member = self._member(at, block_end + 4) if sound else None
        offset = tape.offset(at)
        return self._found(offset, lines[0], fields, body, block_end, member, wrong), end

    def _found(
        self,
        offset: int,
        version: bytes,
        fields: tuple[tuple[str, str], ...],
        body: int,
        end: int,
        member: bytes | None,
        wrong: tuple[str, ...],
    ) -> Found:
        block = self.tape.view(body, end)
        self.tape.drop(end)  # a large block is held once
        return Found(
            offset=offset,
            version=version.decode(),
            fields=fields,
            block=block,
            member=member,
            wrong=wrong,
        )

    def _head(self, at: int) -> bytes | None:
        size = 2048
        while size <= MOST_HEAD:
            there = self.tape.has(at + size)
            text = self.tape.view(at, at + size)
            if not text.startswith(START[: len(text)]):
                return None
            if (found := HEAD_END.search(text)) is not None:
                return text[: found.end()]
            if not there:
                return None
            size *= 4
        return None

    def _true_end(self, end: int) -> int | None:
        """Return `end`, if only empty lines lie between it and the next record or the end of the file."""
        tape = self.tape
        if not tape.has(end):
            return None
        after = end
        while tape.has(after + 1) and after - end < 8 and tape.view(after, after + 1) in b"\r\n":
            after += 1
        if tape.has(after + 5):
            # Behind two empty lines a plain file may have anything; in a gzip file the member's end is surer.
            is_next = tape.view(after, after + 5) == START or (after - end == 4 and not tape.is_gzip)
            return after if is_next else None
        if tape.has(after + 1):
            return None
        # The file ends or is damaged here; a record without its two empty lines may be cut.
        return after if tape.damage is None or after - end >= 4 else None

    def _next_record(self, start: int, body: int, stated: int | None) -> tuple[int, int] | None:
        """Return where the block truly ends and where the next record begins; None if it breaks off."""
        tape, at = self.tape, body
        while True:
            there = tape.has(at + STEP)
            found = tape.find(NEXT, max(body - 1, at - len(NEXT)), tape.end)
            if found >= 0:
                return self._without_empty_lines(body, found + 1), found + 1
            if not there:
                break
            at += STEP
            if at - body > self.most:
                return None
        is_short = stated is not None and tape.end < body + stated
        is_cut = tape.damage is not None or (is_short and not tape.starts_member(start))
        return None if is_cut else (self._without_empty_lines(body, tape.end), tape.end)

    def _without_empty_lines(self, body: int, end: int) -> int:
        for tail in (b"\r\n\r\n", b"\n\n"):
            if end - len(tail) >= body and self.tape.view(end - len(tail), end) == tail:
                return end - len(tail)
        return end

    def _member(self, at: int, end: int) -> bytes | None:
        """Return the gzip member that holds exactly this record."""
        tape = self.tape
        tape.has(end + 1)
        if (
            not tape.starts_member(at)
            or not tape.starts_member(end)
            or tape.view(end - 4, end) != b"\r\n\r\n"
        ):
            return None
        if tape.boundary(at) != end:
            return None
        start, after = tape.offset(at), tape.offset(end)
        return tape.raw(start, after - start) if after - start <= MOST_MEMBER else None

    def _too_large(self, at: int, body: int, stated: int, uri: str) -> tuple[Damage, int]:
        tape = self.tape
        damage = Damage(
            tape.offset(at), f"is {in_words(stated)}, over the limit of {in_words(self.most)}", uri
        )
        place, here, end = tape.offset(body), body, body + stated
        while here < end:
            mark = tape.boundary(here)
            if mark is not None and mark < end:
                tape.drop(mark)
                if tape.has(mark + 5) and tape.view(mark, mark + 5) == START:
                    return damage, mark
                here = mark
            elif tape.end <= here + 1 and not tape.has(here + 2):
                break
            else:
                here = max(here, min(end, tape.end - 1))
                tape.drop(here)
        if not tape.is_gzip and self._true_end(end) is None and tape.resume(place):
            return damage, tape.end
        return damage, min(end, tape.end)

    def _lost(self, at: int, after: int, reason: str, uri: str = "") -> tuple[Damage, int]:
        """Name what is no record and go on where the next one begins."""
        tape, start = self.tape, self.tape.offset(at)
        while True:
            there = tape.has(after + STEP)
            found = tape.find(NEXT, after - 1, tape.end) if after > at else -1
            if found >= 0:
                return Damage(start, reason, uri), found + 1
            if not there:
                return Damage(start, reason, uri), tape.end
            after += STEP - len(NEXT)
            tape.drop(after - 1)

    def _broken_off(
        self, at: int, uri: str, body: int | None = None, stated: int | None = None
    ) -> tuple[Damage, int]:
        tape = self.tape
        there = "" if body is None else f" after {tape.end - body:,} bytes of its content"
        of = f" of {stated:,}" if stated is not None and body is not None else ""
        reason = tape.damage or "breaks off"
        tape.damage = None if not tape.is_gzip else tape.damage
        offset = tape.offset(at)
        damage = Damage(offset, f"{reason}{there}{of}", uri)
        if tape.damage is not None and tape.resume(offset):
            return damage, tape.end
        tape.damage, tape.at_end = None, True
        return damage, tape.end


def _fields(lines: list[bytes]) -> tuple[tuple[str, str], ...]:
    """Return named fields; a line that begins with white space goes on with the one before (WARC 1.0, 4)."""
    fields: list[tuple[str, str]] = []
    for line in lines:
        text = line.decode("utf-8", "backslashreplace")
        if text[:1] in (" ", "\t") and fields:
            fields[-1] = (fields[-1][0], f"{fields[-1][1]} {text.strip()}")
        else:
            name, _, value = text.partition(":")
            fields.append((name.strip(), value.strip()))
    return tuple(fields)


def _length(value: str) -> int | None:
    return int(value) if value.isascii() and value.isdigit() and len(value) < 19 else None


def _is_strict(top: bytes, stated: int | None) -> bool:
    """Tell whether a header is written as WARC 1.1 has it, with no older liberties."""
    return (
        b"\n" not in top.replace(b"\r\n", b"")
        and b"\n " not in top
        and b"\n\t" not in top
        and top.lower().count(b"\r\ncontent-length:") == 1
        and re.search(rb"(?i)\r\ncontent-length: *%d *\r\n" % (stated or 0), top) is not None
    )


def _other_length(stated: int | None, true: int) -> str:
    said = "no length" if stated is None else f"a length of {stated:,} bytes"
    return f"states {said}, but has {true:,}"
