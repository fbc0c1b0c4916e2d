"""How surely a text tells rules around an English sentence, by its signs: "must", "are required to", "the handbook", a
heading "Rules of the visit", "each visit". In such a place "visitors greet the host" is a duty, and elsewhere a habit."""
# Tables are data and stay on one line.

from collections import Counter

from headwater.extract import patterns as re
from headwater.extract.context import Context

SURE = re.compile(
    r"\b(?:must|shall|should|ought to|may not|cannot|are to|is to|were to|ha(?:s|ve|d) to|needs? not|(?:is|are|was|were|be) (?:not |strictly |also |only |now ){0,2}(?:required|obliged|expected|supposed|forbidden|prohibited|allowed|permitted|entitled|encouraged|instructed|ordered|told|asked|advised|bound|exempt\w*|excused|docked|fined|compulsory|mandatory)|at least|at most|no (?:more|less|fewer|later|shorter) than|not (?:less|more|fewer) than|refrain|free of charge|on a voluntary basis|in accordance with|according to the standard|under no circumstances|on no account|(?:forfeit|lose|earn)s?|(?:once|twice|times) an? \w+|(?:of|for) (?:each|every))\b",
    re.I,
)
HINT = re.compile(
    r"\b(?:each|every|any|no|rules?|handbook|manual|norms?|regulations?|guidelines?|circular|notice|directive|duty|duties|obligations?|penalt\w+|rewards?|fines?|points|marks|quotas?|terms?|stay|per (?:person|day|month|head|visit|worker)|a (?:day|month|week|year))\b",
    re.I,
)
HEADING = re.compile(
    r"\b(?:rules?|dut(?:y|ies)|obligations?|requirements?|must|have to do|ha(?:s|ve) to|terms|norms?|regulations?|discipline|penalt\w+|rewards?|incentives|points|carrots|sticks|what .{3,40} (?:do|owe)|code of|responsibilit\w+|conditions)\b",
    re.I,
)
TOLD, STRONG, RULED = 2, 4, 7
"""How surely rules are told around a sentence: one sure sign of it, two, and several."""
SHORT = 260
"""Code points of a block that is an item among others: their signs count for it."""
TITLE = 90
"""Code points of the longest line that is taken for a heading."""


def setting(context: Context) -> dict[int, int]:
    """Return how surely rules are told in the block of each English sentence, by the sentence's number: 0, 1, 2 ..."""
    blocks, text = context.document.blocks, context.document.text
    english = {s.block for s in context.sentences if s.lang == "en"}
    own: Counter[int] = Counter()
    bonus, section = 0, {}
    for b in range(len(blocks)):
        words = text[blocks[b].start : blocks[b].end].strip()
        if b not in english:
            continue
        if blocks[b].kind == "heading" or (len(words) < TITLE and words[-1:] not in ".;,:”\"'’)"):
            bonus = 2 if HEADING.search(words) else 0
            continue
        own[b] = 2 * len(SURE.findall(words)) + min(2, len(HINT.findall(words)))
        section[b] = bonus
    found: dict[int, int] = {}
    total = {
        b: n + section.get(b, 0)
        + (sum(own[k] for k in range(b - 2, b + 3) if k != b) // 2 if blocks[b].end - blocks[b].start < SHORT else 0)
        for b, n in own.items()
    }  # fmt: skip
    for i, s in enumerate(context.sentences):
        if s.lang == "en":
            found[i] = total.get(s.block, 0)
    return found


_FIRST = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me|[Yy]ou|your)\b")
_QUOTED = re.compile(r"[“\"][^“”\"]*(?:[”\"]|$)")
ENOUGH = 40
"""Words for each "I", "we" or "my" in what somebody tells of himself."""


def witnesses(context: Context) -> set[int]:
    """Return the English sentences in which one tells what he met: in the first person, or in a quotation."""
    told: set[int] = set()
    blocks, text = context.document.blocks, context.document.text
    own: dict[int, int] = {}
    for b, block in enumerate(blocks):
        bare = _QUOTED.sub(" ", text[block.start : block.end])
        said = len(_FIRST.findall(bare))
        own[b] = ENOUGH * said - len(bare.split()) if said > 2 else -len(bare.split())
    whole = sum(own.values()) > 0
    for i, s in enumerate(context.sentences):
        if s.lang != "en":
            continue
        words = context.text(i)
        quoted = any(_FIRST.search(m[0]) for m in _QUOTED.finditer(words))
        if quoted or whole or own.get(s.block, 0) > 0:
            told.add(i)
    return told
