"""Find the places a sentence names: known ones by the gazetteer, unknown ones by their generic word
("Lantern County", 青禾省, ...ۋىلايىتى), and bare names that a document has introduced in full."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator
from dataclasses import dataclass

from headwater.extract import patterns as re
from headwater.extract.context import gazetteer, letters, located, namesakes
from headwater.model.unnamed import SORTS_EN, unnamed

RANKS = {
    "country": 1,
    "province": 2,
    "prefecture": 3,
    "division": 3,
    "city": 3,
    "county": 4,
    "town": 5,
    "village": 6,
}
GENERIC_EN = {
    "province": "province", "autonomous region": "province", "region": "province", "municipality": "province",
    "prefecture": "prefecture", "autonomous prefecture": "prefecture", "city": "prefecture", "county": "county",
    "autonomous county": "county", "district": "county", "township": "town", "town": "town", "village": "village",
    "hamlet": "village", "oblast": "province",
}  # fmt: skip
GENERIC_ZH = {
    "自治区": "province", "自治區": "province", "省": "province", "自治州": "prefecture", "地区": "prefecture",
    "地區": "prefecture", "州": "prefecture", "盟": "prefecture", "市": "prefecture", "自治县": "county", "自治縣": "county",
    "县": "county", "縣": "county", "区": "county", "區": "county", "旗": "county", "乡": "town", "鄉": "town", "镇": "town",
    "鎮": "town", "村": "village",
}  # fmt: skip
GENERIC_UG = {
    "ئۆلكىسى": "province", "ئۆلكە": "province", "ئاپتونوم رايونى": "province", "ۋىلايىتى": "prefecture",
    "ئوبلاستى": "prefecture", "شەھىرى": "prefecture", "ناھىيىسى": "county", "ناھىيەسى": "county", "رايونى": "county",
    "يېزىسى": "town", "بازىرى": "town", "كەنتى": "village", "مەھەللىسى": "village",
}  # fmt: skip
OFFICIAL_UG = {
    "ۋىلايەتلىك": "ۋىلايىتى", "ناھىيەلىك": "ناھىيەسى", "ناھىيىلىك": "ناھىيىسى", "شەھەرلىك": "شەھىرى", "ئۆلكىلىك": "ئۆلكىسى", "يېزىلىق": "يېزىسى",
    "ئاپتونوم رايونلۇق": "ئاپتونوم رايونى", "ناھىيەنىڭ": "ناھىيەسى",
}  # fmt: skip
"""The generic word in the name of an office (قارىدۆڭ ناھىيىلىك ...): that of the place."""
_CAP = r"[A-ZÀ-Þ][\w’'-]+"
KINDS_EN = (
    "village",
    "town",
    "city",
    "county",
    "province",
    "prefecture",
    "district",
    "municipality",
    "region",
)
"""NAMED_EN, OF_EN and APPOSED_EN hold one of these: a cheap look before dear ones."""
NAMED_EN = re.compile(
    r"\b((?:[A-ZÀ-Þ](?:[\w’']|-(?=[a-zß-ÿ\d])){1,40}[ -]){1,3}?)((?i:Autonomous )?(?:Region|Prefecture|County)|Province|Municipality|City|District|Township|Town"
    r"|Village|province|municipality|prefecture|county|district|township|town|village)\b(?![’']s [A-Z]|-level)"
)
OF_EN = re.compile(
    rf"\b(?P<kind>[Vv]illage|[Tt]own|[Cc]ity|[Cc]ounty|[Pp]rovince|[Pp]refecture|[Tt]ownship|[Dd]istrict) of (?P<name>{_CAP}(?: {_CAP})?)"
)
APPOSED_EN = re.compile(
    rf"\b({_CAP}), an? (?:\w+ )?(village|town|county|city|district|province|prefecture)\b"
)
NEWER_EN = re.compile(rf"({_CAP}) (?:New|Old|Upper|Lower|Central|Relocation|Model)")
"""Nurvan New Village is called Nurvan."""
WORD_RUN = re.compile(rf"{_CAP}(?:\.S\.)?(?: (?:of |the |and )?{_CAP}){{0,4}}|\bU\.S\.|\b[A-Z]{{2,4}}\b")
NOT_NAMES = frozenset(
    "the this that these those every each all any some both either neither such whole entire same other another many most more several few in at from of by and or a an one two three"
    " four five six seven eight nine ten no our their its his her my your which what whose where when while who how why if as to for with within without throughout across inside outside"
    " beyond under over near around between among along toward towards into onto through during since until before after besides despite according about against upon via per than then"
    " provincial prefectural county city state district regional municipal national local rural urban upland lowland mountain border coastal inner outer neighbouring neighboring"
    " nearby home host donor recipient receiving paired partner helping helped aided assisted target pilot poor rich remote central autonomous new old former current present various"
    " total average only even also however meanwhile today yesterday now later earlier first second third fourth fifth last next final eastern western southern northern chinese"
    " single whole individual respective relevant concerned participating selected remaining certain different large larger largest small smaller smallest big main major minor lead"
    " sending supporting supported benefiting visited visiting name type number table figure source note is are was were has have had not but so there here he she they we it i you".split()
)
"""Words that are no part of a name before a generic word: determiners, question words, prepositions, roles,
participles and plain adjectives, which have a capital only at the head of a sentence or a column."""
COMMON = re.compile(r"[A-Z][a-z]+(?:ed|ly|tional|ative|able|ible|less|ful)$")
"""How a common adjective, participle or adverb ends; its capital is that of a sentence or a column. (-ing
is left out: Nanling, Reading are names.)"""
NAMED_ZH = re.compile(
    r"(?:^|(?<=[在于於从從到至向由和与與及、，。；：“”「」（）()《》\s对對为為是将將赴往驻駐自入达達来來抵的据據经經])|(?<=[該该本全][县縣市州省区區乡鄉镇鎮])|(?<=支援|援助|帮扶|幫扶|帮助|幫助|结对|結對))"
    r"(?![在于於从從到至向由和与與及为為将將赴往驻駐自入据據经經])(?P<name>[\u4e00-\u9fff]{2,7}?)(?P<kind>自治区|自治區|自治州|自治县|自治縣|地区|地區|省|州|盟|市|县|縣|区|區|旗|乡|鄉|镇|鎮|村)"
    r"(?![级級场場長长区區域内內际際面化]|民(?![政族委])|外(?![出来來资資贸貿]))"
)
TAIL_ZH = re.compile(
    r"(?P<name>[\u4e00-\u9fff]{1,6}?)(?P<kind>自治州|自治县|自治縣|地区|地區|市|县|縣|区|區|乡|鄉|镇|鎮|村)(?![级級场場民长長委域内內]|外(?![出来來资資贸貿]))"
)
BAD_ZH = re.compile(
    r"[口哪据據各全本该該我这這那每某两兩几幾数數一二三四五六七八九十的了和与與等在为為是有个個名多余餘亿億万萬千百被把对對向由从從"
    r"不也都就并並或及其以将將让讓给給到至受支援]|地州|省市|县市|縣市|区县|區縣|市县|省区|省區|部分|其中|中央|相关|所有|城市|农村|乡村|社区|园区|山区|地方|兄弟|偏远|南疆|走[遍进進访訪到出]|按照|依照|根據|约谈|約談|小组|小組|领导|領導|记者|記者|牧民|村民|农民|農民|负责|負責|傍晚|早上|晚上|上午|下午|晚间|附近|邻近|鄰近|周边|周邊|隔壁|整个|整個|官方|同志|回到|搬到|搬进|搬進|离开|離開|前往|所在|任何|另外|此外|不少|许多|許多|多个|多個|大多|少数|少數|生活|居住|出身|[东東西中]部|沿海|内地|內地|兄弟|结对|結對|受援|援疆|支援[省方]|来自|來自|疆内|疆外|跨|后来|後來|跟着|跟著|同[村乡县鄉縣]|一[起同]|共同|其[他它余]|其餘|别的|原来|原來|本来|本來|将来|將來|还站|還站"
)
NAMED_UG = re.compile(
    r"(?P<name>(?:[\u0621-\u06ff]{3,20} (?=(?:يېڭى|كونا|يۇقىرى|تۆۋەن|چوڭ|كىچىك) ))?[\u0621-\u06ff]{2,20}) (?P<kind>"
    + "|".join(sorted([*GENERIC_UG, *OFFICIAL_UG], key=len, reverse=True))
    + r")(?:لار|لەر)?(?:نىڭ|نى|غا|گە|دا|دە|دىن|دىكى|غىچە|گىچە|مۇ|كى)*(?![\u0621-\u06ff])"
)
UG_WORD = re.compile(r"[\u0621-\u06ff]{3,30}")
UG_CASE = re.compile(
    r"(?:لىق|لىك|لۇق|لۈك)?(?:لار|لەر)?(?:ى|سى)?(?:نىڭ|نى|غا|گە|قا|كە|دا|دە|تا|تە|دىن|تىن|دىكى|تىكى|غىچە|گىچە|قىچە|كىچە|دەك|تەك|مۇ)?(?:كى)?(?:مۇ)?"
)
"""Suffixes that a Uyghur name may carry: of origin, number, possession and case (and no others: چىرا stands in
چىرادا, not in چىراغ). """
UG_TAIL = re.compile(r"[\u0621-\u06ff]+")
UG_LOCATIVE = re.compile(r"(?:غا|گە|قا|كە|دا|دە|تا|تە|دىن|تىن|دىكى|تىكى|لىق|لىك)")
NOT_NAMES_UG = frozenset(
    "بۇ شۇ ئۇ ھەر باشقا بىر قايسى ھەممە ئىككى ئۈچ كۆپ بەزى جايلىق يەرلىك مۇشۇ ئاشۇ نامرات چەت ئاتالمىش يېڭى كونا ئۆز ناھىيە يېزا كەنت ۋىلايەت شەھەر ئۆلكە پۈتۈن مەزكۇر بىزنىڭ ئۇلارنىڭ ئۇنىڭ مېنىڭ سىزنىڭ يۇقىرى تۆۋەن چوڭ كىچىك قوشنا يېقىن يىراق ئەڭ بىرنەچچە".split()
)
"""Words before a generic word that are no names: this, that, every, other, local, new."""
AMBIGUOUS_UG = frozenset({"باي", "تولى", "ئارال", "ئاۋات", "نىيە", "كۇچا", "يەكەن"})
"""Names that are words as well (باي rich, ئارال island, ئاۋات prosperous): places only in a case of place."""
COMMON_ZH = re.compile(
    r"(?:[下返还還回故家城老同异異离離进進驻駐水镇鎮]|.*(?:城乡|下))[乡鄉]|.*[下返还還回家城][乡鄉]|.*(?:[农農乡鄉山驻駐进進包到入空渔漁牧全各]|行政|自然|贫困|貧困|空心|示范|示範|重点|帮扶)村"
    r"|.*(?:[城集乡鄉小冰重]|特色小)[镇鎮]|.*(?:[社园園山小厂廠灾災景校牧辖轄城库庫矿礦林特战戰片街库]|行政|自治|开发|開發|工业|新)[区區]|.*(?:[城超股楼樓门門上入都门黑夜菜集])市|.*(?:贫困|貧困|受援|对口|试点|重点)[县縣]|.*(?:[节節外反])省|.*[国國红紅彩锦锦]旗|.*[联聯同加结結]盟"
)
"""Common words that end in a generic word: 下乡, 农村, 社区, 超市, 节省, 联盟."""
PARTS_ZH = re.compile(r".*[县縣地兼]$|.*兼[着著任]")
"""What stands before a generic word and is no name, for it has one of its own: 分县市, 比地区, 还兼着村."""
CORPS = re.compile(
    r"兵[团團]|[团團][场場]|[师師]市|\bXPCC\b|\bBingtuan\b|Production and Construction Corps|بىڭتۇەن|بىڭتۈەن"
)
DIVISIONS = {
    "zh": re.compile(r"(?:[兵][团團])?(?P<name>第?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[师師])(?![范範傅生资資部长長])"),
    "en": re.compile(r"\b(?P<name>(?:\d{1,2}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth) (?:Agricultural )?Division)\b"),
    "ug": re.compile(r"(?P<name>\d{1,2}-(?:دىۋىزىيە|شى)(?:سى)?)(?![\u0621-\u06ff]*(?:كوماندىر))"),
}  # fmt: skip
"""The divisions of the Corps: each is an authority over land of its own, beside the prefecture that it lies in."""
HAN_RUN = re.compile(r"[\u4e00-\u9fff]{2,}")
SOME = re.compile(r"\b(?:an?|one|another|some|any|every|each|this|that|two|three) $", re.I)
PART_EN = re.compile(
    r"\b(?:[Ss]outh(?:ern|west|east)?|[Nn]orth(?:ern|west|east)?|[Ee]astern|[Ww]estern|[Cc]entral|[Rr]ural) $"
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A place as named in a text: its kind, the canonical name and what it lies in, where known."""

    start: int
    end: int
    name: str
    kind: str
    canonical: str | None = None
    within: str | None = None


