"""People whom Uyghur words describe without a name: a woman, his wife, the neighbours; and what tells that they are children."""

from headwater.extract import patterns as re
from headwater.extract.people.found import Found
from headwater.model import PersonRole

ADJ = r"(?:تۇل |يېتىم |بىچارە |ئاجىز |كېسەل |مېيىپ |ئەما |گاس |يالغۇز |ياش |ياشانغان |كىچىك |ئۇيغۇر |قازاق |خەنزۇ |نامرات |نامەلۇم |سابىق |يەرلىك )*"
_CHILDREN = r"قىز(?:چاق)?|ئوغۇل(?: بالا)?|بالا|بالىلار|ئۆسمۈر|ئۆسمۈرلەر|ئوقۇغۇچى|ئوقۇغۇچىلار|بوۋاق|گۆدەك"
_ADULTS = r"خوتۇن|چوكان|يىگىت|جۇۋان|كەمپىر|مۇساپىر|قاراۋۇل|خىزمەتچى ئايال|قوغدىغۇچى|دادا|ئاتا|ئاپا|خادىم|خىزمەتچى|چارۋىچى|ئوقۇتقۇچى|دوختۇر|سېستىرا|شوپۇر|تىجارەتچى|ھۈنەرۋەن|ئىمام|پېنسىيونېر|قوشنا|تۇغقان|ئۆي ئىگىسى|زىيارەت قىلىنغۇچى|ئايال|ئاياللار|ئەر|ئەر كىشى|كىشى|دېھقان|دېھقانلار|ئىشچى|ئىشچىلار|موماي|بوۋاي|ياش|ياشلار|ئائىلە|ئاھالە|تۇتقۇن|شاھىت|ئوقۇتقۇچى|كادىر|ئەمەلدار"
PHRASE = re.compile(
    rf"(?<![\w])(?:(?P<det>بىر(?: نەپەر| تۈركۈم| قانچە)?|ئىككى(?: نەپەر)?|ئۈچ(?: نەپەر)?|تۆت|بەش|بۇ|ئۇ|ھېلىقى|بىرنەچچە|نەچچە) (?P<mid>{ADJ})(?P<noun>{_CHILDREN}|{_ADULTS})|(?P<kids>ئوقۇغۇچىلار|بالىلار|قىزلار)|(?P<folk>قوشنىلار|تۇغقانلار|كەنت ئاھالىلىرى|كەنتتىكىلەر|مەھەللىدىكىلەر|ئاتا-ئانىلار|تۇتقۇنلار|گۇۋاھچىلار|يولۇچىلار)|(?P<of>ئۇنىڭ|مېنىڭ|ئۇلارنىڭ) (?P<kin>(?:(?:چوڭ|كىچىك) )?(?:ئېرى|ئايالى|ئوغلى|قىزى|ئانىسى|دادىسى|ئاتىسى|ئاپىسى|ئاتا-ئانىسى|ئاكىسى|ئىنىسى|ئۇكىسى|ئاچىسى|ھەدىسى|سىڭلىسى|بالىلىرى|بالىسى|ئائىلىسى|تۇغقانلىرى|قوشنىسى|ئانام|دادام|نەۋرىسى|يولدىشى|دوستى))|(?<![\w])(?P<own>(?:(?:قوشكېزەك|چوڭ|كىچىك|يالغۇز|بىر|ئىككى|ئۈچ|تۆت|بەش|ئالتە|يەتتە|\d{{1,3}}|ياشانغان|كېسەل|ھامىلىدار|ياشلىق|مەكتەپ يېشىدىكى|ئۆگەي|تۇغقان) ){{0,3}}(?:ئوغۇللىرىم|قىزلىرىم|ئوغۇللىرى|قىزلىرى|قوشكېزەكلىرى|ئېرى|ئايالى|ئوغلى|قىزى|ئانىسى|دادىسى|ئاتىسى|ئاپىسى|ئاتا-ئانىسى|ئاكىسى|ئىنىسى|ئۇكىسى|ئاچىسى|ھەدىسى|سىڭلىسى|بالىلىرى|بالىسى|پەرزەنتلىرى|نەۋرىلىرى|نەۋرىسى|قوشنىسى|قوشنىلىرى|يولدىشى|كېلىنى|تۇغقانلىرى|دوستى|دوستلىرى|ساۋاقداشلىرى|جىيەنى|مومىسى|بوۋىسى|ئانام|دادام|ئاپام|ئاكام|ئۇكام|ئىنىم|ئاچام|ھەدەم|سىڭلىم|ئوغلۇم|قىزىم|بالام|بالىلىرىم|ئېرىم|ئايالىم)))(?P<suffix>نىڭ|نى|غا|قا|گە|كە|دىن|تىن|مۇ)?(?![\w])"
)
YOUNG = re.compile(
    r"^[^.؛]{0,14}?(?<!\d)(?:(?:[1-9]|1[0-7]) ?ياش|(?:بىر|ئىككى|ئۈچ|تۆت|بەش|ئالتە|يەتتە|سەككىز|توققۇز|ئون(?: (?:بىر|ئىككى|ئۈچ|تۆت|بەش|ئالتە|يەتتە))?) ياش)(?:قا|تا|لىق)?"
)
PUPIL = re.compile(
    r"^ (?:ھازىر |تېخى |بۇ يىل )?(?:باغچىدا|يەسلىدە|بالىلار باغچىسىدا|(?:بىرىنچى|ئىككىنچى|ئۈچىنچى|تۆتىنچى|بەشىنچى|ئالتىنچى|يەتتىنچى|سەككىزىنچى|\d ?-?) ?(?:سىنىپتا|يىللىقتا|سىنىپنىڭ)|باشلانغۇچ مەكتەپ\S*|تولۇقسىز \S+)"
)
AGE = re.compile(r"(?<!\d)(?:[1-9]|1[0-7]) ?ياشلىق")
YEARS_AT = re.compile(
    r"[^.؛!؟]{0,24} (?<!يىگىرمە )(?<!ئوتتۇز )(?:بىر|ئىككى|ئۈچ|تۆت|بەش|ئالتە|يەتتە|سەككىز|توققۇز|ئون(?: (?:بىر|ئىككى|ئۈچ|تۆت|بەش|ئالتە|يەتتە))?|[1-9]|1[0-7]) ?ياشتا"
)
YOUNGER = ("ئوغۇل", "قىزلىر", "قوشكېزەك", "ئوغلى", "قىزى", "بالىسى", "ئوغلۇم", "قىزىم", "ئۇكىسى", "ئىنىسى", "سىڭلىسى", "نەۋرىسى", "سىڭلىم", "ئۇكام")  # fmt: skip
YEARS = re.compile(
    r"(?<!يىگىرمە )(?<!ئوتتۇز )(?<!قىرىق )(?<!ئەللىك )(?:^|(?<= ))(?:بىر|ئىككى|ئۈچ|تۆت|بەش|ئالتە|يەتتە|سەككىز|توققۇز|ئون(?: (?:بىر|ئىككى|ئۈچ|تۆت|بەش|ئالتە|يەتتە))?|[1-9]|1[0-7]) ?ياش(?:لىق|تىكى)? (?:\S+ )?$|(?:كىچىك|مەكتەپ يېشىدىكى|بوۋاق|ئەمدىلا تۇغۇلغان) $"
)
"""Before a word of kin: a child's age, or "little"."""


