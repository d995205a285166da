"""Counting goes on whatever the disk does, and staff are told once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.app.run import count_update, make_statistics
from kiosk.app.statistics import Statistics
from kiosk.catalogue import open_catalogue
from kiosk.counting import Counted, Kind, day_files, read_days
from kiosk.jobs import BackgroundRunner, QueuedRunner
from kiosk.machine import Folders, Settings
from tests.shipped_kiosk import compile_shipped

DAY = date(2026, 11, 24)
VISIT = frozenset({Counted(Kind.VISIT)})


class Runner(QueuedRunner):
    """Work waits to be told, and is dropped at the end."""

    def close(self) -> None:
        """Drop what waits."""
        self._jobs.clear()


@pytest.fixture
def runner() -> Runner:
    """Nothing is done until a test says so."""
    return Runner()


@pytest.fixture
def statistics(tmp_path: Path, runner: Runner) -> Statistics:
    """Nobody has come yet."""
    return Statistics(tmp_path / "statistics", runner)


def count_visits(tmp_path: Path) -> int:
    """How many visits are on the disk."""
    return sum(day[Counted(Kind.VISIT)] for day in read_days(tmp_path / "statistics").values())


@pytest.fixture
def full_disk(monkeypatch) -> Iterator[pytest.MonkeyPatch]:
    """A disk that takes nothing until it is undone."""

    def fail(*_words: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(day_files, "write_whole", fail)
        yield full


def test_visits_are_written_in_the_background(statistics: Statistics, runner: Runner, tmp_path: Path):
    statistics.note(DAY, VISIT)
    statistics.note(DAY, VISIT)
    assert count_visits(tmp_path) == 0
    runner.drain()
    assert count_visits(tmp_path) == 2


def test_nothing_is_written_where_nothing_was_counted(statistics: Statistics, runner: Runner):
    statistics.note(DAY, frozenset())
    assert runner.waiting_count == 0


def test_what_is_not_written_yet_is_at_the_end(statistics: Statistics, tmp_path: Path):
    statistics.note(DAY, VISIT)
    statistics.note(None, VISIT)
    statistics.close()
    assert count_visits(tmp_path) == 2


def test_what_is_written_is_not_written_again(statistics: Statistics, runner: Runner, monkeypatch):
    statistics.note(DAY, VISIT)
    runner.drain()
    monkeypatch.setattr(day_files, "write_whole", lambda file, data: pytest.fail("written again"))
    statistics.close()


def test_a_full_disk_is_told_once_and_tried_again(
    statistics: Statistics, runner: Runner, tmp_path: Path, full_disk: pytest.MonkeyPatch, caplog
):
    for _ in range(3):
        statistics.note(DAY, VISIT)
        runner.drain()
    assert [record.message for record in caplog.records] == [
        "The number of visits could not be saved (No space left on device). "
        "The kiosk counts on and tries again after the next visit."
    ]
    full_disk.undo()
    statistics.note(DAY, VISIT)
    runner.drain()
    assert count_visits(tmp_path) == 4


def test_a_full_disk_at_the_end_stops_nobody(
    statistics: Statistics, full_disk: pytest.MonkeyPatch, caplog, tmp_path: Path
):
    statistics.note(DAY, VISIT)
    statistics.close()
    assert "could not be saved" in caplog.text


def test_a_file_in_the_place_of_the_folder_stops_nobody(tmp_path: Path, runner: Runner, caplog):
    (tmp_path / "statistics").write_text("not a folder")
    statistics = Statistics(tmp_path / "statistics", runner)
    statistics.note(DAY, VISIT)
    runner.drain()
    assert "could not be saved" in caplog.text


def test_a_damaged_day_is_told(statistics: Statistics, runner: Runner, tmp_path: Path, caplog):
    (tmp_path / "statistics").mkdir()
    (tmp_path / "statistics" / "2026-11-24.json").write_text("torn")
    statistics.note(DAY, VISIT)
    runner.drain()
    assert "could not be read any more" in caplog.text
    assert count_visits(tmp_path) == 1


def test_it_can_be_switched_off(qapp, tmp_path: Path):
    folders = Folders(tmp_path / "settings.toml", tmp_path, tmp_path, tmp_path / "data" / "content")
    assert make_statistics(folders, Settings(statistics="off")) is None
    made = make_statistics(folders, Settings())
    assert made is not None
    made.close()
    assert not folders.statistics_dir.exists()


def test_an_update_is_counted(qapp, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory):
    bundle_dir = compile_shipped(tmp_path_factory.getbasetemp() / "shipped" / "bundle")
    catalogue = open_catalogue(bundle_dir)
    statistics = Statistics(tmp_path, BackgroundRunner())
    showing = SimpleNamespace(running=SimpleNamespace(catalogue=catalogue))
    count_update(statistics, showing)  # type: ignore[arg-type]
    count_update(None, showing)  # type: ignore[arg-type]
    statistics.close()
    catalogue.close()
    assert [dict(day) for day in read_days(tmp_path).values()] == [{Counted(Kind.UPDATE): 1}]
