"""A dossier, checked by the program that it carries itself, and by what only Headwater can check."""

import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from headwater.capture.custody.bitcoin import Block
from headwater.capture.custody.check_log import Expected
from headwater.capture.custody.finding import Finding, State
from headwater.flow.verified_time import NONE, by_bitcoin, stamp
from headwater.publish.verify import check

STATES: dict[str, State] = {"holds": "holds", "open": "open", "fails": "fails"}


def verify_dossier(
    folder: Path, expected: Expected, authority: Path | None, blocks: Mapping[int, Block] | None = None
) -> Iterator[Finding]:
    """Yield what holds in a dossier and what does not. The program in the folder is read, and never run."""
    own = Path(__file__).parents[1] / "publish" / "verify.py"
    try:
        if (folder / "verify.py").read_bytes() != own.read_bytes():
            reason = "is not this Headwater's: take its word for nothing"
            yield Finding("files", "verify.py", reason, "open")
    except OSError:
        pass  # named below as missing
    with tempfile.TemporaryDirectory(prefix="headwater-verify-") as room:
        earlier = [Path(room) / f"{number}.note" for number in range(len(expected.checkpoints))]
        for path, (_, checkpoint) in zip(earlier, expected.checkpoints, strict=True):
            path.write_bytes(checkpoint.note)
        said = list(check(folder, expected.key, earlier[0] if earlier else None))
        for more in earlier[1:]:
            said += [each for each in check(folder, expected.key, more) if each not in said]
    for state, part, name, reason in said:
        yield Finding(part, name, reason, STATES[state])
    custody = folder / "custody"
    by_calendar = custody / "checkpoint.ots"
    if by_calendar.is_file():
        yield from by_bitcoin("custody/checkpoint.ots", by_calendar, custody / "checkpoint.note", blocks)
    if (custody / "checkpoint.tsr").is_file():
        beside = {
            ".note": custody / "checkpoint.note",
            ".tsq": custody / "checkpoint.tsq",
            ".pem": custody / "authority.pem",
        }
        yield stamp("custody/checkpoint.tsr", custody / "checkpoint.tsr", beside, authority)
    elif not by_calendar.is_file():
        yield Finding("timestamps", "custody", NONE, "open")
