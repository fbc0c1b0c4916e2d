"""The demo case as Headwater reads it, held against what a careful reader finds (golden.toml).

Shares are floors (floors.toml) that may only rise; what is missed is printed (`pytest -rP tests/demo`).
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from headwater.errors import HeadwaterError
from headwater.model import (
    Derivation,
    Document,
    Event,
    Fact,
    Figure,
    Problem,
    Question,
    Record,
    Statement,
    Term,
    Weighing,
    digest,
)
from headwater.model.edtf import begins, ends

HERE = Path(__file__).resolve().parent
DEMO = HERE.parents[1] / "examples" / "demo"
GOLDEN: dict[str, Any] = tomllib.loads((HERE / "golden.toml").read_text(encoding="utf-8"))
FLOORS: dict[str, float] = tomllib.loads((HERE / "floors.toml").read_text(encoding="utf-8"))
Row = dict[str, Any]


@dataclass(frozen=True)
class Traced:
    """All that the stages made of the demo, with the look-ups that the rows need."""

    documents: dict[str, Document]
    statements: tuple[Statement, ...]
    questions: tuple[Question, ...]
    weighings: tuple[Weighing, ...]
    derivations: tuple[Derivation, ...]
    problems: tuple[Problem, ...]

    @cached_property
    def files(self) -> dict[str, str]:
        """Document id -> file name."""
        return {d.id: name for name, d in self.documents.items()}

    def stands(self, row: Row) -> tuple[int, int] | None:
        """Offsets of a row's number (or quote) in its document's text; None where it was not read."""
        document = self.documents.get(row["file"])
        found = _find(document.text, row["quote"]) if document else None
        if document is None or found is None or "number" not in row:
            return found
        number = _find(document.text[found[0] : found[1]], row["number"])
        return None if number is None else (found[0] + number[0], found[0] + number[1])

    def at(self, file: str, place: tuple[int, int] | None) -> Iterator[Statement]:
        """The statements of a file that overlap a place: figures by their numeral, others by their span."""
        document = self.documents.get(file)
        for statement in self.statements:
            if document and place and statement.document == document.id:
                start, end = _place(statement)
                if start < place[1] and place[0] < end:
                    yield statement

    def figure(self, row: Row) -> Figure | None:
        """The figure that reads a row's numeral."""
        return next((s for s in self.at(row["file"], self.stands(row)) if isinstance(s, Figure)), None)

    def ids(self, row: Row) -> set[str]:
        """The ids of the statements that carry a row."""
        return {s.id for s in self.at(row["file"], self.stands(row))}


def _place(s: Statement) -> tuple[int, int]:
    return s.number if isinstance(s, Figure) else (s.span.start, s.span.end)


def _find(text: str, words: str) -> tuple[int, int] | None:
    """Offsets of words in a text, white space aside."""
    pattern = r"\s*".join(re.escape(c) for c in words if not c.isspace())
    found = re.search(pattern, text)
    return found.span() if found else None


ROWS = {row["id"]: row for kind in ("figure", "frequency", "event") for row in GOLDEN[kind]}


def _held(category: str, wrong: Iterable[object], total: int) -> None:
    """Print what is wrong and hold the right share against its floor."""
    wrong = list(wrong)
    share = 1 - len(wrong) / total
    print(f"{category}: {share:.3f} of {total}", *wrong, sep="\n  ")
    assert share >= FLOORS[category] - 1e-9, (category, share, wrong)


# --- the stages: the one place to change when an entry point changes -------------------------------


def _verb(room: str, name: str) -> Any:
    """A stage's verb; skips by name while its room is empty."""
    verb = getattr(import_module(f"headwater.{room}"), name, None)
    if verb is None:
        pytest.skip(f"headwater.{room}.{name} is to come")
    return verb


