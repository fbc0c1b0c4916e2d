"""How often, how long at a time: passages written after the rules for those of `often_rows`, and what is missed."""

# fmt: off
Row = tuple[str, bool, tuple[tuple[str, str], ...]]

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

ROWS = [*MORE, *YET_MORE]

MISSED: frozenset[str] = frozenset({"quarterly visits, in a quarter once", "week"})
"""Rows that are not yet as they should be: 一季度 is the first quarter too; who unpacks is
no visitor yet."""
