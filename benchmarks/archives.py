"""Import of a WARC against reading it with warcio and fastwarc: one file, one run, time and memory.

    python benchmarks/archives.py [MB]

warcio and fastwarc only read the records, digests included; the import reads them, checks them, finds the
documents, copies every record into the archive of a case and logs it.
Modules are loaded before the clock starts.
"""

import gzip
import hashlib
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SIDES = ("fastwarc", "warcio", "headwater")


def made(path: Path, megabytes: int) -> int:
    """Write a crawl of invented pages and pictures; return how many records it has."""
    chance, number, written = random.Random(7), 0, 0
    words = [f"word{n}" for n in range(3000)]
    with path.open("wb") as out:
        while written < megabytes << 20:
            is_page = number % 5 == 0
            text = " ".join(chance.choices(words, k=4000)).encode()
            picture = chance.randbytes(chance.randrange(2_000, 200_000))
            body = b"<html><body><p>" + text + b"</p>" if is_page else picture
            kind = b"text/html" if is_page else b"image/jpeg"
            head = b"HTTP/1.1 200 OK\r\nContent-Type: %s\r\n\r\n" % kind
            block = head + body
            top = (
                f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{number:032x}>\r\n"
                f"WARC-Date: 2026-01-02T03:04:05Z\r\nWARC-Target-URI: https://crawl.example/{number}\r\n"
                "Content-Type: application/http; msgtype=response\r\n"
                f"WARC-Block-Digest: sha256:{hashlib.sha256(block).hexdigest()}\r\n"
                f"Content-Length: {len(block)}\r\n\r\n"
            )
            data = gzip.compress(top.encode() + block + b"\r\n\r\n", 1, mtime=0)
            out.write(data)
            written += len(data)
            number += 1
    return number


def read(side: str, path: Path) -> tuple[float, int]:
    """Go through the file; return when that began, and the number of records seen."""
    if side == "fastwarc":
        from fastwarc.warc import ArchiveIterator

        start = time.perf_counter()
        found = ArchiveIterator(str(path), parse_http=False)
        return start, sum(each.verify_block_digest() for each in found)
    if side == "warcio":
        from warcio.archiveiterator import ArchiveIterator as Reader

        start = time.perf_counter()
        with path.open("rb") as stream:
            found = Reader(stream, check_digests=True)
            return start, sum(each.content_stream().read() is not None for each in found)
    from headwater.capture.limits import Limits
    from headwater.case import Case
    from headwater.flow.stages import collect

    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder, Case.create(Path(folder) / "case") as case:
        new, problems = collect(case, [str(path)], limits=Limits())
        assert not problems
        return start, new


def main() -> None:
    if len(sys.argv) == 3:
        start, count = read(sys.argv[1], Path(sys.argv[2]))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(f"{time.perf_counter() - start:.2f} {peak} {count}")
        return
    megabytes = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "crawl.warc.gz"
        records = made(path, megabytes)
        print(f"{records:,} records in {megabytes} MB")
        for side in SIDES:
            command = [sys.executable, __file__, side, str(path)]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            seconds, peak, seen = done.stdout.split()
            rate = megabytes / float(seconds)
            print(f"{side:10} {float(seconds):7.2f} s {rate:7.1f} MB/s {peak:>5} MB peak  {seen} seen")


if __name__ == "__main__":
    main()
