"""The engine on one machine: in this process for little, worker processes for much."""

import os
import pickle
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from itertools import chain, islice
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from headwater.engine.attempt import attempt
from headwater.engine.child import Child, Died
from headwater.engine.protocol import GROUP_CAP, Failed, Key

if TYPE_CHECKING:
    from headwater.link.groups import Members

Item = TypeVar("Item")
Result = TypeVar("Result")

FEW = 8
AHEAD = 4
"""Items read ahead for each worker; they wait in memory."""
SECONDS = 120.0
MEMORY = 3 << 30


class Local:
    """An `Engine` of worker processes (by default one a core), each bounded in memory and time.

    `few`: fewer items than this are done in this process, which costs no start but protects from no
    crash and no hang. `seconds` and `memory` (bytes of address space) bound one item in a worker. An item
    whose worker dies or is late is tried once more with nothing beside it, then Failed. Close it, or use
    it in a `with`.
    """

    def __init__(
        self,
        workers: int | None = None,
        *,
        few: int = FEW,
        seconds: float = SECONDS,
        memory: int = MEMORY,
    ) -> None:
        self.workers = workers if workers is not None else _cores()
        if self.workers < 1:
            raise ValueError("an engine needs at least one worker")
        self._few, self._seconds, self._memory = few, seconds, memory
        self._threads: ThreadPoolExecutor | None = None
        self._lock = threading.Lock()
        self._idle: list[Child] = []
        self._all: set[Child] = set()
        self._closed = False

    def map(
        self, function: Callable[[Item], Result], items: Iterable[Item], *, apart: bool | None = None
    ) -> Iterator[tuple[Item, Result | Failed]]:
        """Yield each item with its result, in input order; see `Engine.map`."""
        source = iter(items)
        first = list(islice(source, self._few))
        here = self.workers == 1 or len(first) < self._few if apart is None else not apart
        if here or not _travels(function):
            for item in chain(first, source):
                yield item, attempt(function, item)
        else:
            yield from self._spread(function, chain(first, source))

    def group(
        self, key: Callable[[Item], Key | None], items: Iterable[Item], *, cap: int = GROUP_CAP
    ) -> Iterator[tuple[Key, "Members[Item]"]]:
        """Yield the items that share a key; see `Engine.group`."""
        # Imported here: a worker that reads has no use for what links.
        from headwater.link.groups import group

        return group(key, items, cap=cap)

    def close(self) -> None:
        """End the workers; nothing can be mapped any more."""
        self._closed = True
        self._end_children()
        if self._threads is not None:
            self._threads.shutdown(wait=True, cancel_futures=True)
            self._threads = None
            # One that answered just before it was killed has come back meanwhile.
            self._end_children()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _spread(
        self, function: Callable[[Item], Result], items: Iterator[Item]
    ) -> Iterator[tuple[Item, Result | Failed]]:
        pending: deque[tuple[Item, Future[Any]]] = deque()
        try:
            while True:
                for item in islice(items, self.workers * AHEAD - len(pending)):
                    pending.append((item, self._submit(function, item)))
                if not pending:
                    return
                item, future = pending.popleft()
                answer = future.result()
                if isinstance(answer, Died):
                    wait([each for _, each in pending])
                    answer = self._submit(function, item).result()
                yield item, Failed(f"{answer.reason} (tried twice)") if isinstance(answer, Died) else answer
        finally:
            if pending:
                # The caller has stopped, or was stopped: nobody waits for these.
                for _, each in pending:
                    each.cancel()
                self._end_children()

    def _submit(self, function: Callable[[Any], Any], item: Any) -> Future[Any]:
        if self._threads is None:
            self._threads = ThreadPoolExecutor(self.workers, thread_name_prefix="headwater-engine")
        return self._threads.submit(self._ask, function, item)

    def _ask(self, function: Callable[[Any], Any], item: Any) -> Any:
        """Run in a thread of the pool, which starts the worker: Linux ends a worker with that thread."""
        with self._lock:
            if self._closed:
                return Died("was left undone")
            child = self._idle.pop() if self._idle else None
            if child is None:
                try:
                    child = Child(self._memory)
                except OSError as error:
                    return Died(f"could not be done: no worker could be started ({error.strerror})")
                self._all.add(child)
        answer = child.ask(function, item, self._seconds)
        with self._lock:
            if self._closed or isinstance(answer, Died) or not child.alive:
                self._all.discard(child)
                child.close()
            else:
                self._idle.append(child)
        return answer

    def _end_children(self) -> None:
        with self._lock:
            for child in self._all - set(self._idle):
                # Its thread is waiting for it, and closes it.
                child.kill()
            for child in self._idle:
                self._all.discard(child)
                child.close()
            self._idle.clear()


def _cores() -> int:
    try:
        return max(1, len(os.sched_getaffinity(0)))
    except AttributeError:
        return max(1, os.cpu_count() or 1)


def _travels(function: Callable[[Any], Any]) -> bool:
    """Tell whether a worker can import the function (no lambda, nothing of the user's own script)."""
    try:
        return b"__main__" not in pickle.dumps(function)
    except (pickle.PicklingError, AttributeError, TypeError):
        return False
