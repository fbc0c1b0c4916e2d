"""The command by which a person reviews findings in the terminal, one after another."""

import json
from pathlib import Path
from typing import Annotated

import typer

from headwater.cli.terminal import many
from headwater.errors import UsageError


def register(app: typer.Typer) -> None:
    """Add the command to the others."""
    app.command(epilog='Example: headwater review mycase --who "A. Reader" --limit 30')(review)


def review(
    folder: Annotated[Path, typer.Argument(metavar="CASE", help="The case folder.")],
    who: Annotated[str, typer.Option("--who", metavar="NAME", help="Who decides.")] = "",
    limit: Annotated[
        int, typer.Option("--limit", min=0, metavar="N", help="At most so many items; 0 is all.")
    ] = 0,
    kind: Annotated[
        str,
        typer.Option("--kind", metavar="K", help="A reason (conflict, doubt, ...) or kind (figure, ...)."),
    ] = "",
    everything: Annotated[bool, typer.Option("--all", help="Show what was decided on before, too.")] = False,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Say nothing but problems.")] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="List the queue as one JSON object; decide nothing.")
    ] = False,
) -> None:
    """Walk through what would change a conclusion: accept, amend, reject, merge, split, note; with undo.

    Answers are lines, typed or from a pipe. Every decision is kept at once; the next build follows it.
    """
    from headwater.case import Case
    from headwater.cli.session import Session
    from headwater.flow.review import KINDS, desk, late, listed, queue

    if kind and kind not in KINDS:
        raise UsageError(f"no kind {kind!r}; there are {', '.join(KINDS)}")
    if not (who.strip() or as_json):
        raise UsageError("say who decides: --who NAME")
    with Case.open(folder) as case:
        held = desk(case)
        items = queue(held, case, kind, everything=everything)
        shown = items[:limit] if limit else items
        if as_json:
            print(json.dumps({"total": len(items), "queue": listed(shown)}, ensure_ascii=False))
            return
        case.resume()
        late(case)
        session = Session(case, held, who, quiet)
        session.walk(shown, len(items))
    if not quiet:
        print(f"\n{many(session.kept, 'decision')} kept. The next `headwater build {folder}` follows them.")
