"""Everything that is not reading, films or finding help."""

from __future__ import annotations

from kiosk.session import ColourTheme, TextStep
from kiosk.tour.remains import describe_view_models, list_remains
from kiosk.tour.visitor import LostError
from kiosk.tour.walk import Act, Chapter, Step, Walk, going, seeing

_STEP_NAMES = {TextStep.STANDARD: "Standard", TextStep.LARGE: "Large", TextStep.GIANT: "Giant"}
_THEME_NAMES = {
    ColourTheme.PAPER: "Off-white",
    ColourTheme.CREAM: "Cream",
    ColourTheme.DARK: "Dark",
    ColourTheme.CONTRAST: "High contrast",
}
_MS_PER_SECOND = 1000


def _go_back_to_more(walk: Walk) -> None:
    walk.go("Back", "more")


def _open_words(walk: Walk) -> None:
    _go_back_to_more(walk)
    walk.go("Hard words", "words")


def _open_about(walk: Walk) -> None:
    _go_back_to_more(walk)
    walk.go("About this screen", "about")


def _read_to_the_end(walk: Walk) -> None:
    while walk.visitor.find("Down", is_target=True):
        walk.visitor.touch("Down")


def _choosing(name: str) -> Act:
    def act(walk: Walk) -> None:
        walk.visitor.touch(name)
        walk.visitor.expect(lambda: walk.visitor.see(name).is_checked, f"“{name}” should be marked")

    return act


def _close_panel(walk: Walk) -> None:
    walk.visitor.touch("Done")
    walk.visitor.expect(lambda: walk.visitor.find("Done") is None, "The panel should be closed")
    walk.visitor.see("Find help")


def _wait_long(walk: Walk) -> None:
    walk.clock.put_forward((walk.settings.quiet_s + 1) * _MS_PER_SECOND)
    walk.visitor.see("Are you still there?")


def _stay(walk: Walk) -> None:
    walk.visitor.touch("I am still here")
    walk.visitor.expect(lambda: walk.visitor.find("Are you still there?") is None, "The question should go")
    walk.expect_screen("home")


def _finish(walk: Walk) -> None:
    walk.visitor.touch("Finished")
    walk.expect_screen("attract")
    left = list_remains(walk.at_rest, describe_view_models(walk.kiosk))
    if left:
        raise LostError(f"This is left of the visit: {', '.join(left)}")


def _start(walk: Walk) -> None:
    walk.go("Touch the screen to start", "home")


START = Chapter(
    "Start",
    (
        Step("attract", "Stand in front of the screen", seeing("Touch the screen to start")),
        Step("home", "Touch the screen", _start),
    ),
)

MORE = Chapter(
    "More",
    (
        Step("more", "Touch “Get in touch and more”", going("Get in touch and more", "more")),
        Step("contact", "Touch “Get in touch”", going("Get in touch", "contact")),
        Step("words", "Go back and touch “Hard words”", _open_words),
        Step("about", "Go back and touch “About this screen”", _open_about),
        Step("about-end", "Touch “Down” until the end", _read_to_the_end, is_quick=False),
    ),
)

LOOKS = Chapter(
    "Text and colours",
    (
        Step("text-panel", "Touch “Text and colours”", lambda walk: walk.visitor.touch("Text and colours")),
        *(
            Step(f"text-{step.value}", f"Touch “{name}”", _choosing(name), step is TextStep.GIANT)
            for step, name in reversed(_STEP_NAMES.items())
        ),
        *(
            Step(f"theme-{theme.value}", f"Touch “{name}”", _choosing(name), theme is ColourTheme.CONTRAST)
            for theme, name in reversed(_THEME_NAMES.items())
        ),
        Step("text-panel-done", "Touch “Done”", _close_panel, is_quick=False),
    ),
)

END = Chapter(
    "End",
    (
        Step("idle-warning", "Touch nothing for two minutes", _wait_long),
        Step("still-here", "Touch “I am still here”", _stay),
        Step("finished", "Touch “Finished”; nothing is left of the visit", _finish),
    ),
)
