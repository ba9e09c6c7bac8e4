"""What painted calendars have in common: a picture, a choice in it, and what is wanted of it."""

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget
from typing_extensions import override

from desktop_crm.domain.activities import ActivityRef, AgendaItem
from desktop_crm.ui.calendar.box_painter import BoxPainter
from desktop_crm.ui.calendar.boxes import Box, Geometry, More, Spot
from desktop_crm.ui.calendar.choice import Choice
from desktop_crm.ui.calendar.drag import Drag
from desktop_crm.ui.calendar.picture import Picture
from desktop_crm.ui.calendar.slot_texts import slot_sentence, spot_sentence
from desktop_crm.ui.calendar.spans import NEW_MINUTES, Slot, Span
from desktop_crm.ui.calendar.speech import SurfaceInterface, speak_for, tell_focus, tell_renewed
from desktop_crm.ui.calendar.texts import CalendarTexts
from desktop_crm.ui.shell.undo_bar import announce

Held = tuple[AgendaItem | None, Span]


class CalendarSurface(QAbstractScrollArea):
    """Shows one picture; what keys and mouse do is added by :class:`ActiveSurface`, the rest by each view."""

    open_wanted = Signal(object)
    """An :class:`ActivityRef`."""
    new_wanted = Signal(object)
    """A span for something new."""
    change_wanted = Signal(object, object)
    """An item, and the span it should have."""
    contact_wanted = Signal(int)
    page_wanted = Signal(int)
    day_wanted = Signal(object)
    """A day that has more than there is room for."""
    current_changed = Signal()
    context_menu_requested = Signal(QPoint)

    spoken: SurfaceInterface | None = None
    """What screen readers are told, once one has asked."""

    def __init__(self, picture: Picture, texts: CalendarTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        speak_for(CalendarSurface)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Calendar"))
        self.picture = picture
        self.texts = texts
        self.choice = Choice(Slot(picture.day))
        self.drag: Drag | None = None
        self.is_editable = True
        self._dropped: Held | None = None
        self._geometry: Geometry | None = None
        self._boxes: BoxPainter | None = None

    @abstractmethod
    def layouter(self) -> Callable[[Picture], Geometry]:
        """Return what finds the place of everything in a picture at the present size, in any thread."""

    @abstractmethod
    def step_cursor(self, across: int, down: int, *, extending: bool) -> None:
        """Move the cursor by keys: so many columns across, so many rows down."""

    @abstractmethod
    def go_to_edge(self, *, first: bool) -> None:
        """Move the cursor to the first or the last place that is shown."""

    @abstractmethod
    def moved(self, item: AgendaItem, across: int, down: int) -> Span | None:
        """Return where keys move an item: so many columns across, so many rows down."""

    @abstractmethod
    def slot_for(self, drag: Drag, point: QPoint) -> Slot | None:
        """Return the slot that what is held is over."""

    @property
    def places(self) -> Geometry:
        """Where everything is."""
        if self._geometry is None:
            self._geometry = self.layouter()(self.picture)
        return self._geometry

    @property
    def boxes(self) -> BoxPainter:
        """What items are painted with."""
        if self._boxes is None:
            ratio = self.devicePixelRatioF()
            self._boxes = BoxPainter(
                self.picture, self.texts, self.font(), mirrored=self.isRightToLeft(), ratio=ratio
            )
        return self._boxes

    def show_picture(self, picture: Picture, places: Geometry | None = None) -> None:
        """Show what was read; ``places`` is where everything is, as the layouter found it."""
        self.picture = picture
        self.drag = None
        self._dropped = None
        self._boxes = None
        same_size = places is not None and places.size == self.viewport().size()
        self.renew(places if same_size else None)
        tell_renewed(self)

    def show_now(self, picture: Picture) -> None:
        """Move the line of the present; the picture is the same but for that."""
        self.picture = picture
        self.viewport().update()

    def renew(self, places: Geometry | None = None) -> None:
        """Lay everything out again, unless it is known where it is."""
        self._geometry = places
        before = self.choice.current
        self.choice.renew(self.places.spots, self.places.days)
        if before is not None and self.choice.current is None:
            self.current_changed.emit()
        self._describe()
        self.viewport().update()

    def current_item(self) -> AgendaItem | None:
        """Return the item with the keyboard."""
        return self.choice.current_item

    def selected_items(self) -> tuple[AgendaItem, ...]:
        """Return the selected items, the current one first."""
        return self.choice.items

    def current_rect(self) -> QRect:
        """Return where the current item, or the cursor, is in the viewport."""
        current = self.choice.current
        if current is not None:
            return self.places.shown(current)
        rects = self.cursor_rects()
        return rects[0] if rects else self.viewport().rect()

    def select_spot(self, spot: Spot, *, adding: bool = False) -> None:
        """Select a spot and show all of it."""
        self.choice.select(spot, adding=adding)
        self.ensure_visible(self.places.shown(spot))
        self._tell()

    def select_ref(self, ref: ActivityRef) -> bool:
        """Select an item; return whether it is shown."""
        for spot in self.places.spots:
            if isinstance(spot, Box) and spot.item.ref == ref:
                self.select_spot(spot)
                return True
        return False

    def go_to_slot(self, slot: Slot, *, extending: bool = False) -> None:
        """Put the cursor into a slot; a day that is not shown is paged to."""
        self.choice.go_to(slot, extending=extending)
        days = self.places.days
        if slot.day not in days:
            self.page_wanted.emit(1 if slot.day > days[-1] else -1)
            return
        for rect in self.cursor_rects()[-1:]:
            self.ensure_visible(rect)
        self._tell()

    def cursor_rects(self) -> list[QRect]:
        """Return what the marked slots cover."""
        return self.places.rects(self.choice.span())

    def ensure_visible(self, rect: QRect) -> None:
        """Scroll so that a rectangle of the viewport is seen; nothing where all is shown at once."""

    def held(self) -> Held | None:
        """Return what is dragged, or was let go a moment ago, and where; None for an item is a new one."""
        if self.drag is not None and self.drag.is_under_way and self.drag.span is not None:
            return self.drag.item, self.drag.span
        return self._dropped

    def drop(self) -> None:
        """Let go what is held, and ask for what that means."""
        drag, self.drag = self.drag, None
        if drag is None or not drag.is_under_way or drag.span is None or not drag.is_moved:
            self.viewport().update()
            return
        if drag.item is None:
            self.new_wanted.emit(drag.span)
        else:
            self._dropped = drag.item, drag.span
            self.change_wanted.emit(drag.item, drag.span)
        self.viewport().update()

    def cancel_drag(self) -> bool:
        """Forget what is held; return whether something was."""
        was_held = self.drag is not None and self.drag.is_under_way
        self.drag = None
        self.viewport().update()
        return was_held

    def settle(self) -> None:
        """Show a dropped thing where it is stored."""
        self._dropped = None
        self.viewport().update()

    def minutes_for(self, item: AgendaItem | None) -> int:
        """Return how long an item takes when it gets a time for the first time."""
        return (self.picture.look(item.kind).minutes if item is not None else 0) or NEW_MINUTES

    def activate(self) -> None:
        """Open the current item, the day that has more, or something new where the cursor is."""
        current = self.choice.current
        if isinstance(current, Box):
            self.open_wanted.emit(current.item.ref)
        elif isinstance(current, More):
            self.day_wanted.emit(current.slot.day)
        elif self.is_editable:
            self.new_wanted.emit(self.choice.span())

    def spot_text(self, spot: Spot) -> str:
        """Return what a screen reader says of a spot."""
        return spot_sentence(spot, self.boxes, self.texts)

    def _tell(self) -> None:
        self._describe()
        self.viewport().update()
        self.current_changed.emit()
        if not self.hasFocus():
            return
        if self.choice.current is not None:
            tell_focus(self, self.places.spots.index(self.choice.current))
        else:
            announce(self, self.accessibleDescription())

    def _describe(self) -> None:
        current = self.choice.current
        if current is not None:
            self.setAccessibleDescription(self.spot_text(current))
        else:
            self.setAccessibleDescription(slot_sentence(self.choice.span(), self.texts))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.renew()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _DRESSING:
            self._boxes = None
            self.renew()


_DRESSING = {
    QEvent.Type.PaletteChange,
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
    QEvent.Type.LayoutDirectionChange,
}
