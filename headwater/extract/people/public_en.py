"""More that English says only of people who act in public: their office, their department, their study, their picture."""

from headwater.extract import patterns as re
from headwater.model import PersonRole

_POSTS = r"magistrate|secretary|governor|director|mayor|chief|commissioner|minister|prefect|spokes\w+|prosecutor|judge|chair\w*"
_BODIES = r"department|bureau|committee|commission|administration|ministry|secretariat|directorate"
_DID = r"said|issued|announced|drafted|declined|did not|ordered|approved|published|launched"
BRACKETED = re.compile(
    rf"^ [(](?:(?:then |now )?(?:[a-z-]+ ){{0,4}}(?:{_POSTS})|public security|propaganda|publicity|organi[sz]ation|united front|finance|discipline inspection|civil affairs|education bureau)[)]"
)
OF_DESK = re.compile(
    r"^, (?:the )?(?:(?!and|or|who|in|at|from|of)[a-z-]+ ){1,4}(?:office|department|bureau|desk|section|secretariat)(?=[.,;)]|$)"
)
"""Of which desk somebody is whom one may write to."""
OWN = re.compile(
    rf"^(?:’s|'s) (?:(?:predecessor|successor)(?! at (?:the|a) (?:shop|bakery|factory|school|farm|mill|hotel))|spokes\w+|administration|cabinet|(?:{_BODIES}) (?:{_DID}))\b|^(?:’s|'s) office (?:{_DID})\b|^, whose (?:{_BODIES}) (?:{_DID}|oversees|runs|ran|oversaw)\b"
)
HELD = re.compile(
    rf"^ (?:took|assumed|left|entered) office(?= (?:in|on|as|last|this|after|when)\b|[.,;])|^ (?:resigned|retired|stepped down) as (?:[a-z-]+ ){{0,3}}(?:{_POSTS})\b|^ represented (?:the|his|her) (?:county|prefecture|region|province|government|bureau|ministry|municipality)\b"
)
DIRECTIVE = re.compile(
    r"\b(?:[Dd]irectives?|[Dd]ecrees?|[Cc]irculars?|[Ww]ritten instructions?) (?:by|from|of) $"
)
LABEL = re.compile(
    r"(?:^|[.;\n(] ?)(?:(?:[Dd]eputy|[Gg]roup|[Tt]eam|[Cc]ounty|[Tt]ownship|[Oo]ffice|[Pp]arty|[Bb]ureau|[Dd]epartment|[Vv]ice|[Dd]istrict|[Pp]refecture|[Ll]eading|[Ww]orking)[ -]){1,3}(?:(?:group|team) )?(?:magistrate|secretar(?:y|ie)|leader|head|chief|director|mayor|governor|chair\w*)s?: (?:[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+){0,2}(?:, | and )){0,5}$"
)
"""Lists of those who lead: "deputy leaders: ..."; a household's head has no such word before."""
FOUND = r"found (?:that|fewer|more)|finds? that|estimated?|argue (?:that)?|concluded?|suggest(?:ed)? that|calculated?|documented|analy[sz]ed"
STUDY = re.compile(
    rf"^ and (?:co-?authors|colleagues|collaborators) (?:have |also )?(?:{FOUND})\b|^(?:’s|'s) (?:team|group|lab) (?:{FOUND}|used satellite)\b|^, in an? (?:19|20)\d\d (?:article|paper|book|study|monograph)\b|^ has (?:argued|contended) (?:that|otherwise|elsewhere)\b"
)
VIEW = re.compile(r"^(?:’s|'s) (?:analysis|estimate|interpretation)\b")
IN_VIEW = re.compile(r"\b[Ii]n $|\b[Bb]y $|\b[Oo]n $")
PUTS = re.compile(r"^ (?:argues|has shown|has argued)\b")
AS = re.compile(r"(?:^|[.!?;] |[“\"(])[Aa]s $")
SIGN = re.compile(r"© ?(?:(?:19|20)\d\d )?$")
WORKS = re.compile(
    r"(?:^|[.;\n|] ?)(?:Graphics?|Foreword|Preface|Afterword|Introduction|Cover|Index|Fact-check): ?$"
)


def told(before: str, after: str) -> tuple[PersonRole, str] | None:
    """Return the role, with its reason, that the words around a name tell."""
    if BRACKETED.match(after) or OF_DESK.match(after) or OWN.match(after) or HELD.match(after):
        return "official", "an office, or what is an office's, behind the name"
    if DIRECTIVE.search(before) or LABEL.search(before):
        return "official", f"'{before[-24:].strip()}' before the name"
    if STUDY.match(after) or (VIEW.match(after) and IN_VIEW.search(before)):
        return "expert", "a study or a view, behind the name"
    if PUTS.match(after) and AS.search(before):
        return "expert", "quoted for a view"
    if SIGN.search(before) or WORKS.search(before):
        return "author", f"credited: '{before[-12:].strip()}'"
    return None
