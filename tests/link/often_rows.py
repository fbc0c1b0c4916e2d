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

ROWS = [*VISITS, *OTHER, *LENGTHS]
