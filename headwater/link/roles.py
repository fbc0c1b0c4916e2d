"""Whether a number is told as done, as planned or as a rule."""

import re

from headwater.link import cues
from headwater.link.folding import fold
from headwater.link.programmes import without_name
from headwater.link.units import money
from headwater.model import Document, Figure

ROLES = {"requirement": "required", "target": "planned"}

BUDGET = re.compile(r"\bbudget(?:s|ed)?\b|预算|خامچوت|بىيۇجېت", re.IGNORECASE)
STANDS = re.compile(r"\b(?:is|are|lists?|shows?|gives?|stands? at|totals?|amounts? to)\b", re.IGNORECASE)
NO_RULE = re.compile(
    r"\b(?:we|I) shall not \w+\b"
    r"|\b(?:should|must|need) (?:not )?be (?:confused|read|compared|noted|seen|understood|taken|added)\b",
    re.I,
)
"""What a writer asks of readers is no rule of the programme."""
MEASURED = re.compile(r"\b(?:was|were|had|measured|found|averaged|reached|recorded)\b|实测|測得|测得|实际")
RULED = re.compile(
    r"\b(?:must|shall|requir\w+|oblig\w+|limits?|rules?|have to|should)\b|必须|要求|规定|应当", re.I
)
"""The permit requires 35; the flow measured was 28: the second clause is no rule."""
PLEDGED = re.compile(
    r"\b(?:plan|target|goal|aim|quota)s?\s(?:is|was)\s(?:for|to)\s(?:\w+\s){0,3}$"
    r"|\b(?:(?:was|were|been) promised|promised|pledged)\s+(?:\w+\s){0,3}$|承诺|承諾|答应|ۋەدە قىل",
    re.I,
)
TO_COME = re.compile(r"^(?:\s\w+){1,4}?\s(?:will|shall) (?:still |also )?(?:have|need) to\b", re.I)
PROMISED = re.compile(
    r"^.{0,30}?\b(?:that|which|as) the (?:rules?|handbook|regulations?|law|notice|guidelines)\b", re.I
)


def role_of(figure: Figure, near: cues.Window, under: str = "") -> str:
    """Return "required", "planned" or "" (done): what was read, amended by the words around the number.

    `under` is the programme that the sentence names.
    """
    if under and figure.role == "target" and not cues.PLANNED.search(without_name(near.sentence, under)):
        return ""  # the plan is the name of the programme: “开门计划”
    if any(cue.search(near.before + near.after) for name, cue in cues.PERS if name == "visit"):
        return ""  # a visit's length is stated as rule and as fact of one programme
    if figure.role == "claim" and figure.lang[:2] == "ug" and cues.PLANNED_UG.search(near.sentence):
        return "planned"
    if figure.role == "target" and cues.done_after_plan(near.sentence_before):
        return ""
    if figure.role == "target" and figure.lang[:2] == "ug":
        return "planned" if cues.PLANNED_UG.search(near.sentence) else ""  # تۆلىنىدۇ: what is, or will be
    if BUDGET.search(fold(near.before + figure.measure.text)) and money(fold(figure.quantity.unit or "")):
        return "planned"
    if figure.role == "requirement" and _said_apart(figure, near):
        return ""
    if (
        figure.role == "requirement"
        and ARRANGED.search(" ".join(figure.why))
        and not RULED.search(near.sentence)
    ):
        return "planned"
    if figure.role == "requirement" and (_only_headed(figure, near) or NO_RULE.search(near.sentence_before)):
        return ""
    if figure.role == "requirement" and MEASURED.search(near.before) and not RULED.search(near.before):
        return ""
    if figure.role == "claim" and (QUOTA.search(near.before) or TO_REACH.match(near.after)):
        return "planned"
    if figure.role == "claim" and PROMISED.match(near.after):
        return "required"
    if figure.role == "claim" and (PLEDGED.search(near.before) or TO_COME.match(near.after)):
        return "planned"
    return ROLES.get(figure.role, "")


def ahead(figure: Figure, document: Document | None) -> bool:
    """Tell whether a number is dated to a year after its document's: what has not yet been is planned. So is
    what is to be no less over the year that has begun: 2031年转移不少于3万人次, told in January."""
    written = (document.fact("date") or "") if document else ""
    when = (figure.as_of or figure.period or "").rstrip("~?")
    year = when.split("/")[-1][:4]
    stated = figure.as_of_from not in ("document", None) and figure.role in ("claim", "target")
    if not stated or not written[:4].isdigit() or not year.isdigit():
        return False
    begun = when == written[:4] and "-01" <= written[4:7] <= "-06" and figure.quantity.bound == "at_least"
    return begun or int(year) > int(written[:4])


QUOTA = re.compile(
    r"\b(?:task|quota|target)s?\s(?:of|at)\s(?:\w+\s){0,2}$"
    r"|(?:名额|名額|指标|指標)(?:数|數)?(?:是|为|為|达|共)?$",
    re.IGNORECASE,
)
TO_REACH = re.compile("^[\u3400-\u9fff]{0,3}?的(?:年度|全年)?(?:目标|目標|任务|任務|指标|指標|名额|名額)")
"""A task of 18,600 transfers, 3.12万人的目标: what is to be reached."""
ARRANGED = re.compile(r"role: '(?:is|are) to'")
"""450 teachers are to arrive in May: an arrangement, where the sentence speaks of no rule."""
_CUE = re.compile("role: '(.+?)' before the number")
_CLOSED = re.compile('[”»」』]|"')


def _said_apart(figure: Figure, near: cues.Window) -> bool:
    """Tell whether the word of a rule stands in a quotation that ends before: "I had to go," said one
    of 405 teachers."""
    found = next((m[1] for reason in figure.why if (m := _CUE.match(reason))), "")
    at = near.sentence_before.casefold().rfind(found.casefold()) if found else -1
    return at >= 0 and bool(_CLOSED.search(near.sentence_before[at + len(found) :]))


def _only_headed(figure: Figure, near: cues.Window) -> bool:
    """Under a heading such as "Money" a sentence that says how things stand is no rule."""
    headed = any(reason.startswith("role: under the heading") for reason in figure.why)
    return headed and bool(STANDS.search(near.sentence_before))
