"""Two speakers in one sentence: each is heard in its own clause."""

from collections.abc import Sequence
from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context.speakers.report import Report

CUTS = re.compile(
    r"[;；]|,? (?:while|whereas|but|although|though) (?=[A-Za-z])|，(?=而|但|不过|不過|然而|却|[\u3400-\u9fff]{2,8}[则則]|(?:[\u3400-\u9fff]{1,6}[方会會局部厅廳者員员社府司署委院]|[\u3400-\u9fff]{0,6}(?:当局|當局|警察|军队|居民|村民|专家|專家|律师|律師|家属|家屬|媒体|媒體|医生|醫生|工人|教师|教師|组织|組織))(?:估计|估計|[称稱说說](?![为為呼号號])|表示|认为|認為))"
)


def clamped(text: str, reports: Sequence[Report]) -> list[Report]:
    """Return the reports, those of one clause held to it where another clause has a speaker of its own. A
    clause without one belongs to the speaker before it, or to the one that stands behind it."""
    cuts = [m.start() for m in CUTS.finditer(text)]
    if not cuts or len(reports) < 2:
        return list(reports)
    owners = [_clause(text, cuts, r) for r in reports]
    taken = sorted(set(owners))
    if len(taken) < 2:
        return list(reports)
    out = []
    for report, own in zip(reports, owners, strict=True):
        at = taken.index(own)
        low = (0 if at == 0 else cuts[taken[at - 1]]) if report.behind else 0 if own == 0 else cuts[own - 1]
        high = len(text) if at + 1 == len(taken) else cuts[taken[at + 1] - 1]
        out.append(replace(report, start=max(report.start, low), end=min(report.end, high)))
    return out


def _clause(text: str, cuts: list[int], report: Report) -> int:
    """Return which clause names the speaker."""
    at = max(text.find(report.chain[0].name), 0)
    return sum(1 for c in cuts if c < at)
