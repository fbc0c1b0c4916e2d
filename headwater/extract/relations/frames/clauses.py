"""Who does what to whom in an English sentence: the subject, the object and the prepositions of each verb group,
across relative clauses, appositions, brackets, coordination and participles."""

from headwater.extract.relations.frames.phrasing import Phrased
from headwater.extract.relations.nouns_en import head_sort

CONTROL = frozenset(
    "order require oblige obligate ask instruct assign task charge mandate allow enable direct designate entrust tell commission contract help select".split()
)
"""Verbs whose object does what the infinitive says."""
SAID = frozenset(
    "say tell note add explain argue write report recall claim state maintain learn know understand turn_out seem appear emerge insist recall admit".split()
)
Seats = list[list[int]]
"""Several readings of a seat, the likeliest first: each the noun phrases that are joined there."""


class Clauses(Phrased):
    """A sentence with its clauses; seats are lists of the numbers of noun phrases."""

    def subject(self, v: int, depth: int = 0) -> Seats:
        """Who or what stands as subject of the verb group `v`."""
        j = v - 1
        while self.kind(j) in ("A", "S"):
            j -= 1
        kind = self.kind(j)
        if depth > 6:
            return []
        if self.chunks[v].voice == "i":
            return self._controlled(v, depth)
        if kind == "NP" and self.chunks[v].voice in ("d", "g") and self._finite(v) and self._fits_reduced(v):
            return [[n] for n in self.chain(j)]
        if kind == "NP":
            return self._near(j, v, depth)
        if kind == "R":
            return self.antecedent(j)
        if kind == ",":
            return self._across(j, v, depth)
        if kind == "C":
            n = j - 1 if self.kind(j - 1) != "," else j - 2
            previous = self.verb_before(n)
            return self.subject(previous, depth + 1) if previous >= 0 else []
        if j < 0 or kind in (":", "-", "•", "*", "–"):
            return self.behind(v)
        if kind == "P" and self.low(j) in (
            "for",
            "by",
            "after",
            "in",
            "without",
            "before",
            "since",
            "while",
            "of",
        ):
            previous = self.verb_before(j - 1)
            return self.subject(previous, depth + 1) if previous >= 0 else self.behind(v)
        if kind == "VG":
            return self.subject(j, depth + 1)
        return []

    def _finite(self, v: int) -> bool:
        """Tell whether another verb of the clause follows, so that a bare participle hangs on its noun."""
        for k in range(v + 1, min(len(self.chunks), v + 14)):
            if self.kind(k) in (";", "R", "S"):
                return False
            if self.kind(k) == "VG":
                return self.chunks[k].voice in ("a", "p", "d") and self.kind(k - 1) not in ("C", "R")
        return False

    def _fits_reduced(self, v: int) -> bool:
        return self.kind(v + 1) == "P" or self.chunks[v].voice == "g"

    def _near(self, j: int, v: int, depth: int) -> Seats:
        """The noun phrase right before the verb, or what it hangs on."""
        chain = self.chain(j)
        top = chain[-1]
        if self.kind(top - 1) == "P":
            reduced = self.chunks[v].voice in ("d", "g")
            if (
                self.low(top - 1) in ("since", "before", "after", "until", "as")
                and not reduced
                and self.chunks[v].voice != "d"
            ):
                return [self.joined(top)] if self.kind(top - 2) in ("", ",", "C", ";") else []
            own: Seats = [[n] for n in chain] if reduced else []
            if self.kind(top - 2) in ("", ",", "C", ";", "S", ":", "A") and not reduced:
                if self.kind(top - 2) == ",":
                    return self._across(top - 2, v, depth)
                if self.kind(top - 2) == "C":
                    previous = self.verb_before(top - 3)
                    return self.subject(previous, depth + 1) if previous >= 0 else []
                placed = self.chunks[v].lemma in ("come", "sit", "stand", "lie", "rank", "be")
                return self.objects(v) if placed else []  # "Below the offices come the stations"
            if self.kind(top - 2) == "R":
                return self.antecedent(top - 2)
            previous = self.verb_before(top - 2)
            return own + (self.subject(previous, depth + 1) if previous >= 0 and not own else [])
        if (
            self.kind(top - 1) == ","
            and self.kind(top - 2) == "NP"
            and self._apposed(top)
            and not self._joint(top)
        ):
            return [[n] for n in (top, *self.chain(top - 2))]
        if self.kind(top - 1) == "VG" and self.chunks[v].voice in ("a", "p", "d"):
            if self.kind(top - 2) == "R":
                return self.antecedent(top - 2)
            if self.chunks[top - 1].voice in ("d", "g"):
                return self.subject(top - 1, depth + 1)
        lead = self.joined(top)
        return [lead] + [[n] for n in chain[:-1]]

    def _joint(self, top: int) -> bool:
        return self.kind(self.joined(top)[0]) == "NP" and len(self.joined(top)) > 1

    def _apposed(self, k: int) -> bool:
        """Tell whether noun phrase `k` behind a comma says what the one before it is."""
        return (
            self.chunks[k].det in ("a", "an", "the", "its", "another", "one", "itself")
            or self.chunks[k].owner >= self.chunks[k].first
        )

    def antecedent(self, r: int) -> Seats:
        """What "which" or "who" at phrase `r` stands for."""
        n = r - 1
        while self.kind(n) in (",", "P", "C"):
            n -= 1
        if (
            self.kind(n) == "NP"
            and self.low(n) in ("each", "all", "both", "some", "most", "one")
            and self.kind(n - 1) == ","
        ):
            n -= 2
        if self.kind(n) != "NP":
            return []
        chain = self.chain(n)
        personal = self.low(r) in ("who", "whom")
        if (
            personal
            and self.kind(n + 1) == "R"
            and head_sort(self.head(self.chunks[chain[-1]])) in ("place", "body", "firm")
        ):
            return []
        if personal or (len(chain) > 1 and self.low(n - 1) in ("in", "at", "across", "within", "inside")):
            chain = chain[::-1]
        found = [[m] for m in (chain[:1] if personal else chain)]
        top = chain[0] if personal else self.chain(n)[-1]
        if self.kind(top - 1) == "," and (personal or self._apposed(top)) and self.kind(top - 2) == "NP":
            found.append([top - 2])
        lead = self.joined(n)
        return ([lead] if len(lead) > 1 else []) + found

    def _across(self, comma: int, v: int, depth: int) -> Seats:
        """The subject before a comma: behind an apposition or a relative clause, or of the verb before."""
        if self.chunks[v].voice in ("g", "d") and self.kind(comma - 1) == "NP":
            return [[n] for n in self.chain(comma - 1)] + [s for s in [self._main(comma)] if s]
        opened = self._opening(comma)
        if opened >= 0:
            chain = self.chain(opened)
            return [self.joined(chain[-1]), *[[n] for n in chain[:-1]]]
        previous = self.verb_before(comma - 1)
        return self.subject(previous, depth + 1) if previous >= 0 else []

    def _main(self, comma: int) -> list[int]:
        """The subject of the first verb of the sentence."""
        for k in range(comma):
            if self.kind(k) == "VG":
                found = self._near(k - 1, k, 3) if self.kind(k - 1) == "NP" else []
                return found[0] if found else []
        return []

    def _opening(self, comma: int) -> int:
        """The noun phrase before the comma that opens what this comma closes; -1 for none."""
        for k in range(comma - 1, 0, -1):
            if self.kind(k) in (";", ":", "—"):
                return -1
            if self.kind(k) != "," or self.kind(k - 1) != "NP":
                continue
            inside = self.kind(k + 1)
            relative = inside in ("R", "W") or (inside == "P" and self.kind(k + 2) in ("R", "NP"))
            participle = inside == "VG" and self.chunks[k + 1].voice in ("d", "g")
            apposed = inside == "NP" and not any(
                self.kind(n) in ("VG",)
                and self.kind(n - 1) == "NP"
                and n - 1 == k + 1
                and self.chunks[n].voice in "ap"
                for n in range(k + 1, comma)
            )
            aside = (
                inside == "NP"
                and self.low(k + 1) in ("we", "he", "she", "they", "officials", "it")
                and self.kind(k + 2) == "VG"
                and self.chunks[k + 2].lemma in SAID
            )
            of_which = self.chunks[k + 1].det == "whose" if inside == "NP" else False
            top = self.chain(k - 1)[-1]
            if (aside or relative or participle or apposed or of_which or inside == "A") and self.kind(
                top - 1
            ) in ("", ",", "S", "C", ";", ":", "D", "A", "R"):
                return k - 1
        return -1

    def verb_before(self, k: int) -> int:
        """The verb group of the clause before phrase `k`; -1 for none."""
        for n in range(k, -1, -1):
            if self.kind(n) in (";", ":"):
                return -1
            if self.kind(n) == "VG" and self.chunks[n].voice != "i":
                return n
        return -1

    def _controlled(self, v: int, depth: int) -> Seats:
        """The subject of an infinitive: whom one tells, or who agrees."""
        previous = self.verb_before(v - 1)
        if previous < 0:
            return self.behind(v)
        ruled = self.chunks[previous]
        direct = self.objects(previous) if ruled.voice != "p" else []
        if ruled.lemma in CONTROL:
            return direct or self.subject(previous, depth + 1)
        return self.subject(previous, depth + 1)

    def behind(self, v: int) -> Seats:
        """The subject of a participle that opens the sentence: the noun phrase behind its comma."""
        for k in range(v + 1, len(self.chunks)):
            if self.kind(k) in (";", "."):
                return []
            if self.kind(k) == "," and self.kind(k + 1) == "NP":
                end = self.end(k + 1) + 1
                if (
                    self.kind(end) == "VG"
                    or (self.kind(end) == "," and self.kind(end + 1) in ("NP", "R", "P", "VG", "A"))
                    or (self.kind(end) == "C" and self.kind(self.end(end + 1) + 1) == "VG")
                ):
                    return [self.onward(k + 1) if self.kind(end) == "C" else [k + 1]]
        return []

    def objects(self, v: int) -> Seats:
        """What stands as object right behind the verb group `v`."""
        k = v + 1
        while self.kind(k) == "A":
            k += 1
        if self.kind(k) != "NP" or (self.timely(self.chunks[k]) and self.chunks[k].det not in ("it",)):
            return self.relative_object(v)
        return [self.onward(k)]

    def relative_object(self, v: int) -> Seats:
        """The antecedent of "which" before the subject: the centre which the county runs."""
        n = v - 1
        while self.kind(n) == "A":
            n -= 1
        if self.kind(n) != "NP" or self.chunks[v].voice not in ("a", "d"):
            return []
        n = self.chain(n)[-1] - 1
        return self.antecedent(n) if self.kind(n) == "R" and self.kind(n - 1) != "P" else []

    def prepositions(self, v: int) -> dict[str, Seats]:
        """What hangs on the verb group `v` by each preposition, up to the end of its clause."""
        found: dict[str, Seats] = {}
        k = v + 1
        while k < len(self.chunks):
            kind = self.kind(k)
            if (
                kind in (";", ":", "S", "R", "W")
                or (kind == "VG" and not self._inner(k))
                or (kind == "," and not self._goes_on(k))
            ):
                break
            if kind == "C" and self.kind(self.end(k + 1) + 1) == "VG":
                break
            if (
                kind == "P"
                and self.kind(k + 1) == "NP"
                and (self.low(k) == "by" or not self.timely(self.chunks[k + 1]))
            ):
                if self.low(k) == "of" and k > v + 1:
                    k += 2
                    continue
                found.setdefault(self.low(k), []).append(self.onward(k + 1, self.low(k)))
            k += 1
        found |= self.fronted_by(v, found)
        return found

    def _inner(self, k: int) -> bool:
        """Tell whether a participle stands between a verb and its preposition: "workers hired from"."""
        return self.chunks[k].voice == "g" and self.kind(k - 1) == "P"

    def _goes_on(self, k: int) -> bool:
        return (
            (
                self.kind(k + 1) == "P"
                and self.kind(k + 2) == "NP"
                and self.low(k + 1) in ("by", "to", "with", "from", "for", "under", "at")
            )
            or (self.kind(k + 1) == "NP" and (self.list(k + 1) or self.timely(self.chunks[k + 1])))
            or (self.kind(k + 1) == "C" and self.kind(k + 2) in ("NP", "P"))
            or (self.kind(k + 1) == "A" and self.kind(k + 2) in (",", "P"))
        )

    def fronted_by(self, v: int, known: dict[str, Seats]) -> dict[str, Seats]:
        """Prepositions before the subject: "to which its cadres report", "Under the Plan, the county pays"."""
        found: dict[str, Seats] = {}
        n = v - 1
        while n >= 0 and self.kind(n) in ("A", "NP", "P", "C"):
            if self.kind(n) == "P" and self.kind(n + 1) == "R":
                found[self.low(n)] = self.antecedent(n + 1)
                return found
            n -= 1
        if self.kind(n) == "R" and self.kind(n - 1) == "P":
            found[self.low(n - 1)] = self.antecedent(n)
        return found

    def below(self, v: int) -> tuple[int, int] | None:
        """The two of "below the offices come the stations"; None where it is no such clause."""
        if (
            self.chunks[v].lemma not in ("come", "sit", "stand", "lie", "rank", "be", "work")
            or self.kind(v + 1) != "NP"
        ):
            return None
        n = v - 1
        if self.kind(n) != "NP" or self.kind(n - 1) != "P":
            return None
        top = self.chain(n)[-1]
        opens = self.kind(top - 2) in ("", ";", ",") and self.low(top - 1) in (
            "below",
            "beneath",
            "under",
            "underneath",
        )
        return (top, v + 1) if opens else None

    def gapped(self, v: int, prep: str) -> list[tuple[int, int]]:
        """Pairs whose verb is left out: "A was matched with B and C with D"."""
        found: list[tuple[int, int]] = []
        for k in range(v + 1, len(self.chunks)):
            if self.kind(k) in (".", ";") and self.kind(k) == ".":
                break
            if (
                self.kind(k) == "P"
                and self.low(k) == prep
                and self.kind(k + 1) == "NP"
                and self.kind(k - 1) == "NP"
            ):
                top = k - 1
                before = self.kind(top - 1)
                if before in ("C", ",", ";") and top - 1 > v:
                    found.append((top, k + 1))
        return found
