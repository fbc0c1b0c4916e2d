"""Places that no gazetteer knows and no generic word tells: "in Brennick", "the Ulden bridge", 科林大坝, 下文洛法院,
the cells below a table's header "Village", and a Uyghur name that opens the title of a works."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re

_CAP = r"[A-ZÀ-Þ][a-zà-ÿ’'-]*[a-zà-ÿ]"
IN_EN = re.compile(
    rf"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]cross|[Tt]hroughout|[Aa]round) (?P<name>{_CAP}(?: {_CAP}){{0,2}})(?P<after>[^\n]?[^\n]{{0,24}})"
)
AFTER = re.compile(
    r"$|[,.;:!?)”\"]|(?:\s?[—–-] ?)|\s(?:and|or|to|of|by|with|from|for|on|in|at|as|who|which|that|has|have|had|is|are|was|were|will|would|can|could|may|must|should|do|does|did|but|since|until|after|before|during|between|than|when|where|while|the|a|an|this|these|he|she|they|it|we|some|about|nearly|more|fewer|less|no|every|each|all|most|many|alone|now|also|only|over|under|not"
    r"|goes|employs|says|lives?|costs?|runs?|gets|needs?|makes?|takes?|works?|pays?|sells?|lacks?|holds?|covers?|serves?|counts?|lists?|reaches|stands?|rose|fell|paid|grew|lost|won|sold|took|got|built|made|went|came|saw|spent|said|told|began|held|left|shut|cut|hit|\w{3,}ed|\d[\d,.]*)\b"
)
"""What follows a place; any other small word makes the name an adjective ("in Dorrel villages")."""
PUT_EN = re.compile(
    rf"\b(?:[Ii]n|at|to|of|from|[Aa]cross|[Tt]hroughout|[Aa]round|into|[Nn]ear) (?P<name>{_CAP})(?=[^\w’'-]|[’']s\b)(?! [A-Z])"
)
CITED = re.compile(r",? (?:(?:and|&) [A-Z][\w-]+|et al\.)? ?\((?:19|20)\d\d|[’']s\b|\s\(\d{4}")
NO_PLACE = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter"
    " english chinese french german russian arabic turkish spanish uyghur uighur mandarin japanese korean italian persian latin greek han kazakh tibetan mongolian european american british asian african western eastern northern southern"
    " table figure chapter section part article annex appendix phase group room box year volume class grade unit level category line column row stage round week day act rule step note page item resolution order notice document form schedule"
    " parliament congress court council office ministry university college school hospital bureau department committee commission party government state church mosque army police senate assembly cabinet union agency authority board embassy"
    " fund programme program project scheme campaign report plan times post trust company ltd inc bank corporation foundation institute society association conference forum summit meeting symposium movement initiative news press journal daily courier gazette herald"
    " mr mrs ms dr president minister secretary director professor chairman internet twitter facebook wechat weibo youtube ramadan islam god allah christmas easter new lunar eid nowruz marxism communism socialism covid"
    " the this that these those his her their its our my your all both some many most such he she they we it i one two three four five six seven eight nine ten each every another other what which who whom why how if there here today nevertheless contrast addition fact total general particular short".split()
)
WORKS_EN = re.compile(
    rf"\b[Tt]he (?P<name>{_CAP}(?: {_CAP})?) (?:bridge|dam|mine|quarry|market|harbou?r|port|valley|ferry|reservoir|canal|tunnel|airport|camp|mill|plant|factory|depot|crossing|ward|basin|refinery|waterworks|power station|railway station|oil ?field|coal ?field)\b"
)
"""A work that stands on land carries the name of its place."""
OWNED_EN = re.compile(
    rf"(?:^|(?<=[,;:] )|(?<=\bthat )|(?<=\band )|(?<=\bof ))(?P<name>{_CAP}(?: {_CAP})?)[’']s (?:(?:[a-z-]+|\d[\d,.]*) ){{0,2}}(?:population|residents|inhabitants|schools|hospitals|clinics|streets|roads|harbou?r|port|economy|mills|mines|factories|markets?|villages|townships|counties|districts|wards|farms|farmers|households|pupils|voters|buses|exports|budget|police)\b"
)
TITLES_EN = re.compile(
    r"(?i)^(?:mayor|governor|minister|engineer|president|director|chair|old|young|great|grand|central|national|royal|state|public|main)$"
)

COURT_ZH = re.compile(
    r"(?:^|(?<=[，。；：、\s在于於由向从從据據]))(?P<name>[\u4e00-\u9fff]{2,4}?)(?:(?:地方|中级|中級|人民|初级)*)(?:法院|检察院|檢察院)"
)
WORKS_ZH = re.compile(
    r"(?:^|(?<=[，。；：、\s在于於由向从從据據对對]))(?P<name>[\u4e00-\u9fff]{2,4}?)(?:大坝|大壩|水库|水庫|大桥|大橋|煤矿|煤礦|金矿|铁矿|矿区|电站|電站|水电站|火车站|火車站|码头|碼頭|灌区|渡口)"
)
SCHOOL_ZH = re.compile(
    r"(?:^|(?<=[，。；：、\s“「在于於由向从從据據对對自到是]))(?P<name>[\u4e00-\u9fff]{3,7}?)(?:小学|小學|[卫衛]生[院室]|教学点|教學點)(?!生|[阶階]段|[毕畢]业|教[师師])"
)
"""The school of a village, by a name of three or more."""
NO_SCHOOL_ZH = re.compile(
    r"[省市州县縣区區乡鄉镇鎮村个個所家座名]|实验|實驗|希望|中心|附属|附屬|民族|双语|雙語|外国|外國|全部|当地|當地|农村|公办|民办|学校|初中|高中|中学|中學|人民|街道|社区|路|老师|教师|教師|[在到去从對对]"
)
NO_NAME_ZH = re.compile(
    r"最高|高级|高級|中级|中級|地方|基层|基層|初审|巡回|当地|當地|国际|國際|军事|行政|知识|互联网|专门|上级|大型|中型|小型|新建|病险|这|那|该|該|此|本|各|全|两|多|几|每|某|座|个|的|了|和|与|跨|一|二|三|四|五|六|七|八|九|十|修|建|国家|人民|主要|最大|第"
)

HEADER_PLACE = re.compile(
    r"(?i)\s*(?:name of )?(?:the )?(?P<kind>village|town|township|county|city|district|ward|province|prefecture|region|place|location|municipality|settlement)(?:s| name)?\s*|\s*(?P<han>县市区?|縣市|县区|縣區|省份|省市|地区|地區|地州|州市|市州|市县|县|縣|乡镇|鄉鎮|乡|鄉|镇|鎮|村|村名|城市|地点|地點|单位地址)\s*|\s*(?P<ug>كەنت|يېزا|ناھىيە|شەھەر|ۋىلايەت|رايون|ئورۇن|جاي)(?:لار|لەر)?\s*"
)
"""What the header of a column of places says."""
KINDS_HAN = {"村": "village", "村名": "village", "乡": "town", "镇": "town", "乡镇": "town", "鄉鎮": "town", "省份": "province", "省市": "province"}  # fmt: skip
TOTALS = re.compile(
    r"(?i)\s*(?:(?:sub|grand )?totals?|all|sum|average|mean|others?|合\s*计|合\s*計|总\s*计|總\s*計|小\s*计|小\s*計|共计|平均|其他|其它|جەمئىي)\b.*|\W*\d.*"
)

UG_ENDING = r"[\u0621-\u06ff]{1,12}(?:ئاباد|كەنت|بۇلاق|ئۆستەڭ|بازار|تاغ|كۆل|باغ|كۆۋرۈك|قۇم|ئېرىق)"
UG_WORKS = re.compile(
    rf"^(?P<name>{UG_ENDING}) (?:[\u0621-\u06ff]+ ){{0,3}}(?:زاۋۇتى|شىركىتى|مەكتىپى|دوختۇرخانىسى|كارخانىسى|كانى|بازىرى|ئامبىرى|تۆمۈركېنى)"
)


def bare(text: str) -> list[str]:
    """Return the names behind a preposition of place: "the schools of Morvane", "to Morvane"."""
    return [m["name"] for m in PUT_EN.finditer(text) if m["name"].lower() not in NO_PLACE]


def english(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where a text names a place by "in X", "the X bridge" or "X's residents": offsets and name."""
    for match in IN_EN.finditer(text):
        words = match["name"].split()
        if any(w.lower() in NO_PLACE for w in words) or CITED.match(text, match.end("name")):
            continue
        if AFTER.match(text, match.end("name")):
            yield match.start("name"), match.end("name"), match["name"]
    for pattern in (WORKS_EN, OWNED_EN):
        for match in pattern.finditer(text):
            words = match["name"].split()
            if not any(w.lower() in NO_PLACE or TITLES_EN.match(w) for w in words):
                yield match.start("name"), match.end("name"), match["name"]


