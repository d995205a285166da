"""Takes the place of PyInstaller's own hook, which collects every QML module that Qt has."""

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

hiddenimports, binaries, datas = add_qt6_dependencies(__file__)
