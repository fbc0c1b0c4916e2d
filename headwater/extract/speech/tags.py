"""What stands round a quotation: "..., said X", X told Y: "...", X在…会上表示：“…”."""

from dataclasses import dataclass

from headwater.extract import patterns as re
from headwater.extract.speech import words as w

_SPACES = re.compile(r"\s+")
_PRONOUN = re.compile(r"(?:he|she|they|i|we|it|他|她|他们|她们|他們|她們|我)$", re.I)
_ANONYMOUS = re.compile(
    r"(?:an?|one|two|some|several|another|many|other)\b|一[位名个個]|有[的人]|多名|某", re.I
)
_LEAD = re.compile(
    r"^(?:(?:and|but|then|later|meanwhile|also|however|still|yet|asked [^,]{2,80}|in (?:an?|the|its) [^,]{2,80}|on [^,]{2,30}|at [^,]{2,80}|during [^,]{2,60}|as|speaking [^,]{2,60}|earlier|afterwards|according to [^,]{2,60}|after [^,]{2,60}|when [^,]{2,80})(?:,| ) ?)+",
    re.I,
)
_WHO_CUT = re.compile(
    r",| (?:on|at|in|during|after|before|when|as|while|to|with|via|by|from|this|last|who|whose|which|that|earlier|yesterday|today|recently|later|speaking|told|recalling|adding|referring|about|and (?:added|then)|of how)\b"
)
_ADVERBS = re.compile(
    r"(?: (?:also|then|later|once|had|has|have|further|reportedly|publicly|often|even|simply|only|never|repeatedly|specifically))+$"
)
_ZH_LEAD = re.compile(
    r"^(?:(?:在|于|於)[^，。；：]{1,36}?(?:上|中|时|時|期间|里|，)|近日|日前|今天|昨天|当天|會上|会上|随后|此外|同时|对此|最后|有|据|\d+日|[^，。]{0,10}\d+[月日年][^，。]{0,6}，)[，,]?"
)
_ZH_TAIL = re.compile(
    r"(?:致辞|致辭|发言|發言|讲话|講話|表态|受访|受訪|接受采访|在(?:接受)?[^，。；：]{1,36}?(?:上|中|时|時|里|期间)|(?:对|對|向)[^，。；：]{1,16}|日前|近日|今天|昨天|也|还|還|曾|则|在声明中|通过[^，]{1,12}|(?:的)?时候?|笑着|激动地|接着|再次|特别|[^，。；：\s]{1,6}地|\d+月\d+日|\d+日|当天|并|介绍|介紹|回忆|回憶|解释|笑|告诉[^，。]{0,12})+$"
)


@dataclass(slots=True)
class Tag:
    """Who speaks, as the words beside a quotation say. `size` is how many code points of them stand between
    the quotation and what follows; `behind`: they stand after it."""

    speaker: str
    cue: str
    anonymous: bool = False
    office: str | None = None
    addressee: str | None = None
    occasion: str | None = None
    behind: bool = False
    size: int = 0


def find(before: str, quoted: str, after: str, lang: str) -> Tag | None:
    """Return the tag of a quotation in its language; None where none stands beside it."""
    if lang == "zh":
        return _chinese(before, quoted, after)
    if lang == "ug":
        return _uyghur(before, after)
    return _english(before, quoted, after)


_STOP = re.compile('[.;:?!“”"«»]')
_STOP_ZH = re.compile("[。；！？“”「」『』]")


def _clause(before: str, stop: re.Pattern[str]) -> str:
    """Return the end of the words before a quotation, from the last stop but a colon or comma at the end."""
    ends = [m.end() for m in stop.finditer(before, 0, len(before.rstrip(" :：,，")))]
    return before[ends[-1] if ends else 0 :].lstrip(" )’”")


def pronoun(words: str) -> bool:
    """Tell whether the speaker is only a pronoun."""
    return bool(_PRONOUN.match(words))


def spoken(sentence: str, lang: str) -> bool:
    """Tell whether a sentence has a verb of speech at all."""
    return bool(re.search(w.SAY_ZH if lang == "zh" else rf"\b(?:{w.SAY}|according to)\b", sentence))


