"""What the readers of the three languages hand to the joining: words that mention somebody, at document offsets."""

from dataclasses import dataclass, field

from headwater.model import PersonRole


@dataclass(slots=True)
class Found:
    """A mention before people are numbered.

    `role` is what its own words tell (None: nothing). `parts` are the folded parts of a name, () for a
    description; `noun` is the head of a description, `plural` whether it is a group, `sex` "f", "m" or "".
    `definite`: it takes up somebody already mentioned ("the girl"); `of`: whose kin it describes, where the
    words before tell ("her husband"). `cited`: stands in a citation, and is nobody told of in the text.
    """

    start: int
    end: int
    lang: str
    role: PersonRole | None = None
    why: list[str] = field(default_factory=list)
    parts: tuple[str, ...] = ()
    minor: bool = False
    noun: str = ""
    plural: bool = False
    sex: str = ""
    definite: bool = False
    of: str = ""
    noun_end: int = 0
    """Characters of a description up to the end of its noun, where more follows."""
    cited: bool = False
    counted: bool = False
    """A number or the like stands with it ("the two villagers"): somebody in particular."""
    speaks: bool = False
    sure: int = 2
    """How sure it is that this is a person: 3 by its own words, 1 by shape alone."""
    surname: str = ""
    """A family name that stands alone with a title (王书记, Mr Li): it takes up the one person of that name."""
    named_next: bool = False
    """The name of whom it describes stands right behind ("an old man named Semet")."""
    past: bool = False
    """The office or the trade is of the past ("former")."""
    sent: bool = False
    """Told of by the office that sent them ("the man from the grain bureau"): somebody in particular."""
