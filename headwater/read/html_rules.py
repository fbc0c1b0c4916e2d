"""Which elements start a block, which are furniture of the page, which are hidden. Rules as data."""

import re
from collections.abc import Mapping

_BLOCKS = """
    address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section
    search summary table caption colgroup tbody thead tfoot tr td th ul button option iframe marquee
"""
BLOCKS = frozenset(_BLOCKS.split())
HEADINGS = {f"h{n}": n for n in range(1, 7)}
FURNITURE_TAGS = frozenset({"nav", "footer", "aside", "menu", "dialog", "button", "search"})
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
    r"screen-?reader-?text|visually-?hidden|sr-only|copyright|friend-?links?)(?![a-z])"
)
"""Class and id words of furniture; believed only where the element holds a small part of the page."""
HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
GUARDED_SHARE = 0.4
"""An element with more of the page's text than this is not furniture, whatever its class says."""


def is_hidden(attrs: Mapping[str, str]) -> bool:
    """Tell whether the page hides the element by its own markup."""
    return "hidden" in attrs or bool(HIDDEN_STYLE.search(attrs.get("style", "")))


def names_furniture(attrs: Mapping[str, str]) -> bool:
    """Tell whether role, class or id say that the element is furniture."""
    if attrs.get("role", "").lower() in FURNITURE_ROLES:
        return True
    words = f"{attrs.get('class', '')} {attrs.get('id', '')}"
    if not words.strip() or len(words) > 2000:
        return False
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", words).lower().replace("_", "-")
    return bool(FURNITURE_NAMES.search(spaced))
