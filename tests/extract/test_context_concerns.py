"""Where things are: what a document says it is about, a county within its prefecture, the one county far before,
全区, and money where it goes. Everything here is invented but the names of real places."""

import pytest

from headwater.extract import extract
from headwater.model import Block, Document, Fact, Figure

ROWS = [
    ("en", "Transfers in Southern Xinjiang", "Most of what follows concerns Pishan, a county in Hotan prefecture.\n\nUnder the rules 300 barns were built.", "300", "Pishan"),
    ("en", "Transfers in Xinjiang", "This report looks at Hotan prefecture.\n\nUnder the rules 300 barns were built.", "300", "Hotan prefecture"),
    ("zh", "新疆劳动力转移研究", "本文以皮山县为例。\n\n按照规定，建成羊圈300座。", "300座", "皮山县"),
    ("en", "Barns", "Pishan County, in Hotan Prefecture, sent 300 herders away.", "300", "Pishan County"),  # what it lies in explains it
    ("en", "Barns", "In Hotan Prefecture, Pishan County sent 300 herders away.", "300", "Pishan County"),
    ("zh", "羊圈", "自治区发出通报，阿克苏地区情况如下。阿克苏地区养羊多年。全区建成羊圈300座。", "300座", "新疆"),  # no prefecture
    ("zh", "阿克苏地区羊圈", "羊多。福建省投入羊圈资金300万元。", "300万元", "阿克苏地区"),  # where money goes
    ("en", "The Long Road: Transfers from Pishan County to Anhui", "People went to Anhui.\n\nBy the rules 300 barns were built.", "300", "Pishan County"),
    ("en", "Open Gate", "Open Gate (Chinese: 开门) is a campaign of the government of Xinjiang, China.\n\nAksu Prefecture came first; Aksu Prefecture was fast.\n\nBy the rules 300 barns were built.", "300", "Xinjiang"),
    ("en", "Aksu barns", "Aksu Prefecture lies in Xinjiang. Across the region 300 barns were built.", "300", "Xinjiang"),
    ("zh", "冬天的皮山人在安徽", "按照规定，建成羊圈300座。", "300座", "皮山"),
    ("zh", "乌什县亚曼苏村访谈手记", "按照规定，建成羊圈300座。", "300座", "乌什县亚曼苏村"),
    ("zh", "一进院门就是亲——我区活动综述", "阿克苏地区水利局的人来了。按照规定，建成羊圈300座。", "300座", "新疆"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "title", "text", "written", "place"), ROWS)
def test_where(lang: str, title: str, text: str, written: str, place: str) -> None:
    parts = [title, *text.split("\n\n")]
    starts = [sum(len(p) + 1 for p in parts[:n]) for n in range(len(parts))]
    blocks = tuple(
        Block("paragraph" if n else "title", at, at + len(part), lang)
        for n, (at, part) in enumerate(zip(starts, parts, strict=True))
    )
    page = Document(
        record="r", file="f", url=None, media_type="text/plain", language=lang, text="\n".join(parts) + "\n",
        blocks=blocks, made_by="t", facts=(Fact("date", "2036-01-12", "t"), Fact("title", title, "t")),
    )  # fmt: skip
    found = [f for f in extract(page) if isinstance(f, Figure) and f.quantity.as_written.startswith(written)]
    assert [f.place for f in found] == [place]
