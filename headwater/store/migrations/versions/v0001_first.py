"""Create the first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

INDEXED = {
    "records": ("uri", "url"),
    "documents": ("record",),
    "statements": ("document", "kind", "made_by"),
    "questions": ("id",),
    "derivations": ("id",),
    "weighings": ("question",),
    "problems": ("scope", "record", "document", "subject"),
}


def upgrade() -> None:
    """Create every table, then every index."""
    _create_nouns()
    _create_links()
    for table, columns in INDEXED.items():
        for column in columns:
            op.create_index(f"ix_{table}_{column}", table, [column])


def _text(name: str, *, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=null)


def _id(name: str = "id") -> sa.Column[str]:
    return sa.Column(name, sa.Text, primary_key=True)


def _owner(name: str, *, primary: bool = False, null: bool = False) -> sa.Column[str]:
    key = sa.ForeignKey(f"{name}s.id", ondelete="CASCADE")
    return sa.Column(name, sa.Text, key, primary_key=primary, nullable=null)


def _create_nouns() -> None:
    op.create_table(
        "records",
        _id(),
        _text("uri"),
        _text("url", null=True),
        _text("role"),
        sa.Column("current", sa.Boolean, nullable=False),
        _text("archive"),
        sa.Column("place_start", sa.BigInteger, nullable=False),
        sa.Column("place_length", sa.BigInteger, nullable=False),
        _text("body"),
    )
    op.create_table("documents", _id(), _owner("record"), _text("name"), _text("made_by"), _text("body"))
    op.create_table("readings", _owner("record", primary=True), _text("key"))
    op.create_table(
        "statements",
        _id(),
        _owner("document"),
        _text("kind"),
        _text("made_by"),
        sa.Column("span_start", sa.Integer, nullable=False),
        sa.Column("span_end", sa.Integer, nullable=False),
        _text("body"),
    )
    op.create_table("extractions", _owner("document", primary=True), _text("key"))
    op.create_table(
        "problems",
        sa.Column("number", sa.Integer, primary_key=True),
        _text("scope"),
        _owner("record", null=True),
        _owner("document", null=True),
        _text("subject"),
        _text("body"),
    )


def _create_links() -> None:
    def position() -> sa.Column[int]:
        return sa.Column("position", sa.Integer, primary_key=True, autoincrement=False)

    op.create_table("linkings", position(), _text("key"))
    op.create_table("questions", position(), _text("id"), _text("body"))
    op.create_table("derivations", position(), _text("id"), _text("body"))
    op.create_table("weighings", position(), _text("question"), _text("body"))
