# ruff: noqa: E501
"""Since when two places are paired: "has been paired with Kizilsu since 2031", 湘克两地自2031年结对以来.

The parties are the places that the sentence names; "the partnership", "the two" and 两地 are those of the sentence of
the same paragraph that names them last.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from headwater.link.begun import next_year
from headwater.link.folding import fold, tokens
from headwater.link.places import CODES, SHORT_NAMES, Places, listed
from headwater.model import Document, Event, Question, Words

CAP = 2_000
SENTENCE = 600
BACK = 1_200
"""Code points of a paragraph read back for the places."""
_EN = re.compile(
    r"\b(?:paired(?: up)?|twinned|partnered) (?:with|to)\b|\b(?:the|this|their|its|that) (?:[a-z]+ )?(?:pairing|partnership|twinning|tie)\b|\b(?:pairing|partnership) (?:between|with)\b|\b(?:were|was|been|became|are) (?:first |formally |officially )?(?:paired|twinned|partnered|partners)\b",
    re.IGNORECASE,
)
_ENTERED = re.compile(
    r"\b(?:took over|entered into|entered|agreed(?: on)?|signed|sealed|began) (?:the|a|its|their) (?:[a-z]+ )?(?:pairing|partnership|twinning)\b",
    re.IGNORECASE,
)
_ZH = re.compile(
    "结对(?!户|戶|认亲|認親|帮扶|幫扶|干部|亲|关爱|联系|包)|結對(?!戶|認親|幫扶|幹部|親)|对口支援(?!干部|工作队|省市)|對口支援(?!幹部|工作隊|省市)"
)
_SINCE_ZH = re.compile("以来|以來|开始|開始|起|建立|确[立定]|正式|始于|始於")
_UG = re.compile("جۈپلەش|جۈپ بول|جۈپلەن")
_PEOPLE = re.compile(
    r"\b(?:households?|famil(?:y|ies)|kin|relatives|villagers|officials|cadres|teachers|pupils|schools?|hospitals?|workers|students)\b[^.;,]{0,30}\b(?:paired|twinned|partnered)\b|\b(?:paired|twinned|partnered)(?: up)? (?:with|to) (?:[\w’',]+ ){0,3}?(?:households?|famil(?:y|ies)|kin|relatives|villagers|officials|cadres|teachers|pupils|schools?|hospitals?|workers|students|residents|home)\b"
    "|户|戶|家庭|亲戚|親戚|学校结|医院结|ئائىلە",
    re.IGNORECASE,
)
"""People, schools and families that are paired are no places."""
_SAID_AGAIN = re.compile(
    r"\b(?:the two|both|the (?:[a-z]+ )?(?:pairing|partnership|twinning|tie)|this (?:pairing|partnership)|they|it|its)\b|两地|兩地|双方|雙方|两省|ئىككى",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"[A-ZÀ-Þ][\w’'-]*[\w-](?: (?:Province|Prefecture|County|City|Municipality|Autonomous (?:Region|Prefecture|County)|District|Mongolia|Kong))?"
)
_NAME_ZH = re.compile("[\u3400-\u9fff]{2,6}?(?:自治区|自治州|自治县|地区|省|州|市|县)")
_HAN_NAMES = sorted((n for n in CODES if re.fullmatch("[\u3400-\u9fff]{2,}", n)), key=len, reverse=True)
_BOTH_ZH = re.compile("([\u3400-\u9fff])([\u3400-\u9fff])(?:两地|兩地|两省|两区|双方|两市|两州)")
_WHOLE = frozenset({"CN", "CN-65"})
"""The country and the region: of a pairing only its frame."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """An event that dates a pairing, and the keys of its places."""

    event: Event
    parties: frozenset[str]


def pairings(events: Iterable[Event], texts: Mapping[str, Document], places: Places) -> list[Pairing]:
    """Return the events that tell since when places are paired."""
    found = []
    for event in events:
        document = texts.get(event.document)
        if document is None or event.when.startswith("..") or not event.when[:4].isdigit():
            continue
        low, high = event.sentence[0], min(event.sentence[1], event.sentence[0] + SENTENCE)
        sentence = document.text[low:high]
        if _tells(event, sentence) and (who := _parties_of(document.text, low, sentence, places)):
            found.append(Pairing(event, who))
    return found


def _tells(event: Event, sentence: str) -> bool:
    """Tell whether what is dated is that places were paired."""
    if _PEOPLE.search(sentence):
        return False
    lang = event.lang[:2]
    if lang == "zh":
        return bool(_ZH.search(event.what) and (_SINCE_ZH.search(event.what) or event.act == "pair"))
    if lang == "ug":
        return bool(_UG.search(sentence))
    if event.act in ("pair", "reassign"):
        return bool(_EN.search(sentence))
    return bool((event.act in ("begin", "launch") and _EN.search(sentence)) or _ENTERED.search(event.what))


def _parties_of(text: str, low: int, sentence: str, places: Places) -> frozenset[str]:
    own = _parties(sentence, places)
    if len(own) > 1 or not _SAID_AGAIN.search(sentence):
        return own
    start = max(0, low - BACK, text.rfind("\n\n", 0, low) + 1)
    earlier = [
        m for m in re.finditer(r"[^.。\n]{0,400}", text[start:low]) if _EN.search(m[0]) or _ZH.search(m[0])
    ]
    before = _parties(earlier[-1][0], places) if earlier else frozenset()
    return own | before if not own or own & before else own


def _parties(sentence: str, places: Places) -> frozenset[str]:
    """The places that a sentence names, the country and the region aside."""
    found = set()
    for match in _NAME.finditer(sentence):
        key = places.key(re.sub("[’']s?$", "", match[0]))
        if listed(key) or "#" in key or key in places.forms:
            found.add(key)
    rest = fold(sentence)
    for one, other in _BOTH_ZH.findall(rest):
        found |= {SHORT_NAMES[c] for c in (one, other) if c in SHORT_NAMES}
    for name in _HAN_NAMES if re.search("[\u3400-\u9fff]", rest) else ():
        if name in rest:
            found.add(CODES[name])
            rest = rest.replace(name, " ")
    for match in _NAME_ZH.finditer(rest):
        key = places.key(match[0])
        if listed(key) or key in places.forms:
            found.add(key)
    found |= {CODES[t] for t in tokens(rest) if "\u0600" < t[0] < "\u06ff" and t in CODES}
    return frozenset(k for k in found if k and k not in _WHOLE)


def pairing_questions(found: list[Pairing], places: Places) -> list[Question]:
    """Return a question for each pairing that two statements or more date, a year apart at most."""
    groups: list[list[Pairing]] = []
    for one in found[:CAP]:
        home = next((g for g in groups[-64:] if all(_one(one, other) for other in g[:16])), None)
        if home is None:
            groups.append([one])
        else:
            home.append(one)
    return [_ask(group, places) for group in groups if len(group) > 1]


def _one(a: Pairing, b: Pairing) -> bool:
    """Tell whether two pairings are of the same places: two that both name, or the one that either names."""
    shared = a.parties & b.parties
    enough = min(len(a.parties), len(b.parties), 2)
    return len(shared) >= enough and next_year(a.event.when, b.event.when)


ASKED = Words("Since when are {names} paired?", "{names}自何时结对？", "{names} قاچاندىن بېرى جۈپلەشكەن؟")


def _ask(group: list[Pairing], places: Places) -> Question:
    keys = max((sorted(p.parties) for p in group), key=len)[:4]
    names = [Words(*(places.label(k, tag) for tag in ("en", "zh", "ug"))) for k in keys]
    shown = Words(
        " and ".join(n.en for n in names), "与".join(n.zh for n in names), " بىلەن ".join(n.ug for n in names)
    )
    asked = ASKED.told(names=shown)
    return Question(
        kind="event", text=asked.en, texts=asked.texts, measure="pair", population=shown.en, place="", period="",
        members=tuple(p.event.id for p in group),
    )  # fmt: skip
