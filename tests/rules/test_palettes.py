"""Every theme, loud and calm: words at 7:1 and edges at 3:1 on whatever they stand on."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlContext, QQmlEngine, QQmlExpression, qmlContext, qmlEngine

from tests.rules.sources import QML

THEMES = ("paper", "cream", "dark", "contrast")
AREAS = ("read", "easyRead", "films", "bsl", "findHelp", "contact", "more")
WORDS, EDGE = 7.0, 3.0
GROUNDS = ("background", "surface")
PAIRS = (
    *product(("text",), (*GROUNDS, "warningTint", "pressed"), (WORDS,)),
    *product(("quietText", "warning"), GROUNDS, (WORDS,)),
    ("warning", "warningTint", WORDS),
    ("onSolid", "solid", WORDS),
    *product(("edge", "solid"), GROUNDS, (EDGE,)),
    *product((f"{area}.colour" for area in AREAS), GROUNDS, (WORDS,)),
)


def luminance(colour: QColor) -> float:
    """How light a colour is, as WCAG reckons it."""
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """How far apart two colours are, from 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def cover(ground: QColor, share: float) -> QColor:
    """What black of which only a share is left looks like on a ground."""
    return QColor.fromRgbF(*(c * (1 - share) for c in (ground.redF(), ground.greenF(), ground.blueF())))


@pytest.fixture(scope="module")
def theme(qapp) -> Iterator[QObject]:
    """The Theme by itself, without a kiosk around it."""
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    theme = engine.singletonInstance("Kiosk.Theme", "Theme")
    assert isinstance(theme, QObject)
    yield theme
    engine.deleteLater()


@pytest.fixture(params=product(THEMES, (False, True)), ids=lambda look: f"{look[0]}{' calm' * look[1]}")
def look(request: pytest.FixtureRequest, theme: QObject) -> QObject:
    """The Theme in one look."""
    name, is_calm = request.param
    theme.setProperty("name", name)
    theme.setProperty("isCalm", is_calm)
    return theme


def read_colour(theme: QObject, path: str) -> QColor:
    """A colour of the palette in use."""
    context = qmlContext(theme) or QQmlContext(qmlEngine(theme))
    value, _ = QQmlExpression(context, theme, f"colours.{path}").evaluate()
    assert isinstance(value, QColor), path
    return value


def test_words_and_edges_stand_out_from_what_they_stand_on(look: QObject):
    measured = [
        (ink, on, contrast(read_colour(look, ink), read_colour(look, on)), least) for ink, on, least in PAIRS
    ]
    assert [f"{ink} on {on} is {is_:.2f}:1" for ink, on, is_, least in measured if is_ < least] == []


def test_outlines_of_pictures_stand_out_from_their_panels(look: QObject):
    tints = [read_colour(look, f"{area}.tint") for area in AREAS]
    left = look.property("pictureOpacity")
    assert [tint.name() for tint in tints if contrast(cover(tint, left), tint) < WORDS] == []


def test_the_focus_ring_and_the_ruler_stand_out_everywhere(look: QObject):
    ring = [look.property(name) for name in ("focusInner", "focusOuter")]
    ruler = [look.property(name) for name in ("rulerEdge", "rulerFill")]
    grounds = [read_colour(look, name) for name in (*GROUNDS, "warningTint")]
    for marks, ground in product((ring, ruler), grounds):
        assert max(contrast(mark, ground) for mark in marks) >= WORDS
    assert contrast(look.property("captionText"), look.property("captionBox")) >= WORDS


@pytest.mark.parametrize("name", THEMES)
def test_calm_colours_are_quieter(theme: QObject, name: str):
    def saturations(is_calm: bool) -> list[float]:
        theme.setProperty("name", name)
        theme.setProperty("isCalm", is_calm)
        return [read_colour(theme, f"{area}.colour").hslSaturationF() for area in AREAS]

    assert sum(saturations(is_calm=True)) < sum(saturations(is_calm=False)) or name == "contrast"


@given(st.integers(0, 255), st.integers(0, 255))
def test_contrast_goes_from_one_to_twenty_one_whichever_comes_first(one: int, other: int):
    grey, second = QColor(one, one, one), QColor(other, other, other)
    assert 1 <= contrast(grey, second) <= 21.0001
    assert contrast(grey, second) == contrast(second, grey)


def test_black_on_white_and_a_grey_everyone_knows():
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("#ffffff")) == pytest.approx(4.54, abs=0.01)
