"""The view of one day: what is when, what is to be followed up, and who should hear from us."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.domain.activities import ActivityRef, AgendaItem
from desktop_crm.domain.agenda import WeekNumber
from desktop_crm.domain.changes import ChangeSet
from desktop_crm.domain.lookup import ContactFilter
from desktop_crm.ui.actions import Actions
from desktop_crm.ui.activities.when_texts import WhenTexts
from desktop_crm.ui.calendar.conflict_line import ConflictLine
from desktop_crm.ui.calendar.edits import CalendarEdits, Moved
from desktop_crm.ui.calendar.spans import Span
from desktop_crm.ui.changes import Changes
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.contacts.lane import Lane
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.search.offered import Offers
from desktop_crm.ui.today.columns import Columns, Fold
from desktop_crm.ui.today.follow_up_card import FollowUpCard
from desktop_crm.ui.today.follow_up_list import LEAST_ROWS, LEAST_ROWS_ALONE, FollowUpList
from desktop_crm.ui.today.header import TodayHeader
from desktop_crm.ui.today.item_texts import ItemTexts
from desktop_crm.ui.today.people_cards import DatesCard, KeepInTouchCard, NoNextCard
from desktop_crm.ui.today.reading import DayPicture, read_day
from desktop_crm.ui.today.schedule_card import ScheduleCard
from desktop_crm.ui.today.week_card import WeekCard
from desktop_crm.ui.working_week import working_week

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace

_MINUTE = 60_000
"""Milliseconds."""


class TodayView(QWidget):
    """Shows a day; an :class:`~desktop_crm.ui.activity_places.ActivityPlace`."""

    shown_anew = Signal()
    """A day was read and is shown."""
    selection_changed = Signal()
    open_wanted = Signal()
    menu_wanted = Signal(QPoint)
    toggle_wanted = Signal(object)
    """The :class:`AgendaItem` whose circle was ticked."""
    new_wanted = Signal(object)
    """The :class:`When` of something new."""
    contact_wanted = Signal(int)
    call_wanted = Signal(int)
    list_wanted = Signal(object)
    """A :class:`ContactFilter`."""
    plan_wanted = Signal(object)
    """An :class:`ActivityLine` that was typed."""
    rows_wanted = Signal(WeekNumber, object)
    """A number of the week of a day."""

    def __init__(
        self,
        workspace: "Workspace",
        jobs: JobRunner,
        changes: Changes,
        actions: Actions,
        make_offers: Callable[[], Offers],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._lane = Lane(jobs)
        self._shown: date | None = None
        """The day that is shown, None for whichever is today."""
        self._is_reading = self._is_stale = False
        self.picture: DayPicture | None = None
        self.header = TodayHeader()
        self.header.print.clicked.connect(lambda: actions.run(CommandId.PRINT_DAY))
        self.conflicts = ConflictLine()
        self.schedule = ScheduleCard(workspace.clock)
        self.follow_ups = FollowUpCard(actions, make_offers)
        self.week = WeekCard()
        self.touch = KeepInTouchCard()
        self.dates = DatesCard()
        self.no_next = NoNextCard()
        self._last: ScheduleCard | FollowUpList = self.follow_ups.list
        self._edits = CalendarEdits(workspace, self._lane, self)
        self._edits.left.connect(self.schedule.grid.settle)
        self._edits.moved.connect(self._on_moved)
        self._edits.failed.connect(jobs.failed)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE)
        self._lay_out()
        self._connect()
        changes.happened.connect(self._on_change)

    def lists(self) -> tuple[QWidget, ...]:
        """Return the parts that hold activities and take the keyboard."""
        return self.follow_ups.list, self.schedule.grid

    @property
    def day(self) -> date:
        """The day that is shown."""
        return self._day()

    def show_day(self, day: date | None) -> None:
        """Show a day, None for today."""
        self._shown = None if day == self._workspace.clock.today() else day
        self.refresh()

    def refresh(self) -> None:
        """Read the day again; what is asked meanwhile is answered by one more reading."""
        if self._is_reading:
            self._is_stale = True
            return
        self._is_reading, self._is_stale = True, False
        day = self._shown
        first_weekday = working_week().first
        self._lane.read(lambda: read_day(self._workspace, day, first_weekday), self._on_read)

    def take_keyboard(self) -> None:
        """Put the keyboard where the work is: on the follow-ups, else into the line for new ones."""
        has_list = self.follow_ups.list.isVisibleTo(self)
        (self.follow_ups.list if has_list else self.follow_ups.line).setFocus()

    def current_item(self) -> AgendaItem | None:
        """Return the activity that commands mean."""
        return self._place().current_item()

    def selected_items(self) -> tuple[AgendaItem, ...]:
        """Return all activities that commands mean."""
        return self._place().selected_items()

    def anchor(self) -> QRect:
        """Return where the current activity is on the screen."""
        return self._place().anchor()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute.start()
        if self._is_stale or self._is_old():
            self.refresh()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()

    def _place(self) -> ScheduleCard | FollowUpList:
        """Return the part with activities that has the keyboard, or had it last."""
        if self.schedule.grid.hasFocus():
            self._last = self.schedule
        elif self.follow_ups.list.hasFocus():
            self._last = self.follow_ups.list
        return self._last

    def _lay_out(self) -> None:
        middle = _column(self.follow_ups, self.week)
        people = _column(self.touch, self.dates, self.no_next, QWidget())
        self.columns = Columns(self.schedule, middle, people)
        self.columns.folded.connect(self._on_folded)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.conflicts)
        layout.addWidget(self.columns, 1)

    def _connect(self) -> None:
        self.header.step_wanted.connect(self._on_step)
        for place in (self.schedule, self.follow_ups.list):
            place.selection_changed.connect(self.selection_changed)
            place.open_wanted.connect(self.open_wanted)
            place.menu_wanted.connect(self.menu_wanted)
        self.follow_ups.line.plan_wanted.connect(self.plan_wanted)
        self.follow_ups.line.failed.connect(self._jobs.failed)
        self.follow_ups.line.left.connect(self.follow_ups.list.setFocus)
        self.follow_ups.list.tick_wanted.connect(self.toggle_wanted)
        self.follow_ups.list.model_.arranged.connect(self._on_arranged)
        self.schedule.move_wanted.connect(self._on_move_wanted)
        self.schedule.new_wanted.connect(self.new_wanted)
        self.conflicts.undo_wanted.connect(self._edits.take_back)
        for card in (self.touch, self.dates):
            card.contact_wanted.connect(self.contact_wanted)
        self.touch.call_wanted.connect(self.call_wanted)
        self.no_next.wanted.connect(lambda: self.list_wanted.emit(ContactFilter(no_next=True)))
        self.week.wanted.connect(lambda number: self.rows_wanted.emit(number, self._day()))
        self._minute.timeout.connect(self._on_minute)

    def _day(self) -> date:
        return self._shown or self._workspace.clock.today()

    @Slot(Fold)
    def _on_folded(self, fold: Fold) -> None:
        self.follow_ups.list.keep_room(LEAST_ROWS if fold is Fold.THREE else LEAST_ROWS_ALONE)

    @Slot(int)
    def _on_step(self, days: int) -> None:
        self.show_day(self._day() + timedelta(days=days) if days else None)

    def _on_read(self, picture: DayPicture) -> None:
        self._is_reading = False
        if self._is_stale:
            self.refresh()
            return
        self._show(picture)

    def _show(self, picture: DayPicture) -> None:
        self.picture = picture
        plan, today = picture.plan, picture.now.date()
        texts = ItemTexts(picture.kind, picture.now)
        self.header.show_day(plan.day, today)
        appointments = sum(not item.is_done for item in plan.schedule)
        follow_ups = picture.follow_ups
        self.header.show_summary(appointments, len(follow_ups), plan.overdue)
        self.schedule.show_day(picture)
        self.follow_ups.show_overdue(plan.overdue, picture.overdue_in_schedule)
        self.follow_ups.show_items(follow_ups, plan.done, texts)
        self.week.show_numbers(picture.week)
        self.touch.show_due(picture.due)
        self.dates.show_dates(picture.dates, today, WhenTexts())
        self.no_next.show_count(picture.without_next)
        self.selection_changed.emit()
        self.shown_anew.emit()

    def _is_old(self) -> bool:
        return self.picture is None or self.picture.now.date() != self._workspace.clock.today()

    @Slot()
    def _on_minute(self) -> None:
        """Let things become overdue as time goes by, and a new day begin."""
        self.schedule.show_now()
        self.refresh()

    @Slot(object)
    def _on_change(self, _change: ChangeSet) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    @Slot(list)
    def _on_arranged(self, refs: list[ActivityRef]) -> None:
        self._lane.write(lambda: self._workspace.activities.arrange(refs))

    @Slot(object, object)
    def _on_move_wanted(self, item: AgendaItem, span: Span) -> None:
        self.conflicts.forget()
        self._edits.place(item, span, self.schedule.anchor())

    @Slot(object)
    def _on_moved(self, moved: Moved) -> None:
        if self.picture is not None:
            texts = ItemTexts(self.picture.kind, self.picture.now)
            titles = [f"{texts.title(item)} {texts.due(item)}" for item in moved.conflicts]
            self.conflicts.show_conflicts(moved, titles)


def _column(*parts: QWidget) -> QWidget:
    """Return parts below each other, of which the last takes what room is left."""
    column = QWidget()
    column.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(14)
    for part in parts:
        layout.addWidget(part, 1 if part is parts[-1] else 0)
    return column
