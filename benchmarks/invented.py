# ruff: noqa: E501
"""Invented articles for benchmarks: the same facts told, copied, edited, retold, quoted and translated.

Every article is a list of facts; a fact has two wordings in English that share few words, and one in Chinese.
So a retelling is another wording of the same facts, and a translation says what its source says.
"""

import random
from dataclasses import dataclass

PLACES = (("Velmora", "薇摩"), ("Tarsk", "塔斯克"), ("Keld", "凯尔德"), ("Harn", "哈恩"), ("Ostry", "奥斯特里"), ("Corrin", "科林"),
          ("Marrow", "马罗"), ("Pellmar", "佩尔玛"), ("Quessen", "奎森"), ("Noreth", "诺雷斯"), ("Lintmark", "林特马克"), ("Brusmere", "布鲁斯米尔"))  # fmt: skip
THINGS = (("stoves", "炉具"), ("looms", "织机"), ("wells", "水井"), ("barns", "谷仓"), ("lamps", "灯具"), ("boats", "渔船"),
          ("carts", "货车"), ("mills", "磨坊"), ("ovens", "烤炉"), ("pumps", "水泵"), ("kilns", "砖窑"), ("nets", "渔网"))  # fmt: skip
WORKS = (("fishermen", "渔民"), ("weavers", "织工"), ("teachers", "教师"), ("masons", "石匠"), ("nurses", "护士"), ("herders", "牧民"),
         ("drivers", "司机"), ("bakers", "面包师"), ("clerks", "职员"), ("miners", "矿工"))  # fmt: skip
NAMES = (("Brigg", "布里格"), ("Fenn", "芬恩"), ("Orrell", "奥雷尔"), ("Hallen", "哈伦"), ("Sembe", "森贝"), ("Lant", "兰特"),
         ("Vash", "瓦什"), ("Karn", "卡恩"), ("Asdel", "阿斯德尔"), ("Loch", "洛赫"))  # fmt: skip
FORMS = (
    ("By the end of {y}, {n} households in {p} had received new {t} from the county fund, officials said.",
     "County money has so far put {t} into {n} homes around {p}, according to a tally that closed with {y}.",
     "截至{y}年底，{p}已有{n}户家庭从县基金领到新的{t}。"),
    ("The programme trained {n} {w} in {p} during {y}, and most of them stayed in the district.",
     "Courses held across {p} in {y} were attended by {n} {w}, few of whom later moved away.",
     "{y}年，该项目在{p}培训{w}{n}人，多数人留在当地。"),
    ("Spending on {t} rose to {m} crowns, which is {d} percent more than in the year before.",
     "The bill for {t} came to {m} crowns, up {d} percent on twelve months earlier.",
     "{t}支出增至{m}克朗，比上年增长{d}%。"),
    ("“We ordered {n} {t} and {k} of them came too late for the frost,” said {a}, who leads the council of {p}.",
     "{a}, chair of the council in {p}, admitted that out of {n} {t} some {k} arrived only after the cold had.",
     "{p}议会负责人{a}说，订购的{n}件{t}中有{k}件来得太晚。"),
    ("Inspectors visited {n} farms near {p} and found broken {t} on {k} of them.",
     "Of {n} holdings checked around {p}, {k} had {t} that did not work.",
     "检查人员走访{p}附近的{n}个农场，其中{k}个的{t}损坏。"),
    ("A survey by the guild of {w} counted {n} members in {p}, {k} of them women.",
     "There are {n} {w} on the guild's books in {p}; {k} are women, its own count shows.",
     "据{w}行会统计，{p}有会员{n}人，其中女性{k}人。"),
    ("The road between {p} and {q} was closed for {k} days after the spring flood took two bridges.",
     "Floodwater in spring carried off two bridges and cut the way from {p} to {q} for {k} days.",
     "春季洪水冲毁两座桥，{p}至{q}的道路中断{k}天。"),
    ("{a} told the council that {n} tonnes of grain remain in the stores of {q}.",
     "Stores at {q} still hold {n} tonnes of grain, councillors heard from {a}.",
     "{a}告诉议会，{q}的仓库还存有粮食{n}吨。"),
)  # fmt: skip
FURNITURE = (
    "This page is published by the {o} and may be read aloud in any square of the province. Subscribers receive the printed sheet"
    " twice a week. Letters to the editor are welcome at the office beside the old mill. All rights are kept by the printers' guild,"
    " and no part may be sold without its seal.",
    "You are reading the {o}, founded in the year of the great frost. Our reporters take no gifts. Corrections are printed on the"
    " second page every Friday. The weather for the uplands follows at six in the evening on the town's own wire.",
)
SWAPS = {"said": "stated", "new": "fresh", "found": "discovered", "rose": "climbed", "most": "many", "leads": "heads", "closed": "shut",
         "visited": "toured", "counted": "listed", "remain": "are", "expected": "thought", "during": "in", "broken": "faulty"}  # fmt: skip
