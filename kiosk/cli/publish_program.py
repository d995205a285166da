"""Names the commands of `kiosk publish` and their options."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

PUBLISHED_DIR = Path("build/published")
BUNDLE_DIR = Path("build/bundle")
MAIN_KEYS = ["main"]
DESK_KEYS = ["desk"]

Folder = Annotated[Path, typer.Argument(help="The desk's folder of published content.")]
KeysDir = Annotated[Path | None, typer.Option("--keys", help="Where keys are, if not in the usual place.")]
PersonKey = Annotated[str, typer.Option("--key", help="The name of your key.")]
DeskKey = Annotated[str, typer.Option("--desk", help="The name of the desk key.")]
People = Annotated[list[str], typer.Option("--person", help="The key of somebody who may publish.")]
Mains = Annotated[list[str], typer.Option("--main", help="The main key. Repeat it for a spare one.")]
Desks = Annotated[list[str], typer.Option("--desk", help="The desk key.")]

publish_app = typer.Typer(help="Signs content and puts it where kiosks find it.", no_args_is_help=True)


@publish_app.command()
def start(
    person: People,
    folder: Folder = PUBLISHED_DIR,
    main: Mains = MAIN_KEYS,
    desk: DeskKey = "desk",
    two: Annotated[bool, typer.Option("--two", help="Two people must sign every release.")] = False,
    keys: KeysDir = None,
) -> None:
    """Begin a folder: say which keys may publish to it. Needs the main key."""
    from kiosk.cli import publish
    from kiosk.cli.unlocking import find_keys, report_known

    work = partial(publish.start, folder, find_keys(keys), main, desk, person, 2 if two else 1)
    raise typer.Exit(report_known(work, folder))


@publish_app.command()
def release(
    person: PersonKey,
    folder: Folder = PUBLISHED_DIR,
    bundle: Annotated[Path, typer.Option(help="The compiled content.")] = BUNDLE_DIR,
    desk: DeskKey = "desk",
    version: Annotated[str, typer.Option(help="Such as 2026.11; the content's own if left out.")] = "",
    author: Annotated[str, typer.Option(help="Who publishes; the key's name if left out.")] = "",
    approver: Annotated[str, typer.Option(help="Who has agreed.")] = "",
    note: Annotated[str, typer.Option(help="What is new, in a sentence for staff.")] = "",
    allow_stand_ins: Annotated[bool, typer.Option(help="Publish although a film is still to come.")] = False,
    keys: KeysDir = None,
) -> None:
    """Publish compiled content, or prepare it for the second person."""
    from kiosk.cli import publish
    from kiosk.cli.unlocking import find_keys, report_known

    words = publish.ReleaseWords(version, author or person, approver, note)
    signing = (person, desk)
    work = partial(
        publish.release, folder, bundle, find_keys(keys), signing, words, allow_stand_ins=allow_stand_ins
    )
    raise typer.Exit(report_known(work, folder))


@publish_app.command()
def approve(
    person: PersonKey,
    path: Annotated[Path, typer.Argument(help="The file that waits, or its folder.")] = PUBLISHED_DIR,
    bundle: Annotated[Path | None, typer.Option(help="Sign only if it is this content.")] = None,
    keys: KeysDir = None,
) -> None:
    """Sign, as the second person, what waits."""
    from kiosk.cli import publish
    from kiosk.cli.unlocking import find_keys, report_known

    work = partial(publish.approve, path, find_keys(keys), person, bundle)
    raise typer.Exit(report_known(work, path))


@publish_app.command()
def finish(
    folder: Folder = PUBLISHED_DIR,
    desk: Desks = DESK_KEYS,
    brought: Annotated[Path | None, typer.Option("--from", help="The file that came back signed.")] = None,
    keys: KeysDir = None,
) -> None:
    """Publish what waited, once all have signed."""
    from kiosk.cli import publish
    from kiosk.cli.unlocking import find_keys, report_known

    work = partial(publish.finish_waiting, folder, find_keys(keys), desk, brought)
    raise typer.Exit(report_known(work, folder))


@publish_app.command("give-up")
def give_up(folder: Folder = PUBLISHED_DIR) -> None:
    """Throw away what waits. Kiosks keep what they have."""
    from kiosk.cli import publish
    from kiosk.cli.unlocking import report_known

    raise typer.Exit(report_known(partial(publish.give_up, folder), folder))


@publish_app.command()
def copy(
    target: Annotated[Path, typer.Argument(help="A folder on a stick, a share or a web server.")],
    folder: Annotated[
        Path, typer.Option("--from", help="The desk's folder of published content.")
    ] = PUBLISHED_DIR,
) -> None:
    """Copy what is published to a stick, a share or a web server. Only what is new is copied."""
    from kiosk.cli import publish
    from kiosk.cli.unlocking import report_known

    raise typer.Exit(report_known(partial(publish.copy, folder, target), target))
