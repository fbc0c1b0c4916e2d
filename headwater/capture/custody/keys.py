"""The key that signs a person's cases: made on first use, kept outside every case.

HEADWATER_KEY names the file; else it is ``headwater/key.pem`` in the user's data folder (XDG Base Directory:
XDG_DATA_HOME, or ``~/.local/share``). A file that only its owner can read, PKCS #8 in PEM, so that openssl
reads it too. Beside it lies ``seen/``: the last checkpoint made of each case, the memory against a case that
was set back to an earlier state.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from headwater.capture.disk import keep_name
from headwater.errors import CaseError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

VARIABLE = "HEADWATER_KEY"


def data_folder() -> Path:
    """Return where Headwater keeps what belongs to the user and to no case."""
    given = os.environ.get("XDG_DATA_HOME", "")
    # XDG: a relative path is to be ignored.
    base = Path(given) if given and Path(given).is_absolute() else Path.home() / ".local" / "share"
    return base / "headwater"


def key_path() -> Path:
    """Return the file of the signing key, whether it is there or not."""
    given = os.environ.get(VARIABLE, "")
    return Path(given) if given else data_folder() / "key.pem"


def own_key(*, make: bool = False) -> "Ed25519PrivateKey | None":
    """Return the user's key; with `make`, a new one if there is none. CaseError if it cannot be used."""
    path = key_path()
    try:
        if not path.exists():
            if not make:
                return None
            _create(path)
        return _loaded(path, path.read_bytes())
    except OSError as error:
        raise CaseError(
            f"the signing key {path} cannot be used: {error.strerror} ({VARIABLE} can name another file)"
        ) from error


def is_private(path: Path) -> bool:
    """Tell whether only its owner can read the file (always True where the system has no such bits)."""
    return os.name != "posix" or not path.stat().st_mode & 0o077


def _create(path: Path) -> None:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    pem = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    new = path.with_name(f"{path.name}.{os.getpid()}.new")
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(pem)
            file.flush()
            os.fsync(file.fileno())
        try:
            # A link does not replace: of two first runs at once, one key stays and both use it.
            os.link(new, path)
        except FileExistsError:
            pass
        except OSError:
            if not path.exists():
                new.rename(path)
        keep_name(path)
    finally:
        new.unlink(missing_ok=True)


def _loaded(path: Path, pem: bytes) -> "Ed25519PrivateKey":
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        key = load_pem_private_key(pem, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise CaseError(f"{path} holds no private key that can be read: move it away, or mend it") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise CaseError(f"{path} holds a key of another kind than Ed25519")
    return key
