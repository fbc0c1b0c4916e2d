"""The commands that prove: verify, checkpoint, key."""

import json
import os
from pathlib import Path
from typing import Annotated

import typer

from headwater import flow
from headwater.cli.terminal import JOINERS, Stages
from headwater.errors import UsageError

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
    bitcoin_headers: Annotated[
        Path | None,
        typer.Option(
            "--bitcoin-headers",
            metavar="FILE",
            help="Bitcoin block headers to hold OpenTimestamps proofs to.",
        ),
    ] = None,
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
            bitcoin_headers=bitcoin_headers,
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
    ots: Annotated[
        list[str] | None,
        typer.Option("--ots", metavar="URL", help="An OpenTimestamps calendar to ask; may be repeated."),
    ] = None,
    ots_upgrade: Annotated[
        bool, typer.Option("--ots-upgrade", help="Ask the calendars for the Bitcoin blocks they promised.")
    ] = False,
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="Allow calendars on this machine or a private network.")
    ] = False,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Sign the log as it stands, have it timestamped, and give out the checkpoint to keep elsewhere."""
    if ots_upgrade and (tsa or ots):
        raise UsageError("--ots-upgrade stands alone: stamp first, upgrade some hours later")
    address = tsa or os.environ.get("HEADWATER_TSA", "")
    named = authority or (Path(given) if (given := os.environ.get("HEADWATER_TSA_CA", "")) else None)
    if ots_upgrade:
        made = flow.upgrade_proofs(folder, allow_private)
    else:
        made = flow.make_checkpoint(folder, address, named, ots or (), allow_private)
    if out is not None:
        out.write_bytes(made.note)
    if as_json:
        print(json.dumps(made.as_json(), ensure_ascii=False))
    elif not quiet:
        if out is None and not ots_upgrade:
            print(made.note.decode(), end="")
        elif out is not None:
            print(f"Checkpoint of {made.size:,} entries: {out}")
        if made.time:
            print(f"Timestamped: {made.time}")
        _say_proofs(made)


def _say_proofs(made: "flow.Made") -> None:
    for name, calendars, problems in made.proofs:
        if calendars:
            print(_plain(f"{name}: answered by {', '.join(calendars)}"))
        for problem in problems:
            print(_plain(f"{name}: {problem}"))
        if not calendars and not problems:
            print(f"{name}: waits for nothing")


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
