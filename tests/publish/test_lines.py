"""JSON lines hold to the contract: its keys, in its order."""

import json

from headwater.model import Dossier
from headwater.publish.lines import event_lines, question_lines, statement_lines, term_lines

STATEMENT = [
    "id",
    "kind",
    "file",
    "url",
    "document",
    "lang",
    "span",
    "number",
    "quantity",
    "measure",
    "place",
    "as_of",
    "period",
    "role",
    "attribution",
    "made_by",
    "why",
    "review",
]
SPAN = ["start", "end", "exact", "prefix", "suffix"]
QUESTION = ["id", "question", "relation", "why", "members", "answers", "origins"]


def test_statement_keys(dossier: Dossier) -> None:
    lines = list(statement_lines(dossier.statements, {d.id: d for d in dossier.documents}.get))
    assert len(lines) == len(dossier.statements)
    figures = [line for line in lines if line["kind"] == "figure"]
    assert {line["kind"] for line in lines} == {"figure", "event", "term"}
    texts = {d.id: d.text for d in dossier.documents}
    for line in figures:
        assert list(line)[: len(STATEMENT)] == STATEMENT
        assert list(line["span"]) == SPAN
        assert list(line["quantity"]) == ["low", "high", "bound", "unit", "per", "as_written"]
        assert list(line["number"]) == ["start", "end"]
        assert line["review"] is None
        start, end = line["span"]["start"], line["span"]["end"]
        assert texts[line["document"]][start:end] == line["span"]["exact"]
    assert figures[1]["attribution"] == [
        {"name": "Lantern Office", "cue": "according to", "anonymous": False},
        {"name": "Vesmar Courier"},  # a publisher speaks without a cue
    ]
    assert figures[1]["measure"] == "lantern wardens"
    assert figures[1]["quantity"]["high"] is None  # an open side is null


def test_question_keys(dossier: Dossier) -> None:
    lines = list(question_lines(dossier.questions, dossier.weighings, dossier.statements))
    for line in lines:
        assert list(line)[: len(QUESTION)] == QUESTION
        assert list(line["question"]) == ["measure", "population", "place", "period"]
        assert list(line["origins"]) == ["at_least", "at_most"]
        for member in line["members"]:
            assert list(member) == ["statement", "file", "exact"]
        for answer in line["answers"]:
            assert list(answer)[:3] == ["value", "statements", "origins"]
    assert [line["relation"] for line in lines] == [
        "conflict", "agree", "agree", "superseded", "incomparable", "single",
    ]  # fmt: skip
    gone = lines[4]["members"][-1]
    assert gone == {"statement": "sha-256:none", "file": None, "exact": None}  # a member that is not there


def test_a_question_without_weighing_is_single(dossier: Dossier) -> None:
    (line,) = question_lines(dossier.questions[:1], (), dossier.statements)
    assert (line["relation"], line["answers"]) == ("single", [])


def test_terms_and_events(dossier: Dossier) -> None:
    (term,) = term_lines(dossier.statements)
    (event,) = event_lines(dossier.statements)
    assert list(term)[:5] == ["file", "span", "forms", "count", "items"]
    assert term["forms"] == {"en": "Four Lamps", "zh": "四盏灯", "zh-Latn": "si zhan deng"}
    assert term["count"] == {"announced": 4, "listed": 3}
    assert list(event)[:7] == ["file", "span", "what", "who", "when", "where", "attribution"]
    assert event["when"] == "2031-12-31"


def test_every_line_is_json(dossier: Dossier) -> None:
    every = [
        *statement_lines(dossier.statements, {d.id: d for d in dossier.documents}.get),
        *question_lines(dossier.questions, dossier.weighings, dossier.statements),
        *term_lines(dossier.statements),
        *event_lines(dossier.statements),
    ]
    for line in every:
        assert json.loads(json.dumps(line, ensure_ascii=False)) == line
