"""What an OpenTimestamps proof shows of a checkpoint, with or without the headers of Bitcoin's blocks."""

from collections.abc import Iterator, Mapping

from headwater.capture.custody.bitcoin import Block
from headwater.capture.custody.finding import Finding
from headwater.capture.custody.ots import BITCOIN, PENDING, Attestation, proof
from headwater.errors import EvidenceError

PART = "timestamps"
OTHERS = {
    bytes.fromhex("06869a0d73d71b45"): "Litecoin",
    bytes.fromhex("30fe8087b5c7ead7"): "Ethereum",
}
"""Attestations that are not checked here, by their tags."""


def shown(name: str, data: bytes, note: bytes, blocks: Mapping[int, Block] | None) -> Iterator[Finding]:
    """Yield what a proof shows: a block that holds or does not, else what it waits for.

    `blocks` are the headers that a person brought, by height (None: they brought none).
    """
    try:
        root = proof(data, note)
    except EvidenceError as error:
        yield Finding(PART, name, str(error))
        return
    held = [(each, node.message) for node in root.walk() for each in node.attestations]
    found = [_bitcoin(name, *each, blocks or {}) for each in held if each[0].kind == BITCOIN]
    yield from found
    if any(each.state == "holds" for each in found):
        return  # what else waits adds nothing
    yield from (_waiting(name, each) for each, _ in held if each.kind != BITCOIN)


def _bitcoin(name: str, said: Attestation, message: bytes | None, blocks: Mapping[int, Block]) -> Finding:
    height = said.height
    if message is None:
        reason = f"leads to Bitcoin block {height} by a hash that this computer cannot make"
        return Finding(PART, name, reason, "open")
    block = blocks.get(height) if height is not None else None
    if len(message) != 32:
        return Finding(PART, name, f"does not lead to a root of Bitcoin block {height}: it was changed")
    if block is None:
        shown_root = message[::-1].hex()
        reason = (
            f"existed before Bitcoin block {height}, if its Merkle root is {shown_root}; to check that, "
            "give the block's header with --bitcoin-headers"
        )
        return Finding(PART, name, reason, "open")
    if block.root != message:
        return Finding(PART, name, f"is not in Bitcoin block {height}: the block's Merkle root is another")
    by = f"whose hash is {block.name}" if block.name else "by the root and time that you gave"
    reason = f"existed at {block.when} (give or take two hours): Bitcoin block {height}, {by}"
    return Finding(PART, name, reason, "holds")


def _waiting(name: str, said: Attestation) -> Finding:
    if said.kind == PENDING:
        reason = (
            f"the calendar {said.calendar} has it, and no block of Bitcoin yet, as far as is known here: "
            "`headwater checkpoint CASE --ots-upgrade` asks it (a block takes hours)"
        )
    else:
        reason = f"is attested by {OTHERS.get(said.kind, 'a kind that is not known here')}: not checked"
    return Finding(PART, name, reason, "open")
