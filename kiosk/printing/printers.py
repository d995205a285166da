"""The printer of this kiosk: one of the system's, none, or a PDF in its place. Asking may take a while."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from kiosk.printing.drawings import Drawings
from kiosk.printing.leaflet import Leaflet
from kiosk.printing.paper import PAPER_SIZES, Paper, recognise_paper
from kiosk.printing.press import PrintingFailedError, print_pages, set_pages

NO_PRINTER = "none"
_JOB_NAME = "SEND information"
"""What others see in the printer's queue: never what somebody printed."""


class PrinterState(StrEnum):
    """Whether something can be printed."""

    READY = "ready"
    NONE = "none"
    NOT_READY = "notReady"


class Printer(Protocol):
    """Prints leaflets. Both calls may take seconds: make them in the background."""

    def find_state(self) -> PrinterState:
        """Say whether there is a printer and it prints."""
        ...

    def print_leaflet(self, leaflet: Leaflet) -> None:
        """Print a leaflet.

        Raises:
            PrintingFailedError: It did not get onto the paper.
        """
        ...


class NoPrinter:
    """Stands where there is no printer."""

    def find_state(self) -> PrinterState:
        """Say that there is none."""
        return PrinterState.NONE

    def print_leaflet(self, leaflet: Leaflet) -> None:
        """Fail.

        Raises:
            PrintingFailedError: Always.
        """
        raise PrintingFailedError("there is no printer")


@dataclass(frozen=True, slots=True)
class PdfPrinter:
    """Prints into PDF files of a folder, one a leaflet: to see paper where there is none."""

    folder: Path
    paper: Paper
    drawings: Drawings

    def find_state(self) -> PrinterState:
        """Say that it prints."""
        return PrinterState.READY

    def print_leaflet(self, leaflet: Leaflet) -> None:
        """Write the next file.

        Raises:
            PrintingFailedError: The file could not be written.
        """
        from PySide6.QtGui import QPdfWriter

        size = PAPER_SIZES[self.paper]
        writer = QPdfWriter(str(self.folder / f"{len(list(self.folder.glob('*.pdf'))) + 1}.pdf"))
        writer.setTitle(_JOB_NAME)
        print_pages(writer, set_pages(leaflet, size, self.drawings), size)


@dataclass(frozen=True, slots=True)
class SystemPrinter:
    """A printer that the system knows by name; an empty name is the system's own choice.

    Without a `paper`, the printer's own default says which one it holds.
    """

    name: str
    paper: Paper | None
    drawings: Drawings

    def find_state(self) -> PrinterState:
        """Ask the system for the printer and how it is."""
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        info = QPrinterInfo.printerInfo(self.name) if self.name else QPrinterInfo.defaultPrinter()
        if info.isNull():
            return PrinterState.NONE
        is_well = info.state() not in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)
        return PrinterState.READY if is_well else PrinterState.NOT_READY

    def print_leaflet(self, leaflet: Leaflet) -> None:
        """Hand a leaflet to the system's queue.

        Raises:
            PrintingFailedError: The printer is not there, not ready, or does not take it.
        """
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        if self.find_state() is not PrinterState.READY:
            raise PrintingFailedError("the printer is not ready")
        info = QPrinterInfo.printerInfo(self.name) if self.name else QPrinterInfo.defaultPrinter()
        printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        printer.setDocName(_JOB_NAME)
        printer.setFullPage(True)
        width_mm = info.defaultPageSize().size(info.defaultPageSize().Unit.Millimeter).width()
        size = PAPER_SIZES[self.paper or recognise_paper(width_mm)]
        print_pages(printer, set_pages(leaflet, size, self.drawings), size)
        if printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
            raise PrintingFailedError("the printer stopped")


def choose_printer(name: str, paper: str, drawings: Drawings) -> Printer:
    """Return the printer that the settings ask for; a paper that is not named is left to the printer."""
    if name == NO_PRINTER:
        return NoPrinter()
    wanted = Paper(paper) if paper in set(Paper) else None
    return SystemPrinter(name, wanted, drawings)


def list_printers() -> tuple[str, ...]:
    """Return the names of the printers that the system knows."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return tuple(QPrinterInfo.availablePrinterNames())
