"""Parts of lists."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.bundle import DATABASE_NAME
from kiosk.catalogue import Catalogue
from kiosk.catalogue.listing import SUMMARIES
from kiosk.vocabulary import ServiceFilter, ServiceStatus


def test_a_summary_says_if_a_service_is_free_or_closed_for_a_time(directory: Catalogue):
    listed = {service.id: service for service in directory.services(ServiceFilter())}
    assert listed["near"].is_free
    assert not listed["far"].is_free
    assert listed["paused"].status is ServiceStatus.TEMPORARILY_CLOSED


def test_a_part_is_read_by_keys_and_never_by_looking_through_a_table(help_dir: Path):
    with closing(sqlite3.connect(help_dir / DATABASE_NAME)) as connection:
        plan = connection.execute(f"EXPLAIN QUERY PLAN {SUMMARIES.format(positions='1, 2')}").fetchall()
    assert [step[-1] for step in plan if step[-1].startswith("SCAN")] == []
