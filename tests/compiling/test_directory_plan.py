"""The order of services and what they refer to."""

from __future__ import annotations

from dataclasses import replace

from kiosk.compiling.directory_plan import plan_directory
from kiosk.source import SourceTree


def test_topics_and_needs_share_one_run_of_numbers(tree: SourceTree):
    plan = plan_directory(tree)
    assert [term.position for term in (*plan.topics, *plan.needs)] == [1, 2, 3, 4, 5]


def test_services_are_numbered_in_list_order(tree: SourceTree):
    services = plan_directory(tree).services
    assert [service.position for service in services] == list(range(1, 8))
    assert [service.row["id"] for service in services][:2] == ["crisis", "apple"]


def test_the_word_for_every_need_is_not_a_need(tree: SourceTree):
    (plans,) = (service for service in plan_directory(tree).services if service.row["id"] == "plans")
    assert [need.row["id"] for need in plans.needs] == ["autism"]
    assert plans.is_for_all_needs


def test_help_in_a_crisis_keeps_the_order_it_was_written_in(tree: SourceTree):
    crisis = next(source for source in tree.services if source.row["id"] == "crisis")
    written = [replace(crisis, row={**crisis.row, "id": name, "name": name}) for name in ("zulu", "alpha")]
    plan = plan_directory(replace(tree, services=(*tree.services, *written)))
    assert [service.row["id"] for service in plan.services][:3] == ["crisis", "zulu", "alpha"]
