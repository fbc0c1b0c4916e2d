# ruff: noqa: E501
"""Dated events as keys: what began, which occasion it was, by the words of its sentence and of its document."""

import re
from collections.abc import Mapping
from dataclasses import replace

from headwater.link.begun import begins, main_scheme, scheme_of, written
from headwater.link.events import EventFacet, event_facet
from headwater.link.occasions import batch_of_event, occasion_of
from headwater.link.places import Places
from headwater.link.programmes import Programmes, core_of
from headwater.link.since import may_begin
from headwater.model import Document, Event

HINT = re.compile(
    "conference|forum|symposium|summit|congress|session|meeting|seminar|convention|plenum|fair|expo|exchange|batch|cohort|intake|wave|contingent|group|会|會|论坛|論壇|[批组組队隊]|يىغىن|مۇنبىر|قۇرۇلتا|سۆھبەت|تۈركۈم|گۇرۇپپا|ئەترەت",
    re.IGNORECASE,
)
"""A sentence that may tell of a numbered occasion or batch has one of these: a cheap look before a dear one."""


def dated(
    events: list[Event],
    texts: Mapping[str, Document],
    ranks: Mapping[str, int],
    places: Places,
    names: Mapping[str, str],
    known: Programmes,
) -> list[EventFacet]:
    """Return events as keys; `names` are what terms teach of names, `known` the programmes of the case."""
    main: dict[str, str] = {}
    found = []
    for event in events:
        document = texts.get(event.document)
        text = document.text if document else ""
        may = begins(event) or HINT.search(
            text, event.sentence[0], min(event.sentence[1], event.sentence[0] + 600)
        )
        if may and event.document not in main:
            main[event.document] = main_scheme(text, known)
        order = ranks.get(event.document, len(ranks))
        read = event_facet(event, order, places, names, text)
        if not may:
            found.append(replace(read, may=may_begin(event, text, known)))
            continue
        if begins(event):
            read = _of_scheme(read, scheme_of(event, text, known, main[event.document]), known)
            if read.scheme and not read.name:
                read = replace(read, name=written(read.scheme, text, known))
        if not read.scheme and (told := occasion_of(event, text, known, main[event.document])):
            read = event_facet(replace(event, name=told.name), order, places, names, text)
            read = replace(
                read, event=event, ordinal=told.ordinal, kind="meeting", act="hold", scheme=told.theme
            )
        elif not read.scheme and (told := batch_of_event(event, text, known, main[event.document])):
            read = replace(
                read, ordinal=told.ordinal, kind="batch", act="come", scheme=told.theme, name=told.name, named=True,
                words=frozenset(),
            )  # fmt: skip
        if not read.scheme:
            read = replace(read, may=may_begin(event, text, known))
        found.append(read)
    return found


def _of_scheme(facet: EventFacet, scheme: str, known: Programmes) -> EventFacet:
    """Return an event as the beginning of a programme; or, where it is a beginning of none, without the name of the
    programme under which something else began."""
    if scheme:
        return replace(facet, scheme=scheme, act="start", kind="scheme", ordinal=0)
    if facet.act == "start" and facet.event.lang[:2] == "en" and core_of(facet.name) in known.names:
        return replace(facet, named=False, words=frozenset())
    return facet
