"""What one sentence says about its source."""

from dataclasses import dataclass

from headwater.model import Attribution

ANONYMOUS_ZH = ("有关", "相关", "知情", "当地", "一位", "一名", "官员", "村民", "居民", "数据", "统计", "据")
PRONOUNS = frozenset(
    {"he", "she", "they", "it", "他", "她", "他们", "他們", "她们", "她們", "其", "ئۇ", "ئۇلار"}
)


@dataclass(frozen=True, slots=True)
class Report:
    """One attribution in a sentence: who, link by link, and the part of the sentence it covers (local
    offsets). `behind`: it stands after what it covers ("..., the paper reported"). `pronoun`: the
    first name is a pronoun or a part of a name, still to be resolved. `person`: a speaker (who can
    be carried to "She now has..."), not a document. `data`: a release of data (carried on in its
    paragraph). `citation`: a work cited in brackets. `listing`: results made public, which the
    sentences of the paragraph then list. `work`: a paper whose words the next sentences go on with ("It
    names ..."). `about`: the part of the sentence that tells of the speaker ("56-year-old", "a mother of
    four"), which is nobody's word but the page's."""

    start: int
    end: int
    chain: tuple[Attribution, ...]
    behind: bool = False
    pronoun: bool = False
    person: bool = False
    data: bool = False
    citation: bool = False
    listing: bool = False
    work: bool = False
    about: tuple[int, int] | None = None
