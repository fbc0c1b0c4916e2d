# fmt: off
"""Uyghur (Arabic script): numerals, scales, cues, units. Data only."""

ONES = {
    "نۆل": 0, "بىر": 1, "ئىككى": 2, "ئۈچ": 3, "تۆت": 4, "بەش": 5, "ئالتە": 6, "يەتتە": 7, "سەككىز": 8,
    "توققۇز": 9,
}
TENS = {
    "ئون": 10, "يىگىرمە": 20, "ئوتتۇز": 30, "قىرىق": 40, "ئەللىك": 50, "ئاتمىش": 60, "يەتمىش": 70,
    "سەكسەن": 80, "توقسان": 90,
}
SCALES = {
    "يۈز": 100, "مىڭ": 10**3, "تۈمەن": 10**4, "مىليون": 10**6, "مىليارد": 10**9, "يۈزمىليون": 10**8,
    "ترىليون": 10**12,
}
HALF = "يېرىم"
SUFFIX_MORE = ("دىن ئارتۇق", "تىن ئارتۇق", "دىن كۆپ", "تىن كۆپ", "نەچچە")
AFTER = {
    "more_than": "دىن ئارتۇق|تىن ئارتۇق|دىن كۆپ|تىن كۆپ|دىن كۆپرەك|تىن كۆپرەك|دىن ئاشتى|نەچچە|دىن ئوشۇق|تىن ئوشۇق|"
    "ئارتۇق|كۆپرەك|دىن يۇقىرى|تىن يۇقىرى",
    "less_than": "غا يېقىن|گە يېقىن|قا يېقىن|كە يېقىن|يېقىن|دىن ئاز|تىن ئاز|دىن تۆۋەن|تىن تۆۋەن",
    "approx": "ئەتراپىدا|چامىسىدا|چە|لەرچە",
}
BEFORE = {
    "approx": "تەخمىنەن|تەقرىبەن|ئاساسەن", "at_least": "كەم دېگەندە|ئەڭ ئاز بولغاندا|ئاز دېگەندە", "at_most": "ئەڭ كۆپ بولغاندا|ئەڭ كۆپ",
    "exact": "جەمئىي|ئومۇمىي", "less_than": "قارىيىپ",
}
UNITS = {
    "percentage-point": "پىرسەنتلىك نۇقتا|پىرسەنت نۇقتا|پىرسەنتلىك پوينت", "percent": "پىرسەنت|%|٪|پرسېنت", "person": "نەپەر|نەپىرى|ئادەم|كىشى|نوپۇس", "household": "ئائىلە|ئۆيلۈك|تۈتۈن", "yuan": "يۈەن|يۇەن", "som": "سوم", "fold": "ھەسسە|قات",
    "dollar": "دوللار", "year": "يىل", "month": "ئاي", "day": "كۈن", "night": "كېچە|كېچىنى", "hour": "سائەت", "minute": "مىنۇت", "mu": "مو",
    "hectare": "گېكتار", "kilometre": "كىلومېتىر", "metre": "مېتىر", "kilogram": "كىلوگرام|كىلو", "tonne": "توننا", "time": "قېتىم", "": "دانە|پارچە|تۈر",
    "county": "ناھىيە", "village": "كەنت", "prefecture": "ۋىلايەت", "province": "ئۆلكە", "enterprise": "كارخانا", "project": "تۈر|قۇرۇلۇش",
    "year of age": "ياش", "square kilometre": "كۋادرات كىلومېتىر", "person-time": "ئادەم قېتىم", "school": "مەكتەپ",
}
# what may stand behind a unit in one word: case, plural and possessive endings
AFTER_UNIT = frozenset(
    "نىڭ دىن تىن غا گە قا كە نى دا دە تا تە لار لەر لارنىڭ لەرنىڭ لاردىن لەردىن لارغا لەرگە ى ىنى ىنىڭ ىدىن ىغا ىگە ىدە ىدا سى سىنى سىنىڭ سىگە سىغا "
    "لىق لىك لۇق لۈك لىقى لىكى چە چىلىك دەك ىدىكى دىكى تىكى غىچە گىچە قىچە كىچە تىن دىنلا ىلا لا مۇ دۇر تۇر ىنىلا ۋە".split()
)
SUFFIX_WORDS = frozenset("ى ئى سى غا گە كە قا نى دىن تىن دا دە تا تە كىچە غىچە گىچە قىچە نىڭ نەپىرى نەپەرى ئادىمى".split())
ADJECTIVES = frozenset("يېڭى كونا چوڭ كىچىك ياش قېرى باشقا قالغان ئاشۇنداق خىل تۈرلۈك ئاساسلىق".split())
VERBS = {
    "increase": "ئاشتى ئاشقان كۆپەيدى كۆپەيگەن ئۆستى ئۆسكەن يۇقىرىلىدى كۆتۈرۈلدى", "decrease": "ئازايدى ئازايغان كېمەيدى كېمەيگەن تۆۋەنلىدى چۈشتى",
    "build": "سېلىندى سېلىنغان قۇرۇلدى ياسالدى قېزىلدى سېلىنىدۇ قۇرۇلىدۇ", "visit": "زىيارەت يوقلاش يوقلىدى", "transfer": "يۆتكەلدى يۆتكەش يۆتكىدى",
    "train": "تەربىيەلەندى تەربىيەلەش تەربىيەلىدى", "pair": "جۈپلەشتى جۈپلىشىش تۇغقان تۇغقانلاشتى", "provide": "بېرىلدى بەردى تارقىتىلدى",
    "work": "ئىشلەيدۇ ئىشلىدى", "relocate": "كۆچتى كۆچۈرۈلدى", "deploy": "ئەۋەتىلدى ئەۋەتتى", "complete": "تاماملاندى پۈتتى", "fund": "مەبلەغ سېلىندى ئاجرىتىلدى",
    "participate": "قاتناشتى", "employ": "ئورۇنلاشتۇرۇلدى",
}
REQUIREMENT = "كېرەك|شەرت|لازىم|زۆرۈر|تەلەپ قىلىنىدۇ|تەلەپ|بەلگىلەنگەن|مەجبۇر"
TARGET = "پىلان|نىشان|مۆلچەر|ئۈمىد|ماقچى|مەكچى|لىنىدۇ|لىدۇ غان"
# "for every household", "a day": word with its case endings -> what a rate is per
PER = {
    "ئائىلە": "household", "ئائىلى": "household", "ئۆيلۈك": "household", "ئادەم": "person", "كىشى": "person", "نەپەر": "person", "يىل": "year", "ئاي": "month",
    "ئېي": "month", "كۈن": "day", "ھەپتە": "week", "ھەپتى": "week", "مو": "mu", "كەنت": "village", "ئوقۇغۇچى": "student", "توننا": "tonne", "كىلوگرام": "kilogram",
}
# how a finite verb or verbal noun ends: such a word behind a unit is not what is counted
VERB_ENDS = ("دى", "تى", "دۇ", "تۇ", "غان", "گەن", "قان", "كەن", "ماق", "مەك", "ىپ", "ۈپ", "ۇپ", "كېرەك", "بار", "يوق", "بولۇپ", "بىلەن", "ئۈچۈن", "ۋە", "ئىچىدە")
YEAR_SUFFIX = ("-يىل", "- يىل", "يىلى", "-يىلى")

