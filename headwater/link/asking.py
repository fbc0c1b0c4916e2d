# ruff: noqa: E501
"""Questions as readable sentences in Chinese and Uyghur, from the parts of a key.

Chinese asks "时间，地点 + 谓词的 + 名词 + 有多少 + 量词？"; Uyghur "ۋاقىت جاي بويىچە + پەئىل + ئىسىم + سانى قانچە؟", with
`بويىچە` instead of endings that a foreign name cannot take. Nouns and places are those of the language
where the lexicon, the gazetteer or the documents' own pairs know them; else the words as written.
"""

import re

from headwater.link.asking_rows import (
    NATURES_UG,
    NATURES_ZH,
    NOUNS_UG,
    NOUNS_ZH,
    PERS,
    ROLES_UG,
    ROLES_ZH,
    SCOPES_UG,
    SCOPES_ZH,
    TOPICS_UG,
    TOPICS_ZH,
    UNITS,
    VERBS,
    classifiers,
    load,
)
from headwater.link.clusters import Cluster
from headwater.link.concepts import known_head, known_topics
from headwater.link.folding import HAN
from headwater.link.heads import ADMIN, MONEY_HEADS, PEOPLE, PERSONS, TIMES
from headwater.link.lexicon import HEADS
from headwater.link.nouns import NOUNS
from headwater.link.places import Places
from headwater.link.units import MONEY_UNITS
from headwater.model.words import when_ug, when_zh

_VERBS, _UNITS, _PERS, _CLASSIFIERS = load(VERBS), load(UNITS), load(PERS), classifiers()
_AS_WRITTEN = re.compile(r"[^\d,.;:，。；：、\n]{1,24}")
_UYGHUR = re.compile("[\u0620-\u06ff]")


def _usual() -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for row in filter(None, (HEADS + NOUNS).strip().splitlines()):
        concept, _, words = row.partition(":")
        zh, ug = ((*words.split(";"), "", "")[1:3]) if ";" in words else ("", "")
        usual = zh.split(",")[0].strip(), ug.split(",")[0].strip()
        found.setdefault(concept, (NOUNS_ZH.get(concept, usual[0]), NOUNS_UG.get(concept, usual[1])))
    return found


_NOUNS = _usual()


def figure_texts(cluster: Cluster, places: Places, when: str, english: str) -> tuple[tuple[str, str], ...]:
    """Return the question of a cluster by language; `english` is its sentence in English."""
    time = _brief(when or cluster.known("period"))
    return ("en", english), ("zh", _in_zh(cluster, places, time)), ("ug", _in_ug(cluster, places, time))


def _brief(when: str) -> str:
    """An interval of more than a year by its years; a whole year as that year."""
    first, slash, last = when.partition("/")
    if not slash or first in ("", "..") or last in ("", ".."):
        return when
    if first[:4] != last[:4]:
        return f"{first[:4]}/{last[:4]}"
    whole = first[4:] in ("", "-01", "-01-01") and last[4:] in ("", "-12", "-12-31")
    return first[:4] if whole or first == last == first[:4] else when


def noun(cluster: Cluster, tag: str) -> str:
    """Return what is counted in a language: as a document writes it, else by its concept, else in quotes."""
    lead = cluster.lead
    side = 0 if tag == "zh" else 1
    known = _NOUNS.get(lead.head, ("", ""))[side]
    script = HAN if tag == "zh" else _UYGHUR
    for member in cluster.members[:16]:
        words = "".join(member.figure.measure.text.split(" " if tag == "zh" else "\n")).strip()
        fits = member.figure.lang[:2] == tag and script.search(words) and _AS_WRITTEN.fullmatch(words)
        if fits and (not known or (tag == "zh" and len(words) > 1 and known_head(words) == lead.head)):
            return words
    topics = TOPICS_ZH if tag == "zh" else TOPICS_UG
    narrowed = [topics[t] for t in sorted(known_topics(lead.topics)) if t in topics]
    if known and tag == "zh":
        return "".join(n for n in narrowed[:2] if n not in known) + known
    if known:
        return f"{known} ({'، '.join(narrowed[:2])})" if narrowed else known
    written = " ".join(cluster.face.figure.measure.text.split())
    if not written or re.fullmatch(r"[\W\d]*", written):
        return ""
    written = written if len(written) <= 60 else written[:59] + "…"
    return f"“{written}”" if tag == "zh" else f"«{written}»"


