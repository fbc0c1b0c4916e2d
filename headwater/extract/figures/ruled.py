"""Rules without a word such as "must": imperatives, fines, visits "no less than twice a month"; and words of duty
that belong to another clause than the number."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re

TELLS = re.compile(
    r"[,;:—] ?(?:and |but |so )?(?:I|we|he|she|they|it|families|residents|those|others|officials)(?: [\w’'-]+){0,6}? ?(?:\w{3,}ed|were|was|had|told|said|found|came|went|paid|sold|began|saw|spent|lost|took|got)\b|\b(?:told (?:us|me)|said that)\b",
    re.I,
)
"""A clause that tells what happened, behind the one with the duty."""
OF_PLAN_ZH = re.compile(r"(?:计划|目标|任务|规划)(?:数|量|总数)?的(?:近|约|超)?$")
"""106% of the plan is no plan."""
TOLD_ZH = re.compile(r"[了过卻却]|证明|发现|卖掉|卖出|付[了出]|花[了掉]|亏损|损失|死亡")
IMPERATIVE = re.compile(
    r"[“\"(]?(?:Please )?(?:Keep|Sweep|Pay|Do not|Don[’']t|Never|Report|Submit|Bring|Attend|Visit|Spend|Hold|Fill|Complete|Return|Sign|Wear|Carry|Leave|Clean|Store|Boil|Use|Limit|Allow|Record|Register|Park|Plant|Apply) (?!(?:is|was|were|are|has|had|said|in|on)\b)[^.]{0,80}$"
)
FINE = re.compile(
    r"\b(?:is|are|will be|shall be|gets?|be) (?:[a-z]+ )?(?:fined|charged) (?:[\w]+ ){0,3}$|\b(?:faces?|risks?|carries|incurs?|means?|must pay|have to pay) (?:a|the) (?:fine|penalty|fee) of (?:[\w]+ ){0,2}$|\bthe (?:fine|penalty|fee) is (?:[\w]+ ){0,2}$"
)
FINE_ZH = re.compile(r"(?:罚款?|扣除?|处以?|处罚)(?:款|金)?[^，。；了过]{0,6}$")
ALL_ZH = re.compile(r"(?:[者的]|每|一律|凡|逾期)[^。；]{0,24}$")
EACH_ZH = re.compile(
    r"(?:每[天日周月季年户人次][度]?|每[个名][\u4e00-\u9fff]{1,8})[^，。；]{0,10}?(?:不少于|不低于|至少|不超过|不得超过|配备|设立|安排|须|要)[^，。；了过]{0,8}$"
)
LOSES_ZH = re.compile(r"[^，。；]{0,14}的，(?:取消|扣|罚|暂停|通报|给予|追究|约谈|停发)")
FINE_UG = re.compile(r"[^.؛،]{0,24}جەرىمانە (?:ئالىدۇ|قويىدۇ|قويۇلىدۇ|تۆلەيدۇ|ئېلىنىدۇ)")
RULES_EN = re.compile(
    r"\b(?:rules?|regulations?|contract|handbook|code) (?:allows?|permits?|limits?|caps?|sets?)\b[^.;]{0,30}$|\bnormally (?:[a-z]+ )?$"
)


def told_after(before: str, word: str) -> bool:
    """Tell whether a clause that tells what happened stands between a word of duty and the number."""
    low = before.lower()
    at = low.rfind(word) if word else 0
    return bool(TELLS.search(before, max(at, 0) + len(word)))


def own_clause(before: str) -> str:
    """Return the words before a number without the clauses before its own, where its own tells what happened."""
    cut = max(before.rfind("，"), before.rfind("；"))
    own = before[cut + 1 :]
    return own if cut >= 0 and TOLD_ZH.search(own) else before


def rule(folded: str, begin: int, number: tuple[int, int], stop: int) -> str:
    """Return the words that make a number a rule, or ""."""
    before = folded[max(begin, number[0] - 90) : number[0]]
    opened = IMPERATIVE.match(before) if number[0] - begin <= 90 else None
    found = opened or FINE.search(before) or EACH_ZH.search(before) or RULES_EN.search(before)
    if not found and FINE_ZH.search(before) and ALL_ZH.search(before):
        found = FINE_ZH.search(before)
    found = found or LOSES_ZH.match(folded, number[1], stop) or FINE_UG.match(folded, number[1], stop)
    return found[0].strip()[:40] if found else ""
