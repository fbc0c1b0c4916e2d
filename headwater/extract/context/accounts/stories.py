"""A person's account over the sentences of a paragraph: "Nuriye, a weaver, left ... She was paid 1,750 yuan ... she said"."""
# Patterns and tables are data and stay on one line.

from collections.abc import Callable, Sequence
from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context.accounts import persons
from headwater.extract.context.nouns import Sentence
from headwater.extract.context.speakers import Report
from headwater.extract.context.speakers.report import PRONOUNS
from headwater.extract.context.subjects import BODIES, BODIES_ABROAD, fits
from headwater.model import Attribution

Chain = tuple[Attribution, ...]
OWN_VOICE = re.compile(
    r"[“\"][^“”\"]*\b(?:I|we|my|our|us|me)\b[^“”\"]*[”\"]?|[“「][^”」]*[我咱俺]|«[^»]*(?:مەن|بىز|مىز|ىم\b)",
    re.I,
)
RECALLS = re.compile(r"recall|remember|回忆|回憶|ئەسلى|told|告诉|告訴|說|说|say|said|算", re.I)
HE = re.compile(r"(?:And |But |Then |So |By then |After that |Later )?(?:he|she|they|his|her|their)\b", re.I)
NOW = re.compile(
    r"^(?:And |But )?(?:He|She|They|His|Her|Their)(?: [a-z]+)?(?: (?:now|still|today|also|currently|already))* (?:is|are|has|have|keeps?|lives?|works?|earns?|runs?|owns?|makes?|gets?|receives?|sells?|sits?|stands?|speaks?|wears?|grows?|tends?|heads?|leads?|teaches|holds?|serves?|owes?|can|will|does|do|says?)\b"
)
"""What the reporter can see: no account."""
PAST = re.compile(
    r"\b(?:was|were|had|did|came|went|took|got|gave|paid|slept|left|saw|lost|sent|sold|made|kept|stood|ran|ate|cost|held|brought|bought|found|began|fell|rose|became|wore|rode|drove|built|knew|heard|spent|woke|grew|met|put|cut|(?!need|hundred|red|bed|fed|led|shed|seed|speed|breed|indeed|exceed|proceed|succeed)\w{2,}ed)\b"
)
PRESENT = re.compile(r"\b(?:is|are|has|have|do|does|says?)\b")
DETERMINED = re.compile(
    r"(?:The|Two|Three|Four|Five|Another|Some|Each|Every|One|In the (?:second|third|first|next|end)|After|At (?:first|night|the)|For|A|An|There (?:was|were)|Twice|Once|Over|During|By then|Within|Later|Then|Soon|Most|None|Nobody|All|Both|On (?:some|the))\b"
)
OTHERS = re.compile(
    r"\b(?:we|our|us|researchers|interviewees|respondents|officials say|according to|prefecture|region(?:al)?|nationwide|authorities|government|yearbook|this report|programme|program|campaign)\b|\((?:[^()]*)?(?:19|20)\d\d\)|\[\d+\]",
    re.I,
)
TOLD = re.compile(r"[“\"][^“”\"]*[”\"]?")
APPOSED_HEARD = re.compile(r"^(?:We|I) (?:met|spoke|talked|interviewed)[^.]{0,80}?, who (?!was\b|is\b)")
ZH_QUOTE = re.compile(r"[“「][^”」]*[”」]?|«[^»]*»?")
WILL = re.compile(
    r"(?:The|It|He|She|They|This|A|An|Another|\d[\d,.]*|Its|Their)\b[^.]{0,80}?\b(?:will|would|is to|are to|plans to|expects to)\b"
)
NEW_ZH = re.compile(
    r"[^，。]{0,8}(?:\d{1,2}月\d|近日|日前|记者|記者|另据|另據|据[^，]{1,12}[，统報报]|與此同時|与此同时|本[报報刊]|官方|当局|當局|外界|但(?!他|她)|不过|不過|然而|在[^，。]{2,12}(?:县|縣|市|州|村|乡|鄉)[，的]|研究|有关|有關)|[\u3400-\u9fff·]{2,16}(?:位于|位於|现有|現有|有\d|地处)"
)
NEW_UG = re.compile(r"\d{1,2} ياشلىق|^(?:ھازىرمۇ|ھازىر|بۈگۈن|يېقىندا|مەلۇم بولۇشىچە)")
APPOSITION = re.compile(r"^(?P<name>[^,]{2,50}), (?:an? |the |who |whose |now |then |\d)[^,]{1,90}(?P<end>,)")
"""Nuriye, a weaver from Pichan, ...: what is said of the teller."""
AGE = re.compile(r"^\S{0,5}?\s?(?:[岁歲]|ياشلىق|ياش\b|years? old|-year-old)")
FAR = 5
"""Sentences that an account runs over without a word of speech."""


