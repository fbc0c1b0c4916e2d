"""Which elements start a block, which are furniture of the page, which are hidden. Rules as data."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from headwater.read.html_quotes import PULLED

_BLOCKS = """
    address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section
    search summary table caption colgroup tbody thead tfoot tr td th ul button option iframe marquee
"""
AMP = frozenset({"amp-sidebar", "amp-consent", "amp-user-notification"})
"""What AMP pages have beside their text."""
BLOCKS = frozenset(_BLOCKS.split()) | AMP
HEADINGS = {f"h{n}": n for n in range(1, 7)}
FURNITURE_TAGS = frozenset({"nav", "footer", "aside", "menu", "dialog", "button", "search"}) | AMP
FURNITURE_ROLES = frozenset(
    {
        "navigation",
        "banner",
        "contentinfo",
        "complementary",
        "search",
        "dialog",
        "alertdialog",
        "menu",
        "menubar",
        "toolbar",
    }
)
FURNITURE_NAMES = re.compile(
    r"(?<![a-z])(cookies?|consent|gdpr|newsletter|subscribe|share|sharing|sharer|social|socials|related|recommend(ed|ation)?s?|"
    r"comments?|respond|disqus|commentform|breadcrumbs?|crumbs?|sidebar|side-?bar|menu|navbar|navigation|nav|topbar|footer|advert(isement)?s?|ads|promo|"
    r"popup|modal|skip-?link|pagination|pager|toolbar|masthead|sitemap|tagcloud|jp-relatedposts|addtoany|sharedaddy|"
    r"screen-?reader-?text|noprint|visually-?hidden|sr-only|copyright|friend-?links?|widget-?area|recent-?(posts|comments))(?![a-z])"
)
"""Class and id words of furniture; believed only where the element holds a small part of the page."""
TALK = re.compile(r"(?<![a-z])(comments?|replies|reply|respond|responses?)(?![a-z])", re.IGNORECASE)
HIDDEN_STYLE = re.compile(r"display\s*:\s*none|font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|!|$)", re.IGNORECASE)
UNSHOWN_STYLE = re.compile(r"visibility\s*:\s*hidden", re.IGNORECASE)
UNSHOWN = 200
"""Characters above which an invisible element is text that a script will show, not a tip."""
META_NAMES = re.compile(
    r"(?<![a-z])(meta|byline|dateline|(post|article|story|entry)-?(info|author|date)|author|vcard|pub-?(date|time))(?![a-z])"
)
"""Class and id words of the line that says who wrote a piece and when."""
META_LONGEST = 200
MARKS = re.compile(
    r"(?<![a-z])(sr-only|visually-?hidden|screen-?reader-?text|mw-editsection|mw-cite-backlink|noprint|header-?link|heading-anchor|anchor-?js-link|headeranchor)(?![a-z])"
)
"""Class words of signs beside the words: [edit], the way back from a note, a paragraph's own address."""
GUARDED_SHARE = 0.4
"""An element with more of the page's text than this is not furniture, whatever its class says."""


def is_hidden(attrs: Mapping[str, str]) -> bool:
    """Tell whether the page hides the element by its own markup."""
    if "hidden" in attrs and attrs["hidden"].lower() != "until-found":
        return True
    return "style" in attrs and bool(HIDDEN_STYLE.search(attrs["style"]))


def names_meta(attrs: Mapping[str, str]) -> bool:
    """Tell whether class or id say that the element is a byline."""
    return _says(attrs.get("class", ""), attrs.get("id", "")).meta


def names_mark(attrs: Mapping[str, str]) -> bool:
    """Tell whether the class says that an inline element is a sign beside the words."""
    return "class" in attrs and _says(attrs["class"], attrs.get("id", "")).mark


def names_furniture(attrs: Mapping[str, str]) -> bool:
    """Tell whether role, class or id say that the element is furniture."""
    if attrs.get("role", "").lower() in FURNITURE_ROLES:
        return True
    return _says(attrs.get("class", ""), attrs.get("id", "")).furniture


def names_pulled(attrs: Mapping[str, str]) -> bool:
    """Tell whether the class says that the element repeats words of the text as a pull quote."""
    return "class" in attrs and _says(attrs["class"], attrs.get("id", "")).pulled


def names_talk(attrs: Mapping[str, str]) -> bool:
    """Tell whether class or id say that the element holds comments of readers."""
    return bool(TALK.search(f"{attrs.get('class', '')} {attrs.get('id', '')}"[:2000]))


class Said(NamedTuple):
    """What class and id say of an element."""

    furniture: bool = False
    meta: bool = False
    mark: bool = False
    pulled: bool = False


NOTHING = Said()


def _says(names: str, name: str) -> Said:
    if not (names or name) or len(names) + len(name) > 2000:
        return NOTHING
    return _said(names, name)


@lru_cache(maxsize=4096)  # the classes of a page are few, its elements many
def _said(names: str, name: str) -> Said:
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", f"{names} {name}").lower().replace("_", "-")
    return Said(*(bool(rule.search(words)) for rule in (FURNITURE_NAMES, META_NAMES, MARKS, PULLED)))
