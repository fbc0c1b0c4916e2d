"""Notices on one year (关于2023年…情况的通报): what they tell as done was done in it."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re

NOTICE = re.compile(
    r"(?:19|20)\d\d年度?[^。]{0,30}(?:情况|情況|工作|进展|進展|成效|成果|开展)[^。]{0,8}(?:通报|通報|报告|報告|公报|公報|总结|總結|综述|小结|汇报|匯報)"
    r"|\b(?:notice|report|circular|bulletin|review)\b[^.]{0,60}\b(?:progress|implementation|work|results|situation)\b[^.]{0,60}\b(?:in|of|for|during) (?:19|20)\d\d\b"
    r"|(?:19|20)\d\d-يىللىق [^.]{0,60}(?:ئەھۋالى|خىزمىتى)[^.]{0,30}(?:ئۇقتۇرۇش|دوكلات|خۇلاسە)",
    re.I,
)
DONE = re.compile(
    r"选聘|選聘|聘用|招聘|参训|參訓|培训|培訓|参加|參加|完成|新增|新建|建成|改造|签约|簽約|返回|保持|达到|達到|扶持|发放|發放|搬迁|搬遷|安置|受益|覆盖|覆蓋|组织|組織|举办|舉辦|查处|查處|实施|實施|死亡|减少|減少|增长|增長|[省市州县縣区區乡鄉镇鎮]\d[\d.万萬]*[户戶人个個名处處座所家]"
    r"|\b(?:built|trained|completed|settled|hired|opened|spent|finished|connected|moved|added)\b|قۇرۇلدى|قۇرۇلغان|تاماملاندى|تاماملانغان|تەربىيەلەندى"
)
RULE = re.compile(
    r"每[户戶人个個月季天周週]|标准|標準|不少于|不少於|不得|必须|必須|须|須|应当|應當|要于|计划|計劃|任务|確保|确保|力争|力爭|拟|目标|目標|将于|將於|累计|累計|另有|连续|連續|排名|未完成|\b(?:each|every|must|shall|will|plans?|target)\b"
)
HEAD = re.compile(r"[（(]?[一二三四五六七八九十]{1,3}[）)、．.][^，。；：]{2,24}$|[IVX]{1,4}\. [^.;:]{2,50}$")


def done(text: str) -> bool:
    """Tell whether a sentence tells what was done in the year, and sets no rule and no plan."""
    return bool(DONE.search(text)) and not RULE.search(text)


def heads(text: str) -> bool:
    """Tell whether a numbered line is the heading of what follows: 五、2024年任务."""
    return bool(HEAD.match(text.strip()))
