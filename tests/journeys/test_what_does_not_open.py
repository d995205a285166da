"""What a visitor meets when something they chose does not open."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.shipped_kiosk import LANDSCAPE, OpenKiosk, open_shipped_kiosk


@pytest.mark.window
def test_a_page_that_is_not_there_is_said_kindly_and_the_visitor_stays_where_they_were(
    home: OpenKiosk, caplog: pytest.LogCaptureFixture
):
    home.parts.visit.open("read", "support")
    home.parts.visit.open("reader", "no-such-page")
    assert home.parts.visit.route.screen == "read"
    assert home.running.view_model.hasProblem
    assert "no-such-page" in caplog.text
    home.visitor.touch("Close")
    assert not home.running.view_model.hasProblem


@pytest.mark.window
def test_content_damaged_while_it_is_shown_leads_back_and_nothing_ends(
    application, bundle_dir: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    damaged = shutil.copytree(bundle_dir, tmp_path / "bundle")
    kiosk = open_shipped_kiosk(damaged, LANDSCAPE)
    visit = kiosk.parts.visit
    visit.start()
    visit.open("read", "support")
    os.truncate(damaged / "content.sqlite", 16_384)
    visit.open("reader", "what-are-sen")
    assert visit.route.screen in {"home", "read"}
    assert kiosk.running.view_model.hasProblem
    assert "damaged" in caplog.text
    kiosk.running.close()


@pytest.mark.window
def test_the_next_visitor_does_not_meet_the_problem_of_the_last(
    home: OpenKiosk, caplog: pytest.LogCaptureFixture
):
    home.parts.visit.open("service", "no-such-service")
    home.parts.visit.finish()
    home.parts.visit.start()
    assert not home.running.view_model.hasProblem
