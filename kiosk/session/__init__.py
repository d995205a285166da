"""One visit: what the visitor chose, where they are, and how long the screen waits. Pure state."""

from kiosk.session.idle import IdlePhase, IdleState, IdleTimes, note_activity, observe_time, pause_clock
from kiosk.session.preferences import ColourTheme, Preferences, TextStep, Typeface
from kiosk.session.routes import Route, Screen, Visit

__all__ = [
    "ColourTheme",
    "IdlePhase",
    "IdleState",
    "IdleTimes",
    "Preferences",
    "Route",
    "Screen",
    "TextStep",
    "Typeface",
    "Visit",
    "note_activity",
    "observe_time",
    "pause_clock",
]
