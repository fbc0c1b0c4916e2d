"""A dossier proves itself, with Headwater and without; every way of tampering with it has a name."""

import ast
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from headwater.capture.custody.note import seal
from headwater.case import Case
from headwater.flow import make_checkpoint, render, signing_key, trace, verify
from headwater.model import Dossier
from headwater.publish import publish
from headwater.publish import verify as verifier

TEXT = "Report on the {} (fictional)\n\nBy the end of 2062, more than {} officials had visited 40 villages.\n"
STANDARD = frozenset(sys.stdlib_module_names)


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("original")
    (folder / "in").mkdir()
    for number, place in enumerate(("Reed Basin", "Tarn Valley\u2028 喀什\U0001f33e")):
        (folder / f"in/{number}.txt").write_text(TEXT.format(place, 1200 + number), encoding="utf-8")
    Case.create(folder / "out/case", "Two papers").close()
    (folder / "early.note").write_bytes(make_checkpoint(folder / "out/case").note)
    trace([str(folder / "in")], folder / "out")
    return folder


@pytest.fixture
def dossier(original: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(original / "out/dossier", tmp_path / "dossier"))


def alone(dossier: Path, *options: str) -> "subprocess.CompletedProcess[str]":
    """Run the dossier's own program where there is no Headwater."""
    command = [sys.executable, "-I", str(dossier / "verify.py"), *options]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd="/", env={})


def test_it_holds_with_headwater_and_without(dossier: Path, original: Path) -> None:
    own = signing_key().fingerprint
    done = alone(dossier, "--key", own, "--checkpoint", str(original / "early.note"))
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert "holds          log: the earlier checkpoint" in done.stdout
    result = verify(dossier, key=own, checkpoints=[original / "early.note"])
    assert not result.failed
    assert result.kind == "dossier"


def test_the_program_is_short_and_needs_the_standard_library_and_cryptography_alone(dossier: Path) -> None:
    text = (dossier / "verify.py").read_text(encoding="utf-8")
    assert len(text.splitlines()) < 220
    names = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").split(".")[0])
    assert names - STANDARD == {"cryptography"}
    assert text == Path(verifier.__file__).read_text(encoding="utf-8")
    assert 20 < len((dossier / "VERIFY.md").read_text(encoding="utf-8").splitlines()) < 60, "one page"


def test_the_same_case_gives_the_same_bytes(original: Path, tmp_path: Path) -> None:
    def held(folder: Path) -> dict[str, bytes]:
        return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}

    with Case.open(original / "out/case") as case:
        for name in ("one", "two"):
            render(case, tmp_path / name)
        entries = len(list(case.log.events()))
    assert held(tmp_path / "one") == held(tmp_path / "two") == held(original / "out/dossier")
    with Case.open(original / "out/case") as case:
        render(case, tmp_path / "two")
        assert len(list(case.log.events())) == entries, "nothing new was published"


def edit(name: str, change: Callable[[bytes], bytes]) -> Callable[[Path], object]:
    def do(dossier: Path) -> None:
        (dossier / name).write_bytes(change((dossier / name).read_bytes()))

    return do


def relisted(dossier: Path) -> None:
    """Change a page and put its new digest in the list."""
    edit("index.html", lambda d: d + b" ")(dossier)
    digest = hashlib.sha256((dossier / "index.html").read_bytes()).hexdigest()
    manifest = json.loads((dossier / "headwater.json").read_text())
    manifest["files"]["index.html"] = digest
    (dossier / "headwater.json").write_text(json.dumps(manifest))


def resealed(dossier: Path) -> None:
    """As above, and sealed with another key that is put beside the first."""
    relisted(dossier)
    key = Ed25519PrivateKey.generate()
    keys = dossier / "custody/keys.pub"
    name = keys.read_text().split("+")[0]
    from headwater.capture.custody.note import Verifier

    keys.write_text(keys.read_text() + Verifier(name, key.public_key().public_bytes_raw()).line + "\n")
    listed = {"headwater.json": (dossier / "headwater.json").read_bytes()}
    listed |= {
        f"custody/{p.name}": p.read_bytes() for p in (dossier / "custody").iterdir() if p.name != "seal.note"
    }
    (dossier / "custody/seal.note").write_bytes(seal(name, listed, key))


def linked(dossier: Path) -> None:
    shutil.move(dossier / "style.css", dossier.parent / "style.css")
    (dossier / "style.css").symlink_to(dossier.parent / "style.css")


