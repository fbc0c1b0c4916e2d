"""What a dossier carries to prove itself: entries of the log, their places in the signed tree, and a seal.

Only the entries that it needs go in: the capture of each record it shows, the keys, its own publication. The
rest of the log stays with the case.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from headwater.capture.custody.acts import KEY, PUBLISHED, TAKING
from headwater.capture.custody.checkpoints import origin_of
from headwater.capture.custody.keys import own_key
from headwater.capture.custody.merkle import Tree, leaf_hash
from headwater.capture.custody.note import Checkpoint, Verifier, seal
from headwater.errors import CaseError
from headwater.model import CustodyEvent, Dossier, digest

if TYPE_CHECKING:
    from headwater.case import Case

MANIFEST = "headwater.json"
Names = Callable[[str, str], bool]
"""Whether words about the thing with this id name anybody who is withheld."""
EARLIER = 500
"""Earlier checkpoints from which a dossier carries a proof that its log goes on from there."""
BESIDE = {
    ".tsq": "checkpoint.tsq",
    ".tsr": "checkpoint.tsr",
    ".ots": "checkpoint.ots",
    ".pem": "authority.pem",
}


@dataclass(frozen=True, slots=True)
class Needed:
    """The entries that a dossier needs: (number from 0, line)."""

    entries: tuple[tuple[int, bytes], ...]
    published: bool
    withheld: frozenset[int]


def prover(
    case: "Case", dossier: Dossier, names: Names = lambda record, words: False
) -> Callable[[bytes], Mapping[str, bytes]]:
    """Return what makes the files of custody/ from the bytes of the manifest.

    The publication is logged and signed; one that was logged before with the same manifest is not logged
    again, and gives the same files. `names` tells whether an entry about a record names anybody who is
    withheld: of such an entry only its hash in the log goes in.
    """

    def prove(manifest: bytes) -> Mapping[str, bytes]:
        key = own_key(make=True)
        if key is None:
            raise CaseError("there is no key to sign with")
        whole = digest(manifest)
        verifier = Verifier(origin_of(case.log), key.public_key().public_bytes_raw())
        needed = _needed(case, dossier, whole, names)
        if not needed.published or verifier not in case.checkpoints.public_keys():
            case.note(PUBLISHED, MANIFEST, whole, dossier.title)
            case.sign()
            needed = _needed(case, dossier, whole, names)
        elif not _checkpoint(case, needed):
            case.sign()
        size = _checkpoint(case, needed)
        if size is None:
            raise CaseError("the log could not be signed")
        files = _files(case, needed, size)
        listed = {MANIFEST: manifest} | {f"custody/{name}": data for name, data in files.items()}
        return files | {"seal.note": seal(verifier.name, listed, key)}

    return prove


def _needed(case: "Case", dossier: Dossier, whole: str, names: Names) -> Needed:
    wanted = {record.id for record in dossier.records}
    last: dict[str, int] = {}
    keys: list[int] = [0]
    lines: list[bytes] = []
    subjects: list[str] = []
    for number, (line, event) in enumerate(zip(case.log.entries(), case.log.events(), strict=True)):
        lines.append(line)
        subjects.append(event.subject)
        if _is_of(event, wanted, whole):
            last[event.subject] = number
        elif event.what == KEY:
            keys.append(number)
    found = sorted({*last.values(), *keys})
    named = frozenset(number for number in found if names(subjects[number], lines[number].decode()))
    return Needed(tuple((number, lines[number]) for number in found), MANIFEST in last, named)


def _is_of(event: CustodyEvent, wanted: set[str], whole: str) -> bool:
    if event.what == PUBLISHED:
        return event.digest == whole
    return event.what in TAKING and event.subject in wanted


def _checkpoint(case: "Case", needed: Needed) -> int | None:
    """Return the first checkpoint over all these entries, and of those with a timestamp before any other.

    It is the same one however long the log is by now.
    """
    most = max(number for number, _ in needed.entries) + 1
    over = [size for size in case.checkpoints.sizes() if size >= most]
    for suffix in (".tsr", ".ots"):
        for size in over:
            if case.checkpoints.path(size, suffix).is_file():
                return size
    return over[0] if over else None


def _files(case: "Case", needed: Needed, size: int) -> dict[str, bytes]:
    tree = Tree(case.log.entries())
    checkpoint: Checkpoint = case.checkpoints.read(size)
    lines = (
        {
            "index": number,
            **(
                {"withheld": leaf_hash(line).hex()} if number in needed.withheld else {"entry": line.decode()}
            ),
            "proof": [x.hex() for x in tree.inclusion(number, size)],
        }
        for number, line in needed.entries
    )
    earlier = [each for each in case.checkpoints.sizes() if each < size][-EARLIER:]
    files = {
        "checkpoint.note": checkpoint.note,
        "keys.pub": b"".join(f"{key.line}\n".encode() for key in case.checkpoints.public_keys()),
        "entries.jsonl": "".join(json.dumps(line) + "\n" for line in lines).encode(),
        "consistency.json": json.dumps(
            {str(old): [x.hex() for x in tree.consistency(old, size)] for old in earlier}
        ).encode(),
    }
    for suffix, name in BESIDE.items():
        path = case.checkpoints.path(size, suffix)
        if path.is_file():
            files[name] = path.read_bytes()
    return files
