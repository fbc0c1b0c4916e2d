"""The measure that stands before its number: "an income of 800 yuan", "transfers to jobs reached 300"."""

from headwater.extract import patterns as re
from headwater.extract.figures.counted import Counted
from headwater.extract.figures.lexicon import en
from headwater.extract.figures.nouns_en import TOKEN, close, heads, lemmas, plural, singular
from headwater.extract.figures.reading import Reading

_LABEL = re.compile(r"(?:^|[.;,\n(•-] ?)([A-Z][A-Za-z]+(?: [A-Za-z]+){0,4}): ?\Z")
_MODALS = frozenset(
    {"will", "would", "to", "could", "can", "may", "might", "should", "must", "also", "now", "then"}
)
NUMBERS = frozenset({"number", "total", "count", "tally", "toll", "quota", "estimate", "figure"})
COLLECTIVES = frozenset({"population", "membership", "workforce", "headcount", "enrolment", "enrollment"})
"""Nouns whose number is one of persons."""
GROUPS = frozenset(
    "team delegation group family household panel crew squad party committee class crowd contingent brigade circle".split()
)
"""Nouns of what persons make up: "a team of six" is six persons."""
_NUMBER_OF = re.compile(
    r"\b(?:number|total|count|tally|toll|quota)s? (?:of|for) (?:[a-z]+ ){0,2}\Z", re.IGNORECASE
)
_TELLS = frozenset(
    "say says said add adds added remember remembers remembered recall recalls recalled think thinks thought believe believes believed claim claims claimed "
    "report reports reported note notes noted know knows knew insist insists insisted write writes wrote estimate estimates estimated find finds found show "
    "shows showed suggest suggests suggested hold holds held state states stated tell tells told learn learned learnt hear heard admit admits admitted mean "
    "means meant complain complains complained explain explains explained so me us him her them reporters".split()
)
_JOINS = frozenset({"and", "but", "or", "while", "when", "although", "though", "because", "with"})
_RELATIVES = frozenset({"they", "he", "she", "we", "it", "you", "i"})
"""The families they care for: what stands behind is a clause of its own."""
_PARTICIPLE = re.compile(r"[a-z]{3,}ed|taken|made|sold|paid|spent|grown|held|built")


def _subject(left: str, tokens: list[re.Match[str]], k: int, base: int, reading: Reading) -> Counted | None:
    """The whole subject before a verb: "Transfers to jobs outside the home county reached N"."""
    first = k
    while (
        first >= 0
        and k - first < 14
        and tokens[first][0][0].isalpha()
        and tokens[first][0].lower()
        not in ("and", "but", "when", "said", "says", "while", "which", "where", "because", "then", "also")
    ):
        if tokens[first][0].lower() == "that" and first and tokens[first - 1][0].lower() in _TELLS:
            break  # she remembers that her allowance was 150
        if first < k and left[tokens[first].end() : tokens[first + 1].start()] not in (" ", "\u00a0"):
            break
        first -= 1
    words = [t[0] for t in tokens[first + 1 : k + 1]]
    start = first + 1
    while words and words[0].lower() in en.STOP:
        words, start = words[1:], start + 1
    if not words:
        return None
    size = next(
        (
            n
            for n, w in enumerate(words)
            if n
            and (
                w.lower() in en.PREPOSITIONS | _RELATIVES
                or w.lower() in ("that", "who")
                or _PARTICIPLE.fullmatch(w)
            )
        ),
        len(words),
    )
    core = [(0, 0, w) for w in words[:size]]
    if not core or core[-1][2].lower() in en.STOP:
        return None
    head_word = singular(core[-1][2].lower())
    counted_word = (
        words[size + 1 :] if head_word in NUMBERS and words[size : size + 1] in (["of"], ["for"]) else []
    )
    if counted_word:
        size = next(
            (n for n, w in enumerate(counted_word) if w.lower() in en.PREPOSITIONS), len(counted_word)
        )
        head_word = singular(counted_word[max(0, size - 1)].lower())
        size = 1
    head, unit = heads().get(head_word, (head_word, ""))
    people = unit in ("person", "household") and plural(core[-1][2].lower())
    unit = unit if counted_word or people or core[-1][2].lower() in COLLECTIVES else ""
    text = left[tokens[start].start() : tokens[k].end()]
    return Counted(
        reading.end,
        reading.end,
        text,
        head,
        unit,
        tuple(words[: size - 1]),
        "measure: the subject the number is said of",
    )


_BE = frozenset("is are was were be been being not".split())
_AMONG = frozenset("now already still then together currently once only".split())


