"""Zip packages that mean harm, and folders."""

from __future__ import annotations

import io
import warnings
import zipfile
from pathlib import Path

import pytest

from kiosk.exchanging.limits import ImportLimits
from kiosk.exchanging.packing import open_files
from kiosk.source import ProblemLog

SMALL = ImportLimits(max_unpacked_bytes=1_000_000, max_files=3)


def make_zip(path: Path, files: list[tuple[str, bytes]]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a name twice is the point of one test
        for name, content in files:
            package.writestr(name, content)
    return path


def read(path: Path) -> tuple[dict[str, bytes], list[str]]:
    problems = ProblemLog()
    files = {packed.name: packed.opened.read() for packed in open_files(path, problems, SMALL)}
    return files, [finding.rule for finding in problems.findings]


def test_files_come_by_name_with_numbers_in_their_order(tmp_path: Path):
    for name in ("page-10.json", "page-2.json", "page-1.json"):
        (tmp_path / name).write_bytes(b"x")
    assert list(read(tmp_path)[0]) == ["page-1.json", "page-2.json", "page-10.json"]


def test_more_files_than_are_sane_are_left_out_and_said(tmp_path: Path):
    for number in range(5):
        (tmp_path / f"{number}.json").write_bytes(b"x")
    files, rules = read(tmp_path)
    assert (len(files), rules) == (3, ["too-many-files"])


@pytest.mark.parametrize(
    "name", ["../services.csv", "/etc/services.csv", "a/../../b.csv", "C:\\services.csv"]
)
def test_a_name_that_leads_out_of_a_package_is_left_out(tmp_path: Path, name: str):
    path = make_zip(tmp_path / "a.zip", [(name, b"bad"), ("phones.csv", b"good")])
    assert read(path) == ({"phones.csv": b"good"}, ["bad-file-name"])


def test_a_zip_bomb_is_left_out_and_the_rest_is_read(tmp_path: Path):
    path = make_zip(tmp_path / "a.zip", [("services.csv", bytes(5_000_000)), ("phones.csv", b"good")])
    assert path.stat().st_size < 10_000
    files, rules = read(path)
    assert files == {"services.csv": b"", "phones.csv": b"good"}
    assert rules == ["package-too-large"]


def test_a_file_twice_is_read_once(tmp_path: Path):
    path = make_zip(tmp_path / "a.zip", [("a/services.csv", b"one"), ("b/services.csv", b"two")])
    assert read(path) == ({"services.csv": b"one"}, ["file-twice"])


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 cut", b"no zip at all"])
def test_what_is_no_package_is_said(tmp_path: Path, content: bytes):
    path = tmp_path / "a.zip"
    path.write_bytes(content)
    assert read(path) == ({}, ["bad-package"])


def test_a_damaged_file_in_a_package_is_said(tmp_path: Path):
    path = make_zip(tmp_path / "a.zip", [("services.csv", b"name\n" * 100)])
    damaged = bytearray(path.read_bytes())
    damaged[45:50] = b"\xff" * 5
    path.write_bytes(damaged)
    assert read(path) == ({"services.csv": b""}, ["bad-package"])


def test_a_password_is_said(tmp_path: Path):
    held = io.BytesIO(make_zip(tmp_path / "a.zip", [("services.csv", b"x")]).read_bytes()).getvalue()
    locked = bytearray(held)
    locked[6] |= 1
    locked[held.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "a.zip").write_bytes(locked)
    assert read(tmp_path / "a.zip")[1] == ["bad-package"]


def test_a_file_that_is_not_there_is_said(tmp_path: Path):
    assert read(tmp_path / "none.csv") == ({}, ["unreadable-file"])


def test_a_kind_of_package_nobody_uses_and_a_file_without_a_name_are_no_failure(tmp_path: Path):
    path = make_zip(tmp_path / "a.zip", [("x", b"x")])
    central = path.read_bytes().index(b"PK\x01\x02")
    strange = bytearray(path.read_bytes())
    strange[central + 6] = 165
    path.write_bytes(strange)
    assert read(path) == ({}, ["bad-package"])
    nameless = make_zip(tmp_path / "b.zip", [("x", b"x")])
    nameless.write_bytes(nameless.read_bytes().replace(b"x", b"\0"))
    assert read(nameless) == ({}, [])
