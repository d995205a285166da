"""What the kiosk says about itself and its content."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Property, QDate, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import __version__
from kiosk.viewmodels.days import to_qdate
from kiosk.viewmodels.rows import RowModel
from kiosk.vocabulary import Attribution, Manifest

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the program.")
class AboutViewModel(QObject):
    """The bundle's title page, for visitors."""

    def __init__(
        self, manifest: Manifest, today: date, *, counts_visits: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._manifest = manifest
        self._is_review_due = today > manifest.review_by
        self._counts_visits = counts_visits
        self._attributions = RowModel(Attribution, self)
        self._attributions.set_rows(manifest.attributions)

    publisher = Property(str, lambda self: self._manifest.publisher, constant=True)
    contentVersion = Property(str, lambda self: self._manifest.version, constant=True)
    programVersion = Property(str, lambda self: __version__, constant=True)
    contactEmail = Property(str, lambda self: self._manifest.contact_email, constant=True)
    contentDate = Property(QDate, lambda self: to_qdate(self._manifest.content_date), constant=True)
    reviewBy = Property(QDate, lambda self: to_qdate(self._manifest.review_by), constant=True)
    isReviewDue = Property(bool, lambda self: self._is_review_due, constant=True)
    countsVisits = Property(bool, lambda self: self._counts_visits, constant=True)
    attributions = Property(RowModel, lambda self: self._attributions, constant=True)
