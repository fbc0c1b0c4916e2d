"""Find the attributions of one sentence in its language."""

from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context.speakers import chinese, english, names, papers, uyghur, works
from headwater.extract.context.speakers.report import Report

LONGEST = 800
"""Code points read of one sentence; what is found there covers the rest of a longer one."""


DOTS = re.compile("[・•‧∙⋅･]")
"""Other dots between the parts of a foreign name."""


def _as_written(report: Report, dot: str) -> Report:
    """The report with its names as the text has them."""
    chain = tuple(replace(link, name=link.name.replace("·", dot)) for link in report.chain)
    return replace(report, chain=chain)


def find(text: str, lang: str) -> tuple[Report, ...]:
    """Return the attributions of a sentence; none for languages without rules yet."""
    rules = {"zh": chinese.find, "ug": uyghur.find, "en": english.find, "und": english.find}.get(lang)
    if rules is None:
        return ()
    head = text[:LONGEST]
    dots = DOTS.findall(head) if lang == "zh" else []
    found = tuple(rules(DOTS.sub("·", head)))
    found = (*found, *papers.find(head, lang, any(not r.citation for r in found)))
    found = (*found, *works.find(head, lang, any(not r.citation for r in found)))
    found = tuple(clean for r in found if (clean := names.clean(described(r, head, lang), lang)))
    if dots:
        found = tuple(_as_written(r, dots[0]) for r in found)
    if len(head) == len(text):
        return found
    return tuple(replace(r, end=len(text)) if r.end == len(head) else r for r in found)


APPOSED = re.compile(r", (?:an? |the |who |whose |now |then |\d)[^,;“”\"]{1,120}")
CLAUSE = re.compile(r"[,;，；。:：“”\"「」]")


def described(report: Report, text: str, lang: str) -> Report:
    """The report with the part of the sentence that tells of the speaker: the words of its name before the verb (56岁的古丽仙
    说), and what stands between commas behind the name (“...,” said Rahile, a mother of four)."""
    first = report.chain[0]
    if not report.person or report.citation or not first.cue:
        return report
    at = text.find(first.name)
    cue = text.find(first.cue, max(at, 0))
    if at < 0:
        return report
    end = at + len(first.name)
    if lang == "ug":
        return replace(report, about=(at, end))
    if lang == "en":
        apposed = APPOSED.match(text, end)
        if apposed and (cue < 0 or cue >= apposed.end() - 1 or report.behind):
            return replace(report, about=(at, apposed.end()))
        if 0 <= end <= cue <= end + 160 and not CLAUSE.search(text[end:cue]):
            return replace(report, about=(at, cue))
        return replace(report, about=(at, end))
    return replace(
        report, about=(at, cue if end <= cue <= end + 30 and not CLAUSE.search(text[end:cue]) else end)
    )
