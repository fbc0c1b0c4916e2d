"""Who is withheld, and where: decisions, namesakes, words that are names, groups."""

from dataclasses import replace
from typing import Any

from headwater.model import Dossier, Judgement, Mention
from headwater.publish.redact import redact


def test_a_person_may_be_shown_by_a_named_decision(dossier: Dossier) -> None:
    chosen = next(s for s in dossier.statements if isinstance(s, Mention))
    decided = Judgement(
        left=chosen.id, right="", verdict="publish", by="A. Reader", schema="mention", when="2031-03-01T00:00:00Z",
        documents=(chosen.document,), why=("she asked to be named",),
    )  # fmt: skip
    made = redact(replace(dossier, judgements=(decided,)))
    assert made.documents[0].text.startswith("Senuber Qurbaniyaz keeps 40 sheep\nSenuber Qurbaniyaz of")
    assert "Child A" in made.documents[0].text
    assert made.documents[1].text.startswith("村民居民甲")
    back = replace(decided, withdrawn="2031-03-02T00:00:00Z")
    assert "Senuber" not in redact(replace(dossier, judgements=(back,))).documents[0].text
    machine = replace(decided, when=None)
    assert "Senuber" not in redact(replace(dossier, judgements=(machine,))).documents[0].text


def test_one_name_of_two_people_is_the_private_ones(make: Any, dossier: Dossier) -> None:
    held = make.document("x.txt", "Official Ada Brook spoke. Ada Brook, a farmer, did not. Brook left.", "en")
    both = (
        make.mention(held, "Ada Brook", 1, "official"),
        Mention(**make.at(held, "Ada Brook", 1), role="private", person=2),
    )
    made = redact(replace(dossier, records=(make.record("x.txt"),), documents=(held,), statements=both))
    assert "Brook" not in made.documents[0].text


def test_an_official_elsewhere_stops_nothing(make: Any, dossier: Dossier) -> None:
    one = make.document("one.txt", "Ada Brook, a farmer, waited.", "en")
    two = make.document("two.txt", "Minister Ada Brook spoke of 3 lamps.", "en")
    said = (make.mention(one, "Ada Brook", 1), make.mention(two, "Ada Brook", 1, "official"))
    case = replace(
        dossier,
        documents=(one, two),
        statements=said,
        records=(make.record("one.txt"), make.record("two.txt")),
    )
    made = redact(case)
    assert [d.text for d in made.documents] == [
        "Resident A, a farmer, waited.",
        "Minister Ada Brook spoke of 3 lamps.",
    ]


def test_a_name_that_no_mention_gives_here_is_withheld_all_the_same(make: Any, dossier: Dossier) -> None:
    one = make.document("one.txt", "Ada Brook, a farmer, waited.", "en")
    two = make.document("two.txt", "In the list: ADA BROOK; lamps; Zuri's.", "en")
    three = make.document("three.txt", "Zuri waited.", "en")
    said = (make.mention(one, "Ada Brook", 1), make.mention(three, "Zuri", 1))
    made = redact(replace(dossier, documents=(one, two, three), statements=said))
    assert made.documents[1].text == "In the list: Resident A; lamps; Resident B's."


def test_pseudonyms_do_not_join_documents(make: Any, dossier: Dossier) -> None:
    one = make.document("one.txt", "Ada Brook met Ivo Lund.", "en")
    two = make.document("two.txt", "Ivo Lund met nobody. Resident B is a word here.", "en")
    said = (
        make.mention(one, "Ada Brook", 1),
        make.mention(one, "Ivo Lund", 2),
        make.mention(two, "Ivo Lund", 7),
    )
    made = redact(replace(dossier, documents=(one, two), statements=said))
    assert [d.text for d in made.documents] == [
        "Resident A met Resident B.",
        "Resident A met nobody. Resident B is a word here.",
    ]


def test_a_mention_that_is_a_word_is_withheld_where_it_stands_only(make: Any, dossier: Dossier) -> None:
    held = make.document("x.txt", "Will waits. Will you? Will the lamps burn?", "en")
    made = redact(replace(dossier, documents=(held,), statements=(make.mention(held, "Will", 1),)))
    assert made.documents[0].text == "Resident A waits. Will you? Will the lamps burn?"


def test_groups_keep_their_words(make: Any, dossier: Dossier) -> None:
    held = make.document("x.txt", "Two girls from the town laughed.", "en")
    said = make.mention(held, "Two girls", 1, named=False, minor=True)
    assert redact(replace(dossier, documents=(held,), statements=(said,))).documents[0].text == held.text


def test_a_pronoun_is_nobodys_name(make: Any, dossier: Dossier) -> None:
    held = make.document("x.txt", "I left. He came. 我们走了。", "en")
    said = tuple(make.mention(held, words, n) for n, words in enumerate(("I", "He", "我们"), 1))
    assert redact(replace(dossier, documents=(held,), statements=said)).documents[0].text == held.text
