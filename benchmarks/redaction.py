# ruff: noqa: E501, E402 - rows of made nouns read better whole
"""How long redaction and its check take: invented documents with private people, one dossier.

    python benchmarks/redaction.py [--documents 2000] [--statements 100] [--people 4]

Prints seconds for finding out who is withheld, for rewriting the dossier, and for searching texts, data and as many bytes of pages again.
"""

import argparse
import random
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from headwater.model import (
    Block,
    Document,
    Dossier,
    Figure,
    Measure,
    Mention,
    Quantity,
    Record,
    digest,
    short,
)
from headwater.publish.lines import statement_lines
from headwater.publish.redact import privacy, redact, residue

SOUNDS = ("bel", "dor", "kan", "mur", "sha", "til", "ven", "zul", "gul", "nur", "rin", "tash", "yar", "lom")
FILLER = "In the upland counties officials visited households and wrote down what they saw in the year. "


def name(chance: random.Random) -> str:
    """A name nobody has."""
    return " ".join("".join(chance.choices(SOUNDS, k=3)).capitalize() for _ in range(2))


def made(documents: int, statements: int, people: int) -> Dossier:
    """A dossier of that size."""
    chance = random.Random(1)
    records, texts, said = [], [], []
    for number in range(documents):
        file = f"{number}.txt"
        record = Record(uri=f"urn:headwater:file:{file}", file=file, url=None, payload=digest(file.encode()), length=1, media_type=None, captured_at="2031-01-01T00:00:00Z")  # fmt: skip
        who = [name(chance) for _ in range(people)]
        lines = [f"{FILLER}{chance.choice(who)} got {n + 2} lamps in 2031." for n in range(statements)]
        text = "\n".join(lines)
        held = Document(record=record.id, file=file, url=None, media_type="text/plain", language="en", text=text, made_by="plain/1", blocks=(Block("paragraph", 0, len(text)),))  # fmt: skip
        at = 0
        for n, line in enumerate(lines):
            start = at + line.index(" got ") + 5
            words = f"{n + 2} lamps"
            shared = {
                "document": held.id,
                "file": file,
                "url": None,
                "lang": "en",
                "sentence": (at, at + len(line)),
                "made_by": "x/1",
            }
            said.append(Figure(**shared, span=held.span(start, start + len(words)), number=(start, start + len(str(n + 2))), quantity=Quantity(n + 2, n + 2, "exact", "lamp", None, words), measure=Measure("lamps", "lamp")))  # type: ignore[arg-type] # fmt: skip
            at += len(line) + 1
        for person, one in enumerate(who, 1):
            start = text.find(one)
            if start >= 0:
                said.append(
                    Mention(**shared, span=held.span(start, start + len(one)), role="private", person=person)
                )  # type: ignore[arg-type]
        records.append(record)
        texts.append(held)
    return Dossier(title="x", notice="", records=tuple(records), documents=tuple(texts), statements=tuple(said), questions=(), weighings=(), derivations=(), problems=())  # fmt: skip


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--statements", type=int, default=100)
    parser.add_argument("--people", type=int, default=4)
    asked = parser.parse_args()
    dossier = made(asked.documents, asked.statements, asked.people)
    print(
        f"{len(dossier.documents):,} documents of {sum(len(d.text) for d in dossier.documents):,} characters, {len(dossier.statements):,} statements"
    )
    began = time.process_time()
    known = privacy(dossier)
    told = time.process_time()
    print(
        f"who is withheld: {told - began:.1f} s; names to look for everywhere: {len(known.everywhere.spellings):,}"
    )
    done = redact(dossier, known=known)
    print(
        f"rewritten: {(rewritten := time.process_time()) - told:.1f} s; withheld: {len(done.redactions):,} runs of words"
    )
    texts = {d.id: d for d in done.documents}
    data = "".join(f"{line}\n" for line in statement_lines(done.statements, texts.get)).encode()
    files = [(f"d/{short(d.id)}.txt", d.text.encode()) for d in done.documents]
    files += [(f"d/{short(d.id)}.html", f"<p>{d.text}</p>".encode()) for d in done.documents]
    files.append(("statements.jsonl", data))
    size = sum(len(each) for _, each in files)
    rewritten = time.process_time()
    found = list(residue(files, known))
    spent = time.process_time() - rewritten
    print(
        f"searched: {size / 1e6:.0f} MB in {spent:.1f} s ({size / 1e6 / spent:.1f} MB/s), {len(found)} residues"
    )


if __name__ == "__main__":
    main()
