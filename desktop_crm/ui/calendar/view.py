"""The calendar: a header, the days painted in one of several ways, and a pane to go to dates."""

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.domain.activities import ActivityRef, AgendaFilter, AgendaItem
from desktop_crm.domain.changes import ChangeSet
from desktop_crm.domain.errors import CrmError
from desktop_crm.ui.calendar.agenda_list import AgendaList
from desktop_crm.ui.calendar.conflict_line import ConflictLine
from desktop_crm.ui.calendar.day_grid import DayGrid
from desktop_crm.ui.calendar.edits import CalendarEdits, Moved
from desktop_crm.ui.calendar.filter_panel import FilterPanel, is_narrowed
from desktop_crm.ui.calendar.header import CalendarHeader
from desktop_crm.ui.calendar.item_texts import ItemTexts
from desktop_crm.ui.calendar.month_grid import MonthGrid
from desktop_crm.ui.calendar.periods import ViewKind
from desktop_crm.ui.calendar.picture import Picture
from desktop_crm.ui.calendar.presenter import CalendarPresenter, Prepare
from desktop_crm.ui.calendar.side_pane import CalendarPane
from desktop_crm.ui.calendar.spans import Span, when_of
from desktop_crm.ui.calendar.state import CalendarState, from_setting, to_setting
from desktop_crm.ui.calendar.texts import CalendarTexts
from desktop_crm.ui.changes import Changes
from desktop_crm.ui.contacts.lane import Lane
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.working_week import working_week

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace

TICK_MS = 20_000
"""How often the line of the present moves."""

Page = DayGrid | MonthGrid | AgendaList


