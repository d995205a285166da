"""An update can be looked at before it is shown, and taken back afterwards."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.catalogue import open_catalogue
from kiosk.installing import (
    InstallError,
    Reason,
    find_installed,
)
from tests.installing.conftest import Kiosk
from tests.installing.forge import list_tree


def list_media(bundle_dir: Path) -> dict[str, int]:
    """The media of a bundle, each with the number of its file on the disk."""
    return {path.name: path.stat().st_ino for path in (bundle_dir / "media").iterdir()}


def refused(act, *arguments) -> Reason:
    with pytest.raises(InstallError) as error:
        act(*arguments)
    return error.value.reason


def test_undo_goes_back_and_forth(kiosk: Kiosk, published: tuple[Path, Path]):
    first, second = (kiosk.install(folder).bundle_dir for folder in published)
    receipt = kiosk.installer.undo()
    assert (receipt.bundle_dir, find_installed(kiosk.store)) == (first, (first, second))
    assert "2026.11" in receipt.text
    assert kiosk.installer.undo().bundle_dir == second


def test_what_was_undone_can_be_installed_again(kiosk: Kiosk, published: tuple[Path, Path]):
    for folder in published:
        kiosk.install(folder)
    kiosk.installer.undo()
    assert kiosk.install(published[1]).bundle_dir.name[-2:] == "-2"
    assert len(list((kiosk.store / "releases").iterdir())) == 2


def test_the_first_undo_goes_back_to_what_came_with_the_program(
    kiosk: Kiosk, published: tuple[Path, Path], bundles: tuple[Path, Path]
):
    kiosk.site = replace(kiosk.site, shipped_dir=bundles[0])
    assert kiosk.plan(published[0]).changes == ()
    kiosk.install(published[0])
    receipt = kiosk.installer.undo()
    assert (receipt.bundle_dir, find_installed(kiosk.store)) == (bundles[0], ())
    assert "came with the program" in receipt.text
    assert kiosk.installer.read_status().shown is None
    assert kiosk.install(published[1]).bundle_dir == find_installed(kiosk.store)[0]


def test_there_is_nothing_to_undo_on_a_new_kiosk_or_after_one_installation(kiosk: Kiosk, published):
    assert refused(kiosk.installer.undo) is Reason.NOTHING_TO_UNDO
    assert not kiosk.store.exists()
    kiosk.install(published[0])
    assert refused(kiosk.installer.undo) is Reason.NOTHING_TO_UNDO


def test_what_somebody_removed_cannot_be_gone_back_to(kiosk: Kiosk, published: tuple[Path, Path]):
    for folder in published:
        kiosk.install(folder)
    shutil.rmtree(find_installed(kiosk.store)[1])
    assert refused(kiosk.installer.undo) is Reason.NOTHING_TO_UNDO
    assert not kiosk.installer.read_status().can_undo


def test_a_staged_update_can_be_looked_at_before_it_is_shown(kiosk: Kiosk, published: tuple[Path, Path]):
    kiosk.install(published[0])
    staged = kiosk.installer.stage(kiosk.plan(published[1]))
    catalogue = open_catalogue(staged.bundle_dir)
    assert catalogue.search("swimming").services
    catalogue.close()
    assert find_installed(kiosk.store)[0] != staged.bundle_dir
    assert kiosk.installer.switch(staged).bundle_dir == find_installed(kiosk.store)[0]


def test_an_update_that_was_staged_and_forgotten_is_taken_up_again(
    kiosk: Kiosk, published: tuple[Path, Path]
):
    staged = kiosk.installer.stage(kiosk.plan(published[0]))
    media = list_media(staged.bundle_dir)
    again = kiosk.install(published[0]).bundle_dir
    assert list_media(again) == media
    assert refused(kiosk.installer.switch, staged) is Reason.PLAN_TOO_OLD


def test_a_staged_update_that_was_removed_is_not_shown(kiosk: Kiosk, published: tuple[Path, Path]):
    staged = kiosk.installer.stage(kiosk.plan(published[0]))
    shutil.rmtree(staged.bundle_dir)
    assert refused(kiosk.installer.switch, staged) is Reason.PLAN_TOO_OLD


def test_a_plan_is_too_old_once_something_else_is_installed(kiosk: Kiosk, published: tuple[Path, Path]):
    plan = kiosk.plan(published[0])
    kiosk.install(published[0])
    assert refused(kiosk.installer.install, plan) is Reason.PLAN_TOO_OLD


def test_a_start_keeps_what_an_interrupted_update_copied_for_two_weeks(kiosk: Kiosk, published):
    kiosk.install(published[0])
    shown = list_tree(kiosk.store)
    kiosk.installer.stage(kiosk.plan(published[1]))
    kiosk.installer.tidy()
    kept = kiosk.installer.read_status().leftover_bytes
    assert kept > 0
    assert len(list((kiosk.store / "releases").iterdir())) == 1
    later = datetime.now(tz=UTC) + timedelta(days=15)
    kiosk.site = replace(kiosk.site, read_now=lambda: later)
    kiosk.installer.tidy()
    assert list_tree(kiosk.store) == shown


def test_a_start_makes_no_store_where_none_is(kiosk: Kiosk):
    kiosk.installer.tidy()
    assert not kiosk.store.exists()
