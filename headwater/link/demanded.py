"""What is demanded, by what it comes to: the same act in other words and languages, times a year; as data."""
# ruff: noqa: E501
# Patterns and tables are data and stay on one line.

import re

from headwater.link.concepts import known_head
from headwater.link.folding import fold, singular, tokens
from headwater.model import Requirement

ACTS = """
visit: visit, call on, call upon, drop in, pay a visit, pay visits, make visits, go to the homes, home visit; 走访, 入户, 探访, 看望, 家访, 慰问, 回访, 结亲走访, 见面; زىيارەت
stay: stay, live with, live together, lodge, sleep, spend the night, be stationed; 同住, 住户, 驻村, 住村, 留宿, 同吃; بىللە تۇر
contact: contact, telephone, phone, call by phone, communicate, keep in touch, speak; 联系, 电话, 沟通, 通话; ئالاقىلىش
meeting: meeting, hold a meeting, convene, gather, circle, social activit, activity, activities, assembly; 召开, 会议, 联谊, 开会, 座谈, 活动; يىغىن
study: study, learn, attend classes, attend lessons, read; 学习, 上课, 听课; ئۆگىنىش
train: train, teach, instruct; 培训, 教, 讲课, 宣讲; تەربىيەلەش
inspect: inspect, check, examine, audit, test; 检查, 巡查, 督查, 抽查, 检测; تەكشۈرۈش
patrol: patrol; 巡逻; چارلاش
report: report, file a report, submit a report, brief; 报告, 汇报, 上报, 报送; دوكلات
pay: pay, contribute, hand over; 支付, 缴纳, 交纳, 付; تۆلەش
record: record, keep a diary, write, keep a ledger, fill in; 记录, 填写, 日记, 台账; خاتىرىلەش
flag: flag, raise the flag; 升旗, 升国旗; بايراق
clean: clean, tidy; 清扫, 打扫, 清渠, 清理; تازىلاش
drill: drill, exercise; 演练, 演习; مانېۋىر
rotate: rotate, be rotated; 轮换, 轮岗; ئالماشتۇرۇش
help: help, assist, support; 帮扶, 帮助, 扶持; ياردەم
"""
"""Acts that recur, under one name."""
YEARLY = {"day": 365, "week": 52, "month": 12, "quarter": 4, "year": 1}
"""How many of a unit a year has: frequencies are compared as times a year."""


def _rows() -> list[tuple[str, str]]:
    found = []
    for row in filter(None, ACTS.strip().splitlines()):
        name, _, words = row.partition(":")
        found += [(fold(word), name) for word in re.split("[,;]", words)]
    return sorted(found, key=lambda pair: -len(pair[0]))


_ACTS = _rows()
_LATIN = re.compile(r"[a-z]")


def act_of(demand: Requirement) -> str:
    """Return the name of the act, by the first word that the table knows; else its first words, folded."""
    folded = fold(demand.act)
    best = (len(folded), "")
    for words, name in _ACTS:
        at = _place(folded, words)
        if 0 <= at < best[0]:
            best = (at, name)
    if best[1] and (best[0] < 40 if _LATIN.match(folded) else best[0] < 16):
        return best[1]
    return " ".join(tokens(folded)[:6])


def _place(folded: str, words: str) -> int:
    if not _LATIN.match(words):
        return folded.find(words)
    found = (
        re.search(rf"(?<![a-z]){re.escape(words)}(?:s|es|ing|ed)?(?![a-z])", folded)
        if words in folded
        else None
    )
    return found.start() if found else -1


def actor_of(demand: Requirement) -> str:
    """Return the kind of people or bodies it is demanded of, one name in every language; "" where unknown."""
    if not demand.actor:
        return ""
    words = re.sub(r"^(?:all|each|every|the|any|全体|所有|各级|各|每名|每个) ?", "", fold(demand.actor))
    known = known_head(words)
    if known:
        return known
    last = tokens(words)
    return singular(last[-1]) if last else words


def yearly(demand: Requirement) -> tuple[float, str] | None:
    """Return how often a year, and the arithmetic in words; None where that cannot be told."""
    unit = demand.every_unit
    if unit not in YEARLY or not demand.times or not demand.every:
        return None
    value = round(demand.times * YEARLY[unit] / demand.every, 4)
    shown = f"{value:g}"
    if unit == "year" and demand.every == 1:
        return value, f"“{demand.frequency}”: {shown} times a year"
    step = f"{YEARLY[unit]} {unit}s in a year / {demand.every:g} × {demand.times:g}"
    return value, f"“{demand.frequency}”: {step} = {shown} times a year"
