"""How people put things: small words, words that tell little, texting, and the many ways to say not."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import chain

from kiosk.bundle import split_words

Words = tuple[str, ...]

SMALL_WORDS = frozenset(
    split_words(
        "a about actually after again aint all already also although am an and any anyone anything "
        "are arent as at be because been being bit both but by came can cannot cant come comes coming "
        "could couldnt dear did didnt do does doesnt dont during each even ever every everyone "
        "everything few for from gave get gets getting give given gives giving go goes going got had "
        "hadnt has hasnt have havent having he hed hello her here hes hey hi him his how however hows "
        "i if im in into is isnt it itd its ive just keep keeps let lets like lot lots made make "
        "makes making many maybe me might more most much my need needs nor not nothing now of ok okay "
        "on one only onto or other our out perhaps please put puts quite rather really said same saw "
        "seem seems she shes should shouldnt since so some someone something started still such tells "
        "than thank thanks that thats the their them then there theres these they theyre theyve thing "
        "things this those though to told too tried tries try trying turned until up us used using "
        "very want wants was wasnt we went were werent weve what whats when where wheres whether "
        "which while who whos why will with without wont would wouldnt yes yet you your youre youve"
    )
)
WEAK_WORDS = frozenset(
    split_words(
        "address always ask asked asking asks bad best big boy boys charities charity child children clinic "
        "contact daughter day days details email feel find free girl girls good guy happen happens help "
        "helping hour hours kid kids know lad lads lass meeting meetings month months near nearest "
        "next number old open opening opens people person phone place problem problems ring son start "
        "starting support teen teenager teenagers teens telephone tell think thinks time times turn use way "
        "website week weeks year years"
    )
)
"""They tell little beside other words, though they may be all there is."""

PERSONS = frozenset(
    split_words(
        "he her herself hes him himself his i im ive me mine my myself our she shes their them they "
        "theyre us we weve"
    )
)
"""Where one of these is said, somebody tells about people."""

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
        "a am an are even feel feeling feels he her his i is it just my our really she so still the their "
        "they very we"
    )
)
_CANNOT, _NOT = "cannot", "not"
_NEGATIONS = dict.fromkeys(("cant", "cannot", "couldnt"), _CANNOT) | dict.fromkeys(
    ("not", "never", "isnt", "arent", "wasnt", "dont", "doesnt", "didnt", "wont", "hasnt", "havent"), _NOT
)
_ONESELF = frozenset(
    split_words(
        "myself himself hisself herself itself themself themselves theirself yourself ourselves oneself"
    )
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
    told = tuple(_NEGATIONS.get(word, stem_person(word, stem)) for word in words if word not in _FILLERS)
    return told if len(told) >= _FEWEST_TOLD else ()


def stem_person(word: str, stem: Callable[[str], str]) -> str:
    """Return a stem that is the same whoever it is about: `hurts himself` and `hurt myself`."""
    return "oneself" if word in _ONESELF else stem(word)


def list_telling(words: Sequence[str], stem: Callable[[str], str]) -> frozenset[str]:
    """Return the stems of all but small words; nothing where fewer than two tell much."""
    told = [word for word in words if word not in SMALL_WORDS]
    strong = {stem(word) for word in told if word not in WEAK_WORDS}
    return frozenset(stem_person(word, stem) for word in told) if len(strong) >= _FEWEST_TOLD else frozenset()


def find_telling(words: Sequence[str], stem: Callable[[str], str]) -> str:
    """Return the stem of the only word that tells much; nothing where there are more or none."""
    strong = {stem(word) for word in words if word not in SMALL_WORDS and word not in WEAK_WORDS}
    return strong.pop() if len(strong) == 1 else ""


def list_loose_beginnings(words: Sequence[str], stem: Callable[[str], str]) -> list[tuple[int, Words]]:
    """Return the ways in which words begin, the longest first: how many words, and those loosened."""
    if not words or words[0] in _FILLERS:
        return []
    lengths = (length for length in range(len(words), 1, -1) if words[length - 1] not in _FILLERS)
    return [(length, told) for length in lengths if (told := loosen(words[:length], stem))]
