"""Names in Latin letters: given names of the region and of the press, endings, pinyin; written from general knowledge."""

import unicodedata
from functools import cache, lru_cache

from headwater.extract import patterns as re

UYGHUR = (
    "abdu abduhalik abdukerim abdukadir abdulla abdullah abdulahat abdulehet abdureshid abdurehim abdurahman abdurehman abduweli abduvali abdusalam abduselam "
    "abdusemet abdushukur abdughappar abduhelil abduhemit abdujelil abduhaliq abdulhekim abdulhamit abdunasir abdurazak abdusattar abduwahid abdirahim ablet abliz ablikim ablajan "
    "ablimit adalet adil adile ahat ahmat ahmet ahmed ehmet akber ekber alim alimjan alimire almas almire alishir amangul amannisa amina amine amine anar anargul aneargul "
    "anwar enver enwer arkin erkin arslan arzu arzugul asiye asim asqar esqer atikem aygul aygül ayhan aynur ayshe ayshem ayshemgul aytursun ayup azat azad aziz "
    "baghdagul bahar bahargul bahtiyar bakhtiyar batur bahadir behram bilal bostan buhelchem buhelchim buwi buhejer busarem busara chimengul dawut davut dilber dilbar dilmurat dilmira dilnar dilnur dilnaz dilraba dilshat "
    "dolkun dolqun ekrem elfira eli eliye elyar ilyar emet emine enver erpat eset eysa ezize ezimet farhat perhat parhat fatima patime patigul patimem gheni ghoja ghojimemet ghulam gulbahar gulbostan gulchehre "
    "gulchihre guljamal gulhar gulmira gulmire gulnar gulnara gulnaz gulnigar gulnisa gulnur gulpiye gulsum gulshen gulzar gulzire gulistan hajigul hajim hajimemet haji hajire hakim halide halmurat hashim hebibulla helchem helime hemit hemdulla hesen hasan hasen "
    "heyrigul heyrinisa hebibe hoshur husen husan husenjan ibadet ibrahim ibrayim idris ilham ilyas imam imin irpan isa ismail ismayil israil izzet jamal jelil jennet jume jumahun jurat juret kadir kader qadir qader kamal kamil kahar "
    "kerim kamile qurban kurban qurbanjan kurbanjan qurbangul kurbannisa letip lutpulla mahmut mehmut mahire mahinur maynur mansur marhaba merhaba maryam meryem meryemgul masum melike memet mamat memetjan memettursun memetimin memtimin muhemmet mehmet mehriban mehrigul "
    "mihray mihrigul mihriban minawar minewer mirzat mirza mukerrem muhtar mukaddas munire murat muradil mutellip muyesser musa nadire nahide nejibe nijat nisagul nurgul nurguli nurbagh nurbiye nureli nurhan nuri nuriman nurmemet nurmuhemmet nursiman nurtay "
    "nuriye nurnisa nuzugum obul obulkasim omer omerjan osman osmanjan pazil paride peride perizat perhat perida polat qahar qasim qeyser qeyyum qutluq rabiye rahile rahim rahman ramile raziye rena rehim rehangul reyhangul reyhan rehime rishat rizwangul "
    "roshen roshengul rozi rozigul roze rozahun rukiye ruqiye ruzi sabir sabit sadik sidiq sidik salamet salih semet samat sawut savut sayim saidem sattar seypidin selime sherinay shirin shohret shohrat shakir shadiye shadiman sofi sopi sopiye sultan sulayman sulaiman sureyya tahir tahirjan tayir telet "
    "tohti toxti tohtigul tohtiniyaz tunsagul turahun turdi turghun turghunjan turgun turnisa tursun tursunay tursungul tursunjan tuniyaz turan tursuntay umid umut urayim uchkun weli welijan xalmurat yalqun yasin yasinjan yusup yusuf yusupjan yunus yaqup yakup yakub zahir zakir zeynep zeynepgul zaytun zilale zikrulla zohre zohra zordun zulfiye zulpiye zulpiqar zulhumar zumret zunun "
    "mijit mejit hoja qari qasim niyaz niyazi memetniyaz imir emir dawamet yakupjan ghappar ghopur ghalip ghayret gheyret hemidulla hudaberdi hudayberdi keyim keyser kasim kerem muzepper nasir neman nizamidin nurehmet obulhesen qeyum rehmitulla sadir salahidin sayit seyit seydulla shemshidin sherip shewket shükür tewekkul tomur tömür toman ubul wahap wahit yolwas zayit ziya ziyawudun"
)
KAZAKH = (
    "aibek aida aidos aigerim aigul ainur akan akbar akikat aliya almagul amantai amanzhol anarkhan aray arman asel askar asylbek baimurat baurzhan bekzat bekzhan berik bolat bota daulet dina dinara ermek erzhan farida galym gauhar gulmira gulzira gulnur janat kairat kairat kamshat "
    "kanat karlygash kenes kuanysh madina maira manap marat meiram murat nazira nurbolat nurlan nursultan nurzhan orazbek orynbek rahima rakhima raushan sairagul sauytbay sayragul serik serikjan serikzhan shynar tilek tursynbek tursynay yerbol yerlan zamira zhanar zhanat zharkyn zhazira zhenis zhumabek turarbek turganaly "
    "abai alibek azamat gaukhar jengis janbolat nurali sanat temirlan yerzhan"
)
PRESS = (
    "aaron abigail ada adam adela adele adrian adrianna agnes ahmed aisha alan albert alejandro alessandra alex alexander alexandra alexei alexis alfred ali alice alicia alina alison allan allen allison amal amanda amelia amy ana anastasia andre andrea andreas andrei andrew andrey angela angelina anita ann anna anne annette annie anthony antoine anton antonio ariana arthur astrid audrey axel "
    "barbara beatrice ben benedict benjamin bernard bernd beth betty bill bob boris brandon brenda brian bridget bruce bruno caitlin calvin camilla carl carla carlos carmen carol carole caroline carolyn carrie catherine cathy cecilia charles charlotte chelsea chloe chris christian christina christine christoph christopher cindy claire clara claudia clive colin connie corinne craig curtis cynthia "
    "daisy damian daniel daniela danielle darren dave david deborah debra denis denise dennis derek diana diane dieter dmitri dominic dominique donald donna doris dorothy douglas duncan dylan edith eduardo edward edwin eileen elaine eleanor elena eleonora eli elias elisa elise elizabeth ella ellen elsa emil emilia emily emma enrique eric erica erik erika ernest esther ethan eugene eva evelyn "
    "fatima felix fernando fiona florence frances francesca francis francisco francois frank franz fred frederick freya gabriel gabriela gareth gary gavin gemma geoff geoffrey george gerald geraldine gerard gilbert gillian giovanni giulia gordon graham greg gregory greta guillaume gustav guy hannah hans harold harriet harry heather hector heidi helen helena helene helga henri henry herbert hilary howard hugh hugo "
    "ian igor ingrid irene irina iris isaac isabel isabella isabelle ivan jack jackie jacob jacqueline jacques jake jakob james jamie jan jane janet janice jared jasmine jason javier jean jeanne jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jill jim joan joana joanna joanne jochen joe joel johan johann johanna johannes john johnny jon jonas jonathan jorge jose josef joseph josephine joshua juan judith judy julia julian juliana julie juliette julius jurgen justin "
    "karen karim karin karina karl kate katarina katharina katherine kathleen kathryn kathy katie katrin keith kelly ken kenneth kevin kim kirsten klaus kristen kristin kristina kyle lars laura lauren laurence laurent lawrence leah lena leo leon leonard leonardo leslie lewis liam lily linda lindsay lisa liz lois lorenzo louis louise luca lucas lucia lucy luis luke lydia lynn madeleine magdalena maggie malcolm manuel marc marcel marcia marco marcus margaret margarita maria marian marianne marie marina mario marion marjorie mark markus marta martha martin martina marvin mary mateo mathias matilda matt matteo matthew matthias maureen maurice max maya megan melanie melissa mercedes michael michel michelle miguel mike mikhail milan mildred miranda miriam mohamed mohammad mohammed molly monica monique morgan muhammad "
    "nadia nadine nancy naomi natalia natalie natasha nathalie nathan neil nicholas nick nicola nicolas nicole nigel nikolai nina noah noel nora norma norman olga oliver olivia omar oscar otto owen pablo pamela pascal patricia patrick paul paula pauline pavel pedro peggy penelope penny peter petra phil philip philippe phillip phyllis pierre rachel rafael ralph raphael raymond rebecca regina reinhard renata renate rene ricardo richard rita robert roberto robin rodney roger roland rolf roman ronald rory rosa rose rosemary ross roy rupert russell ruth ryan "
    "sabine sally salma sam samantha samir samuel sandra sanjay sara sarah scott sean sebastian sergei sergey sergio sharon sheila sherry shirley sibylle sigrid silvia simon simone sofia solomon sonia sonja sophia sophie stacey stefan stefanie stella stephan stephanie stephen steve steven stuart susan susanna susanne suzanne sven svetlana sylvia tamara tania tanya tara ted terence teresa terry tessa theo theodore theresa thomas tim timothy tina tobias todd tom tomas tony tracy trevor ulrich ulrike ursula valentina valerie vanessa vera veronica victor victoria vincent viola violet virginia vivian vladimir wade walter wanda warren wayne wendy werner wilhelm willem william willy wolfgang xavier yasmin yolanda yulia yuri yvonne zachary zoe"
)
WORDLIKE = frozenset(
    "rose violet daisy iris lily grace mark bill rob frank jack guy penny sally may will art hope faith joy dawn summer april june august miles grant chase page wade rich gene chuck drew pat sue ray jean robin heather holly ivy olive ruby pearl amber jade crystal "
    "victoria virginia florence charlotte jordan israel georgia chad sydney lincoln washington madison austin dallas paris chelsea carolina milan bruno roman christian martin lewis max kim jan ben lee scott norman regina erie adelaide alexandria san santa bahar bostan turan roze jennet umut umid sultan imam haji hoja qari mirza hajim bota arman dina aray alma mina ana nile "
    "aziz nur hakim emir polat niyaz toman".split()
)
"""Given names that are also words or places: alone they need more than themselves."""
ENDING = re.compile(
    r"(?:g[uü]l|guli|jan|zhan|nisa|nura?|[bdfhklmnrst]iye|nigar|bibi|buwi|ni[sz]axan|[aeiuo]xan|ahun|axun|bek|berdi|murat|memet|mamat|qari|haji|yar|nur|[aei]y[eë]v[a]?|[eo]v[a]|uly|qyzy|kyzy|qizi|o[gğ]lu|zade|bayev|baev|bayeva)$"
)
STEM = re.compile(
    r"^(?:abd[uiy][lr]?|nur[mgnsb]|memet|mehmet|muhemm?[ea]t|gul[a-z]|tursu[nm]|tohti|patim|patig|mihri|reyh|rehm|ay(?:gu|nu|sh|tu)|qurban|kurban|zul[fpkh]|zeyn|zayn|meryem|maryam|hebib|hemid|shems|seyp)"
)
PINYIN_SURNAMES = frozenset(
    "ai an ao ba bai ban bao bei bi bian bo bu cai cao cen chai chang chao che chen cheng chi chong chu chu cui dai dan dang deng di diao ding dong dou du duan fan fang fei feng fu gan gao ge geng gong gou gu guan gui guo hai han hang hao he hong hou hu hua huai huan huang hui huo ji jia jian jiang jiao jie jin jing ju kang ke kong kou kuang lai lan lang lao lei leng li lian liang liao lin ling liu long lou lu luo lv lü ma mai man mao mei meng mi miao min ming mo mou mu na nan ni nie ning niu nong ou pan pang pei peng pi ping pu qi qian qiang qiao qin qiu qu quan que ran rao ren rong ru ruan sai sang sha shan shang shao she shen sheng shi shu shui si song su sui sun tai tan tang tao teng tian tie tong tu wan wang wei wen weng wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue yan yang yao ye yi yin ying you yu yuan yue yun zang zeng zha zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang zhuo zong zou zu zuo ouyang sima shangguan zhuge situ murong lam wong chan cheung kwok leung tsang yeung lau tsai hsu hsieh chiang kuo tseng chuang chou liao chao chiu yip ho".split()
)
_INITIALS = "b p m f d t n l g k h j q x zh ch sh r z c s y w".split()
_FINALS = "a o e i u v ü ai ei ui ao ou iu ie ue ve üe er an en in un vn ün ang eng ing ong ia iao ian iang iong ua uo uai uan uang".split()
SYLLABLE = rf"(?:(?:{'|'.join(sorted(_INITIALS, key=len, reverse=True))})(?:{'|'.join(sorted(_FINALS, key=len, reverse=True))})|a|ai|an|ang|ao|e|en|er|ou)"
GIVEN_PINYIN = re.compile(rf"{SYLLABLE}(?:[-'’]?{SYLLABLE})?")
MANY_PINYIN = re.compile(rf"{SYLLABLE}{{2,5}}")
WADE = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{1,5}")
ONE_PINYIN = re.compile(SYLLABLE)