TAMPERED: list[tuple[Callable[[Path], object], str]] = [
    (edit("index.html", lambda d: d.replace(b"a", b"b", 1)), "index.html: was changed"),
    (lambda d: (d / "index.html").unlink(), "index.html: is missing"),
    (lambda d: (d / "more.html").write_text("x"), "more.html: is not part of the dossier"),
    (lambda d: (d / "custody/more").write_text("x"), "custody/more"),
    (linked, "style.css: is a link to another place"),
    (lambda d: (d / "d").rename(d / "e"), ".txt: is missing"),
    (lambda d: os.mkfifo(d / "custody/x"), "custody/x: is a pipe"),
    (lambda d: (d / "q/x").symlink_to("/nowhere"), "q/x: is a pipe, a device or a dead link"),
    (edit("documents.jsonl", lambda d: d.replace(b'"d/', b'"/dev/zero/../../d/')), "documents.jsonl: was changed"),
    (relisted, "headwater.json: is not the list of files that was logged"),
    (relisted, "headwater.json: is not as it was sealed"),
    (resealed, "headwater.json: is not the list of files that was logged"),
    (lambda d: (d / "headwater.json").unlink(), "headwater.json: is missing"),
    (edit("headwater.json", lambda d: b"[" * 200_000), "headwater.json: is missing or damaged"),
    (lambda d: shutil.rmtree(d / "custody"), "custody: is missing"),
    (lambda d: (d / "custody/seal.note").unlink(), "seal.note: is missing"),
    (lambda d: (d / "custody/keys.pub").unlink(), "keys.pub"),
    (edit("custody/entries.jsonl", lambda d: d.replace(b"captured", b"acquired", 1)), "is not in the signed log"),
    (edit("custody/entries.jsonl", lambda d: b"".join(d.splitlines(keepends=True)[1:])), "entry 1: is missing"),
    (edit("custody/checkpoint.note", lambda d: d + b"\n"), "checkpoint.note"),
    (edit("custody/checkpoint.note", lambda d: d.replace(b"\n\n", b"\n1\n\n")), "checkpoint.note"),
    (edit("statements.jsonl", lambda d: d.replace(b'"exact": "', b'"exact": "x', 1)), "its words do not stand at"),
    (edit("documents.jsonl", lambda d: d.replace(b'"payload": "sha-256:', b'"payload": "sha-256:0')), "says that it was captured"),
    (edit("custody/consistency.json", lambda d: d + b" "), "consistency.json: is not as it was sealed"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "said"), TAMPERED)
def test_every_tampering_is_named(dossier: Path, change: Callable[[Path], object], said: str) -> None:
    program = (dossier / "verify.py").read_bytes()
    change(dossier)
    found = verify(dossier).failed
    assert any(said in each for each in found), found
    (dossier / "verify.py").write_bytes(program)
    done = alone(dossier)
    assert (done.returncode, done.stderr) == (3, "")
    assert said.replace(": ", " ").split(" is ")[0].strip() in done.stdout.replace(": ", " ")


def test_another_key_is_told_when_the_right_one_is_known(dossier: Path) -> None:
    other = "0" * 64
    assert any("another key" in each for each in verify(dossier, key=other).failed)
    done = alone(dossier, "--key", other)
    assert done.returncode == 3
    assert f"{signing_key().fingerprint}, not {other}" in done.stdout


def test_an_earlier_checkpoint_of_another_case_or_a_later_state(
    original: Path, dossier: Path, tmp_path: Path
) -> None:
    Case.create(tmp_path / "other").close()
    (tmp_path / "other.note").write_bytes(make_checkpoint(tmp_path / "other").note)
    assert any(
        "another case" in each for each in verify(dossier, checkpoints=[tmp_path / "other.note"]).failed
    )
    case = Path(shutil.copytree(original / "out/case", tmp_path / "case"))
    with Case.open(case) as opened:
        opened.note("accepted", "x")
    later = tmp_path / "later.note"
    later.write_bytes(make_checkpoint(case).note)
    assert any("older state" in each for each in verify(dossier, checkpoints=[later]).failed)
    early = original / "early.note"
    forged = json.loads((dossier / "custody/consistency.json").read_text())
    for size in forged:
        forged[size] = ["00" * 32] * len(forged[size])
    (dossier / "custody/consistency.json").write_text(json.dumps(forged))
    assert any("not how this log begins" in each for each in verify(dossier, checkpoints=[early]).failed)


def test_without_a_log_it_says_that_nobody_signed_it(tmp_path: Path) -> None:
    parts = ("records", "documents", "statements", "questions", "weighings", "derivations", "problems")
    publish(Dossier(title="t", notice="", **dict.fromkeys(parts, ())), tmp_path / "bare")  # type: ignore[arg-type]
    assert any("seal.note: is missing" in each for each in verify(tmp_path / "bare").failed)
    assert alone(tmp_path / "bare").returncode == 3


def test_a_program_in_the_folder_is_never_run(dossier: Path) -> None:
    (dossier / "verify.py").write_text("raise SystemExit(0)")
    result = verify(dossier)
    assert any(f.subject == "verify.py" and "take its word for nothing" in f.reason for f in result.findings)
    assert any("verify.py: was changed" in each for each in result.failed)


def test_names_from_outside_cannot_play_with_the_terminal(dossier: Path) -> None:
    (dossier / "\x1b[2Jall holds\u202e").write_text("x")
    done = alone(dossier)
    assert "\x1b" not in done.stdout and "\u202e" not in done.stdout
    command = [sys.executable, "-m", "headwater", "verify", str(dossier)]
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )
    assert done.returncode == 3
    assert "\x1b" not in done.stdout and "\u202e" not in done.stdout
