"""Films as the catalogue gives them."""

from __future__ import annotations

import pytest

from kiosk.catalogue import Catalogue, NotInBundleError
from kiosk.vocabulary import Caption, FilmKind
from tests.compiling.small_content import FILM, FILM_MS


def test_films_come_in_the_order_written(catalogue: Catalogue):
    assert [(film.kind, film.is_stand_in) for film in catalogue.films()] == [
        (FilmKind.AUDIO_VISUAL, False),
        (FilmKind.BSL, True),
    ]


def test_a_film_has_its_file_length_and_captions(catalogue: Catalogue):
    film = catalogue.film("plan-film")
    assert catalogue.media_path(film.media).read_bytes() == FILM
    assert film.media.endswith(".mp4")
    assert film.poster.endswith(".jpg")
    assert film.duration_ms == FILM_MS
    assert film.captions == (Caption(0, 1000, "Hello there."), Caption(1000, 2500, "Goodbye."))


def test_a_transcript_is_what_was_written_or_else_the_captions(catalogue: Catalogue):
    assert catalogue.film("signed").transcript == ("A woman signs.", "She says hello.")
    assert catalogue.film("plan-film").transcript == ("Hello there.", "Goodbye.")


def test_a_film_that_cannot_be_read_is_as_long_as_its_captions(catalogue: Catalogue):
    assert catalogue.film("signed").duration_ms == 2500


def test_an_unknown_film_is_an_error(catalogue: Catalogue):
    with pytest.raises(NotInBundleError, match="no film “lost”"):
        catalogue.film("lost")
