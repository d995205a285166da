"""Printing never makes the screen wait, and says in the end how it went."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.jobs import QueuedRunner
from kiosk.printing import NoPrinter, Printer, PrinterState, PrintingFailedError
from kiosk.viewmodels import PreferencesViewModel, PrintViewModel
from tests.printing.sample_printer import SamplePrinter
from tests.viewmodels.sample_takings import make_list, make_takings


class Desk:
    """A visitor who prints, and a runner that waits to be told."""

    def __init__(self, printer: Printer) -> None:
        self.runner = QueuedRunner()
        self.printing = PrintViewModel(
            printer,
            self.runner,
            make_takings(),
            make_list("club", "choir"),
            PreferencesViewModel(),
            (date(2026, 11, 1), "ask@council.example"),
        )

    def prepare(self, kind: str = "service", entry_id: str = "club") -> None:
        """Open the question and hear from the printer."""
        self.printing.prepare(kind, entry_id)
        self.runner.drain()


def test_a_service_is_printed_after_one_question(qapp):
    desk = Desk(printer := SamplePrinter())
    phases = []
    desk.printing.printChanged.connect(lambda: phases.append(desk.printing.phase))
    desk.prepare()
    desk.printing.chooseLetters("large-print")
    desk.printing.printOut()
    desk.runner.drain()
    assert phases == ["looking", "ready", "ready", "printing", "done"]
    (leaflet,) = printer.printed
    assert ([part.name for part in leaflet.parts], leaflet.title) == (["Club"], "")
    assert (leaflet.lettering.size_pt, leaflet.ask) == (18, "ask@council.example")


def test_the_list_is_printed_in_its_order_under_its_name(qapp):
    desk = Desk(printer := SamplePrinter())
    desk.prepare("", "")
    desk.printing.printOut()
    desk.runner.drain()
    (leaflet,) = printer.printed
    assert ([part.name for part in leaflet.parts], leaflet.title) == (["Club", "Choir"], "My list")


@pytest.mark.parametrize(
    ("printer", "phase"),
    [
        (NoPrinter(), "noPrinter"),
        (SamplePrinter(PrinterState.NOT_READY), "notReady"),
    ],
)
def test_without_a_printer_nothing_is_printed(qapp, printer: Printer, phase: str):
    desk = Desk(printer)
    desk.prepare()
    assert desk.printing.phase == phase
    desk.printing.printOut()
    assert desk.runner.waiting_count == 0


def test_a_printer_that_cannot_be_asked_is_not_ready_and_the_log_says_why(qapp, caplog):
    desk = Desk(SamplePrinter(RuntimeError("no queue")))
    desk.prepare()
    assert desk.printing.phase == "notReady"
    assert "no queue" in caplog.text


def test_a_failure_is_told_and_can_be_tried_again(qapp, caplog):
    printer = SamplePrinter(error=PrintingFailedError("no paper"))
    desk = Desk(printer)
    desk.prepare()
    desk.printing.printOut()
    desk.runner.drain()
    assert (desk.printing.phase, "no paper" in caplog.text) == ("failed", True)
    printer.error = None
    desk.printing.printOut()
    desk.runner.drain()
    assert (desk.printing.phase, len(printer.printed)) == ("done", 1)


def test_the_next_visitor_never_hears_of_what_the_last_one_printed(qapp):
    desk = Desk(SamplePrinter())
    desk.prepare()
    desk.printing.printOut()
    desk.printing.forget()
    desk.runner.drain()
    assert (desk.printing.phase, desk.printing.letters) == ("idle", "as-read")
