"""What the user names, and what is collected of it."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import headwater
from headwater.capture.files import Item, expand, read_bytes
from headwater.capture.names import file_name, file_uri, media_type, role
from headwater.errors import CaptureError
from headwater.model import Problem


def put(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)


def files(*sources: str | Path) -> list[str | None]:
    return [each.file for each in expand(map(str, sources)) if isinstance(each, Item)]


def reasons(*sources: str | Path) -> list[str]:
    return [each.reason for each in expand(map(str, sources)) if isinstance(each, Problem)]


def test_a_folder_is_walked_in_sorted_order_and_named_from_itself(tmp_path: Path) -> None:
    put(tmp_path, "b.txt", "a/z.txt", "a/b/c.md", "c.html", "sources.csv", "a/sources.csv")
    assert files(tmp_path) == ["a/b/c.md", "a/sources.csv", "a/z.txt", "b.txt", "c.html", "sources.csv"]


def test_hidden_files_and_locks_of_programs_are_left_out(tmp_path: Path) -> None:
    put(tmp_path, ".hidden", ".git/config", "~$report.docx", "Thumbs.db", "report.docx")
    assert files(tmp_path) == ["report.docx"]


def test_a_named_file_keeps_the_path_as_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "in/a.txt")
    monkeypatch.chdir(tmp_path)
    assert files("in/a.txt") == ["in/a.txt"]
    assert files("./in/a.txt") == ["in/a.txt"]


def test_equal_names_of_two_folders_get_the_folder_in_front(tmp_path: Path) -> None:
    put(tmp_path, "x/1.txt", "y/1.txt", "y/2.txt")
    assert files(tmp_path / "x", tmp_path / "y") == ["x/1.txt", "y/1.txt", "2.txt"]


def test_equal_names_of_folders_of_equal_name_get_the_whole_path(tmp_path: Path) -> None:
    put(tmp_path, "x/in/1.txt", "y/in/1.txt")
    found = files(tmp_path / "x" / "in", tmp_path / "y" / "in")
    assert found == [(tmp_path / side / "in" / "1.txt").as_posix() for side in "xy"]


def test_a_file_named_twice_comes_once(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "b.txt")
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    assert files(tmp_path, tmp_path / "a.txt", tmp_path) == ["a.txt", "b.txt"]


def test_a_link_back_up_ends(tmp_path: Path) -> None:
    put(tmp_path, "a/b/c.txt")
    (tmp_path / "a" / "b" / "up").symlink_to(tmp_path)
    assert files(tmp_path) == ["a/b/c.txt"]


def test_deep_folders_are_no_recursion(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    above = ["/".join("d" * n) for n in range(1, 1100)]
    for folder in above:
        Path(folder).mkdir()
    Path(above[-1], "f.txt").write_text("x")
    assert files(".") == [f"{above[-1]}/f.txt"]
    Path(above[-1], "f.txt").unlink()
    for folder in reversed(above):
        Path(folder).rmdir()


def test_a_case_inside_a_source_is_passed_by(tmp_path: Path) -> None:
    put(
        tmp_path, "a.txt", "out/case/case.json", "out/case/case.db", "out/case/custody.jsonl", "out/page.html"
    )
    assert files(tmp_path) == ["a.txt", "out/page.html"]
    left = [each.file for each in expand([str(tmp_path)], [tmp_path / "out"]) if isinstance(each, Item)]
    assert left == ["a.txt"]


def no_such(folder: Path) -> str:
    return str(folder / "nothing")


def empty_folder(folder: Path) -> str:
    (folder / "empty").mkdir()
    return str(folder / "empty")


def pipe(folder: Path) -> str:
    os.mkfifo(folder / "pipe")
    return str(folder / "pipe")


def a_socket(folder: Path) -> str:
    place = folder / "s"
    with socket.socket(socket.AF_UNIX) as each:
        each.bind(os.path.relpath(place))
    return str(place)


def broken_link(folder: Path) -> str:
    (folder / "l").mkdir()
    (folder / "l" / "link").symlink_to(folder / "gone")
    return str(folder / "l")


REFUSED: list[tuple[Callable[[Path], str], list[str]]] = [
    (no_such, ["there is no such file or folder"]),
    (empty_folder, ["is a folder without any file that can be read"]),
    (pipe, ["is a named pipe, not a file"]),
    (a_socket, ["is a socket, not a file"]),
    (broken_link, ["is a link to nothing", "is a folder without any file that can be read"]),
    (lambda _: "/dev/null", ["is a device, not a file"]),
    (lambda _: "ftp://a.example/x", ["ftp:// addresses are not collected, only http:// and https://"]),
    (lambda _: "@nolist.txt", ["cannot be opened: no such file or directory"]),
    (lambda _: "a\0b", ["cannot be opened: embedded null byte"]),
]


@pytest.mark.parametrize(("make", "expected"), REFUSED, ids=[each[1][0] for each in REFUSED])
def test_what_cannot_be_taken_is_a_problem(
    make: Callable[[Path], str], expected: list[str], tmp_path: Path
) -> None:
    assert reasons(make(tmp_path)) == expected


AS_NOBODY = """
import os
from headwater.capture.files import Item, expand, read_bytes
from headwater.errors import CaptureError
if os.geteuid() == 0:
    os.setuid(65534)
