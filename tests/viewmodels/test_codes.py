"""Codes for a phone, one after another."""

from __future__ import annotations

from kiosk.takeaway import QrCode, max_bytes, write_vcards
from kiosk.viewmodels import CodesViewModel
from tests.takeaway.reading import read_code
from tests.viewmodels.sample_takings import make_list, make_takings

SIDE = 65


def make_codes(*service_ids: str, side: int = SIDE) -> CodesViewModel:
    """Codes over a list."""
    codes = CodesViewModel(make_takings(), make_list(*service_ids))
    codes.makeRoom(side)
    return codes


def read(codes: CodesViewModel) -> str:
    """What a phone reads now."""
    return read_code(QrCode(tuple(codes.modules.split())))


def test_a_service_is_its_whole_vcard(qapp):
    codes = make_codes(side=133)
    codes.showService("club")
    assert read(codes) == next(write_vcards(make_takings().find_contact("club")))
    assert (codes.title, codes.count, codes.isList) == ("Club", 1, False)


def test_a_short_list_is_one_code(qapp):
    codes = make_codes("club", side=133)
    codes.showList()
    assert (codes.isList, codes.count) == (True, 1)
    assert read(codes).startswith("Club\nPhone: 01785")


def test_a_long_list_is_turned_over_code_by_code_and_stops_at_its_ends(qapp):
    codes = make_codes("club", "clinic", "choir")
    codes.showList()
    seen = []
    for _ in codes.texts:
        seen.append(read(codes))
        codes.turn(1)
    assert seen == list(codes.texts)
    assert [text.split("\n")[0] for text in seen] == [f"{n} of {len(seen)}" for n in range(1, len(seen) + 1)]
    assert codes.number == codes.count == len(seen) > 1
    codes.turn(-99)
    assert codes.number == 1


def test_less_room_on_the_glass_packs_anew(qapp, qtbot):
    codes = make_codes("club", "clinic", "choir", side=133)
    codes.showList()
    before = len(codes.texts)
    with qtbot.waitSignal(codes.codesChanged, timeout=0):
        codes.makeRoom(SIDE)
    assert len(codes.texts) > before
    assert all(len(text.encode()) <= max_bytes(SIDE) for text in codes.texts)
    with qtbot.assertNotEmitted(codes.codesChanged):
        codes.makeRoom(SIDE)


def test_an_empty_list_has_no_code(qapp):
    codes = make_codes()
    codes.showList()
    assert (codes.modules, codes.count) == ("", 0)


def test_nothing_is_left_after_forgetting(qapp):
    codes = make_codes()
    codes.showService("club")
    codes.forget()
    assert (codes.modules, codes.title, codes.count, codes.texts) == ("", "", 0, ())
