"""Why each rule is there: its line of the accessibility checklist, if it has one, and whom it helps."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RuleNote:
    """`number` is the line of the accessibility checklist, such as `A112`, or empty."""

    number: str
    why: str


_NAMES = RuleNote("", "Parts of the content find each other by names. A wrong one leads nowhere.")
_READABLE = RuleNote("", "What the program cannot read cannot be shown.")
_DATES = RuleNote("A5", "Families act on dates, and must see how old what they read is.")
_SOURCES = RuleNote("A5", "Families need to know where a fact comes from before they rely on it.")
_CONTACT = RuleNote("A128", "Somebody who cannot ring needs another way; a wrong number helps nobody.")
_SECTIONS = RuleNote("A2", "Whoever changes the edition must find the same place in the other.")
_PICTURES = RuleNote("A87", "Somebody who cannot see a picture is told what it shows.")
_SAFE = RuleNote("", "A drawing must not be able to run anything or fetch anything on a kiosk.")
_CAPTIONS = RuleNote("A90", "Deaf and hard-of-hearing visitors read what others hear.")
_CAPTION_PACE = RuleNote("A96", "Captions that go by too fast are read by nobody, least of all a child.")
_TRANSCRIPT = RuleNote("A100", "Some read a film's words at their own pace, or have them read aloud.")
_EASY_PICTURE = RuleNote("A113", "The picture carries the idea for somebody who reads little.")
_EASY_LENGTH = RuleNote("A112", "People with learning disabilities lose a long sentence half-way.")
_EASY_WORDS = RuleNote("A115", "A hard word that nobody explains ends the reading.")
_PLAIN = RuleNote("A122", "Short sentences and short words are read best, most of all when upset.")
_DIRECTORY = RuleNote("", "Visitors choose by topic, need and area. A row with gaps is not found.")

RULE_NOTES: dict[str, RuleNote] = {
    **dict.fromkeys(
        (
            *(
                "bad-id",
                "duplicate-id",
                "missing-id",
                "reserved-id",
                "folder-differs-from-id",
                "unknown-page",
            ),
            *(
                "unknown-picture",
                "unknown-strategy",
                "unknown-word",
                "same-order",
                "unknown-group",
                "bad-order",
            ),
        ),
        _NAMES,
    ),
    **dict.fromkeys(
        (
            *(
                "broken-csv",
                "broken-yaml",
                "missing-column",
                "missing-file",
                "missing-folder",
                "repeated-column",
            ),
            *("missing-front-matter", "text-outside-section", "unknown-column", "unreadable-file"),
            *("wrong-encoding", "wrong-number-of-cells", "missing-value", "forbidden-markdown"),
            *("section-without-heading", "unknown-film-kind", "bad-stand-in"),
        ),
        _READABLE,
    ),
    **dict.fromkeys(
        ("bad-date", "dates-wrong-way-round", "review-overdue", "checked-long-ago", "checked-in-future"),
        _DATES,
    ),
    "seen-long-ago": _DATES,
    "page-without-sources": _SOURCES,
    **dict.fromkeys(
        (
            *("bad-email", "bad-phone", "bad-postcode", "bad-web-address", "no-way-to-make-contact"),
            "only-by-voice",
        ),
        _CONTACT,
    ),
    **dict.fromkeys(
        ("sections-differ", "section-without-id", "empty-section", "page-without-sections"), _SECTIONS
    ),
    **dict.fromkeys(("picture-without-alt", "unlisted-picture", "unused-picture"), _PICTURES),
    **dict.fromkeys(("unsafe-picture", "picture-not-svg", "picture-file-missing"), _SAFE),
    "picture-without-licence": RuleNote(
        "A118", "Pictures are used as agreed, and whoever drew them is named."
    ),
    "picture-too-faint": RuleNote(
        "A20", "A pale drawing on a pale panel is lost on somebody with low vision."
    ),
    **dict.fromkeys(
        ("film-captions-missing", "film-captions-unreadable", "caption-ends-too-soon", "captions-overlap"),
        _CAPTIONS,
    ),
    "caption-too-long": RuleNote("A95", "Two short lines can be read beside the film; more cannot."),
    "caption-too-fast": _CAPTION_PACE,
    **dict.fromkeys(("film-transcript-missing", "film-transcript-unreadable"), _TRANSCRIPT),
    "bsl-film-without-transcript": RuleNote(
        "A111", "Families in which some sign and some do not watch together."
    ),
    "film-is-stand-in": RuleNote("A104", "British Sign Language is a way in, not an extra."),
    **dict.fromkeys(
        ("film-cannot-be-played", "film-file-missing", "film-poster-missing", "bad-poster"), _READABLE
    ),
    **dict.fromkeys(("easy-read-without-picture", "easy-read-without-words"), _EASY_PICTURE),
    "easy-read-too-long": _EASY_LENGTH,
    "easy-read-percentage": RuleNote("A116", "Percentages are hard to picture; “2 out of 10” is not."),
    "easy-read-word-unexplained": _EASY_WORDS,
    "initials-unexplained": RuleNote("A116", "Initials mean nothing to somebody who meets them first."),
    **dict.fromkeys(("hard-to-read", "sentence-too-long", "sentences-long-on-average"), _PLAIN),
    "block-of-capitals": RuleNote("A16", "Words in capitals lose their shapes and are slow to read."),
    **dict.fromkeys(
        (
            *(
                "ages-wrong-way-round",
                "bad-age",
                "service-without-needs",
                "unknown-area",
                "unknown-area-kind",
            ),
            *("unknown-crisis", "unknown-need", "unknown-topic", "unknown-confidence", "unknown-referral"),
        ),
        _DIRECTORY,
    ),
    "bad-language": RuleNote("A64", "The voice that reads aloud is chosen by the language."),
}


def find_rule_note(rule: str) -> RuleNote:
    """Return why a rule is there."""
    return RULE_NOTES[rule]
