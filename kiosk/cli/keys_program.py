"""Names the commands of `kiosk keys` and their options."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.publish_program import DESK_KEYS, MAIN_KEYS, PUBLISHED_DIR, Desks, KeysDir, Mains

if TYPE_CHECKING:
    from kiosk.cli.keys import Signing

Name = Annotated[str, typer.Argument(help="The name of the key.")]
Target = Annotated[Path, typer.Argument(help="The folder to copy it to, such as one on a stick.")]
At = Annotated[Path, typer.Option("--at", help="The desk's folder of published content.")]
People = Annotated[list[str], typer.Option("--person", help="Who signs the content again, if needed.")]
NOBODY: list[str] = []

keys_app = typer.Typer(help="Makes, keeps and changes the keys that sign content.", no_args_is_help=True)


class Purpose(StrEnum):
    """What a key is for."""

    MAIN = "main"
    DESK = "desk"
    PERSON = "person"


def _run(work: Callable[[], None], changing: Path | None = None) -> None:
    from kiosk.cli.unlocking import report_known

    raise typer.Exit(report_known(work, changing))


def _find(keys: Path | None) -> Path:
    from kiosk.cli.unlocking import find_keys

    return find_keys(keys)


def _gather(at: Path, keys: Path | None, mains: list[str], desks: list[str], people: list[str]) -> Signing:
    from kiosk.cli.keys import Signing

    return Signing(at, _find(keys), mains, desks, people)


@keys_app.command()
def create(
    name: Name,
    purpose: Annotated[Purpose, typer.Option("--for", help="What the key is for.")],
    keys: KeysDir = None,
) -> None:
    """Make a key and choose its passphrase."""
    from kiosk.cli import keys as commands

    _run(partial(commands.create, _find(keys), name, purpose.value))


@keys_app.command("list")
def list_(
    at: Annotated[Path | None, typer.Option("--at", help="Say whom this published folder trusts.")] = None,
    keys: KeysDir = None,
) -> None:
    """Say which keys are here, and whom a published folder trusts."""
    from kiosk.cli import keys as commands

    _run(partial(commands.list_all, _find(keys), at))


@keys_app.command("back-up")
def back_up(name: Name, target: Target, keys: KeysDir = None) -> None:
    """Copy a key to a stick, still locked."""
    from kiosk.cli import keys as commands

    _run(partial(commands.back_up, _find(keys), name, target))


@keys_app.command()
def card(name: Name, target: Target, keys: KeysDir = None) -> None:
    """Copy the public part of a key, for another desk to trust."""
    from kiosk.cli import keys as commands

    _run(partial(commands.write_card, _find(keys), name, target))


@keys_app.command()
def trust(
    name: Name,
    at: At = PUBLISHED_DIR,
    main: Mains = MAIN_KEYS,
    desk: Desks = DESK_KEYS,
    person: People = NOBODY,
    keys: KeysDir = None,
) -> None:
    """Let somebody publish, or let a spare main key stand beside the main key."""
    from kiosk.cli import keys as commands

    _run(partial(commands.trust, _gather(at, keys, main, desk, person), name), at)


@keys_app.command()
def revoke(
    name: Name,
    at: At = PUBLISHED_DIR,
    main: Mains = MAIN_KEYS,
    desk: Desks = DESK_KEYS,
    person: People = NOBODY,
    keys: KeysDir = None,
) -> None:
    """Take a key off the list: its owner left, or it was lost or stolen."""
    from kiosk.cli import keys as commands

    _run(partial(commands.revoke, _gather(at, keys, main, desk, person), name), at)


@keys_app.command()
def rotate(
    old: Annotated[str, typer.Argument(help="The name of the old key.")],
    new: Annotated[str, typer.Argument(help="The name of the new key, made before.")],
    lost: Annotated[bool, typer.Option("--lost", help="The old key is lost or stolen.")] = False,
    at: At = PUBLISHED_DIR,
    main: Mains = MAIN_KEYS,
    desk: Desks = DESK_KEYS,
    person: People = NOBODY,
    keys: KeysDir = None,
) -> None:
    """Put a new key in the place of an old one."""
    from kiosk.cli import keys as commands

    _run(partial(commands.rotate, _gather(at, keys, main, desk, person), old, new, lost=lost), at)


@keys_app.command("require-two")
def require_two(
    at: At = PUBLISHED_DIR,
    main: Mains = MAIN_KEYS,
    desk: Desks = DESK_KEYS,
    person: People = NOBODY,
    keys: KeysDir = None,
) -> None:
    """From now on two people must sign every release."""
    from kiosk.cli import keys as commands

    _run(partial(commands.require, _gather(at, keys, main, desk, person), 2), at)


@keys_app.command("require-one")
def require_one(
    at: At = PUBLISHED_DIR, main: Mains = MAIN_KEYS, desk: Desks = DESK_KEYS, keys: KeysDir = None
) -> None:
    """From now on one person's signature is enough."""
    from kiosk.cli import keys as commands

    _run(partial(commands.require, _gather(at, keys, main, desk, NOBODY), 1), at)


@keys_app.command()
def renew(
    at: At = PUBLISHED_DIR,
    main: Mains = MAIN_KEYS,
    desk: Desks = DESK_KEYS,
    person: People = NOBODY,
    keys: KeysDir = None,
) -> None:
    """Let all signatures count for another 400 days; once a year."""
    from kiosk.cli import keys as commands

    _run(partial(commands.renew, _gather(at, keys, main, desk, person)), at)
