import pytest

from tests.source.content_folder import ContentFolder


@pytest.mark.parametrize(
    ("file", "old", "new", "rule", "line"),
    [
        ("topics.csv", "Help now,Ring", "Help now,", "missing-value", 3),
        ("topics.csv", "well,book", "well,", "missing-value", 2),
        ("topics.csv", ",yes", ",maybe", "unknown-crisis", 3),
        ("needs.csv", "hearing,Hearing", "hearing,", "missing-value", 3),
        ("areas.csv", "UK,nation", "UK,", "missing-value", 3),
        ("areas.csv", "UK,nation", "UK,country", "unknown-area-kind", 3),
        ("glossary.csv", ",EHC plan,", ",,", "missing-value", 2),
        ("glossary.csv", "A paper that says what help you get.", "", "missing-value", 2),
    ],
)
def test_a_spoilt_row_is_one_finding_on_its_line(tmp_path, file, old, new, rule, line):
    folder = ContentFolder(tmp_path)
    folder.replace(file, old, new)
    assert folder.summarise_findings() == [(rule, f"{file}:{line}")]
