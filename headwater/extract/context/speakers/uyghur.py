"""Uyghur attributions (Arabic script): …نىڭ خەۋىرىگە ئاساسلانغاندا, …دېدى, …ئېيتتى, …نىڭ دوكلاتىدىن ئېلىندى."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator
from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context.speakers.report import Report
from headwater.model import Attribution

WORK = "خەۋەر|خەۋىرى|خەۋەرلىرى|دوكلاتى|دوكلات|مەلۇماتى|مەلۇماتلىرى|ستاتىستىكىسى|ئېلانى|ئۇقتۇرۇشى|باياناتى|تەتقىقاتى|ماقالىسى|يىلنامىسى|تەكشۈرۈشى|تەكشۈرۈش|راي سىنىشى|ئىستاتىستىكىسى|باھالىشى"
WORKS = re.compile(WORK)
CONVERBS = re.compile("ئىگىلىشىچە|ئىگىلىشىمىزچە|ئىگىلىنىشىچە|مەلۇم بولۇشىچە|بىلىنىشىچە")
"""Cheap looks before dear ones: ACCORDING, SHOWN and TAKEN hold a word of WORK, LEARNED one of these."""
WHO = r"(?P<who>[^،.؛؟!:\d\n]{2,70}?)"
ACCORDING = re.compile(
    rf"{WHO}(?:نىڭ )?(?:ئەڭ يېڭى |سانلىق |رەسمىي )?(?P<cue>(?:{WORK})(?:(?:غا|گە|قا|كە) (?:ئاساسلانغاندا|قارىغاندا|ئاساسەن|كۆرە)|(?:دىن|تىن) (?:قارىغاندا|مەلۇم بولۇشىچە)))"
)
BY_WORD = re.compile(
    rf"{WHO}(?P<cue>(?:غا|گە|قا|كە|نىڭ بىلدۈرۈشىچە|نىڭ خەۋەر قىلىشىچە|نىڭ خەۋەر بېرىشىچە|نىڭ يېزىشىچە|نىڭ ئاشكارىلىشىچە|نىڭ مۆلچەرلىشىچە|نىڭ مۆلچەرىچە|نىڭ ھېسابلىشىچە|نىڭ سانىشىچە|نىڭ ستاتىستىكىسىچە|نىڭ قارىشىچە|نىڭ ئەسكەرتىشىچە|نىڭ كۆرسىتىشىچە|نىڭ تونۇشتۇرۇشىچە|نىڭ جاكارلىشىچە|نىڭ ئىپادىلىشىچە|نىڭ دوكلات قىلىشىچە|نىڭ چۈشەندۈرۈشىچە|نىڭ ئەسلىشىچە|نىڭ ئېيتىشىچە|نىڭ دېيىشىچە)(?: (?:ئاساسلانغاندا|قارىغاندا))?)(?=،|$)"
)
LEARNED = re.compile(
    rf"{WHO}(?:دىن|تىن) (?P<cue>ئىگىلىشىچە|ئىگىلىشىمىزچە|ئىگىلىنىشىچە|مەلۇم بولۇشىچە|بىلىنىشىچە)"
)
ANNOUNCED = re.compile(
    r"^(?P<who>[^،.؛؟!:\d\n]{2,70}?)(?:نىڭ|دا|دە|تا|تە)(?: [^،.؛:\d]{2,50}(?:دا|دە|تا|تە))? (?P<cue>ئېلان قىلىنىشىچە|ئېلان قىلىشىچە|جاكارلىنىشىچە|ئاشكارىلىنىشىچە)"
)
"""ھۆكۈمەتنىڭ ئاخبارات يىغىنىدا ئېلان قىلىنىشىچە."""
_BODY = "ئاگېنتلىقى|گېزىتى|رادىيوسى|تېلېۋىزىيەسى|ئىدارىسى|تەشكىلاتى|ئورنى|مەركىزى|تورى|ھۆكۈمىتى|ئىشخانىسى|كومىتېتى|نازارىتى|جەمئىيىتى|ئىنستىتۇتى"
WROTE = re.compile(
    rf"^(?P<who>(?:[\u0621-\u06ff«»]+ ){{1,5}}?(?:{_BODY}))(?= )(?: [^.؛:]{{0,60}})? (?P<cue>(?:{WORK})(?:دا|دە|تا|تە))،?(?=[^.]{{0,300}}(?:يازغان|يېزىلغان|دېگەن|خەۋەر قىلغان|كۆرسەتكەن|بىلدۈرگەن))"
)
"""شىنيۈەن ئاگېنتلىقى بەرگەن خەۋىرىدە، ...ىنى يازغان."""
MADE_KNOWN = re.compile(
    rf"^(?P<who>(?:[\u0621-\u06ff«»]+ ){{1,5}}?(?:{_BODY}))(?= )[^.]{{0,300}}?(?:نى|ىنى) (?P<cue>ئېلان قىلغان|ئېلان قىلدى|جاكارلىدى|جاكارلىغان|ئاشكارىلىدى|ئاشكارىلىغان)[.!]?$"
)
GAVE = re.compile(
    rf"(?:^|[،.] )(?P<who>ھۆكۈمەت|دائىرىلەر|(?:[\u0621-\u06ff]+ ){{0,4}}?[\u0621-\u06ff]*(?:{_BODY})) (?P<cue>ئېلان قىلغان|جاكارلىغان|بەرگەن) (?=\d)"
)
"""ھۆكۈمەت ئېلان قىلغان 2300."""
UNNAMED = re.compile(
    r"(?P<who>بىر (?:ياش |كەنتلىك |پېنسىيەگە چىققان )?(?:ئايال|ئەر|كىشى|خادىم|دېھقان|ئوقۇتقۇچى|دوختۇر|ئوقۇغۇچى|كادىر|ساقچى|بوۋاي|موماي|دادا|ئانا|چارۋىچى|ئىشچى|ياش|ئاھالە|ئەمەلدار|سودىگەر))(?=[ ،])"
)
"""An unnamed woman, official, farmer."""
CALLED = re.compile(r"ئۇنى (?P<who>[\u0621-\u06ff]+) دەپ ئاتا(?:يلى|يمىز)")
"""Let us call him Qadir."""
TAKEN = re.compile(
    rf"{WHO}نىڭ (?:سانلىق |رەسمىي )?(?P<cue>(?:{WORK})(?:دىن|تىن) (?:ئېلىندى|ئېلىنغان|كەلدى|نەقىل كەلتۈرۈلدى))"
)
SHOWED = "كۆرسىتىل|ئېيتىل|يېزىل|دېيىل|كۆرسەت|بايقال|ئېنىقلان|مەلۇم بول|ئاشكارىلان"
SHOWN = re.compile(
    rf"^{WHO}نىڭ (?:سانلىق |رەسمىي |(?:بۇ|ئۆتكەن|يېقىنقى) (?:[\u0621-\u06ff]+ ){{1,3}})?(?P<cue>(?:{WORK})(?:دا|دە|تا|تە))(?=[^.]{{0,300}}(?:{SHOWED}))"
)
SAME = re.compile(
    rf"^(?P<who>(?:بۇ|شۇ|مەزكۇر) (?:{WORK}))(?P<cue>(?:دا|دە|تا|تە))(?=[^.]{{0,300}}(?:{SHOWED}))"
)
"""بۇ تەكشۈرۈشتە: the work named before."""
SPOKEN = re.compile(
    r"(?P<cue>دېدى|دېگەن|دەيدۇ|ئېيتتى|ئېيتقان|ئېيتىدۇ|بىلدۈردى|بىلدۈرگەن|جاكارلىدى|تەكىتلىدى|ئەسكەرتتى|ئاشكارىلىدى|مۆلچەرلىدى|خەۋەر قىلدى|خەۋەر بەردى|دوكلات قىلدى|كۆرسەتتى)[\s.!؛،»]*$"
)
AFTER_QUOTE = re.compile(
    r"»[ ،]*(?P<cue>دېدى|دەيدۇ|دېگەن|ئېيتتى|دەپ يازدى) (?P<who>[^«»“”،:؛.!؟\d]{2,60})[.!]?$"
)
"""«…» دېدى كەنت باشلىقى تۇرغۇن."""
IN_PAPER = re.compile(
    rf"^{WHO}(?:دا|دە|تا|تە) (?P<cue>كۆرسىتىلىشىچە|ئېيتىلىشىچە|دېيىلىشىچە|يېزىلىشىچە|خەۋەر قىلىنىشىچە|ئاشكارىلىنىشىچە)"
)
INTRODUCED = re.compile(
    r"^(?P<who>[^«»“”،:؛.!؟\d]{2,70}?) (?:مۇنداق |يەنە |مۇخبىرغا )*(?P<cue>دېدى|دەيدۇ|دېگەن|ئېيتتى|بىلدۈردى|يازدى|تەكىتلىدى|دەپ كۆرسەتتى)\s*:"
)
"""X مۇنداق دېدى: «…»."""
LABELLED = re.compile(r"^(?P<who>[\u0621-\u06ff]+(?: [\u0621-\u06ff]+){0,3}): ?«")
"""ئۇ: «...» دېدى."""
AGED = re.compile(r"^[^«:.!؟]{0,80}?\d{1,3} ياشلىق (?P<who>[^«،.؛:\d\n]{2,60}?)(?: بولسا)?(?=[:،] ?|$| «)")
"""45 ياشلىق تىككۈچى رەنا: who is heard stands behind the age."""
SUBJECT = re.compile(r"[^«،.؛:\d\n]{2,80}")
LEADING = re.compile(
    r"^(?:بۇ (?:سان|سانلار|رەقەم|مەلۇمات)(?:لار)?|بىراق|لېكىن|ئەمما|ۋە|بۈگۈن|تۈنۈگۈن|شۇنداقلا|يەنە) "
)
TRAILING = re.compile(
    r"(?: (?:ئايدا|كۈندە|يىلدا|ئايلىقى|بۇلتۇر|ھازىر|بۈگۈن|تۈنۈگۈن|جەمئىي|تەخمىنەن|ئاز دېگەندە|كەم دېگەندە|مۇخبىرغا|بىزگە|مۇخبىرىمىزغا|يەنە|مۇنداق|دەپ))+$"
)
ANONYMOUS = re.compile(
    r"(?:^| )(?:بىر|بەزى|ئىسمى|ئۆز ئىسمى)(?: |نى)|^(?:ئۇ|ئۇلار|كىشىلەر|دائىرىلەر|ئەمەلدارلار)$"
)


def find(text: str) -> Iterator[Report]:
    """Yield the attributions of a Uyghur sentence."""
    if "»" in text and (match := AFTER_QUOTE.search(text)) and (who := _clean(match["who"])):
        yield replace(_told(who, match["cue"], len(text), person=True), behind=True)
        return
    if (called := CALLED.search(text)) and (said := re.search("دېدى|ئېيتتى|دەيدۇ", text)):
        yield _told(called["who"], said[0], len(text), person=True)
        return
    if (match := ANNOUNCED.match(text)) and (who := _clean(match["who"])):
        yield Report(0, len(text), (_named(who, match["cue"]),), data=True)
        return
    if given := GAVE.search(text):
        yield Report(
            given.start("who"), min(len(text), given.end() + 24), (_named(given["who"], given["cue"]),)
        )
    for pattern in (WROTE, MADE_KNOWN):
        if match := pattern.match(text):
            yield Report(match.end("who"), len(text), (_named(match["who"], match["cue"]),))
            return
    work, converb = WORKS.search(text), CONVERBS.search(text)
    for pattern, there in ((ACCORDING, work), (LEARNED, converb), (SHOWN, work), (IN_PAPER, "ىشىچە" in text)):
        match = pattern.search(text) if there else None
        if match and (who := _clean(match["who"])):
            yield Report(match.start(), len(text), (_named(who, match["cue"]),), data=True)
            return
    if work and (match := SAME.search(text)):
        yield Report(0, len(text), (_named(match["who"], match["cue"]),), data=True)
        return
    if work and (match := TAKEN.search(text)) and (who := _clean(match["who"])):
        yield Report(0, len(text), (_named(who, match["cue"]),), behind=True)
        return
    if (
        (match := BY_WORD.match(text))
        and match["cue"] not in ("غا", "گە", "قا", "كە")
        and (who := _clean(match["who"]))
    ):
        yield _told(who, match["cue"], len(text), person=not OFFICES.search(who))
        return
    if (match := INTRODUCED.match(text)) and (who := _clean(match["who"])) and len(who.split()) <= 8:
        yield _told(who, match["cue"], len(text), person=True)
        return
    if (match := LABELLED.match(text)) and (who := _clean(match["who"])):
        yield _told(who, ":", len(text), person=True)
        return
    spoken, subject = SPOKEN.search(text), AGED.search(text) or SUBJECT.match(text)
    if spoken and (unnamed := UNNAMED.search(text, 0, spoken.start())):
        yield _told(unnamed["who"], spoken["cue"], len(text), person=True)
        return
    if spoken and 0 <= text.find("»") < spoken.start() and "«" not in text:
        return  # the words before are the end of a quotation
    if spoken and subject and subject.end() <= spoken.start() + 1:
        who = _clean(subject["who"] if subject.re is AGED else subject[0])
        if HANGING.search(who):
            return
        if who and len(who.split()) <= 8:
            yield _told(who, spoken["cue"], len(text), person=True)


OFFICES = re.compile(
    r"(?:ئىدارى|گېزىت|ھۆكۈم|رادىيو|كومىتېت|مىنىستىر|ئورگان|ئىشخانا|ئاگېنتلىق|تەشكىلات|جەمئىيەت)"
)
THIS_ONE = re.compile(
    "(?:ئۇ|بۇ|شۇ)(?: [\u0621-\u06ff]+(?:پ|پلا|ىپ) ?(?:تۇرۇپ)?)?|(?:ئۇ|بۇ|شۇ)(?: (?:ئايال|ئەر|كىشى|ياش|بوۋاي|موماي|ئادەم|دېھقان|ئوقۇتقۇچى|دوختۇر|خادىم))?"
)
"""ئۇ ئايال: whoever spoke before."""


HANGING = re.compile(r"(?:^| )(?:بىر|بولغان|قىلغان|چىققان|كەلگەن|ئۈچۈن|پەيتتە|بىلەن)$")
"""What ends so is half a phrase and no name."""


def _told(who: str, cue: str, size: int, *, person: bool = False) -> Report:
    """What somebody says, who may be named before only."""
    pronoun = who == "ئۇلار" or THIS_ONE.fullmatch(who) is not None
    named = _named("ئۇ" if pronoun and who != "ئۇلار" else who, cue)
    return Report(0, size, (named,), person=person or pronoun, pronoun=pronoun)


def _clean(words: str) -> str:
    words = (
        LEADING.sub("", words.strip(' «»"“”'), count=2)
        if words.count("«") != words.count("»")
        else LEADING.sub("", words.strip())
    )
    return re.sub("^مۇخبىر(?:ىمىز)?نىڭ ", "", TRAILING.sub("", words.strip()).strip())


def _named(name: str, cue: str) -> Attribution:
    return Attribution(name, cue, bool(ANONYMOUS.search(name)))
