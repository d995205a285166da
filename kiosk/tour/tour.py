"""Walks through the real kiosk by touch, keeps a picture of every screen, and says how it went."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app import RunningKiosk, make_application, open_kiosk
from kiosk.machine import Settings
from kiosk.tour.clock import ForwardClock
from kiosk.tour.film_steps import BSL_FILM, FILMS
from kiosk.tour.help_steps import FINDING_HELP, SEARCHING, TAKING_HOME
from kiosk.tour.other_steps import END, LOOKS, MORE, START
from kiosk.tour.pictures import is_blank
from kiosk.tour.reading_steps import LOOKING_BACK, READING
from kiosk.tour.remains import describe_view_models
from kiosk.tour.report import StepResult, print_results, summarise
from kiosk.tour.visitor import LostError, Visitor
from kiosk.tour.walk import Chapter, Step, Walk
from kiosk.tour.warnings_heard import hear_warnings

CHAPTERS = (
    START,
    READING,
    LOOKING_BACK,
    FILMS,
    BSL_FILM,
    FINDING_HELP,
    TAKING_HOME,
    SEARCHING,
    MORE,
    LOOKS,
    END,
)
DEFAULT_SIZE = (1280, 800)
_WAYS_OUT = ("Done", "Close", "I am still here", "Home", "Touch the screen to start")


def run_tour(
    bundle_dir: Path, out_dir: Path, size: tuple[int, int] = DEFAULT_SIZE, *, is_quick: bool = False
) -> int:
    """Open the kiosk on a bundle, walk through it and print a table.

    Args:
        bundle_dir: The compiled content.
        out_dir: Where the pictures go; pictures of an older tour there are replaced.
        size: Width and height of the window in pixels.
        is_quick: Leave out what the other steps nearly show.

    Returns:
        0 where every step went well, 1 where one did not.
    """
    make_application()
    _empty_folder(out_dir)
    clock, settings = ForwardClock(), Settings()
    running = open_kiosk(bundle_dir, settings, windowed=True, size=size, now_ms=clock)
    try:
        results = tuple(_take_tour(running, clock, settings, out_dir, is_quick))
    finally:
        running.close()
    print_results(results)
    print(summarise(results), f"The pictures are in {out_dir}.")
    return int(any(result.problem for result in results))


def _take_tour(
    running: RunningKiosk, clock: ForwardClock, settings: Settings, out_dir: Path, is_quick: bool
) -> Iterator[StepResult]:
    window = running.window
    if running.view_model is None or not isinstance(window, QQuickWindow):
        yield StepResult("Start", "", "Open the kiosk", 0, "The content could not be opened")
        return
    QTest.qWaitForWindowExposed(window)
    at_rest = describe_view_models(running.view_model)
    walk = Walk(Visitor(window, clock.put_forward), running.view_model, clock, settings, at_rest)
    numbers = iter(range(1, 1000))
    for chapter in CHAPTERS:
        steps = [step for step in chapter.steps if step.is_quick or not is_quick]
        yield from _take_chapter(walk, chapter, steps, numbers, out_dir)


def _take_chapter(
    walk: Walk, chapter: Chapter, steps: Iterable[Step], numbers: Iterator[int], out_dir: Path
) -> Iterator[StepResult]:
    if chapter.name != "Start":
        _return_home(walk)
    lost_at = ""
    for step in steps:
        picture = f"{next(numbers):02d}-{step.name}.png"
        if lost_at:
            problem = f"Not reached, because “{lost_at}” went wrong"
            yield StepResult(chapter.name, "", step.does, 0, problem)
            continue
        result = _take_step(walk, chapter, step, out_dir / picture)
        lost_at = step.name if result.problem else ""
        yield result


def _take_step(walk: Walk, chapter: Chapter, step: Step, picture: Path) -> StepResult:
    start = time.monotonic()
    problem = ""
    with hear_warnings() as heard:
        try:
            step.act(walk)
        except LostError as error:
            problem = str(error)
        image = walk.visitor.grab()
        image.save(str(picture))
    if not problem and is_blank(image):
        problem = "There is nothing on the picture"
    if not problem and heard:
        problem = f"Warning: {heard[0]}"
    return StepResult(chapter.name, picture.name, step.does, time.monotonic() - start, problem)


def _return_home(walk: Walk) -> None:
    """Leave whatever is open, as a visitor would, and go Home."""
    for name in _WAYS_OUT:
        if walk.visitor.find(name, is_target=True):
            walk.visitor.touch(name)


def _empty_folder(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for picture in folder.glob("[0-9][0-9]-*.png"):
        picture.unlink()