def clause(words: str, lang: str) -> bool:
    """Tell whether quoted words say something, and are not only a term or a title."""
    if lang == "zh":
        return bool(re.search("[，。！？；]", words)) or len(words) >= 14
    return bool(w.FINITE.search(words)) and not words.istitle()


def _english(before: str, quoted: str, after: str) -> Tag | None:
    inner = quoted.strip('“”"‘’')
    ends = inner.rstrip()[-1:] in ",.?!…—-"
    if ends and (m := w.AFTER.match(after)):
        made = _behind(m, after)
        if made is not None:
            return made
    if w.NOT_SPEECH.search(before):
        partial = re.search(rf"\b(?:{w.SAY})\b[^.;:“”\"]{{0,80}}$", before)
        if not (partial and clause(inner, "en") and len(inner.split()) >= 6):
            return None
    m = w.BEFORE.match(_clause(before, _STOP))
    if m is None:
        return None
    if m["headline"]:
        return (
            _tag(m["headline"], "before a colon", m["headline"])
            if clause(inner, "en")
            and re.match(r"[A-ZÀ-Þ]|the |an? ", m["headline"].strip())
            and len(m["headline"].split()) <= 6
            and inner[:1].isupper()
            and not re.search(r"\b(?:follows|following|reads?|example|slogan|title)\b", m["headline"])
            else None
        )
    if m["source"]:
        return _tag(m["source"], m["according"].lower(), before) if clause(inner, "en") else None
    colon = before.rstrip()[-1:] in ",:"
    if not colon and not clause(inner, "en"):
        return None
    if not inner[:1].isupper() and len(inner.split()) < 4 and not ends:
        return None
    if m["verb"] in ("read", "reads"):
        return None
    who = _subject(m["subject"])
    return _tag(who, m["verb"], f"{m['subject']} {m['verb']}{m['rest'] or ''}") if who else None


def _behind(m: re.Match[str], after: str) -> Tag | None:
    verb = m["verb"] or m["late"]
    if m["verb"]:
        who, around = m["who"].strip(), after
    else:
        who, around = m["subject"].strip(" ,"), f"{m['subject']} {m['late']}{m['rest'] or ''}"
    if verb in ("read", "reads") or not w.SUBJECT_OK.match(who):
        return None
    if m["late"] and (
        len(who.split()) > 14
        or re.search(r"\b(?:is|are|was|were|has|have|but|because|which)\b", who.split(",")[0])
    ):
        return None
    stop = re.match(r"[^.;“”\"«»]*[.;]?", after)
    made = _tag(who, verb, around)
    if made:
        made.behind, made.size = True, stop.end() if stop else 0
    return made


def _subject(words: str) -> str:
    words = _LEAD.sub("", words.strip(" ,"))
    words = _ADVERBS.sub("", words.rstrip(" ,"))
    if "," in words:
        head, _, rest = words.partition(",")
        if not w.OFFICE_AFTER.match(words):
            last = words.rsplit(",", 1)[-1].strip()
            words = (
                words
                if re.match(
                    rf"(?:an?|the|its|who|then|former)?\s?(?:[\w’'-]+ ){{0,4}}?{w.OFFICES}\b",
                    rest.strip(),
                    re.I,
                )
                else (last if w.SUBJECT_OK.match(last) else head)
            )
    words = re.sub(r"^.*\b(?:and|but|that|when|as) (?=(?:he|she|they|[A-ZÀ-Þ][\w’'-]+)$)", "", words)
    return words if w.SUBJECT_OK.match(words) else ""


def _tag(who: str, cue: str, around: str) -> Tag | None:
    who = _SPACES.sub(" ", who).strip(" ,")
    office = None
    if m := w.OFFICE_AFTER.match(who):
        office, name = m["office"], m["name"]
    else:
        name = (
            _WHO_CUT.split(who)[0]
            if not re.match(r"(?:an?|one|two|some) ", who, re.I)
            else re.split(r",| (?:on|at|in|during|who|whose|speaking|by|to)\b", who)[0]
        )
        if m := w.OFFICE_BEFORE.match(name):
            office, name = m["office"], name[m.end() :]
        elif m := w.BARE_OFFICE.match(who.split(",")[0]):
            office = m["office"]
    name = re.sub(r"^(?:the|The|an?|An?) ", "", name.strip(" ,"))
    if not name or len(name) > 100:
        return None
    made = Tag(name, cue, bool(_ANONYMOUS.match(who)) and not re.search(r" [A-ZÀ-Þ]", who), office)
    made.addressee = _addressee(around)
    if m := w.OCCASION.search(around):
        when = w.WHEN.match(around[m.end() :])
        made.occasion = m["occasion"] + (f" {when['on']}" if when else "")
    return made


