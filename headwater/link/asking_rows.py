# ruff: noqa: E501
"""Words of questions in Chinese and Uyghur, as data: nouns, what is said of them, units, parts of a key.

The usual noun of a concept is the first of its row in `lexicon` and `nouns`; here are those that need another
word in a question. Written by hand for this project.
"""

NOUNS_ZH = {
    "person": "人员", "household": "家庭", "province": "省份", "county": "县市", "city": "城市", "town": "乡镇",
    "village": "村庄", "division": "兵团师", "worker": "工人", "batch": "批次", "item": "物件", "death": "死亡人员",
    "injury": "受伤人员", "infection": "感染者", "team": "队伍", "mine": "矿山", "point": "网点", "station": "站点",
    "class": "班级", "building": "楼房", "flat": "住房单位", "bridge": "桥梁", "ship": "船只", "book": "图书",
    "article": "文章", "lesson": "课时", "page": "页数", "dose": "疫苗剂次", "meal": "餐食", "cloth": "布料", "coal": "煤炭",
    "electricity": "电量", "steel": "钢材", "tree": "树木", "tax": "税款", "vote": "选票", "island": "岛屿", "round": "轮次",
    "broadcast": "节目", "violation": "违规事项", "operation": "手术", "transfer": "转移", "plant": "工厂", "export": "出口额",
    "import": "进口额", "emission": "排放量", "compensation": "赔偿款", "debt": "债务",
}  # fmt: skip
NOUNS_UG = {
    "staff": "خىزمەتچى", "term": "خىزمەت مۇددىتى", "sales": "سېتىش سوممىسى", "output": "مەھسۇلات قىممىتى",
    "area": "كۆلەم", "item": "بۇيۇم", "job": "خىزمەت ئورنى", "injury": "يارىلانغۇچى", "infection": "يۇقۇملانغۇچى",
    "evacuee": "ئاپەتكە ئۇچرىغۇچى", "beneficiary": "نەپ ئالغۇچى", "survivor": "ھايات قالغۇچى", "contractor": "ھۆددىگەر",
    "union": "ئىشچىلار ئۇيۇشمىسى", "container": "كونتېينېر", "fitter": "قۇراشتۇرغۇچى", "drone": "ئۇچقۇچىسىز ئايروپىلان",
    "suicide": "ئۆزىنى ئۆلتۈرۈش", "shipment": "يۈك", "solar panel": "قۇياش تاختىسى", "polysilicon": "پولىكرېمنىي",
    "flat": "ئۆي", "class size": "سىنىپ كۆلىمى", "resident": "ئاھالە",
}  # fmt: skip

