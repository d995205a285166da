"""How people put things: small words, words that tell little, texting, and the many ways to say not."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import chain

from kiosk.bundle import split_words

Words = tuple[str, ...]

SMALL_WORDS = frozenset(
    split_words(
        "a about after all also am an and any are as at be because been being but by can cant could did "
        "do does doesnt dont every for from get gets getting go goes going got had has have having he "
        "her him his how i if im in is isnt it its ive just keep keeps like lot me might more my need "
        "needs not now of on one or our out please really she should so some someone something still that "
        "the their them there they thing things this to told too up us very want wants was we were what "
        "whats when where wheres which who whos why will with without wont would you your"
    )
)
WEAK_WORDS = frozenset(
    split_words(
        "boy child children clinic contact daughter feel find free girl guy happen happens help helping "
        "kid kids know meeting meetings month months near nearest number old people person phone place "
        "problem problems ring son teen teenager teenagers teens tell think thinks year years"
    )
)
"""They tell little beside other words, though they may be all there is."""

_TEXTED: Mapping[str, Words] = {
    texted: tuple(meant.split())
    for texted, meant in {
        "2": "to", "4": "for", "u": "you", "ur": "your", "r": "are", "y": "why", "n": "and", "b": "be",
        "ppl": "people", "pls": "please", "plz": "please", "wot": "what", "wat": "what", "wots": "what is",
        "wen": "when", "cuz": "because", "coz": "because", "cos": "because", "no1": "no one",
        "sum1": "someone", "some1": "someone", "any1": "anyone", "im": "i am", "hes": "he is",
        "shes": "she is", "wanna": "want to", "gonna": "going to", "gotta": "got to", "dunno": "do not know",
        "yr": "year", "yrs": "years", "yo": "year old", "lo": "little one", "dd": "daughter",
    }.items()
}  # fmt: skip
_FILLERS = frozenset(
    split_words(
        "a am an are even feel feeling feels he i is it just my our really she so still the they very we"
    )
)
_CANNOT, _NOT = "cannot", "not"
_NEGATIONS = dict.fromkeys(("cant", "cannot", "couldnt"), _CANNOT) | dict.fromkeys(
    ("not", "never", "isnt", "arent", "wasnt", "dont", "doesnt", "didnt", "wont", "hasnt", "havent"), _NOT
)
_FEWEST_TOLD = 2


def spell_out(words: Words) -> Words:
    """Return the words as they are written in full: `i want 2 talk` is `i want to talk`."""
    return tuple(chain.from_iterable(_TEXTED.get(word, (word,)) for word in words))


def spell_out_number(words: Words) -> Words:
    """Spell out only what has a number among its letters: `some1`, but not `u`, which may become `under`."""
    return tuple(
        chain.from_iterable(
            (word,) if word.isalpha() or word.isdigit() else spell_out((word,)) for word in words
        )
    )


def loosen(words: Sequence[str], stem: Callable[[str], str]) -> Words:
    """Return the stems without words that change nothing, and one way to say not: `isn't yet` and `not yet`.

    What would be left with a single word is nothing: it would match too much.
    """
    told = tuple(_NEGATIONS.get(word, stem(word)) for word in words if word not in _FILLERS)
    return told if len(told) >= _FEWEST_TOLD else ()


def list_telling(words: Sequence[str], stem: Callable[[str], str]) -> frozenset[str]:
    """Return the stems of all but small words; nothing where fewer than two tell much."""
    told = [word for word in words if word not in SMALL_WORDS]
    strong = {stem(word) for word in told if word not in WEAK_WORDS}
    return frozenset(map(stem, told)) if len(strong) >= _FEWEST_TOLD else frozenset()


def list_loose_beginnings(words: Sequence[str], stem: Callable[[str], str]) -> list[tuple[int, Words]]:
    """Return the ways in which words begin, the longest first: how many words, and those loosened."""
    if not words or words[0] in _FILLERS:
        return []
    lengths = (length for length in range(len(words), 1, -1) if words[length - 1] not in _FILLERS)
    return [(length, told) for length in lengths if (told := loosen(words[:length], stem))]
