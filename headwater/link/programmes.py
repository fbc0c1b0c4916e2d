# ruff: noqa: E501
"""Programmes that figures are told of: named in the sentence, in English, Chinese or Uyghur.

Two programmes at one place are two questions; a figure whose sentence names none may be of any.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from headwater.link.entities.kinds import institutions
from headwater.link.folding import HAN, fold, written_forms
from headwater.link.gazetteer import GENERIC_EN
from headwater.link.places import CODES
from headwater.model import Document, Figure

_KINDS_EN = "programme|program|campaign|initiative|scheme|project|plan|drive|activity"
_KINDS_ZH = "专项行动|行动|计划|工程|活动|项目|方案|專項行動|行動|計劃|計畫|活動|項目"
_KINDS_UG = "پروگراممىسى|پىلانى|ھەرىكىتى|پائالىيىتى|قۇرۇلۇشى|تۈرى"
KINDS_EN, KINDS_ZH = _KINDS_EN, _KINDS_ZH
KINDS_UG_BARE = "پروگرامما|پىلان|ھەرىكەت|پائالىيەت|قۇرۇلۇش|تۈر"
_EN = re.compile(
    rf"((?:\b[A-Z][\w’'-]+[ -]){{0,3}}\b[A-Z][\w’'-]+(?:[ -]|[,.]?[”\"] ))(?:{_KINDS_EN}|{_KINDS_EN.title()})\b".replace(
        "|program|", "|program(?!m)|"
    )
)
_ZH = re.compile(
    f"[“「『]([\u3400-\u9fff·]{{2,14}}?)(?:(?:{_KINDS_ZH})[”」』]|[”」』](?:[（(][^（）()]{{1,40}}[）)])?[\u3400-\u9fff]{{0,4}}?(?:{_KINDS_ZH}))"
)
_UG = re.compile(
    f"«([\u0620-\u06ff ]{{2,40}}?)(?:(?: (?:{_KINDS_UG}))?» (?:[\u0620-\u06ff]+ ){{0,2}}?(?:{_KINDS_UG})|(?: (?:{_KINDS_UG}))»)"
)
_APPOSED = re.compile(
    rf"[“\"‘]?(?P<name>(?:[A-Z][\w’'-]+ ){{1,3}}[A-Z][\w’'-]+),?[”\"’]?(?: ?\([^()]{{1,60}}\))?,[”\"’]? an? (?:[a-z-]+ ){{0,3}}(?:{_KINDS_EN})\b(?! for | to )|"
    rf"\b(?:{_KINDS_EN}) (?:[a-z]+ ){{0,2}}(?:called|known as|named|dubbed|entitled|styled) (?:the )?[“\"‘]?(?P<called>(?:[A-Z][\w’'-]+ ?){{2,4}})(?=[”\"’,.;: (])"
)
"""Open Gate, a campaign; a programme called “Open Gate”."""
_STOPS = frozenset(
    "the this that these a an under in by its our new old first second third national provincial county every each no one".split()
)
_GENERAL = frozenset(
    "pilot provincial national state government county pairing aid assistance training development work action five-year".split()
)
READ = 200_000
"""Code points of a document read for names."""
MOST = 400
"""Names of programmes looked for in one case."""


@dataclass(frozen=True, slots=True)
class Programmes:
    """The programmes that a case names: the words of each, folded -> its one name."""

    names: Mapping[str, str] = field(default_factory=dict)
    pattern: re.Pattern[str] | None = None

    def of(self, figure: Figure, document: Document | None) -> tuple[str, str]:
        """Return the programme that a figure's sentence names nearest before the number, else the only one
        after it: its key, and the name as written; two empty strings where there is none."""
        if self.pattern is None:
            return "", ""
        text = document.text if document else figure.span.exact
        base = 0 if document else figure.span.start
        start, end = (n - base for n in figure.sentence) if document else (0, len(text))
        number = figure.number[0] - base
        sentence = text[max(0, start) : end][:2_000]
        found = [(start + m.start(), m[0]) for m in self.pattern.finditer(sentence)]
        before = [name for at, name in found if at < number]
        after = list(dict.fromkeys(self.names[_core(name)] for at, name in found if at >= number))
        if before:
            return self.names[_core(before[-1])], before[-1]
        return (after[0], next(n for at, n in found if at >= number)) if len(after) == 1 else ("", "")


def named_programmes(documents: Iterable[Document]) -> dict[str, frozenset[str]]:
    """Return the programmes that documents name, folded, without the word for what kind of thing they are, and
    as they are written."""
    found: dict[str, frozenset[str]] = {}
    for document in documents:
        for pattern in (_EN, _ZH, _UG, _APPOSED):
            for match in pattern.finditer(document.text[:READ]):
                name = _trimmed(_unquoted(match[1] or match["called"]))
                if pattern is _APPOSED and " " not in name:
                    continue  # "Households, a campaign" is the end of a name
                if name and (core := _core(name)) and not _place(name, core, document):
                    found[core] = found.get(core, frozenset()) | {name}
    return found


def schemes_in(
    forms: Iterable[tuple[str, ...]], known: frozenset[str] = frozenset()
) -> dict[str, frozenset[str]]:
    """Return the programmes among terms of several languages: all forms of a term of which one ends in the word
    for what it is ("Shared Lamp", 共灯计划), or is one of those known already (folded)."""
    found: dict[str, frozenset[str]] = {}
    for one in forms:
        if any((_SCHEME.search(f) and _trimmed(f)) or _core(f) in known for f in map(_unquoted, one)):
            for form in (_bare(words) for words in one):
                core = _core(form)
                if _PAPER.match(form):
                    continue  # "Notice on Salt Road" is no name of it
                if (form[:1].isupper() or not form.isascii()) and core and core not in CODES:
                    found[core] = found.get(core, frozenset()) | {form}
    return found


_PAPER = re.compile(
    r"(?:Notice|Circular|Measures|Opinions?|Regulations?|Report|Decision|Guidelines?) (?:on|for|of|about)\b"
)
_SCHEME = re.compile(
    rf"^[A-Z].* (?:{_KINDS_EN})$|^[\u3400-\u9fff·]{{2,12}}(?:{_KINDS_ZH})$|^[\u0620-\u06ff« »]{{4,40}} (?:{_KINDS_UG})$",
    re.IGNORECASE,
)


def _bare(name: str) -> str:
    """A name without quotation marks and without the word for what it is outside of them."""
    quoted = re.fullmatch('[“”「」『』«»"]([^“”「」『』«»"]+)[“”「」『』«»"].{0,20}', name.strip())
    return quoted[1].strip() if quoted else _unquoted(name)


def _unquoted(name: str) -> str:
    return re.sub('[“”「」『』«»"]', "", name).strip()


def programmes(
    named: Mapping[str, frozenset[str]],
    same: Mapping[str, str] = MappingProxyType({}),
    forms: Iterable[tuple[str, ...]] = (),
) -> Programmes:
    """Return the programmes of a case, from what its documents name (MOST at most, the first by letter); `same`
    are their own pairs of names across languages, `forms` their terms in several languages."""
    named, schemes = dict(named), list(forms)
    for core, names in schemes_in(schemes, frozenset(named)).items():
        named[core] = named.get(core, frozenset()) | names
    spelt = {core: named[core] for core in sorted(named)[:MOST]}
    pairs = {_core(other): _core(english) for other, english in same.items()}
    found = {core: pairs.get(core, core) for core in spelt}
    for core in spelt:  # what the tables know has one name in every language
        known = next((i for n in (core, f"{core} campaign") if (i := institutions().get(n))), None)
        if known is not None and known.schema == "Project":
            found[core] = _core(known.en[0])
    if not found:
        return Programmes()
    for name in sorted({n for n in found.values() if n.isascii() and n not in found}):
        found[name], spelt[name] = name, frozenset({name.title()})  # known by another language's name alone
    found = _renderings(found, schemes)
    fuller = _fuller(set(found.values()))
    found = {core: fuller.get(name, name) for core, name in found.items()}
    written = {f for core, names in spelt.items() for f in (*names, *([core] if HAN.search(core) else ()))}
    written |= {v for f in written if HAN.search(f) for v in written_forms(f) if _core(v) in found}
    longest = sorted(written, key=lambda f: (-len(f), f))
    words = [rf"\b{re.escape(f)}\b" if f.isascii() else re.escape(f) for f in longest]
    return Programmes(found, re.compile("|".join(words)))


def _renderings(found: dict[str, str], forms: Iterable[tuple[str, ...]]) -> dict[str, str]:
    """Let two names be one that two terms give for one name of another language: "Door Lamp" and "Men Deng" for 门灯.
    The first by letter stands for both."""
    chosen = dict(found)
    for one in sorted(forms):
        cores = [core for form in one if (core := _core(_bare(form))) in chosen]
        names = sorted({chosen[core] for core in cores}, key=lambda n: (not n.isascii(), n))
        for core, name in list(chosen.items()) if len(names) > 1 else ():
            if name in names[1:]:
                chosen[core] = names[0]
    return chosen


def _fuller(names: set[str]) -> dict[str, str]:
    """Names that only one other goes on from: "shared lamp" is short for "shared lamp evening class"."""
    found = {}
    for name in names:
        begun = name + " " if not HAN.search(name) else name
        longer = [other for other in names if other != name and other.startswith(begun)]
        if len(longer) == 1 and (len(name.split()) > 1 or HAN.search(name)):
            found[name] = longer[0]
    return found


def _place(name: str, core: str, document: Document) -> bool:
    """Tell whether a programme is only named by its place ("the Lindar campaign"): any of that place may be meant."""
    if core in CODES:
        return True
    kinds = "|".join(kind.strip() for kind in GENERIC_EN)
    beside = rf"\b{re.escape(name)} (?:{kinds})\b|\b(?:{kinds}) of {re.escape(name)}\b"
    return name.isascii() and bool(re.search(beside, document.text[:READ], re.IGNORECASE))


_HAN_NAME, _LATIN_NAME = "[\u3400-\u9fff·]{2,14}", r"[A-Z][\w’' -]{3,60}"
_GLOSSES = (
    re.compile(rf"((?:\b[A-Z][\w’'-]+[ -]){{1,4}})(?:{_KINDS_EN})s? [(（]({_HAN_NAME})[,，;)）]"),
    re.compile(rf"[“「『]({_HAN_NAME})[”」』](?:{_KINDS_ZH})?[（(]({_LATIN_NAME})[,，;)）]"),
    re.compile(
        rf"«([\u0620-\u06ff ]{{2,40}})»(?: (?:{_KINDS_UG}))? ?[（(]({_HAN_NAME}|{_LATIN_NAME})[,，;)）]"
    ),
)
"""A programme's name with that of another language in brackets behind it."""


