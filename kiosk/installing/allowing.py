"""Which web server may be asked for updates: one that IT named, by a kiosk that trusts somebody."""

from __future__ import annotations

from kiosk.installing.errors import InstallError, Reason
from kiosk.installing.installer import Installer
from kiosk.installing.sources import Source, open_address


def open_allowed_address(installer: Installer, allowed: str, address: str = "") -> Source:
    """Name a web server as the source of an update, if that is allowed. Nothing is asked yet.

    Args:
        installer: What installs on this computer.
        allowed: The address that the settings allow; empty for none.
        address: Another one below it.

    Raises:
        InstallError: `WEB_NOT_ALLOWED`, `NOBODY_TRUSTED`, `TRUST_LOST` or `OTHER_ADDRESS`.
    """
    if not allowed:
        raise InstallError(Reason.WEB_NOT_ALLOWED)
    status = installer.read_status()
    if status.trouble:
        raise status.trouble
    if not status.root_number:
        raise InstallError(Reason.NOBODY_TRUSTED)
    is_below = f"{address.rstrip('/')}/".startswith(f"{allowed.rstrip('/')}/") and ".." not in address.split(
        "/"
    )
    if address and not is_below:
        raise InstallError(Reason.OTHER_ADDRESS, allowed=allowed)
    return open_address(address or allowed)