def find(
    text: str, lang: str, learned: dict[str, Mention] | None = None, corps: bool = False
) -> list[Mention]:
    """Return the places named in a text, in order and without overlaps; nested Chinese ones are one
    place (新疆喀什地区莎车县). `corps`: numbered divisions are those of the Corps."""
    found: list[Mention] = []
    if lang == "zh":
        found = _chained(text, list(_han(text)))
        found += [
            m
            for m in _chained(text, list(_named_zh(text)))
            if not any(m.start < f.end and f.start < m.end for f in found)
        ]
        found += [m for m in _short(text) if not any(m.start < f.end and f.start < m.end for f in found)]
    elif lang == "ug":
        found = list(_uyghur(text))
    if lang not in ("zh", "ug"):
        found = list(_latin(text))
    if corps and lang in DIVISIONS:
        numbered = [Mention(*m.span(), m["name"], "division") for m in DIVISIONS[lang].finditer(text)]
        found += [n for n in numbered if not any(m.start < n.end and n.start < m.end for m in found)]
    found += [
        Mention(start, end, name, "town")
        for start, end, name in located_names(text, lang)
        if not unnamed(name) and not any(m.start < end and start < m.end for m in found)
    ]
    if learned:
        found += _bare(text, lang, learned, found)
    found.sort(key=lambda m: (m.start, -m.end))
    kept: list[Mention] = []
    for m in found:
        if not kept or m.start >= kept[-1].end:
            kept.append(m)
    return kept