# case and plural endings, longest first
ENDINGS = ("لارنىڭ", "لەرنىڭ", "لاردىن", "لەردىن", "لارغا", "لەرگە", "لارنى", "لەرنى", "نىڭ", "دىن", "تىن", "غا", "گە", "قا", "كە", "نى", "دا", "دە",
            "تا", "تە", "لار", "لەر")
WHOLE = frozenset("ئاتا ئانا ھەپتە تاختا پاختا ئورتا".split())
"""Words that end like a case and have none."""
NOUNS = {
    "پاختا": ("cotton", "cotton"), "بۇغداي": ("wheat", "wheat"), "قوناق": ("maize", "maize"), "ئاشلىق": ("grain", "grain"), "يەر": ("land", ""),
    "ئوقۇتقۇچى": ("worker", "person"), "دوختۇر": ("worker", "person"), "ئايال": ("person", "person"), "ئەر": ("person", "person"), "بالا": ("person", "person"),
    "ئاھالە": ("person", "person"), "چارۋىچى": ("worker", "person"), "چايچى": ("worker", "person"), "ئەزا": ("person", "person"), "ۋەكىل": ("person", "person"),
    "ئۆي": ("house", "house"), "قۇدۇق": ("well", "well"), "كۆۋرۈك": ("bridge", "bridge"), "زاۋۇت": ("factory", "factory"), "سېخ": ("workshop", "workshop"),
    "دوختۇرخانا": ("hospital", "hospital"), "يېزا": ("township", "township"), "بازار": ("town", "town"), "شەھەر": ("city", "city"), "مەبلەغ": ("fund", ""),
    "قوي": ("sheep", "sheep"), "كالا": ("cattle", "cattle"), "ئات": ("horse", "horse"), "دەرەخ": ("tree", "tree"), "نۇقتا": ("point", "point"), "تۈپ": ("tree", "tree"),
    "كادىر": ("official", "person"), "ئادەم": ("person", "person"), "ئىشچى": ("worker", "person"), "دېھقان": ("worker", "person"),
    "ئوقۇغۇچى": ("person", "person"), "ئائىلە": ("household", "household"), "كەنت": ("village", "village"), "ناھىيە": ("county", "county"),
    "ۋىلايەت": ("prefecture", "prefecture"), "ئۆلكە": ("province", "province"), "كارخانا": ("enterprise", "enterprise"),
    "تۈر": ("project", "project"), "مەكتەپ": ("school", "school"), "خىزمەتچى": ("official", "person"), "ئەمگەك": ("worker", "person"),
    "سېسترا": ("worker", "person"), "ھەمشىرە": ("worker", "person"), "شوپۇر": ("worker", "person"), "تىككۈچى": ("worker", "person"), "باغۋەن": ("worker", "person"),
    "مالچى": ("worker", "person"), "تېرىمچى": ("worker", "person"), "ھۈنەرۋەن": ("worker", "person"), "تېخنىك": ("worker", "person"), "ئىنژېنېر": ("worker", "person"),
    "مۇتەخەسسىس": ("worker", "person"), "ئالىم": ("worker", "person"), "مۇخبىر": ("worker", "person"), "تەرجىمان": ("worker", "person"), "ئاشپەز": ("worker", "person"),
    "ساقچى": ("official", "person"), "ئەمەلدار": ("official", "person"), "باشلىق": ("official", "person"), "قىز": ("person", "person"), "ئوغۇل": ("person", "person"),
    "ستۇدېنت": ("person", "person"), "كۇرسانت": ("person", "person"), "كۆچمەن": ("person", "person"), "مېھمان": ("person", "person"), "يولۇچى": ("person", "person"),
    "ساياھەتچى": ("person", "person"), "ئىشتىراكچى": ("person", "person"), "تۇغقان": ("person", "person"), "قوشنا": ("person", "person"), "يېتىم": ("person", "person"),
    "مەھبۇس": ("person", "person"), "تۇتقۇن": ("person", "person"), "بىمار": ("person", "person"), "كېسەل": ("person", "person"), "ئەسكەر": ("person", "person"),
    "ئەترەت": ("team", "team"), "گۇرۇپپا": ("team", "team"), "مەسچىت": ("mosque", "mosque"), "ماشىنا": ("vehicle", "vehicle"), "يەسلى": ("kindergarten", "kindergarten"),
    "كىتاب": ("book", "book"), "شىركەت": ("enterprise", "enterprise"), "ئورگان": ("institution", "institution"), "لاگېر": ("camp", "camp"), "تۈرمە": ("prison", "prison"),
    "تولۇقلىما": ("fund", ""), "مائاش": ("fund", ""), "جەرىمانە": ("fund", ""), "مۇكاپات": ("fund", ""), "كىرىم": ("fund", ""),
    "ئاتا-ئانا": ("person", "person"), "ئاتا-ئانىلار": ("person", "person"), "ياشانغان": ("person", "person"), "ئەمگەكچى": ("worker", "person"), "مۇئەللىم": ("worker", "person"),
    "خادىم": ("official", "person"), "قېتىم": ("time", "time"), "كىشى": ("person", "person"), "پۇقرا": ("person", "person"),
}
