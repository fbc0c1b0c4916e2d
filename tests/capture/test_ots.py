"""OpenTimestamps: the format, proofs that hold and do not, headers of blocks, and hostile bytes."""

import contextlib
import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.capture.custody.bitcoin import headers
from headwater.capture.custody.ots import (
    APPEND,
    BITCOIN,
    LONGEST,
    MAGIC,
    PENDING,
    PREPEND,
    SHA256,
    Attestation,
    Node,
    numbered,
    proof,
    tree,
    written,
)  # fmt: skip
from headwater.capture.custody.ots_check import shown
from headwater.errors import EvidenceError, UsageError

HELLO = b"Hello World!\n"
# The project's own public example (hello-world.txt.ots): ripemd160, a whole transaction, eleven siblings.
HELLO_OTS = bytes.fromhex(
    "004f70656e54696d657374616d7073000050726f6f6600bf89e2e884e89294010803ba204e50d126e4674c005e04d82e84c21366780a"
    "f1f43bd54a37816b6ab34003f1c8010100000001e482f9d32ecc3ba657b69d898010857b54457a90497982ff56f97c4ec58e6f980100"
    "00006b483045022100b253add1d1cf90844338a475a04ff13fc9e7bd242b07762dea07f5608b2de367022000b268ca9c3342b3769cdd"
    "062891317cdcef87aac310b6855e9d93898ebbe8ec0121020d8e4d107d2b339b0050efdd4b4a09245aa056048f125396374ea6a2ab07"
    "09c6ffffffff026533e605000000001976a9140bf057d40fbba6744862515f5b55a2310de5772f88aca0860100000000001976a914f0"
    "0688ac000000000808f120a987f716c533913c314c78e35d35884cac943fa42cac49d2b2c69f4003f85f880808f120dec55b3487e1e3"
    "f722a49b55a7783215862785f4a3acb392846019f71dc64a9d0808f120b2ca18f485e080478e025dab3d464b416c0e1ecb6629c9aefc"
    "e8c8214d0424320808f02011b0e90661196ff4b0813c3eda141bab5e91604837bdf7a0c9df37db0e3a11980808f020c34bc1a4a1093f"
    "fd148c016b1e664742914e939efabe4d3d356515914b26d9e20808f020c3e6e7c38c69f6af24c2be34ebac48257ede61ec0a21b9535e"
    "4443277be306460808f1200798bf8606e00024e5d5d54bf0c960f629dfb9dad69157455b6f2652c0e8de810808f0203f9ada6d60baa2"
    "44006bb0aad51448ad2fafb9d4b6487a0999cff26b91f0f5360808f120c703019e959a8dd3faef7489bb328ba485574758e7091f0146"
    "4eb65872c975c80808f020cbfefff513ff84b915e3fed6f9d799676630f8364ea2a6c7557fad94a5b5d7880808f1200be23709859913"
    "babd4460bbddf8ed213e7c8773a4b1face30f8acfdf093b7050808000588960d73d7190103f7ef15"
)
HEADER = (
    "02000000b96394585a281b7e5f438fd1c9ed492645a1fd61cb3802040000000000000000007ee445d23ad061af4a36b809501fab1ac4"
    "f2d7e7a739817dd0cbb7ec661b8a1e376755f58616186272def6"
)
NAME = "000000000000000003e892881a8cdcdc117c06d444057c98b6f04a9ee75a2319"
ROOT = "8a1b66ecb7cbd07d8139a7e7d7f2c41aab1f5009b8364aaf61d03ad245e47e00"
NOTE = b"a checkpoint"


def of(data: bytes = NOTE) -> Node:
    return Node(hashlib.sha256(data).digest())


def pending(url: bytes = b"https://calendar.example") -> Attestation:
    return Attestation(PENDING, numbered(len(url)) + url)


def test_the_public_example_leads_into_its_block(tmp_path: Path) -> None:
    if proof(HELLO_OTS, HELLO).steps[0][2].message is None:
        pytest.skip("ripemd160 is absent")
    path = tmp_path / "headers.txt"
    for line, by in ((f"358391 {HEADER}", NAME), (f"358391 {ROOT} 1432827678", "that you gave")):
        path.write_text(f"# headers\n\n{line}\n")
        (found,) = shown("x.ots", HELLO_OTS, HELLO, headers(path))
        assert found.state == "holds"
        assert "2015-05-28T15:41:18Z" in found.reason and by in found.reason
    (found,) = shown("x.ots", HELLO_OTS, HELLO, None)
    assert found.state == "open" and "block 358391" in found.reason and ROOT in found.reason
    path.write_text(f"358391 {ROOT[:-2]}01 1432827678")
    (found,) = shown("x.ots", HELLO_OTS, HELLO, headers(path))
    assert found.state == "fails" and "another" in found.reason
    (found,) = shown("x.ots", HELLO_OTS, NOTE, None)
    assert found.state == "fails" and "something else" in found.reason


