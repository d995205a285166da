from typer.testing import CliRunner

from kiosk.cli.program import app
from tests.source.content_folder import ContentFolder


def check(folder):
    return CliRunner().invoke(app, ["check", str(folder.content_dir), "--media", str(folder.media_dir)])


def test_nothing_wrong_exits_with_success(tmp_path):
    result = check(ContentFolder(tmp_path))
    assert (result.exit_code, result.output) == (0, "no errors, no warnings\n")


def test_an_error_is_printed_with_file_line_and_advice_and_exits_with_failure(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.replace("areas.csv", "UK,nation", "UK,planet")
    result = check(folder)
    assert result.exit_code == 1
    assert result.output.splitlines() == [
        f"{folder.content_dir}/areas.csv:3: error: “planet” is not a kind of area. [unknown-area-kind]",
        "    Write one of: district, county, nation.",
        "1 error, no warnings",
    ]


def test_a_warning_alone_exits_with_success(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.replace("films.yaml", "stand_in: false", "stand_in: true")
    result = check(folder)
    assert result.exit_code == 0
    assert "films.yaml:9: warning:" in result.output
    assert "no errors, 1 warning" in result.output


def test_a_folder_that_is_not_there_is_an_error_and_no_crash(tmp_path):
    result = CliRunner().invoke(app, ["check", str(tmp_path / "none")])
    assert result.exit_code == 1
    assert "none:1: error: There is no folder" in result.output
