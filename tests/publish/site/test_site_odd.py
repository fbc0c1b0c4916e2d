"""What is no ordinary case: nothing read, ids that lead nowhere, long lists, any words."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headwater.errors import HeadwaterError
from headwater.model import Block, BlockKind, Document, Dossier, Problem, Statement, short
from headwater.publish import listed, publish, start


def test_an_empty_case(pages: Any, tmp_path: Path) -> None:
    first = publish(empty(), tmp_path / "dossier")
    pages.check_links(first.parent)
    assert "Nothing was read." in first.read_text("utf-8")


def empty(**held: Any) -> Dossier:
    parts: dict[str, Any] = dict.fromkeys(
        ["records", "documents", "statements", "questions", "weighings", "derivations", "problems"], ()
    )
    return Dossier(title="", notice="", **(parts | held))


def test_ids_that_lead_nowhere(pages: Any, dossier: Dossier, tmp_path: Path) -> None:
    for part in ("records", "documents", "statements", "questions", "weighings", "derivations"):
        without: dict[str, Any] = {part: ()}
        pages.check_links(publish(replace(dossier, **without), tmp_path / part).parent)


def test_words_that_do_not_stand_are_not_marked(pages: Any, dossier: Dossier, tmp_path: Path) -> None:
    statement = dossier.statements[0]
    moved = replace(statement, span=replace(statement.span, exact="other words altogether"))
    folder = publish(replace(dossier, statements=(moved,)), tmp_path / "d").parent
    pages.check_links(folder)
    source = (folder / "d" / f"{short(statement.document)}.html").read_text("utf-8")
    assert "Words that do not stand where they were read" in source
    assert f'<mark class="figure" id="s-{short(moved.id)}"' not in source


def test_long_lists_are_cut_into_pages(
    pages: Any, dossier: Dossier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listed, "PER_PAGE", 2)
    monkeypatch.setattr(start, "READ", 2)
    monkeypatch.setattr(start, "STORY", {})
    problems = tuple(Problem("read", f"{n}.pdf", "it is empty") for n in range(25))
    folder = publish(replace(dossier, problems=problems), tmp_path / "d").parent
    held = pages.check_links(folder)
    assert folder / "problems-13.html" in held
    assert folder / "questions-3.html" in held
    told = "".join("".join(held[p].text) for p in held if p.name.startswith("problems"))
    assert all(f"{n}.pdf" in told for n in range(25))


def test_what_is_no_dossier() -> None:
    with pytest.raises(HeadwaterError):
        publish(None, Path("anywhere"))  # type: ignore[arg-type]


def blocks(length: int) -> st.SearchStrategy[list[Block]]:
    kinds: st.SearchStrategy[BlockKind] = st.sampled_from(
        ["title", "heading", "paragraph", "list_item", "table_cell", "caption", "boilerplate"]
    )
    place = st.tuples(st.integers(0, length), st.integers(0, length)).filter(lambda p: p[0] < p[1])

    def block(kind: BlockKind, at: tuple[int, int], level: int, table: int, row: int, column: int) -> Block:
        return Block(kind, at[0], at[1], level=level, table=table, row=row, column=column)

    far = st.integers(0, 10**9)
    made = st.builds(block, kinds, place, st.integers(0, 9), st.integers(0, 1), far, far)
    return st.lists(made, max_size=8)


def _fuzzed(text: str, held: list[Block], title: str, statements: int, spare: Statement) -> Iterator[Dossier]:
    document = Document(
        record=title, file=title, url=None, media_type=title, language="und", text=text, blocks=tuple(held),
        made_by="plain/1",
    )  # fmt: skip
    own = tuple(
        replace(spare, document=document.id, span=document.span(n, len(text)), lang=title or "en")
        for n in range(min(statements, len(text)))
    )
    yield empty(documents=(document,), statements=own, problems=(Problem(title, title, title),))


@pytest.fixture(scope="module")
def spare(dossier: Dossier) -> Statement:
    return dossier.statements[0]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), text=st.text(max_size=60), title=st.text(max_size=30), statements=st.integers(0, 5))
def test_anything_publishes(
    pages: Any, data: st.DataObject, spare: Statement, tmp_path: Path, text: str, title: str, statements: int
) -> None:
    held = data.draw(blocks(len(text))) if len(text) > 1 else []
    for made in _fuzzed(text, held, title, statements, spare):
        pages.check_links(publish(made, tmp_path / "fuzz").parent)
