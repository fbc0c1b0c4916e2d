"""Everything beyond a sentence that says whose a number is, asked in one place."""

from collections.abc import Callable, Sequence

from headwater.extract import patterns as re
from headwater.extract.context.accounts.footnotes import Footnotes
from headwater.extract.context.accounts.leads import Leads
from headwater.extract.context.accounts.papers import Papers, fuller
from headwater.extract.context.accounts.stories import Stories
from headwater.extract.context.accounts.turns import Turns
from headwater.extract.context.nouns import Sentence
from headwater.extract.context.speakers import Report, find
from headwater.model import Attribution, Document

Chain = tuple[Attribution, ...]
HAN, ARABIC = re.compile("[\u3400-\u9fff]"), re.compile("[\u0621-\u06ff]")
BEFORE = 60
"""Sentences before in which the fuller name of a paper is looked for."""


class Accounts:
    """Who tells what no word of its own sentence gives to anybody."""

    def __init__(
        self,
        document: Document,
        sentences: Sequence[Sentence],
        reports: Callable[[int], tuple[Report, ...]],
        named: Callable[[int, Report], Chain],
    ) -> None:
        self._document, self._sentences, self._reports, self._named = document, sentences, reports, named
        self.turns = Turns(document)
        self.notes = Footnotes(document, sentences)
        self._leads = Leads(document, lambda text, lang: find(text, _lang(text)))
        self._papers = Papers(sentences, self.text, reports)
        self.stories = Stories(sentences, self.text, reports, named)

    def text(self, k: int) -> str:
        """Return the words of a sentence."""
        return self._document.text[self._sentences[k].start : self._sentences[k].end]

    def turn(self, i: int, at: int) -> Attribution | None:
        """Return whose turn of an interview the offset `at` of sentence `i` is in."""
        turn = self.turns.turn(self._sentences[i].block)
        return turn.who if turn and at >= turn.start else None

    def told(self, i: int, at: int) -> tuple[Chain, str]:
        """Return the chain that offset `at` of sentence `i` has from what stands around it, and why."""
        if self.turns.turn(self._sentences[i].block):
            return (), ""
        if found := self._papers.told(i):
            return self._named(*found), "attribution: the paper named before"
        if chain := self.stories.told(i, at):
            return chain, "attribution: goes on with the same account"
        if chain := self._leads.made(self._sentences[i].block):
            return chain, "attribution: who made the list or the table"
        return (), ""

    def paper(self, i: int, name: str) -> str | None:
        """Return the fuller name of "the list" by the papers named before sentence `i`."""
        names = [r.chain[0].name for k in range(max(0, i - BEFORE), i) for r in self._reports(k) if r.work]
        return fuller(name, names)


def _lang(text: str) -> str:
    return "zh" if HAN.search(text) else "ug" if ARABIC.search(text) else "en"
