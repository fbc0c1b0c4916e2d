# ruff: noqa: E501 - rows of words read better whole
"""Do names that were planted leave? Invented cases with private people in every place, published and exported.

    python benchmarks/planted.py [--count 100] [--seed 1] [--found-by planted|extractor] [--keep FOLDER]

Each case is a folder of files in English, Chinese (both scripts) and Uyghur that goes the whole way: captured, read,
searched, compared, published and exported in every format. The people are invented, and so is all that is said of them. Names
stand in text, titles, headings, captions, alternative texts, links, file names, tables, footnotes, metadata, quotations,
translations and copies. Everything written is then searched by a finder that shares no code with Headwater: unpacked, out of
its codes, letters only. `--found-by planted`: the mentions are given (one place of each name in each document), so that what is
measured is redaction; `extractor`: the people are those that Headwater finds itself.
"""

import argparse
import gzip
import html
import io
import json
import random
import re
import shutil
import sys
import tempfile
import time
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

import planted_files  # noqa: E402

from headwater.capture.limits import Limits  # noqa: E402
from headwater.case import Case  # noqa: E402
from headwater.engine import Local  # noqa: E402
from headwater.engine.attempt import attempt  # noqa: E402
from headwater.flow import formats  # noqa: E402
from headwater.flow.formats import WRITERS  # noqa: E402
from headwater.flow.job import dossier_of, render  # noqa: E402
from headwater.flow.redacted import released  # noqa: E402
from headwater.flow.stages import build, collect  # noqa: E402
from headwater.model import Document, Mention, Statement  # noqa: E402

GIVEN = [("Aybulaq", "阿依布拉", "阿依布拉", "ئايبۇلاق"), ("Chimengul", "奇曼古丽", "奇曼古麗", "چىمەنگۈل"), ("Dolqunjan", "多力坤江", "多力坤江", "دولقۇنجان"),
         ("Senuber", "赛努拜尔", "賽努拜爾", "سەنۇبەر"), ("Rozimemet", "肉孜麦麦", "肉孜麥麥", "روزىمەمەت"), ("Zulpiqar", "祖力皮卡", "祖力皮卡", "زۇلپىقار"),
         ("Mukerrem", "木克热木", "木克熱木", "مۇكەررەم"), ("Ötkürbek", "吾提库尔", "吾提庫爾", "ئۆتكۈربەك")]  # fmt: skip
FAMILY = [("Hoshursha", "霍舒尔夏", "霍舒爾夏", "ھوشۇرشا"), ("Qurbaniyaz", "库尔班牙", "庫爾班牙", "قۇربانىياز"), ("Tilivaldi", "提力瓦尔", "提力瓦爾", "تىلىۋالدى"),
          ("Nizamidin", "尼扎米丁", "尼扎米丁", "نىزامىدىن"), ("Emetniyaz", "艾买特尼", "艾買特尼", "ئەمەتنىياز")]  # fmt: skip
HAN = [("Zhang Xuejiao", "张雪娇", "張雪嬌", "جاڭ شۆجياۋ"), ("Ouyang Lanfen", "欧阳兰芬", "歐陽蘭芬", "ئوۋياڭ لەنفېن"), ("Jiang Guizhen", "蒋桂珍", "蔣桂珍", "جياڭ گۈيجېن"),
       ("Zheng Yuelan", "郑月岚", "鄭月嵐", "جېڭ يۆلەن"), ("Luo Shuihua", "罗水花", "羅水花", "لو شۈيخۇا")]  # fmt: skip
SHORT = [
    ("Rozigulsum", "肉孜古苏", "肉孜古蘇", "روزىگۈلسۇم"),
    ("Luo Shu", "罗姝", "羅姝", "لو شۇ"),
    ("Qierongdan", "郄娥", "郄娥", "چيېروڭدەن"),
]
"""A one-name person, and people with the shortest Chinese names."""
OFFICIAL = ("Halbert Dunmore", "杜默海", "杜默海", "خالبېرت دۇنمور")
PLACES = [
    ("Velmora", "薇摩", "薇摩", "ۋېلمورا"),
    ("Tarskan", "塔斯坎", "塔斯坎", "تارسكان"),
    ("Ostrymar", "奥斯特马", "奧斯特馬", "ئوسترىمار"),
]


