"""As much of DER as it takes to put the certificates of a timestamp's answer in order."""

CERTIFICATES = 0xA0


def sorted_certificates(answer: bytes) -> bytes:
    """Return the answer with its set of certificates in DER's order (X.690, 11.6); unchanged if it is none.

    TimeStampResp, its token, the ContentInfo's content, SignedData: [0] are the certificates (RFC 5652, 5.1).
    """
    try:
        at = _inside(answer, 0)
        at = _inside(answer, _after(answer, at))  # behind the status: the token
        at = _inside(answer, _after(answer, at))  # behind its type: the content
        start = _inside(answer, at)
        start = _after(answer, _after(answer, _after(answer, start)))  # version, algorithms, what is signed
        if answer[start] != CERTIFICATES:
            return answer
        first, end = _inside(answer, start), _after(answer, start)
        held = []
        while first < end:
            behind = _after(answer, first)
            held.append(answer[first:behind])
            first = behind
        whole = b"".join(sorted(held))
        return answer[: end - len(whole)] + whole + answer[end:]
    except IndexError:
        return answer


def _header(data: bytes, at: int) -> tuple[int, int]:
    """Return where the contents of the element at `at` begin, and how long they are."""
    first = data[at + 1]
    if first < 0x80:
        return at + 2, first
    count = first & 0x7F
    if not 1 <= count <= 4 or at + 2 + count > len(data):
        raise IndexError
    return at + 2 + count, int.from_bytes(data[at + 2 : at + 2 + count])


def _inside(data: bytes, at: int) -> int:
    return _header(data, at)[0]


def _after(data: bytes, at: int) -> int:
    start, length = _header(data, at)
    if start + length > len(data):
        raise IndexError
    return start + length
