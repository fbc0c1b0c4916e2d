"""A web archive package, checked by itself; and, where Headwater wrote it, against the signed log inside.

The digests in a package are the package's own: whoever changes a file can change its digest too. The log can
be checked against a key and against earlier checkpoints.
"""

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from headwater.capture.custody.check_files import ARCHIVES, archives
from headwater.capture.custody.check_log import Expected, LogRead, read_log, signatures
from headwater.capture.custody.checkpoints import FOLDER, KEYS, Checkpoints
from headwater.capture.custody.finding import Finding
from headwater.capture.custody.log import CustodyLog
from headwater.capture.wacz import check_wacz
from headwater.capture.wacz.zipped import Zipped
from headwater.errors import CaptureError

LOG = "custody.jsonl"
OWN = "headwater/"
NOTE = re.compile(r"headwater/checkpoints-([1-9][0-9]{0,17}\.note)")
ARCHIVE = re.compile(r"archive/([A-Za-z0-9._-]+\.warc\.gz)")
MOST = 1 << 30
"""Bytes of one file of the log."""


def verify_wacz(path: Path, expected: Expected) -> Iterator[Finding]:
    """Yield what holds in a package and what does not."""
    yield from check_wacz(path)
    with tempfile.TemporaryDirectory(prefix="headwater-verify-") as room:
        try:
            with path.open("rb") as stream:
                package = Zipped(stream)
                if OWN + LOG not in package.names:
                    yield Finding("signatures", path.name, "no signed log: the digests are its own", "open")
                    return
                _laid_out(package, Path(room))
        except (CaptureError, OSError) as error:
            yield Finding("log", path.name, f"the log in it cannot be read: {error}")
            return
        log = LogRead()
        yield from read_log(CustodyLog(Path(room) / LOG), log)
        yield from signatures(Checkpoints(Path(room)), log, expected)
        yield from archives(Path(room), log.events)


def _laid_out(package: Zipped, room: Path) -> None:
    """Put log, keys, checkpoints and archives where a case has them."""
    (room / FOLDER).mkdir()
    (room / ARCHIVES).mkdir()
    for name in package.names:
        if name in (OWN + LOG, OWN + KEYS):
            (room / name.removeprefix(OWN)).write_bytes(package.read(name, MOST))
        elif found := NOTE.fullmatch(name):
            (room / FOLDER / found[1]).write_bytes(package.read(name, MOST))
        elif found := ARCHIVE.fullmatch(name):
            with (room / ARCHIVES / found[1]).open("wb") as out:
                for data in package.chunks(name):
                    out.write(data)
