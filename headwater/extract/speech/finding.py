"""Find quoted speech and who says it to whom, where."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from headwater.extract import patterns as re
from headwater.extract.context import Context
from headwater.extract.speech import tags
from headwater.extract.speech.marks import pairs
from headwater.extract.speech.tags import Tag
from headwater.model import Attribution, Speech

MADE_BY = "speech/1"
BEFORE, AFTER = 220, 180
"""Code points before and after a quotation within which it is said who speaks."""
JOINED = 90
"""Code points of a tag between two halves of one quotation."""
WORDS = 5
"""Words (characters in Chinese: twice as many) of a quotation without a tag of its own that is speech."""
_BLANKS = re.compile(r"\s+")
_BETWEEN = re.compile(r"[.。,，!?；;]?\s*$")
_CLOSERS = '”」』»"’'


@dataclass(slots=True)
class _Piece:
    """A quotation with its tag; `halves` where the speaker stands between the parts of it."""

    block: int
    halves: list[tuple[int, int]]
    tag: Tag | None


def find(context: Context) -> Iterator[Speech]:
    """Yield the quoted speech of a document in text order."""
    text = context.document.text
    last: _Piece | None = None
    for block, start, end in pairs(context.document):
        i = context.sentence_at(start)
        if i is None or i in context.unread:
            continue
        piece = _Piece(block, [(start, end)], _tag(context, block, start, end, i))
        if last and last.block == block and last.tag and _goes_on(text, last, start, piece.tag):
            last.halves.append((start, end))
            continue
        if last and (made := _make(context, last)):
            yield made
        last = piece
    if last and (made := _make(context, last)):
        yield made


def _tag(context: Context, block: int, start: int, end: int, i: int) -> Tag | None:
    text, held = context.document.text, context.document.blocks[block]
    lang = context.sentences[i].lang
    before = text[max(held.start, start - BEFORE) : start].replace("\n", " ")
    after = text[end : min(held.end, end + AFTER)].replace("\n", " ")
    if start == held.start and block and not after.strip():
        above = context.document.blocks[block - 1]
        lead = text[max(above.start, above.end - BEFORE) : above.end].replace("\n", " ")
        before = lead if lead.rstrip().endswith((":", "：")) else before  # a block quote
    return tags.find(before, text[start:end], after, lang)


def _goes_on(text: str, last: _Piece, start: int, tag: Tag | None) -> bool:
    """Tell whether a quotation is the other half of the last one: only the speaker stands between."""
    between = text[last.halves[-1][1] : start]
    if last.tag is None or len(between) > JOINED or not last.tag.behind or len(last.halves) > 6:
        return False
    if tag is not None and tag.behind:
        return False
    left = between[last.tag.size :] if len(last.halves) == 1 else between
    return bool(_BETWEEN.match(left)) or not left.strip(" ,，.。；;")


def _make(context: Context, piece: _Piece) -> Speech | None:
    start, end = piece.halves[0][0], piece.halves[-1][1]
    document = context.document
    i = context.sentence_at(start)
    if i is None:
        return None
    words = " ".join(_inner(document.text[a:b]) for a, b in piece.halves)
    if context.sentences[i].lang == "zh":
        words = (
            words.replace(" ", "")
            if re.search("[\u3400-\u9fff]", words) and " " in words and not re.search("[A-Za-z]", words)
            else words
        )
    if not words:
        return None
    said = context.speakers(i, (start + 1, min(start + 2, end)))
    tag = piece.tag
    chain = said.chain
    told = chain[0] if chain and chain[0].cue and chain[0].cue != "in-text citation" else None
    if tag is None:
        wide = (
            len(words) >= 2 * WORDS + 2 if context.sentences[i].lang == "zh" else len(words.split()) >= WORDS
        )
        if (
            told is None
            or not wide
            or not said.quoted
            or not tags.spoken(context.text(i), context.sentences[i].lang)
        ):
            return None
        if not tags.clause(words, context.sentences[i].lang):
            return None
        tag = Tag(told.name, told.cue or "")
    if told is None or not _same(told.name, tag.speaker):
        own = Attribution(tag.speaker, tag.cue, tag.anonymous)
        rest = tuple(link for link in chain if link.cue is None and not _same(link.name, own.name))
        fuller = told is not None and tags.pronoun(tag.speaker)
        chain = chain if fuller else (own, *rest)
    sentence = context.sentences[i]
    return Speech(
        document=document.id,
        file=document.file,
        url=document.url,
        lang=sentence.lang,
        span=document.span(start, end),
        sentence=(sentence.start, max(sentence.end, end)),
        made_by=MADE_BY,
        why=(f"speech: '{tag.cue}'",),
        attribution=tuple(replace(link) for link in chain),
        words=words,
        office=tag.office,
        addressee=tag.addressee,
        occasion=tag.occasion,
    )


def _inner(quoted: str) -> str:
    words = quoted[1:-1] if quoted[-1:] in _CLOSERS and len(quoted) > 1 else quoted[1:]
    return _BLANKS.sub(" ", words).strip()


def _same(one: str, other: str) -> bool:
    a, b = (re.sub(r"^(?:the|an?) ", "", x.casefold().strip()) for x in (one, other))
    return a == b or (len(b) > 3 and b in a) or (len(a) > 3 and a in b)
