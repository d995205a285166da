"""What imported services can be sorted by."""

from __future__ import annotations

from kiosk.exchanging import gather_sorting
from tests.source.content_folder import ContentFolder


def test_topics_needs_and_areas_are_known_by_id_and_title(tmp_path):
    sorting = gather_sorting(ContentFolder(tmp_path).read())
    assert sorting.topics["health"] == "Health"
    assert sorting.needs["autism"] == "autism"
    assert sorting.areas["stafford"] == "Stafford"
