"""What can be wrong with a bundle, each with a sentence for staff."""

from __future__ import annotations

from pathlib import Path

from kiosk.bundle import FORMAT_VERSION, OLDEST_READABLE_VERSION
from kiosk.vocabulary import Unfit, UnfitContentError


class BundleError(UnfitContentError):
    """A bundle cannot be used. Its words are a plain sentence for staff."""


class BundleMissingError(BundleError):
    """There is no bundle in the folder, or it cannot be read."""

    unfit = Unfit.MISSING

    def __init__(self, database: Path) -> None:
        super().__init__(f"There is no content here: the file “{database}” cannot be found or read.")


class NotABundleError(BundleError):
    """The file is something else."""

    unfit = Unfit.FOREIGN

    def __init__(self, database: Path) -> None:
        super().__init__(f"The file “{database}” is not content for this kiosk.")


class BundleDamagedError(BundleError):
    """The file was a bundle once."""

    def __init__(self, database: Path) -> None:
        super().__init__(f"The content is damaged: “{database}” cannot be read to the end. Install it again.")


class BundleHasStrangePartsError(BundleError):
    """The database holds tables, views, triggers or indexes that no bundle has, or lacks some."""

    unfit = Unfit.UNEXPECTED

    def __init__(self, database: Path) -> None:
        super().__init__(f"The content in “{database}” has parts that do not belong there.")


class BundleTooNewError(BundleError):
    """The bundle was made for a newer kiosk program."""

    unfit = Unfit.TOO_NEW

    def __init__(self, database: Path, version: int) -> None:
        super().__init__(
            f"The content in “{database}” is for a newer kiosk program. It has format {version}, and this "
            f"program reads up to format {FORMAT_VERSION}. Install the newer program first."
        )


class BundleTooOldError(BundleError):
    """The bundle was made for a kiosk program that is long gone."""

    unfit = Unfit.TOO_OLD

    def __init__(self, database: Path, version: int) -> None:
        super().__init__(
            f"The content in “{database}” is too old. It has format {version}, and this program reads from "
            f"format {OLDEST_READABLE_VERSION}. Compile the content again."
        )


class NotInBundleError(LookupError):
    """The bundle is sound, but nothing in it has this id or name."""

    def __init__(self, kind: str, name: str) -> None:
        super().__init__(f"There is no {kind} “{name}” in the content.")
