"""Which network addresses a capture may lead to.

A page that answers with a redirect to 127.0.0.1 must not read the researcher's own machine or office
network (server-side request forgery, OWASP). The address that was checked is the one connected to,
so a name that resolves differently the second time gains nothing.
"""

import socket
import threading
from collections.abc import Callable, Iterable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

from headwater.errors import CaptureError

NAT64 = (IPv6Network("64:ff9b::/96"), IPv6Network("64:ff9b:1::/48"))
"""Prefixes that carry an IPv4 address in their last 32 bits (RFC 6052, RFC 8215)."""


Lookup = Callable[[str, int], Iterable[str]]
"""From a name and a port to its addresses; OSError if there are none."""


def system(host: str, port: int) -> list[str]:
    """Ask the system's resolver."""
    return [str(row[4][0]) for row in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def resolved(
    host: str, port: int, *, allow_private: bool, seconds: float = 60.0, lookup: Lookup = system
) -> list[str]:
    """Return the addresses of a host, in the resolver's order.

    Raises CaptureError if it has none, if they do not come within `seconds`, or if any is not public and
    `allow_private` is not set.
    """
    found: list[str] = []

    def look_up() -> None:
        try:
            found.extend(lookup(host, port))
        except (OSError, UnicodeError, OverflowError):
            return

    # The system's resolver takes no time limit and cannot be interrupted; a thread can be left behind.
    thread = threading.Thread(target=look_up, daemon=True)
    thread.start()
    thread.join(seconds)
    addresses = list(dict.fromkeys(found))
    if not addresses:
        raise CaptureError(f"the name {host} cannot be found")
    if not allow_private:
        for address in addresses:
            if not is_public(address):
                raise CaptureError(
                    f"{host if host == address else f'{host} leads to {address},'} "
                    f"{'is ' if host == address else ''}an address inside a private network, "
                    "which is not asked unless allowed (--allow-private)"
                )
    return addresses


def is_public(address: str) -> bool:
    """Tell whether an IP address, and any IPv4 address carried inside it, belongs to the public internet."""
    try:
        ip = ip_address(address)
    except ValueError:
        return False
    return all(
        x.is_global and not (x.is_multicast or x.is_reserved or x.is_unspecified) for x in _carried(ip)
    )


def _carried(ip: IPv4Address | IPv6Address) -> list[IPv4Address | IPv6Address]:
    if isinstance(ip, IPv4Address):
        return [ip]
    if ip.ipv4_mapped is not None:
        return [ip.ipv4_mapped]
    if any(ip in network for network in NAT64):
        return [IPv4Address(int(ip) & 0xFFFFFFFF)]
    inside = [ip.sixtofour, *(ip.teredo or ())]
    return [ip, *(x for x in inside if x is not None)]
