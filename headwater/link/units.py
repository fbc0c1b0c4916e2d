"""Units of money and of measuring, as data: one name for each in English, Chinese and Uyghur."""

from functools import lru_cache

from headwater.link.folding import HAN, fold, singular

_MONEY = """
yuan: cny, rmb, yuan, renminbi, chinese yuan; 元, 人民币, 块; يۈەن, كوي
dollar: usd, us dollar, dollar, american dollar, u.s. dollar; 美元; دوللار
euro: eur, euro; 欧元; ياۋرو
pound: gbp, pound, pound sterling; 英镑; فوند سىتېرلىڭ
yen: jpy, yen, japanese yen; 日元; يېن
won: krw, won; 韩元
rouble: rub, rouble, ruble; 卢布; رۇبلى
rupee: inr, pkr, rupee; 卢比; رۇپىيە
franc: chf, franc, swiss franc; 法郎, 瑞士法郎; فرانك
mark: mark, deutsche mark, german mark; 马克; مارك
crown: crown, krone, krona, koruna, kroner; 克朗; كرون
dinar: dinar; 第纳尔; دىنار
dirham: dirham; 迪拉姆
riyal: riyal, rial; 里亚尔
lira: try, lira; 里拉; لىرا
tenge: kzt, tenge; 坚戈; تەڭگە
som: som, uzbek sum; 索姆; سوم
peso: peso; 比索
real: brl; 雷亚尔
rand: rand; 兰特
baht: baht; 泰铢
dong: dong; 越南盾
rupiah: rupiah; 印尼盾, 印尼卢比
ringgit: ringgit; 林吉特
hong kong dollar: hkd, hong kong dollar; 港元, 港币
new taiwan dollar: twd, ntd, new taiwan dollar, nt dollar; 新台币, 台币
australian dollar: aud, australian dollar; 澳元
canadian dollar: cad, canadian dollar; 加元
shilling: shilling; 先令
guilder: guilder, gulden, florin; 荷兰盾
"""

_SIZES = """
tonne: tonne, ton, metric ton, t; 吨; توننا
kilogram: kilogram, kg, kilo; 公斤, 千克; كىلوگرام
gram: gram, g; 克; گرام
jin: jin, catty; 斤; جىڭ
kilometre: kilometre, kilometer, km; 公里, 千米; كىلومېتىر
metre: metre, meter, m; 米; مېتىر
centimetre: centimetre, centimeter, cm; 厘米; سانتىمېتىر
mile: mile; 英里
square metre: square metre, square meter, m2, sqm; 平方米; كۋادرات مېتىر
square kilometre: square kilometre, square kilometer, km2; 平方公里, 平方千米; كۋادرات كىلومېتىر
cubic metre: cubic metre, cubic meter, m3; 立方米, 方; كۇب مېتىر
hectare: hectare, ha; 公顷; گېكتار
mu: mu; 亩; مو
acre: acre; 英亩
litre: litre, liter, l; 升; لىتىر
kilowatt-hour: kilowatt-hour, kwh, kilowatt hour; 千瓦时, 度电; كىلوۋات سائەت
megawatt: megawatt, mw; 兆瓦
kilowatt: kilowatt, kw; 千瓦; كىلوۋات
barrel: barrel; 桶
degree: degree, degree celsius; 度, 摄氏度; گرادۇس
day: day; 天, 日; كۈن
night: night; 晚, 夜, 晚上; كېچە
week: week; 周, 星期; ھەپتە
month: month; 个月, 月; ئاي, ئېيى
year: year; 年; يىل
hour: hour; 小时; سائەت
minute: minute; 分钟; مىنۇت
"""


def _load(rows: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for row in rows.strip().splitlines():
        name, _, words = row.partition(":")
        for word in words.replace(";", ",").split(","):
            table.setdefault(fold(word), name)
    return table


_MONEY_NAMES, _SIZE_NAMES = _load(_MONEY), _load(_SIZES)
MONEY_UNITS = frozenset(_MONEY_NAMES.values())
SIZE_UNITS = frozenset(_SIZE_NAMES.values())


@lru_cache(maxsize=16_384)
def money(word: str) -> str:
    """Return the one name of a currency, or ""."""
    return _named(word, _MONEY_NAMES)


@lru_cache(maxsize=16_384)
def size(word: str) -> str:
    """Return the one name of a unit of weight, length, area, volume, power or time, or ""."""
    return _named(word, _SIZE_NAMES)


def _named(word: str, table: dict[str, str]) -> str:
    folded = fold(word)
    if HAN.search(folded):
        folded = folded.replace(" ", "")
    return table.get(folded) or table.get(singular(folded), "")
