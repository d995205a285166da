"""Content that was read to a bundle on disk: the only writer of bundles."""

from kiosk.compiling.compile import CompileReport, ReportProgress, compile_bundle
from kiosk.compiling.errors import BundleBusyError, BundleNotWrittenError, ContentHasErrorsError
from kiosk.compiling.postcodes import Postcode, read_postcodes

__all__ = [
    "BundleBusyError",
    "BundleNotWrittenError",
    "CompileReport",
    "ContentHasErrorsError",
    "Postcode",
    "ReportProgress",
    "compile_bundle",
    "read_postcodes",
]
