"""Does the log hold: line by line, under its signatures, and as somebody remembers it?"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from headwater.capture.custody.acts import ACTS, KEY, SIGNED
from headwater.capture.custody.checkpoints import FOLDER, KEYS, Checkpoints, origin_from, seen
from headwater.capture.custody.finding import Finding
from headwater.capture.custody.log import LONGEST, CustodyLog
from headwater.capture.custody.merkle import Tree
from headwater.capture.custody.note import Checkpoint, Verifier, fingerprint, parse, parse_verifier
from headwater.errors import EvidenceError, UsageError
from headwater.model import CustodyEvent, digest


@dataclass(frozen=True, slots=True)
class Expected:
    """What the one who checks knows from elsewhere: the signer's key, checkpoints given to them earlier."""

    key: str = ""
    checkpoints: tuple[tuple[str, Checkpoint], ...] = ()
    remember: bool = True


@dataclass(slots=True)
class LogRead:
    """A log read once: its entries, the tree over its lines, the first line."""

    events: list[CustodyEvent] = field(default_factory=list)
    tree: Tree = field(default_factory=Tree)
    first: bytes = b""
    is_whole: bool = True


def key_given(text: str) -> str:
    """Return the fingerprint in what a person gave: itself, a key line, or a file with either or a PEM.

    Raises UsageError if it is none of these.
    """
    given = text.strip()
    try:
        path = Path(given)
        if len(given) < 4096 and path.is_file():
            given = path.read_text("utf-8").strip()
        if given.startswith("-----BEGIN PUBLIC KEY"):
            from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
            from cryptography.hazmat.primitives.serialization import load_pem_public_key

            loaded = load_pem_public_key(given.encode())
            if isinstance(loaded, Ed25519PublicKey):
                return fingerprint(loaded.public_bytes_raw())
        if "+" in given:
            return fingerprint(parse_verifier(given.splitlines()[0]).public)
    except (OSError, ValueError, EvidenceError) as error:
        raise UsageError(f"{text} is no public key: {error}") from error
    plain = given.lower().replace(":", "").replace(" ", "")
    if len(plain) == 64 and all(c in "0123456789abcdef" for c in plain):
        return plain
    raise UsageError(f"{text} is no public key and no fingerprint of one (64 hex digits)")


def read_log(log: CustodyLog, out: LogRead) -> Iterator[Finding]:
    """Fill `out` and yield each line that does not hold."""
    broken, whole, unknown = 0, True, set[str]()
    for number, (raw, event, problems) in enumerate(log.walk(), 1):
        whole = raw.endswith(b"\n")
        out.first = out.first or raw.removesuffix(b"\n")
        out.tree.append(raw.removesuffix(b"\n"))
        broken += len(problems)
        yield from (Finding("log", problem.subject, problem.reason) for problem in problems)
        if len(raw) >= LONGEST:
            yield Finding("log", f"{log.path.name} line {number}", "is longer than any entry")
        if event is not None:
            out.events.append(event)
            if event.what not in ACTS and event.what not in unknown:
                unknown.add(event.what)
                reason = f"is an act that this Headwater does not know ({event.what})"
                yield Finding("log", f"entry {number}", f"{reason}: a newer one may have logged it", "open")
    out.is_whole = not broken
    if not whole:
        yield Finding("log", f"{log.path.name} line {len(out.tree)}", "is unfinished: the log was cut")
    if not out.events and not broken:
        yield Finding("log", log.path.name, "has no entry" if log.path.exists() else "is missing")
    elif not broken and whole:
        yield Finding("log", f"{len(out.tree):,} entries", "each follows from the one before", "holds")


def signatures(made: Checkpoints, log: LogRead, expected: Expected) -> Iterator[Finding]:
    """Yield what holds of the signatures: every checkpoint, the keys, and what was known from elsewhere."""
    try:
        keys = made.public_keys()
    except (EvidenceError, OSError) as error:
        yield Finding("signatures", KEYS, f"{error}")
        keys = []
    yield from _keys(keys, log)
    sizes = made.sizes()
    logged = {event.subject: event.digest for event in log.events if event.what == SIGNED}
    good: Checkpoint | None = None
    for size in sizes:
        name = f"{FOLDER}/{size}.note"
        try:
            data = made.path(size).read_bytes()
            checkpoint = parse(data)
        except (EvidenceError, OSError) as error:
            yield Finding("signatures", name, f"{error}")
            continue
        if name in logged and logged[name] != digest(data):
            yield Finding("signatures", name, "is not the checkpoint that the log names: it was replaced")
        reason = _doubt(checkpoint, size, keys, log, expected)
        if reason:
            yield Finding("signatures", name, reason)
        else:
            good = checkpoint
    for name in sorted(set(logged) - {f"{FOLDER}/{size}.note" for size in sizes}):
        yield Finding("signatures", name, "is missing: the log says that it was signed")
    # What a doubtful checkpoint covers is named above; here, what no checkpoint covers.
    yield from _cover(good, sizes[-1] if sizes else 0, keys, log, expected)
    yield from _remembered(made, keys, log, expected)


