import pytest

from tests.source.content_folder import FILES, SERVICE_COLUMNS, ContentFolder


@pytest.mark.parametrize(
    ("file", "old", "new", "rule", "line"),
    [
        ("content.yaml", "title: SEND here\n", "", "missing-value", 1),
        ("content.yaml", "publisher: A council", "publisher:", "missing-value", 2),
        ("content.yaml", "language: en-GB", "language: English", "bad-language", 3),
        ("content.yaml", "content_date: 2026-11-23", "content_date: today", "bad-date", 5),
        ("content.yaml", "review_by: 2027-05-23", "review_by: 2026-05-23", "review-overdue", 6),
        ("content.yaml", "ask@staffordshire.gov.uk", "ask at the council", "bad-email", 7),
        ("content.yaml", "    licence: CC BY 4.0\n", "", "missing-value", 8),
        ("strategies.yaml", "  title: The plan\n", "", "missing-value", 1),
        ("strategies.yaml", "valid_from: 2026-01-01", "valid_from: 2026", "bad-date", 4),
        ("strategies.yaml", "valid_from: 2026-01-01", "valid_from: 2030-01-01", "dates-wrong-way-round", 5),
    ],
)
def test_a_spoilt_value_is_one_finding_on_its_line(tmp_path, file, old, new, rule, line):
    folder = ContentFolder(tmp_path)
    folder.replace(file, old, new)
    assert folder.summarise_findings() == [(rule, f"{file}:{line}")]


@pytest.mark.parametrize(
    ("service", "phone", "expected"),
    [
        ("club", "01785 223121", []),
        ("club", "", [("first-contact-without-phone", "content.yaml:8")]),
        ("nobody", "", [("unknown-service", "content.yaml:8")]),
    ],
)
def test_the_first_contact_is_a_service_that_can_be_rung(tmp_path, service, phone, expected):
    folder = ContentFolder(tmp_path)
    folder.replace(
        "content.yaml", "contact_email:", f"contact_email: a@staffordshire.gov.uk\nfirst_contact: {service} #"
    )
    row = "club,Club,Us,Things to do,all,,,Stafford,Fun.,{phone},,,,1 High Street,,,,,,,seen\n"
    folder.write("services.csv", SERVICE_COLUMNS + row.format(phone=phone))
    findings = folder.summarise_findings()
    assert [each for each in findings if each[1].startswith("content")] == expected


def test_an_empty_title_page_is_one_finding(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.write("content.yaml", "")
    assert folder.summarise_findings() == [("missing-value", "content.yaml:1")]


def test_a_title_page_that_is_not_there_is_only_missing(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.remove("content.yaml")
    assert folder.summarise_findings() == [("missing-file", "content.yaml:1")]


@pytest.mark.parametrize("language", ["en", "en-GB", "cy", "zh-Hans", "ur-Arab-PK"])
def test_language_tags_are_accepted(tmp_path, language):
    folder = ContentFolder(tmp_path)
    folder.write("content.yaml", FILES["content.yaml"].replace("en-GB", language))
    assert not folder.check()