class Stories:
    """The accounts of a document; each paragraph is read once, when first asked for."""

    def __init__(
        self,
        sentences: Sequence[Sentence],
        text: Callable[[int], str],
        reports: Callable[[int], tuple[Report, ...]],
        named: Callable[[int, Report], Chain],
    ) -> None:
        self._sentences, self._text, self._reports, self._named = sentences, text, reports, named
        self._told: dict[int, dict[int, Chain]] = {}
        self._first: dict[int, int] = {}
        for k, s in enumerate(sentences):
            self._first.setdefault(s.block, k)

    def told(self, i: int, at: int) -> Chain:
        """Return whose account the words at offset `at` of sentence `i` are, or (): not what is said of the teller."""
        said_of = APPOSITION.match(self._text(i)) if self._sentences[i].lang == "en" else None
        if said_of and said_of.end("name") < at < said_of.start("end"):
            return ()
        if AGE.search(self._text(i)[at : at + 14]):
            return ()
        block = self._sentences[i].block
        if block not in self._told:
            self._told[block] = self._paragraph(block)
        return self._told[block].get(i, ())

    def person(self, i: int) -> str | None:
        """Return whom "he", "she", 他, ئۇ of sentence `i` stands for where nobody spoke yet in its paragraph: the first whom
        the paragraph introduces; else the last whom the one before introduces or hears."""
        block = self._sentences[i].block
        for k in range(self._first[block], i + 1):
            if who := persons.introduced(self._text(k), self._sentences[k].lang):
                return who
        low = self._first.get(block - 1)
        for k in range(self._first[block] - 1, low - 1, -1) if low is not None else ():
            for report in self._reports(k):
                if report.person and not report.pronoun and fits(report.chain[0].name, "he"):
                    return report.chain[0].name
            if who := persons.introduced(self._text(k), self._sentences[k].lang):
                return who
        return None

    def alone(self, i: int) -> str | None:
        """Return the only person whom the paragraph speaks of up to sentence `i` (or right behind it: "The speaker is ..."), for
        a quotation that nobody is said to speak; None where there are several or none."""
        block, first = self._sentences[i].block, self._first[self._sentences[i].block]
        lang = self._sentences[i].lang
        after = i + 1
        if after < len(self._sentences) and self._sentences[after].block == block and lang == "en":
            back = persons.LOOKS_BACK.match(self._text(after))
            if back:
                return back["who"]
        found: list[str] = []
        for k in range(first, i + 1):
            bare = TOLD.sub("", self._text(k)) if lang == "en" else ZH_QUOTE.sub("", self._text(k))
            who = persons.introduced(bare, lang)
            if who and not any(_same(who, other) for other in found):
                found.append(who)
        return found[0] if len(found) == 1 else None

    def _paragraph(self, block: int) -> dict[int, Chain]:
        found: dict[int, Chain] = {}
        first = self._first[block]
        last = first
        while last < len(self._sentences) and self._sentences[last].block == block and last - first < 60:
            last += 1
        if last - first < 2:
            return found
        own = any(OWN_VOICE.search(self._text(k)) for k in range(first, last))
        teller: Chain = ()
        about, waiting, silent = "", list[int](), 0
        for k in range(first, last):
            text, lang = self._text(k), self._sentences[k].lang
            reports = [r for r in self._reports(k) if not r.citation]
            who = persons.introduced(text, lang)
            spoken = next((r for r in reports if r.person), None)
            if spoken:
                chain = self._named(k, spoken)
                if chain[0].name.lower() in PRONOUNS:
                    teller = ()
                else:
                    teller = chain
                    if _same(chain[0].name, about):
                        found |= {w: _goes_on(chain) for w in waiting}
                waiting, silent = [], 0
                about = about if teller and _same(teller[0].name, about) else ""
            elif reports:
                teller, waiting, about = (), [], ""
            elif lang == "en" and (met := persons.heard(text)):
                teller, waiting, silent, own = (Attribution(met, "met"),), [], 0, True
                if APPOSED_HEARD.search(text):
                    found[k] = teller
            elif teller and silent < FAR and self._continues(text, lang, teller, own, who):
                silent += 1
                found[k] = _goes_on(teller)
            else:
                teller = ()
                if who:
                    about, waiting = who, [k] if self._tells(text, lang, who) else []
                elif about and (self._tells(text, lang, about) or self._between(text, lang, own)):
                    waiting.append(k)
                elif about and not self._speech(text):
                    about, waiting = "", []
        return found

    def _between(self, text: str, lang: str, own: bool) -> bool:
        """Tell whether a sentence of a story that has a word of speech further on is another part of it."""
        if lang != "en" or not own or OTHERS.search(text) or re.search(r"\bI\b", text):
            return False
        return bool(
            (DETERMINED.match(text) or text.startswith("It "))
            and PAST.search(text)
            and not PRESENT.search(text)
        )

    def _speech(self, text: str) -> bool:
        return not TOLD.sub("", text).strip(" ,.")

    def _tells(self, text: str, lang: str, who: str) -> bool:
        """Tell whether a sentence before the word of speech is part of the account: in the past, of the teller."""
        if lang != "en" or OTHERS.search(text) or NOW.match(text):
            return False
        bare = APPOSITION.sub(r"\g<name>", text)
        past, now = PAST.search(bare), PRESENT.search(bare)
        if past is None or (now and now.start() < past.start()):
            return False
        return bool(HE.match(text) or who.split(maxsplit=1)[0] in text[:40])

    def _continues(self, text: str, lang: str, teller: Chain, own: bool, who: str | None) -> bool:
        name = teller[0].name
        if who and not _same(who, name):
            return False
        if lang == "zh":
            return not NEW_ZH.match(text) and not _body(name)
        if lang == "ug":
            return not NEW_UG.search(text) and not _body(name)
        bare = TOLD.sub("", text)
        if not bare.strip(" ,.") or _body(name):
            return not _body(name)
        if OTHERS.search(bare) or NOW.match(bare):
            return False
        if HE.match(bare) or re.match(rf"{re.escape(name.split()[0])}\b", bare):
            return bool(PAST.search(bare) or WILL.match(bare))
        if WILL.match(bare):
            return True
        witness = bool(re.fullmatch(r"[A-ZÀ-Þ][\w’'-]+", name)) or teller[0].anonymous
        personal = own or witness or bool(re.search(r"recall|remember", teller[0].cue or ""))
        return personal and bool(DETERMINED.match(bare) and PAST.search(bare) and not PRESENT.search(bare))


def _goes_on(chain: Chain) -> Chain:
    return (replace(chain[0], cue=chain[0].cue or "goes on"), *chain[1:])


def _body(name: str) -> bool:
    return bool(BODIES.search(name) or BODIES_ABROAD.search(name))


def _same(one: str, other: str) -> bool:
    if not one or not other:
        return False
    return one in other or other in one or bool(set(one.split()) & set(other.split()))
