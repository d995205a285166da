"""Reads what everything in a bundle is called."""

from __future__ import annotations

from kiosk.bundle import TOPIC_TAXONOMY
from kiosk.catalogue.database import BundleDatabase
from kiosk.vocabulary import ContentTitles

_PAGES = "SELECT id, title FROM page"
_FILMS = "SELECT id, title FROM film"
_SERVICES = "SELECT id, name FROM service"
_TOPICS = f"SELECT code, name FROM taxonomy_term WHERE taxonomy_id = '{TOPIC_TAXONOMY}'"


def read_titles(database: BundleDatabase) -> ContentTitles:
    """Return the title of every page, film, service and topic by its id, what has closed included."""
    return ContentTitles(
        pages=dict(database.ask(_PAGES)),
        films=dict(database.ask(_FILMS)),
        services=dict(database.ask(_SERVICES)),
        topics=dict(database.ask(_TOPICS)),
    )
