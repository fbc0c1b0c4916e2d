"""Ask a language model: any server that speaks the OpenAI chat interface (`POST .../chat/completions`).

Off unless its address is given. A model mostly runs on the researcher's own machine, so loopback and private
addresses are allowed here, other than in fetch.py. Nothing is followed, kept or trusted: one question, one
answer of bounded size in bounded time, and whatever else happens is a CaptureError in plain words. The
key comes from the environment, is sent in one header and appears in no message.
"""

import json
import os
import re
from collections.abc import Mapping
from ipaddress import ip_address
from typing import Any

import httpx

from headwater.capture.fetch import STATUS_WORDS, address_of
from headwater.capture.limits import MIB, in_words
from headwater.capture.wire import watch
from headwater.errors import CaptureError, UsageError

KEY = "HEADWATER_MODEL_KEY"
"""The environment variable that holds the key, if the server wants one."""
SIZE = MIB
"""Bytes of the longest answer read."""
SECONDS = 120.0
TRIES = 2
GIVEN_UP = 3
"""Failures in a row after which the server is asked no more."""
_AGAIN = frozenset({408, 425, 429, 500, 502, 503, 504})
_NAME = re.compile(r"[^\w./:@+ -]+")


class Asker:
    """One model on one server. Call it with what to do and a passage; the answer's words come back.

    `address` is ``http://127.0.0.1:8080/v1#NAME`` (or the full ``.../chat/completions``); without a NAME the
    first model that the server lists is asked. `failed` counts the questions that got no answer. Raises
    UsageError if the address can't be meant.
    """

    def __init__(
        self,
        address: str,
        *,
        environment: Mapping[str, str] = os.environ,
        seconds: float = SECONDS,
        size: int = SIZE,
    ) -> None:
        """Check the address; nothing is sent yet."""
        place, _, name = address.strip().partition("#")
        try:
            url = address_of(place)
        except CaptureError as error:
            raise UsageError(f"--model: {place} {error}") from error
        path = url.path.rstrip("/").removesuffix("/chat/completions")
        self._root = url.copy_with(path=path or "/v1", query=None)
        self._key = environment.get(KEY, "").strip()
        if self._key and (url.scheme != "https" and not _here(url.host)):
            raise UsageError(f"--model: {KEY} is sent over https only, or to this machine")
        if not self._key.isascii() or any(c.isspace() for c in self._key):
            raise UsageError(f"{KEY} holds characters that no key has")
        self._seconds, self._size = seconds, size
        self._name = _clean(name)
        self.address = f"{self._root}#{self._name}"
        self.failed = self._in_a_row = 0

    @property
    def name(self) -> str:
        """The model's name; asks the server for it once, if none was given. Raises CaptureError."""
        if not self._name:
            listed = self._json("GET", "/models", None)
            data = listed.get("data") if isinstance(listed, dict) else None
            first = data[0] if isinstance(data, list) and data else None
            found = first.get("id") if isinstance(first, dict) else None
            self._name = _clean(found) if isinstance(found, str) else ""
            if not self._name:
                raise CaptureError("lists no models; name one behind # in its address")
        return self._name

    def __call__(self, task: str, passage: str) -> str:
        """Return the answer's words; raise CaptureError if none come; after three in a row, unasked."""
        try:
            if self._in_a_row >= GIVEN_UP:
                raise CaptureError(f"failed {GIVEN_UP} times in a row and was asked no more")
            words = self._asked(task, passage)
        except CaptureError:
            self.failed += 1
            self._in_a_row += 1
            raise
        self._in_a_row = 0
        return words

    def _asked(self, task: str, passage: str) -> str:
        messages = [{"role": "system", "content": task}, {"role": "user", "content": passage}]
        body = {"model": self.name, "messages": messages, "temperature": 0, "stream": False}
        answer = self._json("POST", "/chat/completions", body)
        try:
            words = answer["choices"][0]["message"]["content"]
        except (KeyError, IndexError, TypeError):
            words = None
        if not isinstance(words, str):
            raise CaptureError("answers with something that is no chat completion")
        return words

    def _json(self, method: str, path: str, body: Any) -> Any:
        data = b"" if body is None else json.dumps(body).encode("ascii")
        for last in range(1, TRIES + 1):
            try:
                return _parsed(self._sent(method, path, data))
            except _TryAgainError:
                if last == TRIES:
                    raise
        raise CaptureError("was not asked")

    def _sent(self, method: str, path: str, data: bytes) -> bytes:
        url = self._root.copy_with(path=self._root.path.rstrip("/") + path)
        headers = {"Accept": "application/json", "Accept-Encoding": "identity", "Connection": "close"}
        if data:
            headers["Content-Type"] = "application/json"
        if self._key:
            headers["Authorization"] = f"Bearer {self._key}"
        with watch(self._seconds) as seen:
            try:
                with (
                    httpx.Client(trust_env=False, timeout=self._seconds) as client,
                    client.stream(
                        method, url, content=data, headers=headers, extensions={"trace": seen.see}
                    ) as response,
                ):
                    body = self._body(response)
                if not seen.over:  # else what came is only the beginning
                    return body
                raise CaptureError(f"took longer than {self._seconds:g} seconds")
            except (httpx.HTTPError, httpx.StreamError, OSError, ValueError) as error:
                if seen.over or isinstance(error, httpx.TimeoutException):
                    raise CaptureError(f"took longer than {self._seconds:g} seconds") from None
                # the library's own words may repeat what was sent
                raise _TryAgainError(
                    "refuses the connection, or breaks off before all of its answer has come"
                ) from None

    def _body(self, response: httpx.Response) -> bytes:
        status = response.status_code
        if status != 200:
            words = STATUS_WORDS.get(status, "does not answer")
            kind = _TryAgainError if status in _AGAIN else CaptureError
            raise kind(f"{words} (status {status})")
        parts, length = [], 0
        for part in response.iter_raw():
            length += len(part)
            if length > self._size:
                raise CaptureError(f"answers with more than {in_words(self._size)}")
            parts.append(part)
        return b"".join(parts)


class _TryAgainError(CaptureError):
    """It may work the second time."""


def _parsed(data: bytes) -> Any:
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        raise CaptureError("answers with something that is no JSON") from None


def _clean(name: str) -> str:
    return " ".join(_NAME.sub(" ", name).split())[:80]


def _here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
