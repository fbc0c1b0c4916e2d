# ruff: noqa: E501
"""Verbs of public reporting, as data: `concept: English; Chinese; Uyghur`; states said of people; their forms.

Read beside the tables of `lexicon`, which come first where a word is in both.
"""

VERBS = """
go missing: go missing, missing, unaccounted for; 失踪, 失联, 下落不明; يوقاپ كېتىش
collapse: collapse, topple; 倒塌, 垮塌, 坍塌; ئۆرۈلۈش
damage: damage; 受损, 损坏, 损毁; بۇزۇلۇش
destroy: destroy, demolish, raze, tear down; 摧毁, 拆除, 拆毁, 毁坏; چېقىش
transfer: evacuate, shift; 疏散, 撤离, 转移安置, 紧急转移, 避险转移, 外出务工; كۆچۈرۈش
rescue: rescue, save; 救出, 获救, 营救; قۇتقۇزۇش
shelter: shelter, house; 收容, 安置在; پاناھلاندۇرۇش
close: close, shut, close down, shut down, merge; 关闭, 撤并, 关停, 停办, 停产; تاقاش
vaccinate: vaccinate, inoculate, immunize, immunise; 接种, 打疫苗; ئەملەش
infect: infect; 感染, 确诊; يۇقۇملىنىش
treat: treat, cure; 治疗, 救治, 治愈, 接诊; داۋالاش
test: test, screen; 检测, 筛查; تەكشۈرۈش
examine: check, inspect, audit, examine; 检查, 抽查, 审计, 核查, 督查; تەكشۈرۈش
interview: interview, survey, speak to, talk to; 访谈, 采访, 访问, 受访, 调查; سۆھبەت قىلىش
buy: buy, purchase, procure, order; 采购, 购买, 购入; سېتىۋېلىش
export: export, ship; 出口; ئېكسپورت قىلىش
import: import; 进口; ئىمپورت قىلىش
produce: produce, manufacture, make, output; 生产, 产出; ئىشلەپچىقىرىش
donate: donate, contribute; 捐赠, 捐款, 捐物, 捐献, 捐资; ئىئانە قىلىش
distribute: distribute, deliver, hand out, supply; 发放, 分发, 配送, 供应; تارقىتىش
dismiss: dismiss, fire, lay off, sack; 裁员, 解雇, 辞退, 解聘; بوشىتىش
resign: resign, leave, quit, drop out; 离职, 辞职, 退学, 辍学
promote: promote; 提拔, 晋升; ئۆستۈرۈش
punish: punish, discipline; 处分, 查处, 问责; جازالاش
fine: fine; 罚款, 处罚; جەرىمانە قويۇش
sentence: sentence, convict; 判处, 判刑, 定罪; ھۆكۈم قىلىش
release: release, free; 释放, 获释; قويۇپ بېرىش
charge: charge, indict, prosecute; 起诉, 指控; ئەيىبلەش
execute: execute; 处决; ئۆلۈمگە ھۆكۈم قىلىش
graduate: graduate; 毕业, 结业; پۈتتۈرۈش
enrol: admit, matriculate; 招生, 录取, 入学; قوبۇل قىلىش
marry: marry; 结婚
give birth: bear; 出生, 生育; تۇغۇش
sterilise: sterilise, sterilize; 绝育, 结扎
migrate: migrate, emigrate, flee; 迁徙, 逃离, 外流; كۆچۈش
return: return; 返回, 返乡, 回国; قايتىش
repair: repair, renovate, restore, rebuild; 修复, 修缮, 重建, 改造; رېمونت قىلىش
install: install, fit, replace; 安装, 更换, 装上; ئورنىتىش
open: open, inaugurate; 开业, 开放, 投入使用; ئېچىش
record: report; 报告, 通报
lose: lose; 损失, 亏损; يوقىتىش
borrow: borrow; 借款, 借贷
lease: lease, rent; 出租, 租赁; ئىجارىگە بېرىش
irrigate: irrigate; 灌溉; سۇغىرىش
harvest: harvest, reap; 收获, 收割, 采收; يىغىۋېلىش
donor: sponsor; 赞助
protest: protest, demonstrate; 抗议, 示威; نامايىش قىلىش
strike: strike; 罢工
vote: vote; 投票; ئاۋاز بېرىش
inform: denounce; 举报
wait: wait, queue; 轮候, 等候, 排队; ساقلاش
own: own; 拥有
live: live, reside; 居住; ياشاش, ئولتۇرۇش
travel: travel, commute; 出行, 通勤; سەپەر قىلىش
publish: publish, issue; 出版, 发表; نەشر قىلىش
translate: translate; 翻译; تەرجىمە قىلىش
"""

STATES = """
kill: killed, dead, died, deaths, fatalities, death toll, lost their lives; 死亡, 遇难, 罹难, 丧生, 身亡, 死者, 致死, 人死; قازا قىل, ئۆلدى, ئۆلگەن, جېنىدىن ئايرىل
injure: injured, wounded, hurt; 受伤, 重伤, 轻伤, 伤者; يارىلان
go missing: missing, unaccounted for; 失踪, 失联, 下落不明; يوقاپ, ئىز-دېرەكسىز
infect: infected, infections, tested positive; 感染, 确诊, 染疫; يۇقۇملان
vaccinate: vaccinated, inoculated, immunized, immunised, vaccinate, immunize; 接种, 打疫苗; ئەملەن, ئەملە
"""
"""What is said of people beside their number: the nearest says more than the sentence's verb."""

IRREGULAR = {
    "built": "build", "rebuilt": "repair", "sent": "send", "paid": "pay", "sold": "sell", "bought": "buy",
    "spent": "invest", "held": "detain", "hired": "hire", "fled": "migrate", "died": "kill", "dead": "kill",
    "grown": "plant", "grew": "", "shut": "close", "lent": "finance", "given": "", "found": "", "left": "",
    "made": "", "reported": "", "opened": "open", "missing": "go missing", "lost": "lose", "taught": "train",
}  # fmt: skip
"""Forms that no ending tells; "" says nothing."""

STEMS_UG = {
    "قازا قىل": "kill", "جېنىدىن ئايرىل": "kill", "يوقاپ": "go missing", "كۆچۈر": "transfer", "ئەملە": "vaccinate",
    "سېتىۋال": "buy", "سېتىۋېل": "buy", "تاقا": "close", "ئۆرۈل": "collapse", "قۇتقۇز": "rescue",
    "سۆھبەت": "interview", "زىيارەت ئې": "interview", "ئىئانە": "donate", "ئاچ": "open", "ئېچىل": "open", "تاپشۇر": "pay", "تۆلە": "pay",
    "توختىت": "close", "بىكار قىل": "close", "چېق": "destroy", "ئىشقا ئورۇنلاش": "employ", "ئىشلە": "employ", "كۆچ": "migrate", "قايت": "return",
    "تەكشۈر": "examine", "داۋالا": "treat", "قۇر": "build", "سەرپ قىل": "invest", "ياسا": "build",
}  # fmt: skip
