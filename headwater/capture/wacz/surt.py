"""Sort-friendly keys of addresses, as CDXJ indexes have them: ``example,news)/path?a=1&b=2``.

The usage of web archives (Heritrix, pywb, ReplayWeb.page): host reversed with ``www`` and the default port
left
out, path and query in small letters, query arguments sorted, no fragment, user or trailing slash.
"""

import re
from ipaddress import ip_address
from urllib.parse import quote, unquote_to_bytes, urlsplit

DEFAULT_PORTS = {"http": 80, "https": 443, "ftp": 21}
WWW = re.compile(r"www\d*\.")
SAFE = "!\"$&'()*+,-./:;<=>@[\\]^_`{|}~"
"""Characters that stay as they are; ``?``, ``#`` and ``%`` would change what the key means."""


def surt(url: str) -> str:
    """Return the key of an address; another URI (``urn:``, ``dns:``) is its own key."""
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return url
    if parts.scheme not in DEFAULT_PORTS or not host:
        return url
    where = "" if port in (None, DEFAULT_PORTS[parts.scheme]) else f":{port}"
    path = _path(parts.path)
    query = (
        "&".join(sorted(_plain(parts.query, "?").lower().split("&"), key=_argument)) if parts.query else ""
    )
    return f"{_reversed(host)}{where}){path}" + (f"?{query}" if query else "")


def _argument(text: str) -> tuple[str, ...]:
    return tuple(text.split("=", 1))


def _reversed(host: str) -> str:
    host = host.rstrip(".")
    try:
        return (
            f"[{ip_address(host)}]" if ":" in host else ",".join(reversed(str(ip_address(host)).split(".")))
        )
    except ValueError:
        pass
    try:
        host = host if host.isascii() else host.encode("idna").decode()
    except UnicodeError:
        host = quote(host)
    host = WWW.sub("", host, count=1) if WWW.match(host) else host
    return ",".join(reversed(host.split(".")))


def _path(path: str) -> str:
    kept: list[str] = []
    for part in _plain(path, "").lower().split("/"):
        if part == "..":
            del kept[-1:]
        elif part not in ("", "."):
            kept.append(part)
    return "/" + "/".join(kept)


def _plain(text: str, more: str) -> str:
    """Return text with needless escapes taken off and needed ones put on, so that both spellings meet."""
    data = re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", text)
    return quote(unquote_to_bytes(data), safe=SAFE + more)
