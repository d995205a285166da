"""`kiosk publish`: signs compiled content and puts it where kiosks find it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kiosk.bundle import FORMAT_VERSION, MEDIA_FOLDER, PROGRAM_AT_LEAST, Release, ReleaseCounts
from kiosk.catalogue import Catalogue, open_catalogue
from kiosk.cli.report import print_line, show_progress
from kiosk.cli.unlocking import tell_time, unlock
from kiosk.publishing import (
    BundleFiles,
    BundleNotFitError,
    CopyReport,
    KeyPurpose,
    NotReadyError,
    Repository,
    approve_draft,
    carry,
    check_purpose,
    describe_missing,
    finish,
    give_up_draft,
    list_bundle_files,
    list_missing,
    prepare_release,
    read_draft,
    read_key,
    start_publishing,
    summarise_trust,
    take_signatures,
)
from kiosk.vocabulary import PageGroup, ServiceFilter


@dataclass(frozen=True, slots=True)
class ReleaseWords:
    """What people say about a release on the command line. An empty version is the content's own."""

    version: str
    author: str
    approver: str
    note: str


def start(folder: Path, keys_dir: Path, mains: list[str], desk: str, people: list[str], needed: int) -> None:
    """Say for a new folder which keys may publish to it."""
    for name in mains:
        check_purpose(read_key(keys_dir, name), KeyPurpose.MAIN)
    desk_key = check_purpose(read_key(keys_dir, desk), KeyPurpose.DESK)
    keys = [check_purpose(read_key(keys_dir, name), KeyPurpose.PERSON) for name in people]
    signers = [unlock(keys_dir, name) for name in mains]
    publics = [key.public for key in keys]
    start_publishing(Repository(folder), signers, desk_key.public, publics, needed, tell_time())
    signatures = "Two people sign" if needed == 2 else "One person signs"
    print_line(f"“{folder}” is ready. {signatures} every release. Put the main key back into its safe.")


def release(
    folder: Path,
    bundle_dir: Path,
    keys_dir: Path,
    signing: tuple[str, str],
    words: ReleaseWords,
    *,
    allow_stand_ins: bool,
) -> None:
    """Publish a bundle, or prepare it for the second person.

    `signing` names the author's key and the desk key.
    """
    person, desk = signing
    repository = Repository(folder)
    files = list_bundle_files(bundle_dir)
    described = _describe_bundle(bundle_dir, files, words, allow_stand_ins=allow_stand_ins)
    author = unlock(keys_dir, person)
    with show_progress() as progress:
        copying = partial(progress, "Copying")
        report = prepare_release(repository, bundle_dir, files, described, author, tell_time(), copying)
    print_line(_say_copied(report.copied))
    if not report.changed:
        print_line(f"Version {described.version} is published already, and nothing has changed.")
    elif report.missing:
        print_line(describe_missing(report.missing))
        print_line(f"Take the file “{repository.draft_path}” to them.")
    else:
        finish_waiting(folder, keys_dir, [desk], None)


def _describe_bundle(
    bundle_dir: Path, files: BundleFiles, words: ReleaseWords, *, allow_stand_ins: bool
) -> Release:
    """Look into a bundle: refuse one that is not whole, and say what it will be released as."""
    sizes_bytes = {name: listed.length for name, listed in files.items()}
    with closing(open_catalogue(bundle_dir)) as catalogue:
        _check_whole(catalogue, bundle_dir, sizes_bytes)
        if not allow_stand_ins:
            _check_no_stand_ins(catalogue)
        return _describe(catalogue, words, sum(sizes_bytes.values()))


def _check_whole(catalogue: Catalogue, bundle_dir: Path, sizes_bytes: dict[str, int]) -> None:
    for name, size_bytes in catalogue.media_sizes().items():
        if sizes_bytes.get(f"{MEDIA_FOLDER}/{name}") != size_bytes:
            raise BundleNotFitError(f"A film or picture is missing in “{bundle_dir}”. Compile it again.")


def _check_no_stand_ins(catalogue: Catalogue) -> None:
    stand_ins = [film.title for film in catalogue.films() if film.is_stand_in]
    if stand_ins:
        titles = ", ".join(f"“{title}”" for title in stand_ins)
        raise BundleNotFitError(
            f"{titles}: this clip only holds the place of a film still to come. Put the film in, or publish "
            "with --allow-stand-ins."
        )


def _describe(catalogue: Catalogue, words: ReleaseWords, size_bytes: int) -> Release:
    counts = ReleaseCounts(
        pages=sum(len(catalogue.pages(group)) for group in PageGroup),
        services=catalogue.count_services(ServiceFilter()),
        films=len(catalogue.films()),
        terms=len(catalogue.terms()),
        media=len(catalogue.media_sizes()),
        size_bytes=size_bytes,
    )
    return Release(
        version=words.version or catalogue.manifest().version,
        date=tell_time().date(),
        author=words.author,
        approver=words.approver,
        note=words.note,
        program_at_least=PROGRAM_AT_LEAST,
        format_version=FORMAT_VERSION,
        counts=counts,
    )


def approve(path: Path, keys_dir: Path, person: str, bundle_dir: Path | None) -> None:
    """Sign what waits in a file, or in a published folder, as the second person."""
    file = Repository(path).draft_path if path.is_dir() else path
    seen = list_bundle_files(bundle_dir) if bundle_dir else None
    described, missing = approve_draft(file, unlock(keys_dir, person), seen)
    print_line(f"You approved version {described.version} by {described.author}: “{described.note}”.")
    print_line(describe_missing(missing) or "All have signed. Take the file back to the desk.")


def finish_waiting(folder: Path, keys_dir: Path, desks: list[str], brought: Path | None) -> None:
    """Publish what waited for signatures, which may have come back in a file."""
    repository = Repository(folder)
    if brought is not None:
        take_signatures(repository, brought)
    if missing := list_missing(read_draft(repository.draft_path)):
        raise NotReadyError(describe_missing(missing))
    finish(repository, [unlock(keys_dir, desk) for desk in desks], tell_time())
    published = repository.read_published()
    assert published is not None
    trusted = summarise_trust(published)
    until = min(trusted.release_until, trusted.people_until, trusted.mains_until)
    print_line(f"Published version {repository.read_release(published.content).version} in “{folder}”.")
    print_line(
        f"Kiosks can install it until {until}. Today is {tell_time().date()}, by this computer’s clock."
    )


def give_up(folder: Path) -> None:
    """Throw away what waits for signatures."""
    give_up_draft(Repository(folder))
    print_line("What was waiting is thrown away. Kiosks keep what they have.")


def copy(folder: Path, target: Path) -> None:
    """Bring a stick, a share or a web root up to date."""
    with show_progress() as progress:
        copied = carry(Repository(folder), Repository(target), partial(progress, "Copying"))
    print_line(f"“{target}” is up to date. {_say_copied(copied)}")


def _say_copied(copied: CopyReport) -> str:
    return (
        f"New: {copied.new_files} files, {copied.new_bytes:,} bytes. "
        f"There already: {copied.reused_files} files, {copied.reused_bytes:,} bytes."
    )
