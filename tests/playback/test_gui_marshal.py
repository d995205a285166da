"""From any thread to the thread of the interface."""

from __future__ import annotations

from functools import partial
from threading import Thread, get_ident

from pytestqt.qtbot import QtBot

from kiosk.playback import GuiMarshal


def test_calls_run_here_and_in_order_whoever_posts_them(qtbot: QtBot):
    ran: list[tuple[int, int]] = []
    marshal = GuiMarshal()

    def note(number: int) -> None:
        ran.append((number, get_ident()))

    def post_all() -> None:
        for number in range(100):
            marshal.post(partial(note, number))

    thread = Thread(target=post_all)
    thread.start()
    thread.join()
    assert ran == []
    qtbot.waitUntil(lambda: len(ran) == 100)
    assert ran == [(number, get_ident()) for number in range(100)]
