"""What staff and IT ask of a kiosk: how it is, what went wrong, and a report that can be handed on."""

from kiosk.staff.facts import FactSources, ScreenFacts, StaffFacts, count_free_bytes, gather_facts
from kiosk.staff.log_problems import LogProblem, read_problems
from kiosk.staff.report import ReportNotWrittenError, describe_facts, write_report
from kiosk.staff.scrub import Names, find_names, scrub

__all__ = [
    "FactSources",
    "LogProblem",
    "Names",
    "ReportNotWrittenError",
    "ScreenFacts",
    "StaffFacts",
    "count_free_bytes",
    "describe_facts",
    "find_names",
    "gather_facts",
    "read_problems",
    "scrub",
    "write_report",
]
