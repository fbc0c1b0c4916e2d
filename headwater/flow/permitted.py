"""A named reviewer's decision to publish one private person of one document, with the reason."""

from headwater.capture.take import stamp
from headwater.case import Case
from headwater.errors import UsageError
from headwater.model import Judgement, Mention

LONGEST = 500
"""Characters of a reason."""


def permit(case: Case, mention: str, who: str, why: str) -> Judgement:
    """Keep the decision to show the person of a mention, in its document alone; the next publication
    follows it.

    `mention` is the beginning of the mention's id. Raises UsageError where nobody is named, no reason is
    given, or not one private mention has such an id.
    """
    if not who.strip() or not why.strip() or len(why) > LONGEST:
        raise UsageError(f"say who decides and why (1 to {LONGEST} characters): --who NAME --why WORDS")
    wanted = mention.removeprefix("sha-256:").strip().lower()
    found = [
        each
        for each in case.store.statements("mention")
        if isinstance(each, Mention) and wanted and each.id.removeprefix("sha-256:").startswith(wanted)
    ]
    if len(found) != 1:
        raise UsageError(f"{len(found) or 'no'} mentions of people have an id that begins with {mention!r}")
    one = found[0]
    if one.role != "private":
        raise UsageError("this person is not taken for private: nothing of them is withheld")
    made = Judgement(
        left=one.id, right="", verdict="publish", by=who.strip(), schema="mention", when=stamp(case.clock()),
        documents=(one.document,), why=(why.strip(),),
    )  # fmt: skip
    with case.store.batch():
        case.store.judge(made)
    case.note(
        "accepted", made.id, detail=f"to be published: mention {one.id}", facts={"by": made.by, "why": why}
    )
    return made