class CalendarView(QWidget):
    """Shows the calendars of one file; commands on activities are the window's."""

    open_wanted = Signal(object)
    """The :class:`ActivityRef` of what is to be opened."""
    new_wanted = Signal(object)
    """The :class:`When` of something new."""
    contact_wanted = Signal(int)
    selection_changed = Signal()
    menu_wanted = Signal(QPoint)
    arranged = Signal()
    """The user has chosen another view, other people or the pane: see :meth:`state`."""

    def __init__(
        self, workspace: "Workspace", jobs: JobRunner, changes: Changes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._lane = Lane(jobs)
        self._select_next: ActivityRef | None = None
        self.texts = CalendarTexts()
        self.presenter = CalendarPresenter(workspace, self, self._lane.read, lambda: self.texts.week)
        now = workspace.clock.now().astimezone(workspace.clock.zone())
        working = working_week().minutes
        empty = Picture(ViewKind.WEEK, now.date(), self.presenter.days, now, working=working)
        self.header = CalendarHeader(self.texts)
        self.line = ConflictLine()
        self.grid = DayGrid(empty, self.texts)
        self.month = MonthGrid(empty, self.texts)
        self.agenda = AgendaList(empty, self.texts)
        self.pane = CalendarPane(workspace.clock, self.texts)
        self.edits = CalendarEdits(workspace, self._lane, self)
        self._lay_out()
        self._connect()
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self.presenter.tick)
        changes.happened.connect(self._on_change)

    @property
    def page(self) -> Page:
        """The part in which days are shown now."""
        pages: dict[ViewKind, Page] = {ViewKind.MONTH: self.month, ViewKind.AGENDA: self.agenda}
        return pages.get(self.presenter.question.kind, self.grid)

    @property
    def day(self) -> date:
        """The day that is asked for: the one shown, or one of those shown."""
        return self.presenter.question.day

    def lists(self) -> tuple[QWidget, ...]:
        """Return the widgets in which activities have the keyboard."""
        return self.grid, self.month, self.agenda

    def show_day(self, day: date) -> None:
        """Go to a day."""
        self.presenter.show(day=day)

    def show_today(self) -> None:
        """Go to today."""
        self.presenter.show_today()

    def show_view(self, kind: ViewKind, *, day: date | None = None) -> None:
        """Show the days in another way."""
        self.presenter.show(kind=kind, day=day)
        self.arranged.emit()

    def current_item(self) -> AgendaItem | None:
        """Return the item with the keyboard."""
        return self.page.current_item()

    def selected_items(self) -> tuple[AgendaItem, ...]:
        """Return the selected items."""
        return self.page.selected_items()

    def anchor(self) -> QRect:
        """Return where the current item, or the cursor, is on the screen."""
        rect = self.page.current_rect()
        return QRect(self.page.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def go_to_date(self) -> None:
        """Put the keyboard where a date is typed."""
        self.header.pane.setChecked(True)
        self.pane.ask_for_date()

    def state(self) -> dict[str, object]:
        """Return how the user has arranged the calendar, as plain values."""
        asked = self.presenter.question
        return to_setting(
            CalendarState(asked.kind, asked.count, asked.people, pane=self.header.pane.isChecked())
        )

    def restore_state(self, state: object) -> None:
        """Arrange the calendar as it was."""
        found = from_setting(state)
        self.header.pane.setChecked(found.pane)
        self.presenter.restore(found.kind, found.count, found.people)

    def preparer(self) -> Prepare:
        """Return what finds the places of a picture's items, in the lane."""
        return self.page.layouter()

    def show_picture(self, picture: Picture, prepared: Any) -> None:
        """Show what was read and prepared."""
        asked = self.presenter.question
        had_focus = self._has_focus()
        self.header.show_period(picture.kind, picture.day, picture.days, asked.count)
        self.header.show_people(picture.people)
        self.header.show_filtered(narrowed=is_narrowed(asked.which))
        marked = () if picture.kind is ViewKind.MONTH else picture.days
        self.pane.show_day(picture.day, marked, picture.today)
        page = self.page
        page.show_picture(picture, prepared)
        self._pages.setCurrentWidget(page)
        self.setFocusProxy(page)
        if had_focus:
            page.setFocus()
        if self._select_next is not None and page.select_ref(self._select_next):
            self._select_next = None
        self.selection_changed.emit()

    def show_now(self, picture: Picture) -> None:
        """Show what time it is."""
        self.page.show_now(picture)

    def show_failure(self, error: CrmError) -> None:
        """Let the window say why nothing was read; the last picture stays."""
        self._jobs.failed.emit(error)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        self.presenter.catch_up()

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        for page in self.lists():
            self._pages.addWidget(page)
        self.pane.hide()
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._pages, 1)
        body.addWidget(self.pane)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.line)
        layout.addLayout(body, 1)
        self.setFocusProxy(self.grid)

    def _connect(self) -> None:
        for page in (self.grid, self.month, self.agenda):
            page.is_editable = not self._workspace.read_only
            page.open_wanted.connect(self.open_wanted)
            page.change_wanted.connect(self._on_change_wanted)
            page.contact_wanted.connect(self.contact_wanted)
            page.current_changed.connect(self.selection_changed)
            page.context_menu_requested.connect(self.menu_wanted)
        for surface in (self.grid, self.month):
            surface.new_wanted.connect(self._on_new_wanted)
            surface.page_wanted.connect(self._on_page_wanted)
            surface.day_wanted.connect(self._on_day_wanted)
        header = self.header
        header.paged.connect(self.presenter.page)
        header.today_wanted.connect(self.presenter.show_today)
        header.kind_chosen.connect(self.show_view)
        header.count_chosen.connect(self._on_count)
        header.person_toggled.connect(self._on_person)
        header.filter_wanted.connect(self._on_filter_wanted)
        header.pane_toggled.connect(self._on_pane)
        self.pane.day_chosen.connect(self.show_day)
        self.edits.moved.connect(self._on_moved)
        self.edits.left.connect(self._on_left)
        self.edits.failed.connect(self._jobs.failed)
        self.line.undo_wanted.connect(self.edits.take_back)

    def _has_focus(self) -> bool:
        return any(page.hasFocus() for page in self.lists())

    @Slot(object)
    def _on_change(self, change: ChangeSet) -> None:
        self.presenter.take_note(change, shown=self.isVisible())

    @Slot(object, object)
    def _on_change_wanted(self, item: AgendaItem, span: Span) -> None:
        self.line.forget()
        self.edits.place(item, span, self.anchor())

    @Slot(object)
    def _on_moved(self, moved: Moved) -> None:
        """Follow a moved item; the picture itself comes with the change that is announced."""
        self._select_next = moved.ref
        if self.page.select_ref(moved.ref):
            self._select_next = None
        picture = self.presenter.picture
        if picture is not None:
            texts = ItemTexts(picture, self.texts)
            titles = [f"{texts.title(item)} {texts.times(item)}" for item in moved.conflicts]
            self.line.show_conflicts(moved, titles)

    @Slot()
    def _on_left(self) -> None:
        for surface in (self.grid, self.month):
            surface.settle()

    @Slot(object)
    def _on_new_wanted(self, span: Span) -> None:
        self.new_wanted.emit(when_of(span, self._workspace.clock.zone()))

    @Slot(int)
    def _on_page_wanted(self, steps: int) -> None:
        """Page, and take the cursor along unless it went ahead."""
        page = self.page
        if isinstance(page, DayGrid | MonthGrid):
            cursor = page.choice.cursor
            if cursor.day not in self.presenter.days:
                self.presenter.show(day=cursor.day)
                return
        self.presenter.page(steps)

    @Slot(object)
    def _on_day_wanted(self, day: date) -> None:
        is_day = self.presenter.question.kind is ViewKind.DAY
        self.show_view(ViewKind.AGENDA if is_day else ViewKind.DAY, day=day)

    @Slot(int)
    def _on_count(self, count: int) -> None:
        self.presenter.show(kind=ViewKind.DAYS, count=count)
        self.arranged.emit()

    @Slot(str, bool)
    def _on_person(self, owner: str, shown: bool) -> None:
        self.presenter.toggle_person(owner, shown=shown)
        self.arranged.emit()

    @Slot(QRect)
    def _on_filter_wanted(self, place: QRect) -> None:
        picture = self.presenter.picture
        if picture is None:
            return
        panel = FilterPanel(self.presenter.question.which, picture.looks, self)
        panel.changed.connect(self._on_filtered)
        panel.open_at(place)

    @Slot(object)
    def _on_filtered(self, which: AgendaFilter) -> None:
        self.presenter.filter(which)

    @Slot(bool)
    def _on_pane(self, shown: bool) -> None:
        self.pane.setVisible(shown)
        self.arranged.emit()
