"""Names of people and words for them in Uyghur in Arabic letters; the names are spelt from the Latin tables."""

from collections.abc import Iterator
from functools import cache

from headwater.extract import patterns as re
from headwater.extract.people import known
from headwater.extract.people.found import Found
from headwater.model import PersonRole

ULY = (
    "abduqadir abdukerim abdulla abduhaliq abdurehim abduraxman abdureshid abdurishit abduweli abdusalam abdusemet abdushükür abdughappar abduxélil abdughéni abdujélil abdurazaq abduwahit abdulehed abdulhemit ablet abliz ablikim ablajan ablimit adalet adil adile ahmet exmet exmetjan ekber alim alimjan almas alimas amangül amannisa amine amannisaxan anar anargül enwer enwerjan arkin erkin erkinjan arslan arzu arzugül asiye asim esqer etikem aygül ayxan aynur ayshe ayshem ayshemgül aytursun ayup azat eziz ezize "
    "bahar bahargül batur behram bilal bostan bostangül buxelchem buwi busarem chimengül dawut dilber dilbergül dilmurat dilmire dilnar dilnur dilnaz dilshat dolqun ekrem élfire eli iliyar ilyar emet emetjan emine erpat eset eysa eysajan perhat patime patigül patem patemxan ghéni ghoja ghojimemet ghulam ghulamjan gülbahar gülbostan gülchéhre güljamal gülmire gülnar gülnare gülnaz gülnigar gülnisa gülnur gülpiye gülsüm gülshen gülzar gülzire gülistan hajigül hajim hajimemet haji hajire hakim halide halmurat hashim hebibulla helchem hélime hemit hemdulla hesen "
    "heyrigül heyrinisa hebibe hoshur hüsen hüsenjan ibadet ibrahim ibrayim idris ilham ilhamjan ilyas imam imin iminjan irpan isa ismail ismayil israil izzet jamal jélil jennet jennetgül jüme jümexun jüret qadir qadirjan kamil qehriman kérim kerimjan kamile qurban qurbanjan qurbangül qurbannisa letip lutpulla mahmut mexmut mahire mahinur maynur mensur merhaba meryem meryemgül mexsum melike memet memetjan memettursun memetimin memtimin muhemmet muhemmetjan mehriban mehrigül méhrigül mihray mihrigül mihriban miniwer minewer mirzat mirza mukerrem muxter muqeddes munire murat muradil mutellip muyesser musa musajan nadire nahide néjibe nijat nijatjan nisagül nurgül nurbiye nureli nurxan nuri nuriman nurmemet nurmuhemmet nursiman nuriye nurnisa nuzugum obul obulqasim ömer ömerjan osman osmanjan pazil paride peride perizat perhatjan perhide polat qahar qasim qeyser qeyyum qutluq rabiye rahile "
    "rahim raxman ramile raziye réna réhim reyhangül reyxangül reyhan réhime rishat rizwangül roshen roshengül rozi rozigül rozixun ruqiye sabir sabit sadiq sidiq salamet salih sémet semet samat sawut sayim seide settar seypidin sélime sherinay shirin shöhret shohret shakir shadiye sopi sultan sulayman sureyya tahir tahirjan tayir télet toxti toxtigül toxtiniyaz tunsagül turaxun turdi turdigül turghun turghunjan turnisa tursun tursunay tursungül tursunjan tursunmemet tuniyaz turan ümid ümüt urayim üchqun wéli weli wélijan yalqun yasin yasinjan yüsüp yüsüpjan yunus yaqup zahir zakir zeynep zeynepgül zilale zikrulla zöhre zöhregül zordun zulpiye zulpiqar zumret zunun mijit xoja qari niyaz niyazi memetniyaz imir dawamet ghappar ghopur ghalip gheyret hemidulla xudaberdi keyim muzepper nasir neman nizamidin nurehmet qéyum rehmitulla sadir salahidin séyit seydulla shemshidin shérip shewket shükür tewekkül tömür ubul wahap wahit yolwas zayit ziya ziyawudun tash talip bekri zeytun xelchem ruxsare sebiye rabigül adalet tajigül sénem pashagül ayimnisa hawagül hawaxan ayishe raziye sahibe kamalidin jalalidin ehet ehmetjan abdiweli"
)
_LETTERS = {
    "ch": "چ", "gh": "غ", "ng": "ڭ", "sh": "ش", "zh": "ژ", "a": "ا", "e": "ە", "b": "ب", "p": "پ", "t": "ت", "j": "ج",
    "x": "خ", "d": "د", "r": "ر", "z": "ز", "s": "س", "f": "ف", "q": "ق", "k": "ك", "g": "گ", "l": "ل", "m": "م", "n": "ن",
    "h": "ھ", "o": "و", "u": "ۇ", "ö": "ۆ", "ü": "ۈ", "w": "ۋ", "é": "ې", "i": "ى", "y": "ي",
}  # fmt: skip
VOWELS = "aeoöuüéi"
WORD = re.compile("[\u0620-\u064a\u066e-\u06d3\u06d5\u06ee\u06ef-]+")
SUFFIX = re.compile(
    r"(?:لارنىڭ|لەرنىڭ|نىڭكى|دىكى|تىكى|نىڭ|نى|غا|قا|گە|كە|دىن|تىن|دا|دە|تا|تە|مۇ|لار|لەر|چۇ|غىچە|گىچە|مۇنداق)$"
)
ENDS = re.compile(
    r".{2,}(?:گۈل|جان|نىسا|خان|ئاخۇن|اخۇن|نۇر|ئاي|نىيازى|نىياز|قۇل|مىرزا|بەگ|بەك|مەمەت|مۇرات|نىساخان|يار|خېنىم|بۈۋى|ھاجىم|قارى)$"
)
BEGINS = re.compile(r"^(?:ئابدۇ|نۇر(?:گ|م|ن|ب)|گۈل.{3,}|مەمەت|مۇھەممەت|تۇرسۇ)")
NO_NAME = frozenset(
    "گۈلزار گۈلشەن باھار بوستان ئادالەت شەرىپ ئۈمىد ھاكىم تاش سۇلتان جەننەت بىلال ئەلى ئەزىز ئازات ھاجى ئىمام ئارزۇ غالىپ ئالماس تۆمۈر قۇربان روزى تاشقۇرغان ئاپئاق خان جان پولات ياسىن ۋەلى گۈللۈك مۇنىرە نۇرى گۈللەر گۈللىنىش گۈللەندۈرۈش جەمئىيەت تۇرغۇن كامىل ئالىم تالىپ زاكىر شاكىر ھېلىمە ئابدۇ ئەھەت مەخسۇم تاجى شېرىن ياقۇپ".split()
)
"""Names that are words too: names only beside another name, a title or a suffix of a person."""
OFFICIAL = "رەئىس|رەئىسى|شۇجى|شۇجىسى|باشلىق|باشلىقى|ھاكىم|ھاكىمى|مىنىستىر|مىنىستىرى|سېكرېتار|سېكرېتارى|كادىر|كادىرى|ئەمەلدار|ئەمەلدارى|باياناتچى|باياناتچىسى|مۇدىر|مۇدىرى|ۋالىي|ۋالىيسى|زۇڭلى|زۇڭتۇڭ|پىرېزىدېنت|پىرېزىدېنتى|نازىر|نازىرى|ساقچى|سوتچى|باش شۇجى|مۇئاۋىن رەئىس|كومىسسار|ۋەكىلى|ئەلچى|ئەلچىسى|باش مىنىستىر|يېزىباشلىقى"
EXPERT = "پروفېسسور|پروفېسسورى|تەتقىقاتچى|تەتقىقاتچىسى|ئالىم|ئالىمى|دوكتور|مۇتەخەسسىس|مۇتەخەسسىسى|ئادۋوكات|ئادۋوكاتى|تارىخچى|ئىقتىسادشۇناس|ئانالىزچى|ئاكادېمىك"
AUTHOR = "مۇخبىر|مۇخبىرى|مۇخبىرىمىز|ئاپتور|ئاپتورى|مۇئەللىپ|يازغۇچى|شائىر|تەرجىمان|تەرجىمە قىلغۇچى|مۇھەررىر|تەھرىر|سۈرەتچى|سۈرەتكە ئالغۇچى|فوتوگراف|ژۇرنالىست"
PRIVATE = "دېھقان|دېھقانى|ئىشچى|ئىشچىسى|ئاھالە|ئاھالىسى|ئايال|ئەر|قىز|ئوغۇل|بالا|ئوقۇغۇچى|ئوقۇتقۇچى|مۇئەللىم|سېستىرا|دوختۇر|چوپان|چارۋىچى|تۇتقۇن|ئانا|ئانىسى|ئاتىسى|دادىسى|ئاپىسى|ئېرى|ئايالى|ئوغلى|قىزى|ئاكىسى|ئىنىسى|ئۇكىسى|ئاچىسى|سىڭلىسى|قوشنىسى|دوستى|تۇغقىنى|مومىسى|بوۋىسى|نەۋرىسى|موماي|بوۋاي|ئاكا|ئاچا|ھەدە|شوپۇر|ئاشپەز|تىجارەتچى|دۇكاندار|كەنت ئاھالىسى|شاھىت|ياش|ياشانغان"
_ROLE = re.compile(
    rf"(?:^|[\s«(،.:])(?:(?P<official>{OFFICIAL})|(?P<expert>{EXPERT})|(?P<author>{AUTHOR})|(?P<private>{PRIVATE}))[:：]? ?[«“\"]?$"
)
_IS = re.compile(
    rf"^[،]? ?(?:بىر |يېزىدىكى |كەنتتىكى |سابىق |ھازىرقى )*(?:\S+ ){{0,3}}?(?:(?P<official>{OFFICIAL})|(?P<expert>{EXPERT})|(?P<author>{AUTHOR})|(?P<private>{PRIVATE}))(?=[\s،.؛]|$)"
)
CALLED = re.compile(
    r"^ ?[»\"]? ?(?:ئىسىملىك|ئاتلىق|دېگەن|ھاجى(?:م)?|ئاخۇن|ئاكا|ئاچا|خېنىم|ئەپەندى|داموللا|قارى)(?=[\s،.]|$)"
)
WRITES = re.compile(
    r"^[،:]? ?(?:تەرجىمە قىلدى|تەرجىمە قىلغان|تەھرىرلىدى|خەۋەر قىلدى|سۈرەتكە ئالدى|سۈرەتكە تارتقان|فوتوسى|يازغان|ماقالىسى)"
)
CUE = re.compile(
    r"^(?:نىڭ|غا|گە|نى)?[،:]? ?(?:دېدى|ئېيتتى|سۆزلىدى|كەلدى|باردى|ياشايدۇ|ئىشلەيدۇ|ئولتۇر|تۇغۇلغان|تۇتۇ|تۈرمى|\d+ ?ياش|بىلەن|مۇخبىرغا|ئۆيى|بالىلىرى|نىڭ|ئوقۇيدۇ|قايتتى)"
)
ADJ = r"(?:ياش |ياشانغان |كىچىك |ئۇيغۇر |قازاق |خەنزۇ |نامرات |نامەلۇم |سابىق |يەرلىك )*"
_CHILDREN = r"قىز(?:چاق)?|ئوغۇل(?: بالا)?|بالا|بالىلار|ئۆسمۈر|ئۆسمۈرلەر|ئوقۇغۇچى|ئوقۇغۇچىلار|بوۋاق|گۆدەك"
_ADULTS = r"ئايال|ئاياللار|ئەر|ئەر كىشى|كىشى|دېھقان|دېھقانلار|ئىشچى|ئىشچىلار|موماي|بوۋاي|ياش|ياشلار|ئائىلە|ئاھالە|تۇتقۇن|شاھىت|ئوقۇتقۇچى|كادىر|ئەمەلدار"
PHRASE = re.compile(
    rf"(?<![\w])(?:(?P<det>بىر(?: نەپەر| تۈركۈم| قانچە)?|ئىككى(?: نەپەر)?|ئۈچ(?: نەپەر)?|تۆت|بەش|بۇ|ئۇ|ھېلىقى|بىرنەچچە|نەچچە) (?P<mid>{ADJ})(?P<noun>{_CHILDREN}|{_ADULTS})|(?P<kids>ئوقۇغۇچىلار|بالىلار|قىزلار)|(?P<of>ئۇنىڭ|مېنىڭ|ئۇلارنىڭ) (?P<kin>ئېرى|ئايالى|ئوغلى|قىزى|ئانىسى|دادىسى|ئاتىسى|ئاپىسى|ئاكىسى|ئىنىسى|ئۇكىسى|ئاچىسى|سىڭلىسى|بالىلىرى|بالىسى|ئائىلىسى|تۇغقانلىرى|قوشنىسى|ئانام|دادام))(?P<suffix>نىڭ|نى|غا|قا|گە|كە|دىن|تىن|مۇ)?(?![\w])"
)
CALLING = re.compile(
    r"(?:گۇۋاھچى|مەھبۇس|قېرىندىشىم|ھەمشىرەم|دوستۇم|مەرھۇم|شاھىت|تۇتقۇن|ئاكام|ئىنىم|ئاچام|سىڭلىم|دادام|ئانام|ئوغلۇم|قىزىم|ئېرىم|ئايالىم) $"
)
CHINESE = frozenset(
    "ۋاڭ لى جاڭ ليۇ چېن ياڭ خۇاڭ خۋاڭ جاۋ ۋۇ جوۋ شۈ شۈي سۈن ما جۇ خۇ گو خې گاۋ لىن لو جېڭ لياڭ شيې سۇڭ تاڭ دېڭ فېڭ خەن ساۋ زېڭ پېڭ شياۋ سەي پەن تيەن دۇڭ يۈەن يۈ يې سۇ ۋېي لۈ دىڭ شېن رېن جياڭ فەن فاڭ شى ياۋ تەن لياۋ زۇ شيۇڭ جىن لۇ خاۋ كوڭ بەي سۈي كاڭ ماۋ چيۇ چىن گۇ خوۋ مېڭ لوڭ ۋەن دۈەن لېي چيەن تاڭ يىن لى ۋۇ".split()
)
COMMON = frozenset(
    "بۇ شۇ ئۇ ئۇنىڭ بىز سىز ئۇلار ھەر بىر ئىككى ئۈچ ۋە بىلەن ئۈچۈن كېيىن ئىلگىرى بۈگۈن ئەتە تۈنۈگۈن يېقىندا ئەمما لېكىن ئەگەر بىراق شۇڭا چۈنكى ھازىر بۇرۇن يىلى ئايدا كۈنى سائەت جۈملىدىن ئاخىرىدا بولۇپمۇ مەسىلەن ھەم ياكى بەلكى پەقەت يەنە ئاندىن دەسلەپ".split()
)
YOUNG = re.compile(
    r"^[^.؛]{0,14}?(?<!\d)(?:(?:[1-9]|1[0-7]) ?ياش|(?:بىر|ئىككى|ئۈچ|تۆت|بەش|ئالتە|يەتتە|سەككىز|توققۇز|ئون(?: (?:بىر|ئىككى|ئۈچ|تۆت|بەش|ئالتە|يەتتە))?) ياش)(?:قا|تا|لىق)?"
)


