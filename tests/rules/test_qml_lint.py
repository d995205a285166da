"""qmllint finds nothing wrong, and would."""

from __future__ import annotations

import textwrap
from pathlib import Path

from tools.qml_lint import lint, lint_kiosk
from tools.qml_types import generate_qml_types

PYTHON = """
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Sample.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the test.")
class SampleViewModel(QObject):
    titleChanged = Signal()

    @Slot(str, result=bool)
    def open(self, name):
        return bool(name)

    title = Property(str, lambda self: "", notify=titleChanged)
"""
QML = """
import QtQuick
import Sample.ViewModels

Item {
    id: root

    required property SampleViewModel sample

    Text {
        text: root.sample.%s
        visible: root.sample.open("here")
    }
}
"""


def lint_sample(folder: Path, monkeypatch, name: str, qml: str) -> str:
    """Lint one QML file that uses one Python type."""
    (folder / f"{name}.py").write_text(textwrap.dedent(PYTHON), encoding="utf-8")
    (folder / "Sample.qml").write_text(qml.lstrip(), encoding="utf-8")
    monkeypatch.syspath_prepend(folder)
    generate_qml_types(folder, folder, folder / "types")
    return lint([folder / "Sample.qml"], [folder / "types"])


def test_the_kiosks_qml_has_no_warning(tmp_path: Path):
    assert lint_kiosk(tmp_path) == ""


def test_a_property_that_a_python_type_offers_is_known(tmp_path: Path, monkeypatch):
    assert lint_sample(tmp_path, monkeypatch, "sample_right", QML % "title") == ""


def test_a_property_that_a_python_type_lacks_is_a_warning(tmp_path: Path, monkeypatch):
    assert "subtitle" in lint_sample(tmp_path, monkeypatch, "sample_wrong", QML % "subtitle")


def test_a_python_type_that_is_uncreatable_cannot_be_made_in_qml(tmp_path: Path, monkeypatch):
    said = lint_sample(
        tmp_path, monkeypatch, "sample_made", "import Sample.ViewModels\n\nSampleViewModel {}\n"
    )
    assert "not creatable" in said
