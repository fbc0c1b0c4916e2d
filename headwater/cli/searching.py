"""The command that looks for words in a case."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Add the command to the others."""
    app.command(epilog='Example: headwater search mycase "surplus labour"')(search)


def search(
    folder: Annotated[Path, typer.Argument(metavar="CASE", help="The case folder.")],
    query: Annotated[
        list[str], typer.Argument(metavar="QUERY...", help="Words; those in quotation marks stand in a row.")
    ],
    limit: Annotated[int, typer.Option("--limit", min=1, max=10_000, help="Most hits to show.")] = 20,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Say nothing but hits.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a hit, a line each.")] = False,
) -> None:
    """Find words in the documents of a case, in English, Chinese and Uyghur."""
    from headwater.case import Case
    from headwater.flow.searching import search as find

    count = 0
    with Case.open(folder) as case:
        for hit in find(case, " ".join(query), limit):
            count += 1
            span = hit.span
            if as_json:
                line = {
                    "document": hit.document.id,
                    "file": hit.document.file,
                    "url": hit.document.url,
                    "title": hit.document.fact("title"),
                    "lang": hit.document.language,
                    "span": asdict(span),
                    "snippet": hit.snippet,
                }
                print(json.dumps(line, ensure_ascii=False))
            else:
                # isolates: words that run from the right leave the rest of the line as it is
                print(f"{hit.document.name}:{span.start}\n    \u2068{hit.snippet}\u2069")
    if not as_json and not quiet and not count:
        print("nothing was found")