def described(text: str, match: re.Match[str]) -> Found:
    """Return whom a match of PHRASE describes."""
    noun = match["noun"] or match["kids"] or match["folk"] or (match["kin"] or match["own"]).split(" ")[-1]
    end = match.start("suffix") if match["suffix"] else match.end()
    minor = (
        bool(re.fullmatch(rf"{_CHILDREN}|بالىسى|بالىلىرى|بالام|بالىلىرىم|پەرزەنتلىرى", noun))
        or bool(match["kids"])
        or bool(match["kin"] and YOUNG.match(text[match.end() :]))
    )
    ages = AGE.search(text[max(0, match.start() - 14) : match.end()]) if noun.endswith(("ى", "م")) else None
    minor = (
        minor
        or (ages is not None)
        or bool((match["kin"] or match["own"]) and YOUNG.match(text[match.end() :]))
    )
    if match["own"] or match["kin"]:
        kin = match.start("own") if match["own"] else match.start("kin")
        words = text[max(0, kin - 24) : match.end()]
        lead = words[: words.rfind(noun)] if noun in words else ""
        young = noun.startswith(YOUNGER)
        minor = minor or (young and YEARS_AT.match(text[end : end + 60]) is not None)
        minor = minor or (young and bool(YEARS.search(lead)))
        minor = minor or bool(
            re.match(r"[^\s]* (?:تېخى |ھەممىسى )?كىچىك (?:ئىدى|بولۇپ|ئىكەن|چاغ)", text[end : end + 40])
        )
        minor = minor or (young and bool(PUPIL.match(text[end : end + 60])))
    role: PersonRole = "official" if noun in ("كادىر", "ئەمەلدار", "خادىم") else "private"
    found = Found(match.start(), end, "ug", role, [f"described: '{match[0]}'"], (), minor, noun)
    found.definite = match["det"] in ("بۇ", "ئۇ", "ھېلىقى")
    found.plural = bool(match["kids"]) or noun.endswith(("لار", "لەر"))
    found.of = match["of"] or ""
    return found
