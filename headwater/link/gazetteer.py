# ruff: noqa: E501
"""Names of places in English, Chinese and Uyghur, as data: `code|part of|aliases`.

Codes follow GB/T 2260 (provinces, prefectures, counties); divisions of the Production and Construction
Corps have codes of our own (XPCC-n). A bare name stands for the larger unit ("Kashgar" is the
prefecture); its city is another place. Aliases are written folded (see `folding.fold`).
"""

ROWS = """
CN||china;prc;people's republic of china;中国;全国;我国;جۇڭگو
CN-11|CN|beijing;beijing municipality;peking;北京;北京市;بېيجىڭ
CN-12|CN|tianjin;天津;天津市
CN-13|CN|hebei;hebei province;河北;河北省
CN-14|CN|shanxi;shanxi province;山西;山西省
CN-15|CN|inner mongolia;inner mongolia autonomous region;内蒙古;内蒙古自治区
CN-21|CN|liaoning;liaoning province;辽宁;辽宁省
CN-22|CN|jilin;jilin province;吉林;吉林省
CN-23|CN|heilongjiang;heilongjiang province;黑龙江;黑龙江省
CN-31|CN|shanghai;shanghai municipality;上海;上海市;شاڭخەي
CN-32|CN|jiangsu;jiangsu province;江苏;江苏省
CN-33|CN|zhejiang;zhejiang province;浙江;浙江省
CN-34|CN|anhui;anhui province;安徽;安徽省
CN-35|CN|fujian;fujian province;福建;福建省
CN-36|CN|jiangxi;jiangxi province;江西;江西省
CN-37|CN|shandong;shandong province;山东;山东省
CN-41|CN|henan;henan province;河南;河南省
CN-42|CN|hubei;hubei province;湖北;湖北省
CN-43|CN|hunan;hunan province;湖南;湖南省
CN-44|CN|guangdong;guangdong province;广东;广东省
CN-45|CN|guangxi;guangxi zhuang autonomous region;广西;广西壮族自治区
CN-46|CN|hainan;hainan province;海南;海南省
CN-50|CN|chongqing;chongqing municipality;重庆;重庆市
CN-51|CN|sichuan;sichuan province;四川;四川省
CN-52|CN|guizhou;guizhou province;贵州;贵州省
CN-53|CN|yunnan;yunnan province;云南;云南省
CN-54|CN|tibet;tibet autonomous region;xizang;tar;西藏;西藏自治区
CN-61|CN|shaanxi;shaanxi province;陕西;陕西省
CN-62|CN|gansu;gansu province;甘肃;甘肃省
CN-63|CN|qinghai;qinghai province;青海;青海省
CN-64|CN|ningxia;ningxia hui autonomous region;宁夏;宁夏回族自治区
CN-65|CN|xinjiang;xinjiang uyghur autonomous region;xinjiang uygur autonomous region;xinjiang uighur autonomous region;xuar;uyghur region;uyghur autonomous region;uyghur homeland;新疆;新疆维吾尔自治区;全疆;شىنجاڭ;شىنجاڭ ئۇيغۇر ئاپتونوم رايونى
CN-65/south|CN-65|southern xinjiang;south xinjiang;southern xuar;southern uyghur region;nanjiang;南疆;南疆四地州;جەنۇبىي شىنجاڭ
CN-65/north|CN-65|northern xinjiang;north xinjiang;beijiang;北疆
CN-71||taiwan;台湾
CN-81|CN|hong kong;香港
CN-82|CN|macau;macao;澳门
CN-4403|CN-44|shenzhen;深圳;深圳市
CN-6501|CN-65|urumqi;urumchi;wulumuqi;乌鲁木齐;乌鲁木齐市;ئۈرۈمچى
CN-6502|CN-65|karamay;kelamayi;克拉玛依;克拉玛依市;قاراماي
CN-6504|CN-65|turpan;turfan;tulufan;吐鲁番;吐鲁番市;吐鲁番地区;تۇرپان
CN-6505|CN-65|hami;kumul;qumul;哈密;哈密市;哈密地区;قۇمۇل
CN-6523|CN-65|changji;changji hui autonomous prefecture;昌吉;昌吉州;昌吉回族自治州;سانجى
CN-6527|CN-65|bortala;boertala;bortala mongol autonomous prefecture;博尔塔拉;博州;博尔塔拉蒙古自治州
CN-6528|CN-65|bayingolin;bayingholin;bayinguoleng;bayingolin mongol autonomous prefecture;巴音郭楞;巴州;巴音郭楞蒙古自治州
CN-6529|CN-65|aksu;aqsu;akesu;aksu prefecture;aqsu prefecture;阿克苏;阿克苏地区;ئاقسۇ;ئاقسۇ ۋىلايىتى
CN-652901|CN-6529|aksu city;aqsu city;阿克苏市;ئاقسۇ شەھىرى
CN-652902|CN-6529|kuqa;kucha;kuche;库车;库车市;库车县;كۇچا
CN-6530|CN-65|kizilsu;kizilsu kyrgyz autonomous prefecture;kezilesu;克孜勒苏;克州;克孜勒苏柯尔克孜自治州;قىزىلسۇ
CN-6531|CN-65|kashgar;kashi;kashgar prefecture;kashi prefecture;kashgar region;喀什;喀什地区;قەشقەر;قەشقەر ۋىلايىتى
CN-653101|CN-6531|kashgar city;kashi city;喀什市;قەشقەر شەھىرى
CN-653122|CN-6531|shule;shule county;yengisheher;疏勒;疏勒县
CN-653123|CN-6531|yengisar;yingjisha;yengisar county;英吉沙;英吉沙县
CN-653125|CN-6531|yarkand;yarkant;shache;yarkand county;yarkant county;shache county;莎车;莎车县;يەكەن
CN-653129|CN-6531|payzawat;jiashi;peyziwat;payzawat county;jiashi county;伽师;伽师县
CN-653130|CN-6531|maralbeshi;bachu;maralbexi;maralbeshi county;bachu county;巴楚;巴楚县
CN-6532|CN-65|hotan;khotan;hetian;hotan prefecture;khotan prefecture;hetian prefecture;和田;和田地区;خوتەن;خوتەن ۋىلايىتى
CN-653201|CN-6532|hotan city;khotan city;hetian city;和田市;خوتەن شەھىرى
CN-653221|CN-6532|hotan county;khotan county;hetian county;和田县;خوتەن ناھىيىسى
CN-653222|CN-6532|karakax;qaraqash;moyu;karakax county;qaraqash county;moyu county;墨玉;墨玉县;قاراقاش
CN-653223|CN-6532|guma;pishan;guma county;pishan county;皮山;皮山县
CN-6540|CN-65|ili;yili;ili kazakh autonomous prefecture;伊犁;伊犁州;伊犁哈萨克自治州;ئىلى
CN-654002|CN-6540|ghulja;yining;yining city;ghulja city;伊宁;伊宁市;غۇلجا
CN-6542|CN-65|tacheng;tarbagatay;tacheng prefecture;塔城;塔城地区
CN-6543|CN-65|altay;aletai;altay prefecture;阿勒泰;阿勒泰地区;ئالتاي
CN-659001|CN-65|shihezi;shihezi city;石河子;石河子市;شىخەنزە
XPCC|CN-65|xpcc;xinjiang production and construction corps;bingtuan;兵团;新疆生产建设兵团;生产建设兵团
"""

