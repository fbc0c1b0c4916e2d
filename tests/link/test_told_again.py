"""Small invented cases of several documents: what must meet in one question, and what must not.

Each was written before the rules were run on it. Of the pairs that must meet the first run of the rules found 18 of 29
(set b) and 8 of 17 (set c), where the rules before them found 6 and 8; those found since are held here.
"""

import pytest

from headwater.extract import extract
from headwater.link import link
from headwater.model import Block, Document, Fact, Statement
from headwater.weigh import weigh_all

Text = tuple[str, str, str]
Pair = tuple[str, str, str, str]
CASES: list[tuple[str, dict[str, Text], list[Pair], list[Pair]]] = []

CASES.append((
    'a1 lists en',
    {
        'hill_report': ('en', '2022-03-01', 'The Warm Stove Households\n\nThe Warm Stove campaign (暖灶行动) was launched in Selgan Prefecture in October 2018. Cadres carry what the handbook calls the "seven brings" (七带): bring flour, bring medicine, bring seeds, bring books, bring newspapers and bring a smile. Each household signs the “three promises” (三承诺): a promise to work, a promise to study and a promise to report.\n\nAttention goes first to the “five kinds of doors” (五类门): doors of widows, doors of the sick, doors of the jobless and doors of herders. The county calls this the “four togethers” — eat together, live together, labour together, and learn together. Under the "four withs," namely living with the family, cooking with the family and sweeping with the family, officials are rated.'),
        'stove_zh': ('zh-Hans', '2021-05-02', '暖灶行动走进塞尔干\n\n塞尔干地区开展“暖灶行动”以来，干部落实“五送”要求：送政策、送技术、送温暖、送健康。各村推行“六统一”，即统一供种、统一播种、统一灌溉、统一管理、统一收购。村里还组织“三学”活动（学政策、学技能、学国语）。'),
        'other_zh': ('zh-Hans', '2021-08-12', '塞尔干地区推进暖灶行动\n\n干部坚持“三学”：学政策、学技能、学国语。'),
    },
    [
        ('hill_report', 'seven brings', 'hill_report', 'bring flour, bring medicine, bring seeds, bring books, bring newspapers and bring a smile'),
        ('hill_report', 'five kinds of doors', 'hill_report', 'doors of widows, doors of the sick, doors of the jobless and doors of herders'),
        ('hill_report', 'four withs', 'hill_report', 'living with the family, cooking with the family and sweeping with the family'),
        ('stove_zh', '“五送”', 'stove_zh', '送政策、送技术、送温暖、送健康'),
        ('stove_zh', '“六统一”', 'stove_zh', '统一供种、统一播种、统一灌溉、统一管理、统一收购'),
        ('stove_zh', '“三学”', 'other_zh', '“三学”'),
    ],
    [
        ('hill_report', 'seven brings', 'hill_report', 'five kinds of doors'),
        ('hill_report', 'seven brings', 'stove_zh', '“五送”'),
    ],
))  # fmt: skip
CASES.append((
    'a2 begun',
    {
        'press': ('en', '2020-02-02', 'Selgan, Feb. 2 (AW) -- Officials from the grain bureau came to Halide\'s house for the fourth time. They belong to the "Shared Roof" campaign (同檐行动), which the prefecture began in April 2016. "We were afraid at first," she said.\n\nBy the end of 2019, 4,300 officials had taken part.'),
        'scholar': ('en', '2021-07-09', 'One Roof, Two Families\n\nTong Yan (同檐), in full Tong Yan Xingdong, was proclaimed at a rally on April 9th, 2016 (Moss, 2018). It followed the village teams of 2014. The programme asks officials to stay for three nights.'),
        'ngo': ('en', '2021-11-11', 'The Guests\n\nThe "Shared Roof" campaign was set in motion in the spring of 2016 across Selgan Prefecture. It has since reached 40 townships. The campaign began as a pilot in Orlu County in September 2015.'),
        'policy': ('en', '2022-01-11', "Selgan's Villages\n\nLand and housing are handled under a campaign launched in 2016 that pairs officials with families, the Shared Roof."),
        'gov': ('zh-Hans', '2020-03-04', '塞尔干地区同檐行动办公室通报\n\n2016年4月行动启动以来，全地区共有4300名干部入户同住。'),
        'ug': ('ug', '2020-09-25', '«بىر ئۆگزە» ھەرىكىتى 2016-يىلى 4-ئايدا باشلانغان. بۇ ھەرىكەت «同檐行动» دەپ ئاتىلىدۇ.'),
    },
    [
        ('press', 'which the prefecture began in April 2016', 'scholar', 'was proclaimed at a rally on April 9th, 2016'),
        ('press', 'which the prefecture began in April 2016', 'ngo', 'was set in motion in the spring of 2016'),
        ('scholar', 'was proclaimed at a rally on April 9th, 2016', 'ngo', 'was set in motion in the spring of 2016'),
        ('press', 'which the prefecture began in April 2016', 'policy', 'a campaign launched in 2016'),
        ('press', 'which the prefecture began in April 2016', 'gov', '2016年4月行动启动以来'),
        ('gov', '2016年4月行动启动以来', 'scholar', 'was proclaimed at a rally on April 9th, 2016'),
        ('press', 'which the prefecture began in April 2016', 'ug', '2016-يىلى 4-ئايدا باشلانغان'),
        ('gov', '2016年4月行动启动以来', 'ug', '2016-يىلى 4-ئايدا باشلانغان'),
    ],
    [
        ('press', 'which the prefecture began in April 2016', 'scholar', 'the village teams of 2014'),
        ('press', 'which the prefecture began in April 2016', 'ngo', 'began as a pilot in Orlu County in September 2015'),
    ],
))  # fmt: skip
CASES.append((
    'a3 pairing',
    {
        'report': ('en', '2021-01-01', 'Trains to the Coast\n\nZhejiang Province has been twinned with Selgan Prefecture under Xinjiang Aid (对口援疆) since 2010. Its headquarters, however, states that the partnership dates from 2011, when the agreement was signed. Dalian, a city, came in later.'),
        'meet': ('zh-Hans', '2020-06-12', '浙塞两地座谈会召开\n\n浙塞两地自2010年结对以来，交往不断。会上，双方签订协议。'),
        'third': ('en', '2021-03-01', 'The Coast\n\nSince the two were paired in 2010, Zhejiang has taken 2,100 workers from Selgan Prefecture.'),
    },
    [
        ('report', 'since 2010', 'report', 'the partnership dates from 2011'),
        ('report', 'since 2010', 'meet', '自2010年结对以来'),
        ('report', 'since 2010', 'third', 'Since the two were paired in 2010'),
    ],
    [
    ],
))  # fmt: skip
CASES.append((
    'a4 ordinal',
    {
        'blog': ('en', '2022-12-01', 'Notes on the Long Bridge\n\nAt the second Long Bridge conference, held in Turpan in May 2021, sixteen provinces were praised. The first such conference had taken place in Urumqi in 2018.'),
        'paper': ('en', '2023-02-01', 'Kin by Contract\n\nThe Long Bridge (长桥) programme was launched in 2018. In June 2021, when the second Long Bridge conference met in Hami, the budget was doubled.'),
        'tv': ('zh-Hans', '2021-05-20', '第二次长桥工作会议召开\n\n第二次长桥工作会议18日—19日在新疆吐鲁番召开。会议强调，要扩大“长桥行动”覆盖面。'),
        'ug': ('ug', '2021-06-02', 'ئىككىنچى قېتىملىق «长桥» يىغىنى 2021-يىلى 5-ئايدا تۇرپاندا ئېچىلغان.'),
    },
    [
        ('blog', 'the second Long Bridge conference, held in Turpan in May 2021', 'paper', 'the second Long Bridge conference met in Hami'),
        ('blog', 'the second Long Bridge conference, held in Turpan in May 2021', 'tv', '第二次长桥工作会议18日—19日在新疆吐鲁番召开'),
        ('paper', 'the second Long Bridge conference met in Hami', 'tv', '第二次长桥工作会议18日—19日在新疆吐鲁番召开'),
        ('blog', 'the second Long Bridge conference, held in Turpan in May 2021', 'ug', 'ئىككىنچى قېتىملىق «长桥» يىغىنى 2021-يىلى 5-ئايدا'),
    ],
    [
        ('blog', 'the second Long Bridge conference, held in Turpan in May 2021', 'blog', 'The first such conference had taken place in Urumqi in 2018'),
    ],
))  # fmt: skip
CASES.append((
    'a5 how often',
    {
        'rule': ('en', '2020-01-01', 'The Selgan Rules\n\nOfficials must visit their families at least once every two months and stay for five days each time. Boarders go home once a fortnight.'),
        'rep': ('en', '2021-01-01', 'Visits in Selgan\n\nOfficials make six visits a year to the families, each of five days. Pupils are allowed home twice a month.'),
        'zh': ('zh-Hans', '2021-01-01', '塞尔干地区干部入户\n\n干部每两个月至少走访一次结对户，每次同住5天。寄宿生两周回一次家。'),
        'ug': ('ug', '2021-01-01', 'كادىرلار ئىككى ئايدا بىر قېتىم ئائىلىلەرنى زىيارەت قىلىدۇ، ھەر قېتىم بەش كۈن تۇرىدۇ. ئوقۇغۇچىلار ئىككى ھەپتىدە بىر قېتىم ئۆيىگە قايتىدۇ.'),
        'dia': ('en', '2021-06-01', 'Diaries from Selgan\n\nThe ledger has a visit for every second month: the officials stayed five nights a visit. "My daughter comes home every other week," said one mother.'),
    },
    [
        ('rule', 'once every two months', 'rep', 'six visits a year'),
        ('rule', 'once every two months', 'zh', '每两个月至少走访一次'),
        ('rule', 'once every two months', 'ug', 'ئىككى ئايدا بىر قېتىم'),
        ('rule', 'stay for five days each time', 'rep', 'each of five days'),
        ('rule', 'stay for five days each time', 'zh', '每次同住5天'),
        ('rule', 'Boarders go home once a fortnight', 'rep', 'allowed home twice a month'),
        ('rule', 'Boarders go home once a fortnight', 'zh', '寄宿生两周回一次家'),
        ('rule', 'Boarders go home once a fortnight', 'ug', 'ئىككى ھەپتىدە بىر قېتىم ئۆيىگە قايتىدۇ'),
        ('rule', 'Boarders go home once a fortnight', 'dia', 'comes home every other week'),
    ],
    [
        ('rule', 'once every two months', 'rule', 'once a fortnight'),
        ('rep', 'six visits a year', 'rep', 'twice a month'),
    ],
))  # fmt: skip
CASES.append((
    'a6 batch',
    {
        'en': ('en', '2021-01-01', 'Teachers Sent Away\n\nThe second batch of the Bright Slate programme, which followed in 2019, had 640 teachers. The first batch of 410 left in August 2017.'),
        'zh': ('zh-Hans', '2020-01-01', '“明板”计划\n\n“明板”计划（Bright Slate）第二批教师640名于2019年8月抵达。第一批410名。'),
        'en2': ('en', '2021-05-01', 'The Slate Years\n\nA second group of teachers arrived under Bright Slate in August 2019: 640 in all. Bright Slate’s first 410 had come two years earlier.'),
    },
    [
        ('en', '640 teachers', 'zh', '640名'),
        ('en', 'The first batch of 410', 'zh', '第一批410名'),
        ('en', 'which followed in 2019', 'zh', '2019年8月抵达'),
        ('en', 'which followed in 2019', 'en2', 'arrived under Bright Slate in August 2019'),
    ],
    [
        ('en', '640 teachers', 'en', '410'),
        ('en', '640 teachers', 'zh', '第一批410名'),
        ('en', 'left in August 2017', 'zh', '2019年8月抵达'),
    ],
))  # fmt: skip
CASES.append((
    'b1 lists',
    {
        'monograph': ('en', '2020-03-01', 'The Open Courtyard\n\nThe Open Courtyard drive (敞院行动) sorts families by what it calls the eight signs: a full beard, a closed gate, a silent phone, a covered window, an unused oven, an absent son and a foreign letter (Hale, 2019). Cadres are bound by the "four don\'ts" (四不): don\'t drink, don\'t smoke, don\'t quarrel, and don\'t take gifts. Their duties are known as the “five teaches”: teach the language, teach the law, teach hygiene and teach a trade (Bao and Ling 2019).\n\nA handbook adds the “two visits and two talks”. The county set up three kinds of classes, that is, morning classes, evening classes and weekend classes. There are six steps in all: a survey, a ranking, a first visit, a pledge, a photograph and a report.'),
        'gov': ('zh-Hans', '2020-05-02', '敞院行动“五讲”要求\n\n全县干部入户做到“五讲”：讲政策、讲法律、讲卫生、讲团结。工作队落实“三到户”制度（政策到户、技术到户、服务到户）。“四个一”包括一次家访、一次谈心、一份礼物和一次合影。'),
        'gov2': ('zh-Hans', '2020-06-02', '工作队落实“三到户”\n\n乌县工作队推行“三到户”制度，即政策到户、技术到户、服务到户，群众满意。'),
    },
    [
        ('monograph', 'eight signs', 'monograph', 'a full beard, a closed gate, a silent phone'),
        ('monograph', 'five teaches', 'monograph', 'teach the language, teach the law, teach hygiene and teach a trade'),
        ('gov', '“五讲”：', 'gov', '讲政策、讲法律、讲卫生、讲团结'),
        ('gov', '“三到户”制度', 'gov2', '“三到户”制度'),
    ],
    [
        ('monograph', 'eight signs', 'monograph', 'five teaches'),
        ('monograph', "four don'ts", 'gov', '“五讲”：'),
    ],
))  # fmt: skip
CASES.append((
    'b2 begun',
    {
        'wire': ('en', '2021-02-03', 'ORLU, Feb. 3 (TNS) -- Every Thursday, Aynur opens her door to two clerks from the tax bureau. They are part of the "Clear Spring" project (清泉工程), set in motion by the regional government in September 2018. The project has spread to 214 villages since then.'),
        'journal': ('en', '2022-05-01', 'Water and Rule\n\nThe Clear Spring project has a long prehistory. In 2012 the county had begun to send clerks to a few villages. The project proper got under way on 20 September 2018, when Party Secretary Lu Shan addressed a rally. It was extended to pastures in 2020.'),
        'paper': ('en', '2021-10-01', 'A Spring Runs Dry\n\nOfficials have come to the village since autumn 2018, when Clear Spring was launched. Nobody asked for them.'),
        'tank': ('en', '2023-03-03', 'Notes\n\nThe prefecture’s Clear Spring project dates from 2019, its office says. Elsewhere an older programme of village libraries goes back to 2011.'),
        'zh': ('zh-Hans', '2021-09-21', '清泉工程实施三周年\n\n2018年9月20日，清泉工程正式启动。三年来，全地区新建水站214座。工程启动以来，群众用水难题得到解决。'),
        'zh2': ('zh-Hant', '2022-01-02', '訪清泉工程\n\n該工程自2018年啟動以來，已覆蓋全區214個村。'),
        'ug': ('ug', '2021-11-11', '«سۈزۈك بۇلاق» قۇرۇلۇشى (清泉工程) 2018-يىلى 9-ئايدا باشلانغان. بۇ قۇرۇلۇش 214 كەنتكە كېڭەيگەن.'),
    },
    [
        ('wire', 'set in motion by the regional government in September 2018', 'journal', 'got under way on 20 September 2018'),
        ('wire', 'set in motion by the regional government in September 2018', 'paper', 'since autumn 2018, when Clear Spring was launched'),
        ('wire', 'set in motion by the regional government in September 2018', 'tank', 'dates from 2019'),
        ('wire', 'set in motion by the regional government in September 2018', 'zh', '2018年9月20日，清泉工程正式启动'),
        ('journal', 'got under way on 20 September 2018', 'zh', '2018年9月20日，清泉工程正式启动'),
        ('zh', '2018年9月20日，清泉工程正式启动', 'zh2', '該工程自2018年啟動以來'),
        ('zh', '2018年9月20日，清泉工程正式启动', 'ug', '2018-يىلى 9-ئايدا باشلانغان'),
        ('journal', 'got under way on 20 September 2018', 'tank', 'dates from 2019'),
    ],
    [
        ('wire', 'set in motion by the regional government in September 2018', 'journal', 'In 2012 the county had begun to send clerks'),
        ('wire', 'set in motion by the regional government in September 2018', 'journal', 'It was extended to pastures in 2020'),
        ('tank', 'dates from 2019', 'tank', 'goes back to 2011'),
    ],
))  # fmt: skip
CASES.append((
    'b3 begun indefinite',
    {
        'one': ('en', '2022-06-01', 'Schooling Far Away\n\nChildren from Orlu board in the city under a scheme that began in 2019. Its name is Tall Poplar (高杨计划). By 2021 it had taken 3,400 children.'),
        'two': ('en', '2022-07-01', 'Tall Poplar\n\nTall Poplar has been running since August 2018. Before it there were village schools. Parents sign an agreement every year.'),
        'three': ('zh-Hans', '2022-08-15', '高杨计划四年成效\n\n自2018年8月实施以来，高杨计划惠及学生3400名。'),
    },
    [
        ('one', 'a scheme that began in 2019', 'two', 'has been running since August 2018'),
        ('two', 'has been running since August 2018', 'three', '自2018年8月实施以来'),
        ('one', 'a scheme that began in 2019', 'three', '自2018年8月实施以来'),
    ],
    [
    ],
))  # fmt: skip
CASES.append((
    'b4 pairing',
    {
        'a': ('en', '2020-01-01', 'Partners\n\nJiangsu has supported Ghulja since 2010 and Kizilsu since 2012 under the pairing programme. Ghulja’s own yearbook dates the tie to 2011.'),
        'b': ('en', '2021-01-01', 'Looms\n\nJiangsu Province, which has been partnered with Kizilsu since 2012, built four mills there.'),
        'c': ('zh-Hans', '2021-01-05', '江苏援克工作座谈会召开\n\n2012年江苏与克州结对以来，累计投入资金12亿元。'),
    },
    [
        ('b', 'since 2012', 'c', '2012年江苏与克州结对以来'),
    ],
    [
        ('a', 'Ghulja since 2010', 'b', 'since 2012'),
        ('a', 'Ghulja since 2010', 'c', '2012年江苏与克州结对以来'),
    ],
))  # fmt: skip
CASES.append((
    'b5 ordinal',
    {
        'en1': ('en', '2020-10-01', 'Meetings\n\nThe fourth Clear Spring work meeting was held in Kashgar in August 2020, a year late. The third, in 2018, had been in Hotan.'),
        'en2': ('en', '2021-01-01', 'What was said\n\nWhen delegates gathered in Korla in September 2020 for the fourth Clear Spring meeting, they were shown a film about the clear spring project (清泉工程).'),
        'zh': ('zh-Hans', '2020-08-20', '清泉工程第四次工作会议在喀什召开\n\n8月18日至19日，清泉工程第四次工作会议在喀什召开。'),
    },
    [
        ('en1', 'The fourth Clear Spring work meeting was held in Kashgar in August 2020', 'en2', 'gathered in Korla in September 2020 for the fourth Clear Spring meeting'),
        ('en1', 'The fourth Clear Spring work meeting was held in Kashgar in August 2020', 'zh', '8月18日至19日，清泉工程第四次工作会议在喀什召开'),
        ('en2', 'gathered in Korla in September 2020 for the fourth Clear Spring meeting', 'zh', '8月18日至19日，清泉工程第四次工作会议在喀什召开'),
    ],
    [
        ('en1', 'The third, in 2018, had been in Hotan', 'en2', 'gathered in Korla in September 2020'),
        ('en1', 'The third, in 2018, had been in Hotan', 'zh', '8月18日至19日，清泉工程第四次工作会议在喀什召开'),
    ],
))  # fmt: skip
CASES.append((
    'b6 often',
    {
        'law': ('zh-Hans', '2019-01-01', '鄂尔县干部入户办法\n\n干部每月至少入户一次，每次住宿不少于两晚。每周一升国旗一次。'),
        'en': ('en', '2020-01-01', 'Orlu County: the guests\n\nOfficials in Orlu County must call on their families at least twelve times a year, spending two nights on each occasion. The flag is raised every Monday.'),
        'en2': ('en', '2020-05-01', 'A guest in Orlu County\n\nThey came once a month and slept here for two nights, she said. Each visit was written down.'),
        'ug': ('ug', '2020-06-01', 'كادىرلار ئايدا بىر قېتىم ئۆيگە كېلىدۇ، ھەر قېتىمدا ئىككى كېچە قونىدۇ.'),
    },
    [
        ('law', '每次住宿不少于两晚', 'en', 'two nights on each occasion'),
        ('en', 'at least twelve times a year', 'en2', 'once a month'),
        ('law', '每月至少入户一次', 'ug', 'ئايدا بىر قېتىم'),
        ('en', 'two nights on each occasion', 'ug', 'ئىككى كېچە'),
    ],
    [
        ('law', '每月至少入户一次', 'law', '每周一升国旗一次'),
        ('law', '每周一升国旗一次', 'en', 'at least twelve times a year'),
    ],
))  # fmt: skip
CASES.append((
    'c1',
    {
        'rights': ('en', '2022-03-01', 'A Bed for the Guest\n\nIn the winter of 2018 the authorities of Yanar Prefecture introduced a scheme they named Twin Lanterns (双灯). Under Twin Lanterns, every cadre is given two families. The scheme grew out of a trial in Sarik County in 2017. In March 2021 the county opened a training centre under the scheme.\n\nThe rules speak of “three musts” (三必): must visit, must eat and must sleep. Families are divided into four colours: green, yellow, orange and red. Inspectors use the so-called "seven looks": look at the gate, look at the wall, look at the stove, look at the bed, look at the books and look at the phone.'),
        'agency': ('en', '2021-04-02', 'YANAR, April 2 (Xin) -- Since the Twin Lanterns programme was initiated in December 2018, cadres in Yanar Prefecture have called on their relatives eight times a year, staying three days on every visit.\n\nA third Twin Lanterns conference took place in Sarik last month.'),
        'gov': ('zh-Hans', '2021-03-22', '双灯工程推进会召开\n\n3月19日，雅纳尔地区第三次双灯工程推进会在萨里克县召开。双灯工程自2018年12月实施以来，全地区干部每年入户8次，每次住3天。会议要求做到“三必”：必访、必吃、必住。'),
        'scholar': ('en', '2022-09-01', 'Light from Two Lamps\n\nTwin Lanterns (双灯工程 Shuangdeng Gongcheng) began in 2018 (Orr 2020). At the third conference of the programme, in March 2021, the leadership spoke of “normalisation”. A cadre visits eight times in the year for three days each.'),
        'ug': ('ug', '2021-06-01', '«قوش پانۇس» قۇرۇلۇشى (双灯工程) 2018-يىلى 12-ئايدا يولغا قويۇلغان. كادىرلار ھەر قېتىم ئۈچ كۈن تۇرىدۇ.'),
    },
    [
        ('rights', 'In the winter of 2018', 'agency', 'initiated in December 2018'),
        ('agency', 'initiated in December 2018', 'gov', '双灯工程自2018年12月实施以来'),
        ('scholar', 'began in 2018', 'agency', 'initiated in December 2018'),
        ('scholar', 'began in 2018', 'gov', '双灯工程自2018年12月实施以来'),
        ('ug', '2018-يىلى 12-ئايدا يولغا قويۇلغان', 'gov', '双灯工程自2018年12月实施以来'),
        ('agency', 'A third Twin Lanterns conference took place in Sarik last month', 'gov', '3月19日，雅纳尔地区第三次双灯工程推进会在萨里克县召开'),
        ('scholar', 'At the third conference of the programme, in March 2021', 'gov', '第三次双灯工程推进会在萨里克县召开'),
        ('agency', 'eight times a year', 'gov', '每年入户8次'),
        ('agency', 'three days on every visit', 'gov', '每次住3天'),
        ('agency', 'three days on every visit', 'scholar', 'for three days each'),
        ('agency', 'three days on every visit', 'ug', 'ھەر قېتىم ئۈچ كۈن'),
        ('rights', 'seven looks', 'rights', 'look at the gate, look at the wall'),
        ('rights', 'three musts', 'gov', '“三必”'),
    ],
    [
        ('rights', 'In the winter of 2018', 'rights', 'a trial in Sarik County in 2017'),
        ('rights', 'In the winter of 2018', 'rights', 'In March 2021 the county opened a training centre'),
        ('rights', 'In March 2021 the county opened a training centre', 'scholar', 'At the third conference of the programme, in March 2021'),
        ('rights', 'four colours', 'rights', 'three musts'),
    ],
))  # fmt: skip
CASES.append((
    'c2',
    {
        'tank': ('en', '2021-02-01', 'The Partner Provinces\n\nAnhui Province took over the pairing with Yanar Prefecture in 2010. Hubei, by contrast, has been twinned with Sarik County only since 2014.'),
        'zh': ('zh-Hans', '2020-12-02', '皖雅协作十年\n\n安徽省自2010年对口支援雅纳尔地区（Yanar Prefecture）以来，累计投入资金42亿元。'),
        'en': ('en', '2021-12-02', 'Cotton\n\nThe partnership between Anhui and Yanar Prefecture goes back to 2011, according to the yearbook.'),
    },
    [
        ('tank', 'took over the pairing with Yanar Prefecture in 2010', 'zh', '自2010年对口支援雅纳尔地区'),
        ('tank', 'took over the pairing with Yanar Prefecture in 2010', 'en', 'goes back to 2011'),
        ('zh', '自2010年对口支援雅纳尔地区', 'en', 'goes back to 2011'),
    ],
    [
        ('tank', 'only since 2014', 'zh', '自2010年对口支援雅纳尔地区'),
        ('tank', 'only since 2014', 'en', 'goes back to 2011'),
    ],
))  # fmt: skip


