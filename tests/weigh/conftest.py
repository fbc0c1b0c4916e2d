"""Statements and documents built bare, for weighing alone."""

from typing import Any

import pytest

from headwater.model import (
    Attribution,
    Derivation,
    Document,
    Event,
    Fact,
    Figure,
    Measure,
    Quantity,
    Question,
    Statement,
    Weighing,
)
from headwater.weigh import weigh


class Scale:
    """Documents, what they say and what they took from each other; `weigh` puts all in one question."""

    def __init__(self) -> None:
        self.documents: dict[str, Document] = {}
        self.statements: list[Statement] = []
        self.derivations: list[Derivation] = []

    def document(self, name: str, publisher: str = "", date: str = "") -> Document:
        facts = [Fact("publisher", publisher, "test")] if publisher else []
        facts += [Fact("date", date, "test")] if date else []
        made = Document(record=name, file=name, url=None, media_type="text/plain", language="en", text=name * 40,
                        blocks=(), made_by="test/1", facts=tuple(facts))  # fmt: skip
        self.documents[name] = made
        return made

    def say(self, name: str, low: float | None, high: float | None = None, bound: Any = "exact", *, as_of: str | None = None,
            by: tuple[str, ...] = (), anonymous: bool = False, start: int = 0) -> Figure:  # fmt: skip
        document = self.documents.get(name) or self.document(name)
        high = low if bound in ("exact", "approx") else high
        made = Figure(
            document=document.id, file=name, url=None, lang="en", span=document.span(start, start + 1), sentence=(start, start + 1),
            made_by="test/1", attribution=tuple(Attribution(b, anonymous=anonymous) for b in by), number=(start, start + 1),
            quantity=Quantity(low, high, bound, "person", None, f"{low or high:,}"), measure=Measure("officials", "official", "pair"), as_of=as_of,
        )  # fmt: skip
        self.statements.append(made)
        return made

    def happen(self, name: str, when: str, where: str | None = None) -> None:
        document = self.documents.get(name) or self.document(name)
        self.statements.append(
            Event(document=document.id, file=name, url=None, lang="en", span=document.span(0, 1), sentence=(0, 1),
                  made_by="test/1", what="forum", when=when, where=where, name="Forum", act="hold")
        )  # fmt: skip

    def take(
        self,
        kind: Any,
        taker: str,
        taken: str | None,
        *,
        certain: bool = True,
        share: float = 0.9,
        work: str = "",
    ) -> None:
        other = self.documents[taken].id if taken else None
        self.derivations.append(
            Derivation(
                kind=kind,
                taker=self.documents[taker].id,
                taken=other,
                certain=certain,
                share=share,
                work=work,
            )
        )

    def weigh(self, kind: str = "figure", differs: tuple[str, ...] = ()) -> Weighing:
        question = Question(kind=kind, text="?", measure="m", population="p", place="", period="", differs=differs,
                            members=tuple(s.id for s in self.statements))  # fmt: skip
        by_id = {d.id: d for d in self.documents.values()}
        return weigh(question, {s.id: s for s in self.statements}, self.derivations, by_id)


@pytest.fixture
def scale() -> Scale:
    return Scale()


@pytest.fixture(scope="session")
def new_scale() -> type[Scale]:
    return Scale
