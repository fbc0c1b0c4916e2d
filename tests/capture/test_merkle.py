"""The tree of RFC 6962: the published vectors, and laws."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.capture.custody.merkle import EMPTY, Tree, consistent, included, leaf_hash, node_hash

# the reference entries of certificate transparency, and the roots over the first 1 to 8 of them
ENTRIES = [
    bytes.fromhex(h)
    for h in (
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
    )
]  # fmt: skip
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
INCLUSION = [
    (0, 1, []),
    (0, 8, ["96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"]),
    (5, 8, ["bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"]),
    (2, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
    (1, 5, ["6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"]),
]  # fmt: skip
CONSISTENCY = [
    (1, 1, []),
    (1, 8, ["96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"]),
    (6, 8, ["0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"]),
    (2, 5, ["5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"]),
]  # fmt: skip


def test_published_roots() -> None:
    tree = Tree(ENTRIES)
    assert [tree.root(n + 1).hex() for n in range(8)] == ROOTS
    assert Tree().root() == EMPTY
    assert EMPTY.hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


@pytest.mark.parametrize(("index", "size", "path"), INCLUSION)
def test_published_inclusion(index: int, size: int, path: list[str]) -> None:
    proof = Tree(ENTRIES).inclusion(index, size)
    assert [step.hex() for step in proof] == path
    found = included(ENTRIES[index], index, size, proof)
    assert found is not None and found.hex() == ROOTS[size - 1]


@pytest.mark.parametrize(("old", "size", "path"), CONSISTENCY)
def test_published_consistency(old: int, size: int, path: list[str]) -> None:
    proof = Tree(ENTRIES).consistency(old, size)
    assert [step.hex() for step in proof] == path
    assert consistent(old, bytes.fromhex(ROOTS[old - 1]), size, bytes.fromhex(ROOTS[size - 1]), proof)


def plain_root(entries: list[bytes]) -> bytes:
    """RFC 6962, 2.1, word for word."""
    if not entries:
        return EMPTY
    if len(entries) == 1:
        return leaf_hash(entries[0])
    split = 1
    while split * 2 < len(entries):
        split *= 2
    return node_hash(plain_root(entries[:split]), plain_root(entries[split:]))


SIZES = st.lists(st.binary(max_size=3), min_size=1, max_size=70)


@given(SIZES, st.data())
def test_every_proof_leads_to_the_root(entries: list[bytes], data: st.DataObject) -> None:
    tree = Tree(entries)
    size = data.draw(st.integers(1, len(entries)))
    assert tree.root(size) == plain_root(entries[:size])
    index = data.draw(st.integers(0, size - 1))
    proof = tree.inclusion(index, size)
    assert included(entries[index], index, size, proof) == tree.root(size)
    old = data.draw(st.integers(0, size))
    assert consistent(old, tree.root(old), size, tree.root(size), tree.consistency(old, size))


@given(SIZES, st.data())
def test_no_proof_holds_for_anything_else(entries: list[bytes], data: st.DataObject) -> None:
    entries = [b"%d " % number + entry for number, entry in enumerate(entries)]
    tree, size = Tree(entries), len(entries)
    index = data.draw(st.integers(0, size - 1))
    other = data.draw(st.integers(0, size - 1).filter(lambda n: n != index)) if size > 1 else size
    proof = tree.inclusion(index)
    assert included(entries[index] + b"x", index, size, proof) != tree.root()
    assert included(entries[index], other, size, proof) != tree.root()
    assert included(entries[index], index, size, [*proof, EMPTY]) != tree.root()
    assert not proof or included(entries[index], index, size, proof[:-1]) != tree.root()
    old = data.draw(st.integers(1, size))
    shown = tree.consistency(old)
    assert not consistent(old, EMPTY, size, tree.root(), shown)
    assert not consistent(old, tree.root(old), size, EMPTY, shown)
    assert not consistent(old, tree.root(old), size, tree.root(), [*shown, EMPTY])
    assert not consistent(size + 1, tree.root(), size, tree.root(), shown)


@given(st.integers(-2, 9), st.integers(-2, 9))
def test_what_is_not_there_is_refused(index: int, size: int) -> None:
    tree = Tree(ENTRIES[:5])
    if not 0 <= index < size <= 5:
        with pytest.raises(ValueError, match="no entry"):
            tree.inclusion(index, size)
    if not 0 <= index <= size <= 5:
        with pytest.raises(ValueError, match="no proof"):
            tree.consistency(index, size)
