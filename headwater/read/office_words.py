"""The words of one Word paragraph as a reader of the page sees them, in the final state of all changes."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from headwater.read.html_flow import shifted
from headwater.read.margin import Comment, Margin
from headwater.read.office_styles import VAL, W, is_on
from headwater.read.opc import R
from headwater.read.pieces import Anchor

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
WORD14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
CHARACTERS = {
    f"{W}tab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "\u2011",
    f"{W}ptab": "\t",
}
DELETED = frozenset({f"{W}del", f"{W}moveFrom"})
ADDED = frozenset({f"{W}ins", f"{W}moveTo"})
LEFT = frozenset({f"{W}pPr", f"{W}rPr", f"{W}sdtPr", f"{W}instrText", f"{W}delText", f"{W}delInstrText", f"{W}rt",
                  f"{W}tbl"})  # fmt: skip
NOTED = {f"{W}footnoteReference": "footnote", f"{W}endnoteReference": "endnote"}
OWN = {f"{W}footnoteRef": "footnote", f"{W}endnoteRef": "endnote"}
TICKS = {"f0fe": "☒", "f0a8": "☐", "f06f": "☐", "f0fc": "✓", "f0fd": "☒", "f052": "☑", "f0a3": "☐", "f054": "☒",
         "f0b7": "•", "f0a7": "▪"}  # fmt: skip
"""Characters of Wingdings (and Symbol) that forms are made of, in Unicode."""
ON, OFF = "☒", "☐"
MOST_OPEN = 50
"""Comments that may stand over the same words."""
DAYS = ("DATE", "TIME")
"""Fields that show the moment at which the file is opened."""


class Around(NamedTuple):
    """What is known at one place of a paragraph."""

    bold: bool = False
    shift: str = ""
    hidden: bool = False
    skipped: bool = False


@dataclass(slots=True)
class Words:
    """What one paragraph holds: its text, links and note marks; its text boxes and pictures' words."""

    parts: list[str] = field(default_factory=list)
    size: int = 0
    anchors: list[Anchor] = field(default_factory=list)
    marks: list[Anchor] = field(default_factory=list)
    boxes: list[Any] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    letters: int = 0
    bold: int = 0

    @property
    def text(self) -> str:
        """The whole text."""
        return "".join(self.parts)

    def add(self, words: str, bold: bool = False) -> None:
        """Add words."""
        self.parts.append(words)
        self.size += len(words)
        self.letters += len(words.strip())
        self.bold += len(words.strip()) if bold else 0

    def link(self, start: int, target: str) -> None:
        """Make what was added since `start` a link."""
        if target and start < self.size:
            self.anchors.append((start, self.size, target))


@dataclass(slots=True)
class Field:
    """A complex field (17.16.18) while it is open: its instruction, and where its result starts."""

    code: str = ""
    start: int = 0
    result: bool = False
    form: Any = None


