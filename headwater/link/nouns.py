# ruff: noqa: E501
"""Nouns that reports count, as data: `concept: English; Chinese; Uyghur`, written by hand for this project.

Public reporting in general: disasters, work, trade, schools, health, building, courts. A row holds
words that a reader of the languages would take for one thing; broader and narrower words stand apart.
"""

NOUNS = """
volunteer: volunteer; 志愿者, 志工, 义工; پىدائىي, پىدائىيلار
farmer: farmer, peasant, herder, herdsman, farmer and herder; 农民, 牧民, 农牧民; دېھقان, چارۋىچى
migrant: migrant, immigrant; 移民, 流动人口; كۆچمەن
refugee: refugee, asylum seeker; 难民; مۇساپىر
evacuee: evacuee, displaced person; 灾民, 受灾群众, 疏散人员
boarder: boarder, boarding pupil, boarding student; 寄宿生, 寄宿学生, 住校生, 住宿生; ياتاقلىق ئوقۇغۇچى
graduate: graduate, college graduate, university graduate; 毕业生, 高校毕业生; ئوقۇش پۈتتۈرگۈچى
patient: patient; 患者, 病人, 病患; بىمار
nurse: nurse; 护士; سېستىرا
soldier: soldier, troop, serviceman; 士兵, 官兵, 军人; ئەسكەر
police officer: police officer, policeman, auxiliary police officer; 民警, 警察, 警员, 辅警, 协警; ساقچى
rescuer: rescuer, rescue worker, firefighter; 救援人员, 消防员, 抢险人员; قۇتقۇزغۇچى
journalist: journalist, reporter; 记者, 新闻工作者; مۇخبىر
lawyer: lawyer, attorney; 律师; ئادۋوكات
judge: judge; 法官; سوتچى
inspector: inspector, auditor, investigator; 检查员, 审计员, 调查员; تەكشۈرگۈچى
manager: executive; 高管; باشقۇرغۇچى
engineer: engineer; 工程师; ئىنژېنېر
miner: miner; 矿工; كانچى
driver: driver; 司机, 驾驶员; شوپۇر
fitter: fitter, installer; 安装工
passenger: passenger; 乘客, 旅客; يولۇچى
tourist: tourist, visitor; 游客, 观光客; ساياھەتچى
orphan: orphan; 孤儿; يېتىم
elder: elderly person, older person, senior, elder; 老人, 老年人; ياشانغان
disabled person: disabled person, person with disability; 残疾人; مېيىپ
party member: party member, communist party member; 党员, 共产党员; پارتىيە ئەزاسى
delegate: delegate, deputy, representative; 代表; ۋەكىل
member: member, membership; 成员, 会员; ئەزا
applicant: applicant; 申请人, 申请者, 轮候者; ئىلتىماس قىلغۇچى
candidate: candidate; 候选人, 考生; نامزات
beneficiary: beneficiary, recipient; 受益人, 受益者
suspect: suspect; 嫌疑人, 犯罪嫌疑人; گۇماندار
defendant: defendant; 被告人, 被告; جاۋابكار
victim: victim; 受害人, 受害者; زىيانكەشلىككە ئۇچرىغۇچى
survivor: survivor; 幸存者
imam: imam, cleric; 伊玛目, 宗教人士, 宗教教职人员; ئىمام
monk: monk; 僧人, 僧侣; راھىب
artist: artist; 艺术家, 文艺工作者; سەنئەتكار
subscriber: subscriber, user; 用户, 订户; ئابونت
customer: customer; 客户, 顾客; خېرىدار
supplier: supplier; 供应商, 供货商; تەمىنلىگۈچى
contractor: contractor; 承包商, 施工单位
team: team, work team, squad; 队, 工作队, 小组, 团队; ئەترەت, گۇرۇپپا
delegation: delegation; 代表团; ۋەكىللەر ئۆمىكى
organization: organization, organisation, body, institution; 组织, 机构, 单位; تەشكىلات, ئورگان
association: association, society; 协会, 社团; جەمئىيەت
union: union, trade union; 工会
cooperative: cooperative, co-operative; 合作社; كوپىراتىپ
mill: mill; 纺织厂, 棉纺厂; توقۇمىچىلىق زاۋۇتى
plant: plant; 电厂, 工场; زاۋۇت
workshop: workshop, satellite workshop, satellite factory, poverty alleviation workshop; 车间, 扶贫车间, 卫星工厂, 工坊; سېخ
shop: shop, store, outlet; 商店, 店铺, 门店; دۇكان
market: market, bazaar; 市场, 巴扎; بازار
bank: bank; 银行; بانكا
mine: mine, coal mine; 矿, 煤矿, 矿山; كان
farm: farm, ranch; 农场, 牧场; فېرما
warehouse: warehouse, depot; 仓库; ئامبار
park: park, industrial park, industrial zone; 园区, 工业园, 工业园区, 产业园; باغچە
base: base; 基地; بازا
site: site, location; 地点, 场地, 工地; ئورۇن
station: station; 站, 车站; ئىستانسا
point: point, training yard, training point, service point; 点, 网点, 服务点, 培训点; نۇقتا
centre: centre, center; 中心; مەركەز
camp: camp, internment camp; 营地, 营, 集中营; لاگېر
prison: prison, jail; 监狱; تۈرمە
detention centre: detention centre, detention center; 看守所, 拘留所; تۇتۇپ تۇرۇش ئورنى
court: court; 法院; سوت
police station: police station, checkpoint; 派出所, 检查站, 警务站; ساقچىخانا
office: office, bureau, department, agency; 办公室, 局, 部门; ئىشخانا
shelter: shelter, relief centre; 避难所, 安置点, 收容所; پاناھلىنىش ئورنى
clinic: clinic, health centre, health center; 诊所, 卫生院, 卫生室; شىپاخانا
kindergarten: kindergarten, nursery, preschool; 幼儿园, 托儿所; يەسلى
boarding school: boarding school; 寄宿制学校, 寄宿学校; ياتاقلىق مەكتەپ
primary school: primary school, elementary school; 小学; باشلانغۇچ مەكتەپ
university: university, college; 大学, 高校, 学院; ئۇنىۋېرسىتېت
class: class, classroom; 班, 班级, 教室; سىنىپ
class size: class size, average class; 班额, 平均班额
course: course, training course, session; 课程, 班次, 培训班; كۇرس
lesson: lesson; 课, 节课; دەرس
library: library; 图书馆; كۇتۇپخانا
museum: museum; 博物馆; مۇزېي
mosque: mosque; 清真寺; مەسچىت
shrine: shrine, mazar; 麻扎, 圣地; مازار
church: church; 教堂; چىركاۋ
temple: temple, monastery; 寺庙, 寺院; بۇتخانا
cemetery: cemetery, graveyard; 墓地, 公墓; قەبرىستانلىق
grave: grave, tomb; 坟墓, 墓; قەبرە
building: building, block; 楼, 大楼, 建筑, 建筑物, 栋楼; بىنا
dormitory: dormitory, dorm; 宿舍, 宿舍楼; ياتاق
hall: hall, production hall; 厂房, 大厅; زال
room: room; 房间, 间房; خانا, ھۇجرا
flat: flat, housing unit, public housing flat; 单位, 套房
bed: bed; 床位, 病床, 张床; كارىۋات
stove: stove, boiler; 炉具, 炉灶, 新炉; مەش, ئوچاق
toilet: toilet, latrine; 厕所; ھاجەتخانا
well: well; 水井, 井; قۇدۇق
dam: dam, reservoir; 水库, 水坝, 大坝; توغان, توسما, سۇ ئامبىرى
bridge: bridge; 桥, 桥梁, 座桥; كۆۋرۈك
road: road, highway; 公路, 道路; يول, تاشيول
railway: railway, rail line; 铁路; تۆمۈريول
tunnel: tunnel; 隧道; تونېل
flight: flight; 航班; ئايروپىلان سەپىرى
train: train; 列车, 火车, 班列; پويىز
vehicle: vehicle, car, bus, truck; 车辆, 汽车, 车; ماشىنا, ئاپتوموبىل
ship: ship, vessel, boat; 船, 船只; پاراخوت, كېمە
aircraft: aircraft, plane; 飞机; ئايروپىلان
container: container; 集装箱
shipment: shipment, consignment; 货运, 发货, 批货物
machine: machine, device, machine tool; 机器, 设备, 台设备; ماشىنا-ئۈسكۈنە
camera: camera, surveillance camera; 摄像头, 摄像机, 监控; كامېرا
sensor: sensor; 传感器; سېنزور
computer: computer; 电脑, 计算机; كومپيۇتېر
phone: phone, mobile phone; 手机, 电话; تېلېفون
weapon: weapon, gun; 武器, 枪支; قورال
drone: drone; 无人机
book: book, volume; 书, 图书, 册; كىتاب
document: document, file, record; 文件, 档案, 份文件; ھۆججەت
report: report; 报告, 举报; دوكلات
page: page; 页; بەت
contract: contract, agreement; 合同, 协议, 份合同; توختام
certificate: certificate, licence, license, permit; 证书, 许可证, 执照; گۇۋاھنامە
law: law, regulation, rule; 法律, 法规, 条例; قانۇن
article: article; 条, 文章; ماقالە
complaint: complaint; 投诉, 信访; شىكايەت
petition: petition; 请愿, 上访; ئەرز
question: question; 问题; سوئال
difficulty: difficulty, problem, hardship; 困难, 困难问题, 难题; قىيىنچىلىق
warning: warning, alert; 警告, 预警, 次警告; ئاگاھلاندۇرۇش
violation: violation, breach; 违规, 违法, 违反; خىلاپلىق
crime: crime, offence, offense; 犯罪, 罪; جىنايەت
case: case; 案件, 起案件, 宗, 例, 病例, 确诊病例; دېلو, كېسەل ھادىسىسى
trial: trial, hearing; 庭审, 审判; سوت ئېچىش
sentence: sentence, prison term; 刑期, 判决; جازا مۇددىتى
fine: fine, penalty; 罚款; جەرىمانە
interview: interview; 访谈, 采访; سۆھبەت, زىيارەتنامە
survey: survey, inspection, audit, check; 调查, 检查, 审计, 抽查; تەكشۈرۈش
sample: sample; 样本; ئەۋرىشكە
test: test; 检测, 测试, 核酸检测; سىناق
infection: infection; 感染, 感染者; يۇقۇملىنىش
disease: disease; 疾病; كېسەللىك
vaccine: vaccine; 疫苗; ۋاكسىنا
dose: dose, jab, shot; 剂, 剂次, 剂疫苗, 针; دوزا
operation: operation, surgery; 手术; ئوپېراتسىيە
birth: birth, newborn; 出生人口, 新生儿, 出生; تۇغۇت
marriage: marriage, wedding; 婚姻, 结婚; نىكاھ, توي
sterilization: sterilization, sterilisation; 绝育, 结扎; تۇغماس قىلىش
suicide: suicide; 自杀
earthquake: earthquake, quake; 地震; يەر تەۋرەش
flood: flood; 洪水, 洪灾; كەلكۈن
fire: fire, wildfire; 火灾, 山火; ئوت ئاپىتى
accident: accident, workplace accident; 事故, 工伤事故, 起事故; ھادىسە
attack: attack, incident; 袭击, 事件; ھۇجۇم, ۋەقە
explosion: explosion, blast; 爆炸; پارتىلاش
strike: strike, walkout; 罢工; ئىش تاشلاش
protest: protest, demonstration, rally; 抗议, 示威; نامايىش
meal: meal, hot meal, serving; 餐, 热食, 份热食, 盒饭, 餐食; تاماق
water: water, bottled water; 水, 饮用水, 桶装水; سۇ
rice: rice; 大米, 稻米; گۈرۈچ
flour: flour; 面粉; ئۇن
grain: grain, cereal; 粮食, 谷物; ئاشلىق
wheat: wheat; 小麦; بۇغداي
cotton: cotton; 棉花, 皮棉; پاختا
yarn: yarn, cotton yarn; 棉纱, 纱线, 纱; يىپ
cloth: cloth, fabric, textile; 布, 布料, 纺织品; رەخت
garment: garment, clothing, shirt; 服装, 衣服, 件服装; كىيىم
shoe: shoe, pair of shoe; 鞋, 双鞋; ئاياغ
tomato: tomato; 番茄, 西红柿; پەمىدۇر
pepper: pepper; 辣椒; مۇچ
fruit: fruit; 水果, 林果; مېۋە
oil: oil, crude oil; 石油, 原油; نېفىت
gas: gas, natural gas; 天然气; تەبىئىي گاز
coal: coal; 煤, 煤炭; كۆمۈر
electricity: electricity, power; 电, 电力, 发电量; توك
steel: steel; 钢, 钢铁; پولات
cement: cement; 水泥; سېمونت
polysilicon: polysilicon; 多晶硅
solar panel: solar panel, module; 光伏组件, 太阳能板
medicine: medicine, drug; 药品, 药物; دورا
tent: tent; 帐篷, 顶帐篷; چېدىر
blanket: blanket, quilt; 毛毯, 棉被; ئەديال
good: goods, product, commodity; 商品, 产品, 货物; مەھسۇلات, مال
animal: animal, head of livestock, livestock, beast; 牲畜, 牲口, 家畜; چارۋا, چارۋا مال
sheep: sheep; 羊, 只羊; قوي
cattle: cattle, cow; 牛, 头牛; كالا
horse: horse; 马, 匹马; ئات
pig: pig; 猪, 生猪; چوشقا
camel: camel; 骆驼; تۆگە
poultry: chicken, poultry; 鸡, 家禽; توخۇ
tree: tree, sapling; 树, 树木, 棵树, 苗木; دەرەخ
forest: forest, woodland; 森林, 林地; ئورمان
land: land, farmland, arable land, cropland; 土地, 耕地, 农田; يەر, تېرىلغۇ يەر
greenhouse: greenhouse; 大棚, 温室; پارنىك
grant: grant, subsidy, allowance, benefit, pension; 补贴, 补助, 津贴, 养老金; قوشۇمچە پۇل, تولۇقلىما
compensation: compensation, damage; 赔偿, 赔偿金, 补偿, 补偿款, 补偿金; تۆلەم
loan: loan, credit; 贷款, 小额贷款; قەرز
debt: debt; 债务, 欠款; قەرز پۇل
tax: tax; 税, 税收; باج
price: price, fare; 价格, 票价, 单价; باھا
rent: rent, rental; 租金, 房租; ئىجارە
fee: fee, tuition, boarding fee; 费用, 学费, 寄宿费; ھەق
cost: cost, repair cost, total investment; 成本, 修复费用, 造价, 总投资, 投资总额, 工程款; خىراجەت
profit: profit; 利润; پايدا
loss: loss, economic loss; 损失, 经济损失; زىيان
donation: donation; 捐款, 善款; ئىئانە
export: export; 出口, 出口额; ئېكسپورت
import: import; 进口, 进口额; ئىمپورت
trade: trade; 贸易额, 贸易; سودا
gdp: gdp, gross domestic product; 生产总值, 地区生产总值; ئىشلەپچىقىرىش ئومۇمىي قىممىتى
emission: emission; 排放, 排放量; قويۇپ بېرىش
vote: vote, ballot; 票, 选票; ئاۋاز
seat: seat; 席位, 座位; ئورۇندۇق
language: language; 语言; تىل
ethnic group: ethnic group, nationality; 民族; مىللەت
nation: country, nation, state; 国家, 国; دۆلەت
region: region, area; 地区, 区域; رايون
island: island; 岛, 岛屿; ئارال
river: river; 河流, 河; دەريا
street: street, neighbourhood, neighborhood; 街道, 社区; كوچا, مەھەللە
round: round, phase; 轮, 期, 阶段; قارار
drill: drill, exercise; 演练, 演习; مانىۋىر
broadcast: broadcast, episode; 期节目, 集
video: video; 视频; ۋىدېئو
photo: photo, photograph, image; 照片, 图片; رەسىم
website: website, page; 网站; تور بېكەت
capacity: capacity, installed capacity, production capacity; 装机容量, 容量, 产能, 库容; سىغىم, قۇۋۋىتى, ئىشلەپچىقىرىش ئىقتىدارى
height: height; 高度, 坝高; ئېگىزلىك
length: length; 长度, 全长, 里程; ئۇزۇنلۇق
flow: flow, discharge; 流量; ئېقىم مىقدارى
share: stake, shareholding; 股份, 股权; پاي
family farm: smallholding, family farm; 家庭农场
patrol: patrol; 巡逻; چارلاش
ticket: ticket; 车票, 门票; بېلەت
bus: minibus; 客车, 校车
lamp: street lamp, lamp post; 路灯; چىراغ
pipe: pipeline, pipe; 管道, 管线; تۇرۇبا
pump: pump; 水泵, 泵; ناسوس
turbine: turbine, generating unit; 机组, 涡轮机; تۇربىنا
panel: panel; 面板
crop: crop; 农作物, 作物; زىرائەت
seedling: seedling; 种苗, 秧苗; كۆچەت
fish: fish, sturgeon; 鱼, 鱼苗; بېلىق
wage: minimum wage; 最低工资
account: account; 账号, 账户; ھېسابات
"""
