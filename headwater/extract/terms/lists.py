"""Split what a typology lists, and count it."""

from headwater.extract import patterns as re

OPEN, CLOSE = "(（[“‘「", ")）]”’」"
TRAILER = re.compile(r"\s*\((?:[^()]*\b(?:1[89]|20)\d\d[a-z]?)\)\s*$")


LAST = re.compile(
    r"\s*([\u3400-\u9fff“”]{2,}?)(?:以及|和|及|与|與|暨)([\u3400-\u9fff“”]{2,})\s*|(?!.*[\u3400-\u9fff])\s*(.{3,}) ۋە (.{3,})"
)
"""A last part that may be two items."""


def items(text: str, announced: int = 0) -> tuple[str, ...]:
    """Split a list at its top-level commas (、 in Chinese), "and" before the last; brackets and
    quotation marks hold together. Apostrophes open nothing. `announced`: how many there are to be; it decides whether
    the last item is two ("a list, a book, a visit and a talk")."""
    parts, depth, start = [], 0, 0
    text = TRAILER.sub("", text.strip().rstrip(".。;；")).strip()
    separators = (
        "،؛"
        if re.search("[،؛]", text)
        else "、"
        if "、" in text
        else ";；"
        if re.search("[;；]", text)
        else ",，"
    )
    for at, c in enumerate(text):
        if c in OPEN:
            depth += 1
        elif c in CLOSE:
            inside_word = c == "’" and at + 1 < len(text) and text[at + 1].isalpha()
            depth = max(0, depth - (0 if inside_word else 1))
        elif c in separators and not depth:
            parts.append(text[start:at])
            start = at + 1
    parts.append(text[start:])
    if len(parts) == 1:
        parts = re.split(r"\s+(?:and|or|ۋە)\s+|[和与與及]", parts[0], maxsplit=1)
    elif re.search(r"[^,]\s(?:and|or)\s", parts[-1]) and not re.match(r"\s*(?:and|or)\s", parts[-1]):
        parts[-1:] = _last(parts[-1]) if len(parts) < max(3, announced) else [parts[-1]]
    elif len(parts) < announced and (two := LAST.fullmatch(parts[-1])):
        parts[-1:] = [two[1] or two[3], two[2] or two[4]]  # 思想本和连心卡, of which one is wanting
    cleaned = [_bare(re.sub(r"^\s*(?:and\b|or\b|以及|和|ۋە(?=\s))\s*", "", p)) for p in parts]
    return tuple(c for c in cleaned if c and any(ch.isalnum() for ch in c))


def _bare(part: str) -> str:
    """Return an item without marks at its ends, nor a bracket whose other half is elsewhere."""
    part = part.strip(" ,，;；:：.。")
    if part.count("(") != part.count(")"):
        part = part.strip("()").strip(" ,，;；:：.。")
    return part


def _last(part: str) -> list[str]:
    return re.split(r"\s+(?:and|or)\s+", part, maxsplit=1)
