"""Services out of other directories' files, and into them: Open Referral UK, HSDS, CSV and Excel."""

from kiosk.exchanging.exporting import ENDINGS, ExportFormat, export_services
from kiosk.exchanging.importing import Imported, import_services
from kiosk.exchanging.limits import ImportLimits
from kiosk.exchanging.sorting import Sorting, gather_sorting

__all__ = [
    "ENDINGS",
    "ExportFormat",
    "ImportLimits",
    "Imported",
    "Sorting",
    "export_services",
    "gather_sorting",
    "import_services",
]
