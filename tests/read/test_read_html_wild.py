"""HTML in the wild: ten kinds of awkward pages, each invented, each read as a person would."""

from collections.abc import Callable

import pytest

from headwater.model import Document

Reader = Callable[..., Document]
Rows = Callable[[Document], list[tuple[str, str]]]

WORDPRESS = """<!doctype html><html lang="en-US"><head><title>Officials told to stay five days - Eastvale Daily</title>
<meta property="og:site_name" content="Eastvale Daily"><meta property="article:published_time" content="2031-05-04T08:00:00+00:00"></head>
<body class="post-template-default single single-post postid-41"><a class="skip-link screen-reader-text" href="#c">Skip to content</a>
<header id="masthead" class="site-header"><p class="site-title"><a href="/">Eastvale Daily</a></p><nav><ul id="primary-menu"><li><a href="/n">News</a></li></ul></nav></header>
<main id="c"><article class="post-41 post type-post has-post-thumbnail category-news tag-social"><header class="entry-header"><h1 class="entry-title">Officials told to stay five days</h1>
<div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="2031-05-04T08:00:00+00:00">May 4, 2031</time><time class="updated" datetime="2031-05-06">May 6, 2031</time></span><span class="byline"> by <span class="author vcard"><a href="/author/ada">Ada Vey</a></span></span></div></header>
<div class="entry-content"><p>More than 4,063 officials of Eastvale were told on Monday to stay five days with each family, the bureau said.</p>
<blockquote><p>&#8220;We count 12 visits a year,&#8221; it said.</p></blockquote>
<figure class="wp-block-image"><img src="a.jpg" alt=""><figcaption class="wp-element-caption">A lane in Sheep River. Photo: Ada Vey</figcaption></figure>
<p>The programme began in 2029 and covers 41 counties.</p>
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="?share=x">Click to share on X (Opens in new window)</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><div><a href="/a">1,200 families paired</a> <span>May 1, 2030</span></div></div></div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="/n">News</a></span></footer></article>
<nav class="post-navigation"><div class="nav-previous"><a href="/p">Previous post: 90 roads closed</a></div></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on &#8220;Officials told to stay five days&#8221;</h2><ol class="comment-list"><li class="comment"><article class="comment-body"><footer class="comment-meta"><b class="fn">reader7</b> says: May 5, 2031 at 9:12 am</footer><div class="comment-content"><p>I heard 90,000.</p></div></article></li></ol></div></main>
<aside id="secondary" class="widget-area"><h2>Recent Posts</h2><ul><li><a href=x>500 roads</a></li></ul></aside><footer id="colophon">Proudly powered by WordPress</footer></body></html>"""

GOVERNMENT = """<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>关于印发结对工作方案的通知_青山省人民政府</title>
<meta name="SiteName" content="青山省人民政府"><meta name="ArticleTitle" content="关于印发结对工作方案的通知"><meta name="PubDate" content="2031-05-04 10:20"><meta name="ContentSource" content="省政府办公厅"></head><body>
<table width="1000" align="center"><tr><td colspan="2"><table width="100%"><tr><td><a href="/">首页</a></td><td><a href="/zw">政务公开</a></td><td><a href="/hd">互动交流</a></td></tr></table></td></tr>
<tr><td width="200"><table><tr><td>栏目导航</td></tr><tr><td><a href=a>政策文件</a></td></tr></table></td>
<td><table width="100%"><tr><td align="center"><b>关于印发结对工作方案的通知</b></td></tr>
<tr><td align="center">来源：省政府办公厅　　发布时间：2031-05-04 10:20　　浏览次数：1,204　　【字体：<a href=#>大</a> <a href=#>中</a> <a href=#>小</a>】</td></tr>
<tr><td><p>各市、县人民政府：</p><p>　　经省政府同意，现将《结对工作方案》印发给你们，请认真贯彻执行。</p><p>　　一、目标任务</p><p>　　到2031年底，组织4,063名干部与6,120户群众结对。</p>
<p align="right">青山省人民政府办公厅</p><p align="right">2031年5月3日</p></td></tr>
<tr><td>【<a href="javascript:print()">打印本页</a>】【<a href="javascript:close()">关闭窗口</a>】</td></tr></table></td></tr>
<tr><td colspan="2" align="center">主办：青山省人民政府办公厅　承办：省大数据中心<br>青ICP备05000001号　网站标识码：6500000001</td></tr></table></body></html>"""

