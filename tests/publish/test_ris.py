"""References as reference managers take them: read back by rispy."""

from dataclasses import replace

import rispy

from headwater.model import Dossier, Fact
from headwater.publish.bibliography import csl
from headwater.publish.ris import ris


def test_what_is_read_back_is_what_was_known(dossier: Dossier) -> None:
    text = ris(dossier)
    items, found = csl(dossier), rispy.loads(text)
    assert len(items) == len(found)
    for item, reference in zip(items, found, strict=True):
        assert reference["title"] == " ".join(item["title"].split())  # the script of the original, no markup
        assert reference["notes"] == [item["note"]]
        assert reference.get("urls", [None])[0] == item.get("URL")
        assert reference.get("authors", []) == [author["literal"] for author in item.get("author", ())]
    courier = found[0]
    assert (courier["type_of_reference"], courier["year"], courier["date"]) == ("NEWS", "2032", "2032/01/04")
    assert courier["secondary_title"] == "Vesmar Courier"


def test_a_title_cannot_end_its_reference(dossier: Dossier) -> None:
    first, *others = dossier.documents
    title = Fact("title", "Lamps\r\nER  - \r\nTY  - JOUR\nTI  - forged", "test")
    changed = replace(dossier, documents=(replace(first, facts=(title,)), *others))
    found = rispy.loads(ris(changed))
    assert len(found) == len(csl(changed))
    assert found[0]["title"] == "Lamps ER - TY - JOUR TI - forged"
