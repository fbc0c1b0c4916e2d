# ruff: noqa: E501 - rows of data read better whole
"""Does time grow with the text and no faster? Each hostile unit repeated to a line of n and of 2n characters.

    python benchmarks/linear.py [--size 20000] [--short] [UNIT ...]

Prints processor seconds for both, their ratio (2 is linear; over 2.6 is marked), and seconds for a line of 10 MB.
A line without stops is read for its first 80,000 characters and a Problem says so; one with stops, to its end.
"""

import argparse
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from headwater.extract import extract  # noqa: E402
from headwater.model import Block, Document  # noqa: E402

UNITS = [
    # runs of what numerals are made of
    "1", "1,", "1.", "1 ", "1,234,", "0.", "-", "1-", "1/", "٣", "１", "½", "e9", "1e9 ", "^9",
    "万", "亿", "一", "十", "百", "点", "半", "分之", "百分之", "第", "之", "零", "两", "几", "多", "余", "近", "至",
    # words
    "five hundred and ", "and ", "a ", "half ", "million ", "one in ", "two-", "per ", "more than ", "between ", "from 1 to ",
    "percent ", "$", "yuan ", "people ", "officials and ", "every ", "said ", "according to ", "in 2018 ", "May ", "20 May 2018, ",
    "年", "月", "2018年", "日", "人", "名", "个", "每户", "超过", "以上", "据统计，", "表示，", "县", "新村",
    "مىڭ ", "يۈز ", "٪", "2018-يىلى ", "one hundred ", "one hundred people ", "two and a half ", "the ", "of ", "at least ",
    "half a cat ", "1 cat, ", "12.5% ", "£5 ", "$1,800 (¥5) ", "据", "表示", "称", "共", "约", "同比增长", "3名", "五个", "12人，", "三分之一", "第三",
    "张三说，", "ئادەم ", "پىرسەنت ", "دېدى ", "غا ئاساسلانغاندا، ",
    # words with commas, stops and quotation marks between them
    "12 people. ", "3名。", "He said. ", "\"He said\" ", "“据”", "said he, ", "Dr. A. B. ", "“two-", "two-a-", "a-", "Ab-Cd-", "Two Togethers, ",
    "(Xu, 2018) ", "(Xu ", "[1] ", "四同四送、", "《一", "（一）", "12—", "1至", "1~", "1:", "+1 ", "§", "#1 ", "@", "a@", "http://", "www.", "1e", "٫", "、",
    # what opens and never closes, and what makes no letter
    "(“（「《[{〔【", ")", "）", "”", "』", "«", "((", "( ", "{", "〔", "【", "<", "    ", "\u3000", "\u0301\u0300", "\u200d", "\u200f", "\u2067", "\U00020000", "\U0001d7d8",
    "A" * 90 + " ", "Wei" * 20 + " ", "\u05d0", "\u0627\u064b", "\U0001f468\u200d", "(", "（", "“", "\"", "'", "[", "《", "(1", "“一", "「", "\u0301", "a\u0301", "\u200b", "\u202e", "\ufeff", "\U0001f600",
    ".", "。", ";", "，", ",", ":", "A", "Abc ", "a b ", "A. ", "No. ", "x" * 50 + " ", "\u00a0", " x", "\t.",
]  # fmt: skip


def document(line: str) -> Document:
    """One paragraph that is one line."""
    blocks = (Block("paragraph", 0, len(line)),)
    return Document(
        record="r", file="line.txt", url=None, media_type="text/plain", language="und", text=line, blocks=blocks,
        made_by="linear",
    )  # fmt: skip


def seconds(unit: str, size: int) -> float:
    """Processor seconds of everything that is extracted from a line of that many characters."""
    page = document((unit * (size // len(unit) + 1))[:size].strip() or "x")
    start = time.process_time()
    for _ in extract(page):
        pass
    return time.process_time() - start


def ten_megabytes(unit: str) -> str:
    """Seconds for 10 MB of UTF-8: measured where 1 MB takes under 3, else ten times as many."""
    million = 1_000_000 * len(unit) // len(unit.encode())
    one = seconds(unit, million)
    return f"{seconds(unit, 10 * million):.1f}" if one < 3 else f"~{10 * one:.0f}"


def main() -> None:
    words = argparse.ArgumentParser(description="Does time grow with the text and no faster?")
    words.add_argument("--size", type=int, default=20_000)
    words.add_argument("--short", action="store_true", help="without the line of 10 MB")
    words.add_argument("units", nargs="*", default=UNITS)
    given = words.parse_args()
    print("| unit | n | 2n | ratio | 10 MB |\n|---|---:|---:|---:|---:|")
    for unit in given.units:
        n, twice = (min(seconds(unit, size) for _ in range(2)) for size in (given.size, 2 * given.size))
        mark = " !" if twice > 2.6 * n and twice > 0.5 else ""
        most = "–" if given.short else ten_megabytes(unit)
        print(
            f"| {unit!r} | {n:.2f} | {twice:.2f} | {twice / max(n, 1e-9):.1f}{mark} | {most} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
