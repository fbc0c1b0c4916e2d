"""A province that sends help elsewhere is not where its teachers, its money and its goods are counted."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re

AID = re.compile(
    r"\b(?:aid|assistance|paired|pairing|partner(?:ed)? with|rotation|volunteer|seconded|teachers|doctors|cadres|medics|relief)\b|支教|对口|對口|援[助疆藏建派教]|结对|結對|轮教|輪教|帮扶|幫扶|选派|ياردەم|قوللا|ئوقۇتقۇچى|دوختۇر",
    re.I,
)
"""What a document on help from elsewhere speaks of."""
BEFORE = re.compile(
    r"\b(?:paired|twinned|partnered) with (?:[\w’'-]+ ){0,2}$|\bat home in $|\b(?:sent|paid|funded|provided|donated|dispatched) by (?:[\w’'-]+ ){0,3}$|\b(?:come|came|arrived|were|are|is|help|aid|money|teachers|doctors|cadres|volunteers|medics|experts|engineers|left|been|return(?:ed|ing)?)(?: back)? from (?:[\w’'-]+ ){0,2}$|\b(?:left for|been (?:back )?to|(?:went|came|come|go|going|return(?:ed|ing)?|travell?ed|back) to) (?:[\w’'-]+ ){0,2}$|\b(?:were|are|is) (?:[\w’'-]+ )?back in $|(?:会同|隨|随|来自|來自|赴|由|回到|返回)$"
)
AFTER = re.compile(
    r"(?: Province)?(?:, [^,.;]{2,60},)? (?:(?:had|has|have|is|was|will|also|alone) )*(?:sen[dt]s?|sending|dispatch\w*|donat\w+|pledg\w+|fund\w*|provid\w+|aid\w*|assist\w*|help\w*|spen[dt]s?|spending|contribut\w+|invest\w*|allocat\w+|earmark\w*|puts?|pour(?:s|ed)?|paid|pays|paying|gave|gives)\b"
    r"|(?: Province)?[’']s (?:[a-z-]+ )?(?i:part|role|plan|contribution|share|aid|assistance|help|money|cadres|teachers|doctors|batch(?:es)?|fund\w*|offer|support)\b|(?: Province)? (?:has|have|had|was|is) (?:been )?(?:paired|partnered|twinned) with\b|(?:省|市)?(?:累计|累計|已|先后|先後|共|又|还|還|曾)*(?:选派|選派|派[出遣来來]|援|支援|对口|對口|帮扶|幫扶|捐|投入(?:援|帮扶|幫扶|对口|對口)|(?:全年|[去今]年|每年|[一二三四五六七八九十两兩]年[来來间間]?|为[^，。]{2,8}|為[^，。]{2,8})?(?:投入|安排|[拨撥]付|掏出|出[资資]|[筹籌][措集])[^，。；]{0,14}(?:[资資]金|[亿億万萬]元|[亿億萬万])|第[一二三四五六七八九十]批|共同)| بىلەن جۈپ"
)
TAKES_IN = re.compile(
    r"(?:省|市)?(?:累计|累計|已|共|又|计划|計劃)*(?:接收|吸纳|吸納|引进|引進|安置)|(?: Province)? (?:has |had |have |also )*(?:received|took in|takes in|absorbed|hired)\b| (?:ئۆلكىسى )?قوبۇل قىل"
)
"""A helper that takes people in: they are counted there."""
SEVERAL = re.compile(
    r"(?:省|市)?(?:[、和与與及][\u4e00-\u9fff]{2,4}?(?:省|市)?){0,6}[两兩二三四五六七八九十\d]{1,2}(?:省市?|省区市?|省區市?|市)(?!的)"
)
"""Behind one of several provinces that are listed and counted."""
SENT = re.compile(
    r"选派|選派|派出|援疆(?:干部|人员|人員|教师|医)|结亲|結親|结对认亲|入户|走访|支教|驻村|接诊|义诊|\b(?:seconded|posted|dispatched) "
)
"""What is done where helpers are sent."""
UG_TAIL = re.compile(r"[\u0621-\u06ff]+")
ORIGIN_UG = re.compile(r"(?:دىن|تىن|لىق|لىك|لۇق|لۈك)$")


def takes_in(text: str, end: int) -> bool:
    """Tell whether a place is said to receive those whom the sentence counts."""
    return bool(TAKES_IN.match(text, end))


def helps(text: str, start: int, end: int) -> bool:
    """Tell whether a place is named as whence help comes, or whither people go to be trained."""
    return bool(
        BEFORE.search(text[max(0, start - 48) : start])
        or AFTER.match(text, end)
        or ORIGIN_UG.search(text[start : tail.end() if (tail := UG_TAIL.match(text, end)) else end])
    )
