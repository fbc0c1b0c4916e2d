# ruff: noqa: E501
"""Reasons as data: each in English, Chinese and Uyghur, with the slots that a case fills."""

from headwater.model import Words

ALONE = Words("one statement only", "只有一处说法", "پەقەت بىرلا بايان بار")
CONVERSION = Words(
    "a conversion of one figure into another unit: one statement, no second source",
    "同一数字换算成另一单位：仍是一处说法，不是第二个来源",
    "بىر ساننىڭ باشقا بىرلىككە سۇندۇرۇلۇشى: بىرلا بايان، ئىككىنچى مەنبە ئەمەس",
)
ALIKE = Words(
    "these look alike and are not answers to one question",
    "这些说法看似相同，但回答的不是同一个问题",
    "بۇلار ئوخشايدۇ، ئەمما بىر سوئالنىڭ جاۋابى ئەمەس",
)
NUMBERS_SAME = Words("the numbers are the same", "数字相同", "سانلار ئوخشاش")
NAMES = Words(
    "one name is written with different numbers; the text may mean two versions of it",
    "同一名称写了不同的数字；文中也可能指它的两个版本",
    "بىر نام ئوخشىمىغان سانلار بىلەن يېزىلغان؛ تېكىست ئۇنىڭ ئىككى نۇسخىسىنى كۆرسىتىشى مۇمكىن",
)
FIRST_SET_OUT = Words(
    "to settle it: look for where the name was first set out",
    "如要查清：请找到最早提出这一名称的文件",
    "ئېنىقلاش ئۈچۈن: بۇ نام ئەڭ دەسلەپ قەيەردە ئوتتۇرىغا قويۇلغانلىقىنى تېپىڭ",
)
NAMED = Words("{number} (“{name}”)", "{number}（“{name}”）", "{number} («{name}»)")
LIST_FITS = Words(
    "the list has as many items as are announced",
    "清单的项数与宣布的一致",
    "تىزىملىكتىكى سان ئېلان قىلىنغىنى بىلەن ئوخشاش",
)
ANNOUNCED = Words("{count} announced", "宣布{count}项", "{count} دەپ ئېلان قىلىنغان")
LISTED = Words("{count} listed", "列出{count}项", "{count} تىزىلغان")
LONGER = Words(
    "more items are found than announced: the list may go on beyond it",
    "列出的比宣布的多：清单可能延续到别的内容",
    "تىزىلغىنى ئېلان قىلىنغىنىدىن كۆپ: تىزىملىك باشقا مەزمۇنغا ئۇلىنىپ كەتكەن بولۇشى مۇمكىن",
)
SHORT = Words(
    "{said} are announced and {found} are found listed",
    "宣布{said}项，实际列出{found}项",
    "{said} دەپ ئېلان قىلىنغان، {found} تىزىلغان",
)
ONE_SHORT = Words(
    "{said} are announced and {found} are found listed: one is missing, or the list is read wrongly",
    "宣布{said}项，实际列出{found}项：缺一项，或清单读取有误",
    "{said} دەپ ئېلان قىلىنغان، {found} تىزىلغان: بىرى كەم، ياكى تىزىملىك خاتا ئوقۇلغان",
)
OBTAIN_LIST = Words(
    "to settle it: obtain the document that sets out the list",
    "如要查清：请取得列出该清单的文件",
    "ئېنىقلاش ئۈچۈن: بۇ تىزىملىك يېزىلغان ھۆججەتنى قولغا چۈشۈرۈڭ",
)
ORIGINAL = Words(
    "to settle it: look for the original of these numbers",
    "如要查清：请查找这些数字的原始出处",
    "ئېنىقلاش ئۈچۈن: بۇ سانلارنىڭ ئەسلى مەنبەسىنى ئىزدەڭ",
)
CELLS = Words(
    "cells of one table: its rows and columns tell the numbers apart",
    "同一表格的单元格：行与列把这些数字区分开",
    "بىر جەدۋەلنىڭ كاتەكچىلىرى: قۇر ۋە ئىستونلار بۇ سانلارنى ئايرىيدۇ",
)
BECAME = Words(
    "the text says that {one} became {other}: the later number replaces the earlier",
    "文中说由{one}变为{other}：后一个数字取代前一个",
    "تېكىستتە {one} نىڭ {other} گە ئۆزگەرگەنلىكى ئېيتىلغان: كېيىنكى سان ئالدىنقىسىنىڭ ئورنىنى ئالىدۇ",
)
SERIES_SAID = Words(
    "a change in time, no conflict",
    "这是时间上的变化，不是矛盾",
    "بۇ ۋاقىت ئىچىدىكى ئۆزگىرىش، زىددىيەت ئەمەس",
)
RULE = Words(
    "{rule} is what is required, {done} what is told as done: a rule and what became of it are two questions",
    "{rule}是要求，{done}是所述的实际情况：规定与实际执行是两个问题",
    "{rule} تەلەپ، {done} ئەمەلىي ئەھۋال: قائىدە بىلەن ئۇنىڭ ئىجراسى ئىككى سوئال",
)
STAGES = Words(
    "one document gives several: for different stages, or as the rule and as what is done",
    "同一文件给出几个频率：分属不同阶段，或一为规定一为实际",
    "بىر ھۆججەتتە بىر نەچچىسى بار: ھەر خىل باسقۇچقا ياكى قائىدە بىلەن ئەمەلىيەتكە ئائىت",
)
TWO_THINGS = Words(
    "one document tells both, far apart: likely a whole and its part, or two things, and no contradiction",
    "同一文件并列两数，相差甚远：多半是整体与部分，或是两回事，并非自相矛盾",
    "بىر ھۆججەت بىر-بىرىدىن خېلى يىراق ئىككى ساننى بېرىدۇ: بەلكىم پۈتۈن بىلەن بىر قىسىم ياكى ئىككى نەرسە، زىددىيەت ئەمەس",
)
GONE = Words(
    "{count} statements of this question are not in the case any more",
    "该问题有{count}处说法已不在本案卷中",
    "بۇ سوئالنىڭ {count} بايانى ھازىر بۇ دېلودا يوق",
)
LEFT_OUT = Words(
    "{count} further statements are not compared here, since the group is too large",
    "因这一组过大，另有{count}处说法未作比较",
    "بۇ گۇرۇپپا بەك چوڭ بولغاچقا، يەنە {count} بايان سېلىشتۇرۇلمىدى",
)
SEATS = Words(
    "the places named cannot both be right: {places}",
    "所说的地点不可能都对：{places}",
    "تىلغا ئېلىنغان جايلارنىڭ ھەممىسى توغرا بولالمايدۇ: {places}",
)

