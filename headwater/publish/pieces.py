"""Pieces of a page that come so often that they are made outside the templates, and most of them once."""

from collections.abc import Sequence
from functools import lru_cache

from markupsafe import Markup, escape

from headwater.model import Attribution
from headwater.publish.navigation import NAVIGATION
from headwater.publish.script import clip, say
from headwater.publish.views import Row


def ways(root: str, room: str, path: str) -> Markup:
    """Return the entries of the navigation; `room` is the one under which the page at `path` stands."""
    return _ways(root, room, path if path == room else "")


@lru_cache(maxsize=64)
def _ways(root: str, room: str, path: str) -> Markup:
    out = []
    for each in NAVIGATION:
        href, word = each.href, each.word
        here = "page" if href == path else "true" if href == room else ""
        current = f' aria-current="{here}"' if here else ""
        out.append(f'<li><a href="{escape(root + href)}"{current}>{escape(word)}</a></li>\n')
    return Markup("".join(out))  # noqa: S704  (every part is escaped above)


@lru_cache(maxsize=4096)
def speakers(chain: tuple[Attribution, ...], lang: str) -> Markup:
    """Return who said it, from the first speaker to the publisher; cues are in `lang`."""
    out = []
    for link in chain:
        words = f"<cite>{say(clip(link.name, 160))}</cite>"
        if link.anonymous:
            words += " <small>(unnamed)</small>"
        if link.cue:
            words += f" <small>(“{say(clip(link.cue, 80), lang)}”)</small>"
        out.append(words)
    through = ' <span class="to" role="img" aria-label="through">→</span> '
    return Markup(through.join(out))  # noqa: S704  (every part is escaped above)


def rows(held: Sequence[Row]) -> Markup:
    """Return the lines of a note."""
    out = []
    for row in held:
        remark = f" <small>({say(row.remark)})</small>" if row.remark else ""
        out.append(f"<div><dt>{say(row.term)}</dt><dd>{say(row.words)}{remark}</dd></div>\n")
    return Markup("".join(out))  # noqa: S704  (every part is escaped above)
