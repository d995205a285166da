"""Makes sure that Debian's or Ubuntu's own packages are there: the ones pip cannot bring."""

from __future__ import annotations

import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence

from tools.failures import CannotGoOn

# Read off `objdump -p` of the Qt libraries and plugins in use. Debian's dependencies bring the rest.
WINDOW_PACKAGES = (
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libglib2.0-0",
    "libpulse0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-glx0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "libxrandr2",
)
# libvlc-bin keeps the list of plugins, without which every start looks into all of them.
FILM_PACKAGES = ("libvlc5", "libvlc-bin", "vlc-plugin-base")
VIRTUAL_SCREEN_PACKAGES = ("xvfb",)
# The bus of screen readers and the library Orca reads through, for tests from outside the kiosk.
SCREEN_READER_PACKAGES = ("at-spi2-core", "dbus", "gir1.2-atspi-2.0", "python3-gi")


def make_sure_of_packages(*, virtual_screen: bool, screen_reader: bool = False) -> None:
    """Install what is missing, or say the exact command and stop. Does nothing without apt."""
    if not is_debian_like():
        return
    wanted = list_wanted(virtual_screen=virtual_screen, screen_reader=screen_reader)
    missing = find_missing(wanted, read_installed())
    if missing:
        install(missing)


def is_debian_like() -> bool:
    """Whether this machine's own packages are kept by apt."""
    return bool(shutil.which("dpkg-query") and shutil.which("apt-get"))


def list_wanted(*, virtual_screen: bool, screen_reader: bool = False) -> list[str]:
    """Every system package that the project needs here."""
    screen = VIRTUAL_SCREEN_PACKAGES if virtual_screen else ()
    reader = SCREEN_READER_PACKAGES if screen_reader else ()
    return [*WINDOW_PACKAGES, *FILM_PACKAGES, *screen, *reader, *list_venv_packages()]


def list_venv_packages() -> list[str]:
    """Debian ships Python without the part that makes virtual environments."""
    if importlib.util.find_spec("ensurepip"):
        return []
    return [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]


def read_installed() -> set[str]:
    """Names of the packages that are installed, and of those they stand in for."""
    form = "${db:Status-Status}\t${Package}\t${Provides}\n"
    listing = subprocess.run(
        ["dpkg-query", "-W", "-f", form], capture_output=True, text=True, check=True
    ).stdout
    return parse_installed(listing)


def parse_installed(listing: str) -> set[str]:
    """Read dpkg's listing: one package a line, its state, its name, the names it provides."""
    names: set[str] = set()
    for line in listing.splitlines():
        state, name, provides = line.split("\t")
        if state == "installed":
            names.add(name)
            names.update(offer.split()[0] for offer in provides.split(",") if offer.strip())
    return names


def find_missing(wanted: Iterable[str], installed: set[str]) -> list[str]:
    """What is wanted and not installed, in the order given."""
    return [name for name in wanted if name not in installed]


def install(missing: Sequence[str]) -> None:
    """Install packages with apt-get, as root or through sudo that asks nothing."""
    prefix = find_right_to_install()
    if prefix is None:
        raise CannotGoOn(explain_missing(missing))
    print(f"Installing system packages: {' '.join(missing)}")
    run_apt(prefix, ["update"], missing)
    run_apt(prefix, ["install", "-y", "--no-install-recommends", *missing], missing)


def find_right_to_install() -> list[str] | None:
    """The words to put before apt-get, or None where this person may not install."""
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if asked.returncode == 0 else None


def run_apt(prefix: list[str], words: list[str], missing: Sequence[str]) -> None:
    """Run apt-get without questions; another apt-get at work is waited for."""
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=600"]
    done = subprocess.run([*prefix, *quiet, *words], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise CannotGoOn(f"{done.stdout}{done.stderr}\napt-get failed. {explain_missing(missing)}")


def explain_missing(missing: Sequence[str]) -> str:
    """The sentence and the exact command for somebody who may install."""
    command = shlex.join(["apt-get", "install", "-y", "--no-install-recommends", *missing])
    sudo = "" if os.geteuid() == 0 else "sudo "
    return (
        "System packages are missing. Somebody who may install must run this, and then you can try again:\n\n"
        f"    {sudo}apt-get update && {sudo}{command}\n"
    )
