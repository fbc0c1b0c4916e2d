"""What has a date and is no event: how a page was edited, how its authors worked, that something is not done."""
# Patterns are data and stay on one line.

from headwater.extract import patterns as re
from headwater.extract.events.reading import Happening

NONE = re.compile(
    r"\b(?:entry|page|article|list|document|version|site|text) (?:was|were|is) (?:last )?(?:edited|updated|modified|revised|accessed|retrieved|checked)\b"
    r"|^(?:In |Of )?[Oo]ur (?:survey|interviews?|fieldwork|sample|research|data|check|count)\b"
    r"|^(?:It|This (?:report|paper|study|article|brief|survey)) (?:rests|draws|builds|relies|is based) on\b"
    r"|\b(?:passed|leaked|handed|sent|shown|given|supplied) to us\b|\b(?:was|were|is|are) to (?:last|run|continue) until\b"
    r"|(?:报告|報告|汇报|匯報|通报|通報|公告|公布|说明|說明)如下"
    r"|(?:记者|記者)?[^，。；]{0,30}(?:获悉|獲悉|了解到|瞭解到|获知|獲知)$|^(?:记者|記者)[^，。；]{0,30}(?:采访|採訪)(?:时|時|了|到)"
    r"|^(?:from|in|per) (?:the |its |their )?(?:previous|last|preceding|same|prior) year[’']s (?:[a-z]+ )?(?:report|release|statement|bulletin|survey|figures?|data)$"
    r"|^(?:the )?(?:19|20)\d\d (?:[a-z]+ )?(?:survey|report|study|paper|article|notice|handbook|bulletin|edition)s?$"
    r"|\b(?:came|comes|amount(?:s|ed)|add(?:s|ed) up) to (?:about |between |around |nearly |some |roughly |over |more than |\W?\d)[^.;]*$",
    re.I,
)
"""Words of a finding, from its first to its last, that tell no happening."""
OBJECT_OF = re.compile("(?:对|對|把|将|將|与|與|较|較|比)$")
"""Before a date that is part of another phrase: 对全年不达标的单位."""
WEEKLY = re.compile("才能|才可|才会|可以|必须|必須|不得|一般|都要|都会|都會|便要|就要|要|照例|轮流")
"""Behind a day of the week: what is done each week."""
THAN = re.compile(
    r"\b(?:than|as|what (?:it|they|this|that) (?:was|were|had been)|compared (?:with|to)|against|for) (?:in |that of |those of )?(?:the )?$"
)
"""Before a date of something else that is compared."""


def plain(text: str, found: Happening) -> bool:
    """Tell whether a finding is plainly no event of its date."""
    words = text[found.start : found.end].strip(" ,;.，。；：:")
    if NONE.search(words) and (found.act not in ("plan", "launch", "begin")):
        return True
    if found.date is None:
        return False
    dated = text[found.date[0] : found.date[1]]
    if not re.search(r"\d", dated) and re.match("(?:[周週][一二三四五六日天末]|星期|礼拜|禮拜)", dated):
        return WEEKLY.search(text[found.date[1] : found.end]) is not None
    if re.match("改革开放|改革開放|解放|建国|建國", dated):
        return True
    before = text[max(0, found.date[0] - 40) : found.date[0]]
    if "年" in text[found.date[0] : found.date[1]] and OBJECT_OF.search(before):
        return "的" in text[found.date[1] : found.end]
    if THAN.search(before) and not before.rstrip().endswith(("as", "for")):
        return True
    behind = text[found.date[1] : found.end]
    return bool(re.match("[\u3400-\u9fff，]{0,12}?(?:不再|没有|沒有|尚未|从未|從未|并未|並未)", behind))


def elsewhere(text: str, start: int, end: int) -> bool:
    """Tell whether a date is only said to be that of something else ("in the same month as the programme")."""
    return "same" in text[start:end].lower().split() and re.match(r" as\b", text[end : end + 4]) is not None