LEVELS = ("verbatim", "light", "retold", "partial", "translation")


@dataclass(frozen=True)
class Article:
    """One invented article; `family` is the number of the source it comes from, `level` how."""

    name: str
    family: int
    level: str
    outlet: str
    date: str
    language: str
    text: str


@dataclass(frozen=True)
class _Fact:
    form: int
    slots: dict[str, tuple[str, str]]

    def told(self, wording: int) -> str:
        at = 1 if wording == 2 else 0
        return FORMS[self.form][wording].format(**{k: v[at] for k, v in self.slots.items()})


def _facts(chance: random.Random, count: int) -> list[_Fact]:
    found = []
    for form in chance.choices(range(len(FORMS)), k=count):
        p, q = chance.sample(PLACES, 2)
        n, k, m = (
            chance.randrange(1_200, 99_000),
            chance.randrange(21, 990),
            chance.randrange(110_000, 9_900_000),
        )
        numbers = {
            "n": f"{n:,}",
            "k": str(k),
            "m": f"{m:,}",
            "d": f"{chance.randrange(21, 399) / 10}",
            "y": str(chance.randrange(2048, 2062)),
        }
        slots = {key: (value, value.replace(",", "")) for key, value in numbers.items()}
        slots |= {
            "p": p,
            "q": q,
            "t": chance.choice(THINGS),
            "w": chance.choice(WORKS),
            "a": chance.choice(NAMES),
        }
        found.append(_Fact(form, slots))
    return found


def _light(chance: random.Random, sentences: list[str]) -> list[str]:
    kept = [s for n, s in enumerate(sentences) if n != len(sentences) // 2]
    out = []
    for sentence in kept:
        words = [SWAPS.get(w, w) for w in sentence.split()]
        out.append(" ".join(w for w in words if chance.random() > 0.04))
    return out


def articles(families: int, seed: int = 1) -> list[Article]:
    """Return a source, its derivatives at each level, and as many articles that stand for themselves."""
    chance = random.Random(seed)
    made: list[Article] = []

    def add(family: int, level: str, day: int, language: str, sentences: list[str]) -> None:
        number = len(made)
        outlet = f"{chance.choice(PLACES)[0]} {chance.choice(('Courier', 'Times', 'Post', 'Gazette'))}"
        text = " ".join(sentences) if language == "en" else "".join(sentences)
        if language == "en":  # what stands on every page of an outlet, and shows no derivation
            text += "\n" + FURNITURE[sum(map(ord, outlet)) % 2].format(o=outlet)
        made.append(
            Article(
                f"{number:04}",
                family,
                level,
                outlet,
                f"2062-0{1 + day // 28}-{1 + day % 28:02}",
                language,
                text,
            )
        )

    for family in range(families):
        facts = _facts(chance, chance.randrange(7, 12))
        source = [f.told(0) for f in facts]
        day = chance.randrange(0, 80)
        add(family, "source", day, "en", source)
        add(family, "verbatim", day + chance.randrange(1, 30), "en", source)
        add(family, "light", day + chance.randrange(1, 30), "en", _light(chance, source))
        retold = [f.told(1) for f in facts]
        chance.shuffle(retold)
        add(family, "retold", day + chance.randrange(1, 30), "en", retold)
        own = [f.told(chance.randrange(2)) for f in _facts(chance, 9)]
        at = chance.randrange(len(source) - 2)
        add(family, "partial", day + chance.randrange(1, 30), "en", own[:4] + source[at : at + 2] + own[4:])
        add(family, "translation", day + chance.randrange(1, 30), "zh", [f.told(2) for f in facts])
        for _ in range(3):
            add(-1 - len(made), "alone", day, "en", [f.told(chance.randrange(2)) for f in _facts(chance, 9)])
    return made
