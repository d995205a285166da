"""Visits every screen in every setting and checks it against the accessibility checklist."""

from kiosk.audit.accepted import find_reason
from kiosk.audit.command import Choices, run_audit
from kiosk.audit.configuration import Panel, representative_grid
from kiosk.audit.grouping import group_findings
from kiosk.audit.places import PLACES, UnknownPlaceError
from kiosk.audit.run import Audit

__all__ = [
    "PLACES",
    "Audit",
    "Choices",
    "Panel",
    "UnknownPlaceError",
    "find_reason",
    "group_findings",
    "representative_grid",
    "run_audit",
]
