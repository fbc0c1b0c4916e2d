"""Chinese words that relate two things, as frames: which words, where either end stands, and what it may be.

Simplified characters only: text is folded to them (seats_zh). A pattern may hold the ends itself (groups `s` and `o`);
else an end stands to the "left" (the subject of the clause, of an earlier one, or of what is spoken of), to the "right",
or "any" way to the right, whatever it is (work that one has charge of). `like` is what the object's words must hold,
`bar` what they may not.
"""
# Patterns and tables are data and stay on one line.

from dataclasses import dataclass

from headwater.extract import patterns as re
from headwater.model import RelationKind

ADV = "(?:统一|直接|具体|共同|全部|均|都|主要|一并|全权|全面|全额|足额|归口|先后|累计|已经|已|正式|联合|每年|每月|每季度|逐年|定期|按时|及时|也|则|再|还|分别|双双|独家|专门|垂直|实际|日常|公开|现|暂|长期|另行|集中|协同|依法|一次性|首批|继续|共|新|再次|紧密|密切|优先|重点|有序|有组织地?|组织|又|各|同时|至今|率先|负责|改为|转为|宣布|决定|昨日?|今日?|日前|近日|获准|同意|批准|倡议|主动|现已|一直)*"
X = "[^，由被]{2,30}?"
GOVERNS = "主责|执掌|掌管|督办|辖管|统领|操控|把持|控制(?!中心|人|权)|主管(?!部|单位)|统筹(?:协调|推进|管理|安排|实施)?|领导(?!小组|干部|班子|人|力|下|同志|机构)|指导(?!意见|员|思想|小组|中心|站|组|下|手册)|指挥(?!部|中心|长|官)|监督(?!管理局|员|电话|下)|督导(?!组|员)|管理(?!局|办法|处|委|办|站|中心|人员|员|权|制度|体制|规定|条例|工作|部|学|费|服务|模式|水平|者|暂行|体系)|管辖(?!区|权)|监管(?!局|部门|委|人)|掌控|统辖|统管|托管|代管|接管|分管(?!领导|副)|主导|承办(?!单位|方)|主办(?!单位|方)|组织实施|运营(?!商|费)|经营(?!范围|者|户)|承包(?!费|商|人)"
TAKES_ON = "主责|主理|督办|组织(?=，|$)|审核|审批|命题|考核|承建|监制|受理|运维|打理|营运|办理|监理|统一调度|统一管理|掌管|经办|牵头(?:负责|组织|协调|实施|落实|推进|办理|抓总)?|负责(?:管理|实施|落实|运营|运行|统筹|协调|承办|办理|执行|组织实施|组织|监督|牵头|具体实施|督办|发放|推进)?|主管|统筹(?:协调|推进|实施|管理)?|主办|承办|组织实施|实施|执行|领导|统一?指挥|部署|管理|管辖|监管|经营|运营|托管|代管|承包|调度|主持|协调|指导|监督|督导|承担|掌管|把关|审定|归口管理"
MONEY = "费用|费|资金|开支|支出|工资|薪|报酬|补贴|补助|租金|奖金|贷款|成本|款|经费"
PAYS = "挹注|编列|拨补|垫支|买单|埋单|捐赠|赠送|赞助|资助|筹措|负责|分担|分摊|承担|支付|负担|列支|支出|解决|保障|报销|补贴|补助|拨付|发放|提供|筹集|兜底|垫付|核拨|划拨|出资|出|支给|配套|安排"
BUILDS = "兴办|创建|创设|开设|翻建|重建|整修|援建|捐建|修建|建设|兴建|新建|扩建|改建|改造|建成|建起|建造|装修|修缮|购置|购买|添置|开办|创办|兴办|设立|建立"
SUM = "(?:(?:人民币|共|约|近|超过|逾|总计|合计)*[\\d,.一二三四五六七八九十百千]+(?:余|多)?[万亿]*(?:余|多)?(?:元|美元|英镑|克朗)?)?(?:人民币)?"
PAIRS = "结对(?:共建|帮扶|认亲|结亲|支援|联系|包联|协作|互助)?(?!干部|单位|村|户|工作|办|小组|地区|方|计划|活动|学校|家庭|名单|表|关系)|结(?:成|为|起)(?:了|帮扶|帮带|友好|互助|共建|姊妹|姐妹|协作|对口支援|对口帮扶|结对|手拉手)*(?:对子|关系|学校|村|城市|乡镇|街道|医院|单位|亲戚|亲家|县市|县|市|地区)|缔结(?:为|成)?(?:友好|姊妹|姐妹|结对|协作)[^，]{0,6}|(?:签订|签署|签)(?:了)?[^，]{0,14}?(?:支援|帮扶|共建|结对|协作|合作|友好|援助|联建)[^，]{0,6}?(?:协议书?|合同|备忘录|意向书)|(?:建立|确立|形成|构建|达成|确定|保持|建起)(?:了|起)?[^，]{0,10}?(?:支援|帮扶|结对|协作|友好|共建|援助|姊妹|姐妹|联谊)[^，]{0,4}?(?:关系|机制|协议|合作)|(?:开展|实行|实施|进行)(?:了)?(?:对口支援|对口帮扶|结对帮扶|结对共建|手拉手|对口协作|东西部?协作)(?:工作|活动)?|手拉手|结亲|认亲|结拜"
HELPS = "对口(?:支援|帮扶|援助|援建|协作|帮带|帮助|合作|联系)|定点(?:帮扶|支援|帮助|联系)|结对(?:帮扶|支援|联系|帮助|共建|帮带|包联|联建)?|包联|包保|包村联系|挂联|挂钩联系|挂钩帮扶|联系帮扶|挂包|联点|包抓|对口(?!支援|帮扶|援助|协作|合作|单位|部门|专业|资源|领域|岗位|就业|援疆|援藏|支教)|驻点帮扶"


