"""Bibliography from the documents' facts."""

import json

from headwater.model import Dossier
from headwater.publish.bibliography import bibtex, csl


def test_csl(dossier: Dossier) -> None:
    items = csl(dossier)
    courier, gazette, daily, _, uyghur = items
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
    for item, record in zip(items, dossier.records, strict=True):
        assert record.payload in item["note"]


def test_bibtex(dossier: Dossier) -> None:
    text = bibtex(dossier)
    assert text.count("@misc{hw") == len(dossier.documents)
    assert "title = {{维斯马点灯三十万}}" in text
    assert "sha-256:" in text
    for entry in text.split("\n\n"):
        bare = entry.replace("\\{", "").replace("\\}", "")
        assert bare.count("{") == bare.count("}")  # a hostile title cannot break out of its field
