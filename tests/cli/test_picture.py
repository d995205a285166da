from typer.testing import CliRunner

from kiosk.cli.program import app
from tests.source.content_folder import ContentFolder


def add(folder, *words):
    return CliRunner().invoke(app, ["picture", "add", *words, "--content", str(folder.content_dir)])


def test_a_picture_is_added_by_its_code_in_small_or_capital_letters(tmp_path):
    folder = ContentFolder(tmp_path)
    result = add(folder, "open-book", "1f4d6", "An open book")
    assert result.exit_code == 0
    assert "pictures/open-book.svg" in result.output
    assert (folder.content_dir / "pictures" / "open-book.svg").is_file()


def test_a_name_that_is_taken_is_refused_in_a_sentence(tmp_path):
    result = add(ContentFolder(tmp_path), "letter", "1F4D6", "An open book")
    assert result.exit_code == 1
    assert "already a picture called “letter”" in result.output
