"""Chinese words around dates, as data (see join.Cues)."""

from headwater.extract import patterns as re
from headwater.extract.context.dates.join import Cues

_p = re.compile
CUES = Cues(
    link=_p(r"\s*(?:至|到|—{1,2}|－|-|–|~|～|与|與|和|及)\s*"),
    weak=_p(r"\s*(?:与|與|和|及)\s*"),
    opens=_p(r"(?:从|從|自|由|在)\s?$"),
    before=(
        (_p(r"(?:截至|截止到?|截至到|到)\s?$"), "deadline"),
        (_p(r"(?:自从|自從|自|从|從)\s?$"), "from"),
    ),
    behind=(
        (_p(r"(?:年)?(?:底|末)(?![级端])"), "close"),
        (_p(r"初(?![中级一二三])"), "start"),
        (_p(r"(?:以[来來]|起|开始|開始|至今|迄今|以[后後]|之[后後])"), "since"),
        (_p(r"(?:以前|之前|前夕|前)(?![三后後往]|\d)"), "before"),
    ),
    closes=_p(r"之?[间間]|期[间間]"),
    reach=6,
)  # fmt: skip
TRIGGER = re.compile(
    r"\d|[年月日天周週号號晚季]|星期|世[纪紀]|礼拜|目前|眼下|[现現][在已]|如今|[时時]期|期[间間]|截[至止]|[七八九十]大|五[”」]|以[来來]|[节節]|中秋|除夕|端午|清明|旬|民[国國]"
)
"""A sentence without any of these has no date."""
