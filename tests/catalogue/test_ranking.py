"""What comes first."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.catalogue import Catalogue, open_catalogue
from kiosk.vocabulary import HitKind
from tests.compiling.small_content import add_services, compile_quietly, read_small_content

_ROW = "{id},{name},The council,{topic},all,,,{area},{description},0300 111 8000,,,,,,,,,,,seen\n"


def write_row(
    name: str, area: str = "Stafford", description: str = "Something.", topic: str = "Health"
) -> str:
    code = f"made-{abs(hash((name, area, description))) % 10**9}"
    return _ROW.format(id=code, name=name, area=area, description=description, topic=topic)


@pytest.fixture
def search(tmp_path: Path):
    opened: list[Catalogue] = []

    def search(rows: list[str], query: str, limit: int = 20) -> list[str]:
        tree = read_small_content(tmp_path / "content", add_services("".join(rows)))
        compile_quietly(tree, tmp_path / "bundle")
        opened.append(open_catalogue(tmp_path / "bundle"))
        return [hit.title for hit in opened[-1].search(query, limit).services]

    yield search
    for catalogue in opened:
        catalogue.close()


def test_a_title_tells_more_than_a_text(search):
    rows = [write_row("First one", description="About juggling."), write_row("Juggling")]
    assert search(rows, "juggling") == ["Juggling", "First one"]


def test_a_whole_title_comes_before_a_longer_one(search):
    rows = [write_row("Juggling and many other arts"), write_row("Juggling")]
    assert search(rows, "juggling")[0] == "Juggling"


def test_what_is_said_first_or_often_tells_more_than_what_is_said_in_passing(search):
    passing = write_row("Alpha", description="All sorts of fun. There is also juggling.")
    first = write_row("Beta", description="It teaches juggling. Come along.")
    assert search([passing, first], "juggling") == ["Beta", "Alpha"]


def test_equals_are_listed_nearby_first(search):
    rows = [
        write_row("Juggling one", "UK"),
        write_row("Juggling two"),
        write_row("Juggling six", "Staffordshire"),
    ]
    assert search(rows, "juggling") == ["Juggling two", "Juggling six", "Juggling one"]


def test_what_has_more_of_the_question_comes_first(search):
    rows = [write_row("Juggling"), write_row("Circus", description="Juggling for grandparents.")]
    assert search(rows, "juggling for grandparents")[0] == "Circus"


def test_words_of_danger_bring_crisis_lines_first_and_those_that_fit_best_before_others(search):
    rows = [
        write_row("Somebody club"),
        write_row("Second line", topic="Help now", description="Somebody talks. Nobody minds."),
    ]
    found = search(rows, "I have nobody to talk to")
    assert set(found[:2]) == {"Night line", "Second line"}
    assert "Somebody club" not in found[:2]


def test_of_very_many_the_best_are_still_found(search):
    rows = [write_row(f"Alpha {number:04}", description="It has juggling.") for number in range(900)]
    rows.append(write_row("Zulu juggling for all"))
    rows.append(write_row("Zulu plain", description="It has juggling and trombones."))
    assert search(rows, "juggling", 1) == ["Zulu juggling for all"]
    assert search(rows, "juggling trombones", 1) == ["Zulu plain"]


def test_groups_stand_in_order_of_their_best(catalogue: Catalogue):
    assert catalogue.search("tribunal").kinds[0] is HitKind.TERM
    assert catalogue.search("choir").kinds == tuple(HitKind)
    results = catalogue.search("asking")
    assert next(hit.kind for hit in results.hits) is HitKind.PAGE


def test_words_that_tell_little_only_settle_what_others_leave_open(search):
    rows = [write_row("Juggling club", description="For any age."), write_row("Teenager place")]
    assert search(rows, "juggling help for a teenager")[0] == "Juggling club"
    assert search(rows, "teenager")[0] == "Teenager place"


def test_a_place_says_where_and_not_what(search):
    rows = [
        write_row("Tamworth library", "Tamworth"),
        write_row("Juggling in the north", "Stafford"),
        write_row("Juggling for all", "Staffordshire"),
        write_row("Circus", "Tamworth", "It has juggling."),
    ]
    assert search(rows, "juggling") == ["Juggling for all", "Juggling in the north", "Circus"]
    assert "Tamworth library" not in search(rows, "juggling tamworth")
    assert "Tamworth library" in search(rows, "tamworth")


def test_what_is_for_a_place_comes_before_what_is_for_another(search):
    rows = [write_row("Juggling one", "Stafford"), write_row("Juggling two", "Tamworth")]
    assert search(rows, "juggling tamworth") == ["Juggling two", "Juggling one"]
    assert search(rows, "juggling stafford") == ["Juggling one", "Juggling two"]


def test_what_is_for_everybody_comes_before_what_is_for_another_place(search):
    rows = [write_row("Juggling here", "Stafford"), write_row("Juggling there", "UK")]
    assert search(rows, "juggling tamworth") == ["Juggling there", "Juggling here"]


def test_a_place_beside_words_that_tell_little_is_what_is_meant(search):
    rows = [write_row("Tamworth library", "Tamworth"), write_row("Help with juggling")]
    assert search(rows, "help in tamworth")[0] == "Tamworth library"


def test_of_crisis_lines_those_for_a_place_that_is_named_come_first(search):
    rows = [write_row("Second line", "Stafford", "Somebody listens.", "Help now")]
    assert search(rows, "nobody to talk to in tamworth", 1) == ["Night line"]
    assert search(rows, "nobody to talk to in stafford", 1) == ["Second line"]


def test_what_is_for_every_need_has_the_need_that_is_named_but_less_than_what_names_it(search):
    rows = [
        write_row("Juggling school"),
        write_row("Trombone place"),
        write_row("Juggling school and autism"),
    ]
    assert search(rows, "juggling for autism")[:2] == ["Juggling school and autism", "Juggling school"]
    assert "Trombone place" not in search(rows, "juggling for autism")
    assert "Juggling school" not in search(rows, "autism")
    other = write_row("Juggling at last").replace(",all,", ",hearing,")
    assert search([other, rows[0]], "juggling autism")[0] == "Juggling school"
