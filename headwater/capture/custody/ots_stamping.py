"""Having a checkpoint put into Bitcoin by OpenTimestamps calendars, and fetching what they promised.

Only a digest with a random number in it leaves the computer, so that a calendar cannot tell what it is of.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from headwater.capture.custody.acts import STAMPED
from headwater.capture.custody.checkpoints import FOLDER, Checkpoints, write_whole
from headwater.capture.custody.ots import APPEND, BITCOIN, LONGEST, SHA256, Node, proof, tree, written
from headwater.errors import CaptureError, EvidenceError
from headwater.model import CustodyEvent, digest

if TYPE_CHECKING:
    from headwater.capture.exchange import Exchange
    from headwater.capture.limits import Limits

SUFFIX = ".ots"
NONCE = 16
SECONDS = 30.0
ACCEPT = "application/vnd.opentimestamps.v1"

Log = Callable[..., Any]
Ask = Callable[[str, "Limits", bytes | None], "Exchange"]
"""Asks an address once, with a body or without, and returns the answer; CaptureError if there is none."""


@dataclass(frozen=True, slots=True)
class Promised:
    """What came of asking calendars: the proof's name, who answered, and why the others did not."""

    name: str
    calendars: tuple[str, ...]
    problems: tuple[str, ...]


def stamp_by_calendars(
    made: Checkpoints, size: int, calendars: list[str], nonce: bytes, limits: "Limits", log: Log, ask: Ask
) -> Promised:
    """Have a checkpoint stamped by these calendars, keep the proof beside it, and log it.

    Raises CaptureError if none of them answers with what it should.
    """
    root = Node(bytes.fromhex(digest(made.path(size).read_bytes()).rpartition(":")[2]))
    asked = root.step(APPEND, nonce).step(SHA256)
    assert asked.message is not None
    answered, problems = [], []
    for url in calendars:
        try:
            answer = _answer(url, f"{url.rstrip('/')}/digest", limits, asked.message, ask)
            _join(asked, tree(answer, asked.message))
        except (CaptureError, EvidenceError) as error:
            problems.append(f"the calendar {url} {error}")
        else:
            answered.append(url)
    if not answered:
        raise CaptureError("; ".join(problems))
    name = f"{FOLDER}/{size}{SUFFIX}"
    _keep(made, size, written(root), f"asked of {', '.join(answered)}", log)
    return Promised(name, tuple(answered), tuple(problems))


def upgrade(
    made: Checkpoints, events: list[CustodyEvent], limits: "Limits", log: Log, ask: Ask
) -> list[Promised]:
    """Ask the calendars that a case's proofs wait for, and keep what they answer; return what came of each.

    A proof that is not as it was logged is left alone: whom it names may be anyone.
    """
    logged = {event.subject: event.digest for event in events if event.what == STAMPED}
    found = []
    for size in made.sizes():
        name, path = f"{FOLDER}/{size}{SUFFIX}", made.path(size, SUFFIX)
        if not path.is_file():
            continue
        data = path.read_bytes()
        if logged.get(name) != digest(data):
            found.append(Promised(name, (), ("it is not as it was logged",)))
            continue
        try:
            root = proof(data, made.path(size).read_bytes())
        except EvidenceError as error:
            found.append(Promised(name, (), (f"it {error}",)))
            continue
        answered, problems = _upgraded(root, limits, ask)
        if answered:
            _keep(made, size, written(root), f"a block for {', '.join(answered)}", log)
        found.append(Promised(name, tuple(answered), tuple(problems)))
    return found


def _upgraded(root: Node, limits: "Limits", ask: Ask) -> tuple[list[str], list[str]]:
    answered, problems = [], []
    for node in list(root.walk()):
        for each in list(node.attestations):
            url = each.calendar
            if url is None or node.message is None:
                continue
            try:
                path = f"{url.rstrip('/')}/timestamp/{node.message.hex()}"
                after = tree(_answer(url, path, limits, None, ask), node.message)
                if not any(a.kind == BITCOIN for deep in after.walk() for a in deep.attestations):
                    raise EvidenceError("has no block for it yet")
            except (CaptureError, EvidenceError) as error:
                problems.append(f"the calendar {url} {error}")
                continue
            node.attestations.remove(each)
            _join(node, after)
            answered.append(url)
    return answered, problems


def _join(node: Node, more: Node) -> None:
    node.attestations += [each for each in more.attestations if each not in node.attestations]
    node.steps += more.steps


def _keep(made: Checkpoints, size: int, data: bytes, detail: str, log: Log) -> None:
    proof(data, made.path(size).read_bytes())  # what is kept can be read again
    write_whole(made.path(size, SUFFIX), data)
    log(STAMPED, f"{FOLDER}/{size}{SUFFIX}", digest(data), detail)


def _answer(calendar: str, url: str, limits: "Limits", body: bytes | None, ask: Ask) -> bytes:
    found = ask(url, replace(limits, size=LONGEST, seconds=min(SECONDS, limits.seconds)), body)
    if found.status == 404 and body is None:
        raise CaptureError("has no block for it yet")
    if found.status != 200:
        raise CaptureError(f"answers with {found.status}")
    return found.body
