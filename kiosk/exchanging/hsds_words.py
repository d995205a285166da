"""What both directions of HSDS agree on: names of attributes, labels of access features, ids."""

from __future__ import annotations

import uuid

from kiosk.vocabulary import AccessFeature

TOPIC_TAXONOMY = "Local Offer topic"
NEED_TAXONOMY = "Local Offer need"
KIOSK_TAXONOMY = "Local Offer kiosk"
"""The taxonomy of what a kiosk knows of a service and HSDS has no field for."""

KIOSK_ATTRIBUTES = ("id", "referral", "confidence", "source_url", "closed_try", "hide_by", "review_by")
ACCESS_LABELS = {
    AccessFeature.STEP_FREE: "Step-free access",
    AccessFeature.LIFT: "Lift",
    AccessFeature.PARKING: "Accessible parking",
    AccessFeature.ACCESSIBLE_TOILET: "Accessible toilet",
    AccessFeature.HOIST: "Hoist",
    AccessFeature.HEARING_LOOP: "Hearing loop",
    AccessFeature.BSL: "British Sign Language",
    AccessFeature.QUIET_SPACE: "Quiet space",
}
ACCESS_NOTES_LABEL = "Other access information"
COUNTRY = "GB"
CURRENCY = "GBP"
_NAMESPACE = uuid.UUID("6f0a1c52-3f0e-5b5e-9d55-1c7a6a3f2b10")


def make_id(*parts: str) -> str:
    """Return a UUID, the same for the same parts every time, as HSDS asks of ids."""
    return str(uuid.uuid5(_NAMESPACE, "/".join(parts)))