def test_what_is_read_is_written_again() -> None:
    assert written(proof(HELLO_OTS, HELLO)) == HELLO_OTS


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (f"1 {HEADER[:-2]}00", "work"),  # the nonce was changed
        (f"1 {HEADER[:144]}ffff7f20{HEADER[152:]}", "work"),  # claims less work than any block may
        ("1 00", "no block header"),
        (f"358391 {ROOT} 1432827678\n358391 {'00' * 32} 1432827678", "another block"),
        ("\x00\x01", "no block header"),
    ],
)
def test_headers_that_are_none_are_refused(tmp_path: Path, line: str, reason: str) -> None:
    path = tmp_path / "headers.txt"
    path.write_text(line)
    with pytest.raises(UsageError, match=reason):
        headers(path)
    with pytest.raises(UsageError):
        headers(tmp_path / "absent")


HEAD = MAGIC + b"\x01\x08" + hashlib.sha256(NOTE).digest()
LEAF = b"\x00" + PENDING + b"\x04\x03a.b"
HOSTILE = [
    (b"", "no OpenTimestamps proof"),
    (HEAD, "cut short"),
    (HEAD + b"\x08" * 300 + LEAF, "nested"),  # beyond the depth that the format allows
    (HEAD + (b"\xff" + LEAF) * 3, "cut short"),  # a fork without its last branch
    (HEAD + b"\xff\x08" * 200 + LEAF, "cut short"),
    (HEAD + (b"\xff\x08" + LEAF) * 10_001 + LEAF, "nested or branched"),
    (HEAD + b"\xf3" * 10 + LEAF, "longer"),  # twice as long ten times
    (HEAD + b"\xf0\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01" + LEAF, "too large"),
    (HEAD + b"\xf0\x00" + LEAF, "piece of 0"),
    (HEAD + b"\x42" + LEAF, "not known here \\(0x42\\)"),
    (HEAD + LEAF + b"x", "behind its end"),
    (HEAD + b"\x00" + PENDING + b"\x05\x04a b!", "no address"),
    (HEAD + b"\x00" + PENDING + b"\x05\x03a.bx", "too much"),
    (MAGIC + b"\x02\x08" + bytes(32) + LEAF, "version 2"),
    (MAGIC + b"\x01\x03" + bytes(20) + LEAF, "another digest"),
    (MAGIC + bytes(LONGEST), "far too long"),
]


@pytest.mark.parametrize(("data", "reason"), HOSTILE)
def test_hostile_proofs_are_refused_with_a_reason(data: bytes, reason: str) -> None:
    with pytest.raises(EvidenceError, match=reason):
        proof(data, NOTE)
    (found,) = shown("x.ots", data, NOTE, None)
    assert found.state == "fails"


@given(st.binary(max_size=200))
def test_any_bytes_are_a_proof_or_refused(data: bytes) -> None:
    assert all(f.state in {"fails", "open"} for f in shown("x.ots", HEAD + data, NOTE, {}))
    with contextlib.suppress(EvidenceError):
        tree(data, NOTE)


@given(st.integers(0, len(HELLO_OTS) - 1), st.integers(1, 255))
def test_no_changed_byte_still_holds(at: int, flip: int) -> None:
    changed = HELLO_OTS[:at] + bytes([HELLO_OTS[at] ^ flip]) + HELLO_OTS[at + 1 :]
    from headwater.capture.custody.bitcoin import Block

    blocks = {358391: Block(bytes.fromhex(ROOT)[::-1], 1432827678)}
    assert all(f.state != "holds" for f in shown("x.ots", changed, HELLO, blocks))


def test_what_cannot_be_followed_is_open_not_wrong() -> None:
    root = of()
    root.attestations.append(pending())
    (found,) = shown("x.ots", written(root), NOTE, None)
    assert found.state == "open" and "https://calendar.example" in found.reason
    root = of()
    root.step(0x67).attestations.append(Attestation(BITCOIN, b"\x07"))  # keccak256
    root.step(APPEND, b"x").step(PREPEND, b"y").step(SHA256).attestations.append(
        Attestation(bytes.fromhex("30fe8087b5c7ead7"), b"\x01")
    )
    root.step(0xF2).attestations.append(Attestation(b"12345678", b""))
    found_all = list(shown("x.ots", written(root), NOTE, None))
    assert {f.state for f in found_all} == {"open"}
    words = " ".join(f.reason for f in found_all)
    assert "cannot make" in words and "Ethereum" in words and "not known here" in words
