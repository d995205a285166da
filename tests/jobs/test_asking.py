"""What was dropped is done but not delivered."""

from __future__ import annotations

from kiosk.jobs import Asking, Ok, QueuedRunner


def test_only_what_was_asked_for_since_the_drop_is_delivered():
    runner, heard = QueuedRunner(), []
    asking = Asking(runner)
    asking.run(lambda: 1, heard.append)
    asking.drop()
    asking.run(lambda: 2, heard.append)
    asking.run(lambda: 3, heard.append)
    runner.drain()
    assert heard == [Ok(2), Ok(3)]
