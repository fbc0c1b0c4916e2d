"""What a page holds that its reader does not see here: hidden figures, frames and embeds, walls, further pages."""

import re
from collections.abc import Iterator, Sequence
from urllib.parse import urljoin, urlsplit

from headwater.read.dom import Event, Shape, Tag
from headwater.read.json_ld import scripts
from headwater.read.pieces import Piece

FIGURE = re.compile(r"\d{2,}|\d\s?%|[一二三四五六七八九十百千万亿]{2,}(?:人|户|名|元|%)")
FEW = 3
HIDES = "hides words with figures that a reader of the page does not see; they are not read"
STRIKES = "strikes out words with figures; they are not read"
LONGEST = 80
EMBEDS = {"iframe": "src", "frame": "src", "embed": "src", "object": "data", "amp-iframe": "src"}
QUIET_HOSTS = re.compile(
    r"(?:^|\.)(?:google(?:tagmanager|adservices|syndication)?\.com|doubleclick\.net|facebook\.com|recaptcha\.net|"
    r"hotjar\.com|addtoany\.com|disqus\.com|amazon-adsystem\.com|youtube-nocookie\.com/subscribe)$"
)
"""Hosts of counters, adverts and share buttons: nothing that a page says."""
SPOKEN_HOSTS = re.compile(r"^(?:docs|drive|sheets|datastudio|lookerstudio|maps)\.google\.com$|/maps/embed")
FREE = re.compile(r'"isAccessibleForFree"\s*:\s*"?false', re.IGNORECASE)
CUT = re.compile(
    r"[^.!?。！？\n]{0,120}(?:subscribe (?:now )?to (?:continue|read|keep reading)|(?:log|sign) ?in to (?:continue|read)|to continue reading|"
    r"this (?:article|content|story) is (?:for|available to|only available to) (?:our )?(?:subscribers|members)|"
    r"continue reading (?:this|with|your)|登录后(?:查看|阅读|可)[^\n]{0,20}|(?:订阅|付费|開通|开通)[^\n]{0,10}后?(?:阅读|查看)(?:全文|更多)|"
    r"剩余\s?\d+\s?%|(?:展开|阅读|查看|閱讀|展開)全文|打开(?:APP|客户端)[^\n]{0,12}(?:阅读|查看)[^\n]{0,6})[^\n]{0,80}",
    re.IGNORECASE,
)
CUT_LONGEST = 240
PAGE_PARTS = re.compile(
    r"(?:[_\-/]|[?&](?:page|p|paged|pg)=|index_|/page/)\d{1,3}(?:\.[a-z]{3,5})?/?$", re.IGNORECASE
)


class Losses:
    """Counts what was passed over during the walk, and says it in lines."""

    def __init__(self) -> None:
        self.hidden: list[str] = []
        self.struck: list[str] = []

    def passed(self, page: Sequence[Event], start: int, end: int, *, struck: bool) -> None:
        """Take note of an element that was not read, if it holds figures; `struck` words are seen crossed out."""
        words = _words(page, start, end)
        if struck and any(c.isdigit() for c in words):
            self.struck.append(_short(words))
        elif not struck and FIGURE.search(words):
            self.hidden.append(_short(words))

    def lines(self) -> Iterator[str]:
        """Say what was passed over."""
        for found, what in ((self.hidden, HIDES), (self.struck, STRIKES)):
            if found:
                more = f" and {len(found) - FEW} more" if len(found) > FEW else ""
                yield f"{what}: {', '.join(f'“{words}”' for words in found[:FEW])}{more}"


def embeds(page: Sequence[Event]) -> Iterator[str]:
    """Say which other documents the page shows within itself: their words are not the page's."""
    found: list[str] = []
    for event in page:
        if isinstance(event, Tag) and event.name in EMBEDS:
            target = (
                event.attrs.get(EMBEDS[event.name], "").strip() or event.attrs.get("data-src", "").strip()
            )
            if (
                target
                and not target.lower().startswith(("about:", "javascript:", "data:", "blob:"))
                and not _quiet(target)
            ):
                found.append(_short(target, 120))
    names = list(dict.fromkeys(found))
    if names:
        more = f" and {len(names) - FEW} more" if len(names) > FEW else ""
        yield f"shows other documents in frames, which are not part of this record: {', '.join(names[:FEW])}{more}"


def _quiet(target: str) -> bool:
    try:
        host = urlsplit(target).hostname or ""
    except ValueError:
        return False
    return bool(QUIET_HOSTS.search(host)) and not SPOKEN_HOSTS.search(host) and "/maps" not in target


def noscript(page: Sequence[Event], shape: Shape, start: int) -> bool:
    """Tell whether a noscript element holds text with figures rather than a picture or a request."""
    words = _words(page, start, shape.end[start])
    return len(words) > LONGEST and bool(FIGURE.search(words))


def walls(page: Sequence[Event], pieces: Sequence[Piece]) -> Iterator[str]:
    """Say where the page itself says that its text goes on for those who pay or log in."""
    if any(FREE.search(body[:200_000]) for body in scripts(page)):
        yield "says that it is not free to read in full: the text may be cut off"
        return
    for piece in pieces[-60:]:
        if len(piece.text) <= CUT_LONGEST and piece.table is None and (found := CUT.match(piece.text)):
            yield f"seems to be cut off by its publisher: “{_short(found.group())}”"
            return


def further(page: Sequence[Event], address: str | None) -> Iterator[str]:
    """Say that the text goes on at another page: a next page whose address is this one's with a number."""
    for event in page:
        if (
            isinstance(event, Tag)
            and event.name in {"link", "a"}
            and "next" in event.attrs.get("rel", "").lower().split()
        ):
            target = event.attrs.get("href", "").strip()
            if target and _same_text(address, target):
                yield f"goes on at {_short(target, 200)}, which is another record"
                return


def _same_text(address: str | None, target: str) -> bool:
    numbered = PAGE_PARTS.search(target)
    if numbered is None:
        return False
    if address is None:
        return True
    try:
        full = urljoin(address, target)
    except ValueError:
        return False
    stem = PAGE_PARTS.sub("", address)
    return PAGE_PARTS.sub("", full).rstrip("/") in {stem.rstrip("/"), re.sub(r"\.[a-z]{3,5}$", "", stem)}


def _words(page: Sequence[Event], start: int, end: int) -> str:
    parts: list[str] = []
    size = 0
    code = 0
    for event in page[start:end]:
        if isinstance(event, Tag):
            code = 2 if event.name in {"script", "style"} else code
        elif event is None:
            code = 0
        elif not code:
            parts.append(event)
            size += len(event)
            if size > 4000:
                break
    return " ".join("".join(parts).split())


def _short(words: str, longest: int = LONGEST) -> str:
    words = " ".join(words[: 4 * longest].split())
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"