def located_names(text: str, lang: str) -> Iterator[tuple[int, int, str]]:
    """Yield the places that stand as places without being known ones (see located)."""
    readers = {"zh": located.chinese, "ug": located.uyghur, "en": located.english}
    return readers[lang](text) if lang in readers else iter(())


def learn(text: str, lang: str) -> Iterator[tuple[str, Mention]]:
    """Yield the bare names that a text introduces with their generic word: "Qorul" of "Qorul village",
    松河 of 松河县."""
    if lang == "zh":
        for m in _named_zh(text):
            bare = NAMED_ZH.match(text, m.start)
            if bare and len(bare["name"]) >= 2:
                yield bare["name"], m
                if (
                    len(bare["name"]) > 3
                    and bare["name"][-1] in "新老旧舊上下东西南北"
                    and bare["kind"] == "村"
                ):
                    yield bare["name"][:-1], m
    elif lang == "ug":
        for match in NAMED_UG.finditer(text):
            if _name_ug(match["name"]):
                made = _made_ug(match)
                yield match["name"].split()[0], made
    else:
        for mention, bare_name in _named_en(text):
            yield bare_name, mention
            if (first := NEWER_EN.fullmatch(bare_name)) and mention.kind in ("town", "village"):
                yield first[1], mention


def _made(match: re.Match[str], kind: str, name: str) -> Mention:
    return Mention(match.start(), match.end(), name, kind)


