"""Plain words out of what other systems write."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exchanging.plain_words import has_html, make_plain


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("<p>Help &amp; advice</p><p>Ring us</p>", "Help & advice\nRing us"),
        ("One<br/>two", "One\ntwo"),
        ("<ul><li>A</li><li>B</li></ul>", "A\nB"),
        ("<script>alert('x')</script>Hello<style>p{}</style>", "Hello"),
        ("A<!-- hidden -->B", "AB"),
        ("Open < 5 and > 3", "Open < 5 and > 3"),
        ("Tom & Jerry", "Tom & Jerry"),
        ("a\u00a0b\u200b\x07c", "a bc"),
        ("half \ud800 letter", "half letter"),
        ("one\r\ntwo\r\n\r\n  three", "one\ntwo\nthree"),
        ("<b", "<b"),
    ],
)
def test_only_the_words_are_kept(written: str, plain: str):
    assert make_plain(written) == plain


@given(st.text())
def test_plain_words_can_be_written_anywhere(written: str):
    plain = make_plain(written)
    plain.encode("utf-8")
    assert plain == plain.strip()
    assert has_html(plain) or make_plain(plain) == plain
