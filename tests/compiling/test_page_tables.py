"""Rows of strategies and pages."""

from __future__ import annotations

from pathlib import Path

from kiosk.compiling.page_tables import build_page_tables, build_strategy_table, gather_page_texts
from kiosk.compiling.table import Table
from kiosk.source import SourceTree
from tests.compiling.small_content import read_small_content


def build(tree: SourceTree) -> dict[str, Table]:
    return {table.name: table for table in build_page_tables(tree)}


def test_strategies_keep_the_order_written(tree: SourceTree):
    assert [row[:2] for row in build_strategy_table(tree).rows] == [(1, "2026-2029"), (2, "2021-2025")]


def test_pages_are_in_order_of_group_then_number_then_id(tmp_path: Path):
    changes = {}
    for name, order in (("early", 5), ("asking-2", 10)):
        for file in ("standard.md", "easy-read.md"):
            tree = read_small_content(tmp_path / "content")
            text = (
                (tree.content_dir / "pages" / "asking" / file)
                .read_text()
                .replace("order: 10", f"order: {order}")
            )
            changes[f"pages/{name}/{file}"] = text.replace(": asking\n", f": {name}\n")
    rows = build(read_small_content(tmp_path / "content", changes))["page"].rows
    assert [row[1] for row in rows] == ["plan", "early", "asking", "asking-2"]


def test_a_hard_word_is_listed_once_where_it_is_first_read(tree: SourceTree):
    assert list(build(tree)["page_term"].rows) == [("asking", 1, "ehc-plan"), ("asking", 2, "tribunal")]


def test_both_editions_of_a_page_can_be_searched(tree: SourceTree):
    _, text = gather_page_texts(tree)
    assert (text.rowid, text.title) == (2, ("Asking for help", "Ask for help"))
    assert "What to do" in text.keywords
    assert any("zookeeper" in each for each in text.body)
    assert "Keep a copy." in text.body