VERBS = """
pair: 结对; تۇغقانلاشقان
send: 派出; ئەۋەتىلگەن
transfer: 转移; يۆتكەلگەن
train: 培训; تەربىيەلەنگەن
hire: 招聘; قوبۇل قىلىنغان
employ: 安排就业; ئىشقا ئورۇنلاشتۇرۇلغان
introduce: 引进; كىرگۈزۈلگەن
invest: 投入; سېلىنغان
carry out: 实施; يولغا قويۇلغان
build: 建成; قۇرۇلغان
detain: 被关押; تۇتقۇن قىلىنغان
visit: 走访; زىيارەت قىلىنغان
earn: 获得; تاپقان
pay: 支付; تۆلەنگەن
lift: 脱贫; نامراتلىقتىن قۇتۇلغان
resettle: 安置; كۆچۈرۈپ ئورۇنلاشتۇرۇلغان
kill: 死亡; قازا قىلغان
injure: 受伤; يارىلانغان
attend: 参加; قاتناشقان
sell: 售出; سېتىلغان
plant: 种植; تېرىلغان
register: 登记; تىزىملانغان
cover: 覆盖; ئىچىگە ئېلىنغان
receive: 领取; بېرىلگەن
finance: 融资; مەبلەغ بىلەن تەمىنلەنگەن
go missing: 失踪; يوقاپ كەتكەن
vaccinate: 接种疫苗; ئەملەنگەن
infect: 感染; يۇقۇملانغان
close: 关闭; تاقالغان
collapse: 倒塌; ئۆرۈلگەن
rescue: 获救; قۇتقۇزۇلغان
damage: 受损; زىيانغا ئۇچرىغان
destroy: 拆毁; چېقىلغان
buy: 采购; سېتىۋېلىنغان
produce: 生产; ئىشلەپچىقىرىلغان
donate: 捐赠; ئىئانە قىلىنغان
treat: 救治; داۋالانغان
dismiss: 被解雇; ئىشتىن بوشىتىلغان
release: 获释; قويۇپ بېرىلگەن
sentence: 被判刑; ھۆكۈم قىلىنغان
install: 安装; ئورنىتىلغان
repair: 修复; رېمونت قىلىنغان
distribute: 发放; تارقىتىلغان
shelter: 收容; پاناھلاندۇرۇلغان
test: 检测; سىناقتىن ئۆتكۈزۈلگەن
examine: 检查; تەكشۈرۈلگەن
interview: 采访; سۆھبەتلەشكەن
export: 出口; ئېكسپورت قىلىنغان
import: 进口; ئىمپورت قىلىنغان
promote: 提拔; ئۆستۈرۈلگەن
punish: 被处分; جازالانغان
fine: 被罚; جەرىمانە قويۇلغان
charge: 被起诉; ئەيىبلەنگەن
execute: 被处决; ئۆلۈمگە ھۆكۈم قىلىنغان
graduate: 毕业; ئوقۇش پۈتتۈرگەن
enrol: 录取; قوبۇل قىلىنغان
migrate: 外迁; كۆچۈپ كەتكەن
return: 返回; قايتىپ كەلگەن
open: 开办; ئېچىلغان
lose: 损失; زىيان تارتىلغان
lease: 出租; ئىجارىگە بېرىلگەن
irrigate: 灌溉; سۇغىرىلغان
harvest: 收获; يىغىۋېلىنغان
protest: 抗议; نامايىش قىلغان
vote: 投票; ئاۋاز بەرگەن
wait: 轮候; ساقلاۋاتقان
live: 居住; ئولتۇراقلاشقان
publish: 发表; ئېلان قىلىنغان
translate: 翻译; تەرجىمە قىلىنغان
"""
"""What is said of a noun, as it stands before it: `concept: Chinese; Uyghur participle`."""

UNITS = """
yuan: 元; يۈەن
dollar: 美元; دوللار
euro: 欧元; ياۋرو
pound: 英镑; فوند سىتېرلىڭ
yen: 日元; ياپون يېنى
crown: 克朗; كرون
mark: 马克; مارك
franc: 法郎; فرانك
rouble: 卢布; رۇبلى
tenge: 坚戈; تەڭگە
dinar: 第纳尔; دىنار
lira: 里拉; لىرا
mu: 亩; مو
hectare: 公顷; گېكتار
tonne: 吨; توننا
kilogram: 公斤; كىلوگرام
gram: 克; گرام
kilometre: 公里; كىلومېتىر
metre: 米; مېتىر
square metre: 平方米; كۋادرات مېتىر
square kilometre: 平方公里; كۋادرات كىلومېتىر
cubic metre: 立方米; كۇب مېتىر
litre: 升; لىتىر
kilowatt-hour: 千瓦时; كىلوۋات سائەت
megawatt: 兆瓦; مېگاۋات
kilowatt: 千瓦; كىلوۋات
barrel: 桶; تۇڭ
person: 人; ئادەم
person-time: 人次; ئادەم-قېتىم
household: 户; ئائىلە
day: 天; كۈن
night: 晚; كېچە
week: 周; ھەپتە
month: 个月; ئاي
quarter: 个季度; پەسىل
decade: 个十年; ئون يىل
year: 年; يىل
hour: 小时; سائەت
minute: 分钟; مىنۇت
"""

