# ruff: noqa: E501
"""People in public office, as documents state it: an office and a name side by side; nobody else.

A name without an office beside it is left alone, whoever it is; so is a name whose neighbour is a trade, a
family word or a village's own people.
"""

import re
from collections.abc import Iterator

from headwater.model import Document, Entity, Office

READ, MOST = 200_000, 200
"""Code points of a document that are looked through, and offices taken from it."""

_EN = (
    r"(?:(?:Deputy|Vice|Former|Acting|Executive|First|Chief)[ -])*"
    r"(?:Party Secretary|Communist Party Secretary|Secretary-General|General Secretary|Governor|President|Vice[ -]President|Premier"
    r"|Prime Minister|Foreign Minister|Minister|Chairman|Chairwoman|Chairperson|Mayor|Ambassador|Commissioner|Spokesperson|Spokesman"
    r"|Spokeswoman|Special Rapporteur|High Commissioner|Senator|Congressman|Congresswoman|County Head|Prefect|Judge|Attorney General)"
)
_OF = r"(?: (?:of|for|to) (?:the )?(?:[A-Z][\w\u2019'-]{1,40})(?:(?: (?:of|and|for|the|Uyghur|Uygur))* [A-Z][\w\u2019'-]{1,40}){0,6})?"
_NAME_EN = (
    r"(?P<name>[A-Z][a-z\u00c0-\u024f\u2019'-]+(?: [A-Z]\.)?(?: [A-Z][a-z\u00c0-\u024f\u2019'-]+){1,2})"
)
_OFFICE_FIRST = re.compile(rf"(?P<office>\b{_EN}{_OF}),? {_NAME_EN}\b")
_NAME_FIRST = re.compile(rf"\b{_NAME_EN}, (?:the |then |former |then-)*(?P<office>{_EN}{_OF})")
_ZH = (
    "(?:(?:自治区|自治州|[省市县州区]|地委|县委|市委|省委|区委|州委|兵团|国务院|外交部|全国政协|全国人大)?"
    "(?:党委|党组|人大常委会|政协|政府|人民政府)?"
    "(?:常务副|副|原|时任|代)?(?:书记|主席|省长|市长|县长|州长|专员|部长|总理|委员长|大使|发言人|厅长|局长|司令员|政委|检察长|院长))"
)
_SAID_ZH = "(?=说|表示|指出|强调|介绍|主持|出席|宣布|要求|在|赴|到|会见|率|认为|透露|称|、|，|：|。|等)"
_OFFICE_ZH = re.compile(
    rf"(?P<office>[\u3400-\u9fff]{{0,16}}?{_ZH})(?P<name>[\u3400-\u9fff]{{2,4}}?){_SAID_ZH}"
)
_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤习温胡努艾阿买雪吾沙"
)
_OPENING = re.compile("^(?:.*?[，。；：、“”]|(?:据|由|时|向|对|和|与|了|的|是|而|但|并))+")
_ORGAN = re.compile(
    "(?:Committee|Department|Bureau|County|City|Party|Government|Prefecture|Region|China|Xinjiang)$"
)


def officials(document: Document) -> list[Entity]:
    """Return the people whom a document names in public office: a name and its offices, of this document
    only."""
    held: dict[tuple[str, str], list[Office]] = {}
    for name, language, office in _found(document):
        offices = held.setdefault((language, name), [])
        if office.title not in {o.title for o in offices}:
            offices.append(office)
    return [
        Entity(
            schema="Person",
            names=((language, name),),
            offices=tuple(offices),
            documents=(document.id,),
            why=(f"'{offices[0].title}' stands beside the name",),
        )
        for (language, name), offices in held.items()
    ]


def _found(document: Document) -> Iterator[tuple[str, str, Office]]:
    text, left = document.text[:READ], MOST
    for pattern in (_OFFICE_FIRST, _NAME_FIRST, _OFFICE_ZH):
        language = "zh" if pattern is _OFFICE_ZH else "en"
        for match in pattern.finditer(text):
            name, title = match["name"], match["office"]
            if language == "zh":
                title = _OPENING.sub("", title)
                if name[0] not in _SURNAMES or name.endswith(("的", "在", "等")):
                    continue
            elif _ORGAN.search(name) or re.match(_EN, name):
                continue
            if left:
                left -= 1
                start = match.start("office") + len(match["office"]) - len(title)
                yield name, language, Office(title, document.id, start, match.end("office"))
