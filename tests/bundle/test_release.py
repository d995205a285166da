"""A release describes itself the same way every time, and nothing else is taken for one."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bundle import BadReleaseError, Release, ReleaseCounts, order_version, read_release, write_release

COUNT = st.integers(0, 10**12)
VERSION = st.lists(st.integers(0, 999_999), min_size=1, max_size=4).map(
    lambda parts: ".".join(map(str, parts))
)
RELEASES = st.builds(
    Release,
    version=VERSION,
    date=st.dates(),
    author=st.text(max_size=40),
    approver=st.text(max_size=40),
    note=st.text(max_size=40),
    program_at_least=VERSION,
    format_version=COUNT,
    counts=st.builds(ReleaseCounts, COUNT, COUNT, COUNT, COUNT, COUNT, COUNT),
)
SAMPLE = Release("2026.11", date(2026, 11, 23), "Ann", "", "", "0.1.0", 1, ReleaseCounts(1, 2, 3, 4, 5, 6))


@given(RELEASES)
def test_what_is_written_is_read_again(release: Release):
    assert read_release(write_release(release)) == release


@given(st.binary(max_size=200))
def test_other_bytes_are_refused(data: bytes):
    with pytest.raises(BadReleaseError):
        read_release(data)


@pytest.mark.parametrize(
    "change",
    [
        {"schema": 2},
        {"schema": None},
        {"version": "next"},
        {"version": 2026},
        {"date": "yesterday"},
        {"format_version": True},
        {"counts": {}},
        {"counts": None},
        {"author": None},
    ],
    ids=str,
)
def test_a_value_of_the_wrong_kind_is_refused(change: dict[str, object]):
    values = json.loads(write_release(SAMPLE)) | change
    with pytest.raises(BadReleaseError):
        read_release(json.dumps(values).encode())


@pytest.mark.parametrize("name", ["version", "date", "author", "counts", "program_at_least"])
def test_a_missing_value_is_refused(name: str):
    values = json.loads(write_release(SAMPLE))
    del values[name]
    with pytest.raises(BadReleaseError):
        read_release(json.dumps(values).encode())


@pytest.mark.parametrize("data", [b"[]", b"[" * 100_000, b'"release"'])
def test_json_that_is_no_release_is_refused(data: bytes):
    with pytest.raises(BadReleaseError):
        read_release(data)


def test_versions_are_ordered_by_their_numbers():
    ordered = ["2025.12", "2026", "2026.9", "2026.11", "2026.11.1", "2026.12"]
    assert sorted(sorted(ordered), key=order_version) == ordered
    assert order_version("2026.0") == order_version("2026")


@pytest.mark.parametrize("version", ["", "v1", "1..2", "1.", "1.2.3.4.5", "٣", "1234567"])
def test_what_is_no_version_is_refused(version: str):
    with pytest.raises(BadReleaseError):
        order_version(version)
