"""Runs every rule over a content folder that was read."""

from __future__ import annotations

from datetime import date
from itertools import chain

from kiosk.checking.easy_read import check_easy_read
from kiosk.checking.films import check_films
from kiosk.checking.findings import sort_findings
from kiosk.checking.freshness import check_freshness
from kiosk.checking.identities import check_identities
from kiosk.checking.initials import check_initials
from kiosk.checking.links import check_links
from kiosk.checking.manifest import check_manifest, check_strategies
from kiosk.checking.pages import check_pages
from kiosk.checking.picture_contrast import check_picture_contrast
from kiosk.checking.pictures import check_pictures
from kiosk.checking.services import check_services
from kiosk.checking.wording import check_wording
from kiosk.checking.words import check_words
from kiosk.source import SourceTree
from kiosk.vocabulary import Finding


def check(tree: SourceTree, today: date | None = None) -> tuple[Finding, ...]:
    """Judge a content folder and change nothing.

    Args:
        tree: What was read.
        today: The day to compare review dates with; the computer's own day if left out.

    Returns:
        Everything that is wrong, what could not be read included, in order of place.
    """
    day = today or date.today()
    return sort_findings(
        chain(
            tree.problems,
            check_manifest(tree, day),
            check_strategies(tree),
            check_identities(tree),
            check_links(tree),
            check_pictures(tree),
            check_picture_contrast(tree),
            check_pages(tree, day),
            check_easy_read(tree),
            check_wording(tree),
            check_words(tree),
            check_services(tree),
            check_films(tree),
            check_freshness(tree, day),
            check_initials(tree),
        )
    )
