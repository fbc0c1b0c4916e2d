"""One modal verb of a Chinese clause: who must, must not, should or may do what."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re
from headwater.extract.requirements import actors_zh as actors
from headwater.extract.requirements import frequency, goes_on_zh
from headwater.extract.requirements.demand import At, Demand
from headwater.extract.requirements.words_zh import ACTOR, MODALS, NAMES
from headwater.model import Modality

FIRM = frozenset(
    "要做到 须做到 应做到 要坚持 必须 必須 应当 應當 须 須 不得 务必 務必 只准 只許 只许".split()
)
SPOKEN = frozenset("都得 就得 还得 還得 也得 总得 總得 必得 不准 不许 不許 不让 只能".split())
"""Heard in talk: told by those who must, whoever they are."""
_QUOTES = re.compile("[“「][^“”「」]{2,300}[”」]")
"""These demand something whoever is named."""
LOOSE = frozenset("不要 确保 確保 要 可 可以 需要 需 应 應 应该 應該 不能 不可".split())
"""These demand something of people or bodies, or where a demand is told already."""
MAY = frozenset("可 可以".split())
NOT_ADDRESSED = frozenset("不能 不可 不应 希望 应该 應該".split())
_TRAPS = re.compile(r"(?:了|呢|吗|吧|啊)[。！？]?$")
_BOUNDED = re.compile("少于|少於|低于|低於|超过|超過|高于|高於|多于|晚于|早于|迟于|逾")
_NO_VERB = re.compile(r"(?:的(?!是)|了|过|吗|性|是(?!否)|有(?:一定|所)|说|說)")
_TARGET = re.compile(
    r"(?:达到|達到|增至|升至|降至|超过|超過|突破|控制在|实现|實現)(?:了)?[^，。；]{0,6}?(?:\d|[一二三四五六七八九十两兩百千]+[万萬亿億千])"
)
"""So many are to be reached: a target, and nobody's act."""
_NO_DUTY = re.compile(r"(?:回家|下雨|才|是|么|不)")
_GAINS = re.compile("获得|獲得|享受|领取|領取|申请|申請|优先|免|报销|减免")
_SEEN = re.compile(r"(?:看|说|說|见|想|谓|以|能|知|说是)")
_GUESSED = re.compile(r"(?:已|是|在|会|能|有)")
_POINT = re.compile(r"[一二三四五六七八九十]是$")


_BECOMES = re.compile("成为|成為|变成|變成|像|只是|仅是")


def read(text: str, low: int, high: int, m: re.Match[str], last: At | None, heard: bool) -> Demand | None:
    """Return the demand of the modal verb `m` in the clause `low`..`high`; None if it demands nothing.

    `last` is who the clause before is about; `heard`: a demand is being told.
    """
    cue, start = m["cue"], m.end()
    if cue == "不得" and (bound := _BOUNDED.match(text, start, high)):
        return _bounded(text, low, high, bound.end(), last)
    modality: Modality = MODALS.get(cue, "should" if cue in ("应该", "應該") else "must")
    if cue in SPOKEN and (told := _testified(text, low, high, m, modality)):
        return told
    if start >= high or _NO_VERB.match(text, start, high):
        return None
    if cue in ("应该", "應該", "不应该", "不應該", "不应", "不應", "不能") and _BECOMES.match(
        text, start, high
    ):
        return None  # what one thinks of it
    if cue in LOOSE and _TARGET.match(text, start, high):
        return None
    if cue in LOOSE - {"确保", "確保"} and (
        _TRAPS.search(text[low : high + 1]) or _NO_DUTY.match(text, start, high)
    ):
        return None
    subject, words = _who(text, low, m)
    fits = bool(words) and actors.fits(words)
    if not fits and modality in ("must_not", "encouraged", "should") and cue not in NOT_ADDRESSED:
        return _addressed(text, low, high, m, modality, last)
    if words and not fits:
        return _misfit(text, low, high, m, modality, subject, last)
    if not words and not _goes_on(text, low, high, m, last, heard):
        return None
    if (fits and cue in ("应该", "應該") and _GUESSED.match(text, start, high)) or (
        modality == "may" and _SEEN.match(text, start, high)
    ):
        return None
    actor = subject if fits else None if _POINT.search(text[low : m.start()]) else last
    begin = subject[0] if subject else low if m.start() - low <= 12 else m.start()
    made = Demand(begin, high, actor, (start, high), modality, [cue])
    return made if actor is None or actor[0] >= low else _with(made, actor)