def _known(start: int, end: int, name: str, entry: gazetteer.Entry) -> Mention:
    return Mention(start, end, name, entry.kind, entry.name, entry.within or None)


def _latin(text: str) -> Iterator[Mention]:
    forms = gazetteer.forms()
    named = [m for m, _ in _named_en(text)]
    yield from named
    taken = [(m.start, m.end) for m in named]
    for run in WORD_RUN.finditer(text):
        words = [(w.start() + run.start(), w.end() + run.start()) for w in re.finditer(r"\S+", run.group())]
        k = 0
        while k < len(words):
            size = 1
            for size in range(min(4, len(words) - k), 0, -1):
                start, end = words[k][0], words[k + size - 1][1]
                name = text[start:end].rstrip("-")
                name = re.sub(r"(?:[’']s?|-\w+)$", "", name) if name not in forms else name
                entry = forms.get(name) or (forms.get(name.replace("’", "'")) if "’" in name else None)
                if entry and not any(s < end and start < e for s, e in taken):
                    yield _known(start, start + len(name), name, entry)
                    break
            k += size


def _named_en(text: str) -> Iterator[tuple[Mention, str]]:
    low = text.lower()
    if not any(kind in low for kind in KINDS_EN):
        return
    forms = gazetteer.forms()
    for match in NAMED_EN.finditer(text):
        words = match[1].split()
        opens = not text[: match.start()].strip(" “‘\"'(#*")
        while words and (
            words[0].lower() in NOT_NAMES | SORTS_EN
            or words[0].endswith(("’s", "'s"))
            or (opens and COMMON.match(words[0]))
        ):
            words.pop(0)
        if not words or any(w.lower() in ("state", "party", "autonomous") for w in words[-1:]):
            continue
        bare = " ".join(words)
        start = match.start(1) + match[1].rindex(bare) if bare in match[1] else match.start()
        kind = GENERIC_EN[match[2].lower()]
        name = text[start : match.end()]
        entry = forms.get(name) or forms.get(bare)
        wider = entry and name not in forms and entry.kind in ("province", "country") and entry.kind != kind
        if wider and SOME.search(text[:start]):
            continue  # in a Xinjiang prefecture: some prefecture of Xinjiang
        known = entry if entry and (forms.get(name) or RANKS.get(entry.kind, 0) >= RANKS[kind] - 1) else None
        yield (
            Mention(
                start,
                match.end(),
                name,
                kind,
                known.name if known else None,
                (known.within or None) if known else None,
            ),
            bare,
        )
    for match in [*OF_EN.finditer(text), *APPOSED_EN.finditer(text)]:
        name = match.groupdict().get("name") or match[1]
        kind = (match.groupdict().get("kind") or match[2]).lower()
        if name.lower() not in NOT_NAMES and name not in forms:
            at = match.start("name") if "name" in match.groupdict() else match.start(1)
            yield Mention(at, at + len(name), name, GENERIC_EN[kind]), name


