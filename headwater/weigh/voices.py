# ruff: noqa: E501
"""In whose voice a statement gives its number: its own count, an office's, a named speaker's, or nobody's."""

import re
from dataclasses import dataclass
from typing import Literal

from headwater.model import Document, Statement
from headwater.weigh.speakers import GENERIC, OWN_COUNT, RELAY, speaker

Kind = Literal["own", "office", "speaker", "none"]

_OFFICE = re.compile(
    r"\b(?:offices?|bureaus?|ministr(?:y|ies)|ministers?|departments?|governments?|authorit(?:y|ies)|administrations?|commissions?|commissioners?"
    r"|officials?|prefectures?|count(?:y|ies)|provinces?|provincial|municipal\w*|state council|people's congress|communist party|party (?:committee|secretary)|prefects?|governors?|mayors?"
    r"|magistrates?|police|spokes\w+|(?:deputy )?(?:director|head|chief|secretary)(?: general)? of)\b"
    r"|办公室|辦公室|办主任|局|厅|廳|政府|官方|官员|官員|行署|公署|委员会|委員會|党委|黨委|地委|县委|縣委|区委|區委|市委|省委|常委|当局|當局|书记|書記|局长|局長|县长|縣長|州长|专员|市长|市長|省长|主席|发言人|發言人|部$"
    r"|ئىشخانى|ئىدارى|ئىدارە|باشقارمى|ھۆكۈمەت|ھۆكۈمىت|دائىرىلەر|دائىرىلىر|ۋىلايەتلىك|ناھىيىلىك|ھاكىم|مۇدىرى|باشلىقى|شۇجى|ئەمەلدار|مىنىستىرلىك",
    re.IGNORECASE,
)
"""Words of an office of government, or of one who speaks for it."""
_CIVIL = re.compile(
    r"\b(?:rights|watch|observatory|trust|foundation|ngo|association|society|union|university|institute|institution|college|academy|museum|journalists|helsinki|amnesty|red cross|network|project|in exile|diaspora"
    r"|hospital|school|clinic|company|compan\w*|corporation|court|retired|former)\b"
    r"|组织|組織|协会|協會|基金会|基金會|大学|大學|学院|學院|研究所|研究院|研究中心|维权|維權|人权|人權|公司|医院|醫院|学校|學校|退休|前任|流亡"
    r"|تەشكىلات|جەمئىيەت|جەمئىيىت|فوند|ئۇنىۋېرسىتېت|ئىنستىتۇت|تەتقىقات|پېنسىيە|شىركەت|سابىق",
    re.IGNORECASE,
)
"""Words of who is no office of government, whatever other word its name has."""
_OFFICIALLY = re.compile(
    r"\b[Oo]fficial(?:ly)?\b(?:,| (?:figures?|counts?|numbers?|data|statistics|rates?|reports?|accounts?|totals?|sources?)\b| (?:is|are|there)\b)"
    r"|\b[Gg]overnment(?:'s)? (?:figures?|data|statistics|reports?)\b|\b[Aa]nnual report says\b"
    r"|官方(?:数字|數字|数据|數據|统计|統計|年报|年報|公布|称|稱|宣称|宣稱|说|說|的数|的數|规划|規劃)|[当當]局(?:称|稱|宣称|宣稱|公布)|政府(?:工作)?[报報]告|年[报報](?:称|稱|又称|又稱|所列|显示|顯示)"
    r"|ھۆكۈمەت(?:نىڭ)? (?:دوكلات|سانلىق|مەلۇمات)|رەسمىي (?:سان|مەلۇمات|دوكلات|ستاتىستىكا)|دائىرىلەرنىڭ (?:سان|دوكلات|مەلۇمات)",
)
"""Words of a sentence that hands on what an office says, without a speaker's name."""
_TITLED = (
    r"{name},? (?:\(?(?:a|an|the|who (?:is|was) (?:the )?))? ?(?:[\w’'-]+ ){{0,6}}(?:director|deputy|head|chief|secretary|mayor|governor|minister|commissioner|spokes\w+|official|prefect|magistrate|chair\w*) (?:of|for|at|in|with)\b"
    r"|\b(?:[Dd]irector|[Dd]eputy|[Hh]ead|[Cc]hief|[Ss]ecretary|[Mm]ayor|[Gg]overnor|[Mm]inister|[Cc]ommissioner|[Ss]pokes\w+|[Oo]fficial|[Pp]refect|[Mm]agistrate) {name}\b"
    r"|(?:书记|書記|局长|局長|县长|縣長|州长|专员|市长|市長|省长|主任|主席|发言人|發言人|部长|部長|厅长|廳長){name}"
    r"|(?:مۇدىرى|ھاكىمى|باشلىقى|شۇجىسى|رەئىسى|باياناتچىسى) {name}"
)
_SITE = re.compile(
    r"\b(?:web ?site|portal|blog|channel)\b|网站|網站|网页|網頁|公众号|公眾號|تور بېتى|تور بەت", re.IGNORECASE
)
"""Where words stand, which is not who speaks."""
_PAPER = re.compile(
    r"(?:[Tt]he )?(?:plan|rules?|notice|contract|law|regulations?|measures|document)s?|规划|規劃|计划|計劃|通知|文件|方案|规定|規定|办法|辦法|合同|پىلان|بەلگىلىمە|ئۇقتۇرۇش"
)
"""Papers that no name tells from others."""
_GATHERED = re.compile(
    r"(?:[数數][据據字]|[资資]料)[^。\n]{0,24}(?:直接(?:取得|[采採]集|收集)|自行(?:[采採]集|[统統][计計]|[调調]查)|[独獨]立(?:[采採]集|[统統][计計]|[调調]查))"
    r"|不(?:[采採]用|使用|引用)(?:其他|其它|[别別]的)[^。\n]{0,12}[数數]"
    r"|\b(?:data|figures|numbers|counts)\b[^.\n]{0,40}\b(?:collected|gathered|obtained|counted|compiled) (?:directly|independently)\b"
    r"|\b(?:no|not|none) (?:\w+ ){0,3}(?:taken|copied|drawn|adopted) from (?:other|any other|the reports of)\b"
    r"|(?:سانلىق مەلۇمات|سانلار)[^.\n]{0,60}(?:بىۋاسىتە|ئۆزىمىز|ئۆز ئالدىغا) (?:يىغ|توپلا|سانا|ئال)",
    re.IGNORECASE,
)
"""Words by which a document says that its numbers are of its own gathering, and nobody else's."""
BESIDE = 60
"""Code points round those words in which the document names itself."""
KEPT = 20_000
"""Voices that are kept: a statement is asked about again while its question is weighed."""
READ = 100_000
"""Code points of a document in which a speaker's title is looked for."""


