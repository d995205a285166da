import pytest

from kiosk.source import BadPictureNameError, PictureExistsError, UnknownPictureError, add_openmoji_picture
from tests.source.content_folder import ContentFolder

OPEN_BOOK = "1F4D6"


def test_a_picture_is_copied_and_listed_with_its_licence(tmp_path):
    folder = ContentFolder(tmp_path)
    target = add_openmoji_picture(folder.content_dir, "open-book", OPEN_BOOK, "An open book")
    assert target.read_bytes().startswith(b"<svg")
    row = folder.read().pictures[-1].row
    assert (row["name"], row["alt"], row["file"], row["author"]) == (
        "open-book",
        "An open book",
        "open-book.svg",
        "OpenMoji",
    )
    assert row["licence"] == "CC BY-SA 4.0"
    assert OPEN_BOOK in row["source"]


def test_the_first_picture_of_a_folder_makes_the_list(tmp_path):
    add_openmoji_picture(tmp_path, "open-book", OPEN_BOOK, "An open book")
    assert (tmp_path / "pictures.csv").read_text(encoding="utf-8").startswith("name,alt,file")


def test_a_name_that_is_taken_is_refused_and_nothing_changes(tmp_path):
    folder = ContentFolder(tmp_path)
    before = folder.read()
    with pytest.raises(PictureExistsError, match="letter"):
        add_openmoji_picture(folder.content_dir, "letter", OPEN_BOOK, "An open book")
    assert folder.read() == before


@pytest.mark.parametrize("name", ["", "Open Book", "../book", "book.svg"])
def test_a_name_that_is_no_id_is_refused(tmp_path, name):
    with pytest.raises(BadPictureNameError, match="lower-case"):
        add_openmoji_picture(tmp_path, name, OPEN_BOOK, "An open book")
    assert not list(tmp_path.iterdir())


def test_a_code_openmoji_does_not_have_is_refused_and_nothing_changes(tmp_path):
    folder = ContentFolder(tmp_path)
    before = folder.read()
    with pytest.raises(UnknownPictureError, match="FFFF"):
        add_openmoji_picture(folder.content_dir, "nothing", "FFFF", "Nothing")
    assert folder.read() == before
