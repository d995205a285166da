"""Signing keys as files: the private part is encrypted with a passphrase and never leaves its file open.

The passphrase becomes an AES key by scrypt. PKCS #8 as `cryptography` writes it would stretch it by 2,048
rounds of PBKDF2 only, which a graphics card does many times a second.
"""

from __future__ import annotations

import base64
import json
import os
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from securesystemslib.signer import CryptoSigner, SSlibKey

from kiosk.bundle import write_whole
from kiosk.publishing.errors import KeyUnusableError, WrongPassphraseError, explain_storage

KEY_ENDING = ".kiosk-key"
NAME_FIELD = "x-kiosk-name"
FEWEST_PASSPHRASE_CHARACTERS = 12
SCRYPT_COST = 2**17
"""A try takes half a second and 128 MiB."""

_MOST_SCRYPT_COST = 2**20
_SCHEMA = 1
_NAME = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?")


class KeyPurpose(StrEnum):
    """What a key is for."""

    MAIN = "main"
    """Says who may sign. Kept in a safe."""
    DESK = "desk"
    """Says which release is the newest."""
    PERSON = "person"
    """Says that somebody has read what is published."""


UnlockedKey: TypeAlias = CryptoSigner
"""A key that can sign."""


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A key as it lies on the disk. `sealed` is the private part, encrypted."""

    name: str
    purpose: KeyPurpose
    created: date
    public: SSlibKey
    cost: int
    salt: bytes
    nonce: bytes
    sealed: bytes


def create_key(
    folder: Path, name: str, purpose: KeyPurpose, passphrase: str, today: date, cost: int = SCRYPT_COST
) -> KeyFile:
    """Make a key and write it to a folder.

    Raises:
        KeyUnusableError: The name cannot be used or is taken, or the passphrase is too short.
        StorageError: The folder cannot be written.
    """
    check_name_is_free(folder, name)
    key = seal_key(name, purpose, passphrase, today, cost)
    with explain_storage(folder):
        folder.mkdir(parents=True, exist_ok=True)
        write_key(folder, key)
    return key


def check_name_is_free(folder: Path, name: str) -> None:
    """See that a key of a name can be made, before anybody thinks of a passphrase for it.

    Raises:
        KeyUnusableError: The name cannot be used or is taken.
        StorageError: The folder cannot be read.
    """
    if not _NAME.fullmatch(name):
        raise KeyUnusableError(f"“{name}” cannot be a key's name. Use small letters, numbers and hyphens.")
    with explain_storage(folder):
        if _find_file(folder, name).exists():
            raise KeyUnusableError(f"There is a key called “{name}” already. Choose another name.")


def seal_key(
    name: str, purpose: KeyPurpose, passphrase: str, today: date, cost: int = SCRYPT_COST
) -> KeyFile:
    """Make a key in memory.

    Raises:
        KeyUnusableError: The passphrase is too short.
    """
    if len(passphrase) < FEWEST_PASSPHRASE_CHARACTERS:
        raise KeyUnusableError(
            f"A passphrase needs at least {FEWEST_PASSPHRASE_CHARACTERS} letters. Four words in a row are "
            "easy to remember and hard to guess."
        )
    private = Ed25519PrivateKey.generate()
    salt, nonce = os.urandom(16), os.urandom(12)
    sealed = AESGCM(_stretch(passphrase, salt, cost)).encrypt(
        nonce, private.private_bytes_raw(), _bind(name, purpose)
    )
    bare = SSlibKey.from_crypto(private.public_key())
    public = SSlibKey(bare.keyid, bare.keytype, bare.scheme, bare.keyval, {NAME_FIELD: name})
    return KeyFile(name, purpose, today, public, cost, salt, nonce, sealed)


def unlock_key(key: KeyFile, passphrase: str) -> UnlockedKey:
    """Open a key, so that it can sign.

    Raises:
        WrongPassphraseError: The passphrase is another one.
        KeyUnusableError: Only the public part is here, or the two parts do not belong together.
    """
    if not key.sealed:
        raise KeyUnusableError(f"Only the public card of the key “{key.name}” is here. It cannot sign.")
    try:
        private = AESGCM(_stretch(passphrase, key.salt, key.cost)).decrypt(
            key.nonce, key.sealed, _bind(key.name, key.purpose)
        )
    except InvalidTag:
        raise WrongPassphraseError(key.name) from None
    return CryptoSigner(Ed25519PrivateKey.from_private_bytes(private), key.public)


def _stretch(passphrase: str, salt: bytes, cost: int) -> bytes:
    return Scrypt(salt=salt, length=32, n=cost, r=8, p=1).derive(passphrase.encode())


def _bind(name: str, purpose: KeyPurpose) -> bytes:
    """What the private part belongs to: a file whose name or purpose was changed does not open."""
    return f"{name}/{purpose}".encode()


def read_key(folder: Path, name: str) -> KeyFile:
    """Read a key from a folder; it stays locked.

    Raises:
        KeyUnusableError: There is no such key, or its file cannot be understood.
    """
    path = _find_file(folder, name)
    try:
        return _parse(json.loads(path.read_bytes()))
    except FileNotFoundError:
        raise KeyUnusableError(f"There is no key called “{name}” in “{folder}”.") from None
    except OSError as error:
        raise KeyUnusableError(
            f"The key “{name}” cannot be read from “{folder}” ({error.strerror}). Look at who may read that "
            "folder, or use the key's back-up."
        ) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise KeyUnusableError(
            f"The file “{path}” of the key “{name}” is damaged. Move it away, and copy the key's file there "
            "from its back-up."
        ) from error


def list_keys(folder: Path) -> tuple[KeyFile, ...]:
    """Read every key of a folder, by name; where there is no folder, there are none.

    Raises:
        KeyUnusableError: A file cannot be understood.
        StorageError: The folder cannot be read.
    """
    with explain_storage(folder):
        files = sorted(folder.iterdir()) if folder.exists() else []
    names = [path.name.removesuffix(KEY_ENDING) for path in files if path.name.endswith(KEY_ENDING)]
    return tuple(read_key(folder, name) for name in names)


def write_key(folder: Path, key: KeyFile) -> None:
    """Write a key's file, in place of one that has its name."""
    path = _find_file(folder, key.name)
    write_whole(path, json.dumps(_describe(key), indent=1).encode() + b"\n")
    with suppress(PermissionError):  # sticks formatted as FAT know no permissions
        path.chmod(0o600)


