"""Chinese relations and demands by frames: one row for each kind of seat, in either script; all invented."""

import pytest

from headwater.extract import extract
from headwater.model import Block, Document, Relation, Requirement

RELATIONS = [
    # an elided subject is that of the clause before; what was set up goes on as the subject
    ("领导小组下设办公室，挂靠县委组织部。", {("part_of", "办公室", "领导小组"), ("part_of", "办公室", "县委组织部")}),
    # a name of two parts is one body; two bodies are two edges
    ("工作站接受县教育局和所在乡党委双重领导。", {("reports_to", "工作站", "县教育局"), ("reports_to", "工作站", "所在乡党委")}),
    ("日常工作由省人力资源和社会保障厅承担。", {("directs", "省人力资源和社会保障厅", "日常工作")}),
    # no date, bracket or number parts a name
    ("培训中心（筹）于2061年3月由县教育局（原文教局）托管。", {("directs", "县教育局", "培训中心"), ("renamed", "文教局", "县教育局")}),
    # work that no noun ends
    ("岗前体能测评由县医院负责。", {("directs", "县医院", "岗前体能测评")}),
    # who was handed what
    ("县培训中心由县人社局划归县教育局管理。", {("directs", "县教育局", "县培训中心")}),
    ("食堂承包给绿洲餐饮公司经营。", {("directs", "绿洲餐饮公司", "食堂")}),
    # money: given with a verb, in a budget, and shared
    ("临海市教育局出资800万元援建青禾县第二中学教学楼。", {("funds", "临海市教育局", "青禾县第二中学教学楼")}),
    ("伙食费由县财政和用人单位按7:3比例分担。", {("funds", "县财政", "伙食费"), ("funds", "用人单位", "伙食费")}),
    # a list of pairs, each of its own
    ("安澜市与金浦市、乌兰县与沙洲区分别结为协作关系。", {("pairs_with", "安澜市", "金浦市"), ("pairs_with", "乌兰县", "沙洲区")}),
    # traditional script, and 其
    ("該計畫實際受省公安廳節制，原名為「春蕾安置計畫」。", {("reports_to", "該計畫", "省公安廳"), ("renamed", "「春蕾安置計畫」", "該計畫")}),
    ("巾幗互助會：隸屬縣婦女聯合會，由縣民政局督導。", {("part_of", "巾幗互助會", "縣婦女聯合會"), ("directs", "縣民政局", "巾幗互助會")}),
    # whose arm it is, whom it acts for
    ("安泰人力公司系县人社局下属国有企业。", {("part_of", "安泰人力公司", "县人社局")}),
    ("县公安局委托安泰保安公司面向社会招聘辅警。", {("acts_for", "安泰保安公司", "县公安局")}),
    # no claim: a condition, a denial, a private person, a name that only holds such words
    ("如果资金不足，培训中心由县教育局托管。", set()),
    ("培训中心没有划归县教育局管理。", set()),
    ("阿依古丽由姑姑照管。", set()),
    ("管理局领导小组办公室的门关着。", set()),
]  # fmt: skip
DEMANDS = [
    # bounds and terms without a modal verb
    ("每支工作队不少于5人。", {("每支工作队", "不少于5人", "must")}),
    ("聘用人员服务期五年。", {("聘用人员服务期", "五年", "must")}),
    # a round without 每
    ("结对干部两个月入户一次。", {("结对干部", "两个月入户一次", "practice")}),
    # who is left out
    ("孕期女幹部得免除住戶任務。", {("孕期女幹部", "免除住戶任務", "may")}),
    # what comes of it
    ("未取得结业证书的不予派遣。", {(None, "未取得结业证书", "practice")}),
    ("对拒绝搬迁的住户，断水断电。", {("住户", "拒绝搬迁的住户", "practice")}),
    # at whose cost, in what case
    ("党员自带笔记本。", {("党员", "自带笔记本", "practice")}),
    ("因事外出要向乡党委请假。", {(None, "向乡党委请假", "must")}),
    # what is urged on whom
    ("我們呼籲省政府立即停止強制轉移。", {("省政府", "立即停止強制轉移", "should")}),
    # no demand: what was, what is felt, what is not so
    ("去年工作队累计不少于5人。", set()),
    ("各族群众的获得感不断增强。", set()),
    ("不参加的家庭不会受到处罚。", set()),
]  # fmt: skip


def page(text: str) -> Document:
    return Document(
        record="r", file="a.txt", url=None, media_type="text/plain", language="zh", text=text, made_by="test/1",
        blocks=(Block("paragraph", 0, len(text)),), facts=(),
    )  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), RELATIONS)
def test_who_stands_where(text: str, wanted: set[tuple[str, str, str]]) -> None:
    found = [s for s in extract(page(text)) if isinstance(s, Relation)]
    assert {(s.relation, s.subject.name, s.object.name) for s in found} == wanted


@pytest.mark.parametrize(("text", "wanted"), DEMANDS)
def test_what_is_demanded(text: str, wanted: set[tuple[str | None, str, str]]) -> None:
    found = [s for s in extract(page(text)) if isinstance(s, Requirement)]
    assert {(s.actor, s.act, s.modality) for s in found} == wanted
