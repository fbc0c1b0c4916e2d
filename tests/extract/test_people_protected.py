"""Nothing may collect what is known about a private person: no thread leads from one document to another."""

import io
import itertools
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.extract import extract
from headwater.link import link
from headwater.link.private import fold
from headwater.model import Block, Document, Dossier, Mention, Statement
from headwater.publish.catalogue import catalogue
from headwater.publish.ftm import entity_lines, statement_rows
from headwater.publish.lines import people_lines, question_lines, statement_lines
from headwater.publish.linked_data.annotations import annotations
from headwater.publish.table import write_csv

NAMES = ("Rukiye Emet", "Kemal Sidiq", "阿依努尔·麦麦提", "王秀兰")
ENGLISH = (
    "{name}, a resident of Keld village, said she sold 1,800 eggs in 2018.",
    "In Keld village 1,800 families moved in 2018. {name}, 43, a farmer, was detained in March 2018.",
    "Village head {name} was sentenced to 14 years in prison. She has 3 children.",
    "“I left in 2017,” {name} told the tribunal on 4 June 2021.",
    "{name} (阿依古丽) is a farmer in Keld village. The home of {name} has 3 rooms.",
)
CHINESE = (
    "村民{name}说，2018年她家收入1800元。",
    "贫困户{name}一家2018年搬进新房。",
    "村主任{name}被判处14年。",
)


def page(name: str, text: str) -> Document:
    lang = "zh" if "，" in text or "。" in text else "en"
    return Document(
        record=name, file=name, url=None, media_type="text/plain", language=lang, text=text,
        blocks=(Block("paragraph", 0, len(text), lang),), made_by="t",
    )  # fmt: skip


def said(documents: list[Document]) -> list[Statement]:
    return [each for d in documents for each in extract(d) if isinstance(each, Statement)]


def two(name: str, first: str, second: str) -> list[Document]:
    return [page("one.txt", first.format(name=name)), page("two.txt", second.format(name=name))]


PAIRS = [
    (name, a, b)
    for name in NAMES
    for a, b in itertools.combinations(CHINESE if name[0] >= "\u4e00" else ENGLISH, 2)
]


@pytest.mark.parametrize(("name", "first", "second"), PAIRS)
def test_two_documents_that_name_one_private_person_are_not_joined_by_it(
    name: str, first: str, second: str
) -> None:
    documents = two(name, first, second)
    statements = said(documents)
    assert any(isinstance(s, Mention) and s.role == "private" for s in statements)
    linked = link(documents, statements)
    key = fold(name)
    for entity in linked.entities:
        assert all(key not in fold(n) for _, n in entity.names), entity
    for judged in linked.judgements:
        assert key not in fold(judged.left) and key not in fold(judged.right)
    home = {s.id: s.document for s in statements}
    for question in linked.questions:
        if len({home[m] for m in question.members}) > 1:
            assert key not in fold(
                f"{question.text} {question.measure} {question.population} {question.place}"
            )
    for derivation in linked.derivations:
        assert all(key not in fold(why) for why in derivation.why)
        assert all(
            2 * len(key) < len(fold(e.span.exact)) for e in derivation.evidence if key in fold(e.span.exact)
        )


def test_mentions_change_nothing_in_what_is_linked_but_by_leaving_out() -> None:
    documents = two(NAMES[0], ENGLISH[0], ENGLISH[1])
    statements = said(documents)
    ids = {s.id for s in statements if isinstance(s, Mention)}
    linked = link(documents, statements)
    assert not ids & {m for q in linked.questions for m in q.members}
    assert not ids & {x for d in linked.derivations for x in (d.taker, d.taken)}
    without = link(documents, [s for s in statements if s.id not in ids])
    assert {q.id for q in linked.questions} <= {q.id for q in without.questions}
    assert {e.id for e in linked.entities} <= {e.id for e in without.entities}


def dossier(documents: list[Document], statements: list[Statement]) -> Dossier:
    linked = link(documents, statements)
    return Dossier(
        title="t", notice="", documents=tuple(documents), statements=tuple(statements), questions=tuple(linked.questions),
        derivations=tuple(linked.derivations), entities=tuple(linked.entities), judgements=tuple(linked.judgements),
        records=(), weighings=(), problems=(),
    )  # fmt: skip


def test_mentions_are_in_no_export_and_no_page_but_the_redactors_list() -> None:
    documents = two(NAMES[0], ENGLISH[0], ENGLISH[1])
    statements = said(documents)
    ids = {s.id for s in statements if isinstance(s, Mention)}
    whole = dossier(documents, statements)
    by_id = {d.id: d for d in documents}
    assert not ids & {line["id"] for line in statement_lines(statements, by_id.get)}
    assert not ids & set(catalogue(whole).statements)
    table = io.StringIO()
    write_csv(whole, table)
    assert not any(each in table.getvalue() for each in ids)
    exports = [str(line) for line in (*entity_lines(whole), *statement_rows(whole), *annotations(whole))]
    exports += [str(line) for line in question_lines(whole.questions, (), statements)]
    assert not any(each in line for each in ids for line in exports)
    assert {line["id"] for line in people_lines(statements, documents)} == ids


def test_the_redactors_list_goes_document_by_document_and_has_no_key_that_joins_them() -> None:
    documents = two(NAMES[0], ENGLISH[0], ENGLISH[1])
    lines = list(people_lines(said(documents)[::-1], documents))
    assert [line["file"] for line in lines] == sorted(line["file"] for line in lines)
    for name in ("one.txt", "two.txt"):
        starts = [line["span"]["start"] for line in lines if line["file"] == name]
        assert starts == sorted(starts)
        assert min(line["person"] for line in lines if line["file"] == name) == 1
    mine, theirs = ([line for line in lines if line["file"] == name] for name in ("one.txt", "two.txt"))
    assert not {line["id"] for line in mine} & {line["id"] for line in theirs}
    assert {f.name for f in fields(Mention)} >= {"document", "person"}
    assert not {"entity", "canonical", "key", "same_as"} & set(lines[0])


@settings(max_examples=25, deadline=None)
@given(
    st.sampled_from(NAMES),
    st.lists(st.sampled_from(ENGLISH), min_size=1, max_size=3),
    st.lists(st.sampled_from(ENGLISH), min_size=1, max_size=3),
)
def test_no_entity_is_a_private_person(name: str, first: list[str], second: list[str]) -> None:
    documents = two(name, " ".join(first), " ".join(second))
    statements = said(documents)
    private = {
        fold(s.span.exact) for s in statements if isinstance(s, Mention) and s.role == "private" and s.named
    }
    for entity in link(documents, statements).entities:
        assert not private & {fold(n) for _, n in entity.names}


def test_speakers_who_are_private_are_mentioned(shared: Path) -> None:
    """Every name that speaks for itself in a figure or event is covered by a mention, or is no person."""
    for path in sorted((shared / "corpus").glob("*.txt")):
        document = page(path.name, path.read_text(encoding="utf-8").strip())
        statements = said([document])
        named = {fold(s.span.exact) for s in statements if isinstance(s, Mention)}
        for statement in statements:
            for each in statement.attribution:
                words = each.name.split()
                known = {w for n in named for w in n.split()}
                if (
                    each.cue
                    and not each.anonymous
                    and len(words) == 2
                    and known & set(fold(each.name).split())
                ):
                    assert fold(each.name) in named or known >= set(fold(each.name).split()), each
