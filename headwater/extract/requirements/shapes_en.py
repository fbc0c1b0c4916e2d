"""English rules told by the shape of a sentence, or by a line without a verb: "there must be", "refusing means", "no flag,
no subsidy", "Forms to be returned by Friday."."""
# Patterns are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.requirements import actors_en as actors
from headwater.extract.requirements.clauses_en import act_of, end_of
from headwater.extract.requirements.demand import Demand
from headwater.extract.requirements.details_en import CONSEQUENT
from headwater.extract.requirements.setting_en import TOLD
from headwater.model import Modality

_LAPSE = r"(?:miss|skip|refus|fail|break|quit|forget|hid|com(?:e|es) late|arriv|fall(?:s)? short|speak|pray|fast|run(?:s)? away|return(?:s)? late|do(?:es)? not|don[’']t|(?:is|are) (?:absent|late|short|caught|found|ill|sick|rated|ranked))"
SENTENCES: tuple[tuple[re.Pattern[str], Modality], ...] = (
    (
        re.compile(
            r"\b[Tt]here (?:must|shall|should|has to|have to|is to|are to) be (?P<act>(?:at least |no fewer than |no more than |up to |no )[^.;:]{3,120}|(?:an? |one |two |three |\d+ )[^.;:]{3,60} (?:for|in|to|per) (?:each|every|all|any) [^.;:]{3,60})"
        ),
        "must",
    ),
    (
        re.compile(
            r"\b[Tt]here (?:is|are|was|were) (?P<act>(?:an? |the )?(?:strict |total |complete |fixed |daily |monthly |annual )?(?:minimum|maximum|ban|limit|fine|penalty|quota|curfew|prohibition|requirement|obligation|duty) (?:stay |term |fee |charge )?(?:of|on|for|to)\b[^.;:]{3,120})"
        ),
        "must",
    ),
    (
        re.compile(
            r"(?:^|[.;:] |, (?:and |but )?)(?P<act>(?:Not )?[A-Z]?[a-z]{2,}ing (?!the law\b)[^,.;:]{3,60}?) (?P<cons>(?:means?|costs?|brings?|leads? to|results? in|entails?|counts as|is (?:treated|regarded|punished|seen)|earns?|will (?:cost|mean|lead to|result in)) [^.;:]{3,90})"
        ),
        "practice",
    ),
    (
        re.compile(
            r"\b(?:gives?|gave|allows?) (?P<who>(?:the |each |every |all )?[a-z][^,.;:]{2,40}?) (?P<until>until [^,.;:]{3,30}|(?:\d+|one|two|three|four|five|six|seven|ten|twelve|fifteen|thirty) (?:days?|weeks?|months?|hours?)) (?:in which )?to (?P<act>[a-z][^.;:]{3,120})"
        ),
        "must",
    ),
    (
        re.compile(
            r"\b(?:[Uu]nder no circumstances|[Oo]n no account|[Ii]n no case|[Aa]t no time) (?:must|should|shall|may|can|are|is|were|was) (?P<act>(?P<who>[a-z][^,.;:]{1,40}?) (?:to )?[a-z][^.;:]{3,120})"
        ),
        "must_not",
    ),
    (
        re.compile(
            r"(?:^|[.;:“\"] ?)(?P<act>(?:Miss|Skip|Refuse|Fail|Turn down|Arrive|Be late|Be absent|Come late|Hide|Forget|Break|Leave|Speak|Bring|Finish|Fill|Score) [^,.;:]{1,50}?),? and (?P<cons>(?:you|your|they|the|their|it|there|an?)\b[^.;:“”]{5,90})"
        ),
        "practice",
    ),
    (
        re.compile(
            rf"(?:^|[.;:,“\"] ?)(?P<act>[Ii]f (?:you|they|we|anyone|anybody|one|an?|any|no one|nobody|somebody|he or she|the)\b[^,.;:]{{0,30}}? {_LAPSE}[^,.;:]{{0,60}}), (?P<cons>(?!(?:[^.;:]{{0,40}}) (?:would|were|had|did|was|must|should|shall|may|has to|have to|is to|are to)\b)(?:you|your|they|their|we|he or she|the|his|her|its|an?|each|every|all|it)\b[^.;:“”]{{5,90}})"
        ),
        "practice",
    ),
    (
        re.compile(
            r"(?:^|[.;:“\"] ?)(?P<act>No [a-z][a-z -]{2,28}), (?P<cons>no [a-z][a-z -]{2,28})(?=[.;:,!”\"]|$)"
        ),
        "practice",
    ),
    (
        re.compile(
            r"\bIt takes (?P<act>(?:an? |the |one |two |three |four |\d+ )(?:[a-z-]+ )?(?:signatures?|permits?|stamps?|papers?|certificates?|letters?|slips?|permission) [^.;:]{3,100})"
        ),
        "must",
    ),
)
"""Rules told by the shape of a sentence."""
_GERUNDS = re.compile(
    r"\b(?:during|including|according|following|being|having|regarding|considering|depending)\b", re.I
)