def arabic(latin: str) -> str:
    """Return a name in Uyghur Latin letters in Arabic ones (the official table of 2008)."""
    out, i, before = [], 0, ""
    while i < len(latin):
        size = 2 if latin[i : i + 2] in _LETTERS else 1
        letter = latin[i : i + size]
        if letter in VOWELS and (not before or before in VOWELS):
            out.append("ئ")
        out.append(_LETTERS[letter])
        before, i = letter, i + size
    return "".join(out)


@cache
def names() -> frozenset[str]:
    """Return the names of the table in Arabic letters."""
    return frozenset(arabic(name) for name in ULY.split())


def find(text: str) -> Iterator[Found]:
    """Yield the names and descriptions of people in a Uyghur sentence, at its own offsets."""
    tokens = [(m.start(), m.end(), m[0]) for m in WORD.finditer(text)]
    taken: set[int] = set()
    ends: list[int] = []
    i = 0
    while i < len(tokens):
        size = _run(text, tokens, i)
        if not size and _first(text, tokens, i):
            size = 1 + max(1, _run(text, tokens, i + 1))
        if size:
            found = _named(text, tokens, i, size)
            if found:
                taken.update(range(found.start, found.end))
                ends.append(found.end)
                yield found
        i += max(size, 1)
    for match in PHRASE.finditer(text):
        beside = (
            match["det"]
            and any(0 < match.start() - k < 26 for k in ends)
            and text[match.end() : match.end() + 1] in "،.؛"
        )
        if not beside and taken.isdisjoint(range(match.start(), match.end())):
            yield _described(text, match)