def _han(text: str) -> Iterator[Mention]:
    index, forms = gazetteer.han(), gazetteer.forms()
    for run in HAN_RUN.finditer(text):
        at, end = run.span()
        while at < end - 1:
            for form in index.get(text[at : at + 2], ()):
                if text.startswith(form, at) and not namesakes.no_land(text, at, forms[form].kind):
                    yield _known(at, at + len(form), form, forms[form])
                    at += len(form) - 1
                    break
            at += 1


def _short(text: str) -> Iterator[Mention]:
    """Yield the places that one letter names: 援克资金, 在湘务工."""
    for start, end, name in letters.named(text):
        if entry := gazetteer.forms().get(name):
            yield Mention(start, end, name, entry.kind, entry.name, entry.within or None)


def _chained(text: str, known: list[Mention]) -> list[Mention]:
    """Extend each known place to the right by what lies in it, known or not."""
    out: list[Mention] = []
    starts = [m.start for m in known]
    for m in known:
        if out and out[-1].end == m.start and RANKS[m.kind] > RANKS[out[-1].kind]:
            out[-1] = Mention(
                out[-1].start, m.end, text[out[-1].start : m.end], m.kind, m.canonical, m.within
            )
        elif not out or m.start >= out[-1].end:
            out.append(m)
        while tail := TAIL_ZH.match(text, out[-1].end):
            kind = GENERIC_ZH[tail["kind"]]
            if (
                COMMON_ZH.fullmatch(tail[0])
                or unnamed(tail[0])
                or BAD_ZH.search(tail["name"])
                or RANKS[kind] <= RANKS[out[-1].kind]
                or len(tail["name"]) > 6
                or any(out[-1].end < s < tail.end("name") for s in starts)
            ):
                break
            last = out[-1]
            out[-1] = Mention(
                last.start,
                tail.end(),
                text[last.start : tail.end()],
                kind,
                None,
                last.canonical or last.within,
            )
    return out


