"""What this visitor chose, as QML sees it: each choice applies at once and lasts for the visit."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session import (
    MAX_SCAN_STEP_MS,
    MIN_SCAN_STEP_MS,
    ColourTheme,
    Preferences,
    ReadingAid,
    SwitchUse,
    TextStep,
    Typeface,
)
from kiosk.vocabulary import Edition

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the program.")
class PreferencesViewModel(QObject):
    """Holds one visitor's choices and says when one of them changes."""

    preferencesChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen = Preferences()

    @property
    def chosen(self) -> Preferences:
        """What this visitor chose."""
        return self._chosen

    def adopt(self, chosen: Preferences) -> None:
        """Be as somebody chose elsewhere."""
        self._set(chosen)

    def forget(self) -> None:
        """Be as a new visitor meets it."""
        self._set(Preferences())

    @Slot(str)
    def chooseTheme(self, theme: str) -> None:
        """Use other colours."""
        self._change(theme=ColourTheme(theme))

    @Slot(str)
    def chooseTextStep(self, text_step: str) -> None:
        """Make words larger or smaller."""
        self._change(text_step=TextStep(text_step))

    @Slot(str)
    def chooseTypeface(self, typeface: str) -> None:
        """Set words in other letters."""
        self._change(typeface=Typeface(typeface))

    @Slot(str)
    def chooseEdition(self, edition: str) -> None:
        """Read pages in another edition from now on."""
        self._change(edition=Edition(edition))

    @Slot(bool)
    def chooseMoreSpace(self, has_more_space: bool) -> None:
        """Set letters, words and lines further apart."""
        self._change(has_more_space=has_more_space)

    @Slot(bool)
    def chooseCalm(self, is_calm: bool) -> None:
        """Show quieter colours, fewer things and nothing that moves."""
        self._change(is_calm=is_calm)

    @Slot(str)
    def chooseReadingAid(self, reading_aid: str) -> None:
        """Help the eye to stay on a line."""
        self._change(reading_aid=ReadingAid(reading_aid))

    @Slot(bool)
    def chooseBiggerButtons(self, has_bigger_buttons: bool) -> None:
        """Make everything that can be touched larger."""
        self._change(has_bigger_buttons=has_bigger_buttons)

    @Slot(bool)
    def chooseLowered(self, is_lowered: bool) -> None:
        """Bring everything that can be touched to where somebody sitting reaches it."""
        self._change(is_lowered=is_lowered)

    @Slot(bool)
    def chooseLongWait(self, has_long_wait: bool) -> None:
        """Wait much longer before asking whether anybody is there."""
        self._change(has_long_wait=has_long_wait)

    @Slot(int)
    def chooseHold(self, hold_ms: int) -> None:
        """Press only what a finger stays on for so long."""
        self._change(hold_ms=hold_ms)

    @Slot(int)
    def chooseIgnoreRepeat(self, ignore_repeat_ms: int) -> None:
        """Leave out a second press of the same thing that comes this soon."""
        self._change(ignore_repeat_ms=ignore_repeat_ms)

    @Slot(str)
    def chooseSwitchUse(self, switch_use: str) -> None:
        """Move about with one switch, with two, or without."""
        self._change(switch_use=SwitchUse(switch_use))

    @Slot(int)
    def chooseScanStep(self, scan_step_ms: int) -> None:
        """Let scanning stay this long on each thing, within what makes sense."""
        self._change(scan_step_ms=max(MIN_SCAN_STEP_MS, min(MAX_SCAN_STEP_MS, scan_step_ms)))

    def _change(self, **choice: Any) -> None:
        self._set(replace(self._chosen, **choice))

    def _set(self, chosen: Preferences) -> None:
        before, self._chosen = self._chosen, chosen
        if before != chosen:
            self.preferencesChanged.emit()

    theme = Property(str, lambda self: self._chosen.theme.value, notify=preferencesChanged)
    textStep = Property(str, lambda self: self._chosen.text_step.value, notify=preferencesChanged)
    typeface = Property(str, lambda self: self._chosen.typeface.value, notify=preferencesChanged)
    edition = Property(str, lambda self: self._chosen.edition.value, notify=preferencesChanged)
    hasMoreSpace = Property(bool, lambda self: self._chosen.has_more_space, notify=preferencesChanged)
    isCalm = Property(bool, lambda self: self._chosen.is_calm, notify=preferencesChanged)
    readingAid = Property(str, lambda self: self._chosen.reading_aid.value, notify=preferencesChanged)
    hasBiggerButtons = Property(bool, lambda self: self._chosen.has_bigger_buttons, notify=preferencesChanged)
    isLowered = Property(bool, lambda self: self._chosen.is_lowered, notify=preferencesChanged)
    hasLongWait = Property(bool, lambda self: self._chosen.has_long_wait, notify=preferencesChanged)
    holdMs = Property(int, lambda self: self._chosen.hold_ms, notify=preferencesChanged)
    ignoreRepeatMs = Property(int, lambda self: self._chosen.ignore_repeat_ms, notify=preferencesChanged)
    switchUse = Property(str, lambda self: self._chosen.switch_use.value, notify=preferencesChanged)
    scanStepMs = Property(int, lambda self: self._chosen.scan_step_ms, notify=preferencesChanged)
