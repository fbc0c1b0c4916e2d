"""Names that the document has as a place, a body or a thing elsewhere: no people, unless their own words say so."""

from collections.abc import Callable, Sequence

from headwater.extract import patterns as re
from headwater.extract.people import uyghur_names
from headwater.extract.people.chinese_words import COMPOUND, SURNAMES, TRANSLITERATED, simplified
from headwater.extract.people.found import Found
from headwater.extract.people.latin_names import is_pinyin, is_surname
from headwater.model import Document

THINGS = "village|town|township|county|city|district|prefecture|province|region|river|mountains?|desert|schools?|compan\\w+|factor\\w+|plants?|programs?|programmes?|campaigns?|projects?|systems?|roads?|streets?|newspapers?|magazines?|dynasty|airport|station|valley|basin|bazaar|market|mosque|prison|camp|hospital|university|language|people|area|households?|data|scheme|figures?|records?|office"
"""What an English word before it is the name of, when it is no person's."""
PLACE_UYGHUR = "ناھىيە|ناھىيى|ۋىلايىت|ۋىلايەت|ئۆلكى|ئۆلكە|شەھىرى|شەھەر|يېزىسى|كەنتى|رايونى|ئوبلاستى|بازىرى|مەھەللىسى|كوچىسى|دەرياسى|تېغى|كۆلى|چۆلى|گېزىتى|رادىيوسى|ئاۋازى|شىركىتى|زاۋۇتى|ئۇنىۋېرسىتېتى|مەكتىپى|دۆلىتى|رېستورانى|مېھمانخانىسى|ئاگېنتلىقى|توسمىسى|سۇ ئامبىرى|ئىستانسىسى|ئورگىنى|ئىدارىسى|ھۆكۈمىتى|كومىتېتى|جەمئىيىتى|تەشكىلاتى"
_SOUNDS = "".join(sorted(TRANSLITERATED))
PLACE_HAN = "管理区|片区|管委会|园区|林场|[两二三四五六七八九十](?:县|市|州|乡|镇|村|地)|省|县|乡|镇|村(?!民)|市|州|区(?!别)|盟|旗|地区|新村|牧场|草原|河|山|湖|沟|水库|农场|街道|社区|沙漠|盆地|火车站|机场|大坝|水电站|电站|工程|项目|小学|中学|大学|学院|医院|公司|集团|纺织|日报|晚报|信使报|观察家报|经济报|时报|周刊|[一-鿿]{1,3}报》|广播|电台|通讯社|机务段|煤矿|矿|厂|酒店|餐厅|法院|监狱|看守所|银行|研究所|基金会|协会|政府|党委|地委|县委|市委|省委"
SCHEME_HAN = "工程|项目|小学|中学|幼儿园|合作社|服务站|工作室|宣讲队|宣讲团|志愿队|书屋|坊|(?:计划|行动|方案)(?=[、。，；”》）惠启实推覆]|开展|项目|$)"
"""What is called by a name in Chinese: right behind it."""
LED = "位于|前往|来到|抵达|赴|来源：《?|来源:|《"
STRONG = ("before the name", "behind the name", "in a list", "held or taken", "a child", "in the name")
"""What reasons say that a person's own words gave."""


def titles_of(document: Document) -> str:
    """Return the title and the publisher of a document, where bodies stand."""
    return " ".join(document.text[b.start : b.end] for b in document.blocks if b.kind == "title")[:400]


def without_things(found: list[Found], text: str, titles: str) -> list[Found]:
    """Return what was found without the words that stand somewhere as a place, a body or a thing."""
    terms = _terms(found, text)
    found = [f for f in found if text[f.start : f.end] not in terms]
    things = _english(found, text) | _chinese(found, text) | _uyghur(found, text)
    if not things:
        return found
    return [f for f in found if text[f.start : f.end] not in things or _own(f)]


def _terms(found: Sequence[Found], text: str) -> set[str]:
    """Return the words in pinyin that look like a Chinese name and are a term: those that Chinese which is no name stands
    beside ("Xing Chuang (杏窗)"), and those that name teams, plans and the like ("the Lu Deng wardens")."""
    forms: dict[str, list[Found]] = {}
    for each in found:
        shaped = each.lang == "en" and 1 < len(each.parts) < 4 and is_surname(each.parts[0])
        if shaped and all(is_pinyin(part) for part in each.parts[1:]):
            forms.setdefault(text[each.start : each.end], []).append(each)
    open_forms = {
        form
        for form, held in forms.items()
        if all(
            f.role in (None, "private") and not any(sign in why for why in f.why for sign in STRONG)
            for f in held
        )
    }
    if not open_forms:
        return set()
    runs = [m["run"] for m in GLOSSED.finditer(text) if not _named_so(m["han"])]
    runs += [m["run"] for m in OWNING.finditer(text) if m["of"] or m["led"]]
    ends = (" ".join(words[k:]) for words in (run.split(" ") for run in runs) for k in range(len(words) - 1))
    return open_forms.intersection(ends)