def _named_zh(text: str) -> Iterator[Mention]:
    at = 0
    while match := NAMED_ZH.search(text, at):
        bad = BAD_ZH.search(match["name"])
        common = COMMON_ZH.fullmatch(match[0]) or unnamed(match[0])
        if not bad and not common and not PARTS_ZH.fullmatch(match["name"]):
            yield _made(match, GENERIC_ZH[match["kind"]], match[0])
        # a name may begin behind the word that spoils this one: 工作队在松河县
        at = match.start() + bad.end() if bad else match.end()


def _name_ug(name: str) -> bool:
    """Tell whether the word before a generic word can be a name: no determiner, no case of another word."""
    first = name.split(maxsplit=1)[0]
    return first not in NOT_NAMES_UG and not first.endswith(
        ("دىكى", "تىكى", "نىڭ", "دىن", "تىن", "غان", "گەن", "غۇچى", "گۈچى", "قۇچى", "كۈچى")
    )


def _made_ug(match: re.Match[str]) -> Mention:
    kind = OFFICIAL_UG.get(match["kind"], match["kind"])
    return _made(match, GENERIC_UG[kind], f"{match['name']} {kind}")


def _uyghur(text: str) -> Iterator[Mention]:
    index, forms = gazetteer.uyghur(), gazetteer.forms()
    named = [_made_ug(m) for m in NAMED_UG.finditer(text) if _name_ug(m["name"])]
    yield from named
    for word in UG_WORD.finditer(text):
        for form in index.get(word.group()[:3], ()):
            end = word.start() + len(form)
            tail = UG_TAIL.match(text, end)
            whole = text.startswith(form, word.start()) and UG_CASE.fullmatch(tail[0] if tail else "")
            if whole and form in AMBIGUOUS_UG and not (tail and UG_LOCATIVE.fullmatch(tail[0])):
                continue
            if whole and not any(n.start <= word.start() < n.end for n in named):
                yield _known(word.start(), word.start() + len(form), form, forms[form])
                break


def _bare(text: str, lang: str, learned: dict[str, Mention], taken: list[Mention]) -> list[Mention]:
    found: list[Mention] = []
    for name, full in learned.items():
        at = text.find(name)
        while at >= 0:
            end = at + len(name)
            edge = lang == "zh" or not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum())
            if lang == "ug" and not edge and not text[at - 1 : at].isalnum():
                tail = UG_TAIL.match(text, end)
                edge = bool(tail and UG_CASE.fullmatch(tail[0]))
            if edge and not any(m.start < end and at < m.end for m in taken):
                found.append(Mention(at, end, name, full.kind, full.canonical or full.name, full.within))
            at = text.find(name, end)
    return found
