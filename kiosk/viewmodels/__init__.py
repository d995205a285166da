"""QObjects and list models for QML. They fold, derive and emit; they hold no rules of their own."""

from kiosk.viewmodels.about import AboutViewModel
from kiosk.viewmodels.accessibility import AccessibilityViewModel
from kiosk.viewmodels.calibration import CalibrationViewModel, Glass, begin_measures, derive_outcome
from kiosk.viewmodels.code_picture import CodePicture
from kiosk.viewmodels.codes import CodesViewModel
from kiosk.viewmodels.film_surface import FilmVideoFeed, PaintedFilmPicture
from kiosk.viewmodels.films import FilmsViewModel, derive_film_rows
from kiosk.viewmodels.find_help import FindHelpViewModel
from kiosk.viewmodels.home import HomeViewModel, derive_home
from kiosk.viewmodels.keys import KeysViewModel
from kiosk.viewmodels.kiosk import KioskParts, KioskViewModel
from kiosk.viewmodels.my_list import MyListViewModel
from kiosk.viewmodels.near import NearViewModel
from kiosk.viewmodels.player import PlayerViewModel
from kiosk.viewmodels.preferences import PreferencesViewModel
from kiosk.viewmodels.printing import PrintViewModel
from kiosk.viewmodels.reader import ReaderViewModel
from kiosk.viewmodels.reading import ReadViewModel
from kiosk.viewmodels.reading_order import ReadingOrder
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.scanning import ScanViewModel
from kiosk.viewmodels.searching import SearchViewModel
from kiosk.viewmodels.service import ServiceViewModel
from kiosk.viewmodels.services import ServicesViewModel
from kiosk.viewmodels.speed import SpeedViewModel
from kiosk.viewmodels.staff import LEFT_CODE, RESTART_CODE, StaffParts, StaffSamples, StaffViewModel
from kiosk.viewmodels.staff_gate import StaffGateViewModel
from kiosk.viewmodels.staff_sound import StaffSoundViewModel
from kiosk.viewmodels.staff_statistics import StaffStatisticsViewModel
from kiosk.viewmodels.staff_status import StaffStatusViewModel
from kiosk.viewmodels.staff_stick import StaffStickViewModel
from kiosk.viewmodels.staff_update import StaffUpdateViewModel, UpdateSite
from kiosk.viewmodels.takings import Takings
from kiosk.viewmodels.visit import VisitViewModel
from kiosk.viewmodels.visit_counting import VisitCounter
from kiosk.viewmodels.words import WordsViewModel

__all__ = [
    "LEFT_CODE",
    "RESTART_CODE",
    "AboutViewModel",
    "AccessibilityViewModel",
    "CalibrationViewModel",
    "CodePicture",
    "CodesViewModel",
    "FilmVideoFeed",
    "FilmsViewModel",
    "FindHelpViewModel",
    "Glass",
    "HomeViewModel",
    "KeysViewModel",
    "KioskParts",
    "KioskViewModel",
    "MyListViewModel",
    "NearViewModel",
    "PaintedFilmPicture",
    "PlayerViewModel",
    "PreferencesViewModel",
    "PrintViewModel",
    "ReadViewModel",
    "ReaderViewModel",
    "ReadingOrder",
    "RowModel",
    "ScanViewModel",
    "SearchViewModel",
    "ServiceViewModel",
    "ServicesViewModel",
    "SpeedViewModel",
    "StaffGateViewModel",
    "StaffParts",
    "StaffSamples",
    "StaffSoundViewModel",
    "StaffStatisticsViewModel",
    "StaffStatusViewModel",
    "StaffStickViewModel",
    "StaffUpdateViewModel",
    "StaffViewModel",
    "Takings",
    "UpdateSite",
    "VisitCounter",
    "VisitViewModel",
    "WordsViewModel",
    "begin_measures",
    "derive_film_rows",
    "derive_home",
    "derive_outcome",
]
