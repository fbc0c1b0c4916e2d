"""A person's judgements and places of their own, through a build: followed, kept, withdrawn."""

import json
from io import StringIO
from pathlib import Path

import pytest

from headwater.capture.limits import Limits
from headwater.case import Case
from headwater.errors import UsageError
from headwater.flow import adopt_places, build, export, judge, withdraw
from headwater.flow.judged import PLACES
from headwater.flow.stages import collect
from headwater.model import Entity

TEXT = """The Upland Lamp Bureau (高地灯局) reported in 2063. Governor Tavin Orsk said that 4,120 officials visited Kashgar.
Farmer Ostra Venn has four sons.
"""


@pytest.fixture
def case(tmp_path: Path) -> Case:
    page = tmp_path / "page.txt"
    page.write_text(TEXT, encoding="utf-8")
    made = Case.create(tmp_path / "case")
    collect(made, [str(page)], limits=Limits())
    build(made)
    return made


def bodies(case: Case) -> list[Entity]:
    return [e for e in case.store.entities() if e.schema == "PublicBody"]


def test_a_withdrawal_is_honoured_by_the_next_build_and_again(case: Case) -> None:
    with case:
        (bureau,) = bodies(case)
        (judged,) = [j for j in case.store.judgements() if j.machine]
        assert bureau.judgements == (judged.id,)
        withdraw(case, judged.id, "A. Reader")
        build(case)
        assert len(bodies(case)) == 2
        judge(case, "Some", "Other", "unsure", "A. Reader")
        build(case)
        assert len(bodies(case)) == 2
        kept = {j.id: j for j in case.store.judgements()}
        assert kept[judged.id].withdrawn_by == "A. Reader"
        assert {"withdrawn", "rejected"} <= {e.what for e in case.log.events()}


def test_a_judgement_of_a_person_is_kept_and_can_be_taken_back(case: Case) -> None:
    with case:
        made = judge(case, "Upland Lamp Bureau", "高地灯局", "different", "A. Reader", "two offices")
        build(case)
        assert len(bodies(case)) == 2
        withdraw(case, made.id[:20], "A. Reader")
        build(case)
        assert len(bodies(case)) == 1


def test_no_private_person_is_exported(case: Case) -> None:
    with case:
        for kind in ("entities", "ftm", "ftm-statements"):
            out = StringIO()
            export(case, kind, out)
            assert "Tavin Orsk" in out.getvalue()
            assert "Ostra" not in out.getvalue()
            assert all(json.loads(line) for line in out.getvalue().splitlines())


def test_the_user_s_places_are_used_and_their_mistakes_told(case: Case, tmp_path: Path) -> None:
    with case:
        table = tmp_path / "mine.csv"
        table.write_text("code,en\nCN-6531,Old Silk City\n,K\n", encoding="utf-8")
        adopt_places(case, table)
        build(case)
        assert [p.subject for p in case.store.problems() if p.stage == "link"] == [f"{PLACES} line 3"]
        (case.path / PLACES).write_bytes(b"en\n\xff\xfe\n")
        build(case)
        assert any("UTF-8" in p.reason for p in case.store.problems())


@pytest.mark.parametrize(
    ("left", "right", "who"),
    [("", "b", "me"), ("a", "", "me"), ("a", "a ", "me"), ("a", "b", " "), ("a" * 5_000, "b", "me")],
)
def test_a_judgement_about_nothing_is_refused(case: Case, left: str, right: str, who: str) -> None:
    with case, pytest.raises(UsageError):
        judge(case, left, right, "same", who)


def test_withdrawing_what_is_not_there_is_refused(case: Case) -> None:
    with case:
        for wanted in ("", "sha-256:", "zz", "sha-256:" + "0" * 64):
            with pytest.raises(UsageError):
                withdraw(case, wanted, "me")
        with pytest.raises(UsageError):
            adopt_places(case, Path("/nowhere/places.csv"))
