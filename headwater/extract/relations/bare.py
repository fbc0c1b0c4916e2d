"""Which place or programme "the prefecture" or "the campaign" is: the only one of its kind that the document has named
by then, else nothing. A network has no use for a node called "prefecture"."""

from dataclasses import replace

from headwater.extract import patterns as re
from headwater.extract.context import Context
from headwater.model import Party

PLACE = re.compile(r"(?P<kind>prefecture|province|county|township|village|city|municipality|district)")
PROGRAMME = re.compile(r"(?:programme|program|scheme|campaign|project|drive|initiative|plan)")
APPOSED = re.compile(
    r"(?P<name>(?:[A-ZÀ-Þ][\w’'-]+ ){0,2}[A-ZÀ-Þ][\w’'-]+)(?: \([^()]{1,40}\))?, (?:the|an?) (?:[a-z]+ )?$"
)
"""Before "province": Liaoning, the province that is paired with."""
KINDS = {
    "prefecture": ("prefecture",), "province": ("province",), "county": ("county",), "township": ("town",),
    "village": ("village",), "city": ("prefecture", "city"), "municipality": ("province", "prefecture"),
    "district": ("county",),
}  # fmt: skip
WORD = {
    "prefecture": "refecture",
    "city": "City",
    "county": "ounty",
    "township": "ownship",
    "village": "illage",
}
CALLED = re.compile(
    r"\b(?:programme|program|scheme|campaign|project|drive|initiative|plan) (?:officially |formally )?(?:is |was )?(?:known as|called|named|dubbed|entitled|under the name(?: of)?|it calls|they call|the \w+ calls)? ?(?:the )?[“\"‘](?P<a>[^”\"’]{3,50})[”\"’]"
    r"|[“\"‘](?P<b>[^”\"’]{3,50})[”\"’](?: \([^()]{2,60}\))? (?:programme|program|scheme|campaign|project|drive|initiative)\b"
    r"|\bthe (?P<c>(?:[A-ZÀ-Þ][\w’'-]+ ){1,5}(?:Programme|Program|Scheme|Campaign|Project|Plan|Initiative|programme|program|campaign|scheme|project))\b"
    r"|\b(?:under|in|of|by|joined|launched|proclaimed) (?:a |the )(?:[a-z]+ ){0,2}(?:programme|program|scheme|campaign|project|drive) (?:its sponsors |officially |that is )?(?:call|calls|called) [“\"‘](?P<d>[^”\"’]{3,50})[”\"’]"
)


NAMED = re.compile(
    r"(?: (?:that is |which is )?(?:officially |formally )?(?:known as|called|named|dubbed|entitled|its sponsors call|they call)|:|,)? (?:the )?[“\"‘](?P<name>[^”\"’]{3,50})[”\"’]"
)


class Bare:
    """Finds what bare words of one document stand for."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self._programmes: list[tuple[int, int, str]] | None = None

    def named(self, i: int, party: Party) -> Party:
        """Return the end by the name that its bare words stand for, or as it is."""
        if party.pronoun or self.context.sentences[i].lang != "en":
            return party
        if m := PLACE.fullmatch(party.name):
            return self._apposed(party) or self._place(i, party, m["kind"]) or party
        if PROGRAMME.fullmatch(party.name):
            return self._called(party) or self._programme(party) or party
        return party

    def _called(self, party: Party) -> Party | None:
        """The name that stands behind the words: "a scheme called “Warm Hearth”"."""
        m = NAMED.match(self.context.document.text, party.end)
        return Party(m["name"], *m.span("name")) if m else None

    def _apposed(self, party: Party) -> Party | None:
        text = self.context.document.text
        low = max(0, party.start - 90)
        m = APPOSED.search(text[low : party.start])
        if m is None:
            return None
        return Party(m["name"], low + m.start("name"), low + m.end("name"))

    def _place(self, i: int, party: Party, kind: str) -> Party | None:
        """The one place of this kind that stands in the document up to these words."""
        found: dict[str, tuple[int, int]] = {}
        context = self.context
        for k in range(i + 1):
            for m in context.places(k):
                at = context.sentences[k].start + m.start, context.sentences[k].start + m.end
                written = context.document.text[slice(*at)]
                fits = m.kind in KINDS[kind] and (kind not in WORD or WORD[kind] in written or m.canonical)
                if fits and at[1] <= party.start:
                    found[m.canonical or m.name] = at
        if len(found) != 1:
            return None
        (start, end) = next(iter(found.values()))
        return Party(context.document.text[start:end], start, end, f"the {kind}")

    def _programme(self, party: Party) -> Party | None:
        if self._programmes is None:
            text = self.context.document.text
            self._programmes = []
            for m in CALLED.finditer(text):
                group = next(g for g in "abcd" if m[g])
                self._programmes.append((*m.span(group), m[group].strip(" ,.")))
        before = [(a, b, name) for a, b, name in self._programmes if b <= party.start]
        if len({name.lower() for *_, name in before}) != 1:
            return None
        start, _, name = before[-1]
        return replace(party, name=name, start=start, end=start + len(name), pronoun=f"the {party.name}")