def _testified(text: str, low: int, high: int, m: re.Match[str], modality: Modality) -> Demand | None:
    """“每周一都得升旗”: in somebody's own words, without a subject or with 我们."""
    inside = any(q.start() < m.start() < q.end() for q in _QUOTES.finditer(text))
    before = re.sub("[“”「」]", "", text[low : m.start()])
    plain = re.fullmatch(
        "(?:(?:我们|我們|大家|他们|他們|每家|家家|人人|谁|誰|吃饭时|吃飯時|平时|平時|晚上|早上|白天|在家|那时|那時|里面|裡面|每[天周月年晚早][一二三四五六日天]?|星期[一二三四五六日天])[，、]?)*",
        before,
    )
    if not inside or plain is None:
        return None
    end = m.end() + len(text[m.end() : high].rstrip("”」，"))
    return Demand(low, high, None, (m.end(), end), modality, [m["cue"]]) if end - m.end() >= 2 else None


def _who(text: str, low: int, m: re.Match[str]) -> tuple[At | None, str]:
    """The subject before the modal verb; only its people where a circumstance stands behind (居民外出须)."""
    subject = actors.subject(text, low, m.start())
    if subject is None:
        return None, ""
    words = text[subject[0] : subject[1]]
    if actors.fits(words) or (m["cue"] not in FIRM | LOOSE - MAY and m["cue"] not in ("禁止", "一律")):
        return subject, words
    lead = ACTOR.match(words)
    behind = words[lead.end() :] if lead else ""
    plain = (
        not NAMES.search(words) and not re.search("[的是有了]", behind) and not actors.OPINION.search(words)
    )
    held = re.match("未经|未經|未|非经|没有|在|除|如|若", behind) and len(behind) <= 20
    if lead and plain and (held or 0 < len(behind) <= 6):
        return (subject[0], subject[0] + lead.end()), lead[0]
    return subject, words


def _misfit(
    text: str, low: int, high: int, m: re.Match[str], modality: Modality, subject: At | None, last: At | None
) -> Demand | None:
    """What is demanded of something else than people: a demand where the verb is firm."""
    words = text[subject[0] : subject[1]] if subject else ""
    if m["cue"] in ("可以", "可") and (only := re.match("(?:只有|仅|僅|唯有|只)", words)):
        if len(words) <= only.end() + 12:
            made = Demand(low, high, last, (m.end(), high), "may", [m["cue"], "只有"])
            made.condition = subject
            return made
        return None
    if _WHEN.match(words) and m["cue"] in (
        "要",
        "应",
        "應",
        "须",
        "須",
        "需",
        "应当",
        "應當",
        "必须",
        "必須",
    ):
        made = Demand(low, high, last, (m.end(), high), modality, [m["cue"], "in that case"])
        made.condition = subject
        return made
    thing = m["cue"] in ("应", "應", "要", "需") and len(words) <= 16 and not NAMES.search(words)
    if thing and subject and goes_on_zh.DOES.match(text, m.end(), high) and not re.search("[了过]", words):
        return Demand(low, high, None, (subject[0], high), modality, [m["cue"], "of a thing"])
    if _PAST_OR_THAT.search(words):
        return None
    if NAMES.search(words) or m["cue"] in LOOSE or m["cue"] == "一律":
        return (
            None
            if m["cue"] in MAY or m["cue"] in ("不能", "不可")
            else _embedded(text, low, high, m, modality)
        )
    if m["cue"] not in FIRM or re.search(r"[他她我你您]$", words):
        return None
    start = subject[0] if subject and len(words) <= 16 else m.end()
    return Demand(low, high, None, (start, high), modality, [m["cue"]])


