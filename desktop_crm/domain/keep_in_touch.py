"""Keeping in touch: how many days may pass between two touches of a contact."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class CadenceSource(StrEnum):
    """Where a contact's cadence is from; the nearest wins."""

    CONTACT = "contact"
    TAG = "tag"
    GROUP = "group"


LONGEST_CADENCE = 3660
"""The most days a cadence can have: ten years."""


@dataclass(frozen=True, slots=True)
class Cadence:
    """A contact's cadence in days: its own, else the shortest of its tags, else of its groups.

    ``name`` is that of the tag or group; ``snoozed_until`` the day to which the contact is left in peace.
    """

    days: int
    source: CadenceSource = CadenceSource.CONTACT
    name: str = ""
    snoozed_until: date | None = None
