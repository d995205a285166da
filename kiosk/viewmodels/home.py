"""What the cards on Home say of the content that is installed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.vocabulary import Film, FilmKind, Strategy, Validity, validity_on

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_MS_PER_MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class HomeFacts:
    """Years are 0 and ids empty where there is no current strategy or no such film."""

    first_year: int
    last_year: int
    film_id: str
    film_minutes: int
    bsl_film_id: str
    is_bsl_stand_in: bool


def derive_home(strategies: tuple[Strategy, ...], films: tuple[Film, ...], today: date) -> HomeFacts:
    """Pick what Home shows: the strategy that holds today, and the first film of each kind."""
    current = next((s for s in strategies if _is_current(s, today)), None)
    film = _first_of_kind(films, FilmKind.AUDIO_VISUAL)
    bsl = _first_of_kind(films, FilmKind.BSL)
    return HomeFacts(
        first_year=current.valid_from.year if current else 0,
        last_year=current.valid_until.year if current else 0,
        film_id=film.id if film else "",
        film_minutes=max(1, round(film.duration_ms / _MS_PER_MINUTE)) if film else 0,
        bsl_film_id=bsl.id if bsl else "",
        is_bsl_stand_in=bsl.is_stand_in if bsl else False,
    )


def _is_current(strategy: Strategy, today: date) -> bool:
    return validity_on(today, strategy.valid_from, strategy.valid_until) is Validity.CURRENT


def _first_of_kind(films: tuple[Film, ...], kind: FilmKind) -> Film | None:
    return next((film for film in films if film.kind is kind), None)


@QmlElement
@QmlUncreatable("Made by the program.")
class HomeViewModel(QObject):
    """The cards of Home."""

    def __init__(self, facts: HomeFacts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = facts

    firstYear = Property(int, lambda self: self._facts.first_year, constant=True)
    lastYear = Property(int, lambda self: self._facts.last_year, constant=True)
    filmId = Property(str, lambda self: self._facts.film_id, constant=True)
    filmMinutes = Property(int, lambda self: self._facts.film_minutes, constant=True)
    bslFilmId = Property(str, lambda self: self._facts.bsl_film_id, constant=True)
    isBslStandIn = Property(bool, lambda self: self._facts.is_bsl_stand_in, constant=True)
