"""The old dossier stays whole, whatever happens to the new one."""

import errno
import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from headwater.errors import HeadwaterError
from headwater.publish import swap
from headwater.publish.swap import replace_folder


def site(word: str) -> Callable[[Path], None]:
    def write(folder: Path) -> None:
        (folder / "index.html").write_text(word)
        (folder / swap.MANIFEST).write_text('{"dossier": "publish/1", "files": {"index.html": ""}}')

    return write


def left(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


def test_absent_empty_and_dossier_are_replaced(tmp_path: Path) -> None:
    place = tmp_path / "deep" / "dossier"
    replace_folder(place, site("one"))
    replace_folder(place, site("two"))
    assert (place / "index.html").read_text() == "two"
    empty = tmp_path / "empty"
    empty.mkdir()
    replace_folder(empty, site("three"))
    assert (empty / "index.html").read_text() == "three"
    assert left(tmp_path) == ["deep", "empty"]
    assert left(place.parent) == ["dossier"]


def test_without_the_exchange_of_linux(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(swap, "_exchange", lambda one, other: False)
    for word in ("one", "two"):
        replace_folder(tmp_path / "dossier", site(word))
    assert (tmp_path / "dossier" / "index.html").read_text() == "two"
    assert left(tmp_path) == ["dossier"]


def test_a_kill_between_the_two_renames_is_mended(tmp_path: Path) -> None:
    replace_folder(tmp_path / "dossier", site("one"))
    (tmp_path / "dossier").rename(tmp_path / ".dossier.headwater-old")
    with pytest.raises(HeadwaterError):
        replace_folder(tmp_path / "dossier", _full)
    assert (tmp_path / "dossier" / "index.html").read_text() == "one"


def _full(folder: Path) -> None:
    (folder / "index.html").write_text("half")
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_leaves_the_old_one(tmp_path: Path) -> None:
    replace_folder(tmp_path / "dossier", site("one"))
    with pytest.raises(HeadwaterError, match="disk is full"):
        replace_folder(tmp_path / "dossier", _full)
    assert (tmp_path / "dossier" / "index.html").read_text() == "one"
    assert left(tmp_path) == ["dossier"]


def test_what_is_no_dossier_is_refused(tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    notes.mkdir()
    (notes / "thesis.txt").write_text("my only copy")
    with pytest.raises(HeadwaterError, match="no dossier"):
        replace_folder(notes, site("one"))
    with pytest.raises(HeadwaterError, match="is a file"):
        replace_folder(notes / "thesis.txt", site("one"))
    assert (notes / "thesis.txt").read_text() == "my only copy"


def test_a_dossier_with_a_file_of_the_users_is_refused(tmp_path: Path) -> None:
    place = tmp_path / "dossier"
    replace_folder(place, site("one"))
    (place / "thesis.txt").write_text("my only copy")
    with pytest.raises(HeadwaterError, match=r"thesis\.txt"):
        replace_folder(place, site("two"))
    assert (place / "thesis.txt").read_text() == "my only copy"


@pytest.mark.parametrize("held", ["", "[]", "{}", '{"dossier": 1}', "[" * 100000, "\x00"])
def test_a_broken_manifest_makes_no_dossier(tmp_path: Path, held: str) -> None:
    (tmp_path / "d").mkdir()
    (tmp_path / "d" / swap.MANIFEST).write_text(held)
    with pytest.raises(HeadwaterError, match="no dossier"):
        replace_folder(tmp_path / "d", site("one"))


def test_a_folder_that_cannot_be_written_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(HeadwaterError, match="cannot write the dossier"):
        replace_folder(tmp_path / "file" / "dossier", site("one"))


def test_killed_while_writing(tmp_path: Path) -> None:
    place = tmp_path / "dossier"
    replace_folder(place, site("one"))
    script = textwrap.dedent(
        """
        import sys, time
        from pathlib import Path
        from headwater.publish.swap import replace_folder
        def write(folder):
            (folder / "index.html").write_text("half")
            print("writing", flush=True)
            time.sleep(60)
        replace_folder(Path(sys.argv[1]), write)
        """
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(place)],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[2])},
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"writing\n"
        child.send_signal(signal.SIGKILL)
        child.wait()
    assert (place / "index.html").read_text() == "one"
    replace_folder(place, site("two"))
    assert (place / "index.html").read_text() == "two"
    assert left(tmp_path) == ["dossier"]  # what the kill left behind is gone
