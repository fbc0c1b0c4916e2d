# ruff: noqa: E501 - rows of words read better whole
"""Words about people that are no names: roles, titles, forms of address; and names that are words."""

import re
from functools import lru_cache
from pathlib import Path

TITLES = frozenset(
    """mr mrs ms miss dr prof professor sir madam uncle aunt auntie aunty grandma grandpa grandmother grandfather
    granny mother father brother sister cousin elder comrade old little young teacher imam mullah haji hajji hajim
    the a an his her their our my said resident villager farmer herder worker student pupil child children boy
    girl woman man family household husband wife son daughter survivor witness detainee prisoner refugee neighbor
    neighbour patient retiree and or with""".split()
)
PLACES = frozenset(
    """village hamlet town township county prefecture province city district region street road lane north south
    east west central new uyghur uighur han chinese china xinjiang kazakh hui kyrgyz muslim turkic tibetan
    english mandarin company school hospital university party government office""".split()
)
"""Words of names that are no part of a person's."""

WORDS = frozenset(
    """january february march april may june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday will mark hope grace faith joy rose daisy lily bill frank rich
    young long song king summer autumn winter spring art dean grant jack pat page sue wade chase miles drew
    china li he she an so the in on at we us our you they it and but for not all any may can has had was were who
    what when where why how this that these those new one two three first last law star sky moon sun
    bay gay guy sang ban can man men pan fan chan hang dong long ming yang yin yuan""".split()
)
"""One-word names that are looked for only where a mention stands: as words they stand everywhere."""

PRONOUNS = frozenset(
    """i me my he him his she her they them their we us our you your who it one someone somebody nobody
    我 我们 我們 他 他们 他們 她 她们 她們 你 您 咱 咱们 自己 本人 مەن بىز سەن سىز ئۇ ئۇلار ئۆزى""".split()
)
"""Words for people that are nobody's name."""

LINKS = frozenset(
    "bin bint binti ibn al el de da di van von la le qizi oghli oghul kizi ogli uulu khan jan ay".split()
)
"""Small words inside names of people."""
BEFORE_PLACE = frozenset("in of from at near to around".split())
AFTER_PLACE = frozenset(
    "village county town township city prefecture district resident residents villager native".split()
)

ROLES_ZH = (
    "村民", "居民", "农民", "牧民", "工人", "学生", "贫困户", "户主", "老人", "亲戚", "结对户", "社区", "女孩", "男孩",
    "姑娘", "小伙", "少年", "孩子", "儿童", "维吾尔族", "哈萨克族", "柯尔克孜族", "回族", "汉族", "維吾爾族", "哈薩克族",
    "贫困", "青年", "妇女", "婦女", "農民", "貧困戶", "學生", "戶主", "的", "叫", "名叫", "幸存者", "倖存者", "证人",
    "證人", "员工", "員工", "女工", "务工人员", "親戚",
)  # fmt: skip
TAILS_ZH = (
    "一家人", "一家", "家人", "家里", "家裡", "家中", "家", "夫妇", "夫婦", "夫妻", "女士", "先生", "小姐", "老人",
    "大妈", "大媽", "大爷", "大爺", "大娘", "大叔", "阿姨", "叔叔", "奶奶", "爷爷", "爺爺", "老汉", "老漢", "同学",
    "同學", "师傅", "師傅", "大哥", "大姐", "说", "說",
)  # fmt: skip
ADDRESS_ZH = (
    "女士|先生|小姐|老师|老師|某某|某|大妈|大媽|大爷|大爺|大娘|大叔|阿姨|叔叔|奶奶|爷爷|爺爺|老汉|老漢|同学|同學|"
    "师傅|師傅|大哥|大姐|老太太|婆婆|家(?![口港界庄莊长長庭])"
)
"""What follows a surname where somebody is addressed by it."""

WORDS_ZH = frozenset(
    """建国 建國 和平 国庆 國慶 建设 建設 光明 胜利 勝利 解放 文化 民族 团结 團結 平安 幸福 健康 阳光 陽光 春天 海洋 长江
    長江 爱国 愛國 卫国 衛國 建军 建軍 红旗 紅旗 向阳 向陽 东方 東方 新年 新疆 中国 中國 国家 國家 人民 社会 社會 发展 發展
    进步 進步 美丽 美麗 高兴 高興 快乐 快樂 吉祥 如意 成功 永远 永遠 大海 天山 昆仑 昆侖 小平 文明 先进 先進 勤劳 勤勞 富强
    富強 繁荣 繁榮 振兴 振興 工作 生活 学习 學習 教育 经济 經濟 改革 开放 開放 安全 稳定 穩定""".split()
)
"""Given names of two characters that are words: looked for only with the surname."""

SUFFIXES_UG = "نىڭ|نى|غا|قا|گە|كە|دا|دە|تا|تە|دىن|تىن|دىكى|تىكى|لار|لەر|لىرى|مۇ|چۇ|دەك|تەك|دۇر|غىچە|قىچە|گىچە|كىچە|لىق|لىك|نىڭكى|ىم|ىڭ|ى|سى|ىنى|م|ڭ"
"""Endings of Uyghur nouns (Hamit Zakir, 2007, declension); they may follow one another."""

LATIN_OF_UG = {
    "ا": "a", "ە": "e", "ب": "b", "پ": "p", "ت": "t", "ج": "j", "چ": "ch", "خ": "x", "د": "d", "ر": "r",
    "ز": "z", "ژ": "zh", "س": "s", "ش": "sh", "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "گ": "g", "ڭ": "ng",
    "ل": "l", "م": "m", "ن": "n", "ھ": "h", "ه": "h", "و": "o", "ۇ": "u", "ۆ": "o", "ۈ": "u", "ۋ": "w", "ې": "e",
    "ى": "i", "ي": "y", "ئ": "",
}  # fmt: skip
"""Uyghur Latin script (ULY), without the marks on letters."""

SOUNDS_ZH = frozenset(
    "尔爾斯德娅婭娜姆夫茨伊吾迪蒂克丽麗莎洛赫库庫兹茲耶佐珀涅丝絲弗诺諾鲁魯勒埃艾奥奧兰蘭卡罗羅塔玛瑪妮维維瓦拜提肉孜坎帕"
)
"""Characters that write sounds of foreign names, and begin few words of Chinese (Xinhua's tables of names)."""

SURNAMES_ZH = frozenset(
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇"
    "卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏锺鐘钟汪田任姜范範方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段"
    "漕钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文"
)
"""The hundred commonest surnames (Ministry of Public Security's yearly report on names), both scripts."""


@lru_cache(maxsize=1)
def own_words() -> frozenset[str]:
    """Return the words that our own pages and programs have: no name is looked for everywhere that is one."""
    found: set[str] = set()
    for path in sorted(Path(__file__).parents[1].rglob("*")):
        if (
            path.suffix in {".html", ".css", ".md", ".js", ".py", ".json", ".toml"}
            and "redact" not in path.parts
        ):
            found.update(re.findall(r"[a-z]{3,}", path.read_text("utf-8", "ignore").lower()))
    return frozenset(found)
