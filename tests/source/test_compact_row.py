from hypothesis import given
from hypothesis import strategies as st

from kiosk.source.compact_row import CompactRow


@given(st.dictionaries(st.text(), st.text()))
def test_a_row_is_read_like_a_dictionary(cells):
    row = CompactRow({name: index for index, name in enumerate(cells)}, tuple(cells.values()))
    assert row == cells
    assert list(row) == list(cells)
    assert len(row) == len(cells)
    assert row.get("no such column é", "otherwise") == cells.get("no such column é", "otherwise")


def test_a_row_shows_its_cells():
    assert repr(CompactRow({"id": 0}, ("a",))) == "CompactRow({'id': 'a'})"
