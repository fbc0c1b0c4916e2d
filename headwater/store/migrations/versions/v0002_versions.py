"""Create the tables of originals with their translations, and of pages with their later versions."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Create both tables, then their indexes."""
    for table in ("alignments", "revisions"):
        op.create_table(
            table,
            sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
            sa.Column("id", sa.Text, nullable=False),
            sa.Column("body", sa.Text, nullable=False),
        )
        op.create_index(f"ix_{table}_id", table, ["id"])