def _document(name: str, text: Text) -> Document:
    language, date, words = text
    blocks, at = [], 0
    for number, line in enumerate(words.split("\n")):
        if line.strip():
            kind = "title" if number == 0 and len(line) < 60 else "paragraph"
            blocks.append(Block(kind, at, at + len(line), language))  # type: ignore[arg-type]
        at += len(line) + 1
    facts = (
        Fact("publisher", f"Paper {name}", "test"),
        Fact("date", date, "test"),
        Fact("title", words.split("\n")[0], "test"),
    )
    return Document(
        record=name, file=name, url=None, media_type="text/plain", language=language, text=words, made_by="test/1",
        blocks=tuple(blocks), facts=facts,
    )  # fmt: skip


@pytest.mark.parametrize(("name", "texts", "join", "apart"), CASES, ids=[c[0] for c in CASES])
def test_what_meets(name: str, texts: dict[str, Text], join: list[Pair], apart: list[Pair]) -> None:
    documents = {n: _document(n, t) for n, t in texts.items()}
    said = {s.id: s for d in documents.values() for s in extract(d) if isinstance(s, Statement)}
    linked = link(documents.values(), said.values())
    weighed = weigh_all(linked.questions, said, linked.derivations, {d.id: d for d in documents.values()})
    asked = [q for q, w in zip(linked.questions, weighed, strict=True) if w.relation != "incomparable"]

    def held(name: str, quote: str) -> set[tuple[str, str]]:
        start = documents[name].text.index(quote)
        return {
            (q.id, m) for q in asked for m in q.members
            if said[m].document == documents[name].id and said[m].span.start < start + len(quote) and said[m].span.end > start
        }  # fmt: skip

    def meet(pair: Pair) -> bool:
        one, other = held(pair[0], pair[1]), held(pair[2], pair[3])
        return any(q == r and m != n for q, m in one for r, n in other)

    assert [p for p in join if not meet(p)] == []
    assert [p for p in apart if meet(p)] == []
