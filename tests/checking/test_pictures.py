import pytest

from kiosk.checking.pictures import MAX_PICTURE_BYTES
from kiosk.vocabulary import Severity
from tests.source.content_folder import SVG, ContentFolder

LETTER = "pictures/letter.svg"


def check(tmp_path, **files):
    folder = ContentFolder(tmp_path)
    for name, text in files.items():
        folder.write(f"pictures/{name}.svg", text)
    return folder.summarise_findings()


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("A letter,", ",", "picture-without-alt"),
        ("letter.svg,A painter", "letter.svg,", "picture-without-licence"),
        ("A painter,CC BY 4.0", "A painter,", "picture-without-licence"),
        ("letter.svg", "../letter.svg", "picture-file-missing"),
        ("letter.svg", "a\\letter.svg", "picture-file-missing"),
        ("letter.svg", "none.svg", "picture-file-missing"),
        ("letter.svg,", ",", "picture-file-missing"),
    ],
)
def test_a_spoilt_row_is_an_error_on_its_line(tmp_path, old, new, rule):
    folder = ContentFolder(tmp_path)
    folder.replace("pictures.csv", old, new)
    assert (rule, "pictures.csv:2") in folder.summarise_findings()


@pytest.mark.parametrize(
    "harm",
    [
        "<script>alert(1)</script>",
        '<g onload="alert(1)"/>',
        "<foreignObject/>",
        '<image href="https://a.uk/b.png"/>',
        '<use xmlns:x="http://www.w3.org/1999/xlink" x:href="file:///etc/passwd"/>',
        '<image href="data:image/png;base64,AA"/>',
        '<path style="fill: url( https://a.uk/x )"/>',
        "<path fill=\"url('//a.uk')\"/>",
        "<style>@import 'https://a.uk/x.css';</style>",
        "<style>path { background: url(x.png) }</style>",
    ],
)
def test_a_picture_that_could_do_harm_is_an_error(tmp_path, harm):
    drawing = SVG.replace("</svg>", f"{harm}</svg>")
    assert check(tmp_path, letter=drawing) == [("unsafe-picture", f"{LETTER}:1")]


def test_an_entity_is_an_error_and_is_never_expanded(tmp_path):
    bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' + SVG.replace("<path", "&b;<path")
    assert check(tmp_path, letter=bomb) == [("unsafe-picture", f"{LETTER}:1")]


@pytest.mark.parametrize("drawing", ["", "not xml", "<html></html>", b"\xff\xfe\x00", SVG[:-8]])
def test_what_is_not_svg_is_an_error(tmp_path, drawing):
    assert check(tmp_path, letter=drawing) == [("picture-not-svg", f"{LETTER}:1")]


def test_a_picture_as_big_as_a_photograph_is_an_error(tmp_path):
    assert check(tmp_path, letter=SVG + " " * MAX_PICTURE_BYTES) == [("picture-not-svg", f"{LETTER}:1")]


def test_a_picture_in_another_format_is_an_error(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.replace("pictures.csv", "letter.svg", "letter.png")
    folder.write("pictures/letter.png", SVG)
    folder.remove(LETTER)
    assert folder.summarise_findings() == [("picture-not-svg", "pictures/letter.png:1")]


def test_gradients_and_reuse_inside_a_picture_are_safe(tmp_path):
    inside = (
        '<defs><path id="a"/></defs><use href="#a"/><path fill="url(#a)" style="fill:url(\'#a\')"/><style/>'
    )
    assert check(tmp_path, letter=SVG.replace("</svg>", f"{inside}</svg>")) == []


def test_a_file_nobody_lists_and_a_picture_nobody_uses_are_warnings(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.write("pictures/stray.svg", SVG)
    folder.write("pictures/.hidden", "")
    folder.write("pictures/cat.svg", SVG)
    folder.append("pictures.csv", "cat,A cat,cat.svg,A painter,CC BY 4.0,own work\n")
    assert folder.summarise_findings() == [
        ("unused-picture", "pictures.csv:4"),
        ("unlisted-picture", "pictures/stray.svg:1"),
    ]
    assert {finding.severity for finding in folder.check()} == {Severity.WARNING}
