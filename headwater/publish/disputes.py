# ruff: noqa: E501
"""Where two people judge against each other: said where a reader meets it, with both names and reasons."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from headwater.model import Figure, Judgement, Question, Statement, Words
from headwater.model.words import joined, same

AGAINST = ({"accept", "reject"}, {"merge", "split"}, {"same", "different"}, {"publish", "reject"})
"""Verdicts that cannot both be followed."""
SHOWN = 6
"""Judgements of one dispute that are told."""

SAYS = Words(
    "{who} judged “{verdict}”{why}", "{who}判为“{verdict}”{why}", "{who} «{verdict}» دەپ ھۆكۈم قىلدى{why}"
)
BECAUSE = Words(" ({why})", "（{why}）", " ({why})")
DISPUTE = Words(
    "people disagree about {what}: {said}; no one has withdrawn a judgement",
    "对{what}，各人的判断不一致：{said}；尚无人撤回判断",
    "{what} ھەققىدە كىشىلەرنىڭ ھۆكۈمى بىردەك ئەمەس: {said}؛ ھېچكىم ھۆكۈمىنى قايتۇرۇۋالمىدى",
)
THIS = Words("this question", "这个问题", "بۇ سوئال")
MEMBER = Words("the statement “{exact}”", "“{exact}”这一说法", "«{exact}» دېگەن بايان")
NAMES = Words(
    "whether {one} and {other} are one",
    "{one}与{other}是否为一",
    "{one} بىلەن {other} نىڭ بىر ياكى ئەمەسلىكى",
)
VERDICTS = {
    "accept": Words("accept", "接受", "قوبۇل"), "reject": Words("reject", "不接受", "رەت"),
    "merge": Words("merge", "合并", "بىرلەشتۈرۈش"), "split": Words("split", "拆分", "ئايرىش"),
    "same": Words("the same", "相同", "ئوخشاش"), "different": Words("different", "不同", "باشقا-باشقا"),
    "amend": Words("amend", "修改", "تۈزىتىش"), "publish": Words("publish", "发表", "ئېلان قىلىش"),
}  # fmt: skip

Disputes = dict[tuple[str, str], tuple[Judgement, ...]]


def disputes(judgements: Iterable[Judgement]) -> Disputes:
    """Return the standing judgements of different people that contradict each other, by what they are about."""
    about: dict[tuple[str, str], dict[str, Judgement]] = defaultdict(dict)
    for each in sorted(judgements, key=lambda j: (j.when or "", j.id)):
        if not each.machine and each.withdrawn is None:
            about[each.left, each.right][each.by] = each  # of one person the last one counts
    found: Disputes = {}
    for key, by in about.items():
        verdicts = {j.verdict for j in by.values()}
        amended = {j.amended for j in by.values() if j.verdict == "amend"}
        if any(pair <= verdicts for pair in AGAINST) or len(amended) > 1:
            found[key] = tuple(by.values())
    return found


def disputed(
    question: Question, statements: Mapping[str, Statement], known: Disputes, tag: str = "en"
) -> list[str]:
    """Return what people disagree about in a question, in the language of a page."""
    return [dict(words.texts).get(tag, words.en) for words in told(question, statements, known)]


def told(question: Question, statements: Mapping[str, Statement], known: Disputes) -> list[Words]:
    """Return what people disagree about in a question: itself, its statements, the names of its places."""
    if not known:
        return []
    members = [s for m in question.members if (s := statements.get(m))]
    places = {question.place, question.programme} | {s.place or "" for s in members if isinstance(s, Figure)}
    lines = []
    for (left, right), judged in known.items():
        member = next((s for s in members if s.id == left), None)
        if left == question.id:
            what = THIS
        elif member is not None:
            what = MEMBER.told(exact=" ".join(member.span.exact.split())[:80])
        elif right and {left, right} & places:
            what = NAMES.told(one=left, other=right)
        else:
            continue
        lines.append(DISPUTE.told(what=what, said=joined([_says(j) for j in judged[:SHOWN]], same("; "))))
    return lines


def _says(judged: Judgement) -> Words:
    why = BECAUSE.told(why="; ".join(judged.why)) if judged.why else same("")
    return SAYS.told(who=judged.by, verdict=VERDICTS.get(judged.verdict, same(judged.verdict)), why=why)
