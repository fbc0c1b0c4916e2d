"""Passages of invented documents: the numbers that are of one question, and those that are not.

Each row: what it shows; documents (language, date, text); pairs that meet in a question; pairs that do not."""

Passage = tuple[str, dict[str, tuple[str, str, str]], list[tuple[str, str]], list[tuple[str, str]]]

PASSAGES: list[Passage] = [
    ('rounded lead and body', {
        'wire': ('en', '2031-09-07', 'Over 52,000 pupils in Lindar Prefecture are sleeping at school this term, officials say.\n\nEnrolment in the dormitories of Lindar Prefecture came to 52,380 on 1 September, up from 49,100 at the end of 2030.'),
        'yearbook': ('en', '2031-02-01', 'At the end of 2030, 49,100 boarders were registered in Lindar Prefecture. There were 171 boarding schools in the prefecture at that date.'),
    }, [('wire:Over 52,000', 'wire:52,380'), ('wire:49,100', 'yearbook:49,100'), ('wire:52,380', 'yearbook:49,100')], []),
    ('rounded across languages', {
        'ribao': ('zh', '2031-03-02', '截至2030年底，阿克苏地区累计培训保洁员8460人。全地区设培训点37个。'),
        'report': ('en', '2031-06-11', 'According to the prefecture, more than 8,400 cleaners had been trained in Aksu Prefecture by the end of 2030, at 37 training points.'),
        'blog': ('en', '2031-07-01', 'Aksu Prefecture counts nearly 8,500 cleaners trained by the end of 2030.'),
    }, [('ribao:8460', 'report:8,400'), ('ribao:8460', 'blog:8,500'), ('report:8,400', 'blog:8,500')], [('ribao:37', 'ribao:8460')]),
    ('rounded but two things', {
        'a': ('en', '2031-03-02', 'In 2030 Kelpin County sent 3,140 workers to other provinces.'),
        'b': ('en', '2031-03-09', 'More than 3,000 tourists visited Kelpin County in 2030. Over 3,100 households in Kelpin County were given stoves.'),
    }, [], [('a:3,140', 'b:3,000'), ('a:3,140', 'b:3,100')]),
    ('series of schools', {
        'n1': ('en', '2029-02-01', 'The Silver Reed programme had reached 212 schools in Hotan Prefecture by the end of 2028. Some 14,700 pupils were enrolled in it.'),
        'n2': ('en', '2030-02-01', 'Under the Silver Reed programme 236 primary schools in Hotan Prefecture were running evening classes at the end of 2029, with 17,900 pupils.'),
        'n3': ('zh', '2031-02-03', '截至2030年底，和田地区实施“银苇”计划的学校达251所，学生2.06万人。'),
    }, [('n1:212', 'n2:236'), ('n2:236', 'n3:251'), ('n2:17,900', 'n3:2.06万')], [('n1:212', 'n1:14,700')]),
    ('series of officials told with other verbs', {
        'n1': ('en', '2030-04-01', 'In 2027 only 3,200 cadres were calling on families in Bortala under the Shared Table campaign. By the end of 2028 there were about 7,900.'),
        'n2': ('en', '2030-05-01', 'More than 9,300 officials and teachers in Bortala had become friends of herding families by the end of 2029, under the Shared Table campaign.'),
    }, [('n1:3,200', 'n1:7,900'), ('n1:7,900', 'n2:9,300')], []),
    ('workers by where they are and whence they come', {
        'zh1': ('zh', '2030-06-05', '5月底，在赣务工的阿图什市籍员工1860人，分布在23家企业。'),
        'en1': ('en', '2030-08-01', 'By the end of 2029 there were 1,520 workers from Artush in Jiangxi. In May 2030 they worked in 23 factories.'),
        'zh2': ('zh', '2030-05-29', '江西接收阿图什务工人员1800余人。'),
    }, [('zh1:1860', 'en1:1,520'), ('zh1:1860', 'zh2:1800余人'), ('zh1:23', 'en1:23')], []),
    ('rival count of one day', {
        'zh1': ('zh', '2030-03-04', '3月3日，418名务工人员乘专列从喀什出发前往江苏。'),
        'en1': ('en', '2030-09-04', 'A list of seats, seen by the authors, has 396 workers on the train that left Kashgar on 3 March 2030.'),
    }, [('zh1:418', 'en1:396')], []),
    ('rival count of one county', {
        'zh1': ('zh', '2031-02-04', '2030年，全地区建成夜校214所，其中皮山县41所。'),
        'zh2': ('zh', '2031-02-09', '截至2030年底，皮山县已建成夜校48所。'),
    }, [], [('zh1:214', 'zh2:48')]),
    ('ratio', {
        'zh1': ('zh', '2030-03-04', '按照规定，每40名务工人员配备1名领队。'),
        'en1': ('en', '2030-09-04', 'Zhejiang asks for one team leader for every 40 workers.'),
        'en2': ('en', '2030-10-04', 'Only 40 workers went home for the holiday.'),
    }, [('zh1:每40名', 'en1:40')], [('en1:40', 'en2:40')]),
    ('redrawn', {
        'a': ('en', '2031-03-04', 'The scheme paired them with 8 prefectures and 53 counties of the region. In 2029 the map was redrawn, so that 9 prefectures and 58 counties have a partner.'),
        'b': ('en', '2028-03-04', 'In 2026 the scheme covered 53 counties of the region.'),
    }, [('a:53', 'a:58'), ('b:53', 'a:58')], []),
    ('people at work in a park', {
        'a': ('en', '2030-01-10', 'In December 2029 the garment park in Awat County had 4,100 people at work, its office said.'),
        'b': ('zh', '2031-07-10', '阿瓦提县服装产业园累计带动就业超5500人。'),
    }, [('a:4,100', 'b:5500人')], []),
    ('headless numbers', {
        'a': ('en', '2030-01-10', 'The Reed Mat programme counted 66,300 members in Aksu at the end of 2028.'),
        'b': ('en', '2031-01-10', 'Membership of the Reed Mat programme in Aksu stood at 71,200 in June 2030, up from 66,300 at the end of 2028. A Lanzhou agency had it at 68,900.'),
    }, [('a:66,300', 'b:66,300'), ('b:71,200', 'b:66,300'), ('b:71,200', 'b:68,900')], []),
    ('two years of one kind of aid are two sums', {
        'a': ('en', '2030-01-10', 'In 2028 Zhejiang put 310 million yuan into schools in Aksu.'),
        'b': ('en', '2030-02-10', 'In 2029 Zhejiang put 92 million yuan into roads in Aksu.'),
    }, [], [('a:310 million', 'b:92 million')]),
    ('officials and workers of like number', {
        'a': ('en', '2030-01-10', 'At the end of 2028, 2,310 officials were stationed in villages of Aksu Prefecture.'),
        'b': ('en', '2030-02-10', 'At the end of 2029, 2,420 workers from Aksu Prefecture were in Zhejiang. At the end of 2029, 2,180 households in Aksu Prefecture had new stoves.'),
    }, [], [('a:2,310', 'b:2,420'), ('a:2,310', 'b:2,180')]),
    ('local ones and those from elsewhere', {
        'a': ('en', '2030-01-10', 'At the end of 2028, 640 teachers from other provinces were working in Aksu Prefecture.'),
        'b': ('en', '2030-02-10', 'At the end of 2029, 710 local teachers were working in Aksu Prefecture.'),
    }, [], [('a:640', 'b:710')]),
    ('two counties', {
        'a': ('en', '2030-01-10', 'Awat County had 1,240 boarders at the end of 2028.'),
        'b': ('en', '2030-02-10', 'Kalpin County had 1,310 boarders at the end of 2029. Uchturpan County had more than 1,200 boarders.'),
    }, [], [('a:1,240', 'b:1,310'), ('a:1,240', 'b:1,200')]),
    ('plan and practice', {
        'a': ('en', '2030-01-10', 'The plan is to have 500 clinics in Hotan Prefecture by 2032.'),
        'b': ('en', '2031-02-10', 'Hotan Prefecture had 438 clinics at the end of 2030.'),
    }, [], [('a:500', 'b:438')]),
    ('converted area', {
        'a': ('en', '2030-01-10', 'The prefecture leased out 2.1 million mu of pasture, about 140,000 hectares, in all by the end of 2029.'),
    }, [('a:2.1 million', 'a:140,000')], []),
    ('provinces that take part', {
        'a': ('en', '2030-01-10', 'Nine provinces are paired with Tibet under the Bright Yard programme.'),
        'b': ('zh', '2030-02-10', '“亮院”计划由9个东部省市参与。'),
        'c': ('en', '2030-03-10', 'The Bright Yard programme (亮院计划) set up the 9 provinces’ field offices in Lhasa.'),
    }, [('a:Nine', 'b:9个')], []),
    ('uyghur series', {
        'a': ('ug', '2031-01-10', '2030-يىلىنىڭ ئاخىرىغىچە ئاقسۇ ۋىلايىتىدە 4 مىڭ 260 ئوقۇتقۇچى تەربىيەلەنگەن.'),
        'b': ('en', '2031-02-10', 'More than 4,200 teachers had been trained in Aksu Prefecture by the end of 2030.'),
        'c': ('en', '2030-02-10', 'By the end of 2029, 3,700 teachers had been trained in Aksu Prefecture.'),
    }, [('a:4 مىڭ 260', 'b:4,200'), ('b:4,200', 'c:3,700')], []),
    ('a year earlier', {
        'a': ('en', '2031-02-10', 'Qira County had 930 looms at the end of 2030, up from 810 a year earlier.'),
    }, [('a:930', 'a:810')], []),
    ('part and whole', {
        'a': ('en', '2031-02-10', 'At the end of 2030, 5,800 villagers in Qira County held a loan. Of these, 5,100 were women.'),
        'b': ('en', '2030-02-10', 'At the end of 2029, 5,300 villagers in Qira County held a loan.'),
    }, [('a:5,800', 'b:5,300')], [('a:5,800', 'a:5,100'), ('a:5,100', 'b:5,300')]),
    ('transferred and trained', {
        'a': ('en', '2031-02-10', 'By the end of 2030, 6,400 villagers of Makit County had been trained.'),
        'b': ('en', '2030-02-10', 'By the end of 2029, 6,100 villagers of Makit County had been transferred to jobs.'),
    }, [], [('a:6,400', 'b:6,100')]),
    ('vaccinated animals, lead and notice', {
        'a': ('en', '2032-05-10', 'About 260,000 sheep in Altay Prefecture have had their spring jab.\n\nBy 30 April 2032 a total of 258,340 sheep had been vaccinated in Altay Prefecture, the veterinary office said.'),
        'b': ('zh', '2032-05-12', '截至4月30日，阿勒泰地区已为羊接种疫苗25.83万只。'),
    }, [('a:About 260,000', 'a:258,340')], []),
    ('monitors in series', {
        'a': ('en', '2031-01-10', 'The bureau had 1,140 river wardens in Ili Prefecture at the end of 2030.'),
        'b': ('zh', '2032-01-11', '截至2031年底，伊犁州共有河湖巡查员1325名。'),
        'c': ('en', '2033-02-01', 'Ili Prefecture now has 1,410 river wardens, a spokesman said.'),
    }, [('a:1,140', 'c:1,410')], []),
    ('kitchens', {
        'a': ('en', '2031-03-10', 'In September 2029 the Warm Bowl programme served meals in 84 village kitchens of Shache County; by March 2031 there were 117.'),
        'b': ('zh', '2031-04-10', '目前，莎车县“热碗”计划村级厨房达117个。'),
    }, [('a:84', 'a:117'), ('a:117', 'b:117')], []),
    ('death toll rival', {
        'a': ('zh', '2031-08-03', '8月2日，库车市山洪造成14人死亡。'),
        'b': ('en', '2031-08-20', 'The flood in Kuqa on 2 August 2031 killed 19 people, relatives say.'),
    }, [('a:14', 'b:19')], []),
    ('two districts of one firm', {
        'a': ('en', '2031-08-20', 'The firm employed 2,050 workers in Korla at the end of 2029.'),
        'b': ('en', '2032-08-20', 'The firm employed 2,310 workers in Turpan at the end of 2030.'),
    }, [], [('a:2,050', 'b:2,310')]),
    ('men and women', {
        'a': ('en', '2031-08-20', 'At the end of 2029, 3,400 women in Karakax County were making carpets at home.'),
        'b': ('en', '2032-08-20', 'At the end of 2030, 3,900 men in Karakax County were working in brick kilns.'),
    }, [], [('a:3,400', 'b:3,900')]),
    ('pupils and teachers', {
        'a': ('en', '2031-08-20', 'Yopurga County had 1,480 teachers at the end of 2030.'),
        'b': ('en', '2032-08-20', 'Yopurga County had 1,500 dormitory beds at the end of 2031. Over 1,400 pupils of Yopurga County sat the examination in 2031.'),
    }, [], [('a:1,480', 'b:1,500'), ('a:1,480', 'b:1,400')]),
    ('registered and visited households', {
        'a': ('en', '2031-08-20', 'By the end of 2030 officials had visited 21,400 households in Poskam County.'),
        'b': ('en', '2031-09-20', 'By the end of 2029, 19,800 households in Poskam County had been registered as poor.'),
    }, [], [('a:21,400', 'b:19,800')]),
    ('new ones and all', {
        'a': ('en', '2031-01-20', 'In 2030 a further 62 clinics were opened in Kargilik County.'),
        'b': ('en', '2031-02-20', 'Kargilik County had 79 clinics at the end of 2029.'),
    }, [], [('a:62', 'b:79')]),
    ('a target and a count', {
        'a': ('zh', '2030-01-20', '到2032年，岳普湖县将建成大棚6200座。'),
        'b': ('en', '2031-02-20', 'Yopurga County had more than 6,000 greenhouses at the end of 2030.'),
    }, [], [('a:6200', 'b:6,000')]),
    ('lent books', {
        'a': ('zh', '2032-01-20', '2031年，图书馆借出图书8.47万册。'),
        'b': ('en', '2032-02-20', 'The library lent out nearly 85,000 books in 2031.'),
        'c': ('en', '2032-02-20', 'The library held 83,000 books in 2031.'),
    }, [('a:8.47万', 'b:85,000')], []),
    ('uyghur and english rounding', {
        'a': ('ug', '2032-01-20', 'خوتەن ۋىلايىتىدە 2031-يىلى 12 مىڭ 640 ئىشچى ئىشقا ئورۇنلاشتۇرۇلدى.'),
        'b': ('en', '2032-02-20', 'More than 12,600 workers were given jobs in Hotan Prefecture in 2031.'),
    }, [('a:12 مىڭ 640', 'b:12,600')], []),
    ('one in four, a quarter, 25%', {
        'a': ('en', '2032-01-20', 'A quarter of the teachers in Hotan Prefecture left within two years.'),
        'b': ('en', '2032-02-20', 'According to the survey, 25 percent of teachers in Hotan Prefecture left within two years.'),
    }, [('a:quarter', 'b:25 percent')], []),
    ('the same number of two things', {
        'a': ('en', '2032-01-20', 'There are 318 mosques in Aksu Prefecture, the list says.'),
        'b': ('en', '2032-02-20', 'There are 318 schools in Aksu Prefecture, the list says.'),
    }, [], [('a:318', 'b:318')]),
    ('a sum and its share', {
        'a': ('en', '2032-01-20', 'Guangdong gave 1.3 billion yuan to Kashgar Prefecture in 2031.'),
        'b': ('en', '2032-02-20', 'In 2031 Guangdong provided Kashgar Prefecture with 1.27 billion yuan; 950 million yuan of it went into schools.'),
    }, [('a:1.3 billion', 'b:1.27 billion')], [('a:1.3 billion', 'b:950 million')]),
    ('staff of one office and of all', {
        'a': ('en', '2032-01-20', 'Our office had 46 cadres in the village in 2030.'),
        'b': ('en', '2032-02-20', 'At the end of 2031 there were 52 cadres in the village of Yengisar, the register says.'),
    }, [], [('a:46', 'b:52')]),
    ('dense story with traps', {
        'daily': ('en', '2031-02-10', 'More than 18,000 officials in Bayingol Prefecture now share meals with herding families, the prefecture says. By the end of 2030, 18,240 officials had been matched with 51,370 households under the Long Table campaign.\n\nIn 2030 officials made 213,400 visits and brought 8.64 million yuan in gifts. Work teams numbering 1,930 cadres were stationed in 274 villages. Of the 18,240 officials, 6,110 were women.\n\nThe prefecture moved 24,700 workers to jobs in 2030, among them 3,860 to other provinces. Some 16,900 people took vocational courses. From January to September 2030 it had moved 19,800.\n\nZhejiang Province sent 412 teachers to the prefecture in 2030 and put 327 million yuan into its schools.'),
        'report': ('en', '2031-09-10', 'According to the prefecture, 18,240 officials were matched with 51,370 households by the end of 2030. A year earlier there had been 15,600 officials. Each official must call on the family six times a year.\n\nThe authors spoke to 61 people from 38 households. Officials made 213,400 visits in 2030, the prefecture says; it planned 200,000 for the year. In 2030 there were 1,930 cadres in village teams, against 1,780 in 2029.\n\nTransfers of labour came to 24,700 people in 2030; 17,300 person-times of training were given. About 3,900 people went to other provinces. The plan for 2031 is 26,000.\n\nIn 2030 the prefecture hired 388 local teachers, while 412 teachers came from Zhejiang Province. The aid for schools was 327 million yuan; for roads it was 351 million yuan.'),
        'ribao': ('zh', '2031-01-20', '截至2030年底，巴音郭楞州共有18240名干部与51370户群众结对，全年走访21.34万人次。驻村工作队274支，队员1930名。\n\n2030年，全州转移就业2.47万人，其中疆外3860人。开展职业技能培训1.69万人。浙江省选派教师412名，投入教育援疆资金3.27亿元。\n\n2031年，全州计划转移就业2.6万人，结对干部达到1.9万名。'),
    }, [('daily:More than 18,000', 'daily:18,240'), ('daily:18,240', 'report:18,240'), ('report:18,240', 'ribao:18240'), ('report:15,600', 'ribao:18240'), ('daily:1,930', 'report:1,930'), ('report:1,780', 'ribao:1930'), ('daily:24,700', 'ribao:2.47'), ('daily:16,900', 'ribao:1.69'), ('report:412', 'ribao:412'), ('daily:327', 'ribao:3.27'), ('report:26,000', 'ribao:2.6万')], [('daily:6,110', 'report:18,240'), ('daily:19,800', 'report:24,700'), ('report:200,000', 'report:213,400'), ('report:200,000', 'daily:213,400'), ('report:17,300', 'daily:16,900'), ('report:388', 'daily:412'), ('report:351', 'daily:327'), ('report:26,000', 'report:24,700'), ('report:61', 'report:38'), ('ribao:1.9万', 'daily:18,240'), ('daily:1,930', 'daily:18,240'), ('ribao:2.6万', 'ribao:2.47'), ('report:17,300', 'daily:18,240'), ('daily:18,240', 'daily:16,900'), ('daily:3,860', 'daily:24,700')]),
    ('dense story of schools', {
        'notice': ('zh', '2030-03-02', '2029年，和硕县新建幼儿园23所，全县幼儿园达86所，在园幼儿9120名，教师742名，其中双语教师518名。全县小学41所，在校生13460名。\n\n县财政投入学前教育经费5620万元，每名幼儿每年补助保育费2800元。'),
        'paper': ('en', '2030-10-02', 'Hoxud County built 23 kindergartens in 2029, which brought their number to 86, with 9,120 children and 742 teachers. Two thirds of the teachers, 518, are called bilingual. In 2027 the county had 54 kindergartens and 6,300 children.\n\nThe county spent 56.2 million yuan on kindergartens in 2029; each child is worth 2,800 yuan a year. Its 41 primary schools have 13,460 pupils. By its own plan it is to have 95 kindergartens by 2032. A teacher put the number of children in her kindergarten at 112.'),
        'radio': ('ug', '2030-11-02', 'خوشۇت ناھىيىسىدە 86 يەسلى بار، ئۇلاردا 9 مىڭ 120 بالا تەربىيەلىنىدۇ. ئوقۇتقۇچىلار 742 نەپەر.'),
    }, [('notice:86', 'paper:86'), ('notice:9120', 'paper:9,120'), ('paper:54', 'notice:86'), ('paper:6,300', 'notice:9120'), ('notice:742', 'paper:742'), ('notice:518', 'paper:518'), ('notice:5620', 'paper:56.2'), ('notice:2800', 'paper:2,800'), ('radio:86', 'paper:86'), ('radio:742', 'notice:742'), ('radio:9 مىڭ 120', 'paper:9,120')], [('notice:23', 'notice:86'), ('paper:23', 'paper:54'), ('paper:95', 'paper:86'), ('paper:41', 'paper:54'), ('paper:112', 'paper:6,300'), ('paper:518', 'paper:742'), ('paper:13,460', 'paper:9,120'), ('notice:13460', 'paper:9,120'), ('paper:41', 'notice:86')]),
]  # fmt: skip
