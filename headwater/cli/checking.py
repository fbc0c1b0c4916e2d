"""The command that checks a draft against a case."""

import typer


def register(app: typer.Typer) -> None:
    """Add the command to the others."""
