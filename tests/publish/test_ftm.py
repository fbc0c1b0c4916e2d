"""Entities as FollowTheMoney takes them: checked by its own package, where that is installed."""

import json
from pathlib import Path
from typing import Any

import pytest

from headwater.model import Block, Document, Dossier, Entity, Fact, Office, Record
from headwater.publish.ftm import entity_lines, statement_rows


def document(name: str, text: str, **facts: str) -> Document:
    return Document(
        record="sha-256:" + "0" * 64, file=name, url="https://example.org/a", media_type="text/html", language="en", text=text,
        blocks=(Block("paragraph", 0, len(text)),), made_by="test/1", facts=tuple(Fact(k, v, "test") for k, v in facts.items()),  # type: ignore[arg-type]
    )  # fmt: skip


@pytest.fixture
def dossier() -> Dossier:
    record = Record(
        uri="urn:headwater:file:a.html", file="a.html", url=None, payload="sha-256:" + "1" * 64, length=3,
        media_type="text/html", captured_at="2063-01-01T00:00:00Z",
    )  # fmt: skip
    text = "Governor Tavin Orsk came to Kashgar, 喀什, with the Upland Lamp Bureau."
    a = document("a.html", text, title="A \ud800 title\x00", date="2063-01", author="Mara Venn")
    b = document("b.html", "قەشقەر", date="not a date")
    return Dossier(
        title="", notice="", records=(record,), documents=(a, b), statements=(), questions=(), weighings=(), derivations=(), problems=(),
        entities=(
            Entity(schema="Territory", names=(("en", "Xinjiang"), ("zh", "新疆")), code="CN-65", within="CN", documents=(a.id,)),
            Entity(
                schema="Territory", names=(("en", "Kashgar"), ("zh", "喀什"), ("ug", "قەشقەر"), ("en", "Kashi")), code="CN-6531",
                within="CN-65", documents=(a.id, b.id),
            ),
            Entity(schema="PublicBody", names=(("en", "Upland Lamp Bureau"),), abbreviations=("ULB",), documents=(a.id,), why=("why",)),
            Entity(schema="Project", names=(("en", "Shared Lamp programme"),), documents=(a.id, "sha-256:gone")),
            Entity(schema="Document", names=(("en", "Vastrel Water Law"), ("zh", "瓦斯特尔水法")), documents=(a.id,)),
            Entity(schema="Company", names=(("en", "x" * 5_000),), documents=()),
            Entity(schema="Organization", names=(("ug", "لىندار جەمئىيىتى"),), documents=(b.id,)),
            Entity(schema="Person", names=(("en", "Tavin Orsk"),), offices=(Office("Governor", a.id, 0, 8),), documents=(a.id,)),
        ),
    )  # fmt: skip


def test_followthemoney_loads_and_validates_every_entity(dossier: Dossier) -> None:
    ftm = pytest.importorskip("followthemoney", reason="followthemoney is absent")
    ids = set()
    for line in entity_lines(dossier):
        schema = ftm.model.get(line["schema"])
        assert schema is not None
        schema.validate(line)  # its own validator: raises InvalidData
        proxy = ftm.model.get_proxy(line, cleaned=False)
        for name, values in line["properties"].items():
            kept = proxy.get(name)
            assert len(kept) == len(values), (name, values, kept)  # nothing is cleaned away
        ids.add(line["id"])
    for line in entity_lines(dossier):
        for name in ("proof", "document", "resolved", "partOf"):
            assert set(line["properties"].get(name, ())) <= ids  # no link leads nowhere


def test_statements_keep_the_language_of_a_value(dossier: Dossier) -> None:
    pytest.importorskip("followthemoney", reason="followthemoney is absent")
    from followthemoney.statement import Statement

    rows = list(statement_rows(dossier))
    assert {"lang": "uig", "value": "قەشقەر"}.items() <= next(
        r for r in rows if r["value"] == "قەشقەر"
    ).items()
    assert next(r for r in rows if r["value"] == "喀什")["lang"] == "zho"
    assert len({r["id"] for r in rows}) == len(rows)
    for row in rows:
        read = Statement.from_dict(row)  # type: ignore[arg-type]
        assert read.value == row["value"]


def test_names_of_a_place_lead_to_its_code_and_part(dossier: Dossier) -> None:
    lines = {
        (line["schema"], line["properties"].get("name", [""])[0]): line for line in entity_lines(dossier)
    }
    kashgar, xinjiang = lines["Territory", "Kashgar"], lines["Territory", "Xinjiang"]
    assert kashgar["properties"]["territoryCode"] == ["CN-6531"]
    assert kashgar["properties"]["partOf"] == [xinjiang["id"]]
    assert kashgar["properties"]["alias"] == ["Kashi"]
    assert kashgar["properties"]["country"] == ["cn"]
    person = lines["Person", "Tavin Orsk"]["properties"]
    assert person.keys() <= {
        "name",
        "alias",
        "position",
        "proof",
        "sourceUrl",
        "summary",
    }  # nothing but the office


def test_lines_are_json_without_lone_surrogates(dossier: Dossier) -> None:
    for line in entity_lines(dossier):
        json.dumps(line, ensure_ascii=False).encode()


def test_nothing_gives_nothing() -> None:
    empty: dict[str, Any] = dict.fromkeys(
        ("records", "documents", "statements", "questions", "weighings", "derivations", "problems"), ()
    )
    assert list(entity_lines(Dossier(title="", notice="", **empty))) == []
    assert Path(__file__).exists()
