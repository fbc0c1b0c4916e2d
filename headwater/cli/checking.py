"""The command that checks a draft against a case."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from headwater.cli.terminal import console, isolated, many, plain, show_problems

if TYPE_CHECKING:
    from headwater.flow.check import Checked, Finding


def register(app: typer.Typer) -> None:
    """Add the command to the others."""
    app.command(epilog="Example: headwater check draft.md mycase --write draft-noted.md")(check)


def check(
    draft: Annotated[Path, typer.Argument(metavar="DRAFT", help="Markdown, DOCX, HTML or plain text.")],
    folder: Annotated[Path, typer.Argument(metavar="CASE", help="The case folder.")],
    write: Annotated[
        Path | None,
        typer.Option("--write", metavar="OUT", help="Write the draft with a footnote for what is borne out."),
    ] = None,
    dossier: Annotated[
        str, typer.Option("--dossier", metavar="URL", help="Where the dossier is published, for footnotes.")
    ] = "",
    everything: Annotated[
        bool, typer.Option("--all", help="List what was found, and the numbers that are no claims, too.")
    ] = False,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Say nothing but problems.")] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Report as one JSON object on standard output.")
    ] = False,
) -> None:
    """Hold each number of a draft to the case: found, unsupported, outdated, stripped, contradicted.

    Exits 0 if every number is found, 1 if a person has something to do. The draft itself is never changed.
    """
    from headwater.case import Case
    from headwater.flow import check as checks

    with Case.open(folder) as case:
        checked = checks.check(case, draft)
        base = f"{dossier.rstrip('/')}/" if dossier else ""
        notes, lost = checks.write(checked, write, base) if write else (0, [])
    if as_json:
        print(json.dumps(_report(checked, write, notes, lost), ensure_ascii=False))
    elif not quiet:
        _show(checked, everything)
        if write:
            console.print(f"\n{many(notes, 'footnote')} written to {plain(str(write))}")
            for words in lost:
                console.print(f"  no place was found for the note to “{isolated(plain(words))}”")
    show_problems(checked.problems)
    raise typer.Exit(1 if checked.faults or checked.problems or lost else 0)


def _show(checked: "Checked", everything: bool) -> None:
    from headwater.flow.check.left import UNREAD

    name, mark = plain(checked.draft.path.name), "¶" if checked.draft.format == "docx" else ":"
    for finding in checked.findings:
        if finding.fault or everything:
            _show_one(finding, f"{name}{mark}{finding.line}")
    unread = [item for item in checked.left if item.why == UNREAD]
    for item in checked.left if everything else unread:
        console.print(f"{name}{mark}{item.line}  {isolated(plain(item.words))}  [dim]left: {item.why}[/]")
    found = len(checked.findings) - len(checked.faults)
    said = (
        f"{many(len(checked.findings), 'number')} checked: {found:,} found, {len(checked.faults):,} to mend"
    )
    rest = f"; {many(len(checked.left), 'number')} left as no claims" if checked.left else ""
    more = "" if everything or not checked.left else " (--all lists them)"
    console.print(f"\n{said}{rest}{more}")


def _show_one(finding: "Finding", where: str) -> None:
    from headwater.flow.check import WORDS

    colour = "yellow" if finding.fault else "green"
    verdict = "; ".join(WORDS[v] for v in finding.verdicts)
    console.print(f"{where}  [bold]{isolated(plain(finding.words))}[/]  [{colour}]{verdict}[/]")
    for why in (*finding.why, *finding.remarks):
        console.print(f"    {isolated(plain(why))}")
    if finding.sources:
        first = finding.sources[0]
        name = plain(first.file or first.url or first.document)
        console.print(f"    in {isolated(name)}: “{isolated(plain(first.span.exact))}”")
    for choice in finding.choices:
        console.print(f"    - {isolated(plain(choice))}")
    if finding.instead:
        console.print(f"    → {isolated(plain(finding.instead))}")


def _report(checked: "Checked", out: Path | None, notes: int, lost: list[str]) -> dict[str, Any]:
    return {
        "draft": str(checked.draft.path),
        "checked": len(checked.findings),
        "found": len(checked.findings) - len(checked.faults),
        "findings": [_line(f) for f in checked.findings],
        "left": [{"line": i.line, "words": i.words, "why": i.why} for i in checked.left],
        "written": str(out) if out else None,
        "footnotes": notes,
        "without_place": lost,
        "problems": [{"stage": p.stage, "subject": p.subject, "reason": p.reason} for p in checked.problems],
    }


def _line(finding: "Finding") -> dict[str, Any]:
    return {
        "line": finding.line,
        "words": finding.words,
        "verdicts": list(finding.verdicts),
        "fault": finding.fault,
        "why": list(finding.why),
        "instead": finding.instead or None,
        "choices": list(finding.choices),
        "remarks": list(finding.remarks),
        "marker": finding.marker.typed if finding.marker else None,
        "sources": [
            {"statement": s.id, "file": s.file, "url": s.url, "exact": s.span.exact} for s in finding.sources
        ],
    }
