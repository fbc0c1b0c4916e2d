"""Whose word a number is: pronouns, papers on a wall, interviews, other dots in names; invented sentences."""

import pytest

from headwater.extract import extract
from headwater.model import Block, Document, Figure

ROWS = [
    # language, text, the number, its first speaker ("" for nobody but the page)
    ("zh", "受访的李老师对本报说，全校还有186名学生没有课本。", 186, "李老师"),
    ("zh", "老農何阿貴說，村裡的井都乾了。「今年只收了320斤。」這名種了一輩子田的老農說。", 320, "何阿貴"),
    ("zh", "中學教師何以晴去年十月接受海外電台「晨光」專訪時說，全校有420名學生退學。", 420, "何以晴"),
    ("zh", "退休工程师帕尔哈提·沙木沙克上月接受《海岸周刊》采访时表示，水库漏损共1,240处。", 1240, "帕尔哈提"),
    ("zh", "海报上写明每人补助2600元。", 2600, "海报"),  # a paper on the wall
    ("zh", "合同中载明违约金30000元。", 30000, "合同"),
    ("zh", "省政府宣稱，今年已修路320公里。", 320, "省政府"),
    ("zh", "副县长阿不力孜·吐尔逊坚称，全县只有12户未搬。", 12, "阿不力孜"),
    ("zh", "村民艾山・巴拉提承認，他家欠了12000元。", 12000, "艾山・巴拉提"),  # the dot as it is written
    ("zh", "“完成投资4300万元。”3月2日印发的《关于灌渠整治的通报》里写着。", 43_000_000, "《关于灌渠整治的通报》"),
    ("zh", "丈夫没有接话，事后才在屋外说，他想念从前养的50只狗。", 50, ""),  # nobody is called 事后才
    ("en", "The depot is run by Dana Orwick. Its director, Marta Quill, was candid. She had 240 keys, she said.", 240, "Marta Quill"),
    ("en", "Ada Wells said the wells were dry. Her neighbour, she conceded, still had 14 goats.", 14, "Ada Wells"),
    ("en", "What the leaflet says is that 600 families will move.", 600, "the leaflet"),
    ("en", "Pupils who score under 60 points out of 100 are sent home.", 100, ""),  # nothing is pointed out
    ("en", '"We never dug 400 wells," replied Dana Orwick, who runs the depot.', 400, "Dana Orwick"),
    ("en", "Only 180 lamps were lit, Marta Quill contended.", 180, "Marta Quill"),
    ("en", "Hassan Dowe maintains that 240 boats were sunk.", 240, "Hassan Dowe"),
    ("en", "The figure of 268 given by the Orchard Bureau is too low.", 268, "Orchard Bureau"),
    ("en", "The total was 61,350 (Orchard Bureau, 2061, table 3).", 61350, "Orchard Bureau, 2061"),
    ("ug", "تۇرسۇنئاي بىزگە مۇنداق دېدى: «بىز ساقلىدۇق.» ئۇنىڭ ئېيتىشىچە، مەكتەپتە 320 ئوقۇغۇچى بار.", 320, "تۇرسۇنئاي"),
    ("ug", "مۇخبىرنىڭ ناھىيەلىك سۇ ئىدارىسىدىن ئىگىلىشىچە، 140 قۇدۇق كولانغان.", 140, "ناھىيەلىك سۇ ئىدارىسى"),
    ("ug", "تاڭ گېزىتىنىڭ ئۆتكەن ھەپتىدىكى خەۋىرىدە 420 ئائىلە كۆچكەن دەپ يېزىلغان.", 420, "تاڭ گېزىتى"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "number", "who"), ROWS, ids=[row[1][:40] for row in ROWS])
def test_first_speaker(lang: str, text: str, number: int, who: str) -> None:
    document = Document(
        record="r", file="a.txt", url=None, media_type="text/plain", language=lang, text=text, made_by="t/1",
        blocks=(Block("paragraph", 0, len(text)),),
    )  # fmt: skip
    told = [s for s in extract(document) if isinstance(s, Figure)]
    found = [f for f in told if f.quantity.low == number]
    assert found
    said = [link.name for link in found[0].attribution if link.cue is not None]
    assert (who in said[0]) if who else not said
