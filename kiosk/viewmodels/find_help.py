"""The kinds of help there are to choose from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.rows import RowModel
from kiosk.vocabulary import Topic

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A kind of help and how many services give it."""

    topic_id: str
    title: str
    summary: str
    picture: str
    service_count: int


def derive_topic_rows(
    topics: tuple[Topic, ...], picture_url: Callable[[str], str], *, is_crisis: bool
) -> tuple[TopicRow, ...]:
    """List the topics that are help in a crisis, or those that are not, in their own order."""
    return tuple(
        TopicRow(topic.id, topic.title, topic.summary, picture_url(topic.picture.media), topic.service_count)
        for topic in topics
        if topic.is_crisis is is_crisis
    )


@QmlElement
@QmlUncreatable("Made by the program.")
class FindHelpViewModel(QObject):
    """Topics, help in a crisis apart from the rest."""

    def __init__(
        self, topics: tuple[Topic, ...], picture_url: Callable[[str], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._all_topics = topics
        self._picture_url = picture_url
        self._crisis_topics = RowModel(TopicRow, self)
        self._crisis_topics.set_rows(derive_topic_rows(topics, picture_url, is_crisis=True))
        self._topics = RowModel(TopicRow, self)
        self.show_counts(None)

    def show_counts(self, counts: Mapping[str, int] | None) -> None:
        """Show how many services each topic has with what the visitor chose; without counts, all it has."""
        narrowed = (
            replace(topic, service_count=counts[topic.id] if counts else topic.service_count)
            for topic in self._all_topics
        )
        self._topics.update_rows(derive_topic_rows(tuple(narrowed), self._picture_url, is_crisis=False))

    def _get_first_crisis(self) -> TopicRow | None:
        return self._crisis_topics.rows[0] if self._crisis_topics.rows else None

    def _get_crisis_id(self) -> str:
        first = self._get_first_crisis()
        return first.topic_id if first else ""

    def _get_crisis_title(self) -> str:
        first = self._get_first_crisis()
        return first.title if first else ""

    crisisTopics = Property(RowModel, lambda self: self._crisis_topics, constant=True)
    topics = Property(RowModel, lambda self: self._topics, constant=True)
    crisisTopicId = Property(str, _get_crisis_id, constant=True)
    crisisTitle = Property(str, _get_crisis_title, constant=True)
