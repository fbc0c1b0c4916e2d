"""English speakers by office, role or work: "the head nurse", "a report by X", "Ministry: …", as data."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re
from headwater.extract.context.speakers.offices import HEADS, HOLDERS

SAY = (
    "said|says|say|told|announced|announces|stated|states|noted|notes|added|claimed|claim|claims|argued|argue|argues|revealed"
    "|reveal|reveals|confirmed|confirms|estimated|estimate|estimates|reported|reports|report|wrote|writes|explained|explains"
    "|acknowledged|admitted|emphasized|emphasised|emphasizes|emphasises|stressed|recalled|warned|concluded|concludes|declared|disclosed"
    "|conceded|concedes|contended|contends|maintains?|asserted|asserts|countered|replied|replies|lamented|reckoned|reckons"
    "|believe|believes|fear|fears|complained|alleged|alleges|observed|insisted|remarked|testified|documented|documents|pointed out(?! of)|(?<!\\d )points out(?! of)"
)
SHOW = "shows?|showed|indicates?|indicated|suggests?|suggested|found|finds|put|puts|identified|counted"
"""Verbs of speaking, and verbs with which papers and people show something."""
SOURCE = (
    r"data|figures|statistics|reports?|stud(?:y|ies)|surveys?|records|documents?|investigations?|notices?|releases?|statements?"
    r"|census|estimates?|numbers|analys[ie]s|papers?|budgets?|bulletins?|communiqu[eé]s?|yearbooks?|white papers?|filings?|photographs?|photos|imagery|footage|minutes|e?mails|letters?|files|directives?|circulars?|audits?|reviews?|polls?|inquir(?:y|ies)|inspections?"
)

COUNT = rf"{SOURCE}|counts?|tall(?:y|ies)|headcounts?|assessments?|probes?|stocktakes?|inventor(?:y|ies)|inventories|registers?|maps?"
"""What somebody makes who counts: "a count by the Society"."""
CROWD = "organi[sz]ers|rescuers|campaigners|protesters|marchers|strikers|medics|doctors|firefighters|employers|opponents|neighbou?rs|relatives|villagers|rebels|historians|economists|scholars|scientists|researchers|unions|paramedics|coastguards?|eyewitnesses|onlookers|survivors"
"""Who speaks as a group, without an article."""
ESTIMATE = re.compile(
    r"\b(?P<cue>[Bb]y) (?P<who>(?:(?:an?|one|some|most|several|its own|their own|his own|her own|official|the|[A-ZÀ-Þ][\w’'&-]*(?: [A-ZÀ-Þ][\w’'&-]*)*[’']s?) )(?:[\w’'-]+ ){0,3}?(?:estimates?|counts?|accounts?|tally|tallies|reckonings?))\b(?=[,.;]|$| (?:of|from|by) | (?:the )?[A-ZÀ-Þ])"
)
"""By one estimate, by the union's own count."""
WORK_BY = re.compile(
    rf"(?:^|[,;] )(?P<work>(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]his|[Tt]hat|[Oo]ne) (?:[\w’'-]+ ){{0,4}}?(?:{COUNT}))(?: of [a-z][^,.;“”]{{0,30}}?)? (?:(?:conducted|carried out|compiled|published|released|produced|commissioned|prepared) )?(?:by|from|of) (?:the )?"
    rf"(?P<who>[A-ZÀ-Þ][\w’'&.-]*(?: (?:of |for |and |on |the |& )*[A-ZÀ-Þ][\w’'&.-]*){{0,6}})[^.;“”\"]{{0,80}}?,? (?P<verb>counted|counts|listed|lists|recorded|identified|identifies|documented|documents|tallied|found|finds|says|said|states|stated|shows|showed|estimated|estimates|puts?|concluded|concludes|noted|notes|reported|reports|named|describes|described|covered|covers|logged|verified|mapped)\b"
)
"""A report by X, published in January, counted 1,140 files."""
PASSIVE = re.compile(
    r"\b(?:was |were |been )?(?P<cue>(?:reported|announced|said|published|released|issued|revealed|confirmed|disclosed|estimated|conducted|carried out|compiled|commissioned|prepared|undertaken|written|gathered|collected|given|supplied)(?: (?:last|earlier|this|in|on) [\w ]{3,16}?)? by|quoted (?:in|by))"
    r" (?P<who>[^,;.()“”\"]{2,120})"
)
"""What is reported by somebody."""
PAGES = re.compile(r"(?:[,:] ?[^,;:]{1,24}){0,2}")
"""What stands behind the year of a citation: a page, a table."""
SPEECH = frozenset(
    "said says say told recalled recalls added explained explains confirmed acknowledged admitted insisted testified alleged remarked stated warned claimed claims claim announced reported estimated estimates wrote noted disclosed revealed believe believes fear fears complained boasted".split()
)
ROLE = re.compile(
    r"(?:(?:the|an?|one|two|three|four|several|some|many|other|another|his|her|their|its|local|former|senior)\b|[A-ZÀ-Þ]?[\w’'-]+(?: [\w’'-]+)?[’']s )(?: ?[\w’'-]+){1,7}",
    re.I,
)
"""Who speaks without a name, before a verb of speaking: "the head nurse", "the village’s party secretary"."""
NO_ROLE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|been|be|which|that|who|it|there|not|than|as|of them|number|total|rest|others?|sign|\d+)\b",
    re.I,
)
HEADLINE = re.compile(r"^(?P<who>(?:[A-ZÀ-Þ][\w’'&.-]*|[\w’'-]+)(?: [\w’'&.-]+){0,5}): (?=[^“\"]{0,200}\d)")
"""Ministry: 3,000 jobs added."""
SPEAKS = re.compile(
    rf"(?i)(?:.*\b)?(?:{HEADS}|{HOLDERS}|officials?|authorit(?:y|ies)|residents|witnesses|experts?|sources?|activists|{SOURCE}|UN|spokes\w+|army|navy|union|state media|NGOs?|WHO|exiles?|lawyers?|data|records|television|TV|radio|broadcasters?|news agenc(?:y|ies)|newspapers?|media|{CROWD})"
)
GAVE = re.compile(
    rf"(?:^|[;,:] |\b(?:but|and|while|whereas|though|although) )(?P<who>(?!(?:while|whereas|but|and|though|although) )(?:[Tt]he )?(?:[A-Za-z][a-z’'-]+ ){{0,2}}?(?i:{HOLDERS}|{HEADS}|officials|authorities|residents|witnesses|activists|media|exiles|critics|owners|{CROWD})) "
    r"(?P<verb>gave|gives|give|spoke of|speak of|speaks of|talked of|talk of|counted|puts?(?= [^;.]{1,60}?\bat\b))(?= (?:(?:an?|the|its|their) (?:[\w-]+ ){0,2}?)?(?:figure|number|total|toll|estimate|count|share|crowd|turnout|attendance|size|cost|bill|damage|losses|dead|membership)\b| (?:about |some |nearly |over |more than |around |only |just )?[\d$€£¥]| it at\b)"
)
"""The police gave a figure of 200; organisers spoke of 2,000."""
WORK_OF = re.compile(
    rf"(?:^|[,;] |\b(?:and|but|that) )(?P<who>(?:(?:[Tt]he|[Ii]ts) )?(?:[\w&-]+ ){{0,4}}?[\w&-]+)[’'](?:s )? ?(?:(?:\d{{4}}|annual|latest|own|final|first|second|last|new|official|quarterly|monthly|interim|internal) )*(?P<work>{SOURCE}) (?P<verb>lists?|listed|counts?|counted|records?|recorded|names?|named|gives?|gave|identified|identifies|covers|covered|describes|described|cites|cited|mentions|mentioned|speaks? of|puts?|estimates?|estimated)\b"
)
"""The commission's 2021 report lists 48 sites."""
SIGNED = re.compile(
    r"\b(?:notice|document|letter|statement|circular|order|directive|petition|memo|decree|resolution|plan)s?,? (?P<cue>signed by|drawn up by|drafted by) (?P<who>[^,;.()“”\"]{2,120})"
)
"""The notice, signed by the county bureau."""
WHICH = re.compile(
    r"(?P<who>(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir) (?:(?!(?:the|an?|its) )[\w’'-]+ ){0,4}[\w’'-]+|[A-ZÀ-Þ][\w’'-]*(?: (?:(?:of|for|and) (?:the )?)?[A-ZÀ-Þ][\w’'-]*){0,5}),? (?:which|who)$"
)
"""The report, which had claimed that ..."""
PER = re.compile(
    rf"(?:^|[,;(] )(?P<cue>[Pp]er) (?P<who>(?:(?:the|an?|its|their|this|that|one|official|government|company|court) )(?:[\w’'-]+ ){{0,4}}?(?:{SOURCE})(?: (?:by|of|from) (?:the )?[A-ZÀ-Þ][\w’'&.-]*(?: (?:of |for |and |the |& )*[A-ZÀ-Þ][\w’'&.-]*){{0,5}})?|[A-ZÀ-Þ][\w’'&.-]*(?: [\w’'&.-]+){{0,4}}? (?:{SOURCE})|(?<=, per )(?:[a-z-]+ ){{1,2}}?(?:{SOURCE})|the [A-ZÀ-Þ][\w’'&.-]*(?: (?:of |for |and |the |& )*[A-ZÀ-Þ][\w’'&.-]*){{1,6}})\b(?=[,;.)]|$| (?:for|of|in|on|from) )"
)
"""Per the audit, 340 contracts ...: a source, where "per visit" is a rate."""
PUT_BY = re.compile(
    r"\b(?:put|estimated|placed|reckoned|given|set) (?:at|as) (?:[^,;.“”]|[,.](?=\d)){1,60}? (?P<cue>by) (?P<who>(?!\d|the end\b|late\b|early\b|mid)[A-Za-zÀ-Þ][^,;.()“”]{2,80})"
)
"""The crowd was put at 9,000 by police."""
RELEASED = re.compile(
    r"(?:^|[,;] |\b(?:and|but|when) )(?P<who>(?:(?:[Tt]he|[Aa]n?|[Ii]ts) )?(?:[\w’'&-]+ ){0,6}?[\w’'&-]+)(?: (?:has|had|have|also|then|finally|today|yesterday|(?:on|last|this) [A-Z]?\w+)){0,2} (?P<verb>announced|announces|published|publishes|released|releases|issued|issues|unveiled|presented|posted|made public|gave out) "
    r"(?:the|its|their|new|these|first|final|fresh|preliminary|provisional|annual|quarterly|detailed|official|latest)(?: (?!of\b)[\w’'-]+){0,4}? (?P<what>results|figures|data|findings|numbers|statistics|counts?|tally|totals?|tolls?|breakdown|returns|census|accounts)\b"
)
"""The ministry announced the results: what the paragraph then lists is told by it."""
COMES = re.compile(
    r"\b(?:figures?|numbers?|totals?|counts?|estimates?|data|statistics|tolls?)\b(?:, [^,.;]{1,24},)? (?P<cue>(?:comes?|came|is|are|was|were) from) (?P<who>(?:the )?[A-ZÀ-Þ][\w’'&.-]*(?: (?:of |for |and |the |& )*[A-ZÀ-Þ][\w’'&.-]*){0,6})(?=[,.;]|$)"
)
"""The figure comes from the Orchard Office."""
_NAME = r"(?:[A-ZÀ-Þ][\w’'.&-]*(?: (?:of |for |and |on |the )*[A-ZÀ-Þ][\w’'.&-]*){0,6})"
CALLED = re.compile(
    r"whom (?:we|I) (?:(?:shall|will|have) )?call(?:ed)? (?P<who>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?)$"
)
"""One, whom we call Rehmet, said."""
MEANS = re.compile(
    r"(?:telephone|phone|hand|post|mail|e-?mail|video|letter|foot|car|bus|train|radio|satellite|computer|the end|the time|mid-|early|late|then|now|way|means|law|decree|force|default|name|age|sex|county|village|year|month|volunteers\b)\b",
    re.I,
)
"""By what means a survey was carried out, which is nobody's word."""
VIEW = re.compile(
    rf"(?:^|[,;] )[Ii]n (?P<who>his|her|their|{_NAME}[’']s?) (?P<cue>view|opinion|estimation|experience|account|telling|reckoning|survey|study|sample|fieldwork)\b(?=,| (?:of|no|only|at|between|about|some|the|more|over|nearly|less|fewer|\d))"
)
"""In her view between 250 and 300 would have been enough."""
OF_HIM = {"his": "he", "her": "she", "their": "they"}
PUT_AT = re.compile(r"(?= [^,.;]{1,60}\bat\b)")
NAMED_AS = re.compile(
    r"^(?:.{0,60}?[,;] )?(?:An?|One|Another|The) [^,;]{0,40}?,? ?(?:who (?:asked|wished|wanted|agreed) to be (?:identified|named|called|known) (?:only )?(?:as|by)|whom (?:we|I) (?:(?:shall|will|have) )?call(?:ed)?) [“\"]?(?P<who>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?)(?=[,”\"]|$)"
)
"""A woman who asked to be identified only as Rahile, now 34, said."""
