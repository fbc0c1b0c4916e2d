"""Which clauses are rules, in English: the frames of `frame_rows_en` over the clauses of `phrases_en`."""

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.requirements import actors_en as actors
from headwater.extract.requirements import shapes_en
from headwater.extract.requirements.clauses_en import act_of, end_of
from headwater.extract.requirements.demand import Demand
from headwater.extract.requirements.frame_rows_en import TABLE, WITNESS, Frame
from headwater.extract.requirements.holding_en import holds
from headwater.extract.requirements.phrases_en import Clause, clauses
from headwater.extract.requirements.setting_en import STRONG

_SPEECH = re.compile(r"^[\s“\"]*(?:If|Had|Were)\b[^,]{0,80}\b(?:were|had)\b.*\bwould\b")


def find(text: str, plain: str, rules: int, witness: bool = False) -> Iterator[Demand]:
    """Yield the rules of a sentence; `rules` tells how surely rules are told around it (`setting_en.setting`), `witness`
    that one who met them tells it."""
    if _SPEECH.match(plain):
        return
    yield from shapes_en.find(plain, rules)
    if rules >= STRONG:
        yield from shapes_en.telegraphic(plain)
    for clause in clauses(plain):
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


def _made(plain: str, clause: Clause, frame: Frame, end: int, rules: int) -> Demand | None:
    subject = plain[slice(*clause.subject)]
    if clause.who == "kind" and actors.person_name(subject):
        return None
    if not holds(plain, clause, frame, end, rules):
        return None
    modality = frame.negated if clause.negated else frame.modality
    if modality is None:
        return None
    start = clause.act
    if frame.name.endswith("in the passive") and (
        to := re.compile(r".{3,60}?\bto (?=[a-z“\"])").match(plain, start)
    ):
        modality = "must_not" if re.search(r"\bnot to $", to[0]) else modality
        start = to.end()
    if frame.name == "undertakes to":
        start = plain.find(" to ", start) + 4
    if clause.cue.endswith(" not") and clause.group == "present":
        start += (
            len(re.compile(r"do(?:es)? (?:not|never) |").match(plain, clause.verb)[0])
            if clause.act == clause.verb
            else 0
        )  # type: ignore[index]
    act = act_of(plain, start, max(end, start + 3))
    begin = clause.subject[0] if clause.first else min(clause.verb, act[0])
    actor: tuple[int, int] | None = clause.subject
    if re.match(r"(?:no one|nobody|no) ?", subject, re.I):
        if (
            clause.negated
            or (frame.name.endswith("passive") and modality != "may")
            or frame.modality == "should"
        ):
            return None  # nobody had to
        modality = "must_not" if modality in ("must", "may", "practice") else modality
        actor = (
            (clause.subject[0] + 3, clause.subject[1])
            if subject[:3].lower() == "no " and subject.lower() != "no one"
            else None
        )
    cues = [f"frame: {frame.name}"]
    if frame.seat == "whole":
        act = (clause.subject[0], act[1])
        actor = None
        by = frame.words.match(plain, clause.act)
        if by and "by" in by.groupdict():
            if not actors.acts(by["by"]):
                return None
            actor = by.span("by")
        cues.append("its measure")
    if (
        clause.who == "thing"
        and frame.seat != "whole"
        and frame.name not in ("of each", "must, of those unnamed")
    ):
        act, actor = (clause.subject[0] if clause.first else act[0], act[1]), None
    made = Demand(min(begin, act[0]), max(end, act[1]), actor, act, modality, cues)
    if frame.outcome:
        cues.insert(0, "what it brings")
        made.consequence = act
    return made
