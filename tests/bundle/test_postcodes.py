"""How postcodes are kept."""

from __future__ import annotations

import pytest

from kiosk.bundle import pack_postcode, split_postcode


@pytest.mark.parametrize("written", ["ST16 2DH", "st162dh", "  St16\u00a02dH ", "ST16  2DH"])
def test_however_a_postcode_is_written_it_is_kept_in_one_way(written: str):
    assert pack_postcode(written) == "ST162DH"


def test_the_beginning_of_a_postcode_stays_a_beginning():
    assert pack_postcode("ST16 2DH").startswith(pack_postcode("st16"))


def test_a_postcode_has_an_outward_and_an_inward_code():
    assert split_postcode("ST162DH") == ("ST16", "2DH")
    assert split_postcode("B11AA") == ("B1", "1AA")
