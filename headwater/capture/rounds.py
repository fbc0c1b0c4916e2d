"""Addresses to records: what is known is passed by, the rest asked for, kept as it comes, and followed one step."""

from collections.abc import Callable, Iterable, Iterator

from headwater.capture.browser.choice import fetchers
from headwater.capture.exchange import Visit
from headwater.capture.fetch import HttpFetcher, address_of
from headwater.capture.limits import Limits
from headwater.capture.links import Linked, linked
from headwater.capture.manner import Manner
from headwater.capture.page_text import markup_of
from headwater.capture.politeness import Doorman, agent
from headwater.capture.take import Said, Taken, _Taker
from headwater.capture.web import Asked, Errands, Fetch
from headwater.errors import CaptureError
from headwater.model import Problem

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
) -> Iterator[Taken | Problem]:
    """Ask for each address that is not known yet, or `again` for all; yield records and problems as they come."""
    make, manner, words = fetchers(manner, fetcher)
    if words:
        say(Said(kind="remark", words=words))
    door = Doorman(HttpFetcher(agent(manner.contact)), limits, manner) if fetcher is None else Doorman.none()
    with Errands(make, door, limits=limits, manner=manner) as errands:
        seen: set[str] = set()
        for address in addresses:
            try:
                url = str(address_of(address))
            except CaptureError as error:
                yield Problem("capture", address, str(error))
                continue
            if url in seen or (not again and taker.known(url) is not None):
                taker.unchanged(url)
                say(Said(kind="known", subject=url))
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
                _follow(errands, taker, asked, outcome, manner, again, seen, say)
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
    asked: Asked,
    visit: Visit,
    manner: Manner,
    again: bool,
    seen: set[str],
    say: Callable[[Said], None],
) -> None:
    """Offer the documents that a page leads to, or have them asked for; one step, never further."""
    page = visit.exchanges[-1].url
    for each in _documents(visit, page):
        known = taker.known(each.url)
        if known is not None and not again:
            if manner.linked:
                taker.note(LINKED_FROM, known, f"{each.url} {each.how} {page}")
            continue
        if not manner.linked:
            say(Said(kind="offer", subject=asked.url, words=each.how, url=each.url))
        elif each.url not in seen:
            seen.add(each.url)
            say(Said(kind="expected", count=1))
            errands.add(Asked(url=each.url, via=page, how=each.how))


def _documents(visit: Visit, page: str) -> tuple[Linked, ...]:
    markup = visit.page if visit.page is not None else markup_of(visit.exchanges[-1])
    return linked(markup, page) if markup else ()
