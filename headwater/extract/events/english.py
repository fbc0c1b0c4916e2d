"""English events: an act and a date in one clause, a named occasion beside its date, and elliptic
repeats ("the First Fair in March 2031 and the Second fair ten days later")."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator, Sequence
from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context import Date
from headwater.extract.context.places import Mention
from headwater.extract.context.where import weigh_up
from headwater.extract.events import beginnings, nouns_en
from headwater.extract.events.acts import (
    ANY_VERB,
    BACK_TO,
    ELLIPTIC,
    EN_VERB,
    LOWER,
    NAMED,
    NOMINAL,
    ORDINAL,
    PASSIVE,
    PLANNED,
    PROPER,
    SPOKEN,
    SPOKEN_ACTS,
    STATES,
    acts_in,
)
from headwater.extract.events.parts_en import leading, leads, segments
from headwater.extract.events.reading import Happening

LEAD_IN = re.compile(r"^(?:[\s,;]*(?:and|but|while|when|then|later|also)\b)*[\s,;]*", re.I)
SUBJECT_CUT = re.compile(r"\b(?:which|who|that|where|when|because|as)\b")
BACK = re.compile(r"(?:\b(?:dates?|dated|dating|goes|going|went|go) )?back to\b", re.I)
ASIDE = re.compile(r",[^,;]{3,80},")
"""Words between commas, which hold up the sentence."""
TURN = re.compile(r"\b(?:before|after|until|because|although|if)\b")
BY = re.compile(
    r"^\s+by (?P<who>(?:the |an? )?[^,.;]{2,80}?)(?=\s+(?:in|on|at|from|since|to|for|that|who|when)\b|[,.;]|$)"
)
PERSON = re.compile(r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)+")
NO_NAME = (
    r"^according to|^(?:and|but|it|this|these|those|there|which|who|he|she|they|we)$|\b(?:they|it|he|she)$"
)
_CAP = r"[A-ZÀ-Þ][\w’'-]+"
MONTHS = re.compile(r"(?P<from>\d{4}-\d\d)-01/(?P<to>\d{4}-\d\d)-(?:28|29|30|31)")
COUNTED = re.compile(r"\bmonths\b|个月|個月|ئاي")
LINK = re.compile(
    r"\s*(?:,? ?\([^()]{0,80}\))?,?\s*(?:(?:which|that) )?(?:(?:was|were|is|had been|has been|will be|is to be|is due to be) )?(?:held|convened|hosted|opened|met|took place|began|started|ended|closed|gathered|inaugurated|(?:(?:still |now |originally )?(?:planned|scheduled|slated|set|due) (?:for|to take place|to be held|to open|to meet)))?\s*"
    rf"(?:(?:in|at) (?:the )?{_CAP}(?: {_CAP}){{0,2}},? )?(?:in|of|on|during|from)?\s*(?:early |late |mid-)?$"
)


def find(text: str, dates: Sequence[Date], places: Sequence[Mention]) -> Iterator[Happening]:
    """Yield the events of a sentence; all offsets are into it."""
    previous: Happening | None = None
    for start, end, date in segments(text, dates):
        made = _happening(text, (start, end), date, places, previous)
        if made:
            made = replace(made, date=(date.start, date.end))
            previous = made
            yield made


def _happening(
    text: str, part: tuple[int, int], date: Date, places: Sequence[Mention], previous: Happening | None
) -> Happening | None:
    elliptic = _elliptic(text, part, date, places, previous) or _again(text, part, date, previous)
    if elliptic:
        return elliptic
    if (
        old := nouns_en.find(text, part, date)
        or _back(text, part, date)
        or beginnings.english(text, part, date)
    ):
        return old
    noun = NOMINAL.match(text, date.end + 1)
    if noun:
        where = _where(text, (date.end, part[1]), places)
        lemma = next(k for k, v in noun.groupdict().items() if v and k != "whom")
        why = f"'{noun.group().split()[0]}' as a noun after '{text[date.start : date.end]}'"
        return Happening(date.start, _end(text, noun.end()), when(date), lemma, None, None, where, why)
    named = _named(text, part, date)
    verb = _verb(text, part, date, leading(text, part, date))
    if verb is None and named is None:
        told = _spoken(text, part, date) or beginnings.since(text, part, date)
        return told or _lower(text, part, date) or _planned(text, part, date)
    if named is not None and verb is not None and _within(text, date, named, verb):
        verb = None
    where = _where(text, part, places)
    start = part[0] + len(LEAD_IN.match(text[part[0] : part[1]]).group())  # type: ignore[union-attr]
    start = min(start, date.start, verb.start() if verb else start)
    end = _end(text, part[1])
    if verb is None and named is not None:
        begin, close = min(named.start(), date.start), max(named.end(), date.end)
        where = _where(text, (begin, max(close, part[1])), places)
        return Happening(
            begin, close, when(date), None, named["name"], None, where, "a named occasion beside its date"
        )
    assert verb is not None  # narrowed above
    who = _who(text, (date.end if date.end <= verb.start() else part[0], part[1]), verb)
    name = named["name"] if named else _object(text, verb) or _patient(text, part, verb)
    if who and name and name in who:
        who = None
    who = who or (previous.who if previous and _no_subject(text, part, verb) else None)
    return Happening(
        start,
        end,
        when(date),
        verb.lastgroup,
        name,
        who,
        where,
        f"'{verb.group()}' and '{text[date.start : date.end]}' in one clause",
    )


OF_ITS = re.compile(
    r"(?: (?:of|on|for) (?:the |this |its )?[\w’'“”\" -]{2,40}?)?,?(?: held| convened)?(?: in [A-Z][\w’'-]+)? (?:of|in|on|from) (?:early |late |mid-|the )?"
)
"""Between "the third conference" and its date."""
SAME_AGAIN = re.compile(
    r"^[ ,]*(?:and|then|and then) (?:finally |later )?(?P<what>(?:an?|the|its) [\w’' -]{3,50}?) (?:in|on|by|from|since) ?$"
)


def _again(text: str, part: tuple[int, int], date: Date, previous: Happening | None) -> Happening | None:
    """The second of "became a county in 2051 and a city on 1 July 2058": its verb is the first's."""
    lead = SAME_AGAIN.match(text[part[0] : date.start])
    if lead is None or previous is None or EN_VERB.search(lead["what"]) or ANY_VERB.search(lead["what"]):
        return None
    if text[date.end : part[1]].strip(' .,;”"') or not (previous.end <= part[0] + 6):
        return None
    start = part[0] + lead.start("what")
    why = f"repeats a verb; dated by '{text[date.start : date.end]}'"
    return Happening(start, date.end, when(date), previous.act, None, previous.who, None, why)


