"""A small content folder, its film made once, and ways to look into a film."""

from dataclasses import dataclass

import av
import numpy as np
import pytest

from kiosk.filming import FilmReport, make_film
from kiosk.narrating import FakeVoice
from kiosk.source import read_content_folder

SQUARE = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">
<rect width="72" height="72" fill="{}"/></svg>"""

FILES = {
    "content.yaml": (
        "title: A kiosk\npublisher: A County Council\nlanguage: en-GB\n"
        "contact_email: someone@council.example.uk\n"
    ),
    "pictures.csv": (
        "name,alt,file,author,licence,source\n"
        "book,A book,book.svg,Ann,CC BY 4.0,drawn\n"
        "house,A house,house.svg,Ben,CC0,drawn\n"
    ),
    "pictures/book.svg": SQUARE.format("#c00000"),
    "pictures/house.svg": SQUARE.format("#0000c0"),
    "pages/plan/standard.md": (
        "---\nid: plan\ntitle: The plan\npicture: book\n"
        "valid_from: 2026-01-01\nvalid_until: 2029-12-31\n---\n\n"
        "## What it is {#what}\n\nA plan.\n\n## Who to ask {#who}\n\nPeople.\n"
    ),
    "pages/plan/easy-read.md": (
        "---\npage: plan\ntitle: The new plan\n---\n\n"
        "## What it is {#what}\n\n![](book) This is a **plan**.\n\n![](house) It is for every house.\n\n"
        "## Who to ask {#who}\n\n![](book) Ask someone you know. They can help you.\n"
    ),
    "pages/bare/standard.md": "---\nid: bare\ntitle: Bare\npicture: book\n---\n\n## One {#one}\n\nText.\n",
}


@pytest.fixture
def content_dir(tmp_path):
    return write_content(tmp_path / "content")


def write_content(folder):
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def read_tree(content_dir, tmp_path):
    return lambda: read_content_folder(content_dir, tmp_path / "media")


@dataclass(frozen=True)
class MadeFilm:
    """A film, its report, and the progress that was reported."""

    report: FilmReport
    progress: list[tuple[str, int, int]]


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("film")
    tree = read_content_folder(write_content(folder / "content"), folder / "media")
    progress = []
    report = make_film(
        tree, "plan", folder / "out" / "plan-film", FakeVoice(), lambda *step: progress.append(step)
    )
    return MadeFilm(report, progress)


def decode_pictures(path, every=1):
    """Return small grey pictures of a film's frames, and how many frames it has."""
    pictures = []
    with av.open(str(path)) as file:
        for count, frame in enumerate(file.decode(video=0)):
            if count % every == 0:
                pictures.append(frame.reformat(width=192, height=108, format="gray").to_ndarray())
    return pictures, count + 1


def decode_sound(path):
    """Return a film's sound as one row of samples at 48 kHz."""
    with av.open(str(path)) as file:
        parts = [(frame.pts or 0, frame.to_ndarray()[0]) for frame in file.decode(audio=0)]
    samples = np.zeros(parts[-1][0] + len(parts[-1][1]), np.float32)
    for start, part in parts:
        samples[max(start, 0) : start + len(part)] = part[max(-start, 0) :]
    return samples


def measure_level(samples, start_ms, end_ms):
    """Return how strong a stretch of sound is (RMS)."""
    stretch = samples[start_ms * 48 : end_ms * 48]
    return float(np.sqrt(np.mean(stretch**2)))


@pytest.fixture(scope="session")
def look_into():
    """Give the tests the ways to look into a film."""
    return {"pictures": decode_pictures, "sound": decode_sound, "level": measure_level}
