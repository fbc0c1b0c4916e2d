"""What the scripts of the pages load: JavaScript files, since a page from file:// cannot fetch others."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from headwater.publish.bibliography import bibtex, csl
from headwater.publish.catalogue import Catalogue
from headwater.publish.tongue import Tongue

SCRIPTED = ("card", "ledger", "search", "bound", "quantity", "standing", "role", "source", "unit", "date")
"""Groups of a tongue's words that scripts show."""


def data_files(catalogue: Catalogue, tongues: Sequence[Tongue]) -> Iterator[tuple[str, str]]:
    """Yield (path, text) of each file that scripts load, and of the bibliography."""
    for each in tongues:
        yield f"data/words-{each.code}.js", call("words", words_of(each))
    yield "data/han.js", call("han", "")
    yield "data/search.js", call("index", {})
    yield "bibliography.bib", bibtex(catalogue.dossier)
    yield "bibliography.json", json.dumps(csl(catalogue.dossier), ensure_ascii=False, indent=1) + "\n"


def words_of(tongue: Tongue) -> dict[str, Any]:
    """Return the words of a tongue that scripts show."""
    held = {k: v for k, v in tongue.words.items() if k.partition(".")[0] in SCRIPTED}
    return {"code": tongue.code, **held}


def call(name: str, *values: object) -> str:
    """Return a script that hands `values` to the loader: data only, never code (JSON is JavaScript)."""
    told = (json.dumps(v, ensure_ascii=False, separators=(",", ":")) for v in values)
    return f"headwater.{name}({','.join(told)});\n"
