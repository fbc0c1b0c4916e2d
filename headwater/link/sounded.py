# ruff: noqa: E501 - a table reads better on whole lines
"""Names of small places written for their sound: 阔克墩村 and Kökdöng village have the same consonants.

Villages stand in no table. Chinese writes Turkic names with a few characters, each for one syllable; spellings
of vowels differ too much to be compared, and so do l and r, g, k and q, sh and s: each of these is one class.
"""

import re
from collections import defaultdict
from collections.abc import Iterable

from headwater.link.places import listed

LEAST = 3
"""Consonants that a name has at least."""
_HAN = {
    "b": "巴拜贝比别博布伯宝波毕", "bn": "班", "p": "帕派皮普坡培", "pn": "潘", "m": "马玛买麦毛梅米莫木穆麻", "mn": "曼满明敏",
    "f": "法费夫", "d": "达大代德迪的杜都多答", "dn": "丹丁东墩敦当登顿", "t": "塔台特提铁图吐托太它", "tn": "坦廷堂潭屯腾", "n": "那纳乃奈尼努诺乌勒",
    "r": "拉来勒雷里力利鲁罗洛热日如惹尔儿莱累", "rn": "兰郎朗林龙仁然", "k": "尕盖高格古果卡开凯柯科克库阔喀哈可戈",
    "kn": "根贡坎康肯孔昆空坤", "h": "海和胡霍赫", "hn": "罕汗洪红", "j": "吉加杰居贾洁", "jn": "江金", "c": "齐其奇恰乔切却曲", "cn": "前强琼羌",
    "s": "撒萨赛色苏素索斯西希肖沙什舍夏谢许", "sn": "桑森孙新辛山尚生", "z": "孜兹泽则扎", "zn": "增", "": "阿艾安埃亚也叶依伊衣尤玉于约欧奥爱吾乌乐月雅牙",
    "n ": "音英延杨因盐昂恩", "v": "瓦外维", "vn": "万文",
}  # fmt: skip
_SOUND = {char: sound.strip() for sound, chars in _HAN.items() for char in chars}
_SOUND.update({"哈": "k", "乌": "", "勒": "r"})
_UYGHUR = dict(zip("بپتجچخدرزژسشغفقكگڭلمنھۋ", "bptjchdrzjsskfkkknrmnhv", strict=True))
_LATIN = (("ng", "n"), ("gh", "k"), ("kh", "h"), ("sh", "s"), ("ch", "c"), ("zh", "j"), ("x", "h"), ("q", "k"), ("g", "k"),
          ("w", "v"), ("l", "r"))  # fmt: skip


def bones(name: str) -> str:
    """Return the classes of the consonants of a name in Chinese, Uyghur or Latin letters; "" for a name that is
    not written for its sound."""
    if re.fullmatch("[\u3400-\u9fff·]+", name):
        found = [_SOUND.get(char) for char in name.replace("·", "")]
        if None in found:
            return ""
        plain = "".join(filter(None, found))
    else:
        plain = "".join(_UYGHUR.get(c, "") if c > "\u0600" else c for c in name.casefold())
        for letters, sound in _LATIN:
            plain = plain.replace(letters, sound)
    return re.sub(r"(.)\1+", r"\1", re.sub("[^bcdfhjkmnprstvz]", "", plain))


def sounded(keys: Iterable[str]) -> list[tuple[str, str]]:
    """Pairs of a Chinese name and one of another script, of one kind of place and the same consonants, where each
    is the only one that has them."""
    han: dict[tuple[str, str], set[str]] = defaultdict(set)
    other: dict[tuple[str, str], set[str]] = defaultdict(set)
    for key in keys:
        name, _, kind = key.partition("#")
        sound = "" if listed(key) else bones(name)
        if len(sound) >= LEAST:
            (han if re.match("[\u3400-\u9fff]", name) else other)[sound, kind].add(key)
    pairs = []
    for (sound, kind), names in sorted(han.items()):
        alike = other.get((sound, kind), set()) | (other.get((sound, ""), set()) if kind else set())
        if len(names) == 1 and len(alike) == 1 and kind:
            pairs.append((min(alike).replace("#", " "), min(names).replace("#", " ")))
    return pairs