ONE_DOCUMENT = Words("one document", "一份文件", "بىر ھۆججەت")
ONE_ORIGIN = Words(
    "{count} documents of one origin", "同出一源的{count}份文件", "بىر مەنبەلىك {count} ھۆججەت"
)
REPEATED = Words(
    "{count} statements in {where} say the same: this is repetition, not confirmation",
    "{where}中的{count}处说法相同：这是重复，不是印证",
    "{where} ئىچىدىكى {count} بايان ئوخشاش: بۇ تەكرارلاش، دەلىللەش ئەمەس",
)
DIGITS = Words(
    "{number} has so many digits that nobody counts it twice alike: whoever names no source has it from one too",
    "{number}位数很多，两次分别统计不会恰好相同：未注明出处者也是取自同一来源",
    "{number} نىڭ خانىسى كۆپ، ئايرىم سانالسا ئىككى قېتىم ئوخشاش چىقمايدۇ: مەنبە كۆرسەتمىگەنلەرمۇ شۇ بىر مەنبەدىن ئالغان",
)
CONFIRMED = Words(
    "{count} independent origins say the same",
    "{count}个相互独立的来源说法相同",
    "{count} مۇستەقىل مەنبە ئوخشاش دەيدۇ",
)
BETWEEN = Words(
    "between {least} and {most} origins say the same: whether they are independent is not certain",
    "有{least}至{most}个来源说法相同：它们是否相互独立尚不确定",
    "{least} دىن {most} غىچە مەنبە ئوخشاش دەيدۇ: ئۇلارنىڭ مۇستەقىللىقى ئېنىق ئەمەس",
)
FIND_OUT = Words(
    "to settle it: find out whether one took the number from the other, or both from a third",
    "如要查清：请查明是一方取自另一方，还是双方取自第三方",
    "ئېنىقلاش ئۈچۈن: بىرى يەنە بىرىدىن ئالغانمۇ ياكى ئىككىسى ئۈچىنچىسىدىن ئالغانمۇ، شۇنى بىلىڭ",
)
MAY_HAVE = Words(
    "{taker} may have it from {taken}: {why}",
    "{taker}可能取自{taken}：{why}",
    "{taker} بۇنى {taken} دىن ئالغان بولۇشى مۇمكىن: {why}",
)
OBTAIN = Words(
    "to settle it: obtain {works}, cited by more than one of these documents and not in this case",
    "如要查清：请取得{works}，这些文件中不止一份引用了它，而它不在本案卷中",
    "ئېنىقلاش ئۈچۈن: {works} نى قولغا چۈشۈرۈڭ؛ ئۇنى بۇ ھۆججەتلەرنىڭ بىردىن كۆپى نەقىل كەلتۈرگەن، ئەمما ئۇ بۇ دېلودا يوق",
)
NO_BOUND = Words(
    "the headline drops the bound: the body says “{body}”, the headline “{title}”",
    "标题略去了限定词：正文写“{body}”，标题写“{title}”",
    "ماۋزۇدا چەكلىمە چۈشۈپ قالغان: تېكىستتە «{body}»، ماۋزۇدا «{title}»",
)
NO_DATE = Words(
    "the headline drops the date: the body gives it for {when}",
    "标题略去了日期：正文写明的时间是{when}",
    "ماۋزۇدا چېسلا چۈشۈپ قالغان: تېكىستتە ۋاقتى {when} دەپ بېرىلگەن",
)
AS_ONE = Words(
    "taken as one number, within bounds and rounding: {written}",
    "在限定和取整的范围内视为同一数字：{written}",
    "چەك ۋە پۈتۈنلەش دائىرىسىدە بىر سان دەپ قارالدى: {written}",
)
HERE = Words("both in one document", "都在同一份文件中", "ھەر ئىككىسى بىر ھۆججەتتە")
APART = Words("in two documents", "在两份文件中", "ئىككى ھۆججەتتە")
UNDATED_BOTH = Words(
    "neither states a date; if they speak of different times this is no conflict",
    "两处都未写明日期；如果说的是不同时间，就不构成冲突",
    "ھەر ئىككىسىدە چېسلا يوق؛ ئەگەر باشقا-باشقا ۋاقىتنى دېگەن بولسا، بۇ زىددىيەت ئەمەس",
)
HOLD_FOR = Words("both hold for {when}", "两处说的都是{when}", "ھەر ئىككىسى {when} ھەققىدە")
MAY_BE_ONE = Words(
    "the dates given, {one} and {other}, may be one and the same",
    "所给日期{one}与{other}可能是同一时间",
    "بېرىلگەن چېسلالار، {one} ۋە {other}، بىر ۋاقىت بولۇشى مۇمكىن",
)
AGAINST = Words(
    "{one} against {other}, {where}: both cannot hold",
    "{one}与{other}相左，{where}：不可能都成立",
    "{one} ۋە {other} بىر-بىرىگە زىت، {where}: ھەر ئىككىسى توغرا بولالمايدۇ",
)
TWO_DATES = Words(
    "dated {one} and {other}, {where}: one event cannot have both dates",
    "日期分别为{one}与{other}，{where}：同一事件不可能有两个日期",
    "چېسلاسى {one} ۋە {other}، {where}: بىر ۋەقەنىڭ ئىككى چېسلاسى بولالمايدۇ",
)
PUBLISHED = Words(
    "to settle it: obtain what {names} published",
    "如要查清：请取得{names}发布的原件",
    "ئېنىقلاش ئۈچۈن: {names} ئېلان قىلغان ئەسلى نۇسخىنى قولغا چۈشۈرۈڭ",
)
PRIMARY = Words(
    "to settle it: obtain a primary record (an official release, a law, a report) of that date",
    "如要查清：请取得该日期的第一手记录（官方发布、法规或报告）",
    "ئېنىقلاش ئۈچۈن: شۇ چېسلادىكى بىرىنچى قول خاتىرىنى (رەسمىي ئېلان، قانۇن، دوكلات) قولغا چۈشۈرۈڭ",
)
REVISED = Words(
    "a later version of the same page has another number: {one} and {other}",
    "同一网页的后一版本数字不同：{one}与{other}",
    "بىر بەتنىڭ كېيىنكى نۇسخىسىدا باشقا سان بار: {one} ۋە {other}",
)
REPLACED = Words(
    "the revision replaces what the page said before",
    "修订版取代该网页先前的说法",
    "تۈزىتىلگەن نۇسخا بەتنىڭ ئىلگىرىكى سۆزىنىڭ ئورنىنى ئالىدۇ",
)
STEP = Words("{when}: {value}", "{when}：{value}", "{when}: {value}")
SERIES = Words(
    "the later date has another number, which replaces the earlier one: a series, no conflict",
    "较晚日期的数字取代较早的：这是时间序列，不是冲突",
    "كېيىنكى چېسلادىكى سان ئىلگىرىكىسىنىڭ ئورنىنى ئالىدۇ: بۇ بىر قاتار سان، زىددىيەت ئەمەس",
)
IN_TIME = Words("in time: {steps}", "按时间：{steps}", "ۋاقىت تەرتىپى: {steps}")
NEITHER_DATED = Words(
    "neither states a date: {values} may hold for different times",
    "都未写明日期：{values}可能说的是不同时间",
    "ھېچقايسىسىدا چېسلا يوق: {values} باشقا-باشقا ۋاقىت ھەققىدە بولۇشى مۇمكىن",
)
FIND_DATES = Words(
    "to settle it: find the dates of both",
    "如要查清：请找到两者的日期",
    "ئېنىقلاش ئۈچۈن: ئىككىسىنىڭ چېسلاسىنى تېپىڭ",
)
UNDATED = Words(
    "no date is stated for {values}: it may hold for another time",
    "{values}未写明日期：可能说的是另一时间",
    "{values} نىڭ چېسلاسى يوق: ئۇ باشقا بىر ۋاقىت ھەققىدە بولۇشى مۇمكىن",
)
FIND_DATE = Words(
    "to settle it: find the date of the undated number",
    "如要查清：请找到未写日期的数字的日期",
    "ئېنىقلاش ئۈچۈن: چېسلاسىز ساننىڭ چېسلاسىنى تېپىڭ",
)
DATED = Words("{value} ({when})", "{value}（{when}）", "{value} ({when})")
OVERLAP = Words(
    "the periods overlap and are not the same: {values}",
    "时段有重叠但不相同：{values}",
    "ۋاقىت دائىرىلىرى قىسمەن قاپلىشىدۇ، ئەمما ئوخشاش ئەمەس: {values}",
)
ELSEWHERE = Words(
    "for one date the answers conflict ({values}): see “{text}”",
    "就其中一个日期而言，答案相互冲突（{values}）：见“{text}”",
    "بىر چېسلا ئۈچۈن جاۋابلار زىت ({values}): «{text}» گە قاراڭ",
)
OPEN = Words(
    "{values} leaves room for the other number: it neither confirms nor contradicts it",
    "{values}为另一数字留有余地：既不印证也不否定它",
    "{values} باشقا سانغا ئورۇن قالدۇرىدۇ: ئۇنى دەلىللىمەيدۇ ھەم رەت قىلمايدۇ",
)
ONE_OF_THEM = Words("one of them", "其中之一", "ئۇلارنىڭ بىرى")
CHOOSE = Words(" against ", "对", " بىلەن ")
COMMA, SEMICOLON, AND = Words(", ", "、", "، "), Words("; ", "；", "؛ "), Words(" and ", "和", " ۋە ")
EQUAL = Words(" = ", " = ", " = ")
