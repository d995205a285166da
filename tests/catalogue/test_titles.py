"""What everything in a bundle is called."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from tests.catalogue.finding_help import WallClock, open_services


def test_everything_is_named_also_what_has_closed(tmp_path: Path):
    rows = ({"id": "club", "name": "Club"}, {"id": "gone", "name": "Gone", "status": "closed"})
    with closing(open_services(tmp_path, WallClock(), rows)) as catalogue:
        titles = catalogue.titles()
        assert titles.services == {"club": "Club", "gone": "Gone"}
        assert titles.topics == {topic.id: topic.title for topic in catalogue.topics()}
        assert titles.films == {film.id: film.title for film in catalogue.films()}
        assert all(catalogue.page(page_id).title == title for page_id, title in titles.pages.items())
