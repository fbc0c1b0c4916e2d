"""Two Chinese characters that are the name of a country or a province, and parts of other words: 其中国家, 书记韩国栋说,
天山东海, 阿曼古丽."""
# Patterns and tables are data and stay on one line.

from headwater.extract import patterns as re

NAMESAKE_ZH = re.compile(r"古[丽麗]|[\u4e00-\u9fff]{0,2}[·•・‧]")
"""阿曼古丽, a woman's name, is no Oman."""
TITLED_ZH = re.compile(
    r"(?:书记|書記|主任|[局县縣市州镇鎮乡鄉村校院厅廳部处處科队隊会會馆館站][长長]|记者|記者|教授|经理|經理|委员|委員|主席|专员|專員|老人|村民)$"
)
SAYS_ZH = re.compile(
    r"[\u4e00-\u9fff](?:[说說]|表示|介[绍紹]|告[诉訴]|[称稱道]|[认認][为為]|回[忆憶]|坦言|指出|透露)"
)


def no_land(text: str, at: int, kind: str) -> bool:
    """Tell whether two characters that are a country's name are parts of others: 其中国家, 书记韩国栋说."""
    if kind == "province":
        return text[at] == "山" and text[at - 1 : at] in tuple("天昆泰高雪火祁阴")
    if kind != "country":
        return False
    if NAMESAKE_ZH.match(text, at + 2):
        return True
    if text[at - 1 : at + 2] in ("其中国", "其中國"):
        return True
    return bool(TITLED_ZH.search(text[max(0, at - 4) : at]) and SAYS_ZH.match(text, at + 2))
