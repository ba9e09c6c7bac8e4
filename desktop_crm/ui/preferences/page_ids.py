"""The pages of preferences by name."""

from enum import StrEnum


class PageId(StrEnum):
    """The name of a page in code."""

    GENERAL = "general"
    CALENDAR = "calendar"
    REMINDERS = "reminders"
    KINDS = "kinds"
