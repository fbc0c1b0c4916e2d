"""What fills a seat: a noun phrase by its kind, with its pronoun or short name resolved to what the document named."""

from headwater.extract.relations.frames.clauses import Clauses
from headwater.extract.relations.frames.naming import MORE, POSSESSIVE, PRONOUNS, Naming, Seat
from headwater.extract.relations.frames.tables import COSTS
from headwater.extract.relations.frames.words import DET
from headwater.extract.relations.nouns_en import head_sort, singular

__all__ = ["Seat", "Seating"]


class Seating(Naming):
    """Fills seats from the phrases of one document's sentences."""

    def seat(self, i: int, k: int, depth: int = 0, wanted: frozenset[str] | None = None) -> Seat | None:
        """What noun phrase `k` of sentence `i` is."""
        c = self.clauses(i)
        k = c.entity(k)
        chunk = c.chunks[k]
        if c.words[chunk.first].tag == "O" or chunk.low in DET or chunk.low == "latter":
            return (
                self._resolved(i, k, depth, wanted)
                if chunk.low in PRONOUNS or chunk.low == "latter"
                else None
            )
        if chunk.det == "no" or c.timely(chunk):
            return None
        if named := self._apposed(i, c, k, depth):
            return named
        start, end, _ = self._span(i, c, k)
        made = self.words(i, start, end, chunk.det, plural=c.plural(chunk))
        behind = c.kind(k + 1) == "," and c.kind(k + 2) == "NP" and c.kind(k + 3) in (",", ".", "")
        if (
            (
                made is None
                or (not made.proper and made.kind in ("title", "thing", "firm", "body", "programme", "place"))
            )
            and behind
            and depth < 2
            and c.words[c.chunks[k + 2].last].text[0].isupper()
            and not c.list(k + 2)
        ):
            named = self.seat(i, k + 2, depth + 1)
            if (
                named
                and named.proper
                and (
                    named.kind in ("body", "firm", "place")
                    or (made and made.kind == "title" and named.kind in ("person", "official"))
                )
            ):
                return named
        return made

    def _apposed(self, i: int, c: Clauses, k: int, depth: int) -> Seat | None:
        """The name before "a firm" that says what it is: "Lumen Services, a firm owned by"."""
        if (
            c.kind(k - 1) == "VG"
            and c.chunks[k - 1].lemma == "be"
            and c.kind(k - 2) == "NP"
            and c.chunks[k].det in ("a", "an")
            and depth < 3
        ):
            subject = c.chunks[k - 2]
            found = self.seat(i, k - 2, depth + 1) if c.words[subject.last].text[0].isupper() else None
            return found if found and found.kind == head_sort(c.head(c.chunks[k])) else None
        behind = (
            c.kind(k - 1) == ","
            and c.kind(k - 2) == "NP"
            and c.chunks[k].det in ("a", "an", "one", "another", "the")
        )
        if not behind or depth > 2 or c.words[c.chunks[k].last].text[0].isupper():
            return None
        kind = head_sort(c.head(c.chunks[k]))
        for n in c.chain(k - 2):
            found = self.seat(i, n, depth + 1) if c.words[c.chunks[n].last].text[0].isupper() else None
            if found and found.proper and found.kind == kind:
                return found
        return None

    def owner(self, i: int, k: int, depth: int = 0) -> Seat | None:
        """Whose noun phrase `k` is: "the county's", "its"."""
        c = self.clauses(i)
        chunk = c.chunks[k]
        if chunk.owner >= chunk.first:
            first = chunk.first + (c.words[chunk.first].tag in "DW")
            end = c.words[chunk.owner].end
            end -= len(POSSESSIVE.search(c.text[:end])[0])  # type: ignore[index]
            return self.words(i, c.words[first].start, end, chunk.det, plural=False)
        if chunk.det in ("its", "their"):
            return self._resolved(i, k, depth)
        if chunk.det == "whose":
            alternatives = c.antecedent(k)
            return self._first(i, alternatives, depth)
        return None

    def _first(self, i: int, alternatives: list[list[int]], depth: int) -> Seat | None:
        for alternative in alternatives:
            if len(alternative) == 1 and depth < 4 and (found := self.seat(i, alternative[0], depth + 1)):
                return found
        return None

    def _span(self, i: int, c: Clauses, k: int) -> tuple[int, int, bool]:
        """The words of a noun phrase that name it, without its article, with its "of"."""
        chunk = c.chunks[k]
        first = chunk.first
        while first < chunk.last and (
            c.words[first].tag in ("D", "W", "A")
            or c.words[first].low in ("of", "further", "newly", "now", "former", "then")
        ):
            first += 1
        head = head_sort(c.head(chunk))
        proper = c.words[chunk.last].text[0].isupper()
        if chunk.owner >= first and proper and head not in ("people", "families", "officials"):
            first = chunk.owner + 1
        start, end = c.words[first].start, c.words[chunk.last].end
        of = c.low(k + 1) == "of" and c.kind(k + 2) == "NP"
        if (
            of
            and not c.timely(c.chunks[k + 2])
            and c.words[c.chunks[k + 2].first].tag != "O"
            and (head or c.head(chunk).removesuffix("s") in COSTS or singular(c.head(chunk)) in MORE)
        ) or (
            c.low(k + 1) in ("in", "at")
            and c.kind(k + 2) == "NP"
            and not proper
            and head in ("body", "firm", "families", "people")
            and not c.words[chunk.last].quoted
            and not c.timely(c.chunks[k + 2])
        ):
            end = c.words[c.chunks[k + 2].last].end
        if match := POSSESSIVE.search(c.text[start:end]):
            end -= len(match[0])
        inside = c.text[start:end]
        if sum(inside.count(sign) for sign in '“”"') % 2 and c.text[end : end + 1] in ("”", '"'):
            end += 1
        return start, end, proper

    def _resolved(self, i: int, k: int, depth: int, wanted: frozenset[str] | None = None) -> Seat | None:
        """What a pronoun stands for: the subject of the clause before, of the same number; else of the sentence before."""
        if depth > 3:
            return None
        c = self.clauses(i)
        det = "latter" if c.chunks[k].low == "latter" else c.chunks[k].det
        plural: bool | None = {"it": False, "its": False, "this": False, "each": None, "their": True}.get(
            det, True
        )
        written = c.text[slice(*c.phrase(c.chunks[k]))].split()[0].lower()
        if det == "latter":
            plural = None
        for alternative in self._earlier(c, k, det) if det != "latter" else []:
            if (plural is None or self._many(c, alternative) == plural) and len(alternative) == 1:
                found = self.seat(i, alternative[0], depth + 1)
                if (
                    found
                    and found.kind not in ("thing", "cost", "title")
                    and (wanted is None or found.kind in wanted)
                ):
                    return Seat(found.start, found.end, found.kind, found.pronoun or written, found.proper)
        if (
            not i
            or self.context.sentences[i - 1].block != self.context.sentences[i].block
            or self._had_verb(c, k)
        ):
            return None
        return self._before(
            i,
            plural,
            written,
            depth,
            wanted,
            objects_first=det in ("latter", "these", "each", "this", "those"),
        )

    def _had_verb(self, c: Clauses, k: int) -> bool:
        return any(c.kind(n) == "VG" for n in range(k)) and c.chunks[k].det not in (
            "it",
            "they",
            "its",
            "their",
        )

    def _many(self, c: Clauses, alternative: list[int]) -> bool:
        return len(alternative) > 1 or c.plural(c.chunks[c.entity(alternative[0])])

    def _earlier(self, c: Clauses, k: int, det: str) -> list[list[int]]:
        """Subjects of the clauses before phrase `k` in its sentence, the nearest first."""
        if det == "each" and c.kind(k + 1) == "P":
            return []
        found: list[list[int]] = []
        for v in range(k - 1, -1, -1):
            if c.kind(v) != "VG" or c.chunks[v].voice == "i":
                continue
            if det in ("these", "each", "those"):
                found += [o for o in c.objects(v) if max(o) < k]
                found += [o for seats in c.prepositions(v).values() for o in seats if max(o) < k]
            found += [
                s for s in c.subject(v)[: 3 if det in ("these", "each", "those") else 1] if s and max(s) < k
            ]
        return found

    def _before(
        self,
        i: int,
        plural: bool | None,
        written: str,
        depth: int,
        wanted: frozenset[str] | None,
        *,
        objects_first: bool,
    ) -> Seat | None:
        c = self.clauses(i - 1)
        subjects: list[list[int]] = []
        objects: list[list[int]] = []
        for v in range(len(c.chunks)):
            if c.kind(v) == "VG" and c.chunks[v].voice != "i":
                subjects += c.subject(v)[:1]
                objects += c.objects(v)
                objects += [o for seats in c.prepositions(v).values() for o in seats]
        if not objects_first and self._rival(i, c, plural):
            return None
        order = objects[::-1] + subjects if objects_first else subjects[:1] + (objects if wanted else [])
        shift = self.context.sentences[i - 1].start - self.context.sentences[i].start
        for alternative in order:
            if len(alternative) == 1 and (plural is None or self._many(c, alternative) == plural):
                found = self.seat(i - 1, alternative[0], depth + 1)
                if (
                    found
                    and found.kind not in ("thing", "cost", "title", "name", "person", "official")
                    and (wanted is None or found.kind in wanted)
                ):
                    return Seat(
                        found.start + shift,
                        found.end + shift,
                        found.kind,
                        found.pronoun or written,
                        found.proper,
                    )
        return None

    def _rival(self, i: int, c: Clauses, plural: bool | None) -> bool:
        """Tell whether an object of the sentence before could be meant as well as its subject."""
        v = next((n for n in range(len(c.chunks)) if c.kind(n) == "VG"), -1)
        if v < 0:
            return True
        ends = [n for group in c.objects(v) for n in group]
        if c.chunks[v].lemma == "be" or c.chunks[v].voice == "p":
            return False
        rivals = [
            n
            for n in ends
            if head_sort(c.head(c.chunks[n])) in ("body", "officials") and c.plural(c.chunks[n]) == plural
        ]
        return bool(rivals)
