# ruff: noqa: E501
"""Words of one meaning, as data: `concept: English; Chinese; Uyghur`. Written folded, singular, lemma.

Heads name what is counted, predicates what is said of it, topics what narrows it. Two words share a
row only where a reader of both languages would take one figure for the other.
"""

HEADS = """
official: official, officer, cadre, civil servant, government employee, government worker, government staff, public servant, functionary, government monitor, monitor, public employee; 干部, 官员, 公务员, 机关干部, 公职人员, 工作人员, 党员干部, 干部职工; كادىر, ئەمەلدار, خىزمەتچى
staff: staff, personnel, staff member, member of staff, employee, workforce; 员工, 在职员工, 职工, 在职职工, 雇员
household: household, family, home; 户, 家庭, 农户, 户家庭, 家, 群众家庭; ئائىلە
resident: resident, villager, inhabitant, local; 居民, 村民, 群众, 百姓; ئاھالە, كەنت ئاھالىسى
person: person, population, individual, human, one; 人, 人员, 人数, 名, 人口; ئادەم, كىشى
worker: worker, seasonal worker, picker, cotton picker, harvester, laborer, labourer, labor, labour, surplus laborer, rural laborer, surplus rural laborer, labor force, labour force, migrant worker; 劳动力, 工人, 采棉工, 拾花工, 季节工, 劳动者, 务工人员, 富余劳动力, 农民工; ئىشچى, ئەمگەك كۈچى
specialist: specialist, professional, talent, expert, technician; 人才, 专家, 专业技术人员, 紧缺人才; مۇتەخەسسىس
teacher: teacher, educator; 教师, 老师; ئوقۇتقۇچى
student: student, pupil, trainee, learner; 学生, 学员, 学童; ئوقۇغۇچى
doctor: doctor, physician, medical worker; 医生, 医务人员, 医师; دوختۇر
child: child, minor, kid; 儿童, 孩子, 未成年人; بالا
woman: woman; 妇女, 女性; ئايال
detainee: detainee, inmate, prisoner, internee; 被拘押者, 在押人员, 囚犯; مەھبۇس
province: province, province/municipality, municipality, province and municipality; 省, 省市, 省份, 省区市, 援疆省市; ئۆلكە
prefecture: prefecture, prefecture-level area, prefecture-level city; 地州, 地区, 州, 地州市, 地级市; ۋىلايەت
county: county, county/city, county/district, county and city, district; 县, 县市, 县区, 区县; ناھىيە
city: city; 市, 城市; شەھەر
division: division, xpcc division; 师, 兵团师; دىۋىزىيە
town: town, township; 乡, 镇, 乡镇; يېزا
village: village; 村, 行政村; كەنت
fund: fund, money, funding, budget, investment, capital, expenditure, spending; 资金, 经费, 款, 投资, 预算, 补助资金, 援助资金; مەبلەغ
project: project, program, programme, scheme; 项目, 工程; تۈر
enterprise: enterprise, company, firm, business, factory; 企业, 公司, 工厂; كارخانا
school: school; 学校, 中小学; مەكتەپ
hospital: hospital; 医院; دوختۇرخانا
visit: visit, home visit, trip; 走访, 入户, 探访, 走访次数; زىيارەت
transfer: transfer, labor transfer, labour transfer; 转移, 转移就业, 劳动力转移; يۆتكەش
batch: batch; 批, 批次; تۈركۈم
term: term, deployment, posting, tour, tenure; 任期, 援疆期
income: income, earnings, wage, salary, pay; 收入, 工资, 月收入, 年收入, 月薪, 年薪, 薪水, 薪资, 薪酬, 工钱; كىرىم
sales: sale, sales, turnover, revenue; 销售额, 营业额, 销售收入
output: output, output value, production value; 产值, 年产值, 总产值
area: area, mu, hectare, orchard, field, planting base; 面积, 亩, 公顷, 种植基地, 果园
item: item, parcel, package; 件, 快递, 包裹
home: house, dwelling, apartment; 住房, 房屋, 安置房, 新房, 套; ئۆي
job: job, post, position; 岗位, 就业岗位, 职位
activity: activity, event; 活动; پائالىيەت
death: death, fatality, dead, death toll, toll; 死亡, 遇难, 死者; ئۆلگۈچى
injury: injury, injured, wounded; 受伤, 伤者
"""

