"""Uyghur offices, trades and credits beside a name, in brackets behind it, and in the sentence that follows."""

from headwater.extract import patterns as re
from headwater.model import PersonRole

OFFICIAL = "دائىمىي ھەيئىتى|ھەيئەت ئەزاسى|ھەيئىتى|ۋەزىر|ۋەزىرى|باش ۋەزىر|پارلامېنت ئەزاسى|ئورۇنباسارى|ئورۇنباسار|ياردەمچىسى|مۇئاۋىنى|سەكرېتارى|سېكرىتارى|ۋالىي ياردەمچىسى|ئەمەلدارلىرىدىن بىرى|كادىرلىرىدىن|بىرىنچى شۇجى|ئەترەت باشلىقى|كادىرلار|خىزمەت ئەترىتى باشلىقى|مەسئۇلى|مەسئۇل|خادىمى|خادىم|رەئىس|رەئىسى|شۇجى|شۇجىسى|باشلىق|باشلىقى|ھاكىم|ھاكىمى|مىنىستىر|مىنىستىرى|سېكرېتار|سېكرېتارى|كادىر|كادىرى|ئەمەلدار|ئەمەلدارى|باياناتچى|باياناتچىسى|مۇدىر|مۇدىرى|ۋالىي|ۋالىيسى|زۇڭلى|زۇڭتۇڭ|پىرېزىدېنت|پىرېزىدېنتى|نازىر|نازىرى|ساقچى|سوتچى|باش شۇجى|مۇئاۋىن رەئىس|كومىسسار|ۋەكىلى|ئەلچى|ئەلچىسى|باش مىنىستىر|يېزىباشلىقى"
EXPERT = "كۆزەتكۈچى|كۆزەتكۈچىسى|كۆزەتكۈچىلەر|سىياسىي كۆزەتكۈچى|قانۇنشۇناس|تىلشۇناس|جەمئىيەتشۇناس|سىياسەتشۇناس|ئىنسانشۇناس|نوپۇسشۇناس|تەھلىلچى|تەھلىلچىسى|ئىلمىي خادىم|ئىلمىي خادىمى|دوتسېنت|لېكتور|مەسلىھەتچى|مەسلىھەتچىسى|پروفېسسور|پروفېسسورى|تەتقىقاتچى|تەتقىقاتچىسى|ئالىم|ئالىمى|دوكتور|مۇتەخەسسىس|مۇتەخەسسىسى|ئادۋوكات|ئادۋوكاتى|تارىخچى|ئىقتىسادشۇناس|ئانالىزچى|ئاكادېمىك"
AUTHOR = "ئاۋاز رېژىسسورى|رېژىسسورى|رېژىسسور|ئىشلىگۈچى|ئىشلىگۈچىسى|پروگرامما ئىشلىگۈچى|تەھرىر ۋە رىياسەتچى|سىنغا ئالغۇچى|سىن|ئوپېراتور|ئوپېراتورى|مونتاژ|كوررېكتورلۇق|زىيارەت قىلغۇچى|زىيارەتچى|رەسسام|سىزغۇچى|رىياسەتچى|رىياسەتچىسى|رىياسەتچىمىز|ئاۋاز|ئاۋازدا|تەھرىرى|تەھرىرلىگۈچى|مۇھەررىرى|مۇھەررىرىمىز|تەرجىمانى|تەرجىمە|خەۋەرنى يازغۇچى|ئىلان قىلغۇچى|مەسئۇل مۇھەررىر|مەسئۇل مۇھەررىرى|كوررېكتور|مۇخبىر|مۇخبىرى|مۇخبىرىمىز|ئاپتور|ئاپتورى|مۇئەللىپ|يازغۇچى|شائىر|تەرجىمان|تەرجىمە قىلغۇچى|تەييارلىغۇچى|ئىگىلىگۈچى|ئاڭلىتىش بەرگۈچى|يازغۇچىسى|مۇھەررىر|تەھرىر|ئاپتورلىرىدىن بىرى بولغان|ئاپتورلىرىدىن بىرى|مۇئەللىپلىرىدىن بىرى|سۈرەت|تېكىست|فوتو|سۈرەتچى|سۈرەتكە ئالغۇچى|فوتوگراف|ژۇرنالىست"
PRIVATE = "چىش دوختۇرى|دوختۇرى|سېستىراسى|ئوقۇتقۇچىسى|مۇئەللىمى|شوپۇرى|دېھقان|دېھقانى|ئىشچى|ئىشچىسى|ئاھالە|ئاھالىسى|ئايال|ئەر|قىز|ئوغۇل|بالا|ئوقۇغۇچى|ئوقۇتقۇچى|مۇئەللىم|سېستىرا|دوختۇر|چوپان|چارۋىچى|تۇتقۇن|ئانا|ئانىسى|ئاتىسى|دادىسى|ئاپىسى|ئېرى|ئايالى|ئوغلى|قىزى|ئاكىسى|ئىنىسى|ئۇكىسى|ئاچىسى|سىڭلىسى|قوشنىسى|دوستى|تۇغقىنى|مومىسى|بوۋىسى|نەۋرىسى|موماي|بوۋاي|ئاكا|ئاچا|ھەدە|شوپۇر|ئاشپەز|تىجارەتچى|دۇكاندار|كەنت ئاھالىسى|شاھىت|ياش|ياشانغان"
ROLE = re.compile(
    rf"(?:^|[\s«(،.:])(?:(?P<official>(?:{OFFICIAL})(?:سى)?)|(?P<expert>(?:{EXPERT})(?:سى)?)|(?P<author>(?:{AUTHOR})(?:سى)?)|(?P<private>{PRIVATE}))[:：]? ?[«“\"]?$"
)
BYLINE = re.compile(rf"(?:^|[\s«(،.:])(?:{AUTHOR}|{EXPERT})[:：]? ?$")
IS = re.compile(
    rf"^[،]? ?(?:بىر |يېزىدىكى |كەنتتىكى |سابىق |ھازىرقى )*(?:\S+ ){{0,3}}?(?:(?P<official>{OFFICIAL})|(?P<expert>{EXPERT})|(?P<author>{AUTHOR})|(?P<private>{PRIVATE}))(?=[\s،.؛]|$)"
)
WRITES = re.compile(
    r"^[،:]? ?(?:ئېلىپ باردى|ئېلىپ بارغان|ئىشلىدى|ئىشلىگەن پروگرامما|زىيارەت قىلدى|سۆھبەت ئېلىپ باردى|تەييارلىدى|تەييارلىغان|يازدى|يېزىپ چىقتى|مۇخبىرلىق قىل|رىياسەتچىلىك|ئىگىلەپ|خەۋىرى|ئاڭلىتىشى|تەرجىمە قىلدى|تەرجىمە قىلغان|تەھرىرلىدى|خەۋەر قىلدى|خەۋەر قىلىدۇ|سۈرەتكە ئالدى|سۈرەتكە تارتقان|فوتوسى|يازغان|ماقالىسى)"
)

