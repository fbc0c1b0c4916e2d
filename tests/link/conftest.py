"""A small fictional case, built sentence by sentence: the documents are joined of what is said in them."""

from collections.abc import Callable
from typing import Any, cast

import pytest

from headwater.extract import extract
from headwater.link import Linked, link
from headwater.model import (
    Attribution,
    Block,
    Document,
    Event,
    Fact,
    FactField,
    Figure,
    Measure,
    Quantity,
    Question,
    Role,
    Statement,
    Term,
    Weighing,
)
from headwater.weigh import weigh_all


class Case:
    """Sentences said in documents, and the statements read from them."""

    def __init__(self) -> None:
        self.sentences: dict[str, list[str]] = {}
        self.facts: dict[str, dict[str, str]] = {}
        self.languages: dict[str, str] = {}
        self.waiting: list[Callable[[Document], Statement]] = []
        self.homes: list[str] = []

    def document(self, name: str, language: str = "en", text: str = "", **facts: str) -> None:
        self.sentences.setdefault(name, [])
        if text:
            self.sentences[name].append(text)
        self.languages[name] = language
        self.facts[name] = facts

    def _place(self, name: str, sentence: str) -> int:
        known = self.sentences.setdefault(name, [])
        if sentence not in known:
            known.append(sentence)
        return known.index(sentence)

    def say(
        self, name: str, sentence: str, written: str, low: float | None, unit: str | None, head: str, predicate: str | None = None,
        *, high: float | None = None, bound: Any = "exact", text: str = "", modifiers: tuple[str, ...] = (), place: str | None = "Lindar",
        as_of: str | None = None, period: str | None = None, role: Role = "claim", by: tuple[str, ...] = (), per: str | None = None,
        place_from: str = "clause",
    ) -> None:  # fmt: skip
        """Add a figure; `low` alone is exact, `bound` opens the other side."""
        index = self._place(name, sentence)
        if bound in ("exact", "approx") and high is None:
            high = low
        lang = self.languages.get(name, "en")[:2]

        def make(document: Document) -> Figure:
            start = _start(self.sentences[name], index)
            at = start + sentence.index(written)
            return Figure(
                document=document.id, file=name, url=None, lang=lang, span=document.span(at, at + len(written)),
                sentence=(start, start + len(sentence)), made_by="test/1", attribution=tuple(Attribution(b) for b in by),
                number=(at, at + len(written)), quantity=Quantity(low, high, bound, unit, per, written),
                measure=Measure(text or head, head, predicate, modifiers), place=place, place_from=place_from, as_of=as_of,
                period=period, role=role,
            )  # fmt: skip

        self.waiting.append(make)
        self.homes.append(name)

    def happen(self, name: str, /, sentence: str, what: str, when: str, **more: Any) -> None:
        index = self._place(name, sentence)

        def make(document: Document) -> Event:
            start = _start(self.sentences[name], index)
            return Event(
                document=document.id, file=name, url=None, lang=self.languages.get(name, "en")[:2],
                span=document.span(start, start + len(sentence)), sentence=(start, start + len(sentence)),
                made_by="test/1", what=what, when=when, **more,
            )  # fmt: skip

        self.waiting.append(make)
        self.homes.append(name)

    def term(self, name: str, sentence: str, **more: Any) -> None:
        index = self._place(name, sentence)

        def make(document: Document) -> Term:
            start = _start(self.sentences[name], index)
            return Term(
                document=document.id, file=name, url=None, lang="en", span=document.span(start, start + len(sentence)),
                sentence=(start, start + len(sentence)), made_by="test/1", **more,
            )  # fmt: skip

        self.waiting.append(make)
        self.homes.append(name)

    def documents(self) -> dict[str, Document]:
        made = {}
        for name, sentences in self.sentences.items():
            first = len(sentences[0]) if sentences else 1
            title = self.facts.get(name, {}).get("title")
            blocks = (Block("title", 0, first),) if title and sentences[0] == title else ()
            made[name] = Document(
                record=name, file=name, url=self.facts.get(name, {}).get("url"), media_type="text/plain",
                language=self.languages.get(name, "en"), text="\n".join(sentences) or " ", blocks=blocks,
                made_by="test/1", facts=tuple(Fact(cast(FactField, k), v, "test") for k, v in self.facts.get(name, {}).items()),
            )  # fmt: skip
        return made

    def statements(self) -> list[Statement]:
        made = self.documents()
        return [make(made[home]) for make, home in zip(self.waiting, self.homes, strict=True)]

    def link(self) -> Linked:
        return link(self.documents().values(), self.statements())

    def weighed(self, kind: str = "") -> list[tuple[Question, Weighing]]:
        linked, statements = self.link(), {s.id: s for s in self.statements()}
        documents = {d.id: d for d in self.documents().values()}
        pairs = zip(
            linked.questions,
            weigh_all(linked.questions, statements, linked.derivations, documents),
            strict=True,
        )
        return [(q, w) for q, w in pairs if not kind or q.kind == kind]


def _start(sentences: list[str], index: int) -> int:
    return sum(len(s) + 1 for s in sentences[:index])


@pytest.fixture
def case() -> Case:
    return Case()


def _document(name: str, text: str) -> Document:
    language = (
        "ug"
        if any("\u0620" <= c <= "\u06ff" for c in text)
        else "zh-Hans"
        if "省" in text[:12] or "年" in text[:5]
        else "en"
    )
    return Document(
        record=name, file=name, url=None, media_type="text/plain", language=language, text=text, made_by="test/1",
        blocks=(Block("paragraph", 0, len(text), language),),
        facts=(Fact("publisher", f"Paper {name}", "test"), Fact("date", "2063-02-10", "test")),
    )  # fmt: skip


def _relations(a: str, b: str) -> dict[str, str]:
    documents = [_document("a", a), _document("b", b)]
    statements = [s for d in documents for s in extract(d) if isinstance(s, Statement)]
    linked = link(documents, statements)
    weighed = weigh_all(
        linked.questions, {s.id: s for s in statements}, linked.derivations, {d.id: d for d in documents}
    )
    return {q.text: w.relation for q, w in zip(linked.questions, weighed, strict=True)}


@pytest.fixture
def relations() -> Callable[[str, str], dict[str, str]]:
    """The questions of two sentences of two documents, read, linked and weighed, with their relations."""
    return _relations
