"""Search while typing."""

from __future__ import annotations

import logging
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.jobs import BackgroundRunner, QueuedRunner
from kiosk.viewmodels import SearchViewModel
from kiosk.viewmodels.searching import MAX_QUERY_CHARACTERS
from tests.viewmodels.sample_directory import SampleDirectory


class Desk:
    """A search with its runner and its directory."""

    def __init__(self) -> None:
        self.runner = QueuedRunner()
        self.directory = SampleDirectory()
        self.search = SearchViewModel(self.directory, self.runner)

    @property
    def found(self) -> list[str]:
        return [row.hit_id for row in self.search.results.rows]


@pytest.fixture
def desk(qapp) -> Desk:
    return Desk()


def test_typing_shows_at_once_and_the_answer_when_it_comes(desk):
    desk.search.search("aut")
    assert (desk.search.query, desk.found) == ("aut", [])
    desk.runner.drain()
    assert (desk.search.answeredQuery, desk.found) == ("aut", ["aut"])


def test_only_one_search_is_under_way_and_the_newest_words_come_next(desk):
    for typed in ("a", "au", "aut", "auti"):
        desk.search.search(typed)
    assert desk.runner.waiting_count == 1
    desk.runner.drain()
    assert desk.directory.searched == ["a", "auti"]
    assert desk.found == ["auti"]


def test_an_answer_to_older_words_is_never_shown(desk):
    shown = []
    desk.search.answerChanged.connect(lambda: shown.append(desk.search.answeredQuery))
    desk.search.search("old")
    desk.search.search("new")
    desk.runner.drain()
    assert shown == ["new"]


def test_an_answer_that_comes_after_clearing_is_not_shown(desk):
    desk.search.search("aut")
    desk.search.search("")
    desk.runner.drain()
    assert (desk.search.query, desk.search.answeredQuery, desk.found) == ("", "", [])
    assert not desk.search.hasFoundNothing


def test_spaces_alone_ask_nothing(desk):
    desk.search.search("   ")
    assert desk.runner.waiting_count == 0


def test_finding_nothing_is_said_only_once_it_is_known(desk):
    desk.search.search("zzz")
    assert not desk.search.hasFoundNothing
    desk.runner.drain()
    assert desk.search.hasFoundNothing
    assert not desk.search.hasFailed


def test_a_search_that_fails_is_logged_and_said_and_the_next_one_works(desk, caplog):
    desk.directory.error = OSError("the disk is gone")
    desk.search.search("aut")
    with caplog.at_level(logging.ERROR):
        desk.runner.drain()
    assert desk.search.hasFailed
    assert desk.search.hasFoundNothing
    assert "the disk is gone" in caplog.text
    desk.directory.error = None
    desk.search.search("auti")
    desk.runner.drain()
    assert (desk.search.hasFailed, desk.found) == (False, ["auti"])


def test_what_is_typed_is_never_longer_than_the_field(desk):
    desk.search.search("x" * 1000)
    assert len(desk.search.query) == MAX_QUERY_CHARACTERS


def test_nothing_typed_is_left_after_forgetting(desk):
    desk.search.search("aut")
    desk.runner.drain()
    desk.search.forget()
    assert (desk.search.query, desk.search.answeredQuery, desk.found) == ("", "", [])


def test_a_guess_is_labelled_until_something_else_is_typed(desk):
    desk.search.search("autisum")
    desk.runner.drain()
    assert (desk.search.answeredQuery, desk.search.guessedQuery) == ("autisum", "autism")
    desk.search.search("autisu")
    desk.runner.drain()
    assert desk.search.guessedQuery == ""


def test_what_was_typed_can_be_searched_for_all_the_same(desk):
    desk.search.search("autisum")
    desk.runner.drain()
    desk.search.searchExactly()
    desk.runner.drain()
    assert desk.directory.searched == ["autisum", "exactly autisum"]
    assert (desk.search.query, desk.search.guessedQuery) == ("autisum", "")


def test_typing_on_guesses_again(desk):
    desk.search.search("autis")
    desk.search.searchExactly()
    desk.search.search("autisum")
    desk.runner.drain()
    assert desk.directory.searched == ["autis", "autisum"]
    assert desk.search.guessedQuery == "autism"


def test_searching_exactly_for_nothing_asks_nothing(desk):
    desk.search.searchExactly()
    assert desk.runner.waiting_count == 0


def test_there_is_somebody_to_ring(desk):
    contact = (desk.search.firstContactId, desk.search.firstContactName, desk.search.firstContactPhone)
    assert contact == ("advice", "Advice", "01785\u00a0223121")


def test_slow_searches_hold_nobody_up_and_the_newest_words_win(qtbot):
    """Searches take a while on the thread that does them; typing goes on meanwhile."""
    directory, runner = SlowDirectory(), BackgroundRunner()
    search = SearchViewModel(directory, runner)
    shown = []
    search.answerChanged.connect(lambda: shown.append(search.answeredQuery))
    began = time.perf_counter()
    for typed in ("a", "au", "aut", "auti", "autis"):
        search.search(typed)
    assert time.perf_counter() - began < SlowDirectory.takes_s / 2
    qtbot.waitUntil(lambda: bool(shown))
    qtbot.wait(int(SlowDirectory.takes_s * 2000))
    runner.close()
    assert shown == ["autis"]
    assert directory.searched == ["a", "autis"]


class SlowDirectory(SampleDirectory):
    """A directory on a slow disk."""

    takes_s = 0.1

    def search(self, query, limit_per_kind, *, exactly=False):
        time.sleep(self.takes_s)
        return super().search(query, limit_per_kind, exactly=exactly)


TYPING = st.text(max_size=5).map(lambda text: ("type", text))
KEYS = st.one_of(TYPING, *(st.just((action, "")) for action in ("drain", "clear", "exactly")))


@given(st.lists(KEYS, max_size=30))
def test_however_somebody_types_the_last_answer_is_to_the_last_words(qapp, keys):
    desk = Desk()
    for action, text in keys:
        if action == "type":
            desk.search.search(desk.search.query + text)
        elif action == "clear":
            desk.search.search("")
        elif action == "exactly":
            desk.search.searchExactly()
        elif desk.runner.waiting_count:
            desk.runner.drain_one()
        assert desk.runner.waiting_count <= 1
        assert desk.search.answeredQuery in (
            "",
            *(each.removeprefix("exactly ") for each in desk.directory.searched),
        )
    desk.runner.drain()
    asked = desk.search.query if desk.search.query.strip() else ""
    assert desk.search.answeredQuery == asked