TELEGRAPHIC: tuple[tuple[re.Pattern[str], Modality], ...] = (
    (
        re.compile(
            r"^\W*(?:\d[\d.]*[.)]? |\([a-z\d]\) |[•*-] )?(?P<act>(?!It\b|This\b|That\b|There\b|He\b|She\b)[A-Z][a-z’'-]+(?: (?!is\b|are\b|was\b|were\b|ha[sd]\b|have\b)[a-z’'-]+){0,6}? (?P<not>not )?to (?:be [a-z]+(?:ed|en|wn|pt|nt|ld|ght|id|ut|de|ne|ft)|exceed|include|contain|bear|reach|last|cover|carry)\b[^;:]{0,140})"
        ),
        "must",
    ),
    (
        re.compile(
            r"^\W*(?:\d[\d.]*[.)]? |\([a-z\d]\) |[•*-] )?(?P<act>(?!It\b|This\b|That\b|There\b)[A-Z][a-z’'-]+(?: [a-z’'-]+){0,5}? (?:strictly )?(?P<not>forbidden|prohibited|not allowed|not permitted|banned)\b[^;:]{0,80})"
        ),
        "must_not",
    ),
    (
        re.compile(
            r"^\W*(?:\d[\d.]*[.)]? |\([a-z\d]\) |[•*-] )?(?P<act>(?!It\b|This\b|That\b|There\b)[A-Z][a-z’'-]+(?: [a-z’'-]+){0,5}? (?:compulsory|mandatory|obligatory|required)(?= (?:for|of|by|at|on|in)\b|[.,;]|$)[^;:]{0,80})"
        ),
        "must",
    ),
    (
        re.compile(
            r"^\W*(?:\d[\d.]*[.)]? |\([a-z\d]\) |[•*-] )?(?P<act>No (?!one\b|longer\b|more\b|less\b|doubt\b|wonder\b|matter\b)[a-z][a-z’'-]*(?:,? (?:or |and )?[a-z’'-]+){0,3}?(?: (?:in|on|at|after|before|during|without|inside|outside|near|for|under|between|until|unless|from|with|to be)\b[^;:.]{2,80})?)[.!;]?$"
        ),
        "must_not",
    ),
    (
        re.compile(
            r"^\W*(?:\d[\d.]*[.)]? |\([a-z\d]\) |[•*-] )?(?P<act>(?!(?:To|As|In|For|With|Under|On|At|By|From|Of|And|But|So|Or|If|When|One|Two|Three|What|How|Who|Why|Here|He|She|They|We|It|Then|Now|Yes|Not)\b)(?:[A-Z][a-z’'-]+(?: [a-z’'-]+){0,4}): (?=[^:;]*(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|once|twice|every|each|daily|weekly|monthly|per|none|half|compulsory|free|by)\b))[^:;]{3,140})"
        ),
        "practice",
    ),
)
"""Rules as notices and leaflets write them, without a verb: "Forms to be returned by Friday.", "No smoking.", "Stay: five
nights."""
_DATA = re.compile(
    r"^\W*(?:[\d.()a-z]{1,5} )?(?:Source|Sources|Note|Figure|Table|Chapter|Article|Section|Page|Tel|Telephone|Phone|Contact|Address|Date|Dated|Updated|Published|By|Subject|Status|Photo|Caption|Population|Area|Total|Budget|Year|See|Example|Summary|Abstract|Keywords|Number|Ref|Reference|Annex|Document|Title|Author|Result|Results|Question|Answer|Founded|Established|Capital|Location)\b",
    re.I,
)


_COSTS = re.compile(rf"\d|\b(?:{CONSEQUENT}|loss|points?|marks?|pay(?:s|ing)?|back|board|list|removed|closed|talk|sent|taken|no [a-z]+|night|days?|weeks?|months?|years?|called|stands?|disloyal\w*|offence|breach)\b", re.I)  # fmt: skip
"""Words of what something brings that are a penalty or a reward."""


def telegraphic(plain: str) -> Iterator[Demand]:
    """Yield the rule that a line without a verb gives, where rules are told."""
    if len(plain) > 240 or _DATA.match(plain):
        return
    for pattern, modality in TELEGRAPHIC:
        if m := pattern.match(plain):
            act = act_of(plain, m.start("act"), m.end("act"))
            bans = "not" in m.groupdict() and m["not"]
            yield Demand(
                act[0],
                act[1],
                None,
                act,
                "must_not" if bans else modality,
                ["its measure", "frame: a line of a notice"],
            )
            return


def find(plain: str, rules: int) -> Iterator[Demand]:
    """Yield the rules that the shape of a sentence tells: "there must be", "refusing means", "on no account may"."""
    for pattern, modality in SENTENCES:
        for m in pattern.finditer(plain):
            named = m.groupdict()
            if (rules < TOLD and modality == "practice") or _GERUNDS.match(m["act"]):
                continue
            if named.get("cons") and not _COSTS.search(m["cons"]):
                continue
            end = min(m.end(), end_of(plain, m.start("act") + 3)) if not named.get("cons") else m.end()
            actor = m.span("who") if named.get("who") and actors.acts(m["who"]) else None
            if "until" in named and actor is None:
                continue
            made = Demand(
                m.start("act"),
                max(end, m.end("act") if named.get("cons") else m.start("act") + 3),
                actor,
                (m.start("act"), m.end("act") if named.get("cons") else end),
                modality,
                ["what it brings" if named.get("cons") else "its measure", "frame: by its shape"],
            )
            made.consequence = m.span("cons") if named.get("cons") else None
            made.condition = m.span("until") if named.get("until") else None
            yield made
