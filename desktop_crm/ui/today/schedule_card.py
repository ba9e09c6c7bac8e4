"""What has a time on the day, among its hours, with a line at the present moment."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.domain.clock import Clock
from desktop_crm.ui.calendar.boxes import Geometry
from desktop_crm.ui.calendar.day_geometry import DayGeometry
from desktop_crm.ui.calendar.day_grid import DayGrid
from desktop_crm.ui.calendar.periods import ViewKind
from desktop_crm.ui.calendar.picture import KindLook, Picture
from desktop_crm.ui.calendar.placed import Placed, placed
from desktop_crm.ui.calendar.presenter import looks_of
from desktop_crm.ui.calendar.spans import when_of
from desktop_crm.ui.calendar.texts import CalendarTexts
from desktop_crm.ui.common.card import Card
from desktop_crm.ui.common.text import label
from desktop_crm.ui.today.reading import DayPicture
from desktop_crm.ui.working_week import working_week

_LEAST_LINES = 18


class HoursGrid(DayGrid):
    """The hours of one day without its name, and above them a strip where something lasts whole days.

    On the day of the clock the present stays in sight at every size, until the user scrolls.
    """

    _is_fitting = False
    _was_scrolled = False

    def __init__(self, picture: Picture, texts: CalendarTexts, parent: QWidget | None = None) -> None:
        super().__init__(picture, texts, parent)
        self.verticalScrollBar().valueChanged.connect(self._on_moved)

    @override
    def layouter(self) -> Callable[[Picture], DayGeometry]:
        lay_out = super().layouter()
        return lambda picture: _without_head(lay_out(picture))

    @override
    def renew(self, places: Geometry | None = None) -> None:
        self._is_fitting = True
        super().renew(places)
        if not self._was_scrolled and self.picture.day == self.picture.now.date():
            self._show_present()
        self._is_fitting = False

    def _show_present(self) -> None:
        """Scroll so far that the line of the present is seen, with an hour before it."""
        now, places = self.picture.now, self.grid
        line = places.y_of(now.hour * 60 + now.minute)
        if not places.grid_top <= line < places.size.height() - places.sizes.hour:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + line - places.grid_top - places.sizes.hour)

    @Slot()
    def _on_moved(self) -> None:
        self._was_scrolled = self._was_scrolled or not self._is_fitting


def _without_head(places: DayGeometry) -> DayGeometry:
    places.head_height = 0
    if all(spot.in_grid for spot in places.spots):
        places.strip_height = 0
    return places


class ScheduleCard(Card):
    """The hours of one day; items are dragged and resized as in the calendar."""

    selection_changed = Signal()
    open_wanted = Signal()
    menu_wanted = Signal(QPoint)
    move_wanted = Signal(object, object)
    """An item, and the :class:`Span` it should have."""
    new_wanted = Signal(object)
    """The :class:`When` of something new."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._clock = clock
        self._items: tuple[Placed, ...] = ()
        self._looks: Mapping[str, KindLook] = {}
        self.title.setText(self.tr("Schedule"))
        self.setAccessibleName(self.title.text())
        self.holiday = label("", "muted")
        self.add_at_end(self.holiday)
        self.grid = HoursGrid(self._picture(clock.today()), CalendarTexts())
        self.grid.setAccessibleName(self.tr("Schedule"))
        self.grid.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.add(self.grid, 1)
        self.grid.current_changed.connect(self.selection_changed)
        self.grid.open_wanted.connect(lambda _: self.open_wanted.emit())
        self.grid.context_menu_requested.connect(self.menu_wanted)
        self.grid.change_wanted.connect(self.move_wanted)
        self.grid.new_wanted.connect(lambda span: self.new_wanted.emit(when_of(span, clock.zone())))

    def show_day(self, day: DayPicture) -> None:
        """Show the day's hours."""
        plan = day.plan
        self._looks = looks_of(tuple(day.kinds.values()))
        self._items = placed((*plan.banners, *plan.schedule))
        self.grid.show_picture(self._picture(plan.day))
        self.holiday.setText(" · ".join(plan.holidays))

    def show_now(self) -> None:
        """Move the line of the present."""
        self.grid.show_now(self._picture(self.grid.picture.day))

    def current_item(self) -> AgendaItem | None:
        """Return the activity that the keyboard is on."""
        return self.grid.current_item()

    def selected_items(self) -> tuple[AgendaItem, ...]:
        """Return the selected activities."""
        return self.grid.selected_items()

    def anchor(self) -> QRect:
        """Return where the current one is on the screen."""
        area = self.grid.current_rect()
        return QRect(self.grid.viewport().mapToGlobal(area.topLeft()), area.size())

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width(), self.fontMetrics().height() * _LEAST_LINES)

    def _picture(self, day: date) -> Picture:
        now = self._clock.now().astimezone(self._clock.zone())
        working = working_week().minutes
        return Picture(ViewKind.DAY, day, (day,), now, self._items, looks=self._looks, working=working)
