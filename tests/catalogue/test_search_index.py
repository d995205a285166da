"""What the search tables of a bundle say, sound or spoiled."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from kiosk.bundle import DATABASE_NAME
from kiosk.catalogue import open_catalogue
from kiosk.catalogue.search_index import Fields


def test_what_has_both_counts_by_the_field_that_tells_less():
    one, other = Fields(titles=0b111), Fields(titles=0b001, keywords=0b010, bodies=0b100, prominent=0b100)
    assert one & other == Fields(0b001, 0b011, 0b111, 0)
    assert one | other == Fields(0b111, 0b010, 0b100, 0b100)


@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE search_token SET titles = x'ff', keywords = x'', bodies = x'ffffffffffffffff'",
        "UPDATE search_titles SET word_counts = x''",
        "DELETE FROM search_phrase",
        "DELETE FROM search_word",
        "DELETE FROM search_kind",
        "UPDATE search_phrase SET stems = ''",
    ],
)
def test_tables_spoiled_on_the_disk_do_not_stop_a_search(bundle_dir: Path, tmp_path: Path, spoil: str):
    shutil.copytree(bundle_dir, tmp_path / "bundle")
    connection = sqlite3.connect(tmp_path / "bundle" / DATABASE_NAME)
    with connection:
        connection.execute(spoil)
    connection.close()
    catalogue = open_catalogue(tmp_path / "bundle")
    for query in ("zebra", "autisum", "nobody to talk to", "EHC plan"):
        assert catalogue.search(query).query == query
    catalogue.close()
