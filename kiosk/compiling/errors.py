"""Why a bundle was not written."""

from __future__ import annotations

from pathlib import Path

from kiosk.vocabulary import Finding


class ContentHasErrorsError(Exception):
    """The content has mistakes that must be put right first. Nothing was written."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("The content has errors, so nothing was compiled.")
        self.findings = findings
        """Everything that checking found, warnings included."""


class BundleNotWrittenError(Exception):
    """The computer could not write the bundle. What is there still works."""

    def __init__(self, out_dir: Path, reason: str) -> None:
        super().__init__(
            f"The content could not be written to “{out_dir}”: {reason}. What is there still works."
        )


class BundleBusyError(BundleNotWrittenError):
    """Somebody else is compiling to the same folder."""

    def __init__(self, out_dir: Path) -> None:
        super().__init__(out_dir, "another program is compiling to it")
