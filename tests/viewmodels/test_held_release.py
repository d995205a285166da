"""A release that is held stays on the disk; one that is let go of may be cleared away."""

from __future__ import annotations

from pathlib import Path

from kiosk.installing import open_folder
from kiosk.viewmodels.held_release import HeldRelease
from tests.installing.conftest import bundles, make_kiosk, published

__all__ = ["bundles", "published"]


def test_a_release_is_held_until_another_is_or_none(published: tuple[Path, Path], tmp_path: Path):
    kiosk, held = make_kiosk(tmp_path / "store"), HeldRelease()
    staged = kiosk.installer.stage(kiosk.plan(published[0])).bundle_dir
    held.hold(staged)
    held.hold(staged)
    kiosk.installer.plan_update(open_folder(published[1]))
    assert (staged / "content.sqlite").is_file()
    held.hold(None)
    kiosk.installer.discard()
    assert not staged.exists()
