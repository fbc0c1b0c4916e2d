"""Chinese, simplified (traditional is folded to it first): numerals, cues, units, nouns, verbs. Data only."""

DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "俩": 2, "仨": 3}
SMALL = {"十": 10, "百": 100, "千": 1000}
BIG = {"万": 10**4, "亿": 10**8, "兆": 10**12}
TENS = {"廿": 20, "卅": 30}

# One character to one character, so that offsets stay: traditional, formal and variant forms.
FOLD = dict(
    zip(
        "壹貳贰貮弍叁叄柒捌玖佰仟萬億兩圓個餘幾點約過達與於間條項員戶畝歲處門隻張輛臺樣輪"
        "縣區鄉鎮專業資金產農民動勞遷訓幹部單實現計劃總應須數據發報場團隊結對親標準"
        "負雙陽術課題類層組織參責擁擴減長無論當從進領導學職檔車斤錢塊顆種屆頭師頁帶畢補貼"
        "給讓為這還覆蓋貧困慶醫療養馬黨會議務國際費額價漲飛華裡離遠貨幣澤衛東聲劑轉銀低",
        "一二二二二三三七八九百千万亿两元个余几点约过达与于间条项员户亩岁处门只张辆台样轮"
        "县区乡镇专业资金产农民动劳迁训干部单实现计划总应须数据发报场团队结对亲标准"
        "负双阳术课题类层组织参责拥扩减长无论当从进领导学职档车斤钱块颗种届头师页带毕补贴"
        "给让为这还覆盖贫困庆医疗养马党会议务国际费额价涨飞华里离远货币泽卫东声剂转银低",
        strict=True,
    )
)
# Formal forms that are also parts of other words (大陆, 队伍, 收拾): numerals only beside another numeral.
FORMAL = {"肆": "四", "伍": "五", "陆": "六", "陸": "六", "拾": "十", "参": "三", "零": "零", "萬": "万"}

