"""One object of an HSDS file, which knows where it came from and which of its fields nobody has read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from kiosk.exchanging.plain_words import has_html, make_plain
from kiosk.source import ProblemLog
from kiosk.vocabulary import Place

_LINKS_AND_MARKS = frozenset(
    {
        *("id", "service_id", "location_id", "service_at_location_id", "organization_id", "contact_id"),
        *(
            "phone_id",
            "link_id",
            "link_entity",
            "link_type",
            "taxonomy_id",
            "taxonomy_term_id",
            "last_modified",
        ),
    }
)
"""Fields that say only what belongs to what."""


@dataclass(slots=True)
class Node:
    """Fields by name, and the objects inside it. `path` is what to put before a field's name."""

    place: Place
    fields: Mapping[str, object]
    problems: ProblemLog
    path: str = ""
    children: dict[str, list[Node]] = field(default_factory=dict)
    _read: set[str] = field(default_factory=set)

    def place_of(self, name: str) -> Place:
        """Return where a field stands."""
        return replace(self.place, column=f"{self.path}{name}")

    def get_text(self, name: str) -> str:
        """Return a field as plain words; empty where it is missing or no text or number."""
        self._read.add(name)
        value = self.fields.get(name)
        if value is None or isinstance(value, (dict, list)):
            self._report_shape(name, value)
            return ""
        written = ("yes" if value else "no") if isinstance(value, bool) else str(value)
        if has_html(written):
            message = "The text had HTML in it. Only its words were kept."
            self.problems.add_warning("html-removed", self.place_of(name), message, "Read it through once.")
        return make_plain(written)

    def get_line(self, name: str) -> str:
        """Return a field as plain words on one line."""
        return " ".join(self.get_text(name).split())

    def _report_shape(self, name: str, value: object) -> None:
        if value:
            message = f"“{name}” should be a text, but it is a list or an object. It was left out."
            self.problems.add_warning("wrong-shape", self.place_of(name), message, "Write it in by hand.")

    def list_children(self, name: str) -> list[Node]:
        """Return the objects in a field. What is there and is no object is said, once."""
        found = self.children.get(name, [])
        value = self.fields.get(name)
        wanted = len(value) if isinstance(value, list) else int(value not in (None, "", {}))
        if name not in self._read and len(found) < wanted:
            message = f"“{name}” should hold objects, but there is something else in it. It was left out."
            self.problems.add_warning("wrong-shape", self.place_of(name), message, "Write it in by hand.")
        self._read.add(name)
        return found

    def get_child(self, name: str) -> Node | None:
        """Return the first object in a field."""
        return next(iter(self.list_children(name)), None)

    def doubt(self, name: str, message: str, advice: str) -> None:
        """Write down that a field could not be taken as it is."""
        self.problems.add_warning("doubtful-field", self.place_of(name), message, advice)

    def report_unread(self) -> None:
        """Write down each field that has something in it and that nobody asked for, in here and inside."""
        for name, value in self.fields.items():
            if name in self._read or name in _LINKS_AND_MARKS or value in (None, "", [], {}):
                continue
            message = f"The kiosk has no place for “{name}”. It was left out: {_shorten(value)}"
            advice = "If families need it, write it into the description."
            self.problems.add_warning("dropped-field", self.place_of(name), message, advice)
        for name in self._read & self.children.keys():
            for child in self.children[name]:
                child.report_unread()


def _shorten(value: object) -> str:
    words = make_plain(str(value)[:200])
    return f"“{words[:60]}…”" if len(words) > 60 else f"“{words}”"


def build_node(value: Mapping[str, object], place: Place, problems: ProblemLog, path: str = "") -> Node:
    """Make a node of a JSON object, and of every object inside it. It may not be nested without end."""
    node = Node(place, value, problems, path)
    for name, inner in value.items():
        if isinstance(inner, dict):
            node.children[name] = [build_node(inner, place, problems, f"{path}{name}.")]
        elif isinstance(inner, list) and any(isinstance(item, dict) for item in inner):
            node.children[name] = list(_build_items(inner, place, problems, f"{path}{name}"))
    return node


def _build_items(items: list[object], place: Place, problems: ProblemLog, path: str) -> Iterator[Node]:
    for number, item in enumerate(items):
        if isinstance(item, dict):
            yield build_node(item, place, problems, f"{path}[{number}].")
