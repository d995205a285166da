"""The list of films."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.rows import RowModel
from kiosk.vocabulary import Film

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_MS_PER_SECOND = 1000


@dataclass(frozen=True, slots=True)
class FilmRow:
    """A film in the list; `kind` is `audio-visual` or `bsl`."""

    film_id: str
    kind: str
    title: str
    summary: str
    poster: str
    seconds: int
    is_stand_in: bool


def derive_film_rows(films: tuple[Film, ...], picture_url: Callable[[str], str]) -> tuple[FilmRow, ...]:
    """List films in the order of the bundle."""
    return tuple(
        FilmRow(
            film_id=film.id,
            kind=film.kind.value,
            title=film.title,
            summary=film.summary,
            poster=picture_url(film.poster),
            seconds=round(film.duration_ms / _MS_PER_SECOND),
            is_stand_in=film.is_stand_in,
        )
        for film in films
    )


@QmlElement
@QmlUncreatable("Made by the program.")
class FilmsViewModel(QObject):
    """What there is to watch."""

    def __init__(self, rows: tuple[FilmRow, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._films = RowModel(FilmRow, self)
        self._films.set_rows(rows)

    films = Property(RowModel, lambda self: self._films, constant=True)
