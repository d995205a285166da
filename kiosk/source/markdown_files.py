"""Parses a Markdown file into front matter and sections of blocks with line numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from kiosk.source.inline import read_rich_text
from kiosk.source.problems import ProblemLog
from kiosk.source.tree import SourceEntry
from kiosk.source.yaml_files import read_mapping
from kiosk.vocabulary import Place, plain_text

_FENCE = "---"
_HEADING_WITH_ID = re.compile(r"(?P<heading>.*?)\s*\{#(?P<id>[^{}]*)\}")


@dataclass(frozen=True, slots=True)
class MarkdownSection:
    """A `##` heading and the nodes under it."""

    place: Place
    id: str
    heading: str
    nodes: tuple[SyntaxTreeNode, ...]


@dataclass(frozen=True, slots=True)
class MarkdownFile:
    """A file taken apart. `line_offset` turns a node's 0-based line into a line of the file."""

    file: str
    front: SourceEntry
    sections: tuple[MarkdownSection, ...]
    line_offset: int

    def find_place(self, node: SyntaxTreeNode) -> Place:
        """Return where a node starts."""
        first_line = node.map[0] if node.map else 0
        return Place(self.file, first_line + self.line_offset)


def parse_markdown(text: str, file: str, problems: ProblemLog) -> MarkdownFile:
    """Take a page file apart; missing front matter and text outside a section are problems."""
    front, body, first_line = _split_front_matter(text, file, problems)
    environment: dict[str, dict[str, dict[str, list[int]]]] = {}
    tokens = _get_parser().parse(body, environment)
    for reference in environment.get("references", {}).values():
        _refuse_reference(Place(file, reference["map"][0] + first_line), problems)
    sections = _gather_sections(SyntaxTreeNode(tokens).children, file, first_line, problems)
    return MarkdownFile(file, front, tuple(sections), first_line)


@cache
def _get_parser() -> MarkdownIt:
    """Make a parser that recognises more than is allowed, so that each forbidden thing can be named."""
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    parser.validateLink = lambda url: True  # type: ignore[method-assign]
    parser.normalizeLink = lambda url: url  # type: ignore[method-assign]
    return parser


def _split_front_matter(text: str, file: str, problems: ProblemLog) -> tuple[SourceEntry, str, int]:
    """Return the front matter, the rest, and the line on which the rest starts."""
    lines = text.split("\n")
    marks = [number for number, line in enumerate(lines) if line.rstrip() == _FENCE]
    if len(marks) < 2 or marks[0] != 0:
        _refuse_front_matter(Place(file), problems)
        return SourceEntry(Place(file), {}), *_skip_to_first_heading(lines)
    end = marks[1]
    problems_before = len(problems.findings)
    front = read_mapping("\n".join(lines[1:end]), file, 2, problems)
    if not front.fields and len(problems.findings) == problems_before:
        _refuse_front_matter(Place(file), problems)
    return front, "\n".join(lines[end + 1 :]), end + 2


def _skip_to_first_heading(lines: list[str]) -> tuple[str, int]:
    """Return the text from the first heading on, and its line; above it is failed front matter."""
    start = next((number for number, line in enumerate(lines) if line.startswith("## ")), len(lines))
    return "\n".join(lines[start:]), start + 1


def _refuse_front_matter(place: Place, problems: ProblemLog) -> None:
    advice = "Start the file with a line “---”, then lines such as “title: …”, then another line “---”."
    problems.add("missing-front-matter", place, "The lines that describe the page are missing.", advice)


def _refuse_reference(place: Place, problems: ProblemLog) -> None:
    advice = "Write [words](word:id) or [words](page:id) where the words stand."
    message = "This is not allowed here: a link address on its own line."
    problems.add("forbidden-markdown", place, message, advice)


def _gather_sections(
    nodes: list[SyntaxTreeNode], file: str, line_offset: int, problems: ProblemLog
) -> Iterator[MarkdownSection]:
    starts = [index for index, node in enumerate(nodes) if _is_section_heading(node)]
    before = nodes[: starts[0]] if starts else nodes
    for node in before[:1]:
        _refuse_outside(Place(file, (node.map or (0, 0))[0] + line_offset), problems)
    for start, end in pairwise([*starts, len(nodes)]):
        place = Place(file, (nodes[start].map or (0, 0))[0] + line_offset)
        words = read_rich_text(get_inline_tokens(nodes[start]), place, problems)
        heading, section_id = _split_heading(plain_text(words))
        yield MarkdownSection(place, section_id, heading, tuple(nodes[start + 1 : end]))


def _is_section_heading(node: SyntaxTreeNode) -> bool:
    return node.type == "heading" and node.tag == "h2"


def _refuse_outside(place: Place, problems: ProblemLog) -> None:
    advice = "Put a heading above it, such as “## Who can ask {#who-can-ask}”."
    problems.add("text-outside-section", place, "There is text before the first heading.", advice)


def get_inline_tokens(node: SyntaxTreeNode) -> Sequence[Token]:
    """Return the tokens of the words of a heading or paragraph."""
    token = node.children[0].token if node.children else None
    return (token.children or ()) if token else ()


def _split_heading(content: str) -> tuple[str, str]:
    match = _HEADING_WITH_ID.fullmatch(content)
    return (match["heading"], match["id"]) if match else (content, "")
