# ruff: noqa: E501
"""Why one document was taken from another, in every language: the reasons of derivations as rows of a table.

A derivation keeps its reasons in English, as linking wrote them; the rows give the same sentence in Chinese and
Uyghur. What no row knows stands in English in all three, which the pages mark as English.
"""

import re
from functools import lru_cache

from headwater.model.words import Words, same

_ROWS = (
    Words("{share} % of the text stands in the other document, word for word", "{share}%的文字逐字见于另一份文件", "تېكىستنىڭ {share} پىرسەنتى يەنە بىر ھۆججەتتە سۆزمۇ سۆز بار"),
    Words("{share} % of the text stands in the other document, with small changes", "{share}%的文字略有改动后见于另一份文件", "تېكىستنىڭ {share} پىرسەنتى ئازراق ئۆزگەرتىش بىلەن يەنە بىر ھۆججەتتە بار"),
    Words("{count} words in a row stand in both, word for word", "连续{count}个词两文逐字相同", "ئۇدا {count} سۆز ئىككىلىسىدە سۆزمۇ سۆز بار"),
    Words("{count} words in a row stand in both, with small changes", "连续{count}个词两文略有出入地相同", "ئۇدا {count} سۆز ئازراق پەرق بىلەن ئىككىلىسىدە بار"),
    Words("the sentences are the same and the numbers are others: pages of one form", "句子相同而数字不同：同一格式的页面", "جۈملىلەر ئوخشاش، سانلار باشقا: بىر خىل قېلىپتىكى بەتلەر"),
    Words("same page, another version", "同一页面的另一版本", "ئوخشاش بەتنىڭ باشقا نۇسخىسى"),
    Words("words that many of these texts share are left out", "许多文本共有的词句未计入", "بۇ تېكىستلەرنىڭ كۆپىدە ئورتاق بولغان سۆزلەر ھېسابقا ئېلىنمىدى"),
    Words("declared in {where}", "据{where}所声明", "{where} دا جاكارلانغان"),
    Words("it names {name} as where it comes from", "文中称出自{name}", "تېكىست ئۆزىنىڭ {name} دىن كەلگەنلىكىنى ئېيتقان"),
    Words("published later ({later} after {earlier})", "发表较晚（{later}，另一份为{earlier}）", "كېيىنرەك ئېلان قىلىنغان ({later}، يەنە بىرى {earlier})"),
    Words("it says that it was updated", "文中称已更新", "تېكىستتە يېڭىلانغانلىقى ئېيتىلغان"),
    Words("the whole of the shorter text stands in this one, which has more: likely the later", "较短的文本全文见于此文，而此文更长：可能较晚", "قىسقا تېكىست پۈتۈنلەي مۇشۇنىڭدا بار، بۇنىڭدا يەنە ئارتۇقى بار: كېيىنكىسى بولۇشى مۇمكىن"),
    Words("the dates do not tell which came first", "从日期看不出孰先孰后", "چېسلالاردىن قايسىسىنىڭ بۇرۇنلۇقىنى بىلگىلى بولمايدۇ"),
    Words("its headline is the other's, word for word", "标题与另一份文件逐字相同", "ماۋزۇسى يەنە بىرىنىڭ ماۋزۇسى بىلەن سۆزمۇ سۆز ئوخشاش"),
    Words("it links to the page: “{words}”", "文中链接到该页：“{words}”", "تېكىست شۇ بەتكە ئۇلانغان: «{words}»"),
    Words("the page is not in the case", "该页不在本案卷中", "ئۇ بەت بۇ دېلودا يوق"),
    Words("it names “{name}” as its source", "文中称来源为“{name}”", "تېكىست «{name}» نى مەنبە قىلىپ كۆرسەتكەن"),
    Words("the number stands there too", "该数字那里也有", "بۇ سان ئۇ يەردىمۇ بار"),
    Words("the words are not compared", "未比较文字", "سۆزلەر سېلىشتۇرۇلمىدى"),
    Words("the work is not in the case", "该文献不在本案卷中", "بۇ ئەسەر بۇ دېلودا يوق"),
    Words("{count} of its numbers stands there too", "它的数字中有{count}个那里也有", "ئۇنىڭ سانلىرىدىن {count} ى ئۇ يەردىمۇ بار"),
    Words("{count} of its numbers stand there too", "它的数字中有{count}个那里也有", "ئۇنىڭ سانلىرىدىن {count} ى ئۇ يەردىمۇ بار"),
    Words("{count} of its numbers stand there too, in another language", "它的数字中有{count}个也见于那份另一语言的文件", "ئۇنىڭ سانلىرىدىن {count} ى باشقا تىلدىكى ئۇ ھۆججەتتىمۇ بار"),
    Words("its quotation “{words}” stands in the other document, word for word", "其引文“{words}”逐字见于另一份文件", "ئۇنىڭ «{words}» دېگەن نەقىلى يەنە بىر ھۆججەتتە سۆزمۇ سۆز بار"),
    Words("its quotation “{words}” stands in the other document, with small changes", "其引文“{words}”略有改动后见于另一份文件", "ئۇنىڭ «{words}» دېگەن نەقىلى يەنە بىر ھۆججەتتە ئازراق ئۆزگەرتىش بىلەن بار"),
    Words("both have it in quotation marks: they may quote a third", "两者都加了引号：可能都引自第三方", "ئىككىلىسىدە تىرناق ئىچىدە: ئۈچىنچىسىدىن ئېلىنغان بولۇشى مۇمكىن"),
    Words("the other was published later ({later} after {earlier})", "另一份发表较晚（{later}，此份为{earlier}）", "يەنە بىرى كېيىنرەك ئېلان قىلىنغان ({later}، بۇنىسى {earlier})"),
    Words("it says so (“{words}”)", "文中自称如此（“{words}”）", "تېكىست ئۆزى شۇنداق دەيدۇ («{words}»)"),
    Words("no document says that it is a translation", "没有文件说它是译文", "ھېچقايسى ھۆججەت ئۇنى تەرجىمە دېمىگەن"),
    Words("the same values in another language: {values}", "另一语言中有相同的数值：{values}", "باشقا تىلدا ئوخشاش سانلار: {values}"),
    Words("one may have them from the other, or both from a third", "可能一方取自另一方，或双方取自第三方", "بىرى يەنە بىرىدىن ياكى ئىككىلىسى ئۈچىنچىسىدىن ئالغان بولۇشى مۇمكىن"),
    Words("the same values, in other words: {values}", "以不同的说法给出相同的数值：{values}", "باشقا سۆزلەر بىلەن ئوخشاش سانلار: {values}"),
    Words("both name “{name}”: both may have them from there", "两者都提到“{name}”：可能都取自那里", "ئىككىلىسى «{name}» نى تىلغا ئالغان: شۇ يەردىن ئالغان بولۇشى مۇمكىن"),
    Words("one may retell the other, or both a third", "可能一方转述另一方，或双方转述第三方", "بىرى يەنە بىرىنى ياكى ئىككىلىسى ئۈچىنچىسىنى بايان قىلغان بولۇشى مۇمكىن"),
    Words("cited as “{work}”", "引用为“{work}”", "«{work}» دەپ نەقىل كەلتۈرۈلگەن"),
    Words("its title stands there in quotation marks", "文中加引号写出它的标题", "تېكىستتە ئۇنىڭ ماۋزۇسى تىرناق ئىچىدە كەلگەن"),
    Words("name and year match", "作者与年份相符", "ئاپتور ۋە يىل ماس كېلىدۇ"),
)  # fmt: skip
_SLOT = re.compile(r"\{(\w+)\}")


def _pattern(row: Words) -> re.Pattern[str]:
    parts = _SLOT.split(row.en)
    return re.compile(
        "".join(f"(?P<{p}>.+)" if n % 2 else re.escape(p) for n, p in enumerate(parts)), re.DOTALL
    )


_PATTERNS = tuple((_pattern(row), row) for row in sorted(_ROWS, key=lambda r: -len(_SLOT.sub("", r.en))))


@lru_cache(maxsize=16_384)
def edge_words(reason: str) -> Words:
    """Return a reason of a derivation in every language; in English alone where no row has it."""
    for pattern, row in _PATTERNS:
        found = pattern.fullmatch(reason)
        if found:
            return row.told(**found.groupdict())
    return same(reason)
