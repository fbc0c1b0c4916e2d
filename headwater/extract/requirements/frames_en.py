"""Which clauses are rules, in English: the frames of `frame_rows_en` over the clauses of `phrases_en`."""

from collections.abc import Iterator, Sequence

from headwater.extract import patterns as re
from headwater.extract.requirements import actors_en as actors
from headwater.extract.requirements import shapes_en
from headwater.extract.requirements.clauses_en import act_of, end_of
from headwater.extract.requirements.demand import At, Demand
from headwater.extract.requirements.frame_rows_en import TABLE, WITNESS, Frame
from headwater.extract.requirements.holding_en import holds
from headwater.extract.requirements.phrases_en import Clause
from headwater.extract.requirements.setting_en import STRONG

_SPEECH = re.compile(r"^[\s“\"]*(?:If|Had|Were)\b[^,]{0,80}\b(?:were|had)\b.*\bwould\b")


def find(plain: str, parts: Sequence[Clause], rules: int, witness: bool = False) -> Iterator[Demand]:
    """Yield the rules of a sentence and its clauses; `rules` tells how surely rules are told around it (`setting_en.setting`), `witness`
    that one who met them tells it."""
    if _SPEECH.match(plain):
        return
    yield from shapes_en.find(plain, rules)
    if rules >= STRONG:
        yield from shapes_en.telegraphic(plain)
    for clause in parts:
        end = end_of(plain, clause.act)
        end = min(end, clause.end) if clause.end > clause.act else end
        for frame in (*TABLE, *WITNESS) if witness else TABLE:
            if (
                not frame.cue.match(clause.cue)
                or not frame.words.match(plain, clause.act)
                or clause.who not in frame.who
            ):
                continue
            if (made := _made(plain, clause, frame, end, rules)) is not None:
                yield made
                break


_NOT = re.compile(r"do(?:es)? (?:not|never) ")
_TO = re.compile(r".{3,60}?\bto (?=[a-z“\"])")
_NOBODY = re.compile(r"(?:no one|nobody|no)\b ?", re.I)
NAMED = frozenset({"of each", "must, of those unnamed"})
"""Frames whose subject does it, whatever it is called."""


def _made(plain: str, clause: Clause, frame: Frame, end: int, rules: int) -> Demand | None:
    subject = plain[slice(*clause.subject)]
    modality = frame.negated if clause.negated else frame.modality
    if modality is None or (clause.who == "kind" and actors.person_name(subject)):
        return None
    if not holds(plain, clause, frame, end, rules):
        return None
    start, barred = _start(plain, clause, frame)
    act = act_of(plain, start, max(end, start + 3))
    begin = clause.subject[0] if clause.first else min(clause.verb, act[0])
    actor: At | None = clause.subject
    if _NOBODY.match(subject):
        if clause.negated or modality == "should" or (frame.name.endswith("passive") and modality != "may"):
            return None  # nobody had to
        one = subject[:3].lower() == "no " and subject.lower() != "no one"
        barred, actor = True, (clause.subject[0] + 3, clause.subject[1]) if one else None
    if frame.seat == "whole":
        by = frame.words.match(plain, clause.act)
        named = by is not None and "by" in by.groupdict()
        if named and by and not actors.acts(by["by"]):
            return None
        act, actor = (clause.subject[0], act[1]), by.span("by") if named and by else None
    elif clause.who == "thing" and frame.name not in NAMED:
        act, actor = (clause.subject[0] if clause.first else act[0], act[1]), None
    cues = [f"frame: {frame.name}", *(["its measure"] if frame.seat == "whole" else [])]
    made = Demand(min(begin, act[0]), max(end, act[1]), actor, act, "must_not" if barred else modality, cues)
    if frame.outcome:
        cues.insert(0, "what it brings")
        made.consequence = act
    return made


def _start(plain: str, clause: Clause, frame: Frame) -> tuple[int, bool]:
    """Where the act begins, and whether "not to" bars it: behind "are told to", "undertakes to", "do not"."""
    if frame.name.endswith("in the passive") and (to := _TO.match(plain, clause.act)):
        return to.end(), to[0].endswith("not to ")
    if frame.name == "undertakes to":
        return plain.find(" to ", clause.act) + 4, False
    if clause.group == "present" and (denied := _NOT.match(plain, clause.act)):
        return denied.end(), False
    return clause.act, False
