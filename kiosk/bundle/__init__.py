"""The bundle format: what compiling writes and the catalogue reads."""

from kiosk.bundle.directory_schema import NEED_TAXONOMY, TOPIC_TAXONOMY
from kiosk.bundle.format import (
    APPLICATION_ID,
    DATABASE_NAME,
    FORMAT_VERSION,
    LIMITS,
    MEDIA_FOLDER,
    OLDEST_READABLE_VERSION,
    BundleLimits,
)
from kiosk.bundle.media_names import is_media_name, name_media
from kiosk.bundle.postcodes import pack_postcode
from kiosk.bundle.schema import SCHEMA, SEARCH_TABLES
from kiosk.bundle.spans import read_items, write_items
from kiosk.bundle.words import split_words

__all__ = [
    "APPLICATION_ID",
    "DATABASE_NAME",
    "FORMAT_VERSION",
    "LIMITS",
    "MEDIA_FOLDER",
    "NEED_TAXONOMY",
    "OLDEST_READABLE_VERSION",
    "SCHEMA",
    "SEARCH_TABLES",
    "TOPIC_TAXONOMY",
    "BundleLimits",
    "is_media_name",
    "name_media",
    "pack_postcode",
    "read_items",
    "split_words",
    "write_items",
]