WECHAT = """<!DOCTYPE html><html><head><meta property="og:title" content="我和亲戚的一天" /><meta property="og:site_name" content="微信公众平台" /><meta property="og:article:author" content="李红"><title></title></head>
<body id="activity-detail"><div id="js_article" class="rich_media"><div class="rich_media_area_primary_inner"><div id="page-content"><div id="img-content">
<h1 class="rich_media_title" id="activity-name">
   我和亲戚的一天
</h1><div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="rich_media_meta icon_appmsg_tag appmsg_title_tag weui-wa-hotarea">原创</span>
<span class="rich_media_meta rich_media_meta_text">李红</span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" id="js_name">青山共青团</a></span><em id="publish_time" class="rich_media_meta rich_media_meta_text">2031年5月4日 08:30</em></div>
<div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0; "><section><section><p><span>截至目前，</span><strong><span>4063</span></strong><span>名干部已与6120户群众结对。</span></p></section></section><section><p><br></p></section><section><p><span>我每</span><span>两个月去一次，每次住</span><span>五天。</span></p></section><p style="text-align:center"><span>▲图为白水村一角</span></p><p>编辑：王明</p><p>审核：赵六</p></div></div>
<div class="rich_media_tool" id="js_toobar3"><div>阅读 1.2万</div><div>预览时标签不可点</div></div><div id="js_pc_qr_code" class="qr_code_pc_outer"><p>微信扫一扫<br>关注该公众号</p></div></div></div></div></body></html>"""

AMP = """<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>Quota raised to 9,000</title><link rel="canonical" href="https://northern.example/q"><style amp-boilerplate>body{}</style><script async src="https://cdn.example/v0.js"></script>
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"Quota raised to 9,000","datePublished":"2031-05-04T12:02:41Z","author":{"@type":"Person","name":"Jon de Wit"},"publisher":{"@type":"Organization","name":"Northern News","logo":{"@type":"ImageObject","url":"l.png"}}}</script></head>
<body><amp-sidebar id="s" layout="nodisplay" side="right"><ul><li>World</li><li>12 jobs</li></ul></amp-sidebar><header><amp-img src=l.png></amp-img></header><article><h1>Quota raised to 9,000</h1><p class="author">Jon de Wit</p>
<amp-img src="a.jpg" width="1" height="1"></amp-img><p>The prefecture was told to find 9,000 workers, up from 7,500.</p><amp-ad width=300 height=250 type="x"><div placeholder>Advertisement</div></amp-ad><p>Officials said no one was forced.</p><amp-iframe src="https://docs.google.com/viewer?url=x.pdf"></amp-iframe></article><amp-consent id=c><div>We value your privacy. 214 partners.</div></amp-consent><footer>&copy; 2031 Northern News</footer></body></html>"""

OLD = """<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>青山省今年安排资金三亿元</title></head><body bgcolor="#FFFFFF"><center><font size="5" color="red"><b>青山省今年安排资金三亿元</b></font></center>
<center><font size="2">2011年05月04日 10:15:20　来源：青山日报　作者：王明</font></center><hr>
<font size="3">&nbsp;&nbsp;&nbsp;&nbsp;本报讯（记者 王明）今年全省安排结对资金3亿元，比去年增长12.5％。<br>&nbsp;&nbsp;&nbsp;&nbsp;省扶贫办有关负责人说，资金将用于1,200个村。<br><br>　　据了解，已有４０６３名干部下乡。</font><hr><center><font size="2">版权所有：青山日报社 Copyright (C) 2000-2011</font></center></body></html>"""

