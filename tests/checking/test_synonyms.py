"""Rules about terms that mean the same."""

import pytest

from tests.source.content_folder import ContentFolder


@pytest.mark.parametrize(
    ("old", "new", "rule", "line"),
    [
        ("club; group,", "club,", "synonym-alone", 2),
        ("club; group,", ",yes", "missing-value", 2),
        ("club; group,", "club; group; Club,", "synonym-twice", 2),
        ("club; group,", "club; …,", "synonym-without-words", 2),
        ("club; group,", "club; group,maybe", "unknown-danger", 2),
        ("songs => music", "songs =>", "arrow-leads-nowhere", 3),
        ("songs => music", "=> music", "arrow-leads-nowhere", 3),
        ("songs => music", "songs => music => choir", "arrow-twice", 3),
        ("songs => music", "songs; clubs; Club", "synonym-in-two-rows", 3),
    ],
)
def test_a_spoilt_row_is_one_finding_on_its_line(tmp_path, old, new, rule, line):
    folder = ContentFolder(tmp_path)
    folder.replace("synonyms.csv", old, new)
    assert folder.summarise_findings() == [(rule, f"synonyms.csv:{line}")]


def test_one_term_may_lead_one_way_in_many_rows(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.replace("synonyms.csv", "songs => music", "club => music")
    assert folder.summarise_findings() == []
