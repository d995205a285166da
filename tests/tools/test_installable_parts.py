"""The program that can be installed holds what a kiosk needs and nothing of the desk side."""

from __future__ import annotations

import sys
from pathlib import Path, PurePath

import pytest

from tests.rules.import_table import AUTHORING_LIBRARIES, AUTHORING_SIDE
from tools.installable_parts import (
    LEFT_OUT,
    QT,
    find_qml_modules,
    is_root,
    is_wanted,
    is_wanted_vlc_plugin,
    list_own_data,
    list_qml_files,
    reach,
    without_dangling_links,
)
from tools.places import ROOT
from tools.vlc_parts import list_vlc_files

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="about files of Linux")


def test_the_desk_side_and_its_libraries_are_left_out():
    assert {f"kiosk.{name}" for name in AUTHORING_SIDE} <= set(LEFT_OUT)
    assert set(LEFT_OUT) >= AUTHORING_LIBRARIES


def test_our_own_data_exists_but_for_the_bundle_which_is_compiled():
    sources = [Path(source) for source, target in list_own_data() if target != "bundle"]
    assert [source for source in sources if not source.exists()] == []


@pytest.mark.parametrize(
    "target",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "vlc/plugins/demux/libmp4_plugin.so",
    ],
)
def test_a_part_that_is_used_is_wanted(target: str):
    assert is_wanted(target)


@pytest.mark.parametrize(
    "target",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "libvlc.so.5",
    ],
)
def test_a_part_that_is_not_used_is_not_wanted(target: str):
    assert not is_wanted(target)


@pytest.mark.parametrize(
    ("plugin", "is_taken"),
    [
        ("access/libfilesystem_plugin.so", True),
        ("access/libhttp_plugin.so", False),
        ("access/libftp_plugin.so", False),
        ("demux/libmp4_plugin.so", True),
        ("packetizer/libpacketizer_h264_plugin.so", True),
        ("lua/liblua_plugin.so", False),
        ("video_output/libvmem_plugin.dll", True),
    ],
)
def test_of_vlcs_plugins_only_those_that_play_a_file_are_taken(plugin: str, is_taken: bool):
    assert is_wanted_vlc_plugin(PurePath(plugin)) is is_taken


@on_linux
def test_every_kind_of_plugin_that_films_need_is_installed_here():
    taken = {Path(source).name for source, _ in list_vlc_files()}
    needed = ("filesystem", "mp4", "avcodec", "packetizer_h264", "vmem", "swscale", "float_mixer", "alsa")
    assert {"libvlc.so.5", "libvlccore.so.9", *(f"lib{name}_plugin.so" for name in needed)} <= taken


@on_linux
def test_qml_modules_in_use_are_taken_and_others_are_not():
    modules = {
        folder.relative_to(QT / "qml").as_posix() for folder in find_qml_modules(ROOT / "kiosk" / "qml")
    }
    assert {"QtQml", "QtQuick", "QtQuick/Layouts", "QtQuick/Templates"} <= modules
    assert not modules & {"QtWebEngine", "QtQuick3D", "QtQuick/VirtualKeyboard", "QtCharts"}


@on_linux
def test_files_of_a_module_that_is_not_used_stay_out_though_its_folder_is_inside_one_that_is():
    targets = {target for _, target in list_qml_files(ROOT / "kiosk" / "qml")}
    assert "PySide6/Qt/qml/QtQuick" in targets
    assert not any(target.startswith("PySide6/Qt/qml/QtQuick/Dialogs") for target in targets)


@pytest.mark.parametrize(
    ("target", "is_kept_for_itself"),
    [
        ("PySide6/QtCore.abi3.so", True),
        ("vlc/plugins/codec/libavcodec_plugin.so", True),
        ("libpython3.11.so.1.0", True),
        ("libavcodec.so.59", False),
        ("PySide6/Qt/lib/libQt6Pdf.so.6", False),
    ],
)
def test_a_library_is_taken_only_if_something_needs_it(target: str, is_kept_for_itself: bool):
    assert is_root(target) is is_kept_for_itself


def test_what_is_needed_by_what_is_needed_is_reached_once():
    needs = {"a": ["b"], "b": ["c", "a"], "c": [], "d": ["a"]}
    assert reach(["a"], lambda file: needs[file]) == {"a", "b", "c"}


def test_a_link_to_a_file_that_is_not_taken_is_left_out():
    file = ("PySide6/Qt/lib/libA.so.6", "/usr/lib/libA.so.6", "BINARY")
    right, wrong = (
        ("libA.so.6", "PySide6/Qt/lib/libA.so.6", "SYMLINK"),
        ("libB.so.6", "lib/libB.so.6", "SYMLINK"),
    )
    assert without_dangling_links([file, right, wrong]) == [file, right]
