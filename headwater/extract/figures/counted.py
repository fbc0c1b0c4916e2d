"""What is counted: the noun phrase with its modifiers, its canonical head, and what is said of it."""

from dataclasses import dataclass


@dataclass(slots=True)
class Counted:
    """The counted noun phrase: where it stands (start == end where there is none), its words, its canonical
    `head`, the canonical `unit` it stands for ("" where the unit is known otherwise), and the rule."""

    start: int
    end: int
    text: str
    head: str
    unit: str = ""
    modifiers: tuple[str, ...] = ()
    why: str = ""
