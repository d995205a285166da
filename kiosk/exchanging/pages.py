"""What pages of Open Referral UK say of themselves, and whether all of them are here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.source import ProblemLog
from kiosk.vocabulary import Place

_MOST_PAGES_NAMED = 20


@dataclass(frozen=True, slots=True)
class Page:
    """A file that held a list: how many were in it, if it was whole, and the fields beside it."""

    name: str
    count: int | None
    fields: Mapping[str, object]

    def get_number(self, field: str) -> int | None:
        """Return a whole number that the page says of itself; none where it says none that can be."""
        value = self.fields.get(field)
        return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def report_pages(pages: Iterable[Page], folder: str, problems: ProblemLog) -> None:
    """Say which pages are cut short, are there twice, or are not there."""
    read = list(pages)
    for page in read:
        size = page.get_number("size")
        if (
            size is not None
            and page.count is not None
            and size > page.count
            and not _is_last(page, page.count, size)
        ):
            message = f"The page says that it holds {size} services, but {page.count} are here."
            problems.add_warning("page-cut-short", Place(page.name), message, "Fetch the page again.")
    numbers = Counter(number for page in read if (number := page.get_number("page_number")) is not None)
    _report_missing(read, numbers, folder, problems)
    for number in sorted(number for number, count in numbers.items() if count > 1):
        message = f"Page {number} is here {numbers[number]} times. Services in all of them were read once."
        problems.add_warning("page-twice", Place(folder), message, "Keep one of them.")


def _is_last(page: Page, count: int, size: int) -> bool:
    """Say whether a page is the last, and holds the few that are over; some write the usual size there."""
    total, number = page.get_number("total_items"), page.get_number("page_number")
    is_last = page.fields.get("last_page") is True
    return (
        is_last
        and total is not None
        and number is not None
        and number > 0
        and total == (number - 1) * size + count
    )


def _report_missing(read: list[Page], numbers: Counter[int], folder: str, problems: ProblemLog) -> None:
    most = max((page.get_number("total_pages") or 0 for page in read), default=0)
    total = max((page.get_number("total_items") or 0 for page in read), default=0)
    counts = [page.count for page in read if page.count is not None]
    held = sum(counts)
    has_all = held >= total or len(counts) < len(read)
    if not numbers or (len(numbers) >= most and has_all):
        return
    first = 0 if 0 in numbers else 1
    wanted = range(first, first + min(most, max(numbers) + _MOST_PAGES_NAMED))
    missing = [str(number) for number in wanted if number not in numbers][:_MOST_PAGES_NAMED]
    named = f" Not here: page {', '.join(missing)}." if missing else ""
    message = f"The pages say that there are {total} services on {most} pages, but {held} are here.{named}"
    problems.add(
        "page-missing", Place(folder), message, "Fetch those pages, and import all of them together."
    )
