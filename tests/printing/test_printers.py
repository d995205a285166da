"""Printers that are there, are not, or do not work."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.printing import (
    NoPrinter,
    Paper,
    PrinterState,
    PrintingFailedError,
    SystemPrinter,
    choose_printer,
    list_printers,
)
from tests.printing.sample_leaflets import CONTACT, make_leaflet, print_to_pdf


def test_no_printer_says_so_and_prints_nothing():
    printer = choose_printer("none", "auto", None)
    assert isinstance(printer, NoPrinter)
    assert printer.find_state() is PrinterState.NONE
    with pytest.raises(PrintingFailedError):
        printer.print_leaflet(make_leaflet(CONTACT))


@pytest.mark.parametrize(
    ("setting", "paper"), [("auto", None), ("a4", Paper.A4), ("receipt-58", Paper.RECEIPT_58)]
)
def test_the_settings_choose_a_printer_of_the_system(setting: str, paper: Paper | None):
    assert choose_printer("Desk", setting, None) == SystemPrinter("Desk", paper, None)


def test_a_printer_the_system_does_not_know_is_none(application):
    printer = SystemPrinter("no printer has this name", None, None)
    assert printer.find_state() is PrinterState.NONE
    with pytest.raises(PrintingFailedError, match="not ready"):
        printer.print_leaflet(make_leaflet(CONTACT))
    assert "no printer has this name" not in list_printers()


def test_each_leaflet_has_a_file_of_its_own_that_does_not_say_what_it_is(drawings, tmp_path: Path):
    for _ in range(2):
        printed = print_to_pdf(make_leaflet(CONTACT), tmp_path / "out", drawings)
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == ["1.pdf", "2.pdf"]
    assert printed.metadata.title == "SEND information"
