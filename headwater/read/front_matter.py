"""The YAML front matter of a Markdown or Jekyll page: a flat list of keys, of which few are facts."""

import re

from headwater.model import Fact, FactField
from headwater.read.html_facts import fact
from headwater.read.media_type import FRONT_MATTER, KEY

FIELDS: dict[str, FactField] = {
    "title": "title", "author": "author", "authors": "author", "creator": "author", "by": "author",
    "date": "date", "published": "date", "publishdate": "date", "pubdate": "date",
    "from": "url", "url": "url", "source": "url", "link": "url", "canonical_url": "url", "original": "url",
    "lang": "language", "language": "language", "locale": "language", "publisher": "publisher",
    "site": "publisher",
    "outlet": "publisher", "publication": "publisher",
}  # fmt: skip
PAIR = re.compile(r"(?P<key>[A-Za-z_][\w -]{0,40}):(?:\s+(?P<value>.*))?$")
ITEM = re.compile(r"\s*-\s+(?P<value>.+)$")


def split_front_matter(text: str) -> tuple[list[Fact], str]:
    """Return the facts of the front matter and the text after it; ([], text) if it has none."""
    head = FRONT_MATTER.match(text)
    if not head or not KEY.search(head.group()):
        return [], text
    facts: list[Fact] = []
    key = ""
    for line in head.group().split("\n")[1:]:
        pair, item = PAIR.match(line), ITEM.match(line)
        if pair:
            key = pair.group("key").strip()
            facts += _facts(key, _values(pair.group("value") or ""))
        elif item:
            facts += _facts(key, _values(item.group("value")))
    return facts, text[head.end() :]


def _facts(key: str, values: list[str]) -> list[Fact]:
    field = FIELDS.get(key.lower())
    if field is None:
        return []
    made = []
    for value in values:
        named = fact(field, value, f"front matter: {key}")
        if named is None and key.lower() == "source":  # a source that is no address is who published it
            named = fact("publisher", value, f"front matter: {key}")
        if named:
            made.append(named)
    return made


def _values(written: str) -> list[str]:
    value = written.strip()
    if value.startswith("[") and value.endswith("]"):
        return [_unquoted(part) for part in value[1:-1].split(",") if part.strip()]
    return [_unquoted(value)] if value not in {"", "|", ">", "|-", ">-", "null", "~"} else []


def _unquoted(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] == '"':
        return value[1:-1].replace('\\"', '"').replace("\\\\", "\\")
    if len(value) > 1 and value[0] == value[-1] == "'":
        return value[1:-1].replace("''", "'")
    return re.sub(r"\s+#.*$", "", value)