BREAKS = """<html><head><title>Notes from the uplands</title></head><body><div id="wrap"><div class="hd">Notes from the uplands</div><div class="txt">By Ada Vey<br>Posted on 4 May 2031<br><br>The road to the last house was closed for 90 days this winter.<br><br>Officials came on foot; 14 of them, the headman said,<br>and stayed five days.<br><br><b>What they ate</b><br><br>They ate what the family ate, and paid 30 a day.<br><br>* * *<br><br>I left on the sixth day.</div></div></body></html>"""

TABLE = """<html lang=en><body><h1>Pairs by prefecture</h1><p>Table 1 shows the pairs.</p><figure class="wp-block-table"><table><thead><tr><th rowspan="2">Prefecture</th><th colspan="2">Officials</th><th rowspan="2">Households<sup>a</sup></th></tr><tr><th>2029</th><th>2030</th></tr></thead>
<tbody><tr><td rowspan="2">North</td><td>1,204</td><td>1,300</td><td>2,000</td></tr><tr><td colspan="2">2,504 in all</td><td>&ndash;</td></tr><tr><td>South</td><td>90</td><td>&nbsp;</td><td>120</td></tr></tbody><tfoot><tr><td colspan="4">Source: Eastvale Bureau, 2031</td></tr></tfoot></table><figcaption>Table 1. Officials and households.</figcaption></figure><p>North leads.</p></body></html>"""

WIKI = """<!DOCTYPE html><html class="client-nojs" lang="en" dir="ltr"><head><title>Shared Visit programme - Openpedia</title><link rel="canonical" href="https://en.openpedia.example/wiki/Shared_Visit"></head><body class="mediawiki ltr sitedir-ltr mw-hide-empty-elt ns-0"><div id="mw-page-base"></div><div id="siteNotice"></div>
<main id="content" class="mw-body"><h1 id="firstHeading" class="firstHeading"><span class="mw-page-title-main">Shared Visit programme</span></h1><div id="siteSub" class="noprint">From Openpedia, the free encyclopedia</div><div id="mw-content-text"><div class="mw-parser-output"><div role="note" class="hatnote navigation-not-searchable">Not to be confused with <a href="/x">Shared Visit Act</a>.</div>
<table class="infobox"><tbody><tr><th colspan="2">Shared Visit</th></tr><tr><th>Began</th><td>2029</td></tr><tr><th>Officials</th><td>4,063<sup class="reference"><a href="#n1">[1]</a></sup></td></tr></tbody></table>
<p>The <b>Shared Visit programme</b> (<a href="/zh">Chinese</a>: <span lang="zh-Hans">共访</span>) is a programme in Eastvale. By 2031 it covered 6,120 households.<sup id="r1" class="reference"><a href="#n1">[1]</a></sup><sup class="reference"><a href="#n2">[2]</a></sup><sup class="noprint">[<i>citation needed</i>]</sup></p>
<div id="toc" class="toc" role="navigation"><h2>Contents</h2><ul><li><a href="#h">1 History</a></li></ul></div>
<h2><span class="mw-headline" id="History">History</span><span class="mw-editsection">[<a href="/e">edit</a>]</span></h2><p>It began with 90 officials.<sup class="reference"><a href="#n2">[2]</a></sup></p><h2>References</h2><div class="reflist"><ol class="references"><li id="n1"><span class="mw-cite-backlink">^ <a href="#r1">a</a> <a>b</a></span> <span class="reference-text">Vey, Ada (2031). <i>Guests</i>. Eastvale. p. 12.</span></li><li id="n2"><span class="mw-cite-backlink">^</span> <span class="reference-text">"Pairs". Eastvale Daily. 4 May 2031.</span></li></ol></div>
<div class="navbox" role="navigation"><table><tr><th>Programmes</th><td><a href=a>One</a> <a href=b>Two</a></td></tr></table></div></div></div><div id="catlinks" class="catlinks">Categories: <a href=x>Programmes</a></div></main><div id="mw-navigation"><h2>Navigation menu</h2><ul><li>Log in</li></ul></div><footer>This page was last edited on 6 May 2031, at 10:00.</footer></body></html>"""

