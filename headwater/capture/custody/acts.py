"""What can be logged: the acts by name, and how one entry stands for many things.

The log itself takes any word for an act: a newer Headwater may know others, and an old log keeps its own.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from headwater.model import digest

ACTS = {
    "created": "the case was made, with these settings",
    "adopted": "a case from before the log covered bytes: the archive as it was found then",
    "captured": "a file or address was preserved",
    "noted": "what is to be known of a capture: what covered the page, what did not come",
    "linked from": "the page that led to a document that was captured",
    "robots.txt ignored": "a page was captured although robots.txt keeps programs from it",
    "imported": "records came from another archive",
    "read": "text was read from records",
    "extracted": "statements were found in documents",
    "linked": "questions and derivations were made",
    "weighed": "answers were compared",
    "stored": "the database after a run: a digest of every table",
    "found changed": "the database was not as the entry named had left it",
    "accepted": "a person confirmed what the machine found",
    "amended": "a person corrected it",
    "rejected": "a person refused it",
    "merged": "a person put findings together under one question",
    "split": "a person set findings apart that stood under one question",
    "remarked": "a person added a note to a finding",
    "withdrawn": "a person took a judgement back",
    "redacted": "words were withheld from what is published",
    "left whole": "a named person had private people shown in what was written, and said why",
    "published": "a dossier was written",
    "exported": "the case was written in another format",
    "verified": "everything was checked, and held",
    "key added": "a key that signs from here on",
    "signed": "an earlier checkpoint",
    "timestamped": "an authority's timestamp on a checkpoint",
    "settings": "the case's settings were changed",
    "cut unfinished tail": "what a killed run left half written was removed",
}
"""Act -> what it means."""

CAPTURED, CREATED, ADOPTED, SETTINGS = "captured", "created", "adopted", "settings"
KEY, SIGNED, STORED, CHANGED = "key added", "signed", "stored", "found changed"
STAMPED, PUBLISHED, EXPORTED, VERIFIED = "timestamped", "published", "exported", "verified"
IMPORTED, NOTED = "imported", "noted"
REDACTED, WHOLE = "redacted", "left whole"
TAKING = frozenset({CAPTURED, IMPORTED})
"""Acts that bring a record into the archive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What is to be logged; its number and its chain are the log's."""

    when: str
    who: str
    what: str
    subject: str
    digest: str = ""
    detail: str = ""
    facts: tuple[tuple[str, str], ...] = ()


def digest_of_all(identifiers: Iterable[str]) -> str:
    """Return one digest for many: SHA-256 over the sorted ids, a line each.

    So that one entry stands for 100,000 documents, and a missing, added or changed one is seen.
    """
    return digest("".join(f"{each}\n" for each in sorted(identifiers)).encode("utf-8", "surrogatepass"))
