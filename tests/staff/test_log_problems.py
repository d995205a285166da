"""The last problems of the log, each once."""

from __future__ import annotations

from kiosk.staff import LogProblem, read_problems

LOG = """2026-11-24 08:00:00,001 INFO kiosk.app Started
2026-11-24 08:01:00,001 ERROR kiosk.app The film cannot be shown
Traceback (most recent call last):
2026-11-24 08:02:00,001 WARNING qt Something odd
2026-11-24 08:03:00,001 ERROR kiosk.app The film cannot be shown
"""


def test_the_newest_comes_first_and_the_same_is_counted(tmp_path):
    (tmp_path / "kiosk.log").write_text(LOG)
    assert read_problems(tmp_path, 10) == (
        LogProblem("2026-11-24 08:03", "ERROR", "The film cannot be shown", 2),
        LogProblem("2026-11-24 08:02", "WARNING", "Something odd"),
    )
    assert len(read_problems(tmp_path, 1)) == 1


def test_no_log_has_no_problems(tmp_path):
    assert read_problems(tmp_path / "nowhere", 10) == ()


def test_of_a_long_log_only_the_end_is_read(tmp_path):
    (tmp_path / "kiosk.log").write_text(LOG + "\xff" * 300_000 + "\n" + LOG.replace("film", "page"))
    assert {problem.what for problem in read_problems(tmp_path, 10)} == {
        "The page cannot be shown",
        "Something odd",
    }


def test_staff_read_when_it_was_in_words():
    assert LogProblem("2026-11-24 08:03", "ERROR", "It broke").when == "Tuesday 24 November 2026 at 8:03 am"
    assert LogProblem("2026-99-24 08:03", "ERROR", "It broke").when == "2026-99-24 08:03"
