"""The work that a note names, for the number before its mark: "... families.[1]", "[2] Ibid."."""
# Patterns and tables are data and stay on one line.

from collections.abc import Sequence

from headwater.extract import patterns as re
from headwater.extract.context.nouns import Sentence
from headwater.model import Attribution, Document

MARK = re.compile(r"\[\^?(?P<n>\d{1,3})\]")
HEADING = re.compile(
    r"^[\s#*\d.、]*(?:notes?|endnotes?|footnotes?|references|bibliography|sources|works cited|notes and references|citations|注释|註釋|注釋|脚注|腳註|尾注|参考文献|參考文獻|参考资料|參考資料|来源|資料來源|资料来源|ئىزاھات(?:لار)?|پايدىلانغان ماتېرىياللار)[\s:：*]*$",
    re.I,
)
NOTE = re.compile(
    r"^\s*(?:\[\^?(?P<a>\d{1,3})\]:?|(?P<b>\d{1,3})[.)、．]|(?P<c>\d{1,3})(?=\s+[A-Z\u3400-\u9fff]))\s*(?P<words>\S.*)",
    re.S,
)
SAME = re.compile(r"^(?:ibid|idem|同上|同前|同前注)", re.I)
SAME_WORK = re.compile(
    r"^(?:The )?(?:[Ss]ame|[Tt]his) (?P<noun>[a-z]+)\b|^(?:同一|该|該|前述|上述)(?P<zh>报告|報告|通知|年鉴|年鑑|文件|文|统计|公报)"
)
AS_NOTE = re.compile(
    r"\b(?:as|see|same as) (?:in )?note (?P<n>\d{1,3})|(?:同|见|見)(?:注|註|前注)\s*\[?(?P<zh>\d{1,3})", re.I
)
_AUTHORED = re.compile(
    r"^(?P<who>[^,:：，“”\"《》;；]{2,100})[,:：，]\s*[“\"《]?(?P<title>[^,“”\"《》;；]{2,140})"
)
_PERSONS = re.compile(
    r"(?:[A-Z]\. ?)+[A-ZÀ-Þ]|\band [A-Z]\.|^[A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ][\w’'-]+(?: and |$)|^[A-ZÀ-Þ][\w’'-]+, [A-Z]"
)
_DATE = re.compile(
    r"(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)?,? ?(?:1[89]|20)\d\d|(?:1[89]|20)\d\d年?(?:\d{1,2}月)?(?:\d{1,2}日)?|pp?\. ?\d+.*|on file|n\.d\."
)
LONGEST = 500


class Footnotes:
    """The notes of a document by their numbers."""

    def __init__(self, document: Document, sentences: Sequence[Sentence]) -> None:
        self._document = document
        self._notes: dict[str, str] = {}
        if MARK.search(document.text) or document.footnotes:
            self._read()

    def _read(self) -> None:
        text, inside = self._document.text, False
        for block in self._document.blocks:
            words = text[block.start : min(block.end, block.start + LONGEST)]
            if len(words) < 60 and HEADING.match(words):
                inside = True
                continue
            marked = words.startswith("[")
            if block.kind == "heading":
                inside = False
            for line in words.split("\n") if inside or marked else ():
                note = NOTE.match(line)
                if note and (inside or note["a"]):
                    self._notes.setdefault(note["a"] or note["b"] or note["c"], note["words"].strip())
        for made in self._document.footnotes:
            n = re.sub(r"\D", "", text[made.mark_start : made.mark_end])
            if n:
                self._notes.setdefault(n, text[made.start : min(made.end, made.start + LONGEST)].strip())

    def cited(self, sentence: str, at: int) -> tuple[Attribution, int, int] | None:
        """Return the work that the first note behind offset `at` of a sentence names, with the offsets between
        which it is meant: from the note before to its mark."""
        if not self._notes:
            return None
        last = 0
        for mark in MARK.finditer(sentence):
            if mark.start() >= at:
                name = self.named(mark["n"])
                return (Attribution(name, f"note {mark['n']}"), last, mark.start()) if name else None
            last = mark.end()
        return None

    def named(self, n: str, deep: int = 0) -> str | None:
        """Return who or what a note names: the author or the body that issued it with the title of a paper that
        has no other author; "Ibid." and "as note 1" are followed."""
        words = self._notes.get(n)
        if not words or deep > 5:
            return None
        words = re.sub(r"^[\[\^\]\d.:\s]*", "", words)
        if SAME.match(words):
            return self.named(str(int(n) - 1), deep + 1)
        if again := SAME_WORK.match(words):
            noun = (again["noun"] or again["zh"]).lower()
            for k in range(int(n) - 1, max(0, int(n) - 12), -1):
                if noun in self._notes.get(str(k), "").lower() and not SAME_WORK.match(self._notes[str(k)]):
                    return self.named(str(k), deep + 1)
            return self.named(str(int(n) - 1), deep + 1)
        if back := AS_NOTE.search(words):
            return self.named(back["n"] or back["zh"], deep + 1)
        return _named(words)


def _named(words: str) -> str | None:
    words = re.sub(
        r"^(?:See(?: also)?|Cf\.|参见|见|參見|見)[:：]?\s*", "", words.split("\n", maxsplit=1)[0]
    ).strip()
    words = re.split(r"(?<=[\w》”\"]{2})[.。;；](?=\s|$)|[;；]", words)[0]
    found = _AUTHORED.match(words)
    if found is None or _DATE.fullmatch(found["title"].strip(" .")):
        name = found["who"] if found else words
    elif _PERSONS.search(found["who"]):
        name = found["who"]
    else:
        title = found["title"].strip(" .。")
        name = title if found["who"] in title else f"{found['who'].strip()}, {title}"
    name = name.strip(' .,，。:：“”"《》')
    return name if 2 <= len(name) <= 160 and re.search(r"[^\W\d_]{2}", name) else None
