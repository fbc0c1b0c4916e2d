"""A dossier without its private people: words, places, addresses, and what joins documents. All names are invented."""

from dataclasses import replace

from headwater.model import Document, Dossier, Mention, Region, Relation
from headwater.publish.redact import redact


def test_everything_that_says_a_name_says_another(dossier: Dossier) -> None:
    made = redact(dossier)
    words = repr(replace(made, redactions=()))
    for name in ("Senuber", "Qurbaniyaz", "ukerrem", "赛努拜尔", "库尔班牙", "senuber", "qurbaniyaz"):
        assert name not in words
    for kept in ("Halbert Dunmore", "Marta Ellwood", "https://x.example/lamps"):
        assert kept in words
    assert made.redacted
    assert not [s for s in made.statements if isinstance(s, Mention)]


def test_the_text_reads_on(dossier: Dossier) -> None:
    en, zh = redact(dossier).documents
    assert en.text.splitlines() == [
        "Resident A keeps 40 sheep",
        "Resident A of a village, a resident, told Halbert Dunmore that 40 sheep were hers.",
        "Director Halbert Dunmore visited a village in 2031. Resident A's girl Child B saw 12 lamps.",
        "Name\tSheep",
        "Resident A\t40",
    ]
    assert zh.text == "村民居民甲有40只羊\n居民甲说：“够了。”"
    assert en.file == "Resident A.txt"
    assert en.links[0].target == "https://x.example/address-withheld"
    assert [en.text[b.start : b.end] for b in en.blocks][-1] == "40"


def test_the_village_stays_where_it_is_asked_to(dossier: Dossier) -> None:
    assert redact(dossier, generalise=False).documents[0].text.count("Elm Grove Village") == 2


def test_every_span_holds_in_the_new_text(dossier: Dossier) -> None:
    made = redact(dossier)
    texts = {d.id: d for d in made.documents}
    for statement in made.statements:
        held = texts[statement.document]
        assert held.holds(statement.span)
        assert statement.span == held.span(statement.span.start, statement.span.end)
    relation = next(s for s in made.statements if isinstance(s, Relation))
    text = texts[relation.document].text
    assert text[relation.object.start : relation.object.end] == relation.object.name == "Child B"
    for evidence in made.derivations[0].evidence:
        assert texts[evidence.document].holds(evidence.span)
    difference = made.alignments[0].differences[0].original
    assert difference is not None and texts[made.alignments[0].original].holds(difference)
    office = made.entities[0].offices[0]
    assert texts[office.document].text[office.start : office.end] == "Halbert"
    note = made.documents[0].footnotes[0]
    assert made.documents[0].text[note.start : note.end] == made.documents[0].text[26:36] == "Resident A"


def test_addresses_stay_what_they_are_in_the_case(dossier: Dossier) -> None:
    made = redact(dossier)
    for part in ("documents", "records", "questions", "derivations", "alignments", "entities"):
        assert [n.id for n in getattr(made, part)] == [n.id for n in getattr(dossier, part)]
    assert [s.id for s in made.statements] == [s.id for s in dossier.statements if not isinstance(s, Mention)]


def test_what_is_withheld_is_said_by_its_place(dossier: Dossier) -> None:
    made = redact(dossier)
    texts = {d.id: d.text for d in dossier.documents}
    hidden = [(texts[r.document][r.start : r.end], r.shown, r.reason) for r in made.redactions]
    assert hidden[0] == ("Senuber Qurbaniyaz", "Resident A", "a private person")
    assert ("Mukerrem", "Child B", "a child") in hidden
    assert ("Elm Grove Village", "a village", "a small place beside a private person") in hidden


def test_a_name_takes_the_room_that_it_had_on_the_page(dossier: Dossier) -> None:
    made = redact(dossier).documents[0]
    assert len(made.regions[0].edges) == made.regions[0].end - made.regions[0].start + 1
    box = made.boxes(0, 10)[0]
    assert (box.left, box.right) == (0, 18)
    assert made.boxes(11, 25) == dossier.documents[0].boxes(19, 33)


def test_a_line_from_which_a_name_runs_on_has_no_place(dossier: Dossier) -> None:
    en = dossier.documents[0]
    halves = (
        Region(0, 7, 0, 0, 0, 70, 10, tuple(range(0, 80, 10))),
        Region(8, 33, 0, 0, 10, 250, 20, tuple(range(0, 260, 10))),
    )
    made = redact(replace(dossier, documents=(_under(replace(en, regions=halves), en), dossier.documents[1])))
    assert made.documents[0].regions == ()


def _under(new: Document, old: Document) -> Document:
    object.__setattr__(new, "id", old.id)
    return new


def test_nobody_private_changes_nothing(dossier: Dossier) -> None:
    bare = replace(dossier, statements=dossier.statements[:3])
    made = redact(bare)
    assert made == replace(bare, redacted=True)
    assert redact(made) is made


def test_the_bytes_are_the_same_every_time(dossier: Dossier) -> None:
    assert redact(dossier) == redact(dossier)