PREDICATES = """
pair: pair, pair up, match, link, twin, connect, assist, aid, support, designate, help, sponsor; 结对, 结亲, 认亲, 对口, 援疆, 支援, 援助, 对口支援, 帮扶, 结对认亲, 结为, 结成; تۇغقانلىشىش, جۈپلەش
send: send, dispatch, deploy, station, select, post, second, assign; 派, 派出, 选派, 派遣, 派驻, 下派, 抽调, 驻村; ئەۋەتىش
transfer: transfer, relocate, move, export; 转移, 转移就业, 输出, 搬迁, 迁移; يۆتكەش
train: train, educate, instruct; 培训, 培养, 轮训; تەربىيەلەش
hire: hire, recruit; 招聘, 录用, 招录, 招募, 新聘; قوبۇل قىلىش
employ: employ, find work, get work; 就业, 带动就业, 吸纳就业, 上岗, 务工; ئىشقا ئورۇنلاشتۇرۇش
introduce: introduce, bring in, attract; 引进, 引入, 招引
invest: invest, fund, spend, allocate, arrange, put into, disburse, issue, earmark, provide, commit; 投入, 安排, 落实, 下达, 拨付, 投资, 划拨, 支出, 累计安排; سېلىش
carry out: implement, carry out, undertake, launch, run, complete, start; 实施, 开展, 建设, 完成, 启动; يولغا قويۇش
build: build, construct, erect; 建成, 修建, 新建, 建起, 兴建; قۇرۇش, سېلىش
detain: detain, intern, arrest, imprison, jail, incarcerate; 拘押, 拘留, 关押, 逮捕; تۇتقۇن قىلىش
visit: visit, call on, stay with; 走访, 入户, 探访, 看望; زىيارەت قىلىش
earn: earn, make; 收入, 赚; كىرىم قىلىش
pay: pay; 缴纳, 支付, 交; تۆلەش
receive: receive, benefit; 受益, 获得, 领取
lift: lift out of poverty, escape poverty; 脱贫; نامراتلىقتىن قۇتۇلۇش
resettle: resettle, rehouse; 安置
finance: finance, lend; 融资, 贷款
kill: kill, die; 死亡, 遇难, 杀害; ئۆلۈش
injure: injure, wound; 受伤
attend: attend, participate, take part, join, enrol, enroll; 参加, 出席, 参与
sell: sell; 销售, 售出; سېتىش
plant: plant, grow; 种植, 栽种
register: register; 登记, 注册
cover: cover; 覆盖, 惠及
"""

UYGHUR_STEMS = {
    "جۈپلە": "pair", "تۇغقانلاش": "pair", "ئەۋەت": "send", "ئورۇنلاشتۇر": "employ", "زىيارەت قىل": "visit",
    "يوقلا": "visit", "قوبۇل قىل": "hire", "تەربىيەل": "train", "يۆتكە": "transfer", "تۇتقۇن": "detain", "قولغا ئال": "detain",
    "سال": "invest", "تارقات": "invest", "ئاجرات": "invest", "قۇرۇل": "build", "سات": "sell", "كىرىم قىل": "earn",
    "قاتناش": "attend", "ئۆلدى": "kill", "ئۆلگەن": "kill", "ئۆلۈ": "kill", "ئۆلتۈر": "kill", "يارىلان": "injure",
}  # fmt: skip
"""Stems of Uyghur verbs: the words of a verb begin with its stem, and the verb stands last."""

_LIGHT_PREDICATES_WORDS = """
enter work pay_visit face take go come see need want 进入 完善 加大
be have reach total rise increase grow expand raise fall drop stand amount exceed number become
have_been say report announce show claim estimate include follow bring account record 达 达到 增至 增加 增长
为 有 共 是 超过 突破 升至 降至 公布 显示
"""

LIGHT_PREDICATES = frozenset(_LIGHT_PREDICATES_WORDS.split())
"""Verbs that say how a number stands, not what happened: they leave the predicate open."""

FLOWS = frozenset({"transfer", "send", "train", "introduce", "invest", "build", "detain", "sell", "resettle", "kill",
                   "injure", "visit", "attend", "receive", "hire", "export", "import", "produce", "buy", "donate",
                   "distribute", "harvest", "rescue", "release", "punish", "fine", "graduate"})  # fmt: skip
"""Predicates that happen over a time: two figures of different times do not replace each other."""

_SOFT_WORDS = """
local government regional total altogether more many some chinese china uyghur all other different
various several eastern central western southern northern inner its their these those a an the of
and or in to for by with as at from into on region country county-level overall around about
approximately over nearly almost least most than up number figure population people per each every
ethnic paired state national official officials pairing assistance who which that were was been have
has had are is being will would such also already recently including its across year month week day
yuan dollar percent cent time times person mu hectare million thousand hundred billion dozens tens
hundreds millions thousands 个 多 余 名 人 约 近 超 全 各 等 的 了 和 共 达 累计 已 现有 当地 全部 左右 以上 亿 万 元 次 户 家 位 项 year
month week day yuan dollar percent cent time times person mu hectare
"""

SOFT = frozenset(_SOFT_WORDS.split())
"""Words that do not narrow what is counted."""

TOPICS = """
aid: xinjiang aid, pairing assistance, paired assistance, counterpart assistance, counterpart support, partner assistance; 援疆, 对口援疆, 对口支援
insurance: insurance; 保险
livelihood: livelihood, people's livelihood, welfare; 民生
education: education, educational; 教育
medical: medical, health, healthcare; 医疗, 卫生, 健康
intellectual: intellectual; 智力
industry: industry, industrial, manufacturing; 产业, 制造业
poverty: poverty, poverty alleviation, poor, impoverished; 扶贫, 贫困, 脱贫
rural: rural, farm, village; 农村, 农业, 乡村
urban: urban; 城镇, 城市
surplus: surplus; 富余, 剩余
retired: retired, veteran; 退休, 老
female: female, women; 女, 妇女
subsidy: subsidy; 补助, 补贴
green: green; 绿色, 环保
new: new, newly; 新增, 新
tourism: tourism, tourist; 旅游
grassroots: grassroots, township-level, primary-level; 基层
border: border; 边境
vocational: vocational; 职业
housing: housing; 住房
sports: sports; 体育
express: express, courier, postal; 快递, 邮政
livestock: livestock; 牲畜
"""
