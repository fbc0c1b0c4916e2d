"""Does it hold? A case, a dossier or a web archive package, checked without changing a byte of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from headwater.capture.custody.check_log import Expected, key_given
from headwater.capture.custody.finding import Finding
from headwater.capture.custody.note import Checkpoint, parse
from headwater.errors import EvidenceError, UsageError
from headwater.flow.stages import Tell, silent

if TYPE_CHECKING:
    from headwater.case import Case

SHOWN = 200
"""Failures listed on the page; all of them are in the JSON."""
SIGNS = {"holds": "holds", "open": "open", "fails": "DOES NOT HOLD"}


@dataclass(frozen=True, slots=True)
class Verified:
    """What was looked at, and every finding; `checked` counts by kind, `failed` names what does not hold."""

    kind: str
    subject: str
    findings: tuple[Finding, ...]
    checked: dict[str, int]

    @property
    def failed(self) -> tuple[str, ...]:
        """What does not hold, by name."""
        return tuple(f"{f.subject}: {f.reason}" for f in self.findings if f.state == "fails")

    def lines(self) -> Iterator[str]:
        """The report, on one page: what holds, what could not be decided, what does not hold."""
        yield f"{self.kind}: {self.subject}"
        for what, count in self.checked.items():
            yield f"{count:,} {what} checked"
        for finding in self.findings:
            if finding.state != "fails":
                yield f"{finding.state:<5}  {finding.part:<10}  {finding.subject}: {finding.reason}"
        failed = [f for f in self.findings if f.state == "fails"]
        for finding in failed[:SHOWN]:
            yield f"does not hold: {finding.part}: {finding.subject}: {finding.reason}"
        if len(failed) > SHOWN:
            yield f"does not hold: and {len(failed) - SHOWN:,} more (--json lists them all)"
        yield "everything holds" if not failed else f"{len(failed):,} do not hold"

    def as_json(self) -> dict[str, object]:
        """The report for programs."""
        findings = [
            {"part": f.part, "subject": f.subject, "reason": f.reason, "state": f.state}
            for f in self.findings
        ]
        return {
            "kind": self.kind,
            "path": self.subject,
            "holds": not self.failed,
            "checked": self.checked,
            "failed": list(self.failed),
            "findings": findings,
        }


def verify(
    target: "Case | Path | str",
    *,
    key: str = "",
    checkpoints: Iterable[Path | str] = (),
    authority: Path | None = None,
    exports: Iterable[Path | str] = (),
    deep: bool = False,
    remember: bool = True,
    analysis: bool = True,
    tell: Tell = silent,
) -> Verified:
    """Verify a case folder (or a case that is open), a dossier, or a WACZ.

    `key` is the signer's fingerprint, key line or file, and `checkpoints` are notes given earlier: what holds
    inside a folder says little if the folder is all that one has. `authority` is a PEM file of the
    time-stamp authority's certificates, `exports` are files that were exported from the case. `deep` unpacks
    every record again, `analysis` False leaves out database and spans; `remember` compares with the last
    checkpoint that this user made. Raises UsageError if there is nothing of that kind at the path, or if
    `key` or a checkpoint is none.
    """
    path = Path(target) if isinstance(target, (str, Path)) else target.path
    expected = Expected(
        key=key_given(key) if key else "",
        checkpoints=tuple((str(each), _given(Path(each))) for each in checkpoints),
        remember=remember,
    )
    if (path / "case.json").exists() or (path / "custody.jsonl").exists():
        from headwater.flow.verified_case import Asked, verify_case

        counts: dict[str, int] = {}
        asked = Asked(expected, authority, tuple(Path(each) for each in exports), deep, analysis)
        found = verify_case(path, asked, counts, tell)
        return Verified("case", str(path), tuple(found), counts)
    if (path / "headwater.json").exists() or (path / "custody").is_dir():
        from headwater.flow.verified_dossier import verify_dossier

        return Verified("dossier", str(path), tuple(verify_dossier(path, expected, authority)), {})
    if path.is_file() and path.suffix.lower() in {".wacz", ".zip"}:
        from headwater.flow.verified_wacz import verify_wacz

        return Verified("web archive package", str(path), tuple(verify_wacz(path, expected)), {})
    raise UsageError(f"{path} is no case, no dossier and no WACZ")


def _given(path: Path) -> Checkpoint:
    try:
        return parse(path.read_bytes())
    except (OSError, EvidenceError) as error:
        raise UsageError(f"{path}: {getattr(error, 'strerror', None) or error}") from error
