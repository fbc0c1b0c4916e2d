"""Unseen events and terms, all invented: forums in several syntaxes, launches, and brackets that translate nothing."""

import pytest

from headwater.extract import events, terms
from headwater.extract.context import Context
from headwater.model import Block, Document, Fact


def context(text: str) -> Context:
    cell = len(text) < 14
    block = (
        Block("table_cell", 0, len(text), table=0, row=1, column=0)
        if cell
        else Block("paragraph", 0, len(text))
    )
    return Context(
        Document(
            record="r", file="a.txt", url=None, media_type="text/plain", language="und", text=text, blocks=(block,),
            made_by="test/1", facts=(Fact("date", "2063-05-20", "test"),),
        )
    )  # fmt: skip


EVENTS: list[tuple[str, list[tuple[str, str | None]]]] = [
    ("The Second Reed Forum was held in Harne on 16 September 2062.", [("2062-09-16", "Second Reed Forum")]),
    ("On 16 September 2062 the Second Reed Forum opened in Harne.", [("2062-09-16", "Second Reed Forum")]),
    (
        "The Second Reed Forum, held in Harne on 16 September 2062, set quotas.",
        [("2062-09-16", "Second Reed Forum")],
    ),
    (
        "The Second Reed Forum (第二届芦苇论坛), held in Harne on 16 September 2062, set quotas.",
        [("2062-09-16", "Second Reed Forum")],
    ),
    (
        "They met at the Second Reed Forum, which opened in Harne on 16 September 2062.",
        [("2062-09-16", "Second Reed Forum")],
    ),
    ("The Reed programme was launched in October 2059 and now covers 41 counties.", [("2059-10", None)]),
    ("The Reed programme began in October 2059.", [("2059-10", None)]),
    ("The Office said Friday that 60 men left.", []),
    # Told to many is an occasion (two annotators count it as one); said is not.
    ("The Reed Office told reporters on 4 May 2062 that 60 men left.", [("2062-05-04", None)]),
    ("The law was adopted on 3 May 2061.", [("2061-05-03", None)]),
    ("第二届芦苇论坛于2062年9月16日在哈恩召开。", [("2062-09-16", "第二届芦苇论坛")]),
    ("论坛于2062年9月16日在哈恩开幕。", [("2062-09-16", None)]),
    ("2062年9月16日在哈恩召开的第二届芦苇论坛提出七项承诺。", [("2062-09-16", "第二届芦苇论坛")]),
    ("第四届芦苇论坛定于2063年9月在塞港召开。", [("2063-09", "第四届芦苇论坛")]),
    ("芦苇行动启动于2059年10月。", [("2059-10", None)]),
    ("该办法自2062年3月1日起实施。", [("2062-03-01", None)]),
    ("芦苇行动2059年10月启动，现覆盖41个县。", [("2059-10", None)]),
    (
        "2062-يىلى 9-ئاينىڭ 14-كۈنى مېلىسك شەھىرىدە ئېچىلغان ئۈچىنچى قېتىملىق قومۇش مۇنبىرىدە سۆزلىدى.",
        [("2062-09-14", "ئۈچىنچى قېتىملىق قومۇش مۇنبىرى")],
    ),
    ("«قومۇش» پروگراممىسى 2059-يىلى 10-ئايدا باشلانغان.", [("2059-10", "قومۇش")]),
    ("مۇنبەر 2062-يىلى 9-ئايدا باشلاندى.", [("2062-09", None)]),
]


@pytest.mark.parametrize(("text", "want"), EVENTS)
def test_unseen_events(text: str, want: list[tuple[str, str | None]]) -> None:
    found = list(events.find(context(text)))
    assert [e.when for e in found] == [when for when, _ in want]
    assert all(name is None or name in (e.name or "") for (_, name), e in zip(want, found, strict=True))
    assert all(e.date and e.sentence[0] <= e.date[0] < e.date[1] <= e.sentence[1] for e in found)


Forms = dict[str, str]
TERMS: list[tuple[str, list[Forms], tuple[int, int] | None]] = [
    (
        "They carry out the “Six Withs, Two Brings” (六共二带, liu gong er dai): they eat, sleep and sing with them, and they bring seed and books.",
        [{"en": "Six Withs, Two Brings", "zh": "六共二带", "zh-Latn": "liu gong er dai"}],
        None,
    ),
    (
        "The duties are known as liu gong er dai (六共二带, “Six Withs, Two Brings”).",
        [{"en": "Six Withs, Two Brings", "zh": "六共二带", "zh-Latn": "liu gong er dai"}],
        None,
    ),
    ("第61页\u3000ISBN 000-0-0000-6300-4（虚构）", [], None),
    ("ISBN 000-0-0000-6300-4 (虚构)", [], None),
    ("The plan (下同) covers Dorrel (图).", [], None),
    ("Total (截至2062年底) is 40.", [], None),
    (
        "他们要做到“六共二带”（Six Withs, Two Brings）。",
        [{"en": "Six Withs, Two Brings", "zh": "六共二带"}],
        None,
    ),
    ("The director, Ansel Quill (安塞尔·奎尔), agreed.", [{"en": "Ansel Quill", "zh": "安塞尔·奎尔"}], None),
    ("It lies in Kell Province (凯尔省).", [{"en": "Kell Province", "zh": "凯尔省"}], None),
    ("Kell 凯尔省", [{"en": "Kell", "zh": "凯尔省"}], None),
    ("Tolven 托尔文地区", [{"en": "Tolven", "zh": "托尔文地区"}], None),
    (
        "The “Three Lights” (三灯, san deng): hope, bread and rain.",
        [{"en": "Three Lights", "zh": "三灯", "zh-Latn": "san deng"}],
        (3, 3),
    ),
    (
        "The Reed Forum (第二届芦苇论坛), held in Harne, met.",
        [{"en": "Reed Forum", "zh": "第二届芦苇论坛"}],
        None,
    ),
    (
        "“Spare hands” (余工, yu gong), as they say, are counted.",
        [{"en": "Spare hands", "zh": "余工", "zh-Latn": "yu gong"}],
        None,
    ),
    ("安塞尔·奎尔（Ansel Quill）说。", [{"en": "Ansel Quill", "zh": "安塞尔·奎尔"}], None),
]


@pytest.mark.parametrize(("text", "want", "count"), TERMS)
def test_unseen_terms(text: str, want: list[Forms], count: tuple[int, int] | None) -> None:
    found = list(terms.find(context(text)))
    assert len(found) == len(want)
    for forms, term in zip(want, found, strict=True):
        assert forms.items() <= dict(term.forms).items()
        assert ((term.announced, term.listed) if term.listed else None) == count
