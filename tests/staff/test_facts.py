"""What is known about a kiosk, asked of everybody who knows."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from shutil import disk_usage

import pytest

from kiosk.catalogue import open_catalogue
from kiosk.installing import InstallError, Reason, StoreStatus
from kiosk.machine import Folders
from kiosk.staff import FactSources, count_free_bytes, gather_facts
from tests.shipped_kiosk import compile_shipped
from tests.staff.made_facts import STORE

NOW = datetime(2026, 12, 1, tzinfo=UTC)


@pytest.fixture
def sources(tmp_path, tmp_path_factory):
    """A kiosk with the shipped content and a printer that is ready."""
    bundle = compile_shipped(tmp_path_factory.getbasetemp() / "shipped" / "bundle")
    catalogue = open_catalogue(bundle)
    folders = Folders(tmp_path / "settings.toml", tmp_path / "log", bundle, tmp_path / "data" / "content")
    yield FactSources(
        catalogue, catalogue.manifest(), folders, "1.2.3", (1280, 800), date(2026, 12, 1),
        lambda: NOW, lambda: True, lambda: "ready", lambda: STORE,
    )  # fmt: skip
    catalogue.close()


def test_everybody_is_asked(sources: FactSources):
    sources.folders.settings_file.write_text("screen_diagonal_inch = 32\n")
    facts = gather_facts(sources)
    assert (facts.now, facts.printer, facts.store, facts.has_sound) == (NOW, "ready", STORE, True)
    assert (facts.screen.diagonal_inch, facts.screen.is_measured) == (32, True)
    assert facts.to_ring
    assert not facts.is_review_due
    assert facts.free_bytes


def test_content_past_its_day_is_due(sources: FactSources):
    assert gather_facts(replace(sources, today=date(2099, 1, 1))).is_review_due


def test_what_cannot_be_found_out_is_left_open_and_logged(sources: FactSources, caplog):
    def fail() -> StoreStatus:
        raise InstallError(Reason.STORE_DAMAGED, place="x")

    assert gather_facts(replace(sources, read_store=fail)).store is None
    assert "What is installed could not be read" in caplog.text


def test_space_is_counted_where_a_folder_will_be(tmp_path):
    assert count_free_bytes(tmp_path / "not" / "yet") == pytest.approx(disk_usage(tmp_path).free, rel=0.1)
