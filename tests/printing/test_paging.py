"""Nothing is lost between pages, and what belongs together stays together as long as it can."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.paging import Extent, measure, part_into_pages
from kiosk.printing.pieces import Keep

PAGE = 100.0
extents = st.lists(
    st.builds(Extent, st.floats(0, 20), st.floats(1, 90), st.sampled_from(Keep)), min_size=1, max_size=40
)


def box(height: float, keep: Keep = Keep.FREE) -> Extent:
    """A box with no space above it."""
    return Extent(0, height, keep)


@given(extents)
def test_every_box_stands_on_one_page_in_order_and_no_page_is_too_full(boxes):
    pages = part_into_pages(boxes, PAGE)
    assert [index for page in pages for index in page] == list(range(len(boxes)))
    assert all(page and measure(boxes, page) <= PAGE + 1e-6 for page in pages)


@given(extents)
def test_a_page_never_ends_after_a_heading_that_could_stay_with_its_words(boxes):
    for page in part_into_pages(boxes, PAGE)[:-1]:
        last, following = page.stop - 1, page.stop
        if boxes[last].keep is Keep.FIRMLY and len(page) > 1:
            run = _run_around(boxes, last)
            assert measure(boxes, run) > PAGE, following


def _run_around(boxes, index: int) -> range:
    start, stop = index, index + 1
    while start > 0 and boxes[start - 1].keep is Keep.FIRMLY:
        start -= 1
    while stop < len(boxes) and boxes[stop - 1].keep is Keep.FIRMLY:
        stop += 1
    return range(start, stop)


def test_what_belongs_together_goes_to_the_next_page():
    boxes = [box(60), box(30, Keep.LOOSELY), box(30)]
    assert part_into_pages(boxes, PAGE) == (range(1), range(1, 3))


def test_what_is_higher_than_a_page_is_parted_where_it_holds_loosely():
    boxes = [box(10, Keep.FIRMLY), box(60, Keep.LOOSELY), box(10, Keep.FIRMLY), box(60)]
    assert part_into_pages(boxes, PAGE) == (range(2), range(2, 4))


def test_a_box_higher_than_a_page_has_one_for_itself():
    boxes = [box(10), box(150), box(10)]
    assert part_into_pages(boxes, PAGE) == (range(1), range(1, 2), range(2, 3))


def test_nothing_needs_no_page():
    assert part_into_pages([], PAGE) == ()


def test_space_above_the_first_box_of_a_page_falls_away():
    assert part_into_pages([Extent(50, 100)], PAGE) == (range(1),)