def _numbers(tokens: list[re.Match[str]], said: int, reading: Reading) -> bool:
    """Is "number" a verb here, if it stands here: "the families they care for number N", no "pages were numbered 3",
    "a ticket for number 12"?"""
    at = next((n for n in range(said, len(tokens)) if tokens[n][0].lower() in ("number", "numbered")), None)
    if at is None or tokens[at][0] == "numbered":
        return at is None or at == 0 or tokens[at - 1][0].lower() not in _BE
    before = [t[0].lower() for t in tokens[:at] if t[0].lower() not in _AMONG]
    if not before or reading.numeral.value < 20:
        return False
    return (
        bool({"they", "we"} & set(before[-4:-1])) or plural(before[-1]) or before[-1] in ("they", "who", "we")
    )


def _labelled(label: str, reading: Reading) -> Counted | None:
    """ "Late payments: 12,070", "Volunteers came from everywhere: 210": the label before a colon, or its subject."""
    words = label.split()
    at = 2 if singular(words[0].lower()) in NUMBERS and [w.lower() for w in words[1:2]] == ["of"] else 0
    first = next((n for n, w in enumerate(words[at:], at) if w.lower() in en.STOP and n > at), len(words))
    core = words[at:first]
    last = singular(core[-1].lower())
    if last in en.STOP or (first < len(words) and last not in heads()):
        return None
    head, unit = heads().get(last, (last, ""))
    why = "measure: the label before the number"
    end = reading.end
    return Counted(
        end, end, label if first == len(words) else " ".join(core), head, unit, tuple(core[:-1]), why
    )


def _verb(tokens: list[re.Match[str]], k: int) -> bool:
    """ "were reduced to N", "Growth slowed to N", "will rise by N": a verb between a measure and its number."""
    word = tokens[k][0].lower()
    behind = tokens[k + 1][0].lower() if k + 1 < len(tokens) else ""
    if word in _RISES:
        return k > 0 and tokens[k - 1][0].lower() in _MODALS
    if word in ("runs", "ran", "run", "adds"):
        return behind == "to"
    ed = len(word) > 4 and word.endswith("ed") and word not in _NOT_VERBS
    return ed and behind in ("to", "by", "at", "from")


_MULTIPLIED = re.compile(r"(?:doubl|tripl|trebl|quadrupl|halv)e[ds]?", re.IGNORECASE)
_RISES = frozenset(
    "rise fall grow drop increase decline climb reach exceed total decrease amount shrink double".split()
)
_NOT_VERBS = frozenset("speed breed indeed hundred exceed proceed".split())
SAYING_OF = frozenset("of is was are were at reached to by from hit stood up down".split())
"""Linking words behind the noun phrase that a number is said of."""


def before(text: str, reading: Reading, floor: int) -> Counted | None:
    """For "an income of N", "the price was N": the noun phrase before the linking words."""
    edge = min(reading.start, reading.left_cue if reading.left_cue is not None else reading.start)
    left = text[max(floor, edge - 90) : edge]
    base = edge - len(left)
    label = _LABEL.search(left)
    if label:
        return _labelled(label[1], reading)
    tokens = list(TOKEN.finditer(left))
    k = len(tokens) - 1
    multiplied = reading.unit == "fold" and bool(_MULTIPLIED.fullmatch(text, *reading.number))
    linked = multiplied
    while k >= 0 and len(tokens) - k < 8:
        word = tokens[k][0].lower()
        verb = _verb(tokens, k)
        if not verb and word not in en.LINK:
            break
        linked = linked or verb or word in en.SAID or word in SAYING_OF
        k -= 1
    if not linked:
        return None
    said = k + 1
    if not _numbers(tokens, said, reading):
        return None
    while k >= 0 and tokens[k][0].lower() in _MODALS:
        k -= 1
    subject = (
        _subject(left, tokens, k, base, reading)
        if multiplied or (said < len(tokens) and tokens[said][0].lower() in en.REACH)
        else None
    )
    if subject:
        return subject
    words: list[tuple[int, int, str]] = []
    while k >= 0 and len(words) < 5:
        word = tokens[k][0]
        if (
            not word[0].isalpha()
            or word.lower() in en.STOP
            or word.lower() in lemmas()
            or word in en.PAST
            or word in _JOINS
        ):
            break
        words.insert(0, (base + tokens[k].start(), base + tokens[k].end(), word))
        k -= 1
    if not words:
        return None
    if words[-1][2].lower().split("-")[0] in en.TENS or words[-1][2].lower() in en.ONES:
        return None  # forty-nine of the 57
    found = close(text, words, 0)
    found.start = found.end = reading.end
    if words[-1][2].lower() in COLLECTIVES:
        found.unit = "person"
    elif words[-1][2].lower() in GROUPS and tokens[-1][0].lower() == "of" and not reading.unit:
        found.head = found.unit = "person"
    elif not _NUMBER_OF.search(text, max(floor, words[0][0] - 24), words[0][0]):
        found.unit = ""
    found.why = "measure: the noun phrase the number is said of"
    return found
