"""What is looked for, and when it is not here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.catalogue import Catalogue, open_catalogue
from kiosk.catalogue.parts import Part
from kiosk.catalogue.search_index import Fields
from kiosk.compiling import compile_bundle
from tests.compiling.small_content import add_services, read_small_content

_ENGLISH = ("passport", "singing", "friend", "leaflet", "zebra", "cooking")
_ROW = "sense,Sense,A charity,Health,all,,,UK,Somebody.,0300 111 8000,,,,,,,,,,,seen\n"


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    folder: Path = tmp_path_factory.mktemp("parts")
    tree = read_small_content(folder / "content", add_services(_ROW))
    compile_bundle(tree, folder / "bundle", lambda *done: None, lambda: (), lambda: (*_ENGLISH, "sense"))
    catalogue = open_catalogue(folder / "bundle")
    yield catalogue
    catalogue.close()


@pytest.mark.parametrize("query", ["passport singing ", "passport cooking", "singing passport leaflet "])
def test_plain_words_that_are_not_here_find_nothing_by_the_others(catalogue: Catalogue, query: str):
    assert catalogue.search(query).hits == ()


@pytest.mark.parametrize(
    "query", ["singing ", "singing cooking passport ", "singing wombling ", "her passport singing "]
)
def test_words_that_are_mostly_here_or_misspelt_still_find_what_there_is(catalogue: Catalogue, query: str):
    assert "tam" in {hit.id for hit in catalogue.search(query).services}


@pytest.mark.parametrize(("query", "first"), [("choir passport ", "tam"), ("sense leaflet ", "sense")])
def test_a_name_is_here_whatever_else_is_asked(catalogue: Catalogue, query: str, first: str):
    assert catalogue.search(query).services[0].id == first


def test_a_part_is_wherever_any_of_its_alternatives_is():
    part = Part()
    part.add(1.0, Fields(titles=0b001), ["one"])
    part.add(0.5, Fields(titles=0b010, bodies=0b100), ["two"])
    part.add(0.5, Fields(), ["three"])
    assert (part.documents, part.titles, part.marked) == (0b111, 0b011, {"one", "two"})
