"""Writes Home as a web page: the same words, pictures, letters, colours and sizes, for a browser to show."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from html import escape
from pathlib import Path
from string import Template

from benchmarks.places import ROOT
from kiosk.machine import Settings, pixels_per_mm

PALETTE = ROOT / "kiosk" / "qml" / "Kiosk" / "Theme" / "PaperPalette.qml"
ASSETS = ROOT / "assets"
TITLE = "Hello. What would you like?"
SUBTITLE = "Help for children and young people with special educational needs and disabilities"
BAR = (("Home", "home"), ("Back", "back"), ("Text and colours", "text-size"), ("Finished", "finish"))
_AREA = re.compile(r'(\w+): AreaColours \{\s*colour: "#(\w{6})"\s*tint: "#(\w{6})"')


@dataclass(frozen=True, slots=True)
class WebCard:
    """A card of Home: its words, and the names of its picture and its area."""

    title: str
    line: str
    picture: str
    area: str


CARDS = (
    WebCard("Find help", "People and places near you", "find-help", "findHelp"),
    WebCard("Easy Read", "Short words and pictures", "easy-read", "easyRead"),
    WebCard("Read the plan", "The plan for 2026 to 2029, and how support works", "read", "read"),
    WebCard("BSL", "British Sign Language: the film is not here yet", "bsl", "bsl"),
    WebCard("Watch the film", "2 minutes, with captions", "film", "films"),
    WebCard("Get in touch and more", "Ask someone, all films, hard words", "contact", "contact"),
)

_PAGE = Template("""<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><title>$title</title>
<style>
@font-face { font-family: Atkinson; src: url(regular.ttf); }
@font-face { font-family: Atkinson; src: url(bold.ttf); font-weight: bold; }
* { box-sizing: border-box; margin: 0; }
body { height: 100vh; padding: calc(10 * var(--mm)); display: flex; flex-direction: column;
  gap: calc(4 * var(--mm)); background: #f7f5ef; color: #1c1b22;
  font: calc(7.4 * var(--mm))/1.3 Atkinson; --mm: ${mm}px; overflow: hidden; }
h1 { font-size: 1.7em; line-height: 1.05; }
p { color: #45434f; }
main { flex: 1; display: grid; grid-template-columns: repeat(3, 1fr); gap: calc(4 * var(--mm)); }
article { display: flex; border: calc(0.8 * var(--mm)) solid; border-radius: calc(7 * var(--mm));
  background: #fff; overflow: hidden; }
figure { width: 36%; display: grid; place-items: center; }
figure img { width: 92%; }
article div { flex: 1; align-self: center; padding: calc(5 * var(--mm)); }
h2 { font-size: 1.25em; line-height: 1.1; }
nav { height: calc(23 * var(--mm)); display: flex; gap: calc(4 * var(--mm)); }
nav b { flex: 1; display: flex; justify-content: center; align-items: center; gap: calc(3 * var(--mm));
  border: calc(0.5 * var(--mm)) solid; border-radius: calc(7 * var(--mm)); background: #fff; }
nav img { width: calc(9 * var(--mm)); }
</style>
<h1>$title</h1><p>$subtitle</p><main>$cards</main><nav>$bar</nav></html>
""")
_CARD = Template(
    '<article style="color:#$colour"><figure style="background:#$tint"><img src="$picture.svg" alt="">'
    "</figure><div><h2>$title</h2><p>$line</p></div></article>"
)
_BUTTON = Template('<b><img src="$icon.svg" alt="">$words</b>')


def write_web_page(folder: Path, width: int, height: int) -> Path:
    """Write the page and what it shows into a folder, and return the page."""
    copy_files(folder)
    page = folder / "home.html"
    page.write_text(build_page(width, height), encoding="utf-8")
    return page


def copy_files(folder: Path) -> None:
    """Put pictures, icons and letters beside the page."""
    import fontpkg_atkinson_hyperlegible

    fonts = fontpkg_atkinson_hyperlegible.ROOT / "files"
    shutil.copy(next(fonts.glob("*-Regular.ttf")), folder / "regular.ttf")
    shutil.copy(next(fonts.glob("*-Bold.ttf")), folder / "bold.ttf")
    for card in CARDS:
        shutil.copy(ASSETS / "pictures" / f"{card.picture}.svg", folder)
    for _, icon in BAR:
        shutil.copy(ASSETS / "icons" / f"{icon}.svg", folder)


def build_page(width: int, height: int) -> str:
    """Return the page for a screen of this many pixels, in the kiosk's own millimetres."""
    scale = pixels_per_mm(width, height, Settings().screen_diagonal_inch)
    bar = "".join(_BUTTON.substitute(icon=icon, words=escape(words)) for words, icon in BAR)
    cards = "".join(map(build_card, CARDS))
    return _PAGE.substitute(mm=f"{scale:.3f}", title=TITLE, subtitle=SUBTITLE, cards=cards, bar=bar)


def build_card(card: WebCard) -> str:
    """Return one card in its area's colours."""
    colour, tint = read_areas()[card.area]
    words = {"title": escape(card.title), "line": escape(card.line), "picture": card.picture}
    return _CARD.substitute(colour=colour, tint=tint, **words)


def read_areas() -> dict[str, tuple[str, str]]:
    """Return colour and tint of each area as the kiosk's own palette has them."""
    found = _AREA.findall(PALETTE.read_text(encoding="utf-8"))
    return {name: (colour, tint) for name, colour, tint in found}


def list_home_colours() -> tuple[int, ...]:
    """Return the tints of Home's cards: only when all are on the glass is Home there."""
    areas = read_areas()
    return tuple(int(areas[card.area][1], 16) for card in CARDS)
