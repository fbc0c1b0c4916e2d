"""A case as linked data: what is written to a stream for each format."""

import json
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, TextIO, cast

from headwater import __version__
from headwater.capture.limits import MIB
from headwater.model import Dossier
from headwater.publish.linked_data.annotations import collection
from headwater.publish.linked_data.claims import claims
from headwater.publish.linked_data.crate import write_crate
from headwater.publish.linked_data.prov import provenance

if TYPE_CHECKING:
    from headwater.flow.formats import Spool


def write_annotations(dossier: Dossier, stream: TextIO) -> None:
    """Write the statements as one W3C AnnotationCollection."""
    _json(collection(dossier), stream)


def write_prov(dossier: Dossier, stream: TextIO) -> None:
    """Write the provenance of everything as PROV-O."""
    _json(provenance(dossier), stream)


def write_claims(dossier: Dossier, stream: TextIO) -> None:
    """Write the answers as schema.org Claims."""
    _json(claims(dossier), stream)


def write_ro_crate(dossier: Dossier, stream: TextIO) -> None:
    """Write a zipped RO-Crate 1.1 to a stream that takes bytes."""
    with TemporaryFile() as spool:  # a ZIP written to a pipe would not say its lengths up front
        write_crate(dossier, spool, __version__)
        spool.seek(0)
        while data := spool.read(MIB):
            cast("Spool", stream).write_bytes(data)


def _json(value: object, stream: TextIO) -> None:
    stream.write(json.dumps(value, ensure_ascii=False, indent=1) + "\n")
