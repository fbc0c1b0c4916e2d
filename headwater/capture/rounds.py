"""Addresses to records: what is known is passed by, the rest is asked for, kept, and followed one step."""

from collections.abc import Callable, Iterable, Iterator

from headwater.capture.browser.choice import fetchers
from headwater.capture.exchange import Visit
from headwater.capture.fetch import HttpFetcher, address_of
from headwater.capture.limits import Limits
from headwater.capture.links import Linked, linked
from headwater.capture.manner import Manner
from headwater.capture.member import TornMemberError
from headwater.capture.page_text import PAGES, markup_of, text_of
from headwater.capture.politeness import Doorman, agent
from headwater.capture.take import Said, Taken, _Taker
from headwater.capture.web import Asked, Errands, Fetch
from headwater.errors import CaptureError, EvidenceError, ReadError
from headwater.model import Place, Problem

LINKED_FROM, ROBOTS_IGNORED = "linked from", "robots.txt ignored"
"""What the log calls the acts."""


def rounds(
    addresses: Iterable[str],
    taker: _Taker,
    fetcher: Fetch | None,
    *,
    limits: Limits,
    manner: Manner,
    again: bool,
    say: Callable[[Said], None],
    place: Callable[[str], Place] | None = None,
) -> Iterator[Taken | Problem]:
    """Ask for each address not known yet, or `again` for all; yield records and problems as they come."""
    make, manner, words = fetchers(manner, fetcher)
    if words:
        say(Said(kind="remark", words=words))
    door = (
        Doorman(HttpFetcher(agent(manner.contact, manner.version)), limits, manner)
        if fetcher is None
        else Doorman.none()
    )
    with Errands(make, door, limits=limits, manner=manner) as errands:
        seen: set[str] = set()
        for address in addresses:
            try:
                url = str(address_of(address))
            except CaptureError as error:
                yield Problem("capture", address, str(error))
                continue
            known = None if again else taker.known(url)
            if url in seen or known is not None:
                taker.unchanged(url)
                say(Said(kind="known", subject=url))
                if manner.linked and place is not None and known is not None and url not in seen:
                    page, documents = _kept(taker, place(known))
                    seen.add(url)
                    _follow(errands, taker, url, page, documents, manner, again, seen, say)
                continue
            seen.add(url)
            errands.add(Asked(url=url))
        for asked, outcome in errands:
            if isinstance(outcome, CaptureError):
                yield Problem("capture", asked.url, str(outcome))
                continue
            record = taker.visit(asked.url, outcome)
            _note(taker, asked, outcome, record)
            for remark in outcome.remarks:
                say(Said(kind="remark", subject=asked.url, words=remark))
            if not asked.via:
                page = outcome.exchanges[-1].url
                documents = _documents(outcome, page)
                _follow(errands, taker, asked.url, page, documents, manner, again, seen, say)
            if taker.is_full or not errands.is_ready:  # one wait for the disk for all that is there
                yield from taker.settled()
        yield from taker.settled()


def _note(taker: _Taker, asked: Asked, visit: Visit, record: str) -> None:
    if asked.via:
        taker.note(LINKED_FROM, record, f"{asked.url} {asked.how} {asked.via}")
    ignored = next((v for n, v in visit.facts if n == "robots" and v.endswith("ignored as told")), None)
    if ignored is not None:
        taker.note(ROBOTS_IGNORED, record, f"{asked.url}: {ignored}")


def _follow(
    errands: Errands,
    taker: _Taker,
    asked: str,
    page: str,
    documents: Iterable[Linked],
    manner: Manner,
    again: bool,
    seen: set[str],
    say: Callable[[Said], None],
) -> None:
    """Offer the documents that a page leads to, or have them asked for; one step, never further."""
    for each in documents:
        known = taker.known(each.url)
        if known is not None and not again:
            if manner.linked:
                taker.note(LINKED_FROM, known, f"{each.url} {each.how} {page}")
            continue
        if not manner.linked:
            say(Said(kind="offer", subject=asked, words=each.how, url=each.url))
        elif each.url not in seen:
            seen.add(each.url)
            say(Said(kind="expected", count=1))
            errands.add(Asked(url=each.url, via=page, how=each.how))


def _documents(visit: Visit, page: str) -> tuple[Linked, ...]:
    markup = visit.page if visit.page is not None else markup_of(visit.exchanges[-1])
    return linked(markup, page) if markup else ()


def _kept(taker: _Taker, place: Place) -> tuple[str, tuple[Linked, ...]]:
    """Return a page captured before, and the documents it leads to."""
    try:
        record, _ = next(taker.archive.records_after(place.offset))
        if (record.media_type or "").partition(";")[0].strip().lower() not in PAGES:
            return record.uri, ()
        sent = taker.archive.payload(place, decode=True)
        return record.uri, linked(text_of(sent), record.uri)
    except (EvidenceError, ReadError, TornMemberError, StopIteration):
        return "", ()
