"""How often, how long at a time: invented passages. Each row: what it shows; whether the numbers in square brackets
answer one question; two or more tellings (language, words)."""

# fmt: off
Row = tuple[str, bool, tuple[tuple[str, str], ...]]

VISITS: list[Row] = [
    ("quarter and year", True, (
        ("en", "The handbook of Yulong County sets out what a helper owes the hosts. Helpers must make [two stays a quarter] with the family they were given."),
        ("zh", "玉龙县帮扶办要求，帮扶干部[每年到结对户家中同住不少于八次]，并填写民情日记。"),
    )),
    ("owed, without a verb of duty", True, (
        ("en", "What is asked of a cadre in Dulan County is plain. [One visit a month] is owed to every paired household."),
        ("zh", "都兰县规定，干部[每月到联系户家中走访一次]，了解生产生活情况。"),
    )),
    ("every month they call", True, (
        ("en", "[Every month] they call on their paired families in Dulan County, bags in hand."),
        ("zh", "都兰县联系干部[每年入户走访不少于12次]。"),
    )),
    ("in Chinese by doubling", True, (
        ("zh", "在祁连县，结亲干部[一月一访]，风雨无阻。"),
        ("en", "Cadres in Qilian County have to visit their kin [at least once a month], the rules say."),
    )),
    ("threshold, a figure of speech", True, (
        ("en", "Under the scheme in Jingtai County each official shall cross the family's doorstep [no less than four times a year]."),
        ("zh", "景泰县干部[每季度入户走访一次]。"),
    )),
    ("fortnight", True, (
        ("en", "In Xiahe County a cadre drops in on each listed household [once a fortnight]."),
        ("zh", "夏河县要求干部[每两周到联系户家中走访一次]。"),
    )),
    ("every other month", True, (
        ("en", "Relatives assigned in Luqu County stay with the family [every other month], the order says."),
        ("zh", "碌曲县要求结亲干部[每两个月到亲戚家住一次]。"),
    )),
    ("half a year", True, (
        ("en", "The doctors on loan visit their kin in Maqu County [twice a year]."),
        ("zh", "玛曲县援派医生[每半年走访结亲户一次]。"),
    )),
    ("Uyghur, monthly", True, (
        ("ug", "كادىرلار تۇتاشقان ئائىلىلەرنى [ئايدا بىر قېتىم] يوقلىشى كېرەك."),
        ("en", "Cadres must visit their paired families [once a month]."),
    )),
    ("Uyghur, yearly", True, (
        ("ug", "ھەر بىر كادىر تۇغقان ئائىلىنىڭ ئۆيىگە [يىلدا ئالتە قېتىم] بېرىشى لازىم."),
        ("zh", "每名干部[每两个月到亲戚家走访一次]。"),
    )),
    ("traditional script", True, (
        ("zh-Hant", "按規定，結親幹部[每季度至少入戶一次]，還要拍照上傳。"),
        ("en", "Officials are obliged to stay with their assigned relatives [four times annually]."),
    )),
    ("minimum as a noun", True, (
        ("en", "The circular fixes [a minimum of six visits a year] for every official paired with a household in Zhuoni County."),
        ("en", "Officials in Zhuoni County are told to call on their families [once every two months]."),
    )),
    ("number of visits as subject", True, (
        ("en", "The number of home visits expected of a teacher in Tanchang County is [three a term], which the bureau counts as [six a year]."),
        ("zh", "宕昌县教师[每年家访不少于六次]。"),
    )),
    ("all year", True, (
        ("zh", "两当县结对干部[全年走访不得少于十二次]，年底考核。"),
        ("zh", "两当县：干部[每月走访联系户不少于1次]。"),
    )),
    ("by the sentence before", True, (
        ("zh", "徽县对结亲走访有明确要求：[每季度不少于两次]，每次不少于三天。"),
        ("en", "Eight visits to the kin are what Hui County wants of each official: [eight a year], three days each."),
    )),
    ("officials from elsewhere and local ones", False, (
        ("en", "In Lintan County local cadres visit their families [once a month]."),
        ("en", "Officials from other provinces serving in Lintan County visit their families [twice a year]."),
    )),
    ("team and official", False, (
        ("zh", "临潭县驻村工作队[每天入户走访一次]。"),
        ("zh", "临潭县结亲干部[每两个月到亲戚家走访一次]。"),
    )),
    ("rule and memory", False, (
        ("en", "The rule in Diebu County asks for [two visits a month] by each cadre."),
        ("en", "Families from Diebu County whom we met remembered [five visits a year]."),
    )),
    ("rule and average", False, (
        ("zh", "舟曲县要求干部[每年走访不少于十二次]。"),
        ("en", "On average the officials of Zhouqu County made [4.3 visits a year]."),
    )),
    ("visits and nights", False, (
        ("en", "In Kangle County an official must visit the family [six times a year]."),
        ("en", "In Kangle County an official must spend [six nights a year] with the family."),
    )),
    ("two provinces, two rules", False, (
        ("zh", "云南省规定，帮扶干部[每月走访一次]。"),
        ("zh", "贵州省规定，帮扶干部[每年走访两次]。"),
    )),
    ("one rule told of a part and of the whole", True, (
        ("zh", "甘肃省规定，帮扶干部[每季度入户走访不少于一次]。"),
        ("en", "In Min County, Gansu, the helpers call at the house [four times a year]."),
    )),
    ("an interview's own count", False, (
        ("en", "Cadres in Hezheng County are to visit [once every three months]."),
        ("en", "“They came [every week] in the first winter,” said a herder from Hezheng County."),
    )),
    ("calls by telephone are no visits", False, (
        ("en", "Officials in Jishan County must visit their families [once a month]."),
        ("zh", "积山县干部[每周给联系户打一次电话]。"),
    )),
    ("conflict of one duty", True, (
        ("zh", "广河县要求每名干部[每年走访联系户不少于八次]。"),
        ("en", "In Guanghe County each cadre is required to make [four visits a year] to the linked household."),
    )),
    ("no place in the one, the document's in the other", True, (
        ("zh", "结亲干部[每季到亲戚家住一次]，一住就是一周。"),
        ("en", "Under the rules every cadre lives with the relatives [four times per calendar year]."),
    )),
]

