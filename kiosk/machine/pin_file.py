"""Keeps the staff PIN: never the digits, only what tells whether digits are the right ones."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_COST, _BLOCK, _LANES = 2**15, 8, 1
_MEMORY_BYTES = 64 * 1024 * 1024
_SALT_BYTES = 16
_MAX_FILE_BYTES = 4096


class PinUnreadableError(Exception):
    """The file is there, and what it says cannot be read. Nobody gets in until IT has forgotten it."""


@dataclass(frozen=True, slots=True)
class PinSecret:
    """What is kept of a PIN: scrypt of it, with a salt of its own."""

    salt: bytes
    digest: bytes


@dataclass(frozen=True, slots=True)
class PinRecord:
    """The PIN, and the wrong tries since the last right one; `last_try_s` is when by the wall clock."""

    secret: PinSecret
    failures: int = 0
    last_try_s: float = 0.0


def make_secret(pin: str) -> PinSecret:
    """Make of a PIN what can be kept. Takes a tenth of a second: nobody can try many."""
    # Only where a PIN is chosen: the kiosk need not load it to start.
    import secrets

    salt = secrets.token_bytes(_SALT_BYTES)
    return PinSecret(salt, _stretch(pin, salt))


def is_right(pin: str, secret: PinSecret) -> bool:
    """Compare a PIN with what was kept; takes as long as making it."""
    return hmac.compare_digest(_stretch(pin, secret.salt), secret.digest)


def _stretch(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(
        pin.encode(), salt=salt, n=_COST, r=_BLOCK, p=_LANES, maxmem=_MEMORY_BYTES, dklen=32
    )


def read_pin(pin_file: Path) -> PinRecord | None:
    """Return what is kept; None where no PIN was chosen.

    Raises:
        PinUnreadableError: There is a file that cannot be read.
    """
    try:
        with pin_file.open("rb") as file:
            values = json.loads(file.read(_MAX_FILE_BYTES))
        secret = PinSecret(bytes.fromhex(values["salt"]), bytes.fromhex(values["scrypt"]))
        return PinRecord(secret, int(values["failures"]), float(values["last_try_s"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PinUnreadableError(str(pin_file)) from error


def write_pin(pin_file: Path, record: PinRecord) -> None:
    """Keep a PIN and its tries: whole or not at all, for this user only."""
    values = {
        "salt": record.secret.salt.hex(),
        "scrypt": record.secret.digest.hex(),
        "failures": record.failures,
        "last_try_s": record.last_try_s,
    }
    pin_file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = pin_file.with_name(f"{pin_file.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    try:
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(values, file)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(pin_file)
    except BaseException:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise


def forget_pin(pin_file: Path) -> bool:
    """Forget the PIN, so that a new one can be chosen; return whether there was one."""
    had_one = pin_file.exists()
    pin_file.unlink(missing_ok=True)
    return had_one