@dataclass(frozen=True)
class Person:
    """Somebody invented: the name in English, Chinese in both scripts, and Uyghur."""

    en: str
    zh: str
    hant: str
    ug: str

    @property
    def spellings(self) -> tuple[str, ...]:
        return self.en, self.zh, self.hant, self.ug


def people(chance: random.Random) -> list[Person]:
    """Three people: two with a given name and a father's, one with a Chinese name."""
    found = []
    for given in chance.sample(GIVEN, 2):
        family = chance.choice(FAMILY)
        found.append(
            Person(
                f"{given[0]} {family[0]}",
                f"{given[1]}·{family[1]}",
                f"{given[2]}·{family[2]}",
                f"{given[3]} {family[3]}",
            )
        )
    return [*found, Person(*chance.choice(HAN + SHORT))]


def slug(name: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(c))
    return plain.replace(" ", "-")


def files(chance: random.Random) -> tuple[dict[str, bytes], list[Person]]:
    """The files of one case, and who is planted in them."""
    who = people(chance)
    a, b, c = who
    place = chance.choice(PLACES)
    n, m = chance.randint(1200, 98000), chance.randint(12, 90)
    first, last = a.en.split(" ")
    english = f"""<!doctype html><html lang="en"><head><title>{a.en} tells of {n:,} lamps in {place[0]}</title>
<meta name="description" content="The story of {a.en}"><meta name="keywords" content="{a.en}, {slug(b.en)}">
<meta property="og:title" content="{a.en} speaks"><meta name="author" content="Marta Ellwood">
<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{a.en}"}}</script></head><body><article>
<h1>{a.en} tells of {n:,} lamps in {place[0]}</h1><p>By Marta Ellwood, 3 May 2031</p>
<p>{a.en}, a resident of {place[0]}, says that {n:,} households in {place[0]} Province received lamps by the end of 2030. “We waited {m} days,” said {a.en}.</p>
<h2>How {b.en.upper()} lived</h2><p>{b.en}'s family owns {m} sheep. The two {b.en.split(" ")[1]}s, {first} and others, were visited {m} times in 2030.</p>
<figure><img src="/pictures/{slug(c.en)}.jpg" alt="{c.en} with a lamp"><figcaption>{c.en} (left) and {b.en.replace(" ", chr(10))} in {place[0]}, 2030.</figcaption></figure>
<p>Read <a href="https://news.example/people/{slug(b.en)}?q={quote(b.ug)}">more about {b.en.replace(" ", "-")}</a> or write to {a.en.lower().replace(" ", ".")}@mail.example. See https://news.example/{quote(c.zh)}/x.</p>
<table><tr><th>Name</th><th>Sheep</th><th>Lamps in 2030</th></tr><tr><td>{c.en}</td><td>{m}</td><td>{m + 3}</td></tr><tr><td>{last}, {first}</td><td>{m + 1}</td><td>7</td></tr></table>
<p>According to {c.en}, {m} percent of the lamps broke.<sup><a href="#f1">1</a></sup> The &#8220;{chance.choice(["Long Lamp", "Wide Lamp"])}&#8221; ({c.zh} calls it so) costs {m + 5} yuan.</p>
<p>{a.en[:4]}&shy;{a.en[4:]} and {b.en[:3]}&#8203;{b.en[3:]} were present, as were {a.en.replace(" ", "&nbsp;")} and {c.en.upper()}.</p>
<p>{OFFICIAL[0]}, head of the Lamp Office of {place[0]}, said on 5 May 2031 that {n:,} households in {place[0]} Province had received lamps.</p>
<ol><li id="f1">Conversation with {c.en}, 2 May 2031; notes kept as {slug(c.en)}.doc.</li></ol></article></body></html>"""
    chinese = f"""<!doctype html><html lang="zh-Hans"><head><title>{a.zh}讲述{place[1]}的{n}盏灯</title><meta name="keywords" content="{b.zh}"></head><body><article>
<h1>{a.zh}讲述{place[1]}的{n}盏灯</h1><p>2031年5月3日</p>
<p>{place[1]}居民{a.zh}说，截至2030年底，{place[1]}省共有{n}户家庭领到灯。“我们等了{m}天，”{a.zh}说。</p>
<h2>{b.zh}的生活</h2><p>{b.zh}一家有{m}只羊，2030年共走访{m}次。</p>
<figure><img src="x.jpg" alt="{c.zh}与灯"><figcaption>{c.zh}（左）和{b.zh}，2030年。</figcaption></figure>
<p><a href="https://news.example/{quote(b.zh)}">{b.zh}的故事</a>。据{c.zh}（{c.en}）介绍，{m}%的灯坏了。{c.zh[0]} {c.zh[1:]}也在场。</p>
<table><tr><th>姓名</th><th>羊</th></tr><tr><td>{c.zh}</td><td>{m}</td></tr></table>
<p>{place[1]}灯具办公室主任{OFFICIAL[1]}5月5日表示，{place[1]}省已有{n}户家庭领到灯。</p></article></body></html>"""
    hant = f"{a.hant}的{m}盞燈\n\n據居民{a.hant}稱，截至2030年底，{place[2]}省已有{n}戶家庭領到燈。\n\n{c.hant}家有{m}隻羊。{c.hant}說：“{b.hant}來過{m}次。”\n"
    uyghur = f"{a.ug}نىڭ {m} چىرىغى\n\n2030-يىلىنىڭ ئاخىرىغىچە {place[3]}دا {n} ئائىلە چىراغ ئالدى، دېدى {a.ug}. {b.ug}غا {m} قوي بېرىلدى.\n\n{b.ug}نىڭ ئائىلىسىدە {m} كىشى بار. {c.ug} بىلەن كۆرۈشتى.\n"
    copied = f"{place[0]} lamps\n\n{a.en}, a resident of {place[0]}, says that {n:,} households in {place[0]} Province received lamps by the end of 2030. “We waited {m} days,” said {a.en}.\n\n{c.en}\thas\t{m} sheep. (See {a.en.replace(' ', '_')}.jpg and {a.en.replace(' ', '')}.)\n"
    markdown = f"# Visits\n\n![{b.en}]({slug(b.en)}.png)\n\n| Name | Visits |\n|---|---|\n| {b.en} | {m} |\n| {c.en} ({c.zh}) | {m + 2} |\n\n[{c.en}](https://x.example/{slug(c.en)})[^1]\n\n[^1]: {a.en}, told in 2031 that {n:,} households were visited.\n"
    stated = (
        f"file,title,publisher,date,author\nnotes.md,Notes on {b.en},Lamp Letters,2031-05-09,Marta Ellwood\n"
    )
    made = {
        f"interview-{slug(a.en)}.html": english, f"zh/{a.zh}.html": chinese, "hant.txt": hant, f"ug/{b.ug.replace(' ', '_')}.txt": uyghur,
        f"copy of {a.en}.txt": copied, "notes.md": markdown, "sources.csv": stated,
    }  # fmt: skip
    return {name: text.encode() for name, text in made.items()} | others(chance, who, place[0], n, m), who


