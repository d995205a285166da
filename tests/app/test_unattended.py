"""A kiosk without a command line is given its publisher, and a timer fetches what is new."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.app import take_update, trust_publisher
from kiosk.installing import find_installed, open_folder
from kiosk.machine import Folders, find_folders
from tests.installing.conftest import bundles, published

__all__ = ["bundles", "published"]


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folders:
    """This computer's folders, in a folder of the test."""
    for kind in ("DATA", "CONFIG"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind))
    return find_folders()


def allow(folders: Folders) -> None:
    """Let updates come from the web."""
    folders.settings_file.parent.mkdir(parents=True, exist_ok=True)
    folders.settings_file.write_text("update_url = 'https://content.example.org/kiosk'")


def test_a_publisher_is_trusted_once_and_no_other_after_that(published, folders: Folders, tmp_path, capsys):
    assert trust_publisher(published[0] / "metadata" / "1.root.json") == 0
    assert "trusts the publisher with the number" in capsys.readouterr().out
    assert trust_publisher(tmp_path / "none") == 1
    (tmp_path / "no root").write_bytes(b"{}")
    assert trust_publisher(tmp_path / "no root") == 1
    assert "is not the root key" in capsys.readouterr().out
    assert find_installed(folders.store_dir) == ()


def test_an_update_is_taken_only_where_it_is_allowed_and_somebody_is_trusted(
    published, folders: Folders, monkeypatch: pytest.MonkeyPatch, capsys
):
    monkeypatch.setattr("kiosk.installing.allowing.open_address", lambda address: open_folder(published[0]))
    assert take_update() == 1
    allow(folders)
    assert take_update() == 1
    said = capsys.readouterr().out
    assert "takes no updates from the web" in said
    assert "trusts nobody yet" in said
    trust_publisher(published[0] / "metadata" / "1.root.json")
    assert (take_update(), len(find_installed(folders.store_dir))) == (0, 1)
    assert take_update() == 0
    assert capsys.readouterr().out.endswith("The kiosk shows this content already.\n")


def test_nothing_is_said_where_there_is_nobody_to_say_it_to(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sys.stdout", None)
    assert take_update() == 1
