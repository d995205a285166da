import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.source import read_content_folder
from tests.source.content_folder import FILES, ContentFolder


def list_problems(folder):
    return [(problem.rule, str(problem.place)) for problem in folder.read().problems]


def test_a_whole_folder_is_read(tmp_path):
    tree = ContentFolder(tmp_path).read()
    assert not tree.problems
    assert tree.manifest.fields["version"] == "2026.10"
    assert [entry.fields["id"] for entry in tree.strategies] == ["2026-2029"]
    assert [entry.fields["id"] for entry in tree.films] == ["plan-film"]
    assert [page.folder for page in tree.pages] == ["asking"]
    assert [len(rows) for rows in (tree.topics, tree.needs, tree.areas, tree.services)] == [2, 2, 2, 1]
    assert [len(rows) for rows in (tree.terms, tree.pictures)] == [1, 2]


def test_pages_come_in_order_of_name_and_hidden_folders_are_let_be(tmp_path):
    folder = ContentFolder(tmp_path)
    for name in ("zebra", "apple", ".hidden"):
        folder.write(f"pages/{name}/standard.md", FILES["pages/asking/standard.md"])
        folder.write(f"pages/{name}/easy-read.md", FILES["pages/asking/easy-read.md"])
    assert [page.folder for page in folder.read().pages] == ["apple", "asking", "zebra"]


@pytest.mark.parametrize("name", [name for name in FILES if not name.startswith("pictures/")])
def test_a_missing_file_is_a_problem_and_the_rest_is_read(tmp_path, name):
    folder = ContentFolder(tmp_path)
    folder.remove(name)
    assert list_problems(folder) == [("missing-file", f"{name}:1")]


def test_a_page_without_easy_read_says_so_by_none(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.remove("pages/asking/easy-read.md")
    page = folder.read().pages[0]
    assert page.easy_read_front is None
    assert page.sections


def test_a_folder_that_is_not_there_is_one_problem(tmp_path):
    tree = read_content_folder(tmp_path / "none", tmp_path)
    assert [problem.rule for problem in tree.problems] == ["missing-folder"]
    assert not tree.pages


def test_a_missing_pages_folder_is_one_problem(tmp_path):
    folder = ContentFolder(tmp_path)
    shutil.rmtree(folder.content_dir / "pages")
    assert list_problems(folder) == [("missing-folder", "pages:1")]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from(sorted(FILES)),
    at=st.floats(0, 1),
    junk=st.binary(max_size=12),
    cut=st.integers(0, 40),
)
def test_a_folder_spoilt_anywhere_can_still_be_read_and_judged(tmp_path: Path, name, at, junk, cut):
    folder = ContentFolder(tmp_path)
    written = FILES[name].encode()
    position = int(len(written) * at)
    folder.write(name, written[:position] + junk + written[position + cut :])
    folder.check()
