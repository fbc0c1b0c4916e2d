"""How a text introduces a person, and how it comes back to one: by the whole name, a part of it, "Mr Qadir"."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re

_CAP = r"[A-ZÀ-Þ][\wà-ÿ’'-]*[a-zß-ÿ]"
_NAME = rf"{_CAP}(?: {_CAP}){{0,2}}"
_KIN = r"(?:mother|father|wife|husband|son|daughter|grandson|granddaughter|grandmother|grandfather|brother|sister|neighbou?r|family|house|home|orchard|farm|shop|children|parents|uncle|aunt|cousin|daughter-in-law|son-in-law)"
_TRADE = r"(?:farmer|herder|villager|teacher|grower|worker|driver|doctor|shepherd|tailor|pupil|student|widow|widower|carpenter|baker|butcher|weaver|cotton-picker|seamstress|nurse|clerk|caretaker|veterinarian|fifth-grader|mother of \w+|father of \w+|grandmother|grandfather|imam|guard|cook|foreman|host|hostess|trainee)"
_EN = (
    re.compile(rf"\b(?:\d{{1,2}}-year-old|[Aa]ged \d{{1,2}},) (?:{_TRADE} )?(?P<name>{_NAME})"),
    re.compile(rf"\b(?:Mr|Mrs|Ms|Miss)\.? (?P<name>{_NAME})"),
    re.compile(rf"\b{_TRADE},? (?P<name>{_NAME})"),
    re.compile(
        rf"(?P<name>{_NAME}), (?:(?:aged )?\d{{1,2}}\b|an? (?:[a-z-]+ ){{0,4}}?{_TRADE}|who |whose |whom )"
    ),
    re.compile(rf"(?P<name>{_NAME})[’']s {_KIN}\b"),
    re.compile(
        rf"\b(?:is|was|are|were|named|called|call|like) (?P<name>{_NAME})(?=, an? |, who |, whose |\.|, \d)"
    ),
    re.compile(
        rf"(?:[”\"] |^)(?:said |says |recalled )?(?P<name>{_NAME})(?=,? (?:said|says|recalls?|recalled|remembers?|who)\b)"
    ),
)
_NO_NAME = frozenset(
    "the this that these those they their there then when where what which who while with after before since about under over more most many some all each every one two three four five six seven "
    "eight nine ten but and for from not yet now once only here his her its our my your she he it we you as at by in of on or so to if no nor an is was are were has had have do did may will would "
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday chinese uyghur han kazakh kyrgyz hui mongol tibetan "
    "english uncle aunt brother sister mother father mr mrs ms miss dr prof professor president director party state national china xinjiang region province prefecture county township town village city "
    "district office bureau department committee university institute school agency news times daily herald post journal radio television project campaign programme program plan scheme network archive "
    "monitor watch centre center council commission government ministry company group corporation police court bank hospital association foundation festival spring autumn winter summer islam god quran".split()
)
_HAN = r"(?:(?![是的和与與及有在为為了家户戶个個位名把被对對向从從说說叫让讓给給同跟到去来來这這那他她它我你岁歲])[\u4e00-\u9fff])"
_ZH = (
    re.compile(
        rf"(?P<name>{_HAN}{{2,6}}·{_HAN}{{2,6}}?)(?=[，。、：；“”\s]|[家说說表介告有在把从從也的是和与與又还還就一正去回带帶给給用向对對种種养養]|$)"
    ),
    re.compile(
        rf"(?:^|(?<=[，。；：、“]))(?P<name>{_HAN}{{2,4}})，(?:今年)?[\d一二三四五六七八九十]{{1,3}}[岁歲]"
    ),
    re.compile(
        rf"[\d一二三四五六七八九十]{{1,3}}[岁歲](?:的[\u4e00-\u9fff]{{0,6}}?)(?P<name>{_HAN}{{2,3}})(?=[是说說在]|提前|告诉|告訴|介绍|介紹|一家)"
    ),
)
_OFFICE_ZH = re.compile(
    r".*(?:书记|書記|主任|村[长長]|老师|老師|校[长長]|[队隊][长長]|干部|村民|牧民|[农農]民|[职職]工|工人|居民|[员員]|先生|女士)"
)
_CALLED_ZH = re.compile(r"[\u4e00-\u9fff]{2,14}")
_UG = re.compile(
    r"(?P<name>[\u0621-\u06d5]{3,}) (?:خانىم|ئاكا|ئاچا|ھاجىم|موللا|مۇئەللىم|ئانا|دادا)(?![\u0621-\u06d5])|(?:ياشلىق|ياشقا كىرگەن) (?:[\u0621-\u06d5]+ ){0,2}?(?P<aged>[\u0621-\u06d5]{4,}) [\u0621-\u06d5]{3,}(?=[ ،.])"
)
_UG_WORD = re.compile(r"[\u0621-\u06d5]{3,}")
_UG_CASE = re.compile(r"(?:نىڭمۇ|نىڭ|غا|گە|قا|كە|نى|دىن|تىن|دا|دە|مۇ|چۇ)$")


def introduced(text: str, lang: str) -> list[tuple[int, int, tuple[str, ...]]]:
    """Return where a sentence introduces persons, each with the words that it may be called by."""
    out: list[tuple[int, int, tuple[str, ...]]] = []
    if lang == "zh":
        for pattern in _ZH:
            for m in pattern.finditer(text):
                name = _OFFICE_ZH.sub("", m["name"].split("·")[0])
                if len(name) > 1:
                    out.append((*m.span("name"), (name,)))
    elif lang == "ug":
        for m in _UG.finditer(text):
            name = "name" if m["name"] else "aged"
            out.append((*m.span(name), (_bare(m[name]),)))
    elif lang == "en":
        for pattern in _EN:
            for m in pattern.finditer(text):
                words = m["name"].split()
                while words and words[0].lower() in _NO_NAME:
                    words.pop(0)
                if words and not any(w.lower() in _NO_NAME for w in words):
                    out.append((*m.span("name"), tuple(w for w in words if len(w) > 2)))
    return out


def called(text: str, lang: str) -> list[str]:
    """Return the words of a sentence that may call a person introduced before."""
    if lang == "en":
        return [re.sub(r"[’']s$", "", w) for w in re.findall(_CAP, text)]
    if lang == "ug":
        return [_bare(w) for w in _UG_WORD.findall(text)]
    found: list[str] = []
    for run in _CALLED_ZH.findall(text) if lang == "zh" else ():
        found += [run[k : k + n] for k in range(len(run) - 1) for n in range(2, min(6, len(run) - k) + 1)]
    return found


def _bare(word: str) -> str:
    return _UG_CASE.sub("", word)
