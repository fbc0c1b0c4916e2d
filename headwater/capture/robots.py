"""What a site's robots.txt allows, by RFC 9309: the most specific rule wins, and * and $ mean what they say.

A robots.txt that is not there allows all (4xx); one that the server fails to give (5xx) allows nothing
(RFC 9309, 2.3.1.3 and 2.3.1.4).
"""

import re
from dataclasses import dataclass

MOST_READ = 512 * 1024
"""Bytes of it that are read; at least 500 KiB (RFC 9309, 2.5)."""
MOST_RULES = 5000
NAME = "headwater"
"""What Headwater answers to in a robots.txt."""
LONGEST_DELAY = 30.0


@dataclass(frozen=True, slots=True)
class Rule:
    """One allow or disallow line."""

    allow: bool
    path: str


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules that concern us, and the seconds between requests that the site asks for."""

    rules: tuple[Rule, ...] = ()
    delay: float = 0.0

    def rule_for(self, path: str) -> Rule | None:
        """Return the rule that decides about a path with its query; None if none does."""
        best: Rule | None = None
        for rule in self.rules:
            if (best is None or _weight(rule) > _weight(best)) and _matches(rule.path, path):
                best = rule
        return best

    def allows(self, path: str) -> bool:
        """Tell whether a path may be asked for."""
        rule = self.rule_for(path)
        return path == "/robots.txt" or rule is None or rule.allow


ALL, NOTHING = Robots(), Robots((Rule(False, "/"),))


def parsed(body: bytes, name: str = NAME) -> Robots:
    """Return the rules of the group for `name`, or those for everyone."""
    groups: dict[str, list[Rule]] = {}
    delays: dict[str, float] = {}
    agents: list[str] = []
    open_ = True
    for line in body[:MOST_READ].decode("utf-8", "replace").lstrip("\ufeff").splitlines():
        key, _, value = (part.strip() for part in line.partition("#")[0].partition(":"))
        key = key.lower()
        if key == "user-agent":
            agents = [*agents, value.lower()] if open_ else [value.lower()]
            open_ = True
            for agent in agents:
                groups.setdefault(agent, [])
        elif key in ("allow", "disallow"):
            open_ = False
            for agent in agents if value else ():
                if len(groups[agent]) < MOST_RULES:
                    groups[agent].append(Rule(key == "allow", value))
        elif key == "crawl-delay":
            open_ = False
            if re.fullmatch(r"\d{1,6}(\.\d{1,6})?", value):
                delays |= {agent: min(float(value), LONGEST_DELAY) for agent in agents}
    ours = next((agent for agent in (name, "*") if agent in groups), None)
    return ALL if ours is None else Robots(tuple(groups[ours]), delays.get(ours, 0.0))


def _weight(rule: Rule) -> tuple[int, bool]:
    """The longer path wins; of equals, the one that allows."""
    return len(rule.path), rule.allow


def _matches(pattern: str, path: str) -> bool:
    """Tell whether a path begins as the pattern says; no regular expression, so no blow-up."""
    whole = pattern.endswith("$")
    first, *rest = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    if not rest:
        return not whole or path == first
    at = len(first)
    for piece in rest[:-1]:
        at = path.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    last = rest[-1]
    if whole:
        return path.endswith(last) and len(path) - len(last) >= at
    return path.find(last, at) >= 0