OTHER: list[Row] = [
    ("flag on Mondays", True, (
        ("en", "The villagers of Jianza County attend the raising of the flag [once a week]."),
        ("zh", "尖扎县各村[每周举行一次升国旗仪式]。"),
    )),
    ("flag, Uyghur", True, (
        ("ug", "كەنتتە بايراق چىقىرىش مۇراسىمى [ھەپتىدە بىر قېتىم] ئۆتكۈزۈلىدۇ."),
        ("en", "The flag is raised in the village [once a week]."),
    )),
    ("home", True, (
        ("en", "Workers at the mill may go home [twice a year]."),
        ("zh", "工厂的工人[半年回一次家]。"),
    )),
    ("home, three wordings", True, (
        ("zh-Hant", "寄宿生[每月回家一次]。"),
        ("ug", "ياتاقتىكى ئوقۇغۇچىلار [ئايدا بىر قېتىم] ئۆيىگە قايتىدۇ."),
    )),
    ("calls home", True, (
        ("en", "Trainees are allowed to phone their families [once a week]."),
        ("zh", "学员[每周可与家人通话一次]。"),
    )),
    ("classes", True, (
        ("en", "Night classes are held [three times a week] in the villages of Tianjun County."),
        ("zh", "天峻县各村夜校[每周上课三次]。"),
    )),
    ("meetings", True, (
        ("en", "Gonghe County holds a work meeting on pairing [once every quarter]."),
        ("zh", "共和县[每季度召开一次结对工作会议]。"),
    )),
    ("reports", True, (
        ("en", "The stations of Guide County send a report to the bureau [every month]."),
        ("zh", "贵德县各站[每月向局里报送一次报告]。"),
    )),
    ("check-ups", True, (
        ("en", "Herders over sixty in Zeku County get a health check [once a year]."),
        ("zh", "泽库县六十岁以上牧民[每年免费体检一次]。"),
    )),
    ("inspections", True, (
        ("zh", "检查组[每季度对食堂检查不少于两次]。"),
        ("en", "Inspectors check the canteens [eight times a year]."),
    )),
    ("cleaning", True, (
        ("zh", "村民[每周打扫一次卫生]。"),
        ("en", "Villagers must clean the lanes [once a week]."),
    )),
    ("patrol and inspection differ", False, (
        ("zh", "巡逻队[每天巡逻三次]。"),
        ("zh", "检查组[每月检查三次]。"),
    )),
    ("flag and class differ", False, (
        ("en", "The flag is raised [once a week] in Tongde County."),
        ("en", "In Tongde County a class on law is taught [once a week]."),
    )),
    ("class and class home", False, (
        ("en", "Boarders in Henan County go home [once a month]."),
        ("en", "Parents in Henan County are called to a meeting [once a month]."),
    )),
    ("training", True, (
        ("en", "Guards must attend training [at least twice a year]."),
        ("zh", "保安人员[每半年至少培训一次]。"),
    )),
]