def _documents() -> tuple[dict[str, Document], list[Problem]]:
    read, stated_facts = _verb("read", "read"), _verb("read", "stated_facts")
    stated: dict[str, tuple[Fact, ...]] = stated_facts((DEMO / "sources.csv").read_bytes(), "sources.csv")
    documents: dict[str, Document] = {}
    problems = []
    for path in sorted(p for p in DEMO.iterdir() if p.suffix != ".csv"):
        try:
            documents[path.name] = read(_record(path), path.read_bytes(), stated.get(path.name, ()))
        except HeadwaterError as error:
            problems.append(Problem("read", path.name, str(error)))
    return documents, problems


def _record(path: Path) -> Record:
    data, uri = path.read_bytes(), f"urn:headwater:file:{path.name}"
    record = partial(Record, url=None, media_type=None, captured_at="2064-01-01T00:00:00Z")
    return record(uri=uri, file=path.name, payload=digest(data), length=len(data))


@pytest.fixture(scope="module")
def read_only() -> Traced:
    """The demo, read."""
    documents, problems = _documents()
    return Traced(documents, (), (), (), (), tuple(problems))


@pytest.fixture(scope="module")
def extracted(read_only: Traced) -> Traced:
    """The demo, read and extracted."""
    extract = _verb("extract", "extract")
    found = [item for d in read_only.documents.values() for item in extract(d)]
    statements = tuple(item for item in found if isinstance(item, Statement))
    problems = read_only.problems + tuple(item for item in found if isinstance(item, Problem))
    return Traced(read_only.documents, statements, (), (), (), problems)


@pytest.fixture(scope="module")
def traced(extracted: Traced) -> Traced:
    """The demo through every stage that reasons."""
    link, weigh_all = _verb("link", "link"), _verb("weigh", "weigh_all")
    documents = tuple(extracted.documents.values())
    linked, by_id = link(documents, extracted.statements), {s.id: s for s in extracted.statements}
    weighings = tuple(weigh_all(linked.questions, by_id, linked.derivations, {d.id: d for d in documents}))
    problems = (*extracted.problems, *linked.problems)
    return Traced(
        extracted.documents, extracted.statements, linked.questions, weighings, linked.derivations, problems
    )


# --- rows ----------------------------------------------------------------------------------------


def test_spans_hold(extracted: Traced) -> None:
    for statement in extracted.statements:
        document = extracted.documents[extracted.files[statement.document]]
        assert document.holds(statement.span)


def test_every_document_is_read(read_only: Traced) -> None:
    expected = {p.name for p in DEMO.iterdir() if p.suffix != ".csv"}
    assert set(read_only.documents) == expected
    assert read_only.problems == ()


def test_facts(read_only: Traced) -> None:
    wrong = [row for row in GOLDEN["fact"] if not _fact_is(read_only.documents.get(row["file"]), row)]
    _held("facts", wrong, len(GOLDEN["fact"]))


def _fact_is(document: Document | None, row: Row) -> bool:
    facts = [f for f in document.facts if f.field == row["field"]] if document else []
    first = bool(facts) and facts[0].value == row["value"] and row.get("where", "") in facts[0].where
    return first and row.get("also", row["value"]) in {f.value for f in facts}


def _speaks(figure: Figure, names: list[str]) -> bool:
    return bool(figure.attribution) and any(n in figure.attribution[0].name for n in names)


def _lasts(figure: Figure, value: str) -> bool:
    """A flow of one whole year may be dated by its year as well as by an interval."""
    when = figure.period or figure.as_of or ""
    return (begins(when), ends(when)) == (begins(value), ends(value))


FIELDS: dict[str, Callable[[Figure, Any], bool]] = {
    "id": lambda f, v: True,  # it is found at all
    "low": lambda f, v: f.quantity.low == v,
    "high": lambda f, v: f.quantity.high == v,
    "low_open": lambda f, v: f.quantity.low is None,
    "high_open": lambda f, v: f.quantity.high is None,
    "bound": lambda f, v: f.quantity.bound == v,
    "unit": lambda f, v: f.quantity.unit == v,
    "per": lambda f, v: f.quantity.per == v,
    "as_of": lambda f, v: f.as_of == v,
    "period": _lasts,
    "role": lambda f, v: f.role == v,
    "head": lambda f, v: f.measure.head == v,
    "place": lambda f, v: f.place is not None and any(p in f.place for p in v),
    "speaker": _speaks,
}


