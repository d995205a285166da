"""The middle of postcodes that begin the same."""

from __future__ import annotations

from kiosk.compiling.postcode_centres import find_centres
from kiosk.compiling.postcodes import Postcode


def test_each_outward_code_and_sector_has_its_middle_and_the_authority_of_most():
    postcodes = (
        Postcode("ST162AA", 0, 0, "Stafford"),
        Postcode("ST162AB", 10, 20, "Stafford"),
        Postcode("ST163AA", 20, 40, "Lichfield"),
        Postcode("ST16AA", 1, 1, "Stoke-on-Trent"),
    )
    assert list(find_centres(postcodes)) == [
        Postcode("ST1", 1, 1, "Stoke-on-Trent"),
        Postcode("ST1 6", 1, 1, "Stoke-on-Trent"),
        Postcode("ST16", 10, 20, "Stafford"),
        Postcode("ST16 2", 5, 10, "Stafford"),
        Postcode("ST16 3", 20, 40, "Lichfield"),
    ]