def _back(text: str, part: tuple[int, int], date: Date) -> Happening | None:
    """What is said to be as old as a date: "the exchange, which dates back to 1990"."""
    lead = BACK.match(text, date.start)
    if lead is None:
        return None
    before = text[part[0] : date.start]
    verb = None if lead[0][0] in "dDgGw" else BACK_TO.search(before)
    before = before[: verb.start()] if verb else before
    if nouns_en.PAPERS.search(before.rstrip(" ,") + " "):
        return None
    words = re.sub(r",? (?:which|that)$", "", before.rstrip(" ,")).rstrip(" ,")
    start = max((m.end() for m in re.finditer(r"[,.;:] ?(?=\S)", words)), default=0)
    what = words[start:].strip()
    if len(what) < 4 or not re.search(r"[A-Za-z]{3}", what):
        return None
    begin = part[0] + start + len(words[start:]) - len(words[start:].lstrip())
    why = f"'{lead[0]}' and '{text[date.start : date.end]}'"
    return Happening(begin, date.end, when(date), "begin", None, None, None, why)


def _spoken(text: str, part: tuple[int, int], date: Date) -> Happening | None:
    """Where something is said, with a date of its own: "in a February interview", "at a hearing on 3 May"."""
    for match in SPOKEN.finditer(text, *part):
        inside = match.start() < date.start and date.end <= match.start("occasion")  # -1 where told to many
        gap = text[match.end() : date.start] if match.end() <= date.start else None
        behind = date.end < match.start() and text[date.end : match.start()].strip(" ") in ("", ",")
        if match["occasion"] and behind:
            act = SPOKEN_ACTS.get(match["occasion"].lower(), "speak")
            why = f"'{match['occasion']}' behind '{text[date.start : date.end]}'"
            return Happening(date.start, match.end(), when(date), act, None, None, None, why)
        if inside or (gap is not None and len(gap) < 140 and not re.search(r"[.;]|, ", gap)):
            end = date.end
            if inside:
                told = re.match(
                    r" (?:with|by|to|before|for) (?:the |an? )?[^,.;]{2,60}", text[match.end() : part[1]]
                )
                end = match.end() + (len(told[0].split(" that ")[0].rstrip()) if told else 0)
            word = (match["occasion"] or match["told"]).lower()
            act = SPOKEN_ACTS.get(word, "speak")
            why = f"'{word}' beside '{text[date.start : date.end]}'"
            return Happening(match.start(), end, when(date), act, None, None, None, why)
    return None


