"""`kiosk audit`: checks every screen against the accessibility checklist."""

from __future__ import annotations

from pathlib import Path

from kiosk.audit import Choices, UnknownPlaceError, run_audit
from kiosk.cli.report import FAILED, print_failure
from kiosk.cli.run import read_size


def audit_kiosk(
    bundle_dir: Path, out_dir: Path, *, is_whole: bool, only: tuple[str, ...], size: str, jobs: int
) -> int:
    """Audit the kiosk and return the exit code.

    Raises:
        ValueError: The size is not a size.
    """
    try:
        return run_audit(Choices(bundle_dir, out_dir, is_whole, only, read_size(size), jobs))
    except UnknownPlaceError as error:
        print_failure(error)
        return FAILED
