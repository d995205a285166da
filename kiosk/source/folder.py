"""Reads a whole content folder."""

from __future__ import annotations

from pathlib import Path

from kiosk.source.csv_files import read_rows
from kiosk.source.page_files import read_easy_read_page, read_standard_page
from kiosk.source.problems import ProblemLog
from kiosk.source.text_files import read_text_file
from kiosk.source.tree import SourceEntry, SourcePage, SourceRow, SourceSection, SourceTree
from kiosk.source.yaml_files import read_list, read_mapping
from kiosk.vocabulary import Place

_NO_SECTIONS: tuple[SourceSection, ...] = ()


def read_content_folder(content_dir: Path, media_dir: Path) -> SourceTree:
    """Read everything in a content folder.

    Whatever is wrong with the content ends up in the tree's `problems`; nothing is raised.

    Args:
        content_dir: The folder that holds `content.yaml`.
        media_dir: The folder that holds the films.
    """
    problems = ProblemLog()
    if not content_dir.is_dir():
        message = f"There is no folder “{content_dir}”."
        problems.add("missing-folder", Place("."), message, "Check the name of the content folder.")
        return _make_empty_tree(content_dir, media_dir, problems)
    return SourceTree(
        content_dir=content_dir,
        media_dir=media_dir,
        manifest=_read_mapping_file(content_dir, "content.yaml", problems),
        strategies=_read_list_file(content_dir, "strategies.yaml", problems),
        films=_read_list_file(content_dir, "films.yaml", problems),
        pages=_read_pages(content_dir, problems),
        topics=_read_csv_file(content_dir, "topics.csv", problems),
        needs=_read_csv_file(content_dir, "needs.csv", problems),
        areas=_read_csv_file(content_dir, "areas.csv", problems),
        services=_read_csv_file(content_dir, "services.csv", problems),
        terms=_read_csv_file(content_dir, "glossary.csv", problems),
        synonyms=_read_csv_file(content_dir, "synonyms.csv", problems),
        pictures=_read_csv_file(content_dir, "pictures.csv", problems),
        problems=tuple(problems.findings),
    )


def _make_empty_tree(content_dir: Path, media_dir: Path, problems: ProblemLog) -> SourceTree:
    return SourceTree(
        content_dir=content_dir,
        media_dir=media_dir,
        manifest=SourceEntry(Place("content.yaml"), {}),
        strategies=(),
        films=(),
        pages=(),
        topics=(),
        needs=(),
        areas=(),
        services=(),
        terms=(),
        synonyms=(),
        pictures=(),
        problems=tuple(problems.findings),
    )


def _read_mapping_file(content_dir: Path, file: str, problems: ProblemLog) -> SourceEntry:
    text = read_text_file(content_dir, file, problems)
    return SourceEntry(Place(file), {}) if text is None else read_mapping(text, file, 1, problems)


def _read_list_file(content_dir: Path, file: str, problems: ProblemLog) -> tuple[SourceEntry, ...]:
    text = read_text_file(content_dir, file, problems)
    return () if text is None else read_list(text, file, problems)


def _read_csv_file(content_dir: Path, file: str, problems: ProblemLog) -> tuple[SourceRow, ...]:
    text = read_text_file(content_dir, file, problems)
    return () if text is None else read_rows(text, file, problems)


def _read_pages(content_dir: Path, problems: ProblemLog) -> tuple[SourcePage, ...]:
    pages_dir = content_dir / "pages"
    if not pages_dir.is_dir():
        advice = "Make a folder “pages” with a folder for each page in it."
        problems.add("missing-folder", Place("pages"), "There is no folder “pages”.", advice)
        return ()
    folders = sorted(entry.name for entry in pages_dir.iterdir() if entry.is_dir())
    return tuple(_read_page(content_dir, folder, problems) for folder in folders if folder[0] != ".")


def _read_page(content_dir: Path, folder: str, problems: ProblemLog) -> SourcePage:
    standard_file = f"pages/{folder}/standard.md"
    easy_read_file = f"pages/{folder}/easy-read.md"
    standard = read_text_file(content_dir, standard_file, problems)
    easy_read = read_text_file(content_dir, easy_read_file, problems)
    front, sections = SourceEntry(Place(standard_file), {}), _NO_SECTIONS
    if standard is not None:
        front, sections = read_standard_page(standard, standard_file, problems)
    if easy_read is None:
        return SourcePage(folder, front, sections, None, ())
    return SourcePage(folder, front, sections, *read_easy_read_page(easy_read, easy_read_file, problems))
