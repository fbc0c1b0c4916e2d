"""A checkpoint timestamped by an authority made with openssl: kept, checked, carried by the dossier."""

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("rfc3161_client", reason="rfc3161-client is absent")
if shutil.which("openssl") is None:
    pytest.skip("openssl is absent", allow_module_level=True)

from headwater.case import Case
from headwater.flow import make_checkpoint, render, trace, verify

spec = importlib.util.spec_from_file_location("authority", Path(__file__).parents[1] / "authority.py")
assert spec is not None and spec.loader is not None
authority = importlib.util.module_from_spec(spec)
sys.modules["authority"] = authority
spec.loader.exec_module(authority)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    made = authority.Authority(tmp_path_factory.mktemp("authority"))
    running = authority.Server(made)
    running.roots = made.folder / "root.pem"
    yield running
    running.close()


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory, server: Any) -> Path:
    folder = tmp_path_factory.mktemp("original")
    (folder / "in").mkdir()
    text = "Report on the Reed Basin (fictional)\n\nBy the end of 2062, 1,200 officials had visited 40 villages.\n"
    (folder / "in/0.txt").write_text(text, encoding="utf-8")
    trace([str(folder / "in")], folder / "out")
    assert make_checkpoint(folder / "out/case", server.url, server.roots).time
    with Case.open(folder / "out/case") as case:
        render(case, folder / "out/dossier")
    return folder / "out"


def states(path: Path, **options: Any) -> list[str]:
    return [f.state for f in verify(path, **options).findings if f.part == "timestamps"]


def test_it_holds_in_the_case_and_in_the_dossier(original: Path, server: Any) -> None:
    for part in ("case", "dossier"):
        assert not verify(original / part, authority=server.roots).failed
        assert states(original / part, authority=server.roots) == ["holds"]
        assert states(original / part) == ["holds"], "under the certificates kept with it, and said so"


def test_openssl_itself_agrees(original: Path, server: Any) -> None:
    command = ["openssl", "ts", "-verify", "-in", "checkpoint.tsr", "-data", "checkpoint.note"]
    done = subprocess.run(
        [*command, "-CAfile", str(server.roots)],
        cwd=original / "dossier/custody",
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_another_authority_is_told(original: Path, tmp_path: Path) -> None:
    other = authority.Authority(tmp_path)
    failed = verify(original / "case", authority=other.folder / "root.pem", analysis=False).failed
    assert any("authority's certificates" in each for each in failed)


@pytest.mark.parametrize("suffix", [".tsr", ".tsq", ".pem"])
def test_what_was_changed_removed_or_replaced_is_named(original: Path, tmp_path: Path, suffix: str) -> None:
    case = Path(shutil.copytree(original / "case", tmp_path / "case"))
    (path,) = (case / "checkpoints").glob(f"*{suffix}")
    whole = path.read_bytes()
    path.write_bytes(whole[:50] + bytes([whole[50] ^ 1]) + whole[51:])
    shown = f"checkpoints/{path.name}"
    assert any(f"{shown}: was changed" in each for each in verify(case, analysis=False).failed)
    path.unlink()
    assert any(f"{shown}: is missing" in each for each in verify(case, analysis=False).failed)


def test_the_command_says_the_time_or_why_not(original: Path, tmp_path: Path, server: Any) -> None:
    case = Path(shutil.copytree(original / "case", tmp_path / "case"))
    root = str(Path(__file__).parents[2])
    environment = {**os.environ, "PYTHONPATH": root, "HEADWATER_TSA": server.url}

    def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-m", "headwater", "checkpoint", str(case), *arguments]
        return subprocess.run(
            command, capture_output=True, text=True, check=False, env=environment, cwd=tmp_path
        )

    done = run("--authority", str(server.roots), "-o", "x.note", "--json")
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said["timestamp"] and (tmp_path / "x.note").read_text() == said["checkpoint"]
    done = run("--tsa", "http://127.0.0.1:9/")
    assert done.returncode == 4
    assert "cannot be reached" in done.stderr and len(done.stderr.splitlines()) == 1
    assert not verify(case, analysis=False, checkpoints=[tmp_path / "x.note"]).failed
