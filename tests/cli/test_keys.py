"""`kiosk keys`, from the first key to one that was stolen."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from tests.cli.desk_commands import DeskCommands
from tests.compiling.small_content import compile_quietly, read_small_content


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DeskCommands:
    """A desk that has published."""
    desk = DeskCommands(tmp_path, monkeypatch)
    compile_quietly(read_small_content(tmp_path / "content"), desk.bundle_dir)
    desk.make_keys("ann", "bob")
    desk.start("ann")
    assert desk.release().exit_code == 0
    return desk


def trusted(desk: DeskCommands) -> str:
    return desk.change("list").output


def test_keys_are_listed_with_what_they_are_for(desk: DeskCommands):
    output = desk.keys("list").output
    assert "main: says who may publish; keep it in a safe" in output
    assert "ann: signs releases" in output
    assert "trusts" not in output
    assert "people: ann; one of them signs each release" in trusted(desk)


def test_no_keys_yet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    assert "There are no keys" in DeskCommands(tmp_path, monkeypatch).keys("list").output


def test_a_key_is_backed_up_and_its_card_handed_out(desk: DeskCommands):
    assert "locked with the same passphrase" in desk.keys("back-up", "ann", desk.stick).output
    assert "cannot sign" in desk.keys("card", "bob", desk.stick).output
    output = desk.run("keys", "list", "--keys", desk.stick).output
    assert "bob: signs releases" in output
    assert "the public card only" in output


def test_somebody_is_trusted_two_are_required_and_one_is_enough_again(desk: DeskCommands):
    assert "Done." in desk.change("trust", "bob", passphrases=2).output
    result = desk.change("require-two", "--person", "bob", "--person", "ann", passphrases=4)
    assert "Done." in result.output, result.output
    assert "people: ann, bob; two of them sign" in trusted(desk)
    result = desk.change("require-one", passphrases=2)
    assert "Done." in result.output, result.output


def test_a_change_that_others_must_sign_waits_for_them(desk: DeskCommands):
    desk.change("trust", "bob", passphrases=2)
    result = desk.change("revoke", "ann", passphrases=1)
    assert "one more signature, from one of: bob" in result.output
    assert "waiting-to-be-signed.json" in result.output


def test_a_key_is_revoked(desk: DeskCommands):
    desk.change("trust", "bob", passphrases=2)
    result = desk.change("revoke", "ann", "--person", "bob", passphrases=3)
    assert "Done." in result.output, result.output
    assert "people: bob;" in trusted(desk)
    result = desk.change("revoke", "nobody")
    assert (result.exit_code, "does not trust a key called “nobody”" in result.output) == (1, True)


def test_a_spare_main_key_stands_beside_the_main_key(desk: DeskCommands):
    desk.keys("create", "spare", "--for", "main", passphrases=2)
    assert "Done." in desk.change("trust", "spare", passphrases=2).output
    assert "the main key: main, spare" in trusted(desk)
    assert "Done." in desk.change("revoke", "main", "--main", "spare", passphrases=2).output
    assert "the main key: spare;" in trusted(desk)


@pytest.mark.parametrize(
    ("purpose", "old", "options", "passphrases", "says"),
    [
        ("person", "ann", ("--person", "new"), 3, "people: new;"),
        ("desk", "desk", (), 3, "the desk key: new;"),
        ("desk", "desk", ("--lost",), 2, "the desk key: new;"),
        ("main", "main", (), 3, "the main key: new;"),
    ],
)
def test_a_key_is_replaced_by_a_new_one(
    desk: DeskCommands, purpose: str, old: str, options: tuple[str, ...], passphrases: int, says: str
):
    desk.keys("create", "new", "--for", purpose, passphrases=2)
    result = desk.change("rotate", old, "new", *options, passphrases=passphrases)
    assert "Done." in result.output, result.output
    assert says in trusted(desk)


def test_a_key_is_not_replaced_by_one_for_something_else(desk: DeskCommands):
    result = desk.change("rotate", "desk", "bob")
    assert (result.exit_code, "this needs a desk key" in result.output) == (1, True)


def test_there_is_one_desk_key(desk: DeskCommands):
    desk.keys("create", "second", "--for", "desk", passphrases=2)
    result = desk.change("trust", "second")
    assert (result.exit_code, "rotate it" in result.output) == (1, True)


def test_everything_is_renewed(desk: DeskCommands):
    result = desk.change("renew", "--person", "ann", passphrases=3)
    assert "Done." in result.output, result.output


def test_a_short_passphrase_is_refused(desk: DeskCommands):
    result = desk.keys("create", "eve", "--for", "person", passphrases=2, typed="short")
    assert (result.exit_code, "Four words" in result.output) == (1, True)


def test_a_name_that_is_taken_is_said_before_anybody_thinks_of_a_passphrase(desk: DeskCommands):
    result = desk.keys("create", "ann", "--for", "person")
    assert (result.exit_code, result.output.count("assphrase")) == (1, 0)
    assert "There is a key called “ann” already" in result.output.replace("\n", " ")


def test_a_folder_of_keys_that_cannot_be_read_is_said(desk: DeskCommands, monkeypatch):
    def refuse(self: Path) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(Path, "iterdir", refuse)
    result = desk.keys("list")
    assert (result.exit_code, "does not let you" in result.output) == (1, True)
    monkeypatch.setattr(Path, "read_bytes", refuse)
    result = desk.release()
    assert result.exit_code == 1
    assert "Look at who may read" in result.output.replace("\n", " ")


def test_a_lost_key_comes_back_from_its_back_up(desk: DeskCommands):
    desk.keys("back-up", "ann", desk.stick)
    (desk.keys_dir / "ann.kiosk-key").unlink()
    assert "There is no key called “ann”" in desk.release().output.replace("\n", " ")
    result = desk.run("keys", "back-up", "ann", desk.keys_dir, "--keys", desk.stick)
    assert result.exit_code == 0, result.output
    assert "nothing has changed" in desk.release(passphrases=1).output
