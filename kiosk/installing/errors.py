"""Why an update was not installed: a code for each reason, and the sentence that staff read."""

from __future__ import annotations

import re
from enum import StrEnum

from kiosk.vocabulary import Unfit


class Reason(StrEnum):
    """What stood in the way. Those in `REFUSALS` are about the update, the others about this computer."""

    NO_UPDATE_THERE = "no-update-there"
    NOT_TRUSTED = "not-trusted"
    OTHER_ROOT = "other-root"
    NOT_A_ROOT = "not-a-root"
    EXPIRED = "expired"
    ROLLED_BACK = "rolled-back"
    MIXED = "mixed"
    DAMAGED = "damaged"
    FILE_MISSING = "file-missing"
    FILE_TOO_MANY = "file-too-many"
    TOO_LARGE = "too-large"
    NOT_A_PLAIN_FILE = "not-a-plain-file"
    BAD_NAME = "bad-name"
    NOT_CONTENT = "not-content"
    CONTENT_DAMAGED = "content-damaged"
    STRANGE_PARTS = "strange-parts"
    FORMAT_TOO_NEW = "format-too-new"
    FORMAT_TOO_OLD = "format-too-old"
    PROGRAM_TOO_OLD = "program-too-old"
    CLOCK_BEHIND = "clock-behind"
    CLOCK_AHEAD = "clock-ahead"
    NO_SPACE = "no-space"
    SOURCE_GONE = "source-gone"
    DISK_TROUBLE = "disk-trouble"
    STORE_DAMAGED = "store-damaged"
    TRUST_LOST = "trust-lost"
    CANCELLED = "cancelled"
    BUSY = "busy"
    PLAN_TOO_OLD = "plan-too-old"
    NOTHING_TO_UNDO = "nothing-to-undo"
    WEB_NOT_ALLOWED = "web-not-allowed"
    NOBODY_TRUSTED = "nobody-trusted"
    OTHER_ADDRESS = "other-address"
    SENT_ELSEWHERE = "sent-elsewhere"


NOT_ABOUT_THE_UPDATE = frozenset(
    {
        Reason.NO_SPACE,
        Reason.SOURCE_GONE,
        Reason.DISK_TROUBLE,
        Reason.STORE_DAMAGED,
        Reason.TRUST_LOST,
        Reason.CANCELLED,
        Reason.BUSY,
        Reason.PLAN_TOO_OLD,
        Reason.NOTHING_TO_UNDO,
        Reason.WEB_NOT_ALLOWED,
        Reason.NOBODY_TRUSTED,
        Reason.OTHER_ADDRESS,
        Reason.SENT_ELSEWHERE,
    }
)
REFUSALS = frozenset(Reason) - NOT_ABOUT_THE_UPDATE

