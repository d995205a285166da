"""The one background runner: slow work off the GUI thread, its outcome back on it."""

from kiosk.jobs.asking import Asking
from kiosk.jobs.background import BackgroundRunner
from kiosk.jobs.outcome import Err, Ok, Outcome
from kiosk.jobs.runner import QueuedRunner, Runner

__all__ = ["Asking", "BackgroundRunner", "Err", "Ok", "Outcome", "QueuedRunner", "Runner"]
