"""The outside of a worker process: started when first asked, ended when late."""

import json
import os
import pickle
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from headwater.engine.protocol import Failed
from headwater.engine.worker import ALIVE, FILLING, OVER, SPENT, receive, send

START_SECONDS = 60.0
BOOT = (
    "import json, sys; a = json.loads(sys.argv[1]); sys.path[:] = a['path']; "
    "from headwater.engine.worker import main; main(a['parent'], a['memory'])"
)
"""Started by hand: `multiprocessing` would import the user's script anew in each worker."""


@dataclass(frozen=True, slots=True)
class Died:
    """The worker ended before it answered; `reason` says how, of the item."""

    reason: str


class Child:
    """One worker process, for one item at a time."""

    def __init__(self, memory: int) -> None:
        about = json.dumps({"path": sys.path, "parent": os.getpid(), "memory": memory})
        self._late = False
        self._spent, self._filling = False, False
        self._process = subprocess.Popen(  # noqa: S603 - this interpreter, our own module
            [sys.executable, "-c", BOOT, about],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._ready = False

    def ask(self, function: Callable[[Any], Any], item: Any, seconds: float) -> Any:
        """Return the function's result, a Failed, or Died; a worker that died answers no more."""
        try:
            frame = pickle.dumps((function, item), pickle.HIGHEST_PROTOCOL)
        except Exception as error:
            return Failed(f"could not be handed to a worker ({type(error).__name__}: {error})")
        if not self._ready:
            if self._within(START_SECONDS, None) is None:
                return Died("could not be done: the worker for it did not start")
            self._ready = True
        answer = self._within(seconds, frame)
        if answer is None:
            return Died(f"took longer than {seconds:g} seconds") if self._late else self._end()
        self._spent = answer[:1] == SPENT
        return pickle.loads(memoryview(answer)[1:])  # noqa: S301 - from our own child

    @property
    def alive(self) -> bool:
        """Whether it can take another item: not if it ended, nor if its memory filled."""
        return not self._spent and self._process.poll() is None

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()

    def close(self) -> None:
        """End it and let go of its pipes."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    # What was not sent to a dead worker is lost, as it must be.
                    continue

    def _within(self, seconds: float, frame: bytes | None) -> bytes | None:
        """Send a frame if there is one and return the answer; None if it dies or is late."""
        timer = self._clock(seconds)
        try:
            if self._process.stdin is None or self._process.stdout is None:
                return None
            if frame is not None:
                send(self._process.stdin, frame)  # type: ignore[arg-type]
            told = {FILLING, ALIVE}
            while (answer := receive(self._process.stdout)) is not None and answer in told:  # type: ignore[arg-type]
                if answer == ALIVE:
                    timer.cancel()
                    timer = self._clock(seconds)
                else:
                    self._filling = True
            return answer
        except OSError:
            return None
        finally:
            timer.cancel()

    def _clock(self, seconds: float) -> threading.Timer:
        timer = threading.Timer(seconds, self._kill_late)
        timer.daemon = True
        timer.start()
        return timer

    def _kill_late(self) -> None:
        self._late = True
        self._process.kill()

    def _end(self) -> Died | Failed:
        code = self._process.wait()
        if code == OVER or (code < 0 and self._filling):
            return Failed("needs more memory than it may use")
        if code == -signal.SIGKILL:
            return Died("was ended by the system, most likely for want of memory")
        if code < 0:
            return Died(f"made the program that read it crash ({signal.Signals(-code).name})")
        return Died(f"ended the program that read it (exit code {code})")
