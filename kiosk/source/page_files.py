"""Reads the two files of a page folder: standard text and Easy Read."""

from __future__ import annotations

from markdown_it.tree import SyntaxTreeNode

from kiosk.source.inline import read_rich_text
from kiosk.source.markdown_files import MarkdownFile, get_inline_tokens, parse_markdown
from kiosk.source.problems import ProblemLog
from kiosk.source.tree import (
    SourceBlock,
    SourceEasyReadSection,
    SourceEntry,
    SourceLine,
    SourceSection,
)
from kiosk.vocabulary import BlockKind, RichText

_LIST_KINDS = {"bullet_list": BlockKind.BULLETS, "ordered_list": BlockKind.STEPS}
_NAMES = {
    "heading": "a heading that does not start with exactly two #",
    "hr": "a line across the page",
    "fence": "computer code",
    "code_block": "text indented by four spaces or more",
    "html_block": "HTML",
    "table": "a table",
    "blockquote": "a note",
    "bullet_list": "a list",
    "ordered_list": "a list with numbers",
}


def read_standard_page(
    text: str, file: str, problems: ProblemLog
) -> tuple[SourceEntry, tuple[SourceSection, ...]]:
    """Return the front matter and sections of a `standard.md`."""
    parsed = parse_markdown(text, file, problems)
    sections = (
        SourceSection(
            section.place,
            section.id,
            section.heading,
            tuple(block for node in section.nodes for block in _read_block(node, parsed, problems)),
        )
        for section in parsed.sections
    )
    return parsed.front, tuple(sections)


def read_easy_read_page(
    text: str, file: str, problems: ProblemLog
) -> tuple[SourceEntry, tuple[SourceEasyReadSection, ...]]:
    """Return the front matter and sections of an `easy-read.md`."""
    parsed = parse_markdown(text, file, problems)
    sections = (
        SourceEasyReadSection(
            section.place,
            section.id,
            section.heading,
            tuple(line for node in section.nodes for line in _read_line(node, parsed, problems)),
        )
        for section in parsed.sections
    )
    return parsed.front, tuple(sections)


def _read_block(node: SyntaxTreeNode, parsed: MarkdownFile, problems: ProblemLog) -> tuple[SourceBlock, ...]:
    place = parsed.find_place(node)
    if node.type == "paragraph":
        item = _read_paragraph(node, parsed, problems)
        return (SourceBlock(place, BlockKind.PARAGRAPH, (item,), (place.line,)),)
    if node.type in _LIST_KINDS:
        return (_read_list(node, parsed, problems),)
    if node.type == "blockquote":
        return _read_notes(node, parsed, problems)
    _refuse_block(node, parsed, problems)
    return ()


def _read_paragraph(node: SyntaxTreeNode, parsed: MarkdownFile, problems: ProblemLog) -> RichText:
    return read_rich_text(get_inline_tokens(node), parsed.find_place(node), problems)


def _read_list(node: SyntaxTreeNode, parsed: MarkdownFile, problems: ProblemLog) -> SourceBlock:
    paragraphs = [
        paragraph for item in node.children for paragraph in _keep_paragraphs(item, parsed, problems)
    ]
    lines = tuple(parsed.find_place(paragraph).line for paragraph in paragraphs)
    items = tuple(_read_paragraph(paragraph, parsed, problems) for paragraph in paragraphs)
    return SourceBlock(parsed.find_place(node), _LIST_KINDS[node.type], items, lines)


def _read_notes(node: SyntaxTreeNode, parsed: MarkdownFile, problems: ProblemLog) -> tuple[SourceBlock, ...]:
    """Read a `>` note; one with several paragraphs is several notes."""
    return tuple(
        SourceBlock(
            parsed.find_place(paragraph),
            BlockKind.NOTE,
            (_read_paragraph(paragraph, parsed, problems),),
            (parsed.find_place(paragraph).line,),
        )
        for paragraph in _keep_paragraphs(node, parsed, problems)
    )


def _keep_paragraphs(
    node: SyntaxTreeNode, parsed: MarkdownFile, problems: ProblemLog
) -> list[SyntaxTreeNode]:
    for child in node.children:
        if child.type != "paragraph":
            _refuse_block(child, parsed, problems)
    return [child for child in node.children if child.type == "paragraph"]


def _refuse_block(node: SyntaxTreeNode, parsed: MarkdownFile, problems: ProblemLog) -> None:
    problems.add(
        "forbidden-markdown",
        parsed.find_place(node),
        f"This is not allowed here: {_NAMES[node.type]}.",
        "Under a heading write paragraphs, lists with “-”, numbered steps or notes with “>”, "
        "none inside another. Easy Read has a picture and a line, nothing else.",
    )


def _read_line(node: SyntaxTreeNode, parsed: MarkdownFile, problems: ProblemLog) -> tuple[SourceLine, ...]:
    if node.type != "paragraph":
        _refuse_block(node, parsed, problems)
        return ()
    tokens = list(get_inline_tokens(node))
    picture = ""
    if tokens and tokens[0].type == "image":
        picture = str(tokens.pop(0).attrs.get("src", ""))
    place = parsed.find_place(node)
    return (SourceLine(place, picture, read_rich_text(tokens, place, problems)),)
