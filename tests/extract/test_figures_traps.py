"""What holds a number and claims none, by class: labels, phones, references, hours, ranks, names, idioms. Invented rows."""

import pytest

from headwater.extract.records import records

ROWS = """
Flight QZ 8501 was delayed.
Route 66 crosses the plain.
Case 2:19-cv-00417 was dismissed.
The Airbus A320neo replaced the 737 Max.
坐302路公交车到终点站。
文号：新政发〔2018〕44号。
航班CZ6901晚点。
Call 555-0142 after noon.
Text STOP to 80808.
Apartment 5C, 18 Elm Row.
拨打110报警。
微信号xj_1988。
办公室在5楼。
請撥打999求助。
Figure 7a shows the wards.
Lines 14-20 are corrupt.
Rule 30(b)(6) applies.
See ch. 5, sec. 2.
根据刑法第一百二十条之一。
第8页第3行有误。
ISSN 1000-1234
The commit 9fceb02 broke it.
国内统一刊号CN65-0001
They met at 14.30.
The map scale is 1:50000.
He was born in 1962 and died in 2011.
On 3/4/2019.
主队以3比2获胜。
北京时间10时02分。
周六日不开门。
三八妇女节活动。
十一长假出游。
七月七日长生殿。
They were ranked 14th.
The G20 summit.
一把手负责。
五A级景区。
一级教师。
十强企业榜单。
九年级学生。
The 101st Airborne marched.
Forever 21 closed.
One Direction split.
Twelfth Night was staged.
The Twelve Apostles were drawn.
Resolution 1325 was adopted.
Article 301 was repealed.
Formula One returns.
The Five Eyes alliance met.
九阳豆浆机。
第八中学。
三十六团团部。
《一千零一夜》很有名。
北五环外。
六十六团医院。
九鼎市场。
千佛洞。
二十大报告。
985高校和211工程。
四同五带。
三会一课。
两癌筛查。
三新学习。
放管服与一网通办。
四个最严。
访惠聚工作队。
六大员。
五講四美。
三言两语。
一举两得。
百闻不如一见。
九牛二虎之力。
五体投地。
二话不说。
一日千里。
千锤百炼。
三三两两地走着。
丢三落四。
入木三分。
九霄云外。
忐忑不安，心中一沉。
One day it rained.
For one thing, it was dark.
It is a two-way street.
She has a million ideas.
The Thirty-Something set.
一方面很好。
一定要去。
统一部署。
一下子全忘了。
每一位群众。
一家一户地走。
一夜之间变了。
两会召开。
تېلېفون نومۇرى 0991-2345678.
يەتتىنچى ئوتتۇرا مەكتەپ.
بىر كۈنى ئۇ كەلدى.
بىر قىسىم كىشىلەر كەتتى.
20-ئەسىرنىڭ 90-يىللىرى.
«مىڭ بىر كېچە» ھېكايىلىرى.
Bay 9, shelf 4.
He plays number 10.
The 8:15 from Leeds was late.
The class begins at eight and ends at ten.
Her blood type is O1.
He drew a hand of one-eyed jacks.
It takes two to tango.
In one sense it is true.
One or two people shrugged.
Patient 31 recovered.
Vitamin B12 and omega-3.
Public Law 94-142.
The 2-1 decision stood.
Latitude 41 north.
The FY2019 budget.
The Number Two Cotton Mill closed.
Nine Inch Nails.
The One-China policy.
The 14th Five-Year Plan.
Line one is busy.
十七中学。
三五成群。
三点一刻开会。
十三届全国人大二次会议。
二七大罢工。
三二五枢纽。
一号文件。
三一五晚会。
三营二连。
两只老虎是儿歌。
七十二家房客。
五号电池。
一人得道。
七彩云南。
万金油。
“两个一百年”奋斗目标。
“三关爱”活动。
“一帮一”结对。
بىرىنچى سېكرېتار.
بىر ئادەم كەلدى.
G30 تاشيولى.
ئون بەشىنچى ئاۋغۇست.
""".strip().splitlines()


@pytest.mark.parametrize("text", ROWS)
def test_nothing_is_claimed(text: str) -> None:
    pred = records({"id": "a", "text": text})["pred"]
    assert not [p for p in pred if p["kind"] not in ("date", "ordinal")]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("他做了三件事，共三个人。", [3, 3]),  # classifiers keep a claim
        ("发放一等奖学金500元。", [500]),  # a rank beside an amount
        ("Bus 47 pupils to the new school.", [47]),  # a verb, not a label
        ("A 400-seat hall opened beside a 12-bed clinic.", [400, 12]),  # -bed is no participle
        ("The company raised 45MM dollars.", [45_000_000]),  # MM of money
        ("The share rose by 3 percentage points.", [3]),  # rose, but at no hour
    ],
)
def test_claims_beside_traps_stay(text: str, values: list[int]) -> None:
    pred = records({"id": "a", "text": text})["pred"]
    assert [p["value"] for p in pred if p["kind"] not in ("date", "ordinal")] == values
