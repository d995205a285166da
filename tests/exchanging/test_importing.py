"""Services out of other directories' files."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

from kiosk.exchanging import ExportFormat, Imported, ImportLimits, export_services, import_services
from kiosk.source import read_record
from kiosk.vocabulary import AccessFeature, CostOption, ServiceStatus
from tests.exchanging.records import SORTING, make_record, write

SAMPLE = Path(__file__).parent / "open_referral_uk"


def summarise(imported: Imported) -> set[tuple[str, str]]:
    """Return the rule and place of each finding."""
    return {(finding.rule, str(finding.place)) for finding in imported.findings}


def test_a_sample_of_open_referral_uk_is_read_page_by_page():
    club, other, nursery = (read_record(row.row) for row in import_services(SAMPLE, SORTING).rows)
    assert (club.id, club.name, club.organization) == (
        "canal-street-autism-club",
        "Canal Street Autism Club",
        "Canal Street Trust",
    )
    assert club.description == "Games and crafts for autistic children & their families.\nQuiet room."
    assert (club.topic, club.needs, club.area) == ("Health", ("autism",), "Stafford")
    assert [phone.number for phone in club.phones] == ["01785 223121"]
    assert club.prices == (CostOption(250, "a session"),)
    assert [str(day) for day in club.schedules[0].byday] == ["TU", "TH"]
    (place,) = club.places
    assert (place.address, place.postcode) == (
        "Canal Street Hall, 1 Canal Street, Stafford, Staffordshire",
        "ST16 2DH",
    )
    assert (place.access, place.access_notes) == ((AccessFeature.HEARING_LOOP,), "No step at the side door")
    assert (other.id, other.status) == ("canal-street-autism-club-2", ServiceStatus.ACTIVE)
    assert (nursery.status, nursery.minimum_age, nursery.schedules) == (ServiceStatus.DEFUNCT, None, ())


def test_every_field_that_is_dropped_or_doubtful_is_said_where_it_stands():
    location = "service_at_locations[0].location"
    assert summarise(import_services(SAMPLE, SORTING)) == {
        ("html-removed", "page-1.json:1:description"),
        ("doubtful-field", "page-1.json:1:organization.description"),
        ("doubtful-field", "page-1.json:1:phones[1].type"),
        ("dropped-field", "page-1.json:1:languages[0].code"),
        ("doubtful-field", "page-1.json:1:cost_options[1].amount"),
        ("doubtful-field", f"page-1.json:1:{location}.latitude"),
        ("doubtful-field", f"page-1.json:1:{location}.accessibility[1].description"),
        ("doubtful-field", "page-1.json:1:attributes[2].taxonomy_term"),
        ("doubtful-field", "page-1.json:2:status"),
        ("dropped-field", "page-1.json:2:wait_time"),
        ("duplicate-id", "page-1.json:2"),
        ("doubtful-field", "page-2.json:1:minimum_age"),
        ("doubtful-field", "page-2.json:1:schedules[0].byday"),
    }


def test_the_sample_comes_back_from_an_export(tmp_path: Path):
    records = [read_record(row.row) for row in import_services(SAMPLE, SORTING).rows]
    path = write(tmp_path, "a.json", export_services(records, ExportFormat.OPEN_REFERRAL_JSON))
    again = import_services(path, SORTING)
    assert [read_record(row.row) for row in again.rows] == records
    assert again.findings == ()


def test_a_page_that_is_cut_short_is_said(tmp_path: Path):
    page = json.loads((SAMPLE / "page-1.json").read_text(encoding="utf-8"))
    path = write(tmp_path, "page-1.json", json.dumps({**page, "contents": page["contents"][:1]}))
    assert ("page-cut-short", "page-1.json:1") in summarise(import_services(path, SORTING))


def test_a_folder_of_hsds_tables_is_read_like_its_package(tmp_path: Path):
    record = make_record(area="Stafford", organization="Us")
    package = write(tmp_path, "a.zip", export_services([record], ExportFormat.HSDS_CSV))
    folder = tmp_path / "tables"
    with zipfile.ZipFile(package) as packed:
        packed.extractall(folder)
    write(folder, "metadata.csv", "id\n1\n")
    imported = import_services(folder, SORTING)
    assert [read_record(row.row) for row in imported.rows] == [record]
    assert summarise(imported) == {("dropped-table", "metadata.csv:1")}


def test_a_table_that_names_what_is_not_there_is_said(tmp_path: Path):
    write(tmp_path, "services.csv", "id,name,organization_id,status\n1,Club,9,active\n")
    imported = import_services(tmp_path, SORTING)
    assert summarise(imported) == {("doubtful-field", "services.csv:2:organization_id")}
    assert len(imported.rows) == 1


def test_rows_of_our_own_columns_are_mended_and_every_change_is_said(tmp_path: Path):
    path = write(
        tmp_path,
        "ours.csv",
        "Name,Telephone,Postcode,hide by,Colour,description\n"
        "Club,1785223121,st162dh,31/02/2027,red,<b>Games</b>\n"
        ",01785 223121,,,,No name\n"
        "Club,4.4178E+11,Stafford,28/02/2027,,\n",
    )
    imported = import_services(path, SORTING)
    first, second = (row.row for row in imported.rows)
    assert (first["phone"], first["postcode"], first["description"]) == ("01785223121", "ST16 2DH", "Games")
    assert (second["id"], second["phone"], second["hide_by"]) == ("club-2", "", "2027-02-28")
    assert summarise(imported) == {
        ("phone-lost-zero", "ours.csv:2:phone"),
        ("bad-date", "ours.csv:2:hide_by"),
        ("dropped-field", "ours.csv:2:colour"),
        ("html-removed", "ours.csv:2:description"),
        ("row-without-name", "ours.csv:3"),
        ("phone-lost-digits", "ours.csv:4:phone"),
        ("bad-postcode", "ours.csv:4:postcode"),
        ("duplicate-id", "ours.csv:4"),
    }


def test_a_service_twice_word_for_word_is_left_out(tmp_path: Path):
    path = write(tmp_path, "a.csv", "name,phone\nClub,999\nClub,999\n")
    imported = import_services(path, SORTING)
    assert len(imported.rows) == 1
    assert summarise(imported) == {("service-twice", "a.csv:3")}


def test_no_more_services_are_read_than_is_sane(tmp_path: Path):
    path = write(tmp_path, "a.csv", "name\na\nb\nc\n")
    imported = import_services(path, SORTING, ImportLimits(max_services=2))
    assert len(imported.rows) == 2
    assert summarise(imported) == {("too-many-services", "a.csv:4")}


def test_what_is_no_directory_is_said_and_nothing_is_raised(tmp_path: Path):
    write(tmp_path, "notes.txt", "Hello")
    assert summarise(import_services(tmp_path, SORTING)) == {
        ("unknown-file", "notes.txt:1"),
        ("no-services", f"{tmp_path.name}:1"),
    }


def test_thousands_of_services_with_one_id_take_no_time(tmp_path: Path):
    path = write(tmp_path, "a.csv", "name,phone\n" + "".join(f"Club,0{number}\n" for number in range(5_000)))
    ids = [row.row["id"] for row in import_services(path, SORTING).rows]
    assert (ids[0], ids[-1], len(set(ids))) == ("club", "club-5000", 5_000)
