"""Pieces of a page that come so often that they are made outside the templates, and most of them once."""

from collections.abc import Sequence
from functools import lru_cache

from markupsafe import Markup, escape

from headwater.model import Attribution
from headwater.publish.navigation import NAVIGATION
from headwater.publish.rows import Row
from headwater.publish.script import clip, say
from headwater.publish.tongue import Tongue


def ways(root: str, room: str, path: str, tongue: Tongue) -> Markup:
    """Return the entries of the navigation; `room` is the one under which the page at `path` stands."""
    return _ways(root, room, path if path == room else "", tongue)


@lru_cache(maxsize=64)
def _ways(root: str, room: str, path: str, tongue: Tongue) -> Markup:
    out = []
    for each in NAVIGATION:
        here = "page" if each.href == path else "true" if each.href == room else ""
        current = f' aria-current="{here}"' if here else ""
        out.append(f'<li><a href="{escape(root + each.href)}"{current}>{tongue(each.word)}</a></li>\n')
    return Markup("".join(out))  # noqa: S704  (every part is escaped above)


@lru_cache(maxsize=4096)
def speakers(chain: tuple[Attribution, ...], lang: str, tongue: Tongue) -> Markup:
    """Return who said it, from the first speaker to the publisher; cues are in `lang`."""
    out = []
    for link in chain:
        words = f"<cite>{say(clip(link.name, 160), None, tongue.code)}</cite>"
        if link.anonymous:
            words += f" <small>({tongue('part.unnamed')})</small>"
        if link.cue:
            words += f" <small>(“{say(clip(link.cue, 80), lang, tongue.code)}”)</small>"
        out.append(words)
    arrow = "←" if tongue.direction == "rtl" else "→"
    label = escape(tongue.plain("part.through"))
    through = f' <span class="to" role="img" aria-label="{label}">{arrow}</span> '
    return Markup(through.join(out))  # noqa: S704  (every part is escaped above)


def rows(held: Sequence[Row], tongue: Tongue) -> Markup:
    """Return the lines of a note; their terms are the tongue's own."""
    out = []
    for row in held:
        remark = f" <small>({say(row.remark, None, tongue.code)})</small>" if row.remark else ""
        words = say(row.words, None, tongue.code)
        out.append(f"<div><dt>{say(row.term, None, tongue.code)}</dt><dd>{words}{remark}</dd></div>\n")
    return Markup("".join(out))  # noqa: S704  (every part is escaped above)