_HASH = re.compile(r"([0-9a-f]{8})[0-9a-f]{56}\b")
_LONGEST_NAME = 60
_AGAIN = "Ask the content team to publish it again."
_COPY = "Copy it to the stick again, or ask the content team for a new copy."
_SENTENCES = {
    Reason.NO_UPDATE_THERE: "There is no update in “{place}”: look whether it is the right stick or folder.",
    Reason.NOT_TRUSTED: "The update is not signed by enough of the people this kiosk trusts. "
    "Do not use it, and ask the content team where it comes from.",
    Reason.OTHER_ROOT: "This kiosk trusts another publisher already, and that was not changed. "
    "The guide “Installing updates” says how IT can start again with a new one.",
    Reason.NOT_A_ROOT: "The file is not the root key of a publisher. Ask the content team for “root.json”.",
    Reason.EXPIRED: "The signatures on the update have run out: this computer’s clock says {today}. "
    "If that is wrong, set the clock; if it is right, ask the content team to publish again.",
    Reason.ROLLED_BACK: "The update is older than what this kiosk has had already. "
    "Use the newest one, or “undo” to go back one step.",
    Reason.MIXED: f"The parts of the update do not belong together. {_COPY}",
    Reason.DAMAGED: f"The update is damaged in “{{name}}”. {_COPY}",
    Reason.FILE_MISSING: f"The update is not complete: “{{name}}” is missing. {_COPY}",
    Reason.FILE_TOO_MANY: f"The update has a file that its content does not know, “{{name}}”. {_AGAIN}",
    Reason.TOO_LARGE: f"“{{name}}” in the update is larger than it may be. {_AGAIN}",
    Reason.NOT_A_PLAIN_FILE: f"“{{name}}” in the update is a link or a device and not a file. {_COPY}",
    Reason.BAD_NAME: f"The update has a file with a name that is not allowed, “{{name}}”. {_AGAIN}",
    Reason.NOT_CONTENT: f"What is in the update is not content for this kiosk. {_AGAIN}",
    Reason.CONTENT_DAMAGED: f"The content in the update cannot be read to the end. {_AGAIN}",
    Reason.STRANGE_PARTS: f"The content in the update has parts that do not belong there. {_AGAIN}",
    Reason.FORMAT_TOO_NEW: "The content in the update is for a newer kiosk program. "
    "Ask IT to install the newer program first.",
    Reason.FORMAT_TOO_OLD: f"The content in the update is in a form that is too old. {_AGAIN}",
    Reason.PROGRAM_TOO_OLD: "The update needs kiosk program {needed} or newer, and this is {own}. "
    "Ask IT to install the newer program first.",
    Reason.CLOCK_BEHIND: "The clock of this computer says {today}, which is before {known}, when content "
    "was last made or installed. Set the clock, then try again.",
    Reason.CLOCK_AHEAD: "The clock of this computer says {today}, which is many years after {known}, when "
    "content was last made or installed. Set the clock, then try again.",
    Reason.NO_SPACE: "There is not enough space on this computer: the update needs {needed}, and {free} are "
    "free. Ask IT to make space, then try again.",
    Reason.SOURCE_GONE: "The update cannot be reached any more. Plug the stick in again, or look at the "
    "folder or the connection, then start again: what is copied already is kept.",
    Reason.DISK_TROUBLE: "This computer could not write to its own disk ({why}). Tell IT.",
    Reason.STORE_DAMAGED: "This computer cannot read which content it has in “{place}”. Tell IT.",
    Reason.TRUST_LOST: "This kiosk no longer knows whose content it may take: files in “{place}” are lost or "
    "damaged. Ask IT to give it the publisher’s root key again. The guide “Installing updates” says how.",
    Reason.CANCELLED: "The update was stopped, as you asked. What is copied already is kept.",
    Reason.BUSY: "Another update is being installed on this kiosk. Wait until it is done.",
    Reason.PLAN_TOO_OLD: "Something else was installed in the meantime. Look at the update again first.",
    Reason.NOTHING_TO_UNDO: "There is no earlier content on this kiosk to go back to.",
    Reason.WEB_NOT_ALLOWED: "This kiosk takes no updates from the web. IT can allow it with “update_url” in "
    "the settings file.",
    Reason.NOBODY_TRUSTED: "This kiosk trusts nobody yet, and an address alone is no reason to. Give it the "
    "root key of the publisher first. The guide “Installing updates” says how.",
    Reason.SENT_ELSEWHERE: "The web server at “{address}” sends this kiosk on to “{name}”, which was not "
    "asked. Ask IT to put the right address into “update_url” in the settings file.",
    Reason.OTHER_ADDRESS: "The settings file allows updates from “{allowed}” only.",
}
BY_UNFIT = {
    Unfit.MISSING: Reason.CONTENT_DAMAGED,
    Unfit.FOREIGN: Reason.NOT_CONTENT,
    Unfit.DAMAGED: Reason.CONTENT_DAMAGED,
    Unfit.TOO_NEW: Reason.FORMAT_TOO_NEW,
    Unfit.TOO_OLD: Reason.FORMAT_TOO_OLD,
    Unfit.UNEXPECTED: Reason.STRANGE_PARTS,
}


class InstallError(Exception):
    """Nothing was installed; visitors see what they saw before. The words are for staff.

    `reason` is the code, `facts` what fills the gaps of its sentence.
    """

    def __init__(self, reason: Reason, **facts: str) -> None:
        shown = {key: _show_name(fact) if key == "name" else fact for key, fact in facts.items()}
        super().__init__(_SENTENCES[reason].format(**shown))
        self.reason = reason
        self.facts = facts


def _show_name(name: str) -> str:
    """Return what of a name that nobody vouches for can stand in a sentence."""
    short = _HASH.sub(r"\1", name)
    plain = "".join(letter if letter.isprintable() else "?" for letter in short[:_LONGEST_NAME])
    return plain if len(short) <= _LONGEST_NAME else f"{plain}…"
