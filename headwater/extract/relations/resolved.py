"""What "it" and "they" stand for at the head of a sentence: only where one thing alone fits, else nothing."""

from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context import Context
from headwater.extract.relations.clauses_en import clause_subject
from headwater.extract.relations.edge import Edge, End
from headwater.extract.relations.nouns_en import head_sort
from headwater.extract.relations.phrases_en import Phrases

WIDENED = re.compile(
    r"(?P<what>This|It|The (?:programme|program|scheme|arrangement|pairing|plan|system)) (?:was|were|has been|had been)(?: (?:later|then|further|subsequently))? (?P<verb>expanded|extended|widened|enlarged)(?: (?:in|by) \d{4})? to (?!include|cover|add|take)"
)
SORTS = frozenset({"body", "programme", "firm", "officials", "place"})
AGENT = re.compile(r" by (?:the |an? )?[^,.;]{2,60}")
ALL = re.compile(r"s$|\band\b|personnel$|staff$")


def widened(context: Context, i: int, last: Edge | None) -> Edge | None:
    """Return the pairing that the sentence before told, with the partners to which sentence `i` says that it was
    expanded ("This was expanded in 2014 to 13 prefectures"); `last` is the one edge of that sentence, or None."""
    text = context.text(i)
    said = WIDENED.match(text) if last is not None and last.relation == "pairs_with" else None
    if said is None or last is None or context.sentences[i - 1].block != context.sentences[i].block:
        return None
    found = Phrases(text, context.places(i), {}).right(said.end())
    shift = context.sentences[i - 1].start - context.sentences[i].start
    subject = replace(
        last.subject,
        start=last.subject.start + shift,
        end=last.subject.end + shift,
        pronoun=said["what"].lower(),
    )
    if not found or any(end.sort not in ("place", "body") for end in found):
        return None
    whole = End(found[0].start, found[-1].end, found[0].sort)
    why = f"'{said['verb']}' goes on from the pairing of the sentence before"
    return Edge("pairs_with", subject, whole, said.span("verb"), why)


class Pronouns:
    """Resolves the pronouns of one document."""

    def __init__(self, context: Context, officials: dict[str, str]) -> None:
        self.context, self.officials = context, officials

    def resolved(self, i: int, edge: Edge) -> Edge | None:
        """Return the edge with its pronoun replaced, None where what it stands for is not certain."""
        for end in (edge.subject, edge.object):
            if not end.pronoun:
                continue
            found = self._before(i, end.pronoun)
            if found is None or (edge.relation == "works_with" and found.sort == "programme"):
                return None
            edge = replace(edge, subject=found) if end is edge.subject else replace(edge, object=found)
        return edge

    def _before(self, i: int, pronoun: str) -> End | None:
        context = self.context
        if (
            not i
            or context.sentences[i - 1].block != context.sentences[i].block
            or pronoun not in ("it", "they")
        ):
            return None
        text = context.text(i - 1)
        phrases = Phrases(text, context.places(i - 1), self.officials)
        found = clause_subject(phrases, len(text))
        if len(found) != 1 or found[0].sort not in SORTS or found[0].pronoun:
            return None
        words = text[found[0].start : found[0].end]
        plural = bool(ALL.search(words))
        if plural != (pronoun == "they") or self._others(text, found[0], plural=plural):
            return None
        shift = context.sentences[i - 1].start - context.sentences[i].start
        return End(found[0].start + shift, found[0].end + shift, found[0].sort, pronoun)

    def _others(self, text: str, subject: End, *, plural: bool) -> bool:
        """Tell whether another thing of the same number stands in the sentence, but as who did it."""
        rest = AGENT.sub(" ", text[subject.end :])
        for word in re.findall(r"[A-Za-z]+", rest):
            sort = head_sort(word)
            if sort in ("body", "firm", "officials", "people") and word.endswith("s") == plural:
                return True
        return False
