"""Made content folders hold as much as was asked for."""

import csv
from pathlib import Path

from benchmarks import made_content
from benchmarks.made_content import (
    Size,
    copy_page,
    extend_services,
    is_prepared,
    list_copies,
    remember_prepared,
)


def make_page(folder: Path, name: str) -> Path:
    page = folder / name
    page.mkdir()
    (page / "standard.md").write_text(f"---\nid: {name}\ntitle: T\n---\n\n[on](page:{name})\n")
    (page / "easy-read.md").write_text(f"---\npage: {name}\ntitle: T\n---\n")
    return page


def test_pages_are_copied_in_turn_until_there_are_enough(tmp_path: Path):
    first, second = make_page(tmp_path, "a"), make_page(tmp_path, "b")
    assert list(list_copies(tmp_path, 5)) == [(first, 2), (second, 2), (first, 3)]


def test_no_page_is_copied_where_there_are_enough(tmp_path: Path):
    make_page(tmp_path, "a")
    assert list(list_copies(tmp_path, 0)) == []


def test_a_copy_has_its_own_id_and_the_links_it_had(tmp_path: Path):
    copy_page(make_page(tmp_path, "a"), 2)
    assert "id: a-2\n" in (tmp_path / "a-2" / "standard.md").read_text()
    assert "(page:a)" in (tmp_path / "a-2" / "standard.md").read_text()
    assert "page: a-2\n" in (tmp_path / "a-2" / "easy-read.md").read_text()


def test_made_up_services_stand_under_the_shipped_ones(tmp_path: Path):
    file = tmp_path / "services.csv"
    columns = (Path("assets/content/services.csv")).read_text(encoding="utf-8").splitlines()[0]
    file.write_text(f"{columns}\nreal{',' * columns.count(',')}\n", encoding="utf-8")
    extend_services(file, 4)
    with file.open(encoding="utf-8", newline="") as rows:
        ids = [row["id"] for row in csv.DictReader(rows)]
    assert len(set(ids)) == 4
    assert ids[0] == "real"


def test_a_bundle_is_made_again_when_what_it_comes_from_changes(monkeypatch, tmp_path: Path):
    monkeypatch.setattr(made_content, "BENCH", tmp_path)
    monkeypatch.setattr(made_content, "describe_sources", lambda _: "as they are")
    size = Size(1, 2)
    assert not is_prepared(size)
    size.bundle_dir.mkdir()
    remember_prepared(size)
    assert is_prepared(size)
    monkeypatch.setattr(made_content, "describe_sources", lambda _: "changed")
    assert not is_prepared(size)


def test_a_bundle_is_named_after_what_it_holds():
    assert Size(27, 170).bundle_dir.name == "bundle-27-pages-170-services"
