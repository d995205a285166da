"""Reads YAML into text, lists and mappings with line numbers. No value is guessed to be a number or a day."""

from __future__ import annotations

import yaml

from kiosk.source.problems import ProblemLog
from kiosk.source.tree import SourceEntry
from kiosk.vocabulary import Place

MAX_NESTING = 8

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULL_TAG = "tag:yaml.org,2002:null"
_ADVICE = (
    "Check the spaces at the start of the lines near here. "
    "A value that has a colon in it must stand between double quotes."
)


class _RefusedYamlError(Exception):
    """Something YAML allows and content files may not use."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


def read_mapping(text: str, file: str, first_line: int, problems: ProblemLog) -> SourceEntry:
    """Read one mapping, such as front matter; an unreadable one is empty.

    Args:
        text: The YAML.
        file: The file it stands in, for findings.
        first_line: The file's line on which the YAML starts.
        problems: Where to write down what cannot be read.
    """
    start = Place(file, first_line)
    node = _compose(text, start, problems)
    if node is None:
        return SourceEntry(start, {})
    return _read_entry(node, start, problems) or SourceEntry(start, {})


def read_list(text: str, file: str, problems: ProblemLog) -> tuple[SourceEntry, ...]:
    """Read a list of mappings, such as `films.yaml`, leaving out what is not a mapping."""
    start = Place(file)
    node = _compose(text, start, problems)
    if node is None:
        return ()
    if not isinstance(node, yaml.SequenceNode):
        problems.add("broken-yaml", start, "This file must be a list.", "Start each entry with “- ”.")
        return ()
    entries = (_read_entry(item, start, problems) for item in node.value)
    return tuple(entry for entry in entries if entry is not None)


def _compose(text: str, start: Place, problems: ProblemLog) -> yaml.Node | None:
    try:
        _refuse_what_could_run_away(text)
        node: yaml.Node | None = yaml.compose(text, Loader=_LOADER)
    except _RefusedYamlError as refusal:
        place = Place(start.file, start.line + refusal.line)
        problems.add("broken-yaml", place, str(refusal), _ADVICE)
        return None
    except yaml.YAMLError as error:
        place = Place(start.file, start.line + _find_line(error, text))
        problems.add("broken-yaml", place, "This part cannot be read as YAML.", _ADVICE)
        return None
    return node


def _refuse_what_could_run_away(text: str) -> None:
    """Refuse aliases and deep nesting before anything is built from them."""
    depth = line = 0
    for event in yaml.parse(text, Loader=_LOADER):
        line = event.start_mark.line if event.start_mark else line
        if isinstance(event, yaml.AliasEvent):
            raise _RefusedYamlError(line, "A value starts with “*”, which YAML keeps for itself.")
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > MAX_NESTING:
            raise _RefusedYamlError(line, "There are too many lists inside lists.")


def _find_line(error: yaml.YAMLError, text: str) -> int:
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark is not None:
        return int(error.problem_mark.line)
    position = getattr(error, "position", 0)
    return text.count("\n", 0, position)


def _read_entry(node: yaml.Node, start: Place, problems: ProblemLog) -> SourceEntry | None:
    place = _find_place(node, start)
    if not isinstance(node, yaml.MappingNode):
        problems.add("broken-yaml", place, "Here a name, a colon and a value are needed.", _ADVICE)
        return None
    lines = {str(key.value): start.line + key.start_mark.line for key, _ in node.value}
    return SourceEntry(place, _read_fields(node, start, problems), lines)


def _find_place(node: yaml.Node, start: Place) -> Place:
    return Place(start.file, start.line + node.start_mark.line)


def _read_fields(node: yaml.MappingNode, start: Place, problems: ProblemLog) -> dict[str, object]:
    fields: dict[str, object] = {}
    for key, value in node.value:
        name = str(key.value)
        if not isinstance(key, yaml.ScalarNode):
            message = "The name before this colon is not a word."
            problems.add("broken-yaml", _find_place(key, start), message, _ADVICE)
            continue
        if name in fields:
            message = f"“{name}” is written twice."
            problems.add("broken-yaml", _find_place(key, start), message, "Keep one of the two.")
        fields[name] = _read_value(value, start, problems)
    return fields


def _read_value(node: yaml.Node, start: Place, problems: ProblemLog) -> object:
    if isinstance(node, yaml.MappingNode):
        return _read_fields(node, start, problems)
    if isinstance(node, yaml.SequenceNode):
        return [_read_value(item, start, problems) for item in node.value]
    return "" if node.tag == _NULL_TAG else str(node.value)