MORE_OF = "(?!brothers|sisters|siblings|twins|parents|children|says|was|is|has|does|goes|looks)[a-z]+s"
TERM_OF = "plans?|programmes?|programs?|schemes?|campaigns?|projects?|initiatives?|polic(?:y|ies)|systems?|models?|movements?|actions?|operations?|drives?|teams?|cadres?|officials|wardens?|households|homes|houses|rooms?|stations?|centres?|centers?|members|companions?|handbooks?|manuals?|slogans?|funds?|lists?|visits?|visitors?|villages?|pairs|pairings?|activities|days?|weeks?|months?|classes|courses|forms?|platforms?|apps?|networks?|brigades?|guards|workers|posts?|points|awards?|titles?|reading|office|work"
"""What a plan's name stands before, and a person's does not."""
_RUN = r"(?P<run>[A-Z][a-z’'-]+(?: [A-Z][a-z’'-]+){1,4})"
GLOSSED = re.compile(rf"\b{_RUN}[”\"’']? ?[(（\[“‘]*(?P<han>[一-鿿]{{2,10}})[)）\]”’]")
OWNING = re.compile(
    rf"(?P<led>\b(?:[Tt]he|[Aa]) [“\"‘]?)?\b{_RUN}[”\"’']?(?: ?[(（][^()（）]{{1,20}}[)）])? (?:(?P<of>{TERM_OF})|(?P<more>{MORE_OF}))\b"
)


def _named_so(han: str) -> bool:
    """Tell whether Chinese in brackets may be a person's name."""
    plain = simplified(han)
    surname = next((c for c in COMPOUND if plain.startswith(c)), plain[0])
    return (
        (surname in SURNAMES or len(surname) > 1)
        and 1 <= len(plain) - len(surname) <= 2
        and not plain.endswith(
            ("网", "报", "社", "组", "队", "院", "局", "会", "站", "所", "县", "市", "村", "乡", "镇")
        )
    )


def _own(each: Found) -> bool:
    """Tell whether the words beside a mention say by themselves that it is a person."""
    return (each.sure > 2 and len(each.parts) > 1) or any(sign in why for why in each.why for sign in STRONG)


def _forms(found: Sequence[Found], text: str, wanted: Callable[[Found], bool]) -> str:
    """Return the written forms of what is wanted, as alternatives of a pattern, or ""."""
    forms = {text[f.start : f.end] for f in found if f.parts and f.role in (None, "private") and wanted(f)}
    return "|".join(re.escape(w) for w in sorted(forms, key=lambda w: (-len(w), w)))


def _english(found: Sequence[Found], text: str) -> set[str]:
    body = _forms(found, text, lambda f: f.lang == "en" and f.sure < 3 and len(f.parts) < 3)
    if not body:
        return set()
    pattern = re.compile_now(
        rf"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]cross|[Vv]ia|[Tt]he|[Aa]n?|[Tt]hroughout|[Oo]utside|[Aa]round|north of|south of|east of|west of|(?:village|town|township|hamlet|county|city|district|oasis|prefecture|settlement) of) (?P<a>{body})\b(?![’']s (?:home|house|hand))|\b(?P<b>{body})(?:[’']s (?:government|capital|economy|residents|borders?|streets|population|authorities|shares|products|customers|website|CEO|spokes\w+|staff|factories)|-based|[ -](?:Inc|Ltd|Co|Corp|Group|GmbH|AG|app|software|phones?|cars?|products?|brand|shares|stock|users|(?:[A-Z][a-z]+ ){{0,2}}(?:Group|Company|Audit|Trust|University|Office|Agency|Council|Institute|Foundation|Campaign|Project|Programme|Radio|Times|News|Post)|[A-Z][a-z]+ (?:County|Province|District)|{THINGS}|{THINGS.title()})\b)"
    )
    return {m["a"] or m["b"] for m in pattern.finditer(text)}


def _chinese(found: Sequence[Found], text: str) -> set[str]:
    named = _forms(found, text, lambda f: f.lang == "zh" and f.sure < 3)
    plain = simplified(text)
    schemes = {
        text[m.start() : m.end("form")]
        for m in (
            re.compile_now(f"(?P<form>{simplified(named)})(?:{SCHEME_HAN})").finditer(plain) if named else ()
        )
    }
    body = _forms(found, text, lambda f: f.lang == "zh" and (len(f.parts) == 1 or f.sure < 2))
    if not body:
        return schemes
    pattern = re.compile_now(f"(?P<form>{simplified(body)})[{_SOUNDS}]{{0,4}}?(?:{PLACE_HAN})")
    things = {text[m.start() : m.end("form")] for m in pattern.finditer(plain)}
    return schemes | things | {m[1] for m in re.compile_now(f"(?:{LED})({body})(?!家|的家)").finditer(text)}


def _uyghur(found: Sequence[Found], text: str) -> set[str]:
    body = _forms(found, text, lambda f: f.lang == "ug" and (f.sure == 1 or len(f.parts) == 1))
    if not body:
        return set()
    found_so = re.compile_now(rf"(?<!\w)({body}) (?:{PLACE_UYGHUR})(?P<of>لىك)?").finditer(text)
    return {m[1] for m in found_so if not (m["of"] and m[1] in uyghur_names.names())}
