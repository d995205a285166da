"""Files of every format with bytes changed, taken out and put in: never more than findings."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.exchanging import ENDINGS, ExportFormat, export_services, import_services
from kiosk.source import SourcePlace, read_record, write_services_csv
from kiosk.vocabulary import CostOption, Phone, PhoneKind
from tests.exchanging.records import SORTING, make_record, write

RECORD = make_record(
    topic="Health",
    needs=("autism",),
    area="Stafford",
    organization="Us",
    phones=(Phone("01785 223121", PhoneKind.VOICE, "Mornings"),),
    places=(SourcePlace("1 High Street", "ST16 2DH"),),
    opening_hours="Mon 9am to 5pm",
    prices=(CostOption(300, "a session"),),
)
WHOLE = {to: export_services([RECORD], to) for to in ExportFormat}
PIECES = st.binary(max_size=4) | st.sampled_from(
    (b'"', b"\x00", b"{", b"[", b"NaN", b"1e999", b"\xff\xfe", b"<b>", b"\n")
)
CHANGES = st.lists(st.tuples(st.integers(0, 100_000), st.integers(0, 60), PIECES), min_size=1, max_size=12)


def spoil(content: bytes, changes: list[tuple[int, int, bytes]]) -> bytes:
    """Put each piece in the place of some bytes."""
    for at, length, piece in changes:
        place = at % max(1, len(content))
        content = content[:place] + piece + content[place + length :]
    return content


@pytest.mark.parametrize("to", ExportFormat)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(changes=CHANGES)
def test_a_spoilt_file_is_read_as_far_as_it_goes(
    tmp_path: Path, to: ExportFormat, changes: list[tuple[int, int, bytes]]
):
    path = write(tmp_path, f"a{ENDINGS[to]}", spoil(WHOLE[to], changes))
    imported = import_services(path, SORTING)
    for row in imported.rows:
        read_record(row.row)
    write_services_csv(row.row for row in imported.rows).encode()
    assert imported.rows or imported.findings
