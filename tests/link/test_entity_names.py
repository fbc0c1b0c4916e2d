"""Organisations, programmes and laws under all their names; people only in public office; judgements."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.link import link
from headwater.link.entities import entities
from headwater.link.entities.heard import short_forms
from headwater.link.entities.joined import join, kept, refused
from headwater.link.entities.kinds import bare, institution, schema_of
from headwater.link.places import Places
from headwater.model import Block, Document, Entity, Figure, Judgement, Measure, Quantity, Term

SAME = [
    ("Xinjiang Aid", "对口援疆"), ("Pairing Assistance to Xinjiang", "援疆"), ("XPCC", "新疆生产建设兵团"), ("Bingtuan", "兵团"),
    ("the Xinjiang Production and Construction Corps", "شىنجاڭ ئىشلەپچىقىرىش قۇرۇلۇش بىڭتۇەنى"), ("UFWD", "中央统战部"),
    ("United Front Work Department", "中共中央統戰部"), ("State Council", "国务院"), ("State Council of China", "گوۋۇيۈەن"), ("NPC", "全国人民代表大会"),
    ("National People's Congress", "全国人大"), ("CPPCC", "全国政协"), ("CPC", "中共"), ("Chinese Communist Party", "中国共产党"), ("CPC Central Committee", "党中央"),
    ("NDRC", "国家发改委"), ("Ministry of Public Security", "公安部"), ("公安部", "جامائەت خەۋپسىزلىكى مىنىستىرلىقى"), ("MSS", "国家安全部"), ("民政部", "Ministry of Civil Affairs"),
    ("人社部", "Ministry of Human Resources and Social Security"), ("工信部", "MIIT"), ("商务部", "MOFCOM"), ("国家卫健委", "National Health Commission"),
    ("国家统计局", "National Bureau of Statistics of China"), ("国务院扶贫办", "State Council Leading Group Office of Poverty Alleviation and Development"),
    ("国新办", "State Council Information Office"), ("最高人民法院", "Supreme People's Court"), ("最高人民检察院", "Supreme People’s Procuratorate"),
    ("解放军", "PLA"), ("武警部队", "People's Armed Police"), ("全国妇联", "All-China Women's Federation"), ("中華全國總工會", "ACFTU"), ("共青团", "Communist Youth League of China"),
    ("全国工商联", "All-China Federation of Industry and Commerce"), ("新华社", "Xinhua"), ("Xinhua News Agency", "شىنخۇا ئاگېنتلىقى"), ("人民日報", "People's Daily"), ("央视", "CCTV"),
    ("环球时报", "Global Times"), ("新疆日报", "شىنجاڭ گېزىتى"), ("天山网", "Tianshan Net"), ("中新社", "China News Service"), ("RFA", "自由亚洲电台"), ("ئەركىن ئاسىيا رادىيوسى", "Radio Free Asia"),
    ("VOA", "美国之音"), ("联合国", "United Nations"), ("OHCHR", "联合国人权高专办"), ("ILO", "国际劳工组织"), ("International Labor Organization", "خەلقئارا ئەمگەك تەشكىلاتى"), ("WHO", "世界卫生组织"),
    ("世界银行", "World Bank"), ("HRW", "人权观察"), ("国际特赦组织", "Amnesty International"), ("WUC", "世界维吾尔代表大会"), ("欧盟", "European Union"), ("ياۋروپا پارلامېنتى", "European Parliament"),
    ("新疆大学", "Xinjiang University"), ("中国社会科学院", "CASS"), ("访惠聚", "Fanghuiju"), ("一带一路", "Belt and Road Initiative"), ("西部大开发", "Western Development"), ("乡村振兴", "Rural Revitalization"),
    ("去极端化条例", "De-extremification Regulation"), ("反恐怖主义法", "Counter-Terrorism Law"), ("民族区域自治法", "Regional Ethnic Autonomy Law"), ("宗教事务条例", "Regulations on Religious Affairs"),
    ("UFLPA", "维吾尔强迫劳动预防法"), ("世界人权宣言", "UDHR"), ("ICCPR", "公民权利和政治权利国际公约"), ("中华人民共和国宪法", "Constitution of the People's Republic of China"),
]  # fmt: skip
"""Names of one institution, known beforehand."""
APART = [
    ("NPC", "全国政协"), ("Ministry of Public Security", "国家安全部"), ("Supreme People's Court", "最高人民检察院"), ("Xinjiang Daily", "人民日报"), ("UN", "EU"),
    ("国务院", "国务院扶贫办"), ("中央统战部", "中央宣传部"), ("Counter-Terrorism Law", "去极端化条例"), ("CPC", "CPC Central Committee"),
]  # fmt: skip
KIND = [
    ("Lindar Department of Water", "PublicBody"), ("Orrin County Health Bureau", "PublicBody"), ("林达省水利厅", "PublicBody"), ("林達省水利廳", "PublicBody"),
    ("لىندار سۇ ئىدارىسى", "PublicBody"), ("Shared Lamp programme", "Project"), ("共灯行动", "Project"), ("Open Gate campaign", "Project"), ("Vastrel Water Law", "Document"),
    ("林达省饮水条例", "Document"), ("Regulations on Village Wells", "Document"), ("Melisk Mill Company", "Company"), ("林达棉纺公司", "Company"), ("University of Vastrel", "Organization"),
    ("瓦斯特尔大学", "Organization"), ("three-in-one", None), ("同吃", None), ("部", None), ("法", None), ("law", None), ("", None), ("x" * 5_000, None), ("党" * 5_000, None),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), SAME)
def test_names_of_one_institution(one: str, other: str) -> None:
    assert institution(one) is not None
    assert institution(one) == institution(other)


@pytest.mark.parametrize(("one", "other"), APART)
def test_names_of_two_institutions(one: str, other: str) -> None:
    assert institution(one) != institution(other)


def test_there_are_rows_enough() -> None:
    assert len(SAME) >= 60


@pytest.mark.parametrize(("name", "schema"), KIND)
def test_a_name_tells_its_kind(name: str, schema: str | None) -> None:
    assert schema_of(name) == schema


def document(name: str, text: str) -> Document:
    return Document(
        record=name, file=name, url=None, media_type="text/plain", language="en", text=text or " ",
        blocks=(Block("paragraph", 0, len(text) or 1),), made_by="test/1",
    )  # fmt: skip


def term(of: Document, **forms: str) -> Term:
    return Term(
        document=of.id, file=of.name, url=None, lang="en", span=of.span(0, 1), sentence=(0, 1), made_by="test/1",
        forms=tuple(forms.items()),
    )  # fmt: skip


SHORT = [
    ("The Lindar Water Supply Bureau (LWSB) met.", ("Lindar Water Supply Bureau", "LWSB")),
    (
        "Officials of the Department of Upland Works (DUW) came.",
        ("Department of Upland Works", "DUW"),
    ),  # of is no letter
    ("the Office of Shared Work (the “OSW”) says", ("Office of Shared Work", "OSW")),
    ("林达省水利工程建设局（以下简称“林达水利局”）表示", ("林达省水利工程建设局", "林达水利局")),
    ("林達省共燈委員會（下稱）", None),  # nothing is named
    ("共灯工作委员会(简称共灯委)成立", ("共灯工作委员会", "共灯委")),
    ("Ostren came to Melisk (ABC).", None),  # the letters are of other words
    ("the meeting (TBA) is late", None),
    ("(XYZ) (", None),
]


@pytest.mark.parametrize(("text", "found"), SHORT)
def test_short_forms_in_brackets(text: str, found: tuple[str, str] | None) -> None:
    assert [(h.one, h.other) for h in short_forms(document("a", text))] == ([found] if found else [])


def test_a_pair_and_a_short_form_are_one_entity() -> None:
    a = document("a", "Upland Lamp Bureau (高地灯局), and the Upland Lamp Bureau (ULB).")
    found = entities([a], [term(a, en="Upland Lamp Bureau", zh="高地灯局")], Places())
    (bureau,) = [e for e in found.entities if e.schema == "PublicBody"]
    assert bureau.names == (("en", "Upland Lamp Bureau"), ("zh", "高地灯局"))
    assert bureau.abbreviations == ("ULB",)
    assert bureau.documents == (a.id,)
    assert {j.id for j in found.judgements} == set(bureau.judgements)
    assert all(j.why and j.documents == (a.id,) for j in found.judgements)


OFFICES = [
    ("Governor Tavin Orsk opened the mill.", [("Tavin Orsk", "Governor")]),
    (
        "Party Secretary of Lindar Province Mara Venn said so.",
        [("Mara Venn", "Party Secretary of Lindar Province")],
    ),
    ("Mara Venn, Party Secretary of Lindar, said so.", [("Mara Venn", "Party Secretary of Lindar")]),
    ("据介绍，林达省委书记王明远表示，", [("王明远", "林达省委书记")]),
    ("外交部发言人李青说", [("李青", "外交部发言人")]),
    ("The farmer Tavin Orsk has two sons.", []),  # a private person
    ("Tavin Orsk, a villager, said he was glad.", []),
    ("Tavin Orsk lives in Lindar.", []),
    ("村民王明远说，他家有五口人。", []),
    ("教师李青介绍", []),
    ("Granny Mara Venn, mother of the Governor, wept.", []),
    ("结亲户阿依古丽说", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "held"), OFFICES)
def test_people_are_kept_with_a_stated_office_only(text: str, held: list[tuple[str, str]]) -> None:
    found = entities([document("a", text)], [], Places()).entities
    people = [(e.names[0][1], e.offices[0].title) for e in found if e.schema == "Person"]
    assert people == held


def test_an_office_stands_where_it_says() -> None:
    a = document("a", "据介绍，林达省委书记王明远表示，Governor Tavin Orsk came.")
    for entity in entities([a], [], Places()).entities:
        for office in entity.offices:
            assert a.text[office.start : office.end] == office.title


def test_no_person_without_an_office_and_no_file_on_one() -> None:
    with pytest.raises(ValueError, match="office"):
        Entity(schema="Person", names=(("en", "Tavin Orsk"),))
    both = [document(n, f"{n}: Governor Tavin Orsk opened the mill.") for n in "ab"]
    people = [e for e in entities(both, [], Places()).entities if e.schema == "Person"]
    assert [e.documents for e in people] == [(d.id,) for d in sorted(both, key=lambda d: (d.id,))] or len(
        people
    ) == 2
    assert all(len(e.documents) == 1 for e in people)  # one document each: what others say is not gathered


def said(
    one: str,
    other: str,
    verdict: str = "same",
    by: str = "A. Reader",
    when: str | None = "2063-01-01T00:00:00Z",
) -> Judgement:
    return Judgement(left=one, right=other, verdict=verdict, by=by, when=when)  # type: ignore[arg-type]


def machine(one: str, other: str) -> Judgement:
    return said(one, other, by="link/entities", when=None)


def test_a_chain_that_contradicts_is_shown_and_not_joined() -> None:
    groups, held, problems = join(
        [machine("Aa", "Bb"), machine("Bb", "Cc"), said("Aa", "Cc", "different")], {}
    )
    assert ["aa", "bb", "cc"] not in groups
    assert len(problems) == 1
    assert "two" in problems[0].reason
    assert len([j for j in held if j.verdict == "same"]) == 1


def test_two_institutions_are_not_joined_by_a_document() -> None:
    a = document("a", "x")
    found = entities([a], [term(a, en="State Council", zh="公安部")], Places())
    assert len([e for e in found.entities if e.schema == "PublicBody"]) == 2
    assert len(found.problems) == 1


def test_two_people_who_contradict_each_other_are_both_shown() -> None:
    groups, _, problems = join([said("Aa", "Bb"), said("Bb", "Aa", "different", by="B. Other")], {})
    assert groups == [["aa"], ["bb"]]
    assert "A. Reader" in problems[0].reason
    assert "B. Other" in problems[0].reason


def test_a_withdrawn_judgement_stays_withdrawn_in_the_next_run() -> None:
    a = document("a", "x")
    pair = [term(a, en="Upland Lamp Bureau", zh="高地灯局")]
    first = entities([a], pair, Places())
    (judged,) = first.judgements
    back = replace(judged, withdrawn="2063-01-02T00:00:00Z", withdrawn_by="A. Reader")
    again = entities([a], pair, Places(), [back])
    assert again.judgements == (back,)
    assert len(again.entities) == 2


def test_a_person_s_different_keeps_two_names_apart_and_can_be_withdrawn() -> None:
    a = document("a", "x")
    pair = [term(a, en="Upland Lamp Bureau", zh="高地灯局")]
    two = said("Upland Lamp Bureau", "高地灯局", "different")
    assert len(entities([a], pair, Places(), [two]).entities) == 2
    assert len(entities([a], pair, Places(), [replace(two, withdrawn="2063-01-02T00:00:00Z")]).entities) == 1


def test_a_judgement_reaches_the_places_of_questions() -> None:
    places = Places(
        [("Lindar Province", "林达省")], refused=refused([said("Lindar Province", "林达省", "different")])
    )
    assert places.key("Lindar Province") != places.key("林达省")


def figure(of: Document, place: str, value: int) -> Figure:
    return Figure(
        document=of.id, file=of.name, url=None, lang="en", span=of.span(0, 3), sentence=(0, 3), made_by="test/1", number=(0, 3),
        quantity=Quantity(value, value, "exact", "person", None, str(value)), measure=Measure("officials", "official", "visit"),
        place=place, place_from="clause", as_of="2063-01-01",
    )  # fmt: skip


def test_the_same_place_in_two_languages_is_one_question() -> None:
    a, b = document("a", "312 officials visited."), document("b", "315名干部。")
    linked = link([a, b], [figure(a, "Kashgar", 312), figure(b, "قەشقەر", 315)])
    assert any(len(q.members) == 2 and q.kind == "figure" for q in linked.questions)
    (place,) = [e for e in linked.entities if e.schema == "Territory"]
    assert place.code == "CN-6531"
    assert (
        dict(reversed(place.names))["zh-Hant"] == "喀什地區"
        or ("zh-Hant", "喀什") in place.names
        or place.name("zh-Hant")
    )
    linked = link([a, b], [figure(a, "Kashgar City", 312), figure(b, "喀什地区", 315)])
    assert not any(len(q.members) == 2 and q.kind == "figure" for q in linked.questions)


def test_joining_twice_changes_nothing() -> None:
    found = kept([machine("Aa", "Bb")], [])
    assert kept([machine("Aa", "Bb")], found) == found
    assert kept([], [said("Aa", "Bb"), machine("Cc", "Dd")]) == [
        said("Aa", "Bb")
    ]  # what no document says any more goes


def test_a_thing_of_very_many_names_does_not_grow_for_ever() -> None:
    groups, _, problems = join([machine(f"n{i}", f"n{i + 1}") for i in range(2_000)], {})
    assert max(map(len, groups)) <= 400
    assert problems


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef"), st.booleans(), st.booleans()),
        max_size=12,
    )
)
def test_what_a_person_called_different_is_never_in_one_set(rows: list[tuple[str, str, bool, bool]]) -> None:
    judgements = [
        said(f"{a}{a}", f"{b}{b}", "same" if same else "different", when="2063" if person else None)
        for a, b, same, person in rows
        if a != b
    ]
    groups, _, _ = join(judgements, {})
    assert sorted(n for g in groups for n in g) == sorted({n for g in groups for n in g})
    for each in judgements:
        if each.verdict == "different":
            assert not any(bare(each.left) in g and bare(each.right) in g for g in groups)


@settings(max_examples=80)
@given(st.text(max_size=300))
def test_any_text_gives_entities_or_none(text: str) -> None:
    a = document("a", text)
    found = entities([a], [term(a, en=text[:40] or "x", zh=text[40:80] or "y")], Places())
    assert all(e.names and e.schema for e in found.entities)


def test_a_long_document_of_brackets_is_read_in_time() -> None:
    for text in (
        "(" * 200_000,
        "A B " * 50_000,
        "书记" * 100_000,
        "Governor " * 25_000,
        "（简称" * 60_000,
        "Xx " * 60_000 + "(XX)",
    ):
        entities([document("a", text)], [], Places())


def test_every_institution_has_a_name_in_two_languages_at_least() -> None:
    table = Path(__file__).resolve().parents[2] / "headwater" / "data" / "places" / "institutions.tsv"
    for line in table.read_text(encoding="utf-8").splitlines()[1:]:
        schema, english, chinese, _, _ = line.split("\t")
        assert schema
        assert english
        assert chinese