def others(chance: random.Random, who: list[Person], place: str, n: int, m: int) -> dict[str, bytes]:
    """The files of the case that are no plain words: three of these, so that each kind comes in many cases."""
    a, b, c = who
    plain = [slug(p.en).replace("-", " ").title() for p in who]  # what Helvetica and a header can say
    lines = [
        f"{n:,} households in {place} Province received lamps by the end of 2030.",
        f"{plain[0]}, a resident of {place}, waited {m} days for a lamp.",
        f"{plain[1]} has {m} sheep.",
    ]
    told = [
        f"{c.en}, a villager in {place}, told of {m} visits in 2030.",
        f"{b.en} ({b.zh}) has {m} sheep.",
    ]
    page = f"<html><head><title>{a.en}</title></head><body><p>{' '.join(told)} {a.en} left.</p></body></html>"
    made: dict[str, bytes | None] = {
        f"{b.en}.pdf": planted_files.pdf(lines, plain[0], c.zh, f"https://news.example/{quote(a.en)}"),
        f"files/{c.zh}.docx": planted_files.word(told, a.en, b.ug),
        f"pictures/{slug(a.en)}.png": planted_files.png(plain[1], c.zh),
        f"{slug(c.en)}.eml": planted_files.message(a.en, b.zh, "\n".join(told)),
        f"saved {b.en}.warc": planted_files.archived(a.en, c.zh, page),
        f"broken {c.en}.pdf": b"%PDF-1.7\nnothing of it is left",
        f"{a.zh}.docx": b"PK\x03\x04 cut off",
        f"sound of {b.en}.mp3": b"ID3\x04\0\0\0\0\0\0" + a.en.encode(),
    }
    if chance.random() < 0.04:  # reading words off a picture takes seconds
        made[f"scan {c.en}.jpg"] = planted_files.drawn(f"{plain[0]} received {m} lamps in 2030.", plain[2])
    kept = {*chance.sample(sorted(made), 3), *(k for k in made if k.startswith("scan"))}
    return {name: data for name, data in made.items() if name in kept and data}