_STATE = "ئىدارىسى|ئىدارە|بۆلۈمى|بىرلەشمىسى|ھۆكۈمىتى|كومىتېتى|مىنىستىرلىقى|پارتكومى|ئىشخانىسى|سوتى|مەھكىمىسى|تەپتىش مەھكىمىسى|ئەترىتى|ساقچىخانىسى|نازارىتى|باشقارمىسى"
_LEARNED = "ئۇنىۋېرسىتېتى|ئىنستىتۇتى|ئاكادېمىيەسى|تەتقىقات مەركىزى|فوندى|ئورگىنى تەتقىقاتچىسى"
OF_STATE = re.compile(rf"^ ?[(][^()]{{0,50}}?(?:{_STATE})(?:نىڭ)?[^()]{{0,12}}[)]")
OF_LEARNED = re.compile(rf"^ ?[(][^()]{{0,50}}?(?:{_LEARNED})[^()]{{0,12}}[)]")
IN_CHARGE = re.compile(
    rf"^ (?:\S+ ){{0,4}}?(?:\S*(?:{_STATE})|بۆلۈمى|خىزمىتى|ئىشلىرى)(?:گە|غا|كە|قا) (?:مەسئۇل|يېتەكچىلىك|رەھبەرلىك)"
)
WORK = re.compile(
    r"^(?:نىڭ)?(?: (?:ئىككىسى|قاتارلىقلار(?:نىڭ)?|لار(?:نىڭ)?))? (?:\d{4}[-–] ?يىلى?\S*|يېڭى|بىرلىكتە يازغان) (?:\S+ )?(?:تەتقىقات|دوكلات|ماقالە|ماقالى|كىتاب|كىتابى|ئەسەر|ئەسىرى|باھالاش)\S*"
)
APPOINTED = re.compile(
    rf"^(?: قاتارلىقلار| قاتارلىق \S+ \S+)? [^.!؟:«]{{0,110}}?(?:{OFFICIAL})(?:لىق|لىك|لۇق|لۈك|لىقى|لىكى)?(?:غا|گە|قا|كە|سى|نىڭ)? ?(?:قىلىپ |بولۇپ |ۋەزىپىسىگە |ئورنىغا )?(?:تەيىنلەن|سايلان|بېكىتىل|ئۆستۈرۈل|تەيىنلىدى|سايلىدى)"
)
"""Behind somebody who is appointed or elected to an office."""
SUBJECT = re.compile(r"(?:^|[.!؟»]) ?(?:باشلىق|كادىر|ساقچى|خادىم|ئەمەلدار|شۇجى)(?:لار)? $")
TOOK = re.compile(r"^ (?:تارتقان|تارتتى|سىزغان)(?=[\s،.؛]|$)")
PICTURE = re.compile(r"(?:سۈرەتنى|سۈرەتلەرنى|رەسىمنى|خەرىتىنى|فوتونى) $")
NEXT = re.compile(
    r"^[^.!؟\n]{0,120}[.!؟][»”]? ?(?:ئۇ|بۇ كىشى) (?P<what>(?:\S+ ){0,7}?\S+?)(?= ?(?:ئىدى|بولۇپ|ئىكەن|بولغان|ھېسابلىنىدۇ|بولىدۇ|\.|،))"
)
_LAST = re.compile(rf"(?:^|\s)(?:(?P<official>{OFFICIAL})|(?P<expert>{EXPERT})|(?P<author>{AUTHOR}))$")


