"""People: every mention of a person in a document, by name or by description, so that private people can be withheld.

Recall before precision: who is not known to act in office, to write or to give an expert's word is private. People
are numbered within their document only; nothing here, or behind here, joins the people of two documents.
"""

from headwater.extract.people.finding import MADE_BY, find

__all__ = ["MADE_BY", "find"]
