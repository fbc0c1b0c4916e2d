"""Text with its statements marked in place: nested, overlapping and identical ones alike.

HTML elements nest and spans need not, so the text is cut at every boundary; a mark that has to
close early is opened again without its id. Every id is written exactly once.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup, escape

from headwater.model import Event

DEPTH = 16
"""Marks one within another; deeper ones keep their anchor (browsers flatten nests beyond 512)."""


@dataclass(frozen=True, slots=True)
class Layer:
    """A stretch of text to mark.

    `kind` is the CSS class: figure, event, term; "date" the words that date an event; "number" is the
    numeral itself; "out" a hyperlink of the page. `anchor` is the id to write ("" where it was written
    before), `href` where the words lead.
    """

    start: int
    end: int
    kind: str
    anchor: str = ""
    href: str = ""


def date_of(event: Event) -> tuple[int, int] | None:
    """Return the place of the words that date `event`, if it is in the event's words or their sentence."""
    if event.date is None:
        return None
    low = min(event.span.start, event.sentence[0])
    high = max(event.span.end, event.sentence[1])
    start, end = event.date
    return (start, end) if low <= start < end <= high else None


def marked(
    text: str, start: int, end: int, layers: Iterable[Layer], leads: dict[str, str] | None = None
) -> Markup:
    """Return `text[start:end]` as HTML with `layers` (all within start..end) marked.

    A word leads to one place, so a statement that others cover wholly has no link of its own. `leads`
    is told for each href which href its words lead to: its own, or that of the one that covers it.
    """
    leads = {} if leads is None else leads
    opens: dict[int, list[Layer]] = defaultdict(list)
    edges = {start, end}
    for layer in layers:
        opens[layer.start].append(layer)
        edges |= {layer.start, layer.end}
    out: list[str] = []
    stack: list[Layer] = []
    cuts = sorted(edges)
    for here, there in zip(cuts, [*cuts[1:], end], strict=True):
        _close(stack, here, out)
        for layer in sorted(opens[here], key=lambda a: (-a.end, a.kind == "number", a.anchor)):
            if len(stack) < DEPTH:
                stack.append(layer)
                out.append(_open(layer, layer.anchor))
            elif layer.anchor:
                out.append(f'<span id="{layer.anchor}"></span>')
                leads.setdefault(layer.href, next(a.href for a in reversed(stack) if a.anchor or a.href))
        if here < there:
            out.append(_words(text[here:there], stack, leads))
    return Markup("".join(out))  # noqa: S704  (every part is escaped above)


def _close(stack: list[Layer], here: int, out: list[str]) -> None:
    ending = [i for i, layer in enumerate(stack) if layer.end <= here]
    if not ending:
        return
    above = stack[ending[0] :]
    out.extend(_shut(layer) for layer in reversed(above))
    del stack[ending[0] :]
    for layer in above:
        if layer.end > here:
            stack.append(layer)
            out.append(_open(layer, ""))


def _open(layer: Layer, anchor: str) -> str:
    if layer.kind == "out":
        return ""
    if layer.kind == "number":
        return "<b>"
    name = f' id="{anchor}"' if anchor else ""  # kinds and anchors are Headwater's own, never a page's
    return f'<mark class="{layer.kind}"{name}>'


def _shut(layer: Layer) -> str:
    return {"number": "</b>", "out": ""}.get(layer.kind, "</mark>")


def _words(text: str, stack: list[Layer], leads: dict[str, str]) -> str:
    """Escape the words and lead them to the innermost statement, else along the page's own link."""
    shown = escape(text)
    own = [layer for layer in stack if layer.href and layer.kind != "out"]
    if own and text.strip():
        for layer in own:
            leads.setdefault(layer.href, own[-1].href)
        leads[own[-1].href] = own[-1].href
        return f'<a href="{own[-1].href}">{shown}</a>'
    links = [layer for layer in stack if layer.kind == "out"]
    if links and text.strip():
        return (
            f'<a class="out" href="{escape(links[-1].href)}" rel="noreferrer nofollow noopener">{shown}</a>'
        )
    return str(shown)