@dataclass(frozen=True, slots=True)
class Frame:
    """One way of telling a relation. `turned`: the left end is the object."""

    relation: RelationKind
    words: re.Pattern[str]
    subjects: frozenset[str]
    objects: frozenset[str]
    s: str = "left"
    o: str = "right"
    like: str = ""
    bar: str = ""
    sign: str = ""
    """One of these characters stands in every clause that tells it; "" where its words are quick to look for."""


def _frame(
    relation: RelationKind,
    words: str,
    ends: str,
    s: str = "left",
    o: str = "right",
    like: str = "",
    bar: str = "",
    sign: str = "",
) -> Frame:
    """Make a frame; `ends` are the sorts that its subject may be, " > " and those of its object."""
    subjects, _, objects = ends.partition(" > ")
    sorts = frozenset(subjects.split()), frozenset(objects.split())
    return Frame(relation, re.compile(words), *sorts, s, o, like, bar, sign)


RULERS = "body official officials firm place"
ORGANS = "body firm place"
THINGS = "body firm programme matter"
FRAMES: tuple[Frame, ...] = (
    # who has charge of what: 由甲牵头, 甲主管乙, 甲负责乙, 甲承担乙的工作, 移交甲管理
    _frame("directs", f"(?:(?<![县市省区州党地工团纪])委|交|改|统一)?由(?P<s>{X}){ADV}(?:{TAKES_ON})(?:帮扶|指导|管理|运营|实施|落实|维护|使用)?(?=，|$|、|和|并|；|的)", f"{RULERS} > {THINGS} paper people officials", "s", "left", bar=f"(?:{MONEY})$"),
    _frame("directs", f"(?:由{X})?(?:划归|移交|转交|交由|交给|划转|转隶|承包给|发包给|外包给|委托给|出租给|租给)(?:至|给)?(?P<s>{X}){ADV}(?:管理|主管|运营|经营|负责|领导|托管|代管|管辖|承担)", f"{RULERS} > body firm programme matter", "s", "left"),
    _frame("directs", f"(?<![由受])(?:{GOVERNS})(?:了|着)?(?!的|，|$|、|和|与)", f"{RULERS} > body firm programme officials", bar="^(?:人员|社会|群众|学生)$"),
    _frame("directs", "(?:统一|具体|全面|牵头|归口|主要|专门)?负责(?!人|同志|制|的|任|，|$)", "body official firm place > body firm programme matter", o="any", bar=f"(?:{MONEY})$"),
    _frame("directs", f"由(?P<s>{X}){ADV}(?:组织(?!部)|负责|承担|主持|办理|实施|开展|举办|管理|指导|监督|统筹)(?!人|者|的|，|$)(?=[^，]{{2,24}}(?:，|$))", "body official firm place > matter programme", "s", "any", bar=f"(?:{MONEY}|责任|义务|风险)$"),
    _frame("directs", "(?:负责|全程|共同|参与)(?:监督|管理|实施|组织|指导|协调|落实|考核|办理|执行|运营|督导)(?=，|$)", "body firm > matter programme", o="topic"),
    _frame("directs", "(?:具体)?承担(?:着)?(?!费|的|，|$|者)", f"{RULERS} > programme matter", o="any", bar=f"(?:{MONEY}|责任|义务|风险|后果|使命|角色)$"),
    _frame("directs", "(?:统一部署|部署(?:实施|推进)?|主持(?!人|召开|会议)|统筹|主抓|主管|牵头)(?:了)?(?!的|，|$)", "body official officials > programme matter"),
    _frame("directs", f"(?:交由|交给|移交给?|承包给|发包给|外包给|委托给|租给)(?P<s>{X})(?=，|$)", f"{RULERS} > body firm programme matter", "s", "left"),
    _frame("directs", f"对(?P<o>{X})(?:实行|进行|实施|开展)?{ADV}(?:垂直管理|统一管理|双重管理|归口管理|管理|领导|监管|监督指导|业务指导|督导|托管)(?=，|$)", f"{RULERS} > body firm programme", o="o"),
    _frame("directs", f"(?P<o>{X})(?:归口?|划归)(?P<s>{X})(?:管理|主管|领导|管辖|监管|负责|直管|代管|管)(?=，|$)", "body > programme matter", "s", "o", sign="归划"),
    # who is under whom
    _frame("reports_to", f"(?:接受|受)(?P<o>{X})的?(?:(?:双重|直接|统一|共同|垂直|业务|日常|集中|党的?|行政)*(?:领导|管理|监督|指导|管辖|指挥|统辖|考核|督导|节制|督办|控制|调遣|监管|约束)(?:和|与|、)?)+(?=，|$|并)", "body firm officials people programme > body official place", o="o"),
    _frame("reports_to", f"在(?P<o>{X})的?(?:统一|直接|坚强|正确|具体|集中)*(?:领导|指导|指挥|监督|统筹)(?:和[^，]{{2}})?下(?=，|开展|工作|组|成|推|实|进|负|运)", "body firm officials > body", o="o"),
    _frame("reports_to", f"(?<!划)归口?(?P<o>{X})(?:统一|归口)?(?:管理|主管|领导|管辖|监管|直管|代管|管)(?=，|$)", "body firm > body", o="o"),
    _frame("reports_to", f"向(?P<o>{X}){ADV}(?:汇报|报告|负责|述职|请示|报告工作|汇报工作|呈报|呈交报告|交代工作)(?!会|团|人)", "body firm officials official > body official", o="o"),
    _frame("reports_to", f"对(?P<o>{X}){ADV}负责(?=，|$|并)", "body firm officials official > body official", o="o"),
    _frame("reports_to", f"(?:听命于|听从|服从于?|受命于|对上隶属)(?P<o>{X})(?=，|$|的|指挥|调遣|安排|并)", "body firm officials > body official", o="o"),
    # whose part it is
    _frame("part_of", "(?:旗下有|旗下拥有|下设|附设|内设|设有|下辖|辖有|下属有|增设|内部设有|设置)(?:了)?", "body firm programme place > body firm", "right", "left"),
    _frame("part_of", f"(?:是|为|系)(?P<o>{X})(?:(?:直属|下属|所属|辖下|旗下|控股)的?|(?:主管|管理|领导|主办|举办|领办)的)(?!重要)[^，]{{2,16}}(?=，|$)", "body firm programme > body firm place", o="o"),
    _frame("part_of", f"(?:是|为|系|由)(?P<o>{X})(?:全资|独资|绝对|间接)*(?:持有|控股|拥有)(?=，|$|的)", "body firm > body firm place", o="o"),
    _frame("part_of", "(?:旗下|下属|所属|直属|附属|控股|辖下|麾下)(?!的?(?:子|分)(?:公司|校|院))的?(?!单位|机构|企业|部门|于)", "body firm programme > body firm", "right", "left"),
    _frame("part_of", "(?<![下内增])设(?=[^，在于立有置为]{0,16}(?:股|科|处|室|组|办公室|中心|部|队|站)(?:，|$|、|和))", "body firm > body firm", "right", "left"),
    _frame("founded", "(?<![下内增开创])设(?:有|置)?(?=[^，在于立]{0,16}(?:小组|委员会|指挥部|中心|站|组|办公室|队)(?:，|$|、|和))", "place > body"),
    _frame("part_of", "(?:编入|附设在|设在|设于|挂靠于?在?|附设于|附属于|设置在|设置于|挂牌于?在?)", "body firm > body firm"),
    _frame("part_of", "(?:隶属于?|从属于|直属于?(?!机关|单位|部门|机构|事业|小学|学校|医院|企业)|归属于?|附属于|属于?(?=[^，是]{2,24}(?:局|厅|部|委|办|院|处|中心|公司|集团|政府|校)(?:，|$|的?(?:下属|直属|管理|派出|二级))))", "body firm programme paper > body firm"),
    _frame("part_of", "(?:并入|划入|划归|归并(?:到|至|入)|合并(?:到|至|进|入)|整合(?:到|至|进|入)|纳入)(?!预算|考核|规划|范围|管理|其)", "body firm officials people programme > body firm programme", bar="预算|考核|规划|范围|名单|体系$"),
    _frame("part_of", "(?:是|系|为|被视为|视为|作为|成为)(?P<o>[^，]{2,24}?)的?(?:延伸(?:和|与)?|子|附属|重要|核心|有机|关键|一个|主要|下属|直属|内设|派出|常设|办事|所属|二级|全资)*(?:组成部分|一部分|一环|子计划|配套工程|附属机构|外围组织|外围机构|下线|支会|支部|子项目|分支机构|下属机构|下属单位|下属部门|派出机构|内设机构|组成部门|直属机构|直属单位|事业单位|子公司|分公司|分校|分院|办事机构|常设机构|成员单位|附属学校|附属医院|下属企业|二级单位)(?=，|$)", "body firm programme > body firm programme place", o="o"),
    # who made it
    _frame("founded", f"由(?P<s>{X}){ADV}(?:创设|筹设|开设|成立|设立|组建|创办|创立|创建|发起(?:成立|设立)?|建立|开办|兴办|筹建|筹办|推出|倡议成立|启动)(?:了)?(?=，|$|的|于)", f"{ORGANS} official > body firm programme", "s", "left"),
    _frame("founded", "(?<![下内增])(?<!牵头)(?:创设|筹设|开设|挂牌成立|成立|设立|组建|创办|创立|创建|发起成立|发起设立|发起|建立|开办|兴办|筹建|推出|启动|筹办|增设|倡议成立)(?:了)?(?!以来|之|后|时|的|于|初|大会|仪式)", f"{ORGANS} official > body firm programme matter", bar="^(?:项目|计划|工程|活动|行动)$|(?:机制|制度|体系|关系|工作|会议|台账|档案|名册|协作|基础)$|^[“]?.$"),
    # another name
    _frame("renamed", "(?:定名|命名|转型|整并|正名|更名|改名|易名|改组|重组|升格|改制|改建|转制|更改|变更|改设)为", "body firm programme place > body firm programme place paper"),
    _frame("renamed", "(?:改称|改为|改叫|改名叫|改成)(?:为)?", "body firm programme place > body firm programme place"),
    _frame("renamed", "(?:前身|原名|旧称|旧名|曾用名|原称)(?:是|为|叫|系|即)?", "body firm programme > body firm programme place", "right", "left"),
    _frame("renamed", "(?:原为|原是|原系|原叫)(?!了)", "body firm programme > body firm programme", "right", "left"),
    _frame("renamed", f"(?:原|将|把)(?P<s>{X}){ADV}(?:更名|改名|改组|重组|升格|改制|改建|改)(?:为|成)", "body firm programme place > body firm programme place", "s", "right"),
    _frame("also_known_as", "(?:多称之为|称之为|被称为|称作|被叫做|又称|又叫|也叫|也称|亦称|又名|亦名|别称|别名|俗称|简称|全称|下称|以下简称|通称|统称|习称|雅称|正式名称|全名|正式名|对外称|外界称|官方称)(?:为|是|作|做|叫)?", "body firm programme place paper matter > body firm programme place paper", o="name"),
    # who pays
    _frame("funds", f"由(?P<s>{X}){ADV}(?:按[^，]{{2,14}}?)?(?:{PAYS})(?=，|$|并|和|、|一半|[\\d一二三四五六七八九十])", f"{ORGANS} programme > matter", "s", "left", like=MONEY),
    _frame("funds", f"(?P<o>[^，]{{0,20}}?(?:{MONEY})){ADV}(?:来自|来源于|源自|出自)于?(?P<s>{X})(?=，|$|的)", f"{ORGANS} programme > matter programme", "s", "o", sign="自"),
    _frame("funds", f"(?P<s>{X})的?(?:援助|支援|专项|财政|援疆|援建|拨款|补助)*(?:资金|拨款|捐款|经费|投入|赠款)?是(?P<o>{X})的?(?:主要|重要|唯一|最大)*(?:财源|资金来源|经费来源|出资方|出资人|资助方|资助者|赞助方|赞助人|投资方|金主)", f"{ORGANS} > body firm programme matter place", "s", "o*", sign="是"),
    _frame("funds", f"(?:出资|投资|捐资|筹资|捐款|拨款|耗资|集资|注资|投入|安排|援助|斥资|挹注|出钱)(?:资金|援助资金|援疆资金)?{SUM}(?:资金|援助资金|援疆资金)?(?:，)?(?:用于)?(?:{BUILDS})(?:了|成)?(?!的)", f"{ORGANS} official > body firm programme place"),
    _frame("funds", "(?:出资|投资|捐资|捐款|拨款|配套|援助|援助资金|援建资金|投入|投入资金|捐赠|注资)(?:了)?[\\d,.]+余?[万亿]*余?元(?=，|$)", f"{ORGANS} > body firm programme", o="topic", like="校|院|园|中心|站|馆|楼|路|基地|工程|项目|小学|中学|车间|厂"),
    _frame("funds", f"由(?P<s>{X})(?:(?:出资|投资|捐资|筹资|拨款|援助|投入|斥资)(?:资金)?{SUM}(?:{BUILDS})|援建|捐建|修建|建起|新建|兴建|资助)(?:而成|起来)?(?=，|$)", f"{ORGANS} > body firm programme", "s", "left"),
    _frame("funds", f"由(?P<s>{X})(?:出资|投资|捐资|筹资|拨款|援助|投入)?(?:资金)?{SUM}(?:援建|捐建|兴建|建设|修建|新建|创办|开办|资助)的", f"{ORGANS} > body firm programme", "s"),
    _frame("funds", f"(?:出资|捐资|投资|筹资|捐款|拨款){SUM}(?:为|给|向|支持|资助|帮助)(?P<o>{X})(?:购置|购买|建设|修建|添置|配备|改造|配置|更新|修缮|捐赠|新建|提供|发放|装备|$|，)", f"{ORGANS} official > body firm programme place people", o="o"),
    _frame("funds", "(?:资助|援建|捐建|赞助|援助建设|出资支持|挹注|补助)(?:了|过)?(?!的|，|$|中心|者|方|对象|项目|办|干部|资金)", f"{ORGANS} official > body firm programme place people"),
    _frame("funds", f"(?:向|给|为|对)(?P<o>{X}){ADV}(?:拨补|挹注|斥资|拨款|拨付|下拨|捐赠|捐款|捐助|捐资|投入|注资|划拨|核拨|补助|转移支付|提供(?=[^，]{{0,10}}(?:资金|经费|贷款|补助|补贴|元))|发放(?=[^，]{{0,10}}(?:资金|经费|贷款|补助|补贴|奖金|元))|安排(?=[^，]{{0,12}}(?:资金|经费|补助|元)))", f"{ORGANS} > body firm place programme", o="o"),
    _frame("funds", f"(?:对|给)(?P<o>{X})(?:按[^，]{{2,20}}?)?(?:给予|发放|予以)[^，]{{0,10}}?(?:奖励|补助|补贴|资助|奖补|扶持资金|补偿)(?!的)", f"{ORGANS} > body firm place programme", o="o"),
    _frame("funds", "(?:补助|下达|安排|列支|拨付|下拨|设立|核定|投入|筹集|划拨|落实|配套|补贴|统筹|发放|拨出|拿出)(?:了)?(?=[^，]{0,20}(?:资金|经费|专款|补助|补贴))(?!的)", "body place > matter programme", like="资金|经费|专款|补助|补贴", o="money"),
    _frame("funds", f"(?P<o>{X})?(?:列入|纳入)(?P<s>[^，]{{1,16}}?)(?:年度|财政|专项|部门)*预算", "body place > body firm programme matter", "s", "o|left", sign="预"),
    _frame("funds", f"(?:从|在)(?P<s>[^，]{{2,20}}?)(?:预算|专项资金|经费|资金)?(?:中|内|里)?{ADV}(?:列支|支出|解决|开支)(?=，|$)", "body place programme matter > matter body programme", "s", "left"),
    _frame("directs", f"(?:主管|牵头|责任|实施|执行|承办|主办|管理|运营|监管|指导|领导|负责|督导|组织)(?:机关|单位|部门|机构)(?:是|为|系|即)(?P<s>{X})(?=，|$)", f"{RULERS} > body firm programme matter", "s", "topic"),
    _frame("pairs_with", f"(?:对口|结对|帮扶|包联|援助|支援|共建|协作)(?:支援|帮扶|援助|协作)?的?(?:单位|省市|省份|地区|对象|学校|医院|村|县|城市|方)(?:是|为|系)(?P<o>{X})(?=，|$)", f"{ORGANS} > place body firm", o="o"),
    _frame("pairs_with", f"(?:是|为|作为)(?P<o>{X})的?(?:对口|结对|定点)(?:支援|帮扶|援助|协作|共建)?的?(?:省份|省市|省|市|单位|地区|方|县|学校|对象|医院|城市)(?=，|$)", f"{ORGANS} > place body firm", o="o"),
    _frame("also_known_as", "(?:加挂|增挂|并挂|挂|悬挂)(?P<o>“?[^，”]{2,20}?”?)(?:的)?(?:牌子|招牌|牌匾)", "body firm programme > body firm programme place", o="o*"),
    # who sends or takes whom
    _frame("transfers", f"(?:将|把|由)[^，]{{2,24}}?(?:送往|送到|派往|派到|派驻|分配到|分派到|安置到|转移到|输送到|输送至|调往|调入|发往|运往|押送到|转往|送至)(?P<o>{X})(?=，|$|务工|就业|工作|上岗|学习|培训)", f"{ORGANS} > body firm place", o="o"),
    _frame("transfers", f"(?:派驻|派往|派遣到|分派到|下派到)(?P<o>{X})(?=，|$|工作|担任|任职|挂职|的)", f"{ORGANS} > body firm place", o="o"),
    _frame("transfers", f"(?:向|往|到|赴|给|为)(?P<o>{X}){ADV}(?:输送|输出|选派|派遣|派出|派驻|抽调|调派|转移|调入|借调|分流)(?!的)", f"{ORGANS} > body firm place people", o="o"),
    _frame("transfers", f"(?:输送|选派|派遣|抽调|派出|转移|调派|借调|外派|组织(?=[^，]{{2,24}}?(?:务工|就业|转移)))[^，]{{2,24}}?(?:到|至|赴|前往|进驻|去往|往)(?P<o>{X})(?=，|$|务工|就业|工作|支教|挂职|支医|上岗|开展|驻)", f"{ORGANS} > body firm place", o="o", like=""),
    _frame("transfers", f"(?:派员|派人|派警|派干部|派队|派工作组)(?:进驻|入驻|驻守|常驻|前往|驻|赴)(?P<o>{X})(?=，|$|的)", f"{ORGANS} > body firm place", o="o"),
    _frame("transfers", "(?:派驻|选派|派出|派遣|输送|互派|调派|抽调)(?:了)?(?!的|单位|工作)", f"{ORGANS} > people officials"),
    _frame("transfers", f"由(?P<s>{X}){ADV}(?:组织)?(?:输送|选派|派遣|抽调|派出|转移)(?=，|$|到|至|的)", f"{ORGANS} > people officials families firm", "s", "left"),
    _frame("transfers", f"从{X}{ADV}(?:接收|招收|调入|吸纳|招募|接回|引进)(?:了)?", f"{ORGANS} > people officials families"),
    _frame("transfers", f"从(?P<s>{X}){ADV}(?:抽调|选派|选调|借调|选拔)(?:了)?", f"{ORGANS} > people officials families", "s"),
    _frame("acts_for", f"(?:受|接受)(?P<o>{X})的?委托", "body firm officials > body place firm", o="o"),
    _frame("acts_for", f"委托(?P<s>{X})(?=面向|公开|组织|开展|实施|负责|承担|对|招|代|办理|编|进行|管理|运营|向|$|，)", "body firm > body place firm", "s", "left"),
    _frame("employs", "(?:吸纳|招收|招聘|聘用|雇用|雇佣|录用|招用|安置|招录)(?:了)?(?!的|会)", "firm body > people families officials"),
    # who works with whom, for whom, by whose leave
    _frame("works_with", f"(?:会同|联合|协同|携手)(?P<o>{X})(?=共同|开展|实施|制定|印发|组织|依托|推进|举办|下发|，|$|对|在|成立|建立|培养|发布|研究)", "body firm place > body firm", o="o"),
    _frame("works_with", "(?:与|同|和)(?P<o>[^，由被]{2,16}?)(?:长期|密切|紧密)?合作(?=，|$)", "body firm > body firm", o="o"),
    _frame("works_with", f"(?:与|同|和)(?P<o>{X})(?:共同|联合|密切|紧密)*(?:合署办公|联合办学|联合培养|联合举办|联合开展|联合实施|合作办学|合作开展|开展合作|联合主办|共同举办|共同实施)", "body firm > body firm", o="o"),
    _frame("cites", "(?:援引|引用|转引|引述|转述|转载)(?:了|自)?(?!的)", "paper body programme > paper body"),
)  # fmt: skip
SIGNS = re.compile(
    "由|主管|统筹|领导|指导|指挥|监督|督导|管理|管辖|监管|掌控|统辖|统管|托管|代管|接管|分管|主导|承办|主办|组织实施|运营|经营|承包|负责|承担|部署|主持|归口?|受|汇报|报告|述职|听命|听从|服从|设|辖|隶属|属于|直属|附属|并入|划|挂靠|挂牌|组成|一部分|机构|单位|公司|分校|成立|组建|创|发起|建立|开办|兴办|筹|推出|启动|更名|改|易名|重组|升格|前身|原名|称|又名|别名|资|款|捐|拨|援|列|预算|来自|来源|财源|赞助|下达|安排|补贴|给予|输|派|抽调|转移|接收|招|吸纳|聘|雇|录用|安置|会同|联合|协同|携手|合署|合作|引用|援引|引述|结|缔|签|对口|定点|包联|包保|挂|联系|手拉手|认亲"
)
"""One of these stands in every sentence that tells a relation: a cheap look before dear ones."""
SETS_UP = re.compile(
    "(?:旗下有|旗下拥有|下设|附设|内设|设立|设有|增设|成立|组建|建立|创办|创建|创立|开办|兴办|筹建|推出|启动|援建|更名为|改名为|改为|改组为)(?:了)?"
)
"""What it makes may be what the next clause speaks of."""
PAIRING = re.compile(f"{ADV}(?:{PAIRS})")
HELPING = re.compile(
    f"{ADV}(?:{HELPS})(?:了|着)?(?!干部|单位|工作|项目|机制|关系|任务|方案|政策|资金|会议|省|的|协议|安排|表|办|，|$|和|、)"
)
HELPED = re.compile(f"由(?P<s>{X}){ADV}(?:{HELPS})(?=，|$|。|的)")
NEVER = re.compile(
    "没有|未|不(?!断|仅|少|同|再|久|得|超过|足|满|少于)|可能|或许|是否|如果|若|假如|建议|提议|有望|能否|无法|拒绝|否认|禁止|严禁|难以|希望|呼吁|无权|据传|应当|应该|必须|须|应(?![急用])|拟|要求|鼓励|可以|需"
)
"""A clause that has these before its words tells of no fact."""
NO_LONGER = re.compile("不再|曾经|曾")
