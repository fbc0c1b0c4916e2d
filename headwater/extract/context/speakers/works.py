"""Papers that are the source of what a sentence says: "a notice of March 2020 from Onsu names 23 households", "In the
handbook issued in 2021", "studied by Tan", 《手册》规定, 该通报指出, 手册还要求."""
# Patterns and tables are data and stay on one line.

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.context.speakers.report import Report
from headwater.model import Attribution

PAPERS = "handbook|manual|guide|guidelines|notice|circular|list|roster|roll|ledger|spreadsheet|briefing|bulletin|yearbook|report|survey|census|plan|regulations?|measures|rules|contract|brochure|leaflet|poster|notice ?board|statement|release|announcements?|directive|decree|memo(?:randum)?|letter|document|budget|audit|minutes|database|dataset|table|timetable|form|receipt|logbook|questionnaire|work plan|master plan|charter|statutes?|gazette|brochure|pamphlet|slide|presentation|certificate|diary|log"
RULING = re.compile(
    r"\b(?:handbook|manual|guide|guidelines|notice|circular|plan|regulations?|measures|rules|contract|directive|decree|charter|statutes?)\b",
    re.I,
)
"""Papers of which "An official is to ..." then tells."""
_RULES = r"prescribes?|requires?|calls? for|asks? for|demands?|stipulates?|specif(?:y|ies)|provides?|orders?|instructs?|tells|allows?|permits?|limits?|forbids?|assigns?|obliges?|sets? out|lays? down|sets?|foresees?|hands? down|caps?|fixes|fixed"
_TELLS = r"names?|named|lists?|listed|records?|recorded|counts?|counted|gives?|gave|puts?|speaks? of|spoke of|mentions?|mentioned|adds?|added|notes?|noted|states?|stated|says?|said|shows?|showed|reports?|reported|describes?|described|identifies|identified|documents?|cites|cited|books?|booked"
_HOLDS = r"has|have|had|contains?|contained|holds|held|carries|carried|covers?|covered|runs to|comes to|came to|totals"
_OF = r"(?: (?:of|from|by|for|in|on|dated|issued|published|leaked|circulated|compiled|drawn up|photographed|signed|sent|kept|posted|printed)\b(?: (?!(?:and|but|that|which|who)\b)[\w’'-]+){1,8}?)?"
_DET = r"(?:[Tt]he|[Aa]n?|[Oo]ne|[Ii]ts|[Tt]heir|[Aa]nother|[Tt]hat|[A-ZÀ-Þ][\w-]*(?: [A-ZÀ-Þ][\w-]*){0,4}[’']s?)"
TELLS = re.compile(
    rf"(?:^|[,;:] |\b(?:and|but|while|that|as) )(?P<who>{_DET} (?:[\w’'-]+ ){{0,5}}?(?P<paper>{PAPERS}){_OF})(?:, [^.;]{{2,90}}?,)? (?:(?:also|still|now|then|only|even|further) )?(?:(?P<cue>{_RULES}|{_TELLS})\b|(?P<holds>{_HOLDS})(?= [^.;]{{0,40}}?\d))"
)
WITHIN = re.compile(
    rf"(?:^|, )(?P<cue>[Ii]n|[Uu]nder|[Oo]n|[Bb]y|[Ff]rom|[Pp]er) (?P<who>(?:the|an?|its|their|one) (?:(?!(?:of|on|in|from)\b)[\w’'-]+ ){{0,4}}?(?P<paper>{PAPERS}){_OF}),? (?=(?:the|an?|every|each|no|there|officials|guests|hosts|teams?|cadres|families|households|they|he|she|it|some|only|about|[\d])\b)"
)
COUNT_ON = re.compile(
    rf"\b(?P<cue>[Bb]y|[Oo]n|[Ff]rom) (?:the|one|a) (?:count|figures?|tally|numbers?) (?:on|of|in) (?P<who>(?:the|an?) (?:[\w’'-]+ ){{0,4}}?(?P<paper>{PAPERS}){_OF})(?=[,.;]|$| (?:the|there)\b)"
)
_NAME = r"[A-ZÀ-Þ][\w’'-]+(?: (?:and |& )?[A-ZÀ-Þ][\w’'-]+){0,4}"
STUDIED = re.compile(
    rf"\b(?P<cue>studied|surveyed|documented|examined|mapped|described|observed) by (?P<who>{_NAME})(?=[,.;]|$| [a-z])|(?:^|[,;] )(?P<whose>(?:[Ii]n|[Ff]rom) )(?P<of>{_NAME})[’'](?:s )?(?:\w+ )?(?P<kind>survey|study|sample|census|count|fieldwork|interviews|poll|report|estimate) (?:of|among|in|with)\b"
)
HAD_IT = re.compile(
    rf"(?:^|[,;:] |\b(?:and|but|while|though) )(?P<who>(?:[Tt]he|[Aa]n?|[Oo]ne) (?:[\w’'-]+ ){{0,4}}?[\w-]+|{_NAME}) (?P<cue>(?:(?:had|has|have) (?:it|them|(?:the|its) (?:[\w-]+ ){{0,3}}?[\w-]+)|puts? [^,.;\d]{{2,60}}?) at) (?:about |some |around |nearly |over |only |just |more than |roughly )?[\d$€£¥]"
)
SURVEYED = re.compile(
    r"(?:^|[,;] |\b(?:and|but) )(?:[Tt]he )?(?P<who>[A-ZÀ-Þ][\w’'&.-]*(?: (?:of |for |and |the |& )*[A-ZÀ-Þ][\w’'&.-]*){0,6})(?:, [^.;]{2,90}?,)? (?P<cue>interviewed|surveyed|polled|questioned|sampled|tested|asked)(?= (?:(?:about|some|nearly|over|more than|another|only) )?[\d])"
)
HANDS = re.compile(
    r"(?:^|[,;] |\b(?:and|but) |^For (?:its|their) part,? )(?P<who>[Tt]he (?:[\w’'-]+ ){0,2}?(?:county|prefecture|city|province|township|region|department|bureau|office|ministry|committee|government|commission|institute|project|centre|center|association)) (?P<cue>hands? down|handed down|prescribes?|stipulates?|gives?(?= [\d$€£¥])|gave(?= [\d$€£¥])|speaks of|spoke of|foresees?|(?:bases|based) (?:this|it|that|these)(?: \w+)? on|draws on|drew on)\b"
)
BARE = re.compile(
    r"(?:the|its|their|an?) (?:survey|study|report|table|dataset|database|presentation|census|sample|log)",
    re.I,
)
"""In the survey: the page's own, as likely as not."""
OWN = re.compile(r"^(?:[Tt]his|[Oo]ur|[Mm]y|[Tt]he present|[Tt]he following|[Tt]he whole) ")

