"""What a visitor takes home: contacts as vCards, lists as text, and the QR codes that carry them."""

from kiosk.takeaway.codes import QUIET_MODULES, QrCode, find_dark, make_code, max_bytes
from kiosk.takeaway.contact import Contact, EasyLine, Fact, Number, Place
from kiosk.takeaway.packing import pack_contact, pack_texts
from kiosk.takeaway.plain_text import write_contact, write_page
from kiosk.takeaway.vcard import to_international, write_vcards

__all__ = [
    "QUIET_MODULES",
    "Contact",
    "EasyLine",
    "Fact",
    "Number",
    "Place",
    "QrCode",
    "find_dark",
    "make_code",
    "max_bytes",
    "pack_contact",
    "pack_texts",
    "to_international",
    "write_contact",
    "write_page",
    "write_vcards",
]
