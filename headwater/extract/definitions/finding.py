"""Find where a document says what its terms mean."""

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.context import Context
from headwater.extract.definitions import wording
from headwater.model import Definition, Party

MADE_BY = "definitions/1"
LONGEST = 2_000
"""Code points of the longest sentence that is read."""
READERS = {"en": wording.ENGLISH, "zh": wording.CHINESE, "ug": wording.UYGHUR}
CUES = {
    "en": ("mean", "refer", "denote", "stand", "term", "defined", "underst", "literally", "translat", "short",
           "euphemism", "name", "label", "word", "expression", "phrase", "slogan", "acronym", "abbrev"),
    "zh": ("指", "谓", "謂", "意", "定义", "定義", "即", "所称", "所稱", "是对", "是對"),
    "ug": ("كۆرسىتىدۇ", "بىلدۈرىدۇ", "دېگەنلىك", "مەنىسىدە"),
}  # fmt: skip
"""A sentence without any of these defines nothing: a cheap look before a dear one."""
WORDS = 7
"""Words of the longest term in Latin letters that stands without quotation marks."""
END_EN = re.compile(
    r"(?<=[\w)”’\"%])(?:[.!?](?=\s|$)|;)|,? (?:and|but) (?:has|have|had|was|were|is|it|they|this)\b"
)


def find(context: Context) -> Iterator[Definition]:
    """Yield the definitions of a document in text order, one a sentence and term."""
    for i, sentence in enumerate(context.sentences):
        kind = context.document.blocks[sentence.block].kind
        if kind not in ("paragraph", "list_item", "table_cell", "caption"):
            continue
        text = context.text(i)
        if len(text) > LONGEST or not any(cue in text for cue in CUES.get(sentence.lang, ())):
            continue
        yield from _sentence(context, i, text)


def _sentence(context: Context, i: int, text: str) -> Iterator[Definition]:
    taken = 0
    for pattern in READERS[context.sentences[i].lang]:
        for match in pattern.finditer(text):
            if match.start() < taken:
                continue
            group = "quoted" if match.groupdict().get("quoted") else "bare"
            term, meaning = _inside(match, group), _meaning(match, context.sentences[i].lang)
            if meaning is None or not _is_term(text, term, quoted=group == "quoted"):
                continue
            taken = meaning[1]
            yield _make(context, i, (match.start(), meaning[1]), term, meaning)


def _inside(match: re.Match[str], group: str) -> tuple[int, int]:
    start, end = match.span(group)
    words = match[group]
    article = re.match(r"(?:[Tt]he|[Aa]n?) ", words)
    return start + (article.end() if article else 0), end


def _meaning(match: re.Match[str], lang: str) -> tuple[int, int] | None:
    start = match.start("meaning")
    words = match["meaning"]
    if wording.NO_MEANING.match(words):
        return None
    if lang == "en" and (stop := END_EN.search(words)):
        words = words[: stop.start()]
    words = words.rstrip(" .,;:。，；")
    return (start, start + len(words)) if len(words) > 2 else None


def _is_term(text: str, at: tuple[int, int], *, quoted: bool) -> bool:
    """Tell whether words name something that can be defined."""
    words = text[at[0] : at[1]].strip()
    if not words or wording.NO_TERM.fullmatch(words):
        return False
    if quoted:
        return len(words.split()) <= WORDS + 5
    # a term without marks: a name, a word in another script beside it, or one that is only that
    bracket = re.match(r"\s*[(（\[]", text[at[1] :])
    named = any(c.isupper() for c in words[1:]) or not words.isascii() or bool(bracket)
    article = re.search(r"\b(?:the|an?)\s+$", text[: at[0]], re.I)  # "the report refers to" a law
    return len(words.split()) <= (WORDS if named else 0 if article else 3)


def _make(
    context: Context, i: int, at: tuple[int, int], term: tuple[int, int], meaning: tuple[int, int]
) -> Definition:
    s, d = context.sentences[i], context.document

    def words(span: tuple[int, int]) -> str:
        return d.text[s.start + span[0] : s.start + span[1]]

    cue = words((term[1], meaning[0])).strip(" ”’\"'»」』》,，")
    return Definition(
        document=d.id,
        file=d.file,
        url=d.url,
        lang=s.lang,
        span=d.span(s.start + at[0], s.start + at[1]),
        sentence=(s.start, s.end),
        made_by=MADE_BY,
        why=(f"definition: '{cue}'",),
        attribution=context.speakers(i, at).chain,
        term=Party(words(term), s.start + term[0], s.start + term[1]),
        meaning=Party(words(meaning), s.start + meaning[0], s.start + meaning[1]),
    )