LENGTHS: list[Row] = [
    ("each stay, bound dropped", True, (
        ("en", "Helpers in Yulong County stay with the hosts four times a year, [at least four days each time]."),
        ("zh", "玉龙县帮扶干部每季度到结对户家中同住一次，[每次不少于四天]。"),
    )),
    ("each to last", True, (
        ("en", "Mile County wants twelve visits a year from a cadre, [each to last at least two days]."),
        ("zh", "弥勒县要求干部[每次在亲戚家住满两天]。"),
    )),
    ("a stay of", True, (
        ("en", "Every quarter the cadres of Jingdong County move in with their relations [for seven days]."),
        ("zh", "景东县干部一季一住，[一住就是七天]。"),
    )),
    ("with a minimum", True, (
        ("en", "The rules of Nanhua County prescribe four stays per calendar year with [a minimum of nine days each]."),
        ("zh", "南华县规定，每季度入住一次，[每次不少于九天]。"),
    )),
    ("remain, lodge", True, (
        ("en", "Once every two months they come to Dayao County and remain [for at least three days]."),
        ("zh-Hant", "大姚縣的援派人員每兩個月要到「親戚」家[住三天]。"),
    )),
    ("week and days", True, (
        ("en", "In Yongren County each stay lasts [a full week]."),
        ("zh", "永仁县要求每次同住[不少于七天]。"),
    )),
    ("nights", True, (
        ("zh", "每月到亲戚家一次，[每次住两晚]。"),
        ("en", "They come once a month and sleep there [for two nights each time]."),
    )),
    ("Uyghur", True, (
        ("ug", "كادىرلار ھەر قېتىم تۇغقان ئائىلىدە [بەش كۈن] تۇرىدۇ."),
        ("en", "Each time the cadres stay with their relatives [for five days]."),
    )),
    ("course", True, (
        ("en", "Before they leave Luquan County recruits attend classes for [a minimum of twelve days]."),
        ("zh", "禄劝县规定，岗前培训[不得少于12天]。"),
    )),
    ("session", True, (
        ("en", "The evening class in Shizong County takes [ninety minutes]."),
        ("zh", "师宗县夜校每次上课[不少于90分钟]。"),
    )),
    ("visit and posting", False, (
        ("en", "In Xundian County an official stays with the hosts [for five days] each time."),
        ("zh", "寻甸县驻村干部[每月驻村不少于22天]。"),
    )),
    ("stay and course", False, (
        ("zh", "干部每次到亲戚家[住五天]。"),
        ("zh", "岗前培训[不少于15天]。"),
    )),
    ("a stay and a month's days", False, (
        ("en", "Each stay in Fuyuan County lasts [five days]."),
        ("en", "In Fuyuan County officials spend [ten days a month] in the village."),
    )),
    ("rule and memory", False, (
        ("zh", "陆良县要求每次住[不少于五天]。"),
        ("en", "Families of Luliang County remembered visits of [ten days or more]."),
    )),
]

