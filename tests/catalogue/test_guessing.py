"""Which word is taken for one that nothing has."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue import Catalogue, open_catalogue
from kiosk.compiling import compile_bundle
from kiosk.vocabulary import Guess
from tests.compiling.small_content import compile_quietly, read_small_content


def guess(catalogue: Catalogue, query: str) -> list[tuple[str, str]]:
    return [(each.typed, each.meant) for each in catalogue.search(query).corrected]


def guess_among(tmp_path: Path, sentences: str, query: str) -> list[tuple[str, str]]:
    """Guess where each sentence is a hard word's explanation."""
    rows = "".join(
        f"word-{at},Word {at},{sentence}.,\n" for at, sentence in enumerate(sentences.split(". "), start=1)
    )
    folder = tmp_path / query
    changes = {"glossary.csv": f"id,term,explanation,also\nehc-plan,Paper,A paper.,\ntribunal,T,T.,\n{rows}"}
    compile_quietly(read_small_content(folder / "content", changes), folder / "bundle")
    catalogue = open_catalogue(folder / "bundle")
    found = guess(catalogue, query)
    catalogue.close()
    return found


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("autisum", "autism"),
        ("autsim", "autism"),
        ("awtism", "autism"),
        ("tribunel", "tribunal"),
        ("kwire", ""),
        ("zeebra", "zebra"),
        ("tamwoth", "tamworth"),
        ("helpors", "helpers"),
    ],
)
def test_a_misspelt_word_is_taken_for_what_it_looks_or_sounds_like(
    catalogue: Catalogue, typed: str, meant: str
):
    assert guess(catalogue, typed) == ([(typed, meant)] if meant else [])


def test_a_guess_is_labelled_and_the_rest_of_the_question_is_kept(catalogue: Catalogue):
    results = catalogue.search("autisum choir")
    assert results.corrected == (Guess("autisum", "autism"),)
    assert (results.query, results.looked_for) == ("autisum choir", "autism choir")
    assert results.services[0].id == "tam"


def test_a_word_that_finds_something_is_never_changed(catalogue: Catalogue):
    for query in ("zeb", "plan", "autistic", "club", "ehcp", "ST16"):
        assert guess(catalogue, query) == []
        assert catalogue.search(query).looked_for == query


def test_searching_exactly_guesses_nothing(catalogue: Catalogue):
    results = catalogue.search("autisum", exactly=True)
    assert (results.hits, results.corrected) == ((), ())


def test_an_english_word_is_only_taken_for_one_that_sounds_the_same(tmp_path: Path):
    terms = "id,term,explanation,also\nehc-plan,College,Trying and kneeling.,\ntribunal,Tribunal,A court.,\n"
    changes = {"glossary.csv": terms}
    compile_quietly(read_small_content(tmp_path / "content", changes), tmp_path / "bundle")
    catalogue = open_catalogue(tmp_path / "bundle")
    assert guess(catalogue, "crying") == []
    assert guess(catalogue, "keeping") == []
    assert guess(catalogue, "collage") == [("collage", "college")]
    catalogue.close()


def test_a_guess_that_finds_nothing_is_not_mentioned(catalogue: Catalogue):
    assert catalogue.search("qqqqqq wwwwww").corrected == ()


@given(word=st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12))
def test_any_word_is_guessed_or_not_and_always_the_same(catalogue: Catalogue, word: str):
    first = catalogue.search(word)
    assert first == catalogue.search(word)
    assert all(each.typed == word for each in first.corrected)


def test_two_words_may_be_one_that_is_misspelt(catalogue: Catalogue):
    assert guess(catalogue, "zoo keepper") == [("zoo keepper", "zookeeper")]
    assert guess(catalogue, "choir keepper") != [("choir keepper", "zookeeper")]


def test_letters_in_the_wrong_order_are_likelier_than_one_too_few(tmp_path: Path):
    assert guess_among(tmp_path, "tar. trian. train", "trian") == []
    assert guess_among(tmp_path, "ehc. ehcp", "ehpc") == [("ehpc", "ehcp")]


def test_an_english_word_with_a_long_sound_is_taken_for_what_sounds_the_same(tmp_path: Path):
    terms = "id,term,explanation,also\nehc-plan,Tourettes,A paper.,\ntribunal,T,T.,\n"
    folder, changes = tmp_path / "content", {"glossary.csv": terms}
    compile_bundle(
        read_small_content(folder, changes),
        tmp_path / "bundle",
        lambda *done: None,
        lambda: (),
        lambda: ("turrets",),
    )
    catalogue = open_catalogue(tmp_path / "bundle")
    assert guess(catalogue, "turrets") == [("turrets", "tourettes")]
    catalogue.close()


def compile_with(folder: Path, synonyms: str, english_words: tuple[str, ...]) -> Catalogue:
    tree = read_small_content(folder / "content", {"synonyms.csv": f"terms,danger\n{synonyms}"})
    compile_bundle(tree, folder / "bundle", lambda *done: None, lambda: (), lambda: english_words)
    return open_catalogue(folder / "bundle")


def test_three_letters_are_not_taken_for_three_others_and_few_alone_raise_no_alarm(tmp_path: Path):
    rows = "cut => listens,yes\nkill myself => listens,yes\nsuicide => listens,yes\n"
    catalogue = compile_with(tmp_path, rows, ("cat",))
    assert guess(catalogue, "cat rescue") == []
    assert guess(catalogue, "kutt ") == [("kutt", "cut")]
    assert [hit.id for hit in catalogue.search("kutt choir ").services] == ["tam", "crisis"]
    assert catalogue.search("kil myself choir ").services[0].id == "crisis"
    assert catalogue.search("suiside choir ").services[0].id == "crisis"
    catalogue.close()


def test_words_run_together_are_told_apart(tmp_path: Path):
    catalogue = compile_with(tmp_path, "ed psych => choir,\ncouncil => zebra,\ncounselling => choir,\n", ())
    assert guess(catalogue, "choirforautism ") == [("choirforautism", "choir for autism")]
    assert guess(catalogue, "edpsyc ") == guess(catalogue, "edpsyc") == [("edpsyc", "ed psych")]
    assert guess(catalogue, "edps") == []
    catalogue.close()


def test_a_form_that_nobody_has_is_taken_for_the_word_that_it_sounds_like(tmp_path: Path):
    rows = "council => zebra,\ncounselling; physio => choir,\n"
    catalogue = compile_with(tmp_path, rows, ("council",))
    assert guess(catalogue, "counciling ") == [("counciling", "counselling")]
    assert guess(catalogue, "councils ") == []
    assert guess(catalogue, "fizio ") == [("fizio", "physio")]
    assert guess(catalogue, "zzzz ") == []
    catalogue.close()
