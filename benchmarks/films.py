"""Films in the real player: the first picture after a touch, lost pictures, and processor time."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.clips import LENGTH_S, count_pictures, make_clip
from benchmarks.figures import find_median
from benchmarks.places import BUNDLE
from benchmarks.programs import run_to_end
from benchmarks.results import Result, skip
from benchmarks.touching import Finger, standing_at_kiosk
from benchmarks.waiting import run_for, run_until
from kiosk.catalogue import open_catalogue
from kiosk.playback import PictureCount
from kiosk.vocabulary import Film, FilmKind

FIRST_PICTURE_LIMIT_MS = 300.0
PROCESSOR_LIMIT = 3.0
_NOBODY = 65534
_FIRST = "Tap on Play to first film picture"
_LOST = "Lost pictures"
_PROCESSOR = "Processor time for the 1080p25 clip"
_SHARE = "Processor time for the 1080p25 clip, as a multiple of cvlc's"
_SETTLE_MS = 1500
_GLANCE_MS = 200


@dataclass(frozen=True, slots=True)
class Playing:
    """What playing a film to its end took. What was overtaken came but was never drawn."""

    pictures: int
    count: PictureCount
    processor_s: float

    @property
    def lost(self) -> int:
        """How many pictures of the film nobody saw."""
        return self.pictures - self.count.arrived + self.count.overtaken


def measure(quick: bool) -> list[Result]:
    """Play the shipped film and a large clip in the kiosk, and the clip in VLC alone."""
    shipped = find_shipped_film()
    if shipped is None:
        return [skip(_FIRST, "The shipped content has no film of the kind “audio-visual”.")]
    with standing_at_kiosk() as finger:
        finger.visitor.touch("Touch the screen to start")
        if not can_play(finger, shipped):
            return [skip(_FIRST, "libVLC is not installed.", "ms", FIRST_PICTURE_LIMIT_MS)]
        results = list(measure_first_picture(finger, shipped, times=3 if quick else 12))
        results += measure_playing(finger, shipped, quick)
    return results


def find_shipped_film() -> Film | None:
    """Return the film with sound that comes with the content."""
    films = open_catalogue(BUNDLE).films()
    return next((film for film in films if film.kind is FilmKind.AUDIO_VISUAL), None)


def can_play(finger: Finger, film: Film) -> bool:
    """Open a film and say whether this computer can play it."""
    with on_screen(finger, film, find_media(film)):
        return read_state(finger) != "unavailable"


def read_state(finger: Finger) -> str:
    """Return what the player says it is doing."""
    return str(finger.parts.player.property("state"))


def find_media(film: Film) -> Path:
    """Return the film's file."""
    return open_catalogue(BUNDLE).media_path(film.media)


@contextmanager
def on_screen(finger: Finger, film: Film, file: Path) -> Iterator[None]:
    """Show a film's own screen with a file of our choice in it, and leave for Home afterwards."""
    finger.parts.visit.open("player", film.id)
    poster = find_media(replace(film, media=film.poster))
    finger.parts.player.open(film, lambda name: file if name == film.media else poster)
    run_for(_SETTLE_MS)
    yield
    finger.parts.visit.home()
    finger.visitor.rest()


def measure_first_picture(finger: Finger, film: Film, times: int) -> Iterator[Result]:
    """Touch Play again and again, each time on a screen just opened."""
    shown_ms: list[float] = []
    for _ in range(times):
        with on_screen(finger, film, find_media(film)):
            touch = finger.touch("Play", "Play", (finger.parts.player.pictureChanged,))
            shown_ms.append(touch.change_ms)
    note = f"the very first {shown_ms[0]:.0f} ms, the slowest {max(shown_ms):.0f} ms, of {times}"
    yield Result(_FIRST, find_median(shown_ms), "ms", FIRST_PICTURE_LIMIT_MS, note)


def measure_playing(finger: Finger, film: Film, quick: bool) -> Iterator[Result]:
    """Play the clip, and the whole shipped film unless in a hurry."""
    clip = make_clip()
    played = play_to_end(finger, film, clip)
    yield Result(f"{_LOST}, 1080p25 clip", played.lost, "", 0, describe(played))
    yield from compare_with_vlc(played, clip)
    if quick:
        yield skip(f"{_LOST}, shipped film", "Left out by --quick.", limit=0)
    else:
        shipped = play_to_end(finger, film, find_media(film))
        yield Result(f"{_LOST}, shipped film", shipped.lost, "", 0, describe(shipped))


def play_to_end(finger: Finger, film: Film, file: Path) -> Playing:
    """Play a file in the player's screen and count what came."""
    player = finger.parts.player
    patience_s = film.duration_ms / 1000 + LENGTH_S + 20
    with on_screen(finger, film, file):
        began_s = time.process_time()
        player.togglePlay()
        if not run_until(lambda: read_state(finger) in ("ended", "failed"), patience_s, _GLANCE_MS):
            raise RuntimeError(f"{file.name} did not come to its end")
        processor_s = time.process_time() - began_s
        return Playing(count_pictures(file), player.screen.count, processor_s)


def describe(played: Playing) -> str:
    """Say what happened to the pictures."""
    count = played.count
    return f"of {played.pictures}: {count.arrived} came, {count.overtaken} of them too late to be drawn"


def compare_with_vlc(played: Playing, clip: Path) -> Iterator[Result]:
    """Return processor time, alone and against VLC decoding the clip to nowhere."""
    yield Result(_PROCESSOR, played.processor_s, "s", note=f"{LENGTH_S} s in a window of the whole screen")
    vlc = shutil.which("vlc")
    if vlc is None:
        yield skip(_SHARE, "VLC's own program is not installed (vlc-bin).", "×", PROCESSOR_LIMIT)
        return
    alone_s = decode_to_nowhere(vlc, clip)
    yield Result(_SHARE, played.processor_s / alone_s, "×", PROCESSOR_LIMIT, f"cvlc alone: {alone_s:.2f} s")


def decode_to_nowhere(vlc: str, clip: Path) -> float:
    """Return the processor time VLC takes to decode the clip, less what it takes to start and stop."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        copy = shutil.copy(clip, folder)
        Path(folder).chmod(0o755)
        return run_vlc(vlc, str(copy)) - run_vlc(vlc, "vlc://quit")


def run_vlc(vlc: str, what: str) -> float:
    """Play something to dummy outputs. VLC refuses to run as root, so then it runs as nobody."""
    words = [vlc, "-I", "dummy", "--vout", "dummy", "--aout", "dummy", "--play-and-exit", "--quiet", what]
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    environment = {**os.environ, "HOME": tempfile.gettempdir()}
    return run_to_end(words, environment=environment, user=_NOBODY if is_root else None).processor_s
