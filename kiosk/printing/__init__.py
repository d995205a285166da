"""Leaflets on paper: what stands on them, how it is set, where pages end, and the printers."""

from kiosk.printing.drawings import Drawings
from kiosk.printing.leaflet import EASY_READ_PT, LARGE_PRINT_PT, Leaflet, Lettering, Part
from kiosk.printing.paper import PAPER_SIZES, Paper, PaperSize, recognise_paper
from kiosk.printing.press import PrintingFailedError
from kiosk.printing.printers import (
    NO_PRINTER,
    NoPrinter,
    PdfPrinter,
    Printer,
    PrinterState,
    SystemPrinter,
    choose_printer,
    list_printers,
)
from kiosk.printing.wording import MY_LIST

__all__ = [
    "EASY_READ_PT",
    "LARGE_PRINT_PT",
    "MY_LIST",
    "NO_PRINTER",
    "PAPER_SIZES",
    "Drawings",
    "Leaflet",
    "Lettering",
    "NoPrinter",
    "Paper",
    "PaperSize",
    "Part",
    "PdfPrinter",
    "Printer",
    "PrinterState",
    "PrintingFailedError",
    "SystemPrinter",
    "choose_printer",
    "list_printers",
    "recognise_paper",
]
