"""What visitors type, letter by letter, as they spell it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

QUERIES = (
    "autism",
    "autisum",
    "speech therapy",
    "speach therapy",
    "EHCP",
    "ehc plan",
    "short breaks",
    "respite care near stafford",
    "wheelchair",
    "wheel chair swimming",
    "swiming lessons for children",
    "my child cannot sleep",
    "dyslexia",
    "dislexia help at school",
    "hearing aids",
    "british sign language",
    "benefits and money",
    "disability living allowance",
    "transport to school",
    "appeal",
    "who can help me if I disagree with the council",
    "mental helth",
    "anxiety",
    "youth group tamworth",
    "football",
    "library",
    "down's syndrome",
    "cerebral palsy",
    "helpline",
    "preparing for adulthood",
    "job",
    "ST16",
    "burton",
    "zzzz",
)


def list_keystrokes(queries: Iterable[str]) -> Iterator[str]:
    """Return what is in the box after each letter of each query."""
    for query in queries:
        yield from (query[:length] for length in range(1, len(query) + 1))
