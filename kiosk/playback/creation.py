"""Makes the player this computer can have."""

from __future__ import annotations

import logging

from kiosk.playback.film_player import FilmPlayer, PlayerStartError, Post
from kiosk.playback.null_player import NullFilmPlayer
from kiosk.playback.screen import FilmScreen
from kiosk.playback.sound_output import has_sound_output
from kiosk.playback.vlc_place import locate_libvlc, prefer_libvlc

# python-vlc has no error of its own: it lets those of ctypes through, raises NotImplementedError where
# it finds nothing, and ends the program when the path it was given cannot be loaded.
_IMPORT_PROBLEMS = (ImportError, OSError, NameError, NotImplementedError, SystemExit)

_log = logging.getLogger(__name__)


def create_film_player(post: Post, is_silent: bool = False, screen: FilmScreen | None = None) -> FilmPlayer:
    """Return a player on libVLC, or one that says films cannot be played here.

    Args:
        post: Runs a call on the GUI thread; may be called on any thread.
        is_silent: Play without sound even where there is a loudspeaker.
        screen: Where pictures are to arrive; without it the player has one of its own.
    """
    screen = screen or FilmScreen(post)
    try:
        return _create_vlc_player(screen, post, has_sound=not is_silent and has_sound_output())
    except (*_IMPORT_PROBLEMS, PlayerStartError) as problem:
        _log.error("Films cannot be played: libVLC did not load (%s). Install VLC 3.", problem)
        return NullFilmPlayer(screen)


def _create_vlc_player(screen: FilmScreen, post: Post, has_sound: bool) -> FilmPlayer:
    place = locate_libvlc()
    if place is not None:
        prefer_libvlc(place)
    from kiosk.playback.vlc_player import VlcFilmPlayer

    return VlcFilmPlayer(screen, post, has_sound)
