"""A web archive package that Headwater wrote: its own digests, and the signed log inside."""

import io
import zipfile
from pathlib import Path

import pytest

from headwater.case import Case
from headwater.errors import UsageError
from headwater.flow import export, signing_key, trace, verify


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("package")
    (folder / "in").mkdir()
    text = "Report on the Reed Basin (fictional)\n\nBy the end of 2062, 1,200 officials had visited 40 villages.\n"
    (folder / "in/0.txt").write_text(text, encoding="utf-8")
    trace([str(folder / "in")], folder / "out")
    whole = io.BytesIO()
    stream = io.TextIOWrapper(whole, encoding="utf-8", write_through=True)
    with Case.open(folder / "out/case") as case:
        export(case, "wacz", stream)
    (folder / "case.wacz").write_bytes(whole.getvalue())
    return folder / "case.wacz"


def rewritten(package: Path, out: Path, name: str, old: bytes, new: bytes) -> Path:
    """Change a file in the package, and every digest that the package states of it."""
    import hashlib

    with zipfile.ZipFile(package) as held:
        files = {each: held.read(each) for each in held.namelist()}
    before = files[name]
    assert old in before or not old
    files[name] = before.replace(old, new, 1)
    for each in ("datapackage.json", "datapackage-digest.json"):
        source = name if each == "datapackage.json" else "datapackage.json"
        was = hashlib.sha256(before).hexdigest().encode()
        before, files[each] = (
            files[each],
            files[each].replace(was, hashlib.sha256(files[source]).hexdigest().encode()),
        )
    with zipfile.ZipFile(out, "w") as made:
        for each, data in files.items():
            made.writestr(each, data)
    return out


def test_it_holds_with_the_log_inside(package: Path) -> None:
    result = verify(package, key=signing_key().fingerprint)
    assert not result.failed
    assert {finding.part for finding in result.findings} >= {"log", "signatures", "records"}
    assert any("another key" in each for each in verify(package, key="0" * 64).failed)


def test_what_its_own_digests_cannot_tell_the_log_tells(package: Path, tmp_path: Path) -> None:
    out = rewritten(package, tmp_path / "x.wacz", "headwater/custody.jsonl", b"0.txt", b"7.txt")
    failed = verify(out).failed
    assert any("custody.jsonl line 2" in each for each in failed), failed


def test_what_is_no_package_is_said(tmp_path: Path) -> None:
    (tmp_path / "x.wacz").write_bytes(b"junk")
    assert verify(tmp_path / "x.wacz").failed
    with pytest.raises(UsageError, match="is no case"):
        verify(tmp_path / "y.wacz")
