"""A list of services and what it is narrowed to."""

from __future__ import annotations

import logging
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.jobs import QueuedRunner
from kiosk.viewmodels import ServicesViewModel
from kiosk.viewmodels.service_rows import ROWS_AT_A_TIME
from kiosk.viewmodels.service_words import Standpoint
from kiosk.vocabulary import AgeBand, ServiceFilter
from tests.viewmodels.sample_directory import B1, ST16, SampleDirectory


class Desk:
    """A list with its runner and its directory, in which one of all is a crisis line."""

    def __init__(self, count: int = 3, kiosk_place=None, *, is_time_known: bool = True) -> None:
        self.runner = QueuedRunner()
        self.directory = SampleDirectory(count)
        self.services = ServicesViewModel(self.directory, self.runner, kiosk_place, lambda: is_time_known)

    def show(self, topic_id: str = "health") -> None:
        self.services.show_topic(topic_id)
        self.runner.drain()

    def choose(self, kind: str, choice_id: str) -> None:
        self.services.choose(kind, choice_id)
        self.runner.drain()

    @property
    def listed(self) -> list[str]:
        return [row.service_id for row in self.services.services.rows]

    @property
    def answered(self) -> str:
        """What the list that is shown was asked for."""
        return str(self.services.services.rows[0].line)

    @property
    def chosen(self) -> list[str]:
        return [row.choice_id for row in self.services.chosen.rows]


@pytest.fixture
def desk(qapp) -> Desk:
    return Desk()


def test_a_topic_is_shown_when_its_answer_comes(desk):
    desk.services.show_topic("health")
    assert (desk.services.topicTitle, desk.services.isWaiting, desk.listed) == ("Health", True, [])
    desk.runner.drain()
    assert (desk.services.total, desk.services.isWaiting, desk.services.isCrisis) == (2, False, False)


def test_help_in_a_crisis_has_a_button_and_is_not_in_the_list_of_others(desk):
    desk.show("")
    assert desk.directory.asked == [ServiceFilter()]
    assert (desk.services.total, desk.listed) == (2, ["s1", "s2"])


def test_help_in_a_crisis_is_all_there_in_its_own_list(desk):
    desk.show("crisis")
    assert desk.services.isCrisis
    assert (desk.services.total, desk.listed) == (3, ["s0", "s1", "s2"])


def test_choices_add_up_and_stay_when_another_topic_is_opened(desk):
    desk.show()
    desk.choose("area", "stafford")
    desk.choose("age", "primary")
    desk.show("")
    assert desk.directory.asked[-1] == ServiceFilter(area_id="stafford", age_band=AgeBand.PRIMARY)
    assert (desk.chosen, desk.services.isNarrowed) == (["primary", "stafford"], True)


def test_clearing_keeps_the_topic(desk):
    desk.show()
    desk.choose("need", "hearing")
    desk.choose("free", "on")
    desk.services.clearAll()
    desk.runner.drain()
    assert desk.directory.asked[-1] == ServiceFilter("health")
    assert (desk.services.isNarrowed, desk.chosen) == (False, [])


def test_one_thing_is_taken_away_by_itself(desk):
    desk.show()
    desk.choose("need", "hearing")
    desk.choose("free", "on")
    desk.services.remove("free", "on")
    assert desk.chosen == ["hearing"]


@given(st.lists(st.sampled_from(["choose", "remove", "topic", "answer"]), max_size=20))
def test_only_the_newest_choice_is_ever_shown_as_answered(qapp, steps: list[str]):
    desk, wanted = Desk(), ServiceFilter("health")
    desk.services.show_topic("health")
    for number, step in enumerate(steps):
        if step == "answer" and desk.runner.waiting_count:
            desk.runner.drain_one()
        elif step == "topic":
            wanted = replace(wanted, topic_id=None if wanted.topic_id else "health")
            desk.services.show_topic(wanted.topic_id or "")
        else:
            wanted = replace(wanted, age=number if step == "choose" else None)
            desk.services.choose("age", str(number) if step == "choose" else "")
        assert desk.runner.waiting_count <= 1
        assert desk.services.isWaiting or desk.answered == str(wanted)
    desk.runner.drain()
    assert (desk.services.isWaiting, desk.answered) == (False, str(wanted))


def test_a_page_lists_its_choices_with_what_each_would_leave(desk):
    desk.services.show_page("need", "health")
    assert desk.services.choices.rows == ()
    desk.runner.drain()
    assert [(row.choice_id, row.count) for row in desk.services.choices.rows] == [
        ("autism", 1),
        ("hearing", 0),
    ]
    desk.services.choose("need", "autism")
    assert desk.services.isPageNarrowed


