"""Keys are made, kept locked, backed up and opened by their passphrase only."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.publishing import (
    KeyFile,
    KeyPurpose,
    KeyUnusableError,
    StorageError,
    WrongPassphraseError,
    back_up_key,
    check_purpose,
    create_key,
    list_keys,
    make_card,
    name_of,
    read_key,
    seal_key,
    unlock_key,
)
from tests.publishing.desk import CHEAP, NOW, PASSPHRASE

TODAY = NOW.date()


@pytest.fixture
def key(tmp_path: Path) -> KeyFile:
    """The key “ann” in a folder of keys."""
    return create_key(tmp_path / "keys", "ann", KeyPurpose.PERSON, PASSPHRASE, TODAY, CHEAP)


def spoil(folder: Path, **changes: object) -> None:
    """Write a key's file with some values changed."""
    path = folder / "ann.kiosk-key"
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))


def test_a_key_signs_once_its_passphrase_is_given(key: KeyFile, tmp_path: Path):
    signer = unlock_key(read_key(tmp_path / "keys", "ann"), PASSPHRASE)
    key.public.verify_signature(signer.sign(b"words"), b"words")
    assert name_of(key.public) == "ann"


@given(st.text(min_size=12, max_size=30), st.text(max_size=30))
def test_only_the_passphrase_opens_it(passphrase: str, other: str):
    sealed = seal_key("ann", KeyPurpose.PERSON, passphrase, TODAY, CHEAP)
    assert unlock_key(sealed, passphrase).public_key == sealed.public
    if other != passphrase:
        with pytest.raises(WrongPassphraseError):
            unlock_key(sealed, other)


def test_neither_passphrase_nor_private_part_is_in_the_file(key: KeyFile, tmp_path: Path):
    written = (tmp_path / "keys" / "ann.kiosk-key").read_bytes()
    private = unlock_key(key, PASSPHRASE).private_bytes
    assert PASSPHRASE.encode() not in written
    assert private not in written
    assert (tmp_path / "keys" / "ann.kiosk-key").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("changes", [{"name": "bob"}, {"purpose": "main"}])
def test_a_key_whose_name_or_purpose_was_changed_does_not_open(
    key: KeyFile, tmp_path: Path, changes: dict[str, str]
):
    spoil(tmp_path / "keys", **changes)
    with pytest.raises(WrongPassphraseError):
        unlock_key(read_key(tmp_path / "keys", "ann"), PASSPHRASE)


@pytest.mark.parametrize(
    "changes",
    [
        {"schema": 2},
        {"scrypt_cost": 2**30},
        {"scrypt_cost": 3},
        {"scrypt_cost": "2"},
        {"purpose": "king"},
        {"salt": "§"},
        {"public": "none"},
        {"created": "once"},
    ],
    ids=str,
)
def test_a_damaged_key_file_is_said_to_be_damaged(key: KeyFile, tmp_path: Path, changes: dict[str, object]):
    spoil(tmp_path / "keys", **changes)
    with pytest.raises(KeyUnusableError, match=r"is damaged\. Move it away"):
        read_key(tmp_path / "keys", "ann")


@pytest.mark.parametrize("name", ["", "Ann", "a b", "../ann", "-ann", "a" * 41])
def test_a_name_that_could_not_be_a_files_is_refused(tmp_path: Path, name: str):
    with pytest.raises(KeyUnusableError, match="small letters"):
        create_key(tmp_path, name, KeyPurpose.PERSON, PASSPHRASE, TODAY, CHEAP)


def test_a_short_passphrase_is_refused(tmp_path: Path):
    with pytest.raises(KeyUnusableError, match="Four words"):
        create_key(tmp_path, "ann", KeyPurpose.PERSON, "secret", TODAY, CHEAP)
    assert list(tmp_path.iterdir()) == []


def test_a_key_is_never_written_over(key: KeyFile, tmp_path: Path):
    with pytest.raises(KeyUnusableError, match="already"):
        create_key(tmp_path / "keys", "ann", KeyPurpose.PERSON, PASSPHRASE, TODAY, CHEAP)
    back_up_key(key, tmp_path / "stick")
    back_up_key(key, tmp_path / "stick")
    with pytest.raises(KeyUnusableError, match="Another key"):
        back_up_key(seal_key("ann", KeyPurpose.PERSON, PASSPHRASE, TODAY, CHEAP), tmp_path / "stick")
    assert list_keys(tmp_path / "stick") == (key,)


def test_a_stick_that_knows_no_permissions_takes_a_key(
    key: KeyFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def refuse(path: Path, mode: int) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "chmod", refuse)
    back_up_key(key, tmp_path / "stick")
    assert list_keys(tmp_path / "stick") == (key,)


def test_a_card_cannot_sign(key: KeyFile):
    card = make_card(key)
    assert card.public == key.public
    with pytest.raises(KeyUnusableError, match="public card"):
        unlock_key(card, PASSPHRASE)


def test_a_key_that_is_not_there_is_named(tmp_path: Path):
    with pytest.raises(KeyUnusableError, match="no key called “bob”"):
        read_key(tmp_path, "bob")
    (tmp_path / "bob.kiosk-key").mkdir()
    with pytest.raises(KeyUnusableError, match="cannot be read"):
        read_key(tmp_path, "bob")


def test_a_key_for_something_else_is_refused(key: KeyFile):
    assert check_purpose(key, KeyPurpose.PERSON) is key
    with pytest.raises(KeyUnusableError, match="is a person key, and this needs a desk key"):
        check_purpose(key, KeyPurpose.DESK)


def test_a_folder_that_cannot_be_written_is_said_in_a_sentence(tmp_path: Path):
    (tmp_path / "keys").write_text("a file")
    with pytest.raises(StorageError):
        create_key(tmp_path / "keys", "ann", KeyPurpose.PERSON, PASSPHRASE, TODAY, CHEAP)