def chinese(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the places that courts and works on land are named after."""
    for pattern in (COURT_ZH, WORKS_ZH, SCHOOL_ZH):
        for match in pattern.finditer(text):
            if pattern is SCHOOL_ZH and NO_SCHOOL_ZH.search(match["name"]):
                continue
            if (
                not NO_NAME_ZH.search(match["name"])
                and match["name"][-1] not in "省市县縣区區乡鄉镇鎮村州旗盟"
            ):
                yield match.start("name"), match.end("name"), match["name"]


def uyghur(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the place that a works is named after at the opening of a title."""
    if match := UG_WORKS.match(text):
        yield match.start("name"), match.end("name"), match["name"]


def column_kind(header: str) -> str | None:
    """Return the kind of place that a column's header announces, or None."""
    found = HEADER_PLACE.fullmatch(header)
    if not found:
        return None
    word = (found["kind"] or "").lower()
    return {"village": "village", "province": "province", "county": "county", "district": "county", "prefecture": "prefecture"}.get(
        word, KINDS_HAN.get(found["han"] or "", "village" if found["ug"] == "كەنت" else "town")
    )  # fmt: skip


def is_total(cell: str) -> bool:
    """Tell whether the cell of a column of places is a row of totals or a number."""
    return bool(TOTALS.fullmatch(cell))
