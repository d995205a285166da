"""What staff and IT ask of a kiosk: how it is, what went wrong, and a report that can be handed on."""

from kiosk.staff.facts import FactSources, ScreenFacts, StaffFacts, count_free_bytes, gather_facts
from kiosk.staff.log_problems import LogProblem, read_problems
from kiosk.staff.report import ReportNotWrittenError, describe_facts, write_report
from kiosk.staff.scrub import Names, find_names, scrub
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
    "ReportNotWrittenError",
    "ScreenFacts",
    "StaffFacts",
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
    "notice_nobody",
    "read_problems",
    "scrub",
    "see_sources",
    "take_plan",
    "take_staged",
    "write_report",
]
