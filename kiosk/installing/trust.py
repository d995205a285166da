"""Asks TUF which files an update consists of and whether the right people signed that.

Nothing is written to this computer's store: TUF works on copies in a folder that is thrown away, and
what it has verified is handed on as bytes, to be kept only if the update is installed in the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadError,
    DownloadLengthMismatchError,
    ExpiredMetadataError,
    RepositoryError,
    UnsignedMetadataError,
)
from tuf.api.metadata import Metadata, Root, TargetFile, Targets
from tuf.ngclient import Updater, UpdaterConfig

from kiosk.bundle import (
    CONTENT_ROLE,
    DATABASE_NAME,
    MEDIA_FOLDER,
    METADATA_FOLDER,
    RELEASE_NAME,
    TARGETS_FOLDER,
    is_media_name,
    place_target,
)
from kiosk.installing.errors import InstallError, Reason
from kiosk.installing.fetching import MissingError, explain
from kiosk.installing.limits import LIMITS
from kiosk.installing.sources import Source
from kiosk.installing.trust_memory import TrustRecord

ROOT_NAME = "root.json"
_TIMESTAMP_NAME = "timestamp.json"
_KEPT_NAMES = (_TIMESTAMP_NAME, "snapshot.json", "targets.json", f"{CONTENT_ROLE}.json")
_ROOT_HISTORY = "root_history"
_LOOKED_AHEAD = 8
"""Of the roots after a gap, so many are looked for: a publisher makes one or two a year."""
_KEY_NAME = "x-kiosk-name"


@dataclass(frozen=True, slots=True)
class ReleaseFile:
    """A file of a release: its path in a bundle, its path in the update, its size and SHA-256."""

    name: str
    place: str
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Verified:
    """What the right people signed.

    `version` counts the publications of content. `record` is what must be remembered the next time.
    """

    version: int
    files: Mapping[str, ReleaseFile]
    signers: tuple[str, ...]
    record: TrustRecord


def verify_root(data: bytes) -> None:
    """Refuse what is not a root that signs itself.

    Raises:
        InstallError: `NOT_A_ROOT`.
    """
    try:
        root = Metadata[Root].from_bytes(data)
        root.signed.verify_delegate(Root.type, root.signed_bytes, root.signatures)
    except (RepositoryError, ValueError, AttributeError) as error:
        raise InstallError(Reason.NOT_A_ROOT) from error


def verify_release(source: Source, trusted: TrustRecord | None) -> Verified:
    """Follow the signatures from the root to every file of the newest release.

    Args:
        source: Where the update is.
        trusted: What was remembered; None the first time, to begin with the update's first root.

    Raises:
        InstallError: It cannot be trusted, or not be reached.
    """
    source.check_presence()
    known = trusted.metadata if trusted else {}
    with TemporaryDirectory(prefix="kiosk-update-") as scratch, _in_our_words(source, Path(scratch), known):
        for name, content in known.items():
            (Path(scratch) / name).write_bytes(content)
        root = trusted.root if trusted else _read_first_root(source)
        return _follow(_make_updater(source, Path(scratch), known.get(ROOT_NAME, root)), Path(scratch), root)


def _read_first_root(source: Source) -> bytes:
    return source.fetcher.download_bytes(_name_root(1), LIMITS.max_root_bytes)


def _name_root(number: int) -> str:
    return f"{METADATA_FOLDER}/{number}.{ROOT_NAME}"


def _make_updater(source: Source, scratch: Path, root: bytes) -> Updater:
    config = UpdaterConfig(
        max_root_rotations=LIMITS.max_root_rotations,
        root_max_length=LIMITS.max_root_bytes,
        timestamp_max_length=LIMITS.max_timestamp_bytes,
        snapshot_max_length=LIMITS.max_snapshot_bytes,
        targets_max_length=LIMITS.max_targets_bytes,
    )
    return Updater(str(scratch), METADATA_FOLDER, fetcher=source.fetcher, config=config, bootstrap=root)


def _follow(updater: Updater, scratch: Path, root: bytes) -> Verified:
    updater.refresh()
    if updater.get_targetinfo(RELEASE_NAME) is None:
        raise InstallError(Reason.FILE_MISSING, name=RELEASE_NAME)
    content = Metadata[Targets].from_bytes((scratch / f"{CONTENT_ROLE}.json").read_bytes())
    if len(content.signed.targets) > LIMITS.max_files:
        raise InstallError(Reason.TOO_LARGE, name=f"{CONTENT_ROLE}.json")
    files = _list_files(updater, sorted(content.signed.targets))
    for name in (RELEASE_NAME, DATABASE_NAME):
        if name not in files:
            raise InstallError(Reason.FILE_MISSING, name=name)
    kept = {name: (scratch / name).read_bytes() for name in (ROOT_NAME, *_KEPT_NAMES)}
    return Verified(content.signed.version, files, _name_signers(scratch, content), TrustRecord(root, kept))


def _list_files(updater: Updater, names: Iterable[str]) -> dict[str, ReleaseFile]:
    """Ask TUF about each file. The list is only a list of names: who may say what a file is, TUF knows."""
    files = {}
    for name in names:
        target = updater.get_targetinfo(name)
        if target is None:
            raise InstallError(Reason.BAD_NAME, name=name)
        files[name] = _make_file(target)
    return files


def _make_file(target: TargetFile) -> ReleaseFile:
    sha256 = target.hashes.get("sha256", "")
    _check_name(target.path, sha256)
    if target.length > _find_limit_bytes(target.path):
        raise InstallError(Reason.TOO_LARGE, name=target.path)
    return ReleaseFile(
        target.path, f"{TARGETS_FOLDER}/{place_target(target.path, sha256)}", target.length, sha256
    )


def _check_name(name: str, sha256: str) -> None:
    """Let through the two files every release has, and media named by their content."""
    folder, _, media_name = name.rpartition("/")
    is_media = folder == MEDIA_FOLDER and is_media_name(media_name) and media_name.startswith(f"{sha256}.")
    if name not in (RELEASE_NAME, DATABASE_NAME) and not is_media:
        raise InstallError(Reason.BAD_NAME, name=name)


def _find_limit_bytes(name: str) -> int:
    limits = {RELEASE_NAME: LIMITS.max_release_bytes, DATABASE_NAME: LIMITS.max_database_bytes}
    return limits.get(name, LIMITS.max_media_bytes)


def _name_signers(scratch: Path, content: Metadata[Targets]) -> tuple[str, ...]:
    """Return whose valid signatures the content carries, by the name in the key, or by its number."""
    targets = Metadata[Targets].from_bytes((scratch / "targets.json").read_bytes())
    result = targets.signed.get_verification_result(CONTENT_ROLE, content.signed_bytes, content.signatures)
    names = (key.unrecognized_fields.get(_KEY_NAME, keyid[:8]) for keyid, key in result.signed.items())
    return tuple(sorted(map(str, names)))


@contextmanager
def _in_our_words(source: Source, scratch: Path, trusted: Mapping[str, bytes]) -> Iterator[None]:
    try:
        yield
    except UnsignedMetadataError as error:
        raise _explain_untrusted(source, scratch) from error
    except ExpiredMetadataError as error:
        raise InstallError(Reason.EXPIRED, today=datetime.now(tz=UTC).date().isoformat()) from error
    except BadVersionNumberError as error:
        # TUF keeps a timestamp once it believes it: what fails later are parts that do not fit it.
        is_newer = _read_timestamp(scratch) != trusted.get(_TIMESTAMP_NAME, b"")
        raise InstallError(Reason.MIXED if is_newer else Reason.ROLLED_BACK) from error
    except DownloadLengthMismatchError as error:
        raise InstallError(Reason.TOO_LARGE, name=METADATA_FOLDER) from error
    except DownloadError as error:
        found = explain(error, METADATA_FOLDER)
        raise source.explain_missing(METADATA_FOLDER) if isinstance(found, MissingError) else found from error
    except (RepositoryError, ValueError) as error:
        raise InstallError(Reason.DAMAGED, name=METADATA_FOLDER) from error


def _explain_untrusted(source: Source, scratch: Path) -> InstallError:
    """Say why nobody who is trusted signed an update: keys were changed since or before, or it is forged.

    All of these are refused. Only the sentence depends on what an update says of itself.
    """
    roots = (scratch / _ROOT_HISTORY).glob(f"*.{ROOT_NAME}")
    newest = max((int(path.name.partition(".")[0]) for path in roots), default=0)
    following, *later = (_name_root(newest + ahead) for ahead in range(1, _LOOKED_AHEAD + 2))
    if not source.holds(following) and any(map(source.holds, later)):
        return InstallError(Reason.FILE_MISSING, name=following)
    if not source.holds(_name_root(newest)) and newest > 1:
        return InstallError(Reason.ROLLED_BACK)
    return InstallError(Reason.NOT_TRUSTED)


def _read_timestamp(scratch: Path) -> bytes:
    file = scratch / _TIMESTAMP_NAME
    return file.read_bytes() if file.is_file() else b""