_WHEN = re.compile(
    "遇|发现|發現|如遇|如有|一旦|若|凡遇|每逢|期满|到期|离开|離開|外出|返回|[^，。；]{1,10}(?:时|時|前|后|後)$"
)
"""What is no subject but a case: 遇有异常情况要在两小时内上报."""
_PAST_OR_THAT = re.compile("^[那这這此]|当年|當年|当时|當時|从前|過去|过去|以前|那时")


def _goes_on(text: str, low: int, high: int, m: re.Match[str], last: At | None, heard: bool) -> bool:
    """Tell whether a modal verb without a subject goes on with a demand, or with who was named."""
    cue = m["cue"]
    if cue in MAY:
        return last is not None and bool(_GAINS.match(text, m.end(), high))
    if cue == "不能":
        return False
    if cue not in LOOSE:
        return True
    told = heard or bool(actors.HEARD.search(text[: m.start()]))
    return told or (last is not None and cue in ("需", "应", "應", "要", "不要"))


def _bounded(text: str, low: int, high: int, end: int, last: At | None) -> Demand | None:
    """驻村时间不得少于200天: not a ban but how much at least."""
    own = actors.actor_at(text, low, high)
    actor = own or last
    start = own[1] if own else low
    often = next((o for o in frequency.find(text[start:high], "zh") if o.at[0] == 0 and o.unit), None)
    start += often.at[1] if often else 0
    if actor is None or start >= end - 2:
        return None
    return Demand(own[0] if own else low, high, actor, (start, high), "must", ["不得少于"])


def _with(made: Demand, actor: At) -> Demand:
    made.cues.append("its subject stands in the clause before")
    made.actor = actor
    return made


def _embedded(text: str, low: int, high: int, m: re.Match[str], modality: Modality) -> Demand | None:
    """会议强调干部要: the subject behind a verb of speech that the clause begins with."""
    heard = list(actors.HEARD.finditer(text, low, m.start()))
    if not heard:
        return None
    subject = actors.subject(text, heard[-1].end(), m.start())
    if subject and not actors.fits(text[subject[0] : subject[1]]):
        return None
    return Demand(subject[0] if subject else m.start(), high, subject, (m.end(), high), modality, [m["cue"]])


def _addressed(
    text: str, low: int, high: int, m: re.Match[str], modality: Modality, last: At | None
) -> Demand | None:
    """严禁工作人员收受…, 鼓励企业吸纳…: whom it is said to stands behind."""
    found = ACTOR.match(text, m.end(), high)
    actor = (
        found.span() if found and found.end() < high and not re.match("的|了", text[found.end() :]) else None
    )
    if NAMES.search(text[low : m.start()]) or re.match(r"(?:的|了|和|作用|力度|与)", text[m.end() : high]):
        return None
    if re.search(
        "的(?:修法|法案|法律|法|条例|規定|规定|禁令|草案|命令|政策|做法|议案)(?:已|将|将|正|获|曾|于|在|草案|案|$)",
        text[m.end() : high],
    ):
        return None  # what a law is called that bans something
    if modality == "encouraged" and actor is None:
        return None
    alone = re.fullmatch("(?:但是?|且|并|並|也|还|還|而|同时|更)*", text[low : m.start()]) is not None
    if modality == "must_not" and m["cue"] in ("不得", "不准", "不许", "不許", "不要") and alone:
        return Demand(low, high, last, (m.end(), high), modality, [m["cue"]])
    if actor is None and m["cue"] in ("建议", "建議", "号召", "號召", "提倡", "倡导"):
        near = re.match(
            r"[\u3400-\u9fff]{2,6}?(?=安装|设立|加强|建立|采取|增加|减少|停止|开展|使用|修建|完善|取消)",
            text[m.end() : high],
        )
        actor = (m.end(), m.end() + near.end()) if near else None
    act = (actor[1] if actor else m.end(), high)
    if m["cue"] == "不要":
        return None  # said to somebody in talk
    return Demand(m.start(), high, actor, act, modality, [m["cue"]])
