"""The commands: each is one call of the flow, and imports what it needs when it is run."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from headwater import __version__, flow
from headwater.capture.limits import MIB, Limits
from headwater.cli import custody
from headwater.cli.terminal import Stages, many, show_problems, show_summary, summary_json
from headwater.errors import UsageError
from headwater.model import Problem

if TYPE_CHECKING:
    from headwater.capture.ask import Asker
    from headwater.case import Case
    from headwater.flow import Summary

app = typer.Typer(
    help="Trace every figure to its source: documents in, a dossier of linked figures out.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    epilog="Example: headwater trace reports -o out",
)

Sources = Annotated[list[str], typer.Argument(metavar="SOURCE...", help="Files, folders or http(s) URLs.")]
CaseFolder = Annotated[Path, typer.Argument(metavar="CASE", help="The case folder.")]
Out = Annotated[Path, typer.Option("-o", "--out", metavar="DIR", help="Where to write.")]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="Say nothing but problems.")]
AsJson = Annotated[bool, typer.Option("--json", help="Report as one JSON object on standard output.")]
Private = Annotated[
    bool, typer.Option("--allow-private", help="Allow URLs on this machine or a private network.")
]
Again = Annotated[bool, typer.Option("--again", help="Capture URLs again that the case already has.")]
MaxMb = Annotated[int, typer.Option("--max-mb", min=1, help="Largest source to capture, in MB.")]
Seconds = Annotated[int, typer.Option("--seconds", min=1, help="Longest time one URL may take.")]

ModelAt = Annotated[
    str | None,
    typer.Option(
        "--model",
        metavar="URL[#NAME]",
        help="Ask a language model (OpenAI-compatible server) for more figures; each is proved or refused.",
    ),
]


def _version(shown: bool) -> None:
    if shown:
        print(f"headwater {__version__}")
        raise typer.Exit


@app.callback()
def headwater(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Trace every figure to its source."""


@app.command(epilog="Example: headwater demo -o out")
def demo(out: Out = Path("headwater-demo"), quiet: Quiet = False, as_json: AsJson = False) -> None:
    """Build the fictional case inside the package, offline, to a dossier."""
    with Stages(quiet or as_json) as stages:
        result, page = flow.demo(out, tell=stages.tell)
    _report(result, quiet, as_json, dossier=str(page), case=str(out / "case"))


@app.command(epilog="Example: headwater trace reports https://example.org/report.html -o out")
def trace(
    sources: Sources,
    out: Out,
    quiet: Quiet = False,
    as_json: AsJson = False,
    allow_private: Private = False,
    again: Again = False,
    max_mb: MaxMb = 128,
    seconds: Seconds = 60,
    model: ModelAt = None,
) -> None:
    """Do everything in one go: DIR/case and DIR/dossier/index.html."""
    limits = _limits(max_mb, allow_private, seconds)
    with Stages(quiet or as_json) as stages:
        result, page = flow.trace(
            sources, out, limits=limits, again=again, model=_asker(model), tell=stages.tell
        )
    _report(result, quiet, as_json, dossier=str(page), case=str(out / "case"))