@lru_cache(maxsize=8192)
def folded(word: str) -> str:
    """Return a name as it is compared: lower case, without marks, apostrophes and possessive endings."""
    if word.isascii() and word.isalpha():
        return word.lower()
    plain = unicodedata.normalize("NFD", word.lower().replace("ı", "i").replace("ł", "l"))
    return "".join(c for c in plain if c.isalpha() or c == "-")


def spelt(word: str) -> str:
    """Return a folded name under one spelling of the region's names (x, kh: h; q: k; w: v; gh: g; doubled letters once)."""
    return _spelt(folded(word))


@cache
def _spelt(word: str) -> str:
    for old, new in (
        ("kh", "h"),
        ("gh", "g"),
        ("zh", "j"),
        ("x", "h"),
        ("q", "k"),
        ("w", "v"),
        ("dj", "j"),
        ("y", "i"),
    ):
        word = word.replace(old, new)
    return re.sub(r"(.)\1", r"\1", word)


@cache
def given() -> frozenset[str]:
    """Return the given names of the tables, folded; names of the region under one spelling too."""
    return frozenset(PRESS.split()) | frozenset(folded(w) for w in (UYGHUR + " " + KAZAKH).split())


@cache
def _region() -> frozenset[str]:
    return frozenset(spelt(w) for w in (UYGHUR + " " + KAZAKH).split())


def is_given(word: str) -> bool:
    """Tell whether a word is a given name or a patronymic of the tables, or ends as those of the region do."""
    low = folded(word)
    if len(low) < 3:
        return False
    return low in given() or spelt(low) in _region() or of_region(low)


def of_region(low: str) -> bool:
    """Tell whether a folded word is built as the names of the region are (-gul, -jan, Abdu-...)."""
    return (len(low) > 5 and bool(ENDING.search(low) or STEM.match(low))) or (
        len(low) > 3 and spelt(low) in _region()
    )


def is_surname(word: str) -> bool:
    """Tell whether a word is a Chinese surname in pinyin."""
    return folded(word) in PINYIN_SURNAMES


@cache
def _pinyin(low: str) -> bool:
    return len(low) < 14 and GIVEN_PINYIN.fullmatch(low) is not None


def is_pinyin(word: str) -> bool:
    """Tell whether a word may be a Chinese given name in pinyin (one or two syllables)."""
    return _pinyin(word.lower())
