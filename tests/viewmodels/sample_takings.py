"""A catalogue of services and pages to take home."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.catalogue import NotInBundleError
from kiosk.viewmodels import MyListViewModel, Takings
from kiosk.vocabulary import Page, Service
from tests.viewmodels.sample_content import make_page
from tests.viewmodels.sample_directory import make_service


@dataclass
class SampleShelf:
    """Has a service for every id, and one page."""

    changes: dict[str, object] = field(default_factory=dict)

    def service(self, service_id: str) -> Service:
        """Return a service that is named after its id."""
        if service_id == "missing":
            raise NotInBundleError("service", service_id)
        return make_service(**{"id": service_id, "name": service_id.capitalize(), **self.changes})

    def page(self, page_id: str) -> Page:
        """Return a page."""
        return make_page(page_id)


def make_takings(**changes: object) -> Takings:
    """What can be taken home, with every service changed the same way."""
    return Takings(SampleShelf(changes))


def make_list(*service_ids: str) -> MyListViewModel:
    """A list with services on it."""
    my_list = MyListViewModel(make_takings())
    for service_id in service_ids:
        my_list.add("service", service_id)
    return my_list
