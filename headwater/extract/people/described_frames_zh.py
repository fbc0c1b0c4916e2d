"""People without a name whom Chinese tells of by a frame: 涉事女生, 七位离境者, 管宿舍的河南大姐, 见到下班的青年, 她的侄女今年六岁."""

from collections.abc import Iterator

from headwater.extract import patterns as re

_YOUNG = "女生|男生|女孩|男孩|女童|男童|儿童|孩子|幼童|幼儿|少女|少年|婴儿|女婴|男婴|小孩|学童|学生"
_GROWN = "女子|男子|妇女|老人|村民|居民|工人|女工|司机|船员|矿工|渔民|乘客|旅客|员工|夫妇|家属|家长|青年|姑娘|牧民|农民|教师|患者|市民|游客"
STRUCK = re.compile(
    rf"(?:涉事|当事|受害|遇害|被困|失踪|获救|受伤|遇难|溺水|患病|重病|落水|走失|被拐|上述|遭[殴性][一-鿿])(?:的)?(?P<noun>{_YOUNG}|{_GROWN})(?![一-鿿]?(?:人数|总数|名单))"
)
WHO = re.compile(
    r"(?P<det>(?:[一二两三四五六七八九十几数]|十[一二三四五六七八九]|(?<![\d.,])\d{1,2})(?:名|位)(?:[一-鿿]{1,4}的)?)(?P<noun>(?!记者|学者|作者|编者|读者|笔者|使者|前者|后者|研究者|观察者|领导者|管理者|执法者)[一-鿿]{2}者)"
)
BY_TASK = re.compile(
    r"(?<![一-鿿])(?:[管看守扫做煮送卖开][一-鿿]{1,4}|[一-鿿]{0,2}(?:隔壁|对面|楼上|楼下|同屋|同车))的(?:[一-鿿]{2}(?:省|市)?)?(?P<noun>大姐|大哥|大叔|大妈|大爷|大娘|阿姨|老汉|小伙子|姑娘|女人|男人|师傅|老太太|女孩|男孩|夫妇|夫妻|兄弟|姐妹)(?![一-鿿]?们)"
)
MET = re.compile(
    rf"(?:见到|遇到|遇见|碰到|碰见|采访了?|访问了?|找到|认识了?|看见)(?:了)?(?:[一-鿿]{{1,8}}的)?(?:维吾尔族|维族|哈萨克族|回族|汉族|藏族|蒙古族|少数民族|年轻|外地)?(?P<noun>{_GROWN}|{_YOUNG})(?=，|。|说|时)"
)
OF_NAME = re.compile(
    r"的(?P<noun>孩子|儿子|女儿|娃娃?|小女儿|小儿子|女娃|男娃)(?=才|今年|刚|只有|还不|还没|出生)"
)
YOUNGER_KIN = re.compile(
    r"(?:他|她|我|其|[一-鿿]{2})(?:的)?(?P<noun>么弟|么妹|幺弟|幺妹|小弟|小妹|姪女|姪子|姪儿|侄女|侄子|外甥女?|表弟|表妹|堂弟|堂妹|弟弟|妹妹|孙女|孙子|外孙女?|儿子|女儿)(?=当时|那时|今年|才|刚|还|只有|正|现在|，)"
)
AGE = re.compile(
    r"[^。；]{0,8}?(?:(?:才|今年|刚满?|只有|还不到|不到|还)(?:(?:[1-9]|1[0-7])(?!\d)|[一二两三四五六七八九]|十[一二三四五六七]?)岁|(?:是|还是|才是|只是)(?:个|名)?(?:国中|国小|小学|初中|高中|中)[生学]|[上念读](?:国小|国中|小学|初[一二三中]|高[一二三中]|幼儿园))"
)


def find(t: str) -> Iterator[tuple[int, int, str, bool]]:
    """Yield start, end, noun and whether a child, in a sentence in simplified characters."""
    for pattern in (STRUCK, MET, BY_TASK):
        for match in pattern.finditer(t):
            start = match.start("noun") if pattern is not BY_TASK else match.start()
            noun = match["noun"]
            yield start, match.end("noun"), noun, bool(re.fullmatch(_YOUNG, noun))
    for match in WHO.finditer(t):
        yield match.start(), match.end(), match["noun"], False
    for pattern in (OF_NAME, YOUNGER_KIN):
        for match in pattern.finditer(t):
            minor = bool(AGE.match(t, match.end()))
            if pattern is YOUNGER_KIN and not minor:
                continue
            yield match.start("noun"), match.end("noun"), match["noun"], minor