BLOG = """<html dir="ltr" lang="ug"><head><title>شىمال خاتىرىسى: يولدىكى كىشىلەر</title><meta content="blogger" name="generator"><link rel="canonical" href="https://shimal.blog.example/2031/05/yol.html"></head><body class="item-view"><div class="navbar section" id="navbar"><iframe src="https://www.blogger.example/navbar"></iframe></div><header><h1 class="title"><a href="/">شىمال خاتىرىسى</a></h1></header>
<div class="main section" id="main"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>يەكشەنبە، 4-ماي 2031</span></h2><div class="post hentry"><h3 class="post-title entry-title">يولدىكى كىشىلەر</h3><div class="post-body entry-content"><div dir="rtl" style="text-align: right;">بۇ يىل 4063 كادىر ئائىلىلەر بىلەن جۈپلەشتى.&nbsp;</div><div><br></div><div dir="rtl">ئۇلار ھەر قېتىم بەش كۈن تۇردى. <span lang="zh">共访</span> دەيدۇ.</div></div>
<div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">Ada Vey</span></span> at <abbr class="published" title="2031-05-04T08:00:00-07:00">8:00 AM</abbr><div class="post-share-buttons"><a>Email This</a><a>BlogThis!</a></div></div></div></div></div><div class="comments" id="comments"><h4>No comments:</h4></div><div class="blog-pager"><a>Newer Post</a> <a>Older Post</a></div></div>
<aside><h2>Blog Archive</h2><ul><li>2031 (12)</li></ul></aside></body></html>"""

SCRIPTED = r"""<html><head><title>Northern News</title><script type="application/ld+json">[{"@context":"https://schema.org","@type":"WebSite","name":"Northern News","url":"https://northern.example"},{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","name":"Home"}]},{"@type":["ReportageNewsArticle","NewsArticle"],"headline":"Roads reopened &amp; counted","datePublished":"2031-05-04","dateModified":"2031-05-07","author":[{"name":"Ada Vey"},{"name":"Jon de Wit"}],"publisher":{"name":"Northern News"},"articleBody":"All 41 roads of the county are open again, the office said on Sunday. Some 1,200 families had been cut off for 90 days.\n\nThe repair cost 3.4 million."}]</script></head><body><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript></body></html>"""


BODIES = [
    (WORDPRESS, ["Officials told to stay five days", "More than 4,063 officials of Eastvale were told on Monday to stay five days with each family, the bureau said.",
                 "“We count 12 visits a year,” it said.", "A lane in Sheep River. Photo: Ada Vey", "The programme began in 2029 and covers 41 counties."]),
    (GOVERNMENT, ["栏目导航", "政策文件", "关于印发结对工作方案的通知", "各市、县人民政府：", "经省政府同意，现将《结对工作方案》印发给你们，请认真贯彻执行。", "一、目标任务",
                  "到2031年底，组织4,063名干部与6,120户群众结对。", "青山省人民政府办公厅"]),
    # the text is invisible until a script runs
    (WECHAT, ["我和亲戚的一天", "截至目前，4063名干部已与6120户群众结对。", "我每两个月去一次，每次住五天。", "▲图为白水村一角"]),
    (AMP, ["Quota raised to 9,000", "The prefecture was told to find 9,000 workers, up from 7,500.", "Officials said no one was forced."]),
    (OLD, ["青山省今年安排资金三亿元", "本报讯（记者 王明）今年全省安排结对资金3亿元，比去年增长12.5％。", "省扶贫办有关负责人说，资金将用于1,200个村。", "据了解，已有４０６３名干部下乡。"]),
    (BREAKS, ["Notes from the uplands", "The road to the last house was closed for 90 days this winter.",
              "Officials came on foot; 14 of them, the headman said,\nand stayed five days.", "What they ate",
              "They ate what the family ate, and paid 30 a day.", "* * *", "I left on the sixth day."]),
    (WIKI, ["Shared Visit programme", "Shared Visit", "Began", "2029", "Officials", "4,063[¹]",
            "The Shared Visit programme (Chinese: 共访) is a programme in Eastvale. By 2031 it covered 6,120 households.[¹][²]", "History",
            "It began with 90 officials.[²]", "References", "Vey, Ada (2031). Guests. Eastvale. p. 12.", '"Pairs". Eastvale Daily. 4 May 2031.']),
    (BLOG, ["شىمال خاتىرىسى", "يولدىكى كىشىلەر", "بۇ يىل 4063 كادىر ئائىلىلەر بىلەن جۈپلەشتى.", "ئۇلار ھەر قېتىم بەش كۈن تۇردى. 共访 دەيدۇ."]),
    (SCRIPTED, ["Roads reopened & counted", "All 41 roads of the county are open again, the office said on Sunday. Some 1,200 families had been cut off for 90 days.",
                "The repair cost 3.4 million."]),
]  # fmt: skip


