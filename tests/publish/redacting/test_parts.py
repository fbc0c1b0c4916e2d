"""What comes from which document, and a name that one document withholds and another shows. All names are invented."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.errors import HeadwaterError
from headwater.model import Dossier, Mention, short
from headwater.publish import publish
from headwater.publish.redact import Privacy, privacy, redact, refuse, residue
from headwater.publish.redact.parts import key_of, order_of, parts

A, B = "a" * 16, "b" * 16
ID = {A: "sha-256:" + "a" * 64, B: "sha-256:" + "b" * 64}


def of(word: str) -> str | None:
    """Two documents, and a statement of the first."""
    return {**ID, "c" * 16: ID[A]}.get(key_of(word))


def told(name: str, text: str) -> list[tuple[str, tuple[str, ...], bool]]:
    found = parts(name, text, of, (A, B))
    return [(p.words.strip(), tuple(short(d) for d in p.documents), p.own) for p in found]


ROWS: list[tuple[str, str, tuple[str, tuple[str, ...], bool]]] = [
    (f"d/{A}.txt", "words", ("words", (A,), True)),  # the text
    (f"zh/d/{A}.html", "<article><p>wo<b>rds</b></p></article><aside>x</aside>", ("words", (A,), True)),  # its page
    ("q/1.html", f'<a href="../d/{B}.html#s-1">words</a>', ("words", (B,), True)),  # a link to its words
    ("q/1.html", f'<a href="../d/{B}.html#:~:text=wo%20rds">see</a>', ("see\nwo rds", (B,), True)),  # in the address
    (
        "q/1.html",
        f'<figure><blockquote>words</blockquote><a href="../d/{A}.html">it</a></figure>',
        ("words", (A,), True),
    ),  # a quotation
    (
        "l.html",
        f'<ul><li>words <a href="d/{A}.html">1</a> <a href="d/{B}.html">2</a></li></ul>',
        ("words 1 2", (A, B), False),
    ),  # words of two
    ("q.html", f'<p data-foot="words d/{A}.html#s-2">', (f"words d/{A}.html#s-2", (A,), False)),  # for the clipboard
    (
        "alone-2.html",
        f'<table><tr><th><a href="d/{A}.html#s-1">5 goats</a></th><td>words</td></tr></table>',
        ("5 goatswords", (A,), True),
    ),  # a row of a list of which each has one document
    (
        "tbx.tbx",
        f'<termSec><term>words</term><xref target="urn:headwater:document:{A}">x</xref></termSec>',
        ("wordsx", (A,), True),
    ),  # a term of a glossary
    (
        "terms-csv.csv",
        f"entry,term,document_id\r\n1,words,{ID[A]}\r\n",
        ("words", (A,), True),
    ),  # and of a table
    ("s.jsonl", json.dumps({"id": "x", "document": ID[A], "what": "words"}), ("words", (A,), True)),
    ("documents.jsonl", json.dumps({"id": ID[A], "file": "words"}), ("words", (A,), True)),
    ("s.jsonl", json.dumps({"document": ID[A], "span": {"exact": "words"}}), ("words", (A,), True)),  # within
    (
        "questions.jsonl",
        json.dumps({"text": "words", "members": [{"document": ID[A]}, {"document": ID[B]}]}),
        ("words", (A, B), False),
    ),  # a question's words are those of all its members
    (
        "questions.jsonl",
        json.dumps({"text": "?", "members": [{"statement": "sha-256:" + "c" * 64, "exact": "words"}]}),
        ("words", (A,), True),
    ),  # by the statement
    ("x.json", json.dumps({"target": {"source": f"urn:headwater:document:{'b' * 64}", "exact": "words"}}), ("words", (B,), True)),
    ("data/p/0.js", 'headwater.part("data/p/0.js",[[1,0,12,"words","en"]]);', ("words", (B,), True)),  # the index
    ("data/d/x.js", f'headwater.part("data/d/x.js",{{"id":"{A}","label":"words"}});', ("words", (A,), True)),
    ("csv.csv", f"id,document,exact\nx,{ID[B]},words\n", ("words", (B,), True)),
    ("bibtex.bib", f"@misc{{hw{A},\n title = words\n}}", (f"@misc{{hw{A},\n title = words\n}}", (A,), True)),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "expected"), ROWS)
def test_words_come_from_where_they_say(
    name: str, text: str, expected: tuple[str, tuple[str, ...], bool]
) -> None:
    assert expected in told(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("index.html", "<li>words</li>"),  # our own
        (f"d/{'e' * 16}.txt", "words"),  # of a document that withholds nobody
        ("x.json", '{"words": "words"}'),
        ("x.json", "{no JSON"),
        ("data/p/0.js", 'headwater.part("data/p/0.js",[[7,0,12,"words"],[-1,0,0,"words"],"words"]);'),
    ],
)
def test_what_no_document_is_named_for_comes_from_none(name: str, text: str) -> None:
    assert told(name, text) == []


def test_the_index_says_how_it_counts() -> None:
    words = f'headwater.part("data/search.js",{{"documents":[["{B}","x","en"],["{A}","y","en"]]}});'
    assert order_of(words) == (B, A)
    assert order_of("nothing") == ()


@given(
    st.text(max_size=120), st.sampled_from(["x.html", "x.json", "x.jsonl", "data/p/0.js", "x.csv", "x.bib"])
)
def test_any_words_can_be_looked_at(words: str, name: str) -> None:
    for found in parts(name, words, of):
        assert found.documents and found.line > 0


@given(
    st.recursive(
        st.none() | st.text(max_size=4) | st.sampled_from(list(ID.values())),
        lambda x: st.lists(x, max_size=3) | st.dictionaries(st.text(max_size=3), x, max_size=3),
        max_leaves=12,
    )
)
def test_no_word_of_a_value_is_of_a_document_that_it_does_not_name(value: Any) -> None:
    words = json.dumps(value)
    for found in parts("x.json", words, of):
        assert all(document in words for document in found.documents)


@pytest.fixture
def two(dossier: Dossier, make: Any) -> tuple[Dossier, Privacy]:
    """Ada Brook is a farmer in one document and a minister in the other; Zuri is private in one only."""
    one = make.document("one.txt", "Ada Brook, a farmer, and Zuri waited for 3 lamps.", "en")
    other = make.document(
        "two.txt", "Minister Ada Brook spoke of 3 lamps. The zuri is a bird; Zuri is a town.", "en"
    )
    said = (
        make.mention(one, "Ada Brook", 1), make.mention(one, "Zuri", 2), make.mention(other, "Ada Brook", 1, "official"),
    )  # fmt: skip
    case = replace(
        dossier, title="Lamps", documents=(one, other), statements=said, questions=(), weighings=(), derivations=(),
        problems=(), entities=(), alignments=(), records=(make.record("one.txt"), make.record("two.txt")),
    )  # fmt: skip
    return case, privacy(case)


def test_somebody_in_office_elsewhere_stops_nothing(two: tuple[Dossier, Privacy], tmp_path: Path) -> None:
    case, known = two
    made = redact(case)
    assert [d.text for d in made.documents] == [
        "Resident A, a farmer, and Resident B waited for 3 lamps.", case.documents[1].text,
    ]  # fmt: skip
    folder = publish(made, tmp_path / "d", inspect=lambda new: refuse(residue(new, known))).parent
    page = (folder / "d" / f"{short(case.documents[1].id)}.html").read_text("utf-8")
    assert "Ada Brook" in page
    own = [p for p in folder.rglob("*") if p.is_file() and short(case.documents[0].id) in p.name]
    assert own and not any("Ada" in p.read_text("utf-8") for p in own)


FORMS: list[Callable[[str, str, str], tuple[str, str]]] = [
    lambda s, i, w: (f"d/{s}.txt", w),
    lambda s, i, w: (f"d/{s}.html", f"<article><p>{w}</p></article>"),
    lambda s, i, w: (f"d/{s}.html", f"<title>{w}</title>"),
    lambda s, i, w: (
        "q/1.html",
        f'<figure><blockquote>{w}</blockquote><a href="../d/{s}.html">x</a></figure>',
    ),
    lambda s, i, w: ("ledger.html", f'<tr><td><a href="d/{s}.html#s-1">{w}</a></td></tr>'),
    lambda s, i, w: ("events.jsonl", json.dumps({"document": i, "what": w})),
    lambda s, i, w: ("questions.jsonl", json.dumps({"text": w, "members": [{"document": i, "exact": "x"}]})),
    lambda s, i, w: ("data/p/0.js", f'headwater.part("data/p/0.js",[[0,0,1,"{w}"]]);'),
    lambda s, i, w: ("csv.csv", f"document,exact\n{i},{w}\n"),
    lambda s, i, w: ("bibtex.bib", f"@misc{{hw{s},\n title = {{{w}}}\n}}"),
]


@pytest.mark.parametrize("form", FORMS)
def test_what_comes_from_the_document_that_withholds_it_stops(
    form: Callable[[str, str, str], tuple[str, str]], two: tuple[Dossier, Privacy]
) -> None:
    case, known = two
    shorts = [short(d.id) for d in case.documents]
    index = f'headwater.part("data/search.js",{{"documents":[["{shorts[0]}"],["{shorts[1]}"]]}});'
    for document, stops in zip(case.documents, (True, False), strict=True):
        name, text = form(short(document.id), document.id, "so said Ada Brook then")
        text = text.replace("[[0,", f"[[{case.documents.index(document)},")
        artefacts = [("data/search.js", index.encode()), (name, text.encode())]
        found = [p for p in residue(artefacts, known) if "Ada Brook" in p.reason]
        assert bool(found) == stops, (name, text)


def test_words_of_both_may_show_whom_one_of_them_shows(two: tuple[Dossier, Privacy]) -> None:
    case, known = two
    one, other = case.documents
    line = json.dumps({"why": ["Ada Brook is in both"], "taker": one.id, "taken": other.id})
    assert not list(residue([("derivations.jsonl", line.encode())], known))
    alone = json.dumps({"why": ["Ada Brook is in it"], "taker": one.id, "taken": None})
    assert list(residue([("derivations.jsonl", alone.encode())], known))


def test_a_name_in_another_script_of_somebody_in_office_stops_nothing(dossier: Dossier, make: Any) -> None:
    """The Uyghur name is withheld, its Latin form is an official's in the same document."""
    held = make.document("x.txt", "Sabir Qahar, head of the county, left. سابىر قاھار", "en")
    said: tuple[Mention, ...] = (
        make.mention(held, "Sabir Qahar", 1, "official"), make.mention(held, "سابىر قاھار", 2),
    )  # fmt: skip
    case = replace(
        dossier, documents=(held,), statements=said, questions=(), weighings=(), derivations=(), alignments=()
    )
    made = redact(case)
    assert made.documents[0].text.startswith("Sabir Qahar, head of the county, left.")
    assert "سابىر" not in made.documents[0].text
    refuse(residue([(f"d/{short(held.id)}.txt", made.documents[0].text.encode())], case))
    with pytest.raises(HeadwaterError):
        refuse(residue([(f"d/{short(held.id)}.txt", held.text.encode())], case))
