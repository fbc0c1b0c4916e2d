"""Noun phrases of a sentence and how they hang together: by prepositions, by commas, by "and"."""

from headwater.extract.relations.frames.chunks import EMPTY, Chunk, Chunks


class Phrased(Chunks):
    """A sentence whose noun phrases are joined; numbers are those of its phrases."""

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
            if self.kind(top - 1) in ("P", "VG", "T") and self.low(top - 1) not in (
                "including",
                "like",
                "as",
            ):
                break
            found.insert(0, top)
        return found

    def onward(self, k: int, prep: str = "") -> list[int]:
        """Noun phrase `k` with those joined to its right, up to one that opens a clause of its own."""
        found, listed = [k], False
        while True:
            n = self.end(found[-1]) + 1
            if self.kind(n) == "," and self.kind(n + 1) == "NP" and self.list(n + 1):
                n, listed = n + 1, True
            elif self.kind(n) in ("C", ","):
                n = n + 2 if self.kind(n) == "," and self.kind(n + 1) == "C" else n + 1
                if self.kind(n - 1) != "C" or self.low(n - 1) not in ("and", "&", "or"):
                    break
                if self.kind(n) == "P" and prep and self.low(n) == prep:
                    n += 1
            else:
                break
            after = self.end(n) + 1
            opens = self.kind(after) in ("VG", "X") or (
                self.kind(after) == "P" and prep and self.low(after) == prep
            )
            if (
                self.kind(n) != "NP"
                or self.timely(self.chunks[n])
                or (opens and not listed)
                or (self.kind(after) == "P" and self.low(after) == prep != "")
            ):
                break
            found.append(n)
        return found

    def end(self, k: int) -> int:
        """The last phrase that an "of" hangs on noun phrase `k`."""
        while (
            self.kind(k + 1) == "P"
            and self.low(k + 1) in ("of", "in", "at", "from")
            and self.kind(k + 2) == "NP"
            and (self.low(k + 1) == "of" or not self.timely(self.chunks[k + 2]))
        ):
            k += 2
        return k

    def list(self, k: int) -> bool:
        """Tell whether noun phrase `k`, behind a comma, is one of a list that "and" ends."""
        for _ in range(12):
            k = self.end(k) + 1
            if self.kind(k) == "C":
                return self.kind(k + 1) == "NP" and self.kind(self.end(k + 1) + 1) not in ("VG",)
            if self.kind(k) != ",":
                return False
            if self.kind(k + 1) == "C":
                return self.kind(k + 2) == "NP" and self.kind(self.end(k + 2) + 1) not in ("VG",)
            k += 1
            if self.kind(k) != "NP":
                return False
        return False

    def entity(self, k: int) -> int:
        """What noun phrase `k` stands for: one of the counties -> the counties."""
        while (
            self.head(self.chunks[k]) in EMPTY
            and self.kind(k + 1) == "P"
            and self.low(k + 1) == "of"
            and self.kind(k + 2) == "NP"
        ):
            k += 2
        return k

    def phrase(self, c: Chunk) -> tuple[int, int]:
        """The offsets of a phrase in the sentence."""
        return self.words[c.first].start, self.words[c.last].end
