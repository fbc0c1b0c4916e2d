"""People of public life and of history whom documents name without their office; general knowledge, not a register."""

from functools import cache

EN = """xi jinping|hu jintao|jiang zemin|deng xiaoping|mao zedong|mao tse-tung|zhou enlai|li keqiang|li qiang|wen jiabao|zhu rongji|wang yang|wang huning|zhao leji|cai qi|ding xuexiang|li xi|han zheng|wang qishan|li zhanshu|yang jiechi|wang yi|qin gang|zhao kezhi|guo shengkun|chen wenqing|you quan|shi taifeng|
chen quanguo|ma xingrui|zhang chunxian|wang lequan|zhu hailun|shohrat zakir|erkin tuniyaz|nur bekri|ismail tiliwaldi|wang junzheng|hu lianhe|sun chunlan|meng jianzhu|zhou yongkang|bo xilai|liu he|he lifeng|zhang youxia|hua chunying|zhao lijian|wang wenbin|mao ning|lin jian|geng shuang|lu kang|seypidin azizi|tomur dawamet|burhan shahidi|wang zhen|
donald trump|joe biden|barack obama|george bush|bill clinton|antony blinken|mike pompeo|marco rubio|vladimir putin|boris yeltsin|mikhail gorbachev|joseph stalin|josef stalin|vladimir lenin|karl marx|friedrich engels|angela merkel|olaf scholz|emmanuel macron|boris johnson|rishi sunak|keir starmer|narendra modi|shinzo abe|recep tayyip erdogan|nursultan nazarbayev|
kassym-jomart tokayev|michelle bachelet|volker türk|volker turk|antonio guterres|ban ki-moon|kofi annan|ursula von der leyen|josep borrell|genghis khan|sun yat-sen|chiang kai-shek|chiang ching-kuo|zuo zongtang|sheng shicai|yang zengxin|jin shuren|yakub beg|sabit damolla|ehmetjan qasimi|osman batur|adolf hitler|winston churchill|mahatma gandhi|nelson mandela|confucius|dalai lama|panchen lama|hu yaobang|zhao ziyang|
hu chunhua|li yuanchao|liu yunshan|yu zhengsheng|zhang gaoli|zhang dejiang|lei feng|lin zexu|zhang qian|xuanzang|marco polo|carrie lam|tsai ing-wen|ma ying-jeou|lai ching-te|liu shaoqi|zhu de|lin biao|peng dehuai|he long|ye jianying|hua guofeng|chen yun|li peng|jiang qing|qianlong|kangxi"""
ZH = """习近平|胡锦涛|江泽民|邓小平|毛泽东|周恩来|李克强|李强|温家宝|朱镕基|汪洋|王沪宁|赵乐际|蔡奇|丁薛祥|李希|韩正|王岐山|栗战书|杨洁篪|王毅|秦刚|赵克志|郭声琨|陈文清|尤权|石泰峰|陈全国|马兴瑞|张春贤|王乐泉|朱海仑|雪克来提·扎克尔|艾尔肯·吐尼亚孜|努尔·白克力|王君正|
胡联合|孙春兰|孟建柱|周永康|薄熙来|刘鹤|何立峰|姜信治|华春莹|赵立坚|汪文斌|毛宁|林剑|赛福鼎·艾则孜|铁木尔·达瓦买提|包尔汉|王震|特朗普|拜登|奥巴马|普京|默克尔|马克龙|布林肯|蓬佩奥|马克思|恩格斯|列宁|斯大林|成吉思汗|孙中山|蒋介石|蒋经国|左宗棠|盛世才|杨增新|金树仁|孔子|雷锋|林则徐|张骞|玄奘|
达赖喇嘛|班禅|胡耀邦|赵紫阳|俞正声|张高丽|张德江|胡春华|李元潮|刘云山|林郑月娥|蔡英文|马英九|赖清德|刘少奇|朱德|彭德怀|叶剑英|华国锋|陈云|李鹏|乾隆|康熙|普希金|巴切莱特|古特雷斯"""
UG = "شى جىنپىڭ|ماۋ زېدۇڭ|دېڭ شياۋپىڭ|جياڭ زېمىن|خۇ جىنتاۋ|چېن چۈەنگو|شۆھرەت زاكىر|ئەركىن تۇنىياز|نۇر بەكرى|سەيپىدىن ئەزىزى|ۋاڭ خۇنىڭ|ما شىڭرۈي|چىڭگىزخان|ۋاڭ لېچۈەن|جاڭ چۈنشيەن"
ALONE = frozenset(
    "stalin lenin marx putin trump biden obama confucius mao hitler pompeo blinken merkel erdogan gandhi mandela napoleon".split()
)


@cache
def english() -> frozenset[tuple[str, ...]]:
    """Return the folded words of their names."""
    from headwater.extract.people.latin_names import folded

    return frozenset(tuple(folded(w) for w in n.split()) for n in EN.replace("\n", "").split("|"))


@cache
def chinese() -> frozenset[str]:
    """Return their Chinese names, simplified."""
    return frozenset(ZH.replace("\n", "").split("|"))


@cache
def uyghur() -> frozenset[str]:
    """Return their Uyghur names."""
    return frozenset(UG.split("|"))
