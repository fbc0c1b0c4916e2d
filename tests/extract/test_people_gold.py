"""The people of the real documents beside the checkout: private ones are found, others are not taken for private."""

import json
from pathlib import Path

from headwater.extract.context import Context
from headwater.extract.people import find
from headwater.model import Block, Document, Mention


def mentions(path: Path) -> list[tuple[str, str, bool]]:
    text, at, blocks = path.read_text(encoding="utf-8"), 0, []
    lang = "zh" if path.parent.name == "zh" else "en"
    for part in text.split("\n\n"):
        if part.strip():
            start = at + len(part) - len(part.lstrip())
            blocks.append(Block("paragraph", start, start + len(part.strip()), lang))
        at += len(part) + 2
    page = Document(
        record="r", file=path.name, url=None, media_type="text/plain", language=lang, text=text,
        blocks=tuple(blocks), made_by="t",
    )  # fmt: skip
    found = [m for m in find(Context(page)) if isinstance(m, Mention)]
    return [(m.span.exact.casefold(), m.role, m.minor) for m in found]


def test_the_people_of_the_gold_are_found_with_their_roles(shared: Path) -> None:
    gold = (shared / "eval" / "corpus" / "gold_people.jsonl").read_text(encoding="utf-8").splitlines()
    read: dict[str, list[tuple[str, str, bool]]] = {}
    private = hits = public = wrong = 0
    for line in gold:
        item = json.loads(line)
        place = shared / "corpus" / item["doc"]
        found = read.setdefault(
            item["doc"], mentions(place) if item["doc"] not in read else read[item["doc"]]
        )
        name = item["mention"].casefold()
        near = [role for words, role, _ in found if words in name or name in words]
        if item["role"] == "private":
            private += 1
            hits += "private" in near
        else:
            public += 1
            wrong += bool(near) and set(near) == {"private"}
    assert hits >= 0.95 * private
    assert wrong <= 0.08 * public
