"""Makes a captioned film from an Easy Read page, and the clip that holds the place of the BSL film."""

from kiosk.filming.film import FilmReport, make_film
from kiosk.filming.film_files import FilmingError
from kiosk.filming.progress import ReportProgress, say_nothing
from kiosk.filming.stand_in import make_stand_in

__all__ = ["FilmReport", "FilmingError", "ReportProgress", "make_film", "make_stand_in", "say_nothing"]