class Reader:
    """Reads paragraphs of one part after the other; keeps what goes on from one to the next."""

    def __init__(self, targets: dict[str, str], margin: Margin, labels: dict[tuple[str, str], str]) -> None:
        self.targets = targets
        self.margin = margin
        self.labels = labels  # (footnote or endnote, id) -> the number shown
        self.counts = {"footnote": 0, "endnote": 0}
        self.roman = True
        self.commented: dict[str, Comment] = {}
        self.fields: list[Field] = []
        self.fields_of_now = 0
        self.forms: list[tuple[str, str]] = []
        self.symbols = 0
        self.inside = ("", "")

    def words(self, paragraph: Any) -> Words:
        """Return what a paragraph says."""
        found = Words()
        for open_field in self.fields:
            open_field.start = 0
        stack: list[tuple[Iterator[Any], Around, Any]] = [(iter(paragraph), Around(), None)]
        while stack:
            children, around, done = stack[-1]
            child = next(children, None)
            if child is None:
                stack.pop()
                if done is not None:
                    found.link(*done)
                continue
            inner = self.entered(child, around, found)
            if inner is not None:
                stack.append((iter(child), inner, self._link(child, found)))
        return found

    def entered(self, element: Any, around: Around, found: Words) -> Around | None:
        """Take one element in; return what is known inside it, or None if nothing in it is to be read."""
        tag = element.tag
        if tag in LEFT or (tag == f"{MC}Fallback" and element.getparent().find(f"{MC}Choice") is not None):
            if tag == f"{W}instrText" and self.fields and not around.skipped:
                self.fields[-1].code += (element.text or "")[:500]
            return None
        if tag in DELETED:
            self._deleted(element)
            return None
        if tag in ADDED and not around.skipped:
            self._inserted(element)
        elif tag == f"{W}r":
            properties = element.find(f"{W}rPr")
            raised = properties.find(f"{W}vertAlign") if properties is not None else None
            shift = {"superscript": "sup", "subscript": "sub"}.get(
                raised.get(VAL, "") if raised is not None else "", ""
            )
            return around._replace(
                bold=is_on(properties, "b"), shift=shift, hidden=is_on(properties, "vanish")
            )
        elif tag == f"{W}txbxContent":
            found.boxes.append(element)
            return None
        elif tag == DRAWN or tag.endswith("}shape"):
            self._picture(element, found)
        elif tag == f"{W}sdt":
            self._control(element)
        elif not around.hidden and not self._written(element, around, found):
            self._told(element, found)
        return around

    def _written(self, element: Any, around: Around, found: Words) -> bool:
        """Add the characters that an element stands for; tell whether it is such an element."""
        tag = element.tag
        if self.fields and not self.fields[-1].result and tag in {f"{W}t", f"{W}tab"}:
            return True  # between the start of a field and its result stand instructions only
        if tag in {f"{W}t", f"{MATH}t"}:
            words = (element.text or "").replace("\n", " ")
            self._say(found, shifted(words, around.shift) if around.shift else words, around.bold)
        elif tag in CHARACTERS:
            self._say(found, CHARACTERS[tag])
        elif tag in NOTED:
            self._mark(element, NOTED[tag], found)
        elif tag in OWN:
            self._say(found, self.labels.get((OWN[tag], self.inside[1]), ""))
        elif tag == f"{W}sym":
            tick = TICKS.get(element.get(f"{W}char", "").lower())
            self.symbols += tick is None
            self._say(found, tick or "\ufffd")
        elif tag == f"{W}fldChar":
            self._field(element, found)
        else:
            return False
        return True

    def _say(self, found: Words, words: str, bold: bool = False) -> None:
        found.add(words, bold)
        for comment in self.commented.values():
            if len(comment.anchor) < 1000:
                comment.anchor += words

    def _mark(self, element: Any, kind: str, found: Words) -> None:
        identifier = element.get(f"{W}id", "")
        name = f"{kind} {identifier}"
        if element.get(f"{W}customMarkFollows", "0") in {"1", "true", "on"}:
            found.marks.append((found.size, found.size + 1, name))
            return
        self.counts[kind] += 1
        number = self.counts[kind]
        label = note_label(number, kind, self.roman)
        self.labels.setdefault((kind, identifier), label)
        found.marks.append((found.size, found.size + len(label), name))
        self._say(found, label)

    def _told(self, element: Any, found: Words) -> None:
        """Comments' ranges and simple fields: they add no words."""
        tag, name = element.tag, element.get(f"{W}id", "")
        if (
            tag == f"{W}commentRangeStart"
            and name in self.margin.comments
            and len(self.commented) < MOST_OPEN
        ):
            self.commented[name] = self.margin.comments[name]
        elif tag == f"{W}commentRangeEnd":
            self.commented.pop(name, None)
        elif tag == f"{W}fldSimple":
            self.fields_of_now += _code(element.get(f"{W}instr", "")) in DAYS

    def _field(self, element: Any, found: Words) -> None:
        kind = element.get(f"{W}fldCharType", "")
        if kind == "begin":
            self.fields.append(Field(form=element.find(f"{W}ffData")))
        elif kind == "separate" and self.fields:
            self.fields[-1].result, self.fields[-1].start = True, found.size
        elif kind == "end" and self.fields:
            done = self.fields.pop()
            name = _code(done.code)
            self.fields_of_now += name in DAYS
            if name == "HYPERLINK" and done.result:
                parts = done.code.split('"')
                found.link(done.start, parts[1] if len(parts) > 2 and "\\l" not in parts[0] else "")
            elif done.form is not None:
                self._form(done.form, found, done.result)

    def _form(self, form: Any, found: Words, shown: bool) -> None:
        """A legacy form field (17.16.17): a box shows its state, a list what is chosen."""
        box, choices = form.find(f"{W}checkBox"), form.find(f"{W}ddList")
        label = form.find(f"{W}statusText")
        name = form.find(f"{W}name")
        if box is not None:
            state = box.find(f"{W}checked")
            state = box.find(f"{W}default") if state is None else state
            ticked = state is not None and state.get(VAL, "1") not in {"0", "false", "off"}
            self._say(found, ON if ticked else OFF)
        elif choices is not None and not shown:
            entries = [e.get(VAL, "") for e in choices.iterchildren(f"{W}listEntry")]
            result = choices.find(f"{W}result")
            at = result.get(VAL, "0") if result is not None else "0"
            if at.isascii() and at.isdigit() and int(at[:4]) < len(entries):
                self._say(found, entries[int(at[:4])])
        said = label if label is not None else name
        if said is not None:
            self.forms.append((said.get(VAL, "")[:80], ""))

    def _control(self, element: Any) -> None:
        """A content control (17.5.2): its label is not on the page, its content is."""
        properties = element.find(f"{W}sdtPr")
        label = properties.find(f"{W}alias") if properties is not None else None
        if label is not None and label.get(VAL, "").strip():
            content = element.find(f"{W}sdtContent")
            said = "".join(t.text or "" for t in content.iter(f"{W}t")) if content is not None else ""
            blank = properties.find(f"{W}showingPlcHdr") is not None
            self.forms.append((label.get(VAL, "")[:80], "" if blank else said[:200]))

    def _picture(self, element: Any, found: Words) -> None:
        words = element.get("descr") or (element.get("alt", "") if element.tag.endswith("}shape") else "")
        if words.strip():
            found.pictures.append(words.strip()[:2000])

    def _deleted(self, element: Any) -> None:
        author, date = element.get(f"{W}author", ""), element.get(f"{W}date", "")
        words = "".join(t.text or "" for t in element.iter(f"{W}delText", f"{W}t"))
        if element.tag == f"{W}moveFrom":
            self.margin.moved += bool(words.strip())
        else:
            self.margin.delete(author, date, words, (author, date[:10], element.getparent()))

    def _inserted(self, element: Any) -> None:
        if element.tag == f"{W}moveTo":
            return
        if element.find(f".//{W}t") is not None or element.find(f".//{W}fldChar") is not None:
            self.margin.insert(element.get(f"{W}author", ""), element.get(f"{W}date", ""))

    def _link(self, element: Any, found: Words) -> tuple[int, str] | None:
        if element.tag != f"{W}hyperlink":
            return None
        target = self.targets.get(element.get(f"{R}id", ""), "")
        return (found.size, target) if target else None


def note_label(number: int, kind: str, roman: bool) -> str:
    """Return a note's mark as it stands raised: digits, or for endnotes small Roman numbers."""
    if kind == "endnote" and roman:
        from headwater.read.shown_numbers import number_shown

        return "".join(shifted(letter, "sup") for letter in number_shown(number, "lowerRoman"))
    return shifted(str(number), "sup")


def _code(instruction: str) -> str:
    words = instruction.split(maxsplit=1)
    return words[0].upper() if words else ""
