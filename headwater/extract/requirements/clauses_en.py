"""Where an English clause that demands something ends, and what of it is the act."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re
from headwater.extract.requirements.demand import At

_END = re.compile(
    r"[;?!]|\.(?=\s|$|[”\"’])|:(?=\s+[A-Z0-9“\"'‘(]|\s*$)|[,.][”\"](?= [A-Z])|, (?:which|who|while|whereas|but|although|so that|said|says|according to)\b"
    r"|,? (?:and|but|or|while) (?=(?:the |each |every |all |no )?(?:[\w’'-]+ ){1,3}?(?:must|shall|should|are (?:to|required|obliged|expected|encouraged)|is (?:to|required)|may|ha(?:ve|s) to|needs? to)\b)"
    r"|,? (?:and|but) (?=(?:also |then )?(?:must|shall|should|may not|(?:is|are|was|were) (?:not )?(?:to|required|obliged|expected|forbidden|prohibited|allowed|graded|ranked|examined|tested|paid|visited|checked|inspected|assessed|searched|counted|questioned)|ha(?:s|ve|d) to)\b)"
    r"|, (?:and|but) (?=(?!who\b|which\b|that\b|to\b|then\b|if\b|when\b)(?:(?!who\b|which\b|that\b|where\b|when\b|as\b)[\w’'-]+ ){1,5}?(?:is|are|was|were|will|has|have|had|can|could|cannot|loses?|receives?|pays?|answers?)\b)"
    r"|, (?:and|but) (?=(?:any|those|anyone|whoever|each|every)\b)"
    r"|,? and (?=(?:then )?(?:made|forced|told|ordered|forbade) (?:them|us|him|her|people)\b)"
    r"|, (?:that )?(?=(?!who\b|which\b|where\b|that\b|they\b)(?:[\w’'-]+ ){1,4}?(?:must|shall|should|may not|are (?:not )?to|is (?:not )?to|are (?:required|obliged|forbidden)|is (?:required|obliged|forbidden))\b)"
    r"|[,.]?[”\"](?= (?:[\w’'-]+ ){0,4}?(?:said|says|told|added|adds|stressed|recalled|recalls|wrote|writes|explained|noted|warned|insisted|announced|stated|replied|declared|ordered))"
)
_ACT_END = re.compile(
    r" \(|（|, an? [a-z]+ (?:for|that|which|of|in|by)\b| but also |,? (?:if|unless|provided|in accordance with|in line with|pursuant to|according to|under the|as required by|in order that|or (?:else )?(?:face|risk|be fined|lose|pay))\b|, (?:with|where|when|as|thereby|thus|under)\b| (?:if|when) (?:they|the|a|there|targets)\b",
    re.I,
)


def end_of(plain: str, start: int) -> int:
    """Return where the clause that begins at `start` ends."""
    m = _END.search(plain, start)
    return len(plain.rstrip()) if m is None else m.start()


def act_of(plain: str, start: int, end: int) -> At:
    """Return the act that begins at `start`, without conditions and rules behind it."""
    m = _ACT_END.search(plain, start + 2, end)
    high = m.start() if m else end
    stop = start + len(plain[start:high].rstrip(' ,;:.”’"'))
    if plain[stop : stop + 1] in ("”", '"') or plain[stop + 1 : stop + 2] == "”":
        within = plain[start:stop]
        opened = within.count("“") > within.count("”") or within.count('"') % 2
        stop += (plain[stop] not in '”"') + 1 if opened else 0
    return start, stop