PERS = """
day: 每天; كۈنىگە
week: 每周; ھەپتىسىگە
month: 每月; ئېيىغا
quarter: 每季度; پەسلىگە
year: 每年; يىلىغا
visit: 每次; ھەر قېتىمدا
household: 每户; ھەر ئائىلىگە
person: 每人; ھەر ئادەمگە
worker: 每名工人; ھەر ئىشچىغا
student: 每名学生; ھەر ئوقۇغۇچىغا
tonne: 每吨; ھەر توننىغا
kilogram: 每公斤; ھەر كىلوگرامغا
litre: 每升; ھەر لىتىرغا
mu: 每亩; ھەر موغا
square metre: 每平方米; ھەر كۋادرات مېتىرغا
"""

CLASSIFIERS = """
家: enterprise mill shop bank supplier contractor cooperative kindergarten market organization
所: school hospital clinic university boarding_school primary_school prison kindergarten court police_station detention_centre
套: home flat
座: bridge dam mine mosque church temple shrine plant building greenhouse island
支: team
条: road railway tunnel river street
眼: well
辆: vehicle
艘: ship
架: aircraft drone
列: train
起: case crime accident attack fire explosion complaint
份: contract document report meal certificate petition
台: machine computer camera sensor stove
只: sheep
头: cattle pig camel
匹: horse
棵: tree
册: book
张: bed vote
件: garment item good
双: shoe
顶: tent
剂: dose vaccine
间: room
名: _
次: visit test survey interview warning operation
期: course
"""

SCOPES_ZH = {"from elsewhere": "来自外地的", "to elsewhere": "转往外地的", "senders": "派出方的", "the speaker's own": "本单位的",
             "with those from elsewhere": "与外地人员结对的"}  # fmt: skip
SCOPES_UG = {"from elsewhere": "باشقا جايلاردىن كەلگەن", "to elsewhere": "باشقا جايلارغا يۆتكەلگەن", "senders": "ئەۋەتكۈچى",
             "the speaker's own": "شۇ ئورۇننىڭ ئۆزىگە تەۋە", "with those from elsewhere": "باشقا جايلىقلار بىلەن تۇغقانلاشقان"}  # fmt: skip
NATURES_ZH = {
    "new": "新增的",
    "part": "作为其中一部分的",
    "baseline": "变化之前的",
    "person-times elsewhere": "（他处写作人次的）",
}
NATURES_UG = {"new": "يېڭىدىن كۆپەيگەن", "part": "بىر قىسمى بولغان", "baseline": "ئۆزگىرىشتىن بۇرۇنقى",
              "person-times elsewhere": "(باشقىلار ئادەم-قېتىم دەپ يازغان)"}  # fmt: skip
ROLES_ZH = {"planned": "计划", "required": "要求"}
ROLES_UG = {"planned": "پىلان بويىچە", "required": "تەلەپ بويىچە"}

TOPICS_UG = {
    "aid": "شىنجاڭغا ياردەم", "insurance": "سۇغۇرتا", "livelihood": "تۇرمۇش", "education": "مائارىپ", "medical": "داۋالاش",
    "industry": "سانائەت", "poverty": "نامراتلارنى يۆلەش", "rural": "يېزا", "urban": "شەھەر", "surplus": "ئارتۇق ئەمگەك كۈچى",
    "retired": "پېنسىيەگە چىققان", "female": "ئايال", "subsidy": "قوشۇمچە پۇل", "tourism": "ساياھەتچىلىك", "grassroots": "ئاساسىي قاتلام",
    "border": "چېگرا", "vocational": "كەسپىي", "housing": "تۇرالغۇ", "sports": "تەنتەربىيە", "livestock": "چارۋا",
}  # fmt: skip
TOPICS_ZH = {
    "aid": "援疆", "insurance": "保险", "livelihood": "民生", "education": "教育", "medical": "医疗", "intellectual": "智力",
    "industry": "产业", "poverty": "扶贫", "rural": "农村", "urban": "城镇", "surplus": "富余", "retired": "退休", "female": "女",
    "subsidy": "补助", "green": "绿色", "tourism": "旅游", "grassroots": "基层", "border": "边境", "vocational": "职业",
    "housing": "住房", "sports": "体育", "express": "快递", "livestock": "牲畜",
}  # fmt: skip

