"""Words that give a line away: furniture of a page, captions, headings of link lists. Rules as data."""

import re
from functools import lru_cache

from headwater.model import BlockKind

_FURNITURE = (
    # comments
    r"(add|leave|post|write) a (comment|reply)\b.{0,40}",
    r"your email address will not be published\b.{0,80}",
    r"(blog )?comments? powered by .{0,40}",
    r"(\d+|no|view|show|read|all) comments?( \(\d+\))?",
    r"(be the first to|log ?in to|sign in to|you must be logged in to) (comment|post).{0,60}",
    r"(发表|我要|查看|网友|用戶|用户|全部|最新)评论.{0,12}|(發表|我要|查看)(評論|留言).{0,12}",
    # sharing, printing
    r"share( (this|on|via|to)\b.{0,60})?:?|share (?=.*(facebook|twitter|whatsapp|email)).{0,80}",
    r"(tweet|like|email|print|save|facebook|twitter|linkedin|whatsapp|reddit|telegram|"
    r"pinterest|weibo|wechat|copy link|x)"
    r"([\s|,/·•]+(tweet|like|email|print|save|facebook|twitter|linkedin|whatsapp|reddit|telegram|pinterest|weibo|wechat|"
    r"copy link|x))*",
    r"(print|email|save|bookmark|download) (this )?(page|article|story|pdf)",
    r"分享(到|至|给).{0,30}|分享|打印(本页)?|收藏|复制链接|扫一扫.{0,30}|分享讓更多人看到",
    r"(follow|like|find) us (on|at)\b.{0,60}",
    # navigation
    r"(back to|go to|return to) (the )?(top|home|homepage|main page)|skip to (main )?content",
    r"(home|menu|search|close|next|previous|prev|older posts|newer posts|read more|more|see "
    r"more|load more|continue reading)"
    r"(\s?[.…»›>→]+)?",
    r"click here (for|to)\b.{0,80}",
    r"[\[【（(]?(查看原文|阅读原文|閱讀原文|点击查看.{0,12}|点击进入.{0,12}|返回(首页|顶部|列表)|上一篇.{0,60}|下一篇.{0,60}|关闭(窗口)?)[\]】）)]?",
    r"(posted|filed|published) (in|under)\s?:.{0,100}|(tags?|categor(y|ies)|topics?|"
    r"keywords)\s?:.{0,200}",
    r"(标签|標籤|分类|分類|关键词|责任编辑|責任編輯|责编|编辑|編輯|校对|審核|审核)\s?[：:].{0,60}",
    r"(当前|您的|您所在的|所在|當前|您現在的)位置\s?[：:].{0,80}|you are here\s?:.{0,80}",
    # notices
    r"the current image has no alternative text\b.{0,200}",
    r"(this (web)?site|we) uses? cookies\b.{0,300}",
    r"(accept|reject|manage) (all )?cookies|cookie (policy|settings|preferences)",
    r"(privacy policy|terms of (use|service)|contact us|about us|advertise|sitemap|subscribe|newsletter)"
    r"([\s|,/·•]+(privacy policy|terms of (use|service)|contact us|about us|advertise|sitemap|"
    r"cookie policy))*",
    r"(subscribe|sign up) (to|for) .{0,100}",
    r"(advertisement|sponsored( content)?|广告|廣告)",
    r"(©|\(c\)|copyright)\s.{0,120}|all rights reserved\b.{0,60}|版权所有.{0,100}|"
    r"版權所有.{0,100}|(.{0,20}icp备.{0,40})",
    r"(related|recommended|more|similar|latest|most (read|popular))( (articles?|stories|posts|"
    r"news|reading|content|links|coverage))"
    r"?( (from|on|in)\b.{0,40})?:?",
    r"(相关|延伸|推荐|更多|最新|热门|相關|延伸|推薦|熱門)(阅读|新闻|文章|报道|链接|内容|閱讀|新聞|報導|連結|推荐|推薦)[：:]?",
    r"(مۇناسىۋەتلىك خەۋەرلەر|تېخىمۇ كۆپ|ھەمبەھىر(لەش)?|ئىنكاس(لار)?)",
    r"([\[【（(]\s?(打印(本页)?|关闭(窗口|本页)?|收藏|返回(顶部|首页|列表)?|字[体号].{0,12}|大|中|小|推荐|下载|纠错)\s?[\]】）)]\s?){2,}",
    r"(主办|主辦|承办|承辦|技术支持|网站标识码)(单位)?\s?[：:][\s\S]{0,200}",
    r"阅读(量|数)?\s?[\d.]+万?\+?|预览时标签不可点|(微信)?扫一扫[\s\S]{0,40}",
    r"\d+ (thoughts?|responses?|replies) (on|to) .{0,200}",
    # page numbers
    r"[-–—·]?\s?\d{1,4}\s?[-–—·]?(?=$)(?<=[-–—·])",
    r"page \d{1,4}( (of|/) \d{1,4})?|第\s?\d{1,4}\s?[页頁](\s?[/，,共]+\s?(第)?\s?\d{1,4}\s?[页頁])?",
)
FURNITURE = re.compile("|".join(f"(?:{pattern})" for pattern in _FURNITURE), re.IGNORECASE)

RELATED = re.compile(
    r"(related|recommended|more|similar|latest|most (read|popular)|see also|read (more|next)|you "
    r"(may|might) (also )?like)\b.{0,40}"
    r"|(相关|延伸|推荐|更多|最新|热门|相關|推薦|熱門).{0,8}|مۇناسىۋەتلىك.{0,20}",
    re.IGNORECASE,
)
"""A heading above a list of links to elsewhere."""

CAPTION = re.compile(
    r"(figure|fig\.|table|chart|map|image|photo(graph)?|picture|plate|box)\s*\d{1,3}(?:[-–.]\d{1,3})?[a-z]?\s*[.:：—–-]"
    r"|(photo(graph)?s?|image|picture|credit|photo credit|file photo)( by)?\s*[:：]"
    r"|[图圖表]\s?[一二三四五六七八九十\d]{1,3}(?:[-–.．]\d{1,3})?(?!\d)(?![年月日])\s?[：:.、\s]"
    r"|[▲△▼]?\s?(图为|圖為|图片来源|圖片來源|资料图|資料圖|摄影|攝影|图/|圖/)"
    r"|(رەسىم|جەدۋەل|سۈرەت)\s?[-–]?\s?\d{0,3}\s?[:：]",
    re.IGNORECASE,
)
CREDIT = re.compile(
    r"[.!?\"”’)\s](photos?( by| courtesy)?|photo credit|credit|image|picture)\s?[:：/]\s?\S.{0,80}$"
    r"|[（(](新华社|中新社|.{0,6}(记者|記者)).{0,12}[摄攝][）)]$|[（(]资料图片?[）)]$|\S{2,8}\s?[摄攝]$",
    re.IGNORECASE,
)
"""The end of a caption: who took the picture."""

LONGEST = 400


@lru_cache(maxsize=256)  # a line is looked at again for each line that looks ahead to it
def line_kind(text: str) -> BlockKind | None:
    """Tell whether a line alone is furniture ("boilerplate") or a caption by its words; else None."""
    if len(text) > LONGEST:
        return None
    line = text.strip()
    if not line:
        return None
    if FURNITURE.fullmatch(line):
        return "boilerplate"
    if "\n" not in line and (CAPTION.match(line) or _credits(line)):
        return "caption"
    return None


def _credits(line: str) -> bool:
    may = ":" in line or "：" in line or "/" in line or line[-1] in "摄攝)）"
    return may and bool(CREDIT.search(line))
