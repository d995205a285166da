"""A computer without libVLC."""

from __future__ import annotations

from pathlib import Path

from kiosk.playback import FilmClosed, FilmScreen, NullFilmPlayer, PlaybackEvent, PlayerMissing


def test_every_film_is_answered_with_a_missing_player():
    told: list[PlaybackEvent] = []
    player = NullFilmPlayer(FilmScreen(lambda call: call()))
    player.listen(told.append)
    player.open(Path("film.mp4"))
    player.play()
    player.close()
    assert told == [PlayerMissing(), PlayerMissing(), FilmClosed()]


def test_nothing_it_is_asked_hurts():
    player = NullFilmPlayer(FilmScreen(lambda call: call()))
    for ask in (player.resume, player.pause, player.stop, player.release, player.play):
        ask()
    player.seek_ms(5)
    player.set_volume(5)
    assert player.screen.take() is None
