"""What linking sees of each document, as a digest; and room between the positions of ordered rows."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

ORDERED = ("questions", "derivations", "weighings", "entities", "alignments", "revisions")


def upgrade() -> None:
    """Create the table, empty (the next linking fills it); widen the positions."""
    op.create_table(
        "inputs",
        sa.Column("document", sa.Text, sa.ForeignKey("documents.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("digest", sa.Text, nullable=False),
    )
    if op.get_bind().dialect.name == "sqlite":
        return  # every integer of SQLite has 64 bits
    for table in ORDERED:
        op.alter_column(table, "position", type_=sa.BigInteger, existing_nullable=False)