PARTS = """
unit: 单位; ئۆلچەم بىرلىكى
what is counted: 统计的对象; سانالغان نەرسە
what happened: 发生的事; يۈز بەرگەن ئىش
place: 地点; جاي
period: 时段; ۋاقىت دائىرىسى
which population: 人群; قايسى كىشىلەر توپى ئىكەنلىكى
rate: 计算的基数; ھېسابلاش ئۆلچىمى
planned or done: 是计划还是完成; پىلان ياكى ئەمەلىيەت ئىكەنلىكى
kind of number: 数字的种类; ساننىڭ تۈرى
programme: 项目; تۈر (پروگرامما)
batch or phase: 批次或阶段; تۈركۈم ياكى باسقۇچ
"""
"""The parts of a key in which look-alikes differ."""

SIDES = """
no unit: 无单位; بىرلىكى يوق
no place stated: 未写明地点; جايى يېزىلمىغان
no period stated: 未写明时段; ۋاقتى يېزىلمىغان
all, or local: 全部或本地; ھەممىسى ياكى يەرلىك
not a rate: 不是比率; نىسبەت ئەمەس
done, or claimed as done: 已完成，或称已完成; ئورۇندالغان، ياكى ئورۇندالدى دېيىلگەن
planned: 计划; پىلانلانغان
required: 要求; تەلەپ قىلىنغان
a vague magnitude: 笼统的数量级; ئېنىقسىز چوڭ-كىچىكلىك
a growth: 增幅; ئېشىش
a share: 比例; نىسبەت
a number that others give as person-times: 他处写作人次的数字; باشقىلار ئادەم-قېتىم دەپ يازغان سان
a part of a whole: 整体的一部分; پۈتۈننىڭ بىر قىسمى
newly added: 新增; يېڭىدىن كۆپەيگەن
the number before the change: 变化之前的数字; ئۆزگىرىشتىن بۇرۇنقى سان
a whole: 整体; پۈتۈن
not said: 未写明; يېزىلمىغان
all, or not said which: 全部，或未写明哪一批; ھەممىسى، ياكى قايسىسى ئىكەنلىكى يېزىلمىغان
from elsewhere: 来自外地; باشقا جايلاردىن كەلگەن
to elsewhere: 转往外地; باشقا جايلارغا يۆتكەلگەن
senders: 派出方; ئەۋەتكۈچى تەرەپ
the speaker's own: 本单位的; شۇ ئورۇننىڭ ئۆزىنىڭ
with those from elsewhere: 与外地人员结对; باشقا جايلىقلار بىلەن
persons: 人; ئادەم
person-times (one person may count often): 人次（一人可计多次）; ئادەم-قېتىم (بىر ئادەم كۆپ قېتىم ھېسابلىنىشى مۇمكىن)
households: 户; ئائىلە
per cent: 百分比; پىرسەنت
percentage-points: 百分点; پىرسەنت نۇقتىسى
US dollars: 美元; دوللار
yuan: 元; يۈەن
"""
"""What a part of a key is on one side, as English words it."""


def load(rows: str) -> dict[str, tuple[str, str]]:
    """Read rows of `key: Chinese; Uyghur`."""
    table = {}
    for row in filter(None, rows.strip().splitlines()):
        key, _, words = row.partition(": ")
        zh, _, ug = words.partition("; ")
        table[key] = (zh, ug)
    return table


def classifiers() -> dict[str, str]:
    """Return the Chinese measure word of each concept that has one of its own."""
    rows = (row.partition(": ") for row in CLASSIFIERS.strip().splitlines())
    return {head.replace("_", " "): word for word, _, heads in rows for head in heads.split()}
