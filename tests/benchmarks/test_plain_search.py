"""The plain FTS5 table that searching is measured beside."""

from __future__ import annotations

from pathlib import Path

from benchmarks.plain_search import PlainSearch
from tests.compiling.small_content import compile_quietly, read_small_content


def test_it_holds_the_same_texts_and_finds_words_by_their_beginning(tmp_path: Path):
    compile_quietly(read_small_content(tmp_path / "content"), tmp_path / "bundle")
    plain = PlainSearch(tmp_path / "bundle")
    assert len(plain.search("zebra")) == len(plain.search("zeb")) == 1
    assert plain.search("tribunal") != []
    assert plain.search("goodbye") != []
    assert plain.search("autisum") == plain.search("?") == []
    plain.close()