_PAPERS_ZH = r"守则|守則|纪要|紀要|手册|手冊|指南|通报|通報|报告|報告|名单|名單|名册|名冊|通知|文件|办法|辦法|规定|規定|条例|條例|规划|規劃|方案|年鉴|年鑑|公报|公報|统计|統計|海报|海報|合同|合約|台账|台賬|表格|会议纪要|會議紀要|计划|計劃|年报|年報|简报|簡報|清单|清單|账本|帳本"
SAME_ZH = re.compile(
    rf"(?:^|[，。；：])(?P<who>(?:(?:该|該|这份|這份|此份|上述|同一份|那份)?(?:{_PAPERS_ZH})))(?:里|裡|中|上|第[一二三四五六七八九十百\d]+[条條款])?(?P<how>[还還也又同时時卻却则則]*)(?P<cue>蒐集|搜集|收集|分析|统计|統計|规定|規定|要求|明确|明確|指出|显示|顯示|列出|列有|写道|寫道|写着|寫著|写的是|寫的是|称|稱|提到|载明|載明|记录|記錄|共有|有|最|的|依据|依據|引用)"
)
THIS_ZH = re.compile(
    r"[，；](?P<who>[该該](?:报告|報告|通报|通報|研究|调查|調查|名单|名單|文件))(?P<cue>依据|依據|根据|根據|统计|統計|算出|则称|則稱|却|卻|指出|显示|顯示)"
)
GOT_ZH = re.compile(
    rf"(?:本[刊报報社台]|记者|記者|我们|我們|本[\u3400-\u9fff]{{0,3}})[^，。]{{0,8}}?(?:取得|获得|獲得|拿到|看到|得到|查阅|查閱|收到)(?:了|的)?(?:的是)?(?:[一两兩数數]?[份张張篇本])?(?P<who>[^，。；]{{0,20}}?(?:{_PAPERS_ZH}))(?P<cue>)"
)
"""本刊取得一份審計局的內部通報: the paper that what follows is from."""
BY_ZH = re.compile(
    rf"(?:^|[，。；])(?P<cue>按照?|依照?|根据|根據|依据|依據|据|據)(?P<who>[\u3400-\u9fff《》]{{0,12}}?(?:{_PAPERS_ZH})|官方|上级|上級)(?:的)?(?:规定|規定|要求|说法|說法)?[，,]"
)
MEETING_ZH = re.compile(
    r"(?:^|[，。；])(?P<who>会议|會議|大会|大會|全会|全會)(?P<cue>指出|强调|強調|要求|提出|明确|明確|认为|認為|决定|決定)"
)