def is_one(after: str) -> re.Match[str] | None:
    """Return what a word behind a name says they are; none where a genitive leads on to somebody else ("the professor of
    Stockholm University", whose name follows)."""
    found = IS.match(after)
    if found and not after.startswith("،") and re.search(r"نىڭ ", found[0]):
        return None
    if found and re.search(r"\S[،؛:.]|(?:دى|دۇ|تى|تۇ)(?= )", found[0]):
        return None  # another clause begins before the word
    return found


def whose(before: str, after: str) -> bool:
    """Tell whether a word of office at the head of a sentence may be its subject, and the name somebody else's: "the chief
    entered Semet's house"."""
    return bool(SUBJECT.search(before)) and bool(re.match(r"(?:نىڭ|نى|غا|گە|قا|كە|دىن|تىن)", after))


def told(text: str, start: int, end: int) -> tuple[PersonRole, str] | None:
    """Return the role, with its reason, that a body, a work or a picture beside a name tells."""
    before, after = text[max(0, start - 40) : start], text[end : end + 90]
    if OF_STATE.match(after) or IN_CHARGE.match(after):
        return "official", "of an office, behind the name"
    if OF_LEARNED.match(after):
        return "expert", "of an institute, behind the name"
    if WORK.match(after) or (TOOK.match(after) and PICTURE.search(before)):
        return "author", "credited: wrote or made it"
    return None


def later(after: str) -> tuple[PersonRole, str] | None:
    """Return the role that the sentence behind a name says ئۇ has."""
    found = NEXT.match(after)
    noun = _LAST.search(found["what"]) if found else None
    return (noun.lastgroup, noun[0].strip()) if noun and noun.lastgroup else None  # type: ignore[return-value]
