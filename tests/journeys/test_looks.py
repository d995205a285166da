"""Text and colours apply at once, everywhere."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from tests.shipped_kiosk import OpenKiosk

pytestmark = pytest.mark.window

THEMES = {"Off-white": "paper", "Cream": "cream", "Dark": "dark", "High contrast": "contrast"}
SCREENS = ("home", "read", "films", "findHelp", "search", "words", "contact", "more", "about")


def read_background(kiosk: OpenKiosk) -> QColor:
    """The colour of the window at its edge."""
    return kiosk.visitor.grab().pixelColor(2, 2)


def test_each_theme_has_a_background_of_its_own_on_every_screen(home: OpenKiosk):
    seen: dict[str, set[str]] = {}
    for theme in THEMES.values():
        home.parts.preferences.chooseTheme(theme)
        for screen in SCREENS:
            home.parts.visit.open(screen, "")
            home.visitor.rest()
            seen.setdefault(theme, set()).add(read_background(home).name())
    assert all(len(colours) == 1 for colours in seen.values())
    assert len({colour for colours in seen.values() for colour in colours}) == len(THEMES)


@pytest.mark.parametrize("name", list(THEMES))
def test_a_theme_applies_at_once_behind_the_panel_and_is_marked(home: OpenKiosk, name: str):
    home.visitor.touch("Text and colours")
    home.visitor.touch(name)
    assert home.visitor.see(name).is_checked
    assert home.parts.preferences.theme == THEMES[name]


def measure_letters(kiosk: OpenKiosk) -> int:
    """The size of letters of a button that is on every screen."""
    button = kiosk.visitor.see("Finished").item
    sizes = [text.property("font").pixelSize() for text in list_texts(button)]
    return int(max(sizes))


def list_texts(item):
    """Every text under an item."""
    below = [text for child in item.childItems() for text in list_texts(child)]
    return [item, *below] if item.property("text") and item.property("truncated") is not None else below


@pytest.mark.parametrize("screen", SCREENS)
def test_a_text_step_applies_at_once_on_every_screen(home: OpenKiosk, screen: str):
    home.parts.visit.open(screen, "")
    sizes = []
    for step in ("standard", "large", "giant", "double"):
        home.parts.preferences.chooseTextStep(step)
        home.visitor.rest()
        sizes.append(measure_letters(home))
    assert sizes == [round(home.px_per_mm * mm) for mm in (8.0, 10.97, 13.64, 15.99)]


def test_the_panel_gives_the_focus_back_to_its_button(home: OpenKiosk):
    home.visitor.see("Text and colours").item.forceActiveFocus()
    home.visitor.touch("Text and colours")
    assert home.visitor.see("Done").is_focused
    home.visitor.touch("Done")
    assert home.visitor.see("Text and colours").is_focused
