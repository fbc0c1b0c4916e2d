"""Which exchanges are the way to the page, which is the page, and which text of it is to be read."""

from collections.abc import Sequence

from headwater.capture.browser.gate import Page
from headwater.capture.browser.render import Rendered
from headwater.capture.content import decoded
from headwater.capture.exchange import Exchange, Extra
from headwater.capture.fetch import REDIRECTS, address_of, judged
from headwater.capture.limits import Limits
from headwater.capture.links import words_in
from headwater.capture.wire import header
from headwater.errors import CaptureError, ReadError

LITTLE = 200
"""Characters of text under which a page as sent is an empty frame for its scripts to fill."""
TIMES = 2
"""How much more the rendered page must hold to be read in its place."""


def way(navigations: Sequence[str], page: Page, last: str, limits: Limits) -> tuple[Exchange, ...]:
    """Return the exchanges that led to the page that stood at address `last`, the page's own at the end.

    Raises CaptureError if the way ends nowhere: at an error, a refusal, or in circles.
    """
    waiting = list(page.exchanges)
    taken: list[Exchange] = []
    for each in map(_plain, navigations):
        found = next((e for e in waiting if e.url == each and e.request[:4] in (b"GET ", b"POST")), None)
        if found is not None:
            waiting.remove(found)
            taken.append(found)
    hops = sum(1 for each in taken if each.status in REDIRECTS)
    if hops > limits.redirects:
        raise CaptureError(f"redirects without end ({hops} redirects followed)")
    whole = [number for number, each in enumerate(taken) if each.status == 200 and each.body]
    at_last = [number for number in whole if taken[number].url == _plain(last)]
    failed = next((page.failed[u] for u in (*reversed(navigations), _plain(last)) if u in page.failed), None)
    if not whole:
        if failed is not None:
            raise failed
        if taken and judged(taken[-1]) is None:
            raise CaptureError("is empty: the server sent no content")
        raise CaptureError(
            f"redirects without end ({hops} redirects followed)" if taken else "gave nothing to keep"
        )
    if failed is not None and not at_last:
        raise CaptureError(f"goes on to another address, and that {failed}")
    return tuple(taken[: (at_last or whole)[-1] + 1])


def chosen_document(found: Exchange, made: Rendered) -> Extra | None:
    """Return the rendered DOM if the page as sent is all but empty, and say so; else None: what was sent is
    read."""
    if made.dom is None or made.text is None:
        return None
    try:
        sent = decoded(found.body, header(found, "content-encoding"))
    except ReadError:
        return None
    # Whatever its encoding, markup is ASCII, and only the amount matters here.
    text = sent.decode("utf-8", "ignore")
    as_sent, shown = words_in(text), sum(1 for c in made.text if not c.isspace())
    made.facts += [("characters-sent", str(as_sent)), ("characters-shown", str(shown))]
    if as_sent < LITTLE and shown > TIMES * as_sent:
        made.say(
            "read-from",
            "holds almost no text as it was sent; what is read is the page as the browser showed it",
        )
        return made.dom
    made.facts.append(("read-from", "the page as it was sent"))
    return None


def _plain(url: str) -> str:
    try:
        return str(address_of(url))
    except CaptureError:
        return url
