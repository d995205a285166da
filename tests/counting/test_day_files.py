"""The file of a day is the same for the same counts, is never torn, and tells neither order nor time."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.counting import (
    NAMES,
    Choice,
    Counted,
    DamagedDayError,
    DayFiles,
    Kind,
    day_files,
    read_day,
    read_days,
)

DAY = date(2026, 11, 24)
VISIT, CALM = Counted(Kind.VISIT), Counted(Kind.CHOICE, Choice.CALM)
VISITS = st.lists(
    st.frozensets(st.sampled_from([Counted(Kind.CHOICE, name) for name in NAMES[Kind.CHOICE]])), max_size=6
)


def read_bytes(folder: Path) -> dict[str, tuple[bytes, int]]:
    """What is in a folder, and the times it gives."""
    return {file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in folder.iterdir()}


@settings(max_examples=25)
@given(visits=VISITS, random=st.randoms())
def test_the_order_of_visits_and_of_what_was_used_leaves_the_same_bytes(tmp_path_factory, visits, random):
    left: list[dict[str, tuple[bytes, int]]] = []
    for order in (visits, random.sample(visits, len(visits))):
        folder, counts = tmp_path_factory.mktemp("days"), Counter[Counted]()
        files = DayFiles(folder)
        for visit in order:
            counts.update(random.sample(sorted(visit), len(visit)))
            files.save({DAY: counts.copy()})
        left.append(read_bytes(folder))
    assert left[0] == left[1]


def test_a_program_goes_on_where_the_one_before_ended(tmp_path: Path):
    DayFiles(tmp_path).save({DAY: {VISIT: 2, CALM: 1}})
    files = DayFiles(tmp_path)
    files.save({DAY: {VISIT: 1}})
    files.save({DAY: {VISIT: 3}})
    files.save({DAY: {VISIT: 3}})
    assert read_days(tmp_path) == {DAY: {VISIT: 5, CALM: 1}}


def test_no_time_of_day_is_on_the_disk(tmp_path: Path):
    folder = tmp_path / "statistics"
    DayFiles(folder).save({DAY: {VISIT: 1}, None: {VISIT: 1}})
    times = {path.stat().st_mtime for path in (folder, *folder.iterdir())}
    assert all(time % 86_400 == 0 for time in times)
    assert folder.stat().st_mode & 0o077 == 0


def test_the_oldest_days_are_dropped_whatever_the_clock_says(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(day_files, "MOST_DAYS", 4)
    days = [DAY + timedelta(days=place) for place in range(7)]
    DayFiles(tmp_path).save({day: {VISIT: 1} for day in days})
    assert list(read_days(tmp_path)) == days[3:]


def test_a_day_that_cannot_be_understood_is_begun_again_and_told(tmp_path: Path):
    (tmp_path / "2026-11-24.json").write_text("{")
    assert read_days(tmp_path) == {}
    files = DayFiles(tmp_path)
    assert not files.save({DAY: {VISIT: 1}})
    assert files.save({DAY: {VISIT: 2}})
    assert read_days(tmp_path) == {DAY: {VISIT: 2}}


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        '{"format": 2, "counts": {}}',
        '{"format": 1}',
        '{"format": 1, "counts": []}',
        '{"format": 1, "counts": {"visit": -1}}',
        '{"format": 1, "counts": {"visit": true}}',
        '{"format": 1, "counts": {"visit": 1e3}}',
        '{"format": 1, "counts": {"search:send": 1}}',
        "[" * 100_000,
        "\0",
    ],
)
def test_a_file_that_says_anything_else_is_damaged(tmp_path: Path, text: str):
    file = tmp_path / "2026-11-24.json"
    file.write_text(text)
    with pytest.raises(DamagedDayError):
        read_day(file)


@pytest.mark.parametrize("name", ["write_whole", "read_day"])
def test_what_cannot_be_written_or_read_leaves_what_was_there(tmp_path: Path, monkeypatch, name: str):
    def fail(*_words: object) -> None:
        raise OSError(28, "No space left on device")

    DayFiles(tmp_path).save({DAY: {VISIT: 4}})
    before, files = read_bytes(tmp_path), DayFiles(tmp_path)
    with monkeypatch.context() as full:
        full.setattr(day_files, name, fail)
        with pytest.raises(OSError, match="No space"):
            files.save({DAY: {VISIT: 1}})
    assert read_bytes(tmp_path) == before
    files.save({DAY: {VISIT: 2}})
    assert read_days(tmp_path) == {DAY: {VISIT: 6}}


def test_people_can_read_the_file(tmp_path: Path):
    DayFiles(tmp_path).save({DAY: {VISIT: 2, CALM: 1}})
    written = json.loads((tmp_path / "2026-11-24.json").read_text())
    assert written == {"format": 1, "counts": {"visit": 2, "choice:calm": 1}}
