"""Notes in DOCX: real footnotes. Every part but the words' own, the footnotes and what declares them is
copied as it is."""

import copy
import io
import posixpath
import re
import zipfile
from collections.abc import Iterator, Sequence
from typing import Any

from lxml import etree

from headwater.errors import ReadError
from headwater.flow.check.notes import OURS, Placed
from headwater.read.zip_guard import check_members, open_zip

TYPES = "[Content_Types].xml"
FOOTNOTES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
HEAD = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


class Parts:
    """The parts of one DOCX that notes touch, parsed; `root` is the document's."""

    def __init__(self, payload: bytes) -> None:
        try:
            with open_zip(payload) as archive:
                check_members(archive)
                self.held = [(info, archive.read(info)) for info in archive.infolist()]
        except (KeyError, zipfile.BadZipFile) as error:
            raise ReadError("is a DOCX that is broken or cut short") from error
        self._data = {info.filename: data for info, data in self.held}
        self.main = self._main()
        self.root = self._parsed(self.main)
        self.w = "{" + str(etree.QName(self.root).namespace) + "}"
        folder, name = posixpath.split(self.main)
        self.rels = posixpath.join(folder, "_rels", f"{name}.rels")
        self.notes = self._target("/footnotes")
        self.footnotes = self._parsed(self.notes) if self.notes else None

    def _parsed(self, name: str) -> Any:
        try:
            return etree.fromstring(self._data[name], PARSER)
        except (KeyError, etree.XMLSyntaxError) as error:
            raise ReadError(f"is a DOCX whose {name} is missing or broken") from error

    def _main(self) -> str:
        for rel in self._relations("_rels/.rels", ""):
            if rel[0].endswith("/officeDocument"):
                return rel[1]
        raise ReadError("is a DOCX without a document in it")

    def _target(self, ending: str) -> str:
        folder = posixpath.dirname(self.main)
        found = (target for kind, target in self._relations(self.rels, folder) if kind.endswith(ending))
        return next((t for t in found if t in self._data), "")

    def _relations(self, name: str, folder: str) -> Iterator[tuple[str, str]]:
        if name not in self._data:
            return
        for rel in self._parsed(name):
            target = str(rel.get("Target", ""))
            path = (
                target.lstrip("/")
                if target.startswith("/")
                else posixpath.normpath(posixpath.join(folder, target))
            )
            yield str(rel.get("Type", "")), path

    def texts(self) -> list[Any]:
        """Return the text elements of the body, in order; what only old programs are shown is left out."""
        fallback = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
        found = []
        for element in self.root.iter(f"{self.w}t"):
            if not any(parent.tag == fallback for parent in element.iterancestors()):
                found.append(element)
        return found

    def ours(self) -> dict[str, str | None]:
        """Return the ids of footnotes that are ours, with the marker each was made from, if any."""
        found: dict[str, str | None] = {}
        for note in self.footnotes if self.footnotes is not None else ():
            words = "".join(t.text or "" for t in note.iter(f"{self.w}t"))
            if (end := OURS.search(words)) is not None:
                found[str(note.get(f"{self.w}id"))] = end["typed"]
        return found

    def add_footnotes(self) -> Any:
        """Make the part for footnotes, with the two separators that every one has, and declare it."""
        folder = posixpath.dirname(self.main)
        self.notes = posixpath.join(folder, "footnotes.xml")
        number = 1
        while self.notes in self._data:
            number += 1
            self.notes = posixpath.join(folder, f"footnotes{number}.xml")
        self.footnotes = etree.Element(f"{self.w}footnotes", nsmap={"w": self.w[1:-1]})
        for identifier, kind in ((-1, "separator"), (0, "continuationSeparator")):
            note = etree.SubElement(self.footnotes, f"{self.w}footnote")
            note.set(f"{self.w}type", kind)
            note.set(f"{self.w}id", str(identifier))
            run = etree.SubElement(etree.SubElement(note, f"{self.w}p"), f"{self.w}r")
            etree.SubElement(run, f"{self.w}{kind}")
        self._declare()
        return self.footnotes

    def _declare(self) -> None:
        office = "purl.oclc.org/ooxml" in self.w
        base = (
            "http://purl.oclc.org/ooxml/officeDocument"
            if office
            else "http://schemas.openxmlformats.org/officeDocument/2006"
        )
        space = "http://schemas.openxmlformats.org/package/2006/relationships"
        rels = (
            self._parsed(self.rels) if self.rels in self._data else etree.Element(f"{{{space}}}Relationships")
        )
        taken = {str(r.get("Id")) for r in rels}
        name = next(f"rIdHw{n}" for n in range(1, len(taken) + 2) if f"rIdHw{n}" not in taken)
        etree.SubElement(rels, f"{{{space}}}Relationship", Id=name, Type=f"{base}/relationships/footnotes",
                         Target=posixpath.basename(self.notes))  # fmt: skip
        types = self._parsed(TYPES)
        etree.SubElement(types, f"{{{etree.QName(types).namespace}}}Override", PartName=f"/{self.notes}",
                         ContentType=FOOTNOTES_TYPE)  # fmt: skip
        self._data[self.rels] = _bytes(rels)
        self._data[TYPES] = _bytes(types)

    def packed(self) -> bytes:
        """Return the DOCX: parts that were not touched as they were, in their order."""
        self._data[self.main] = _bytes(self.root)
        if self.footnotes is not None:
            self._data[self.notes] = _bytes(self.footnotes)
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as out:
            written = set()
            for info, _ in self.held:
                if info.filename not in written:
                    out.writestr(info, self._data[info.filename])
                written.add(info.filename)
            for name in sorted(self._data.keys() - written):
                made = zipfile.ZipInfo(name)
                made.compress_type = zipfile.ZIP_DEFLATED
                out.writestr(made, self._data[name])
        return stream.getvalue()


