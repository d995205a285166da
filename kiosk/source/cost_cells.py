"""Reads and writes what a service costs: words, and prices such as `£3.50 a session`."""

from __future__ import annotations

import re
from decimal import Decimal

from kiosk.vocabulary import CostOption

_PRICE = re.compile(r"£\s?(\d{1,6}(?:\.\d{2})?)(?:\s+([^;£]+))?")
_SURELY_FREE = re.compile(
    r"(?:it is |it's |always )?free(?: service| to join| to use| of charge)?"
    r"(?: \((?:nhs|state school|council|no charge)\))?\.?"
    r"|no (?:charge|cost|fee)s?\.?",
    re.IGNORECASE,
)


def split_prices(cell: str) -> tuple[str, ...]:
    """Return the prices in a cell as written, parted by semicolons."""
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def read_price(written: str) -> CostOption | None:
    """Return a price, or None where it is not `£`, an amount and what that buys."""
    match = _PRICE.fullmatch(written)
    if match is None:
        return None
    return CostOption(int(Decimal(match[1]) * 100), " ".join((match[2] or "").split()))


def read_prices(cell: str) -> tuple[CostOption, ...]:
    """Return every price in a cell that is one."""
    return tuple(price for price in map(read_price, split_prices(cell)) if price is not None)


def write_prices(prices: tuple[CostOption, ...]) -> str:
    """Return prices as a cell from which `read_prices` gives the same."""
    return "; ".join(price.words for price in prices)


def is_surely_free(words: str, prices: tuple[CostOption, ...]) -> bool:
    """Say whether a service costs nobody anything. “Free or low cost” and “free if …” are not sure."""
    if any(price.amount_pence for price in prices):
        return False
    return bool(_SURELY_FREE.fullmatch(words.strip())) or (bool(prices) and not words.strip())