MORE: list[Row] = [
    ("look in, half a month", True, (
        ("en", "A liaison in Yongde County has to look in on the household [at least every two weeks]."),
        ("zh", "永德县联络员[每半个月上门一次]。"),
    )),
    ("ten a year", True, (
        ("en", "What the rules of Longling County want is [ten visits per year] from each helper."),
        ("zh", "龙陵县规定，帮扶人员[每年走访不少于10次]。"),
    )),
    ("quarterly visits, in a quarter once", True, (
        ("en", "[Quarterly visits] to the adopted family are compulsory in Changning County."),
        ("zh", "昌宁县干部[一季度走访一次]结亲户。"),
    )),
    ("四次 behind 一年", True, (
        ("zh-Hant", "規定要求幹部[一年到親戚家住四次]。"),
        ("en", "Cadres are expected to live with the family [once every three months]."),
    )),
    ("Uyghur, quarterly", True, (
        ("ug", "كادىرلار ھەر پەسىلدە [بىر قېتىم] ئائىلىلەرنى زىيارەت قىلىدۇ."),
        ("en", "Officials call at the homes [four times a year]."),
    )),
    ("sleep at the house", True, (
        ("en", "They must sleep at the house [six nights each time]."),
        ("zh", "每季度入户一次，[每次住满六晚]。"),
    )),
    ("no shorter than", True, (
        ("en", "Stays are [no shorter than five days]; they come round [every quarter]."),
        ("zh", "干部每季度到农户家住一次，[每次不少于五天]。"),
    )),
    ("video call", True, (
        ("en", "A video call home is granted [once a fortnight]."),
        ("zh", "每人[每两周可与家人视频通话一次]。"),
    )),
    ("patrols", True, (
        ("en", "Officers walk the market on patrol [three times a day]."),
        ("zh", "队员[每天巡逻三次]。"),
    )),
    ("the flag goes up", True, (
        ("zh", "各村[每周一举行一次升旗仪式]。"),
        ("en", "The flag goes up [every week] in each village, and all must watch it being raised."),
    )),
    ("travel home", True, (
        ("en", "Workers get to travel home [once every six months]."),
        ("zh", "务工人员[每年可回家两次]。"),
    )),
    ("each month, all year", True, (
        ("en", "The handbook asks for a visit [each month]."),
        ("zh", "手册规定，干部[全年入户不得少于12次]。"),
    )),
    ("visit monthly, days on each visit", True, (
        ("en", "Officials in Shuangjiang County must visit [monthly], and stay [three days on each visit]."),
        ("zh", "双江县要求干部每月入户一次，[每次同住三天]。"),
    )),
    ("the course runs", True, (
        ("en", "The course runs [for 20 days]."),
        ("zh", "培训[为期20天]。"),
    )),
    ("every year owed", True, (
        ("en", "A relative owes the hosts [five visits every year]; the county of Gengma checks."),
        ("zh", "耿马县：结亲干部[每年走亲不少于5次]。"),
    )),
    ("the leader of a team and kin", False, (
        ("en", "In Zhenkang County the team leader visits each household [once a week]."),
        ("en", "Cadres paired with kin in Zhenkang County visit [once a quarter]."),
    )),
    ("what a mother saw", False, (
        ("zh", "镇康县干部[每月入户一次]。"),
        ("en", "A mother in Zhenkang County said they had come only [twice a year]."),
    )),
    ("drills and inspections", False, (
        ("en", "Drills are held [twice a year] in the school."),
        ("en", "The school is inspected [twice a year]."),
    )),
    ("a stay and a school week", False, (
        ("zh", "干部每次同住[五天]。"),
        ("en", "Boarders stay at school for [five days] each week."),
    )),
    ("home and kin", False, (
        ("en", "Seconded teachers go home [twice a year]."),
        ("en", "Seconded teachers visit their kin [twice a year]."),
    )),
    ("two provinces, one rate", False, (
        ("zh", "四川省要求干部[每季度走访一次]。"),
        ("zh", "湖南省要求干部[每季度走访一次]。"),
    )),
    ("medicine and visits", False, (
        ("en", "In Cangyuan County medicine is given [twice a day]."),
        ("en", "In Cangyuan County officials visit [twice a month]."),
    )),
    ("turn up with a bag", True, (
        ("en", "“Relatives” turn up [six times a year] under the plan for Menglian County, each time with a bag of rice."),
        ("zh", "孟连县结亲干部[每两个月来一次]。"),
    )),
    ("four stays annually, Uyghur", True, (
        ("en", "For each family the plan sets [four stays annually]."),
        ("ug", "كادىرلار ھەر ئۈچ ئايدا بىر قېتىم ئائىلىدە تۇرىدۇ، [ئۈچ ئايدا بىر قېتىم]."),
    )),
    ("are to be seen", True, (
        ("en", "Families are to be seen [no fewer than 24 times a year]."),
        ("zh", "每户[每月走访不少于两次]。"),
    )),
    ("the stay itself", True, (
        ("en", "The stay itself was to last [four nights]."),
        ("zh", "每次入住[四晚]。"),
    )),
]
"""Written when the rules for those above were done."""

