"""What a sum that does not come out says, and what a number can be within its rounding."""

import math
import re
from collections.abc import Sequence

from headwater.link.facets import Facet
from headwater.model import Figure, Question, Words

_SCALED = re.compile(r"thousand|million|billion|trillion|[千万萬亿億]|مىڭ|مىليون|مىليارد", re.IGNORECASE)

Range = tuple[float, float]


def within(figure: Figure) -> Range:
    """Return what a number can be: its bounds, widened by the rounding of its own writing."""
    q = figure.quantity
    low = float(q.low) if q.low is not None else -math.inf
    high = float(q.high) if q.high is not None else math.inf
    slack = max((_slack(v, q.as_written, q.bound) for v in (low, high) if math.isfinite(v)), default=0.0)
    return low - slack, high + slack


def _slack(value: float, written: str, bound: str) -> float:
    if value == 0:
        return 0.0
    digits = f"{abs(value):.12g}"
    if "." in digits and "e" not in digits:
        return 0.5 * 10.0 ** -len(digits.partition(".")[2])
    if bound != "approx" and not _SCALED.search(written):
        return 0.0
    plain = f"{abs(value):.0f}"
    return 0.5 * 10.0 ** (len(plain) - len(plain.rstrip("0")))


HUNDRED = Words(
    "{parts} = {made} per cent, not 100", "{parts} = {made}%，不是100%", "{parts} = {made} پىرسەنت، 100 ئەمەس"
)
GREW = Words("from {a} to {b} is {made} per cent, not {c}", "从“{a}”到“{b}”是{made}%，不是“{c}”",
             "«{a}» دىن «{b}» غىچە {made} پىرسەنت بولىدۇ، «{c}» ئەمەس")  # fmt: skip
ADDED = Words("{parts} = {made}, against {whole} in all", "{parts} = {made}，而总数写作“{whole}”",
              "{parts} = {made}، ئەمما جەمئىي «{whole}» دېيىلگەن")  # fmt: skip
PART = Words("the part {parts}, against {whole} in all", "其中一部分为“{parts}”，而总数写作“{whole}”",
             "بىر قىسمى «{parts}»، ئەمما جەمئىي «{whole}» دېيىلگەن")  # fmt: skip
PRODUCT = Words("{a} × {b} = {made} days, not {c}", "“{a}”×“{b}” = {made}天，不是“{c}”",
              "«{a}» × «{b}» = {made} كۈن، «{c}» ئەمەس")  # fmt: skip
ASKED = Words(
    "Do these numbers add up: {said}?",
    "这些数字对得上吗：{said}？",
    "بۇ سانلار بىر-بىرىگە ماس كېلەمدۇ: {said}؟",
)
FAILED = Words(
    "the sum does not come out: {said}", "算起来不相符：{said}", "ھېسابلىسا توغرا چىقمايدۇ: {said}"
)


def question(facets: Sequence[Facet], kind: str, said: Words) -> Question:
    """Return the question whether these numbers make what the text says."""
    said = Words(*(" ".join(text.split()) for text in (said.en, said.zh, said.ug)))
    asked, failed = ASKED.told(said=said), FAILED.told(said=said)
    return Question(
        kind="sum", text=asked.en, texts=asked.texts, measure=f"sum: {kind}",
        population=facets[0].figure.measure.text.strip(), place="", period="",
        members=tuple(f.figure.id for f in facets), why=(failed.en,), why_in=(failed,),
    )  # fmt: skip
