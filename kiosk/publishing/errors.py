"""Why something was not published, each with a sentence for the person at the desk."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class PublishingError(Exception):
    """Nothing was published. Its words are a plain sentence for staff."""


class KeyUnusableError(PublishingError):
    """A key is not there, cannot be opened, or may not do this."""


class WrongPassphraseError(KeyUnusableError):
    """The passphrase does not open the key."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"That passphrase does not open the key “{name}”. Look at capital letters and spaces."
        )


class FolderUnusableError(PublishingError):
    """A folder to publish to holds something else, or what is in it cannot be trusted."""


class BundleNotFitError(PublishingError):
    """The content is not fit to be published: not compiled, damaged, or with stand-ins."""


class VersionTooLowError(PublishingError):
    """The version is not higher than the one that kiosks have."""


class NotReadyError(PublishingError):
    """Something must be done first, such as a second signature."""


class StorageError(PublishingError):
    """The disk or the stick cannot be read or written."""


_REASONS = {
    errno.ENOSPC: "it is full. Make room or use a bigger one, and do the same again",
    errno.EDQUOT: "it is full. Make room or use a bigger one, and do the same again",
    errno.EFBIG: "a file is too big for it. Sticks formatted as FAT32 hold files of at most 4 GB",
    errno.EROFS: "it may only be read. Some sticks have a small switch for that on their side",
    errno.EACCES: "this computer does not let you change it. Ask the people who look after it",
    errno.EPERM: "this computer does not let you change it. Ask the people who look after it",
}
_GONE = "it can no longer be reached. Was the stick pulled out? Put it back and do the same again"


@contextmanager
def explain_storage(folder: Path) -> Iterator[None]:
    """Turn what the computer says about a folder into a sentence.

    Raises:
        StorageError: Something in the block could not read or write.
    """
    try:
        yield
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, _GONE)
        raise StorageError(
            f"“{folder}” could not be used: {reason}. What was published before still works."
        ) from error
