"""What cannot be checked is said, with the reason that holds."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from kiosk.audit.skipped import list_skipped


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        (SimpleNamespace(), "there is no scanning yet"),
        (SimpleNamespace(scan=object()), "its check is not written yet"),
    ],
)
def test_scanning_is_left_out_with_its_reason(parts: SimpleNamespace, reason: str):
    assert [(one.number, one.reason) for one in list_skipped(parts)] == [(83, reason)]
