"""Check this dossier without Headwater: python3 verify.py [FOLDER] [--key KEY] [--checkpoint FILE]
Needs Python 3.11 and the package `cryptography`. KEY is the signer's fingerprint (64 hex digits) or key
line; FILE a checkpoint that you were given earlier. Exit code: 0 if everything holds, 3 if anything does not.
"""

import argparse
import base64
import hashlib
import json
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

MANIFEST, SEAL, NOTE = "headwater.json", "custody/seal.note", "custody/checkpoint.note"
LITTER = (".DS_Store", "Thumbs.db", "desktop.ini")
BAD = (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError)
PARTS = (("files", MANIFEST), ("signatures", SEAL), ("log", "custody"), ("spans", "statements.jsonl"))
Said = tuple[str, str, str, str]  # holds, fails or open (nobody can tell here); part; thing; reason


def check(folder: Path, key: str = "", earlier: Path | None = None) -> Iterator[Said]:
    """Yield what holds in a dossier and what does not, by name."""
    log: list[dict[str, Any]] = []
    for path in (each for each in sorted(folder.rglob("*")) if not each.is_file() and not each.is_dir()):
        yield "fails", "files", str(path), "is a pipe, a device or a dead link"
        return
    steps = (_files(folder), _seal(folder, key.strip()), _log(folder, log, earlier), _words(folder, log))
    for step, (part, name) in zip(steps, PARTS, strict=True):
        try:
            yield from step
        except BAD as error:
            yield "fails", part, name, f"is missing or damaged ({type(error).__name__}: {error})"


def _files(folder: Path) -> Iterator[Said]:
    manifest = json.loads((folder / MANIFEST).read_bytes())
    files, there = dict(manifest["files"]), set[str]()
    known = {MANIFEST, *files, *manifest["beside"]}
    for top, folders, names in os.walk(folder):
        for name in [*names, *(f for f in folders if (Path(top) / f).is_symlink())]:
            path = (Path(top) / name).relative_to(folder).as_posix()
            there.add(path)
            if (Path(top) / name).is_symlink():
                yield "fails", "files", path, "is a link to another place"
            elif path not in known and name not in LITTER:
                yield "fails", "files", path, "is not part of the dossier: somebody added it"
    changed = [path for path in sorted(files) if path not in there or _sha(folder / path) != files[path]]
    for path in changed:
        yield "fails", "files", path, "was changed" if path in there else "is missing"
    yield "holds", "files", f"{len(files) - len(changed):,} of {len(files):,} files", "are as listed"


def _seal(folder: Path, key: str) -> Iterator[Said]:
    expected = key if len(key) == 64 or not key else hashlib.sha256(_key(key)[1]).hexdigest()
    sealed = _note(folder / SEAL)[0].decode().splitlines()[2:]
    there = [MANIFEST, *(f"custody/{p.name}" for p in (folder / "custody").iterdir())]
    lines = {f"{_sha(folder / path)}  {path}" for path in there if path != SEAL}
    for line in sorted(lines.symmetric_difference(sealed)):
        yield "fails", "signatures", line[66:], "is not as it was sealed: changed, added or missing"
    for path in (SEAL, NOTE):
        found = _signer(folder, folder / path) or "that is not in custody/keys.pub"
        state = "fails" if len(found) != 64 or (expected and found != expected) else "holds"
        hint = "; compare it with the one that its owner gave you" if not expected else ""
        key_is = "signed by another key than it should be" if state == "fails" else "signed by the key"
        yield state, "signatures", path, f"is {key_is}: {found}{f', not {expected}' if expected else hint}"


def _log(folder: Path, entries: list[dict[str, Any]], earlier: Path | None) -> Iterator[Said]:
    (origin, size, root), first = _head(folder / NOTE), b""
    for held in map(json.loads, (folder / "custody/entries.jsonl").read_bytes().splitlines()):
        entry, index = held.get("entry", "").encode(), held["index"]
        leaf, proof = hashlib.sha256(b"\x00" + entry).digest(), [bytes.fromhex(x) for x in held["proof"]]
        leaf = leaf if entry else bytes.fromhex(held["withheld"])
        if index < size and _climb(index, size - 1, leaf, proof)[1:] == (root, 0):
            first = (entry or b"withheld") if index == 0 else first
            entries.append(
                json.loads(entry) if entry else {"what": "withheld", "subject": index, "digest": ""}
            )
        else:
            yield "fails", "log", f"entry {index + 1}", "is not in the signed log: it was changed"
    if first == b"withheld":
        yield "open", "log", "entry 1", "is withheld: it names a private person. It says whose log this is"
    elif origin != f"headwater/{hashlib.sha256(first).hexdigest()[:32]}":
        yield "fails", "log", "entry 1", "is missing, or the log of another case was signed"
    yield "holds", "log", f"{len(entries):,} entries", f"are in the signed log of {size:,}"
    listed = "sha-256:" + _sha(folder / MANIFEST)
    when = [e["when"] for e in entries if e["what"] == "published" and e["digest"] == listed]
    reason = f"was logged at {when[-1]}" if when else "is not the list of files that was logged"
    yield "holds" if when else "fails", "log", MANIFEST, reason
    if earlier is not None:
        yield _continues(folder, earlier)


