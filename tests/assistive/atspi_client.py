"""What a screen reader does, in a process of its own: reads the kiosk over AT-SPI, presses, listens.

Runs in the system's own Python, where Debian puts the bindings of libatspi: the library that Orca reads
through. Each line of its input is a question in JSON, each line of its output the answer.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

STATES = (
    "enabled",
    "focusable",
    "focused",
    "checkable",
    "checked",
    "modal",
    "editable",
    "showing",
    "visible",
)
HEARD = (
    "object:announcement",
    "object:state-changed:focused",
    "object:state-changed:checked",
    "object:property-change:accessible-name",
    "object:property-change:accessible-value",
    # Qt sends the kind above only where somebody asks for this older one.
    "object:value-changed",
    "object:text-changed:insert",
)


def find_window(program: str) -> Any:
    """Return the first window of a program, or None while there is none."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        running = desktop.get_child_at_index(index)
        if running is not None and running.get_name() == program:
            # libatspi would answer from memory what has changed since.
            running.set_cache_mask(Atspi.Cache.NONE)
            return running.get_child_at_index(0)
    return None


def walk(thing: Any, depth: int = 0) -> Iterator[tuple[Any, int]]:
    """Return everything that is shown under a thing, in the order a screen reader meets it."""
    for index in range(thing.get_child_count()):
        child = thing.get_child_at_index(index)
        if child is not None and child.get_state_set().contains(Atspi.StateType.VISIBLE):
            yield child, depth
            yield from walk(child, depth + 1)


def list_states(thing: Any) -> list[str]:
    """Return the names of the states a thing is in."""
    held = thing.get_state_set()
    return [name for name in STATES if held.contains(getattr(Atspi.StateType, name.upper()))]


def list_actions(thing: Any) -> list[str]:
    """Return the names of what can be done with a thing."""
    if "Action" not in thing.get_interfaces():
        return []
    return [Atspi.Action.get_action_name(thing, index) for index in range(Atspi.Action.get_n_actions(thing))]


def read_value(thing: Any) -> dict[str, float] | None:
    """Return the value of a thing and how far it goes; None where it has none."""
    if "Value" not in thing.get_interfaces():
        return None
    readers = ("current_value", "minimum_value", "maximum_value", "minimum_increment")
    return {name: getattr(Atspi.Value, f"get_{name}")(thing) for name in readers}


def read_text(thing: Any) -> str | None:
    """Return the text inside a thing; None where it has none."""
    if "Text" not in thing.get_interfaces():
        return None
    return str(Atspi.Text.get_text(thing, 0, Atspi.Text.get_character_count(thing)))


def describe(thing: Any, depth: int = 0) -> dict[str, Any]:
    """Return everything a screen reader learns of a thing."""
    box = Atspi.Component.get_extents(thing, Atspi.CoordType.WINDOW)
    return {
        "depth": depth,
        "role": thing.get_role_name(),
        "name": thing.get_name(),
        "description": thing.get_description(),
        "states": list_states(thing),
        "actions": list_actions(thing),
        "value": read_value(thing),
        "text": read_text(thing),
        "box": [box.x, box.y, box.width, box.height],
    }


class Reader:
    """Answers questions about one program, and keeps what it hears."""

    def __init__(self, program: str) -> None:
        self._program = program
        self._heard: list[dict[str, Any]] = []
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in HEARD:
            self._listener.register(kind)

    def _hear(self, event: Any) -> None:
        source = event.source
        self._heard.append(
            {
                "kind": event.type,
                "is_on": bool(event.detail1),
                "detail": event.detail1,
                "name": source.get_name() if source is not None else "",
                "words": event.any_data if isinstance(event.any_data, str) else "",
            }
        )

    def look(self) -> list[dict[str, Any]]:
        """Return the whole tree of the window; empty while there is no window."""
        window = find_window(self._program)
        if window is None:
            return []
        return [describe(window, -1), *(describe(thing, depth) for thing, depth in walk(window))]

    def do(self, name: str, action: str) -> bool:
        """Do something with the first enabled thing of a name; False where that cannot be done."""
        window = find_window(self._program)
        for thing, _ in walk(window):
            if thing.get_name() == name and action in list_actions(thing) and "enabled" in list_states(thing):
                return bool(Atspi.Action.do_action(thing, list_actions(thing).index(action)))
        return False

    def set_value(self, name: str, value: float) -> bool:
        """Set the value of the first thing of a name that has one."""
        things = (thing for thing, _ in walk(find_window(self._program)) if thing.get_name() == name)
        return any(
            "Value" in thing.get_interfaces() and Atspi.Value.set_current_value(thing, value)
            for thing in things
        )

    def type(self, name: str, text: str) -> bool:
        """Put text into the first field of a name."""
        things = (thing for thing, _ in walk(find_window(self._program)) if thing.get_name() == name)
        return any(
            "EditableText" in thing.get_interfaces() and Atspi.EditableText.set_text_contents(thing, text)
            for thing in things
        )

    def hear(self) -> list[dict[str, Any]]:
        """Return what was heard since the last time."""
        heard, self._heard = self._heard, []
        return heard


def answer(ask: dict[str, Callable[..., Any]], line: str) -> None:
    """Answer one question."""
    question, *words = json.loads(line)
    try:
        said = {"answer": ask[question](*words)}
    except GLib.Error as error:
        # The thing went away while it was read.
        said = {"error": str(error)}
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


def main(program: str) -> None:
    """Answer questions until there are no more."""
    Atspi.init()
    Atspi.set_timeout(5_000, 20_000)
    reader = Reader(program)
    ask = {name: getattr(reader, name) for name in ("look", "do", "set_value", "type", "hear")}
    context = GLib.MainContext.default()
    while wait_for_input(context) and (line := sys.stdin.readline()):
        answer(ask, line)


def wait_for_input(context: GLib.MainContext) -> bool:
    """Let events come in until there is something to read."""
    ready: list[bool] = []
    watch = GLib.IOCondition.IN | GLib.IOCondition.HUP
    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_LOW, watch, lambda *_about: ready.append(True))
    while not ready:
        context.iteration(True)
    return True


if __name__ == "__main__":
    main(sys.argv[1])
