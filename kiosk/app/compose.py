"""The composition root: makes every view model from an open bundle."""

from __future__ import annotations

import time
from datetime import date

from kiosk.catalogue import Catalogue
from kiosk.machine import Settings, choose_today
from kiosk.session import IdleTimes
from kiosk.viewmodels import (
    AboutViewModel,
    HomeViewModel,
    KioskViewModel,
    ReaderViewModel,
    ReadViewModel,
    VisitViewModel,
    WordsViewModel,
    derive_home,
)

_MS_PER_SECOND = 1000


def compose_kiosk(catalogue: Catalogue, settings: Settings, clock_says: date) -> KioskViewModel:
    """Build the view models the whole interface stands on."""
    today = choose_today(clock_says, catalogue.manifest().content_date)
    visit = VisitViewModel(_idle_times(settings), _monotonic_ms)

    def picture_url(media: str) -> str:
        return catalogue.media_path(media).as_uri()

    return KioskViewModel(
        visit,
        HomeViewModel(derive_home(catalogue.strategies(), catalogue.films(), today)),
        ReadViewModel(catalogue, today, picture_url),
        ReaderViewModel(catalogue, today, picture_url),
        WordsViewModel(catalogue.terms()),
        AboutViewModel(catalogue.manifest(), today),
    )


def _idle_times(settings: Settings) -> IdleTimes:
    return IdleTimes(settings.quiet_s * _MS_PER_SECOND, settings.warning_s * _MS_PER_SECOND)


def _monotonic_ms() -> int:
    return time.monotonic_ns() // 1_000_000
