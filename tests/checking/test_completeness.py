"""The tables say what is there, what is not, and how hard it is to read."""

from __future__ import annotations

from pathlib import Path

from kiosk.checking import Form, Presence, derive_completeness, describe_gaps, measure_pages
from tests.source.content_folder import ContentFolder


def test_a_page_and_a_film_are_rows(tmp_path: Path):
    page, film = derive_completeness(ContentFolder(tmp_path).read())
    assert (page.kind, page.id, film.kind, film.id) == ("page", "asking", "film", "plan-film")
    assert page.forms[Form.LARGE_PRINT] is page.forms[Form.EASY_READ] is Presence.YES
    assert page.forms[Form.CAPTIONS] is film.forms[Form.STANDARD] is Presence.NOT_NEEDED
    assert film.forms[Form.CAPTIONS] is film.forms[Form.TRANSCRIPT] is Presence.YES


def test_what_is_missing_is_said(tmp_path: Path):
    folder = ContentFolder(tmp_path)
    folder.remove("pages/asking/easy-read.md")
    folder.replace("films.yaml", "kind: audio-visual", "kind: bsl")
    folder.replace("films.yaml", "stand_in: false", "stand_in: true")
    page, film = derive_completeness(folder.read())
    assert page.forms[Form.EASY_READ] is Presence.NO
    assert film.forms[Form.BSL] is Presence.STAND_IN
    assert film.forms[Form.TRANSCRIPT] is Presence.NO
    assert "Easy Read 0 of 1" in describe_gaps((page, film))
    assert "BSL 0 of 2" in describe_gaps((page, film))


def test_pages_are_measured(tmp_path: Path):
    (page,) = measure_pages(ContentFolder(tmp_path).read())
    assert (page.id, page.words, page.longest_sentence_words) == ("asking", 26, 7)
    assert page.words_per_sentence == round(26 / 8, 1)
    assert page.grade < 4


def test_a_page_with_no_words_measures_nothing(tmp_path: Path):
    folder = ContentFolder(tmp_path)
    text = (folder.content_dir / "pages/asking/standard.md").read_text(encoding="utf-8")
    folder.write("pages/asking/standard.md", text.partition("\n## ")[0])
    (page,) = measure_pages(folder.read())
    assert (page.words, page.grade) == (0, 0.0)
