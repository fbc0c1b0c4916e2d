"""Pages -> HTML, with Jinja. Everything is escaped; what is missing is an error, never a blank."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar
from urllib.parse import quote

from jinja2 import BytecodeCache, Environment, PackageLoader, StrictUndefined
from jinja2.bccache import Bucket
from markupsafe import Markup, escape

from headwater.model import Document, Evidence, Statement, short
from headwater.model.edge_words import edge_words
from headwater.publish.catalogue import Catalogue, byline, title_of
from headwater.publish.digits import number
from headwater.publish.graph import described
from headwater.publish.lineage import derived, independent
from headwater.publish.looks import page_href
from headwater.publish.navigation import ROOM
from headwater.publish.numerals import date_words
from headwater.publish.page import Page
from headwater.publish.pieces import rows, speakers, ways
from headwater.publish.quote import gist, speaks
from headwater.publish.script import LONG, clip, say, say_in, sentence, tag_of
from headwater.publish.standing import PAGED, STANDINGS, origin_words
from headwater.publish.tongue import Tongue
from headwater.publish.versions import when
from headwater.publish.worded import Worded, question_words

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'self'"
)
"""The Content-Security-Policy of every page: the dossier's own files alone, no script in a page."""

SCRIPTS = {
    "search.html": ("js/fold.js", "data/han.js", "data/search.js", "js/find.js", "js/search.js"),
    "ledger.html": ("js/fold.js", "data/han.js", "js/ledger.js"),
    "document.html": ("js/note.js", "js/find.js"),
}
"""Template -> the scripts that its pages load beside those of every page."""

EVERY = ("js/parts.js", "js/copy.js", "js/card.js")
"""Scripts of every page. All of them only add: a page reads without."""

_QUOTED = re.compile(r"(?<=[“«])([^“”«»]*[?？؟])(?=[”»])")
"""A question quoted in a reason."""


class _Compiled(BytecodeCache):
    """Templates compiled once in a program, whatever the number of dossiers."""

    held: ClassVar[dict[str, bytes]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if (code := self.held.get(bucket.key)) is not None:
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.held[bucket.key] = bucket.bytecode_to_string()


Other = tuple[str, str, str]
"""A language of the same dossier: its code, its name in itself, and its folder ("" or "zh/")."""


def _reasons(why: Sequence[str], limit: int = LONG, *, page: str) -> Markup:
    """The reasons of a derivation in the language of the page; in English, tagged, where no row has them."""
    parts = []
    for reason in why:
        words = next((text for tag, text in edge_words(reason).texts if tag == page), reason)
        known = "en" if words == reason and page != "en" else page
        parts.append(say(clip(words, limit), known=known if page != "en" else None, page=page))
    return escape({"zh": "；", "ug": "؛ "}.get(page, "; ")).join(parts)


class Renderer:
    """Renders the pages of one dossier."""

    def __init__(
        self, catalogue: Catalogue, made_by: str, prefix: str = "", others: Sequence[Other] = ()
    ) -> None:
        tongue = catalogue.tongue
        self._prefix, self._code = prefix, tongue.code
        self._environment = Environment(
            loader=PackageLoader("headwater.publish"),
            autoescape=True,
            bytecode_cache=_Compiled(),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        said = partial(say, page=tongue.code)
        self._environment.filters.update(
            say=said,
            english=partial(say, known="en", page=tongue.code) if tongue.code != "en" else say,
            clip=clip,
            number=number,
            date=partial(date_words, tongue=tongue),
            short=short,
            origins=partial(origin_words, tongue=tongue),
            by=lambda words, document: say_in(words, document.language, tongue.code),
            known=tongue.known,
            tag=lambda words: tag_of(words) or ("en" if tongue.code != "en" else None),
            sentence=sentence,
            worded=_worded(tongue),
            reasons=partial(_reasons, page=tongue.code),
        )
        self._environment.globals.update(
            t=tongue,
            n=tongue.count,
            catalogue=catalogue,
            dossier=catalogue.dossier,
            made_by=made_by,
            policy=POLICY,
            prefix=prefix,
            others=others,
            ways=partial(ways, tongue=tongue),
            speakers=partial(speakers, tongue=tongue),
            rows=partial(rows, tongue=tongue),
            standings=STANDINGS,
            paged=PAGED,
            gist=partial(gist, tongue=tongue),
            speaks=speaks,
            title_of=title_of,
            byline=byline,
            share=partial(derived, tongue=tongue),
            independent=partial(independent, tongue=tongue),
            described=described,
            short=short,
            words_at=_words_at(catalogue),
            address=_address(catalogue),
            page_href=partial(page_href, catalogue),
            since=partial(when, tongue=tongue),
            asked=_asked(catalogue),
            figures_in=_figures_in(catalogue),
        )

    def render(self, page: Page) -> str:
        """Return the HTML of `page`."""
        root = "../" * page.path.count("/")
        template = self._environment.get_template(page.template)
        words = f"data/words-{self._code}.js"
        shows: dict[str, Any] = {
            "path": page.path,
            "root": root,
            "base": root + "../" * self._prefix.count("/"),
            "room": ROOM.get(page.template, ""),
            "scripts": (EVERY[0], words, *EVERY[1:], *SCRIPTS.get(page.template, ())),
            **page.shows,
        }
        return template.render(shows) + "\n"


def _worded(tongue: Tongue) -> Callable[..., Markup]:
    def shown(what: Worded, limit: int = LONG, whole: bool = False) -> Markup:
        """Return a sentence of another stage with its language; `whole` with its capital and full stop."""
        words = clip(sentence(what.words) if whole else what.words, limit)
        return say(words, what.lang if tongue.code != "en" else None, tongue.code)

    return shown


def _asked(catalogue: Catalogue) -> Callable[[Worded, str], Markup]:
    """Return a filter that leads the text of another question, in quotation marks, to its page."""
    tongue = catalogue.tongue
    paged = [q for each in PAGED for q in catalogue.by_standing.get(each.key, ())]
    texts = [question_words(q, tongue).words for q in paged]
    often = Counter(texts)
    hrefs = {text: f"q/{short(q.id)}.html" for q, text in zip(paged, texts, strict=True) if often[text] == 1}

    def asked(why: Worded, root: str) -> Markup:
        known = why.lang if tongue.code != "en" else None
        out: list[Markup] = []
        words = sentence(why.words)
        for part in _QUOTED.split(words):
            href = hrefs.get(part)
            shown = say(part, known, tongue.code)
            out.append(Markup('<a href="{}">{}</a>').format(root + href, shown) if href else shown)
        return Markup("").join(out) if len(out) > 1 else say(words, known, tongue.code)

    return asked


def _words_at(catalogue: Catalogue) -> Callable[[Evidence, str], str]:
    """Return what gives the address of the words of an evidence."""
    at = _address(catalogue)
    return lambda evidence, root: at(evidence.document, evidence.span.start, evidence.span.exact, root)


def _address(catalogue: Catalogue) -> Callable[[str, int, str, str], str]:
    """Return what gives the address of words in a document: the nearest mark, and the words themselves.

    Browsers that know text fragments show the words; the others show the mark.
    """

    def at(document: str, start: int, exact: str, root: str) -> str:
        page = f"{root}d/{short(document)}.html"
        held: list[Statement] = catalogue.of_document.get(document, [])
        after = bisect_left(held, start, key=lambda s: s.span.start)
        near = min(held[max(0, after - 1) : after + 1], key=lambda s: abs(s.span.start - start), default=None)
        if near is not None and abs(near.span.start - start) <= NEAR:
            page += f"#s-{short(near.id)}"
        words = " ".join(exact.split())
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