def _lower(text: str, part: tuple[int, int], date: Date) -> Happening | None:
    """An occasion without a name: "the 2020 census of the prefecture", "the floods of June 2031"."""
    found = LOWER.match(text, date.end + 1)
    if found and text[date.end : date.end + 1] == " " and "." not in text[date.end - 1 : date.end]:
        start, end = date.start, found.end()
    else:
        before = text[part[0] : date.start]
        last = None
        for last in LOWER.finditer(before):  # noqa: B007 - the last is wanted
            pass
        if last is None or not (
            re.fullmatch(r" (?:of|in|on|from) (?:early |late |mid-|the )?", before[last.end() :])
            or (ORDINAL.search(before[: last.start("noun")][-24:]) and OF_ITS.fullmatch(before[last.end() :]))
        ):
            return None
        start, end, found = part[0] + last.start("noun"), date.end, last
    why = f"'{found['noun']}' beside '{text[date.start : date.end]}'"
    return Happening(start, end, when(date), None, None, None, None, why)


def _planned(text: str, part: tuple[int, int], date: Date) -> Happening | None:
    """What is to happen by a date, or in its time: due then."""
    start, end = part
    verbs = [m for m in PLANNED.finditer(text, start, end) if not date.start <= m.start() < date.end]
    near = [m for m in verbs if m.end() <= date.start < m.end() + 160] or [
        m for m in verbs if leads(text, date) and date.end <= m.start() < date.end + 120
    ]
    if not near:
        return None
    verb = near[-1] if near[-1].end() <= date.start else near[0]
    lead = LEAD_IN.match(text[start:end])
    start += lead.end() if lead else 0
    why = f"'{verb[0]}' and '{text[date.start : date.end]}' in one clause"
    due = date.when if date.kind == "deadline" else when(date)
    return Happening(min(start, date.start), _end(text, end), due, "plan", None, None, None, why)


def _within(text: str, date: Date, named: re.Match[str], verb: re.Match[str]) -> bool:
    """Tell whether the date belongs to the name alone ("following the 1998 Lantern Riots")."""
    touching = 0 <= named.start() - date.end <= 1
    if verb.start() >= named.end():
        return touching and bool(text[named.end() : verb.start()].strip())
    return touching and bool(re.sub(r"\b(?:the|a|an|its|their)\b", "", text[verb.end() : date.start]).strip())


def when(date: Date) -> str:
    """Return the EDTF of an event: a deadline is an open beginning."""
    return f"../{date.when}" if date.kind == "deadline" else date.when


def months(text: str, date: Date) -> Date:
    """Return a date without the days of an interval that its words tell in months: "the first nine months"."""
    whole = MONTHS.fullmatch(date.when)
    if not whole or not COUNTED.search(text, date.start, date.end):
        return date
    return replace(date, when=f"{whole['from']}/{whole['to']}")


def _verb(text: str, part: tuple[int, int], date: Date, leads_on: bool) -> re.Match[str] | None:
    """The act of the date: the nearest before it, or the first after a date that leads; one that the table has
    goes before others."""
    listed = _nearest(text, part, date, acts_in(text, *part), leads_on)
    if listed is not None:
        return listed
    lasting = re.fullmatch(r"\d{4}[^/]*/\d{4}.*", date.when) is not None
    others = [
        m
        for m in ANY_VERB.finditer(text, *part)
        if m[0] not in STATES
        or (date.when.endswith("/..") and text[m.start() - 5 : m.start()] == "been ")
        or (lasting and m[0] in LASTED)
        or text[m.start() - 6 : m.start()] == "first "
    ]
    return _nearest(text, part, date, others, leads_on)


LASTED = frozenset("served lived stayed remained worked taught headed reigned".split())
"""What is a state by itself and happens between two dates."""


def _nearest(
    text: str, part: tuple[int, int], date: Date, verbs: list[re.Match[str]], leads_on: bool
) -> re.Match[str] | None:
    found = [m for m in verbs if not (date.start <= m.start() < date.end) and not _noun(text, m)]
    if not found:
        return None
    ahead = any(m.end() <= date.start for m in found)
    if (leads_on or date.start - part[0] <= 14) and not ahead:
        after = [m for m in found if m.start() >= date.end and m.start() - date.end < 160]
        after = [m for m in after if not TURN.search(ASIDE.sub(" ", text[date.end : m.start()], count=1))]
        return after[0] if after else None
    before = [m for m in found if m.end() <= date.start and date.start - m.end() < 160]
    before = [m for m in before if not nouns_en.OTHER_CLAUSE.search(text, m.end(), date.start)]
    if before:
        return before[-1]
    return None


def _noun(text: str, verb: re.Match[str]) -> bool:
    """Tell whether the word is an adjective or a clause of its own ("paired provinces", "to be held")."""
    before = text[max(0, verb.start() - 14) : verb.start()].lower()
    return bool(
        re.search(
            r"\b(?:the|a|an|of|their|its|(?<!the )state|and their|not|never|would|will|should|to be|may|might|could|(?:may|must|should|shall|can|could|might|would) be)\s+$",
            before,
        )
    )


