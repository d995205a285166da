"""What staff and IT ask of a kiosk: how it is, what went wrong, and a report that can be handed on."""

from kiosk.staff.facts import FactSources, ScreenFacts, StaffFacts, count_free_bytes, gather_facts
from kiosk.staff.log_problems import LogProblem, read_problems
from kiosk.staff.report import describe_facts, write_report
from kiosk.staff.scrub import Names, find_names, scrub
from kiosk.staff.statistics import StatisticsRow, StatisticsTable, list_rows, read_statistics
from kiosk.staff.statistics_file import write_statistics
from kiosk.staff.statistics_words import name_period, write_figure
from kiosk.staff.stick_files import NotOnStickError, write_onto_stick
from kiosk.staff.updating import (
    AT_WORK,
    UpdatePhase,
    Updating,
    Wish,
    ask,
    begin_undo,
    choose_source,
    end,
    notice_nobody,
    see_sources,
    take_plan,
    take_staged,
)

__all__ = [
    "AT_WORK",
    "FactSources",
    "LogProblem",
    "Names",
    "NotOnStickError",
    "ScreenFacts",
    "StaffFacts",
    "StatisticsRow",
    "StatisticsTable",
    "UpdatePhase",
    "Updating",
    "Wish",
    "ask",
    "begin_undo",
    "choose_source",
    "count_free_bytes",
    "describe_facts",
    "end",
    "find_names",
    "gather_facts",
    "list_rows",
    "name_period",
    "notice_nobody",
    "read_problems",
    "read_statistics",
    "scrub",
    "see_sources",
    "take_plan",
    "take_staged",
    "write_figure",
    "write_onto_stick",
    "write_report",
    "write_statistics",
]
