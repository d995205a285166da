"""What holds of every service that is shipped."""

from __future__ import annotations

from pathlib import Path

import phonenumbers

from kiosk.catalogue import open_catalogue
from kiosk.takeaway import Contact, make_code, pack_contact, to_international
from kiosk.viewmodels import Takings
from kiosk.vocabulary import ServiceFilter
from tests.takeaway.reading import read_code

ON_GLASS, ON_PAPER = 109, 85


def read_contacts(bundle_dir: Path) -> list[Contact]:
    """How to reach every service."""
    catalogue = open_catalogue(bundle_dir)
    summaries = catalogue.services(ServiceFilter(), 0, 1000)
    contacts = [Takings(catalogue).find_contact(summary.id) for summary in summaries]
    catalogue.close()
    return contacts


def test_numbers_are_dialled_as_those_who_run_the_network_write_them(bundle_dir: Path):
    printed = {n.number for contact in read_contacts(bundle_dir) for n in contact.numbers}
    parsed = {number: phonenumbers.parse(number, "GB") for number in printed}
    valid = {number: it for number, it in parsed.items() if phonenumbers.is_valid_number(it)}
    expected = {
        number: phonenumbers.format_number(it, phonenumbers.PhoneNumberFormat.E164)
        for number, it in valid.items()
    }
    assert {number: to_international(number) for number in valid} == expected
    assert len(valid) > 50


def test_every_contact_fits_a_code_on_paper_with_its_first_number(bundle_dir: Path):
    for contact in read_contacts(bundle_dir):
        vcard = pack_contact(contact, ON_PAPER)
        assert make_code(vcard).side <= ON_PAPER
        assert all(to_international(number.number) in vcard for number in contact.numbers[:1])


def test_nearly_every_contact_is_whole_on_the_glass_and_is_read(bundle_dir: Path):
    contacts = read_contacts(bundle_dir)
    whole = [c for c in contacts if "NOTE" in pack_contact(c, ON_GLASS) or not (c.schedule or c.needs_check)]
    assert len(whole) > 0.95 * len(contacts)
    for contact in contacts[::10]:
        vcard = pack_contact(contact, ON_GLASS)
        assert read_code(make_code(vcard)) == vcard
