"""Reads the services in JSON files of Open Referral UK: one, a list, a page of them, or one a line.

A file that breaks in the middle is read on: what stands whole before and after the break counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import IO

from kiosk.exchanging.json_window import BrokenJsonError, JsonWindow, NestedTooDeepError
from kiosk.exchanging.limits import LIMITS, ImportLimits
from kiosk.exchanging.node import Node, build_node
from kiosk.exchanging.packing import PackedFile
from kiosk.exchanging.pages import Page
from kiosk.exchanging.text_lines import LetterMender, open_text
from kiosk.source import ProblemLog
from kiosk.vocabulary import Place

_LISTS = frozenset({"contents", "content", "services", "items", "data"})
_ONLY_SERVICES_HAVE = frozenset(
    {
        *("status", "organization", "service_at_locations", "service_areas", "cost_options", "assured_date"),
        *("fees_description", "eligibility_description", "application_process", "minimum_age"),
    }
)
_MAX_DEPTH = 24
_EFFORT_OF_TRYING = 10_000
"""What each try to find a whole service behind a break costs, beside the characters it reads."""


def read_json_services(
    packed: PackedFile, problems: ProblemLog, limits: ImportLimits = LIMITS, pages: list[Page] | None = None
) -> Iterator[Node]:
    """Yield each service of a file. The place of each is its number in the file.

    Args:
        packed: The file.
        problems: What is left out, mended or doubtful is written here.
        limits: How much is read.
        pages: What the file says of itself as a page is put here.
    """
    with open_text(packed.opened, packed.name, problems, newline=None) as text:
        reader = _Reader(text, packed.name, problems, limits)
        for number, item in enumerate(reader.read(), start=1):
            place = Place(packed.name, number)
            reader.report_constants(place)
            if (value := _check(item, place, problems)) is not None:
                yield build_node(value, place, problems)
    if pages is not None:
        pages += reader.pages


def _check(item: object, place: Place, problems: ProblemLog) -> Mapping[str, object] | None:
    """Return an entry that can be a service."""
    if not isinstance(item, dict):
        problems.add("not-a-service", place, "This entry is not an object.", "Ask who made the file.")
        return None
    if _is_too_deep(item):
        message = f"This entry is nested more than {_MAX_DEPTH} deep. It was left out."
        problems.add("too-deep", place, message, "Ask who made the file.")
        return None
    return item


class _Reader:
    """Goes through a file value by value, and behind a break from one whole service to the next."""

    def __init__(self, text: IO[str], name: str, problems: ProblemLog, limits: ImportLimits) -> None:
        self.pages: list[Page] = []
        self._name = name
        self._problems = problems
        self._fields: dict[str, object] = {}
        self._constants: list[str] = []
        self._effort_left = limits.max_repair_characters
        self._window = JsonWindow(
            text, LetterMender(name, problems), limits.max_record_characters, self._constants.append
        )

    def read(self) -> Iterator[object]:
        """Yield whatever may be a service."""
        if not self._window.peek():
            self._problems.add("empty-file", Place(self._name), "The file is empty.", "Fetch it again.")
        try:
            while sign := self._window.peek():
                if sign == "[":
                    yield from self._read_list()
                elif sign == "{":
                    yield from self._read_object()
                else:
                    yield self._decode()
        except BrokenJsonError as error:
            self.pages.append(Page(self._name, None, self._fields))
            self._report(error)
            yield from self._salvage()

    def report_constants(self, place: Place) -> None:
        """Say which of the numbers that were read last are none."""
        for written in self._constants:
            message = f"“{written}” is not a number. It was left out."
            self._problems.add_warning("not-a-number", place, message, "Look it up.")
        self._constants.clear()

    def _decode(self) -> object:
        self._constants.clear()
        return self._window.decode()

    def _read_list(self) -> Iterator[object]:
        self._window.take("[")
        while not self._window.take("]"):
            yield self._decode()
            if not self._window.take(",") and self._window.peek() != "]":
                raise self._window.refuse("a comma or the end of the list is missing")

    def _read_object(self) -> Iterator[object]:
        """Read the fields of the outermost object: it is a page if it has a list of services, or is one."""
        self._window.take("{")
        fields, count = self._begin_object(), None
        while not self._window.take("}"):
            name = self._decode()
            if not isinstance(name, str) or not self._window.take(":"):
                raise self._window.refuse("a field without a name")
            if name in _LISTS and self._window.peek() == "[":
                count = 0
                for item in self._read_list():
                    count += 1
                    yield item
            else:
                fields[name] = self._decode()
            if not self._window.take(",") and self._window.peek() != "}":
                raise self._window.refuse("a comma or the end of the object is missing")
        if count is None:
            yield fields
        else:
            self.pages.append(Page(self._name, count, fields))

    def _begin_object(self) -> dict[str, object]:
        self._fields = {}
        return self._fields

    def _salvage(self) -> Iterator[object]:
        """Yield the whole services behind a break. Other objects there are parts of what is broken."""
        is_behind_whole = False
        while self._window.find_object():
            if self._effort_left <= 0:
                message = "Too much of the file is broken. What comes behind the last break was left out."
                self._problems.add("broken-json", Place(self._name), message, "Fetch it again.")
                return
            try:
                value = self._decode()
            except BrokenJsonError as error:
                if is_behind_whole:
                    self._report(error)
                self._effort_left -= error.characters_read + _EFFORT_OF_TRYING
                self._window.skip()
                is_behind_whole = False
                continue
            if isinstance(value, dict) and _is_service(value):
                is_behind_whole = True
                yield value

    def _report(self, error: BrokenJsonError) -> None:
        place = Place(self._name, error.line, str(error.column))
        rule = "too-deep" if isinstance(error, NestedTooDeepError) else "broken-json"
        message = f"The file is not whole JSON: {error.reason}. The service that this is in was left out."
        advice = (
            "Mend it at this line and column, or fetch the file again. Whole services around it were read."
        )
        self._problems.add(rule, place, message, advice)


def _is_service(value: Mapping[str, object]) -> bool:
    return isinstance(value.get("name"), str) and not _ONLY_SERVICES_HAVE.isdisjoint(value)


def _is_too_deep(value: object) -> bool:
    """Say whether something is nested too deep, without going down more than is allowed."""
    layer = [value]
    for _ in range(_MAX_DEPTH):
        layer = [
            inner
            for outer in layer
            if isinstance(outer, (dict, list))
            for inner in (outer.values() if isinstance(outer, dict) else outer)
        ]
        if not layer:
            return False
    return True