def stem(word: str) -> str:
    """Return a word without the suffix of its case, where it is a name then."""
    if word in names():
        return word
    cut = SUFFIX.sub("", word)
    return cut if cut != word and len(cut) > 2 and (cut in names() or ENDS.match(cut)) else word


def _like(word: str) -> bool:
    return word in names() or bool(ENDS.match(word)) or bool(BEGINS.match(word) and len(word) > 5)


def _run(text: str, tokens: list[tuple[int, int, str]], i: int) -> int:
    """How many words from `i` on are one name."""
    size = 0
    while i + size < len(tokens) and size < 3:
        start, _, word = tokens[i + size]
        if size and text[tokens[i + size - 1][1] : start] not in (" ", "  ", "\n", "-"):
            break
        bare = stem(word)
        if not _like(bare):
            break
        size += 1
        if bare != word:
            break
    return size


def _first(text: str, tokens: list[tuple[int, int, str]], i: int) -> bool:
    """Tell whether an unknown word is a given name: a known father's name stands behind it, a role or nothing
    before it; or a Chinese family name begins here, behind an office."""
    if i + 1 >= len(tokens) or text[tokens[i][1] : tokens[i + 1][0]] != " ":
        return False
    start, _, word = tokens[i]
    before = text[max(0, start - 40) : start]
    told = bool(_ROLE.search(before)) or CALLING.search(before) is not None
    if word in CHINESE and told:
        return True
    known_behind = stem(tokens[i + 1][2]) in names() and stem(tokens[i + 1][2]) not in NO_NAME
    opens = told or not before.strip() or before.rstrip()[-1] in "،.؛:«(!؟"
    plain_word = (
        word in COMMON
        or SUFFIX.search(word) is not None
        or len(word) < 4
        or _ROLE.search(f" {word}") is not None
    )
    return known_behind and opens and not plain_word


