"""The player of other tests speaks like the real one."""

from __future__ import annotations

from pathlib import Path

from kiosk.playback import FakeFilmPlayer, PlaybackState, PlayState, ReportKind, reduce_playback


def test_raw_reports_take_the_real_way():
    states = [PlaybackState()]
    player = FakeFilmPlayer()
    player.listen(lambda event: states.append(reduce_playback(states[-1], event)))
    player.open(Path("film.mp4"))
    player.report(ReportKind.LENGTH_CHANGED, 4000)
    player.play()
    player.report(ReportKind.PLAYING)
    player.show_first_picture()
    player.report(ReportKind.TIME_CHANGED, 400)
    assert states[-1] == PlaybackState(PlayState.PLAYING, 400, 4000, has_picture=True)
    assert player.calls == ["open film.mp4", "play"]
