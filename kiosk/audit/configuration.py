"""What the audit looks at: panels, and what a visitor can choose, as data."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import product

TEXT_STEPS = ("standard", "large", "giant", "double")
THEMES = ("paper", "cream", "dark", "contrast")
TYPEFACES = ("atkinson", "lexend")
FULL_HD = (1920, 1080)


@dataclass(frozen=True, slots=True)
class Panel:
    """A screen: its pixels as it hangs, and its diagonal on the glass."""

    width_px: int
    height_px: int
    diagonal_inch: float

    @property
    def name(self) -> str:
        """As people say it."""
        return f"{self.diagonal_inch:g}″ {self.width_px}x{self.height_px}"


@dataclass(frozen=True, slots=True)
class Configuration:
    """A panel and one visitor's choices on it."""

    panel: Panel
    theme: str = "paper"
    text_step: str = "standard"
    typeface: str = "atkinson"
    has_more_space: bool = False
    has_bigger_buttons: bool = False
    is_lowered: bool = False
    is_calm: bool = False

    @property
    def name(self) -> str:
        """The panel, then only what is not as a new visitor meets it."""
        plain = Configuration(self.panel)
        chosen = (
            *(getattr(self, name) for name in _CHOICES if getattr(self, name) != getattr(plain, name)),
            *(words for name, words in _SWITCHES.items() if getattr(self, name)),
        )
        return ", ".join((self.panel.name, *chosen))

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was chosen: how the first screen stands."""
        return self == Configuration(self.panel)


_CHOICES = ("theme", "text_step", "typeface")
_SWITCHES = {
    "has_more_space": "more space",
    "has_bigger_buttons": "bigger buttons",
    "is_lowered": "lowered",
    "is_calm": "calm",
}


@dataclass(frozen=True, slots=True)
class Grid:
    """What one run covers.

    Where things are does not depend on the theme, and colours do not depend on the panel. So `shapes` is
    measured from the tree in one theme, `looks` is measured in pixels, and `uses` is gone through by keys and
    by taps from top to end, and watched for motion.
    """

    name: str
    shapes: tuple[Configuration, ...] = ()
    looks: tuple[Configuration, ...] = ()
    uses: tuple[Configuration, ...] = ()

    def keep(self, is_kept: Callable[[Panel], bool]) -> Grid:
        """Return the part of it that is on some panels."""
        shapes, looks, uses = (
            tuple(one for one in part if is_kept(one.panel)) for part in (self.shapes, self.looks, self.uses)
        )
        return Grid(self.name, shapes, looks, uses)

    def on(self, panel: Panel) -> Grid:
        """Return the part of it that is on one panel."""
        return self.keep(lambda other: other == panel)

    @property
    def work(self) -> int:
        """How much there is to do, in shapes; a look takes as long as two, a use as thirty."""
        return len(self.shapes) + 2 * len(self.looks) + 30 * len(self.uses)

    @property
    def panels(self) -> tuple[Panel, ...]:
        """Every panel, in the order first met."""
        return tuple(dict.fromkeys(one.panel for one in (*self.shapes, *self.looks, *self.uses)))

    def describe(self) -> str:
        """Say in one sentence what is covered."""
        return (
            f"Every place in {len(self.shapes)} shapes, {len(self.looks)} looks and {len(self.uses)} uses on "
            f"{len(self.panels)} panels: " + "; ".join(panel.name for panel in self.panels)
        )


SMALL = Panel(1280, 800, 21.5)
DESK = Panel(*FULL_HD, 21.5)
TALL = Panel(1080, 1920, 21.5)
LOW = Panel(*FULL_HD, 15.6)
"""Not two hundred millimetres high: the least glass a screen is drawn on."""
DIAGONALS = (15.6, 21.5, 24, 27, 32)


def list_panels() -> tuple[Panel, ...]:
    """Return full-HD panels of the usual sizes, lying and standing, and the smallest picture there is."""
    lying = [Panel(*FULL_HD, inch) for inch in DIAGONALS]
    standing = [Panel(FULL_HD[1], FULL_HD[0], inch) for inch in DIAGONALS]
    return (SMALL, *lying, *standing)


def whole_grid() -> Grid:
    """Every panel with every text step, spacing, size of buttons and height; every theme on two panels."""
    switches = list(product((False, True), repeat=3))
    shapes = [
        Configuration(panel, text_step=step, has_more_space=space, has_bigger_buttons=bigger, is_lowered=low)
        for panel, step, (space, bigger, low) in product(list_panels(), TEXT_STEPS, switches)
    ]
    lexend = [
        Configuration(panel, text_step=step, typeface="lexend", has_more_space=space)
        for panel, step, space in product(list_panels(), TEXT_STEPS, (False, True))
    ]
    looks = [
        Configuration(panel, theme=theme, text_step=step, is_calm=calm)
        for panel, theme, step, calm in product((DESK, TALL), THEMES, ("standard", "giant"), (False, True))
    ]
    uses = [
        Configuration(panel, theme=theme, text_step=step)
        for (panel, step), theme in product(((SMALL, "standard"), (TALL, "giant")), THEMES)
    ]
    return Grid("whole", (*shapes, *lexend), tuple(looks), tuple(uses))


def representative_grid() -> Grid:
    """The corners of the whole: three panels, each choice alone and the hardest together."""
    shapes = [shape for panel in (SMALL, LOW, TALL) for shape in _corners(Configuration(panel))]
    looks = [Configuration(SMALL, theme=theme) for theme in THEMES]
    uses = (Configuration(SMALL),)
    return Grid("representative", tuple(shapes), tuple(looks), uses)


def _corners(plain: Configuration) -> Iterable[Configuration]:
    yield plain
    yield replace(plain, text_step="large")
    yield replace(plain, text_step="giant")
    yield replace(plain, text_step="double", has_more_space=True)
    yield replace(plain, has_bigger_buttons=True)
    yield replace(plain, text_step="giant", has_more_space=True, has_bigger_buttons=True, is_lowered=True)