def _addressee(around: str) -> str | None:
    """To whom: reporters, a body or an outlet; the name of a person is nobody's business here."""
    for m in w.TO.finditer(around):
        to = m["to"].strip()
        if re.match(r"(?:to|with)\s", m[0]) and not w.SMALL.match(to):
            continue
        if w.SMALL.match(to) or w.OUTLET.search(to):
            return re.sub(r"^the (?=[A-ZÀ-Þ])", "", to)
    return None


def _chinese(before: str, quoted: str, after: str) -> Tag | None:
    inner = quoted[1:-1]
    said = re.search("[，。！？；,.!?…]", inner)
    if (m := w.AFTER_ZH.match(after)) and (said or after[:1] in "，,"):
        made = _named_zh(m["subject"], m["verb"], m[0])
        if made and (inner[-1:] in "，。！？；…,.!?" or re.match(r"[^，,]", after) or said):
            made.behind, made.size = True, m.end()
            return made
    m = w.BEFORE_ZH.match(_clause(before, _STOP_ZH))
    if m is None or (w.NOT_SPEECH_ZH.search(before) and before.rstrip()[-1:] not in "：:，,"):
        return None
    mark = before.rstrip()[-1:] in "：:，,"
    if not said and w.SLOGAN_ZH.match(inner) and before.rstrip()[-1:] not in "：:":
        return None
    if not mark and not (said and len(inner) >= 8):
        return None
    return _named_zh(m["subject"], m["verb"], m[0])


def _named_zh(subject: str, cue: str, around: str) -> Tag | None:
    who = (
        re.split("[，,；]", subject.rstrip("，, "))[-1]
        if not subject.endswith(("，", ","))
        else subject.rstrip("，,")
    )
    if len(who) < 1:
        return None
    parts = [p for p in re.split("[，,；：]", subject) if p.strip()]
    who = re.sub(r"的(?:话|話|说法)$", "", parts[-1].strip()) if parts else ""
    who = re.split("援引|引述|引用", who)[-1]
    for _ in range(3):
        who = _ZH_LEAD.sub("", who)
    who = _ZH_TAIL.sub("", who).strip(" 　")
    if not who and len(parts) > 1:
        who = _ZH_TAIL.sub("", _ZH_LEAD.sub("", parts[-2])).strip()
    if not who or len(who) > 40 or re.search(r"[\d“”《》]{3,}|^(?:也|还|这|那|并|就)$", who):
        return None
    anonymous = bool(_ANONYMOUS.match(who))
    office = None
    if m := w.OFFICE_ZH.search(who):
        office = m["office"]
        who = m["name"] or office
    elif anonymous:
        who = re.sub(r"^.*的(?=[\u3400-\u9fff]{2,6}$)|^(?:一[位名个個]|某)", "", who)
    made = Tag(who, cue, anonymous, office)
    if m := w.TO_ZH.search(around):
        made.addressee = m["to"]
    if m := w.OCCASION_ZH.search(around):
        made.occasion = m["occasion"]
    return made


def _uyghur(before: str, after: str) -> Tag | None:
    if m := w.UG_BEFORE.search(before):
        return Tag(m["subject"].strip(" ،"), m["verb"])
    if m := w.UG.match(after):
        who = re.match(r" (?P<who>[^«»“”،:؛.!؟\d]{2,60})", after[m.end() :])
        if who:
            return Tag(who["who"].strip(), m["verb"], behind=True, size=m.end() + who.end())
        lead = re.search(r"(?P<who>[^«»“”،:؛.!؟\d]{2,60})[،:]?\s*$", before)
        if lead:
            return Tag(lead["who"].strip(), m["verb"])
    return None
