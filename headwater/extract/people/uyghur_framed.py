"""Uyghur names that a frame alone gives: initials, what somebody is called, a word before an address; and what a row of names
shares."""

from collections.abc import Iterator
from itertools import pairwise

from headwater.extract import patterns as re
from headwater.extract.context import gazetteer
from headwater.extract.people import uyghur_frames as frames
from headwater.extract.people import uyghur_roles as roles
from headwater.extract.people import uyghur_shapes as shapes
from headwater.extract.people.found import Found

ROW = re.compile(r"(?:، ?| ۋە | بىلەن | ھەم )")
CASE = re.compile(r"(?:نىڭ|نى|غا|قا|گە|كە|دىن|تىن|نىڭكى|مۇ|دەك|تەك)$")
KINSHIP = re.compile(rf"(?:{frames.KIN})(?:نى|غا|نىڭ|دىن|مۇ)?|تۇغقى\S*")
INITIALS = re.compile(
    r"(?<![\wء-ۿ.])(?P<who>(?:[بپتجچخدرزژسشغفقكگلمنھۋي]|ئ[اەوۇۆۈېى])\. ?(?:[بپتجچخدرزژسشغفقكگلمنھۋي]|ئ[اەوۇۆۈېى])\.)(?=[\s،؛:»)]|نىڭ|نى|غا|گە|$)|(?<![\wء-ۿ.])(?P<one>(?:[بپتجچخدرزژسشغفقكگلمنھۋي]|ئ[اەوۇۆۈېى])\.)(?= (?:ئىسىملىك|دېگەن|فامىلىلىك))"
)
"""Two initials: ئا. ر."""
NICKNAMED = re.compile(
    r"«(?P<who>[^»«.]{2,28})» ?دەپ (?:چاقىر|چاقىراتتى|چاقىرىدۇ|ئەركىلەت|مەسخىرە)|(?:لەقىمى|تەخەللۇسى) (?:«(?P<of>[^»]{2,28})»|(?P<one>[ء-ۿ]{3,14})(?= ))"
)
"""What somebody is called by those around."""
ELDER = re.compile(
    r"(?:^|(?<=[.!؟«»:؛] )|(?<=«)|(?<=، ))(?P<who>(?!چوڭ|كىچىك|ياش|قېرى|ھېلىقى|بۇ |شۇ |ئۇ |بىر |ئىككى |ئۈچ |بۇنداق|ھەر |باشقا|يەنە|بىز|سىز|مېنىڭ|ئۇنىڭ|ئاشۇ|قايسى)[ء-ۿ]{3,10}) (?P<to>ئۇستام|ئۇستا|تاغا|ئاچا|ھەدە|ھاجىم|موماي|بوۋاي|ئاخۇنۇم|داموللام|سېستىرا)(?=[\s،.:!؟»]|نىڭ|نى|غا|مۇ|$)"
)
"""A word, whatever it means, before an address that only people have."""


def framed(text: str, found: list[Found]) -> Iterator[Found]:
    """Initials, names that people go by, and words before an address: names by their frame alone."""
    for pattern, why in (
        (NICKNAMED, "called so by those around"),
        (ELDER, "an address behind the name"),
    ):
        for match in pattern.finditer(text):
            of = "who" if pattern is ELDER else match.lastgroup or "who"
            who, start = match[of], match.start(of)
            end = match.end("to") if pattern is ELDER else match.end(of)
            over = any(f.start < start + len(who) and start < f.end for f in found)
            plain = pattern is ELDER and (
                shapes.VERB.fullmatch(who) or KINSHIP.fullmatch(who) or who in gazetteer.forms() or who in shapes.MORE or CASE.search(who) or roles.ROLE.search(f" {who}")
            )  # fmt: skip
            if not over and not plain:
                yield Found(start, end, "ug", "private", [why], tuple(who.split()), sure=3)


def initials(text: str) -> Iterator[Found]:
    """Initials that stand for somebody anywhere in a document: sentences are cut at their points."""
    for match in INITIALS.finditer(text):
        who = match["who"] or match["one"]
        yield Found(match.start(), match.start() + len(who), "ug", "private", ["initials"], (who,), sure=3)


PUPILS = re.compile(
    r"(?:^|[\s،])(?:بالىلىرى|پەرزەنتلىرى|(?:ئىككى|ئۈچ|تۆت|بەش|ئالتە|يەتتە|\d{1,2}) (?:نەپەر )?(?:بالىسى|پەرزەنتى|نەۋرىسى))،? $|ئوقۇغۇچى(?:سى|لار|لىرى|لىرىمىز)?:? $"
)


def pupils(text: str, found: list[Found]) -> None:
    """Make minors of a row of names behind "pupils", or behind the first that is a minor by the word before it."""
    row = False
    for last, each in pairwise(sorted((f for f in found if f.parts), key=lambda f: f.start)):
        row = (row or PUPILS.search(text[max(0, last.start - 16) : last.start]) is not None) and bool(
            ROW.fullmatch(text[last.end : each.start])
        )
        if row and last.minor and each.role in (None, "private"):
            each.minor = True


def appointed(text: str, found: list[Found]) -> None:
    """Make those officials who are appointed: one, or a row of them ("A، B قاتارلىقلار ... رەئىسلىكىگە تەيىنلەندى")."""
    row: list[Found] = []
    for each in sorted((f for f in found if f.parts), key=lambda f: f.start):
        row = [*row, each] if row and ROW.fullmatch(text[row[-1].end : each.start]) else [each]
        if roles.APPOINTED.match(text[each.end : each.end + 140]):
            for one in row:
                if one.role is None:
                    one.role, one.why = "official", ["appointed to an office, behind the name"]