class Here(Local):
    """An engine that starts no worker: these cases are small, and ours."""

    def map(
        self, function: Callable[[Any], Any], items: Iterable[Any], *, apart: bool | None = None
    ) -> Iterator[tuple[Any, Any]]:
        for item in items:
            yield item, attempt(function, item)


def plant(case: Case, who: list[Person]) -> int:
    """Give the case its mentions: for each document, the first place of each name as a private person's."""
    found = 0
    keys = case.store.extract_keys()
    for document in list(case.store.documents()):
        made = list(_mentions(document, who))
        held: list[Statement] = [
            s for s in case.store.statements() if s.document == document.id and s.kind != "mention"
        ]
        case.store.save_statements(document.id, keys[document.id], [*held, *made])
        found += len(made)
    return found


def _mentions(document: Document, who: list[Person]) -> Iterator[Mention]:
    everybody = [(p.spellings, "private") for p in who] + [
        (OFFICIAL, "official"),
        (("Marta Ellwood",), "author"),
    ]
    for number, (spellings, role) in enumerate(everybody, 1):
        for name in spellings:
            start = document.text.find(name)
            if start >= 0:
                shared: dict[str, Any] = {
                    "document": document.id,
                    "file": document.file,
                    "url": document.url,
                    "lang": document.language,
                }
                line = document.text.rfind("\n", 0, start) + 1, (document.text + "\n").find("\n", start)
                yield Mention(
                    **shared,
                    span=document.span(start, start + len(name)),
                    sentence=line,
                    made_by="planted/1",
                    role=role,
                    person=number,
                )  # type: ignore[arg-type]


def squeezed(text: str) -> str:
    if text.isascii():
        return "".join(filter(str.isalpha, text.lower()))
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return "".join(filter(str.isalpha, text))


