"""Chromium as a process of ours: found by path, given a profile of its own, ended with its children."""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping
from pathlib import Path

from headwater.errors import CaptureError

PATH = "HEADWATER_CHROMIUM"
"""The environment variable that names the program, if it is none of these."""
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
FLAGS = (
    "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--no-default-browser-check",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-default-apps",
    "--disable-extensions", "--disable-breakpad", "--disable-field-trial-config", "--disable-dev-shm-usage",
    "--disable-client-side-phishing-detection", "--disable-domain-reliability", "--disable-hang-monitor",
    "--disable-prompt-on-repost", "--disable-back-forward-cache", "--disable-renderer-backgrounding",
    "--disable-backgrounding-occluded-windows", "--disable-background-timer-throttling",
    "--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication,InterestFeed,"
    "CertificateTransparencyComponentUpdater,HttpsUpgrades,AcceptCHFrame,DialMediaRouteProvider,NetworkPrediction",
    "--dns-prefetch-disable", "--no-pings", "--metrics-recording-only", "--no-service-autorun",
    "--password-store=basic", "--use-mock-keychain", "--mute-audio", "--hide-scrollbars",
    "--force-color-profile=srgb", "--export-tagged-pdf", "--lang=en-US",
    # nothing but the gate is ever connected to, by name or by number, over TCP or UDP
    "--proxy-bypass-list=<-loopback>", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--remote-debugging-port=0", "--window-size=1280,900",
)  # fmt: skip
START_SECONDS = 30.0
GUARD = (
    'cat >/dev/null; kill -9 "-$1" 2>/dev/null; '
    'for wait in 1 1 1 2 5; do rm -rf -- "$2" 2>/dev/null; [ -e "$2" ] || exit; sleep $wait; done'
)
"""Waits until we are gone, whatever ended us (kill -9 too), then ends the browser and removes its profile."""


def found(environment: Mapping[str, str] = os.environ) -> str | None:
    """Return the path of a Chromium on this machine, or None."""
    named = environment.get(PATH, "").strip()
    if named:
        return shutil.which(named)
    return next((path for name in NAMES if (path := shutil.which(name))), None)


class Chromium:
    """One running browser. Use `stop` at the end, from any thread: it ends whatever waits for the browser."""

    def __init__(self, program: str, port: int, spki: str) -> None:
        """Start it behind the gate at `port`. Raises CaptureError if it does not come up."""
        self._profile = tempfile.TemporaryDirectory(prefix="headwater-browser-", ignore_cleanup_errors=True)
        self._ending = threading.Lock()
        place = Path(self._profile.name)
        command = [
            program, *FLAGS, f"--user-data-dir={place}", f"--proxy-server=http://127.0.0.1:{port}",
            f"--ignore-certificate-errors-spki-list={spki}",
        ]  # fmt: skip
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            command.append("--no-sandbox")  # Chromium refuses to be run by root with its sandbox
        environment = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
        # a home of its own: no settings, no certificates, no downloads folder of the user's
        environment |= {"HOME": str(place), "XDG_CONFIG_HOME": str(place), "XDG_CACHE_HOME": str(place)}
        try:
            self._run = subprocess.Popen(  # noqa: S603 - the program is the user's own browser
                [*command, "about:blank"],
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                env=environment, start_new_session=True,
            )  # fmt: skip
        except OSError as error:
            self._profile.cleanup()
            raise CaptureError(f"the browser cannot be started: {error.strerror}") from error
        self._guard = _guard(self._run.pid, self._profile.name)
        try:
            self.endpoint = self._endpoint(place / "DevToolsActivePort")
        except BaseException:
            self.stop()
            raise

    @property
    def is_running(self) -> bool:
        """Tell whether it has not crashed or been stopped."""
        return self._run.poll() is None

    def stop(self) -> None:
        """End the browser with all its children, and remove its profile."""
        with self._ending:
            self._end()

    def _end(self) -> None:
        with contextlib.suppress(OSError):
            if hasattr(os, "killpg"):
                os.killpg(self._run.pid, signal.SIGKILL)
            else:
                self._run.kill()
        self._run.wait()
        if self._guard is not None:
            self._guard.kill()  # before the number of the ended browser can be another program's
            self._guard.wait()
            if self._guard.stdin is not None:
                self._guard.stdin.close()
        self._profile.cleanup()

    def _endpoint(self, file: Path) -> str:
        until = time.monotonic() + START_SECONDS
        while time.monotonic() < until:
            if not self.is_running:
                raise CaptureError(f"the browser ended as it started (status {self._run.returncode})")
            lines = file.read_text("ascii", "replace").splitlines() if file.exists() else []
            if len(lines) >= 2:
                return f"ws://127.0.0.1:{lines[0]}{lines[1]}"
            time.sleep(0.05)
        raise CaptureError(f"the browser did not start within {START_SECONDS:g} seconds")


def _guard(process: int, folder: str) -> "subprocess.Popen[bytes] | None":
    shell = shutil.which("sh")
    if shell is None or not hasattr(os, "killpg"):
        return None
    return subprocess.Popen(  # noqa: S603 - a fixed script; the rest are its arguments
        [shell, "-c", GUARD, "guard", str(process), folder],
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
