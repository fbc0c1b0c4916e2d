"""What a figure counts: its head, its unit, and what it is a rate of."""

import re

from headwater.link import cues
from headwater.link.concepts import HEAD_CONCEPTS, head_of, known_head, last_head, predicate_of
from headwater.link.folding import fold
from headwater.link.phrases import head_behind
from headwater.link.units import money, size
from headwater.model import Figure

PERSONS = frozenset(
    [
        "official",
        "staff",
        "resident",
        "person",
        "worker",
        "specialist",
        "teacher",
        "student",
        "doctor",
        "child",
        "woman",
        "detainee",
        "death",
        "injury",
    ]
)
ADMIN = frozenset(["province", "prefecture", "county", "city", "division", "town", "village"])
GENERAL = ADMIN | {"person", "household", "resident", "", "number"}
"""Heads that alone name no population."""
TIMES = frozenset(["day", "night", "week", "month", "quarter", "year", "decade", "hour", "minute"])
STATES_AS_HEADS = frozenset({"death", "injury", "infection"})
PEOPLE = PERSONS | {
    *"volunteer farmer migrant refugee evacuee graduate patient nurse soldier rescuer journalist".split(),
    *"lawyer judge inspector engineer miner driver passenger tourist orphan elder member delegate".split(),
    *"applicant candidate beneficiary suspect defendant victim survivor imam monk artist infection".split(),
    "boarder", "police officer", "party member", "disabled person",
}  # fmt: skip
"""Everything counted in persons."""
MONEY_HEADS = frozenset(
    "fund income sales output price rent loss donation fine profit cost compensation".split()
)
SPENT_ON = re.compile(r"^\W*(?:\w+\W+){0,6}?for (?!work|labou?r|each|every|an? )", re.IGNORECASE)
"""Who pays 20 yuan a day for meals earns nothing."""
GIVEN = re.compile(r"\bdonat|\bcharit|捐|ئىئانە|ھەدىيە", re.IGNORECASE)
OCCASIONS = frozenset({"time", "session", "次", "场次", "场", "期", "قېتىم"})
SAID = frozenset(
    "ئىدى سان رەقەم دەپ بولۇپ بولغان ئىكەن چىققان يەتكەن 数字 数 数量 总数".split()
    + "anything total figure target sum number one ones those".split()
)
"""Words at a number that name nothing that is counted: 26 مىڭ 700 دەپ يېزىلغان, "the target of 24,000"."""
MOVED = frozenset({"worker", "resident", "person"})
"""Kinds of people by which texts call those who are counted each time that they go."""
_NAMES_NOTHING = re.compile(
    "[\u3400-\u9fff]|[\u3400-\u9fff]{0,12}(?:数字|數字|数目|數目)|(?:这|這|该|該|此|一)*(?:总数|总量)"
)
"""A measure word, or 这一数字: what is counted was said before."""
WAGED = PERSONS - {"death", "injury", "detainee"}
PAID = re.compile(r"\b(?:pa(?:id|ys?)|earn(?:s|ed)?|wages?|salar(?:y|ies))\b|工资|薪|收入", re.IGNORECASE)


def head_in(figure: Figure, near: cues.Window) -> str:
    """The counted head; for money and kinds of unit, what the sentence or the unit says instead."""
    head = head_behind(figure, near) or head_of(figure.measure.head, _owners(figure.measure.text))
    if fold(figure.measure.head) in SAID and known_head(figure.measure.text.rpartition(" ")[2]) == "":
        head = ""  # "the official figure": no officials
    unit = fold(figure.quantity.unit or "")
    if unit in ("household", "户") and head not in MONEY_HEADS:
        return "household"  # 群众7.18万户
    if unit in ("time", "visit", "次") and predicate_of(figure.measure.predicate) == "visit":
        return "visit"  # 干部走访134万次
    if unit in TIMES and head in (*TIMES, "") and rate_in(figure, unit, near) in ("visit", "visit+year"):
        return "visit"  # each visit lasts 5 days
    if unit in ("percent", "percentage-point"):
        return last_head(near.sentence, MONEY_HEADS) if head in ADMIN or head not in HEAD_CONCEPTS else head
    kept = (
        {"transfer"} if figure.quantity.as_written.endswith(("人", "名", "口")) else {"household", "transfer"}
    )
    if unit == "person" and head in HEAD_CONCEPTS and head not in PEOPLE | kept:
        head = "person"  # 64万人饮水问题: people, whatever the words behind them name
    if unit == "person-time" or cues.PERSON_TIMES.search(near.after):
        return head if head in PERSONS - MOVED else "person"
    if head == "transfer":
        return "person"  # transfers count persons moved, once or often; the unit says which
    if head in ("person", "worker", "resident") and cues.EMPLOYS.search(near.before):
        return "staff"  # who employs 900 people has a staff of 900
    if money(unit) and head == "project":
        return "cost"
    if money(unit) and (head in PEOPLE or head == "household" or head not in HEAD_CONCEPTS):
        return _sum_of(figure, head, near)
    if names_nothing(head) and not money(unit):
        return ""
    if head in HEAD_CONCEPTS:
        return head
    if money(head) and head not in HEAD_CONCEPTS:
        return last_head(near.sentence_before + figure.measure.text, MONEY_HEADS) or "fund"
    if unit == "person" or (not unit and figure.quantity.bound == "vague"):
        return "person"
    return known_head(unit) or head


