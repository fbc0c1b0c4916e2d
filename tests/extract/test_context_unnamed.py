"""Words that say what sort of place is meant and name none: a resettlement town, 移民村, a pilot county."""

import pytest

from headwater.extract.context import places
from headwater.link.places import Places
from headwater.model.unnamed import unnamed

NO_PLACE = [
    ("zh", "工作队在安置镇登记了1200名移民。", "安置镇"),
    ("zh", "全省建成移民村36个，在移民村设立诊所12所。", "移民村"),
    ("zh", "投资在中心镇建设学校8所。", "中心镇"),
    ("zh", "去年在示范村修路14公里。", "示范村"),
    ("zh", "企业向产业园区投入资金3亿元。", "产业园区"),
    ("zh", "在工业园区新增岗位2100个。", "工业园区"),
    ("zh", "在集中安置区分配住房640套。", "集中安置区"),
    ("zh", "在易地扶贫搬迁安置区新建教室24间。", "易地扶贫搬迁安置区"),
    ("zh", "在移民新村栽树5000棵。", "移民新村"),
    ("zh", "縣裡在安置鎮登記了300戶。", "安置鎮"),
    ("zh", "在邊境縣培訓教師410名。", "邊境縣"),
    ("zh", "在生态保护区巡查16次。", "生态保护区"),
    ("en", "In Resettlement Town the office counted 300 families.", "Resettlement Town"),
    ("en", "Model Village has 410 houses.", "Model Village"),
]
PLACE = [
    ("zh", "工作队在柯孜安置镇登记了1200名移民。", "柯孜"),
    ("zh", "在安宁镇登记了1200名移民。", "安宁镇"),
    ("zh", "在新安镇建设学校8所。", "新安镇"),
    ("zh", "在团结村修路14公里。", "团结村"),
    ("zh", "在塔拉苏县培训教师410名。", "塔拉苏县"),
    ("zh", "在中卫河镇建设学校8所。", "中卫河镇"),
    ("en", "In Kesmik Resettlement Town the office counted 300 families.", "Kesmik"),
    ("en", "Aldmar Village has 410 houses.", "Aldmar Village"),
]


@pytest.mark.parametrize(("lang", "text", "name"), NO_PLACE)
def test_a_sort_of_place_is_no_place(lang: str, text: str, name: str) -> None:
    assert not [m.name for m in places.find(text, lang) if name in m.name or m.name in name]
    assert Places().key(name) == ""


@pytest.mark.parametrize(("lang", "text", "name"), PLACE)
def test_a_name_of_its_own_is_one(lang: str, text: str, name: str) -> None:
    assert [m.name for m in places.find(text, lang) if name in m.name]
    assert not unnamed(name)
    assert Places().key(name)
