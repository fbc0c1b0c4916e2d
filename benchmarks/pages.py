# ruff: noqa: E501
"""Main text of nine kinds of pages, ours beside trafilatura's: what is kept that should be, and dropped that should be.

    python benchmarks/pages.py

Every page is invented and built here. `kept` are sentences, cells, captions and notes that a report needs; `dropped`
are menus, related links, adverts and comments. Recall is the share of the first that stands in the text, precision
one less the share of the second; ours is the text of the blocks that are not furniture. Time is the best of five.
"""

import statistics
import time
from collections.abc import Callable
from typing import NamedTuple

from headwater.model import Record, digest
from headwater.read import read


class Page(NamedTuple):
    name: str
    html: str
    kept: tuple[str, ...]
    dropped: tuple[str, ...]
    encoding: str = "utf-8"


def menu(words: str, n: int) -> str:
    rows = "".join(
        f'<li class="menu-item"><a href="/s/{i}"><span>{words} {i}</span></a></li>' for i in range(n)
    )
    return f'<nav class="site-nav"><ul class="menu">{rows}</ul></nav>'


def prose(sentence: str, n: int) -> tuple[str, tuple[str, ...]]:
    lines = tuple(sentence.format(1200 + 37 * i) for i in range(n))
    return "".join(f"<p>{line}</p>\n" for line in lines), lines


def page(head: str, body: str, lang: str = "en") -> str:
    filler = "<style>" + ".a{margin:0}" * 400 + "</style><script>" + "var q=[];" * 800 + "</script>"
    return f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{head}</title>{filler}</head><body>{body}</body></html>'


def news() -> Page:
    text, lines = prose(
        "The bureau of Eastvale said on Monday that {} officials had stayed in the villages for five days each.",
        60,
    )
    cards = "".join(
        f'<div class="card"><a href="/r{i}"><h3>Another story about roads {i}</h3></a></div>'
        for i in range(40)
    )
    body = f"""<header class="site-header">{menu("Section", 80)}</header><main><article><h1>Officials told to stay</h1>
<div class="byline">By Ada Vey</div>{text}<figure><img src=a.jpg alt=x><figcaption>A lane in Sheep River, where 90 families live.</figcaption></figure>
<aside class="pullquote">Nobody asked the 14 families.</aside><p>It is called a pairing.<sup><a href="#fn1" id="r1">1</a></sup></p>
<ol class="footnotes"><li id="fn1">Yearbook of Eastvale, 2031, p. 12.</li></ol></article>
<div class="related-posts">{cards}</div><div id="comments"><ol><li class="comment"><p>I heard it was 90,000 of them.</p></li></ol></div></main><footer>{menu("Foot", 30)}</footer>"""
    kept = (
        *lines,
        "A lane in Sheep River, where 90 families live.",
        "Nobody asked the 14 families.",
        "Yearbook of Eastvale, 2031, p. 12.",
    )
    return Page(
        "news",
        page("Officials told to stay - Daily", body),
        kept,
        ("Section 7", "Another story about roads 3", "I heard it was 90,000", "Foot 4"),
    )


def blog() -> Page:
    text, lines = prose(
        "I walked up the valley with {} others and wrote down what the headman told us about the winter.", 25
    )
    body = f"""<div id="wrap"><div class="sidebar">{menu("Archive", 40)}</div><div class="post"><h2>Notes from the uplands</h2>{text}
<blockquote>They came with 12 lorries and left with two.</blockquote><dl><dt>Households</dt><dd>6,120</dd><dt>Roads</dt><dd>41 closed</dd></dl></div>
<div class="share">Share this on every network</div></div>"""
    return Page(
        "blog",
        page("Notes from the uplands", body),
        (*lines, "They came with 12 lorries", "Households", "6,120", "41 closed"),
        ("Archive 9", "Share this on every"),
    )


