"""Whether families find what they mean: what they type, and what should come up, in the shipped content.

`queries.csv` has a row a query. `wanted` names what would be a good answer, any of them where there are
several; it is looked for in its own group of results.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.catalogue import Catalogue, open_catalogue
from kiosk.compiling import compile_bundle
from kiosk.source import read_content_folder

ROOT = Path(__file__).parents[2]


def read_rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


QUERIES = read_rows(Path(__file__).parent / "queries.csv")
KINDS = {
    *("plain", "misspelt", "sound-alike", "half-typed", "jargon", "phrase", "place", "crisis"),
    "young person's words",
}
FEWEST, FEWEST_OF_A_KIND = 1000, 30
FIRST_FIVE, FIRST = 0.95, 0.85

NOT_HERE = (
    *("passport office", "driving licence", "bin collection day", "pizza delivery", "cheap flights to spain"),
    *("planning permission", "weather forecast", "estate agent", "street lights", "electoral register"),
    *("concert tickets", "lost cat", "credit card", "cat rescue"),
)


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    out_dir = tmp_path_factory.mktemp("shipped")
    tree = read_content_folder(ROOT / "assets" / "content", ROOT / "media")
    compile_bundle(tree, out_dir, lambda *progress: None, lambda: ())
    catalogue = open_catalogue(out_dir)
    yield catalogue
    catalogue.close()


def find_rank(catalogue: Catalogue, query: str, wanted: set[str]) -> int | None:
    kinds = {each.partition(":")[0] for each in wanted}
    hits = [f"{hit.kind}:{hit.id}" for hit in catalogue.search(query).hits if hit.kind in kinds]
    return next((rank for rank, hit in enumerate(hits) if hit in wanted), None)


def describe(found: Counter[str], asked: Counter[str]) -> str:
    return ", ".join(f"{kind} {found[kind] / asked[kind]:.0%}" for kind in asked)


def test_there_are_enough_queries_of_every_kind():
    kinds = Counter(row["kind"] for row in QUERIES)
    assert len({row["query"] for row in QUERIES}) >= FEWEST
    assert set(kinds) == KINDS
    assert min(kinds.values()) >= FEWEST_OF_A_KIND


def test_the_wanted_services_are_there():
    services = {f"service:{row['id']}" for row in read_rows(ROOT / "assets" / "content" / "services.csv")}
    wanted = {each for row in QUERIES for each in row["wanted"].split(";")}
    assert {each for each in wanted if each.startswith("service:")} <= services


def test_families_find_what_they_mean(shipped: Catalogue):
    asked, in_five, first = Counter(), Counter(), Counter()
    for row in QUERIES:
        rank = find_rank(shipped, row["query"], set(row["wanted"].split(";")))
        asked[row["kind"]] += 1
        in_five[row["kind"]] += rank is not None and rank < 5
        first[row["kind"]] += rank == 0
    assert in_five.total() / asked.total() >= FIRST_FIVE, describe(in_five, asked)
    assert first.total() / asked.total() >= FIRST, describe(first, asked)
    assert all(in_five[kind] / asked[kind] >= 0.9 for kind in asked), describe(in_five, asked)


@pytest.mark.parametrize(
    "query",
    [
        "suicide",
        "i want to hurt myself",
        "emergency",
        "not safe at home",
        "i want 2 die",
        "i really dont want to be here",
    ],
)
def test_danger_brings_help_in_a_crisis_first(shipped: Catalogue, query: str):
    lines = [hit.id for hit in shipped.search(query, 3).services]
    crisis = {service.id for service in (shipped.service(line) for line in lines) if service.topic.is_crisis}
    assert crisis == set(lines)


@pytest.mark.parametrize("query", NOT_HERE)
def test_what_is_not_here_finds_nothing_rather_than_something_else(shipped: Catalogue, query: str):
    assert shipped.search(query).hits == ()


@pytest.mark.parametrize(
    "query", ["i want to die", "kil myself", "want to dye", "my dad hits me", "i feel suisidal"]
)
def test_words_of_danger_bring_crisis_help_first(shipped: Catalogue, query: str):
    rows = read_rows(ROOT / "assets" / "content" / "services.csv")
    crisis = {row["id"] for row in rows if row["category"] == "Emergency and crisis"}
    assert {hit.id for hit in shipped.search(query).services[: len(crisis)]} == crisis
