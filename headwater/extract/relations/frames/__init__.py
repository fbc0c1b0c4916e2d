"""English relations by frames: a table of predicates (verbs, nouns, adjectives and prepositions) and one shallow
reading of the clause that fills their seats, whatever stands between.

`words` holds the lexicon, `tagging` and `chunks` cut a sentence into phrases, `clauses` finds who does what to whom,
`tables` are the predicates, `known` what the document's names are, `seats` what an end is, `joining` makes the edges.
"""

from headwater.extract.relations.frames.joining import Frames

__all__ = ["Frames"]
