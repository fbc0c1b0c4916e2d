"""Demands in a Chinese sentence: 必须, 应当, 要求…, 不得, 严禁, and what is told as a rule with its frequency."""

from collections.abc import Iterator
from itertools import islice

from headwater.extract import patterns as re
from headwater.extract.people.chinese_words import simplified
from headwater.extract.requirements import actors_zh as actors
from headwater.extract.requirements import (
    details_zh,
    frames_zh,
    goes_on_zh,
    measures_zh,
    modal_zh,
    recurring_zh,
    rewards_zh,
    shapes_zh,
)
from headwater.extract.requirements.demand import At, Demand
from headwater.extract.requirements.words_zh import ACTOR, CUE, FIRST_SIGNS, NAMES, TELLS, TOLD

CUES = 12
"""Modal verbs of one clause that are looked at."""
_CLAUSE = re.compile(r"[，。；！？：]|(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])")
_BY_RULE = re.compile(
    r"(?:严格)?(?:按照?|根据|依照|依据|遵照)[^，。；]{2,40}?(?:的要求|要求|的规定|规定|部署|精神|安排)(?=[\u3400-\u9fff]{2})"
)
_SPOKEN = re.compile(
    r"(?:表示|指出|强调|強調|说|說|称|稱|介绍|透露|告诉[^，。]{0,5}|告訴[^，。]{0,5}|认为|回忆|宣布|记者|記者)$"
)
_LED = re.compile(
    "[^，。；]{0,16}?由[^，。；]{2,24}?(?:管理|管理|领导|領導|指导|監督|监督|承担|组成|主管|代管)"
)
"""Who leads them is not who does what the next clause tells."""
_NO_ACTOR = re.compile(
    "^[去今明]年|^随|^隨|^据|^[\\d一二三四五六七八九十]{1,4}[岁歲]的(?!儿童|兒童|孩子|青年|人|居民|学生|老人)|^[她他它]"
)
"""When, with whom or who one is: no kind of people."""
_PAPER = re.compile("(?:通告|通知|公告|规定|規定|手册|手冊|办法|辦法|守则|方案|意见|公约|须知|文件|指引)$")
"""What gives a rule is not who has to keep it."""
_LEAST = re.compile("(?:至少|不少于|都|均)+")
_LET_IN = re.compile(r"[，：:]")


def find(text: str, heard: bool = False) -> Iterator[Demand]:
    """Yield the demands of a sentence in text order; none for a question. `heard`: it goes on with what a
    meeting or a speaker demands, so that a bare 要 is a demand."""
    text = simplified(text)  # each character in its place
    if not (FIRST_SIGNS.search(text) or frames_zh.SIGNS.search(text)) or text.rstrip("”」 ").endswith(
        ("？", "?")
    ):
        return
    clauses = _clauses(text)
    found: list[Demand] = []
    last: At | None = None
    rewarded = [*rewards_zh.find(text), *measures_zh.items(text)]
    if any(d.cues[0].startswith("an item") for d in rewarded):
        clauses = [c for c in clauses if c[1] < min(d.start for d in rewarded) - 1]
        clauses = (
            clauses[:-1] if clauses and clauses[-1][1] >= min(d.start for d in rewarded) - 2 else clauses
        )
    for low, high in clauses:
        if any(d.start < high and low < d.end for d in rewarded):
            continue
        if quota := _quota(text, low, high, found):
            found.append(quota)
            continue
        if found and recurring_zh.only_often(text, low, high, found[-1]):
            continue
        if told := recurring_zh.often_behind(text, low, high, clauses):
            found.append(told)
            continue
        if _SPOKEN.search(text, max(low, high - 8), high):
            last = None  # who speaks is not who is told
        made = _clause(text, low, high, last, heard)
        if made is None:
            if not _SPOKEN.search(text, max(low, high - 8), high):
                last = (
                    None
                    if _LED.fullmatch(text, low, high) or _PAPER.search(text, low, high)
                    else actors.actor_at(text, low, high) or last
                )
            continue
        if made.act[0] - low < 60:
            last = made.actor or last
        found.append(made)
    for demand in found:
        goes_on_zh.whole(text, demand)
    every = [*found, *rewarded]
    every += shapes_zh.find(text, [(d.start, max(d.end, d.act[1])) for d in every])
    every += measures_zh.find(text, [(d.start, max(d.end, d.act[1])) for d in every])
    every += frames_zh.find(text, [(d.start, max(d.end, d.act[1])) for d in every])
    if urged := _URGES.search(text):
        every = [d for d in every if d.modality != "may" or d.start < urged.start()]
    for demand in sorted([*every, *goes_on_zh.more(text, clauses, every)], key=lambda d: d.act):
        if _finished(text, demand):
            yield demand


_PRESSED = frozenset("要求 责令 責令 命令 指示 禁止 不准 不许".split())
_WHOM = re.compile("(?:我们|我們|她们|她們|他们|他們|大家|每个人|每個人|所有人|我|她|他)(?![的是和与與])")
"""Whom those tell it who had to do it."""
_URGES = re.compile("促请|促請|敦促|呼吁|呼籲|吁请|籲請")


