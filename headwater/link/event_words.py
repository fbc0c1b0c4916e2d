"""Words of events, as data: ordinals, wordings of one kind of event, and acts folded."""

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
