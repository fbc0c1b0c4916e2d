"""A paper on aid is about where the aid is given, and a year may be counted from the date told before. Everything here
is invented but the names of real regions. A row: text, number, place, time ("-": not asked)."""

from collections.abc import Callable

import pytest

from headwater.model import Figure

Figures = Callable[[str, str], list[Figure]]

ROWS = [
    # the helper opens the paper and is named most; the helped prefecture is where its people are counted
    ("en", "61 nurses from the coast\n\nNurses from Guangdong came to Altay in spring. Guangdong pays them.\n\nThe doctors and teachers of Guangdong work in Altay for a year. Guangdong sends new ones from Guangzhou each autumn.\n\nIn Altay the aid office keeps a list. Some 61 nurses are on it.", "Some 61", "Altay", "-"),
    ("zh", "春风万里送医忙\n\n广东医疗队来到阿勒泰地区，广东援疆教师也来到阿勒泰地区。\n\n广东选派医生61名。广东对口支援力度加大，阿勒泰地区群众受益，广东援疆干部结对帮扶。\n\n累计接诊2300人次。", "2300", "阿勒泰地区", "-"),
    # a helper's own office counts its money at home, and those it sends where it sends them
    ("zh", "广东省协作办公室2032年总结\n\n广东省协作办公室\n\n全年安排协作资金3.2亿元，对口支援力度加大。\n\n选派教师140名到阿勒泰。援疆干部结对认亲，每人走访四次。", "140", "阿勒泰", "-"),
    # some prefecture of a region is no name
    ("en", "Wells and Wages in a Xinjiang Prefecture\n\nWe read the diaries of 40 engineers sent from Guangdong to Altay.\n\nSome 730 wells were dug.", "730", "Altay", "-"),
    # where something was begun is not where the paragraph is
    ("zh", "阿勒泰地区水利工作\n\n阿勒泰地区加快建设。阿勒泰地区今年增资。\n\n2032年3月，工程在福海启动。一年来修渠640公里。", "640", "阿勒泰地区", "-"),
    # a numbered line heads what follows
    ("zh", "工作回顾和要点\n\n二、2032年工作\n\n建成水渠49条。", "49", "-", "2032"),
    # a year before, a year on, of its own
    ("en", "The mills employed 21,400 weavers by the end of 2029, against 18,600 weavers a year before.", "18,600", "-", "2028-12-31"),
    ("en", "In May 2029 the trust ran 61 kitchens. A year on it ran 72 kitchens.", "72", "-", "2030-05"),
    ("en", "A second batch followed in April 2031. Of its 586 members, 260 were teachers.", "586", "-", "2031-04"),
    ("en", "The mill had 40 looms in 2029. Output rose 12 percent from a year earlier in 2031.", "12 percent", "-", "2031"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "number", "place", "time"), ROWS)
def test_where_and_when(figures: Figures, lang: str, text: str, number: str, place: str, time: str) -> None:
    found = [s for s in figures(lang, text) if number in s.quantity.as_written]
    assert found, f"no figure {number}"
    have = (found[0].place, found[0].as_of or found[0].period)
    for want, got in zip((place, time), have, strict=True):
        assert want in ("-", got or "-"), have
