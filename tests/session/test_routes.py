"""The way through the screens: back is always safe, and no walk is too long to remember."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.session import Route, Screen, Visit
from kiosk.session.routes import MAX_ROUTES

AFTER_ATTRACT = [screen for screen in Screen if screen is not Screen.ATTRACT]
STEPS = st.lists(
    st.one_of(
        st.just(("back",)),
        st.tuples(st.just("open"), st.sampled_from(AFTER_ATTRACT), st.sampled_from(["", "a", "b"])),
        st.tuples(st.just("position"), st.floats(-10, 1e6)),
    ),
    max_size=120,
)


def take(visit: Visit, step: tuple[object, ...]) -> Visit:
    """One thing a visitor does."""
    name, *arguments = step
    if name == "position":
        return visit.remember_position(*arguments)  # type: ignore[arg-type]
    return visit.back() if name == "back" else visit.open(*arguments)  # type: ignore[arg-type]


def test_nobody_is_visiting_before_the_start():
    assert Visit().current == Route(Screen.ATTRACT)
    assert not Visit().can_go_back


def test_a_visit_starts_at_home_with_nothing_before_it():
    visit = Visit().start()
    assert visit.current == Route(Screen.HOME)
    assert not visit.can_go_back


def test_opening_a_screen_goes_on_and_back_returns():
    visit = Visit().start().open(Screen.READ, "support").open(Screen.READER, "sendiass")
    assert visit.current == Route(Screen.READER, "sendiass")
    assert visit.back().current == Route(Screen.READ, "support")


def test_opening_what_is_open_changes_nothing():
    visit = Visit().start().open(Screen.FILMS)
    assert visit.open(Screen.FILMS) is visit


def test_the_same_screen_with_another_argument_is_another_step():
    visit = Visit().start().open(Screen.READER, "a").open(Screen.READER, "b")
    assert visit.back().current == Route(Screen.READER, "a")


def test_opening_home_forgets_the_way_there():
    visit = Visit().start().open(Screen.FILMS).open(Screen.HOME)
    assert visit == Visit().start()


def test_back_at_home_stays_at_home():
    visit = Visit().start()
    assert visit.back() is visit


def test_back_returns_to_the_same_place_on_the_screen():
    visit = Visit().start().open(Screen.READ).remember_position(420.5).open(Screen.READER, "a").back()
    assert visit.current == Route(Screen.READ, "", 420.5)


def test_a_position_above_the_top_is_the_top():
    assert Visit().start().remember_position(-3).current.position_px == 0


def test_a_position_while_nobody_is_visiting_is_not_kept():
    assert Visit().remember_position(99) == Visit()


@given(STEPS)
def test_any_walk_stays_within_its_limit_and_leads_back_home(steps: list[tuple[object, ...]]):
    visit = Visit().start()
    for step in steps:
        visit = take(visit, step)
        assert len(visit.routes) <= MAX_ROUTES + 1
        assert visit.routes[0].screen is Screen.HOME
    for _ in visit.routes:
        visit = visit.back()
    assert visit.current.screen is Screen.HOME
    assert not visit.can_go_back


@given(st.integers(1, 3 * MAX_ROUTES))
def test_the_newest_screens_are_the_ones_remembered(count: int):
    visit = Visit().start()
    for number in range(count):
        visit = visit.open(Screen.READER, str(number))
    kept = [route.argument for route in visit.routes[1:]]
    assert kept == [str(number) for number in range(count)][-MAX_ROUTES:]


def test_back_returns_to_the_same_control():
    visit = Visit().start().open(Screen.READ).remember_focus(4).open(Screen.READER, "a").back()
    assert visit.current.focus_ordinal == 4
    assert visit.open(Screen.FILMS).current.focus_ordinal == -1


def test_narrowing_a_list_leads_back_to_it():
    at_list = Visit().start().open(Screen.FIND_HELP).open(Screen.SERVICES, "health")
    narrowing = at_list.open(Screen.NARROW).open(Screen.CHOOSE, "age").open(Screen.CHOOSE, "years")
    assert narrowing.list_shown == Route(Screen.SERVICES, "health")
    assert narrowing.open(Screen.SERVICES, "health").routes == at_list.routes


def test_a_choice_without_a_list_leads_on_to_one():
    choosing = Visit().start().open(Screen.FIND_HELP).open(Screen.CHOOSE, "need")
    assert choosing.list_shown is None
    assert choosing.open(Screen.SERVICES).back() == choosing


def test_a_narrowed_list_begins_at_its_top():
    at_list = Visit().start().open(Screen.SERVICES, "health").remember_position(400.0)
    assert at_list.open(Screen.NEAR).open(Screen.SERVICES, "health").current.position_px == 0.0
    assert at_list.open(Screen.NEAR).back().current.position_px == 400.0


def test_nobody_is_at_a_list_before_the_start():
    assert Visit().list_shown is None
