"""`kiosk install` and `kiosk update` say what would change, ask, install, and go back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kiosk.cli.install import make_installer
from kiosk.cli.program import app
from kiosk.installing import find_installed
from kiosk.machine import find_folders
from tests.installing.conftest import bundles, published
from tests.installing.forge import copy_folder

__all__ = ["bundles", "published"]


@pytest.fixture(autouse=True)
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """This computer's store, in a folder of the test."""
    for kind in ("DATA", "CONFIG"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind))
    return find_folders().store_dir


def run(*words: str | Path, says: str = "") -> Result:
    return CliRunner().invoke(app, [str(word) for word in words], input=says)


def test_it_says_what_changes_and_installs_only_after_yes(store: Path, published: tuple[Path, Path]):
    asked = run("install", published[0], says="n\n")
    assert (asked.exit_code, find_installed(store)) == (0, ())
    assert "What changes: " in asked.output
    assert "This kiosk trusts nobody yet." in asked.output
    done = run("install", published[0], says="y\n")
    assert done.exit_code == 0
    assert "Update of the information kiosk" in done.output
    assert len(find_installed(store)) == 1


def test_the_one_stick_with_an_update_is_found(
    monkeypatch, store: Path, published: tuple[Path, Path], tmp_path
):
    monkeypatch.setattr("kiosk.cli.install.find_sticks", lambda: [tmp_path / "stick"])
    assert "no stick with an update" in run("install").output
    copy_folder(published[0], tmp_path / "stick" / "kiosk")
    assert run("install", "--yes").exit_code == 0
    assert find_installed(store)
    copy_folder(published[1], tmp_path / "stick" / "other")
    several = run("install", "--yes")
    assert several.exit_code == 1
    assert str(tmp_path / "stick" / "other") in several.output.replace("\n", "")


def test_no_answer_is_no(store: Path, published: tuple[Path, Path]):
    assert run("install", published[0], says="").exit_code == 0
    assert not store.exists()


def test_checking_changes_nothing(store: Path, published: tuple[Path, Path]):
    assert run("install", published[0], "--check").exit_code == 0
    assert not store.exists()


def test_installing_again_says_that_it_is_there(store: Path, published: tuple[Path, Path]):
    run("install", published[0], "--yes")
    again = run("install", published[0], "--yes")
    assert "shows this content already" in again.output
    assert [path.name for path in (store / "releases").iterdir()] == [find_installed(store)[0].name]


def test_undo_and_status_say_where_they_are(store: Path, published: tuple[Path, Path]):
    assert "Trusts: nobody yet." in run("install", "--status").output
    for folder in published:
        run("install", folder, "--yes")
    status = run("install", "--status").output
    assert "Shown: version 2026.12" in status
    assert "goes back to version 2026.11" in status
    assert "shows version 2026.11" in run("install", "--undo").output
    shutil.rmtree(find_installed(store)[1])
    assert run("install", "--undo").exit_code == 1


def test_the_status_tells_what_is_kept_of_an_interrupted_update(store: Path, published: tuple[Path, Path]):
    from kiosk.installing import open_folder

    run("install", published[0], "--yes")
    make_installer().plan_update(open_folder(published[1]))
    assert "Kept of an interrupted update: " in run("install", "--status").output
    (store / "current").write_text("?")
    assert run("install", "--status").exit_code == 1


def test_a_refusal_is_told_and_ends_with_an_exit_code(published: tuple[Path, Path], tmp_path: Path):
    refused = run("install", tmp_path)
    assert refused.exit_code == 1
    assert "There is no update in" in refused.output


def test_a_new_kiosk_is_given_its_root(store: Path, published: tuple[Path, Path], tmp_path: Path):
    root = published[0] / "metadata" / "1.root.json"
    given = run("install", "--root", root)
    assert (given.exit_code, (store / "root.json").read_bytes()) == (0, root.read_bytes())
    assert "This kiosk trusts nobody yet." not in run("install", published[0], "--yes", "--root", root).output
    assert run("install", "--root", tmp_path / "none").exit_code == 1
    assert run("install", published[1], "--root", tmp_path / "none").exit_code == 1


@pytest.mark.parametrize("words", [["--undo", "--status"], ["stick", "--undo"], ["--root", "x", "--status"]])
def test_words_that_do_not_go_together_are_refused(words: list[str]):
    assert run("install", *words).exit_code == 2


def write_settings(text: str) -> None:
    file = find_folders().settings_file
    file.parent.mkdir(parents=True)
    file.write_text(text)


def test_the_web_is_never_asked_unless_the_settings_allow_it(
    monkeypatch: pytest.MonkeyPatch, published: tuple[Path, Path]
):
    monkeypatch.setattr("kiosk.installing.allowing.open_address", lambda address: pytest.fail(address))
    refused = run("update", "--from", "https://content.example.org")
    assert refused.exit_code == 1
    assert "takes no updates from the web" in refused.output
    write_settings("update_url = 'https://content.example.org/kiosk'")
    assert "trusts nobody yet" in run("update").output
    run("install", "--root", published[0] / "metadata" / "1.root.json")
    for other in ("https://content.example.org/kiosk2", "https://evil.example.org"):
        assert "only" in run("update", "--from", other).output


@pytest.mark.parametrize("words", [[], ["--from", "http://127.0.0.1:9/kiosk/north"]])
def test_an_address_that_is_allowed_is_asked(monkeypatch, published: tuple[Path, Path], store: Path, words):
    from kiosk.installing import open_folder

    write_settings("update_url = 'http://127.0.0.1:9/kiosk'")
    run("install", "--root", published[0] / "metadata" / "1.root.json")
    monkeypatch.setattr("kiosk.installing.allowing.open_address", lambda address: open_folder(published[0]))
    assert run("update", *words).exit_code == 0
    assert find_installed(store)


def test_it_reads_what_is_installed_and_says_what_is_damaged(store: Path, published: tuple[Path, Path]):
    assert "Nothing is installed" in run("install", "--verify").output
    run("install", published[0], "--yes")
    assert (run("install", "--verify").exit_code, run("install", "--verify", "--undo").exit_code) == (0, 2)
    bundle_dir = find_installed(store)[0]
    film = max((bundle_dir / "media").iterdir(), key=lambda path: path.stat().st_size)
    film.write_bytes(b"spoilt")
    found = run("install", "--verify")
    assert found.exit_code == 1
    assert film.name in found.output.replace("\n", "")
    assert "Install the newest update again" in found.output.replace("\n", " ")
    assert "1 file is damaged" in run("install", published[0], "--yes").output.replace("\n", " ")
    assert run("install", "--verify").exit_code == 0
    (find_installed(store)[0] / "content.sqlite").write_bytes(b"")
    assert "content.sqlite" in run("install", "--verify").output.replace("\n", "")


def test_the_status_says_when_it_is_not_known_whom_to_trust(store: Path, published: tuple[Path, Path]):
    run("install", published[0], "--yes")
    for file in (store / "root.json", store / "trusted.json", *store.glob("releases/*/trusted.json")):
        file.write_bytes(b"")
    assert "no longer knows whose content" in run("install", "--status").output.replace("\n", " ")
