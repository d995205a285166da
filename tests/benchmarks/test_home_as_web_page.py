"""Chromium is given just what Home shows."""

from pathlib import Path

import pytest

from benchmarks.home_as_web_page import CARDS, SUBTITLE, TITLE, list_home_colours, read_areas, write_web_page
from benchmarks.places import ROOT

HOME = (ROOT / "kiosk" / "qml" / "Kiosk" / "Screens" / "HomeScreen.qml").read_text(encoding="utf-8")


@pytest.mark.parametrize("words", [TITLE, SUBTITLE, *(card.title for card in CARDS)])
def test_the_page_says_what_home_says(words: str):
    assert f'"{words}"' in HOME


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.title)
def test_cards_have_the_pictures_and_areas_of_home(card):
    assert f'"image://pictures/{card.picture}"' in HOME
    assert f'area: "{card.area}"' in HOME


def test_the_page_and_what_it_shows_are_in_one_folder(tmp_path: Path):
    page = write_web_page(tmp_path, 1280, 800)
    assert {"home.html", "regular.ttf", "bold.ttf", "find-help.svg", "home.svg"} <= {
        file.name for file in tmp_path.iterdir()
    }
    assert all(card.title in page.read_text(encoding="utf-8") for card in CARDS)


def test_colours_come_from_the_kiosk_s_own_palette():
    assert len(set(list_home_colours())) == len(CARDS)
    assert all(len(colour) == 6 for pair in read_areas().values() for colour in pair)
