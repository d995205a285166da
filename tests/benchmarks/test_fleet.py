"""A fleet is served by whatever static web server there is."""

from pathlib import Path

import pytest

from benchmarks import fleet, static_server
from benchmarks.fleet import measure_fleet
from benchmarks.static_server import answers, find_free_port
from tests.compiling.small_content import compile_quietly, read_small_content


def test_each_kiosk_fetches_all_once_and_then_only_what_is_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    compile_quietly(read_small_content(tmp_path / "content"), tmp_path / "shipped")
    monkeypatch.setattr(fleet, "BUNDLE", tmp_path / "shipped")
    monkeypatch.setattr(static_server.shutil, "which", lambda name, path=None: None)
    results = list(measure_fleet(tmp_path / "fleet", 3))
    first, looked, changed = (result.value or 0 for result in results if result.unit == "KB")
    assert looked < 10 < changed < first
    assert "http.server" in results[1].note


def test_a_free_port_does_not_answer():
    assert not answers(find_free_port())
