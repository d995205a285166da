import pytest

from tests.source.content_folder import SERVICE_COLUMNS, ContentFolder

COLUMNS = SERVICE_COLUMNS.strip().split(",")


def spoil(tmp_path, **cells):
    folder = ContentFolder(tmp_path)
    lines = (folder.content_dir / "services.csv").read_text(encoding="utf-8").splitlines()
    row = dict(zip(COLUMNS, lines[1].split(","), strict=True)) | cells
    folder.write("services.csv", f"{SERVICE_COLUMNS}{','.join(row.values())}\n")
    return folder.summarise_findings()


@pytest.mark.parametrize(
    ("cells", "rule"),
    [
        ({"name": ""}, "missing-value"),
        ({"category": ""}, "missing-value"),
        ({"area": ""}, "missing-value"),
        ({"confidence": ""}, "missing-value"),
        ({"confidence": "sure"}, "unknown-confidence"),
        ({"referral": "doctor"}, "unknown-referral"),
        ({"needs": ""}, "service-without-needs"),
        ({"age_min": "five"}, "bad-age"),
        ({"age_max": "200"}, "bad-age"),
        ({"age_min": "20"}, "ages-wrong-way-round"),
        ({"phone": "01785"}, "bad-phone"),
        ({"text_relay_or_sms": "Text us"}, "bad-phone"),
        ({"email": "ask"}, "bad-email"),
        ({"website": "nhs.uk"}, "bad-web-address"),
        ({"source_url": "nhs.uk"}, "bad-web-address"),
        ({"postcode": "ST162DH"}, "bad-postcode"),
        ({"text_relay_or_sms": "", "email": "", "website": ""}, "only-by-voice"),
        (
            {"phone": "", "text_relay_or_sms": "", "email": "", "website": "", "address": ""},
            "no-way-to-make-contact",
        ),
    ],
)
def test_a_spoilt_cell_is_one_finding_on_its_line(tmp_path, cells, rule):
    assert spoil(tmp_path, **cells) == [(rule, "services.csv:2")]


@pytest.mark.parametrize(
    ("column", "spoilt"),
    [
        ("name", ""),
        ("category", "Nonsense"),
        ("area", "Nowhere"),
        ("needs", "nobody"),
        ("age_max", "old"),
        ("confidence", "sure"),
        ("phone", "01785"),
        ("email", "ask"),
        ("source_url", "nhs.uk"),
        ("postcode", "ST162DH"),
    ],
)
def test_a_finding_names_the_column(tmp_path, column, spoilt):
    folder = ContentFolder(tmp_path)
    lines = (folder.content_dir / "services.csv").read_text(encoding="utf-8").splitlines()
    row = dict(zip(COLUMNS, lines[1].split(","), strict=True)) | {column: spoilt}
    folder.write("services.csv", f"{SERVICE_COLUMNS}{','.join(row.values())}\n")
    assert [str(finding.place) for finding in folder.check()] == [f"services.csv:2:{column}"]


@pytest.mark.parametrize(
    "cells",
    [
        {"referral": ""},
        {"age_min": "", "age_max": ""},
        {"age_min": "19"},
        {"needs": "all"},
        {"phone": "", "email": "", "website": "", "address": ""},
        {"confidence": "unverified"},
    ],
)
def test_cells_may_be_empty_where_nothing_is_known(tmp_path, cells):
    assert spoil(tmp_path, **cells) == []


def test_a_missing_column_is_one_finding_and_not_one_a_row(tmp_path):
    folder = ContentFolder(tmp_path)
    folder.replace("services.csv", ",confidence", ",sureness")
    assert folder.summarise_findings() == [
        ("missing-column", "services.csv:1"),
        ("unknown-column", "services.csv:1"),
    ]
