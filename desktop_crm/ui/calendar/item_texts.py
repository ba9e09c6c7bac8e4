"""What the calendar writes and says about an item."""

from PySide6.QtCore import QLocale

from desktop_crm.domain.activities import NORMAL, AgendaItem
from desktop_crm.ui.calendar.picture import Picture
from desktop_crm.ui.calendar.spans import DaySpan, TimedSpan, days_of, is_banner, span_of
from desktop_crm.ui.calendar.texts import CalendarTexts, apart, in_line, listed
from desktop_crm.ui.common.text import fill, translate

_LEFT_TO_RIGHT_MARK = "\u200e"


class ItemTexts:
    """Texts of the items of one picture."""

    def __init__(self, picture: Picture, texts: CalendarTexts) -> None:
        self._picture = picture
        self._texts = texts
        self._title = translate("CalendarItem", "%1 %2", "a kind of activity and a name")

    def title(self, item: AgendaItem) -> str:
        """Return the kind and who it is with, or what it is about where it is with nobody."""
        kind = self._picture.look(item.kind).name
        if not item.participants:
            return item.regarding or kind
        return self._title.replace("%1", apart(kind)).replace("%2", apart(self._names(item)))

    def about(self, item: AgendaItem) -> str:
        """Return what the title does not say: what it is about, and where."""
        regarding = item.regarding if item.participants else ""
        return " · ".join(in_line(part) for part in (regarding, item.place) if part)

    def time(self, item: AgendaItem) -> str:
        """Return when an item begins, "" where it is of whole days."""
        return "" if item.starts is None else self._texts.clock(item.starts.time())

    def times(self, item: AgendaItem) -> str:
        """Return from when to when an item lasts, "" where it lies over whole days."""
        span = span_of(item)
        if not isinstance(span, TimedSpan) or is_banner(item):
            return ""
        return self._texts.times(span.start.time(), span.end.time())

    def owner(self, item: AgendaItem) -> str:
        """Return whose item it is, where it is somebody else's among several people's."""
        person = self._picture.person(item.owner) if self._picture.by_person else None
        return person.name if person is not None and person is not self._picture.people[0] else ""

    def sentence(self, item: AgendaItem) -> str:
        """Return everything about an item, to be spoken or shown beside the mouse."""
        marks = (
            (item.is_done, translate("CalendarItem", "done")),
            (self._is_overdue(item), translate("CalendarItem", "overdue")),
            (item.recurs, translate("CalendarItem", "repeats")),
            (item.has_alarm, translate("CalendarItem", "with an alarm")),
            (item.private, translate("CalendarItem", "private")),
        )
        parts = [self.title(item), self._when(item), *self.about(item).split(" · "), self._for_whom(item)]
        if item.priority != NORMAL:
            number = self._texts.number(item.priority)
            parts.append(fill(translate("CalendarItem", "priority %1"), number))
        return listed([*parts, *(word for holds, word in marks if holds)])

    def _names(self, item: AgendaItem) -> str:
        first = item.participants[0].name
        rest = len(item.participants) - 1
        return f"{first} {short_more_text(rest)}" if rest else first

    def _when(self, item: AgendaItem) -> str:
        span = span_of(item)
        if span is None:
            return ""
        first, last = days_of(span)
        days = (
            self._texts.day(first) if first == last else f"{self._texts.day(first)} – {self._texts.day(last)}"
        )
        return days if isinstance(span, DaySpan) else listed([days, self.times(item)])

    def _for_whom(self, item: AgendaItem) -> str:
        owner = self.owner(item)
        return fill(translate("CalendarItem", "for %1"), owner) if owner else ""

    def _is_overdue(self, item: AgendaItem) -> bool:
        return item.is_overdue(self._picture.now, self._picture.today)


def more_text(count: int) -> str:
    """Return "+3 more"."""
    return translate("CalendarItem", "+%Ln more", None, count)


def short_more_text(count: int) -> str:
    """Return "+3", for little room."""
    return in_line(f"{_LEFT_TO_RIGHT_MARK}+{QLocale().toString(count)}")
