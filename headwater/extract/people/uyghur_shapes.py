"""What a Uyghur word may be: an everyday word, a verb's form, a place, a Chinese name spelt for its sound, or a name."""

from functools import cache
from importlib.resources import files

from headwater.extract import patterns as re
from headwater.extract.context import gazetteer

_ENDINGS = "لار|لەر|لىرى|لىق|لىك|لۇق|لۈك|لىقى|لىكى|ى|سى|چى|چىسى|چىلىق|چىلىك|سىز|سىزلىق|چە|دىكى|تىكى|ىمىز|ىڭىز|ىم|ىڭ|م|ڭ|راق|رەك|داش|شۇناس|خانا|نىڭ|نى|غا|قا|گە|كە|دا|دە|تا|تە|دىن|تىن|مۇ|لا|لە|لاش|لەش|لىنىش|لاپ|لەپ|لىغان|لىگەن|لاندۇرۇش|لەندۈرۈش|دۇر|غۇ|چۇ|ما|مە|غىچە|گىچە|قىچە|كىچە|دەك|تەك|چىلىك|چان|كار|كارلىق"
TAIL = re.compile(rf"(?:{_ENDINGS}){{1,4}}")
VERB = re.compile(
    r".+(?:دى|تى|دۇ|تۇ|غان|قان|گەن|كەن|غاندا|گەندە|غانلىق\w*|گەنلىك\w*|.{2}(?:ۇپ|ۈپ|ىپ)|ۇش|ۈش|ىش|ماق|مەك|ماقتا|مەكتە|مايدۇ|مەيدۇ|ماي|مەي|غىلى|گىلى|قىلى|كىلى|غانسا|.{2}ىسام|.{2}ىساڭ|گەنسە|ىدۇ|ايدۇ|ەيدۇ|(?:غۇ|گۈ|قۇ|كۈ)چى(?:سى|لار|لەر)?|ماقچى|مەكچى|ىۋاتقان|ىۋاتىدۇ|ىدىغان|ايدىغان|ەيدىغان|مىغان|مىگەن|دىم|دۇق|دۇم|تۇق|دىڭ|ىمەن|ىمىز|ىسىز|ايلى|ەيلى|سۇنكى|ۇلغان|ىلغان|ۇلۇپ|ىنىش|ەلىك|ىيىلىك|ۋاتقان|لاپ|ىشى|ۇشى|ۈشى|ىشقا|ۇشقا|ىشنى|ۇشنى|لىق|لىك|لۇق|لۈك|چىلىق|چىلىك|سىز|دىكى|تىكى|لىرى|لار|لەر|چىلەر|چىلار|.+شىچە|.+غانلىقى|.+گەنلىكى|.+قانلىقى|.+كەنلىكى|.{2}مىز|.{2}ڭىز|سىدا|سىدە)$"
)
"""Forms of verbs, adjectives, plurals: endings that names seldom have."""
LOCAL = re.compile(r"(?:دا|(?<!زا)دە|تا|تە|دىكى|تىكى|لىق|لىك|لۇق|لۈك)$")
_I = "ب|پ|م|ف|د|ت|ن|ل|گ|ك|خ|ھ|ج|چ|ش|ر|ز|س|ي|ۋ|ئ"
_F = "ياۋ|ياڭ|يەن|يوڭ|ۇاڭ|ۋاڭ|ۇەن|ۋەن|ۈەن|ۇەي|ۋەي|ياۋ|يا|يې|يۇ|ۇا|ۋا|ۈې|ۈن|ۇن|ېي|ەي|اۋ|او|ەن|ېن|اڭ|ېڭ|وڭ|ۇڭ|ىڭ|ۇي|ۈي|وۋ|وۇ|ىن|ۈە|ۆي|ا|و|ې|ە|ى|ۇ|ۈ|ۆ|ېر"
SYLLABLE = rf"(?:(?:{_I})(?:{_F}))"
GIVEN = re.compile(rf"{SYLLABLE}(?:-?{SYLLABLE})?")
FOREIGN = re.compile(
    r"يەن|ياڭ|ياۋ|يۇ|ۇاڭ|ۋاڭ|ۇەن|ۋەن|ۈەن|ېڭ|وڭ|ىڭ|ۇي|ۈي|ۇڭ|يوڭ|ڭ$|ۇا|شۆ|جې|جۇ|ېي|فۇ|فا|لۈ|ۈي|جۈ|چۈ|خۇا|شيا|خۇي|ۋې"
)
"""Sounds that Chinese names have and Uyghur words seldom."""
CHINESE = frozenset(
    "ۋاڭ لى جاڭ ليۇ چېن ياڭ خۇاڭ خۋاڭ جاۋ ۋۇ جوۋ جۇ شۈ شۈي سۈن سۇن ما خۇ گو گۇ خې گاۋ لىن لو لۇ جېڭ لياڭ شيې سۇڭ تاڭ دېڭ فېڭ خەن ساۋ زېڭ سېڭ پېڭ شياۋ سەي پەن تيەن دۇڭ يۈەن يۈ يۇ يې سۇ ۋېي لۈ دىڭ شېن رېن جياڭ فەن فاڭ شى ياۋ تەن لياۋ زۇ زوۋ شيۇڭ جىن خاۋ كوڭ بەي سۈي كاڭ ماۋ چيۇ چىن خوۋ مېڭ لوڭ ۋەن دۈەن دۇەن ۋۇ جۇاڭ جۇڭ چۇ ھې ھۇ ھۇاڭ ھاۋ لېي چيەن تاڭ يىن لۈي شيا شيۈ شۆ شۇ جۈ چياۋ ئوۋياڭ سىما ۋېن ۋېڭ نىڭ خوڭ گۇڭ گوڭ دۇ تاۋ فۇ جيا زو سوڭ خۇاڭفۇ چۈ لەي داي شاۋ مو مي خەي پاڭ يەن يان كې بى شىڭ شيەن".split()
)
PLAIN = frozenset("لى ما شى يې سۇ جۇ گۇ لو لۇ خۇ يۇ جىن تاڭ كاڭ نىڭ بى مو داي يان خو شۇ".split())
"""Chinese family names that are Uyghur words or short enough to be one."""
TITLES = "مۇئەللىم|دوختۇر|خانىم|خېنىم|ئەپەندى|شىفۇ|لاۋشى|جۇرېن|جىڭلى|لاۋبەن|شۇجى|شاۋجاڭ|چاڭجاڭ|دۈيجاڭ|جۇشى|شياۋجاڭ|شياڭجاڭ|سوجاڭ"


