"""The films in media/ are whole, small enough, and say what their page says now."""

from pathlib import Path

import av
import pytest

from kiosk.filming.script import write_script
from kiosk.filming.transcript import write_transcript
from kiosk.source import read_captions, read_content_folder

ROOT = Path(__file__).parents[2]
MEDIA = ROOT / "media"


def test_the_film_says_what_its_page_says():
    tree = read_content_folder(ROOT / "assets" / "content", MEDIA)
    transcript = write_transcript(write_script(tree, "plan-2026-2029"))
    assert (MEDIA / "strategy-film.txt").read_text(encoding="utf-8") == transcript, (
        "The page has changed. Make the film again: kiosk film make plan-2026-2029 strategy-film"
    )


@pytest.mark.parametrize(("name", "has_sound"), [("strategy-film", True), ("bsl-stand-in", False)])
def test_a_shipped_film_is_small_and_captioned_to_its_end(name, has_sound):
    film = MEDIA / f"{name}.mp4"
    assert film.stat().st_size < 15_000_000
    with av.open(str(film)) as file:
        assert bool(file.streams.audio) is has_sound
        assert file.duration is not None
        duration_ms = file.duration // 1_000
    captions = read_captions(MEDIA / f"{name}.vtt")
    assert duration_ms - 5_000 < captions[-1].end_ms <= duration_ms