@pytest.mark.parametrize("field", FIELDS)
def test_figures(extracted: Traced, field: str) -> None:
    rows = [(row, extracted.figure(row)) for row in GOLDEN["figure"] if field in row]
    wrong = [
        (row["id"], row[field], _shown(f)) for row, f in rows if not f or not FIELDS[field](f, row[field])
    ]
    _held(f"figures.{field}", wrong, len(rows))


def _shown(f: Figure | None) -> object:
    return f and (
        f.quantity,
        f.measure.head,
        f.place,
        f.as_of,
        f.period,
        f.role,
        [a.name for a in f.attribution],
    )


def test_traps_are_no_figures(extracted: Traced) -> None:
    wrong = []
    for file, words, place in (traps := _traps(extracted, "traps")):
        for s in extracted.at(file, place):
            if isinstance(s, Figure) and s.role != "name" and place and place[0] <= s.number[0]:
                wrong.append((file, words, s.quantity))
    _held("traps", wrong, len(traps))


def _traps(traced: Traced, kind: str) -> list[tuple[str, str, tuple[int, int] | None]]:
    pairs = [(file, words) for file, each in GOLDEN[kind].items() for words in each]
    return [(file, words, traced.stands({"file": file, "quote": words})) for file, words in pairs]


def test_traps_are_no_terms(extracted: Traced) -> None:
    traps = _traps(extracted, "term_traps")
    wrong = [trap for trap in traps if any(isinstance(s, Term) for s in extracted.at(trap[0], trap[2]))]
    _held("term_traps", wrong, len(traps))


def test_events(extracted: Traced) -> None:
    wrong = []
    for row in GOLDEN["event"]:
        events = [s for s in extracted.at(row["file"], extracted.stands(row)) if isinstance(s, Event)]
        names = row.get("name", [""])
        if not any(e.when == row["when"] and any(n in f"{e.name} {e.what}" for n in names) for e in events):
            wrong.append((row["id"], [(e.what, e.when, e.name) for e in events]))
    _held("events", wrong, len(GOLDEN["event"]))


def test_terms(extracted: Traced) -> None:
    terms = [(extracted.files[s.document], s) for s in extracted.statements if isinstance(s, Term)]
    rows = GOLDEN["term"]
    _held(
        "terms", [r for r in rows if not any(f == r["file"] and _term_is(t, r) for f, t in terms)], len(rows)
    )


def _term_is(term: Term, row: Row) -> bool:
    forms = {tag: " ".join(words.split()).casefold() for tag, words in term.forms}
    same = all(words.casefold() in forms.get(tag, "") for tag, words in row["forms"].items())
    return same and all(getattr(term, key) == row[key] for key in ("announced", "listed") if key in row)


# --- what is linked and weighed ------------------------------------------------------------------


def _pair_says(traced: Traced, one: Row, two: Row) -> set[str]:
    """What the questions say of two rows: agree, conflict, superseded, incomparable or, with none, apart."""
    first, second = traced.ids(one), traced.ids(two)
    if not first or not second:
        return {"unread"}
    weighed = {w.question: w for w in traced.weighings}
    said = set()
    for question in traced.questions:
        members = set(question.members)
        if first & members and second & members and question.id in weighed:
            said.add(_within(weighed[question.id], question, first, second))
    if "conflict" in said:  # told of one date; the series over all dates only names it
        said.discard("superseded")
    return said or {"apart"}


def _within(weighing: Weighing, question: Question, first: set[str], second: set[str]) -> str:
    if question.kind == "look-alike":
        return "incomparable"
    mine = [a for a in weighing.answers if first & set(a.statements)]
    other = [a for a in weighing.answers if second & set(a.statements)]
    if any(a == b for a in mine for b in other):
        return "agree"
    dated = bool(mine and other) and all(
        a.as_of and b.as_of and a.as_of != b.as_of for a in mine for b in other
    )
    return "superseded" if dated else weighing.relation


