"""Schema versions, one file each, carried out by Alembic when an older case is opened."""
