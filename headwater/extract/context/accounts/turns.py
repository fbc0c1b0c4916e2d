"""Turns of an interview or a press conference: "Zhao Min: ...", 答：…, and whose words the paragraphs behind are."""
# Patterns and tables are data and stay on one line.

from collections import Counter
from dataclasses import dataclass

from headwater.extract import patterns as re
from headwater.model import Attribution, Document

_PART = r"[A-ZÀ-Þ][\w’'.-]*"
_NAME = rf"{_PART}(?: (?:{_PART}|al|bin|de|van|von)){{0,4}}"
LABEL = re.compile(
    rf"(?P<who>{_NAME})(?:, (?P<office>[^:：.!?\n]{{2,90}})| ?[(（](?P<role>[^()（）\n]{{2,60}})[)）])?: ?(?=\S)"
    r"|(?P<short>[QA])[:.：] ?(?=\S)"
    r"|(?P<zh>[\u3400-\u9fff]{1,24}(?:[·•・‧][\u3400-\u9fff]{1,12}){0,3}|[\u3400-\u9fff]{2,24} [\u3400-\u9fff·•・‧]{2,16})(?:[（(](?P<zhrole>[^()（）\n]{2,40})[)）])?[：:] ?(?=\S)"
    r"|(?P<ug>[\u0621-\u06ff]+(?: [\u0621-\u06ff]+){0,4}): ?(?=\S)"
)
"""What opens a paragraph in a transcript."""
ASKING = re.compile(
    r"(?:Q|Question|Reporter|Journalist|Moderator|Host|Interviewer|Editor|Anchor|Presenter|Correspondent)s?(?: \d+)?|(?:[\u3400-\u9fff]{0,8}(?:记者|記者|主持人|主持|编辑|編輯|编者|問|问))(?: ?[\u3400-\u9fff·]{2,8})?|(?:مۇخبىر(?:ىمىز)?|رىياسەتچى|سوئال|مۇھەررىر)",
    re.I,
)
"""Who asks: the page itself."""
ANSWERING = re.compile(r"A|Answer|答|جاۋاب", re.I)
NO_LABEL = re.compile(
    r"(?i)(?:note|notes|source|sources|figure|table|box|chart|photo|picture|caption|date|place|time|by|updated|published|present|participants?|attendees?|goals?|targets?|objectives?|indicators?|measures?|tasks?|deadline|budget|responsible|status|price|warning|summary|abstract|keywords?|contents?|references?|tel|phone|e-?mail|address|subject|to|from|re|cc|http|https|also|result|conclusion|findings?|recommendations?|example|image|map|credits?|editors?[’']? note|data|method|background|location|total|population|appendix|annex|section|chapter|part|step|january|february|march|april|may|june|july|august|september|october|november|december)s?(?: [\w.]{1,6})?"
    r"|.*(?:来源|來源|时间|時間|日期|地点|地點|作者|编号|編號|标题|標題|摘要|关键词|關鍵詞|如下|目标|目標|任务|任務|措施|要求|内容|內容|原则|原則|其中|包括|例如|比如|即|注|图|圖|表|附件|单位|單位|地址|电话|電話|网址|網址|数据|數據|显示|顯示|认为|指出|表示|介绍|报道|说|說|称|稱|是|有|为|為|：)|第?[一二三四五六七八九十\d]+[、.]?.*|مەنبە|چېسلا|ئاپتور|ئىزاھات|.*(?:دى|تى|دۇ|غان|گەن|قان|كەن|مۇنداق|تۆۋەندىكىچە|دەپ)"
)
"""What stands before a colon at the head of a line without speaking."""
_ROLE_ZH = re.compile(
    r"^(?P<role>[\u3400-\u9fff]{2,20}(?:局长|局長|厅长|廳長|主任|书记|書記|发言人|發言人|主席|州长|州長|县长|縣長|市长|市長|部长|部長|专员|專員|处长|處長|科长|科長|校长|校長|院长|院長|所长|所長|教授|经理|經理|董事长|会长|會長|队长|隊長|村长|村長|支书|支書|主持人))[ 　]?(?P<name>[\u3400-\u9fff]{2,4}|[\u3400-\u9fff]{1,8}[·•・‧][\u3400-\u9fff·•・‧]{1,12})$"
)
_ONE = re.compile(
    rf"\b(?:[Ii]nterview with|[Ii]nterviewed|[Ss]poke (?:to|with)|[Tt]alked (?:to|with)|[Cc]onversation with|[Ii]nterviewee:) (?:the )?(?:[a-z]+ ){{0,3}}(?P<en>{_NAME})"
    r"|(?:受访人|受訪人|受访者|受訪者|访谈对象|訪談對象|被访者|嘉宾|嘉賓)[：:]\s*(?P<zh>[\u3400-\u9fff·•・‧]{2,24})|(?:专访|專訪|采访了|採訪了|对话|對話|访|訪)(?:了)?(?P<met>[\u3400-\u9fff]{2,16}(?:局长|厅长|主任|书记|发言人|主席|县长|市长|部长|教授|支书|支書|队长)[\u3400-\u9fff·]{2,12}?)(?=[，。、）)\n]|$)"
)
"""The one who was asked, named elsewhere on the page."""
TALK = re.compile(r"[^.?!。？！؟]{6,}[.?!。？！؟]|.{30,}")
"""What is said in a turn: more than a name in the credits."""
FIRST = re.compile(r"\b(?:I|we|my|our|us|me)\b|我|咱|俺|مەن|بىز", re.I)
LINE = 6_000
"""Code points of a paragraph that is read for a label."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Whose words a paragraph is: the speaker and the offset at which the words begin."""

    who: Attribution
    start: int


