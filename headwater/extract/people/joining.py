"""Number the people of one document: which mentions are one person, and what role each has there."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from headwater.extract.people.found import Found
from headwater.model import PersonRole

BACK = 400
"""People before among whom "the girl" is looked for."""
GENERIC = frozenset(
    "family resident villager worker household farmer student teacher parent relative local detainee neighbour neighbor mother woman man father official cadre officer guard youth person".split()
)
"""Heads of descriptions that, in the plural and with "the", are nobody in particular unless told of before."""
ELDERS = {
    "girl": frozenset("daughter granddaughter niece sister".split()),
    "boy": frozenset("son grandson nephew brother".split()),
}
"""Kin whom "the girl" and "the boy" take up."""
Reason = tuple[str, ...]


@dataclass(slots=True)
class Person:
    """One person, or group, of one document."""

    number: int
    parts: tuple[str, ...] = ()
    roles: dict[PersonRole, str] = field(default_factory=dict)
    minor: bool = False
    sex: str = ""
    plural: bool = False
    noun: str = ""
    cited: bool = False
    past: bool = False
    surname: str = ""

    def add(self, each: Found) -> None:
        """Take in what one more mention tells."""
        if each.role and each.why:
            self.roles.setdefault(each.role, each.why[0])
        if len(each.parts) > len(self.parts):
            self.parts = each.parts
        self.minor = self.minor or each.minor
        self.sex = self.sex or each.sex
        self.past = self.past or (each.past and each.role == "official")
        self.noun = each.noun or self.noun

    def role_of(self, each: Found) -> tuple[PersonRole, Reason]:
        """Return the role of one mention, with the reasons: its own words first, then the person's others."""
        public = [r for r in self.roles if r != "private"]
        if self.minor and not each.cited and each.role not in ("official", "author", "expert"):
            return "private", (*each.why, "a child")
        if each.role and each.role != "private" and ("private" not in self.roles or not each.past):
            return each.role, tuple(each.why)
        if "private" in self.roles and public:
            also = f"also {public[0]} here ({self.roles[public[0]]}): private where the words do not say that they act so"
            return "private", (*each.why, also)
        if public and each.role is None:
            return public[0], (*each.why, f"{public[0]} elsewhere in this document: {self.roles[public[0]]}")
        if "private" in self.roles:
            own = tuple(each.why) if each.role else (*each.why, f"private: {self.roles['private']}")
            return "private", own + _spoken(each)
        return "private", (*each.why, "nothing says that they hold a public role: private", *_spoken(each))


def _spoken(each: Found) -> Reason:
    return ("speaks in public: private all the same",) if each.speaks else ()


def join(found: Sequence[Found]) -> list[Person | None]:
    """Return the person of each mention, in the order of the mentions; None where the words are nobody in
    particular ("the villagers" that no words before told of)."""
    people: list[Person] = []
    kin: dict[tuple[int, str], Person] = {}
    given: list[Person] = []
    told: list[Person | None] = []
    named_next: Person | None = None
    last_end, last_lang = -9, ""
    index: dict[str, list[Person]] = {}
    for each in found:
        last = given[-1] if given else None
        if (
            each.parts
            and last is not None
            and last.parts
            and each.start - last_end in (1, 2)
            and each.lang != last_lang
            and not each.cited
        ):
            person = last
            index.setdefault(each.parts[0], []).append(person)
        elif each.parts:
            person = _by_name(each, index, people)
            if named_next is not None and person is people[-1] and not person.roles and not person.minor:
                people.pop()
                person, named_next.parts = named_next, each.parts
        elif each.of:
            owner = None if each.of in ("my", "our", "我", "我们") else _owner(each, given)
            key = (owner.number if owner else 0, each.noun)
            person = kin[key] if key in kin else _new(people, each)
            kin[key] = person
        else:
            before = _taken_up(each, given) if each.definite else None
            if before is None and each.definite and _nobody(each):
                told.append(None)
                continue
            person = before or _new(people, each)
        person.add(each)
        named_next = person if each.named_next else None
        last_end, last_lang = each.end, each.lang
        for part in each.parts:
            held = index.setdefault(("cited " if each.cited else "") + part, [])
            if person not in held[-8:]:
                held.append(person)
        given.append(person)
        told.append(person)
    return told


def _nobody(each: Found) -> bool:
    """Tell whether "the ..." is a kind of people: a group, or an office, that nothing before told of."""
    return not each.minor and (
        (each.role == "official" and not each.sent)
        or (each.noun in GENERIC and (each.plural or each.noun == "family") and not each.counted)
    )


def _new(people: list[Person], each: Found) -> Person:
    person = Person(
        len(people) + 1,
        each.parts,
        plural=each.plural,
        noun=each.noun,
        cited=each.cited,
        surname=each.surname,
    )
    people.append(person)
    return person


def _by_name(each: Found, index: dict[str, list[Person]], people: list[Person]) -> Person:
    lead = "cited " if each.cited else ""
    held = index.get(lead + each.parts[0], []) or index.get(lead + each.parts[-1], [])
    mine = set(each.parts)
    for person in reversed(held[-40:]):
        other = set(person.parts)
        if mine == other:
            return person
    for person in reversed(held[-40:]):
        other = set(person.parts)
        if each.surname and len(person.parts) == 2 and person.parts[0] != each.surname:
            continue
        if each.lang == "zh" and not each.surname and len(each.parts) == 2 and len(person.parts) == 1:
            if person.surname != each.parts[0]:
                continue
            return person
        if mine < other or (other < mine and len(person.parts) == 1):
            return person
    return _new(people, each)


def _owner(each: Found, given: list[Person]) -> Person | None:
    """Whose kin: the last single person before, of the sex that the pronoun tells."""
    sex = {"her": "f", "his": "m", "她": "f", "他": "m"}.get(each.of, "")
    for person in reversed(given[-12:]):
        if not person.plural and not person.cited and (not sex or person.sex in ("", sex)):
            return person
    return None


def _taken_up(each: Found, given: list[Person]) -> Person | None:
    """Whom "the girl" takes up: the last one described with the word, then one whom it fits."""
    for person in reversed(given[-BACK:]):
        if person.noun and person.noun == each.noun and person.plural == each.plural and not person.cited:
            return person
    if (
        each.noun in ("girl", "boy", "child", "女孩", "男孩", "孩子", "قىز", "بالا", "ئوغۇل")
        and not each.plural
    ):
        for person in reversed(given[-12:]):
            if person.minor and not person.plural and person.sex in ("", each.sex):
                return person
    if each.noun in ELDERS and not each.plural:
        for person in reversed(given[-6:]):
            if person.noun in ELDERS[each.noun] and not person.plural and not person.parts:
                return person
    if each.noun in ("woman", "man", "女子", "男子") and not each.plural:
        for person in reversed(given[-6:]):
            if (
                not person.minor
                and not person.plural
                and person.sex == each.sex
                and "official" not in person.roles
            ):
                return person
    return None
