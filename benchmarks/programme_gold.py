# ruff: noqa: E501 - rows read better whole
"""What documents say of a programme beside a gold set of them: who matches whom, and what a person judged.

The gold stays where it is: of it, `by_eye.txt` has ids, and of findings file digests and offsets, no words.
"""

import hashlib
import importlib.util
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from headwater.extract import extract
from headwater.model import Document, Event, Mention, Party, Record, Relation, Requirement, Statement, Term
from headwater.publish import lines
from headwater.read import read, stated_facts

BY_EYE = Path(__file__).with_name("by_eye.txt")
KINDS = {"relation": Relation, "requirement": Requirement, "event": Event}
SMALL = frozenset(
    "the a an of in to and or for with on at by from as its their his her all every each any local official"
    " officials government be is are was were must should shall have has had not".split()
)
PRONOUNS = frozenset("they it he she we you who those these this that them each both 其 他们 她们 它".split())


@dataclass(slots=True)
class Set:
    """A gold set and what is found in its documents."""

    gold: list[dict[str, Any]] = field(default_factory=list)
    documents: dict[str, Document] = field(default_factory=dict)
    found: list[Statement] = field(default_factory=list)
    counts: dict[str, Counter[str]] = field(default_factory=dict)
    people: dict[str, tuple[int, int]] = field(default_factory=dict)
    terms: dict[str, tuple[int, int]] = field(default_factory=dict)


def opened(folder: Path | None, shared: Path) -> Set | None:
    """Read a set's documents and compare; None if it is absent. `folder` holds docs/ and the gold beside it."""
    corpus = folder / "docs" if folder else shared / "corpus"
    gold = folder or shared / "eval" / "corpus"
    if not (gold / "gold_relations.jsonl").is_file() or not corpus.is_dir():
        return None
    made = Set(gold=_rows(gold / "gold_relations.jsonl"))
    made.documents = dict(_documents(corpus))
    told = (s for document in made.documents.values() for s in extract(document))
    made.found = [s for s in told if isinstance(s, Statement)]
    judged = {} if folder else _judged()  # the ids are those of SHARED's rows
    made.counts = {kind: _counts(made, kind, judged) for kind in KINDS}
    score = _module(shared / "eval" / "corpus" / "score.py")
    if score is not None:
        _score(made, gold, corpus, score)
    return made


def matched(gold: dict[str, Any], found: Statement, document: Document) -> bool:
    """Tell whether a finding says what a gold row says, as far as a program can tell (see programme.py)."""
    if found.document != document.id or found.kind != gold["kind"] or not _over(gold, found, document):
        return False
    if isinstance(found, Event):
        return found.when == gold["when"] or _season(gold, found.when)
    if isinstance(found, Relation):
        same = found.relation == gold["relation"]
        ends = [(_with_count(found.subject, document), _with_count(found.object, document))]
        if found.relation == "pairs_with":  # who is paired with whom has no first and second
            ends.append(ends[0][::-1])
        return same and any(_common(gold["from"], a) and _common(gold["to"], b) for a, b in ends)
    if isinstance(found, Requirement):
        actor = found.actor or ""
        free = not actor or not gold["actor"] or actor.casefold() in PRONOUNS
        return (free or _common(gold["actor"], actor)) and _common(gold["act"], f"{found.act} {found.object}")
    return False


def listing(made: Set, kind: str) -> Iterator[str]:
    """Yield the gold rows of a kind with what matches them, then the findings that match none: for an eye."""
    judged = _judged()
    seen: set[str] = set()
    for row in (g for g in made.gold if g["kind"] == kind):
        document = made.documents[row["doc"]]
        near = [s for s in made.found if s.kind == kind and _near(row, s, document)]
        hits = [s for s in near if matched(row, s, document)]
        yield f"{'=' if hits else '?'} {row['id']} [{judged.get(row['id'], '')}] {_row(row)}"
        for each in near:
            seen.add(each.id)
            yield f"    {key(each, document)} [{judged.get(key(each, document), '')}] {_said(each)}"
    for name, document in made.documents.items():
        for each in made.found:
            if each.kind == kind and each.document == document.id and each.id not in seen:
                place = key(each, document)
                words = document.text[slice(*each.sentence)][:220].replace("\n", " ")
                yield f"+ {name} {place} [{judged.get(place, '')}] {_said(each)}   <{words}>"


def key(found: Statement, document: Document) -> str:
    """The finding by its kind, its file's digest and its offsets."""
    name = hashlib.sha256((document.file or "").encode()).hexdigest()[:8]
    parts = [found.kind, name, found.span.start, found.span.end]
    if isinstance(found, Relation):
        parts += [found.relation, found.subject.start, found.object.start]
    return ":".join(map(str, parts))


def _counts(made: Set, kind: str, judged: dict[str, str]) -> Counter[str]:
    n: Counter[str] = Counter()
    golds = [g for g in made.gold if g["kind"] == kind]
    by_id = {d.id: (name, d) for name, d in made.documents.items()}
    said = [s for s in made.found if s.kind == kind]
    right: set[str] = set()
    for row in golds:
        document = made.documents[row["doc"]]
        hits = {s.id for s in said if matched(row, s, document)}
        right |= hits
        n["gold"] += 1
        n["matched"] += bool(hits)
        verdict = "found" if hits else judged.get(row["id"], "")
        n["rows judged"] += bool(verdict)
        n["rows right"] += verdict == "found"
    for each in said:
        verdict = "right" if each.id in right else judged.get(key(each, by_id[each.document][1]), "")
        n["found"] += 1
        n["matching"] += each.id in right
        n["judged"] += bool(verdict)
        n["judged right"] += verdict == "right"
    return n


