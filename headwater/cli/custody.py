"""The commands that prove: verify, checkpoint, key."""

import json
import os
from pathlib import Path
from typing import Annotated

import typer

from headwater import flow
from headwater.cli.terminal import JOINERS, Stages

Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="Say nothing but problems.")]
AsJson = Annotated[bool, typer.Option("--json", help="Report as one JSON object on standard output.")]
Authority = Annotated[
    Path | None,
    typer.Option("--authority", metavar="FILE", help="The time-stamp authority's certificates (PEM)."),
]


def register(app: typer.Typer) -> None:
    """Add these commands to the others."""
    app.command(epilog="Example: headwater verify mycase")(verify)
    app.command(epilog="Example: headwater checkpoint mycase -o mycase.note")(checkpoint)
    app.command(epilog="Example: headwater key --public mykey.pem")(key)


def verify(
    path: Annotated[Path, typer.Argument(metavar="PATH", help="A case, a dossier or a WACZ.")],
    key: Annotated[
        str, typer.Option("--key", metavar="KEY", help="Who must have signed: fingerprint, key line or file.")
    ] = "",
    checkpoints: Annotated[
        list[Path] | None,
        typer.Option(
            "--checkpoint", metavar="FILE", help="A checkpoint given earlier: the log must go on from it."
        ),
    ] = None,
    authority: Authority = None,
    exports: Annotated[
        list[Path] | None, typer.Option("--export", metavar="FILE", help="A file exported from this case.")
    ] = None,
    deep: Annotated[bool, typer.Option("--deep", help="Unpack every record again.")] = False,
    no_log: Annotated[
        bool, typer.Option("--no-log", help="Do not log in your own case that it was verified.")
    ] = False,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Check every digest, the log, signatures, timestamps and spans; exit 3 if anything does not hold."""
    with Stages(quiet or as_json) as stages:
        result = flow.verify(
            path,
            key=key,
            checkpoints=checkpoints or (),
            authority=authority,
            exports=exports or (),
            deep=deep,
            tell=stages.tell,
        )
    if as_json:
        print(json.dumps(result.as_json(), ensure_ascii=False))
    elif not quiet or result.failed:
        for line in result.lines():
            print(_plain(line))
    if result.failed:
        raise typer.Exit(3)
    if not no_log:
        flow.log_verified(result)


def checkpoint(
    folder: Annotated[Path, typer.Argument(metavar="CASE", help="The case folder.")],
    out: Annotated[
        Path | None, typer.Option("-o", "--out", metavar="FILE", help="Where to write the checkpoint.")
    ] = None,
    tsa: Annotated[
        str, typer.Option("--tsa", metavar="URL", help="A time-stamp authority (RFC 3161); or HEADWATER_TSA.")
    ] = "",
    authority: Authority = None,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Sign the log as it stands, have it timestamped, and give out the checkpoint to keep elsewhere."""
    address = tsa or os.environ.get("HEADWATER_TSA", "")
    named = authority or (Path(given) if (given := os.environ.get("HEADWATER_TSA_CA", "")) else None)
    made = flow.make_checkpoint(folder, address, named)
    if out is not None:
        out.write_bytes(made.note)
    if as_json:
        print(json.dumps(made.as_json(), ensure_ascii=False))
    elif not quiet:
        if out is None:
            print(made.note.decode(), end="")
        else:
            print(f"Checkpoint of {made.size:,} entries: {out}")
        if made.time:
            print(f"Timestamped: {made.time}")


def key(
    public: Annotated[
        Path | None, typer.Option("--public", metavar="FILE", help="Write the public key there (PEM).")
    ] = None,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Show the key that signs your cases: the fingerprint to publish, and where the secret part lies."""
    found = flow.signing_key()
    if public is not None:
        public.write_bytes(found.pem)
    if as_json:
        print(
            json.dumps({"fingerprint": found.fingerprint, "file": str(found.path), "private": found.private})
        )
    elif not quiet:
        print(f"Fingerprint: {found.fingerprint}")
        print(
            f"Secret part: {found.path}"
            + ("" if found.private else " (others on this computer can read it!)")
        )


def _plain(line: str) -> str:
    """Return a line for a terminal: names come from outside, and may hold control codes."""
    return "".join(c if c.isprintable() or c in JOINERS else ascii(c)[1:-1] for c in line)
