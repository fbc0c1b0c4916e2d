"""Characters that fill most of any Chinese text, to tell a right decoding from a wrong one.

The commonest characters of general Chinese prose, simplified and traditional, from general
knowledge of frequency lists; the order does not matter.
"""

SIMPLIFIED = (
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所"
    "然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与"
    "长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己"
    "制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系"
    "气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社"
    "便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉"
    "格望觉术领共确传师观清今切院让识候带导争运笔县村镇省户干部扶贫培训疆援州岁乡群众农党委府项投亿元零六七八九百千"
)
TRADITIONAL = (
    "這個們來為國說時會對過發後裡經學現當沒動還進樣從實軍無與長機將兩間問應戰頭體見產業關點話給門東聲員論處義幾認"
    "條氣題爾別變總電數報結務場計資統區隊決馬書則聽卻達強像難權據設記類邊張該規萬覺術領確傳師觀讓識帶導爭運筆縣鎮"
    "戶幹貧訓鄉眾農黨項億屆歲臺灣廣專書選舉團聯華單雙親屬歷歸歡歐殘測濟滿漢灣為營獎獨獲環畫當療監盤種積穩競節紀約"
    "級紛細終組經維綜綠網線練縮繼續罷義習聞職聽與興舊藝號補裝製複視覽觀觸訂討記訪許評詞詢試該認語誤說課調談請論證"
)
JAPANESE = "".join(chr(c) for c in range(0x3041, 0x3097)) + "".join(chr(c) for c in range(0x30A1, 0x30FB))

COMMON = frozenset(SIMPLIFIED + TRADITIONAL)
KANA = frozenset(JAPANESE)
PUNCTUATION = frozenset("，。、；：？！“”‘’（）《》〈〉「」『』【】…—·　％")
