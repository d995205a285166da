import pytest

from tests.source.content_folder import ContentFolder

PAGE = "pages/asking/standard.md"
EASY_READ = "pages/asking/easy-read.md"


@pytest.mark.parametrize(
    ("file", "old", "new", "rule", "line"),
    [
        ("strategies.yaml", "id: 2026-2029", "id: 2026 to 2029", "bad-id", 1),
        ("films.yaml", "id: plan-film", "id: Plan", "bad-id", 1),
        ("films.yaml", "- id: plan-film\n  kind", "- kind", "missing-id", 1),
        ("topics.csv", "health,Health", "Health,Health", "bad-id", 2),
        ("needs.csv", "autism", "autism_", "bad-id", 2),
        ("needs.csv", "hearing,", ",", "missing-id", 3),
        ("areas.csv", "uk,UK", "stafford,UK", "duplicate-id", 3),
        ("areas.csv", "uk,UK", "uk,Stafford", "duplicate-id", 3),
        ("topics.csv", "now,Help now", "now,Health", "duplicate-id", 3),
        ("glossary.csv", "ehc-plan", "EHC", "bad-id", 2),
        ("pictures.csv", "book,A book", "letter,A book", "duplicate-id", 3),
        (PAGE, "{#what-to-do}", "{#who-can-ask}", "duplicate-id", 28),
        (PAGE, "{#what-to-do}", "{#What}", "bad-id", 28),
        (PAGE, " {#what-to-do}", "", "section-without-id", 28),
        (EASY_READ, " {#what-to-do}", "", "section-without-id", 12),
        (PAGE, "id: asking", "id: other", "folder-differs-from-id", 2),
        (EASY_READ, "page: asking", "page: other", "folder-differs-from-id", 2),
        (PAGE, "id: asking\n", "", "missing-id", 2),
    ],
)
def test_a_spoilt_id_is_found_where_it_stands(tmp_path, file, old, new, rule, line):
    folder = ContentFolder(tmp_path)
    folder.replace(file, old, new)
    assert (rule, f"{file}:{line}") in folder.summarise_findings()


def test_no_need_may_be_called_all(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.append("needs.csv", "all,Every need\n")
    assert folder.summarise_findings() == [("reserved-id", "needs.csv:4")]


def test_a_repeated_service_names_the_first(tmp_path):
    folder = ContentFolder(tmp_path)
    row = (folder.content_dir / "services.csv").read_text(encoding="utf-8").splitlines()[1]
    folder.append("services.csv", row + "\n")
    (finding,) = folder.check()
    assert (finding.rule, finding.place.line) == ("duplicate-id", 3)
    assert "services.csv:2" in finding.message
