"""A preview stands over the kiosk for one visit, and looks as staff chose."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app import RunningKiosk, open_kiosk
from kiosk.app.preview import Preview
from kiosk.machine import Settings
from kiosk.tour import wait_until
from tests.shipped_kiosk import LANDSCAPE, OpenKiosk

pytestmark = pytest.mark.window


@pytest.fixture
def preview(application: QGuiApplication, home: OpenKiosk) -> Iterator[Preview]:
    """Previews over a kiosk on which somebody chose large text."""
    home.parts.preferences.chooseTextStep("large")
    open_on = partial(open_kiosk, settings=Settings(), windowed=True, size=LANDSCAPE)
    made = Preview(open_on, home.parts)
    yield made
    made.close()


def running_of(preview: Preview) -> RunningKiosk:
    """The preview that is open."""
    assert preview.running is not None
    return preview.running


def test_a_page_opens_as_staff_chose_and_its_visit_ends_it(preview: Preview, bundle_dir: Path):
    preview.show(bundle_dir, "page", "sendiass")
    view_model = running_of(preview).view_model
    assert view_model is not None
    assert (view_model.parts.visit.route.argument, view_model.parts.preferences.textStep) == (
        "sendiass",
        "large",
    )
    view_model.parts.visit.finish()
    assert wait_until(lambda: preview.running is None)


def test_another_preview_takes_the_place_of_the_first(preview: Preview, bundle_dir: Path):
    preview.show(bundle_dir, "", "")
    first = running_of(preview)
    preview.show(bundle_dir, "service", "childline")
    assert running_of(preview) is not first


def test_content_that_does_not_open_shows_nothing(preview: Preview, tmp_path: Path, caplog):
    preview.show(tmp_path, "page", "sendiass")
    assert preview.running is None
