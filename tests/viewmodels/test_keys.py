"""Keys and fingers: what was used last."""

from __future__ import annotations

import pytest

from kiosk.viewmodels import KeysViewModel


def test_only_a_change_is_told(qapp, qtbot):
    keys = KeysViewModel()
    with qtbot.waitSignal(keys.areInUseChanged):
        keys.note_use(True)
    with qtbot.assertNotEmitted(keys.areInUseChanged):
        keys.note_use(True)
    assert keys.property("areInUse") is True


@pytest.mark.parametrize("is_forward", [True, False])
def test_tab_goes_on_or_back(qapp, qtbot, is_forward: bool):
    keys = KeysViewModel()
    with qtbot.waitSignal(keys.tabPressed) as told:
        keys.press_tab(is_forward)
    assert told.args == [is_forward]