@dataclass(frozen=True, slots=True)
class Voice:
    """`kind`: own (has counted), office (a government's, named or not), speaker (named, no outlet), none.

    `name` is the first speaker's, "" where it is not told.
    """

    kind: Kind
    name: str = ""


NOBODY = Voice("none")


class Voices:
    """The voices of statements, in their documents; those of the last questions are kept."""

    def __init__(self) -> None:
        self._titled: dict[tuple[str, str], bool] = {}
        self._known: dict[str, Voice] = {}
        self._gathered: dict[str, str] = {}

    def of(self, statement: Statement, document: Document | None) -> Voice:
        """Return who first says what a statement says, as far as its document tells."""
        known = self._known.get(statement.id)
        if known is None:
            if len(self._known) >= KEPT:
                self._known.clear()
            known = self._known[statement.id] = self._heard(statement, document)
        return known

    def _heard(self, statement: Statement, document: Document | None) -> Voice:
        sentence = sentence_of(statement, document)
        if OWN_COUNT.search(sentence):
            return Voice("own", _named(statement))
        if document is not None and self._gathers(statement, document):
            return Voice("own", _named(statement))
        itself = not statement.attribution[:-1]
        for link in statement.attribution:
            if link.anonymous or RELAY.search(link.name) or _SITE.search(link.name) or not link.name.strip():
                break
            if _own_name(link.name, document):
                itself = True
                break
            if _PAPER.fullmatch(link.name.strip()):
                return NOBODY
            if self._official(link.name, document):
                plain = GENERIC.fullmatch(speaker(link.name)) or _OFFICIALLY.match(link.name)
                return Voice("office", "" if plain else link.name)
            return NOBODY if GENERIC.fullmatch(speaker(link.name)) else Voice("speaker", link.name)
        if statement.attribution[:-1] and statement.attribution[0].anonymous:
            official = _is_office(statement.attribution[0].name)
            return Voice("office") if official else NOBODY
        if _OFFICIALLY.search(sentence):
            return Voice("office")
        return _publishers(document) if itself else NOBODY

    def _gathers(self, statement: Statement, document: Document) -> bool:
        """Tell whether a statement is one of a document that says to have gathered its numbers, and names nobody
        else for it."""
        if document.id not in self._gathered:
            if len(self._gathered) >= KEPT:
                self._gathered.clear()
            text = document.text[:READ]
            said = _GATHERED.search(text)
            around = text[max(0, said.start() - BESIDE) : said.end() + BESIDE] if said else ""
            self._gathered[document.id] = around
        said_so = self._gathered[document.id]
        publisher = document.fact("publisher") or ""
        return bool(said_so) and all(
            _own_name(a.name, document) or a.name in publisher or a.name in said_so
            for a in statement.attribution
        )

    def _official(self, name: str, document: Document | None) -> bool:
        """Tell whether a speaker is an office of government, or titled in the document as one who speaks for it."""
        if _is_office(name):
            return True
        if document is None or _CIVIL.search(name) or len(name) > 60:
            return False
        key = document.id, name
        if len(self._titled) >= KEPT:
            self._titled.clear()
        if key not in self._titled:
            self._titled[key] = any(_is_office(m) for m in _titles(name, document.text[:READ]))
        return self._titled[key]


def _publishers(document: Document | None) -> Voice:
    """The voice of a text's own publisher: an office's, or nobody's where it is an outlet or no office."""
    publisher = (document.fact("publisher") or "") if document else ""
    kind = document.fact("kind") if document else ""
    office = not RELAY.search(publisher) and (kind == "government" or _is_office(publisher))
    return Voice("office", publisher) if office else NOBODY


def _own_name(name: str, document: Document | None) -> bool:
    """Tell whether a name is that of the document's own publisher, whole or in short."""
    publisher = speaker((document.fact("publisher") or "") if document else "")
    return bool(publisher) and set(speaker(name).split()) <= set(publisher.split())


def _is_office(name: str) -> bool:
    return _OFFICE.search(name) is not None and _CIVIL.search(name) is None


def _titles(name: str, text: str) -> list[str]:
    """The words around a name that give it a title, with the rest of their clause."""
    found = []
    for match in re.finditer(_TITLED.format(name=re.escape(name)), text):
        rest = re.split("[,.;，。；]", text[match.end() : match.end() + 60])[0]
        found.append(match[0].replace(name, "") + rest)
        if len(found) == 4:
            break
    return found


def _named(statement: Statement) -> str:
    return next((a.name for a in statement.attribution if not a.anonymous and a.name.strip()), "")


def sentence_of(statement: Statement, document: Document | None) -> str:
    """Return the sentence of a statement, its first 600 code points; "" where its document is unknown."""
    if document is None:
        return ""
    start, end = statement.sentence
    return document.text[start : min(end, start + 600)]
