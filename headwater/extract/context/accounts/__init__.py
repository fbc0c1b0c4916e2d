"""Who tells a number over sentences and paragraphs: turns of an interview, notes, stories, papers, lists."""

from headwater.extract.context.accounts.accounts import Accounts

__all__ = ["Accounts"]