def _continues(folder: Path, earlier: Path) -> Said:
    (origin, size, root), (other, old, old_root) = _head(folder / NOTE), _head(earlier)
    name = f"the earlier checkpoint of {old:,} entries"
    steps = json.loads((folder / "custody/consistency.json").read_bytes()).get(str(old), [])
    if other != origin or old < 1 or not _signer(folder, earlier):
        return "fails", "log", name, "is of another case, or signed by another key than this dossier"
    if old > size:
        return "fails", "log", name, "is longer than the log here: this is an older state of the case"
    if old < size and not steps:
        return "open", "log", name, "this dossier carries no proof from there: ask for the case itself"
    path, at, last = [bytes.fromhex(step) for step in steps], old - 1, size - 1
    path = path if old & (old - 1) else [old_root, *path]
    while at % 2:
        at, last = at >> 1, last >> 1
    if old_root == root if old == size else _climb(at, last, path[0], path[1:]) == (old_root, root, 0):
        return "holds", "log", name, "is how this log begins"
    return "fails", "log", name, "is not how this log begins: the log was rewritten"


def _words(folder: Path, entries: list[dict[str, Any]]) -> Iterator[Said]:
    captured = {e["subject"]: e["digest"] for e in entries if e["what"] in ("captured", "imported")}
    hidden, redacted = sum(e["what"] == "withheld" for e in entries), 0
    texts = dict[str, str]()
    for held in map(json.loads, (folder / "documents.jsonl").read_bytes().splitlines()):
        name = held["file"] or held["url"] or held["record"]
        texts[held["id"]] = text = (folder / "d" / Path(held["text"]).name).read_bytes().decode()
        parts = json.dumps(["document", held["record"], text], ensure_ascii=False, separators=(",", ":"))
        redacted += bool(held.get("redacted"))
        if held["record"] not in captured and hidden:
            hidden -= 1
            yield "open", "records", name, "the entry of its capture is withheld: it names a private person"
        elif captured.get(held["record"]) != held["payload"]:
            yield "fails", "records", name, "no entry of the signed log says that it was captured"
        elif not held["altered"] and held["id"] != f"sha-256:{hashlib.sha256(parts.encode()).hexdigest()}":
            yield "fails", "records", name, "its text is not the one that has this id"
    if redacted:
        reason = "are redacted: names in them are replaced, and only the case has the text that was read"
        yield "open", "records", f"{redacted:,} of {len(texts):,} documents", reason
    lines = (folder / "statements.jsonl").read_bytes().splitlines()
    for held in map(json.loads, lines):
        start, end, exact = (held["span"][part] for part in ("start", "end", "exact"))
        if not exact or texts.get(held["document"], "")[start:end] != exact:
            yield "fails", "spans", held["id"], f"its words do not stand at {start}..{end} of its document"
    yield "holds", "spans", f"{len(texts):,} documents, {len(lines):,} statements", "were looked up here"


def _sha(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _key(line: str) -> tuple[str, bytes]:
    name, _, raw = line.split("+", 2)
    return name, base64.b64decode(raw, validate=True)[1:]


def _note(path: Path) -> tuple[bytes, str, bytes]:
    data = path.read_bytes()
    text, _, line = data.partition(b"\n\n")
    name, made = line.decode().removeprefix("\N{EM DASH} ").split(" ")
    raw = base64.b64decode(made)
    if data != text + f"\n\n\N{EM DASH} {name} {base64.b64encode(raw).decode()}\n".encode():
        raise ValueError(f"{path.name} is not written as a signed note")
    return text + b"\n", name, raw


def _head(path: Path) -> tuple[str, int, bytes]:
    origin, size, root = _note(path)[0].decode().splitlines()
    return origin, int(size), base64.b64decode(root)


def _signer(folder: Path, path: Path) -> str:
    """Return the fingerprint of the key of this dossier that signed a note; "" if none did."""
    signed, name, made = _note(path)
    for line in (folder / "custody/keys.pub").read_text("utf-8").splitlines():
        known, public = _key(line)
        if (name, made[:4]) == (known, hashlib.sha256(name.encode() + b"\n\x01" + public).digest()[:4]):
            with suppress(InvalidSignature):
                Ed25519PublicKey.from_public_bytes(public).verify(made[4:], signed)
                return hashlib.sha256(public).hexdigest()
    return ""


def _climb(at: int, last: int, found: bytes, proof: list[bytes]) -> tuple[bytes, bytes, int]:
    """Follow a proof up: the older and the newer root, 0 at the top (RFC 9162, 2.1.3.2, 2.1.4.2)."""
    one = two = found
    for step in proof:
        if at % 2 or at == last:
            one, two = (hashlib.sha256(b"\x01" + step + each).digest() for each in (one, two))
            while not at % 2 and at:
                at, last = at >> 1, last >> 1
        else:
            two = hashlib.sha256(b"\x01" + two + step).digest()
        at, last = at >> 1, last >> 1
    return one, two, last


def main() -> int:
    """Print what holds and what does not; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path(__file__).resolve().parent)
    parser.add_argument("--key", default="")
    parser.add_argument("--checkpoint", type=Path)
    asked = parser.parse_args()
    words, failed = {"holds": "holds", "open": "NOT DECIDED HERE", "fails": "DOES NOT HOLD"}, 0
    for state, part, name, reason in check(asked.folder, asked.key, asked.checkpoint):
        print(ascii(f"{words[state]:<14} {part}: {name} {reason}")[1:-1])
        failed += state == "fails"
    print(f"{failed:,} things do not hold." if failed else "Everything that can be checked here holds.")
    return 3 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
