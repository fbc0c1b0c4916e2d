"""How the three languages say what a term means; each pattern has `term` and `meaning`.

A term is in quotation marks, or has its other form in brackets, or stands alone before the cue. What only looks like
a definition is told apart by what stands before the cue (a pronoun, a person, a table) or after it ("means that").
"""

from headwater.extract import patterns as re

H = "\u3400-\u9fff"
_OPEN, _CLOSE = "[“‘\"'«「『《]", "[”’\"'»」』》]"
_QUOTED = rf"{_OPEN}(?P<quoted>[^“”‘\"«»「」『』《》\n]{{2,80}}?){_CLOSE}"
_GLOSS = r"(?:\s*[(（\[][^()（）\[\]\n]{1,80}[)）\]])?"
_EN_BARE = r"(?P<bare>(?:(?:The|the|A|a|An|an) )?[\w’'/-]+(?: [\w’'/-]+){0,6})"
_EN_ASIDE = r"(?:,? ?(?:also|sometimes|often) (?:known|called|referred to) (?:as )?[^,.;\n]{1,80},?| or [^,.;\n]{1,60},)?"
_EN_CUE = (
    r"(?:(?:here |in this (?:report|paper|article|chapter) )?(?:refers?|referred|referring) (?:\w+ )?to|denotes?|stands? for|is short for"
    r"|(?:is|are|was|were) (?:here |officially |formally |commonly |usually |loosely |legally )?(?:defined as|understood as|understood to mean|taken to mean|meant|used to mean)"
    r"|is (?:the |a |an )?(?:official |party |state |common |local |general |Chinese |English |Uyghur |umbrella |blanket |catch-all )*(?:term|euphemism|shorthand|name|label|expression|word|abbreviation|acronym|slogan|phrase) (?:for|meaning|used for|used to describe)"
    r"|(?:literally )?(?:means|meaning)(?! that\b)|literally|translates (?:literally |roughly )?(?:as|to|into))"
)
_MEANING = r"\s*:?\s+(?P<meaning>[^\n]{3,400})"

ENGLISH = (
    re.compile(rf"{_QUOTED}{_GLOSS}{_EN_ASIDE},?\s+{_EN_CUE}{_MEANING}"),
    re.compile(rf"(?:^|(?<=[.;:]\s)){_EN_BARE}{_GLOSS}{_EN_ASIDE},?\s+{_EN_CUE}{_MEANING}"),
    re.compile(
        rf"\b[Bb]y (?:the (?:term|word|phrase|expression) )?{_QUOTED}{_GLOSS},? (?:we|I|officials|the (?:authorities|notice|law|report)) (?:mean|understand)s?{_MEANING}"
    ),
    re.compile(
        rf"\b[Tt]he (?:term|word|phrase|expression|slogan|concept(?: of)?) {_QUOTED}{_GLOSS}{_EN_ASIDE},?\s+{_EN_CUE}{_MEANING}"
    ),
)

_ZH_CUE = (
    r"(?:一词|一詞|一语|一語|这个词|這個詞)?[，,]?(?:，?(?:通常|一般|专|專|特|主要|就|即|实际上|實際上))?"
    r"(?:是指的是|指的是|是指(?![挥揮导導标標数數定出向责責示望针針])|系指|係指|指的就是|的意思是|意思是|意为|意為|意即|的定义是|的定義是|定义为|定義為|被定义为|被定義為|是对|是對)"
)
_ZH_MEANING = rf"[：:，,]?\s*(?P<meaning>[“「『《\"]?[{H}A-Za-z0-9][^\n。；;！？]{{2,200}})"
CHINESE = (
    re.compile(
        rf"(?:所谓|所謂|所称|所稱|何谓|何謂)(?:的)?(?:{_QUOTED}|(?P<bare>[{H}A-Za-z·]{{2,20}}?)){_GLOSS}(?:{_ZH_CUE}|[，,]?(?:就是|即是|即|指|是)){_ZH_MEANING}"
    ),
    re.compile(rf"{_QUOTED}{_GLOSS}(?:{_ZH_CUE}|[，,]?即|，指){_ZH_MEANING}"),
    re.compile(rf"(?:^|(?<=[。；;！？：\n]))(?P<bare>[{H}·]{{2,16}}?){_GLOSS}{_ZH_CUE}{_ZH_MEANING}"),
)

_UG = "\u0620-\u06ff"
UYGHUR = (
    re.compile(
        rf"{_QUOTED}{_GLOSS}\s+(?:دېگەن|دېگىنىمىز|دېگەنلىك|دېگەندە|ئاتالغۇسى|سۆزى)[^،.؟!\n]{{0,40}}?\s*[،,]?\s*(?P<meaning>[^.؟!\n]{{3,300}}?)\s*(?:نى |نىمۇ )?(?:كۆرسىتىدۇ|بىلدۈرىدۇ|دېگەنلىك بولىدۇ|مەنىسىدە|مەنىنى بىلدۈرىدۇ)"
    ),
    re.compile(
        rf"(?:^|(?<=[.؟!]\s))(?P<bare>[{_UG}]{{2,30}}(?: [{_UG}]{{2,30}}){{0,4}}?){_GLOSS}\s+(?:دېگەن|دېگىنىمىز|دېگەنلىك)\s*[،,]?\s*(?P<meaning>[^.؟!\n]{{3,300}}?)\s*(?:نى )?(?:كۆرسىتىدۇ|بىلدۈرىدۇ)"
    ),
)

NO_TERM = re.compile(
    r"(?:the |a |an )?(?:it|this|that|these|those|he|she|they|we|you|i|which|who|what|there|here|such|so|one|both|each|all|some|none|the latter|the former"
    r"|(?:figure|table|chart|map|section|article|page|note|footnote|appendix|chapter|part|box|annex)s? ?[\w.]*)"
    r"|.*\b(?:and|but|or|because|while|when|if|of|in|to|for|by|with|from|at|on|as|that|which|who|he|she|they|it|also|often|also often|not|then|always|sometimes)"
    r"|[这那此其它他她我你您]|这|那|此|其|它|他|她|我|这里|这儿|那里|此处|其中|这些|那些|這|這裡|這些|這個|这个|那个|该|該|该报|主要|通常|一般|也|就|也就|这也|也许|同时|其实",
    re.I,
)
"""Words before a cue that name no term: pronouns, parts of a document, words that want more after them."""
NO_MEANING = re.compile(
    r"(?:that|an? (?:report|article|study|statement|interview|letter)|the (?:report|article|study|statement|table|figure)s? (?:by|from|published|above|below)|him|her|them|it|this|that|these|those)\b"
    r"|to .{0,30}\b(?:case|incident)\b",
    re.I,
)
"""Words after "refers to" where nothing is defined."""
