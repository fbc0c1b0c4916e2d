"""The WARC records of a package against their own lengths and digests."""

from collections.abc import Iterator

from headwater.capture.custody.finding import Finding
from headwater.capture.wacz.package import warcs
from headwater.capture.wacz.zipped import Zipped
from headwater.capture.warcs.chosen import seen
from headwater.capture.warcs.doubts import doubts
from headwater.capture.warcs.scan import Damage, records
from headwater.errors import CaptureError

PART = "records"
MOST = 1 << 28
"""Bytes of one record that are held at once."""


def checked_records(package: Zipped) -> Iterator[Finding]:
    """Yield each record that does not hold, and how many do."""
    for name in warcs(package):
        good = 0
        try:
            with package.opened(name) as member:
                for found in records(member, MOST):
                    if isinstance(found, Damage):
                        what = f"{name} byte {found.offset:,}"
                        yield Finding(PART, f"{what} {found.uri}".strip(), found.reason)
                        continue
                    wrong, _ = doubts(found, seen(found))
                    for words in wrong:
                        yield Finding(PART, f"{name} byte {found.offset:,} {found.uri}".strip(), words)
                    good += not wrong
        except CaptureError as error:
            yield Finding(PART, name, str(error))
            continue
        yield Finding(PART, name, f"{good:,} records hold", "holds")
