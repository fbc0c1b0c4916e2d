"""Uyghur events: a date, then an act at the end of its clause (باشلانغان) or before its name (ئېچىلغان … مۇنبىرى)."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator, Sequence

from headwater.extract import patterns as re
from headwater.extract.context import Date
from headwater.extract.context.places import Mention
from headwater.extract.events import beginnings
from headwater.extract.events.acts import UG_OCCASION, UYGHUR
from headwater.extract.events.english import when
from headwater.extract.events.reading import Happening

VERB = re.compile(
    r"(?<!\w)(?:"
    + "|".join(f"(?P<{act}>{words})" for act, words in UYGHUR.items())
    + r")(?P<form>غان|گەن|قان|كەن|دى|تى|ىدۇ)?(?!\w)"
)
DONE_THEN = re.compile(r"(?P<verb>\w+(?:[ىۇۈ]پ|لاپ|لەپ)(?: بولۇپ)?|\w+[غگقك][اە]ن بولۇپ)[،,]")
"""A clause that ends, and is followed by another with a date and a verb of its own."""
STOP = re.compile(r"[.؛!؟]")
NAME = re.compile(
    rf"\s*(?P<name>(?:[\w«»-]+ ){{1,8}}?(?:{UG_OCCASION}))(?:نىڭ|نى|غا|گە|دا|دە|دىن|دىكى)?(?!\w)"
)
BEFORE = re.compile(r"(?P<name>(?:«[^«»]{2,60}» ?)?(?:[\w-]+(?: [\w-]+){0,5} ?)?)[\s،]*$")
QUOTED = re.compile(r"«[^«»]{2,60}»(?: \w+)?")


def find(text: str, dates: Sequence[Date], places: Sequence[Mention]) -> Iterator[Happening]:
    """Yield the events of a sentence; all offsets are into it."""
    last = -1
    subject: str | None = None
    for n, date in enumerate(dates):
        stop = STOP.search(text, date.end)
        limit = stop.start() if stop else len(text)
        done = DONE_THEN.search(text, date.end, dates[n + 1].start) if n + 1 < len(dates) else None
        if done and dates[n + 1].start < limit:
            limit = done.end("verb")  # the next date has a verb of its own
        verb = VERB.search(text, date.end, limit)
        if done and limit == done.end("verb") and verb is None and date.start > last:
            found = BEFORE.search(text, 0, date.start)
            subject, last = (found["name"].strip(" ،") or None) if found else None, limit
            start = found.start("name") if found and subject else date.start
            why = f"'{done['verb']}' after '{text[date.start : date.end]}'"
            yield Happening(
                start, limit, _when(text, date), None, None, None, None, why, (date.start, date.end)
            )
            continue
        if verb is None or verb.start() <= last or verb.start() - date.end > 120:
            if (other := beginnings.uyghur(text, date) or _other(text, date, limit, last)) is not None:
                last = other.end
                yield other
            continue
        last = verb.start()
        act = next(k for k, v in verb.groupdict().items() if v and k != "form")
        after = NAME.match(text, verb.end()) if (verb["form"] or "") in ("غان", "گەن", "قان", "كەن") else None
        name, start, end = _name(text, date, verb)
        if n and DONE_THEN.search(text, dates[n - 1].end, date.start):
            name, start, subject = subject, date.start, None
        if after:
            name, start, end = after["name"].strip(), date.start, after.end()
        inside = [m for m in places if date.end <= m.start and m.end <= verb.start()]
        where = next((m.name for m in inside if m.canonical), None)
        why = f"'{verb.group()}' and '{text[date.start : date.end]}' in one clause"
        yield Happening(start, end, _when(text, date), act, name, None, where, why, (date.start, date.end))


ANY = re.compile(
    r"(?<!\w)(?P<verb>\w{2,}(?:دى|تى|دۇق|تۇق|دىم|تىم|دۇم|غان|گەن|قان|كەن|غانلىقىنى|گەنلىكىنى|غانلىقى|گەنلىكى|قانلىقى|كەنلىكى|غانىدى|گەنىدى|ىلىدۇ|ىنىدۇ|ماقچى|مەكچى))(?!\w)"
)
"""A finite verb or participle of the past, or of what is planned."""
SAID = re.compile(r"^(?:د[ېى]|ئېيت|بىلدۈر|كۆرسەت|تەكىتل|ئىدى|ئىكەن|ئەمەس|بار|يوق)")
OCCASION = re.compile(
    r"\s?(?P<noun>(?:\w+ ){0,2}?(?:سوغۇق|كەلكۈن|يەر تەۋرەش|ئاپەت|ۋەقە|توقۇنۇش|سايلام|نوپۇس تەكشۈرۈش|ئۇرۇش|دوكلات|خەۋەر|خەۋىر)(?:تا|دا|دە|تە|ى|ىدا|ىدە|لار|نىڭ|ىنىڭ)*)(?!\w)"
)


def _other(text: str, date: Date, limit: int, last: int) -> Happening | None:
    """A happening that no verb of ours tells: an occasion behind its date, or any verb of the past."""
    span = (date.start, date.end)
    noun = OCCASION.match(text, date.end)
    if noun and date.start > last:
        why = f"'{noun['noun']}' behind '{text[date.start : date.end]}'"
        return Happening(date.start, noun.end(), _when(text, date), None, noun["noun"], None, None, why, span)
    for verb in ANY.finditer(text, date.end, limit):
        if verb.start() - date.end > 160 or date.start <= last:
            return None
        if not SAID.match(verb["verb"]):
            why = f"'{verb[0]}' after '{text[date.start : date.end]}'"
            return Happening(date.start, verb.end(), _when(text, date), None, None, None, None, why, span)
    return None


def _when(text: str, date: Date) -> str:
    """The EDTF of an event; غىچە ("up to") behind the end of a year is a deadline."""
    found = when(date)
    lasting = re.search("(?:بېرى|بۇيان|تارتىپ)$", text[date.start : date.end].rstrip())
    found = found if lasting else found.removesuffix("/..")
    up_to = text[date.start : date.end].endswith(("غىچە", "گىچە")) and "/" not in found
    return f"../{found}" if up_to else found


def _name(text: str, date: Date, verb: re.Match[str]) -> tuple[str | None, int, int]:
    """The subject: what stands before the date, or the quoted name between it and the act."""
    found = BEFORE.search(text, 0, date.start)
    words = found["name"].strip(" ،") if found else ""
    if found and words and len(words.split()) <= 7:
        return words, found.start("name"), verb.end()
    between = QUOTED.search(text, date.end, verb.start())
    return (between.group() if between else None), date.start, verb.end()
