"""Rows in an order: whatever was there, what is saved is what stands there, and only what differs is written."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from headwater.store import rows as made_by
from headwater.store import schema
from headwater.store.database import opened
from headwater.store.rows import save_in_order

saved = st.lists(
    st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("xyz")), max_size=8), min_size=1, max_size=5
)


def saves(folder: Path, lists: list[list[tuple[str, str]]]) -> list[int]:
    """Save one list after another; return how many rows each wrote."""
    engine = opened(folder / "case.db")
    table, written = schema.questions, []
    for wanted in lists:
        with engine.begin() as rows:
            names = [name for name, _ in wanted]
            written.append(save_in_order(rows, table, "id", names, lambda n, w=wanted: w[n][1]))  # type: ignore[misc]
            held = rows.execute(select(table.c.id, table.c.body).order_by(table.c.position)).all()
            assert [tuple(row) for row in held] == wanted
    engine.dispose()
    return written


@settings(max_examples=60, deadline=None)
@given(saved)
def test_what_is_saved_stands_there(lists: list[list[tuple[str, str]]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        saves(Path(folder), lists)


@pytest.mark.parametrize(
    ("then", "written"),
    [
        ("abcd", 0),  # nothing new
        ("abcde", 1),  # one at the end
        ("eabcd", 1),  # one at the beginning
        ("abecd", 1),  # one in between
        ("acd", 0),  # one less
        ("bacd", 1),  # one moved
        ("dcba", 3),  # the other way round: one stays
        ("", 0),  # none left
    ],
)
def test_only_what_differs_is_written(tmp_path: Path, then: str, written: int) -> None:
    assert saves(tmp_path, [[(c, "x") for c in "abcd"], [(c, "x") for c in then]]) == [4, written]


def test_a_row_whose_body_changed_is_written_where_it_stands(tmp_path: Path) -> None:
    assert saves(tmp_path, [[("a", "x"), ("b", "x"), ("c", "x")], [("a", "x"), ("b", "y"), ("c", "x")]]) == [
        3,
        1,
    ]


def test_without_room_between_two_rows_all_are_written_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Positions that stand next to each other, as an older Headwater saved them."""
    monkeypatch.setattr(made_by, "STEP", 1)
    assert saves(tmp_path, [[("a", "x"), ("b", "x")], [("a", "x"), ("c", "x"), ("b", "x")]]) == [2, 3]


def test_contents_tell_the_order_and_not_the_positions(tmp_path: Path) -> None:
    """Put in between or saved at once: the log's digest of the table is one."""
    from headwater.store import SqlStore

    digests = []
    for number, lists in enumerate(([["a", "b", "c"]], [["a", "c"], ["a", "b", "c"]], [["a", "c", "b"]])):
        folder = tmp_path / str(number)
        folder.mkdir()
        saves(folder, [[(c, "x") for c in each] for each in lists])
        store = SqlStore(folder / "case.db")
        digests.append(store.contents()["questions"])
        store.close()
    assert digests[0] == digests[1] != digests[2]
