"""What is open at a moment, by every rule there is."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime, time, timedelta
from types import SimpleNamespace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.bundle import list_members
from kiosk.bundle.directory_schema import DIRECTORY_SCHEMA
from kiosk.catalogue.opening import OpenServices
from kiosk.compiling.opening_tables import build_opening_tables
from kiosk.vocabulary import ByDay, Frequency, OpenState, OpenWhen, Schedule, find_state

FIRST_DAY = date(2026, 1, 26)
DAYS = st.integers(0, 70).map(lambda days: FIRST_DAY + timedelta(days=days))
TIMES = st.sampled_from((time(0), time(0, 1), time(9), time(12, 30), time(17), time(23, 59)))
WEEKLY = st.builds(ByDay, st.integers(0, 6), st.just(0))
MONTHLY = st.builds(ByDay, st.integers(0, 6), st.sampled_from((1, 2, 4, 5, -1)))


def _make_rules(freq: Frequency, days: st.SearchStrategy[ByDay]) -> st.SearchStrategy[Schedule]:
    by_day = st.lists(days, min_size=1, max_size=3, unique=True).map(tuple)
    rest = (TIMES, TIMES, st.integers(1, 3), DAYS, st.none() | DAYS, st.none() | DAYS)
    return st.builds(Schedule, st.just(freq), by_day, *rest)


RULES = _make_rules(Frequency.WEEKLY, WEEKLY) | _make_rules(Frequency.MONTHLY, MONTHLY)
SERVICES = st.lists(st.lists(RULES, min_size=1, max_size=3).map(tuple), min_size=1, max_size=4)
MINUTES = st.builds(
    lambda day, at, minutes: datetime.combine(day, at) + timedelta(minutes=minutes),
    DAYS,
    TIMES,
    st.integers(-1, 1),
)


class Database:
    """A bundle with opening times only."""

    def __init__(self, services: list[tuple[Schedule, ...]]) -> None:
        self._connection = sqlite3.connect(":memory:")
        self._connection.executescript(DIRECTORY_SCHEMA)
        planned = [
            SimpleNamespace(position=position, record=SimpleNamespace(opening_hours="", schedules=rules))
            for position, rules in enumerate(services)
        ]
        for table in build_opening_tables(SimpleNamespace(services=planned)):
            if table.name == "opening":
                marks = ", ".join("?" * len(table.columns))
                self._connection.executemany(f"INSERT INTO opening VALUES ({marks})", table.rows)

    def ask(self, sql: str, parameters: dict[str, object]) -> list[tuple[int, ...]]:
        return self._connection.execute(sql, parameters).fetchall()

    def close(self) -> None:
        self._connection.close()


@given(services=SERVICES, moments=st.lists(MINUTES, min_size=1, max_size=5))
def test_open_now_is_what_each_rule_says_to_the_minute_in_any_order_of_asking(
    services: list[tuple[Schedule, ...]], moments: list[datetime]
):
    database = Database(services)
    is_open = OpenServices(database)
    for moment in moments:
        wanted = [n for n, rules in enumerate(services) if find_state(rules, moment) is OpenState.OPEN]
        assert list(list_members(is_open.find(OpenWhen.NOW, moment))) == wanted
    database.close()