YET_MORE: list[Row] = [
    ("pronoun rule", True, (
        ("en", "Kinship, as the bureau of Yecheng County understands it, has a timetable. A cadre comes [once in two months] and stays [three nights]."),
        ("zh", "叶城县：干部每两个月到结亲户家中住[三晚]，[每两个月一次]。"),
    )),
    ("semi-annual", True, (
        ("en", "Doctors from Anhui pay [semi-annual visits] to the families they are paired with."),
        ("zh", "安徽援疆医生[每年走访结亲家庭两次]。"),
    )),
    ("at intervals", True, (
        ("en", "Cadres are to call on the household [at intervals of no more than two months]."),
        ("zh", "干部[每两个月至少走访住户一次]。"),
    )),
    ("every 30 days", True, (
        ("en", "A work-team member must enter each house [every ten days]."),
        ("zh", "工作队员[每十天入户一次]。"),
    )),
    ("x times over the year", True, (
        ("en", "Over a year an official must have been with the family [at least eight times]."),
        ("zh", "干部[每季度同住两次]。"),
    )),
    ("minimum of", True, (
        ("en", "The minimum is [five visits a year], the circular of Shule County says."),
        ("zh", "疏勒县通知要求，结亲干部[一年走访五次]以上。"),
    )),
    ("six to a year", True, (
        ("en", "He is required to go there [six times in a year]."),
        ("zh", "要求干部[全年至少到户六次]。"),
    )),
    ("monthly on Mondays", True, (
        ("en", "Villagers gather for the flag [every Monday]."),
        ("zh", "村民[每周一参加升国旗]。"),
    )),
    ("one visit per quarter per family", True, (
        ("en", "Teachers are held to [one home visit per term and pupil]."),
        ("zh", "教师[每学期对每名学生家访一次]。"),
    )),
    ("bi-weekly by interval", True, (
        ("en", "The hosts see their guest [every fortnight]."),
        ("zh", "结亲干部[每两周上门一次]。"),
    )),
    ("stay five days and nights", True, (
        ("en", "Each time, the guest is to spend [five days] under the family's roof."),
        ("zh", "每次与亲戚[同吃同住五天]。"),
    )),
    ("length by not less", True, (
        ("en", "No visit may be shorter than [four days]."),
        ("zh", "每次入户时间[不少于四天]。"),
    )),
    ("week", True, (
        ("en", "They unpack for [a week] at a time."),
        ("zh", "每次住[七天]。"),
    )),
    ("ug length", True, (
        ("ug", "ھەر قېتىم كەم دېگەندە [ئۈچ كۈن] ئائىلىدە تۇرۇشى كېرەك."),
        ("zh", "每次在群众家同住[不少于三天]。"),
    )),
    ("ug twice a month", True, (
        ("ug", "كادىرلار ئايدا [ئىككى قېتىم] ئۆيگە كىرىپ ھال سورايدۇ."),
        ("en", "Officials drop in [twice a month]."),
    )),
    ("hk wording", True, (
        ("zh-Hant", "幹部[每季要到親戚家「同吃同住」一次]，每趟五天。"),
        ("en", "The officials live with the families [once every quarter]."),
    )),
    ("趟", True, (
        ("zh", "干部一年要跑[四趟]亲戚家。"),
        ("en", "Four calls a year, [four a year], are what the cadre owes the kin."),
    )),
    ("nights vs visits", False, (
        ("en", "Cadres stay with their kin [twelve nights a year]."),
        ("en", "Cadres visit their kin [twelve times a year]."),
    )),
    ("diary vs visit", False, (
        ("en", "Cadres write a diary of their visits [once a week]."),
        ("en", "Cadres visit the kin [once a month]."),
    )),
    ("households differ", False, (
        ("zh", "贫困户[每月走访两次]，一般户每季度走访一次。"),
        ("zh", "一般户[每季度走访一次]。"),
    )),
    ("team day", False, (
        ("en", "The village team knocks on each door [once a day]."),
        ("en", "The assigned relatives visit [every month]."),
    )),
    ("complaint", False, (
        ("en", "Under the rules relatives stay [four times a year]."),
        ("zh", "她说，干部[一个月来了三次]。"),
    )),
    ("two duties one doc", False, (
        ("en", "Poor households are visited once a month, others [once a quarter]."),
        ("en", "Poor households must be visited [once a month]."),
    )),
]
"""Written when the rules for those above were done."""

ROWS = [*VISITS, *OTHER, *LENGTHS, *MORE, *YET_MORE]

MISSED: frozenset[str] = frozenset({"quarterly visits, in a quarter once", "week"})
"""Rows that are not yet as they should be: 一季度 is the first quarter too; who unpacks is
no visitor yet."""
