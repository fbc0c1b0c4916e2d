"""Sentences of other stages in the language of the page, where they have it; else in English, and tagged."""

from collections.abc import Sequence
from dataclasses import dataclass

from headwater.model import Answer, Question, Weighing
from headwater.publish.tongue import Tongue

Texts = Sequence[tuple[str, str]]
"""One sentence by language tag."""


@dataclass(frozen=True, slots=True)
class Worded:
    """A sentence as a page says it: in `lang`, and in English, by which sentences are told apart."""

    en: str
    words: str
    lang: str

    def __str__(self) -> str:
        return self.words


def worded(en: str, texts: Texts, tongue: Tongue) -> Worded:
    """Return a sentence in `tongue`, if `texts` have it."""
    found = next((words for tag, words in texts if tag == tongue.code and words), None)
    return Worded(en, en, "en") if found is None else Worded(en, found, tongue.code)


def question_words(question: Question, tongue: Tongue) -> Worded:
    """Return the question itself."""
    return worded(question.text, question.texts, tongue)


def answer_words(answer: Answer, tongue: Tongue) -> Worded:
    """Return the value of an answer that no figure or date gives."""
    return worded(answer.value, answer.values, tongue)


def reasons(of: Question | Weighing, tongue: Tongue) -> list[Worded]:
    """Return the reasons of a question or of its weighing, in order."""
    held = of.why_in
    return [worded(en, held[n].texts if n < len(held) else (), tongue) for n, en in enumerate(of.why)]
