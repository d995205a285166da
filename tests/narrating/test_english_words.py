"""English words out of the voice's lexicon."""

from kiosk.narrating import read_english_words


def test_everyday_words_are_there_and_misspelt_ones_are_not():
    words = set(read_english_words())
    assert {"crying", "school", "lonely", "screaming", "sunday"} <= words
    assert not {"autisum", "dislexia", "speach", "Sunday"} & words
    assert all(word.isalpha() and word == word.lower() and len(word) > 2 for word in words)
