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
from headwater.cli import checking, custody, judging, reviewing, searching
from headwater.cli.gathered import Gathered, show_failures, write_report
from headwater.cli.terminal import Stages, many, show_problems, show_summary, summary_json
from headwater.errors import UsageError
from headwater.model import Problem

if TYPE_CHECKING:
    from headwater.capture.ask import Asker
    from headwater.capture.manner import Manner
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

MANY_PROBLEMS = 20
"""Problems beyond which they are shown by reason, not one by one."""

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

Plain = Annotated[
    bool,
    typer.Option("--plain", help="Ask over plain HTTP, even where a browser (extra `capture`) is there."),
]
LinkedToo = Annotated[
    bool,
    typer.Option("--linked", help="Capture the documents that a page links or embeds (PDF, DOCX, ...) too."),
]
IgnoreRobots = Annotated[
    bool,
    typer.Option(
        "--ignore-robots",
        help="Capture pages that a site's robots.txt keeps programs from; for you to judge, and logged.",
    ),
]
Delay = Annotated[
    float, typer.Option("--delay", min=0, max=3600, help="Seconds between requests to one host.")
]
Contact = Annotated[
    str, typer.Option("--contact", help="E-mail or web address told to every server, in case it objects.")
]
ReportTo = Annotated[
    Path | None,
    typer.Option("--report", metavar="FILE", help="Write what failed and why, and all notes, as JSON."),
]

ModelAt = Annotated[
    str | None,
    typer.Option(
        "--model",
        metavar="URL[#NAME]",
        help="Ask a language model (OpenAI-compatible server) for more figures; each is proved or refused.",
    ),
]


Unredacted = Annotated[
    bool,
    typer.Option(
        "--unredacted", help="Show private people as the sources print them; needs --who and --why."
    ),
]
Who = Annotated[str, typer.Option("--who", metavar="NAME", help="Who decides that, by name.")]
Why = Annotated[str, typer.Option("--why", metavar="WORDS", help="The reason, in words; both are logged.")]
KeepPlaces = Annotated[
    bool, typer.Option("--keep-places", help="Leave villages named beside private people as they are.")
]

NoOcr = Annotated[
    bool, typer.Option("--no-ocr", help="Do not read words in images, even where the extra `ocr` is there.")
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
    plain: Plain = False,
    linked: LinkedToo = False,
    ignore_robots: IgnoreRobots = False,
    delay: Delay = 1.0,
    contact: Contact = "",
    max_mb: MaxMb = 128,
    seconds: Seconds = 60,
    model: ModelAt = None,
    no_ocr: NoOcr = False,
    unredacted: Unredacted = False,
    who: Who = "",
    why: Why = "",
    keep_places: KeepPlaces = False,
) -> None:
    """Do everything in one go: DIR/case and DIR/dossier/index.html."""
    limits = _limits(max_mb, allow_private, seconds)
    manner = _manner(plain, linked, ignore_robots, delay, contact)
    gathered, whole = Gathered(), _whole(unredacted, who, why)
    with Stages(quiet or as_json) as stages:
        result, page = flow.trace(
            sources, out, limits=limits, manner=manner, again=again, model=_asker(model),
            images=not no_ocr, whole=whole, generalise=not keep_places, tell=stages.tell, say=gathered.say,
        )  # fmt: skip
    if not (quiet or as_json):
        gathered.show()
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


@app.command(
    epilog="Example: headwater capture mycase reports @urls.txt https://example.org/report.html --linked"
)
def capture(
    folder: CaseFolder,
    sources: Sources,
    quiet: Quiet = False,
    as_json: AsJson = False,
    allow_private: Private = False,
    again: Again = False,
    plain: Plain = False,
    linked: LinkedToo = False,
    ignore_robots: IgnoreRobots = False,
    delay: Delay = 1.0,
    contact: Contact = "",
    report: ReportTo = None,
    max_mb: MaxMb = 128,
    seconds: Seconds = 60,
) -> None:
    """Preserve files, folders and URLs in the case; @FILE is a list of URLs (a line each, or a CSV).

    URLs are opened in Chromium where it and the extra `capture` are there: what the page loads is kept as
    it was sent, with a screenshot, a print and the page as shown; without them over plain HTTP. robots.txt is
    obeyed. A run that was stopped goes on where it was.
    """
    limits = _limits(max_mb, allow_private, seconds)
    manner = _manner(plain, linked, ignore_robots, delay, contact)
    gathered = Gathered()
    with _opened(folder) as case, Stages(quiet or as_json) as stages:
        new, problems = flow.collect(
            case, sources, limits=limits, manner=manner, again=again, tell=stages.tell, say=gathered.say
        )
    if report is not None:
        write_report(report, new, problems, gathered)
    listed = [{"stage": p.stage, "subject": p.subject, "reason": p.reason} for p in problems]
    found = {"new": new, "problems": listed, **gathered.for_programs()}
    _say(found, f"{many(new, 'new record')}", quiet, as_json)
    if not (quiet or as_json):
        gathered.show()
    if len(problems) > MANY_PROBLEMS:
        show_failures(problems)
        raise typer.Exit(1)
    _leave(tuple(problems))


