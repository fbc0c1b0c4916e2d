"""Entities, and the judgements that join their names."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Create both tables and their index."""
    op.create_table(
        "entities",
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_index("ix_entities_id", "entities", ["id"])
    op.create_table(
        "judgements",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("machine", sa.Boolean, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
