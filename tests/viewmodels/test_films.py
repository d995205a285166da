"""Films in the order of the bundle."""

from __future__ import annotations

from kiosk.viewmodels import FilmsViewModel, derive_film_rows
from kiosk.vocabulary import FilmKind
from tests.viewmodels.sample_content import make_film, picture_url

FILMS = (make_film("b", duration_ms=61_600), make_film("a", FilmKind.BSL))


def test_films_keep_their_order_and_say_how_long_they_are():
    rows = derive_film_rows(FILMS, picture_url)
    assert [(row.film_id, row.kind, row.seconds, row.is_stand_in) for row in rows] == [
        ("b", "audio-visual", 62, False),
        ("a", "bsl", 200, True),
    ]


def test_a_film_shows_its_poster():
    assert derive_film_rows(FILMS, picture_url)[0].poster == "file:///e"


def test_qml_reads_the_films(qapp):
    rows = derive_film_rows(FILMS, picture_url)
    assert FilmsViewModel(rows).films.rows == rows
