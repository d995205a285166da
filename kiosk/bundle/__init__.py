"""The bundle format: what compiling writes and the catalogue reads."""

from kiosk.bundle.directory_schema import NEED_TAXONOMY, TOPIC_TAXONOMY
from kiosk.bundle.documents import count_bytes, list_documents, pack_documents, unpack_documents
from kiosk.bundle.file_locks import lock_file
from kiosk.bundle.format import (
    APPLICATION_ID,
    DATABASE_NAME,
    FORMAT_VERSION,
    LIMITS,
    MEDIA_FOLDER,
    OLDEST_READABLE_VERSION,
    PROGRAM_AT_LEAST,
    BundleLimits,
)
from kiosk.bundle.media_names import is_media_name, name_media
from kiosk.bundle.members import gather_members, list_members, read_members, write_members
from kiosk.bundle.postcodes import pack_postcode, split_postcode
from kiosk.bundle.release import (
    RELEASE_SCHEMA,
    BadReleaseError,
    Release,
    ReleaseCounts,
    order_version,
    read_release,
    write_release,
)
from kiosk.bundle.repository import (
    CONTENT_ROLE,
    METADATA_FOLDER,
    RELEASE_NAME,
    TARGETS_FOLDER,
    place_target,
)
from kiosk.bundle.schema import SCHEMA
from kiosk.bundle.search_schema import EVERYWHERE, NEED_MARK, PLACE_MARK
from kiosk.bundle.set_kinds import MAX_AGE_YEARS, WHOLE, SetKind
from kiosk.bundle.sounds import find_sound, respell
from kiosk.bundle.spans import read_items, write_items
from kiosk.bundle.stems import Stemmer
from kiosk.bundle.whole_files import (
    put_in_place,
    remove_unfinished,
    sync_folder,
    write_unfinished,
    write_whole,
)
from kiosk.bundle.words import split_words

__all__ = [
    "APPLICATION_ID",
    "CONTENT_ROLE",
    "DATABASE_NAME",
    "EVERYWHERE",
    "FORMAT_VERSION",
    "LIMITS",
    "MAX_AGE_YEARS",
    "MEDIA_FOLDER",
    "METADATA_FOLDER",
    "NEED_MARK",
    "NEED_TAXONOMY",
    "OLDEST_READABLE_VERSION",
    "PLACE_MARK",
    "PROGRAM_AT_LEAST",
    "RELEASE_NAME",
    "RELEASE_SCHEMA",
    "SCHEMA",
    "TARGETS_FOLDER",
    "TOPIC_TAXONOMY",
    "WHOLE",
    "BadReleaseError",
    "BundleLimits",
    "Release",
    "ReleaseCounts",
    "SetKind",
    "Stemmer",
    "count_bytes",
    "find_sound",
    "gather_members",
    "is_media_name",
    "list_documents",
    "list_members",
    "lock_file",
    "name_media",
    "order_version",
    "pack_documents",
    "pack_postcode",
    "place_target",
    "put_in_place",
    "read_items",
    "read_members",
    "read_release",
    "remove_unfinished",
    "respell",
    "split_postcode",
    "split_words",
    "sync_folder",
    "unpack_documents",
    "write_items",
    "write_members",
    "write_release",
    "write_unfinished",
    "write_whole",
]
