"""Names the commands and their options. What a command does is in a module imported when it is asked for."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.keys_program import keys_app
from kiosk.cli.publish_program import publish_app

CONTENT_DIR = Path("assets/content")
MEDIA_DIR = Path("media")
BUNDLE_DIR = Path("build/bundle")
AUDIT_DIR = Path("build/audit")

Content = Annotated[Path, typer.Argument(help="The content folder.")]
ContentOption = Annotated[Path, typer.Option("--content", help="The content folder.")]
Media = Annotated[Path, typer.Option(help="The folder of films, captions and posters.")]
MayReplace = Annotated[bool, typer.Option("--replace", help="Write over a file that is there.")]
FilmName = Annotated[str, typer.Argument(help="What to call the files, such as “strategy-film”.")]

app = typer.Typer(
    help="Makes and shows the content of the kiosk.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
picture_app = typer.Typer(help="Adds pictures to the content.", no_args_is_help=True)
film_app = typer.Typer(help="Makes films from the content.", no_args_is_help=True)
services_app = typer.Typer(help="Brings services in and out.", no_args_is_help=True)
app.add_typer(picture_app, name="picture")
app.add_typer(services_app, name="services")
app.add_typer(film_app, name="film")
app.add_typer(keys_app, name="keys")
app.add_typer(publish_app, name="publish")


def main() -> None:
    """Do what the command line asks for, and end the program."""
    app(prog_name="kiosk")


@app.command()
def check(
    content: Content = CONTENT_DIR,
    media: Media = MEDIA_DIR,
    notes: Annotated[bool, typer.Option("--notes", help="Show notes too, not only count them.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON for a program.")] = False,
    html: Annotated[Path | None, typer.Option(help="Write a page for people to this file.")] = None,
    watch: Annotated[
        bool, typer.Option("--watch", help="Watch every film for flashes and loudness; takes a while.")
    ] = False,
) -> None:
    """Say what is wrong with the content, with file and line."""
    from kiosk.cli.check import check_content

    code = check_content(content, media, with_notes=notes, as_json=json, html_file=html, is_watching=watch)
    raise typer.Exit(code)


@app.command("compile")
def compile_(
    content: Content = CONTENT_DIR,
    out: Annotated[Path, typer.Argument(help="The folder to write the bundle to.")] = BUNDLE_DIR,
    media: Media = MEDIA_DIR,
) -> None:
    """Check the content and turn it into a bundle that a kiosk can show."""
    from kiosk.cli.compile import compile_content

    raise typer.Exit(compile_content(content, media, out))


@app.command()
def run(
    bundle: Annotated[Path | None, typer.Option(help="The bundle to show; else what was installed.")] = None,
    windowed: Annotated[bool, typer.Option("--windowed", help="An ordinary window.")] = False,
    size: Annotated[str, typer.Option(help="The size of the window, such as 1280x800.")] = "",
) -> None:
    """Open the kiosk. With a size, it opens in a window."""
    from kiosk.cli.run import open_kiosk, read_size

    try:
        window_size = read_size(size)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--size") from error
    raise typer.Exit(open_kiosk(bundle, windowed=windowed, size=window_size))


@app.command()
def calibrate(
    windowed: Annotated[bool, typer.Option("--windowed", help="An ordinary window.")] = False,
    size: Annotated[str, typer.Option(help="The size of the window, such as 1280x800.")] = "",
) -> None:
    """Measure the screen with a bank card, say where it hangs, and save that in the settings file."""
    from kiosk.cli.calibrate import calibrate_screen
    from kiosk.cli.run import read_size

    try:
        window_size = read_size(size)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--size") from error
    raise typer.Exit(calibrate_screen(windowed=windowed, size=window_size))


@app.command()
def settings(
    file: Annotated[Path | None, typer.Option(help="Another settings file than this computer's.")] = None,
) -> None:
    """Say which settings are in force on this computer, and what is wrong in the settings file."""
    from kiosk.cli.settings import show_settings

    raise typer.Exit(show_settings(file))


@app.command()
def audit(
    bundle: Annotated[Path, typer.Option(help="The bundle to look at.")] = BUNDLE_DIR,
    out: Annotated[Path, typer.Option(help="Where audit.json and audit.html go.")] = AUDIT_DIR,
    whole: Annotated[bool, typer.Option("--whole/--quick", help="Every panel and setting.")] = False,
    only: Annotated[list[str] | None, typer.Option(help="A place, by its name; may be repeated.")] = None,
    size: Annotated[str, typer.Option(help="Only panels of this size, such as 1280x800.")] = "",
    jobs: Annotated[int, typer.Option(min=1, help="How many panels at a time.")] = 1,
) -> None:
    """Check every screen in every setting against the accessibility checklist."""
    from kiosk.cli.audit import audit_kiosk

    try:
        code = audit_kiosk(bundle, out, is_whole=whole, only=tuple(only or ()), size=size, jobs=jobs)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--size") from error
    raise typer.Exit(code)


@app.command()
def install(
    source: Annotated[
        Path | None, typer.Argument(help="The folder with the update; else a stick is looked for.")
    ] = None,
    root: Annotated[Path | None, typer.Option(help="The publisher's root key, for a new kiosk.")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    check: Annotated[bool, typer.Option("--check", help="Only say what would change.")] = False,
    undo: Annotated[bool, typer.Option("--undo", help="Go back to what was shown before.")] = False,
    status: Annotated[bool, typer.Option("--status", help="Say what is installed.")] = False,
    verify: Annotated[bool, typer.Option("--verify", help="Read what is installed to the end.")] = False,
) -> None:
    """Verify an update, say what it changes, and install it. Nothing can be half installed."""
    from kiosk.cli import install as command

    alone = {command.undo_install: undo, command.show_status: status, command.inspect_installed: verify}
    if [source is not None or root is not None or yes or check, *alone.values()].count(True) > 1:
        raise typer.BadParameter("--undo, --status and --verify stand alone.")
    for act in (act for act, is_asked in alone.items() if is_asked):
        raise typer.Exit(act())
    if source is not None:
        raise typer.Exit(command.install_from_folder(source, root, is_sure=yes, only_look=check))
    if root is not None:
        raise typer.Exit(command.trust_root(root))
    raise typer.Exit(command.install_from_stick(is_sure=yes, only_look=check))


@app.command()
def pin(
    forget: Annotated[
        bool, typer.Option("--forget", help="Forget it, so that staff choose a new one.")
    ] = False,
) -> None:
    """Say whether staff have chosen a PIN, or forget one that nobody knows any more."""
    from kiosk.cli.pin import forget_staff_pin, say_pin

    raise typer.Exit(forget_staff_pin() if forget else say_pin())


@app.command()
def update(
    address: Annotated[
        str, typer.Option("--from", help="The web address; else the one in the settings.")
    ] = "",
    check: Annotated[bool, typer.Option("--check", help="Only say what would change.")] = False,
) -> None:
    """Install the newest update from the web, where the settings file allows it."""
    from kiosk.cli.install import install_from_address

    raise typer.Exit(install_from_address(address, only_look=check))


@picture_app.command("add")
def add_picture(
    name: Annotated[str, typer.Argument(help="What pages will call it, such as “letter”.")],
    code: Annotated[str, typer.Argument(help="OpenMoji's code, such as 1F4D6.")],
    alt: Annotated[str, typer.Argument(help="What it shows, in a few plain words.")],
    content: ContentOption = CONTENT_DIR,
) -> None:
    """Add a picture from OpenMoji."""
    from kiosk.cli.picture import add_picture as add

    raise typer.Exit(add(content, name, code, alt))


@film_app.command("make")
def make_film(
    page: Annotated[str, typer.Argument(help="The page's folder, such as “plan-2026-2029”.")],
    name: FilmName,
    content: ContentOption = CONTENT_DIR,
    media: Media = MEDIA_DIR,
    voice: Annotated[Path | None, typer.Option(help="Another voice's file.")] = None,
) -> None:
    """Make a spoken film with captions from the Easy Read of a page."""
    from kiosk.cli.film import make_page_film

    raise typer.Exit(make_page_film(content, media, page, name, voice))


@film_app.command("stand-in")
def make_stand_in(
    name: FilmName,
    picture: Annotated[str, typer.Option(help="The picture to show, by name.")] = "bsl",
    content: ContentOption = CONTENT_DIR,
    media: Media = MEDIA_DIR,
) -> None:
    """Make the clip that holds the place of the BSL film."""
    from kiosk.cli.film import make_stand_in_clip

    raise typer.Exit(make_stand_in_clip(content, media, name, picture))


@services_app.command("import")
def import_services(
    source: Annotated[Path, typer.Argument(help="A .json, .csv, .xlsx or .zip file, or a folder of them.")],
    out: Annotated[Path | None, typer.Option(help="The services.csv to write.")] = None,
    content: ContentOption = CONTENT_DIR,
    media: Media = MEDIA_DIR,
    replace: MayReplace = False,
) -> None:
    """Read services from another directory, and say what was dropped or is doubtful."""
    from kiosk.cli.services import import_from

    raise typer.Exit(import_from(source, content, media, out, replace=replace))


@services_app.command("export")
def export_services(
    out: Annotated[Path, typer.Argument(help="The file to write.")],
    to: Annotated[str, typer.Option(help="open-referral-json, hsds-csv, csv or xlsx.")],
    content: ContentOption = CONTENT_DIR,
    media: Media = MEDIA_DIR,
    replace: MayReplace = False,
) -> None:
    """Write the services for another directory."""
    from kiosk.cli.services import export_to
    from kiosk.exchanging import ExportFormat

    if to not in list(ExportFormat):
        raise typer.BadParameter(f"Choose one of: {', '.join(ExportFormat)}.", param_hint="--to")
    raise typer.Exit(export_to(content, media, out, ExportFormat(to), replace=replace))


@services_app.command("stale")
def list_stale_services(
    out: Annotated[Path | None, typer.Option("--csv", help="Write a table to this file.")] = None,
    content: ContentOption = CONTENT_DIR,
    media: Media = MEDIA_DIR,
    replace: MayReplace = False,
) -> None:
    """List the services to ring this month, by district, the oldest first."""
    from kiosk.cli.services import list_stale

    raise typer.Exit(list_stale(content, media, out, date.today(), replace=replace))
