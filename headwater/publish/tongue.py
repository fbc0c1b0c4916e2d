"""The language of the pages: every word that Headwater itself says, from one file a language."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from markupsafe import Markup

from headwater.errors import UsageError
from headwater.publish.digits import number
from headwater.publish.script import say

LANGUAGES = ("en", "zh", "ug")
"""Languages that the pages can be made in: a file of tongues/ each."""

Words = str | tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Tongue:
    """One language of the pages. `code` is its BCP 47 tag, `direction` "ltr" or "rtl", `name` its own."""

    code: str
    name: str
    direction: str
    words: Mapping[str, Words] = field(repr=False)
    _made: dict[str, Markup] = field(default_factory=dict, repr=False)

    def __call__(self, key: str, **values: object) -> Markup:
        """Return the words of `key` as HTML; what is filled in is escaped, isolated and has its language."""
        if values:
            return Markup(self._form(key)).format(**{k: self._shown(v) for k, v in values.items()})  # noqa: S704
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = Markup(self._form(key).format())  # noqa: S704  (the catalogue's own words)
        return found

    def plain(self, key: str, **values: object) -> str:
        """Return the words of `key` as text, for an attribute or for a name in a picture."""
        form = self._form(key)
        if not values:
            return form.format()
        return form.format(**{k: number(v) if isinstance(v, int) else v for k, v in values.items()})

    def count(self, what: str, n: int, group: str = "n") -> Markup:
        """Return "1 document", "1,204 documents"."""
        forms = self.words[f"{group}.{what}"]
        assert isinstance(forms, tuple), what
        form = forms[0] if n == 1 else forms[-1]
        return Markup(form).format(n=number(n))  # noqa: S704  (a catalogue's own words)

    def counted(self, what: str, n: int) -> str:
        """Return the same as text."""
        return str(self.count(what, n))

    def known(self, word: str | None, group: str, otherwise: str | None = None) -> Markup:
        """Return a word of a closed list in this language; a word that the list lacks as it is."""
        if not word:
            return self("table.not_stated")
        found = self.words.get(f"{group}.{word}")
        if isinstance(found, str):
            return Markup(found)  # noqa: S704  (a catalogue's own words)
        return say((otherwise or word)[:200], None, self.code)

    def term(self, word: str, group: str, otherwise: str | None = None) -> str:
        """Return a word of a closed list as text; a word that the list lacks as it is."""
        found = self.words.get(f"{group}.{word}")
        return found if isinstance(found, str) else otherwise or word

    def _form(self, key: str) -> str:
        found = self.words[key]
        return found if isinstance(found, str) else found[-1]

    def _shown(self, value: object) -> object:
        if isinstance(value, Markup):
            return value
        return number(value) if isinstance(value, int) else say(str(value), None, self.code)


@cache
def tongue(code: str) -> Tongue:
    """Return the language with this code; raise UsageError for one that there is no file of."""
    if code not in LANGUAGES:
        raise UsageError(f"no pages in {code!r}: choose among {', '.join(LANGUAGES)}")
    held = tomllib.loads((Path(__file__).parent / "tongues" / f"{code}.toml").read_text("utf-8"))
    words: dict[str, Words] = {}
    for group, entries in held.items():
        for key, value in entries.items():
            words[f"{group}.{key}"] = tuple(value) if isinstance(value, list) else value
    return Tongue(code, str(words["tongue.name"]), str(words["tongue.direction"]), words)


ENGLISH = tongue("en")
