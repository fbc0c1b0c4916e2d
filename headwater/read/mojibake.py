"""Text that was broken before it was saved: UTF-8 read in another encoding and saved again. It is said, not mended.

A run of letters that can be written back in the wrong encoding and is then valid UTF-8 is hardly ever chance.
"""

import re
from collections.abc import Iterator

from headwater.read.frequent_han import COMMON

WESTERN = re.compile(
    r"[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2,200}"
)
HAN = re.compile(r"[^\x00-\x7f]{6,200}")
LOST = re.compile("(?:锟斤拷|锟斤|\u00ef\u00bf\u00bd){1,}")
"""What is left of U+FFFD in GBK and in Windows-1252: the letters are gone."""
LEAST = 3
LETTERS = 12
"""Runs, or letters in them, below which it may be chance."""
MOST = 2_000
LOOK = 400_000


def broken(text: str) -> Iterator[str]:
    """Say in lines what of a decoded text was broken before it was saved."""
    sample = text[:LOOK]
    if sample.isascii():
        return
    lost = LOST.findall(sample)
    if lost:
        yield f"holds {len(lost)} stretches like “{lost[0][:6]}”: letters that were lost before this copy was made"
    for name, pattern in (("cp1252", WESTERN), ("gb18030", HAN)):
        runs = [run for run, _ in zip(pattern.findall(sample), range(MOST), strict=False)]
        mended = [(run, back) for run in runs if run not in lost and (back := _back(run, name))]
        many = len(mended) >= LEAST or sum(len(back) for _, back in mended) >= LETTERS
        if many and len(mended) * 2 > len(runs):
            run, back = max(mended, key=lambda pair: len(pair[1]))
            yield (
                f"seems to have been encoded twice: “{run[:24]}” may stand for “{back[:12]}”; the text is kept as it is"
            )


def _back(run: str, name: str) -> str:
    """Return what a run was before it was read in the wrong encoding, or "" if it cannot have been."""
    try:
        if name != "cp1252":
            back = run.encode(name).decode("utf-8", "replace")
            likely = back.count("\ufffd") * 5 < len(back)
            return back if likely and sum(c in COMMON for c in back) * 2 > len(back) else ""
        raw = b"".join(c.encode("latin-1" if c < "\u00a0" else name) for c in run)
        back = raw.decode("utf-8")
    except UnicodeError:
        return ""
    return back if len(back) < len(run) and any(c.isalpha() or c in "’‘“”–—…" for c in back) else ""
