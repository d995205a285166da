"""The bundle's title page."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate

from kiosk import __version__
from kiosk.viewmodels import AboutViewModel
from tests.viewmodels.sample_content import MANIFEST


@pytest.mark.parametrize(
    ("today", "is_due"), [(date(2026, 11, 1), False), (date(2027, 5, 1), False), (date(2027, 5, 2), True)]
)
def test_content_is_due_to_be_checked_after_its_day(qapp, today: date, is_due: bool):
    assert AboutViewModel(MANIFEST, today, counts_visits=True).isReviewDue is is_due


def test_qml_reads_the_title_page(qapp):
    about = AboutViewModel(MANIFEST, date(2026, 11, 23), counts_visits=True)
    assert about.countsVisits
    assert (about.publisher, about.contactEmail) == ("A council", "ask@example.org")
    assert (about.contentVersion, about.programVersion) == ("2026.10", __version__)
    assert (about.contentDate, about.reviewBy) == (QDate(2026, 11, 1), QDate(2027, 5, 1))
    assert about.attributions.rows == MANIFEST.attributions
