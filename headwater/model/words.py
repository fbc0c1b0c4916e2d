"""One sentence in the readers' languages, and dates in words of those that no stage writes in English."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence, or a part of one, in English, Chinese (simplified) and Uyghur; as a row of a table it may
    have slots in braces."""

    en: str
    zh: str
    ug: str

    def told(self, **parts: "Words | str") -> "Words":
        """Return the row with its slots filled; a plain string stands in all three as it is."""
        return Words(
            self.en.format(**{k: v if isinstance(v, str) else v.en for k, v in parts.items()}),
            self.zh.format(**{k: v if isinstance(v, str) else v.zh for k, v in parts.items()}),
            self.ug.format(**{k: v if isinstance(v, str) else v.ug for k, v in parts.items()}),
        )

    def at(self, en: str, zh: str, ug: str) -> "Words":
        """Return the row with its one slot filled in each language by a name of that language."""
        return Words(self.en.format(en), self.zh.format(zh), self.ug.format(ug))

    @property
    def texts(self) -> tuple[tuple[str, str], ...]:
        """The sentence by language tag."""
        return ("en", self.en), ("zh", self.zh), ("ug", self.ug)


def same(text: str) -> Words:
    """Return words that are the same in every language: a name, a quotation."""
    return Words(text, text, text)


def joined(parts: "list[Words] | tuple[Words, ...]", by: Words) -> Words:
    """Return some words one after the other."""
    return Words(
        by.en.join(p.en for p in parts), by.zh.join(p.zh for p in parts), by.ug.join(p.ug for p in parts)
    )


_POINT = re.compile(r"(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}))?(?:-(\d{2}))?")


def when_zh(when: str) -> str:
    """Return an EDTF date or interval in Chinese words; what is no such date stands as it is."""
    first, slash, last = when.partition("/")
    if not slash:
        return _zh(first)
    if first in ("", ".."):
        return f"截至{_zh(last)}"
    return f"{_zh(first)}以来" if last in ("", "..") else f"{_zh(first)}至{_zh(last)}"


def _zh(point: str) -> str:
    found = _POINT.fullmatch(point.rstrip("~?%"))
    if not found or (found[2] and not 1 <= int(found[2]) <= 12):
        return point
    year, month, day = found.groups()
    about = "约" if point[-1] in "~?%" else ""
    if "X" in year:
        return f"{about}{year.replace('X', '0')}年代"
    return f"{about}{year}年" + (f"{int(month)}月" if month else "") + (f"{int(day)}日" if day else "")


def when_ug(when: str) -> str:
    """Return an EDTF date or interval in Uyghur words; what is no such date stands as it is."""
    first, slash, last = when.partition("/")
    if not slash:
        return _ug(first)
    if first in ("", ".."):
        return _until(last)
    return f"{_ug(first)}دىن باشلاپ" if last in ("", "..") else f"{_ug(first)}دىن {_until(last)}"


def _ug(point: str) -> str:
    found = _POINT.fullmatch(point.rstrip("~?%"))
    if not found or (found[2] and not 1 <= int(found[2]) <= 12):
        return point
    year, month, day = found.groups()
    about = "تەخمىنەن " if point[-1] in "~?%" else ""
    if "X" in year:
        return f"{about}{year.replace('X', '0')}-يىللار"
    shown = f"{about}{year}-يىلى" + (f" {int(month)}-ئاي" if month else "")
    return f"{shown}نىڭ {int(day)}-كۈنى" if day else shown


def _until(point: str) -> str:
    shown = _ug(point)
    return shown + ("گىچە" if shown.endswith("كۈنى") else "غىچە")