def _with_count(end: Party, document: Document) -> str:
    """The name of an end with the number before it, which the gold's wording has and the name leaves out."""
    before = re.search(r"\d[\d.,]*[^\d，。,.;；]{0,12}$", document.text[max(0, end.start - 20) : end.start])
    return (before[0] if before else "") + document.text[end.start : end.end]


def _season(gold: dict[str, Any], when: str) -> bool:
    """Tell whether ours is the season (EDTF 21 to 24) of the gold's year, where its words name one."""
    named = re.search(
        r"spring|summer|autumn|winter|[春夏秋冬]", gold["quote"] + (gold.get("note") or ""), re.I
    )
    return bool(named) and re.sub(r"(\d{4})-2[1-4]", r"\1", when) == gold["when"]


def _over(gold: dict[str, Any], found: Statement, document: Document) -> bool:
    at = document.text.find(gold["quote"])
    inside = at >= 0 and found.span.start < at + len(gold["quote"]) and at < found.span.end
    if isinstance(found, Event) and found.date:  # its date may stand apart from what it dates
        inside = inside or (at >= 0 and at <= found.date[0] < at + len(gold["quote"]))
    return inside


def _near(gold: dict[str, Any], found: Statement, document: Document) -> bool:
    return found.document == document.id and _over(gold, found, document)


def _common(one: str, two: str) -> bool:
    a, b = _words(one), _words(two)
    return bool(a & b) or not a or not b


def _words(words: str) -> set[str]:
    latin = {
        re.sub(r"(?<=\w{3})(?:ed|ing|es|s)$", "", w)
        for w in re.findall(r"[^\W\d_\u3400-\u9fff]{2,}|\d+", words.casefold())
    }
    han = re.findall(r"(?=([\u3400-\u9fff]{2}))", words)
    return ({w for w in latin if w not in SMALL} or latin) | set(han)


def _row(row: dict[str, Any]) -> str:
    told = {k: v for k, v in row.items() if k not in {"id", "doc", "kind", "attributed_to"} and v}
    return " | ".join(f"{k}={v}" for k, v in told.items())


def _said(found: Statement) -> str:
    if isinstance(found, Relation):
        return f"{found.relation} | {found.subject.name} | {found.object.name} | {found.period} {'over' * found.ended}"
    if isinstance(found, Requirement):
        more = {k: getattr(found, k) for k in ("frequency", "duration", "number", "payment", "condition",
                                               "consequence", "instrument") if getattr(found, k)}  # fmt: skip
        return f"{found.actor} | {found.act} | {found.object} | {found.modality} {more}"
    assert isinstance(found, Event)
    return f"{found.when} | {found.what} | {found.who} | {found.where}"


def _judged() -> dict[str, str]:
    """Read `by_eye.txt`: `id verdict`; found or missed of gold rows, right or wrong of findings."""
    if not BY_EYE.is_file():
        return {}
    told = (line.split() for line in BY_EYE.read_text("utf-8").splitlines() if line and line[0] != "#")
    return {words[0]: words[1] for words in told}


def _documents(corpus: Path) -> Iterator[tuple[str, Document]]:
    listed = corpus / "sources.csv"
    stated = stated_facts(listed.read_bytes(), "sources.csv") if listed.is_file() else {}
    for path in sorted(p for p in corpus.rglob("*") if p.suffix in (".txt", ".md", ".html")):
        name, data = path.relative_to(corpus).as_posix(), path.read_bytes()
        record = Record(
            uri=f"urn:headwater:file:{name}", file=name, url=None, length=len(data), media_type=None,
            payload="sha-256:" + hashlib.sha256(data).hexdigest(), captured_at="2026-01-01T00:00:00Z",
        )  # fmt: skip
        yield name, read(record, data, stated.get(name, ()))


def _score(made: Set, gold: Path, corpus: Path, score: Any) -> None:
    """Count people and terms with the scorer of the set."""
    texts, tally = score.Texts(str(corpus)), score.Tally()
    if (gold / "gold_terms.jsonl").is_file():
        said = list(lines.term_lines([s for s in made.found if isinstance(s, Term)]))
        score.score_terms(_rows(gold / "gold_terms.jsonl"), said, texts, tally)
        made.terms = {k: tuple(v["all"]) for k, v in tally.counts.items()}
    if (gold / "gold_people.jsonl").is_file():
        tally = score.Tally()
        mentions = [s for s in made.found if isinstance(s, Mention)]
        said = list(lines.people_lines(mentions, list(made.documents.values())))
        score.score_people(_rows(gold / "gold_people.jsonl"), said, tally)
        made.people = {k: tuple(v["all"]) for k, v in tally.counts.items()}


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def _module(path: Path) -> Any:
    if not path.is_file():
        return None
    spec = importlib.util.spec_from_file_location("programme_score", path)
    assert spec and spec.loader
    found = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = found
    spec.loader.exec_module(found)
    return found
