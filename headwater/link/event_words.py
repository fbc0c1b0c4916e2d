# ruff: noqa: E501
"""Words of events, as data: ordinals, wordings of one kind of event, acts folded, and what readers are asked."""

from headwater.model import Words

ORDINAL_WORDS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
ORDINALS = {
    **{word: number for number, word in enumerate(ORDINAL_WORDS.split(), 1)},
    **{f"{n}{ending}": n for n in range(1, 100) for ending in ("st", "nd", "rd", "th")},
}

_KINDS = """
meeting: forum symposium conference congress meeting summit seminar session plenum
meeting: 座谈会 会议 大会 论坛 研讨会 峰会 يىغىن مۇھاكىمە
scheme: campaign programme program scheme initiative drive policy system plan project
scheme: 活动 计划 工程 项目 行动 运动 پىلان
"""
_ACTS = """
start: launch begin start found establish initiate inaugurate introduce commence create set_up
start: 启动 发起 开始 成立 设立 开展 实施 باشلىماق باشلاش
hold: hold convene take_place meet open gather host 召开 举行 召集 开幕 举办 ئۆتكۈزمەك ئۆتكۈزۈش
end: end finish close conclude complete stop cease 结束 完成 闭幕
"""
EMPTY_WORDS = "held central work national launched convened people's 中央 工作 全国 召开 举行"
SAME = {"labor": "labour", "centre": "center"}


UG_ORDINALS = {
    word: n
    for n, word in enumerate(
        "بىرىنچى ئىككىنچى ئۈچىنچى تۆتىنچى بەشىنچى ئالتىنچى يەتتىنچى سەككىزىنچى توققۇزىنچى ئونىنچى".split(), 1
    )
}


def han_number(text: str) -> int:
    """Return what a numeral up to ninety-nine says, in digits or in Chinese; 0 for what is none."""
    if text.isdigit():
        return int(text)
    tens, ten, ones = text.rpartition("十")
    digits = "一二三四五六七八九"
    return ((digits.find(tens) + 1 or 1) * 10 if ten else 0) + (digits.find(ones) + 1 if ones else 0)


def _load(rows: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for row in rows.strip().splitlines():
        name, _, words = row.partition(":")
        table.update(dict.fromkeys(words.split(), name))
    return table


KINDS = _load(_KINDS)
"""Wordings of one kind of event: a forum and a symposium of one name and number are one."""
ACTS = _load(_ACTS)
EMPTY = frozenset(EMPTY_WORDS.split())
"""Words that tell no event from another."""

ASKED = {
    "start": Words("When and where did {name} begin?", "{name}何时何地开始？", "{name} قاچان ۋە قەيەردە باشلانغان؟"),
    "hold": Words("When and where was {name} held?", "{name}何时何地举行？", "{name} قاچان ۋە قەيەردە ئۆتكۈزۈلگەن؟"),
    "end": Words("When and where did {name} end?", "{name}何时何地结束？", "{name} قاچان ۋە قەيەردە ئاخىرلاشقان؟"),
}  # fmt: skip
OPENING = Words(
    "When and where was {name} opened?", "{name}何时何地启用？", "{name} قاچان ۋە قەيەردە ئېچىلغان؟"
)
WHEN = Words("When was this: “{what}”?", "此事发生在何时：“{what}”？", "بۇ ئىش قاچان بولغان: «{what}»؟")
LAUNCHES = Words(
    "Can these dates be compared? Different programmes begin: {names}",
    "这些日期能相比吗？开始的是不同的项目：{names}",
    "بۇ چېسلالارنى سېلىشتۇرغىلى بولامدۇ؟ باشلانغىنى ئوخشاش بولمىغان تۈرلەر: {names}",
)
DIFFER = Words("programme differs: {names}", "项目不同：{names}", "تۈرلەر (پروگراممىلار) ئوخشىمايدۇ: {names}")
DATED = Words("{name} ({when})", "{name}（{when}）", "{name} ({when})")
