"""What both directions of HSDS agree on."""

from __future__ import annotations

import uuid

from kiosk.exchanging.hsds_words import ACCESS_LABELS, make_id
from kiosk.vocabulary import AccessFeature


def test_ids_are_uuids_that_are_always_the_same():
    assert make_id("service", "club") == make_id("service", "club") != make_id("service", "other")
    assert uuid.UUID(make_id("service", "club")).version == 5


def test_every_feature_has_a_label_of_its_own():
    assert set(ACCESS_LABELS) == set(AccessFeature)
    assert len(set(ACCESS_LABELS.values())) == len(ACCESS_LABELS)