@app.command(epilog="Example: headwater build mycase")
def build(
    folder: CaseFolder,
    quiet: Quiet = False,
    as_json: AsJson = False,
    model: ModelAt = None,
    no_ocr: NoOcr = False,
    places: Annotated[
        Path | None,
        typer.Option("--places", metavar="FILE", help="A table of your own places, kept as CASE/places.csv."),
    ] = None,
    whole: Annotated[
        bool,
        typer.Option("--whole", help="Link the whole of a large case, not only what new documents touch."),
    ] = False,
) -> None:
    """Do whatever is out of date: read, extract, link, weigh."""
    with _opened(folder) as case, Stages(quiet or as_json) as stages:
        if places:
            flow.adopt_places(case, places)
        result = flow.build(case, model=_asker(model), images=not no_ocr, whole=whole, tell=stages.tell)
    _report(result, quiet, as_json, case=str(folder))


@app.command(epilog="Example: headwater publish mycase -o dossier")
def publish(
    folder: CaseFolder,
    out: Out,
    quiet: Quiet = False,
    as_json: AsJson = False,
    language: Annotated[
        list[str] | None,
        typer.Option("--language", metavar="L", help="en, zh or ug; may be given again. The first opens."),
    ] = None,
    unredacted: Unredacted = False,
    who: Who = "",
    why: Why = "",
    keep_places: KeepPlaces = False,
) -> None:
    """Write the dossier of a case, without the private people in it."""
    whole, languages = _whole(unredacted, who, why), tuple(language or ("en",))
    with _opened(folder) as case, Stages(quiet or as_json) as stages:
        page = flow.render(case, out, stages.tell, languages, whole=whole, generalise=not keep_places)
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
    unredacted: Unredacted = False,
    who: Who = "",
    why: Why = "",
    keep_places: KeepPlaces = False,
) -> None:
    """Print what the case holds in a format that other programs read, without the private people in it."""
    whole = _whole(unredacted, who, why)
    if kind not in flow.FORMATS:
        raise UsageError(f"no format {kind!r}; there are {', '.join(flow.FORMATS)}")
    with _opened(folder) as case, _open_ended():
        flow.export(case, kind, sys.stdout, whole, generalise=not keep_places)


custody.register(app)
judging.register(app)
searching.register(app)
reviewing.register(app)
checking.register(app)


def _opened(folder: Path) -> "Case":
    from headwater.case import Case

    return Case.open(folder)


def _say(found: dict[str, object], line: str, quiet: bool, as_json: bool) -> None:
    """Report for a program or for a person."""
    if as_json:
        print(json.dumps(found, ensure_ascii=False))
    elif not quiet:
        print(line)


def _whole(unredacted: bool, who: str, why: str) -> "flow.Whole | None":
    if not unredacted and (who or why):
        raise UsageError("--who and --why go with --unredacted")
    return flow.Whole(who, why) if unredacted else None


def _asker(address: str | None) -> "Asker | None":
    from headwater.capture.ask import Asker

    return Asker(address) if address else None


def _limits(max_mb: int, allow_private: bool = False, seconds: int = 60) -> Limits:
    return Limits(size=max_mb * MIB, seconds=seconds, allow_private=allow_private)


def _manner(plain: bool, linked: bool, ignore_robots: bool, delay: float, contact: str) -> "Manner":
    from headwater.capture.manner import Manner
    from headwater.capture.politeness import agent

    if contact:
        agent(contact)  # says at once if it cannot be sent
    return Manner(
        plain=plain,
        linked=linked,
        ignore_robots=ignore_robots,
        delay=delay,
        contact=contact,
        version=__version__,
    )


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
