"""Sets of documents as bytes and as numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bundle import count_bytes, list_documents, pack_documents, unpack_documents

SETS = st.integers(1, 400).flatmap(
    lambda count: st.tuples(st.just(count), st.sets(st.integers(0, count - 1)))
)


@given(SETS)
def test_a_set_comes_back_as_it_was_packed(packed: tuple[int, set[int]]):
    count, documents = packed
    number = unpack_documents(pack_documents(sorted(documents), count), count)
    assert list_documents(number, count) == sorted(documents)


@pytest.mark.parametrize("documents", [[], [0], [99_999], list(range(0, 100_000, 3))])
def test_a_set_takes_no_more_than_a_bit_for_each_document(documents: list[int]):
    packed = pack_documents(documents, 100_000)
    assert len(packed) <= count_bytes(100_000)
    assert len(packed) == min(count_bytes(100_000), 4 * len(documents))


def test_only_the_first_are_listed():
    assert list_documents(0b1011, 2) == [0, 1]
    assert list_documents(0, 5) == []


@given(st.binary(max_size=80), st.integers(1, 300))
def test_whatever_the_disk_gives_is_some_set(packed: bytes, count: int):
    assert unpack_documents(packed, count) >> (count_bytes(count) * 8) == 0
