"""A film is really made, and is what its report says."""

from itertools import pairwise

import av
import numpy as np
import pytest
from PIL import Image

from kiosk.filming import FilmingError, make_film
from kiosk.narrating import FakeVoice, VoiceError, default_voice
from kiosk.source import read_captions, read_transcript

pytestmark = pytest.mark.slow


class BrokenVoice(FakeVoice):
    def say(self, words):
        raise VoiceError("The voice has a cold.")


def test_a_film_is_full_hd_h264_with_aac_and_starts_fast(made):
    with av.open(str(made.report.film)) as file:
        video, audio = file.streams.video[0], file.streams.audio[0]
        assert (video.codec.name, video.width, video.height, video.pix_fmt) == ("h264", 1920, 1080, "yuv420p")
        assert video.average_rate == 25
        assert (audio.codec.name, audio.rate) == ("aac", 48_000)
    start = made.report.film.read_bytes()[:4096]
    assert b"moov" in start
    assert b"Lavf" not in start


def test_a_film_is_as_long_as_its_report_says(made, look_into):
    _, count = look_into["pictures"](made.report.film, every=1_000)
    assert count * 40 == made.report.duration_ms
    sound_ms = len(look_into["sound"](made.report.film)) / 48
    assert sound_ms == pytest.approx(made.report.duration_ms, abs=50)
    assert made.report.size_bytes == made.report.film.stat().st_size < 3_000_000


def test_the_picture_changes_with_every_line_and_captions_have_room(made, look_into):
    captions = read_captions(made.report.captions)
    pictures, _ = look_into["pictures"](made.report.film)
    shown = [pictures[(caption.start_ms + 200) // 40] for caption in captions]
    for before, after in pairwise(shown):
        assert np.abs(before.astype(int) - after).max() > 40
    for picture in shown:
        assert np.ptp(picture[82:]) <= 4


def test_sound_is_heard_with_each_caption_and_not_before_it(made, look_into):
    sound = look_into["sound"](made.report.film)
    for caption in read_captions(made.report.captions):
        assert look_into["level"](sound, caption.start_ms, caption.start_ms + 100) > 0.01
        assert look_into["level"](sound, caption.start_ms - 180, caption.start_ms - 80) < 0.001


def test_a_film_is_as_loud_as_it_should_be(made):
    assert made.report.loudness_lufs == pytest.approx(-23, abs=0.5)


def test_captions_follow_each_other_and_are_the_spoken_words(made):
    captions = read_captions(made.report.captions)
    assert len(captions) == made.report.caption_count
    words = " ".join(caption.text for caption in captions)
    assert "This is a plan. It is for every house. Who to ask." in words
    for before, after in pairwise(captions):
        assert before.start_ms < before.end_ms <= after.start_ms
        assert after.start_ms == before.end_ms or after.start_ms - before.end_ms >= 1_000


def test_the_poster_is_a_picture_and_the_transcript_says_what_is_seen(made):
    with Image.open(made.report.poster) as poster:
        assert poster.size == (1280, 720)
    transcript = read_transcript(made.report.transcript)
    assert "Picture: A house. Voice: It is for every house." in transcript
    assert "Heading: Who to ask." in transcript
    assert transcript[-1] == "Pictures: Ann (CC BY 4.0), Ben (CC0). Voice: made by computer."


def test_progress_goes_from_nothing_to_everything(made):
    for task in ("Speaking", "Filming"):
        steps = [(done, total) for name, done, total in made.progress if name == task]
        assert steps[0][0] == 0
        assert steps[-1][0] == steps[-1][1]
        assert steps == sorted(steps)


def test_the_real_voice_is_heard_in_a_film(read_tree, tmp_path, look_into):
    voice = default_voice(cache_dir=tmp_path / "clips")
    report = make_film(read_tree(), "plan", tmp_path / "one", voice)
    sound = look_into["sound"](report.film)
    for caption in read_captions(report.captions):
        assert look_into["level"](sound, caption.start_ms, caption.start_ms + 600) > 0.01
    assert report.loudness_lufs == pytest.approx(-23, abs=1)


def assert_refused(tree, page_id, out_base, voice, sentence):
    with pytest.raises(FilmingError, match=sentence):
        make_film(tree, page_id, out_base, voice)
    folder = out_base.parent
    assert not folder.is_dir() or list(folder.iterdir()) == []


def test_a_missing_page_is_a_sentence(read_tree, tmp_path):
    assert_refused(read_tree(), "none", tmp_path / "o" / "f", FakeVoice(), "no page called “none”")


def test_a_page_without_easy_read_is_a_sentence(read_tree, tmp_path):
    assert_refused(read_tree(), "bare", tmp_path / "o" / "f", FakeVoice(), "“bare” has no Easy Read")


def test_a_missing_picture_file_is_a_sentence(read_tree, content_dir, tmp_path):
    (content_dir / "pictures" / "house.svg").unlink()
    assert_refused(read_tree(), "plan", tmp_path / "o" / "f", FakeVoice(), "“house.svg” is not in the folder")


def test_a_spoilt_picture_file_is_a_sentence(read_tree, content_dir, tmp_path):
    (content_dir / "pictures" / "house.svg").write_text("<svg")
    assert_refused(read_tree(), "plan", tmp_path / "o" / "f", FakeVoice(), "cannot be drawn")


def test_an_unlisted_picture_names_the_line_that_asks_for_it(read_tree, content_dir, tmp_path):
    page = content_dir / "pages" / "plan" / "easy-read.md"
    page.write_text(page.read_text().replace("![](house)", "![](boat)"))
    assert_refused(read_tree(), "plan", tmp_path / "o" / "f", FakeVoice(), "easy-read.md asks .* “boat”")


def test_a_voice_that_cannot_speak_is_a_sentence(read_tree, tmp_path):
    assert_refused(read_tree(), "plan", tmp_path / "o" / "f", BrokenVoice(), "has a cold")


def test_a_folder_that_cannot_be_written_is_a_sentence(read_tree, tmp_path):
    (tmp_path / "file").write_text("in the way")
    assert_refused(read_tree(), "plan", tmp_path / "file" / "f", FakeVoice(), "cannot be written to")


def test_a_film_that_fails_leaves_the_film_before_it(read_tree, content_dir, tmp_path, monkeypatch):
    out = tmp_path / "o"
    out.mkdir()
    (out / "f.mp4").write_bytes(b"the film before")

    def fail_half_way(path, pictures, sound):
        path.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.filming.film.encode_film", fail_half_way)
    with pytest.raises(FilmingError, match="No space left on device"):
        make_film(read_tree(), "plan", out / "f", FakeVoice())
    assert [path.name for path in out.iterdir()] == ["f.mp4"]
    assert (out / "f.mp4").read_bytes() == b"the film before"
