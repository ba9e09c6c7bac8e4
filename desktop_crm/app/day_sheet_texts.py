"""The words of the printed day as the command line writes it, in English."""

from datetime import date

from desktop_crm.app import activity_texts as texts
from desktop_crm.domain.activities import AgendaItem
from desktop_crm.domain.agenda import ComingDate
from desktop_crm.domain.day_sheet import DaySheet, SheetPart

_HEADINGS = {
    SheetPart.APPOINTMENTS: "Schedule",
    SheetPart.FOLLOW_UPS: "To do",
    SheetPart.DATES: "Dates",
}


class PlainDayTexts:
    """Writes a day sheet in English, with times of 24 hours."""

    right_to_left = False

    def __init__(self, kinds: texts.Kinds) -> None:
        self._kinds = kinds

    def title(self, sheet: DaySheet) -> str:
        """Return the day, with its holidays."""
        return ", ".join((texts.day_text(sheet.day), *sheet.holidays))

    def heading(self, part: SheetPart) -> str:
        """Return what a part is called."""
        return _HEADINGS[part]

    def kind(self, item: AgendaItem) -> str:
        """Return what the kind of an item is called."""
        return texts.kind_name(item.kind, self._kinds)

    def when(self, item: AgendaItem, day: date) -> str:
        """Return the time, or another day that it is due on."""
        if item.day == day:
            return texts.time_text(item)
        return texts.day_text(item.day) if item.day else ""

    def overdue(self) -> str:
        """Return the word beside what is overdue."""
        return "overdue"

    def last_reached(self, day: date | None) -> str:
        """Return when somebody was reached last."""
        return f"last reached {texts.day_text(day)}" if day else "never reached"

    def coming(self, coming: ComingDate, day: date) -> tuple[str, tuple[str, ...]]:
        """Return the day of a coming date, and what it is."""
        turns = f"{'turns' if coming.label == 'birthday' else 'years:'} {coming.turns}"
        words = (coming.label, turns) if coming.turns else (coming.label,)
        return ("today" if coming.day == day else texts.day_text(coming.day)), words

    def nothing(self) -> str:
        """Return that nothing is planned."""
        return "Nothing planned"

    def page(self, number: int, count: int) -> str:
        """Return which page it is."""
        return f"Page {number} of {count}"