def _quota(text: str, low: int, high: int, found: list[Demand]) -> Demand | None:
    """The demand of a clause that gives each a number (每人包联三户), unless it is there already."""
    quota = recurring_zh.QUOTA.search(text, max(0, low - 12), min(len(text), high + 24))
    if not quota or not low <= quota.start("act") < high or any(d.act == quota.span("act") for d in found):
        return None
    actor = None if re.match("全[年程面部]", quota["actor"]) else quota.span("actor")
    return Demand(quota.start(), quota.end(), actor, quota.span("act"), "must", [quota["cue"]])


def _finished(text: str, demand: Demand) -> bool:
    """Give the demand its addressee and details and cut its act; False for what is no demand."""
    goes_on_zh.addressed(text, demand)
    _unmarked(text, demand)
    if demand.actor and _NO_ACTOR.search(text[slice(*demand.actor)]):
        if demand.modality == "practice":
            return False  # what one person does
        demand.actor = None
    details_zh.fill(text, demand, (demand.start, demand.end))
    least = _LEAST.match(text, demand.act[0], demand.act[1] - 2)
    if least and demand.cues[0] != "so much":
        demand.act = (least.end(), demand.act[1])
    if by := _BY_RULE.match(text, demand.act[0], demand.act[1]):
        demand.act = (by.end(), demand.act[1])
    return demand.act[1] - demand.act[0] >= 2


_MARK = re.compile(
    r"\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|第[一二三四五六七八九十百]+[条條款]|[①-⑩])\s*"
)


def _unmarked(text: str, demand: Demand) -> None:
    """Leave the mark of an item out of who does it and of what is done; 结对 and the like belong to the act."""
    if m := _MARK.match(text, *demand.act):
        demand.act = (m.end(), demand.act[1])
    if demand.actor and (m := _MARK.match(text, *demand.actor)) and m.end() < demand.actor[1]:
        demand.actor = (m.end(), demand.actor[1])
    if demand.actor and (m := _VERB_BEHIND.search(text, *demand.actor)) and m.start() > demand.actor[0] + 1:
        low = demand.actor[1]
        demand.actor = (demand.actor[0], m.start())
        if low <= demand.act[0] <= low + 1:
            demand.act = (m.start(), demand.act[1])


_VERB_BEHIND = re.compile("(?:结对|結對|入户|入戶|包联|联系|帮扶|走访|至少)$")


def _clauses(text: str) -> list[At]:
    cuts = [0]
    for m in _CLAUSE.finditer(text):
        cuts += [m.start(), m.end()]
    cuts.append(len(text))
    return [(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=True) if text[a:b].strip()]


def _clause(text: str, low: int, high: int, last: At | None, heard: bool) -> Demand | None:
    for m in islice(CUE.finditer(text, low, high), CUES):
        if m["trap"]:
            if m["trap"] in (
                "必须指出",
                "必須指出",
                "应该说",
                "应当说",
                "应当指出",
                "需要指出",
                "不得不",
                "不得已",
            ):
                return None
            continue
        made = modal_zh.read(text, low, high, m, last, heard)
        if made is not None:
            return made
    told = TELLS.search(text, low, high)
    if told:
        made = _told(text, low, high, told)
        if made is not None:
            return made
    return recurring_zh.recurring(text, low, high, last)


def _told(text: str, low: int, high: int, m: re.Match[str]) -> Demand | None:
    """通知要求各站…, 规定，干部每年…: what is told stands behind, or in the next clause."""
    if re.search(r"(?:不|没有|没|未|无)$", text[max(low, m.start() - 2) : m.start()]) or re.match(
        r"(?:的|了|和|是|较|高|严|不|为|為|下|进行)", text[m.end() :]
    ):
        return None
    if NAMES.search(text[low : m.start()]):
        return None
    modality = TOLD[m["verb"]]
    start, stop = m.end(), high
    if start >= high or m["mark"]:
        return None  # the next clause speaks for itself
    if m["verb"] in _PRESSED and (whom := _WHOM.match(text, start, stop)) and whom.end() < stop - 2:
        act = re.match(rf"(?:{actors.TIME.pattern[:-1]})?", text[whom.end() : stop])
        return Demand(
            low, stop, whom.span(), (whom.end() + (act.end() if act else 0), stop), modality, [m["verb"]]
        )
    found = ACTOR.match(text, start, stop)
    if found and m["verb"] in ("明确", "明確") and re.match("专|專|一[名位个]|分管|牵头", found[0]):
        return None  # somebody is named to do it
    if found is None or found.end() >= stop or re.match(r"的|和|与|了", text[found.end() :]):
        return None
    if re.search(r"[了过着]", found[0]):
        return None
    if (
        CUE.search(text, found.start(), stop)
        and re.search("必须|应|要", text[found.end() : stop]) is not None
    ):
        return None
    act = re.match(rf"(?:{actors.TIME.pattern[:-1]})?", text[found.end() : stop])
    return Demand(
        low, stop, found.span(), (found.end() + (act.end() if act else 0), stop), modality, [m["verb"]]
    )
