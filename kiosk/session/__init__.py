"""One visit: what the visitor chose, where they are, and how long the screen waits. Pure state."""

from kiosk.session.idle import (
    IdlePhase,
    IdleState,
    IdleTimes,
    Occupation,
    note_activity,
    note_occupation,
    observe_time,
)
from kiosk.session.preferences import (
    DEFAULT_IGNORE_REPEAT_MS,
    DEFAULT_SCAN_STEP_MS,
    HOLD_CHOICES_MS,
    IGNORE_REPEAT_CHOICES_MS,
    LONG_WAIT_FACTOR,
    MAX_SCAN_STEP_MS,
    MIN_SCAN_STEP_MS,
    ColourTheme,
    Preferences,
    ReadingAid,
    SwitchUse,
    TextStep,
    Typeface,
)
from kiosk.session.routes import Route, Screen, Visit
from kiosk.session.shortlist import MAX_ENTRIES, Entry, EntryKind, Removal, Shortlist

__all__ = [
    "DEFAULT_IGNORE_REPEAT_MS",
    "DEFAULT_SCAN_STEP_MS",
    "HOLD_CHOICES_MS",
    "IGNORE_REPEAT_CHOICES_MS",
    "LONG_WAIT_FACTOR",
    "MAX_ENTRIES",
    "MAX_SCAN_STEP_MS",
    "MIN_SCAN_STEP_MS",
    "ColourTheme",
    "Entry",
    "EntryKind",
    "IdlePhase",
    "IdleState",
    "IdleTimes",
    "Occupation",
    "Preferences",
    "ReadingAid",
    "Removal",
    "Route",
    "Screen",
    "Shortlist",
    "SwitchUse",
    "TextStep",
    "Typeface",
    "Visit",
    "note_activity",
    "note_occupation",
    "observe_time",
]