def opened(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield what is in a file, packed or not."""
    yield name, data
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            for inner in package.namelist():
                yield from opened(f"{name}/{inner}", package.read(inner))
    elif data[:2] == b"\x1f\x8b":
        yield from opened(name + "!", gzip.decompress(data))


def residues(written: Iterable[tuple[str, bytes]], who: list[Person]) -> Iterator[str]:
    """Yield every planted name that stands anywhere in what was written, by a plain search of letters."""
    wanted = {squeezed(s): s for p in who for s in p.spellings}
    wanted |= {squeezed(" ".join(reversed(p.en.split(" ")))): p.en for p in who}
    wanted |= {
        squeezed(part): part
        for p in who
        for s in p.spellings
        for part in re.split("[ ·]", s)
        if len(squeezed(part)) >= (4 if not part.isascii() else 6)
    }
    for whole, content in written:
        for name, data in opened(whole, content):
            text = f"{name}\n" + data.decode("utf-8", "ignore")
            plain = unquote(html.unescape(text))
            coded = re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m[1], 16)), text)
            for form in {text, plain, coded, html.unescape(re.sub("<[^>]*>", "", text))}:
                letters = squeezed(form)
                for key, planted in wanted.items():
                    if key in letters:
                        yield f"{name}: {planted}"


@dataclass
class Outcome:
    """What became of one case."""

    residues: list[str]
    stopped: list[str]
    official: bool
    seconds: float


def run(chance: random.Random, folder: Path, extractor: bool = False) -> Outcome:
    """Make one case, publish it and export it in every format, and search what was written."""
    began = time.perf_counter()
    made, who = files(chance)
    for name, data in made.items():
        path = folder / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    stopped: list[str] = []
    written: list[tuple[str, bytes]] = []
    with Case.create(folder / "case", title="Lamps") as case:
        collect(case, [str(folder / "in")], limits=Limits())
        build(case, engine=Here(1))
        if not extractor:
            plant(case, who)
        if chance.random() < 0.5:  # a page that is collected again: its earlier text is shown too
            path = next((folder / "in").glob("copy of *"))
            path.write_text(
                path.read_text("utf-8").replace("2030", "2029") + f"\n{who[1].en} left.\n", "utf-8"
            )
            collect(case, [str(folder / "in")], limits=Limits())
            build(case, engine=Here(1))
            if not extractor:
                plant(case, who)
        try:
            render(case, folder / "dossier")
        except Exception as error:
            stopped.append(f"publish: {error}")
        for path in sorted(p for p in (folder / "dossier").rglob("*") if p.is_file()):
            written.append((path.relative_to(folder).as_posix(), path.read_bytes()))
        release = released(dossier_of(case))
        for kind in (
            WRITERS.keys() - formats.WORK_LISTS
        ):  # the redactor's own list names people: it is for that
            stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="")
            try:
                if (
                    kind == "csv"
                ):  # once the whole way; the others are made of the same redacted dossier, to save time
                    formats.export(case, kind, stream)
                else:
                    stream.buffer.write(formats.made(case, kind, release))
                stream.flush()
                written.append((kind, stream.buffer.getvalue()))
            except Exception as error:
                stopped.append(f"{kind}: {type(error).__name__}: {error}")
    pages = b"".join(data for name, data in written if name.startswith("dossier/d/"))
    official = OFFICIAL[0].encode() in pages and OFFICIAL[1].encode() in pages
    return Outcome(sorted(set(residues(written, who))), stopped, official, time.perf_counter() - began)


def main() -> int:
    """Run as many cases as asked and print what was found."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--found-by", choices=("planted", "extractor"), default="planted")
    parser.add_argument("--keep", type=Path, help="leave the folders of cases with residues here")
    asked = parser.parse_args()
    bad = stopped = lost = 0
    seconds, places = 0.0, Counter[str]()
    for number in range(asked.count):
        folder = Path(tempfile.mkdtemp(prefix="planted-"))
        try:
            outcome = run(random.Random(f"{asked.seed}/{number}"), folder, asked.found_by == "extractor")
            seconds += outcome.seconds
            bad += bool(outcome.residues)
            stopped += bool(outcome.stopped)
            lost += not outcome.official
            if number % 50 == 49:
                print(f"{number + 1} cases, {bad} with residues, {seconds:.0f} s", flush=True)
            places.update(re.sub("[0-9a-f]{16}", "ID", each) for each in outcome.residues)
            for each in outcome.stopped[:3]:
                print(f"case {number} stopped: {each[:300]}")
            if outcome.residues and asked.keep:
                shutil.copytree(folder, asked.keep / str(number), dirs_exist_ok=True)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    for place, times in places.most_common(40):
        print(f"{times:6,}  {place}")
    print(
        json.dumps(
            {
                "cases": asked.count,
                "with residues": bad,
                "stopped by the check": stopped,
                "officials lost": lost,
                "seconds a case": round(seconds / asked.count, 2),
            }
        )
    )
    print(f"{bad:,} of {asked.count:,} cases have a residue")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