BEFORE = {
    "more_than": "超过了|超过|超出|超|逾|突破|多于|大于|高于|高出|不止|不只|远超|早已超过|超逾|>|＞",
    "less_than": "不足|不到|未满|未达|低于|少于|小于|不满|近|将近|接近|几近|几乎|差不多近|临近|<|＜",
    "at_least": "至少是|至少有|至少为|至少|最少有|最少|不少于|不低于|不小于|不下于|不下|起码|大于或者等于|大于等于|"
    "大于或等于|高于或等于|高于等于|多于或等于|多于等于|最低|最小为|不得少于|不得低于|不少於|≥|>=|> =|上",
    "at_most": "至多有|至多|最多为|最多有|最多|不超过|不多于|不高于|不大于|不超|顶多|小于或者等于|小于等于|"
    "小于或等于|低于等于|低于或等于|少于或等于|少于等于|最高|最大为|不得超过|不得高于|≤|<=|< =",
    "approx": "约为|约有|约合|约|大约|大概有|大概|大致|左右|差不多有|差不多|估计|预计约|≈|粗略",
    "exact": "达到了|达到|达|多达|高达|共有|共计|共|合计|总计|累计|已有|仅有|仅|只有|等于|为|有|是|了",
}
AFTER = {
    "at_least": "以上|及以上|或以上|或者以上|和以上|或更多|或者更多|或更高|起|之上|及其以上|(含)以上",
    "at_most": "以下|及以下|或以下|或者以下|以内|之内|之下|或更少|或者更少|或更低|封顶|为限",
    "approx": "左右|上下|前后|许|来往|之谱",
    "more_than": "有余|多|余|开外|出头|之多|挂零|以外|不止",
    "less_than": "不到|不足",
}
# unit written after a numeral -> canonical unit. An empty unit is a classifier: what is counted follows or precedes.
UNITS = {
    "percent": "%|％|个百分比", "percentage-point": "个百分点|百分点", "permille": "‰",
    "person": "人|名|位|口|个人|人口|个人员", "person-time": "人次|人(次)|人（次）",
    "household": "户|个家庭|户人家|家农户|家住户|家人",
    "yuan": "元|人民币|元人民币|块钱|块|圆|元钱|块人民币|rmb", "jiao": "角|毛|毛钱|角钱", "fen": "分钱",
    "dollar": "美元|美金|元美金|刀", "euro": "欧元", "pound sterling": "英镑", "japanese yen": "日元|日圆|日币",
    "japanese sen": "日本銭|日本钱", "hong kong dollar": "港元|港币|元港币", "new taiwan dollar": "新台币|台币|元新台币|元台币",
    "korean won": "韩元|韩圆|韩币", "canadian dollar": "加元|加拿大元|加币", "australian dollar": "澳元|澳大利亚元|澳币",
    "russian ruble": "卢布", "indian rupee": "卢比|印度卢比", "swiss franc": "瑞士法郎", "franc": "法郎",
    "thai baht": "泰铢", "tenge": "坚戈", "bitcoin": "比特币|个比特币|枚比特币", "singapore dollar": "新加坡元|新元",
    "deutsche mark": "马克|德国马克", "turkish lira": "里拉|土耳其里拉", "brazilian real": "雷亚尔", "som": "索姆",
    "peso": "比索", "mexican peso": "墨西哥比索", "dinar": "第纳尔", "rand": "兰特", "riyal": "里亚尔", "ringgit": "林吉特",
    "second": "秒|秒钟", "minute": "分钟", "hour": "小时|个小时|个钟头|钟头|个钟", "day": "天|日|个工作日|个昼夜|昼夜|个白天",
    "week": "周|个星期|星期|个周|个礼拜", "month": "个月|个多月|月|个余月", "year": "年|周年|个年头|年时间", "quarter": "个季度",
    "metre": "米|公尺|m", "kilometre": "公里|千米|km", "centimetre": "厘米|公分|cm", "millimetre": "毫米|mm",
    "decimetre": "分米", "micrometre": "微米", "nanometre": "纳米", "picometre": "皮米", "mile": "英里", "yard": "码",
    "inch": "英寸|寸|吋", "foot": "英尺|尺", "light year": "光年", "li": "里|华里|里地", "nautical mile": "海里",
    "square metre": "平方米|平米|㎡", "square kilometre": "平方公里|平方千米", "hectare": "公顷", "mu": "亩|亩地|亩土地",
    "square foot": "平方英尺", "acre": "英亩", "square centimetre": "平方厘米", "square mile": "平方英里",
    "gram": "克", "kilogram": "公斤|千克|kg", "milligram": "毫克", "microgram": "微克", "tonne": "吨|公吨|t",
    "pound": "磅", "jin": "斤|市斤", "liang": "两", "ounce": "盎司",
    "litre": "升|公升", "millilitre": "毫升", "gallon": "加仑", "barrel": "桶", "cubic metre": "立方米|立方|m³",
    "cubic centimetre": "立方厘米", "celsius": "摄氏度|℃|°c", "fahrenheit": "华氏度|℉|°f", "kelvin": "开尔文|开氏度", "degree": "度",
    "kilometre per hour": "公里每小时|千米每小时|公里/小时|千米/小时", "metre per second": "米每秒|米/秒", "kilometre per second": "公里每秒|千米每秒",
    "watt": "瓦|瓦特", "kilowatt": "千瓦", "megawatt": "兆瓦", "kilowatt-hour": "千瓦时|度电", "kilocalorie": "千卡|大卡",
    "calorie": "卡路里|卡", "joule": "焦耳", "kilojoule": "千焦", "volt": "伏|伏特", "ampere": "安培", "hertz": "赫兹",
    "megahertz": "兆赫", "gigahertz": "吉赫", "bit": "比特", "byte": "字节", "kilobyte": "千字节", "megabyte": "兆字节|兆",
    "gigabyte": "吉字节", "terabyte": "太字节", "kilobit": "千比特",
    "year of age": "岁|周岁|虚岁", "month of age": "个月大|月龄", "day of age": "天大|日龄", "week of age": "周大|个星期大",
    "fold": "倍", "time": "次|回|趟|遍|番|次数", "batch": "批|批次", "session": "期|届|场|场次",
    "": "个|名|位|家|项|件|条|座|所|只|头|匹|辆|台|架|艘|部|本|册|份|张|幅|支|根|棵|株|颗|粒|块|片|套|组|对|双|间|栋|幢|"
    "处|口|门|类|种|样|款|级|层|例|起|宗|笔|道|面|篇|首|段|句|眼|盏|枚|顶|把|副|节|堂|封|杯|瓶|袋|箱|包|盒|车|列|班|"
    "支队伍|支队|队|方面|大类|大|多个|个多|余个",
}  # fmt: skip
# Classifiers that say what is counted.
CLASSIFIER_UNIT = {"名": "person", "位": "person", "户": "household", "件": "item"}
BARE_NOUNS = {
    "省": "province", "省区市": "province", "省市": "province", "省份": "province", "县": "county", "县市": "county", "县区": "county",
    "区县": "county", "县(市)": "county", "市": "city", "地州": "prefecture", "地州市": "prefecture", "地市": "prefecture",
    "州": "prefecture", "村": "village", "乡": "township", "乡镇": "township", "镇": "township", "区": "district", "团场": "regiment",
    "师": "division", "国": "country", "国家": "country", "校": "school", "村庄": "village", "行政村": "village", "自然村": "village",
    "企": "enterprise", "街道": "subdistrict", "社区": "community", "小区": "community", "民族": "ethnic group", "学校": "school",
    "部委": "ministry", "部门": "department", "万人": "person",
}  # fmt: skip
# counted noun -> (canonical head, unit or "" for the head itself)
NOUNS = {
    "person": {
        "official": "干部 公务员 官员 领导干部 机关干部 党员干部 工作人员 职工 书记 第一书记 辅警 民警 警察",
        "worker": "劳动力 富余劳动力 农民工 工人 职工 员工 务工人员 从业人员 技术人员 专业技术人员 教师 老师 医生 医护人员 护士 "
        "专家 人才 工程师 农民 牧民 农牧民 记者 律师 志愿者",
        "person": "人 群众 居民 村民 学生 学员 儿童 妇女 老人 贫困人口 人口 党员 青年 青少年 代表 患者 游客 旅客 "
        "民众 市民 公民 伤者 死者 遇难者 难民 毕业生 男子 女子 孩子 亲戚 同志 贫困户人口 观众 人员 嫌疑人 运动员 民工 师生 老师们",
    },
    "household": {"household": "户 家庭 农户 贫困户 住户 牧户 人家 困难家庭 建档立卡贫困户"},
    "": {
        "county": "县 县市 县区 县域", "prefecture": "地州 地州市 地区 自治州", "province": "省 省市 省份 援疆省市 省区市 省区",
        "village": "村 村庄 行政村 贫困村 深度贫困村", "city": "城市 市", "township": "乡镇 乡 镇", "division": "师 师市",
        "enterprise": "企业 公司 商户 厂家 工厂 市场主体", "project": "项目 工程", "school": "学校 幼儿园 大学 高校 中学 小学",
        "hospital": "医院 卫生院 诊所", "institution": "机构 单位 部门 组织 团体", "country": "国家 国", "community": "社区",
        "fund": "资金 援疆资金 投资 预算 经费 补助 补贴 贷款 收入 销售额 产值 营业额 利润 税收 存款 保费 支出 融资 金额",
        "house": "住房 房屋 安居房 套房", "job": "岗位 就业岗位", "team": "工作队 医疗队 队伍 工作组", "item": "物品 快件 包裹 快递 件",
        "case": "案件 病例", "activity": "活动", "aspect": "方面 领域", "base": "基地", "park": "园区 产业园", "vehicle": "车辆 汽车",
        "tree": "树 果树", "animal": "羊 牛 马 牲畜 头", "meeting": "会议 座谈会", "category": "类 种 类别 人群", "measure": "措施 举措 政策",
        "product": "产品 商品", "coverage": "覆盖", "clarification": "讲清楚", "village team": "驻村工作队",
    },
}  # fmt: skip
VERBS = {
    "pair": "结对认亲 结对帮扶 结对 结亲 结为亲戚 认亲", "transfer": "转移就业 转移", "train": "培训 培养", "deploy": "选派 派出 派驻 派遣 下派 抽调 派",
    "fund": "投入 安排 落实 下达 拨付 投资 筹措 拨款 融资 投向", "introduce": "引进 引入 招商 吸引 柔性引进", "employ": "吸纳就业 带动就业 就业 吸纳 安置",
    "implement": "实施 开展 推进 启动 完成 执行 组织 举办 召开", "build": "建成 援建 新建 建设 修建 打造 建立 成立", "visit": "走访 看望 入户 探访",
    "increase": "增长 增加 提高 上升 增收 上涨 提升 新增", "decrease": "下降 减少 降低 下跌 回落", "earn": "收入 实现 创收",
    "help": "帮扶 资助 救助 帮助 惠及 受益 带动 解决", "select": "评选 表彰 选拔 遴选", "cover": "覆盖 涉及", "produce": "生产 产出",
    "sell": "销售 售出", "relocate": "搬迁 迁入 安置", "lift": "脱贫 摘帽", "detain": "拘留 逮捕 关押 抓获 羁押", "kill": "死亡 遇难 打死",
    "injure": "受伤 打伤", "send": "发放 发送 送出", "sign": "签约 签订 签署", "hold": "参加 参与 出席", "pay": "支付 缴纳 交纳",
    "enter": "进入 完善 迎来 投入使用 呈现 投产 落户 进疆", "dispatch": "下沉",
}  # fmt: skip
REQUIREMENT = ("必须", "要求", "应当", "应该", "应", "须", "不得", "需要", "需", "规定", "务必", "不少于", "不低于")
TARGET = ("计划", "目标", "力争", "预计", "拟", "争取", "将达", "将建", "将投", "规划", "预期", "有望", "确保到", "即将", "准备")
# Words that hold a numeral and count nothing; the numeral inside is not one.
NOT_NUMERALS = (
    "一切 一些 一直 一定 一起 统一 一体 万一 一带一路 三农 四川 五一 九寨 百姓 一方面 两岸 双方 十分 百货 一线 唯一 之一 "
    "进一步 一般 一样 同一 不一 七夕 八路军 三峡 三亚 二手 一旦 一心 半岛 半导体 千方百计 一看 一下 一时 一向 一边 一面 一律 一致 "
    "一经 一再 一概 一味 一共 一贯 一流 专一 单一 星期一 星期二 星期三 星期四 星期五 星期六 周一 周二 周三 周四 周五 周六 礼拜一 "
    "礼拜二 礼拜三 礼拜四 礼拜五 礼拜六 十一黄金周 万物 万岁 万能 千万别 千万不要 百度 百科 百分百 百年 千家万户 千军万马 千里马 "
    "万家灯火 万事 千秋 百花 百强 两会 两侧 两旁 两手 两面 两用 两者 两地 三角 三伏 四周 四季 四面 四处 四肢 五官 五金 五谷 六合 "
    "七上八下 八卦 八字 九州 一如 一同 一道 一带 一路 一手 一身 一生 一世 一举 一连 一行 一口气 一大批 一批批 一系列 一批 一套 "
    "一揽子 一把手 一站式 一体化 一二三产业 一产 二产 三产 第三方 三番五次 乱七八糟 不三不四 朝三暮四 三心二意 五湖四海 四面八方 "
    "五花八门 七嘴八舌 百年大计 百折不挠 百废待兴 万众一心 万无一失 一五一十 十全十美 一分为二 三令五申 五颜六色 放肆 肆意 "
    "拾到 拾遗 朝花夕拾 收拾 队伍 入伍 退伍 参加 参与 参考 大陆 陆地 陆军 陆续 登陆 大陆 内陆 着陆 两两 十字路口 十字 红十字 十足 半天 半夜 半路 "
    "多半 大半 小半 另一 某一 任一 每一 这一 那一 哪一 逐一 一一 零售 零件 零星 零距离 万里长城 二维码 三轮车 几乎 几何 几时 数据 "
    "数字 数量 数额 数目 数学 数码 无数 多数 少数 人数 总数 次数 户数 参数 指数 倍数 件数 点数 分数 基数 系数 岁数 约数 大多数 少数民族 "
    "几内亚 茶几 三北 三公 两弹 双一流 一国两制 四个意识 两个维护 百万富翁 千万不 千万要 万元户 一季度 二季度 三季度 四季度 "
    "上半年 下半年 前半年 后半年 上半场 下半场 一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月 初一 十五规划 一号 二号 三号 一中 二中 三中"
).split()
PER_BEFORE = {
    "每户": "household", "户均": "household", "每人": "person", "人均": "person", "每天": "day", "每日": "day", "日均": "day",
    "每年": "year", "年均": "year", "每月": "month", "月均": "month", "每亩": "mu", "亩均": "mu", "每村": "village", "村均": "village",
    "每周": "week", "周均": "week", "每次": "visit", "每个家庭": "household", "每家": "household", "每名干部": "official", "每个村": "village",
    "每平方米": "square metre", "每公斤": "kilogram", "每吨": "tonne", "每小时": "hour", "每个月": "month", "每斤": "jin", "每股": "share", "年": "",
}  # fmt: skip
PER_AFTER = {
    "天": "day", "日": "day", "年": "year", "月": "month", "人": "person", "户": "household", "亩": "mu", "次": "visit", "小时": "hour", "吨": "tonne",
    "公斤": "kilogram", "平方米": "square metre", "斤": "jin", "周": "week", "股": "share", "村": "village",
}  # fmt: skip
