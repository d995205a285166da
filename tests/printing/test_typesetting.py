"""Words, numbers and pairs become boxes that fit their column."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.printing import Lettering
from kiosk.printing.pieces import Figure, Keep, Pair, Symbol, Words, plain
from kiosk.printing.typesetting import DOTS_PER_MM, Typesetter
from kiosk.takeaway import make_code
from tests.printing.sample_leaflets import FAMILY

NARROW_MM, WIDE_MM = 48, 174
LONG = plain("Everyone should be welcome at school and in other places near home. " * 6)


def make_setter(drawings, width_mm: float = WIDE_MM, size_pt: float = 14) -> Typesetter:
    """A setter for a column."""
    return Typesetter(Lettering(FAMILY, size_pt), width_mm * DOTS_PER_MM, drawings)


def height_mm(box):
    """How high a box is on paper."""
    return box.extent.height / DOTS_PER_MM


def test_a_paragraph_keeps_two_lines_together_at_either_end(drawings):
    boxes = make_setter(drawings, NARROW_MM).set_piece(Words(LONG))
    keeps = [box.extent.keep for box in boxes]
    assert keeps[0] is keeps[-2] is Keep.FIRMLY
    assert keeps[-1] is keeps[2] is Keep.FREE


def test_a_heading_stays_whole_with_what_follows(drawings):
    boxes = make_setter(drawings, NARROW_MM).set_piece(
        Words(plain("Who can ask for it"), scale=2, keep=Keep.FIRMLY)
    )
    assert len(boxes) == 2
    assert {box.extent.keep for box in boxes} == {Keep.FIRMLY}


@pytest.mark.parametrize("width_mm", [NARROW_MM, WIDE_MM])
@pytest.mark.parametrize("size_pt", [14, 28])
def test_a_number_is_one_box_on_one_line(drawings, width_mm: int, size_pt: int):
    (box,) = make_setter(drawings, width_mm, size_pt).set_piece(Figure("18001 01785 223121"))
    assert height_mm(box) < size_pt * 0.3528 * 1.7 * 1.4


def test_words_stand_beside_a_picture_or_under_it_where_paper_is_narrow(drawings):
    pair = Pair(Symbol("fact-ring"), plain("Ring us"), figure="01785 223121")
    (beside,) = make_setter(drawings, WIDE_MM).set_piece(pair)
    (under,) = make_setter(drawings, NARROW_MM, 28).set_piece(pair)
    assert height_mm(beside) < 30
    assert height_mm(under) > 40


def test_modules_of_a_code_are_half_a_millimetre(drawings):
    code = make_code("words")
    (box,) = make_setter(drawings).set_piece(Pair(code, plain("Scan")))
    assert height_mm(box) == pytest.approx(code.side / 2, abs=0.1)


@given(st.text(max_size=80), st.sampled_from([NARROW_MM, WIDE_MM]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_any_text_can_be_set(drawings, text: str, width_mm: int):
    for piece in (Words(plain(text)), Figure(text), Pair(Symbol("fact-ring"), plain(text), figure=text)):
        assert all(box.extent.height >= 0 for box in make_setter(drawings, width_mm).set_piece(piece))
