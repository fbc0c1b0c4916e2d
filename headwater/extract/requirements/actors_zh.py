"""Whom a Chinese clause makes do it: the people or bodies before a modal verb, at offsets."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re
from headwater.extract.requirements.demand import At
from headwater.extract.requirements.words_zh import ACTOR, NAMES

BEFORE = 80
"""Characters before a modal verb within which its subject stands."""
LEAD = re.compile(
    r"^[\s“”、]*(?:(?:每次(?:[与和同跟][\u3400-\u9fff]{2,4})?(?=每)|逢年过节|每逢[^，。；各全干]{1,4}|(?:[于在自从]|从)[^，。；]{1,12}?(?:前|以前|后|内|期间|时|中)(?=[各全干党]|工作)|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[一二三四五六七八九十]是|第[一二三四五六七八九十]|首先|其次|同时|同時|此外|另外|因此|所以|但是?|而且|并且?|並且?|以及|原则上|原則上|其中|今后|今後|据介绍|凡|今年起|即日起|从今年起|期间|期間|对此|为此|那时|那時|当时|當時|如今|现在|現在|為此|按规定|按要求|按照要求|按照规定|一般|通常|目前|会议(?:要求|强调|指出)|通知要求|要求|规定|指出|强调|表示|提出|明确|[^，。；]{0,12}(?:要求|强调|強調|指出|表示|明确|提出|规定|規定)(?=各|全|干部|党员|所有|每))\s*)+"
)
TIME = re.compile(
    r"(?:每(?:[一两二三四五六七八九十半\d]*个?個?)(?:天|日|周|月|季度|季|学期|年|次)|每逢[^，。]{1,6}|[于於在自从][^，。；]{1,14}?(?:前|内|內|後|后|起|期间|期間|时|時|中|上|里|下)|逢年过节|(?:[\d一二两三四五六七八九十]+(?:年|个月|天|日|小时)(?:内|以内|之内|后))|[到入进][^，。；]{1,6}?(?:后|前|时)|定期|经常|也|还|還|都|均|就|则|則|一般|原则上|通常|先|再|又|必须|并|並|统一|依法|共同|主动|切实|认真|及时|带头|严格|只|才|仅)+$"
)
OPINION = re.compile(
    r"(?:认为|認為|表示|强调|強調|指出|要求|规定|規定|说|說|称(?!号|职)|提出|建议|明确)(?=[\u3400-\u9fff])"
)
HEARD = re.compile(
    r"(?:强调|強調|指出|要求|表示|提出|部署|明确|通知|规定|規定|意见|方案|会议|會議|讲话|号召|強調|认为|[一二三四五六七八九十]是)"
)
_VERBAL = re.compile(r"[了过過着]")


def actor_at(text: str, low: int, high: int) -> At | None:
    """The people or bodies that the words begin with, as offsets; None if they name none."""
    lead = LEAD.match(text[low:high])
    start = low + (lead.end() if lead else 0)
    m = None if text.startswith("每次", start) else ACTOR.match(text, start, high)
    if m and text[m.end() : m.end() + 1] == "的":
        whole = text[start:high]  # 家中有患者的农户，可以…
        if "有" in m[0] and len(whole) <= 24 and fits(whole):
            return start, high
        return None  # whose somebody is: 县医院的药剂师
    if m and re.match("[她他它這这那我你]|其实|其實", m[0]):
        return None  # what somebody is, and no name of a kind
    if m and (more := ACTOR.match(text, m.end(), high)) and _OF_THEM.match(more[0]):
        return m.start(), more.end()  # 各单位在职干部
    return m.span() if m else None


_OF_THEM = re.compile("在[职職编編岗崗]|全体|全體|所有|党员|黨員|干部|幹部|工作人员|职工|職工")


def subject(text: str, low: int, end: int) -> At | None:
    """The words before a modal verb as its subject: people or bodies and nothing behind but adverbs."""
    low = max(low, end - BEFORE)
    lead = LEAD.match(text[low:end])
    start = low + (lead.end() if lead else 0)
    stop = end
    while (tail := TIME.search(text[start:stop])) and tail.start() >= 0 and stop > start:
        stop = start + tail.start()
        if not tail[0]:
            break
    if heard := list(OPINION.finditer(text, start, stop)):
        start = heard[-1].end()
    words = text[start:stop].rstrip("“”‘’ ")
    stop = start + len(words)
    return (start, stop) if words else None


def fits(words: str) -> bool:
    """Tell whether these words end in people or bodies."""
    if len(words) < 2 or NAMES.search(words) or _VERBAL.search(words[-1:]):
        return False
    found = list(ACTOR.finditer(words[-40:]))
    return bool(found) and found[-1].end() == len(words[-40:])
