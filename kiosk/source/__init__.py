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
from kiosk.source.cost_cells import is_surely_free, read_price, split_prices
from kiosk.source.csv_files import CSV_COLUMNS, OPTIONAL_COLUMNS
from kiosk.source.fields import get_date, get_entries, get_text, get_whole_number, get_yes
from kiosk.source.film_facts import FilmFacts, read_film_facts
from kiosk.source.film_watching import WatchedPicture, measure_loudness, watch_pictures
from kiosk.source.folder import read_content_folder
from kiosk.source.formulas import disarm, rearm
from kiosk.source.opening_words import OpeningWords, read_opening_words
from kiosk.source.phones import split_phones
from kiosk.source.pictures import (
    BadPictureNameError,
    PictureExistsError,
    UnknownPictureError,
    add_openmoji_picture,
)
from kiosk.source.problems import ProblemLog
from kiosk.source.schedule_cells import parse_time, read_days, read_rule, split_rules
from kiosk.source.service_record import (
    ServiceRecord,
    SourcePlace,
    read_choice,
    read_record,
    read_status,
    split_list,
    split_places,
)
from kiosk.source.service_rows import SERVICE_COLUMNS, write_phone, write_row, write_services_csv
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
    "CSV_COLUMNS",
    "OPTIONAL_COLUMNS",
    "SERVICE_COLUMNS",
    "BadPictureNameError",
    "Fields",
    "FilmFacts",
    "OpeningWords",
    "PictureExistsError",
    "ProblemLog",
    "Row",
    "ServiceRecord",
    "SourceBlock",
    "SourceEasyReadSection",
    "SourceEntry",
    "SourceLine",
    "SourcePage",
    "SourcePlace",
    "SourceRow",
    "SourceSection",
    "SourceTree",
    "UnknownPictureError",
    "UnreadableCaptionsError",
    "WatchedPicture",
    "add_openmoji_picture",
    "disarm",
    "get_date",
    "get_entries",
    "get_text",
    "get_whole_number",
    "get_yes",
    "is_id",
    "is_surely_free",
    "is_yes",
    "measure_loudness",
    "parse_age",
    "parse_date",
    "parse_time",
    "parse_whole_number",
    "read_captions",
    "read_choice",
    "read_content_folder",
    "read_days",
    "read_film_facts",
    "read_opening_words",
    "read_price",
    "read_record",
    "read_rule",
    "read_status",
    "read_transcript",
    "rearm",
    "split_list",
    "split_needs",
    "split_other_forms",
    "split_phones",
    "split_places",
    "split_prices",
    "split_rules",
    "split_synonyms",
    "watch_pictures",
    "write_phone",
    "write_row",
    "write_services_csv",
]
