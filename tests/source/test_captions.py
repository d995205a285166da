import pytest

from kiosk.source import UnreadableCaptionsError, read_captions, read_transcript
from kiosk.vocabulary import Caption


def write(tmp_path, text):
    path = tmp_path / "film.vtt"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_cues_come_with_times_in_milliseconds_and_plain_words(tmp_path):
    path = write(
        tmp_path,
        "\ufeffWEBVTT\n\nNOTE not shown\n\n1\n00:01.000 --> 00:02.500\n"
        "<v Ann>Bed &amp; board,\n<b>then</b> home\n\n"
        "01:00:00.001 --> 01:00:05.000 line:90%\nLate\n",
    )
    assert read_captions(path) == (
        Caption(1_000, 2_500, "Bed & board, then home"),
        Caption(3_600_001, 3_605_000, "Late"),
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "not WebVTT"),
        ("1\n00:00:01,000 --> 00:00:02,000\nSubRip\n", "not WebVTT"),
        ("WEBVTT\n\n99:99.9 --> soon\nx\n", "not WebVTT"),
        (b"WEBVTT\n\n00:01.000 --> 00:02.000\ncaf\xe9\n", "UTF-8"),
    ],
)
def test_unreadable_captions_say_why(tmp_path, text, words):
    with pytest.raises(UnreadableCaptionsError, match=words):
        read_captions(write(tmp_path, text))


def test_missing_captions_say_so(tmp_path):
    with pytest.raises(UnreadableCaptionsError, match="not there"):
        read_captions(tmp_path / "none.vtt")


def test_a_transcript_is_its_lines_that_have_words(tmp_path):
    path = write(tmp_path, "One.\n\n  Two. \n")
    assert read_transcript(path) == ("One.", "Two.")
