"""The schema: one description in migrations, one in tables, and they agree."""

import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from headwater.errors import CaseError
from headwater.store import SqlStore, database
from headwater.store.database import opened
from headwater.store.schema import VERSIONS, metadata


def test_migrations_make_the_tables(tmp_path: Path) -> None:
    engine = opened(tmp_path / "case.db")
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


def test_every_migration_is_listed() -> None:
    scripts = ScriptDirectory(str(Path(database.__file__).with_name("migrations")))
    assert [script.revision for script in scripts.walk_revisions()][::-1] == list(VERSIONS)


def test_a_newer_database_is_refused(tmp_path: Path) -> None:
    SqlStore(tmp_path / "case.db").close()
    other = sqlite3.connect(tmp_path / "case.db")
    other.execute("UPDATE alembic_version SET version_num = '9999'")
    other.commit()
    other.close()
    with pytest.raises(CaseError, match="newer Headwater"):
        SqlStore(tmp_path / "case.db")


def test_a_migration_that_stops_half_way_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed while the tables are made, the next opening makes them."""
    from alembic import op

    real, made = op.create_table, []

    def fail_at_the_fifth(*args: object, **more: object) -> object:
        made.append(args[0])
        if len(made) == 5:
            raise KeyboardInterrupt
        return real(*args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(op, "create_table", fail_at_the_fifth)
    with pytest.raises(KeyboardInterrupt):
        SqlStore(tmp_path / "case.db")
    monkeypatch.undo()
    SqlStore(tmp_path / "case.db").close()


def test_odd_folder_names(tmp_path: Path) -> None:
    folder = tmp_path / "50% 中 ?#"
    folder.mkdir()
    SqlStore(folder / "case.db").close()
    assert (folder / "case.db").exists()


def test_the_schema_is_no_single_databases(tmp_path: Path) -> None:
    """Every table can be written down for PostgreSQL too."""
    from sqlalchemy.dialects import registry
    from sqlalchemy.schema import CreateTable

    dialect = registry.load("postgresql")()
    for table in metadata.sorted_tables:
        assert str(CreateTable(table).compile(dialect=dialect))
