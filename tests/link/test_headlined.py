"""A headline's round number and its own text: one question; invented pages."""

import pytest

from headwater.extract import extract
from headwater.link import link
from headwater.model import Block, Document, Figure, Statement

PAGES = [
    # language, headline, text, the two numbers, whether they answer one question
    ("en", "Over 17,000 lamps lit in Barmere County", "By May, 17,246 lamps had been lit in Barmere County.", 17_000, 17_246, True),
    ("en", "Nearly 1,400 reading rooms for Barmere", "In Barmere County 1,386 reading rooms were built.", 1_400, 1_386, True),
    ("zh", "全省新建书屋1300多个", "截至去年底，林达省累计建成书屋1386个。", 1_300, 1_386, True),
    ("ug", "لىندار ئۆلكىسىدە 1300 دىن ئارتۇق كۈتۈپخانا قۇرۇلدى", "لىندار ئۆلكىسىدە 1386 كۈتۈپخانا قۇرۇلغان.", 1_300, 1_386, True),
    ("en", "Over 17,000 lamps lit in Barmere County", "By May, 27,246 lamps had been lit in Barmere County.", 17_000, 27_246, True),  # what it contradicts
    ("en", "Over 17,000 yuan for lamps in Barmere", "By May, 17,246 lamps had been lit in Barmere County.", 17_000, 17_246, False),
    ("en", "Over 1,200 officials in Barmere", "There 1,246 officials met 1,290 other officials of Orrin County.", 1_200, 1_246, False),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "title", "text", "round_", "exact", "one"), PAGES)
def test_headlines(lang: str, title: str, text: str, round_: int, exact: int, one: bool) -> None:
    whole = f"{title}\n\n{text}"
    document = Document(
        record="r", file="a.txt", url=None, media_type="text/plain", language=lang, text=whole, made_by="t/1",
        blocks=(Block("title", 0, len(title)), Block("paragraph", len(title) + 2, len(whole))),
    )  # fmt: skip
    said = [s for s in extract(document) if isinstance(s, Statement)]
    by_value = {s.quantity.low or s.quantity.high: s.id for s in said if isinstance(s, Figure)}
    assert round_ in by_value and exact in by_value
    asked = [q for q in link([document], said).questions if q.kind == "figure"]
    assert any({by_value[round_], by_value[exact]} <= set(q.members) for q in asked) is one
