"""What `kiosk publish` makes, a kiosk installs: the two sides meet only in the published folder."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.bundle import RELEASE_NAME, place_target
from kiosk.installing import InstallError, Reason, find_installed
from kiosk.publishing import Repository, approve_draft, carry
from tests.installing.conftest import Kiosk
from tests.installing.forge import TODAY
from tests.publishing.desk import ANN, BOB, PublishingDesk


@pytest.fixture
def desk(bundles: tuple[Path, Path], tmp_path: Path) -> PublishingDesk:
    """A desk where two people must sign."""
    desk = PublishingDesk(tmp_path / "published", bundles[0], now=TODAY)
    desk.start((ANN, BOB), needed=2)
    return desk


def publish(desk: PublishingDesk, version: str) -> None:
    desk.prepare(version, date=TODAY.date())
    approve_draft(desk.repository.draft_path, BOB)
    desk.finish()


def test_a_release_two_people_signed_is_installed_and_the_next_one_after_it(
    desk: PublishingDesk, kiosk: Kiosk, bundles: tuple[Path, Path]
):
    publish(desk, "2026.11")
    assert "Signed by: ann, bob" in kiosk.install(desk.folder).text
    desk.bundle_dir = bundles[1]
    publish(desk, "2026.12")
    assert kiosk.plan(desk.folder).release.version == "2026.12"
    assert len(find_installed(kiosk.store)) == 1
    kiosk.install(desk.folder)
    assert len(find_installed(kiosk.store)) == 2


def test_what_was_carried_on_a_stick_is_installed(desk: PublishingDesk, kiosk: Kiosk, tmp_path: Path):
    publish(desk, "2026.11")
    carry(desk.repository, Repository(tmp_path / "stick"), lambda done, total: None)
    assert kiosk.install(tmp_path / "stick").bundle_dir


def test_a_stick_left_in_a_drawer_for_too_long_is_refused(kiosk: Kiosk, bundles, tmp_path: Path):
    desk = PublishingDesk(tmp_path / "long ago", bundles[0], now=TODAY - timedelta(days=401))
    desk.start((ANN, BOB), needed=2)
    publish(desk, "2026.11")
    with pytest.raises(InstallError) as refused:
        kiosk.plan(desk.folder)
    assert refused.value.reason is Reason.EXPIRED


def test_both_sides_find_files_in_the_same_place(desk: PublishingDesk, kiosk: Kiosk):
    publish(desk, "2026.11")
    plan = kiosk.plan(desk.folder)
    for name, file in plan.verified.files.items():
        assert file.place == f"targets/{place_target(name, file.sha256)}"
        assert (desk.folder / file.place).stat().st_size == file.size_bytes
    assert RELEASE_NAME in plan.verified.files
