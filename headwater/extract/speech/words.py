"""Words round quoted speech: who says it how, what is no speech, offices, addressees and occasions, as data."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re

SAY = "said|says|say|told|tells|added|adds|stated|states|announced|declared|explained|explains|recalled|recalls|replied|answered|asked|asks|insisted|insists|warned|warns|wrote|writes|noted|notes|stressed|emphasi[sz]ed|testified|admitted|acknowledged|confirmed|claimed|argued|remarked|complained|continued|concluded|observed|commented|whispered|shouted|urged|reads?|vowed|pledged|boasted|lamented|exclaimed|quipped|cautioned|demanded|ordered"
AFTER = re.compile(
    rf"^\s*,?\s*(?:(?P<verb>{SAY})(?P<who> [^.;:“”\"«»]{{2,160}})|(?P<subject>[A-ZÀ-Þa-z][^.;:“”\"«»]{{0,140}}?),? (?P<late>{SAY}|(?:was|is|were) quoted)\b(?P<rest>[^.;“”\"«»]{{0,120}}))",
)
BEFORE = re.compile(
    rf"(?:(?P<subject>[^.;:?!“”\"«»]{{1,200}}?),? ?\b(?P<verb>{SAY}|saying|telling|described|remembered|summed up|adding|stating|writing|quoted as saying|was blunt|put it)\b(?P<rest>[^.;:?!“”\"«»]{{0,100}}?)(?: that)?\s*[,:]?|(?P<according>[Aa]ccording to|[Ii]n the words of) (?P<source>[^.;:?!“”\"«»]{{2,120}}?),|(?P<headline>[^.;:?!“”\"«»]{{2,60}}):)\s*$"
)
NOT_SPEECH = re.compile(
    r"\b(?:so-called|called|titled|entitled|named|dubbed|known as|termed|labell?ed|termed|the (?:term|word|phrase|words|slogan|novel|book|song|film|article|poem|essay|paper|series|programme|program|campaign|movement|column|banner|sign|headline)|novel|book|song|film|poem|slogan|banner[^.;]{0,30} read|sign[^.;]{0,20} read|as|of|these|those|a|an|the|their|his|her|its|and|with|on|in|or|for|to|from|against|into)\s*$",
    re.I,
)
FINITE = re.compile(
    r"\b(?:is|are|was|were|be|am|has|have|had|will|would|can|could|must|shall|should|may|might|do|does|did|don[’']t|isn[’']t|it[’']s|we|i|they|you|he|she|it|\w+ed|let|go|come|comes|goes)\b",
    re.I,
)
SUBJECT_OK = re.compile(
    r"(?:[A-ZÀ-Þ]|(?:the|an?|one|two|some|several|his|her|their|its|another|he|she|they|i|we|local|former|officials?|residents?|villagers?|witnesses|police)\b)"
)
OFFICES = r"(?:director|deputy director|head|deputy head|chief|chair(?:man|woman|person)?|vice chair\w*|secretary|party secretary|minister|vice minister|governor|vice governor|mayor|deputy mayor|president|vice president|spokes(?:man|woman|person)|commissioner|inspector|ambassador|envoy|judge|prosecutor|general|colonel|captain|professor|researcher|fellow|editor|lawyer|analyst|economist|scholar|official|member|manager|superintendent|administrator|magistrate|clerk|officer|auditor|harbou?rmaster|headmaster|principal|dean|rapporteur|coordinator|leader|co-?founder|founder|chief executive|chief of staff|counsel|delegate|senator|congressman|representative|councillor|senior \w+|deputy \w+)"
OFFICE_AFTER = re.compile(
    rf"^(?P<name>[^,]{{2,60}}), (?P<office>(?:(?:the|a|an|its|then|former|acting) )?(?:[\w’'-]+ ){{0,4}}?{OFFICES}\b[^,]{{0,80}})(?=,|$)",
    re.I,
)
OFFICE_BEFORE = re.compile(
    rf"^(?:(?:the|a|an|its) )?(?P<office>(?:[\w’'-]+ ){{0,5}}?{OFFICES}) (?=(?-i:[A-ZÀ-Þ]))", re.I
)
BARE_OFFICE = re.compile(
    rf"^(?:(?:the|a|an|its|one) )(?P<office>(?:[\w’'-]+ ){{0,4}}?{OFFICES}\b(?: (?:of|for|at) (?:the )?[\w’' -]{{3,60}})?)$",
    re.I,
)
TO = re.compile(
    r"\b(?:told|tells|telling|informed|to|with)\s+(?P<to>(?:the )?(?:reporters|journalists|delegates|lawmakers|parliament|deputies|officials|cadres|villagers|residents|workers|students|the media|state media|local media|a news conference|the inquiry|the court|the committee|the council|the hearing|the assembly|the crowd|the audience|staff|members|investigators|researchers)\b|(?:the |a )?(?:[A-ZÀ-Þ][\w’'&.-]*(?: (?:of |for |and |the )?[A-ZÀ-Þ][\w’'&.-]*){0,5}))"
)
OUTLET = re.compile(
    r"(?:Times|Post|News|Courier|Gazette|Herald|Daily|Journal|Tribune|Press|Wire|Radio|Television|TV|Agency|Observer|Monitor|Chronicle|Weekly|Mail|Record|Standard|Telegraph|Guardian|Mirror|Star|Review|Magazine|Network|Watch|Reuters|Xinhua|AFP|AP|BBC|CNN|CCTV|Committee|Council|Parliament|Congress|Senate|Court|Commission|Assembly|Bureau|Ministry|Association|Tribunal|Board|Union|Institute|University|Foundation|Project|Group|Ledger|Echo)\b"
)
SMALL = re.compile(r"(?:the |a )?(?:[a-z]+ ){0,2}[a-z]+$")
EVENT = r"(?:trade |book |job )?fair|expo|exhibition|opening|launch|funeral|wedding|festival|celebration|lecture|annual address|press conference|news conference|conference|meeting|forum|symposium|summit|rally|ceremony|hearing|briefing|session|congress|seminar|workshop|plenum|assembly|inspection tour|inspection|visit|trial|debate|interview|speech|address|inquiry|parade|banquet|mobili[sz]ation"
OCCASION = re.compile(
    rf"\b(?P<occasion>(?:at|during|in|after|on the sidelines of) (?:an?|the|its|their|this|that|last|his|her|yesterday[’']s) (?:[\w’'-]+ ){{0,5}}?(?:{EVENT})\b(?: (?:on|in|with|for|of|about|held) [^,.;:“”\"]{{2,60}})?)",
    re.I,
)
WHEN = re.compile(r"^,? (?P<on>on (?:[A-Z]\w+day|\d{1,2} [A-Z]\w+|[A-Z]\w+ \d{1,2})(?:,? \d{4})?)")

SAY_ZH = "表示|指出|强调|強調|(?<![绍紹])[说說]|坚称|堅稱|(?<![坚堅声聲])[称稱]|告诉|告訴|介绍说|介绍|介紹|透露|坦言|回忆|回憶|感慨|问|問|答|回答|写道|寫道|宣布|要求|认为|認為|解释|解釋|补充|補充|喊|笑着说|笑道|(?<![写寫笑])道|提出|呼吁|呼籲|警告|承认|承認|反映|申明|声明|声称"
BEFORE_ZH = re.compile(
    rf"(?P<subject>[^。；！？“”「」『』]{{0,120}})(?P<verb>{SAY_ZH})(?P<rest>[^。；！？“”「」『』，,：:]{{0,16}})[，,：:]?\s*$"
)
AFTER_ZH = re.compile(
    rf"^[，,]?(?P<subject>[^。；！？：“”「」『』]{{1,60}}?)(?P<verb>{SAY_ZH})(?P<rest>[^。；！？，“”「」『』]{{0,12}})(?=[。，,；！？]|$)"
)
NOT_SPEECH_ZH = re.compile(
    r"(?:所谓的?|所謂的?|被称为|称为|稱為|称作|叫做|叫作|名为|名為|题为|題為|称之为|誉为|荣获|获得|写着|写有|印有|挂着|开展|做到|实施|即|的|以|把|将|“|和|与|及|、|推进|坚持|落实|贯彻|树立|举办|打造|围绕)$"
)
TO_ZH = re.compile(
    r"(?:对|對|向|告诉|告訴)(?P<to>(?:[\u3400-\u9fff]{0,6}(?:本报|本報|本台|本社)?(?:记者|記者|媒体|媒體|与会者|代表|干部|幹部|群众|群眾|村民|居民|职工|学生|网友)(?:们|們)?|《[^》]{2,16}》(?:记者)?|[\u3400-\u9fff]{2,8}(?:社|报|報|台|网|週刊|周刊)(?:记者|記者)?))"
)
OCCASION_ZH = re.compile(
    r"(?:在|于|於)(?P<occasion>[^，。；：“”]{1,36}?(?:会|會|会议|會議|大会|大會|论坛|論壇|仪式|儀式|讲话|講話|采访|採訪|调研|調研|座谈|考察|现场|典礼|活动|节目|庭审|发布会|致辞|讲座|培训班|课堂|声明|聲明)(?:开幕式|闭幕式)?)(?:上|中|时|時|期间|期間|里)?"
)
OFFICES_ZH = "党委书记|党组书记|县委书记|市委书记|支部书记|村支书|副书记|书记|書記|主席|主任|副主任|局长|局長|副局长|厅长|廳長|部长|部長|县长|縣長|市长|市長|州长|省长|镇长|乡长|村长|队长|会长|院长|校长|校長|厂长|所长|站长|处长|科长|司长|委员|委員|发言人|發言人|负责人|負責人|经理|总经理|董事长|总裁|教授|研究员|研究員|专家|律师|工程师|总工程师|大使|法官|检察官|警官|支书|专员|秘书长|总编辑|行长|主编"
OFFICE_ZH = re.compile(
    rf"(?P<office>[^，。；：“”、\s]{{0,20}}(?:{OFFICES_ZH}))(?P<name>[\u3400-\u9fff·]{{2,12}})?$"
)
SLOGAN_ZH = re.compile(r"^[^，。！？；：]{2,9}$")
UG = re.compile(r"^[\s،]*(?P<verb>دېدى|دەيدۇ|دېگەن|ئېيتتى|بىلدۈردى|دەپ \w+دى)")
UG_BEFORE = re.compile(
    r"(?P<subject>[^«»“”.؛!؟]{2,70}?) (?:مۇنداق |يەنە )?(?P<verb>دېدى|دەيدۇ|دېگەن|ئېيتتى|بىلدۈردى|يازدى|تەكىتلىدى)\s*[:،]\s*$"
)