ALLOWED = {says: {says} for says in ("agree", "conflict", "superseded")} | {
    "incomparable": {"incomparable", "apart"}
}


@pytest.mark.parametrize("says", ALLOWED)
def test_pairs(traced: Traced, says: str) -> None:
    rows = [row for row in GOLDEN["pair"] if row["says"] == says]
    wrong = []
    for row in rows:
        said = _pair_says(traced, ROWS[row["of"][0]], ROWS[row["of"][1]])
        if not said & ALLOWED[says] or said - ALLOWED[says] - {"incomparable"}:
            wrong.append((row["of"], sorted(said), row["why"]))
    _held(f"pairs.{says}", wrong, len(rows))


def test_origins(traced: Traced) -> None:
    rows = [row for row in GOLDEN["pair"] if row.keys() & {"origins_at_least", "origins_at_most"}]
    wrong = [(row["of"], row["why"]) for row in rows if not _origins_are(traced, row)]
    _held("origins", wrong, len(rows))


def _origins_are(traced: Traced, row: Row) -> bool:
    one, two = (traced.ids(ROWS[i]) for i in row["of"])
    for weighing in traced.weighings:
        for answer in weighing.answers:
            if one & set(answer.statements) and two & set(answer.statements):
                low, high = answer.origins.at_least, answer.origins.at_most
                return bool(low >= row.get("origins_at_least", 1) and high <= row.get("origins_at_most", 99))
    return False


def test_derivations(traced: Traced) -> None:
    wrong = [
        row for row in GOLDEN["derivation"] if not any(_derives(traced, d, row) for d in traced.derivations)
    ]
    _held("derivations", wrong, len(GOLDEN["derivation"]))


def _derives(traced: Traced, derivation: Derivation, row: Row) -> bool:
    if derivation.kind not in row["kinds"] or _file(traced, derivation.taker) != row["taker"]:
        return False
    if "taken" in row:
        return bool(_file(traced, derivation.taken) == row["taken"])
    wanted = re.findall(r"\w+", row["work"].replace("and", ""))
    return derivation.taken is None and all(word in derivation.work for word in wanted)


def _file(traced: Traced, identifier: str | None) -> str | None:
    """The file of a document or of a statement."""
    statements = {s.id: s.document for s in traced.statements}
    return traced.files.get(statements.get(identifier or "", identifier or ""))


def test_independent_documents_stay_independent(traced: Traced) -> None:
    linked = [{_file(traced, d.taker), _file(traced, d.taken)} for d in traced.derivations if d.certain]
    rows = [row["files"] for row in GOLDEN["independent"]]
    _held("independent", [files for files in rows if set(files) in linked], len(rows))


def test_two_versions_of_a_name_meet(traced: Traced) -> None:
    wrong = []
    for row in GOLDEN["versions"]:
        carriers = [{s.id for s in traced.statements if _named(traced, s, name)} for name in row["names"]]
        if not any(all(ids & set(q.members) for ids in carriers) for q in traced.questions):
            wrong.append(row["names"])
    _held("versions", wrong, len(GOLDEN["versions"]))


def _named(traced: Traced, statement: Statement, name: str) -> bool:
    text, span = traced.documents[traced.files[statement.document]].text, statement.span
    return any(m.start() < span.end and span.start < m.end() for m in re.finditer(name, text))


def test_rows_of_one_table_are_no_answers_to_one_question(traced: Traced) -> None:
    """Officials paired and people moved to jobs stand in two rows of the yearbook's table, year by year."""
    said = {s.id: s.measure.text for s in traced.statements if isinstance(s, Figure)}
    paired = {i for i, text in said.items() if "结对干部" in text}
    moved = {i for i, text in said.items() if "转移就业人数" in text}
    assert paired and moved
    for question in traced.questions:
        members = set(question.members)
        assert question.kind == "look-alike" or not (members & paired and members & moved), question.text
