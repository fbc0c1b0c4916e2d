"""The command by which people judge names: one thing, or two."""

from pathlib import Path
from typing import Annotated

import typer

from headwater import flow
from headwater.errors import UsageError


def register(app: typer.Typer) -> None:
    """Add the command to the others."""
    app.command(
        epilog='Example: headwater judge mycase "Old Mill" "Mill Town" --different --who "A. Reader"'
    )(judge)


def judge(
    folder: Annotated[Path, typer.Argument(metavar="CASE", help="The case folder.")],
    names: Annotated[list[str] | None, typer.Argument(metavar="[NAME NAME]", help="Two names.")] = None,
    same: Annotated[bool, typer.Option("--same", help="They are names of one thing.")] = False,
    different: Annotated[bool, typer.Option("--different", help="They are names of two.")] = False,
    withdraw: Annotated[str, typer.Option("--withdraw", metavar="ID", help="Withdraw a judgement.")] = "",
    publish: Annotated[
        str,
        typer.Option(
            "--publish",
            metavar="MENTION-ID",
            help="Show the private person of this mention, in its document.",
        ),
    ] = "",
    who: Annotated[str, typer.Option("--who", metavar="NAME", help="Who judges.")] = "",
    why: Annotated[str, typer.Option("--why", metavar="WORDS", help="The reason, in words.")] = "",
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Say nothing but problems.")] = False,
) -> None:
    """Say that two names are one thing's or two's, that a private person may be shown, or take it back."""
    from headwater.case import Case

    if not who.strip():
        raise UsageError("say who judges: --who NAME")
    if publish:
        with Case.open(folder) as case:
            made = flow.permit(case, publish, who, why)
        if not quiet:
            print(f"to be published: {publish} ({made.id.removeprefix('sha-256:')[:16]})")
        return
    if not withdraw and (len(names or ()) != 2 or same == different):
        raise UsageError("name two names and one of --same and --different, or --withdraw ID")
    with Case.open(folder) as case:
        if withdraw:
            made = flow.withdraw(case, withdraw, who)
        else:
            one, other = names or ("", "")
            made = flow.judge(case, one, other, "same" if same else "different", who, why)
    if not quiet:
        if not made.right:
            print(f"{made.left}: withdrawn ({made.id.removeprefix('sha-256:')[:16]})")
            return
        state = "withdrawn" if made.withdrawn else made.verdict
        print(f"{made.left} / {made.right}: {state} ({made.id.removeprefix('sha-256:')[:16]})")
