"""English noun phrases at the sides of a verb: a look over the words, a few at a time, without a parser."""

from collections.abc import Sequence

from headwater.extract import patterns as re
from headwater.extract.context.places import RANKS, Mention
from headwater.extract.relations.edge import End, Sort
from headwater.extract.relations.nouns_en import (
    ACRONYM,
    AGENT_FIRMS,
    COUNTED,
    OUTLET,
    POWER,
    PRONOUNS,
    SINGULAR_PERSON,
    THEIRS,
    head_sort,
)
from headwater.extract.relations.runs_en import LINKS, MOST, OPENERS, QUOTES, VERBISH, Words

EACH_OF = re.compile(
    r"(?:(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|[Ee]ach|[Mm]ost|[Aa]ll|[Ss]ome|[Mm]any) )?of (?:the )?"
)
OWNER = re.compile(r"[A-Z][^,;.]{1,80}?[’']s? +(?=[A-Z][\w-]+ )")
SUCH = re.compile(r"^.*?\b(?:such as|including|like) ", re.S)


class Phrases(Words):
    """The phrases of one sentence, with the places it names and the people in public office of its document."""

    def __init__(self, text: str, places: Sequence[Mention], officials: dict[str, str]) -> None:
        super().__init__(text)
        self.places, self.officials = places, officials

    def right(self, offset: int, *, both: bool = False) -> list[End]:
        """Return the ends that a verb's object names, from `offset` on: several where it lists proper names.

        `both`: two are looked for ("between A and B"), whatever follows them.
        """
        k = self.index(offset)
        runs: list[tuple[int, int]] = []
        pending: list[tuple[int, int]] = []
        joined = False
        while len(runs) + len(pending) < 24:
            run = self._item_right(k)
            if run is None:
                break
            if (runs or pending) and not both and self._clause(run):
                break
            (pending if runs or pending else runs).append(run)
            k, sign = self._separator(run[1] + 1)
            if joined or sign == "and":
                runs, pending = [*runs, *pending], []
            if sign == "and":
                joined = True
            elif sign != "," or joined:
                break
        if pending and (not joined) and self._ends_list(pending, runs):
            runs += pending
        return self._split(runs)

    def _clause(self, run: tuple[int, int]) -> bool:
        """Tell whether what follows a comma or "and" opens a clause of its own: a verb stands behind it, or heads it."""
        first = self.tokens[run[0]]
        if (
            first.word.islower()
            and first.low in VERBISH
            and not (first.low.endswith("s") and head_sort(self.tokens[run[1]].word) and run[0] == run[1])
        ):
            return True
        if (
            first.word.islower()
            and first.low.endswith(("ing", "ed"))
            and not head_sort(first.low)
            and self._acts(run[0] + 1)
        ):
            return True
        k = run[1] + 1
        if k >= len(self.tokens) or not self.tokens[k].word[0].isalpha():
            return False
        t = self.tokens[k]
        if t.low == "and" and (more := self._item_right(k + 1)):
            return more[1] > k and self._clause(more)
        verb = t.low in (
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "will",
            "would",
            "must",
            "should",
            "can",
            "could",
            "may",
            "also",
        )
        return verb or (
            t.word.islower()
            and (t.low in VERBISH or (t.low.endswith("ed") and self._acts(k + 1)) or self._verb_right(k))
        )

    def _ends_list(self, pending: Sequence[tuple[int, int]], runs: Sequence[tuple[int, int]]) -> bool:
        """Tell whether a list without "and" is one of places up to the end of its clause."""
        every = [*runs, *pending]
        last = self.tokens[every[-1][1] + 1].word if every[-1][1] + 1 < len(self.tokens) else "."
        return last in ".;:" and all(self.sort(*self._bare(r)) == "place" for r in every)

    def left(self, offset: int) -> list[End]:
        """Return the ends that stand as subject right before `offset`."""
        k = self.index(offset) - 1
        if k >= 0 and self.tokens[k].word == ",":  # X, an apposition, does
            comma = next((n for n in range(k - 1, max(-1, k - 14), -1) if self.tokens[n].word == ","), None)
            if comma is None:
                return []
            start, end = self.tokens[comma + 1].start, self.tokens[k - 1].end
            if self.text[start:end] in self.officials:
                return [End(start, end, "official")]
            k = comma - 1
        runs: list[tuple[int, int]] = []
        joined = comma = False
        while k >= 0 and len(runs) < 24:
            run = self._item_left(k)
            if run is None or (comma and self._fronted(run)):
                break
            runs.insert(0, run)
            k, comma = run[0] - 1, False
            sign = self.tokens[k].low if k >= 0 else ""
            if sign in ("and", "&"):
                joined, k = True, k - 1
                if k >= 0 and self.tokens[k].word == ",":
                    if not self._listed(k - 1):
                        break
                    k, comma = k - 1, True
            elif sign == "," and joined:
                k, comma = k - 1, True
            else:
                break
        return self._split(runs)

    def _listed(self, k: int) -> bool:
        """Tell whether the phrase that ends at token `k` stands behind a comma itself: a list of three."""
        run = self._item_left(k)
        return (
            run is not None and run[0] > 0 and self.tokens[run[0] - 1].word == "," and not self._fronted(run)
        )

    def _fronted(self, run: tuple[int, int]) -> bool:
        """Tell whether a phrase before a comma hangs on a preposition that opens the clause."""
        before = self.tokens[run[0] - 1].low if run[0] else ""
        if before == "as" and run[0] > 1 and self.tokens[run[0] - 2].low == "such":
            return False
        return before in LINKS or before in (
            "upon",
            "since",
            "after",
            "by",
            "during",
            "until",
            "before",
            "with",
            "as",
            "via",
            "through",
            "unlike",
            "despite",
        )

    def _separator(self, k: int) -> tuple[int, str]:
        """Pass a comma or "and": the token behind it, and which it was."""
        sign = ""
        if k < len(self.tokens) and self.tokens[k].word == ",":
            k, sign = k + 1, ","
        if k < len(self.tokens) and self.tokens[k].low in ("and", "&", "or"):
            return k + 1, "and"
        return k, sign

    def _bare(self, run: tuple[int, int]) -> tuple[int, int]:
        """Offsets of a run without articles, openers and quotation marks at its ends."""
        first, last = run
        while (
            first < last
            and not self._opens_quote(first, last)
            and (
                self.tokens[first].low in ("the", "a", "an", "both", "every", "each", "further")
                or self.tokens[first].low in OPENERS
                or self.tokens[first].word in QUOTES
            )
        ):
            first += 1
        while last > first and self.tokens[last].word in QUOTES:
            last -= 1
        start, end = self.tokens[first].start, self.tokens[last].end
        for size in (2, 3):
            if last - first >= size and self.text[self.tokens[last - size + 1].start : end] in self.officials:
                start = self.tokens[last - size + 1].start
        if of := EACH_OF.match(self.masked[start:end]):
            start += of.end()
        such = SUCH.match(self.masked[start:end])
        if such:
            start += such.end()
        while self.text[end - 1] in "’'" and end > start:
            end -= 1
        if self.text[max(start, end - 2) : end] in ("’s", "'s"):
            end -= 2
        return start, end

    def _opens_quote(self, first: int, last: int) -> bool:
        """Tell whether a quotation mark opens what is only a part of the phrase: "Three News" campaign."""
        return self.tokens[first].word in '“"' and any(t.word in '”"' for t in self.tokens[first + 1 : last])

    def _split(self, runs: Sequence[tuple[int, int]]) -> list[End]:
        """Make ends of the runs of a list: one each where all are names, else one of the whole."""
        if not runs:
            return []
        spans = [self._bare(r) for r in runs]
        sorts = [self.sort(*s) for s in spans]
        if len(spans) == 1:
            return [End(*self._own(spans[0], sorts[0]), sorts[0])]
        if len(spans) > 1 and sorts[-1] == "place" and all(self.text[s].isupper() for s, _ in spans):
            sorts = ["place" if x in ("name", "") else x for x in sorts]  # Bachu, Shache and Yecheng counties
        named = all(
            sort and self.text[s : s + 1].isupper() and sort != "name"
            for (s, _), sort in zip(spans, sorts, strict=True)
        )
        if named or (all(s in ("body", "place", "firm") for s in sorts) and self._mixed(spans)):
            return [End(*self._counties(span), sort) for span, sort in zip(spans, sorts, strict=True)]
        typed = [s for s in sorts if s and s != "name"]
        loose = [
            self.text[s:e]
            for (s, e), sort in zip(spans, sorts, strict=True)
            if not sort and self.text[s].islower()
        ]
        compound = (
            len(spans) == 2
            and sorts[1]
            and len(loose) == 1
            and len(loose[0].split()) <= 2
            and "’" not in loose[0]
        )
        if loose and not compound:
            return [End(spans[0][0], spans[-1][1], "")]
        whole: Sort = typed[-1] if typed else "name" if all(s == "name" for s in sorts) else ""
        if "officials" in typed and "families" not in typed:
            whole = "officials"
        if any(s == "official" for s in sorts):
            whole = ""
        return [End(*self._own((spans[0][0], spans[-1][1]), whole), whole)]

    def _mixed(self, spans: Sequence[tuple[int, int]]) -> bool:
        """Tell whether a list joins names and counted groups: the Treasury and nineteen provinces."""
        first = [self.text[a:b].split(" ")[0] for a, b in spans]
        named = any(w[:1].isupper() for w in first)
        return named and all(w[:1].isupper() or COUNTED.match(w) for w in first)

    def _own(self, span: tuple[int, int], sort: Sort) -> tuple[int, int]:
        """A body that is called another's own is named without it: "the Council's Aid Group"."""
        owned = OWNER.match(self.masked, *span) if sort == "body" else None
        if owned and self.sort(owned.end(), span[1]) == "body":
            return owned.end(), span[1]
        return span

    def _counties(self, span: tuple[int, int]) -> tuple[int, int]:
        """The last of several names has their common noun: "Zepu and Yecheng counties in Kashgar"."""
        found = re.match(
            r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) (?:counties|provinces|prefectures|cities|districts|villages|municipalities)\b",
            self.text[span[0] : span[1]],
        )
        return (span[0], span[0] + len(found["name"])) if found else span

    def sort(self, start: int, end: int) -> Sort:
        """Return what the words at these offsets are."""
        words = self.masked[start:end]
        parts = words.split()
        if not parts or parts[0].lower() in THEIRS - {"their", "its"} or len(parts) > MOST:
            return ""
        if parts[0].lower() in PRONOUNS and len(parts) == 1:
            return ""
        if words in self.officials:
            return "official"
        for m in self.places:
            if m.start == start and m.end == end:
                return "body" if words in POWER else "place"
        head_words = (
            re.split(r" (?:of|in|for|on|under|from|at|to|across|within|inside|with) ", words)[0].split()
            or parts
        )
        head = head_words[-1].strip("“”\"’'")
        if not head:
            return ""
        sort = head_sort(head)
        if OUTLET.search(" ".join(head_words)):
            return "paper"
        if sort:
            return self._checked(sort, head, head_words, words)
        if ACRONYM.fullmatch(head) and head not in ("II", "III", "TV", "US", "UK"):
            return "body"
        inside = [
            m for m in self.places if m.start >= start and m.end <= end and m.end - m.start >= end - start - 6
        ]
        if inside and RANKS.get(inside[-1].kind):
            return "place"
        if parts[0].lower() in ("their", "its"):
            return ""
        if SINGULAR_PERSON.search(words) or re.search(r"\b(?:Mr|Mrs|Ms|Dr|Miss)\b", words):
            return ""
        return "name" if words[:1].isupper() or words[:1] in '“"' else ""

    def _checked(self, sort: Sort, head: str, head_words: list[str], words: str) -> Sort:
        """What a phrase with a known head is, seen with the words before the head."""
        low = head.lower()
        one = len(head_words) == 1
        if sort in ("families", "officials", "people"):
            plural = low.endswith("s") or low in (
                "staff",
                "people",
                "personnel",
                "workforce",
                "labor",
                "labour",
                "police",
            )
            general = (
                plural
                or head_words[0].lower() in ("every", "each", "all", "any")
                or COUNTED.match(head_words[0])
            )
            if self._one_of(words):
                return sort
            return sort if (general and not head_words[0][:1].isupper()) or plural else ""
        if low in ("agencies", "agency") and AGENT_FIRMS.search(words):
            return "firm"
        if (
            sort == "body"
            and one
            and low in ("group", "state", "post", "unit", "service", "school", "party", "station")
            and head.islower()
        ):
            known = low in ("state", "party") or self._one_of(words) or self._named_before(words, low)
            return "body" if known else ""
        return sort

    def _named_before(self, words: str, low: str) -> bool:
        """Tell whether "the service" stands for a Lamp Service that the sentence named before."""
        at = self.masked.rfind(f"the {words}")
        named = (
            rf"[A-Z][\w’'-]+ {low.capitalize()}\b|\b(?:leading|steering|working|co-?ordinat\w+|task) {low}\b"
        )
        return at > 0 and bool(re.search(named, self.masked[:at]))

    def _one_of(self, words: str) -> bool:
        """Tell whether a group in the singular is one of any: "every civil servant"."""
        at = self.masked.find(words)
        return bool(re.search(r"\b(?:[Ee]very|[Ee]ach|[Aa]ny) $", self.masked[max(0, at - 8) : at]))