def glosses(document: Document) -> set[tuple[str, str]]:
    """Return the programmes that a text names in two languages, folded: the name, and the one that stands for it
    (English before Chinese before Uyghur)."""
    found = set()
    for pattern in _GLOSSES:
        for match in pattern.finditer(document.text[:READ]):
            a, b = _core(_trimmed(match[1])), _core(_trimmed(match[2]))
            if b.isascii() or (HAN.search(b) and not a.isascii()):
                a, b = b, a
            if a and b and a != b:
                found.add((b, a))
    return found


def called(same: Mapping[str, str]) -> dict[str, str]:
    """Return the names that stand for others, each led on to the last: Uyghur by Chinese to English."""
    found = {}
    for name, other in same.items():
        last = other
        for _ in range(3):
            last = same.get(last, last)
        found[name] = last
    return found


def without_name(text: str, name: str) -> str:
    """Return a text without a programme's name and the word for what it is: “开门”计划, “开门计划”."""
    kinds = f"(?: ?(?:{_KINDS_EN})|{_KINDS_ZH}| (?:{_KINDS_UG}))?"
    return re.sub(f"[“「『«]?{re.escape(name)}{kinds}[”」』»]?{kinds}", " ", text)


def core_of(name: str) -> str:
    """Return a name folded, without the word for what kind of thing it is."""
    return _core(name)


