"""E-mail: headers as lines and facts, the body in its richest version, attachments named, broken charsets read."""

from collections.abc import Callable

import pytest

from headwater.model import Document

Reader = Callable[..., Document]
Rows = Callable[[Document], list[tuple[str, str]]]
TOP = "From: Ada Vey <ada@example.org>\r\nTo: Bo <bo@example.org>\r\nSubject: Pairs\r\nDate: Mon, 4 Mar 2030 10:00:00 +0800\r\nMIME-Version: 1.0\r\n"


def mail(body: str, top: str = TOP, kind: str = "text/plain; charset=utf-8") -> bytes:
    return f"{top}Content-Type: {kind}\r\n\r\n{body}".encode("utf-8", "surrogateescape")


def test_a_plain_mail(reads: Reader, rows: Rows) -> None:
    doc = reads(mail("More than 4,063 officials of the county were paired with households.\r\n"), "a.eml")
    assert rows(doc)[:4] == [
        ("title", "Pairs"), ("boilerplate", "From: Ada Vey <ada@example.org>"),
        ("boilerplate", "Date: Mon, 4 Mar 2030 10:00:00 +0800"), ("boilerplate", "To: Bo <bo@example.org>"),
    ]  # fmt: skip
    assert [(f.field, f.value, f.where) for f in doc.facts] == [
        ("title", "Pairs", "mail header Subject"), ("author", "Ada Vey", "mail header From"), ("date", "2030-03-04", "mail header Date"),
    ]  # fmt: skip
    assert doc.media_type == "message/rfc822"


SUBJECTS = [
    ("=?utf-8?B?57uT5a+56K6k5Lqy?=", "结对认亲"),
    ("=?gb2312?Q?=BD=E1=B6=D4?= report", "结对 report"),  # a charset that is wider than it says
    ("=?nonsense?B?57uT5a+5?=", "结对"),  # an unknown charset
    ("=?utf-8?B?57uT?= =?utf-8?B?5a+5?=", "结对"),  # two words make one
    ("结对认亲", "结对认亲"),  # bytes against the rules
    ("=?utf-8?B?broken", "=?utf-8?B?broken"),
]


@pytest.mark.parametrize(("raw", "shown"), SUBJECTS)
def test_subjects(reads: Reader, raw: str, shown: str) -> None:
    top = f"From: Ada <a@example.org>\r\nSubject: {raw}\r\nDate: Mon, 4 Mar 2030 10:00:00 +0800\r\nMIME-Version: 1.0\r\n"
    assert reads(mail("Words of the mail.", top), "a.eml").fact("title") == shown


def test_alternatives_and_attachments(reads: Reader) -> None:
    body = (
        '--x\r\nContent-Type: multipart/alternative; boundary="y"\r\n\r\n'
        "--y\r\nContent-Type: text/plain\r\n\r\n1,200 households and 77 more.\r\n"
        "--y\r\nContent-Type: text/html\r\n\r\n<p>1,200 households.</p><table><tr><th>County</th><th>N</th></tr><tr><td>East</td><td>3</td></tr></table>\r\n--y--\r\n"
        '--x\r\nContent-Type: application/pdf; name="=?utf-8?B?5ZCN5Y2VLnBkZg==?="\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n'
        "--x\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\nSecret inner words\r\n--x--\r\n"
    )
    doc = reads(mail(body, kind='multipart/mixed; boundary="x"'), "a.eml")
    assert "1,200 households." in doc.text and any(
        b.table == 0 and doc.text[b.start : b.end] == "3" for b in doc.blocks
    )
    assert any("名单.pdf (application/pdf, 3 bytes)" in n for n in doc.notes)
    assert any("lacks: 77" in n for n in doc.notes)
    assert "Secret inner" not in doc.text and any("message/rfc822" in n for n in doc.notes)


def test_a_wrong_charset_is_no_reason_to_stop(reads: Reader) -> None:
    payload = (
        TOP.encode()
        + b"Content-Type: text/plain; charset=us-ascii\r\n\r\n"
        + "全县选派干部三百名，与贫困户结成对子。".encode("gb18030")
    )
    assert "全县选派干部三百名" in reads(payload, "a.eml").text


def test_a_mailbox(reads: Reader) -> None:
    one = mail("First words of the mail.\n").replace(b"\r\n", b"\n")
    box = (
        b"From ada@example.org Mon Mar  4 10:00:00 2030\n"
        + one
        + b"\nFrom bo@example.org Tue Mar  5 10:00:00 2030\n"
        + one.replace(b"First", b"Second")
    )
    doc = reads(box, "a.mbox")
    assert "First words" in doc.text and "Second words" in doc.text
    assert doc.blocks[0].at == "mail 1, header Subject" and "is a mailbox of 2 mails" in doc.notes


@pytest.mark.parametrize(
    "text", ["Title: a\nDate: 2030\n\nWords of the report.", "From: the bureau\nTo: all counties\n\nWords."]
)
def test_a_text_that_looks_like_a_mail_is_none(reads: Reader, text: str) -> None:
    assert reads(text, "a.txt").media_type == "text/plain"
