"""`kiosk install` and `kiosk update`: look at an update, install it, go back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import typer
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

import kiosk
from kiosk.bundle import DATABASE_NAME
from kiosk.catalogue import examine_bundle
from kiosk.cli.report import FAILED, OK, print_failure, print_line
from kiosk.installing import (
    Installer,
    InstallError,
    InstallProgress,
    Site,
    Source,
    UpdatePlan,
    describe_bytes,
    describe_plan,
    describe_release,
    find_installed,
    find_updates,
    list_damaged,
    open_allowed_address,
    open_folder,
)
from kiosk.machine import find_folders, find_sticks, read_settings
from kiosk.vocabulary import UnfitContentError, describe_moment

_WHEN_SEEN = "Visitors see it as soon as nobody is using the screen."
_NO_STICK = "There is no stick with an update. Plug it in and wait a moment, or name the folder it is in."
_MEND = (
    "Install the newest update again from a stick, which mends this. "
    "If it happens again, tell IT: the disk may be failing."
)
_SEVERAL_UPDATES = "There are several updates. Name the one you want:"


def make_installer() -> Installer:
    """Make what installs on this computer."""
    folders = find_folders()
    shipped_dir = folders.bundle_dir.absolute()
    return Installer(Site(folders.store_dir, examine_bundle, kiosk.__version__, shipped_dir))


def install_from_folder(folder: Path, root: Path | None, *, is_sure: bool, only_look: bool) -> int:
    """Install what a stick, folder or share holds, after a question, and return the exit code."""
    return _install(open_folder(folder), root, is_sure=is_sure, only_look=only_look)


def install_from_stick(*, is_sure: bool, only_look: bool) -> int:
    """Install the one update there is on the sticks that are plugged in, and return the exit code."""
    found = find_updates(find_sticks())
    if len(found) != 1:
        print_line(_SEVERAL_UPDATES if found else _NO_STICK)
        for source in found:
            print_line(f"  {source.place}")
        return FAILED
    print_line(f"Found an update in “{found[0].place}”.")
    return _install(found[0], None, is_sure=is_sure, only_look=only_look)


def install_from_address(address: str, *, only_look: bool) -> int:
    """Install what a web server offers, where the settings allow it, and return the exit code."""
    allowed = read_settings(find_folders().settings_file).settings.update_url
    try:
        source = open_allowed_address(make_installer(), allowed, address)
    except InstallError as error:
        print_failure(error)
        return FAILED
    return _install(source, None, is_sure=True, only_look=only_look)


def _install(source: Source, root: Path | None, *, is_sure: bool, only_look: bool) -> int:
    installer = make_installer()
    try:
        plan = installer.plan_update(source, root.read_bytes() if root else None)
        return _go_on(installer, plan, is_sure=is_sure, only_look=only_look)
    except (InstallError, OSError) as error:
        print_failure(error)
        return FAILED


def _go_on(installer: Installer, plan: UpdatePlan, *, is_sure: bool, only_look: bool) -> int:
    for line in describe_plan(plan):
        print_line(line)
    if plan.is_shown_already:
        print_line("The kiosk shows this content already.")
    elif not only_look and (is_sure or _asks_for_it()):
        with _progress_bar() as report:
            receipt = installer.install(plan, report)
        print_line(f"\n{receipt.text}\n{_WHEN_SEEN}")
        return OK
    installer.discard()
    return OK


def _asks_for_it() -> bool:
    """Ask; whoever walks away or stops the command does not want it."""
    try:
        return typer.confirm("Install it?")
    except typer.Abort:
        return False


@contextmanager
def _progress_bar() -> Iterator[Callable[[InstallProgress], None]]:
    """Show how far it is and how long it will take; without a terminal, show nothing."""
    console = Console(stderr=True)
    columns = (TextColumn("Installing"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal) as bar:
        task = bar.add_task("", total=None)

        def report(progress: InstallProgress) -> None:
            bar.update(task, completed=progress.done_bytes, total=progress.total_bytes)

        yield report


def trust_root(root: Path) -> int:
    """Give a kiosk the root key of its publisher before it has any content, and return the exit code."""
    try:
        make_installer().trust_root(root.read_bytes())
    except (InstallError, OSError) as error:
        print_failure(error)
        return FAILED
    print_line(
        f"This kiosk trusts the publisher with the number {make_installer().read_status().root_number}."
    )
    return OK


def undo_install() -> int:
    """Go back to what was shown before, and return the exit code."""
    try:
        print_line(f"{make_installer().undo().text}{_WHEN_SEEN}")
    except InstallError as error:
        print_failure(error)
        return FAILED
    return OK


def inspect_installed() -> int:
    """Read every file of what is installed, say which are damaged, and return the exit code."""
    found = find_installed(find_folders().store_dir)
    if not found:
        print_line("Nothing is installed: visitors see the content that came with the program.")
        return OK
    try:
        damaged = list(list_damaged(found[0], examine_bundle(found[0])))
    except UnfitContentError:
        damaged = [DATABASE_NAME]
    for name in damaged:
        print_line(f"“{found[0] / name}” is damaged.")
    print_line(_MEND if damaged else "Every file of the content that visitors see is whole.")
    return FAILED if damaged else OK


def show_status() -> int:
    """Say what is installed, and return the exit code."""
    try:
        status = make_installer().read_status()
    except InstallError as error:
        print_failure(error)
        return FAILED
    shown = describe_release(status.shown) if status.shown else "the content that came with the program"
    print_line(f"Shown: {shown}.")
    if status.installed_at:
        print_line(f"Since: {describe_moment(status.installed_at)}.")
    if status.can_undo:
        before = (
            describe_release(status.before) if status.before else "the content that came with the program"
        )
        print_line(f"“Undo” goes back to {before}.")
    print_line(str(status.trouble) if status.trouble else f"Trusts: {status.root_number or 'nobody yet'}.")
    if status.leftover_bytes:
        print_line(f"Kept of an interrupted update: {describe_bytes(status.leftover_bytes)}.")
    return OK