def check_purpose(key: KeyFile, purpose: KeyPurpose) -> KeyFile:
    """Return a key if it is for something.

    Raises:
        KeyUnusableError: It is for something else.
    """
    if key.purpose is not purpose:
        raise KeyUnusableError(f"“{key.name}” is a {key.purpose} key, and this needs a {purpose} key.")
    return key


def make_card(key: KeyFile) -> KeyFile:
    """Return the public part only: what another desk needs to trust a key."""
    return KeyFile(key.name, key.purpose, key.created, key.public, key.cost, b"", b"", b"")


def back_up_key(key: KeyFile, folder: Path) -> None:
    """Copy a key to another folder, still locked.

    Raises:
        KeyUnusableError: Another key of that name is there.
        StorageError: The folder cannot be written.
    """
    with explain_storage(folder):
        folder.mkdir(parents=True, exist_ok=True)
        if _find_file(folder, key.name).exists() and read_key(folder, key.name) != key:
            raise KeyUnusableError(f"Another key called “{key.name}” is in “{folder}”. Nothing was copied.")
        write_key(folder, key)


def _find_file(folder: Path, name: str) -> Path:
    return folder / f"{name}{KEY_ENDING}"


def _describe(key: KeyFile) -> dict[str, object]:
    secret = {name: base64.b64encode(getattr(key, name)).decode() for name in ("salt", "nonce", "sealed")}
    return {
        "schema": _SCHEMA,
        "name": key.name,
        "purpose": key.purpose.value,
        "created": key.created.isoformat(),
        "keyid": key.public.keyid,
        "public": key.public.to_dict(),
        "scrypt_cost": key.cost,
        **secret,
    }


def _parse(values: Mapping[str, object]) -> KeyFile:
    cost, public = values["scrypt_cost"], values["public"]
    if values["schema"] != _SCHEMA or not isinstance(cost, int) or not isinstance(public, dict):
        raise ValueError("schema")
    if cost > _MOST_SCRYPT_COST or cost < 2 or cost & (cost - 1):
        raise ValueError("cost")
    secret = [base64.b64decode(str(values[name]), validate=True) for name in ("salt", "nonce", "sealed")]
    return KeyFile(
        str(values["name"]),
        KeyPurpose(str(values["purpose"])),
        date.fromisoformat(str(values["created"])),
        SSlibKey.from_dict(str(values["keyid"]), public),
        cost,
        *secret,
    )
