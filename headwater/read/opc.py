"""An Office Open XML package (ECMA-376 part 2): its parts, how they relate, and what it says of itself."""

import posixpath
import zipfile
from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import unquote

from headwater.errors import ReadError
from headwater.model import Fact, FactField
from headwater.read.dates import written_date
from headwater.read.html_facts import fact
from headwater.read.xml_part import parsed, shown
from headwater.read.zip_guard import BROKEN

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
DC, TERMS = "{http://purl.org/dc/elements/1.1/}", "{http://purl.org/dc/terms/}"
CORE: tuple[tuple[str, FactField], ...] = (
    ("title", "title"),
    ("creator", "author"),
    ("language", "language"),
)
NOBODY = frozenset({"python-docx", "openpyxl", "admin", "user", "administrator", "windows user", "author", "unknown",
                    "微软用户", "用户", "microsoft office user", "lenovo", "dell", "hp"})  # fmt: skip
"""Names that programs and makers of computers fill in where nobody did."""
PROGRAMS_OWN = frozenset({"2013-12-23"})
"""The day of the template of python-docx, which its documents carry on."""
HARMLESS = ("hyperlink",)
LISTED = 20


class Relation(NamedTuple):
    """What a part points to: the kind (the last word of its type), the target, whether it is outside."""

    kind: str
    target: str
    external: bool


class Package:
    """The parts of an opened and checked ZIP, by their names."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self.archive = archive
        self.names = {name.lstrip("/").lower(): name for name in archive.namelist()}
        self._relations: dict[str, dict[str, Relation]] = {}

    def has(self, name: str) -> bool:
        """Tell whether the part is there (names differ in more than case: part 2, 6.2.2.3)."""
        return name.lstrip("/").lower() in self.names

    def read(self, name: str) -> bytes:
        """Return a part's bytes; raise ReadError if it is missing or broken."""
        known = self.names.get(name.lstrip("/").lower())
        if known is None:
            raise ReadError(f"is damaged: its part {shown(name)} is missing")
        try:
            return self.archive.read(known)
        except BROKEN as error:
            raise ReadError(f"is damaged: its part {shown(name)} cannot be unpacked") from error

    def xml(self, name: str) -> Any:
        """Return a part's root element; raise ReadError as `read` and `parsed` do."""
        return parsed(self.read(name), name)

    def relations(self, part: str) -> dict[str, Relation]:
        """Return what `part` ("" for the package) points to, by relationship id; {} if nothing."""
        if part not in self._relations:
            folder, base = posixpath.split(part)
            name = posixpath.join(folder, "_rels", f"{base}.rels")
            found: dict[str, Relation] = {}
            for each in self.xml(name) if self.has(name) else ():
                target, external = each.get("Target", ""), each.get("TargetMode") == "External"
                kind = each.get("Type", "").rsplit("/", 1)[-1]
                where = target if external else _inside(folder, target)
                found[each.get("Id", "")] = Relation(kind, where, external)
            self._relations[part] = found
        return self._relations[part]

    def related(self, part: str, kind: str) -> list[str]:
        """Return the parts of this kind that `part` points to and that are there."""
        rows = self.relations(part).values()
        return [r.target for r in rows if r.kind == kind and not r.external and self.has(r.target)]

    def main(self, usual: str) -> str:
        """Return the part that is the document itself."""
        return next(iter(self.related("", "officeDocument")), usual)


def _inside(folder: str, target: str) -> str:
    whole = target if target.startswith("/") else posixpath.join("/", folder, unquote(target))
    return posixpath.normpath(whole).lstrip("/")  # never above the root of the package


def core_facts(package: Package) -> list[Fact]:
    """Return the facts of the core properties (part 2, 8.3) that a person may have filled in."""
    found: list[Fact] = []
    for part in package.related("", "core-properties") or ["docProps/core.xml"]:
        if not package.has(part):
            continue
        root = package.xml(part)
        for name, field in CORE:
            value = root.findtext(f"{DC}{name}") or ""
            made = fact(field, value[:1000], f"document properties: {field}")
            if made and not (field == "author" and made.value.lower() in NOBODY):
                found.append(made)
    return list(dict.fromkeys(found))


def made_on(package: Package, facts: list[Fact]) -> list[Fact]:
    """Return the day the file was made as a fact, where nothing else gives a date: it is weak."""
    if any(f.field == "date" for f in facts) or not package.has("docProps/core.xml"):
        return []
    root = package.xml("docProps/core.xml")
    day = written_date((root.findtext(f"{TERMS}created") or "")[:10])
    if not day or day in PROGRAMS_OWN or day < "1985":
        return []
    return [Fact("date", day, "document properties: created (when the file was made)")]


def losses(package: Package) -> Iterator[str]:
    """Say what else a package holds or points to, which is not read, run or fetched."""
    names = sorted(package.names)
    if any(name.endswith("vbaproject.bin") for name in names):
        yield "holds macros (a program); they were not run or read"
    held = [
        package.names[n].rsplit("/", 1)[-1] for n in names if "/embeddings/" in n and not n.endswith(".rels")
    ]
    if held:
        yield f"holds embedded files that are not read: {some(held)}; save them and add them"
    charts = sum(1 for n in names if "/charts/chart" in n and n.endswith(".xml"))
    if charts:
        yield f"holds {counted(charts, 'chart')}, not read: their figures are in the cells or files they are made from"
    media = sum(1 for n in names if "/media/" in n)
    if media:
        yield f"holds {counted(media, 'picture')} or other media, not read: words in them need OCR"
    climbing = [n for n in package.names.values() if ".." in n.replace("\\", "/").split("/")]
    if climbing:
        yield f"holds {counted(len(climbing), 'file')} whose name leads out of the package; nothing was unpacked"
    yield from _outside(package)


def _outside(package: Package) -> Iterator[str]:
    found: dict[str, str] = {}
    for name in list(package.names.values()):
        if not name.endswith(".rels") or "_rels/" not in name:
            continue
        folder, base = name.rsplit("_rels/", 1)
        for relation in package.relations(folder + base.removesuffix(".rels")).values():
            if relation.external and relation.kind not in HARMLESS:
                found.setdefault(relation.target, relation.kind)
    templates = [target for target, kind in found.items() if kind == "attachedTemplate"]
    if templates:
        yield f"names a template outside itself, which was not fetched: {some(templates)}"
    others = [target for target, kind in found.items() if kind != "attachedTemplate"]
    if others:
        yield f"points to things outside itself, which were not fetched: {some(others)}"


def some(names: list[str]) -> str:
    """Name things on one line, the first few."""
    more = f" and {len(names) - LISTED} more" if len(names) > LISTED else ""
    return ", ".join(map(shown, names[:LISTED])) + more


def counted(number: int, noun: str) -> str:
    """Return a number with its noun in English."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
