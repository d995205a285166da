from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli.program import app
from kiosk.exchanging import ENDINGS, ExportFormat
from tests.source.content_folder import ContentFolder


def run(folder: ContentFolder, *words: str | Path):
    where = ["--content", str(folder.content_dir), "--media", str(folder.media_dir)]
    return CliRunner().invoke(app, ["services", *map(str, words), *where])


@pytest.mark.parametrize("to", ExportFormat)
def test_what_is_exported_is_imported_as_it_was(tmp_path, to):
    folder = ContentFolder(tmp_path)
    folder.replace("services.csv", "Text 88247", "88247")
    services = folder.content_dir / "services.csv"
    exported, imported = tmp_path / f"a{ENDINGS[to]}", tmp_path / "services.csv"
    assert run(folder, "export", exported, "--to", to).exit_code == 0
    assert run(folder, "import", exported, "--out", imported).exit_code == 0
    header, row = services.read_text(encoding="utf-8").splitlines()
    assert imported.read_text(encoding="utf-8").splitlines() == [header, row]


def test_without_a_place_to_write_nothing_is_written(tmp_path):
    folder = ContentFolder(tmp_path)
    result = run(folder, "import", folder.content_dir / "services.csv")
    assert result.exit_code == 0
    assert result.output.splitlines()[-1].startswith("Read 1 services. Nothing was written")


def test_what_is_wrong_with_imported_rows_is_said_with_their_place(tmp_path):
    folder = ContentFolder(tmp_path)
    source = tmp_path / "theirs.csv"
    source.write_text("name,category,age_min,age_max\nClub,Nonsense,20,5\n", encoding="utf-8")
    result = run(folder, "import", source)
    assert result.exit_code == 0
    assert f"{source.as_posix()}:2:category: error:" in result.output
    assert "[ages-wrong-way-round]" in result.output
    assert "[unknown-topic]" in result.output


def test_nothing_found_is_a_failure(tmp_path):
    result = run(ContentFolder(tmp_path), "import", tmp_path / "none.json")
    assert result.exit_code == 1
    assert "[unreadable-file]" in result.output


def test_a_file_that_is_there_is_kept_unless_it_may_be_replaced(tmp_path):
    folder, out = ContentFolder(tmp_path), tmp_path / "a.csv"
    out.write_text("mine", encoding="utf-8")
    result = run(folder, "export", out, "--to", "csv")
    assert (result.exit_code, out.read_text(encoding="utf-8")) == (1, "mine")
    assert run(folder, "export", out, "--to", "csv", "--replace").exit_code == 0
    assert out.read_text(encoding="utf-8") != "mine"


def test_a_folder_that_cannot_be_written_to_is_a_failure(tmp_path):
    result = run(ContentFolder(tmp_path), "export", tmp_path / "none" / "a.csv", "--to", "csv")
    assert result.exit_code == 1
    assert "cannot be written" in result.output


def test_an_unknown_format_names_those_there_are(tmp_path):
    result = run(ContentFolder(tmp_path), "export", tmp_path / "a", "--to", "word")
    assert result.exit_code == 2
    assert "open-referral-json" in result.output


def test_services_to_ring_are_listed_by_district_with_who_number_and_why(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.replace("services.csv", ",2026-11-23,", ",2019,")
    result = run(folder, "stale")
    assert result.output.splitlines() == [
        "",
        "Stafford",
        "  The clinic, 01785 223121: older than 12 months (last 2019)",
        "",
        "1 services to ring.",
    ]


def test_services_to_ring_are_written_as_a_table(tmp_path):
    folder, out = ContentFolder(tmp_path), tmp_path / "ring.csv"
    folder.replace("services.csv", ",2026-11-23,", ",,")
    assert run(folder, "stale", "--csv", out).exit_code == 0
    assert out.read_text(encoding="utf-8-sig").splitlines() == [
        "area,name,organisation,phone,email,last_checked,why,id",
        "Stafford,The clinic,The NHS,01785 223121,ask@staffordshire.gov.uk,,never checked,clinic",
    ]