def _in_zh(cluster: Cluster, places: Places, time: str) -> str:
    lead = cluster.lead
    opening = f"{when_zh(time)}，" if time else ""
    opening += f"在“{under}”中，" if (under := cluster.under("zh")) else ""
    seat = places.label(cluster.known("place"), "zh")
    what = noun(cluster, "zh")
    if not what:
        exact = " ".join(cluster.face.figure.span.exact.split())
        return f"{opening}{seat + '的' if seat else ''}“{exact}”所计的是什么？"
    verb = _said(cluster, 0)
    verb = "" if verb and verb in what else verb
    role = ROLES_ZH.get(lead.role, "")
    said = f"{role}{verb}的" if role or verb else ""
    narrow = SCOPES_ZH.get("" if lead.scope == "senders" and verb else lead.scope, "")
    narrow += NATURES_ZH.get(cluster.nature, "")
    of = "的" if seat and not narrow else ""
    within = "在" if said and seat and not role and verb not in ("投入", "支付") else ""
    start = opening + within + seat + (said or of) + narrow + what
    per = rate(lead.per)[0]
    if lead.unit in ("percent", "percentage-point"):
        if lead.nature == "growth":
            return f"{start}增长了多少{'个百分点' if lead.unit == 'percentage-point' else '（百分比）'}？"
        return f"{start}所占的比例是百分之多少？"
    return f"{start}{per}{_how_many_zh(cluster)}？"


def _how_many_zh(cluster: Cluster) -> str:
    lead = cluster.lead
    if lead.unit in MONEY_UNITS:
        return f"是多少{_UNITS.get(lead.unit, (lead.unit, ''))[0]}"
    if lead.head in MONEY_HEADS:
        return "是多少"
    if lead.unit in TIMES:
        return f"是多少{_UNITS.get(lead.unit, (lead.unit, ''))[0]}"
    if lead.unit in _UNITS:
        return f"有多少{_UNITS[lead.unit][0]}"
    return f"有多少{'人' if lead.head in PEOPLE else _CLASSIFIERS.get(lead.head, '个')}"


def _said(cluster: Cluster, side: int) -> str:
    verb, lead = cluster.verb, cluster.lead
    if (lead.head in ADMIN and verb in ("carry out", "earn", "receive", "cover")) or lead.head == "visit":
        return ""
    if lead.head in PERSONS and verb == "carry out":
        return ""
    if lead.scope == "senders" and verb == "send":
        return ("派出人员", "ئادەم ئەۋەتكەن")[side]
    return _VERBS.get(verb, ("", ""))[side] if lead.unit not in TIMES else ""


def _in_ug(cluster: Cluster, places: Places, time: str) -> str:
    lead = cluster.lead
    seat = places.label(cluster.known("place"), "ug")
    under = f"«{name}» دائىرىسىدە" if (name := cluster.under("ug")) else ""
    at = f"{seat} بويىچە" if seat else ""
    opening = " ".join(filter(None, (when_ug(time) if time else "", at, under)))
    what = noun(cluster, "ug")
    if not what:
        exact = " ".join(cluster.face.figure.span.exact.split())
        return f"{opening} «{exact}» نېمىنىڭ سانى؟".strip()
    said = _said(cluster, 1)
    scope = "" if lead.scope == "senders" and said else SCOPES_UG.get(lead.scope, "")
    parts = [opening, "" if said and said in what else said, scope, NATURES_UG.get(cluster.nature, ""), what]
    role = f" ({ROLES_UG[lead.role]})" if lead.role in ROLES_UG else ""
    pers = [rate(lead.per)[1]] if lead.per else []
    if lead.unit in ("percent", "percentage-point"):
        unit = "پىرسەنت نۇقتىسى" if lead.unit == "percentage-point" else "پىرسەنت"
        end = f"قانچە {unit} ئاشقان" if lead.nature == "growth" else f"ئىگىلىگەن نىسبەت قانچە {unit}"
    elif lead.unit in MONEY_UNITS or lead.unit in TIMES or lead.unit == "person-time":
        end = f"قانچە {_UNITS.get(lead.unit, ('', lead.unit))[1]}"
    elif lead.unit in _UNITS and lead.unit not in ("person", "household"):
        end = f"قانچە {_UNITS[lead.unit][1]}"
    else:
        end = "قانچە" if lead.head in MONEY_HEADS or pers else "سانى قانچە"
    return " ".join(filter(None, (*parts, *pers, end))) + role + "؟"


def rate(per: str) -> tuple[str, str]:
    """Return a rate ("visit+year") in Chinese and Uyghur."""
    found = [_PERS.get(p, (f"每{p}", f"ھەر {p} ئۈچۈن")) for p in per.split("+") if p]
    return "".join(zh for zh, _ in found), " ".join(ug for _, ug in found)


def unit_words(unit: str, written: str) -> tuple[str, str]:
    """Return a unit in Chinese and Uyghur, else as it is written."""
    return _UNITS.get(unit) or _NOUNS.get(unit) or (written, written)


def verb_words(verb: str, written: str) -> tuple[str, str]:
    """Return a predicate in Chinese and Uyghur, else as it is written."""
    return _VERBS.get(verb, (written, written))
