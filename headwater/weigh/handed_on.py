"""Which statements of one answer hand on one number: what makes them one origin, for sure or possibly."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence

from headwater.model import Statement
from headwater.weigh.digits import FEW, MANY, PAIR, digits, told
from headwater.weigh.speakers import script, speaker
from headwater.weigh.ties import Ties
from headwater.weigh.voices import Voice

SPEAKERS = 60
"""Speakers of one answer whose names are compared with each other."""
Near = Mapping[str, Mapping[str, bool]]
"""Document -> those it is linked with; True where it merely cites them, or they it."""
Spoken = Mapping[str, Voice]
"""Statement -> its voice."""
HELD = ("office", "none")
"""Voices that may have their number of anybody: an office's count is its administration's."""


def node(statement: Statement) -> str:
    """Return the name of a statement among the ties."""
    return f"statement:{statement.id}"


def hand_on(members: Sequence[Statement], spoken: Spoken, near: Near, strict: Ties, loose: Ties) -> None:
    """Tie the statements of one answer that have their number of one source."""
    classes: dict[tuple[float | None, float | None], list[Statement]] = defaultdict(list)
    for member in members:
        ends = told(member)
        if ends is not None:
            classes[ends].append(member)
    for ends, same in classes.items():
        count = digits(ends)
        held = [m for m in same if spoken[m.id].kind in HELD]
        if count >= MANY:
            strict.tie_all(node(m) for m in held)
        if count >= FEW:
            strict.tie_all(node(m) for m in held if spoken[m.id].kind == "office")
            loose.tie_all(node(m) for m in same if spoken[m.id].kind != "own")
        if count >= PAIR:
            _officially(held, spoken, strict)
            _linked(held, same, spoken, near, strict)
    _rounded(classes, spoken, near, strict, loose)


def _officially(held: Sequence[Statement], spoken: Spoken, strict: Ties) -> None:
    """Tie “officially” to the office that is named: to the first of several."""
    offices = [m for m in held if spoken[m.id].kind == "office"]
    named = [m for m in offices if spoken[m.id].name]
    if named:
        first = min(named, key=lambda m: m.id)
        strict.tie_all(node(m) for m in offices if not spoken[m.id].name or m is first)


def _linked(
    held: Sequence[Statement], others: Sequence[Statement], spoken: Spoken, near: Near, strict: Ties
) -> None:
    """Tie the statements of documents that are linked; whoever cites two has it of one of them.

    An office has its number of nobody who counted.
    """
    by_document: dict[str, list[Statement]] = defaultdict(list)
    for member in others:
        if spoken[member.id].kind != "speaker":
            by_document[member.document].append(member)
    for member in held:
        known = near.get(member.document)
        if not known:
            continue
        fits = sorted(
            by_document.keys() & known.keys() if len(known) > len(by_document)
            else [d for d in known if d in by_document]
        )  # fmt: skip
        cited = [d for d in fits if known[d]][:1]
        for document in (d for d in fits if not known[d] or d in cited):
            for other in by_document[document]:
                if spoken[other.id].kind != "own" or spoken[member.id].kind == "none":
                    strict.tie(node(member), node(other))


def _rounded(
    classes: Mapping[tuple[float | None, float | None], Sequence[Statement]],
    spoken: Spoken,
    near: Near,
    strict: Ties,
    loose: Ties,
) -> None:
    """Tie a rounded number to the exact one: where an office rounds its own, or the documents are linked."""
    exact = max(classes, key=lambda e: (digits(e), repr(e)), default=None)
    if exact is None or digits(exact) < FEW:
        return
    full = classes[exact]
    offices = [m for m in full if spoken[m.id].kind == "office"]
    for ends, same in classes.items():
        held = [m for m in same if spoken[m.id].kind in HELD]
        if ends == exact or not held:
            continue
        if offices:
            strict.tie_all(node(m) for m in (offices[0], *held) if spoken[m.id].kind == "office")
        _linked(held, full, spoken, near, strict)
        plain = next((m for m in full if spoken[m.id].kind in HELD), None)
        if plain is not None:
            loose.tie_all(node(m) for m in (plain, *held))


def leave_open(members: Sequence[Statement], spoken: Spoken, printed: Collection[str], loose: Ties) -> None:
    """Tie what may have one origin: who gives no source; offices; names in two scripts, paired.

    `printed` are the statements of offices whose text others print too: not sure to be their own.
    """
    voices = {
        node(m): spoken[m.id] if m.id not in printed else Voice("none")
        for m in members
        if spoken[m.id].kind != "own"
    }
    offices = [n for n, voice in voices.items() if voice.kind == "office"]
    loose.tie_all(offices)
    sure: dict[str, list[str]] = defaultdict(list)
    for at, voice in voices.items():
        if voice.kind == "speaker":
            sure[script(speaker(voice.name))].append(at)
    for nodes in sure.values():
        _shortened(nodes, voices, loose)
    # whose name is known in both scripts is not another one in one of them
    roots = {kind: {loose.root(n): n for n in nodes} for kind, nodes in sure.items()}
    known = Counter(root for held in roots.values() for root in held)
    columns = [[n for root, n in held.items() if known[root] == 1] for held in roots.values()]
    columns.sort(key=len, reverse=True)
    for column in columns[1:]:
        for one, other in zip(columns[0], column, strict=False):
            loose.tie(one, other)
    # "the office said": one of those named, or one that is not
    unnamed = [n for n in offices if not voices[n].name]
    if unnamed and len(unnamed) == len(offices):
        loose.tie_all((next((n for column in columns for n in column), offices[0]), *unnamed))
    # whoever gives no source joins a named speaker before one who has counted: that one is sure
    counted = [node(m) for m in members if spoken[m.id].kind == "own"]
    firm = [n for nodes in sure.values() for n in nodes] + offices + counted
    held = {loose.root(n) for n in firm}
    host = firm[0] if firm else node(members[0])
    for member in members:
        if loose.root(node(member)) not in held:
            loose.tie(host, node(member))
            held.add(loose.root(host))


def _shortened(nodes: list[str], voices: Mapping[str, Voice], loose: Ties) -> None:
    """Tie speakers of whom one's name may be the other's in short ("Civil Affairs Bureau", "the bureau")."""
    held = {loose.root(n): n for n in nodes[:SPEAKERS]}
    for one in held.values():
        for other in held.values():
            a, b = speaker(voices[one].name), speaker(voices[other].name)
            if a != b and (set(a.split()) <= set(b.split()) or (not a.isascii() and a in b)):
                loose.tie(one, other)
