"""Home says what is installed, and nothing that is not."""

from __future__ import annotations

import pytest

from kiosk.viewmodels import HomeViewModel, derive_home
from kiosk.viewmodels.home import HomeFacts
from kiosk.vocabulary import FilmKind
from tests.viewmodels.sample_content import TODAY, make_film, make_strategy

OLD, NOW = make_strategy("old", 2021, 2025), make_strategy("now", 2026, 2029)
SPOKEN, SIGNED = make_film("spoken"), make_film("signed", FilmKind.BSL)


def test_an_empty_bundle_gives_an_empty_home():
    assert derive_home((), (), TODAY) == HomeFacts(0, 0, "", 0, "", False)


def test_home_shows_the_plan_that_holds_today():
    facts = derive_home((OLD, NOW), (), TODAY)
    assert (facts.first_year, facts.last_year) == (2026, 2029)


def test_home_names_no_plan_where_none_holds_today():
    assert derive_home((OLD,), (), TODAY).first_year == 0


def test_home_takes_the_first_film_of_each_kind():
    facts = derive_home((), (SIGNED, SPOKEN, make_film("another")), TODAY)
    assert (facts.film_id, facts.bsl_film_id, facts.is_bsl_stand_in) == ("spoken", "signed", True)


@pytest.mark.parametrize(("duration_ms", "minutes"), [(1_000, 1), (89_000, 1), (91_000, 2), (600_000, 10)])
def test_a_film_lasts_at_least_a_minute_in_words(duration_ms: int, minutes: int):
    assert derive_home((), (make_film("a", duration_ms=duration_ms),), TODAY).film_minutes == minutes


def test_qml_reads_the_facts(qapp):
    home = HomeViewModel(HomeFacts(2026, 2029, "a", 3, "b", True))
    assert (home.firstYear, home.lastYear, home.filmId, home.filmMinutes) == (2026, 2029, "a", 3)
    assert (home.bslFilmId, home.isBslStandIn) == ("b", True)
