"""The edges of a Chinese noun phrase before a number: what is stripped from its end, and where it begins."""

from collections.abc import Callable

from headwater.extract import patterns as re

_TAIL = re.compile(
    r"(?:可获|可得|可达|最高可|可|需要|还需|需|应当|应(?!对)|须|已经|已|较|比|中间|当中|之中|其中|(?<![集高初])中|达到|达|为|"
    r"(?<![所拥])有|(?<!公)共|约|将|当晚|当天|当日|当年|去年|今年|上年|本月|上月|\d{1,2}日|\d{1,2}月|(?<!报)到|至|仍|即|"
    r"[增减升降涨跌加缩](?:至|到)|收窄|扩大|零下|每[户人名月年天日村亩升吨次袋队]|按|最低|最高|至少|至多|最多|"
    r"只剩下|剩下|还剩|余下|人均|户均|全年|累计|合计|共计|分别|近|仅|只|才|就|也|又|(?<![平])均|各|以|(?<![来])从|(?<![自理])由|于|"
    r"使|且|却|但|还|的|了|逾|超|超过|突破|不足|会|不得|未来|在未来|过去|人民币|新台币|港币|，|与|和)\Z"
)
_ACT = re.compile(
    r"(?:占地|占|增长|增加|减少|下降|上涨|上升|投入|发放|惠及|走访|负责|索赔|新招|再建|新建|改建|扩建|建成|建有|更换|安装|收到|接到|"
    r"收治|抽查|检查|查处|发现|收回|回收|涉及|支持|支付|偿还|赔偿|请求|要求|判处|造成|导致|介绍|显示|住|组成|分为|下调|上调|调整|"
    r"限领|领取|送出|派出|覆盖|完成|种植|发出|印发|受理|审结|结案|举办|开展|组织|培训|服务)\Z"
)
_CUT = re.compile(
    r"(?:分别(?:有|为)?|共有|拥有|设有|建有|(?<![所拥])有(?![效关限机期偿色])|应当|应(?![急届用收付对])|请求|要求|判处|并处|处(?=罚)|判决|"
    r"赔偿(?!金)|支付|偿还|抽查|回收|收回|发现(?!金)|公布|派发|新招|招收|接诊|收治|服务(?=[群居村])|造成|导致|需(?![求要])|须|可获|可得|可领|可|获得|获|"
    r"录得|领取|得到|将(?!军)|已|由(?!于)|从(?!业|事)|向|把|让|被(?![告害])|为(?!止)|每[户人名月年天日村亩升吨次袋队股]|按|与(?!会)|对(?![象口])|"
    r"以及|其中|包括|至(?!今)|(?<!报)到(?![位期])|在(?![校职册建岗读编线押籍])|于|使|住|占地|占|征收|查获|缴获|追回|挽回|审计|"
    r"规定|约定|通知|共(?![产青享同建])|剩下|还剩|较|比(?![例重率赛])|介绍|表示|显示|透露|指出|称(?![号职]))"
)
_EDGE = re.compile(
    r"(?:全[省市县区州国乡镇村年]|本[省市县区州乡镇村校院厂所年月]|该[省市县区州乡镇村校院厂所局]?|我[省市县区州国乡镇村校院]|各[省市县区州地乡镇村]|"
    r"今年|去年|前年|上年|明年|当年|同期|[一二三四]季度|[上下]半年|年(?=内|底|初|末)|[内底初末]|计划|安排|目标|仍|拟|并|及|和|又|另|还|其(?![他它])|"
    r"前[一二三四五六七八九十]{1,2}个?月|前[一二三四]季度|"
    r"被告人?|原告|累计|合计|新(?=招|建)|名|家(?=有)|日|月|年(?![龄度均产收薪利级货轻])|村(?=里)|里|内|的|了)"
)


def tail(left: str, known: Callable[[str], object]) -> tuple[str, bool]:
    """Return `left` without the words at its end that belong to the number, and whether a verb of doing stands
    there (what comes before such a verb does it; it is not counted)."""
    for _ in range(8):
        cut = _TAIL.search(left)
        if not cut or not cut[0] or (known(left) and cut[0][0] != "每"):
            break
        left = left[: cut.start()].rstrip()
    acted = _ACT.search(left)
    return (left[: acted.start()] if acted else left), bool(acted)


def head(left: str, start: int) -> int:
    """Return where the noun phrase begins that ends with `left`, not before `start`."""
    for found in _CUT.finditer(left, start):
        if found.end() < len(left):
            start = found.end()
    while start < len(left) - 1 and (edge := _EDGE.match(left, start)) and edge.end() < len(left):
        start = edge.end()
    return start
