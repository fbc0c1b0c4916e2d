"""Asking at the door first: each site's robots.txt, once a run; and who we say we are."""

import re
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace

from headwater.capture.content import decoded
from headwater.capture.exchange import Exchange, Visit
from headwater.capture.fetch import BusyError, HttpFetcher, address_of
from headwater.capture.limits import Limits
from headwater.capture.manner import Manner
from headwater.capture.robots import ALL, MOST_READ, NOTHING, Robots, parsed
from headwater.capture.wire import header
from headwater.errors import CaptureError, ReadError, UsageError

SECONDS = 15.0
CONTACT = re.compile(r"[!-~]{3,200}")


def agent(contact: str = "", version: str = "") -> str:
    """Return what Headwater calls itself, with a contact if one is given; UsageError if that cannot be
    sent."""
    if contact and not (CONTACT.fullmatch(contact) and not set(contact) & set("();\\")):
        raise UsageError("--contact takes an e-mail address or a web address, without spaces")
    to = f"; contact {contact}" if contact else ""
    name = f"Headwater/{version}" if version else "Headwater"
    return f"{name} (preserves public documents; one request at a time{to})"


class Doorman:
    """Knows what each site allows."""

    def __init__(self, fetcher: HttpFetcher, limits: Limits, manner: Manner) -> None:
        """Ask nobody yet."""
        self._fetcher, self._manner = fetcher, manner
        self._limits = replace(limits, size=2 * MOST_READ, seconds=min(SECONDS, limits.seconds))
        self._known: dict[str, tuple[Robots, str]] = {}
        self._lock = threading.Lock()

    @classmethod
    def none(cls) -> "Doorman":
        """One who asks nobody and lets all in: for fetchers that are not the network."""
        return _Absent()

    def visit(self, url: str, fetch: Callable[[], Visit | Sequence[Exchange]]) -> Visit:
        """Visit a URL if its site allows it, or is not to be minded. Raises CaptureError."""
        rules, about, asked = self._rules(url)
        target = address_of(url)
        path = target.raw_path.decode("ascii", "replace")
        rule = rules.rule_for(path)
        if rules.allows(path):
            words = about or ("robots.txt allows it" if rule else "robots.txt does not concern it")
        elif self._manner.ignore_robots:
            forbids = f"robots.txt forbids it (Disallow: {rule.path if rule else path})"
            words = f"{about or forbids}; ignored as told"
        else:
            because = about or f"says its robots.txt (Disallow: {rule.path if rule else path})"
            raise CaptureError(
                f"is not to be collected by programs, {because}; --ignore-robots takes it nevertheless"
            )
        found = fetch()
        visit = found if isinstance(found, Visit) else Visit(exchanges=tuple(found))
        return replace(visit, parts=(*asked, *visit.parts), facts=(*visit.facts, ("robots", words)))

    def delay(self, url: str) -> float:
        """Return the seconds between requests that the URL's site asks for."""
        with self._lock:
            known = self._known.get(_origin(url))
        return known[0].delay if known else 0.0

    def _rules(self, url: str) -> tuple[Robots, str, tuple[Exchange, ...]]:
        """Return the rules, what is to be said where there are none, and the exchanges if just asked for."""
        origin = _origin(url)
        with self._lock:
            known = self._known.get(origin)
        if known is not None:
            return *known, ()
        exchanges: tuple[Exchange, ...] = ()
        try:
            exchanges = tuple(self._fetcher(f"{origin}/robots.txt", self._limits))
            body = decoded(exchanges[-1].body, header(exchanges[-1], "content-encoding"), 2 * MOST_READ)
            found = parsed(body), ""
        except BusyError:
            raise
        except (CaptureError, ReadError) as error:
            found = _without(str(error))
        with self._lock:
            self._known[origin] = found
        return *found, exchanges


class _Absent(Doorman):
    def __init__(self) -> None:
        pass

    def visit(self, url: str, fetch: Callable[[], Visit | Sequence[Exchange]]) -> Visit:
        found = fetch()
        return found if isinstance(found, Visit) else Visit(exchanges=tuple(found))

    def delay(self, url: str) -> float:
        return 0.0


def _without(why: str) -> tuple[Robots, str]:
    status = re.search(r"\(status (\d)\d\d\)", why)
    if status is not None and status[1] == "5":
        return NOTHING, "as its server fails to give its robots.txt (RFC 9309, 2.3.1.4)"
    if status is not None or why.startswith("is empty"):
        return ALL, "the site has no robots.txt"
    return ALL, f"robots.txt could not be had: {why}"


def _origin(url: str) -> str:
    target = address_of(url)
    return f"{target.scheme}://{target.netloc.decode('ascii')}"
