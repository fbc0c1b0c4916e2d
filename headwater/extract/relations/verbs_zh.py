"""Chinese words that relate two things, as data: relation, words, and what may stand at either end."""
# Patterns and tables are data and stay on one line.

from dataclasses import dataclass

from headwater.extract import patterns as re
from headwater.extract.relations.edge import Sort
from headwater.model import RelationKind


@dataclass(frozen=True, slots=True)
class Rule:
    """Words that relate: the subject before (or after 由), the object behind (or before 由)."""

    relation: RelationKind
    words: re.Pattern[str]
    subjects: frozenset[Sort]
    objects: frozenset[Sort]


def told_by(relation: RelationKind, words: str, subjects: str, objects: str) -> Rule:
    """Make a rule; the sorts of its ends are words of one string."""
    return Rule(relation, re.compile(words), frozenset(subjects.split()), frozenset(objects.split()))  # type: ignore[arg-type]


SUPPORT = "对口(?:支援|援助|帮扶|援建|协作|帮助|帮带|合作)|對口(?:支援|援助|幫扶|援建|協作)"
ACTORS = "body official officials place"
RULES = (
    told_by("pairs_with", rf"(?:{SUPPORT}|结对(?:帮扶|支援|帮助|共建|认亲|联系|包联)|結對(?:幫扶|支援|幫助|共建)|包联|结对)(?!工作|项目|项目|机制|关系|關係|任务|的|方案|政策|省|市|单位|地|资金|会议|下|干部|亲|户)(?:了)?", "place body officials firm", "place body families"),
    told_by("directs", "统一领导|統一領導|(?<!受)领导(?!小组|干部|人|班子|下|机构|集体|同志|讲话|核心|力|岗位|职务|和|、|，|。|与|体制|的)|領導(?!小組|幹部|人|班子|下|機構|的)|统筹(?:协调|推进|管理|实施)?(?!城乡|兼顾)|統籌(?:協調|推進)?|主管(?!部|单位|的|人|领导|机)|管理(?!局|处|委|办|条例|人员|部|站|制度|体系|学|厅|规定|中心|层|者|所|的|和|、|水平|工作|服务|模式|机构|，|。)|指导(?!意见|员|思想|小组|委|中心|性|方针|价|手册|下|的|和|、|组)|指導(?!意見|員|思想|小組|下|的)|监督(?!管理|局|电话|员|检查|委|的|和|、|下)|指挥(?!部|长|中心|官|的)|督导(?!组|的|和|、)|要求(?!的|是|，|：|。)|责成|責成|牵头负责|负责(?:管理|指导|监督|协调|统筹|组织实施|实施|落实)?(?!人|制|的|，|。|同志)", "body official officials", "body programme officials firm"),
    told_by("founded", "(?:成立|设立|設立|创办|創辦|创立|創立|组建|組建|建立|发起|發起|启动|啟動|创建|創建|兴办|興辦|开办|開辦|筹建|推出|实施)(?:了)?(?!于|於|以来|以來|仪式|大会|之|后|後|的|时)", "body place official firm officials", "body programme firm"),
    told_by("funds", "(?:出资|出資|资助|資助|拨款|撥款|捐资|捐資|捐建|赞助|贊助|投资|投資|援建|筹资|注资)(?:[\\d,.\\s]*(?:余|多)?[万亿億萬]?元?(?:人民币)?)?(?:建设|建設|修建|兴建|興建|支持|新建|改建|援建|建成|给|給|用于)?(?:了)?(?!额|额度|的资金|项目|资金|环境|者|商)", "body place firm official", "body firm programme place"),
    told_by("employs", "(?:雇用|雇佣|僱用|聘用|招聘|招用|录用|吸纳|招收|招录)(?:了)?(?!会|信息|启事|岗位|单位|的)", "body firm place", "people officials"),
    told_by("licenses", "(?:批准|许可|許可|授权|授權|核准|审批)(?:设立|成立|组建|设置|設立)?(?:了)?(?!证|後|后|文件|的?程序|手续|，|。)", "body", "firm body"),
    told_by("works_with", "(?:联合|聯合|会同|會同|携手|协同)(?!国|會|会|体|發|发|执法|开展|舉|举|主办|社|组织|印发)", "body firm officials place", "body firm officials place"),
    told_by("chairs", "主持(?:召开|了|召開)?(?!人|词|下|工作|的)", "official body", "programme body"),
    told_by("cites", "(?:援引|引用|引述|转引|轉引)(?:了)?", "paper body", "body paper"),
    told_by("renamed", "(?:更名|改名|易名)(?:为|為|成)?|改称(?:为|為)?|改稱(?:為)?", "body programme firm place", "body programme firm place"),
    told_by("part_of", "隶属(?:于)?|隸屬(?:於)?|从属(?:于)?|(?:归|歸)?(?:属|屬)(?:于|於)(?!是)", "body firm programme place", "body programme"),
)  # fmt: skip
PAIR = RULES[0]
MUTUAL = re.compile(
    rf"结对(?:认亲|帮扶|共建|结亲|子)?|結對(?:認親|幫扶)?|结亲|結親|认亲|結為(?:親戚|對子)|结为(?:了)?(?:亲戚|对子|亲家|一家人)|结成(?:了)?(?:对子|亲戚|帮扶对子)|结了?对子|(?:建立|签订|確立|确立|形成)(?:了|起)?(?:{SUPPORT}|结对(?:帮扶)?|帮扶|協作|协作)(?:的)?(?:关系|關係|协议|協議)"
)
WITH = re.compile("与|與|和|同|跟")
BELOW = re.compile(rf"在(?P<s>[^，。；：在]{{2,16}}?)(?:的)?(?:大力|倾力|无私|全力)?(?:{SUPPORT})下")
PROJECT = re.compile(
    "(?P<s>[^，。；：]{2,10}?)(?:省|市)?(?:重点|重點|对口|對口)?(?:援疆|援藏|援青)(?:重点|產業|产业)?(?:项目|項目|资金|企业|工程)"
)
LANDED = re.compile(
    "落户(?:在|于)?|落戶|落地(?:于|在)?|建在|坐落于|位于|投产于|在(?=[^，。；]{2,14}(?:投产|建成|开工|落成))"
)
NOMINAL = re.compile(
    rf"(?P<s>[^，。；：]{{2,16}}?)(?:与|與|和|同)(?P<o>[^，。；：]{{2,16}}?)(?:之间)?的(?:{SUPPORT}|结对(?:帮扶|共建)?)(?:关系|關係|工作|协议|合作)?"
)
AS_PARTNER = re.compile(
    rf"作为(?P<s>[^，。；：]{{2,16}}?)的?(?:{SUPPORT}|结对帮扶)的?(?:地区|地區|城市|对象|单位|县|市|州)?，(?=(?P<o>[^，。；：]{{2,20}}))"
)
OF_WHOM = re.compile(rf"(?:{SUPPORT}|结对帮扶)的(?!任务|工作|省|单位|项目|资金)")
PARTNER = re.compile(
    "(?P<o>[^，。；：]{2,16}?)的(?:对口|對口|结对|結對)(?:支援|援助|帮扶|協作|协作)?(?:省份|省市|城市|单位|方|地区|省|市)(?:是|为|為)"
)
UNDER = re.compile(
    r"(?:在(?P<a>[^，。；：在]{2,24}?)的?(?:统一|直接|坚强|正确|具体)?(?:领导|領導|指导|監督|监督|指挥|統籌|统筹)(?:和[\u4e00-\u9fff]{2})?下|(?:接受|受)(?P<b>[^，。；：]{2,20}?)的?(?:直接|统一|双重|雙重)?(?:领导|領導|监督|監督|管理|指导|指導|管辖|管轄)(?!小组|干部|部)|向(?P<c>[^，。；：]{2,20}?)(?:定期|直接)?(?:汇报|匯報|报告工作|報告工作|负责|負責|述职|述職)|对(?P<d>[^，。；：]{2,16}?)负责)"
)
HAS = re.compile("下设|下設|下辖|下轄|内设|內設|设有|設有")
MADE_OF = re.compile("由(?P<parts>[^，。；：]{4,60}?)(?:共同|联合)?(?:组成|組成|构成|構成)")
IS_PART = re.compile(
    "是(?P<whole>[^，。；：]{2,30}?)的?(?:重要|关键|有机|一个|核心|主要)*(?:组成部分|組成部分|一部分|重要内容|下属(?:机构|单位|部门)|直属(?:机构|单位|部门)|内设机构|分支机构|组成部门|派出机构)"
)
FORMER = re.compile(
    "(?P<new>[^，。；：（]{2,20}?)(?:的)?(?:前身(?:是|为|為)|原名(?:为|叫|是)?|旧称)(?P<old>[^，。；：）]{2,24})"
)
ALSO = re.compile(
    "[（(]?(?:，)?(?:又称为?|又稱為?|也称为?|也稱為?|亦称|亦稱|又名|也叫做?|又叫做?|俗称|俗稱|以下简称|以下簡稱|下称|下稱|简称为?|簡稱為?|全称(?:为|是)?|或称)[：:]?"
)
MOVE = re.compile("(?:转移(?:就业|输出)?|轉移|输送|輸送|派遣|选派|選派|劳务输出|外派)")
TOWARDS = re.compile(
    "(?:向|往|赴|到|去)(?P<to>[^，。；：]{2,20}?)(?=(?:转移|轉移|输送|輸送|派遣|选派|選派|务工))"
)
ONWARD = re.compile("(?:就业|了)?(?:到|至|往|去|赴)(?P<to>[^，。；：]{2,24})")
FOR = re.compile(
    "(?:受|接受)(?P<a>[^，。；：]{2,20}?)的?委托|(?:受)(?P<t>[^，。；：]{2,20}?)委託|代表(?P<b>[^，。；：]{2,20}?)(?=签|簽|与|與|向|出席|参加|接受|招|管|发|行使)"
)
COOPERATE = re.compile(
    "(?:与|與|同|和)(?P<o>[^，。；：与]{2,20}?)(?:密切|紧密|长期|開展|开展|共同)*(?:合作|协作|協作|配合|联手|聯手|联合)"
)
NEVER = re.compile(
    "没有?|沒有?|未|不(?!断|仅|僅|少|同|再|久|得)|可能|或许|或許|是否|如果|若|假如|建议|建議|提议|有望|能否|无法|無法|拒绝|拒絕|否认|否認|禁止|难以|希望|呼吁|要不要|无权|谣|據傳|据传"
)
NO_LONGER = re.compile("不再|曾经|曾(?!经)")
CUES = re.compile(
    "对口|對口|结对|結對|结亲|結親|认亲|对子|亲戚|援建|援疆|援藏|领导|領導|统筹|統籌|主管|管理|指导|指導|监督|監督|指挥|督导|要求|责成|負責|负责|牵头|成立|设立|設立|创|創|组建|組建|建立|发起|發起|启动|啟動|兴办|开办|筹建|推出|实施|资|資|拨款|撥款|捐|赞助|雇|僱|聘|招|录用|吸纳|批准|许可|許可|授权|授權|核准|联合|聯合|会同|會同|携手|主持|引|更名|改名|改称|改稱|易名|隶属|隸屬|从属|[属屬][于於]|下[设設辖轄]|[内內][设設]|[设設]有|组成|組成|构成|部分|前身|原名|又称|又稱|也称|也稱|亦称|又名|也叫|又叫|俗称|简称|簡稱|下称|全称|转移|轉移|输送|輸送|派遣|选派|委托|委託|代表|合作|协作|協作|配合|汇报|匯報|受|包联|任组|任組|总指挥|召集人|经费|經費|开支|派"
)
