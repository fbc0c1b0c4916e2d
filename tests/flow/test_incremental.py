"""The law of building a little at a time: whatever the order, the result is that of a build from scratch."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headwater.case import Case
from headwater.engine import Engine, Local
from headwater.extract import extract
from headwater.flow import judge
from headwater.flow.linking import LARGE, link_and_weigh
from headwater.flow.stages import silent
from headwater.model import Block, Document, Fact, Place, Record, Statement

TEXTS = (
    "Lindar Courier\nLindar Province (林达省) paired 4,312 officials with 8,117 households by the end of 2061.",
    "Orrin Times\nAccording to the Lindar Courier, 4,312 officials were paired with 8,117 households in Lindar Province.",
    "林达日报\n据新华社报道，截至2061年底，林达省结对干部4312名，走访农户8117户。",
    "A page\n“We count the houses again each spring and pin the list to the door of the mill,” the warden said. 212 farms.",
    "Another page\nShe wrote that “we count the houses again each spring and pin the list to the door of the mill” (Orrin, 2060).",
    "Lindar Courier\nThe Third Lindar Work Forum was held on 12 May 2061. Some 4,400 officials were paired in Lindar in 2061.",
    "Orrin Times\nThe Third Lindar Work Forum was held on 13 May 2061. Barmere County sent 96 teachers to Lindar.",
    "",
    "Office for Lamps\nThe Office for Lamps (OL) said on 3 June 2061 that 84,317 lamps were lit. 84,317 lamps cost 1.2 million yuan.",
    "Halden Herald\nThe yearbook says that Halden District has 3,417 wells, 8,126 goats and 9,243 sheep.",
    "A leaflet of the same place\nThere are 3,417 metres of pipes, 8,126 tonnes of hay and 9,243 roofs. 612 taps were mended.",
    "The place of both named in a third language\nھالدېن رايونى (Halden District) چوڭ. ھالدېن رايونىدا 412 مەكتەپ بار.",
)
LATER = " More than 5,000 officials were paired with households in Lindar Province in 2061."
LINKED = ("questions", "derivations", "weighings", "entities", "judgements", "alignments", "revisions")
PLACES = "en,zh,part_of\nLindar Province,林达省,\nBarmere County,,Lindar Province\n"

Step = tuple[str, int]
steps = st.lists(
    st.tuples(st.sampled_from(["add", "add", "add", "change", "remove", "judge", "places"]),
              st.integers(0, len(TEXTS) - 1)), min_size=1, max_size=7,
)  # fmt: skip


def put(case: Case, number: int, text: str) -> None:
    """Save a page as a build does, with what is said in it; no text, no document."""
    name = f"{number}.txt"
    record = Record(uri=f"urn:{name}", file=name, url=None, payload=text, length=1, media_type=None,
                    captured_at="2062-01-01T00:00:00Z")  # fmt: skip
    case.store.add_record(record, Place("data.warc.gz", number, 1))
    if not text:
        return
    facts = (
        Fact("publisher", text.partition("\n")[0], "test"),
        Fact("date", f"2061-06-{number + 10}", "test"),
    )
    made = Document(record=record.id, file=name, url=None, media_type="text/plain", language="zh" if number == 2 else "en",
                    text=text, blocks=(Block("paragraph", 0, len(text)),), made_by="t/1", facts=facts)  # fmt: skip
    case.store.save_read(record.id, "k", made)
    case.store.save_statements(made.id, "k", [s for s in extract(made) if isinstance(s, Statement)])


def done(case: Case, step: Step, told: dict[int, str]) -> None:
    """Do one thing to a case, as `told` will have it afterwards."""
    what, number = step
    if what == "judge":
        judge(case, "Lindar Courier", "Orrin Times", "same" if number % 2 else "different", "a person")
    elif what == "places":
        (case.path / "places.csv").write_text(PLACES, encoding="utf-8")
    else:
        text = {"add": TEXTS[number], "change": TEXTS[number] + LATER, "remove": ""}[what]
        if told.get(number) != text:
            told[number] = text
            put(case, number, text)


def state(case: Case, large: int) -> list[object]:
    """Everything that linking and weighing left in a case; of a large one without look-alikes, of which the new
    documents' are chosen among their neighbours (docs/large.md)."""
    if large == 0:
        asked = [q for q in case.store.questions() if q.kind != "look-alike"]
        weighed = {w.question: w for w in case.store.weighings()}
        told = [p for p in case.store.problems() if p.stage == "link"]
        found = [case.store.derivations(), case.store.entities(), case.store.judgements(), told]
        return [asked, [weighed[q.id] for q in asked], *found]
    contents = case.store.contents()
    tables: list[object] = [(name, contents[name]) for name in LINKED]
    problems = [p for p in case.store.problems() if p.stage == "link"]
    return [*tables, problems, case.store.questions(), case.store.derivations(), case.store.weighings()]


def both(folder: Path, given_steps: Sequence[Step], engine: Engine, large: int = LARGE) -> None:
    with Case.create(folder / "little") as little, Case.create(folder / "whole") as whole:
        told: dict[int, str] = {}
        for step in given_steps:
            done(little, step, told)
            link_and_weigh(little, engine, silent, large=large)
            assert link_and_weigh(little, engine, silent, large=large) == 0, (
                "what was done is known to be done"
            )
        told = {}
        for step in given_steps:  # a page that was collected twice has a history, whenever it is linked
            if step[0] != "judge":
                done(whole, step, told)
        for judgement in little.store.judgements():
            if not judgement.machine:
                whole.store.judge(judgement)
        link_and_weigh(whole, engine, silent)
        assert state(little, large) == state(whole, large)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps, st.sampled_from([0, LARGE]))
def test_little_by_little_is_the_same_as_all_at_once(chosen: list[Step], large: int) -> None:
    with tempfile.TemporaryDirectory() as folder, Local(1) as engine:
        both(Path(folder), chosen, engine, large)


@pytest.mark.parametrize(
    "order",
    [
        [("add", n) for n in range(9)],  # by name
        [("add", n) for n in reversed(range(9))],  # the last first: everything is put in before something
        [("add", n) for n in (4, 0, 7, 2, 8, 1, 6, 3, 5)],  # in the middle
        [*(("add", n) for n in range(9)), ("change", 1), ("remove", 0), ("change", 0), ("remove", 1)],  # and back
        [*(("add", n) for n in range(9)), ("judge", 1), ("places", 0), ("judge", 2)],  # what people add
        [("add", n) for n in (9, 4, 10, 11)],  # the place of whole documents gets a name in a further language
    ],
)  # fmt: skip
@pytest.mark.parametrize("large", [0, LARGE])  # neighbours are linked, or all
def test_in_any_order(tmp_path: Path, order: list[Step], large: int) -> None:
    with Local(1) as engine:
        both(tmp_path, order, engine, large)
