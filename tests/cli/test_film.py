import pytest
from typer.testing import CliRunner

from kiosk.cli import film as film_command
from kiosk.cli.program import app
from kiosk.filming import FilmingError, FilmReport
from kiosk.narrating import FakeVoice
from tests.source.content_folder import ContentFolder


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(film_command, "default_voice", lambda voice_file: FakeVoice())
    return ContentFolder(tmp_path)


def film(folder, *words):
    places = ["--content", str(folder.content_dir), "--media", str(folder.media_dir)]
    return CliRunner().invoke(app, ["film", *words, *places])


def report_film(out_base, duration_ms):
    film, captions, poster, transcript = (out_base.with_suffix(e) for e in (".mp4", ".vtt", ".jpg", ".txt"))
    return FilmReport(film, captions, poster, transcript, duration_ms, 1_240_000, 3, None)


def test_a_film_of_a_page_goes_into_the_media_folder(folder, monkeypatch):
    asked: dict[str, object] = {}

    def make_film(tree, page, out_base, voice, report_progress):
        asked.update(page=page, out_base=out_base, voice=type(voice))
        report_progress("Filming", 1, 2)
        report_progress("Filming", 2, 2)
        return report_film(out_base, 65_400)

    monkeypatch.setattr(film_command, "make_film", make_film)
    result = film(folder, "make", "asking", "asking-film")
    assert result.exit_code == 0
    assert asked == {"page": "asking", "out_base": folder.media_dir / "asking-film", "voice": FakeVoice}
    assert "asking-film.mp4: 1:05 minutes, 1.2 MB." in result.output
    assert result.output.count("Filming") == 1


def test_a_stand_in_goes_into_the_media_folder(folder, monkeypatch):
    def make_stand_in(tree, picture, out_base, report_progress):
        assert picture == "letter"
        return report_film(out_base, 18_000)

    monkeypatch.setattr(film_command, "make_stand_in", make_stand_in)
    result = film(folder, "stand-in", "bsl-film", "--picture", "letter")
    assert result.exit_code == 0
    assert "bsl-film.mp4: 0:18 minutes" in result.output


def test_a_page_that_is_not_there_is_said_in_a_sentence(folder):
    result = film(folder, "make", "nowhere", "a-film")
    assert result.exit_code == 1
    assert "nowhere" in result.output


def test_a_stand_in_without_its_picture_is_said_in_a_sentence(folder, monkeypatch):
    def fail(tree, picture, out_base, report_progress):
        raise FilmingError(f"There is no picture called “{picture}”.")

    monkeypatch.setattr(film_command, "make_stand_in", fail)
    result = film(folder, "stand-in", "bsl-film")
    assert result.exit_code == 1
    assert "no picture called “bsl”" in result.output
