"""A real file in the calendar, and what is seen of it."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication

from desktop_crm.ui.calendar.choice_popup import ChoicePopup

ZONE = "Asia/Karachi"


class NovemberClock:
    """Stands at 11:40 of Saturday, 21 November 2026, in Karachi."""

    def now(self):
        return datetime(2026, 11, 21, 6, 40, tzinfo=UTC)

    def today(self):
        return date(2026, 11, 21)

    def zone(self):
        return ZoneInfo(ZONE)


def titles(view):
    return [spot.item.regarding for spot in view.page.places.spots]


def popup():
    found = QApplication.activePopupWidget()
    assert isinstance(found, ChoicePopup)
    return found
