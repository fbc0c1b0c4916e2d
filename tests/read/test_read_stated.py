"""A sources.csv: what a person states comes first."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.errors import ReadError
from headwater.model import Document, Fact
from headwater.read import stated_facts

Reader = Callable[..., Document]

PLAIN = "file,title,date\na.txt,One,2031-05-04\nzh/b.txt,,\n\nc.txt,Three,\n"


def test_rows_say_their_line() -> None:
    found = stated_facts(PLAIN.encode(), "docs/sources.csv")
    assert found["a.txt"] == (
        Fact("title", "One", "sources.csv line 2"),
        Fact("date", "2031-05-04", "sources.csv line 2"),
    )
    assert found["zh/b.txt"] == ()  # blank is not stated
    assert found["c.txt"][0].where == "sources.csv line 5"


READABLE = [
    "\ufeff" + PLAIN,  # byte order mark
    "Date, FILE ,note,Title\n2031-05-04,a.txt,x,One\n",  # any order, any case, an unknown column
    'file,title\n"a.txt","One"\n',
    "file,title\r\n./a.txt,One\r\n",
    "file,title\na.txt\na.txt,One\n",  # a short row
]


@pytest.mark.parametrize("text", READABLE)
def test_readable(text: str) -> None:
    assert Fact("title", "One", "x").value in {
        f.value for f in stated_facts(text.encode(), "sources.csv")["a.txt"]
    }


def test_chinese_in_gb18030() -> None:
    text = "file,title,publisher\n甲.txt,青山省结对认亲报告,青山日报\n"
    assert stated_facts(text.encode("gb18030"), "s.csv")["甲.txt"][0].value == "青山省结对认亲报告"


BROKEN = [
    (b"", "is empty"),
    (b"title\nOne\n", "no column 'file'"),
    (b'file,title\na,"x\n', "no CSV"),
    (b"file,title\n,One\n", "names no file"),
]


@pytest.mark.parametrize(("payload", "reason"), BROKEN)
def test_broken(payload: bytes, reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        stated_facts(payload, "sources.csv")


def test_stated_comes_first_and_the_page_stays_behind(reads: Reader) -> None:
    stated = (Fact("title", "Right", "sources.csv line 2"), Fact("language", "fr", "sources.csv line 2"))
    doc = reads("<html lang=en><title>Wrong</title><p>Words", "a.html", None, stated)
    assert doc.fact("title") == "Right"
    assert [f.value for f in doc.facts if f.field == "title"] == ["Right", "Wrong"]
    assert doc.language == "fr"


@given(st.binary(max_size=200))
def test_any_bytes(payload: bytes) -> None:
    try:
        found = stated_facts(payload, "s.csv")
    except ReadError as error:
        assert "\n" not in str(error)
    else:
        assert all(found)
