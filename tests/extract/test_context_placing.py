"""Places, dates and roles that rich prose leaves unsaid; Uyghur halves and rates."""

import pytest

from headwater.extract import extract
from headwater.model import Block, Document, Fact, Figure

PLACES = [
    # the paragraph stays in its village
    ("en", "Orla Prefecture lies high. Orla Prefecture is poor.\n\nSalt village is old. The 84 houses are of stone.", "84", "Salt village"),
    # the village that is meant behind the county that is named
    ("zh", "松原县水务局介绍了情况。\n\n白桥村去年通了水。松原县的这个村子里，共有186户人家。", "186户", "白桥村"),
    # a name with an adjective, and the village meant by its bare word
    ("ug", "تۇمار يېڭى كەنتىدە يول ياسالدى. كەنتتىكى 118 ئائىلە كۆچۈپ كەلدى.", "118", "تۇمار يېڭى كەنتى"),
    # a province that only sends teachers is not where they are counted
    ("en", "Sorr Province sent 40 teachers to Keld County. The teachers came from Sorr Province in May.\n\nThe teachers work in Keld County. There, 900 pupils have places.", "900", "Keld County"),
    # a province whose households are paired is no helper from elsewhere
    ("en", "The paired households were visited.\n\nIn 2061, 4,100 households had been paired in Sorr Province. In 2062, 5,200 were paired in Sorr Province.\n\nIn Keld County 700 pairs were formed.", "5,200", "Sorr Province"),
    # what lies outside the county is not in it
    ("en", "Sorr Province keeps count. Sorr Province reports yearly.\n\nKeld County sends workers.\n\nThe share of income earned outside the county rose to 31 percent.", "31 percent", "Sorr Province"),
    ("zh", "索尔省每年统计。索尔省公布数字。\n\n凯德县输出劳务。\n\n在该县以外就业的有310人。", "310人", "索尔省"),
]  # fmt: skip
ROLES = [
    ("en", "Anyone who grazes there is fined 30 marks per sheep.", "30", "requirement"),  # a fine
    ("en", "Keep no more than 2 dogs.", "2", "requirement"),  # an imperative
    ("zh", "全年新增320户，为年度计划的106%。", "106", "claim"),  # of the plan, not a plan
    ("zh", "到2041年底，全县定居要达到2400户。", "2400", "target"),  # after the document
]
UYGHUR = [
    ("ئۆيلەرنىڭ يۈزدە توقسان ئالتىسىدە ئادەم بار.", 96),  # a numeral with a possessive ending
    ("ئوقۇغۇچىلارنىڭ يېرىمى كەلمەيدۇ.", 0.5),  # half of them
    ("ھەر ئائىلىگە بىر يېرىم توننا كۆمۈر بېرىلدى.", 1.5),  # a tonne and a half
    ("كادىرلار ھەپتىدە بىر قېتىم كېلىدۇ.", 1),  # once a week
]


def figures(lang: str, text: str) -> list[Figure]:
    blocks, at = [], 0
    for part in text.split("\n\n"):
        blocks.append(Block("paragraph", at, at + len(part), lang))
        at += len(part) + 2
    facts = (Fact("date", "2034-05-20", "the test"),)
    document = Document(
        record="r", file="f", url=None, media_type="text/plain", language=lang, text=text, blocks=tuple(blocks),
        made_by="t/1", facts=facts,
    )  # fmt: skip
    return [s for s in extract(document) if isinstance(s, Figure)]


def one(lang: str, text: str, number: str) -> Figure:
    return next(f for f in figures(lang, text) if number in f.quantity.as_written)


@pytest.mark.parametrize(("lang", "text", "number", "place"), PLACES)
def test_a_number_is_placed_where_its_paragraph_is(lang: str, text: str, number: str, place: str) -> None:
    assert one(lang, text, number).place == place


@pytest.mark.parametrize(("lang", "text", "number", "role"), ROLES)
def test_rules_and_plans_need_no_word_of_duty(lang: str, text: str, number: str, role: str) -> None:
    assert one(lang, text, number).role == role


@pytest.mark.parametrize(("text", "value"), UYGHUR)
def test_uyghur_halves_and_rates(text: str, value: float) -> None:
    assert value in [f.quantity.low for f in figures("ug", text)]


STEPS = [
    ("ug", "بالىلار ئىككى ھەپتىدە بىر قېتىم ئۆيىگە قايتىدۇ.", (2, "week")),  # once in two weeks is not once a week
    ("ug", "بالىلار بىر ھەپتىدە بىر قېتىم قايتىدۇ.", (1, "time")),  # nor is once in one week two
    ("zh", "孩子两周回一次家。", (2, "week")),  # without 每
    ("zh", "她两年来一次也没有回家。", (2, "year")),  # not once in two years
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "read"), STEPS)
def test_once_in_so_long(lang: str, text: str, read: tuple[int, str]) -> None:
    found = figures(lang, text)[0]
    assert (found.quantity.low, found.quantity.unit) == read
    assert found.measure.text.endswith("between times") == (read[0] == 2 and read[1] == "week")
