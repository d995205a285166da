import pytest

from tests.source.content_folder import ContentFolder

PAGE = "pages/asking/standard.md"
EASY_READ = "pages/asking/easy-read.md"


@pytest.mark.parametrize(
    ("file", "old", "new", "rule", "line"),
    [
        (PAGE, "word:ehc-plan", "word:ehc-plans", "unknown-word", 23),
        (EASY_READ, "**EHC plan**", "[EHC plan](word:plan)", "unknown-word", 10),
        (PAGE, "page:asking", "page:askin", "unknown-page", 21),
        (PAGE, "- Another", "- [Another](page:none)", "unknown-page", 26),
        (PAGE, "picture: letter", "picture: later", "unknown-picture", 7),
        (PAGE, "strategy: 2026-2029", "strategy: 2026-2030", "unknown-strategy", 8),
        (EASY_READ, "](letter) A parent", "](cat) A parent", "unknown-picture", 8),
        ("strategies.yaml", "picture: book", "picture: boook", "unknown-picture", 6),
        ("topics.csv", "well,book", "well,cat", "unknown-picture", 2),
        ("services.csv", ",Health,", ",Heath,", "unknown-topic", 2),
        ("services.csv", ",Stafford,", ",Staford,", "unknown-area", 2),
        ("services.csv", "autism;hearing", "autism;sight", "unknown-need", 2),
    ],
)
def test_whatever_refers_to_nothing_is_one_finding_where_it_stands(tmp_path, file, old, new, rule, line):
    folder = ContentFolder(tmp_path)
    folder.replace(file, old, new)
    assert folder.summarise_findings() == [(rule, f"{file}:{line}")]


def test_a_need_for_everybody_is_no_need_by_name(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.replace("services.csv", "autism;hearing", "all;hearing")
    assert not folder.check()


@pytest.mark.parametrize("file", ["pictures.csv", "glossary.csv", "needs.csv", "topics.csv", "areas.csv"])
def test_a_list_that_cannot_be_read_does_not_make_every_link_to_it_wrong(tmp_path, file):
    folder = ContentFolder(tmp_path)
    folder.write(file, b"id,title,term\n\xff\n")
    rules = {rule for rule, _ in folder.summarise_findings()}
    assert rules - {"unlisted-picture", "unused-picture"} == {"wrong-encoding"}


def test_strategies_that_cannot_be_read_do_not_make_their_pages_wrong(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.write("strategies.yaml", "- id: [\n")
    assert {rule for rule, _ in folder.summarise_findings()} == {"broken-yaml"}
