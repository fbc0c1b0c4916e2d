"""Rewards and penalties told in Chinese: 对…的，予以…; 凡…者，一律…; 违反…的，处以…."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.requirements.demand import Demand
from headwater.extract.requirements.words_zh import ACTOR, CONSEQUENCES, HEAD
from headwater.model import Modality

_GIVES = r"(?:一律|予以|给予|給予|将|將|依法|从严|從嚴|严肃|嚴肅|坚决|优先|优先|取消|追究|处以|處以|按[^，。；]{1,14}?|可|在[^，。；]{1,12}?中|年度考核[^，。；]{0,8}|实行|當年|当年|进行|由[^，。；]{2,12}?|暂停|停发|视情|视情节|全县|全市|给|撤销|通报)?"
FOR = re.compile(
    rf"(?:^|[，。；：])(?P<lead>对于?|對于?|對於?|凡是?|如有|有)(?P<act>[^，。；]{{2,40}}?)(?:的(?P<actor>[^，。；\s]{{1,16}})?|者)[，,]?(?P<cons>{_GIVES}[^，。；]{{0,16}}?(?:{CONSEQUENCES})[^，。；]{{0,24}})"
)
THOSE = re.compile(
    rf"(?:^|[，。；：])(?P<act>(?:违反|違反|逾期|未按|未经|拒不|不履行|弄虚作假|擅自|连续|情节|考核|表现|完成|未完成|无故|不服从|工作不力|落实不力|瞒报|迟到|旷工)[^，。；]{{0,30}}?)(?:的(?P<actor>[^，。；\s]{{1,14}}?)?|者)?[，,]?(?P<cons>{_GIVES}[^，。；]{{0,12}}?(?:{CONSEQUENCES})[^，。；]{{0,24}})"
)
PAID = re.compile(
    r"(?:^|[，。；：])(?P<actor>[^，。；：]{2,20}?)(?P<act>(?:每人|每户|每戶)?(?:每天|每日|每月|每年|每次|一次性)?(?:可)?(?:获得|享受|领取|补助|补贴|補貼|奖励|發放|发放|给予)[^，。；]{0,10}?[\d.,一二三四五六七八九十百千万]+元[^，。；]{0,10})"
)
ANY = re.compile(
    rf"(?:^|[，。；：])(?P<act>[^，。；：]{{3,40}}?)的(?P<actor>[^，。；：\s]{{2,10}})?[，,](?P<cons>[^，。；]{{0,14}}?(?:{CONSEQUENCES})[^，。；]{{0,24}})"
)
"""企业一次性吸纳100人以上就业的，三年内免征…"""
PREFERRED = re.compile(r"(?:^|[，。；：])(?P<actor>[^，。；：]{2,24}?)(?P<act>(?:可)?(?:优先|優先)(?:录用|录取|安排|考虑|提拔|聘用|享受|获得|推荐|晋升)[^，。；]{0,12})")
EACH = re.compile(rf"(?:^|[，。；：])(?P<lead>每)(?P<act>[^，。；：]{{3,24}}?)[，,](?P<cons>(?:给予|奖励|獎勵|补助|補助|补贴|補貼|发放|兑现|按)[^，。；]{{2,30}}?(?:元|分)[^，。；]{{0,10}})")
COUNTS = re.compile(
    r"(?P<act>(?P<actor>[^，。；：]{2,20}?)(?:纳入|納入|列入|计入|與|与|作为|占)[^，。；]{0,16}?(?:考核|考评|评价|評價|评优|绩效|績效|晋升|提拔|挂钩|掛鉤|依据)[^，。；]{0,12})"
)
GOOD = re.compile("表彰|奖|獎|优先|優先|提拔|晋升|加分|补贴|补助|補助|津贴|重用|记功|嘉")
_DENIED = re.compile("取消|不得|不予|停发|追回|扣")
SIGNS = re.compile(rf"对|對|凡|{CONSEQUENCES}|考核|挂钩|掛鉤|考评|有|元")
_BADLY = re.compile(r"^(?:未|不|拒不|违反|違反|无故|擅自|逾期)")


def find(text: str) -> Iterator[Demand]:
    """Yield what is rewarded or punished, and what counts in an appraisal."""
    if not SIGNS.search(text):
        return
    taken: list[tuple[int, int]] = []
    for m in EACH.finditer(text):
        made = Demand(m.start("lead"), m.end(), None, m.span("act"), "encouraged", ["what it brings"])
        made.consequence = m.span("cons")
        taken.append((m.start("lead"), m.end()))
        yield made
    for pattern in (FOR, THOSE, ANY):
        for m in pattern.finditer(text):
            if any(m.start("act") < e and s < m.end() for s, e in taken) or re.search("[了过]", m["cons"][:12]):
                continue
            if pattern is FOR and m["lead"] in ("有", "如有") and not m["act"]:
                continue
            actor = _actor(m)
            if pattern is ANY and m["actor"] and actor is None:
                continue
            if pattern is ANY and actor is None and (lead := ACTOR.match(m["act"])) and lead.end() < len(m["act"]) - 2:
                actor = (m.start("act"), m.start("act") + lead.end())
            if pattern is FOR and m["actor"] and actor is None:
                continue
            modality: Modality = "encouraged" if GOOD.search(m["cons"]) and not _DENIED.search(m["cons"]) else "must_not"
            if modality == "must_not" and re.match(r"未(?:完成|按|履行|落实|参加|达到)", m["act"]):
                modality = "must"
            start = m.start("lead") if pattern is FOR else m.start("act")
            within = pattern is ANY and actor is not None and actor[0] < m.end("act")
            act = (actor[1], m.end("act")) if within and actor else m.span("act")
            made = Demand(start, m.end(), actor, act, modality, ["what it brings"])
            made.consequence = m.span("cons")
            taken.append((start, m.end()))
            yield made
    for m in PAID.finditer(text):
        end = max((h.end() for h in HEAD.finditer(m["actor"])), default=0)
        if end != len(m["actor"]) or any(m.start("act") < e and s < m.end() for s, e in taken) or re.search("[了过共]", m[0]):
            continue
        made = Demand(m.start("actor"), m.end(), m.span("actor"), m.span("act"), "practice", ["what is paid"])
        taken.append(m.span())
        yield made
    for m in PREFERRED.finditer(text):
        end = max((h.end() for h in HEAD.finditer(m["actor"])), default=0)
        if end == len(m["actor"]) and not any(m.start("act") < e and s < m.end() for s, e in taken):
            made = Demand(m.start("actor"), m.end(), m.span("actor"), m.span("act"), "encouraged", ["what it brings"])
            made.consequence = m.span("act")
            yield made
    for m in COUNTS.finditer(text):
        if any(m.start("act") < e and s < m.end("act") for s, e in taken) or re.search("[了过]", m["act"]):
            continue
        start = m.start("act")
        lead = re.match(r"(?:将|將|把|要把|并将)", m["act"])
        low = start + (lead.end() if lead else 0)
        made = Demand(low, m.end("act"), None, (low, m.end("act")), "must", ["counts in an appraisal"])
        made.consequence = m.span("act")
        yield made


def _actor(m: re.Match[str]) -> tuple[int, int] | None:
    words = m["actor"]
    if not words:
        return None
    end = max((h.end() for h in HEAD.finditer(words)), default=0)
    if end != len(words):
        near = re.match(r"(?:[^，。；]{0,10}?)(?=一律|予以|给予|給予|可|将|将|依法|从严|按|取消)", words)
        if near and near[0] and max((h.end() for h in HEAD.finditer(near[0])), default=0) == len(near[0]):
            return m.start("actor"), m.start("actor") + len(near[0])
        return None
    return m.span("actor")
