"""What a bundle is on disk: how it is marked, what its parts are called, and how big they may be."""

from __future__ import annotations

from dataclasses import dataclass

APPLICATION_ID = 0x53454E44
"""Bytes 68 to 71 of the database: “SEND” in ASCII. It is not in SQLite's list of known file types,
so no other program's database is taken for ours, and `file` shows it as a database of ours."""

FORMAT_VERSION = 2
"""The `user_version` this program writes. Any change of the schema's meaning raises it."""

OLDEST_READABLE_VERSION = 2
"""The oldest `user_version` this program can show."""

PROGRAM_AT_LEAST = "0.1.0"
"""The oldest program that can show `FORMAT_VERSION`."""

DATABASE_NAME = "content.sqlite"
MEDIA_FOLDER = "media"


@dataclass(frozen=True, slots=True)
class BundleLimits:
    """How much a bundle holds and how much of a question is read. Every number has its unit."""

    max_query_characters: int = 200
    max_query_words: int = 24
    max_media_ending_characters: int = 8


LIMITS = BundleLimits()