def without_notes(payload: bytes) -> bytes:
    """Return a draft without the notes of an earlier run; a note made from a marker is that marker again.

    Raises ReadError if it is no DOCX that can be opened.
    """
    parts = Parts(payload)
    ours = parts.ours()
    if not ours or parts.footnotes is None:
        return payload
    for ref in list(parts.root.iter(f"{parts.w}footnoteReference")):
        identifier = str(ref.get(f"{parts.w}id"))
        if identifier not in ours:
            continue
        run = ref.getparent()
        typed = ours[identifier]
        if typed is not None:
            _set(etree.SubElement(run, f"{parts.w}t"), f"[hw:{typed}]")
            run.remove(ref)
            for style in run.findall(f"{parts.w}rPr"):
                run.remove(style)
        else:
            run.getparent().remove(run)
    for note in list(parts.footnotes):
        if str(note.get(f"{parts.w}id")) in ours:
            parts.footnotes.remove(note)
    return parts.packed()


def letters(payload: bytes) -> tuple[str, Sequence[int]]:
    """Return the characters of the text's runs, in order; the place of each is its number."""
    text = text_of(payload)
    return text, range(len(text))


def text_of(payload: bytes) -> str:
    """Return the characters that places are counted in."""
    return "".join(t.text or "" for t in Parts(payload).texts())


def written(payload: bytes, placed: Sequence[Placed]) -> bytes:
    """Return the draft with its notes as footnotes; the words and all other parts stay as they are."""
    if not placed:
        return payload
    parts = Parts(payload)
    footnotes = parts.footnotes if parts.footnotes is not None else parts.add_footnotes()
    ordered = sorted(placed, key=lambda p: p.at)
    numbers = [int(n.get(f"{parts.w}id", "0")) for n in footnotes if _whole(n.get(f"{parts.w}id"))]
    first = max([0, *numbers]) + 1
    texts = parts.texts()
    starts, at = [], 0
    for element in texts:
        starts.append(at)
        at += len(element.text or "")
    for number in range(len(ordered) - 1, -1, -1):
        _insert(parts, texts, starts, ordered[number], first + number)
    for number, each in enumerate(ordered):
        footnotes.append(_footnote(parts.w, first + number, each.note))
    return parts.packed()


def _insert(parts: Parts, texts: list[Any], starts: list[int], each: Placed, identifier: int) -> None:
    """Put the mark of a note behind a character; the characters of its marker go."""
    low, high = each.marker or (each.at + 1, each.at + 1)
    last = low - 1 if low else 0
    number = (
        max(n for n, start in enumerate(starts) if start <= last) if len(starts) < 64 else _at(starts, last)
    )
    for n in range(number, len(texts)):  # characters of a marker, in however many runs they stand
        if starts[n] >= high:
            break
        text = texts[n].text or ""
        a, b = max(0, low - starts[n]), min(len(text), high - starts[n])
        if a < b:
            _set(texts[n], text[:a] + text[b:])
            run = texts[n].getparent()
            if (
                not texts[n].text
                and n != number
                and all(c.tag in (texts[n].tag, f"{parts.w}rPr") for c in run)
            ):
                run.getparent().remove(run)  # a run of nothing but its marker
    element = texts[number]
    run = element.getparent()
    text = element.text or ""
    offset = min(len(text), last + 1 - starts[number])
    mark = etree.Element(f"{parts.w}r")
    style = etree.SubElement(mark, f"{parts.w}rPr")
    etree.SubElement(style, f"{parts.w}vertAlign").set(f"{parts.w}val", "superscript")
    etree.SubElement(mark, f"{parts.w}footnoteReference").set(f"{parts.w}id", str(identifier))
    run.addnext(mark)
    rest = list(element.itersiblings())
    if offset < len(text) or rest:
        second = etree.Element(run.tag, run.attrib)
        for style in run.findall(f"{parts.w}rPr"):
            second.append(copy.deepcopy(style))
        if offset < len(text):
            _set(etree.SubElement(second, f"{parts.w}t"), text[offset:])
            _set(element, text[:offset])
        second.extend(rest)
        mark.addnext(second)


def _at(starts: list[int], place: int) -> int:
    from bisect import bisect_right

    return bisect_right(starts, place) - 1


def _footnote(w: str, identifier: int, words: str) -> Any:
    note = etree.Element(f"{w}footnote")
    note.set(f"{w}id", str(identifier))
    paragraph = etree.SubElement(note, f"{w}p")
    run = etree.SubElement(paragraph, f"{w}r")
    etree.SubElement(etree.SubElement(run, f"{w}rPr"), f"{w}vertAlign").set(f"{w}val", "superscript")
    etree.SubElement(run, f"{w}footnoteRef")
    text = etree.SubElement(etree.SubElement(paragraph, f"{w}r"), f"{w}t")
    _set(text, " " + re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]", "\ufffd", words))
    return note


def _set(element: Any, text: str) -> None:
    element.text = text
    if text != text.strip():
        element.set(SPACE, "preserve")


def _whole(text: str | None) -> bool:
    return text is not None and text.lstrip("-").isdecimal()


def _bytes(root: Any) -> bytes:
    return HEAD + bytes(etree.tostring(root))
