"""Names in Latin letters: given names of the region and of the press, endings, pinyin; written from general knowledge."""

import unicodedata
from functools import cache, lru_cache
from importlib.resources import files

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
WORLD = (
    "aaliyah aase abdallah abdelaziz abdelkader abdul abdulaziz abdulkarim abdullahi abdulrahman abena adaeze adebayo adelaida adelheid aditi adnan adwoa afaf agatha agnes agnieszka aibek aicha aigerim aimee aino ainur aisha ajay akash akiko akinyi akira akosua akram aksel akua alejandra alejandro aleksandr aleksei alfonso alicia alya amal amani amara amelie amir amit ammar amparo amrita ananya anas anatole anatoly anders andrei anil anita anjali anneke anneli annelise annick annika antero antoinette antonina anwar aparna araceli archana arild arjun arkady armand arne artyom arun arvid arvo asako asbjorn asel ashok ashraf asma astrid atieno atsuko aurelie ayako ayimgul ayimhan ayman ayumi aziz babajide badr bakhtiyor barasa bashir basma baurzhan beatrix beatriz begaiym begona benedikt bengt benito bernadette bhavna bilal birgit bjarne bjorn bobur bogdan bolat borje branka brigitte brita bronislaw brunhilde bushra camille carlos carsten catalina cecile cecily celestine cesar chantal chebet cheptoo chidi chieko chinedu chinwe chioma cholpon clemence colette corinne cristina czeslaw dagmar daisuke dalal danuta dariusz dauren deepa deepak dejan delphine denise detlef devika didier diego dieter dietrich dildora dilip dina dinara dmitri dmytro dragan dubravka ebere eberhard edmond eduardo eero eeva eiji einar eino eirik ekkehard ekow elena elfriede elina elke elof eloise elvira emeka emiko emile emmerich enrique erhard erlan erland ernst esi esteban estela estelle ethel etienne eugenia ewa fabienne fabiola fabrice fadi fadia fahad faisal farah farhod faris farouk fathi fatma fawzi federico felipe femi fermin fernanda fernando fidel fiifi florencia folake francisca francisco francois francoise friedhelm fumiko fumio funmilayo fyodor gabriela galina gaston gautam geeta genevieve gennady georges georgy gerard gerardo gerhard gertrude ghada ghassan ghislaine gilles gisela gonzalo gopal goran gordana gosta gottfried graciela gregor greta grigory grzegorz gudrun guenther guillaume guillermo gulchehra gulchehre gulmira gulnara gunhild gunnar gunther gunvor gustav gustavo gwen gwendolyn habib hadi hafsa hakon hala halime halina halvor hamza hanako hanan hani hanne hannelore hannu harald harish haruka harumi haruto hava hawa hawahan hawakhan haytham hector hedwig hege heidi heike heikki heiner heinrich helene helmi helmut hendrik henning henri henriette henrike henryk herbert heriberto hermann hernan herve hiba hideki hideo hilda hildegard hinrich hiroki hiroko hiroshi hisako hisham hjalmar horacio horst hortense hubert hugo humberto hussam hussein ibtisam ichiro idris ifeanyi ignacio igor ikenna ilkka ilse ilya imad imogen inas indira ines inge ingeborg inger ingvild inna intisar iqbal irina irja irmgard isabelle isak isamu ishaan isidro ivana jaakko jabir jacinta jacqueline jacques jadwiga jaime jalal jamil jamila jamshid janusz jarl jarmo jaroslav javier jelena jepkosgei jerome jerzy jide jiro joaquin jochen joel joost jorge jorunn josefina josephine josette jouko jovan jozef juana juhani jukka julien julieta juliette julio junko jurgen jyoti kaarina kaija kailash kairat kalevi kalpana kamal kamala kamau kanat kanykei kaori karim kariuki karsten katsuo kavita kazimierz kazuko kazuo kehinde keijo keiko keisuke kelechi kenichi kerstin khadija khalid khalil kimani kimmo kipchoge kiprono kishore kiyoshi kjell kjersti klaus knut koichi kojo konrad konstantin kristoffer krystyna krzysztof kubat kumiko kwabena kwame kweku kyoko laila lakshmi lalita lamia larisa lasse latifa laure laurence laurent lauri layla leandro leena leif leonid leonie leonor leopold lerato leticia lidia lieselotte liisa lindiwe ljiljana lothar lourdes lubna lucette lucie lucien lucrecia ludmila ludovic ludwig luisa lutfi lutz lwazi lyubov madeleine madhav magdalena magnus mahdi mahesh mahmoud maija majid maksim malak malgorzata mamoru manal mandla manfred manish manju manoj manuela marcel marcela marceline marek margarethe margarita margaux margit marguerite mariam mariana maribel maricel mariko marisol marit mariusz marja marjatta markku marlene martine marwan maryam masako masao masaru mathilde matilde matthias matti maud mauri mauricio maxime maysa mayumi mazen meena meera megumi meinhard merja michiko mieczyslaw mieko miguel miho mikhail mikkel mikko mildred minna minoru mireille mirjana miroslav mirzahid mitsuko miyuki mohan monica monique montserrat mounir mukesh mumbi muna munir muriel muthoni mwangi mykola nabil nabila nada nadezhda nadia nadine nafula naima najat najib nandini naoki naoko naomi narayan nargiza nathalie naveen nawal nazih neha nemanja nenad ngozi nicolas niilo nikhil nikita nikolai nils nirmala nisha nizar njal njeri njoroge nkechi nnamdi nneka noboru nobuko nodir nodira noemie nokuthula nomvula noor norbert noriko nosipho nour nurbek nuria nurlan nyambura obinna ochieng octavio oddvar odette odhiambo odile oksana olabisi olav oleg oleksandr olga olivier olli olumide oluwaseun omar omondi ortrud osama oscar oskar osmo otieno ottilie outi paavo pablo pankaj parwin pascale patem patemhan patrice patricio paula paulette pavel pedro pekka pentti perttu perwin petra philippa philippe pierre piotr pirjo pooja prabha pradeep pranav praveen priyanka prudence qasim quentin rabia radha radmila radwa rafael rafiq raghav ragnar ragnhild rahul raija rainer raisa rajan rajeev rakesh ramesh rami ramon rana randi rania ranjit raoul raquel rasha rashid raul raymonde rebeca regine reijo reiko reinhard reinhold rekha remy renate renee reynaldo ricardo rieko rima risto ritu ritva roald roberto rocio rodolfo rodolphe rodrigo rogelio rohan rohit roland rolf rosalia rosalind roswitha rozihan ruba ruben rudiger rune ruslan ryoko ryszard saara sabah sabine sabri sachiko sachin sajida sakari salah saleh salma saman samar samira sandeep sandrine sangeeta sanjay sanne santosh sardor sarita satish satomi satoshi saule savita sawsan sayaka sebastian segun seija seley semyon seppo sergio setsuko shahd shahnoza shaima shalini shankar sharmila sherif sherzod shigeru shinichi shizuko shobha shoichi shreya shyam sibusiso siegfried sieglinde sigrid sigurd sigve siham silke silvia simone sipho sirpa siv slawomir slobodan smita sneha snezana sofia solange solene solveig sonal souad srinivas stanislav stanislaw steffen stellan stepan stephane stig subhash sudha suha suhail sujata sumaya sumiko sumit sunil sunita sunniva suresh susana susanne sushila susumu suzanne sven sverre svetlana svetozar swantje swati sylvain sylvie tabitha tadashi taina taiwo takako takashi takeshi talgat tamotsu tapio taras tarek tareq tarja tatiana tatsuya teemu temitope temur teodoro teresa terje terttu teruko tetsuo thabo thandi thandiwe themba therese thibault thierry thora thorsten thorvald tihomir tilman timo tohtahun tohtaxun toivo tomas tomasz tomoko torben torill torsten torvald toshio traute trond trygve tsutomu tuija tuomas turdihun tursunhan tuula tuva udo ulf ulrich ulrike umida urho ursula uwe uzoma vadim valentina valeria valery vandana varun vasanta vasily vegard veikko venkat veronika veronique vesa vesna vicente vidar vidya vigdis viggo vijay vikram viktor vilho ville vimala vinod virginie vitaly vivek vivienne vladimir vladislav volker volodymyr vuk vyacheslav wael wafa wafula wairimu walid waltraud wambui wanda wanjiku wanjiru werner wieslaw wilfried wilhelm winifred wissam witold wojciech wolfgang wulf xavier ximena yaa yahya yannick yaroslav yasir yasmin yasuko yasuo yaw yegor yelena yerlan yetunde yevgeny yngve yogesh yoko yolanda yoshiko yoshio younis yukiko yumiko yusra yves yvette yvonne zafar zahra zaid zaki zanele zarina zbigniew zdenek zdzislaw zeina zelda zhanar zhanna ziad zilola zlatko zodwa zofia zoran zorica zuhair "
    "abdou abdoulaye abena abigael achieng adaeze adama adebayo adeline aditi adjoa adnan afonso afua agata agnieszka ahn aiko ailsa aino akash akello akiko akim akinyi akosua alasdair aldo alejandra aleksandr aleksandra alem alemayehu alena alessandro alfonso alhassan alisha aliou alistair alma almaz aluko alvaro amadou amara amaru amir amira amit amparo anais anand ananya anatoly anders andile anh anika anil anita anjali ann-marie annika anouk ansel anselm ante antje antonia antonina anwen apinya araceli aram arash arben archana aretha arif aristide arjun armando armin arne arnold aroha artem arturo arun arvid arwa asha ashok asma assane astrit atieno augusto aurelia aurelio ayaan ayesha ayodele ayumi azra "
    "babajide baku balazs baraka bashir basma basudev beata beatriz bela benedita benjamim berit bertil bettina bhavna bianca bibiana bilge birgit birgitta biruk blessing bogdan boniface bongani boubacar boureima branka brigida brigitte britta bronwen bukola burak caio camille candelaria carlotta carmela carmelo caterina catarina ceren cesar chandra charlotta chiamaka chibuzo chidi chiedza chikondi chinedu chinonso chioma chloé chukwuemeka ciara cillian cleopatra concepcion consuelo cosmin cristina cristobal czeslaw dagmar dagny daisuke dalia damilola danai danilo danuta daria dario darko davit dawit deepa deepak deepika delfina demba demetrio denis deniz derya desta devika diego dilip dimitri dimitris diogo dipak dolkar dolma dolores domenico domingo dora dorota dorothea dragana dragan dung dunya duygu dzmitry "
    "ebru eda edda eduarda efua egon ekaterina elena eleni elif elin elina elio eliska elodie eloise elvira emeka emine emilio emre enda eniola enrico enzo erdem erico ersin ervin esi esin esma esperanza estela esteban estelle eszter etienne eudora eugenia eulalia eunice eva-maria eyup ezra fabio fabiola fadime fahad faisal farah farhad farid farouk farrukh fatou fatoumata fatma faustino federico felicia felipe femi ferenc fermin feride filip filipa filomena fionnuala firuza flavia flavio florian floriana florin folake folasade franca francine franziska freja frida fumiko funmilayo gaetano gabriele gaurav gebre genoveva georgios georgina gerda gerhard germaine gertrud gheorghe ghislaine giacomo gianluca gilberto gintaras giorgi giorgio giovanna girma gita gizem gloria goran gordana gonzalo graciela grazia graziella grete grzegorz guadalupe gudrun guillermo gulsen gunnar gunnhild gunther guo-ming gustaf gustavo gwen gwyneth gyorgy "
    "habib habiba hadiza haile hakan hakon haldor halima halina halvard hamed hameed hamid hamida hamza hana hanako hanan haneen hanna hanneke harish haris harsha haruka haruki haruto hassan hatice hawa heba hedda hedwig heikki heiner heinrich heitor helle hendrik henk henrietta henrik herman hermann hermine herminia hideo hiromi hiroshi hodan hortense hosea huda hugues humberto hung husna hussein hyacinth hyun ibrahima ibtisam ifeoma ignacio ignatius ikram ileana ilaria ilker ilona ilse imani imran indira indra inés ines inga ingeborg ingvar inka ioan ioana iqbal irfan irma isaias isak isidro isla ismael ismet itziar ivana ivo iwona jacek jacinta jackson jadwiga jagdish jaime jakub jalal jamal jamila jamshid jan-erik janusz jarmila jaroslav jasna javad javed jaya jayden jelena jens jerzy jesus jette jitka joachim joao joaquim joaquin johana jolanta jonna joram jorma josefa josefina josephat josip jouni jovan juana juanita juhani jukka julieta junaid junko juma jurgita justyna jutta jyoti "
    "kader kaisa kalle kalpana kamala kamau kamila kanako kaori kareem karima karine karolina karsten kasia katalin katarzyna kateryna kati katia katja katrina katsumi kavita kazimierz kazuko keiko keisha kemal kenji kenta kerstin ketil khadija khadijah khadim khaled khalid khalil khanh kiara kinga kiran kirsi kirsti kjell klara klaudia kofi kojo komal konrad konstantin kostas krishna krisztina krystyna krzysztof kumar kumari kunal kwabena kwame kwesi ladislav laila lakshmi lamin lamine larissa laszlo latifa latisha laurentiu leandro leena leila leilani leonor leontine leopold leticia lidia lieke ligia lina linh lino lise liselotte ljiljana ljubica loredana lorena loretta lotte lourdes lubna luciana luciano lucie lucienne ludmila luigi luisa luiz lukas lupita lutfi lyudmila "
    "maarten maciej madhuri magda magnus mahmoud mahmud mahnaz maira maite maja malak malala malik malin malika mamadou manish manjula manoj manolo manuela mara marcela marcello marcelo marcin marek marfa margarida margit margot margrethe margriet mariam mariama mariana marianna marie-claire mariela mariette marija marike marisa marisol marit marius marko marlena marlene marta marte martine marwa marwan marzena masako masha massimo matej mateusz matias matilde matthieu mauricio maurizio maxim mayumi mbali medina meena mehdi mei-ling meinhard melek melina meltem mercy meryl merve mette michal michela michele michiko mieke miguelangel mihai mihaela miikka mika mikael miklos mila milada milagros milena milos mina minh miodrag mira mirela mirjam miro mirna miroslav mirta misaki mitra miyuki moana modesta mohan moira mojca mona monika monique morteza moses mounir mpho mukaram mukesh mumtaz munir murali murat mustafa muthoni mwajuma mwangi myriam myrna "
    "naadir nabil nadezhda nadeem nadir nagwa naima najib namrata nanda naoko naomi narges naresh naseem nasreen nasser natacha natasa nathaniel navin nazanin nazli neda neema neha nelson nerea nevena ngoc ngozi ngugi nguyen nia nicolae nicolai nicoleta nicolette nilufar nils nimal nimo nirmala nisha nithya njeri njoroge nkechi nnamdi nneka noemi nomvula nonna noor nora norberto noriko noura nuno nurul nyambura nyokabi nosipho oana obinna octavia octavio odile odin oksana ola olena olaf olga-maria olivier olumide omari omotola orla orlando orsolya osagie oscarina osvaldo otieno oumar ousmane ove oya oyelaran ozan paavo padma paloma panagiotis paola paolo parisa parvati parvin pascual pasquale patience patrice patricio patrik patrycja paulina paulo pawel payal pedrag pedra perpetua petar peter petr petronella philomena phuong pia piero pierre-yves pieter pilar piotr platon polina pooja prabha pradeep prakash pranav prasad prashant pravin preeti prem prince priscilla priya priyanka przemyslaw purity "
    "raad rabia rachid radek radka radmila radoslav radu rafaela raghav rahul raimund raisa raj raja rajan rajesh rajiv rakesh rama ramesh ramiro ramon ramona rana rania ranjit rashid rashida rasmus ravi raul razia reema reiko reiner reinhold remi renan renato rene-marie renée reshma reza ricarda riccardo rikke riku ritva roberta rocio rodolfo rodrigo rogelio rohan roksana romain romina ronan rosalia rosalie rosalind rosalinda rosana rosario roshan roswitha rowena roza rubén rubina rudolf rufina rukhsana ruslana ruta sabina sabrina sachiko sadia saeed safiya sagal sahar said saira sakura saleem saleh salim salma salome salvador salvatore samaira sameer samina sandeep sandro sanjana sanjeev sanna santiago santosh saori sara-beth sarita saroj sashi satoshi saule saverio savitri sayuri seamus selam selin selma sema serena serge sergi serhiy serkan seung severin severine seyed shabnam shahid shahnaz shakira shalini shamim shanice shanti sharifa sheikh shekhar shigeru shinji shira shirin shiv shobha shoko shreya shu-fen siddharth sibusiso sibel sidsel sigmund sigrun silas silje silke silvana silvano silvio sinan sinead sione sipho siri sita siv siyabonga slavica slobodan smita snezana soledad solveig sonam soraya sota soumaya spiros stanislav stanislaw steffen stein stella-maria stine stoyan subhash suda sudha suhail sujata suleiman sultana suman sumaya sumitra sunil sunita suresh surya sushila svea sven-erik svein sverre swati sylvain sylvie szymon "
    "tadeusz tadashi tahir taiwo takashi takeshi tala talia tamar tamas tancredi tanisha tariq taro tarun tatiana tatjana temitope tendai tenzin teodora teresita terje teuta thandiwe thandi thanh themba theodora theresia thierry thi thokozani thorsten thuy tiago tibor tiina timur tirza tobiasz toivo tomasz tomoko tone tonje topi torben tore torsten tove toyin trine trinidad tsering tshepo tuan tunde tuomas turid tyrone uche uchenna ulf ulla umar umberto unai unni urs usha usman uzma vaclav vaibhav valeriy valter vanda vasil vasile vasilis velma venkat vera-lucia vesna vibeke vicente victoire vidya vijay vikram viktor viktoria viliam viliami vilma vinay vincenzo vinod violeta virginie virpi visnja vitaly vito vittoria vivek viviane vladislav vojtech volodymyr vuk vusi wafa wairimu walid waleed waltraud wambui wangari wangmo wangui wanjiru wassim wenche wiebke wiktor wilfredo wilhelmina wilmer winfried winnie wioletta wojciech woldemar wolf xander ximena xiomara yael yahya yair yaman yann yannick yara yaroslav yasemin yasir yasmeen yasmina yasuko yaw yeliz yemi yesenia yetunde ylva yohannes yoko yolande yong-soo yoshiko yousef yousuf yuka yuki yukiko yuliana yuna yuriko yusra yvette yvon zahra zainab zakaria zakariya zandile zara zarina zbigniew zdenek zdenka zeinab zeki zeljko zeynab zhanna zita zlata zodwa zofia zoltan zora zoran zubair zuhal zuleika zuzana zygmunt"
)
"""Given names of the world besides those of `PRESS`."""
WORDLIKE = frozenset(
    "blessing mercy patience purity prince moses jesus gloria jackson nelson stein dung thi tone tore trinidad orlando santiago salvador rosario lourdes concepcion consuelo dolores guadalupe ahn an hung tala paloma aurelia delfina wolf surya mina ola raj said harsha komal juma said sheikh medina chandra beata bela bianca rose violet daisy iris lily grace mark bill rob frank jack guy penny sally may will art hope faith joy dawn summer april june august miles grant chase page wade rich gene chuck drew pat sue ray jean robin heather holly ivy olive ruby pearl amber jade crystal "
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
_REAL = (
    "(?:[jqx](?:iang|iong|iao|ian|ing|uan|ia|ie|iu|in|un|ue|i|u)|(?:zh|ch|sh|[rzcs])(?:uang|ang|eng|ong|uai|uan|ai|ei|ao|ou|an|en|ua|uo|ui|un|a|e|i|u)|[gkh](?:uang|ang|eng|ong|uai|uan|ai|ei|ao|ou|an|en|ua|uo|ui|un|a|e|u)"
    "|[dtnl](?:iang|ang|eng|ong|iao|ian|ing|uan|ai|ei|ao|ou|an|en|ia|ie|iu|in|uo|ui|un|ue|a|e|i|u)|[bpmf](?:ang|eng|iao|ian|ing|ai|ei|ao|ou|an|en|ie|in|a|o|i|u)|y(?:ang|ing|ong|uan|ao|ou|an|in|un|ue|a|e|i|u)|w(?:ang|eng|ai|ei|an|en|a|o|u)|er|ang|ai|ao|an|en|a|e)"
)
MANY_PINYIN = re.compile(rf"{_REAL}{{2,5}}")
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
def _more() -> frozenset[str]:
    """More given names of the region, in the spellings that reports have; none of them is an English word."""
    text = files("headwater.extract.people").joinpath("region_names.txt").read_text(encoding="utf-8")
    return frozenset(folded(w) for w in text.split())


@cache
def given() -> frozenset[str]:
    """Return the given names of the tables, folded; names of the region under one spelling too."""
    return (
        frozenset(PRESS.split())
        | frozenset(folded(w) for w in WORLD.split())
        | frozenset(folded(w) for w in (UYGHUR + " " + KAZAKH).split())
        | _more()
    )


@cache
def _region() -> frozenset[str]:
    return frozenset(spelt(w) for w in (*(UYGHUR + " " + KAZAKH).split(), *_more()))


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
