"""What is said of a service, the same on the screen and on paper (docs/decisions/0019).

Empty text and None are not known, and give no words.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kiosk.viewmodels.contact_words import keep_together
from kiosk.vocabulary import AccessFeature, Confidence, CostOption, GridPoint, Location, Referral

ACCESS_WORDS = {
    AccessFeature.STEP_FREE: "No steps",
    AccessFeature.LIFT: "Lift",
    AccessFeature.PARKING: "Parking for disabled people",
    AccessFeature.ACCESSIBLE_TOILET: "Accessible toilet",
    AccessFeature.HOIST: "Hoist",
    AccessFeature.HEARING_LOOP: "Hearing loop",
    AccessFeature.BSL: "British Sign Language",
    AccessFeature.QUIET_SPACE: "Quiet space",
}
ALL_AGES = "All ages"
_REFERRALS = {
    Referral.SELF: "You can get in touch yourself. Nobody has to ask for you.",
    Referral.PROFESSIONAL: "Somebody must ask for you. Ask your GP (doctor) or your school to do that.",
    Referral.EITHER: "You can get in touch yourself. Your GP (doctor) or your school can also ask for you.",
}
_CHECKED = {
    Confidence.SEEN: "Checked: these details were on a public web page{date}. They may have changed since.",
    Confidence.PARTIAL: "Checked in part on a public web page{date}. Some details may be missing or old.",
    Confidence.UNVERIFIED: "Not checked yet: nobody has found these details on a public web page.",
}
_MILES_IN_FULL = 10
_DAYS_A_YEAR = 366


def describe_ages(youngest: int | None, oldest: int | None) -> str:
    """Say for which ages it is."""
    if oldest is None:
        return "" if youngest is None else f"From {_count_years(youngest)}" if youngest else ALL_AGES
    if not youngest:
        return f"Up to {_count_years(oldest)}"
    if youngest == oldest:
        return _count_years(oldest)
    return f"From {youngest} to {_count_years(oldest)}"


def _count_years(years: int) -> str:
    return f"{years}\u00a0year" if years == 1 else f"{years}\u00a0years"


def describe_needs(needs: tuple[str, ...], *, is_for_all: bool) -> str:
    """Say for which needs it is."""
    if not is_for_all:
        return ", ".join(needs)
    return f"Every need, such as: {', '.join(needs)}" if needs else "Every need"


def describe_referral(referral: Referral | None) -> str:
    """Say who gets in touch first."""
    return _REFERRALS[referral] if referral else ""


def describe_cost(words: str, prices: tuple[CostOption, ...]) -> str:
    """Say what it costs: the words as written, then each price."""
    return "\n".join((*([words] if words else []), *map(_write_price, prices)))


def _write_price(price: CostOption) -> str:
    return price.words if price.amount_pence else f"Free {price.option}".strip()


def describe_access(features: tuple[AccessFeature, ...], notes: str) -> str:
    """Say what a place has for people who need it."""
    listed = ", ".join(ACCESS_WORDS[feature] for feature in features)
    return "\n".join(part for part in (listed, notes.strip()) if part)


def write_miles(miles: float) -> str:
    """Write a distance no more exactly than that helps: `0.8`, `3`, `12`."""
    rounded = max(0.1, round(miles, 1))
    return f"{rounded:g}" if rounded < _MILES_IN_FULL else f"{miles:.0f}"


@dataclass(frozen=True, slots=True)
class Standpoint:
    """Where distances are from, and what that is called: here, or what the visitor typed."""

    point: GridPoint
    name: str = "here"

    def measure_miles(self, to: GridPoint) -> float:
        """Return how far another point is in a straight line."""
        return self.point.measure_miles(to)


def describe_distance(here: Standpoint, to: GridPoint) -> str:
    """Say how far something is."""
    shown = write_miles(here.measure_miles(to))
    unit = "mile" if shown == "1" else "miles"
    return f"About {shown}\u00a0{unit} from {keep_together(here.name)} in a straight line"


def describe_place(location: Location, here: Standpoint | None) -> str:
    """Say where a place is, how far that is, how to get there and what it has, each on its own line."""
    point = location.point
    getting_there = location.transportation.strip()
    lines = (
        location.address.strip(),
        keep_together(location.postcode),
        describe_distance(here, point) if here and point else "",
        f"How to get there: {getting_there}" if getting_there else "",
    )
    return "\n".join(line for line in lines if line)


def write_day(day: date | None, shown: str) -> str:
    """Return as much of a day as is known: `7 July 2025`, `July 2025` or `2025`."""
    if day is None:
        return ""
    parts = {"d": str(day.day), "MMMM": f"{day:%B}", "yyyy": str(day.year)}
    return "\u00a0".join(parts[part] for part in shown.split())


def describe_checking(confidence: Confidence, seen_on: str, *, is_old: bool = False) -> str:
    """Say how sure we are of what is shown, and what that means."""
    checked = _CHECKED[confidence].format(date=f" from {seen_on}" if seen_on else "")
    return f"{checked} That is more than a year ago: please check first." if is_old else checked


def is_over_a_year_ago(day: date | None, shown: str, today: date | None) -> bool:
    """Say whether a day, of which `shown` is known, is surely more than a year ago."""
    if day is None or today is None:
        return False
    latest = (
        day if "d" in shown else day.replace(day=28) if "MMMM" in shown else day.replace(month=12, day=31)
    )
    return (today - latest).days > _DAYS_A_YEAR
