"""Rows of the title page, of attributions and of pictures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.compiling.table import Table, Value
from kiosk.source import SourceTree, get_entries, get_text

_DATES = ("content_date", "review_by")
_MANIFEST = ("title", "publisher", "language", "version", *_DATES, "contact_email", "first_contact")
_ATTRIBUTION = ("title", "author", "licence", "note")
_CREDITS = ("author", "licence", "source")


def build_manifest_tables(tree: SourceTree, picture_media: Mapping[str, str]) -> Iterator[Table]:
    """Fill the tables about the bundle as a whole.

    Args:
        tree: The content.
        picture_media: For each name of a picture, its file in the media store.
    """
    title_page = tuple(get_text(tree.manifest.fields, key) for key in _MANIFEST)
    yield Table("manifest", ("id", *_MANIFEST), [(1, *title_page)])
    attributions = get_entries(tree.manifest.fields, "attributions")
    rows: list[tuple[Value, ...]] = [
        (position, *(get_text(entry, key) for key in _ATTRIBUTION))
        for position, entry in enumerate(attributions, start=1)
    ]
    yield Table("attribution", ("position", *_ATTRIBUTION), rows)
    pictures = sorted((source.row for source in tree.pictures), key=lambda row: row["name"])
    yield Table(
        "picture",
        ("name", "alt", "media", *_CREDITS),
        [
            (row["name"], row["alt"], picture_media[row["name"]], *(row.get(key, "") for key in _CREDITS))
            for row in pictures
        ],
    )
