# ruff: noqa: E501 - rows of words read better whole
"""The table of issue 6 in one command: people, terms, relations, requirements, events, residues.

    python benchmarks/programme.py [SHARED] [--planted 50] [--set FOLDER] [--list KIND]

"seen" is what rules were written beside, "unseen" rows that were run before anybody looked at their mistakes.
`--planted 1000` is the whole run of invented cases (benchmarks/planted.py); 0 leaves it out. `--set FOLDER` measures
another folder of documents with a gold_relations.jsonl and a gold_terms.jsonl, in place of SHARED's corpus.

What an automatic match means (`matched`): the words of the finding overlap the quote of the gold row, it is of the
row's kind, and what can be compared agrees: an event's `when` is the gold's to the letter (EDTF); a relation has the
gold's name and each of its ends shares a word with the gold's; a requirement's actor shares a word with the gold's
where both have one and ours is no pronoun, and so does the act. Gold wording is one annotator's: "the families" for
"them" is no match here. Precision counts what matches any gold row among all findings in the documents; what is true
but in no gold row counts as wrong, so that it is a lower bound. The column "by eye" is from `by_eye.txt`, where a reader's
judgement of rows and findings (so far that of the rules' own author) is kept as ids and offsets alone: what matches needs none, and a dash stands where
something was not judged yet. `--list` prints what there is to judge, with its ids.
"""

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from programme_gold import Set, listing, opened  # noqa: E402

Row = tuple[str, ...]
HEAD = "| | floor | aim | seen | by eye | unseen |\n|---|---|---|---|---|---|"


def share(part: int, whole: int) -> str:
    """A share as per cent, with what it is of."""
    return f"{100 * part / whole:.1f} ({part}/{whole})" if whole else "–"


def people(gold: Set) -> Iterator[Row]:
    """Private people found, and others wrongly taken as private: own rows, strangers' rows, the corpus."""
    import people as rows

    measure = rows.measure()
    counted = {
        name: measure.measure(list(measure.rows(part, files))) for name, (part, files) in rows.SETS.items()
    }
    for what, top, whole, floor, aim in (
        ("private people found", "private found", "private", "90", "98"),
        (
            "officials, experts, authors wrongly taken as private",
            "public as private",
            "public",
            "at most 20",
            "8",
        ),
    ):
        for name, one, other in (
            ("own rows", "dev", "held"),
            ("strangers' rows, first and second", "stranger", "second"),
        ):
            seen, unseen = (share(counted[n][top], counted[n][whole]) for n in (one, other))
            yield (f"{what}: {name}", floor, aim, seen, "–", unseen)
    if gold.people:
        yield (
            "private people found: the documents",
            "95",
            "100",
            share(*gold.people["private recall"]),
            "–",
            "–",
        )
        wrong = share(*gold.people["false private"])
        yield ("others wrongly taken as private: the documents", "at most 20", "8", wrong, "–", "–")


def terms(gold: Set) -> Iterator[Row]:
    """Bilingual terms of the documents."""
    precision, recall = gold.terms.get("term pair precision"), gold.terms.get("term pair recall")
    for what, pair in (("precision", precision), ("recall", recall)):
        if pair:
            yield (f"bilingual terms, {what}", "92", "98", share(*pair), "–", "–")


def told(gold: Set) -> Iterator[Row]:
    """Relations, requirements and events of the documents."""
    asked = {"relation": ("80 / 75", "92 / 90"), "requirement": ("80 / 75", "92 / 90"), "event": ("85", "95")}
    for kind, (floor, aim) in asked.items():
        n = gold.counts[kind]
        auto = f"{share(n['matching'], n['found'])} / {share(n['matched'], n['gold'])}"
        eye = "–"
        if n["judged"] == n["found"] and n["rows judged"] == n["gold"]:
            eye = f"{share(n['judged right'], n['judged'])} / {share(n['rows right'], n['rows judged'])}"
        name = {
            "relation": "relations",
            "requirement": "requirements",
            "event": "events with right precision",
        }[kind]
        yield (f"{name}: the documents, precision / recall", floor, aim, auto, eye, "–")


