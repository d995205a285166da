"""The tour through the real kiosk, and what it says when something is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import qWarning

from kiosk.tour import CHAPTERS, Chapter, LostError, Step, Walk, run_tour, tour

pytestmark = [pytest.mark.window, pytest.mark.slow]

START = CHAPTERS[0]


@pytest.fixture(autouse=True)
def application_is_made(application, monkeypatch):
    """The application is there already; making it again would be warned about."""
    monkeypatch.setattr(tour, "make_application", lambda: application)


def run_with(monkeypatch, bundle_dir: Path, out_dir: Path, *steps: Step) -> int:
    """Take a tour that begins as always and then takes these steps."""
    monkeypatch.setattr(tour, "CHAPTERS", (START, Chapter("Trial", steps), Chapter("After", steps[:1])))
    return run_tour(bundle_dir, out_dir)


def get_lost(walk: Walk) -> None:
    """Find nothing."""
    raise LostError("There is no “Nothing”.")


def warn(walk: Walk) -> None:
    """Make Qt complain."""
    qWarning("something is wrong")


def test_the_short_tour_goes_well_and_keeps_a_picture_of_every_screen(
    bundle_dir: Path, tmp_path: Path, capsys
):
    assert run_tour(bundle_dir, tmp_path, is_quick=True) == 0, capsys.readouterr().out
    names = [file.name.split("-", 1)[1] for file in sorted(tmp_path.glob("*.png"))]
    for expected in ("attract.png", "home.png", "film-playing.png", "bsl-playing.png", "finished.png"):
        assert expected in names


def test_a_step_that_fails_is_told_and_the_rest_goes_on(
    monkeypatch, bundle_dir: Path, tmp_path: Path, capsys
):
    lost, fine = Step("lost", "Get lost", get_lost), Step("fine", "Look", lambda walk: None)
    assert run_with(monkeypatch, bundle_dir, tmp_path, fine, lost, fine) == 1
    said = capsys.readouterr().out
    assert "There is no “Nothing”." in said
    assert "Not reached, because “lost” went wrong" in said
    assert "2 of 6 steps went wrong." in said
    assert (tmp_path / "04-lost.png").is_file()


def test_a_warning_fails_its_step(monkeypatch, bundle_dir: Path, tmp_path: Path, capsys):
    assert run_with(monkeypatch, bundle_dir, tmp_path, Step("warn", "Complain", warn)) == 1
    assert "Warning: something is wrong" in capsys.readouterr().out


def test_a_blank_picture_fails_its_step(monkeypatch, bundle_dir: Path, tmp_path: Path, capsys):
    def hide_everything(walk: Walk) -> None:
        walk.visitor.window.contentItem().setVisible(False)

    blank = Step("blank", "Hide everything", hide_everything)
    assert run_with(monkeypatch, bundle_dir, tmp_path, blank) == 1
    assert "There is nothing on the picture" in capsys.readouterr().out


def test_pictures_of_an_older_tour_go_and_other_files_stay(monkeypatch, bundle_dir: Path, tmp_path: Path):
    (tmp_path / "77-old.png").touch()
    (tmp_path / "notes.txt").touch()
    assert run_with(monkeypatch, bundle_dir, tmp_path) == 0
    assert not (tmp_path / "77-old.png").exists()
    assert (tmp_path / "notes.txt").exists()


def test_content_that_cannot_be_opened_is_told(tmp_path: Path, capsys, caplog):
    assert run_tour(tmp_path / "nothing", tmp_path) == 1
    assert "The content could not be opened" in capsys.readouterr().out


def test_every_step_has_a_picture_of_its_own_name_in_its_chapter():
    for chapter in CHAPTERS:
        names = [step.name for step in chapter.steps]
        assert len(names) == len(set(names))


def test_steps_can_be_left_out_of_the_short_tour():
    steps = [step for chapter in CHAPTERS for step in chapter.steps]
    assert 0 < len([step for step in steps if not step.is_quick]) < len(steps)
