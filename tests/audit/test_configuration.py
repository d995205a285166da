"""The grids cover what they say."""

from __future__ import annotations

from dataclasses import replace

from kiosk.audit.configuration import (
    SMALL,
    TEXT_STEPS,
    THEMES,
    Configuration,
    Panel,
    list_panels,
    representative_grid,
    whole_grid,
)
from kiosk.session import ColourTheme, TextStep


def test_a_configuration_names_only_what_was_chosen():
    plain = Configuration(Panel(1920, 1080, 21.5))
    assert plain.name == "21.5″ 1920x1080"
    chosen = replace(plain, text_step="giant", has_more_space=True, is_lowered=True)
    assert chosen.name == "21.5″ 1920x1080, giant, more space, lowered"
    assert plain.is_untouched
    assert not chosen.is_untouched


def test_every_step_and_theme_that_can_be_chosen_is_covered():
    assert set(TEXT_STEPS) == {step.value for step in TextStep}
    assert set(THEMES) == {theme.value for theme in ColourTheme}


def test_the_whole_grid_has_every_panel_with_every_step_spacing_size_and_height():
    grid = whole_grid()
    assert len(list_panels()) == 11
    atkinson = {shape for shape in grid.shapes if shape.typeface == "atkinson"}
    assert len(atkinson) == 11 * 4 * 2 * 2 * 2
    assert {look.theme for look in grid.looks} == set(THEMES)
    assert {use.theme for use in whole_grid().uses} == set(THEMES)


def test_the_representative_grid_is_part_of_the_whole():
    whole, part = whole_grid(), representative_grid()
    assert set(part.shapes) <= set(whole.shapes)
    assert {look.theme for look in part.looks} == set(THEMES)


def test_a_grid_can_be_kept_to_one_panel():
    kept = whole_grid().keep(lambda panel: panel == SMALL)
    assert kept.panels == (SMALL,)
    assert "1 panels: 21.5″ 1280x800" in kept.describe()
