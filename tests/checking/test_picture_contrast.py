"""A drawing that is pale all over is said to be."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.checking.picture_contrast import measure_contrast
from tests.source.content_folder import ContentFolder

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">{}</svg>'


@pytest.mark.parametrize(
    ("drawing", "contrast"),
    [
        ('<path d="M0,0h1"/>', 21.0),
        ('<path fill="#fff" d="M0,0h1"/>', 1.0),
        ('<path fill="white" d="M0,0h1"/>', 1.0),
        ('<path fill="none" d="M0,0h1"/>', 21.0),
        ('<g fill="none" stroke="#000"><path d="M0,0h1"/></g>', 21.0),
        ('<g fill="#92d3f5"><rect width="1" height="1"/></g>', 1.64),
        ('<path style="fill: #92d3f5; stroke:#767676" d="M0,0h1"/>', 4.54),
        ('<path fill="red" d="M0,0h1"/>', 21.0),
        ("", 21.0),
    ],
)
def test_the_strongest_colour_counts(drawing: str, contrast: float):
    assert measure_contrast(ElementTree.fromstring(SVG.format(drawing))) == pytest.approx(contrast, abs=0.01)


def test_a_pale_picture_is_a_warning(tmp_path: Path):
    folder = ContentFolder(tmp_path)
    folder.write("pictures/book.svg", SVG.format('<path fill="#eee" d="M0,0h1v1z"/>'))
    assert folder.summarise_findings() == [("picture-too-faint", "pictures/book.svg:1")]


@pytest.mark.parametrize("text", ["", "<svg", '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>'])
def test_a_file_that_is_no_picture_is_left_to_other_rules(tmp_path: Path, text: str):
    folder = ContentFolder(tmp_path)
    folder.write("pictures/book.svg", text)
    assert "picture-too-faint" not in {rule for rule, _ in folder.summarise_findings()}
