"""Runs the kiosk from start to end."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, QTranslator, qInstallMessageHandler
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.app.collector import GuiCollector, settle_memory
from kiosk.app.compose import read_counted_day
from kiosk.app.endings import start_again
from kiosk.app.messages import log_qt_message
from kiosk.app.showing import Showing, tidy_installed
from kiosk.app.site import StaffSite
from kiosk.app.statistics import Statistics
from kiosk.app.window import ASSETS, RunningKiosk, open_kiosk
from kiosk.counting import Counted, Kind
from kiosk.jobs import BackgroundRunner
from kiosk.machine import Folders, Settings, find_folders, has_gpu, log_mistake, read_settings, start_log
from kiosk.viewmodels import RESTART_CODE

_LOG = logging.getLogger(__name__)
TRANSLATIONS = ASSETS / "translations"


def run_kiosk(bundle_dir: Path | None, *, windowed: bool = False, size: tuple[int, int] | None = None) -> int:
    """Run the kiosk until it is closed and return the exit code.

    Args:
        bundle_dir: The compiled content; without one, what was installed last, or came with the program.
        windowed: An ordinary window that can be closed, instead of the whole screen.
        size: Width and height of that window in pixels.
    """
    folders = start_program()
    reading = read_settings(folders.settings_file)
    for problem in reading.problems:
        _LOG.error(problem.message)
    app = make_application()

    statistics = make_statistics(folders, reading.settings)
    showing = Showing(folders, partial(_open_on, folders, statistics, windowed=windowed, size=size))
    showing.changed.connect(settle_memory)
    if bundle_dir is None:
        showing.open_newest()
    else:
        showing.open_on(bundle_dir)
    if not windowed:
        ask_for_first_pin(showing.running, folders)
    # After the first picture: visitors wait for no disk.
    QTimer.singleShot(0, app, partial(tidy_installed, folders))
    showing.changed.connect(partial(count_update, statistics, showing))
    exit_code = app.exec()
    showing.close()
    if statistics is not None:
        statistics.close()
    return start_again() if exit_code == RESTART_CODE else exit_code


def make_statistics(folders: Folders, settings: Settings) -> Statistics | None:
    """Make what counts visits, unless it is switched off."""
    return Statistics(folders.statistics_dir, BackgroundRunner()) if settings.counts_visits else None


def count_update(statistics: Statistics | None, showing: Showing) -> None:
    """Count that visitors see other content from now on."""
    catalogue = showing.running.catalogue
    if statistics is not None and catalogue is not None:
        statistics.note(read_counted_day(catalogue)(), {Counted(Kind.UPDATE)})


def _open_on(
    folders: Folders,
    statistics: Statistics | None,
    bundle_dir: Path,
    show_newest: Callable[[], None],
    *,
    windowed: bool,
    size: tuple[int, int] | None,
) -> RunningKiosk:
    """Open the kiosk by the settings as they are now: staff may have changed them."""
    settings = read_settings(folders.settings_file).settings
    site = StaffSite(folders, show_newest=show_newest, statistics=statistics)
    return open_kiosk(bundle_dir, settings, windowed=windowed, size=size, staff_site=site)


def ask_for_first_pin(running: RunningKiosk, folders: Folders) -> None:
    """Ask for a PIN where nobody has chosen one: whoever sets a kiosk up is in front of it now."""
    if running.view_model is not None and not folders.pin_file.exists():
        running.view_model.open_staff()


def start_program() -> Folders:
    """Send everything that is said to the log, and name the folders of this computer."""
    folders = find_folders()
    start_log(folders.log_dir)
    sys.excepthook = log_mistake
    qInstallMessageHandler(log_qt_message)
    return folders


def make_application() -> QGuiApplication:
    """Make the application, drawn by the processor where there is no graphics card."""
    if not has_gpu() and QQuickWindow.sceneGraphBackend() != "software":
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    running = QGuiApplication.instance()
    app = running if isinstance(running, QGuiApplication) else QGuiApplication(sys.argv[:1])
    app.setApplicationName("send-kiosk")
    if app.findChild(GuiCollector) is None:
        GuiCollector(app)
    load_fonts()
    load_words(app)
    return app


def load_words(app: QGuiApplication) -> None:
    """Give QML the plural forms of English, once; without them it would say “1 services”."""
    if app.findChild(QTranslator) is not None:
        return
    translator = QTranslator(app)
    if translator.load(str(TRANSLATIONS / "kiosk_en.qm")):
        app.installTranslator(translator)


def load_fonts() -> None:
    """Make both typefaces known to Qt."""
    import fontpkg_atkinson_hyperlegible
    import fontpkg_lexend

    for package in (fontpkg_atkinson_hyperlegible, fontpkg_lexend):
        for file in sorted((package.ROOT / "files").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