for each in expand(["."]):
    print(each.file if isinstance(each, Item) else f"{each.subject} {each.reason}")
    if isinstance(each, Item):
        try:
            read_bytes(each.path, 100)
        except CaptureError as error:
            print(error)
"""


def test_no_permission_is_a_problem(tmp_path: Path) -> None:
    """Run by a user who may not read everything, even if the tests run as root."""
    put(tmp_path, "closed/a.txt", "b.txt", "open.txt")
    (tmp_path / "closed").chmod(0)
    (tmp_path / "b.txt").chmod(0)
    tmp_path.chmod(0o755)
    home = Path(headwater.__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-c", AS_NOBODY],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(home)},
        capture_output=True,
        text=True,
        check=True,
    )
    (tmp_path / "closed").chmod(0o700)
    assert done.stdout.splitlines() == [
        "closed cannot be opened: permission denied",
        "b.txt",
        "cannot be opened: permission denied",
        "open.txt",
    ]


def test_a_list_of_addresses(tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text(
        "# two\nhttps://a.example/\n\n  http://b.example/x \nnot one\n", "utf-8"
    )
    found = list(expand([f"@{tmp_path / 'list.txt'}"]))
    assert [each.url for each in found if isinstance(each, Item)] == [
        "https://a.example/",
        "http://b.example/x",
    ]
    assert [each.subject for each in found if isinstance(each, Problem)] == [
        f"{tmp_path / 'list.txt'} line 5"
    ]


def test_bytes_are_bounded_by_stat_and_while_reading(tmp_path: Path) -> None:
    with (tmp_path / "sparse").open("wb") as file:
        file.truncate(200 << 20)
    with pytest.raises(CaptureError, match=r"200\.0 MiB .* over the limit of 128\.0 MiB"):
        read_bytes(tmp_path / "sparse", 128 << 20)
    (tmp_path / "empty").touch()
    with pytest.raises(CaptureError, match="is empty"):
        read_bytes(tmp_path / "empty", 10)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(CaptureError, match="named pipe"):
        read_bytes(tmp_path / "pipe", 10)


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1))
def test_the_name_comes_back_from_the_uri(name: str) -> None:
    assert file_name(file_uri(name)) == name
    assert file_uri(name).isascii()


def test_a_name_that_is_no_utf8_is_shown_escaped() -> None:
    assert file_name(file_uri(os.fsdecode(b"caf\xe9.txt"))) == "caf\\xe9.txt"


@given(st.text())
def test_any_text_as_a_source_is_an_item_or_a_problem(text: str) -> None:
    if not os.path.lexists(text.partition("\0")[0].lstrip("@")):
        assert list(expand([text]))


ROLES = [
    ("sources.csv", "sources"),
    ("a/Sources.CSV", "sources"),
    ("mysources.csv", "source"),
    ("a.txt", "source"),
    (None, "source"),  # an address
]


@pytest.mark.parametrize(("file", "expected"), ROLES)
def test_role(file: str | None, expected: str) -> None:
    assert role(file) == expected


def test_claimed_type() -> None:
    assert media_type("a/REPORT.PDF") == "application/pdf"
    assert media_type("a/noext") is None


def test_what_a_saved_page_is_made_of_is_a_part_of_it(tmp_path: Path) -> None:
    """A folder that only ends like one is a folder of documents."""
    for name in (
        "a.html",
        "a_files/logo.png",
        "a_files/deep/frame.html",
        "case_files/b.html",
        "c.htm",
        "c.files/x.js",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    found = {each.file: each.part for each in expand([str(tmp_path)]) if isinstance(each, Item)}
    assert found == {
        "a.html": False,
        "a_files/deep/frame.html": True,
        "a_files/logo.png": True,
        "c.files/x.js": True,
        "c.htm": False,
        "case_files/b.html": False,
    }
