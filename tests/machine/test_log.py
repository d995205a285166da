"""The log is a file where there can be one, and standard error where there cannot."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.machine import log_mistake, start_log


@pytest.fixture
def root_logger() -> Iterator[logging.Logger]:
    """The root logger, as it was before."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield root
    for handler in [handler for handler in root.handlers if handler not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_records_go_to_a_file_in_the_folder(tmp_path: Path, root_logger: logging.Logger):
    start_log(tmp_path / "logs")
    logging.getLogger("kiosk.test").info("Somebody came.")
    assert "INFO kiosk.test Somebody came." in (tmp_path / "logs" / "kiosk.log").read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_made_sends_records_to_standard_error(
    tmp_path: Path, root_logger: logging.Logger
):
    (tmp_path / "file").touch()
    start_log(tmp_path / "file" / "logs")
    assert type(root_logger.handlers[-1]) is logging.StreamHandler


def test_a_mistake_nobody_caught_is_logged_with_where_it_was_made(caplog: pytest.LogCaptureFixture):
    try:
        raise ZeroDivisionError("by nothing")
    except ZeroDivisionError as mistake:
        log_mistake(type(mistake), mistake, mistake.__traceback__)
    assert caplog.records[0].levelname == "CRITICAL"
    assert "test_a_mistake_nobody_caught" in caplog.text
