"""What stands beside the names of people in Chinese: titles, verbs, marks."""

from dataclasses import dataclass

from headwater.extract import patterns as re
from headwater.extract.people import chinese_words as words

H = "一-鿿㐀-䶿"
DOT = "·•‧・．∙"
TITLE = re.compile(
    rf"(?:{words.OFFICIAL}|{words.EXPERT}|{words.AUTHOR}|{words.PRIVATE})(?:们)?(?:[：:]|／|/)?[ 　]*[“\"‘「]?$|(?:审读|初审|一审|二审|三审|复审|监审|统稿|编发|上传|校审|责校|协助|联系人|经办人|公示责任人|责任人|帮扶责任人|结对干部|结亲干部|包户干部|包联干部|帮扶干部|走访干部|入户干部|联系领导|包联领导|责任领导|填表人|带队领导|审核|终审|采写|采访|摄像|播音|配音|配图|剪辑|核稿|供稿|执笔|整理|出品|签发|美编|设计|主播|文|图|圖|文字|撰稿|视频|统筹)(?:人|员|者)? ?(?:／|/|：|:|丨|\||｜) ?$"
)
TITLED = re.compile(
    r"总书记|书记|主席|总统|总理|首相|(?:副?[省市县区乡镇州村部厅局处科所队校院])长|专员|委员|主任|司令|政委|教授|研究员|院士|博士|律师|记者|先生|女士|小姐|太太|夫人|同志|老师|师傅|大爷|大妈|大叔|大娘|大伯|大婶|大嫂|姐姐|哥哥|弟弟|妹妹|大姐|大哥|阿姨|叔叔|伯伯|奶奶|爷爷|妈妈|爸爸|老汉|同学|阿吉|阿訇|医生|大夫|兽医|中医|郎中|护士|司机|木匠|裁缝|站长|馆长|台长|厂长|店长|组长|团长|营长|连长|排长|班长|警长|会长|庭长|主编|总编|经理|老板|警官|家人|家的|姓|氏夫妇|夫妇|某|将军|爷|婶|嫂|叔|妈"
)
SAYS = "摄|绘制|文/|文／|图/|提供|提出|提到|提醒|收到|说|表示|告诉|介绍|指出|认为|强调|回忆|坦言|主持|出席|致辞|透露|称|讲|问|答|笑|哭|写道|呼吁|宣布|坚信|解释|补充|感慨|感叹|作报告|参加|会见|调研|视察|考察|要求|任|今年|现年|一家|家里|家住|（|\\(|是一|是个|是我|是该|是本|是当|是市|是县|是副|是省|是乡|是镇|是村|出生|被判|被捕|被抓|被带|被拘|被送|被关|失踪|去世|逃|夫妇|的丈夫|的妻子|的儿|的女|的母|的父|的孩|的家|的哥|的弟|的姐|的妹|的手|的脸|等|、|和|与|及|当选|担任|曾|从小|从事|离开|高兴|激动|靠|带着|拿|正在|每天|每月|走访|来到|看望|赶到|接过|一个人|独自"
FOLLOWED = re.compile(
    SAYS + "|老师|先生|女士|小姐|太太|医生|医师|师傅|大爷|大妈|大叔|奶奶|爷爷|阿姨|同志|同学|教授|博士"
)
"""With titles that stand behind a whole name."""
FOLLOW = re.compile(SAYS)
STRONG = re.compile(
    "收到|提供|出生于|出生在|（右|（左|\\(右|\\(左|（中|说|表示|告诉|介绍|指出|强调|坦言|主持|出席|回忆|透露|致辞|感慨|解释|补充|今年\\d|今年[一二三四五六七八九十]|现年|（化名|（\\d\\d|（[男女]|\\(化名|一家[搬在住人的]|认为|是一名|是一位|任[副县市省乡镇村局部主书]|笑着|的丈夫|的妻子"
)
BOUNDARY = re.compile(rf"(?:^|[^{H}]|[、和与及跟同对向给让被找叫由是据随])$")
NUMBERED = re.compile(r"[\d一二三四五六七八九十百千两几多余]$")
NAMED = re.compile(r"(?:名叫|全名|叫做|名为|姓名|化名|原名|本名|昵称|人称|名字是|叫)[：:为是]? ?[“\"‘「]?$")
NOUN_END = frozenset("队组局委会部厅院校社村乡镇县市州站所司厂店族")
HAN_ONLY = re.compile(rf"[{H}]")
PLACE = re.compile(rf"..[省市县区乡镇村盟旗]$|自治州$|新区$|^(?:{words.ABROAD})")
"""Ends like a unit of administration: a place that begins with a family name (林达省)."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name at offsets of a sentence; `parts`: surname and given name, or the parts between dots."""

    start: int
    end: int
    parts: tuple[str, ...]
    sure: int
    surname: str = ""
