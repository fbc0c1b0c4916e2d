"""Demands that somebody tells others in English: "the programme requires all cadres to visit", "the law requires that
every well be tested"."""

from collections.abc import Iterator

from headwater.extract import patterns as re
from headwater.extract.requirements import actors_en as actors
from headwater.extract.requirements.clauses_en import act_of, end_of
from headwater.extract.requirements.demand import Demand
from headwater.extract.requirements.words_en import ACTIVES, BASES, MODAL, TELLS, THAT, UNREAL, small
from headwater.model import Modality


def telling(text: str, plain: str) -> Iterator[Demand]:
    """The programme requires all cadres to visit."""
    for m in TELLS.finditer(plain) if small("tells")(plain.lower()) else ():
        before = plain[max(0, m.start() - 30) : m.start()]
        modality = ACTIVES[m["verb"].lower()]
        if UNREAL.search(before) or re.search(r"\b(?:is|are|was|were|been|being|be|as) (?:\w+ly )?$", before):
            continue
        if (m["ing"] is not None) != (modality == "must_not") and m["verb"].lower() not in (
            "forbids",
            "forbade",
        ):
            continue
        words = m["actor"].strip()
        if re.search(r"\b(?:how|what|where|when|whether|which|why|who)$", words):
            continue
        weak = modality in ("should", "encouraged", "may") or m["verb"].lower() in (
            "tells",
            "told",
            "orders",
            "ordered",
            "directed",
            "commanded",
            "expects",
            "expected",
        )
        them = (
            words.lower() in ("them", "him or her")
            and modality in ("must", "must_not")
            and not m["verb"].lower().startswith("t")
        )
        binds = m["verb"].lower().startswith(("oblig", "commit", "bind", "requir")) and re.fullmatch(
            r"[A-Z][a-z]+", words
        )
        plural = them or bool(binds) or (actors.acts(words) and actors.general(words))
        if (
            actors.person_name(words)
            or (weak and not plural)
            or not (plural or actors.unknown_plural(words) or actors.acts(words))
        ):
            continue
        if m["not"]:
            modality = "must_not"
        start = m.start("base") if m["base"] else m.start("ing")
        end = end_of(plain, start)
        actor = (m.start("actor"), m.start("actor") + len(words))
        yield Demand(m.start(), end, actor, act_of(plain, start, end), modality, [f"{m['verb']} … to"])


def that(text: str, plain: str) -> Iterator[Demand]:
    """The law requires that every well be tested; the rules require for each ...: a verb in its base form."""
    for m in THAT.finditer(plain) if small("that")(plain.lower()) else ():
        if UNREAL.search(plain[max(0, m.start() - 30) : m.start()]) or m["cue"] == " for":
            continue
        end = end_of(plain, m.end())
        clause = plain[m.end() : end]
        if not re.match(r"(?:each|every|all|any|the|no|an?|their|its|[a-z]+s\b|[A-Z])", clause):
            continue
        if MODAL.search(clause):
            continue
        verb = next(
            (v for v in re.finditer(r"(?<= )(?:not )?[a-z]+", clause) if v[0].removeprefix("not ") in BASES),
            None,
        )
        if verb is None or verb.start() > 80:
            continue
        words = clause[: verb.start()].strip()
        passive = verb[0].removeprefix("not ") == "be"
        singular = m["verb"].lower().startswith("recommend") or (
            re.match(r"(?:each|every|any|an?|the|no)\b", words) and not actors.head(words).endswith("s")
        )
        if not (singular or passive or m["verb"].lower().startswith(("demand", "order", "requir", "mandat"))):
            continue
        if actors.person_name(words) or not (passive or singular or actors.acts(words)):
            continue
        start = m.end() + verb.start()
        whole = not actors.acts(words)
        actor = None if whole else (m.end(), m.end() + len(words))
        act = act_of(plain, m.end() if whole else start, end)
        modality: Modality = "must_not" if verb[0].startswith("not ") or words.startswith("no ") else "must"
        if m["verb"].lower().startswith(("recommend", "suggest", "propos")):
            modality = "should"
        yield Demand(m.start(), end, actor, act, modality, [f"{m['verb']} that"])
