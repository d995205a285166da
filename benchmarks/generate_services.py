"""Makes up any number of services, as rows of `services.csv`, to measure big directories with.

They are plainly made up: numbers are from the range that Ofcom keeps for drama, addresses lead
nowhere, and every row is marked `unverified`. The same count and seed always give the same rows.
"""

from __future__ import annotations

import random

_TOPICS = (
    "Emergency and crisis",
    "Advice and support for parents",
    "Education",
    "Special schools",
    "Health",
    "Communication and sensory",
    "Mental health and wellbeing",
    "Social care and short breaks",
    "Preparing for adulthood",
    "Things to do",
    "Money and benefits",
    "Transport",
    "Family hubs and libraries",
)
_TOPIC_WEIGHTS = (1, 12, 8, 6, 14, 8, 10, 10, 6, 20, 6, 5, 12)
_AREAS = (
    "Cannock Chase",
    "East Staffordshire",
    "Lichfield",
    "Newcastle-under-Lyme",
    "South Staffordshire",
    "Stafford",
    "Staffordshire Moorlands",
    "Tamworth",
    "Staffordshire",
    "UK",
)
_AREA_WEIGHTS = (8, 8, 8, 8, 8, 8, 8, 8, 20, 16)
_NEEDS = (
    "autism",
    "adhd",
    "speech-language",
    "learning-disability",
    "hearing",
    "vision",
    "physical",
    "mental-health",
    "medical",
)
_KINDS = (
    *("club", "support group", "helpline", "drop-in", "clinic", "therapy team", "nursery", "school"),
    *("youth group", "swimming lessons", "art sessions", "respite care", "sitting service", "library"),
)
_FIRST_NAMES = (
    *("Acorn", "Bluebell", "Canal", "Dovetail", "Elm", "Foxglove", "Granary", "Hazel", "Ivy", "Juniper"),
    *("Kestrel", "Lark", "Meadow", "Nightingale", "Oakwood", "Pottery", "Quarry", "Riverside", "Swan"),
    *("Trent", "Underhill", "Viaduct", "Willow", "Yarrow"),
)
_SECOND_NAMES = (
    *("Bridge", "Corner", "Court", "End", "Farm", "Gate", "Green", "Hall", "House", "Lane", "Lodge"),
    *("Mill", "Park", "Place", "Rise", "Street", "View", "Way", "Yard"),
)
_WORDS = (
    *("children", "families", "young people", "parents", "carers", "brothers and sisters", "grandparents"),
    *("autism", "hearing loss", "sight loss", "Down's syndrome", "cerebral palsy", "epilepsy", "worries"),
    *("sleep", "feeding", "walking", "talking", "reading", "behaviour", "school", "college", "work"),
    *("benefits", "transport", "holidays", "equipment", "wheelchairs", "signing", "music", "football"),
    *("gardening", "cooking", "computers", "friends", "confidence", "speech", "language", "play"),
)
_POSTCODE_AREAS = ("ST", "WS", "DE", "B", "WV")
_HOURS = ("Mon–Fri 09:00–17:00", "Wed 10:00–12:00", "Sat 09:30–12:30", "24 hours, every day", "")
_COSTS = ("Free", "£3 a session", "Free if your child qualifies", "")


def generate_services(count: int, seed: int) -> list[dict[str, str]]:
    """Return `count` rows of `services.csv` that fit the shipped topics, needs and areas."""
    chance = random.Random(seed)
    return [_generate_service(number, chance) for number in range(count)]


def _generate_service(number: int, chance: random.Random) -> dict[str, str]:
    place = f"{chance.choice(_FIRST_NAMES)} {chance.choice(_SECOND_NAMES)}"
    subjects = chance.sample(_WORDS, 6)
    youngest = chance.choice((0, 0, 2, 5, 11, 16))
    return {
        "id": f"made-up-{number}",
        "name": f"{place} {chance.choice(_KINDS)} for {subjects[0]}",
        "organisation": f"{chance.choice(_FIRST_NAMES)} Trust {number % 997}",
        "category": chance.choices(_TOPICS, _TOPIC_WEIGHTS)[0],
        "needs": "all" if chance.random() < 0.5 else ";".join(chance.sample(_NEEDS, chance.randint(1, 3))),
        "age_min": str(youngest),
        "age_max": chance.choice(("", "18", "25")),
        "area": chance.choices(_AREAS, _AREA_WEIGHTS)[0],
        "description": (
            f"Help with {subjects[1]}, {subjects[2]} and {subjects[3]} at {place}. "
            f"It is for people who want to know more about {subjects[4]} and {subjects[5]}."
        ),
        **_generate_contact(number, place, chance),
        "opening_hours": chance.choice(_HOURS),
        "cost": chance.choice(_COSTS),
        "referral": chance.choice(("self", "professional", "either", "")),
        "source_url": "",
        "seen": "",
        "confidence": "unverified",
    }


def _generate_contact(number: int, place: str, chance: random.Random) -> dict[str, str]:
    inward = f"{chance.randint(1, 9)}{chance.choice('ABDEFGHJ')}{chance.choice('LNPQRSTU')}"
    return {
        "phone": f"0808 157 0{number % 1000:03}",
        "text_relay_or_sms": "",
        "email": f"hello@service-{number}.org.uk",
        "website": f"https://service-{number}.org.uk",
        "address": f"{chance.randint(1, 200)} {place}",
        "postcode": f"{chance.choice(_POSTCODE_AREAS)}{chance.randint(1, 21)} {inward}",
    }
