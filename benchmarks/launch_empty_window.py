"""Opens a Qt Quick window of one colour: what any program like this costs. Run by the start-up benchmark."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

QML = b"""
import QtQuick
Window { visible: true; visibility: Window.FullScreen; color: "#f7f5ef" }
"""


def main() -> int:
    """Show the window until it is closed."""
    app = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData(QML)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
