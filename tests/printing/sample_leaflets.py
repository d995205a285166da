"""Leaflets to print, and what another program reads on the paper."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pypdf import PdfReader

from kiosk.printing import Drawings, Leaflet, Lettering, Paper, PdfPrinter
from kiosk.takeaway import Contact, EasyLine, Fact, Number, Place
from tests.shipped_kiosk import ROOT

PICTURES = ROOT / "assets" / "pictures"
FAMILY = "Atkinson Hyperlegible"
CONTACT = Contact(
    name="Clinic for children",
    organization="The NHS",
    description="It helps with words.",
    numbers=(
        Number("01785\u00a0223\u00a0121", description="in the morning"),
        Number("85258", is_text=True),
    ),
    relay_number="18001\u00a001785\u00a0223\u00a0121",
    email="clinic-team@nhs.example",
    website="https://www.nhs.example/clinic",
    places=(Place("1 High Street, Stafford", "ST16 2LH"),),
    schedule="Monday 9am to 5pm\nTuesday closed",
    facts=(
        Fact("cost", "What it costs", "Free"),
        Fact("how", "How to get this help", "You can get in touch yourself."),
        Fact("who", "Who it is for", "We do not know who it is for.", is_known=False),
    ),
    easy=(
        EasyLine("fact-what", "It helps with words."),
        EasyLine("fact-ring", "Ring:", "01785\u00a0223\u00a0121"),
        EasyLine("fact-cost", "Cost: Free"),
        EasyLine("fact-email", "Write an email to: clinic\u2060-\u2060team@\u200bnhs\u200b.example"),
    ),
    checked="Checked: these details were on a public web page.",
)
MARKS = str.maketrans({"\u00a0": " ", "\u200b": None, "\u2060": None, "\ufffd": None})


def make_leaflet(*parts, size_pt: float = 14, is_easy_read: bool = False, title: str = "My list") -> Leaflet:
    """A leaflet of some parts."""
    lettering = Lettering(FAMILY, size_pt, is_easy_read)
    return Leaflet(title, parts, date(2026, 11, 1), "ask@council.example", lettering)


def print_to_pdf(leaflet: Leaflet, folder: Path, drawings: Drawings, paper: Paper = Paper.A4) -> PdfReader:
    """The printed leaflet."""
    folder.mkdir(exist_ok=True)
    PdfPrinter(folder, paper, drawings).print_leaflet(leaflet)
    return PdfReader(max(folder.glob("*.pdf")))


def read_page(page) -> str:
    """The words of a page, with single spaces."""
    return " ".join(page.extract_text().translate(MARKS).split())
