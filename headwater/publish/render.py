"""Pages -> HTML, with Jinja. Everything is escaped; what is missing is an error, never a blank."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable
from typing import Any, ClassVar
from urllib.parse import quote

from jinja2 import BytecodeCache, Environment, PackageLoader, StrictUndefined
from jinja2.bccache import Bucket
from markupsafe import Markup

from headwater.model import Derivation, Document, Evidence, Statement, short
from headwater.publish.catalogue import Catalogue, byline, title_of
from headwater.publish.graph import described
from headwater.publish.lineage import VERBS
from headwater.publish.navigation import ROOM
from headwater.publish.numerals import count, date_words, number
from headwater.publish.page import Page
from headwater.publish.pieces import rows, speakers, ways
from headwater.publish.quote import gist, speaks
from headwater.publish.script import clip, say, say_in, sentence, tag_of
from headwater.publish.standing import PAGED, STANDINGS, origin_words
from headwater.publish.versions import when

POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'"
"""The Content-Security-Policy of every page: no script, no request beyond the dossier's own style."""

_QUOTED = re.compile(r"(?<=“)([^“”]*\?)(?=”)")
"""A question quoted in a reason."""


class _Compiled(BytecodeCache):
    """Templates compiled once in a program, whatever the number of dossiers."""

    held: ClassVar[dict[str, bytes]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if (code := self.held.get(bucket.key)) is not None:
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.held[bucket.key] = bucket.bytecode_to_string()


class Renderer:
    """Renders the pages of one dossier."""

    def __init__(self, catalogue: Catalogue, made_by: str) -> None:
        self._environment = Environment(
            loader=PackageLoader("headwater.publish"),
            autoescape=True,
            bytecode_cache=_Compiled(),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.filters.update(
            say=say,
            clip=clip,
            number=number,
            date=date_words,
            short=short,
            tag=tag_of,
            origins=origin_words,
            by=_by,
            sentence=sentence,
        )
        self._environment.globals.update(
            catalogue=catalogue,
            dossier=catalogue.dossier,
            made_by=made_by,
            policy=POLICY,
            ways=ways,
            speakers=speakers,
            rows=rows,
            standings=STANDINGS,
            paged=PAGED,
            count=count,
            gist=gist,
            speaks=speaks,
            title_of=title_of,
            byline=byline,
            share=_share,
            described=described,
            short=short,
            words_at=_words_at(catalogue),
            since=when,
            asked=_asked(catalogue),
            figures_in=_figures_in(catalogue),
        )

    def render(self, page: Page) -> str:
        """Return the HTML of `page`."""
        root = "../" * page.path.count("/")
        template = self._environment.get_template(page.template)
        room = ROOM.get(page.template, "")
        shows: dict[str, Any] = {"path": page.path, "root": root, "room": room, **page.shows}
        return template.render(shows) + "\n"


def _by(words: str, document: Document) -> Markup:
    """Return a title or a name of `document` with the language that it has there."""
    return say_in(words, document.language)


def _asked(catalogue: Catalogue) -> Callable[[str, str], Markup]:
    """Return a filter that leads the text of another question, in “ ”, to that question's page."""
    paged = [q for each in PAGED for q in catalogue.by_standing.get(each.key, ())]
    often = Counter(q.text for q in paged)
    hrefs = {q.text: f"q/{short(q.id)}.html" for q in paged if often[q.text] == 1}

    def asked(why: str, root: str) -> Markup:
        out: list[Markup] = []
        for part in _QUOTED.split(why):
            href = hrefs.get(part)
            out.append(Markup('<a href="{}">{}</a>').format(root + href, say(part)) if href else say(part))
        return Markup("").join(out) if len(out) > 1 else say(why)

    return asked


def _share(derivation: Derivation) -> str:
    """Return a derivation in words: "copies 83 % of the text"; "likely" where it is not certain."""
    if not derivation.directed:
        return "shares words with (which of the two came first is not known)"
    words = VERBS.get(derivation.kind, derivation.kind)
    if derivation.kind == "copy" and derivation.share > 0 and "%" not in "".join(derivation.why):
        words += f" {min(derivation.share, 1.0):.0%} of the text".replace("%", " %")
    return words if derivation.certain else f"likely {words}"


def _words_at(catalogue: Catalogue) -> Callable[[Evidence, str], str]:
    """Return what gives the address of words in a document: the nearest mark, and the words themselves.

    Browsers that know text fragments show the words; the others show the mark.
    """

    def at(evidence: Evidence, root: str) -> str:
        start, page = evidence.span.start, f"{root}d/{short(evidence.document)}.html"
        held: list[Statement] = catalogue.of_document.get(evidence.document, [])
        after = bisect_left(held, start, key=lambda s: s.span.start)
        near = min(held[max(0, after - 1) : after + 1], key=lambda s: abs(s.span.start - start), default=None)
        if near is not None and abs(near.span.start - start) <= NEAR:
            page += f"#s-{short(near.id)}"
        words = " ".join(evidence.span.exact.split())
        parts = [words]
        if len(words) > LONG_WORDS:
            parts = [
                words[:40].rpartition(" ")[0] or words[:20],
                words[-40:].partition(" ")[2] or words[-20:],
            ]
        found = ",".join(quote(part, safe="").replace("-", "%2D") for part in parts)
        return f"{page}{'' if '#' in page else '#'}:~:text={found}"

    return at


NEAR = 1_000
"""Code points from words to the nearest mark, from which the mark would mislead."""
LONG_WORDS = 90
"""Code points from which words are addressed by where they begin and end."""


def _figures_in(catalogue: Catalogue) -> Any:
    def figures(document: Document) -> int:
        held: list[Statement] = catalogue.of_document.get(document.id, [])
        return sum(1 for s in held if s.kind == "figure")

    return figures
