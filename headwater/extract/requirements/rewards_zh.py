"""Rewards and penalties told in Chinese: 对…的，予以…; 凡…者，一律…; 违反…的，处以…."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.requirements.demand import At, Demand
from headwater.extract.requirements.words_zh import ACTOR, CONSEQUENCES, HEAD
from headwater.model import Modality

_GIVES = r"(?:一律|予以|给予|給予|将|將|依法|从严|從嚴|严肃|嚴肅|坚决|优先|优先|取消|追究|处以|處以|按[^，。；]{1,14}?|可|在[^，。；]{1,12}?中|年度考核[^，。；]{0,8}|实行|當年|当年|进行|由[^，。；]{2,12}?|暂停|停发|视情|视情节|全县|全市|给|撤销|通报)?"
_FURTHER = "(?:，(?:可以?并处|并处|可处|并)[^，。；]{2,30})?"
FOR = re.compile(
    rf"(?:^|[，。；：])(?P<lead>对于?|對于?|對於?|凡是?|如有|有)(?P<act>[^，。；]{{2,40}}?)(?:的(?P<actor>[^，。；\s]{{1,16}})?|者)[，,]?(?:一经[^，。；]{{2,6}}[，,])?(?P<cons>{_GIVES}[^，。；]{{0,16}}?(?:{CONSEQUENCES})[^，。；]{{0,24}}{_FURTHER})"
)
THOSE = re.compile(
    rf"(?:^|[，。；：])(?P<act>(?:再次|多次|屡次|拒绝|拒絕|擅离|缺席|违反|違反|逾期|未按|未经|拒不|不履行|弄虚作假|擅自|连续|情节|考核|表现|完成|未完成|无故|不服从|工作不力|落实不力|瞒报|迟到|旷工)[^，。；]{{0,30}}?)(?:的(?P<actor>[^，。；\s]{{1,14}}?)?(?:[，,]|(?=一律|予以|给予|将|可|由|按))|者[，,]?|[，,])(?:一经[^，。；]{{2,6}}[，,])?(?P<cons>{_GIVES}[^，。；]{{0,12}}?(?:{CONSEQUENCES})[^，。；]{{0,24}})"
)
GRADED = re.compile(
    r"(?:^|[，。；：])(?P<act>(?!对|對)[^，。；：]{2,20}?(?:不合格|不及格|不达标|未达标|未完成|不到位|缺勤|缺课|旷课|违纪|达标|合格|优秀|突出|满分|末位|不力|不实|缺席|迟到|早退|旷工|拒绝|无故不[^，。；]{1,4}|屡教不改|拒不改正|逾期不[^，。；]{1,4}))(?:的，|的(?P<actor>队员|职工|工人|人员|单位|乡镇|村|干部|学员|学生|家庭|企业)，|者，?)(?P<cons>(?!是|为|有|在于)[^，。；的]{2,20}(?:，(?:可?并处|并处|并|取消|停)[^，。；]{2,30})?)"
)
"""What comes of a grade, whatever it is: 考试不合格者延长学习期."""
PAID = re.compile(
    r"(?:^|[，。；：])(?P<actor>[^，。；：]{2,20}?)(?P<act>(?:每人|每户|每戶)?(?:每天|每日|每月|每年|每次|一次性)?(?:可)?(?:获得|享受|领取|补助|补贴|補貼|奖励|發放|发放|给予)[^，。；]{0,10}?[\d.,一二三四五六七八九十百千万]+元[^，。；]{0,10})"
)
ANY = re.compile(
    rf"(?:^|[，。；：])(?P<act>[^，。；：]{{3,40}}?)的(?P<actor>[^，。；：\s]{{2,10}})?[，,](?P<cons>[^，。；]{{0,14}}?(?:{CONSEQUENCES})[^，。；]{{0,24}}{_FURTHER})"
)
"""企业一次性吸纳100人以上就业的，三年内免征…"""
PREFERRED = re.compile(
    r"(?:^|[，。；：])(?P<actor>[^，。；：]{2,24}?)(?P<act>(?:可)?(?:优先|優先)(?:录用|录取|安排|考虑|提拔|聘用|享受|获得|推荐|晋升)[^，。；]{0,12})"
)
EACH = re.compile(
    r"(?:^|[，。；：])(?:(?P<who>[^，。；：每]{2,10}))?(?P<lead>每)(?P<act>[^，。；：]{3,24}?)[，,](?P<cons>(?:可?(?:一次性)?给予|奖励|獎勵|补助|補助|补贴|補貼|发放|兑现|按)[^，。；]{2,30}?(?:元|分)[^，。；]{0,10})"
)
COUNTS = re.compile(
    r"(?P<act>(?P<actor>[^，。；：]{2,20}?)(?:纳入|納入|列入|计入|與|与|作为|占)[^，。；]{0,16}?(?:考核|考评|评价|評價|评优|绩效|績效|晋升|提拔|挂钩|掛鉤|依据)[^，。；]{0,12})"
)
GOOD = re.compile("发给|证书|表彰|奖|獎|优先|優先|提拔|晋升|加分|补贴|补助|補助|津贴|重用|记功|嘉")
_DENIED = re.compile("暂停|停止|延长|取消|不得|不予|停发|追回|扣")
SIGNS = re.compile(rf"的，|者|对|對|凡|{CONSEQUENCES}|考核|挂钩|掛鉤|考评|有|元")
_BADLY = re.compile(r"^(?:未|不|拒不|违反|違反|无故|擅自|逾期)")


def find(text: str) -> Iterator[Demand]:
    """Yield what is rewarded or punished, and what counts in an appraisal."""
    if not SIGNS.search(text):
        return
    taken: list[At] = []
    for reader in (_each, _brought, _paid, _preferred, _counted):
        for made in reader(text):
            at = (made.start, made.end)
            if not any(at[0] < e and s < at[1] for s, e in taken):
                taken.append(at)
                yield made


def _each(text: str) -> Iterator[Demand]:
    """每安置一人，奖励…元."""
    for m in EACH.finditer(text):
        actor = m.span("who") if m["who"] and _people(m["who"]) else None
        if m["who"] and actor is None:
            continue
        low = actor[0] if actor else m.start("lead")
        made = Demand(low, m.end(), actor, m.span("act"), "encouraged", ["what it brings"])
        made.consequence = m.span("cons")
        yield made


def _brought(text: str) -> Iterator[Demand]:
    """对…的，予以…; 违反…的，处以…; …的，…."""
    for pattern in (FOR, THOSE, ANY, GRADED):
        for m in pattern.finditer(text):
            actor = _actor(m)
            if re.search("^否则|^否則|[了过]|^可以?(?:申请|申請|选择|自愿|依法申请)", m["cons"][:12]) or (
                m["actor"] and actor is None and pattern is not THOSE
            ):
                continue
            if re.search("的(?:每次|每顿|一次)?[扣罚罰加奖停]", m["act"]):
                continue  # 迟到的扣5分，早退的扣10分: each for itself
            act = m.span("act")
            lead = ACTOR.match(m["act"]) if pattern is ANY else None
            if lead and lead.end() < len(m["act"]) - 2:
                if actor is not None and ("每" in m["act"] or not _DENIED.search(m["cons"])):
                    continue  # 用人单位每吸纳一名工人，…: of whom it is told stands first
                if actor is None and not re.search("[\\d…]", lead[0]):
                    actor = (act[0], act[0] + lead.end())
                    act = (actor[1], act[1])
            modality: Modality = "practice"
            start = m.start("lead") if pattern is FOR else m.start("act")
            if to := re.match("(?:[^，。；]{0,8}?对于?|[^，。；]*……)(?=[^，。；]{3})", text[slice(*act)]):
                act = (act[0] + to.end(), act[1])
            made = Demand(start, m.end(), actor, act, modality, ["what it brings"])
            made.consequence = m.span("cons")
            yield made


def _people(words: str) -> bool:
    """Tell whether the words end in people or bodies."""
    return max((h.end() for h in HEAD.finditer(words)), default=0) == len(words)


def _paid(text: str) -> Iterator[Demand]:
    for m in PAID.finditer(text):
        if _people(m["actor"]) and not re.search("[了过共]", m[0]):
            yield Demand(
                m.start("actor"), m.end(), m.span("actor"), m.span("act"), "practice", ["what is paid"]
            )


def _preferred(text: str) -> Iterator[Demand]:
    for m in PREFERRED.finditer(text):
        if _people(m["actor"]):
            low = m.start("actor")
            made = Demand(low, m.end(), m.span("actor"), m.span("act"), "encouraged", ["what it brings"])
            made.consequence = m.span("act")
            yield made


def _counted(text: str) -> Iterator[Demand]:
    """…纳入年度考核."""
    for m in COUNTS.finditer(text):
        if re.search("[了过]", m["act"]) or re.search("[要须須]$|应当|必须|要[把将]", m["actor"]):
            continue
        lead = re.match(r"(?:将|將|把|要把|并将)", m["act"])
        low = m.start("act") + (lead.end() if lead else 0)
        made = Demand(low, m.end("act"), None, (low, m.end("act")), "must", ["counts in an appraisal"])
        made.consequence = m.span("act")
        yield made


def _actor(m: re.Match[str]) -> At | None:
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