def _named(text: str, part: tuple[int, int], date: Date) -> re.Match[str] | None:
    """An occasion whose name touches the date: "the 1998 Lantern Forum", "the Lantern Forum in 1998"."""
    for match in NAMED.finditer(text, *part):
        if match.end() <= date.start and LINK.fullmatch(text[match.end() : date.start]):
            return match
        gap = text[date.end : match.start()]
        if match.start() >= date.end and (
            not gap.strip() or re.fullmatch(r"[, ]*(?:[^,.;]{0,60} )?(?:the |an? )", gap)
        ):
            return (
                match
                if not gap.strip() or EN_VERB.search(gap) or gap.strip() in (", the", ",the", "the")
                else None
            )
    return None


def _object(text: str, verb: re.Match[str]) -> str | None:
    found = PROPER.match(re.sub(r"^ (?:the |a |an |its |their )?", "", text[verb.end() : verb.end() + 120]))
    if not found:
        return None
    name = (found["quoted"] or found["run"] or "").strip(" ,.")
    return name or None


def _patient(text: str, part: tuple[int, int], verb: re.Match[str]) -> str | None:
    """The name of what an act was done to: "the Lantern Act was adopted"."""
    left = text[part[0] : verb.start()]
    passive = PASSIVE.search(left)
    if not passive:
        return None
    words = list(PROPER.finditer(left[: passive.start()].rstrip()))
    last = words[-1] if words else None
    if last is None or last.end() < len(left[: passive.start()].rstrip()):
        return None
    return re.sub(r"^(?:The|In|On|At|An?) ", "", last["quoted"] or last["run"] or "").strip(" ,.") or None


def _who(text: str, part: tuple[int, int], verb: re.Match[str]) -> str | None:
    left = text[part[0] : verb.start()]
    if PASSIVE.search(left):
        by = BY.match(text[verb.end() : verb.end() + 120])
        return by["who"] if by else None
    words = re.sub(
        r"\s+(?:has|have|had|also|first|then|later|formally|already|soon|officially|likewise|\w+ly)$",
        "",
        left.rstrip(),
    )
    for _ in range(2):
        words = re.sub(r"\s+(?:has|have|had|also|first|then|later|already|soon|\w+ly)$", "", words)
    pieces = [p.strip() for p in re.split(r",\s", words) if p.strip()]
    if not pieces:
        return None
    chosen = pieces[-1].strip(" ,")
    if words.rstrip().endswith(",") and len(pieces) > 1 and not PERSON.fullmatch(chosen):
        chosen = pieces[-2]  # an apposition stands between the subject and its verb
    who = re.sub(r"^(?:and|but|while|when|then|later|also)\s+", "", chosen, flags=re.I)
    who = SUBJECT_CUT.split(who)[-1].strip(' “”"')
    who = re.sub(r"\s+(?:has|have|had|was|were|also)$", "", who)
    dated = re.match(r"(?:In|On|By|Since|At|Under|During)\b", who)
    if not who or dated or len(who) > 90 or re.search(NO_NAME, who, re.I):
        return None
    return who


def _no_subject(text: str, part: tuple[int, int], verb: re.Match[str]) -> bool:
    return text[part[0] : verb.start()].strip(" ,").lower() in (
        "and",
        "and then",
        "then",
        "and later",
        "later",
        "and also",
    )


def _where(text: str, part: tuple[int, int], places: Sequence[Mention]) -> str | None:
    inside = [m for m in places if part[0] <= m.start and m.end <= part[1] and weigh_up(text, m) == 3]
    return inside[0].name if inside else None


def _end(text: str, end: int) -> int:
    while end > 0 and text[end - 1] in ' .,;”"':
        end -= 1
    tail = re.search(r",? and(?: (?:in|on|by|since|at|from))?$", text[max(0, end - 12) : end])
    return end - len(tail.group()) if tail else end


def _elliptic(
    text: str, part: tuple[int, int], date: Date, places: Sequence[Mention], previous: Happening | None
) -> Happening | None:
    """The second of "held the First X Forum in May and the Second forum in Y a week later": the act and
    the name come from the first."""
    match = ELLIPTIC.search(text, *part)
    if not match or previous is None or previous.name is None or EN_VERB.search(text, part[0], date.start):
        return None
    if date.start < match.end() or date.start - match.end() > 80:
        return None
    if match["noun"].lower() not in previous.name.lower().split() or not ORDINAL.search(previous.name):
        return None
    name = ORDINAL.sub(match["ordinal"].capitalize(), previous.name, count=1)
    where = _where(text, (match.start(), date.end), places)
    made = Happening(
        match.start("ordinal"), date.end, when(date), previous.act, name, previous.who, where, ""
    )
    return replace(
        made, why=f"repeats '{previous.name}' without its verb; dated by '{text[date.start : date.end]}'"
    )