SAID_AGAIN = re.compile(
    rf"(?:the|this) (?:{_KINDS_EN})\b|(?:该项|该|該項|該|這一|这一|此)(?:{_KINDS_ZH})|بۇ (?:پروگرامما|پىلان|ھەرىكەت|پائالىيەت|تۈر)",
    re.I,
)
"""A programme that was named before: "the programme was launched"."""
BACK = 4_000
"""Code points read back for the name."""


def named_before(text: str, offset: int) -> str:
    """Return the programme named last before an offset, with the word for what it is, or ""."""
    start = max(0, offset - BACK)
    found = [
        (m.start(), m[0]) for p in (_EN, _ZH, _UG) for m in p.finditer(text[start:offset]) if _trimmed(m[1])
    ]
    name = _unquoted(max(found, default=(0, ""))[1])
    words = name.split()
    while words and words[0].casefold() in _STOPS:
        words = words[1:]
    return " ".join(words)


def quoted_name(text: str) -> str:
    """Return the programme that a Chinese or Uyghur text names in quotation marks, with its kind, or ""."""
    found = _ZH.search(text) or _UG.search(text)
    return re.sub("[“”「」『』«»]", "", found[0]) if found else ""


def _trimmed(name: str) -> str:
    """A name without the words before it that are none of it; "" where only general words are left."""
    words = name.replace("-", " - ").split() if name.isascii() else [name.strip()]
    while words and words[0].casefold() in _STOPS:
        words = words[1:]
    left = [w for w in words if w.casefold() not in _GENERAL and w != "-"]
    return name[name.find(words[0]) :].strip(" -") if left else ""


def _core(name: str) -> str:
    """A name folded, without the word for what kind of thing it is."""
    folded = _unquoted(fold(name)).strip(" '")
    folded = re.sub(rf"\s+(?:{_KINDS_EN}|{_KINDS_UG})$", "", folded).removeprefix("the ")
    return re.sub(f"(?:{_KINDS_ZH})$", "", folded) if len(folded) > 3 else folded


def apart(a: str, b: str) -> bool:
    """Tell whether two programmes are surely two: two names in one script; of two scripts nobody knows."""
    return (
        bool(a and b) and a != b and bool(HAN.search(a)) == bool(HAN.search(b)) and a.isascii() == b.isascii()
    )
