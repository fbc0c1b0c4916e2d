"""More figures from a language model, each proved by the grounding gate; only where `--model` names one."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from headwater.errors import CaptureError
from headwater.extract.candidate import Candidate, Refusal
from headwater.extract.grounding import ground
from headwater.extract.proposals import candidates, passages, prompt
from headwater.model import Document, Figure, Problem, Statement

PASSAGES = 200
"""Passages of one document that a model is asked about."""
WORST = 3
"""Reasons for refusals that a Problem names."""


class Model(Protocol):
    """Somebody who answers, at an address (`headwater.capture.ask.Asker`); `failed` counts the questions that
    got no answer."""

    address: str
    failed: int

    @property
    def name(self) -> str:
        """The model's name; raises CaptureError if it can't be found out."""

    def __call__(self, task: str, passage: str) -> str:
        """Return the answer's words, or raise CaptureError."""


Outcome = Statement | Problem


def with_proposals(
    model: Model | None, document: Document, outcomes: list[Outcome]
) -> tuple[list[Outcome], bool]:
    """Return what was extracted from a document, and behind it what the model could prove in addition; and
    whether every question to the model was answered."""
    if model is None:
        return outcomes, True
    failed = model.failed
    figures = [item for item in outcomes if isinstance(item, Figure)]
    whole = [*outcomes, *proposals(model, document, figures)]
    return whole, model.failed == failed


def proposals(model: Model, document: Document, found: Sequence[Figure]) -> Iterator[Figure | Problem]:
    """Ask the model about a document's passages; yield the figures it proved, and a Problem for each way in
    which it failed and one for all that was refused."""
    proposed: list[Candidate] = []
    refused: Counter[str] = Counter()
    for failure in _asked(model, document, found, proposed.append, refused):
        yield Problem("extract", document.name, f"the model {failure}")
    if not proposed and not refused:
        return
    for outcome in ground(document, proposed, found, model.name):
        if isinstance(outcome, Figure):
            yield outcome
        elif not outcome.known:
            refused[outcome.reason] += 1
    if refused:
        reasons = "; ".join(f"{count:,} because {reason}" for reason, count in refused.most_common(WORST))
        number = sum(refused.values())
        yield Problem(
            "extract",
            document.name,
            f"{number:,} proposals of the model {model.name} were refused: {reasons}",
        )


def _asked(
    model: Model,
    document: Document,
    found: Sequence[Figure],
    keep: Callable[[Candidate], None],
    refused: Counter[str],
) -> Iterator[str]:
    """Ask about each passage; yield each way in which the model failed, once."""
    task, told = prompt(), set[str]()
    for number, passage in enumerate(passages(document, found)):
        if number == PASSAGES:
            yield f"was not asked about what follows the first {PASSAGES} passages"
            return
        try:
            answer = model(task, passage)
        except CaptureError as error:
            if str(error) not in told:
                told.add(str(error))
                yield str(error)
            continue
        for item in candidates(answer):
            if isinstance(item, Refusal):
                refused[item.reason] += 1
            else:
                keep(item)
