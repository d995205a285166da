import json

from typer.testing import CliRunner

from kiosk.cli.program import app
from tests.source.content_folder import ContentFolder


def check(folder):
    return CliRunner().invoke(app, ["check", str(folder.content_dir), "--media", str(folder.media_dir)])


def test_nothing_wrong_exits_with_success(tmp_path):
    result = check(ContentFolder(tmp_path))
    assert result.exit_code == 0
    assert result.output.splitlines() == [
        "no errors, no warnings",
        "Standard 1 of 1, Large print 1 of 1, Easy Read 1 of 1, Listen 1 of 2, BSL 0 of 2, Captions 1 of 1, "
        "Transcript 1 of 1.",
    ]


def test_an_error_is_printed_with_file_line_and_advice_and_exits_with_failure(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.replace("areas.csv", "UK,nation", "UK,planet")
    result = check(folder)
    assert result.exit_code == 1
    assert result.output.splitlines()[:4] == [
        f"{folder.content_dir}/areas.csv:3: error: “planet” is not a kind of area. [unknown-area-kind]",
        "    Visitors choose by topic, need and area. A row with gaps is not found.",
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


def test_json_is_all_that_is_printed_and_holds_findings_and_tables(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.replace("areas.csv", "UK,nation", "UK,planet")
    words = ["check", str(folder.content_dir), "--media", str(folder.media_dir), "--json"]
    result = CliRunner().invoke(app, words)
    values = json.loads(result.output)
    assert result.exit_code == 1
    assert [(found["rule"], found["line"], found["severity"]) for found in values["findings"]] == [
        ("unknown-area-kind", 3, "error")
    ]
    assert all(found["why"] and found["advice"] for found in values["findings"])
    assert values["completeness"][0]["forms"]["Easy Read"] == "yes"
    assert values["readability"][0]["words"] > 10


def test_a_page_for_people_is_written_beside_the_text(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.replace("areas.csv", "UK,nation", "UK,<planet>")
    page = tmp_path / "check.html"
    words = ["check", str(folder.content_dir), "--media", str(folder.media_dir), "--html", str(page)]
    result = CliRunner().invoke(app, words)
    assert "check.html” says more" in result.output
    written = page.read_text(encoding="utf-8")
    assert "“&lt;planet&gt;” is not a kind of area." in written
    assert '<th scope="col">Easy Read</th>' in written
