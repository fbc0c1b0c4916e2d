"""The tables. Key columns to find and order rows by; the noun itself is JSON in `body`.

A change here is a new migration in `migrations/versions` and a new entry in VERSIONS; a test holds
the two together.
"""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Integer, MetaData, Table, Text

VERSIONS = ("0001", "0002", "0003", "0004")
"""Every schema version there was, oldest first (Alembic revisions)."""

metadata = MetaData()


def _owner(column: str, *, primary: bool = False, null: bool = False) -> Column[str]:
    name = column.partition(".")[0].removesuffix("s")
    key = ForeignKey(column, ondelete="CASCADE")
    return Column(name, Text, key, primary_key=primary, nullable=null, index=not primary)


records = Table(
    "records",
    metadata,
    Column("id", Text, primary_key=True),
    Column("uri", Text, nullable=False, index=True),
    Column("url", Text, index=True),
    Column("role", Text, nullable=False),
    Column("current", Boolean, nullable=False),
    Column("archive", Text, nullable=False),
    Column("place_start", BigInteger, nullable=False),
    Column("place_length", BigInteger, nullable=False),
    Column("body", Text, nullable=False),
)

documents = Table(
    "documents",
    metadata,
    Column("id", Text, primary_key=True),
    _owner("records.id"),
    Column("name", Text, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("body", Text, nullable=False),
)

readings = Table(
    "readings",
    metadata,
    _owner("records.id", primary=True),
    Column("key", Text, nullable=False),
)

statements = Table(
    "statements",
    metadata,
    Column("id", Text, primary_key=True),
    _owner("documents.id"),
    Column("kind", Text, nullable=False, index=True),
    Column("made_by", Text, nullable=False, index=True),
    Column("span_start", Integer, nullable=False),
    Column("span_end", Integer, nullable=False),
    Column("body", Text, nullable=False),
)

extractions = Table(
    "extractions",
    metadata,
    _owner("documents.id", primary=True),
    Column("key", Text, nullable=False),
)

linkings = Table(
    "linkings",
    metadata,
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("key", Text, nullable=False),
)


inputs = Table(
    "inputs",
    metadata,
    _owner("documents.id", primary=True),
    Column("digest", Text, nullable=False),
)
"""Of each document, a digest of what linking sees of it; absent until linking asks."""


def _ordered(name: str, *columns: Column[str]) -> Table:
    # Every integer of SQLite has 64 bits; only there is an INTEGER key the row's own number.
    wide = BigInteger().with_variant(Integer, "sqlite")
    position = Column("position", wide, primary_key=True, autoincrement=False)
    return Table(name, metadata, position, *columns, Column("body", Text, nullable=False))


questions = _ordered("questions", Column("id", Text, nullable=False, index=True))
derivations = _ordered("derivations", Column("id", Text, nullable=False, index=True))
weighings = _ordered("weighings", Column("question", Text, nullable=False, index=True))
entities = _ordered("entities", Column("id", Text, nullable=False, index=True))

judgements = Table(
    "judgements",
    metadata,
    Column("id", Text, primary_key=True),
    Column("machine", Boolean, nullable=False),
    Column("body", Text, nullable=False),
)
alignments = _ordered("alignments", Column("id", Text, nullable=False, index=True))
revisions = _ordered("revisions", Column("id", Text, nullable=False, index=True))

problems = Table(
    "problems",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("scope", Text, nullable=False, index=True),
    _owner("records.id", null=True),
    _owner("documents.id", null=True),
    Column("subject", Text, nullable=False, index=True),
    Column("body", Text, nullable=False),
)
