"""Names of people in Uyghur, from tables in Latin letters; a name in another spelling."""

from functools import cache

from headwater.extract import patterns as re
from headwater.extract.people import uyghur_shapes as shapes

ULY = (
    "shehide shahide nehdiye munise xedije xediche sümeyye sümeye abdulhepiz xasiyet mehtimin tohti axmet hékim hakimjan sherieli shirali shireli zeyneb zeynepxan memeteli imerjan ümerjan qeyserjan ipar iparxan kewserxan elzat elzatjan amanay amanigül zulhayat zulxumar esqerjan roqiye jümexan jümetay ejer ejerxan baratjan meryemxan mariye mariyem halime helimexan aysha aysham ayimxan zorigül zorem tajinisa tajnisa tillaxan sare sara sadet salametxan seydehmet sultangül sopixun shahnisa shahidem shemshinur shirmemet sheripe sheripjan talipjan toxtaji toxtibuwi turdixun turdimemet ubulqasim ubulhesen welijan zahid zeynure zeynulla zununjan abdukérim abdusami abdushukur abduwahap abduwaris abduxaliq abduzahir abdulqasim adiljan ahmetjan almire anarxan atawulla atikem azigül azrugül baharem berna bilqiz buhelchem busara dildar dilnigar ehetjan elishir esma gülgine güldeste gülhumar hamutjan héytem héytxun hörigül ilminur imamjan imammemet isaqjan jelilqari jewlan jümeniyaz kamaljan kérem künduz lalezar mahpiret mehmud mehmudjan méhray méhrinisa méhriban mewlüt mirzahid mömin möminjan nazigül nesrulla nurimangül ötkürjan pehirdin pazilet rahman raman rahilem rena renagul rizwan rizwane rozimemet rushen sabire sadirjan saliha samire sebihe semetjan séyitniyaz sülhi tewekkul wisal xemit xemitjan xurshide zemire zoya zulayha zulpiqarjan irade aman zaman "
    "zubeyde zubeydem seide saide nadide mehbube mahbubem hamide hamidem reshidem abduqadir abdukerim abdulla abduhaliq abdurehim abduraxman abdureshid abdurishit abduweli abdusalam abdusemet abdushükür abdughappar abduxélil abdughéni abdujélil abdurazaq abduwahit abdulehed abdulhemit ablet abliz ablikim ablajan ablimit adalet adil adile ahmet exmet exmetjan ekber alim alimjan almas alimas amangül amannisa amine amannisaxan anar anargül enwer enwerjan arkin erkin erkinjan arslan arzu arzugül asiye asim esqer etikem aygül ayxan aynur ayshe ayshem ayshemgül aytursun ayup azat eziz ezize "
    "bahar bahargül batur behram bilal bostan bostangül buxelchem buwi busarem chimengül dawut dilber dilbergül dilmurat dilmire dilnar dilnur dilnaz dilshat dolqun ekrem élfire eli iliyar ilyar emet emetjan emine erpat eset eysa eysajan perhat patime patigül patem patemxan ghéni ghoja ghojimemet ghulam ghulamjan gülbahar gülbostan gülchéhre güljamal gülmire gülnar gülnare gülnaz gülnigar gülnisa gülnur gülpiye gülsüm gülshen gülzar gülzire gülistan hajigül hajim hajimemet haji hajire hakim halide halmurat hashim hebibulla helchem hélime hemit hemdulla hesen "
    "heyrigül heyrinisa hebibe hoshur hüsen hüsenjan ibadet ibrahim ibrayim idris ilham ilhamjan ilyas imam imin iminjan irpan isa ismail ismayil israil izzet jamal jélil jennet jennetgül jüme jümexun jüret qadir qadirjan kamil qehriman kérim kerimjan kamile qurban qurbanjan qurbangül qurbannisa letip lutpulla mahmut mexmut mahire mahinur maynur mensur merhaba meryem meryemgül mexsum melike memet memetjan memettursun memetimin memtimin muhemmet muhemmetjan mehriban mehrigül méhrigül mihray mihrigül mihriban miniwer minewer mirzat mirza mukerrem muxter muqeddes munire murat muradil mutellip muyesser musa musajan nadire nahide néjibe nijat nijatjan nisagül nurgül nurbiye nureli nurxan nuri nuriman nurmemet nurmuhemmet nursiman nuriye nurnisa nuzugum obul obulqasim ömer ömerjan osman osmanjan pazil paride peride perizat perhatjan perhide polat qahar qasim qeyser qeyyum qutluq rabiye rahile "
    "rahim raxman ramile raziye réna réhim reyhangül reyxangül reyhan réhime rishat rizwangül roshen roshengül rozi rozigül rozixun ruqiye sabir sabit sadiq sidiq salamet salih sémet semet samat sawut sayim seide settar seypidin sélime sherinay shirin shöhret shohret shakir shadiye sopi sultan sulayman sureyya tahir tahirjan tayir télet toxti toxtigül toxtiniyaz tunsagül turaxun turdi turdigül turghun turghunjan turnisa tursun tursunay tursungül tursunjan tursunmemet tuniyaz turan ümid ümüt urayim üchqun wéli weli wélijan yalqun yasin yasinjan yüsüp yüsüpjan yunus yaqup zahir zakir zeynep zeynepgül zilale zikrulla zöhre zöhregül zordun zulpiye zulpiqar zumret zunun mijit xoja qari niyaz niyazi memetniyaz imir dawamet ghappar ghopur ghalip gheyret hemidulla xudaberdi keyim muzepper nasir neman nizamidin nurehmet qéyum rehmitulla sadir salahidin séyit seydulla shemshidin shérip shewket shükür tewekkül tömür ubul wahap wahit yolwas zayit ziya ziyawudun tash talip bekri zeytun xelchem ruxsare sebiye rabigül adalet tajigül sénem pashagül ayimnisa hawagül hawaxan ayishe raziye sahibe kamalidin jalalidin ehet ehmetjan abdiweli "
    "abdughopur abdumijit abduqeyyum abdulahat abdulhekim abdulezim abdureqip abdusattar abla ablehet abduxelil ajinisa ametjan aliye alimire anwar aqil arup asqar baqi barat baturjan bextiyar bextigül bextinur burhan chimen daniyar dawutjan dilare dilshide dilyar elijan elnur elyas emrulla erfan erkinay ezimet ezizgül fatime ferhat gheyur ghojaexmet gülay güldane güli gülire gülendem gülisem gülperi gülshat hamit hamut hapiz hasan hashir haway hidayet hörnisa hörmet hösniye imran jappar jelil jümenisa kerime kewser küresh lale latip letipe mahbube mayse mamut mamutjan marip mehemmet mehsut mejit merdan mesum mexmutjan mirehmet momin mominjan mubarek muhter muhtar munewwer muqeddem mustapa muzappar nazaket nazire nebijan nefise nesirdin nizam nurallah nuraniye nurela nurisa nurshat nusret oghuz ötkür peyzulla qasimjan qelbinur qembernisa qeyum qurbanniyaz quwan rashide razaq reshide ruslan rustem sabirjan sajide salman samet sanubar sattarjan sebire semi senuber seley sémetjan sherwan shahide shirmuhemmet sidiqjan subinur subhi suriye tahire tashpolat teyip tewpiq tilla tiliwaldi toxtaxun toxtixan tursunbaqi tursuntay turghanay turghunay xalide xalis xalnisa xelil xeyrigül xeyrinisa xushtar yaqupjan yultuz zahide zamira zaynidin zeydin zikri ziba zohre zumre siyit seyt seyidin exet memtili metqasim metrozi metniyaz mettursun toxtiniyaz ghopurjan sulayman süleyman nijmidin sadirdin imamu mamtimin eliqari tursunniyaz xalmurat sélim selim salim melikem perwin perwiz shaire "
    "rehim rehime rehimgül ayimgül dilnaz barat erpan mahire memetabla sahibjamal ayjamal güljamal nurjamal mehbubem muhebbet mewlude mewlan mewlanjan nesibe semiye xeyrulla hebibulla esmetulla ismetulla zulhumar ishaq turap sattar ayzimgül ezimgül helime güzelnur güzel gülzire heyit heytaxun hörriyet hürriyet ekberjan qember qemberjan imirhemze hemze büsare busare bumeryem buxediche xediche hediche ayishem güllü rehimjan rahimjan kamiljan erkinbek ablajan perhatjan muttelip mutellip sayramjan sayram selime muyesser menzire mahirem asigül arzigül amina zeytune sofiye gülruxsar ruxsar mehrizat gülzar nurzat patemgül ziynet ziynetgül dilraba dilaram aynisa nisaxan sarixan rozixan heliqiz heliq qutluqjan ayqiz tuxan turghanxan toxtaxan saadet saadetgül saidem bahargül melike menire memtimin mijitjan hidayetulla nurulla abdujappar abdugheni abdurusul rusul resul resuljan ghojaabdulla sadiqjan abduljan axunjan baxtiyar ferida feride gülfire gülnaz peruxe perida lutpiye rebiye mukeddes muqeddes muhtabar hatire xatire zuhre zohrexan shemsinur shemsiye qemernisa qemer mehpiret meghpiret mahpare hesenjan hüseyin hüseyinjan eysajan musajan dawud dawutqari islam islamjan imam hesam zeperjan zeper sherep sherepidin eliekber elixan eliqurban sabitjan nijatjan nurtay nurtaza sultanmurat bekmurat muratjan erkin qahriman batur baturjan tashmemet toxtimemet tursunniyaz niyazimu ömerxan metréhim mettoxti metqurban metsali metsidiq metabdulla ablikim ablehemet ghéyret gheni ghunche gülsimem nurehmet nurdun jurat juretjan mehmutjan yarmuhemmet yarmemet qurbanmemet seypulla zeypulla zayir jahangir jahanbeg sirajidin isam usam qudret qudretjan ilshat elshat ershat ershidin reshit reshitjan mehpuz mehpuze abduhelil tilek tolqun alimbeg qurbanbeg ayhan ilgar uyghurjan ozat chingiz kamalbeg mirkamil mirkamiljan mirzeli mirzat mirehmet perman yadikar yarqin zulpikar dilmuhemmet exetjan yüsüpqari emetxan séyitgül saliyem sanem senemgül gülchimen zilola nigare nigar nigargül ruqiyem "
)
_LETTERS = {
    "ch": "چ", "gh": "غ", "ng": "ڭ", "sh": "ش", "zh": "ژ", "a": "ا", "e": "ە", "b": "ب", "p": "پ", "t": "ت", "j": "ج",
    "x": "خ", "d": "د", "r": "ر", "z": "ز", "s": "س", "f": "ف", "q": "ق", "k": "ك", "g": "گ", "l": "ل", "m": "م", "n": "ن",
    "h": "ھ", "o": "و", "u": "ۇ", "ö": "ۆ", "ü": "ۈ", "w": "ۋ", "é": "ې", "i": "ى", "y": "ي",
}  # fmt: skip
VOWEL_LETTERS = frozenset("اەوۇۆۈېى")
ALIKE = str.maketrans("خغقژپ", "ھگكجب")
VOWELS = "aeoöuüéi"


