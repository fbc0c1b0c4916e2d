"""The database of a case: opened, brought up to date, and its transactions."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from headwater.errors import CaseError
from headwater.store.schema import VERSIONS

BUSY_MS = 10_000
"""How long a statement waits for another program that reads the same file."""

PRAGMAS = ("journal_mode=WAL", "foreign_keys=ON", f"busy_timeout={BUSY_MS}", "synchronous=NORMAL")
"""WAL with synchronous=NORMAL cannot be torn by a kill; a power cut may lose the last commits, which the
archive and the log (both fsynced before) give back when the case is opened."""

DAMAGE = ("malformed", "not a database", "disk I/O error")
"""How SQLite says that the file itself is broken; all that is in it can be made again."""

VERSION = text("SELECT version_num FROM alembic_version")


def opened(path: Path) -> Engine:
    """Open the SQLite database at `path`, creating or upgrading it; CaseError if that cannot be."""
    engine = create_engine(URL.create("sqlite", database=str(path)))
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    try:
        version = _version(engine)
        if version != VERSIONS[-1]:
            _upgrade(engine, version)
    except SQLAlchemyError as error:
        engine.dispose()
        raise _refusal(error) from error
    except CaseError:
        engine.dispose()
        raise
    return engine


class Transactions:
    """Reads and writes on one engine; inside a batch all on one connection."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._batch: Connection | None = None
        self.writes = 0

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction, or the batch's; CaseError if the database refuses."""
        self.writes += 1
        try:
            if self._batch is not None:
                yield self._batch
            else:
                with self._engine.begin() as connection:
                    yield connection
        except DBAPIError as error:
            raise _refusal(error) from error

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees everything saved so far, the batch's own saves included."""
        try:
            if self._batch is not None:
                yield self._batch
            else:
                with self._engine.connect() as connection:
                    yield connection
        except DBAPIError as error:
            raise _refusal(error) from error

    @contextmanager
    def batch(self) -> Iterator[None]:
        """All saves inside are one transaction; a batch inside a batch is part of it."""
        if self._batch is not None:
            yield
            return
        try:
            with self._engine.begin() as connection:
                self._batch = connection
                try:
                    yield
                finally:
                    self._batch = None
        except DBAPIError as error:
            raise _refusal(error) from error

    def close(self) -> None:
        """Close every connection; SQLite folds its write-ahead log in."""
        self._engine.dispose()


def _prepare(connection: Any, _record: object) -> None:
    # Python's driver starts transactions by rules of its own and commits before DDL; SQLAlchemy's documented
    # remedy is to switch that off and to say BEGIN ourselves. So a migration is all or nothing.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _version(engine: Engine) -> str | None:
    """Return the schema version there; None for an empty database."""
    with engine.connect() as connection:
        tables = inspect(connection).get_table_names()
        if "alembic_version" in tables:
            return connection.execute(VERSION).scalar()
        if tables:
            raise CaseError("the case's database was not made by Headwater")
        return None


def _upgrade(engine: Engine, version: str | None) -> None:
    if version is not None and version not in VERSIONS:
        raise CaseError(
            f"the case was made by a newer Headwater (database version {version}); please upgrade"
        )
    # Alembic takes a third of a second to import, and most openings need no migration.
    from alembic import command
    from alembic.config import Config

    config = Config()
    folder = str(Path(__file__).with_name("migrations"))
    config.set_main_option("script_location", folder.replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, VERSIONS[-1])


def _refusal(error: SQLAlchemyError) -> CaseError:
    cause = getattr(error, "orig", None) or error
    advice = ""
    if any(sign in str(cause) for sign in DAMAGE):
        advice = "; move case.db away, and the next run makes it again from the archive"
    return CaseError(f"the case's database cannot be used: {cause}{advice}")
