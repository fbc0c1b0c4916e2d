"""Read: the bytes of one record become a Document, or a ReadError says in one line why not."""

from headwater.read.html_source import PageSource
from headwater.read.page_pictures import page_pictures
from headwater.read.record import MADE_BY, read
from headwater.read.sight import installed as sees_images
from headwater.read.sight import kept_from_images, waits_for_sight
from headwater.read.stated import stated_facts

__all__ = [
    "MADE_BY", "PageSource", "kept_from_images", "page_pictures", "read", "sees_images", "stated_facts", "waits_for_sight",
]  # fmt: skip
