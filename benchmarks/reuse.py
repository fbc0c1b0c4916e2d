# ruff: noqa: E501
"""Who took from whom, level by level, beside MinHash (datasketch, MIT) in the same run.

    python benchmarks/reuse.py [FAMILIES [SEED]]

The articles are made here (benchmarks/invented.py): a source, a copy, a light edit, a retelling in other words, two
sentences within another article, a translation; and articles that share nothing but an outlet's furniture and the
same turns of phrase. Pairs of one family are right. MinHash is given, for each row, the best of its shingles and
thresholds and of Jaccard and containment, chosen on these very articles; Headwater has one setting. passim cannot
be had: the package of that name on the index is another's.
"""

import sys
import time
from collections.abc import Iterable

from datasketch import MinHash  # type: ignore[import-untyped,unused-ignore]
from invented import LEVELS, Article, articles

from headwater.extract import extract
from headwater.link.derive import derive
from headwater.model import Block, Document, Fact, Statement

Pair = tuple[str, str]
PERMUTATIONS = 128
SHINGLES = (2, 3, 5)
THRESHOLDS = tuple(t / 100 for t in range(4, 100, 2))


def document(article: Article) -> Document:
    text = article.text
    head, _, foot = text.partition("\n")
    blocks = [Block("paragraph", 0, len(head))]
    if foot:
        blocks.append(Block("paragraph", len(head) + 1, len(text)))
    facts = (Fact("publisher", article.outlet, "made"), Fact("date", article.date, "made"))
    return Document(record=article.name, file=article.name, url=None, media_type="text/plain", language=article.language, text=text,
                    blocks=tuple(blocks), made_by="invented/1", facts=facts)  # fmt: skip


def headwater(made: list[Article]) -> tuple[list[Pair], dict[str, float]]:
    """Return pairs (taker, taken), and seconds by part."""
    documents = [document(a) for a in made]
    names = {d.id: d.record for d in documents}
    begin = time.process_time()
    statements = [s for d in documents for s in extract(d) if isinstance(s, Statement)]
    read = time.process_time()
    edges, _ = derive(documents, statements)
    seconds = {"extract": read - begin, "derive": time.process_time() - read}
    return [(names[e.taker], names[e.taken]) for e in edges if e.taken], seconds


def minhashes(made: list[Article], size: int) -> dict[str, tuple[MinHash, int]]:
    found = {}
    for article in made:
        words = article.text.casefold().split() if article.language == "en" else list(article.text)
        parts = {" ".join(words[i : i + size]).encode() for i in range(len(words) - size + 1)}
        sketch = MinHash(num_perm=PERMUTATIONS)
        sketch.update_batch(list(parts))
        found[article.name] = sketch, len(parts)
    return found


def likeness(made: list[Article], size: int, kind: str) -> list[tuple[float, Pair]]:
    """Every pair with its estimated Jaccard or containment: no pair is lost to banding."""
    sketches = minhashes(made, size)
    names = [a.name for a in made]
    found = []
    for i, a in enumerate(names):
        one, n = sketches[a]
        for b in names[:i]:
            other, m = sketches[b]
            j = one.jaccard(other)
            if j > 0:
                common = j * (n + m) / (1 + j)
                found.append((j if kind == "jaccard" else min(1.0, common / min(n, m)), (a, b)))
    return found


def f1(
    made: list[Article], pairs: Iterable[Pair], levels: Iterable[str] = LEVELS
) -> tuple[float, float, float]:
    """Recall: derivatives joined to an article of their family; precision: pairs of one family.

    For one level the pairs that touch an article of it count, for several all wrong ones.
    """
    by_name = {a.name: a for a in made}
    wanted = {a.name for a in made if a.level in set(levels)}
    right, wrong, found = 0, 0, set()
    for a, b in {(min(p), max(p)) for p in pairs}:
        one, other = by_name[a], by_name[b]
        touched = {one.level, other.level} & set(levels)
        if one.family != other.family:
            wrong += bool(touched) or len(set(levels)) > 1
            continue
        if touched:
            right += 1
            found |= {a, b} & wanted
    precision, recall = right / max(1, right + wrong), len(found) / max(1, len(wanted))
    return 2 * precision * recall / max(1e-9, precision + recall), precision, recall


class Peer:
    """MinHash with every setting, of which each row takes the best."""

    def __init__(self, made: list[Article]) -> None:
        begin = time.process_time()
        self.made = made
        self.pairs = {
            (size, kind): likeness(made, size, kind)
            for size in SHINGLES
            for kind in ("jaccard", "containment")
        }
        self.seconds = (time.process_time() - begin) / len(self.pairs)

    def best(self, levels: tuple[str, ...]) -> tuple[tuple[float, float, float], str]:
        """Return F1, precision and recall at the best setting for these levels, and the setting."""
        found = [
            (
                f1(self.made, [p for value, p in every if value >= threshold], levels),
                f"{size} words, {kind} {threshold}",
            )
            for (size, kind), every in self.pairs.items()
            for threshold in THRESHOLDS
        ]
        return max(found)


def main(families: int, seed: int = 1) -> None:
    """Print the table."""
    made = articles(families, seed)
    ours, seconds = headwater(made)
    peer = Peer(made)
    print(f"{len(made)} articles, {families} families, seed {seed}")
    print(
        "| level | Headwater F1 (precision, recall) | MinHash F1 (precision, recall) | its setting | ratio |"
    )
    print("|---|---:|---:|---|---:|")
    rows: list[tuple[str, tuple[str, ...]]] = [(level, (level,)) for level in LEVELS]
    rows += [
        ("without translation", LEVELS[:-1]),
        ("copies and parts", ("verbatim", "light", "partial")),
        ("all", LEVELS),
    ]
    for name, levels in rows:
        a, (b, setting) = f1(made, ours, levels), peer.best(levels)
        shown = [f"{100 * x[0]:.1f} ({100 * x[1]:.0f}, {100 * x[2]:.0f})" for x in (a, b)]
        ratio = f"{a[0] / b[0]:.2f} x" if b[0] else "–"
        print(f"| {name} | {shown[0]} | {shown[1]} | {setting if b[0] else '–'} | {ratio} |")
    by_name = {a.name: a for a in made}
    same = [(by_name[a], by_name[b]) for a, b in ours if by_name[a].family == by_name[b].family]
    later = sum(a.date >= b.date for a, b in same)
    wrong = [(by_name[a].level, by_name[b].level) for a, b in ours if by_name[a].family != by_name[b].family]
    print(
        f"direction: {later} of {len(same)} edges lead from the later text to the earlier; MinHash has none"
    )
    print(f"wrong pairs of Headwater: {len(wrong)} {wrong[:8]}")
    print(f"processor seconds: Headwater {seconds['derive']:.1f} deriving and {seconds['extract']:.1f} reading figures before;"
          f" MinHash {peer.seconds:.1f} for one setting, every pair compared")  # fmt: skip


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:3] or ("40",)))