MORE = frozenset(
    "ئوچۇق ئىختىيار ئىختىيارى تۇغقىن تۇغقى تۇغقان ئوغلۇم قىزىم ئاكام ئۇكام ئىنىم ئاچام ھەدەم سىڭلىم دادام ئاتام ئانام ئاپام ئاگېنتلىقى ئاگېنتلىق ئورگان ئىدارە كومىتېت ھۆكۈمەت پارتكوم جەمئىيەت تەشكىلات ئىنستىتۇت ئاكادېمىيە رادىيو گېزىت ژۇرنال خەۋەر توسما يوقاپ ئامبار ئىستانسا مەنبە سۈرەت مەزمۇن ماۋزۇ مەرھۇم مەرھۇمە گۇۋاھچى مەھبۇس شەھىت يېتىم تۇل قوشنا دوست ئۇستاز شاگىرت زىمىستان ئەتىياز ئەتىسى ئاخشام كېيىنچە شۇنداقلا ئادەتتىكى كېچىچە ئەتىگەنلىك بۈگۈنكى ھازىرچە ئىلگىرىدە ئەسلى ئاخىر نەتىجە سەۋەب شۇبھىسىز بەختكە ئەپسۇس خۇددى گويا يانۋار فېۋرال مارت ئاپرېل ماي ئىيۇن ئىيۇل ئاۋغۇست سېنتەبىر ئۆكتەبىر نويابىر دېكابىر دۈشەنبە سەيشەنبە چارشەنبە پەيشەنبە جۈمە شەنبە يەكشەنبە يۈەن مو كىلومېتىر مېتىر كۋادرات گرادۇس توننا كىلوگرام مىڭ مىليون مىليارد تىرىليون پىرسەنت يىگىرمە ئوتتۇز قىرىق ئەللىك ئاتمىش يەتمىش سەكسەن توقسان مېنىڭ سېنىڭ ئۇنىڭ بىزنىڭ سىزنىڭ سىلەرنىڭ ئۇلارنىڭ ماڭا ساڭا ئۇنىڭغا بىزگە سىزگە ئۇلارغا مېنى سېنى ئۇنى بىزنى سىزنى ئۇلارنى ئاران يەنىلا ئۆزىدىلا قېرى ئىكەن جەمئىي مۇئاۋىن ۋالىيسى جىيەنى ئوغلى ئوغۇل ئاۋۋال ئەڭ ئىلگىرى بۇرۇن كېيىن ھازىرغىچە شۇنىڭدىن ئۇنىڭدىن بۇنىڭدىن ئۇيغۇن ھەقىقىي مەجبۇرىي قوبۇل قوتان يايلاق كۆلىمى مەبلەغ جەدۋەل بايراق جەرىمانە كۆمۈر ئىپتىدائىي ئىجتىمائىي ئىقتىسادىي سىياسىي مەدەنىي تارىخىي دىنىي مىللىي قانۇنىي ھەربىي رەسمىي خۇسۇسىي ئاممىۋى دۆلەتلىك خەلقئارالىق تونۇر ناۋاي تاڭ سەھەر ئەتىگەن چۈش كەچ كېچە كۈندۈز باھار ياز كۈز قىش يېزا بازار ناھىيە ۋىلايەت ئايماق ئوبلاست شەھەر مەھەللە كەنت كوچا يول كۆۋرۈك دەريا تاغ چۆل يەر ئاسمان سۇ ئوت ھاۋا يامغۇر قار شامال".split()
)


@cache
def everyday() -> frozenset[str]:
    """Return stems of everyday words; told from how many forms the word list of Tesseract's Uyghur data
    (Apache-2.0) has of each."""
    text = files("headwater.extract.people").joinpath("uyghur_words.txt").read_text(encoding="utf-8")
    return frozenset(text.split())


@cache
def common(word: str) -> bool:
    """Tell whether a word is an everyday one, in any of its forms, or the form of a verb."""
    table = everyday()
    if word in table or word in MORE or not word[:1].isalpha() or VERB.fullmatch(word):
        return True
    for k in range(len(word) - 1, 3, -1):
        if (
            word[:k] in table
            or (word[k - 1] in "ىۇ" and (word[: k - 1] + "ا" in table or word[: k - 1] + "ە" in table))
        ) and TAIL.fullmatch(word[k:]):
            return True
    return False


@cache
def nameable(word: str) -> bool:
    """Tell whether an unknown word may be a name: no everyday word, no form of a verb, no place."""
    return len(word) > 3 and not common(word) and word not in gazetteer.forms() and LOCAL.search(word) is None


def chinese(surname: str, given: str) -> bool:
    """Tell whether two words are a Chinese family name and a given name."""
    if surname not in CHINESE or not GIVEN.fullmatch(given):
        return False
    return bool(FOREIGN.search(given)) or (surname not in PLAIN and not common(given))