GENERIC_EN = (
    "autonomous region", "autonomous prefecture", "autonomous county", "province", "prefecture", "region",
    "county", "district", "city", "municipality", "township", "town", "village", "division",
)  # fmt: skip
"""Words that say what kind of place a name is, longest first."""

GENERIC_ZH = ("自治区", "自治州", "自治县", "地区", "省", "州", "市", "县", "区", "乡", "镇", "村", "师")
GENERIC_UG = ("ئاپتونوم رايونى", "ۋىلايىتى", "ئۆلكىسى", "ناھىيىسى", "شەھىرى", "يېزىسى", "كەنتى")

KIND_OF = {
    "省": "province", "ئۆلكىسى": "province", "自治区": "autonomous region", "地区": "prefecture",
    "州": "prefecture", "自治州": "prefecture", "ۋىلايىتى": "prefecture", "autonomous prefecture": "prefecture",
    "县": "county", "自治县": "county", "autonomous county": "county", "ناھىيىسى": "county", "市": "city",
    "شەھىرى": "city", "municipality": "city", "区": "district", "乡": "township", "يېزىسى": "township",
    "镇": "town", "村": "village", "كەنتى": "village", "师": "division", "ئاپتونوم رايونى": "autonomous region",
}  # fmt: skip
"""The same kind of place in other words."""
