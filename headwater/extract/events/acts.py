"""Acts and the names of occasions, as data: a lemma and the words for it. Add a line to teach an act."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re

ENGLISH = {
    "launch": "launched|rolled out|kicked off|initiated|started|began|begun|set in motion|got under ?way|came into being",
    "found": "founded|established|set up|created|formed|instituted",
    "hold": "held|hosted|took place|organi[sz]ed|staged",
    "convene": "convened|summoned",
    "expand": "expanded|extended|enlarged|widened|broadened|added",
    "include": "included",
    "end": "ended|ceased|terminated|closed down|closed|abolished|disbanded|discontinued",
    "visit": "visited|toured|inspected|visiting",
    "adopt": "adopted|passed|enacted|approved|ratified|promulgated",
    "publish": "published|released|issued",
    "announce": "announced|unveiled|proclaimed",
    "open": "opened|inaugurated",
    "sign": "signed",
    "send": "dispatched|sent|deployed|assigned",
    "rename": "renamed|rebranded",
    "appoint": "appointed|elected|chosen to|promoted to",
    "formalize": "formali[sz]ed|institutionali[sz]ed|codified",
    "build": "built|completed|constructed|erected",
    "demolish": "demolished|razed|tore down|destroyed",
    "transfer": "transferred|relocated|resettled",
    "detain": "detained|arrested|sentenced|imprisoned|jailed",
    "kill": "killed|died",
    "protest": "protested|gathered|rallied|demonstrated",
    "pair": "paired",
    "implement": "implemented|introduced|enforced",
    "revise": "revised|amended|updated",
    "endorse": "endorsed|praised",
    "follow": "followed",
    "mention": "mentioned|proposed|called for|emphasi[sz]ed",
    "subject": "subjected",
    "attend": "attended",
    "conclude": "concluded",
    "strike": "struck",
    "fine": "fined",
    "fail": "failed|collapsed|burst",
    "hear": "heard",
    "impose": "imposed|declared",
    "lift": "lifted|repealed|revoked|rescinded",
    "suspend": "suspended|halted|interrupted|paused|shelved|stopped",
    "resume": "resumed|reopened|restarted|revived|reinstated",
    "happen": r"occurred|happened|broke out|erupted|came into force|come into force|took effect|takes effect|entered into force|enters into force|comes into (?:force|effect)|came into effect|expires?|expired",
    "replace": "replaced|superseded|merged|split|took over",
    "report": r"reported(?= (?:in|on|last|earlier|that same)\b)|reported(?=\s+(?:a |some |about |nearly |over |more than )?[\d“\"])|recorded|documented",
    "change": "increased|rose|risen|grew|grown|fell|fallen|dropped|doubled|tripled|halved|declined|decreased|reached|exceeded|surpassed|climbed",
    "pay": "paid for|paid out|allocated|granted|invested|spent|disbursed|financed|funded|donated|earmarked",
    "move": "moved|migrated|fled|resettled|evicted|evacuated|returned|arrived|departed|set (?:out|off)(?= (?:for|from|to) )",
    "hire": "recruited|hired|enrolled|trained|graduated",
    "join": "joined|left|resigned|stepped down|retired|succeeded",
    "order": "ordered|banned|outlawed|prohibited|instructed|directed|decreed|required",
    "reassign": "reassigned|twinned|partnered",
    "accuse": "charged|indicted|convicted|acquitted|pardoned|tried|sued|condemned|sanctioned",
    "invite": "invited|hosted|received|welcomed|met with",
    "produce": "produced|delivered|distributed|handed out|handed over|sold|bought|acquired|purchased|shipped",
    "cover": "covered|took part|participated",
    "last": "runs? from|ran from|lasts?|lasted|spans?|spanned",
    "win": "won|awarded|honoured|honored",
}
NOMINAL = re.compile(
    r"\b(?:(?P<kill>killings?|murders?|deaths?)|(?P<found>founding|establishment|creation)|(?P<launch>launch|start)"
    r"|(?P<open>opening|inauguration)|(?P<end>closure|abolition)|(?P<visit>visit)|(?P<detain>arrests?|detention)"
    r"|(?P<demolish>demolition|destruction)|(?P<adopt>adoption)) (?:of|to) (?P<whom>(?:the |an? )?[^,.;()]{3,80})"
)
"""Acts as nouns, after a date: "the 2009 killing of two workers"."""
STATES = frozenset(
    """said based located related named called used estimated expected needed wanted seemed remained lived stayed
    noted concerned involved aged believed considered titled entitled dated described showed revealed stated claimed argued told
    explained found compared owned belonged contained consisted included depended existed totalled totaled amounted averaged numbered
    combined married united detailed limited armed alleged supposed hoped feared thought felt knew saw heard looked talked
    asked replied recalled remembered mentioned suggested indicated warned insisted maintained cited quoted referred reported
    mixed skilled unskilled educated experienced interested tired red need feed seed speed indeed hundred kindred sacred shed bed bred breed creed deed
    exceed proceed succeed freed agreed guaranteed so-called aforementioned unprecedented disputed displaced retired wounded injured
    had was were been did could would should might worked served continued tended appeared intended aimed planned sought tried faced
    relied focused centred centered varied ranged differed covered surrounded populated inhabited scheduled slated due""".split()
)
"""Words in -ed that tell a state, a saying, or are no verbs: nothing happens by them."""
IRREGULAR = (
    "gave|given|took|taken|made|came|went|brought|bought|sold|won|lost|left|led|met|broke|broken|wrote|written|drew|drawn|sent|"
    "spent|paid|put|cut|shut|laid|drove|driven|flew|flown|ran|chose|chosen|taught|fought|hit|sank|shot|became|shook|stole|stolen|"
    "swept|threw|thrown|withdrew|withdrawn|overthrew|rebuilt|bore|burnt|crossed|beaten|shrank|sank|sang|swam|rang|grew|blew|froze|frozen|"
    "got|gotten|told|dug|fed|hung|hid|lit|rode|slid|spread|sprang|struck|stuck|swung|tore|torn|wore|wound|bent|bound|caught|began|begun|rose|fell"
)
ANY_VERB = re.compile(
    rf"(?<![\w’'-])(?:{IRREGULAR}|[a-z]{{2,}}[b-df-hj-np-tv-z]?ed|been [a-z]+ing)\b(?![’'-])"
)
"""A finite verb or participle of the past, listed or not: the happening has then no act of ours."""
PLANNED = re.compile(
    r"\b(?:plan(?:s|ned)?|aim(?:s|ed)?|intend(?:s|ed)?|expect(?:s|ed)?|hope(?:s|d)?|propose[sd]?|promise[sd]?|pledge[sd]?|vow(?:s|ed)?|undertook) to (?P<plan>[a-z]{3,})"
    r"|\b(?:is|are|was|were) (?:due |set |scheduled |expected |planned |slated )?to (?:be )?[a-z]{3,}|\bwill (?:be )?[a-z]{3,}|\b(?:is|are) to be [a-z]{3,}|\b(?:takes? (?:over|up|office|charge)|steps? down|goes into|hands? over)\b"
)
"""What is to happen by a date: "the counties plan to settle 3,000 families in 2031"."""
LOWER = re.compile(
    r"(?:(?:[a-z’'-]+|[A-Z][\w’'-]+) ){0,2}?(?P<noun>census|elections?|referendum|survey|earthquake|floods?|flooding|famine|drought|blizzard|cold spell|frost|war|coup|uprising|revolt|"
    r"strikes?|riots?|unrest|protests?|demonstrations?|crackdown|massacre|raids?|attacks?|bombings?|fire|explosion|accident|disaster|outbreak|epidemic|exhibition|conference|summit|forum|"
    r"congress|meeting|session|hearing|trial|tour|visit|inspections?|campaign|census|round|audit|inquiry|investigation|reform|ceasefire|treaty|agreement|amnesty|launch|founding|creation|establishment|opening|reopening|closure|inauguration|beginning|outbreak|collapse|death|arrest|birth|signing|adoption|publication|introduction|abolition|completion|arrival|departure|appointment|election|resignation|plan|law|decree|white paper|report|study|constitution|charter|protocol)\b(?! of (?:one|two|three|\d))"
)
"""An occasion without a name of its own beside its date: "the 2020 census", "the floods of 2031"."""
SPOKEN = re.compile(
    r"\b(?:in|at|during|from) (?:an?|his|her|their|its|the) (?:[\w’'-]+ ){0,3}?(?P<occasion>interviews?|press conference|news conference|briefing|speech|statement|release|meeting|hearing|ceremony|session|visit|letter|address|broadcast|debate|conference|article|report|tour|workshop|lecture|sermon|rally|assembly|gathering|testimony|statement to [a-z]+)\b"
    r"|\btold (?P<told>reporters|journalists|the press|parliament|the assembly|the council|a (?:press |news )?conference|a meeting|delegates|the court)\b",
)
"""Where something is said, with a date beside it: "in a February interview", "at a press conference on 3 May"."""
SPOKEN_ACTS = {
    "interview": "interview", "interviews": "interview", "press conference": "hold", "news conference": "hold",
    "briefing": "hold", "meeting": "hold", "hearing": "hold", "ceremony": "hold", "session": "hold", "debate": "hold",
    "conference": "hold", "rally": "hold", "assembly": "hold", "gathering": "hold", "visit": "visit", "release": "publish", "statement": "publish", "article": "publish",
    "letter": "publish", "report": "publish", "broadcast": "publish", "speech": "speak", "address": "speak",
}  # fmt: skip
BACK_TO = re.compile(
    r"(?:,? (?:which|that))? ?\b(?:dat(?:es?|ed|ing)|go(?:es|ing)|went|reach(?:es|ed|ing)|stretch(?:es|ed|ing)) ?$",
    re.I,
)
"""Before the words "back to 1990": what is said to be as old."""
PASSIVE = re.compile(r"\b(?:was|were|been|being|is|are|be)\s+(?:\w+ly\s+|first\s+|also\s+)?$")
EN_VERB = re.compile(r"\b(?:" + "|".join(f"(?P<{k}>{v})" for k, v in ENGLISH.items()) + r")\b", re.I)
FIRST_LETTERS = frozenset(alternative[:3] for words in ENGLISH.values() for alternative in words.split("|"))
"""How the acts begin: a cheap look at each word before the dear one."""
ENGLISH_WORD = re.compile(r"[A-Za-z]+")


def acts_in(text: str, start: int, end: int) -> list[re.Match[str]]:
    """Return the acts of the table that stand in text[start:end]."""
    found: list[re.Match[str]] = []
    for word in ENGLISH_WORD.finditer(text, start, end):
        if word[0][:3].lower() in FIRST_LETTERS and (not found or word.start() >= found[-1].end()):
            act = EN_VERB.match(text, word.start(), end)
            if act is not None:
                found.append(act)
    return found


OCCASION = (
    r"(?:Conference|Forum|Symposium|Summit|Meeting|Congress|Session|Plenum|Campaign|Massacre|Incident|Riots?|Uprising|Assembly|Convention"
    r"|Festival|Olympics|Games|Expo|Exposition|Fair|Census|Earthquake|Flood|Election|Referendum|War|Revolution|Movement|Initiative"
    r"|Operation|Drive|Crackdown|Workshop|Seminar|Dialogue|Talks|Protests?|Attack|Bombing|Tribunal)"
)
_CAP = r"(?:[A-ZÀ-Þ][\w’'-]*|\d+(?:st|nd|rd|th))"
NAMED = re.compile(
    rf"(?P<name>(?!(?:The|At|In|On|Under|During|After|This|By|Since|When) ){_CAP}(?: (?:(?:of|on|for|and|in|against|the|to) ){{0,2}}{_CAP}){{0,9}}? ?\b{OCCASION}\b(?: (?:of|on|for|against|Against) (?:the )?{_CAP}(?: (?:of |on |and )?{_CAP}){{0,6}})?)"
)
PROPER = re.compile(
    rf"[“\"](?P<quoted>[^”\"]{{3,80}})[”\"]|(?P<run>{_CAP}(?: (?:of |on |for |and |the )?{_CAP}){{1,8}})"
)
ORDINAL = re.compile(
    r"\b(?P<ordinal>First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|\d+(?:st|nd|rd|th))\b",
    re.I,
)
ELLIPTIC = re.compile(
    r"\band (?:the )?(?P<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) (?P<noun>[A-Za-z]+)\b",
    re.I,
)
CHINESE = {
    **dict.fromkeys("建场 建廠 建厂 建校 建站 建村 建馆 建館 建院 建港 建县 建縣 建市 建矿 设县 設縣 设市 設市 设州 设镇 设站 设局 设处 创建 創建 创办 創辦".split(), "found"),
    **dict.fromkeys("改称 改稱 撤县设市 撤乡设镇 撤乡并镇 撤地设市".split(), "rename"), "並入": "replace", "划归": "merge", "劃歸": "merge",
    **dict.fromkeys("开园 開園 开馆 開館 开学 開學 开班 開班 开课 開課 投用 奠基 动工 動工 完工 交付".split(), "open"),
    **dict.fromkeys("住进 住進 搬进 搬進 入住".split(), "move"),
    "召开": "convene", "召開": "convene", "举行": "hold", "舉行": "hold", "举办": "hold", "舉辦": "hold", "启动": "launch", "啟動": "launch",
    "发起": "launch", "開展": "launch", "展开": "launch", "展開": "launch", "启用": "open", "啟用": "open", "投运": "open", "投運": "open", "通车": "open", "通車": "open", "推出": "launch", "开展": "launch", "實施": "implement", "实施": "implement", "成立": "found", "设立": "found", "設立": "found", "建立": "found",
    "开幕": "open", "開幕": "open", "闭幕": "end", "结束": "end", "結束": "end", "发布": "publish", "發布": "publish", "印发": "publish",
    "公布": "publish", "出台": "adopt", "通过": "adopt", "下达": "issue", "签署": "sign", "视察": "visit", "考察": "visit", "调研": "visit",
    "访问": "visit", "扩大": "expand", "投入使用": "open", "竣工": "build", "建成": "build", "开通": "open", "落成": "build", "挂牌": "found", "施行": "implement", "執行": "implement", "执行": "implement", "生效": "implement",
    "揭牌": "found", "表彰": "honour", "任命": "appoint", "选派": "send", "派出": "send", "更名": "rename", "改名": "rename", "修订": "revise",
    "溃坝": "fail", "潰壩": "fail", "溃堤": "fail", "决堤": "fail", "決堤": "fail", "坍塌": "fail", "倒塌": "fail", "垮塌": "fail", "发生": "happen", "發生": "happen",
    "罚款": "fine", "罰款": "fine", "处罚": "fine", "處罰": "fine", "开业": "open", "開業": "open", "投产": "open", "投產": "open", "开工": "build", "開工": "build",
    "开庭": "hear", "開庭": "hear", "审理": "hear", "審理": "hear", "宣判": "sentence", "判处": "sentence", "判處": "sentence", "逮捕": "detain", "拘留": "detain", "爆炸": "explode", "创办": "found", "創辦": "found",
    "中断": "suspend", "中斷": "suspend", "暂停": "suspend", "暫停": "suspend", "中止": "suspend", "停止": "suspend", "停办": "suspend", "叫停": "suspend", "停产": "suspend",
    "恢复": "resume", "恢復": "resume", "重启": "resume", "重啟": "resume", "复工": "resume", "复课": "resume", "重新开放": "resume",
    "解除": "lift", "取消": "lift", "废止": "lift", "廢止": "lift", "撤销": "lift", "撤銷": "lift", "撤除": "lift", "关闭": "end", "關閉": "end", "解散": "end", "撤并": "end",
    "实行": "implement", "實行": "implement", "推行": "implement", "宣布": "announce", "宣佈": "announce", "颁布": "adopt", "頒布": "adopt", "批准": "adopt", "审议": "adopt", "立法": "adopt",
    "签订": "sign", "簽訂": "sign", "签约": "sign", "簽約": "sign", "达成": "sign", "達成": "sign", "订立": "sign",
    "资助": "pay", "資助": "pay", "投入": "pay", "拨付": "pay", "撥付": "pay", "下拨": "pay", "下撥": "pay", "拨款": "pay", "撥款": "pay", "安排": "pay", "划拨": "pay", "落实": "pay", "落實": "pay", "捐赠": "pay", "捐款": "pay", "发放": "pay", "發放": "pay",
    "搬入": "move", "搬迁": "move", "搬遷": "move", "迁入": "move", "遷入": "move", "迁往": "move", "转移": "move", "轉移": "move", "搬进": "move", "抵达": "move", "抵達": "move", "返回": "move", "撤离": "move", "疏散": "move", "逃离": "move",
    "招录": "hire", "招收": "hire", "招聘": "hire", "录用": "hire", "培训": "hire", "培訓": "hire", "毕业": "hire", "上岗": "hire", "就业": "hire",
    "加强": "strengthen", "加強": "strengthen", "推进": "strengthen", "推進": "strengthen", "加大": "strengthen", "深化": "strengthen", "改革": "strengthen",
    "增加": "change", "增长": "change", "增長": "change", "下降": "change", "减少": "change", "減少": "change", "上升": "change", "超过": "change", "超過": "change", "达到": "change", "達到": "change", "突破": "change", "翻番": "change", "累计": "change", "累計": "change", "增至": "change", "降至": "change", "升至": "change", "达": "change", "達": "change",
    "扩大到": "expand", "擴大到": "expand", "扩展": "expand", "擴展": "expand", "推广": "expand", "推廣": "expand", "增设": "expand", "覆盖": "cover", "覆蓋": "cover",
    "结对": "pair", "結對": "pair", "接受": "accept", "参加": "attend", "參加": "attend", "出席": "attend", "参与": "attend", "会见": "visit", "會見": "visit", "走访": "visit", "走訪": "visit", "入驻": "send", "进驻": "send", "進駐": "send", "派驻": "send", "抽调": "send", "选调": "send", "派遣": "send",
    "合并": "replace", "合併": "replace", "并入": "replace", "併入": "replace", "取代": "replace", "改为": "rename", "改為": "rename", "接任": "appoint", "就任": "appoint", "当选": "appoint", "當選": "appoint", "担任": "appoint", "擔任": "appoint", "辞职": "end", "卸任": "end", "免职": "end", "去世": "kill", "死亡": "kill", "遇难": "kill", "遇害": "kill",
    "起诉": "hear", "起訴": "hear", "抗议": "protest", "抗議": "protest", "游行": "protest", "遊行": "protest", "集会": "protest", "罢工": "protest", "宵禁": "impose", "戒严": "impose", "戒嚴": "impose", "封锁": "impose", "禁止": "impose",
    "采访": "interview", "採訪": "interview", "专访": "interview", "專訪": "interview", "获得": "win", "獲得": "win", "获": "win", "荣获": "win", "授予": "win", "评为": "win",
    "实现": "change", "實現": "change", "完成": "build", "新建": "build", "修建": "build", "建设": "build", "建設": "build", "动工": "build", "動工": "build", "开建": "build", "引进": "send", "引進": "send", "运抵": "move", "开放": "open", "開放": "open", "爆发": "happen", "爆發": "happen", "出现": "happen", "暴发": "happen", "確保": "plan", "确保": "plan", "力争": "plan", "將": "plan", "将": "plan", "擬": "plan", "拟": "plan", "預計": "plan", "预计": "plan", "計畫": "plan", "計劃": "plan", "计划": "plan", "拍攝": "publish", "拍摄": "publish", "实地": "visit", "實地": "visit", "踏访": "visit", "督查": "visit", "驗收": "visit", "验收": "visit", "檢查": "visit", "检查": "visit", "抽查": "visit", "回应": "publish", "回應": "publish", "簽署": "sign", "编制": "adopt", "編制": "adopt", "修改": "revise", "提交": "adopt", "起草": "adopt", "制訂": "adopt", "制定": "adopt", "调整": "change", "調整": "change", "降低": "change", "下調": "change", "上调": "change", "上調": "change", "提高": "change", "受访": "interview", "受訪": "interview", "访谈": "interview", "訪談": "interview", "徵收": "pay", "征收": "pay", "出售": "pay", "购买": "pay", "購買": "pay", "收购": "pay", "拆毁": "demolish", "拆毀": "demolish", "拆除": "demolish", "关停": "end", "關停": "end", "聘用": "hire", "选聘": "hire", "選聘": "hire", "迁居": "move", "下山": "move", "搬下": "move", "定居": "move", "公佈": "publish", "出版": "publish", "發表": "publish", "发表": "publish", "刊登": "publish", "刊出": "publish", "新增": "expand",
}  # fmt: skip
CHINESE |= dict.fromkeys("拉开帷幕 拉開帷幕 拉开序幕 拉開序幕 开跑 開跑".split(), "launch")
CHINESE |= dict.fromkeys("更为现名 更為現名 改称 改稱 改为现名 改為現名 易名 定名".split(), "rename")
CHINESE |= dict.fromkeys("缔结 締結 结成 結成 结为 結為 缔约".split(), "pair")
CHINESE |= dict.fromkeys(
    "划归 劃歸 划入 劃入 移交 并归 撤并 撤併 并入 併入 升格为 升格為 交由".split(), "replace"
)
CHINESE |= dict.fromkeys("输送 輸送 选派 選派 抽调 抽調 派驻 派駐".split(), "send")
CHINESE |= dict.fromkeys("挂牌 掛牌 揭牌 投用 投入使用 启用 啟用".split(), "open")
CHINESE |= dict.fromkeys("上路 登场 登場 问世 問世 面世 起步".split(), "start")
CHINESE |= {f"全{whole}{verb}": "expand" for whole in "面 省 区 區 疆 州 县 縣 市 国 國 域 地区 地區".split()
            for verb in "推开 推開 铺开 鋪開 展开 展開".split()}  # fmt: skip
"""在全省推开: only of the whole, as 推开 alone opens doors."""
_REACHED = "(?=[\\s\\d约約近一二三四五六七八九十百千万萬两兩几幾数數])"
"""达 reaches a number; else it is a syllable of a name."""
ZH_VERB = re.compile(
    "|".join(w + (_REACHED if w in "达達" else "") for w in sorted(CHINESE, key=len, reverse=True))
)
ZH_SAID = re.compile(
    "表示|说|說|称|稱|指出|介绍|介紹|强调|強調|透露|讯|訊|电|電|消息|获悉|獲悉|报道|報道|報導|认为|認為|回忆|回憶|显示|顯示|统计|統計|以来|以來|[版度级級代鉴鑑报報末底初中]$"
)
"""A clause of a saying or a showing, or no clause at all: no happening."""
ZH_STATE = re.compile(
    "^(?:[的之]?[\u4e00-\u9fff]{0,12}?(?:是|为|為|(?<![国所公私])有(?=[\u4e00-\u9fff0-9])|属于|屬於|位于|位於|叫|等于|约为|约占|占|佔|共有|还有|只有|没有|仍|依然|比|同比|环比|较|較|相比|所))"
)
"""A clause that tells a state."""
ZH_NO_CLAUSE = re.compile(
    r"^(?:在|随着|隨著|根据|根據|按照|由于|由於|通过|通過|为了|為了|面对|面對|围绕|圍繞|作为|作為|除了?|经过|經過|无论|無論|尽管|儘管|虽然|雖然|因为|因為|如果|[当當](?![局地年天日]))"
    r"|(?:收入|产值|產值|人口|面积|面積|价格|價格|工资|工資|总额|總額|总量|总数|数量|户数|戶數|人数|人數|比例|比重|[率额額量值价價])(?:约|約|近|达|達|为|為)?[0-9.,]+[万亿萬億]?[多余餘]?(?:元|人|户|戶|家|个|個|名|岁|歲|亩|畝|公顷|公里|吨|噸|人次|万人|%|％|个百分点)?$"
)
"""A phrase that only leads to a clause, or a figure alone, whose date is its own."""
ZH_EVENT_NOUN = re.compile(
    "的?(?P<noun>[\u4e00-\u9fff]{0,6}(?:灾害|災害|寒害|水灾|水災|旱灾|旱災|雪灾|雪災|地震|洪水|事件|冲突|衝突|骚乱|騷亂|暴乱|暴亂|抗议|抗議|普查|选举|選舉|政变|政變|战争|戰爭|大火|火灾|火災|爆炸|事故|袭击|襲擊|屠杀|屠殺|清洗|运动|運動|改革|会晤|會晤|访问|訪問|谈判|談判|审判|審判|罢工|罷工|疫情|饥荒|饑荒))"
)
"""An occasion as a noun behind its date: 2022年12月低温灾害, 二〇二二年十二月的寒害."""
ZH_SINCE_THEN = re.compile("(?P<verb>[\u4e00-\u9fff]{2,4}?)以[来來]")
"""What a stretch of time began with: 2055年创刊以来."""
ZH_LAST = re.compile("(?:是在|发生在|發生在|定在|定于|定於|安排在|始建于|是)$")
"""Before a date that ends its clause: 最近一次是在2062年2月."""
ZH_DONE = re.compile(r"(?:被|遭|获)?(?P<verb>[\u4e00-\u9fff]{1,3})了(?![解如不为])")
"""Any verb with the mark of what is done, where none of the list stands: 双方签了约."""
ZH_NAME = re.compile(
    r"(?:第[一二三四五六七八九十\d]{1,4}[次届批]|[\u4e00-\u9fff])[\u4e00-\u9fff\d“”]{1,40}?(?:工作会议|座谈会|发布会|研讨会|欢迎大会|博览会|运动会|推进会|动员会|会议|會議|大会|大會|论坛|論壇|峰会|峰會|全会|仪式|儀式|专项行动|活动)"
)
ZH_BARE = re.compile(
    r"(?:^|[，。；：、的“])(?P<name>(?:本届|该届|这届)?(?:论坛|論壇|大会|大會|会议|會議|峰会|峰會|研讨会|研討會|博览会|全会))(?=[于於在自\d])"
)
"""An occasion that is only called the forum, the meeting."""
ZH_SINCE = re.compile(
    r"(?P<verb>创立|創立|组建|組建|诞生|誕生|爆发|爆發|发生|發生|结束|結束|终止|終止|出版|发表|發表|颁布|頒布|通过|通過|修订|修訂|制定|制訂|公布|发布|發布|签署|簽署|签订|簽訂|加入|迁入|并入|更名|重建|改建|修建|建|启动|啟動|成立|始建|建成|设立|設立|创办|創辦|创建|發起|发起|开始|開始|始|落成|建立|召开|召開|举行|舉行|开工|開工|竣工|挂牌)(?:于|於|在)$"
)
"""An act that stands before its date: 启动于2059年10月."""
SINCE_ACTS = {
    "始建": "build",
    "始": "launch",
    "开始": "launch",
    "開始": "launch",
    "创办": "found",
    "創辦": "found",
    "创建": "found",
    "开工": "build",
    "開工": "build",
}
ZH_DOCUMENT = re.compile(r"《[^《》]{2,60}》")
UYGHUR = {
    "hold": "ئۆتكۈزۈل|چاقىرىل", "open": "ئېچىل|ئىشقا كىرىشتۈرۈل|ئىشلىتىلىشكە باشلى", "launch": "باشلان|قوزغال", "found": "قۇرۇل|تەسىس قىلىن", "implement": "يولغا قويۇل|ئىجرا قىلىن",
    "end": "ئاخىرلاش|ئاياغلاش", "publish": "ئېلان قىلىن|تارقىتىل", "sign": "ئىمزالان", "adopt": "ماقۇللان", "visit": "زىيارەت قىل", "build": "پۈت|سېلىن",
    "expand": "كېڭەيتىل", "send": "ئەۋەتىل",
}  # fmt: skip
"""Stems of Uyghur acts, mostly passive; the ending says whether a name follows."""
UG_OCCASION = "مۇنبىرى|مۇنبەر|يىغىنى|يىغىن|قۇرۇلتىيى|قۇرۇلتاي|مۇراسىمى|كۆرگەزمىسى|پائالىيىتى|مۇھاكىمە يىغىنى|سۆھبىتى|مۇسابىقىسى"
