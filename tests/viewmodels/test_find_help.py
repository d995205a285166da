"""Topics to choose from."""

from __future__ import annotations

from kiosk.viewmodels import FindHelpViewModel
from tests.viewmodels.sample_content import picture_url
from tests.viewmodels.sample_directory import CRISIS, HEALTH


def test_help_in_a_crisis_is_set_apart_from_the_other_topics(qapp):
    find_help = FindHelpViewModel((HEALTH, CRISIS), picture_url)
    assert [row.topic_id for row in find_help.crisisTopics.rows] == ["crisis"]
    assert [row.topic_id for row in find_help.topics.rows] == ["health"]


def test_a_topic_shows_its_picture_and_how_many_services_it_has(qapp):
    row = FindHelpViewModel((HEALTH,), picture_url).topics.rows[0]
    assert (row.title, row.summary, row.service_count) == ("Health", "Doctors and nurses", 2)
    assert row.picture == picture_url(HEALTH.picture.media)


def test_a_bundle_without_a_crisis_topic_shows_the_others(qapp):
    assert FindHelpViewModel((HEALTH,), picture_url).crisisTopics.count == 0


def test_topics_count_what_the_visitors_choices_leave_until_they_are_forgotten(qapp, qtbot):
    find_help = FindHelpViewModel((HEALTH, CRISIS), picture_url)
    with qtbot.assertNotEmitted(find_help.topics.modelReset):
        find_help.show_counts({"health": 0, "crisis": 1})
        assert [row.service_count for row in find_help.topics.rows] == [0]
        find_help.show_counts(None)
    assert [row.service_count for row in find_help.topics.rows] == [2]


def test_help_in_a_crisis_is_named_for_every_list(qapp):
    find_help = FindHelpViewModel((HEALTH, CRISIS), picture_url)
    assert (find_help.crisisTopicId, find_help.crisisTitle) == ("crisis", "Emergency")
    assert FindHelpViewModel((HEALTH,), picture_url).crisisTopicId == ""
