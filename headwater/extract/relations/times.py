"""When a relation holds, by the dates of its own sentence, and whether the words say that it is over."""

from headwater.extract import patterns as re
from headwater.extract.context import Context
from headwater.extract.relations.edge import Edge

PRESENT = re.compile(r"\b(?:is|are|has been|have been|currently|now|today)\b|目前|现在|如今|现任")


LASTING = frozenset("pairs_with directs reports_to part_of chairs funds employs works_with acts_for".split())
"""What holds for a time; founding or renaming is done once."""
BESIDE = re.compile("stands beside|of what was just named|beside a name")
"""Why of an office that no verb tells: dates further on are those of what its holder did."""
BEGINS = re.compile(
    "结成|結成|结为|結為|缔结|締結|签订|簽訂|签署|簽署|建立|确立|確立|划归|劃歸|移交|转交|轉交|改由|并入|併入|开始|開始"
)
"""Words of a relation that begins on the day that they tell."""
OWN = re.compile(r"[,(（]?\s*(?:from|in|between|since)?\s*(?:19|20)?$")
"""What may stand between an office and its own date: "governor (2010-2014)", "mayor of Corve since 2055"."""


def when(
    context: Context, i: int, edge: Edge, at: tuple[int, int]
) -> tuple[str | None, bool, tuple[str, ...]]:
    """Return the period (EDTF) of an edge, whether it has ended, and why."""
    if edge.period:
        return edge.period, edge.ended, ()
    base = context.sentences[i].start
    words = (edge.at[0] + base, min(edge.at[1] + base, context.sentences[i].end))
    time = context.time(i, words)
    period = time.period or time.as_of
    if period and edge.relation == "holds_office" and BESIDE.search(edge.why) and not _near(context, i, edge):
        return None, edge.ended, ("ended: the words say that it is over",) if edge.ended else ()
    sources = ("clause", "sentence", "heading") if edge.above else ("clause", "sentence")
    if period is None or time.source not in sources:
        return None, edge.ended, ("ended: the words say that it is over",) if edge.ended else ()
    begins = (
        edge.relation in LASTING and "/" not in period and BEGINS.search(context.text(i)[slice(*edge.at)])
    )
    if begins and not edge.ended:
        period += "/.."
    over = period.startswith("../") and not period.endswith("..")
    over = over or (edge.relation == "holds_office" and "/" in period and period[-1:].isdigit())
    over = over or (edge.relation in LASTING and _closed(context, period))
    present = bool(PRESENT.search(context.text(i)[max(0, edge.at[0] - 30) : edge.at[1]]))
    ended = edge.ended or (over and not present)
    why = time.why + (("ended: the words say that it is over",) if ended else ())
    return period, ended, why


def _near(context: Context, i: int, edge: Edge) -> bool:
    base, text = context.sentences[i].start, context.text(i)
    end = max(edge.subject.end, edge.object.end)
    han = context.sentences[i].lang == "zh"
    gaps = (text[end : d.start - base] for d in context.dates(i) if d.start - base >= end)
    return any(OWN.fullmatch(gap) and (not han or gap[:1] in ("(", "（")) for gap in gaps)


def _closed(context: Context, period: str) -> bool:
    """Tell whether an interval with two ends lies behind the page that tells of it."""
    first, slash, last = period.partition("/")
    written = (context.document.fact("date") or "")[:4]
    return bool(slash and first[:4].isdigit() and last[:4].isdigit() and written and last[:4] < written)
