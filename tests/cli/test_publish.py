"""`kiosk publish`, from the first folder to a stick."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.publishing import Repository
from tests.cli.desk_commands import DeskCommands
from tests.compiling.small_content import compile_quietly, read_small_content


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small content, compiled."""
    folder = tmp_path_factory.mktemp("compiled")
    compile_quietly(read_small_content(folder / "content"), folder / "bundle")
    return folder / "bundle"


@pytest.fixture
def desk(tmp_path: Path, compiled: Path, monkeypatch: pytest.MonkeyPatch) -> DeskCommands:
    """A desk with the keys main, desk, ann and bob, and compiled content."""
    desk = DeskCommands(tmp_path, monkeypatch)
    desk.make_keys("ann", "bob")
    desk.bundle_dir = compiled
    return desk


def test_content_is_published_and_copied_to_a_stick(desk: DeskCommands):
    assert "One person signs every release" in desk.start("ann").output
    result = desk.release("--note", "The first one.")
    assert result.exit_code == 0, result.output
    assert "Published version 2026.11" in result.output
    assert "There already: 0 files" in result.output
    result = desk.run("publish", "copy", desk.stick, "--from", desk.folder)
    assert "is up to date. New: 7 files" in result.output
    assert (desk.stick / "metadata" / "timestamp.json").is_file()


def test_publishing_again_says_that_nothing_has_changed(desk: DeskCommands):
    desk.start("ann")
    desk.release()
    result = desk.release(passphrases=1)
    assert result.exit_code == 0
    assert "New: 0 files, 0 bytes" in result.output
    assert "nothing has changed" in result.output


def test_two_people_sign(desk: DeskCommands):
    assert "Two people sign" in desk.start("ann", "bob", two=True).output
    result = desk.release(passphrases=1)
    assert "one more signature, from one of: bob" in result.output
    early = desk.publish("finish", desk.folder)
    assert (early.exit_code, "needs one more signature" in early.output) == (1, True)
    carried = desk.folder.parent / "carried.json"
    (desk.folder / "waiting-to-be-signed.json").rename(carried)
    carried.with_name("copy.json").write_bytes(carried.read_bytes())
    carried.rename(desk.folder / "waiting-to-be-signed.json")
    seen = ("--bundle", desk.bundle_dir)
    result = desk.publish("approve", carried.with_name("copy.json"), "--key", "bob", *seen, passphrases=1)
    assert "All have signed" in result.output
    result = desk.publish("finish", desk.folder, "--from", carried.with_name("copy.json"), passphrases=1)
    assert (result.exit_code, "Published version 2026.11 in" in result.output) == (0, True), result.output


def test_what_waits_is_approved_in_the_folder_or_given_up(desk: DeskCommands):
    desk.start("ann", "bob", two=True)
    desk.release(passphrases=1)
    assert desk.publish("approve", desk.folder, "--key", "bob", passphrases=1).exit_code == 0
    result = desk.run("publish", "give-up", desk.folder)
    assert "thrown away" in result.output
    assert desk.publish("approve", desk.folder, "--key", "bob", passphrases=1).exit_code == 1


def test_stand_ins_are_refused_unless_told_otherwise(desk: DeskCommands):
    desk.start("ann")
    result = desk.publish("release", desk.folder, "--key", "ann", "--bundle", desk.bundle_dir)
    assert result.exit_code == 1
    assert "“The signed film”" in result.output
    assert "--allow-stand-ins" in result.output


def test_a_wrong_passphrase_is_said_in_a_sentence(desk: DeskCommands):
    desk.start("ann")
    result = desk.run(
        *("publish", "release", desk.folder, "--key", "ann", "--bundle", desk.bundle_dir),
        *("--allow-stand-ins", "--keys", desk.keys_dir),
        passphrases=1,
        typed="another one altogether",
    )
    assert result.exit_code == 1
    assert "That passphrase does not open the key “ann”" in result.output
    assert "another one altogether" not in result.output


def test_a_bundle_with_a_film_missing_is_refused(desk: DeskCommands, tmp_path: Path):
    desk.bundle_dir = tmp_path / "bundle"
    compile_quietly(read_small_content(tmp_path / "content"), desk.bundle_dir)
    next((desk.bundle_dir / "media").iterdir()).unlink()
    desk.start("ann")
    result = desk.release()
    assert (result.exit_code, "missing" in result.output) == (1, True)


@pytest.mark.parametrize("version", ["next year", "2026..1"])
def test_a_version_that_is_none_is_refused(desk: DeskCommands, version: str):
    desk.start("ann")
    result = desk.release("--version", version)
    assert (result.exit_code, "is not a version" in result.output) == (1, True), result.output


def test_a_wrong_passphrase_publishes_nothing_and_the_next_try_does(desk: DeskCommands):
    desk.start("ann")
    wrong = desk.run(
        *(
            "publish",
            "release",
            desk.folder,
            "--key",
            "ann",
            "--bundle",
            desk.bundle_dir,
            "--allow-stand-ins",
        ),
        *("--keys", desk.keys_dir),
        passphrases=1,
        typed="kind green paper goats",
    )
    assert (wrong.exit_code, "does not open the key “ann”" in wrong.output.replace("\n", " ")) == (1, True)
    assert not (desk.folder / "metadata" / "timestamp.json").exists()
    again = desk.release(passphrases=1)  # and none for the desk
    assert again.exit_code == 1
    assert not (desk.folder / "metadata" / "timestamp.json").exists()
    assert "Published version 2026.11" in desk.release().output


def test_nobody_approves_their_own_release(desk: DeskCommands):
    desk.start("ann", "bob", two=True)
    desk.release(passphrases=1)
    result = desk.publish("approve", desk.folder, "--key", "ann", passphrases=1)
    assert (result.exit_code, "has signed this already" in result.output.replace("\n", " ")) == (1, True)


def test_somebody_who_publishes_keeps_others_out(desk: DeskCommands):
    desk.start("ann")
    with Repository(desk.folder).hold():
        result = desk.release()
    assert (result.exit_code, "Somebody else is changing" in result.output.replace("\n", " ")) == (1, True)
    assert desk.release().exit_code == 0
