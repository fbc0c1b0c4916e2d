"""Linked data as others' own software takes it: their validators judge, where they are installed."""

import io
import json
import os
import shutil
import subprocess
import warnings
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import rdflib
from rdflib.namespace import PROV, RDF

from headwater.model import Derivation, Dossier, Judgement
from headwater.publish.linked_data.annotations import annotations, collection
from headwater.publish.linked_data.claims import claims
from headwater.publish.linked_data.crate import METADATA, write_crate
from headwater.publish.linked_data.names import iri
from headwater.publish.linked_data.prov import provenance

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def judged(dossier: Dossier) -> Dossier:
    """The case with a person's decision about its first statement."""
    decision = Judgement(
        left=dossier.statements[0].id, right="", verdict="accept", by="Ada Tarn 🏮", schema="figure",
        when="2033-03-01T10:00:00Z", why=("read in the original",),
    )  # fmt: skip
    return replace(dossier, judgements=(decision,))


def test_three_selectors_say_one_place(judged: Dossier) -> None:
    texts = {document.id: document.text for document in judged.documents}
    names = {iri("document", identifier): identifier for identifier in texts}
    found = list(annotations(judged))
    assert len(found) == len(judged.statements)
    for each in found:
        text = texts[names[each["target"]["source"]]]
        position, quote, data = each["target"]["selector"]
        assert (
            text[position["start"] : position["end"]] == quote["exact"]
        )  # code points, past astral characters
        assert (
            text.encode()[data["start"] : data["end"]].decode() == quote["exact"]
        )  # bytes of the same words
    assert found[0]["body"][-1] == {
        "type": "TextualBody", "value": "accept: read in the original", "format": "text/plain", "purpose": "assessing",
        "creator": {"type": "Person", "name": "Ada Tarn 🏮"}, "created": "2033-03-01T10:00:00Z",
    }  # fmt: skip


JUDGE = """
const valid = require("validate-web-annotation");
const whole = JSON.parse(require("fs").readFileSync(0, "utf8"));
for (const each of whole.first.items) if (!valid(each)) console.log(each.id);
"""


def test_the_validator_of_the_annotation_model_accepts_each(judged: Dossier) -> None:
    modules = os.environ.get("HEADWATER_NODE_MODULES", "")
    if not shutil.which("node") or not (Path(modules) / "validate-web-annotation").is_dir():
        pytest.skip("validate-web-annotation is absent")
    whole = collection(judged)
    assert whole["total"] == len(judged.statements)
    broken = json.loads(json.dumps(whole))
    del broken["first"]["items"][1]["target"]["source"]  # it does judge
    for given, refused in ((whole, []), (broken, [broken["first"]["items"][1]["id"]])):
        out = subprocess.run(
            ["node", "-e", JUDGE], input=json.dumps(given), capture_output=True, text=True, check=True,
            env={**os.environ, "NODE_PATH": modules},
        )  # fmt: skip
        assert out.stdout.split() == refused


def graph(value: dict[str, Any]) -> rdflib.Graph:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # its own, of its own names
        return rdflib.Graph().parse(data=json.dumps(value), format="json-ld")


@pytest.mark.parametrize(
    ("kind", "property", "held"),
    [
        ("quotation", PROV.wasQuotedFrom, PROV.Quotation),
        ("citation", PROV.hadPrimarySource, PROV.PrimarySource),
        ("revision", PROV.wasRevisionOf, PROV.Revision),
        ("copy", PROV.wasDerivedFrom, PROV.Derivation),
        ("translation", PROV.wasDerivedFrom, PROV.Derivation),
    ],
)
def test_a_derivation_has_the_kind_of_prov(judged: Dossier, kind: Any, property: Any, held: Any) -> None:
    one, two = judged.documents[:2]
    made = Derivation(kind=kind, taker=one.id, taken=two.id, why=("the same words",))
    found = graph(provenance(replace(judged, derivations=(made,))))
    taker, taken = (rdflib.URIRef(iri("document", each.id)) for each in (one, two))
    assert (taker, property, taken) in found
    assert (rdflib.URIRef(iri("derivation", made.id)), RDF.type, held) in found


def test_an_unknown_direction_is_no_derivation(judged: Dossier) -> None:
    one, two = judged.documents[:2]
    made = Derivation(kind="copy", taker=one.id, taken=two.id, directed=False)
    found = graph(provenance(replace(judged, derivations=(made,))))
    taker, taken = (rdflib.URIRef(iri("document", each.id)) for each in (one, two))
    assert (taker, PROV.alternateOf, taken) in found
    assert (taker, PROV.wasDerivedFrom, taken) not in found


def test_every_statement_leads_to_a_record(judged: Dossier) -> None:
    found = graph(provenance(judged))
    for statement in judged.statements:
        [document] = found.objects(rdflib.URIRef(iri("statement", statement.id)), PROV.wasQuotedFrom)
        taken = [s for s in found.objects(document, PROV.wasDerivedFrom) if "record" in str(s)]
        assert [(each, PROV.generatedAtTime, None) in found for each in taken] == [True]
    assert (
        len(list(found.subjects(RDF.type, PROV.Person))) == 1
    )  # the person who judged, and nobody whom a document names


def test_a_claim_shows_where_it_appears(judged: Dossier) -> None:
    made = claims(judged)["@graph"]
    assert sum(len(w.answers) for w in judged.weighings) == len(made)
    for claim in made:
        assert claim["@type"] == "Claim"
        assert claim["appearance"] and claim["citation"] and claim["text"]
        assert "reviewRating" not in json.dumps(claim)  # no verdict on who is right
    assert len(graph({**claims(judged), "@context": {"@vocab": "https://schema.org/"}})) > len(made)


def test_rocrate_validator_accepts_the_crate(judged: Dossier, tmp_path: Path) -> None:
    python = os.environ.get("HEADWATER_ROCRATE", "")
    if not python:
        pytest.skip("roc-validator is absent")
    stream, again = io.BytesIO(), io.BytesIO()
    write_crate(judged, stream, "1")
    write_crate(judged, again, "1")
    assert stream.getvalue() == again.getvalue()
    with zipfile.ZipFile(stream) as package:
        package.extractall(tmp_path / "crate")
    validator = [python, str(ROOT / ".ci" / "rocrate.py"), str(tmp_path / "crate")]
    whole = subprocess.run(validator, capture_output=True, text=True, check=False)
    assert whole.returncode == 0, whole.stdout + whole.stderr
    (tmp_path / "crate" / "statements.jsonl").unlink()  # it does judge
    assert subprocess.run(validator, capture_output=True, check=False).returncode == 1


def test_the_crate_lists_every_file(judged: Dossier) -> None:
    stream = io.BytesIO()
    write_crate(judged, stream, "1")
    with zipfile.ZipFile(stream) as package:
        listed = {
            each["@id"] for each in json.loads(package.read(METADATA))["@graph"] if each["@type"] == "File"
        }
        assert {*package.namelist()} == {METADATA, *listed}
        for document in judged.documents:
            assert f"texts/{document.id.removeprefix('sha-256:')[:16]}.txt" in listed
