from functools import partial

import pytest
from typer.testing import CliRunner

from kiosk.cli import compile as compile_command
from kiosk.cli.program import app
from kiosk.compiling import BundleNotWrittenError, compile_bundle
from tests.source.content_folder import ContentFolder


@pytest.fixture(autouse=True)
def no_postcodes(monkeypatch):
    quick = partial(compile_bundle, load_postcodes=lambda: ())
    monkeypatch.setattr(compile_command, "compile_bundle", quick)


def compile_folder(folder, out_dir):
    words = ["compile", str(folder.content_dir), str(out_dir), "--media", str(folder.media_dir)]
    return CliRunner().invoke(app, words)


def test_errors_stop_compiling_and_are_printed(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.replace("areas.csv", "UK,nation", "UK,planet")
    result = compile_folder(folder, tmp_path / "bundle")
    assert result.exit_code == 1
    assert "areas.csv:3: error:" in result.output
    assert "nothing was compiled" in result.output
    assert not (tmp_path / "bundle").exists()


def test_a_disk_that_cannot_be_written_is_said_in_a_sentence(tmp_path, monkeypatch):
    def fail(tree, out_dir, report_progress):
        raise BundleNotWrittenError(out_dir, "the disk is full")

    monkeypatch.setattr(compile_command, "compile_bundle", fail)
    result = compile_folder(ContentFolder(tmp_path), tmp_path / "bundle")
    assert result.exit_code == 1
    assert "the disk is full" in result.output


def test_a_bundle_is_written_and_its_warnings_are_printed(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.replace("films.yaml", "stand_in: false", "stand_in: true")
    result = compile_folder(folder, tmp_path / "bundle")
    assert result.exit_code == 0, result.output
    assert "films.yaml:9: warning:" in result.output
    assert "Compiled 1 pages, 1 services and 1 films into" in result.output
    assert any((tmp_path / "bundle").iterdir())
