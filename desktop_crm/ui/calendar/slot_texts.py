"""What is said of a place on the calendar."""

from desktop_crm.ui.calendar.box_painter import BoxPainter
from desktop_crm.ui.calendar.boxes import Box, Spot
from desktop_crm.ui.calendar.item_texts import more_text
from desktop_crm.ui.calendar.spans import DaySpan, Span
from desktop_crm.ui.calendar.texts import CalendarTexts, listed


def spot_sentence(spot: Spot, boxes: BoxPainter, texts: CalendarTexts) -> str:
    """Return everything about an item, or how many more there are on which day."""
    if isinstance(spot, Box):
        return boxes.sentence(spot.item)
    return listed([more_text(spot.count), texts.day(spot.slot.day)])


def slot_sentence(span: Span, texts: CalendarTexts) -> str:
    """Return where the cursor is."""
    if isinstance(span, DaySpan):
        if span.first == span.last:
            return texts.day(span.first)
        return f"{texts.day(span.first)} – {texts.day(span.last)}"
    return listed([texts.day(span.start.date()), texts.times(span.start.time(), span.end.time())])


def span_time(span: Span, texts: CalendarTexts) -> str:
    """Return the times that a thing would have while it is dragged, "" for whole days."""
    return "" if isinstance(span, DaySpan) else texts.times(span.start.time(), span.end.time())
