"""Keys and signed notes: the format of others, made once, kept private; and what a kill leaves."""

import base64
import stat
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from headwater.capture.custody import Act, CustodyLog
from headwater.capture.custody.checkpoints import Checkpoints, origin_of, seen
from headwater.capture.custody.keys import data_folder, key_path, own_key
from headwater.capture.custody.merkle import Tree
from headwater.capture.custody.note import Verifier, parse, parse_verifier, sign
from headwater.errors import CaseError, EvidenceError

# published keys of others: of Go's checksum database, and of the example in its note package
KEYS = [
    "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8",
    "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
]


@pytest.mark.parametrize("line", KEYS)
def test_keys_of_others_are_read_as_they_are(line: str) -> None:
    assert parse_verifier(line).line == line


def test_a_note_of_others_is_checked_as_they_do() -> None:
    text = (
        b"If you think cryptography is the answer to your problem,\n"
        b"then you don't know what your problem is.\n"
    )
    made = base64.b64decode(
        "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM="
    )
    key = parse_verifier(KEYS[1])
    assert made[:4] == key.key_id
    Ed25519PublicKey.from_public_bytes(key.public).verify(made[4:], text)


SEED = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
ROOT = bytes(range(32))


def test_a_checkpoint_is_the_same_every_time_and_reads_back() -> None:
    made = sign("headwater/ab", 7, ROOT, SEED)
    assert made == sign("headwater/ab", 7, ROOT, SEED)
    assert parse(made.note) == made
    verifier = Verifier("headwater/ab", SEED.public_key().public_bytes_raw())
    assert made.signed_by(verifier)
    assert not made.signed_by(Verifier("headwater/ac", verifier.public))
    assert not sign("headwater/ab", 7, ROOT, Ed25519PrivateKey.generate()).signed_by(verifier)


@given(st.data())
def test_no_changed_byte_gives_a_checkpoint_that_holds(data: st.DataObject) -> None:
    """Base64 has spare bits, numbers have leading zeros: none of them gets through."""
    note = sign("headwater/ab", 7, ROOT, SEED).note
    at = data.draw(st.integers(0, len(note) - 1))
    changed = bytearray(note)
    changed[at] ^= data.draw(st.integers(1, 255))
    verifier = Verifier("headwater/ab", SEED.public_key().public_bytes_raw())
    try:
        assert not parse(bytes(changed)).signed_by(verifier)
    except EvidenceError:
        return


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda t: t.encode("utf-8", "surrogatepass")))
def test_junk_is_no_checkpoint_and_no_key(junk: bytes) -> None:
    with pytest.raises(EvidenceError):
        parse(junk)
    with pytest.raises(EvidenceError):
        parse_verifier(junk.decode("utf-8", "replace"))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path


def test_the_key_is_made_on_first_use_and_kept_private(home: Path) -> None:
    assert own_key() is None
    made = own_key(make=True)
    again = own_key(make=True)
    assert made is not None and again is not None
    assert made.private_bytes_raw() == again.private_bytes_raw()
    assert key_path() == home / "data/headwater/key.pem"
    assert stat.S_IMODE(key_path().stat().st_mode) == 0o600
    assert stat.S_IMODE(data_folder().stat().st_mode) == 0o700
    assert [p.name for p in data_folder().iterdir()] == ["key.pem"]


def test_another_file_can_be_named(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEADWATER_KEY", str(home / "deep/my.pem"))
    assert own_key(make=True) is not None
    assert (home / "deep/my.pem").exists()
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    assert data_folder().is_absolute(), "XDG: a relative path is ignored"


BROKEN = [b"", b"junk", b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", b"\xff\xfe"]


@pytest.mark.parametrize("data", BROKEN)
def test_a_key_file_that_is_none_is_never_replaced(home: Path, data: bytes) -> None:
    key_path().parent.mkdir(parents=True)
    key_path().write_bytes(data)
    with pytest.raises(CaseError, match="holds no private key"):
        own_key(make=True)
    assert key_path().read_bytes() == data


def act(number: int) -> Act:
    return Act(when="2062-01-01T00:00:00Z", who="t", what="captured", subject=f"s{number}")


def test_each_signing_covers_the_log_and_names_the_one_before(home: Path) -> None:
    (home / "case").mkdir()
    log, made = CustodyLog(home / "case/custody.jsonl"), Checkpoints(home / "case")
    assert made.sign(log, "now", "t") is None, "an empty log has nothing to sign"
    for number in range(3):
        log.append(act(number))
        checkpoint = made.sign(log, "2062-01-01T00:00:00Z", "t")
        assert checkpoint is not None
        assert checkpoint.root == Tree(log.entries()).root()
        assert made.sign(log, "2062-01-01T00:00:00Z", "t") is None
        assert seen(origin_of(log)) == checkpoint
    assert [event.what for event in log.events()] == [
        "captured", "key added", "captured", "signed", "captured", "signed",
    ]  # fmt: skip
    assert made.sizes() == [2, 4, 6]


def test_a_log_that_was_rewritten_is_not_signed(home: Path) -> None:
    (home / "case").mkdir()
    log, made = CustodyLog(home / "case/custody.jsonl"), Checkpoints(home / "case")
    log.append(act(0))
    made.sign(log, "2062-01-01T00:00:00Z", "t")
    log.path.unlink()
    other = CustodyLog(log.path)
    other.append(*(act(number) for number in range(5, 9)))
    with pytest.raises(EvidenceError, match="was rewritten"):
        made.sign(other, "2062-01-01T00:00:00Z", "t")
    log.path.unlink()
    with pytest.raises(EvidenceError, match="entries are missing"):
        made.refuse_loss(CustodyLog(log.path))
