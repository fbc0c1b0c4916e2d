"""Timestamps by an authority (RFC 3161): what is asked, and whether an answer holds.

An authority signs the digest of a checkpoint together with its own clock. Checked with `rfc3161-client`,
which takes an answer's certificates only in the order that DER asks of a set (X.690, 11.6). OpenSSL 3.0
writes two of them in another order, so they are put in order before: no signature covers the order of a set.
"""

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from headwater.capture.custody.der import sorted_certificates
from headwater.errors import CaptureError, EvidenceError

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

STATUSES = {
    1: "grants it with changes",
    2: "refuses",
    3: "asks to wait",
    4: "warns of its revocation",
    5: "is revoked",
}
PEM = re.compile(rb"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----\s*", re.DOTALL)

REASONS = (
    ("nonce", "answers another question than the one asked (another nonce)"),
    ("mismatch between messages", "is about something else than this checkpoint"),
    ("eku", "is signed with a certificate that is not for timestamps"),
    ("certificates neither found", "names no certificate of its authority"),
    (
        "expired",
        "was signed with a certificate that had expired, or was not yet valid, at the time it states",
    ),
    ("not yet valid", "was signed with a certificate that was not valid at the time it states"),
    ("signerinfo", "does not name the certificate that signed it"),
    (
        "certificate",
        "does not lead to the authority's certificates that are trusted here, or its signature is wrong",
    ),
    ("signature", "was changed: its signature does not match"),
)
"""A sign in the library's words -> what it means."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a token states: when (ISO 8601, UTC), and who signs it."""

    when: str
    authority: str


def question(note: bytes) -> bytes:
    """Return a request for a timestamp on a note, with a nonce; CaptureError without the library."""
    client = _client()
    builder = client.TimestampRequestBuilder().data(note).hash_algorithm(client.HashAlgorithm.SHA256)
    return bytes(builder.nonce(nonce=True).cert_request(cert_request=True).build().as_bytes())


def read(answer: bytes) -> Stamp:
    """Return what an answer states, without believing it; EvidenceError if it is none."""
    response = _decoded(answer)
    info = response.tst_info
    return Stamp(info.gen_time.strftime("%Y-%m-%dT%H:%M:%SZ"), _signer(response))


def checked(answer: bytes, asked: bytes | None, note: bytes, authority: bytes | None) -> Stamp:
    """Return what an answer states, if it is about this note, to this question, under these certificates.

    `asked` is the request (None where it is not kept: the nonce is not compared), `authority` PEM
    certificates (None: the chain is not checked). Raises EvidenceError with the reason.
    """
    from rfc3161_client import VerifierBuilder
    from rfc3161_client.errors import VerificationError

    response = _decoded(answer)
    imprint = bytes(response.tst_info.message_imprint.message)
    if imprint not in {hashlib.new(name, note).digest() for name in ("sha256", "sha384", "sha512")}:
        raise EvidenceError("is about something else than this checkpoint")
    nonce = _nonce(asked) if asked is not None else None
    if nonce is not None and response.tst_info.nonce != nonce:
        raise EvidenceError("answers another question than the one asked (another nonce)")
    if authority is None:
        return read(answer)
    builder = VerifierBuilder(nonce=nonce)
    roots, others = _certificates(authority)
    for each in roots:
        builder = builder.add_root_certificate(each)
    for each in others:
        builder = builder.add_intermediate_certificate(each)
    try:
        builder.build().verify_message(response, note)
    except (VerificationError, ValueError) as error:
        raise EvidenceError(_plainly(str(error))) from error
    return read(answer)


def _client() -> Any:
    try:
        import rfc3161_client
        from rfc3161_client import base
    except ImportError as error:
        raise CaptureError("timestamps need the package rfc3161-client") from error
    del rfc3161_client
    return base


def _decoded(answer: bytes) -> Any:
    from rfc3161_client import decode_timestamp_response

    try:
        response = decode_timestamp_response(sorted_certificates(answer))
        status = response.status
        if status:
            said = ", ".join(response.status_string) if status != 1 else ""
            words = STATUSES.get(status, f"answers with status {status}")
            raise EvidenceError(f"is no timestamp: the authority {words}{f' ({said})' if said else ''}")
        response.tst_info.gen_time  # noqa: B018 - parsed when asked for
    except ValueError as error:
        raise EvidenceError(f"is no answer of a time-stamp authority, or was changed ({error})") from error
    return response


def _nonce(asked: bytes) -> int:
    from rfc3161_client import _rust

    try:
        found = _rust.parse_timestamp_request(asked).nonce
    except (ValueError, AttributeError, TypeError) as error:
        raise EvidenceError("has a question beside it that cannot be read") from error
    if found is None:
        raise EvidenceError("has a question beside it that names no nonce")
    return found


def _certificates(pem: bytes) -> tuple[list["Certificate"], list["Certificate"]]:
    """Return the certificates that sign themselves, and the others; EvidenceError if there are none."""
    from cryptography.x509 import load_pem_x509_certificate

    try:
        found = [load_pem_x509_certificate(each) for each in PEM.findall(pem)]
    except ValueError as error:
        raise EvidenceError("cannot be checked: the authority's certificates cannot be read") from error
    roots = [each for each in found if each.issuer == each.subject]
    if not roots:
        raise EvidenceError("cannot be checked: the authority's certificates have no root among them")
    return roots, [each for each in found if each not in roots]


def _signer(response: Any) -> str:
    from cryptography.x509 import load_der_x509_certificate

    for info in response.signed_data.signer_infos:
        for der in response.signed_data.certificates:
            certificate = load_der_x509_certificate(der)
            if (certificate.issuer, certificate.serial_number) == (info.issuer, info.serial_number):
                return str(certificate.subject.rfc4514_string())
        return f"a certificate of {info.issuer.rfc4514_string()}"
    return "nobody named"


def _plainly(words: str) -> str:
    lowered = words.lower()
    return next((reason for sign, reason in REASONS if sign in lowered), f"does not hold ({words})")
