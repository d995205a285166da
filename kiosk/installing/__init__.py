"""Installs updates: verifies, stages, switches, and goes back.

The order of trust. Each step believes only what the steps before it have shown:

1. The root: the one this kiosk was given at set-up, or the one it trusted first.
2. Newer roots, each signed by the one before it; then timestamp, snapshot, targets and the role `content`,
   each signed by enough of the people that the step before names, and none older than what was seen before.
3. The clock: not before what is known to have happened, not years after it.
4. `release.json` by length and SHA-256; then what it says this program must know.
5. The database by length and SHA-256. Only then is it opened: our application id, a format this program
   reads, the tables of that format and nothing else, SQLite's own check, the catalogue's self-test.
6. The media that the database names are those that were signed, no more and no less; each by length and
   SHA-256 while it is copied, or while it is read where it is here already.
7. Everything is on the disk, synced, beside what is shown now; the pointer is replaced in one step; what was
   shown is kept until the next update.

Whatever fails leaves everything as it was, and says why in one sentence (`InstallError`).
"""

from kiosk.installing.allowing import open_allowed_address
from kiosk.installing.differences import Change, ChangeSort, Kind
from kiosk.installing.errors import REFUSALS, InstallError, Reason
from kiosk.installing.in_use import hold_release
from kiosk.installing.inspecting import list_damaged
from kiosk.installing.installer import Installer
from kiosk.installing.plan import InstallProgress, Receipt, StagedUpdate, StoreStatus, UpdatePlan
from kiosk.installing.site import Site
from kiosk.installing.sources import Source, find_updates, open_address, open_folder
from kiosk.installing.store import find_installed
from kiosk.installing.words import (
    describe_bytes,
    describe_changes,
    describe_plan,
    describe_progress,
    describe_release,
)

__all__ = [
    "REFUSALS",
    "Change",
    "ChangeSort",
    "InstallError",
    "InstallProgress",
    "Installer",
    "Kind",
    "Reason",
    "Receipt",
    "Site",
    "Source",
    "StagedUpdate",
    "StoreStatus",
    "UpdatePlan",
    "describe_bytes",
    "describe_changes",
    "describe_plan",
    "describe_progress",
    "describe_release",
    "find_installed",
    "find_updates",
    "hold_release",
    "list_damaged",
    "open_address",
    "open_allowed_address",
    "open_folder",
]
