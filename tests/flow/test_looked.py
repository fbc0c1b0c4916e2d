"""Look-alikes of a large case: chosen again from what is kept, as if all clusters were at hand."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headwater.flow.looked import Looked, of_all
from headwater.link import Shown, Standing
from headwater.link.keys import large_key
from headwater.link.traps import TRAPS
from headwater.store.looks import looks

KEYS = st.lists(st.tuples(st.integers(0, len(TRAPS) - 1), st.integers(0, 3), st.integers(0, 2)), max_size=3)
CLUSTERS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 4), st.sampled_from((0.0, 5.0, 90.0, 4000.0)), st.booleans(),
              st.sampled_from(("", "t 0", "t 1")), KEYS),
    max_size=24, unique_by=lambda each: each[0],
)  # fmt: skip
QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def stands(drawn: list[tuple[int, int, float, bool, str, list[tuple[int, int, int]]]]) -> list[Standing]:
    made = []
    for at, told, size, vague, table, keys in drawn:
        by_trap = {trap: (trap, large_key(trap, family), side) for trap, family, side in keys}
        held = tuple(by_trap.values())
        number = large_key(at, told, size, vague, table, held)
        made.append(Standing(number, told, f"{at:03d}", size, vague, table, (f"d{at % 7}",), held))
    return made


def fresh(path: Path, clusters: list[Standing]) -> list[Shown]:
    path.unlink(missing_ok=True)
    with looks(path) as rows:
        return of_all(rows, iter(clusters))


@given(before=CLUSTERS, gone=st.sets(st.integers(0, 40)), more=CLUSTERS)
@QUICK
def test_what_changes_is_chosen_as_the_whole_is(
    tmp_path: Path, before: list[object], gone: set[int], more: list[object]
) -> None:
    old = stands(before)  # type: ignore[arg-type]
    left = [each for each in old if int(each.at) not in gone]
    taken = {each.at for each in left}
    now = left + [each for each in stands(more) if each.at not in taken]  # type: ignore[arg-type]
    fresh(tmp_path / "near.db", old)
    with looks(tmp_path / "near.db") as rows:
        looked = Looked(rows)
        looked.before(iter(old))
        assert looked.after(iter(now)) == fresh(tmp_path / "whole.db", now)
        looked.change()
        rows.keep()
    with looks(tmp_path / "near.db") as rows:
        again = Looked(rows)
        assert again.before(iter(now)) == fresh(tmp_path / "whole.db", now)


@given(before=CLUSTERS, near=st.sets(st.integers(0, 40)), more=CLUSTERS)
@QUICK
def test_of_clusters_elsewhere_the_documents_are_asked_for(
    tmp_path: Path, before: list[object], near: set[int], more: list[object]
) -> None:
    every = stands(before)  # type: ignore[arg-type]
    old = [each for each in every if int(each.at) in near]
    taken = {each.at for each in every}
    came = [each for each in stands(more) if each.at not in taken]  # type: ignore[arg-type]
    shown = fresh(tmp_path / "near.db", every)
    then = fresh(tmp_path / "whole.db", every + came)
    with looks(tmp_path / "near.db") as rows:
        looked = Looked(rows)
        looked.before(iter(old))
        looked.after(iter(old + came))
    here = {each.number for each in (*old, *came)}
    away = {n for each in set(shown) ^ set(then) for side in each.sides for n in side} - here
    assert looked.further == {d for each in every if each.number in away for d in each.documents}