def own(kind: str) -> Iterator[Row]:
    """Relations, requirements and events of our own rows: those that rules were written beside, and those whose
    mistakes nobody looked at (every second passage of `blind`, `blind2`, `events` and `events2`, all of `blind3`, the
    relations kept apart, and the documents of `whole`'s closed set). The odd passages of `edges5` were looked at on 22
    November, so it counts as seen since."""
    for lang, language in {"en": "English", "zh": "Chinese", "ug": "Uyghur"}.items():
        cells = []
        for half in ("seen", "unseen"):
            n = _counted(kind, lang, half)
            cells.append(f"{share(n['hits'], n['found'])} / {share(n['hits'], n['wanted'])}")
        floor, aim = ("85", "95") if kind == "events" else ("80 / 75", "92 / 90")
        yield (f"{kind}: own rows, {language}, precision / recall", floor, aim, cells[0], "–", cells[1])


def _counted(kind: str, lang: str, half: str) -> Counter[str]:
    import blind
    import demands
    import edges
    import occurrences
    import whole

    sums: Counter[str] = Counter()
    opened = {f"duties{n}" for n in range(1, 6)} | {"edges4", "edges5"}
    for name in ("blind", "blind2", "blind3", "events2", *sorted(opened)):
        part = "even" if half == "unseen" else "odd"
        if name == "blind3":  # kept unseen whole
            part = "all" if half == "unseen" else ""
        elif name in opened:
            part = "all" if half == "seen" else ""
        only = {"duties": "requirements", "edges": "relations"}.get(name.rstrip("12345"), kind)
        if only != kind:
            continue  # the rows of these files are of one kind
        if part and (path := blind.ROWS / f"{name}.{lang}.txt").is_file():
            sums.update(blind.measure(path, part)[kind.removesuffix("s")])
    if lang != "ug":
        sums.update(whole.counted("open" if half == "seen" else "closed", lang)[kind.removesuffix("s")])
    if kind == "events":
        sums.update(occurrences.measured(lang, half))
    elif lang == "ug":
        pass
    elif kind == "relations":
        for name in ("dev", "second", "third") if half == "seen" else ("unseen",):
            n: Counter[str] = Counter()
            edges.measure(edges.ROWS / f"{lang}_{name}.txt", n, errors=False)
            sums.update(found=n["found"], hits=n["right"], wanted=n["right"] + n["missed"])
    elif half == "seen":
        for path in demands.told.ROWS.glob(f"requirements*.{lang}.txt"):
            sums.update(demands.measured(path.name))
    return sums


def residues(count: int) -> Iterator[Row]:
    """Residues after publishing invented cases with names planted everywhere."""
    import random
    import shutil

    import planted

    bad = stopped = 0
    for number in range(count):
        folder = Path(tempfile.mkdtemp(prefix="planted-"))
        try:
            outcome = planted.run(random.Random(f"table/{number}"), folder)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        bad += bool(outcome.residues)
        stopped += bool(outcome.stopped)
    what = f"cases with residues, of {count:,} generated ones with planted names"
    yield (what, "0", "0", f"{bad} ({stopped} not published)", "–", "–")


def show(rows: Iterator[Row]) -> None:
    """Print rows as they come."""
    for row in rows:
        print(f"| {' | '.join(row)} |", flush=True)


def main() -> None:
    """Print the table."""
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("shared", nargs="?", type=Path, default=ROOT.parent / "shared")
    words.add_argument("--planted", type=int, default=50)
    words.add_argument("--set", type=Path)
    words.add_argument("--list", choices=("relation", "requirement", "event"))
    asked = words.parse_args()
    gold = opened(asked.set, asked.shared) if asked.set else opened(None, asked.shared)
    if asked.list:
        if gold:
            print("\n".join(listing(gold, asked.list)))
        return
    print(HEAD)
    if gold is None:
        print(f"| skipped: {asked.set or asked.shared} is absent | | | | | |")
        gold = Set()
    show(people(gold))
    show(terms(gold))
    if gold.counts:
        show(told(gold))
    for kind in ("relations", "requirements", "events"):
        show(own(kind))
    if asked.planted:
        show(residues(asked.planted))


if __name__ == "__main__":
    main()