def test_another_page_of_the_same_list_is_told(desk, qtbot):
    desk.services.show_page("need", "health")
    desk.runner.drain()
    with qtbot.waitSignal(desk.services.chosenChanged):
        desk.services.show_page("open", "health")
    assert (desk.services.page, len(desk.services.choices.rows)) == ("open", 3)


@pytest.mark.parametrize("is_time_known", [True, False])
def test_nothing_is_open_now_while_the_clock_is_plainly_wrong(qapp, is_time_known: bool):
    desk = Desk(is_time_known=is_time_known)
    desk.services.show_page("open", "health")
    desk.runner.drain()
    offered = {row.choice_id: row.can_choose for row in desk.services.choices.rows}
    assert offered == {"now": is_time_known, "evenings": True, "saturdays": True}


def test_switching_something_on_keeps_what_shows_it(desk, qtbot):
    desk.services.show_page("access", "")
    desk.runner.drain()
    with (
        qtbot.assertNotEmitted(desk.services.choices.modelReset),
        qtbot.waitSignal(desk.services.choices.dataChanged),
    ):
        desk.choose("access", "hoist")


def test_coming_back_to_the_same_list_leaves_its_rows_alone(desk, qtbot):
    desk.show()
    with (
        qtbot.assertNotEmitted(desk.services.listChanged),
        qtbot.assertNotEmitted(desk.services.services.modelReset),
    ):
        desk.show()


def test_a_long_list_is_read_a_part_at_a_time_and_each_row_once(qapp):
    desk = Desk(2 * ROWS_AT_A_TIME)
    desk.show()
    desk.services.services.fetchMore()
    desk.services.services.fetchMore()
    desk.runner.drain()
    assert desk.listed == [f"s{number}" for number in range(1, 2 * ROWS_AT_A_TIME)]


def test_rows_of_a_list_that_is_gone_are_not_added_to_another(qapp):
    desk = Desk(2 * ROWS_AT_A_TIME)
    desk.show()
    desk.services.services.fetchMore()
    desk.services.choose("free", "on")
    desk.runner.drain()
    desk.services.services.fetchMore()
    desk.runner.drain()
    assert len(desk.listed) == len(set(desk.listed)) == 2 * ROWS_AT_A_TIME - 1


def test_the_nearest_to_a_postcode_come_first_until_that_is_taken_away(desk):
    desk.show()
    desk.services.show_near(ST16)
    desk.runner.drain()
    assert desk.directory.asked[-1] == ServiceFilter("health", near=ST16.point)
    assert (desk.services.nearCode, desk.services.isNarrowed) == ("ST16", True)
    assert desk.services.standpoint == Standpoint(ST16.point, "ST16")
    desk.services.stopNear()
    desk.runner.drain()
    assert (desk.directory.asked[-1].near, desk.services.isNarrowed) == (None, False)


def test_a_kiosk_that_knows_where_it_is_begins_with_what_is_near(qapp):
    desk = Desk(kiosk_place=B1)
    desk.show()
    assert desk.directory.asked[-1].near == B1.point
    assert (desk.services.isNearKiosk, desk.services.nearCode, desk.services.isNarrowed) == (True, "", False)
    assert desk.services.standpoint == Standpoint(B1.point, "here")
    desk.services.show_near(ST16)
    desk.services.clearAll()
    desk.runner.drain()
    assert (desk.answered, desk.services.isNearKiosk) == (str(ServiceFilter("health", near=B1.point)), True)


def test_a_list_that_cannot_be_read_is_told(desk, qtbot, caplog):
    desk.directory.error = OSError("the disk is gone")
    with qtbot.waitSignal(desk.services.looking_up_failed), caplog.at_level(logging.CRITICAL):
        desk.show()
    assert not desk.services.isWaiting


@pytest.mark.parametrize("is_answered", [True, False])
def test_nothing_of_a_visit_is_left_after_forgetting(desk, is_answered: bool):
    desk.services.show_page("need", "health")
    desk.services.show_near(ST16)
    desk.choose("area", "stafford") if is_answered else desk.services.choose("area", "stafford")
    desk.services.forget()
    desk.runner.drain()
    services = desk.services
    assert (services.topicTitle, services.total, services.nearCode, services.page) == ("", 0, "", "")
    assert (desk.listed, desk.chosen, services.choices.rows, services.kinds.rows) == ([], [], (), ())
    assert (services.isWaiting, services.counts) == (False, None)
