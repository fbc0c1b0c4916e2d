"""Whose list or table it is: "The Grain Department's figures by year:", 农业局公布的数据如下：, "Source: ..." beneath."""
# Patterns and tables are data and stay on one line.

from collections.abc import Callable

from headwater.extract import patterns as re
from headwater.extract.context.speakers import Report
from headwater.model import Attribution, Document

_COUNTS = r"figures|numbers|data|statistics|counts?|estimates|totals|breakdown|returns|results|tallies|tally"
OWNED = re.compile(
    rf"(?:^|[,;] |\b(?:[Bb]elow|[Hh]ere) are )(?P<who>(?:[Tt]he )?(?:[\w’'&.-]+ ){{0,6}}?[\w&.-]+)[’'](?:s )? ?(?:(?:\d{{4}}|annual|own|official|published|latest|yearly|monthly|quarterly) )*(?P<cue>{_COUNTS})\b"
    rf"|\b(?P<cue2>[Ff]igures|[Nn]umbers|[Dd]ata|[Ss]tatistics|[Cc]ounts|[Ee]stimates)(?: [a-z]+){{0,3}}? (?:from|by|of|published by|released by|given by|provided by) (?P<from>(?:the )?[A-ZÀ-Þ][\w’'&.-]*(?: (?:of |for |and |the |& )*[A-ZÀ-Þ][\w’'&.-]*){{0,6}})"
)
OWNED_ZH = re.compile(
    r"(?:^|[，。；])(?:以下[是为為]|下[表面列]是?)?(?P<who>[\u3400-\u9fff·]{2,24}?)(?:所)?(?:公布|公佈|发布|發布|提供|统计|統計|汇总|匯總|通报|通報|整理|报告|報告)的[\u3400-\u9fff]{0,8}(?P<cue>数据|數據|数字|數字|统计|統計|情况|情況|名单|名單|名额|結果|结果)"
)
OPENS = re.compile(
    r"(?:[:：]|\b(?:as follows|follows|below|following)\b[^.]{0,20}[.:]|如下[。：:]?|تۆۋەندىكىچە[.:]?)\s*$",
    re.I,
)
SOURCE = re.compile(
    r"^[\s*_(（]*(?:[Dd]ata )?(?:[Ss]ources?|来源|來源|资料来源|資料來源|数据来源|數據來源|مەنبەسى?)\s*[:：]\s*(?P<who>[^;；\n]{2,120})"
)
CUT = re.compile(
    r"[,，]\s*(?:\d|own calc|p\.|pp\.|as of|accessed|作者|笔者|筆者)|\s*[(（].*$|[.。]\s*$|[.。](?= )"
)
OWN = re.compile(
    r"(?:the )?authors?\b|own (?:calculation|count|survey)|本[报報刊文]|作者|笔者|筆者|自[制製]", re.I
)


class Leads:
    """Who made each list and table of a document."""

    def __init__(self, document: Document, reports: Callable[[str, str], tuple[Report, ...]]) -> None:
        self._document, self._reports = document, reports
        self._made: dict[int, tuple[Attribution, ...]] = {}
        self._tables: dict[int, tuple[Attribution, ...]] = {}
        self._read()

    def made(self, block: int) -> tuple[Attribution, ...]:
        """Return whose a block of a list or a table is; () where nobody is named."""
        held = self._document.blocks[block]
        if held.table is not None:
            return self._tables.get(held.table, ())
        return self._made.get(block, ())

    def _read(self) -> None:
        blocks, text = self._document.blocks, self._document.text
        lead: tuple[Attribution, ...] = ()
        table: int | None = None
        for k, block in enumerate(blocks):
            if block.kind == "list_item":
                if lead:
                    self._made[k] = lead
                continue
            if block.kind == "table_cell":
                if lead and block.table is not None:
                    self._tables.setdefault(block.table, lead)
                table = block.table
                continue
            words = text[block.start : min(block.end, block.start + 400)]
            if (
                table is not None
                and block.kind in ("paragraph", "caption")
                and (beneath := SOURCE.match(words))
            ):
                self._tables.setdefault(table, ())
                self._tables[table] = self._tables[table] or _source(beneath["who"])
            if block.kind not in ("caption", "boilerplate"):
                table = None
            last = text[max(block.start, block.end - 300) : block.end]
            short = block.kind in ("heading", "caption") and block.end - block.start < 200
            lead = self._lead(last, block.lang) if OPENS.search(last) or short else ()

    def _lead(self, words: str, lang: str) -> tuple[Attribution, ...]:
        sentence = re.split(r"(?<=[.!?])\s+(?=[A-Z])|(?<=[。！？])", words.strip())
        last = next((s for s in reversed(sentence) if s.strip()), "")
        if owned := OWNED.search(last):
            who = owned["who"] or owned["from"]
            if re.search(r"[A-Z]", who) or re.match(
                r"[Tt]he (?:[a-z]+ )?(?:department|bureau|office|ministry|prefecture|county|government|agency|committee)$",
                who,
            ):
                return (Attribution(re.sub(r"^[Tt]he (?=[A-Z])", "", who), owned["cue"] or owned["cue2"]),)
        if owned := OWNED_ZH.search(last):
            return (Attribution(owned["who"], owned["cue"]),)
        spoken = [r for r in self._reports(last, lang) if not r.citation]
        return spoken[0].chain if spoken and not spoken[0].pronoun else ()


def _source(words: str) -> tuple[Attribution, ...]:
    """The maker that stands behind "Source:"."""
    who = CUT.split(words)[0].strip(" *_.。,，《》")
    return (Attribution(who, "source"),) if len(who) > 1 and not OWN.search(who) else ()