def arabic(latin: str) -> str:
    """Return a name in Uyghur Latin letters in Arabic ones (the official table of 2008)."""
    out, i, before = [], 0, ""
    while i < len(latin):
        size = 2 if latin[i : i + 2] in _LETTERS else 1
        letter = latin[i : i + size]
        if letter in VOWELS and (not before or before in VOWELS):
            out.append("ئ")
        out.append(_LETTERS[letter])
        before, i = letter, i + size
    return "".join(out)


@cache
def names() -> frozenset[str]:
    """Return the names of the table in Arabic letters."""
    return frozenset(arabic(name) for name in ULY.split())


@cache
def _bones(word: str) -> tuple[str, int]:
    """Return the consonants of a word, those that sound alike as one, and the number of its vowels."""
    word = word.translate(ALIKE).replace("ئ", "")
    letters = "".join(c for c in word if c not in VOWEL_LETTERS)
    return ("A" if word[:1] in VOWEL_LETTERS else "") + re.sub(r"(.)\1", r"\1", letters), len(word) - len(
        letters
    )


@cache
def _skeletons() -> dict[str, frozenset[int]]:
    table: dict[str, set[int]] = {}
    for name in names():
        if len(name) > 4:
            letters, vowels = _bones(name)
            table.setdefault(letters, set()).add(vowels)
    return {k: frozenset(v) for k, v in table.items()}


@cache
def spelt_so(word: str) -> bool:
    """Tell whether a word is a name of the tables in another spelling (مىنەۋەر, مۇنەۋۋەر)."""
    if len(word) < 5 or not shapes.nameable(word):
        return False
    letters, vowels = _bones(word)
    near = 1 if len(letters.removeprefix("A")) > 3 else 0
    return len(letters) > 2 and any(abs(vowels - v) <= near for v in _skeletons().get(letters, ()))
