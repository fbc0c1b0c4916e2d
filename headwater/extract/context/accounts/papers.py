"""What a paper named before goes on to say: "A notice ... names 87 households. There are 143 people in it."."""
# Patterns and tables are data and stay on one line.

from collections.abc import Callable, Sequence

from headwater.extract import patterns as re
from headwater.extract.context.nouns import Sentence
from headwater.extract.context.speakers import Report
from headwater.extract.context.speakers.works import PAPER_NAME, PAPERS, RULING
from headwater.model import Attribution

BACK = re.compile(
    r"(?:It|They|Its|Their|Of (?:these|those|them|the)|Among (?:these|them)|Some \d|Another|A further|In it|On it|All of (?:them|these)|Most of (?:them|these)|None of (?:them|these)|Both)\b|.{0,80}\b(?:in it|on it|on the list|in the list|carry the note|listed)\b"
)
DUTY = re.compile(
    r"(?:(?:An?|Every|Each|The|All|Any|No|Guests?|Hosts?|Officials?|Cadres?|Teams?|Families|Households|Members?|Photographs|Visitors|They|Those|Participants|After|If|Three|Two|Whoever)\b).{0,120}?\b(?:is to|are to|must|may|should|shall|has to|have to|needs? to|is due|are due|receives?|is fined|are fined|brings?|gets?|is given|are given|is required|are required|is allowed|are allowed|is withheld|at least|no more than|at most)\b"
)
OURS = re.compile(r"\b(?:we|our|us)\b", re.I)
DUTY_ZH = re.compile(r"要|应当|應當|必须|必須|不少于|不少於|不得|至少|每[50\d]|落实|落實|确保|確保")
IT = re.compile(
    r"(?:It|They) (?:also |then |further )?(?:tells?|prescribes?|lists?|names?|requires?|asks?|demands?|sets?|gives?|counts?|records?|says?|orders?|instructs?|allows?|forbids?|stipulates?)\b"
)
PAPER = re.compile(
    rf"(?P<who>\b(?:the|an?|its|their|one) (?:[\w’'-]+ ){{0,4}}?(?:{PAPERS})(?: (?:of|from|by|for|issued by|printed by|published by) (?:the )?(?:[\w’'-]+ ?){{1,5}})?)(?=[,.;]|$| (?:is|are|was|were|has|have|that|which)\b)",
    re.I,
)
BACK_ZH = re.compile(
    r"(?:其中|此外|另外|另有|还有|還有|同时|同時|这些|這些|每|名[单單]上|[该該这這](?:份)?(?:手册|手冊|通报|通報|报告|報告|名单|名單|文件|规定|規定)|上面|里面|裡面|当中|當中|专项|專項|干部|幹部|连续|連續|对|對)"
)
FAR = 4
"""Sentences over which a paper is carried."""


class Papers:
    """What is told by a paper that a sentence before names, within its paragraph."""

    def __init__(
        self,
        sentences: Sequence[Sentence],
        text: Callable[[int], str],
        reports: Callable[[int], tuple[Report, ...]],
    ) -> None:
        self._sentences, self._text, self._reports = sentences, text, reports

    def told(self, i: int) -> tuple[int, Report] | None:
        """Return the paper whose words sentence `i` goes on with, and the sentence that names it."""
        s, text = self._sentences, self._text(i)
        if OURS.search(text):
            return None
        for k in range(i - 1, max(-1, i - 1 - FAR), -1):
            if s[k].block != s[i].block:
                return None
            named = [r for r in self._reports(k) if not r.citation]
            if named:
                work = next((r for r in named if r.work or PAPER_NAME.search(r.chain[0].name)), None)
                return (k, work) if work and self._goes_on(text, work, s[i].lang) else None
            if k == i - 1 and IT.match(text) and (paper := PAPER.search(self._text(k))):
                return k, Report(0, 0, (Attribution(paper["who"].strip(), "names"),), work=True)
            if not self._chained(self._text(k), s[k].lang):
                return None
        return None

    def _chained(self, text: str, lang: str) -> bool:
        return bool(
            BACK_ZH.match(text) or DUTY_ZH.search(text)
            if lang == "zh"
            else BACK.match(text) or DUTY.match(text)
        )

    def _goes_on(self, text: str, work: Report, lang: str) -> bool:
        if lang == "zh":
            return bool(
                BACK_ZH.match(text)
                or (work.chain[0].name.startswith(("会", "會", "大会")) and DUTY_ZH.search(text))
            )
        if BACK.match(text):
            return True
        noun = RULING.search(work.chain[0].name)
        return bool(noun and DUTY.match(text))


def fuller(name: str, before: Sequence[str]) -> str | None:
    """Return the one fuller name of "the list", "the handbook" among the names of the papers before; None where
    several could be meant."""
    bare = re.fullmatch(
        rf"(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]he same)(?: (?:published|said|same))? (?P<noun>{PAPERS})",
        name,
    )
    if not bare:
        return None
    noun = bare["noun"].lower()
    found = {
        re.sub(r"^(?:the|an?|its|their|one) ", "", n, flags=re.I)
        for n in before
        if re.search(rf"\b{noun}s?\b", n.lower()) and len(n) > len(name)
    }
    return found.pop() if len(found) == 1 else None
