"""Roles that other sentences tell: who is cited elsewhere, who "he" of the next sentence is."""

from collections.abc import Sequence
from itertools import pairwise

from headwater.extract import patterns as re
from headwater.extract.people import chinese_words, offices_en, offices_zh, roles_en, uyghur_roles
from headwater.extract.people.found import Found
from headwater.extract.people.latin_names import folded
from headwater.model import PersonRole

SERVE = re.compile(
    r"\b(?:officials|cadres|civil servants|government employees|functionaries)\b[^.;:!?]{0,40}?\b(?:serv(?:e|ed|ing)|work(?:ed|ing)?|act(?:ed|ing)?|posted|sent|appointed|enlisted|recruited) as (?:the )?(?P<post>(?:[a-z-]+ ){0,2}[a-z-]{4,})s\b"
)
SERVE_ZH = re.compile(
    r"(?:干部|公务员|官员|公职人员|机关工作人员)[^。，；、]{0,6}?(?:担任|当上了?|充当|出任|成为|作为|当)(?:了)?(?P<post>[一-鿿]{1,5}员)(?!会)"
)
"""What officials are sent as."""
BESIDE = re.compile(r"(?P<who>[A-ZÀ-Þ][\w’-]+)(?: (?:and|&) |, )$")
CLOSE = 8
"""Code points between two authors of one citation."""


def cited_too(text: str, found: Sequence[Found]) -> None:
    """Make those authors whom the document also cites: by the family name, or two together by either name."""
    marked = [f for f in found if f.cited and f.parts]
    cited = {f.parts[0] for f in marked} | {f.parts[-1] for f in marked}
    pairs = {(a.parts[0], b.parts[0]) for a, b in pairwise(marked) if 0 <= b.start - a.end < CLOSE}
    for each in found:
        if (
            not each.cited
            and each.lang == "en"
            and len(each.parts) > 1
            and each.role is None
            and each.parts[-1] in cited
        ):
            each.role, each.why = "author", ["cited in this document"]
    named_so = {part for f in found if not f.cited and len(f.parts) > 1 for part in f.parts}
    for each in found:  # "Kong adds", where (Kong, 2019) stands anywhere and nobody is called so in full
        alone = not each.cited and len(each.parts) == 1 and each.lang == "en" and each.role is None
        if alone and each.parts[0] in cited and each.parts[0] not in named_so and not each.minor:
            each.role, each.why = "author", ["cited in this document"]
    for each in found:  # "according to Pan and Yusup", where both are cited together
        beside = BESIDE.search(text[max(0, each.start - 40) : each.start])
        single = not each.cited and len(each.parts) == 1 and each.role in (None, "private")
        if single and beside and (folded(beside["who"]), each.parts[0]) in pairs:
            each.role, each.why = "author", ["cited in this document, with the other"]
    named = [f for f in found if not f.cited and len(f.parts) > 1]
    for one, two in pairwise(named):
        if not 0 <= two.start - one.end < CLOSE:
            continue
        if any(a in one.parts and b in two.parts for a, b in pairs):
            for each in (one, two):
                if each.role in (None, "private"):
                    each.role, each.why = "author", ["cited in this document, with the other"]


def initialled(found: Sequence[Found]) -> None:
    """Make those authors who are an author of the document under an initial: "H. Aasen" where Henrik Aasen wrote it."""
    wrote = {(f.parts[0][0], f.parts[-1]) for f in found if f.role == "author" and len(f.parts) > 1}
    for each in found:
        short = len(each.parts) > 1 and len(each.parts[0].strip(".")) == 1 and each.role is None
        if short and (each.parts[0][0], each.parts[-1]) in wrote:
            each.role, each.why = "author", ["an author of this document, under an initial"]


def of_programme(text: str, found: Sequence[Found]) -> None:
    """Make those officials who are what the document says officials serve as: "8,500 officials have served as reading
    companions", 干部担任伴读员."""
    posts = {m["post"] for m in SERVE.finditer(text)} | {
        m["post"] for m in SERVE_ZH.finditer(chinese_words.simplified(text))
    }
    if not posts:
        return
    post = "|".join(re.escape(p) for p in sorted(posts))
    before = re.compile_now(rf"(?:\b(?i:{post}),? |(?:{post})(?:的)?)[“\"‘]?$")
    behind = re.compile_now(rf"^, (?:an?|the|his|her|their|one of the) (?:[\w’'-]+ ){{0,2}}(?:{post})\b")
    for each in found:
        if each.parts and each.role is None and not each.cited:
            ahead = chinese_words.simplified(text[max(0, each.start - 40) : each.start])
            if before.search(ahead) or behind.match(text[each.end : each.end + 80]):
                each.role, each.why = (
                    "official",
                    ["what officials serve as in this document, beside the name"],
                )


def told_later(text: str, found: Sequence[Found]) -> None:
    """Give a name that nothing tells of what the next sentence says of "him" or "her", where it names nobody else."""
    named = sorted((f for f in found if f.parts), key=lambda f: f.start)
    for k, each in enumerate(named):
        if each.role is not None or each.cited:
            continue
        until = named[k + 1].start if k + 1 < len(named) else len(text)
        if told := _next(text[each.end : max(each.end, min(until, each.end + 400))], each.lang):
            each.role, each.why = told[0], [f"'{told[1]}' in the sentence behind the name"]


def _next(after: str, lang: str) -> tuple[PersonRole, str] | None:
    if lang == "en":
        words = offices_en.later(after)
        noun = roles_en.NOUN.search(words)
        if words and noun:
            role = roles_en.of_noun(noun, words)
            if role == "private" and offices_en.TRADED.match(words):
                role = "official"
            return (role, noun[0]) if role != "private" else None
        return ("official", words.split(" ")[0]) if words else None
    if lang == "zh":
        return offices_zh.later(chinese_words.simplified(after))
    return uyghur_roles.later(after)