class Turns:
    """The turns of a document, block by block; none where the page is no transcript."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._turns: dict[int, Turn] = {}
        labels = {k: m for k in range(len(document.blocks)) if (m := self._label(k))}
        if self._transcript(labels):
            self._read(labels)

    def turn(self, block: int) -> Turn | None:
        """Return whose words a block is, or None."""
        return self._turns.get(block)

    def _label(self, k: int) -> re.Match[str] | None:
        block = self._document.blocks[k]
        if block.kind not in ("paragraph", "list_item", "quote"):
            return None
        at = (
            block.start
            + len(self._document.text[block.start : block.start + 3])
            - len(self._document.text[block.start : block.start + 3].lstrip("*_ "))
        )
        found = LABEL.match(self._document.text, at, min(block.end, at + 160))
        if not found or not TALK.match(self._document.text, found.end(), min(block.end, found.end() + LINE)):
            return None
        if NO_LABEL.fullmatch(_said(found)) or (found["ug"] and len(found["ug"]) > 40):
            return None
        return found

    def _transcript(self, labels: dict[int, re.Match[str]]) -> bool:
        """Tell whether the labels are turns: somebody asks and somebody answers, one speaks twice, or a person
        with a name speaks of himself."""
        counts = Counter(_said(m) for m in labels.values())
        asked = any(ASKING.fullmatch(w) for w in counts)
        answered = [w for w in counts if not ASKING.fullmatch(w)]
        if asked and answered:
            return True
        if len(counts) > 1 and max(counts.values()) > 1:
            return self._of_themselves(labels)
        if len(labels) == 1:
            ((k, found),) = labels.items()
            block = self._document.blocks[k]
            if self._document.text[found.end() : found.end() + 1] in '“«「"':
                return False
            return bool(FIRST.search(self._document.text[found.end() : min(block.end, found.end() + LINE)]))
        return False

    def _of_themselves(self, labels: dict[int, re.Match[str]]) -> bool:
        """Tell whether a third of the labelled paragraphs speak in the first person or ask: "Goal: ..." never does."""
        blocks, text = self._document.blocks, self._document.text
        heard = sum(
            bool(FIRST.search(said) or "?" in said or "？" in said or "؟" in said)
            for k, m in labels.items()
            if (said := text[m.end() : min(blocks[k].end, m.end() + LINE)])
        )
        return 3 * heard >= len(labels)

    def _read(self, labels: dict[int, re.Match[str]]) -> None:
        names = {w: n for m in labels.values() if (n := _name(m)) for w in (_said(m), n)}
        one = self._only(labels)
        now: Attribution | None = None
        for k, block in enumerate(self._document.blocks):
            found = labels.get(k)
            if found:
                now = self._speaker(found, names, one)
                if now:
                    self._turns[k] = Turn(now, found.end())
            elif block.kind in ("heading", "title", "table_cell", "boilerplate"):
                now = None
            elif now and not self._closes(k):
                self._turns[k] = Turn(now, block.start)
            else:
                now = None

    def _closes(self, k: int) -> bool:
        """Tell whether a paragraph stands behind the talk: "The interview took place ...", （受访人：…）."""
        block = self._document.blocks[k]
        words = self._document.text[block.start : min(block.end, block.start + 300)]
        return bool(
            words.startswith(("(", "（", "[", "［", "—", "–"))
            or re.search(r"^(?:The|This) (?:interview|conversation|transcript|press conference|briefing)\b|[采採][访訪][^，。]{0,8}(?:整理|结束|結束)|本[报報刊文]", words)
        )  # fmt: skip

    def _speaker(self, found: re.Match[str], names: dict[str, str], one: str | None) -> Attribution | None:
        said = _said(found)
        if ASKING.fullmatch(said):
            return None
        if ANSWERING.fullmatch(said):
            return Attribution(one, found[0].strip()) if one else None
        name = _name(found) or said
        longer = {n for n in names.values() if n != name and name in re.split("[ ·•・‧]", n)}
        return Attribution(longer.pop() if len(longer) == 1 else name, found[0].strip())

    def _only(self, labels: dict[int, re.Match[str]]) -> str | None:
        """The one who answers on a page of Q and A, where only one is named as asked."""
        if not any(ANSWERING.fullmatch(_said(m)) for m in labels.values()):
            return None
        found = {
            (m["en"] or m["zh"] or m["met"]).strip() for m in _ONE.finditer(self._document.text[:200_000])
        }
        plain = {(_ROLE_ZH.match(n) or {"name": n})["name"] for n in found}
        return _tidy(plain.pop()) if len(plain) == 1 else None


def _said(found: re.Match[str]) -> str:
    return str(found["who"] or found["short"] or found["zh"] or found["ug"]).strip()


def _name(found: re.Match[str]) -> str:
    """Return the name in a label, without the office that stands before it."""
    words = _said(found)
    if found["zh"]:
        role = _ROLE_ZH.match(words)
        return role["name"] if role else words.rsplit(" ", 1)[-1]
    return words


def _tidy(name: str) -> str:
    """村支书马德全: 马德全."""
    return re.sub(
        r"^[\u3400-\u9fff]{0,10}?(?:村支书|支书|书记|主任|局长|村长|队长|县长)(?=[\u3400-\u9fff]{2,4}$)",
        "",
        name,
    )