_OWNERS = re.compile(r"^((?:[\w-]+\s){0,3}?[\w-]+s)[’'](?=\s)")


_OF_ITS = re.compile(
    r"^((?:[\w-]+\s){0,2}?(?!number|total|share|part|half|most|some|sum)[\w-]+) of (?:the|its|their|this)\b",
    re.I,
)


def _owners(text: str) -> str:
    """Return an English phrase up to the owners whose number it gives ("16 mills’ offices": mills)."""
    found = _OWNERS.match(text) or _OF_ITS.match(text)
    return found[1] if found and known_head(found[1]) else text


def names_nothing(head: str) -> bool:
    """Tell whether a head is only a word for a number, or a measure word: what is counted was said before."""
    return head in SAID or (head not in HEAD_CONCEPTS and bool(_NAMES_NOTHING.fullmatch(head)))


def _sum_of(figure: Figure, head: str, near: cues.Window) -> str:
    """What a sum of money is, where its own words name none: what workers are paid, a donation, a fund."""
    earned = PAID.search(near.sentence_before + near.after)
    if earned and (head in WAGED or head not in HEAD_CONCEPTS) and not (
        earned[0].casefold() in ("pay", "pays") and SPENT_ON.search(near.after)
    ):  # fmt: skip
        return "income"
    named = last_head(near.sentence_before + figure.measure.text, MONEY_HEADS)
    if named in ("", "fund") and GIVEN.search(near.before + near.after):
        return "donation"
    if named:
        return named
    return head if head in PEOPLE else "fund"


def unit_in(figure: Figure, head: str, near: cues.Window) -> str:
    """The unit that must be equal: "count" for whatever is told by its own noun."""
    unit = fold(figure.quantity.unit or "").removesuffix("s") or ""
    if unit in ("person-time", "人次") or cues.PERSON_TIMES.search(near.after):
        return "person-time"
    if unit in ("", "transfer") and known_head(figure.measure.text) == "transfer":
        return "person-time"  # 186,400 transfers: each counts, not each person
    if found := money(unit) or (money(fold(figure.measure.head)) if not unit else ""):
        return found
    if found := size(unit) or (size(fold(figure.measure.head)) if not unit else ""):
        return found
    if head == "visit" and unit in ("visit", "time", "次", "household-time", "户次"):
        return "count"
    if unit in TIMES or unit in ("percent", "percentage-point", "mu", "hectare", "percentage point"):
        return unit
    if head == "household" or unit == "household":
        return "household"
    if (
        unit == "person"
        or (head in PERSONS and unit in ("", head))
        or (head in PERSONS and head_of(unit, unit) == head)
    ):
        return "person"
    told = known_head(unit) or unit in OCCASIONS or unit == fold(figure.measure.head)
    if head in HEAD_CONCEPTS and told:
        return "count"  # 46家工厂: the head says what is counted, whatever counts it
    if not unit or head in ADMIN or head_of(unit, unit) == head or names_nothing(unit):
        return "count"
    return unit


def rate_in(figure: Figure, unit: str, near: cues.Window) -> str:
    """The rate: a visit's, a year's, a worker's, "visit+year"; "" for none."""
    if unit in TIMES and (cues.VISITS_OF.search(near.before) or cues.STAYED.search(near.before)):
        return "visit"
    if unit in TIMES and cues.EACH_TIME.match(near.after):
        return "visit"
    if unit in TIMES and figure.lang[:2] == "ug" and cues.STAYED_UG.match(near.after):
        return "visit"
    if unit in ("minute", "hour") and not figure.quantity.per and cues.FREQUENCY.search(near.sentence):
        return "visit"  # twice a week, for 90 minutes
    words = " ".join((near.before, figure.measure.text, near.after))
    found = {name for name, cue in cues.PERS if cue.search(words)} if figure.measure.head else set()
    beside = cues.PER.search(near.before[-24:]) or cues.PER.match(near.after.lstrip())
    if beside and figure.measure.head:
        word = fold(beside[1] or beside[2]).removesuffix("s")
        found.add(size(word) or known_head(word) or word)
    if figure.quantity.per:
        found.add(fold(figure.quantity.per).removeprefix("per ").removesuffix("s"))
    if "home" in found:
        found = found - {"home"} | {"household"}
    if "semester" in found:
        found = found - {"semester"} | {"term"}
    if "person" in found:
        found -= PEOPLE - {"person"}  # a farmer's and a person's, of one sum
    return "+".join(sorted(found - {unit}))
