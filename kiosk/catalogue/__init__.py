"""Opens an installed bundle read-only and answers questions about it."""

from kiosk.catalogue.catalogue import Catalogue, open_catalogue, read_clock
from kiosk.catalogue.errors import (
    BundleDamagedError,
    BundleError,
    BundleMissingError,
    BundleTooNewError,
    BundleTooOldError,
    NotABundleError,
    NotInBundleError,
)

__all__ = [
    "BundleDamagedError",
    "BundleError",
    "BundleMissingError",
    "BundleTooNewError",
    "BundleTooOldError",
    "Catalogue",
    "NotABundleError",
    "NotInBundleError",
    "open_catalogue",
    "read_clock",
]
