"""Who does what to whom in an English sentence: the subject, the object and the prepositions of each verb group,
across relative clauses, appositions, brackets, coordination and participles."""

from headwater.extract.relations.frames.chunks import EMPTY, Chunk, Chunks
from headwater.extract.relations.nouns_en import head_sort

CONTROL = frozenset("order require oblige obligate ask instruct assign task charge mandate allow enable direct designate entrust tell commission contract help select".split())
"""Verbs whose object does what the infinitive says."""
SAID = frozenset("say tell note add explain argue write report recall claim state maintain learn know understand turn_out seem appear emerge insist recall admit".split())
Seats = list[list[int]]
"""Several readings of a seat, the likeliest first: each the noun phrases that are joined there."""


class Clauses(Chunks):
    """A sentence with its clauses; seats are lists of the numbers of noun phrases."""

    def kind(self, k: int) -> str:
        """What phrase `k` is, "" beyond either end."""
        return self.chunks[k].kind if 0 <= k < len(self.chunks) else ""

    def low(self, k: int) -> str:
        """The one word of phrase `k`."""
        return self.chunks[k].low if 0 <= k < len(self.chunks) else ""

    def chain(self, k: int) -> list[int]:
        """The noun phrase `k` and those it hangs on by prepositions, from the nearest to the outermost."""
        found = [k]
        while self.kind(k - 1) == "P" and self.kind(k - 2) == "NP" and not self.timely(self.chunks[k - 2]):
            k -= 2
            found.append(k)
        return found

    def fronted(self, k: int) -> bool:
        """Tell whether the chain of noun phrase `k` hangs on a preposition that opens a clause, or on a verb."""
        return self.kind(self.chain(k)[-1] - 1) == "P"

    def joined(self, k: int) -> list[int]:
        """Noun phrase `k` with those joined to its left: A, B and k."""
        found, joint = [k], False
        while True:
            n = found[0] - 1
            if self.kind(n) == "C" and self.low(n) in ("and", "&", "or"):
                joint = True
                n -= 2 if self.kind(n - 1) == "," else 1
            elif joint and self.kind(n) == ",":
                n -= 1
            else:
                break
            if self.kind(n) != "NP":
                break
            top = self.chain(n)[-1]
            if self.kind(top - 1) in ("P", "VG", "T"):
                break
            found.insert(0, top)
        return found

    def onward(self, k: int, prep: str = "") -> list[int]:
        """Noun phrase `k` with those joined to its right, up to one that opens a clause of its own."""
        found, listed = [k], False
        while True:
            n = self._end(found[-1]) + 1
            if self.kind(n) == "," and self.kind(n + 1) == "NP" and self._list(n + 1):
                n, listed = n + 1, True
            elif self.kind(n) in ("C", ","):
                n = n + 2 if self.kind(n) == "," and self.kind(n + 1) == "C" else n + 1
                if self.kind(n - 1) != "C" or self.low(n - 1) not in ("and", "&", "or"):
                    break
                if self.kind(n) == "P" and prep and self.low(n) == prep:
                    n += 1
            else:
                break
            after = self._end(n) + 1
            opens = self.kind(after) in ("VG", "X") or (self.kind(after) == "P" and prep and self.low(after) == prep)
            if self.kind(n) != "NP" or self.timely(self.chunks[n]) or (opens and not listed) or (self.kind(after) == "P" and self.low(after) == prep != ""):
                break
            found.append(n)
        return found

    def _end(self, k: int) -> int:
        """The last phrase that an "of" hangs on noun phrase `k`."""
        while self.kind(k + 1) == "P" and self.low(k + 1) in ("of", "in", "at", "from") and self.kind(k + 2) == "NP" and (self.low(k + 1) == "of" or not self.timely(self.chunks[k + 2])):
            k += 2
        return k

    def _list(self, k: int) -> bool:
        """Tell whether noun phrase `k`, behind a comma, is one of a list that "and" ends."""
        for _ in range(12):
            k = self._end(k) + 1
            if self.kind(k) == "C":
                return self.kind(k + 1) == "NP" and self.kind(self._end(k + 1) + 1) not in ("VG",)
            if self.kind(k) != ",":
                return False
            if self.kind(k + 1) == "C":
                return self.kind(k + 2) == "NP" and self.kind(self._end(k + 2) + 1) not in ("VG",)
            k += 1
            if self.kind(k) != "NP":
                return False
        return False

    def entity(self, k: int) -> int:
        """What noun phrase `k` stands for: one of the counties -> the counties."""
        while self.head(self.chunks[k]) in EMPTY and self.kind(k + 1) == "P" and self.low(k + 1) == "of" and self.kind(k + 2) == "NP":
            k += 2
        return k

    # --- the seats of a verb group

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
        if kind == "R" or (kind == "P" and self.kind(j - 1) == "NP" and False):
            return self._antecedent(j)
        if kind == ",":
            return self._across(j, v, depth)
        if kind == "C":
            n = j - 1 if self.kind(j - 1) != "," else j - 2
            previous = self._verb_before(n)
            return self.subject(previous, depth + 1) if previous >= 0 else []
        if j < 0 or kind in (":", "-", "•", "*", "–"):
            return self._behind(v)
        if kind == "P" and self.low(j) in ("for", "by", "after", "in", "without", "before", "since", "while", "of"):
            previous = self._verb_before(j - 1)
            return self.subject(previous, depth + 1) if previous >= 0 else self._behind(v)
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
            if self.low(top - 1) in ("since", "before", "after", "until", "as") and not reduced and self.chunks[v].voice != "d":
                return [self.joined(top)] if self.kind(top - 2) in ("", ",", "C", ";") else []
            own: Seats = [[n] for n in chain] if reduced else []
            if self.kind(top - 2) in ("", ",", "C", ";", "S", ":", "A") and not reduced:
                if self.kind(top - 2) == ",":
                    return self._across(top - 2, v, depth)
                if self.kind(top - 2) == "C":
                    previous = self._verb_before(top - 3)
                    return self.subject(previous, depth + 1) if previous >= 0 else []
                placed = self.chunks[v].lemma in ("come", "sit", "stand", "lie", "rank", "be")
                return self.objects(v) if placed else []  # "Below the offices come the stations"
            if self.kind(top - 2) == "R":
                return self._antecedent(top - 2)
            previous = self._verb_before(top - 2)
            return own + (self.subject(previous, depth + 1) if previous >= 0 and not own else [])
        if self.kind(top - 1) == "," and self.kind(top - 2) == "NP" and self._apposed(top) and not self._joint(top):
            return [[n] for n in (top, *self.chain(top - 2))]
        if self.kind(top - 1) == "VG" and self.chunks[v].voice in ("a", "p", "d"):
            if self.kind(top - 2) == "R":
                return self._antecedent(top - 2)
            if self.chunks[top - 1].voice in ("d", "g"):
                return self.subject(top - 1, depth + 1)
        lead = self.joined(top)
        return [lead] + [[n] for n in chain[:-1]]

    def _joint(self, top: int) -> bool:
        return self.kind(self.joined(top)[0]) == "NP" and len(self.joined(top)) > 1

    def _apposed(self, k: int) -> bool:
        """Tell whether noun phrase `k` behind a comma says what the one before it is."""
        return self.chunks[k].det in ("a", "an", "the", "its", "another", "one", "itself") or self.chunks[k].owner >= self.chunks[k].first

    def _antecedent(self, r: int) -> Seats:
        """What "which" or "who" at phrase `r` stands for."""
        n = r - 1
        while self.kind(n) in (",", "P", "C"):
            n -= 1
        if self.kind(n) == "NP" and self.low(n) in ("each", "all", "both", "some", "most", "one") and self.kind(n - 1) == ",":
            n -= 2
        if self.kind(n) != "NP":
            return []
        chain = self.chain(n)
        personal = self.low(r) in ("who", "whom")
        if personal and self.kind(n + 1) == "R" and head_sort(self.head(self.chunks[chain[-1]])) in ("place", "body", "firm"):
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
        if self.chunks[v].voice in ("g", "d") and self.kind(comma - 1) == "NP" and not self._later_clause(comma):
            return [[n] for n in self.chain(comma - 1)] + [s for s in [self._main(comma)] if s]
        opened = self._opening(comma)
        if opened >= 0:
            chain = self.chain(opened)
            return [self.joined(chain[-1]), *[[n] for n in chain[:-1]]]
        previous = self._verb_before(comma - 1)
        return self.subject(previous, depth + 1) if previous >= 0 else []

    def _later_clause(self, comma: int) -> bool:
        return False

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
            apposed = inside == "NP" and not any(self.kind(n) in ("VG",) and self.kind(n - 1) == "NP" and n - 1 == k + 1 and self.chunks[n].voice in "ap" for n in range(k + 1, comma))
            aside = inside == "NP" and self.low(k + 1) in ("we", "he", "she", "they", "officials", "it") and self.kind(k + 2) == "VG" and self.chunks[k + 2].lemma in SAID
            of_which = self.chunks[k + 1].det == "whose" if inside == "NP" else False
            top = self.chain(k - 1)[-1]
            if (aside or relative or participle or apposed or of_which or inside == "A") and self.kind(top - 1) in ("", ",", "S", "C", ";", ":", "D", "A", "R"):
                return k - 1
        return -1

    def _verb_before(self, k: int) -> int:
        """The verb group of the clause before phrase `k`; -1 for none."""
        for n in range(k, -1, -1):
            if self.kind(n) in (";", ":"):
                return -1
            if self.kind(n) == "VG" and self.chunks[n].voice != "i":
                return n
        return -1

    def _controlled(self, v: int, depth: int) -> Seats:
        """The subject of an infinitive: whom one tells, or who agrees."""
        previous = self._verb_before(v - 1)
        if previous < 0:
            return self._behind(v)
        ruled = self.chunks[previous]
        direct = self.objects(previous) if ruled.voice != "p" else []
        if ruled.lemma in CONTROL:
            return direct or self.subject(previous, depth + 1)
        return self.subject(previous, depth + 1)

    def _behind(self, v: int) -> Seats:
        """The subject of a participle that opens the sentence: the noun phrase behind its comma."""
        for k in range(v + 1, len(self.chunks)):
            if self.kind(k) in (";", "."):
                return []
            if self.kind(k) == "," and self.kind(k + 1) == "NP":
                end = self._end(k + 1) + 1
                if self.kind(end) == "VG" or (self.kind(end) == "," and self.kind(end + 1) in ("NP", "R", "P", "VG", "A")) or (self.kind(end) == "C" and self.kind(self._end(end + 1) + 1) == "VG"):
                    return [self.onward(k + 1) if self.kind(end) == "C" else [k + 1]]
        return []

    def objects(self, v: int) -> Seats:
        """What stands as object right behind the verb group `v`."""
        k = v + 1
        while self.kind(k) == "A":
            k += 1
        if self.kind(k) != "NP" or (self.timely(self.chunks[k]) and self.chunks[k].det not in ("it",)):
            return self._relative_object(v)
        return [self.onward(k)]

    def _relative_object(self, v: int) -> Seats:
        """The antecedent of "which" before the subject: the centre which the county runs."""
        n = v - 1
        while self.kind(n) == "A":
            n -= 1
        if self.kind(n) != "NP" or self.chunks[v].voice not in ("a", "d"):
            return []
        n = self.chain(n)[-1] - 1
        return self._antecedent(n) if self.kind(n) == "R" and self.kind(n - 1) != "P" else []

    def prepositions(self, v: int) -> dict[str, Seats]:
        """What hangs on the verb group `v` by each preposition, up to the end of its clause."""
        found: dict[str, Seats] = {}
        k = v + 1
        while k < len(self.chunks):
            kind = self.kind(k)
            if kind in (";", ":", "S", "R", "W") or (kind == "VG" and not self._inner(k)) or (kind == "," and not self._goes_on(k)):
                break
            if kind == "C" and self.kind(self._end(k + 1) + 1) == "VG":
                break
            if kind == "P" and self.kind(k + 1) == "NP" and (self.low(k) == "by" or not self.timely(self.chunks[k + 1])):
                if self.low(k) == "of" and k > v + 1:
                    k += 2
                    continue
                found.setdefault(self.low(k), []).append(self.onward(k + 1, self.low(k)))
            k += 1
        found |= self._fronted_by(v, found)
        return found

    def _inner(self, k: int) -> bool:
        """Tell whether a participle stands between a verb and its preposition: "workers hired from"."""
        return self.chunks[k].voice == "g" and self.kind(k - 1) == "P"

    def _goes_on(self, k: int) -> bool:
        return (self.kind(k + 1) == "P" and self.kind(k + 2) == "NP" and self.low(k + 1) in ("by", "to", "with", "from", "for", "under", "at")) or (
            self.kind(k + 1) == "NP" and (self._list(k + 1) or self.timely(self.chunks[k + 1]))
        ) or (self.kind(k + 1) == "C" and self.kind(k + 2) in ("NP", "P")) or (self.kind(k + 1) == "A" and self.kind(k + 2) in (",", "P"))

    def _fronted_by(self, v: int, known: dict[str, Seats]) -> dict[str, Seats]:
        """Prepositions before the subject: "to which its cadres report", "Under the Plan, the county pays"."""
        found: dict[str, Seats] = {}
        n = v - 1
        while n >= 0 and self.kind(n) in ("A", "NP", "P", "C"):
            if self.kind(n) == "P" and self.kind(n + 1) == "R":
                found[self.low(n)] = self._antecedent(n + 1)
                return found
            n -= 1
        if self.kind(n) == "R" and self.kind(n - 1) == "P":
            found[self.low(n - 1)] = self._antecedent(n)
        return found

    def below(self, v: int) -> tuple[int, int] | None:
        """The two of "below the offices come the stations"; None where it is no such clause."""
        if self.chunks[v].lemma not in ("come", "sit", "stand", "lie", "rank", "be", "work") or self.kind(v + 1) != "NP":
            return None
        n = v - 1
        if self.kind(n) != "NP" or self.kind(n - 1) != "P":
            return None
        top = self.chain(n)[-1]
        opens = self.kind(top - 2) in ("", ";", ",") and self.low(top - 1) in ("below", "beneath", "under", "underneath")
        return (top, v + 1) if opens else None

    def gapped(self, v: int, prep: str) -> list[tuple[int, int]]:
        """Pairs whose verb is left out: "A was matched with B and C with D"."""
        found: list[tuple[int, int]] = []
        for k in range(v + 1, len(self.chunks)):
            if self.kind(k) in (".", ";") and self.kind(k) == ".":
                break
            if self.kind(k) == "P" and self.low(k) == prep and self.kind(k + 1) == "NP" and self.kind(k - 1) == "NP":
                top = k - 1
                before = self.kind(top - 1)
                if before in ("C", ",", ";") and top - 1 > v:
                    found.append((top, k + 1))
        return found

    def phrase(self, c: Chunk) -> tuple[int, int]:
        """The offsets of a phrase in the sentence."""
        return self.words[c.first].start, self.words[c.last].end
