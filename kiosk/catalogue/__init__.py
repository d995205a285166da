"""Opens an installed bundle read-only and answers questions about it."""

from kiosk.catalogue.catalogue import Catalogue, open_catalogue, read_clock
from kiosk.catalogue.errors import (
    BundleDamagedError,
    BundleError,
    BundleHasStrangePartsError,
    BundleMissingError,
    BundleTooNewError,
    BundleTooOldError,
    NotABundleError,
    NotInBundleError,
)
from kiosk.catalogue.examining import examine_bundle

__all__ = [
    "BundleDamagedError",
    "BundleError",
    "BundleHasStrangePartsError",
    "BundleMissingError",
    "BundleTooNewError",
    "BundleTooOldError",
    "Catalogue",
    "NotABundleError",
    "NotInBundleError",
    "examine_bundle",
    "open_catalogue",
    "read_clock",
]
