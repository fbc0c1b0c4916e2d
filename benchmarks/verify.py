"""How fast are records verified, against sha256sum on the same file in the same run?

    python benchmarks/verify.py [--mb 1024] [--folder DIR]

Makes a case of that many megabytes of records that do not compress, then times `headwater verify` on the
whole case (log, signatures, every byte of the archive, database) and `sha256sum` on its archive, by turns,
three times each; the best of each counts. Prints the ratio of the speeds; ends with 1 if it is under a half.
"""

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from headwater.capture.limits import Limits
from headwater.case import Case
from headwater.flow import collect

RECORD_MB = 8
FLOOR = 0.5


def made(folder: Path, megabytes: int) -> Path:
    """Make a case in `folder` with records of this size."""
    papers = folder / "papers"
    papers.mkdir()
    chance = random.Random(1)
    for number in range(max(1, megabytes // RECORD_MB)):
        (papers / f"{number:04}.bin").write_bytes(chance.randbytes(RECORD_MB << 20))
    with Case.create(folder / "case") as case:
        _, problems = collect(case, [str(papers)], limits=Limits())
        assert not problems, problems
    shutil.rmtree(papers)
    return folder / "case"


def timed(*command: str) -> float:
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - start
    assert done.returncode == 0, done.stdout + done.stderr
    return seconds


def main() -> int:
    """Make, time, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--mb", type=int, default=1024)
    parser.add_argument("--folder", type=Path)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.folder) as room:
        case = made(Path(room), asked.mb)
        archive = case / "archive" / "data.warc.gz"
        size = archive.stat().st_size / 1e6
        verify = [sys.executable, "-m", "headwater", "verify", str(case), "--no-log"]
        rounds = [(timed("sha256sum", str(archive)), timed(*verify)) for _ in range(3)]
    plain, whole = (min(each[n] for each in rounds) for n in (0, 1))
    print(f"archive of {size:,.0f} MB, best of three in one run")
    print(f"sha256sum         {plain:6.2f} s  {size / plain:7,.0f} MB/s")
    print(f"headwater verify  {whole:6.2f} s  {size / whole:7,.0f} MB/s (start of the program included)")
    print(f"ratio             {plain / whole:6.2f}     (at least {FLOOR} is asked)")
    return 0 if plain / whole >= FLOOR else 1


if __name__ == "__main__":
    sys.exit(main())
