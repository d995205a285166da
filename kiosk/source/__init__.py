"""Content folder to `SourceTree`: reads what was written, judges nothing."""

from kiosk.source.captions import UnreadableCaptionsError, read_captions, read_transcript
from kiosk.source.cells import (
    ALL_NEEDS,
    ARROW,
    is_id,
    is_yes,
    parse_age,
    parse_date,
    parse_whole_number,
    split_needs,
    split_other_forms,
    split_synonyms,
)
from kiosk.source.fields import get_date, get_entries, get_text, get_whole_number, get_yes
from kiosk.source.folder import read_content_folder
from kiosk.source.phones import split_phones
from kiosk.source.pictures import (
    BadPictureNameError,
    PictureExistsError,
    UnknownPictureError,
    add_openmoji_picture,
)
from kiosk.source.tree import (
    Fields,
    Row,
    SourceBlock,
    SourceEasyReadSection,
    SourceEntry,
    SourceLine,
    SourcePage,
    SourceRow,
    SourceSection,
    SourceTree,
)

__all__ = [
    "ALL_NEEDS",
    "ARROW",
    "BadPictureNameError",
    "Fields",
    "PictureExistsError",
    "Row",
    "SourceBlock",
    "SourceEasyReadSection",
    "SourceEntry",
    "SourceLine",
    "SourcePage",
    "SourceRow",
    "SourceSection",
    "SourceTree",
    "UnknownPictureError",
    "UnreadableCaptionsError",
    "add_openmoji_picture",
    "get_date",
    "get_entries",
    "get_text",
    "get_whole_number",
    "get_yes",
    "is_id",
    "is_yes",
    "parse_age",
    "parse_date",
    "parse_whole_number",
    "read_captions",
    "read_content_folder",
    "read_transcript",
    "split_needs",
    "split_other_forms",
    "split_phones",
    "split_synonyms",
]