def notice() -> Page:
    text, lines = prose("到2031年底，组织{}名干部与群众结对，每户每年走访不少于五次。", 40)
    links = "".join(f"<td><a href=/{i}>栏目{i}</a></td>" for i in range(12))
    body = f"""<table width=1000><tr>{links}</tr></table><div class="crumbs">当前位置：<a href=/>首页</a></div><div id="zoom"><h1>关于印发结对工作方案的通知</h1>{text}
<table border=1><tr><th>地区</th><th>户数</th></tr><tr><td>白水县</td><td>3216</td></tr><tr><td>青山县</td><td>4108</td></tr></table><p>附件：结对名册.doc</p></div><div class=footer>主办：青山省人民政府办公厅 青ICP备05000001号</div>"""
    html = page("关于印发结对工作方案的通知_青山省人民政府", body, "zh-CN").replace("utf-8", "gb2312")
    return Page(
        "notice",
        html,
        (*lines, "白水县", "3216", "4108", "附件：结对名册.doc"),
        ("栏目3", "青ICP备05000001号"),
        "gb18030",
    )


def wordpress() -> Page:
    text, lines = prose(
        "The cooperative paid {} members in the second quarter, according to its own ledger.", 30
    )
    body = f"""<div id="page" class="site"><header id="masthead">{menu("Topic", 20)}</header><div id="content"><article class="post type-post"><header class="entry-header"><h1 class="entry-title">Who was paid</h1></header>
<div class="entry-content">{text}<figure class="wp-block-table"><table><thead><tr><th>Month</th><th>Paid</th></tr></thead><tbody><tr><td>April</td><td>1,115</td></tr></tbody></table><figcaption>Source: the ledger of the cooperative.</figcaption></figure>
<div class="sharedaddy"><h3>Share this:</h3><ul><li>Click to share on X</li></ul></div><details><summary>Method</summary><p>We counted 36 pages of the ledger.</p></details></div></article>
<div id="secondary" class="widget-area"><h2>Recent Posts</h2><ul><li><a href=x>500 roads closed</a></li></ul></div></div></div>"""
    kept = (*lines, "April", "1,115", "Source: the ledger of the cooperative.", "We counted 36 pages")
    return Page(
        "wordpress",
        page("Who was paid – Valley Review", body),
        kept,
        ("Topic 5", "Click to share on X", "500 roads closed"),
    )


def wiki() -> Page:
    text, lines = prose(
        "In the year of the survey the programme covered {} households in the eastern counties.", 40
    )
    boxes = "".join(f"<tr><th>Fact {i}</th><td>{i * 311 + 2000}</td></tr>" for i in range(12))
    body = f"""<div id="mw-navigation">{menu("Portal", 60)}</div><div id="content" class="mw-body"><h1 id="firstHeading">Shared Visit</h1><div class="mw-parser-output"><table class="infobox">{boxes}</table>{text}
<h2>History<span class="mw-editsection">[edit]</span></h2><p>It began with 90 officials.<sup class="reference"><a href="#cite1">[1]</a></sup></p><ol class="references"><li id="cite1">Vey, Ada (2031). Guests. p. 12.</li></ol></div></div><div id="footer">Content is available under a licence</div>"""
    return Page(
        "wiki",
        page("Shared Visit - Openpedia", body),
        (*lines, "Fact 7", "4177", "Vey, Ada (2031). Guests."),
        ("Portal 8", "[edit]", "available under a licence"),
    )


def statistics_page() -> Page:
    rows = "".join(
        f"<tr><td>County {i}</td><td>{i * 311 + 5000:,}</td><td>{i * 7 + 100:,}</td></tr>" for i in range(250)
    )
    body = f"""{menu("Bulletin", 40)}<main><h1>Bulletin of 2031</h1><p>The census office counted 1,204,000 people.</p><table><caption>Table 1. Households by county (thousand)</caption><thead><tr><th rowspan=2>County</th><th colspan=2>2031</th></tr><tr><th>Men</th><th>Women</th></tr></thead><tbody>{rows}</tbody></table><p>Note: figures are rounded.</p></main>"""
    kept = (
        *(f"{i * 311 + 5000:,}" for i in range(250)),
        "Table 1. Households by county (thousand)",
        "Note: figures are rounded.",
        "counted 1,204,000 people",
    )
    return Page("statistics", page("Bulletin of 2031", body), kept, ("Bulletin 7",))