@pytest.mark.parametrize(("page", "expected"), BODIES)
def test_what_is_left_when_the_furniture_is_gone(
    reads: Reader, rows: Rows, page: str, expected: list[str]
) -> None:
    doc = reads(page.encode("gb18030" if page is OLD else "utf-8"), "a.html")
    assert [text for kind, text in rows(doc) if kind != "boilerplate"] == expected


FACTS = [
    (WORDPRESS, "Officials told to stay five days", "Ada Vey", "Eastvale Daily", "2031-05-04", "en"),
    (GOVERNMENT, "关于印发结对工作方案的通知", None, "省政府办公厅", "2031-05-04", "zh-Hans"),
    (WECHAT, "我和亲戚的一天", "李红", "青山共青团", "2031-05-04", "zh-Hans"),  # the account, not the platform
    (AMP, "Quota raised to 9,000", "Jon de Wit", "Northern News", "2031-05-04", "en"),
    (OLD, "青山省今年安排资金三亿元", "王明", "青山日报", "2011-05-04", "zh-Hans"),
    (BREAKS, "Notes from the uplands", "Ada Vey", None, "2031-05-04", "en"),
    (TABLE, "Pairs by prefecture", None, None, None, "en"),  # the year in its last row is not the page's
    (WIKI, "Shared Visit programme", None, "Openpedia", None, "en"),
    (BLOG, "يولدىكى كىشىلەر", None, None, "2031-05-04", "ug"),
    (SCRIPTED, "Roads reopened & counted", "Ada Vey", "Northern News", "2031-05-04", "en"),
]  # fmt: skip


@pytest.mark.parametrize(("page", "title", "author", "publisher", "date", "language"), FACTS)
def test_facts(
    reads: Reader,
    page: str,
    title: str,
    author: str | None,
    publisher: str | None,
    date: str | None,
    language: str,
) -> None:
    doc = reads(page.encode("gb18030" if page is OLD else "utf-8"), "a.html")
    found = (doc.fact("title"), doc.fact("author"), doc.fact("publisher"), doc.fact("date"), doc.language)
    assert found == (title, author, publisher, date, language)


def test_cells_keep_their_columns_under_spans(reads: Reader) -> None:
    doc = reads(TABLE, "a.html")
    cells = {(b.row, b.column): doc.text[b.start : b.end] for b in doc.blocks if b.kind == "table_cell"}
    assert cells[0, 3] == "Householdsᵃ"  # the mark of a note is no letter of the word
    assert (cells[1, 1], cells[1, 2], cells[2, 3], cells[3, 1], cells[3, 3]) == (
        "2029",
        "2030",
        "2,000",
        "2,504 in all",
        "–",
    )
    assert (cells[4, 1], cells[4, 3]) == ("90", "120")
    assert (4, 2) not in cells  # an empty cell
