"""The bundle format: what compiling writes and the catalogue reads."""

from kiosk.bundle.directory_schema import NEED_TAXONOMY, TOPIC_TAXONOMY
from kiosk.bundle.documents import count_bytes, list_documents, pack_documents, unpack_documents
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
from kiosk.bundle.schema import SCHEMA
from kiosk.bundle.sounds import find_sound
from kiosk.bundle.spans import read_items, write_items
from kiosk.bundle.stems import Stemmer
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
    "TOPIC_TAXONOMY",
    "BundleLimits",
    "Stemmer",
    "count_bytes",
    "find_sound",
    "is_media_name",
    "list_documents",
    "name_media",
    "pack_documents",
    "pack_postcode",
    "read_items",
    "split_words",
    "unpack_documents",
    "write_items",
]
