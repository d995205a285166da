"""The marks and names of a bundle."""

from __future__ import annotations

from dataclasses import fields

from kiosk.bundle import APPLICATION_ID, FORMAT_VERSION, LIMITS, OLDEST_READABLE_VERSION


def test_the_application_id_spells_send_and_fits_in_32_bits():
    assert APPLICATION_ID.to_bytes(4, "big") == b"SEND"


def test_what_this_program_writes_it_also_reads():
    assert 0 < OLDEST_READABLE_VERSION <= FORMAT_VERSION


def test_every_limit_is_a_number_above_nothing():
    assert all(getattr(LIMITS, field.name) > 0 for field in fields(LIMITS))
