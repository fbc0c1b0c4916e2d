"""What a Chinese noun phrase is, by the noun that ends it: data, in simplified characters (text is folded to them).

The longest ending that fits tells; an ending listed under "" ends no name at all (全部 is no 部).
"""
# Tables are data and stay on one line.

from functools import cache

from headwater.extract.relations.edge import Sort

_WORDS: tuple[tuple[Sort, str], ...] = (
    ("body", "局 厅 部 委 办 院 署 司 科 股 室 处 站 所 队 组 会 团 校 馆 社 庭 府 政府 党委 党组 县委 市委 省委 区委 州委 地委 乡党委 镇党委 工委 团委 纪委 政法委 国务院 党中央 中央 人大 政协 法院 检察院 妇联 工会 侨联 残联 文联 科协 工商联 协会 学会 商会 基金会 联合会 委员会 常委会 管委会 居委会 村委会 理事会 董事会 教育会 兵团 军区 武警 部队 民兵 警方 公安 派出所 司法所 卫生院 医院 诊所 学校 小学 中学 大学 学院 幼儿园 党校 技校 夜校 研究所 研究院 农科院 中心 服务站 总站 推广站 工作站 银行 信用社 供销社 机构 机关 部门 单位 组织 指挥部 前指 总部 支部 党支部 总支 小组 领导小组 工作组 专班 专责组 工作队 支队 大队 中队 联席会议 办公室 办事处 秘书处 编辑部 报社 日报社 杂志社 出版社 通讯社 电视台 广播电台 广播站 图书馆 博物馆 文化馆 纪念馆 展览馆 教育馆 财政 国库 行署 公署 专署 教务处 总队 分队 班子 联盟 援疆办 扶贫办 编办 看守所 收容所 监狱 实验室 俱乐部 行政公署 当局 使馆 总站 宣教股 连队 团场 团部 师部 智库 观察站 研究会 促进会 志愿者协会 红十字会 人社部门 教育部门"),
    ("firm", "公司 企业 集团 厂 工厂 工坊 作坊 合作社 产业园 工业园 园区 产业园区 工业园区 创业园 车间 卫星工厂 农场 牧场 煤矿 矿山 油田 电站 服饰 服装 制衣 制鞋 纺织 针织 棉纺 毛纺 电子 实业 食品厂 酒店 超市 商场 教学楼 宿舍楼 门诊楼 住院楼 综合楼 大楼 门市部 基地 平台 市场 大棚 水厂 养老院 敬老院 广场 体育馆 安置房 安居房 道路 公路 水库 水渠 桥梁 卫生室 宿舍 食堂 电商 控股 股份 物业 劳务公司 宾馆 餐厅 加工厂"),
    ("programme", "计划 工程 活动 行动 项目 规划 方案 政策 战略 专项 试点 机制 体系 制度 运动 课程 论坛 大会 会议 座谈会 推进会 联席会 夏令营 研学 协作 基金 专项资金 资助计划 培养计划 服务体系 庄园 大讲堂 讲堂"),
    ("matter", "工作 事务 业务 事宜 事项 经费 资金 费用 费 开支 支出 补助 补贴 奖金 奖补 薪酬 工资 款项 贷款 任务 指标 管理权 培训 考核 督导 监督 审批 调配 协调 运行 运营 转移 输出 建设 服务 教学 教育 生产 接待 招生 招聘 采购 出版 编制 维护 宣传 检查 评估 验收 物资 设备 保障 学费 伙食费 交通费 住宿费 水电费 报酬 租金 管理 调度 安置 登记 审核 档案 组训 落实 筹措 筹备"),
    ("officials", "干部 党员 公务员 公职人员 工作人员 机关工作人员 干部职工 职工 民警 警察 队员 工作队员 队长 书记 第一书记 副书记 领导干部 村干部 乡干部 官员 领导 负责人 负责同志 局长 主任 县长 校长"),
    ("families", "家庭 农户 牧户 贫困户 住户 困难户 低保户 脱贫户 户 群众 村民 居民 农牧民 农民 牧民 亲戚"),
    ("people", "劳动力 劳动者 务工人员 人员 工人 员工 学生 学员 教师 老师 医生 护士 专家 医疗专家 人才 毕业生 大学生 儿童 子女 青年 妇女 志愿者 技术员 农民工 少年 童工 护林员 辅警 协警 村医 帮教员 讲解员 管护员 保安 劳力 新生"),
    ("paper", "条例 办法 通知 意见 规定 决定 报告 白皮书 守则 手册 责任书 协议 协议书 合同 规范 指南 细则 宪法 日报 晚报 时报 周刊 月刊 年鉴 论文"),
    ("place", "省 市 县 州 区 旗 乡 镇 村 地区 自治区 自治州 自治县 街道 省市 地州 县市 县区 乡镇 村镇 省份 团镇 社区 农场镇 湾村 兵团师 师 两地"),
    ("", "全部 内部 外部 局部 大部 一部 部部 本科 学科 百科 外科 内科 文科 理科 好处 到处 用处 害处 坏处 各处 何处 之处 处处 相处 机会 社会 都会 一会 聚会 出院 入院 住院 场所 住所 处所 厕所 排队 词组 一组 返校 入校 在校 离校 到校 住校 小区 山区 灾区 牧区 城区 库区 景区 片区 校区 郊区 教室 课室 浴室 卧室 城市 股市 上市 超过 农村 乡村 进村 驻村 入村 包村 到村 在村 全村 老师 律师 医师 厨师 技师 出师 导师 讲师 农艺师 工程师 内室 现场 当场 市场化 成立大会 有关部门 相关部门 有关单位 多部门 几个部 各部 提出 指出 任务书 委 团 所 队 部 院 会 校 社 馆 厅 司 署 府 庭 股 科 室 机关工作 此办 开办 举办 主办 承办 协办 经办 督办 交办 创办 合办 筹办 兴办 补办 查办 领办 代办 批办 申办 停办 合计 家教 体会 才会 不会 将会 协同会 召开会 年会 集会 拜会 领会 误会 教会 就会 也会 都会 总会议 开支部 组团 抱团 社团 一团 进社 入社 不足 接待室 退社 认养 入户 到户 逐户 分户 销户 立户 门户 客户 用户 账户 落户 包户 联户 户户 走访户 每户 开户 离队 归队 带队 随队 入队 领队 站队 编队 车站 网站 下站 进站 上班子 挂职 就职 任职 在职 退职"),
)  # fmt: skip
WHOLE = frozenset("县委 市委 省委 区委 州委 地委 团委 妇联 工会 政府 党委 政协 人大 国务院 中央 兵团 财政 公安 省 市 县 自治区".split())
"""Heads that are a name by themselves, short as they are; 省, 市 and 县 speak of the place the page is about."""
VAGUE = frozenset("部门 单位 机构 机关 企业 公司 组织 中心 有关部门 有关单位 相关部门 相关单位 社会 家庭 人员 会议 项目 工作 计划 规划 方案 政策 制度 机制 体系 活动室 领导 干部 群众 农户 学校 医院 工厂 政府 当局 村 乡 镇 区 州 旗 师 团 队 两地 双方 各方 基地 平台 市场 道路 公路 协调 管理 指导 监督 考核 运行 运营 调度 落实 补贴 补助 资金 经费 费用 费 开支 任务 服务 建设 培训 生产 教育 教学 转移 输出 检查 评估 验收 设备 保障 接待 宣传 招聘 安置 登记 审核 推进 实施 活动 行动".split())
"""Heads that tell of no one thing when they stand alone."""


@cache
def heads() -> dict[str, Sort]:
    """Return every ending with what it makes of its phrase."""
    found: dict[str, Sort] = {}
    for sort, words in _WORDS:
        for word in words.split():
            if not (sort == "" and word in found and len(word) == 1):
                found[word] = sort
    return found


LONGEST = 5


def head(words: str) -> tuple[str, Sort]:
    """Return the ending that tells what a phrase is, and that; ("", "") where none does."""
    table = heads()
    for size in range(min(LONGEST, len(words)), 0, -1):
        if (sort := table.get(words[-size:])) is not None:
            return words[-size:], sort
    return "", ""
