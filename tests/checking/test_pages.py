import pytest

from kiosk.vocabulary import Severity
from tests.source.content_folder import EASY_READ, STANDARD, ContentFolder

STANDARD_FILE = "pages/asking/standard.md"
EASY_READ_FILE = "pages/asking/easy-read.md"
SOURCES = STANDARD[STANDARD.index("sources:") : STANDARD.index("---\n\n")]


@pytest.mark.parametrize(
    ("file", "old", "new", "rule", "line"),
    [
        (STANDARD_FILE, "title: Asking for help\n", "", "missing-value", 2),
        (STANDARD_FILE, "picture: letter\n", "", "missing-value", 2),
        (STANDARD_FILE, "checked_on: 2026-11-23", "checked_on:", "missing-value", 11),
        (STANDARD_FILE, "checked_on: 2026-11-23", "checked_on: Monday", "bad-date", 11),
        (STANDARD_FILE, "valid_until: 2029-12-31", "valid_until: 2025-12-31", "dates-wrong-way-round", 10),
        (STANDARD_FILE, "review_by: 2027-05-23", "review_by: 2026-05-23", "review-overdue", 12),
        (STANDARD_FILE, "group: support", "group: help", "unknown-group", 5),
        (STANDARD_FILE, "order: 10", "order: first", "bad-order", 6),
        (STANDARD_FILE, SOURCES, "", "page-without-sources", 2),
        (STANDARD_FILE, SOURCES, "sources: a law\n", "page-without-sources", 13),
        (STANDARD_FILE, "title: A law", "name: A law", "missing-value", 13),
        (STANDARD_FILE, "https://www.legislation", "legislation", "bad-web-address", 13),
        (STANDARD_FILE, "1. Write a letter.\n2. Send it.\n\n> Keep a copy.\n", "", "empty-section", 28),
        (STANDARD_FILE, "## What to do {", "## {", "section-without-heading", 28),
        (STANDARD_FILE, "{#what-to-do}", "{#what}", "sections-differ", 28),
        (EASY_READ_FILE, "{#what-to-do}", "{#what}", "sections-differ", 12),
        (EASY_READ_FILE, "title: Asking for help\n", "", "missing-value", 2),
        (EASY_READ_FILE, "![](letter) Write a letter.\n", "", "empty-section", 12),
    ],
)
def test_a_spoilt_page_is_found_where_it_is_spoilt(tmp_path, file, old, new, rule, line):
    folder = ContentFolder(tmp_path)
    folder.replace(file, old, new)
    assert (rule, f"{file}:{line}") in folder.summarise_findings()


def test_sections_in_another_order_are_one_finding(tmp_path):
    folder = ContentFolder(tmp_path)
    front, first, second = EASY_READ.split("## ")
    folder.write(EASY_READ_FILE, f"{front}## {second}\n## {first}")
    assert folder.summarise_findings() == [("sections-differ", f"{EASY_READ_FILE}:6")]


@pytest.mark.parametrize(("file", "line"), [(STANDARD_FILE, 2), (EASY_READ_FILE, 2)])
def test_a_file_with_nothing_under_its_front_matter_is_one_finding(tmp_path, file, line):
    folder = ContentFolder(tmp_path)
    text = STANDARD if file == STANDARD_FILE else EASY_READ
    folder.write(file, text[: text.index("## ")])
    assert ("page-without-sections", f"{file}:{line}") in folder.summarise_findings()
    assert "sections-differ" not in {rule for rule, _ in folder.summarise_findings()}


@pytest.mark.parametrize("file", [STANDARD_FILE, EASY_READ_FILE])
def test_a_missing_edition_is_one_finding(tmp_path, file):
    folder = ContentFolder(tmp_path)
    folder.remove(file)
    assert ("missing-file", f"{file}:1") in folder.summarise_findings()
    assert {f.rule for f in folder.check() if f.severity is Severity.ERROR} == {"missing-file"}


def test_two_pages_of_one_group_with_the_same_order_are_a_warning(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.write("pages/telling/standard.md", STANDARD.replace("id: asking", "id: telling"))
    folder.write("pages/telling/easy-read.md", EASY_READ.replace("page: asking", "page: telling"))
    assert folder.summarise_findings() == [("same-order", "pages/telling/standard.md:6")]
