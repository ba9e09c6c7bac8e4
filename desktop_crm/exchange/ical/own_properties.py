"""The properties of our own: what iCalendar has no word for (RFC 5545, 3.8.8.2)."""

_OURS = "X-DESKTOP-CRM-"
KIND, OWNER, RESULT, MINUTES = f"{_OURS}KIND", f"{_OURS}OWNER", f"{_OURS}RESULT", f"{_OURS}MINUTES"
COMPLETED = f"{_OURS}COMPLETED"
"""When an event was done; iCalendar says that of to-dos only."""
FROM_COMPLETION = f"{_OURS}RRULE-FROM-COMPLETION"
"""A rule that counts from the day it is done; others would show it as one of fixed dates."""
ZONE = f"{_OURS}ZONE"
"""Says that a time in UTC is meant so, and not only written so: the zone, such as "Etc/UTC"."""
SUMMARY = f"{_OURS}SUMMARY"
"""Says that a SUMMARY of these words is made of the kind and the people, and not what it is about."""
PARTICIPANT = f"{_OURS}PARTICIPANT"
"""Somebody without an e-mail address, whom ATTENDEE cannot name."""
CONTACT_UID = f"{_OURS}UID"
"""The parameter with the UID of a contact."""


def is_ours(name: str) -> bool:
    """Return whether a property is of our own."""
    return name.startswith(_OURS)