def continues(log: LogRead, checkpoint: Checkpoint, name: str) -> Finding:
    """Tell whether the log begins as an earlier checkpoint says."""
    if log.first and checkpoint.origin != origin_from(log.first):
        return Finding("log", name, "is of another case, or the log's first entry was changed")
    if checkpoint.size > len(log.tree):
        reason = f"has {checkpoint.size} entries and the log only {len(log.tree)}: entries were removed"
        return Finding("log", name, f"{reason}, or it was set back to an older state")
    if log.tree.root(checkpoint.size) != checkpoint.root:
        return Finding("log", name, "is not how this log begins: the log was rewritten")
    return Finding("log", name, "is how this log begins", "holds")


def _keys(keys: list[Verifier], log: LogRead) -> Iterator[Finding]:
    named = [event.detail for event in log.events if event.what == KEY]
    if not keys and log.events:
        yield Finding("signatures", KEYS, "is missing: nothing says which key signs this case")
    for key in keys:
        if key.line not in named:
            yield Finding(
                "signatures", KEYS, f"holds the key {key.fingerprint}, which no entry of the log names"
            )
    for line in named:
        if keys and line not in {key.line for key in keys}:
            yield Finding("signatures", KEYS, f"lacks the key {line}, which the log names")


def _doubt(
    checkpoint: Checkpoint, size: int, keys: list[Verifier], log: LogRead, expected: Expected
) -> str | None:
    """Return what is wrong with a checkpoint, or None."""
    signers = [key for key in keys if checkpoint.signed_by(key)]
    if checkpoint.size != size:
        return f"says that it is of {checkpoint.size} entries: it stands in another's place"
    if not signers:
        others = f"the key {keys[0].fingerprint}" if keys else "any that is known"
        same = any((key.name, key.key_id) == sign[:2] for key in keys for sign in checkpoint.signatures)
        return (
            "was changed: its signature does not match" if same else f"is signed by another key than {others}"
        )
    if expected.key and all(key.fingerprint != expected.key for key in signers):
        return f"is signed by another key than {expected.key}: {signers[0].fingerprint}"
    found = continues(log, checkpoint, "")
    return None if found.state == "holds" else found.reason


def _cover(
    good: Checkpoint | None, most: int, keys: list[Verifier], log: LogRead, expected: Expected
) -> Iterator[Finding]:
    total = len(log.tree)
    covered = good.size if good else 0
    if most < total:
        which = f"entry {total}" if most + 1 == total else f"entries {most + 1} to {total}"
        reason = (
            "not signed: a run was stopped before it could sign, or they were added by hand "
            "(if it was your run, `headwater checkpoint CASE` signs them)"
        )
        yield Finding("signatures", which, reason)
    if good is not None:
        by = ", then ".join(key.fingerprint for key in keys)
        hint = "" if expected.key else "; compare it with the one its owner gave you"
        reason = f"signed by the key {by}{hint}"
        yield Finding("signatures", f"{covered:,} of {total:,} entries", reason, "holds")


def _remembered(
    made: Checkpoints, keys: list[Verifier], log: LogRead, expected: Expected
) -> Iterator[Finding]:
    if expected.remember and log.first and (last := seen(origin_from(log.first))):
        name = f"the checkpoint of {last.size:,} entries that this computer made last"
        found = continues(log, last, name)
        if found.state == "fails":
            # A copy, a backup, or a case that was set back: only the person knows which.
            reason = f"{found.reason}; if this is a copy or a backup, that may be right"
            found = replace(found, reason=reason, state="open")
        yield found
    for name, checkpoint in expected.checkpoints:
        if not any(checkpoint.signed_by(key) for key in keys):
            signer = checkpoint.signatures[0][1].hex()
            reason = f"is signed by another key (id {signer}) than this case"
            yield Finding("signatures", name, f"{reason}: the case was signed anew, or it is another case's")
        yield continues(log, checkpoint, name)
