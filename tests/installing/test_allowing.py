"""No web server is asked that IT did not name, and none by a kiosk that trusts nobody."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.installing import InstallError, Reason, open_allowed_address
from tests.installing.conftest import Kiosk

ALLOWED = "https://content.example.org/kiosk"


@pytest.fixture
def trusting(kiosk: Kiosk, published: tuple[Path, Path]) -> Kiosk:
    """A kiosk that was given the root key of its publisher."""
    kiosk.installer.trust_root((published[0] / "metadata" / "1.root.json").read_bytes())
    return kiosk


def refused(kiosk: Kiosk, allowed: str, address: str = "") -> Reason:
    with pytest.raises(InstallError) as error:
        open_allowed_address(kiosk.installer, allowed, address)
    return error.value.reason


def test_without_an_address_in_the_settings_nobody_is_asked(trusting: Kiosk):
    assert refused(trusting, "", ALLOWED) is Reason.WEB_NOT_ALLOWED


def test_a_kiosk_that_trusts_nobody_asks_nobody(kiosk: Kiosk):
    assert refused(kiosk, ALLOWED) is Reason.NOBODY_TRUSTED
    assert not kiosk.store.exists()


@pytest.mark.parametrize(
    "address", [f"{ALLOWED}2", f"{ALLOWED}.evil.org", "https://evil.example.org/kiosk", f"{ALLOWED}/../evil"]
)
def test_what_is_not_below_the_address_of_the_settings_is_not_asked(trusting: Kiosk, address: str):
    assert refused(trusting, ALLOWED, address) is Reason.OTHER_ADDRESS


@pytest.mark.parametrize("address", ["", ALLOWED, f"{ALLOWED}/", f"{ALLOWED}/north"])
def test_what_is_allowed_is_named_and_not_asked_yet(trusting: Kiosk, address: str):
    assert open_allowed_address(trusting.installer, ALLOWED, address).place == (address or ALLOWED)