PAPER_NAME = re.compile(rf"(?:\b(?:{PAPERS})|(?:{_PAPERS_ZH})》?)$")
"""A name that is a paper's."""


def find(text: str, lang: str, heard: bool) -> Iterator[Report]:
    """Yield the papers that a sentence has what it says from; `heard`: another speaker was found there."""
    if lang == "zh":
        yield from _chinese(text, heard)
    elif heard:
        return
    elif lang != "ug":
        yield from _english(text)


def _english(text: str) -> Iterator[Report]:
    for pattern in (TELLS, COUNT_ON, WITHIN):
        for match in pattern.finditer(text):
            if OWN.match(match["who"]) or len(match["who"]) > 110:
                continue
            if pattern is WITHIN and (match["paper"].endswith("plan") or BARE.fullmatch(match["who"])):
                continue
            cue = match["cue"] or match.groupdict().get("holds") or ""
            link = Attribution(match["who"].strip(), cue, match["who"][:2].lower() in ("a ", "an"))
            yield Report(match.start("who"), len(text), (link,), work=pattern is not COUNT_ON)
            return
    for pattern in (SURVEYED, STUDIED, HAD_IT, HANDS):
        found = pattern.search(text)
        if found is not None:
            match = found
            groups = match.groupdict()
            who = (groups.get("who") or groups.get("of") or "").strip()
            if OWN.match(who) or re.match(r"(?:We|I|They|He|She|It|Our|Those|These|This|That)\b", who):
                continue
            cue = groups.get("cue") or f"in the {groups.get('kind')} of"
            link = Attribution(re.sub(r"^(?:The|the) (?=[A-Z])", "", who), cue)
            yield Report(
                0 if pattern in (STUDIED,) else match.start("who"),
                len(text),
                (link,),
                work=pattern is SURVEYED,
            )
            return


def _chinese(text: str, heard: bool) -> Iterator[Report]:
    if heard:
        again = THIS_ZH.search(text)
        if again and again.start() > 4:
            yield Report(again.start("who"), len(text), (Attribution(again["who"], again["cue"]),))
        return
    for pattern in (GOT_ZH, BY_ZH, SAME_ZH, MEETING_ZH):
        if match := pattern.search(text):
            who = re.sub(r"^(?:一份|的)", "", match["who"]).replace("內部的", "內部")
            who = re.sub(r"(?<=[部局委办辦])的(?=[內内])", "", who)
            yield Report(
                match.start("who"), len(text), (Attribution(who, match["cue"] or "取得"),), work=True
            )
            return
