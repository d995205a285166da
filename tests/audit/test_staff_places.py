"""The audit comes to the screens of staff with a PIN of its own."""

from __future__ import annotations

import pytest

from kiosk.audit.staff_places import ask_for_pin, come_in, staff_at
from tests.shipped_kiosk import OpenKiosk, home, kiosk, open_shipped

__all__ = ["home", "kiosk", "open_shipped"]

pytestmark = pytest.mark.window


def test_it_stands_before_the_gate_and_comes_in(home: OpenKiosk):
    ask_for_pin(home.walk)
    home.walk.expect_screen("staff")
    assert not home.parts.staff.is_open
    come_in(home.walk)
    home.visitor.see("For staff")
    home.parts.visit.finish()
    staff_at("staffEnd")(home.walk)
    home.walk.expect_screen("staffEnd")
