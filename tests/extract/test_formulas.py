"""Rows: formulas with a count and a list, line by line; and names in brackets that begin as notes do."""

import pytest

from headwater.extract import extract
from headwater.extract.terms import pairs
from headwater.model import Block, Document, Term


def terms(text: str) -> list[Term]:
    """Return the terms of a passage."""
    page = Document(
        record="r", file="a.txt", url=None, media_type="text/plain", language="und", text=text, made_by="test/1",
        blocks=(Block("paragraph", 0, len(text)),),
    )  # fmt: skip
    return [s for s in extract(page) if isinstance(s, Term)]


FORMULAS = [
    # the head word is repeated, the last item has none of its own comma
    ("The core is the “six brings” (六带): bring policy, bring skills, bring seeds, bring medicine and bring cheer (Hao, 2058).", 6, ("bring policy", "bring skills", "bring seeds", "bring medicine", "bring cheer")),
    ("The guiding phrase is the “four unifieds” (四统一): unified sowing, unified irrigation, and unified sale.", 4, ("unified sowing", "unified irrigation", "unified sale")),
    ("First come the “six kinds of doors” (六类门): doors of the poor, of the old, of the sick, of herders who move, and of newcomers (Pan, 2058).", 6, ("doors of the poor", "of the old", "of the sick", "of herders who move", "of newcomers")),
    # told again before the list
    ("The handbook explains “five entries” (五记), that is, five things to be written down after each visit: income, guests, phones, prayers and journeys.", 5, ("income", "guests", "phones", "prayers", "journeys")),
    ("干部要用好“三本一卡”：走访本、劳力本、思想本和连心卡。", 4, ("走访本", "劳力本", "思想本", "连心卡")),  # three and one
    ("“六类门户”包括：贫困户、老年户、病残户、流动户以及学习人员家庭。", 6, ("贫困户", "老年户", "病残户", "流动户", "学习人员家庭")),
    ("实行“六统一”管理：统一供种，统一播种，统一灌溉，统一管理，统一收购。", 6, ("统一供种", "统一播种", "统一灌溉", "统一管理", "统一收购")),  # commas, each with the head
    # the list stands before the name
    ("每次住户不少于三天，做到同吃、同住、同劳动、同学习“四同”。", 4, ("同吃", "同住", "同劳动", "同学习")),
    ("考核分好、较好、一般、差四个等次。", 4, ("好", "较好", "一般", "差")),
    ("开展“三学”（学政策、学技能、学国语）活动。", 3, ("学政策", "学技能", "学国语")),
    ("«تۆت بىرلىك» (بىرلىكتە تېرىش، بىرلىكتە سۇغىرىش ۋە بىرلىكتە سېتىش) تۈزۈمى.", 4, ("بىرلىكتە تېرىش", "بىرلىكتە سۇغىرىش", "بىرلىكتە سېتىش")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "announced", "listed"), FORMULAS)
def test_items_one_by_one(text: str, announced: int, listed: tuple[str, ...]) -> None:
    assert (announced, listed) in {(t.announced, t.items) for t in terms(text)}


NO_FORMULA = [
    "Two regional officials carry direct responsibility: Wu Li, who chairs the office, Mo Min, who runs the police, and Qi Gang.",  # people
    "Three men were named: Ali, Memet and Yusup.",
    "Seven at the Door: the team knocks, the family opens and nobody speaks.",  # a name that begins with a number
    "The “three-in-one” method: visit, list, report.",
]


@pytest.mark.parametrize("text", NO_FORMULA)
def test_no_formula(text: str) -> None:
    assert [t.announced for t in terms(text) if t.announced] == []


NAMES = [
    ("Under the “Shared Well” programme (共井行动), each has a family.", "共井行动"),  # 共 is no note here
    ("the Middle Road (中路) was", "中路"),
    ("the China Dream (中国梦) was", "中国梦"),
]


@pytest.mark.parametrize(("text", "zh"), NAMES)
def test_names_that_begin_as_notes(text: str, zh: str) -> None:
    assert zh in {dict(p.forms).get("zh") for p in pairs.find(text, "en", heading=False)}


@pytest.mark.parametrize(
    "text", ["The list (共12项) is long.", "Wu Li (左二) and others", "the case (虚构) of"]
)
def test_notes_are_no_names(text: str) -> None:
    assert list(pairs.find(text, "en", heading=False)) == []
