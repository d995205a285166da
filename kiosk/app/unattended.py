"""What the installed program does without a window: trusts a publisher, or takes an update from the web."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.app.site import make_installer
from kiosk.installing import Installer, InstallError, open_allowed_address
from kiosk.machine import find_folders, read_settings, say


def trust_publisher(root_file: Path) -> int:
    """Trust the publisher whose root key is in a file, and return the exit code."""

    def trust(installer: Installer) -> str:
        installer.trust_root(root_file.read_bytes())
        return f"This kiosk trusts the publisher with the number {installer.read_status().root_number}."

    return _tell(trust)


def take_update() -> int:
    """Install what the web address in the settings offers, if that is new, and return the exit code."""
    allowed = read_settings(find_folders().settings_file).settings.update_url

    def take(installer: Installer) -> str:
        plan = installer.plan_update(open_allowed_address(installer, allowed))
        if not plan.is_shown_already:
            return installer.install(plan).text
        installer.discard()
        return "The kiosk shows this content already."

    return _tell(take)


def _tell(act: Callable[[Installer], str]) -> int:
    """Do something and say what became of it."""
    try:
        said, exit_code = act(make_installer(find_folders())), 0
    except (InstallError, OSError) as error:
        said, exit_code = str(error), 1
    say(said.rstrip())
    return exit_code
