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
_SYNONYMS = RuleNote("A127", "Visitors find things by their own words only where these lists are right.")
_CLOSED = RuleNote("", "A family that finds a service closed needs to know, and where to go instead.")
_WHOLE_PACKAGE = RuleNote("", "What was left out of a file from elsewhere is missing from the directory.")
_TAKEN_OVER = RuleNote("", "What another program wrote is taken over only where its meaning is certain.")
_SAFE_PACKAGE = RuleNote(
    "", "A file from elsewhere must not be able to fill the computer or reach its files."
)

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
                "unknown-service",
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
    **dict.fromkeys(("seen-long-ago", "service-to-ring"), _DATES),
    "page-without-sources": _SOURCES,
    **dict.fromkeys(
        (
            *("bad-email", "bad-phone", "bad-postcode", "bad-web-address", "no-way-to-make-contact"),
            *("only-by-voice", "service-without-phone", "first-contact-without-phone"),
            *("phone-lost-digits", "phone-lost-plus", "phone-lost-zero"),
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
    **dict.fromkeys(("caption-too-fast", "caption-flickers"), _CAPTION_PACE),
    "captions-do-not-fit": _CAPTIONS,
    "film-too-coarse": RuleNote("A109", "Signs, faces and lips blur where pictures are few or coarse."),
    "film-without-sound": _READABLE,
    "film-flashes": RuleNote("A55", "Flashes can bring on a seizure in somebody with epilepsy."),
    "film-loudness": RuleNote("A103", "A film much louder than the last one frightens or hurts."),
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
    "service-twice": RuleNote(
        "", "Somebody who meets a service twice cannot tell which of the two is right."
    ),
    "opening-words-only": RuleNote("", "A family may set out because the kiosk says “open now”."),
    **dict.fromkeys(("unknown-status", "closed-without-another"), _CLOSED),
    **dict.fromkeys(
        (
            *("arrow-leads-nowhere", "arrow-twice", "synonym-alone", "synonym-in-two-rows"),
            *("synonym-twice", "synonym-without-words", "unknown-danger"),
        ),
        _SYNONYMS,
    ),
    **dict.fromkeys(
        (
            *("bad-workbook", "broken-json", "dropped-field", "dropped-table", "empty-file", "file-twice"),
            *("folder-inside", "hidden-rows", "hidden-sheet", "no-name-column", "no-services"),
            *("not-a-service", "page-cut-short", "page-missing", "page-twice", "row-too-short"),
            *("row-without-name", "unclosed-quote", "unknown-file"),
        ),
        _WHOLE_PACKAGE,
    ),
    **dict.fromkeys(
        (
            *("cell-without-column", "doubtful-field", "error-cell", "formula-cell", "html-removed"),
            *("merged-cells", "not-a-number", "not-utf-8", "wrong-shape"),
        ),
        _TAKEN_OVER,
    ),
    **dict.fromkeys(
        (
            *("bad-file-name", "bad-package", "cell-too-long", "line-too-long", "package-too-large"),
            *("too-deep", "too-many-columns", "too-many-files", "too-many-rows", "too-many-services"),
        ),
        _SAFE_PACKAGE,
    ),
    "bad-language": RuleNote("A64", "The voice that reads aloud is chosen by the language."),
}


def find_rule_note(rule: str) -> RuleNote:
    """Return why a rule is there."""
    return RULE_NOTES[rule]