def _named(text: str, tokens: list[tuple[int, int, str]], i: int, size: int) -> Found | None:
    start = tokens[i][0]
    bare = [stem(tokens[k][2]) for k in range(i, i + size)]
    last = tokens[i + size - 1]
    end = last[0] + len(bare[-1])
    if bare[-1] != last[2]:
        end = last[0] + len(bare[-1])
    before, after = text[max(0, start - 40) : start], text[end : end + 60]
    told = _ROLE.search(before)
    called = CALLED.match(after)
    if size == 1 and bare[0] in NO_NAME and not (told or called or CUE.match(after)):
        return None
    if (
        size == 1
        and bare[0] not in names()
        and not (told or called or CUE.match(after) or ENDS.match(bare[0]))
    ):
        return None
    if called and called[0].strip().startswith(("ھاجى", "ئاخۇن")):
        end += called.end()
        after = text[end : end + 60]
    said = told or _IS.match(after)
    if not said and WRITES.match(after):
        return Found(start, end, "ug", "author", ["credited behind the name"], tuple(bare), sure=3)
    role: PersonRole | None = said.lastgroup if said and said.lastgroup else None  # type: ignore[assignment]
    why = [f"'{said[0].strip(' ،:«')}' beside the name"] if said else []
    name = text[start:end]
    if name in known.uyghur():
        role, why = role or "official", why or ["in public office or of history, as is generally known"]
    child = bool(YOUNG.match(after)) or bool(told and told[0].strip() in ("قىز", "ئوغۇل", "بالا", "ئوقۇغۇچى"))
    return Found(start, end, "ug", role, why, tuple(bare), child, sure=3 if said or size > 1 else 2)


def _described(text: str, match: re.Match[str]) -> Found:
    noun = match["noun"] or match["kids"] or match["kin"]
    end = match.start("suffix") if match["suffix"] else match.end()
    minor = (
        bool(re.fullmatch(_CHILDREN, noun))
        or bool(match["kids"])
        or bool(match["kin"] and YOUNG.match(text[match.end() :]))
    )
    role: PersonRole = "official" if noun in ("كادىر", "ئەمەلدار") else "private"
    found = Found(match.start(), end, "ug", role, [f"described: '{match[0]}'"], (), minor, noun)
    found.definite = match["det"] in ("بۇ", "ئۇ", "ھېلىقى")
    found.plural = bool(match["kids"]) or noun.endswith(("لار", "لەر"))
    found.of = match["of"] or ""
    return found
