# ruff: noqa: E501
"""What the documents of a case say of names, gathered document by document: the ground that linking stands on.

Two grounds are one by adding up, in any order: so what is known of a large case can be kept, and one more
document be added to it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from headwater.link.folding import fold
from headwater.link.private import no_person, private_names
from headwater.link.programmes import glosses, named_programmes
from headwater.link.votes import Votes
from headwater.model import Document, Event, Figure, Statement, Term

Pair = tuple[str, str]
_EN = r"(?:[A-Z][\w\u2019'-]+ ?){1,4}"
_INLINE = re.compile(
    rf"({_EN})\s?[(\uff08]([\u3400-\u9fff]{{2,12}})[)\uff09]|([\u3400-\u9fff]{{2,12}})\s?[(\uff08]({_EN})[)\uff09]"
)
_CELL = re.compile(rf"\s*({_EN})\s+([\u3400-\u9fff]{{2,12}})\s*")
LONG = 60
"""Characters of a form of a term that may be a place's name."""


@dataclass(frozen=True, slots=True)
class Ground:
    """Places named in statements, as written, and how often; names side by side in two languages in the text, as
    terms and in cells of tables; words and whole names that terms teach (folded, the other language -> English);
    programmes named (folded -> as written).

    What only a whole linking learns is kept with it (None: not yet): places that stand with the same rare numbers
    (`together`), names that twins teach (`moved`), and the `votes` for both; whether more programmes begin than can be
    set side by side (`crowded`), the keys of figures that too many share to be compared (`crowds`), and the numbers that
    too many documents tell (`rife`).
    """

    names: Mapping[str, int] = field(default_factory=dict)
    inline: frozenset[Pair] = frozenset()
    forms: frozenset[tuple[str, ...]] = frozenset()
    cells: frozenset[Pair] = frozenset()
    words: Mapping[str, str] = field(default_factory=dict)
    same: Mapping[str, str] = field(default_factory=dict)
    programmes: Mapping[str, frozenset[str]] = field(default_factory=dict)
    together: tuple[Pair, ...] | None = None
    moved: Mapping[str, str] | None = None
    votes: Votes = Votes()  # noqa: RUF009 - frozen
    crowded: bool = False
    crowds: frozenset[int] = frozenset()
    rife: frozenset[float] = frozenset()

    def __add__(self, other: "Ground") -> "Ground":
        """Both grounds as one; what only a whole linking learns stays as it is here."""
        programmes = dict(self.programmes)
        for core, names in other.programmes.items():
            programmes[core] = programmes.get(core, frozenset()) | names
        return replace(
            self,
            names=Counter(self.names) + Counter(other.names),
            inline=self.inline | other.inline,
            forms=self.forms | other.forms,
            cells=self.cells | other.cells,
            words=_both(self.words, other.words),
            same=_both(self.same, other.same),
            programmes=programmes,
        )


def relearnt(before: Ground, old: Ground, now: Ground) -> Ground:
    """Return what a whole case teaches where some of its documents, linked alone, taught `old` before and teach
    `now`; `before` is what the case taught."""
    votes = before.votes.changed(old.votes, now.votes)
    return replace(
        now, votes=votes, together=votes.together(), moved=votes.taught(), rife=before.rife | now.rife
    )


def ground_of(
    terms: Sequence[Term], stated: Sequence[Figure | Event], documents: Iterable[Document]
) -> Ground:
    """Return what these documents and their statements say."""
    held = list(documents)
    named = (s.place if isinstance(s, Figure) else s.where for s in stated)
    return Ground(
        names=Counter(place for place in named if place),
        inline=frozenset(pair for d in held for pair in _inline(d)),
        forms=frozenset(forms for t in terms if len(forms := _forms(t)) > 1),
        cells=frozenset(pair for d in held for pair in _cells(d)),
        words=same_words(terms),
        same=_glossed(same_names(terms), held),
        programmes=named_programmes(held),
    )


def ground_of_all(documents: Sequence[Document], statements: Sequence[Statement]) -> Ground:
    """Return what documents and all that is said in them say, the names of private people aside."""
    terms = no_person([s for s in statements if isinstance(s, Term)], private_names(statements))
    return ground_of(terms, [s for s in statements if isinstance(s, Figure | Event)], documents)


def _forms(term: Term) -> tuple[str, ...]:
    return tuple(words for tag, words in term.forms if "Latn" not in tag and len(words) <= LONG)


def _inline(document: Document) -> set[Pair]:
    found = set()
    for match in _INLINE.finditer(document.text):
        found.add(((match[1] or match[4]).strip(), match[2] or match[3]))
    for match in _INLINE_UG.finditer(document.text):
        found |= {(match[2].strip(), own) for own in _endings(match[1])}
    return found


_INLINE_UG = re.compile(
    rf"((?:[\u0620-\u06ff]+ )?[\u0620-\u06ff]+)\s?[(\uff08]({_EN}|[\u3400-\u9fff]{{2,12}})[)\uff09]"
)
"""A Uyghur name, of one word or two, with another language's behind it."""
_SUFFIX = re.compile("(?:نىڭ|نى|دىكى|تىكى|دىن|تىن|[دت][اە]|[غقكگ][اە]|لى[قك]|نىڭكى)$")


def _endings(words: str) -> set[str]:
    """Two words and the last of them, with and without a case ending."""
    found = {words, words.rpartition(" ")[2]}
    return found | {_SUFFIX.sub("", w) for w in found}


def _glossed(same: dict[str, str], documents: Iterable[Document]) -> dict[str, str]:
    """With the programmes that texts name in two languages."""
    for document in documents:
        for name, other in sorted(glosses(document)):
            _teach(same, name, other)
    return same


def _cells(document: Document) -> set[Pair]:
    found = set()
    for block in document.blocks:
        if block.kind == "table_cell" and block.end - block.start <= 80:
            match = _CELL.fullmatch(document.text[block.start : block.end])
            if match:
                found.add((match[1].strip(), match[2]))
    return found


def same_words(terms: Iterable[Term]) -> dict[str, str]:
    """Return what terms in two languages teach of units and nouns: other form -> English form, folded."""
    found: dict[str, str] = {}
    for term in terms:
        english = fold(dict(term.forms).get("en", ""))
        for tag, words in term.forms:
            if english and tag.partition("-")[0] in ("zh", "ug") and "Latn" not in tag and len(words) <= 12:
                _teach(found, fold(words), english)
    return {other: english for other, english in found.items() if len(english) <= 24}


def same_names(terms: Iterable[Term]) -> dict[str, str]:
    """Return what terms in two languages teach of names: other form -> English form, folded and whole."""
    found: dict[str, str] = {}
    for term in terms:
        english = fold(dict(term.forms).get("en", ""))
        for tag, words in term.forms:
            if english and tag != "en" and "Latn" not in tag:
                _teach(found, fold(words), english)
    return found


def _both(one: Mapping[str, str], other: Mapping[str, str]) -> dict[str, str]:
    both = dict(one)
    for word, english in other.items():
        _teach(both, word, english)
    return both


def _teach(found: dict[str, str], word: str, english: str) -> None:
    """Of two English words for one the shorter is kept, of equals the first by letter: in whatever order."""
    known = found.get(word, english)
    found[word] = min(known, english, key=lambda e: (len(e), e))
