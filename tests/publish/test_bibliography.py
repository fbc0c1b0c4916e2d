"""Bibliography from the documents' facts."""

import json
from dataclasses import replace

from headwater.model import Derivation, Dossier, Work
from headwater.publish.bibliography import bibtex, csl


def test_csl(dossier: Dossier) -> None:
    items = csl(dossier)
    courier, gazette, daily, _, uyghur = items[: len(dossier.documents)]
    assert json.loads(json.dumps(items)) == items
    assert courier["type"] == "article-newspaper"
    assert courier["container-title"] == "Vesmar Courier"
    assert courier["issued"] == {"date-parts": [[2032, 1, 4]]}
    assert courier["accessed"] == {"date-parts": [[2033, 2, 1]]}
    assert courier["URL"] == "https://courier.example/lanterns"
    assert gazette["issued"] == {"date-parts": [[2032]]}  # no day that the source does not give
    assert daily["title"] == "维斯马点灯三十万"  # the script of the original
    assert uyghur["title"] == "ۋېسمار چىراغلىرى"
    assert "issued" not in uyghur
    for item, record in zip(items[: len(dossier.records)], dossier.records, strict=True):
        assert record.payload in item["note"]


def test_bibtex(dossier: Dossier) -> None:
    text = bibtex(dossier)
    missing = {d.work for d in dossier.derivations if d.taken is None and d.work}
    assert text.count("@misc{hw") == len(dossier.documents) + len(missing)
    assert "title = {{维斯马点灯三十万}}" in text
    assert "sha-256:" in text
    for entry in text.split("\n\n"):
        bare = entry.replace("\\{", "").replace("\\}", "")
        assert bare.count("{") == bare.count("}")  # a hostile title cannot break out of its field


def test_a_cited_work_that_is_not_here_is_marked_as_not_captured(dossier: Dossier) -> None:
    taker = dossier.documents[0]
    work = Work(
        authors="Orrin, M",
        year="2058",
        title="The lamps of Lindar",
        outlet="Upland Studies",
        url="https://uplands.example/4",
    )
    cited = Derivation(kind="citation", taker=taker.id, taken=None, work="Orrin, 2058", reference=work)
    item = csl(replace(dossier, derivations=(cited,)))[-1]
    assert item["title"] == "The lamps of Lindar"
    assert item["author"] == [{"literal": "Orrin, M"}]
    assert item["issued"] == {"date-parts": [[2058]]}
    assert (item["container-title"], item["URL"]) == ("Upland Studies", "https://uplands.example/4")
    assert item["custom"] == {"captured": False}
    assert item["note"].startswith("Not captured")
    assert "note = {Not captured" in bibtex(replace(dossier, derivations=(cited,)))