@app.command(epilog="Example: headwater init mycase --title 'Reports on one programme'")
def init(
    folder: CaseFolder,
    title: Annotated[str, typer.Option("--title", help="What the case is called.")] = "",
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Make an empty case folder."""
    from headwater.case import Case

    Case.create(folder, title=title or folder.resolve().name).close()
    _say({"case": str(folder)}, f"Case: {folder}", quiet, as_json)


@app.command(epilog="Example: headwater capture mycase reports https://example.org/report.html")
def capture(
    folder: CaseFolder,
    sources: Sources,
    quiet: Quiet = False,
    as_json: AsJson = False,
    allow_private: Private = False,
    again: Again = False,
    max_mb: MaxMb = 128,
    seconds: Seconds = 60,
) -> None:
    """Preserve files, folders and URLs in the case."""
    limits = _limits(max_mb, allow_private, seconds)
    with _opened(folder) as case, Stages(quiet or as_json) as stages:
        new, problems = flow.collect(case, sources, limits=limits, again=again, tell=stages.tell)
    listed = [{"stage": p.stage, "subject": p.subject, "reason": p.reason} for p in problems]
    _say({"new": new, "problems": listed}, f"{many(new, 'new record')}", quiet, as_json)
    _leave(tuple(problems))


@app.command(epilog="Example: headwater build mycase")
def build(folder: CaseFolder, quiet: Quiet = False, as_json: AsJson = False, model: ModelAt = None) -> None:
    """Do whatever is out of date: read, extract, link, weigh."""
    with _opened(folder) as case, Stages(quiet or as_json) as stages:
        result = flow.build(case, model=_asker(model), tell=stages.tell)
    _report(result, quiet, as_json, case=str(folder))


@app.command(epilog="Example: headwater publish mycase -o dossier")
def publish(folder: CaseFolder, out: Out, quiet: Quiet = False, as_json: AsJson = False) -> None:
    """Write the dossier of a case."""
    with _opened(folder) as case, Stages(quiet or as_json) as stages:
        page = flow.render(case, out, stages.tell)
    _say({"dossier": str(page)}, f"Dossier: {page}", quiet, as_json)


@app.command(epilog="Example: headwater extract report.pdf > statements.jsonl")
def extract(
    files: Annotated[list[str] | None, typer.Argument(metavar="[FILE...]", help="Files or folders.")] = None,
    records: Annotated[
        bool, typer.Option("--records", help="Read JSON lines {id, text, lang?, date?}.")
    ] = False,
    max_mb: MaxMb = 128,
    quiet: Quiet = False,
    model: ModelAt = None,
) -> None:
    """Print the statements of files, without a case, as JSON lines."""
    if records and files:
        raise UsageError("--records reads standard input and takes no files")
    if records:
        _print_lines(flow.records(sys.stdin.buffer))
        return
    if not files:
        raise UsageError("name at least one file, or pass --records")
    problems: list[Problem] = []
    _print_lines(flow.extracted_lines(files, _limits(max_mb), problems.append, _asker(model)))
    _leave(tuple(problems))


@app.command(epilog="Example: headwater export mycase --format statements > statements.jsonl")
def export(
    folder: CaseFolder,
    kind: Annotated[str, typer.Option("--format", metavar="F", help=f"One of: {', '.join(flow.FORMATS)}.")],
    quiet: Quiet = False,
) -> None:
    """Print what the case holds in a format that other programs read."""
    if kind not in flow.FORMATS:
        raise UsageError(f"no format {kind!r}; there are {', '.join(flow.FORMATS)}")
    with _opened(folder) as case, _open_ended():
        flow.export(case, kind, sys.stdout)


custody.register(app)


def _opened(folder: Path) -> "Case":
    from headwater.case import Case

    return Case.open(folder)


def _say(found: dict[str, object], line: str, quiet: bool, as_json: bool) -> None:
    """Report for a program or for a person."""
    if as_json:
        print(json.dumps(found, ensure_ascii=False))
    elif not quiet:
        print(line)


def _asker(address: str | None) -> "Asker | None":
    from headwater.capture.ask import Asker

    return Asker(address) if address else None


def _limits(max_mb: int, allow_private: bool = False, seconds: int = 60) -> Limits:
    return Limits(size=max_mb * MIB, seconds=seconds, allow_private=allow_private)


def _print_lines(lines: Iterator[dict[str, object]]) -> None:
    with _open_ended():
        for line in lines:
            sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
        sys.stdout.flush()


@contextmanager
def _open_ended() -> Iterator[None]:
    """End quietly when the reader of standard output has gone away (`headwater ... | head`)."""
    try:
        yield
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(0) from None


def _report(result: "Summary", quiet: bool, as_json: bool, **places: str) -> NoReturn:
    if as_json:
        print(json.dumps(summary_json(result, **places), ensure_ascii=False))
    elif not quiet:
        show_summary(result)
        if "dossier" in places:
            print(f"\nDossier: {places['dossier']}")
    _leave(result.problems)


def _leave(problems: tuple[Problem, ...]) -> NoReturn:
    show_problems(problems)
    raise typer.Exit(1 if problems else 0)
