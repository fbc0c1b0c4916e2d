"""What a few more documents change in how the others are read: names, words and programmes they teach
anew."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from headwater.link.folding import fold
from headwater.link.ground import Ground
from headwater.link.keys import key_of
from headwater.link.learning import learn, often
from headwater.link.places import Places
from headwater.link.votes import NOUN
from headwater.model import Judgement

LANGUAGES = ("en", "zh", "ug")


class Unsettled(NamedTuple):
    """Keys of the documents that are read otherwise now (`headwater.link.near`), and words by which
    further ones are found in the text."""

    keys: frozenset[int]
    words: frozenset[str]


def unsettled(old: Ground, new: Ground, own: Mapping[str, str], judgements: Sequence[Judgement]) -> Unsettled:
    """Return which documents of a case read otherwise with the new ground; `own` and `judgements` are what
    people add, as in `link`."""
    named = [j for j in judgements if j.right]
    before, after = (learn((), (), {}, own, named, ground) for ground in (old, new))
    keys = _of_places(old, new, before, after)
    words: set[str] = set()
    changed = set(often(old.names, before)) ^ set(often(new.names, after))
    if changed:
        words |= {name for name in new.names if fold(name) in changed}
    for word, english in new.words.items():
        if old.words.get(word) != english:
            keys |= {key_of("word", word), key_of("word", english)}
    then, since = old.moved or {}, new.moved or {}
    for name in {*then, *since}:
        if then.get(name) != since.get(name):
            keys |= _of_taught(name, then.get(name, ""), since.get(name, ""))
    renamed = {word for word, english in new.same.items() if old.same.get(word) != english}
    keys |= {key_of("called", word) for word in renamed}
    for core, names in new.programmes.items():
        if old.programmes.get(core) != names or any(core in word or word in core for word in renamed):
            words |= names
    return Unsettled(frozenset(keys), frozenset(words))


def _of_taught(*names: str) -> set[int]:
    """Keys of those that have a name that twins taught, a place's or a noun's."""
    return {
        key_of("word", name.removeprefix(NOUN)) if name.startswith(NOUN) else key_of("name", name)
        for name in names
        if name
    }


def _of_places(old: Ground, new: Ground, before: Places, after: Places) -> set[int]:
    """Places that have another key now, or are called otherwise."""
    keys: set[int] = set()
    for name in old.names:
        one, other = before.key(name), after.key(name)
        if one != other:
            keys |= {key_of("name", one), key_of("name", other)}
    told = {after.key(name) for name, count in new.names.items() if old.names.get(name) != count}
    for key in told - {""}:
        if any(before.label(key, tag) != after.label(key, tag) for tag in LANGUAGES):
            keys.add(key_of("name", key))
    return keys