def uyghur() -> Page:
    text, lines = prose("بۇ يىل {} كادىر يېزىلاردىكى ئائىلىلەر بىلەن جۈپلەشتى ۋە بەش كۈن تۇردى.", 40)
    body = f"""<header>{menu("بۆلۈم", 30)}</header><article dir="rtl"><h1>يولدىكى كىشىلەر</h1>{text}<figure><figcaption>رەسىم: ئاق سۇ كەنتى، 90 ئائىلە</figcaption></figure></article><div class="related">{menu("باشقا خەۋەر", 20)}</div>"""
    return Page(
        "uyghur",
        page("يولدىكى كىشىلەر", body, "ug"),
        (*lines, "رەسىم: ئاق سۇ كەنتى، 90 ئائىلە"),
        ("بۆلۈم 3", "باشقا خەۋەر 4"),
    )


def forum() -> Page:
    posts = "".join(
        f'<div class="post" id="p{i}"><div class="author">user{i}</div><div class="content"><p>Post {i}: in our town {i * 13 + 20} people went, and the office wrote down who did not.</p></div></div>'
        for i in range(30)
    )
    body = f'{menu("Board", 25)}<div id="posts"><h1>Who has been visited?</h1>{posts}</div><div class="pagination"><a href="?page=2">Next</a></div>'
    return Page(
        "forum",
        page("Who has been visited?", body),
        tuple(f"Post {i}: in our town {i * 13 + 20} people went" for i in range(30)),
        ("Board 3",),
    )


def minimal() -> Page:
    return Page(
        "minimal",
        "<title>t</title><p>In all 4,063 officials came.</p><p>Six stayed.</p>",
        ("In all 4,063 officials came.", "Six stayed."),
        (),
    )


def ours(payload: bytes) -> str:
    record = Record(
        uri="file:///a.html", file="a.html", url=None, payload=digest(payload), length=len(payload), media_type=None,
        captured_at="2031-05-04T00:00:00Z",
    )  # fmt: skip
    doc = read(record, payload)
    return "\n".join(doc.text[b.start : b.end] for b in doc.blocks if b.kind != "boilerplate")


def trafilatura(payload: bytes) -> str:
    import trafilatura as peer

    return peer.extract(payload, include_tables=True, include_comments=False) or ""


def best(tool: Callable[[bytes], str], payload: bytes) -> tuple[float, str]:
    times, text = [], ""
    for _ in range(5):
        start = time.process_time()
        text = tool(payload)
        times.append(time.process_time() - start)
    return min(times), " ".join(text.split())


def main() -> None:
    print(
        f"{'page':<12}{'kB':>5} {'ours: recall':>13}{'precision':>11}{'ms':>7} {'peer: recall':>14}{'precision':>11}{'ms':>7}"
    )
    ratios = []
    for made in (
        news(),
        blog(),
        notice(),
        wordpress(),
        wiki(),
        statistics_page(),
        uyghur(),
        forum(),
        minimal(),
    ):
        payload = made.html.encode(made.encoding)
        cells = []
        times = []
        for tool in (ours, trafilatura):
            took, text = best(tool, payload)
            recall = sum(words in text for words in made.kept) / len(made.kept)
            precision = 1 - sum(words in text for words in made.dropped) / max(1, len(made.dropped))
            cells.append(f"{recall:>13.3f}{precision:>11.3f}{took * 1000:>7.1f}")
            times.append(took)
        ratios.append(times[1] / times[0])
        print(f"{made.name:<12}{len(payload) // 1000:>5} {cells[0]} {cells[1]}")
    print(f"we are {statistics.geometric_mean(ratios):.1f} times as fast as trafilatura (geometric mean)")


if __name__ == "__main__":
    main()
