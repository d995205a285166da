"""The player that is made when it is first needed."""

from __future__ import annotations

from pathlib import Path

from kiosk.playback import FakeFilmPlayer, FilmOpened, FilmScreen, PostponedFilmPlayer


def make_postponed():
    made = []

    def make(screen):
        made.append(FakeFilmPlayer(screen))
        return made[0]

    return PostponedFilmPlayer(FilmScreen(lambda call: call()), make), made


def test_no_player_is_made_before_a_film_is_opened():
    player, made = make_postponed()
    player.listen(lambda event: None)
    player.set_volume(30)
    player.stop()
    player.close()
    player.release()
    assert made == []


def test_the_first_film_makes_one_player_with_the_listener_and_the_volume():
    player, made = make_postponed()
    events = []
    player.listen(events.append)
    player.set_volume(30)
    player.open(Path("a.mp4"))
    player.open(Path("b.mp4"))
    assert len(made) == 1
    assert [type(event) for event in events] == [FilmOpened, FilmOpened]
    assert made[0].calls == ["volume 30", "open a.mp4", "open b.mp4"]


def test_a_prepared_player_gets_what_is_asked_later():
    player, made = make_postponed()
    player.prepare()
    player.prepare()
    assert len(made) == 1
    player.set_volume(70)
    assert made[0].calls == ["volume 70"]
