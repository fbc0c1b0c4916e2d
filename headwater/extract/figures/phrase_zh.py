"""Cut the words before a Chinese number: where what is counted begins and ends among verbs, adverbs and leads.

Words are found by the longest match in lexicon/phrase_zh.py; letters in no list belong to a noun. Every text is
looked at once, so the time is linear.
"""

from dataclasses import dataclass
from functools import cache

from headwater.extract.figures.lexicon import phrase_zh, zh

_FUNCTION = frozenset(
    "仍在将被把对向从由自于与同跟让使令按以因距离较比到至达逾超近约均各每等及并而且但却则即就才只仅还也又再更最都已曾正后是为有须需应经现为"
)
_CHANGE = frozenset(
    "增加 减少 增长 下降 上升 提高 提升 降低 上涨 下跌 下滑 回落 回升 扩大 缩小 收窄 增至 降至 升至 减至 增到 降到 升到 涨到 跌到 涨至 跌至 增 减 加 涨 跌 升 降 缩 达到 突破 超过 高于 "
    "低于 多于 少于 等于 攀升 跃升 激增 猛增 骤降 锐减 暴涨 大增 大减 劲增 劲升 稳定在 保持在 维持在 控制在 保持 维持 长达 高达 多达 深达 录得 占 占到 为 是 有 达 到 至 总计 合计 共计 累计 报收 收于 收报 报 得 获 得到 获得 "
    "需要 需 须 应当 应该 必须 可 可以 能 会 要 实现 完成 增收 减产 增产 提前 推迟 延长 缩短 下调 上调 剩余 剩下 余下 还剩 总 共 相当于 约合 折合 只有 仅有 没有 设有 建有 拥有 现有 分为 分成 包括 包含 "
    "离 距 超 逾 近 约 接近 将近 不足 不到 不少于 不低于 不超过 至少 最少 最多 至多 翻 盈利 亏损 创 创造 贡献 缩减 节约 节省 全长 跨越 绵延 出现 发生 存在 呈现 存栏 出栏 每 存 种植 播种 流转 均 平均 新增 累计 总 控制 增速 统计".split()
)
"""Verbs and adverbs that say how much: what stands before them is what is counted, not who acts."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the left side: its place and kind ("verb", "lead", "whole", or "" for a letter in no list)."""

    start: int
    end: int
    kind: str
    text: str


@cache
def _table() -> dict[str, str]:
    table = dict.fromkeys(phrase_zh.LEADS, "lead") | dict.fromkeys(phrase_zh.VERBS, "verb")
    for rows in zh.NOUNS.values():
        for words in rows.values():
            table |= {word: "whole" for word in words.split() if len(word) > 1 and word not in table}
    return table | dict.fromkeys(phrase_zh.WHOLE, "whole")


@cache
def _longest() -> dict[str, int]:
    """First letter -> length of the longest word that begins with it."""
    longest: dict[str, int] = {}
    for word in _table():
        longest[word[0]] = max(longest.get(word[0], 0), len(word))
    return longest


@cache
def _heads() -> frozenset[str]:
    return frozenset(phrase_zh.HEADS)


@cache
def _participles() -> frozenset[str]:
    return frozenset(phrase_zh.PARTICIPLES)


@cache
def _nominal() -> frozenset[str]:
    return frozenset(phrase_zh.NOMINAL)


def words(text: str) -> list[Word]:
    """Cut a text into its longest known words and single letters."""
    table, longest, out, at = _table(), _longest(), [], 0
    while at < len(text):
        size = next((n for n in range(longest.get(text[at], 0), 0, -1) if text[at : at + n] in table), 0)
        word = text[at : at + (size or 1)]
        out.append(Word(at, at + len(word), table.get(word, ""), word))
        at += len(word)
    return out


def _head_at(text: str, at: int) -> bool:
    return any(text[at : at + n] in _heads() for n in range(1, 5))


def _breaks(text: str, found: list[Word], k: int) -> bool:
    """Does the verb found[k] end what stands before it?"""
    word = found[k]
    if word.text in _participles() or (word.text in _nominal() and _head_at(text, word.end)):
        return False
    if len(word.text) > 1 or word.text in _FUNCTION:
        return True
    before = found[k - 1] if k else None
    return before is None or before.kind in ("verb", "lead") or text[word.end] in "了着过"


def begin(text: str) -> int:
    """Return where the noun phrase begins that `text` ends with."""
    found, start, first = words(text), 0, 0
    for k, word in enumerate(found):
        if word.kind == "verb" and word.end < len(text) and _breaks(text, found, k):
            start, first = word.end, k + 1
    for word in found[first:]:
        if word.kind != "lead" or word.end >= len(text):
            break
        start = word.end
    return start


@dataclass(frozen=True, slots=True)
class Tail:
    """The left side without the words at its end that say how much: its length, the nominal verbs among them
    (where they stand), and whether somebody does something (then what is left is who does it)."""

    end: int
    nominal: tuple[int, int] | None
    acted: bool


def tail(text: str) -> Tail:
    """Strip verbs, adverbs and leads from the end of `text`."""
    found = words(text)
    end, acted = len(text), False
    nominal: tuple[int, int] | None = None
    while found and found[-1].kind in ("verb", "lead"):
        word = found.pop()
        if word.text in _nominal() and (nominal[0] == word.end if nominal else word.text not in _CHANGE):
            nominal = (word.start, nominal[1] if nominal else word.end)
        if word.kind == "verb" and word.text not in _CHANGE and word.text not in _FUNCTION:
            acted = True
        end = word.start
    return Tail(end, nominal, acted)


def rated(text: str) -> bool:
    """Is this a rate ("每平方公里", "每只羊"): each, and one word that is no verb?"""
    found = words(text)
    return found[0].text.startswith("每") and not any(w.kind == "verb" for w in found[1:])


def cut(text: str) -> int:
    """Return where the noun phrase ends that `text` begins with: before the first verb, adverb or lead; 0 if
    a verb stands first."""
    found = words(text)
    for k, word in enumerate(found):
        if word.kind == "verb" and word.text != "等" and (word.end == len(text) or _breaks(text, found, k)):
            return word.start
        if word.kind == "lead" and word.start and word.text not in _INNER:
            return word.start
    return len(text)


_INNER = frozenset("的 新 上 下 中 内 里 公司 集团 、 和 与 及 或 省 市 县 区 州".split())
