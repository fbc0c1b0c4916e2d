"""Many addresses: several hosts at a time, one request at a time to each, and none of them pressed.

Workers ask, the caller takes what they bring. No more waits to be taken than there are workers, so memory
is bounded by their number, however long the list.
"""

import heapq
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from itertools import count
from types import TracebackType
from typing import Protocol, Self

from headwater.capture.exchange import Exchange, Visit
from headwater.capture.fetch import BusyError, address_of
from headwater.capture.limits import Limits
from headwater.capture.manner import Manner
from headwater.capture.politeness import Doorman
from headwater.errors import CaptureError

TRIES = 4
FIRST_WAIT = 2.0
LONGEST_WAIT = 120.0
"""Seconds that a server is waited for; one that asks for more is left for another day."""
LEAVE_SECONDS = 10.0


class Fetch(Protocol):
    """Collects one URL; belongs to the thread that made it."""

    def __call__(self, url: str, limits: Limits, /) -> "Visit | Sequence[Exchange]":
        """Return what came of it; raise CaptureError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One address to ask for; `via` the page that links or embeds it, `how` in which way."""

    url: str
    via: str = ""
    how: str = ""
    tries: int = 0


Outcome = tuple[Asked, Visit | CaptureError]


class Errands:
    """Add addresses, iterate over what comes of them; more may be added meanwhile. Use it in a `with`."""

    def __init__(
        self,
        make: Callable[[], Fetch],
        door: Doorman,
        *,
        limits: Limits,
        manner: Manner,
        monotonic: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """`make` makes a fetcher for a worker; no worker starts before there is something to do."""
        self._make, self._door, self._limits, self._manner = make, door, limits, manner
        self._monotonic, self._now = monotonic, now
        self._changed = threading.Condition()
        self._waiting: dict[str, deque[Asked]] = {}
        self._ready: list[tuple[float, int, str]] = []
        self._done: deque[Outcome] = deque()
        self._order = count()
        self._open = 0
        self._idle = 0
        self._left = False
        self._workers: list[threading.Thread] = []
        self._fetchers: list[Fetch] = []

    def add(self, asked: Asked) -> None:
        """Have an address asked for. Raises CaptureError if it is none."""
        host = address_of(asked.url).host
        with self._changed:
            self._open += 1
            queue = self._waiting.get(host)
            if queue is not None:
                queue.append(asked)
                return
            self._waiting[host] = deque([asked])
            heapq.heappush(self._ready, (self._monotonic(), next(self._order), host))
            if len(self._ready) > self._idle and len(self._workers) < self._manner.at_once:
                worker = threading.Thread(target=self._work, daemon=True)
                self._workers.append(worker)
                worker.start()
            self._changed.notify_all()

    def __iter__(self) -> Iterator[Outcome]:
        """Yield what comes of every address, until none is left."""
        while (outcome := self._next()) is not None:
            yield outcome

    @property
    def is_ready(self) -> bool:
        """Tell whether something has come that was not taken yet."""
        return bool(self._done)

    def _next(self) -> Outcome | None:
        with self._changed:
            while not self._done:
                if not self._open:
                    return None
                self._changed.wait(1.0)
            self._open -= 1
            outcome = self._done.popleft()
            self._changed.notify_all()
            return outcome

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._changed:
            self._left = True
            self._changed.notify_all()
            fetchers = list(self._fetchers)
        if kind is not None:  # whoever is under way is not waited for
            for fetcher in fetchers:
                getattr(fetcher, "stop", lambda: None)()
        for worker in self._workers:
            worker.join(LEAVE_SECONDS)

    def _work(self) -> None:
        fetcher: Fetch | None = None
        try:
            while (host := self._host()) is not None:
                with self._changed:
                    asked = self._waiting[host].popleft()
                try:
                    if fetcher is None:
                        fetcher = self._make()
                        with self._changed:
                            self._fetchers.append(fetcher)
                    outcome: Visit | CaptureError | None = self._asked(fetcher, asked)
                    pause = self._pause(asked)
                except _LaterError as later:
                    outcome, pause = None, later.seconds
                    asked = replace(asked, tries=asked.tries + 1)
                self._finish(host, asked, outcome, pause)
        finally:
            getattr(fetcher, "close", lambda: None)()

    def _host(self) -> str | None:
        """Wait for a host that may be asked now; None when all is over."""
        with self._changed:
            while not self._left:
                until = self._ready[0][0] - self._monotonic() if self._ready else 60.0
                if until <= 0 and len(self._done) < self._manner.at_once:
                    return heapq.heappop(self._ready)[2]
                self._idle += 1
                self._changed.wait(
                    max(until, 0.001) if until < 60 and len(self._done) < self._manner.at_once else 60.0
                )
                self._idle -= 1
        return None

    def _finish(self, host: str, asked: Asked, outcome: Visit | CaptureError | None, pause: float) -> None:
        with self._changed:
            queue = self._waiting[host]
            if outcome is None:
                queue.appendleft(asked)
            else:
                self._done.append((asked, outcome))
            if queue:
                heapq.heappush(self._ready, (self._monotonic() + pause, next(self._order), host))
            else:
                del self._waiting[host]
            self._changed.notify_all()

    def _asked(self, fetcher: Fetch, asked: Asked) -> Visit | CaptureError:
        try:
            visit = self._door.visit(asked.url, lambda: fetcher(asked.url, self._limits))
        except BusyError as error:
            wait = waits(error.retry_after, asked.tries, self._now())
            if asked.tries + 1 >= TRIES:
                return CaptureError(f"{error}, {TRIES} times; run the same command again later")
            if wait > LONGEST_WAIT:
                return CaptureError(
                    f"{error} and asks to be left alone for {wait:,.0f} seconds; run it again then"
                )
            raise _LaterError(wait) from error
        except CaptureError as error:
            return error
        except Exception as error:  # one address never ends a run
            return CaptureError(f"could not be collected: {type(error).__name__}: {str(error)[:200]}")
        if asked.via:
            hop = "L" if asked.how == "links" else "E"  # as crawlers name a link and an embed
            visit = replace(visit, facts=(("via", asked.via), ("hopsFromSeed", hop), *visit.facts))
        return visit

    def _pause(self, asked: Asked) -> float:
        return max(self._manner.delay, self._door.delay(asked.url))


class _LaterError(Exception):
    """Ask again after so many seconds."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


def waits(retry_after: str | None, tries: int, now: datetime) -> float:
    """Return the seconds to wait: as Retry-After says (RFC 9110, 10.2.3), or twice as long each time."""
    stated = (retry_after or "").strip()
    if stated.isascii() and stated.isdecimal():
        return float(stated[:9])
    try:
        when = parsedate_to_datetime(stated)
        return max((when.replace(tzinfo=when.tzinfo or UTC) - now).total_seconds(), 0.0)
    except (ValueError, TypeError, IndexError, OverflowError):
        return float(FIRST_WAIT * 2**tries)
