"""The line above the calendar: what is shown, and what can be shown instead."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QRect, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.ui.calendar.choice_popup import ChoicePopup
from desktop_crm.ui.calendar.periods import FEWEST_DAYS, MOST_DAYS, ViewKind
from desktop_crm.ui.calendar.person_chip import PersonChip
from desktop_crm.ui.calendar.picture import Person
from desktop_crm.ui.calendar.texts import CalendarTexts
from desktop_crm.ui.common.buttons import Button, ToolButton
from desktop_crm.ui.common.chips import Chip
from desktop_crm.ui.common.flow_layout import FlowLayout
from desktop_crm.ui.common.text import label


class CalendarHeader(QFrame):
    """Title, paging, views, people and filter; what has no room goes to a second line."""

    paged = Signal(int)
    today_wanted = Signal()
    kind_chosen = Signal(object)
    count_chosen = Signal(int)
    person_toggled = Signal(str, bool)
    filter_wanted = Signal(QRect)
    """The place on the screen below which the panel belongs."""
    pane_toggled = Signal(bool)

    def __init__(self, texts: CalendarTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "bar")
        self._texts = texts
        self._people: tuple[Person, ...] = ()
        self.title = label("", "heading")
        self.week = label("", "muted")
        self.back = ToolButton("chevron-left", self.tr("Earlier"))
        self.today = Button(self.tr("Today"))
        self.forward = ToolButton("chevron-right", self.tr("Later"))
        self.kinds = {kind: Chip(text) for kind, text in self._kind_texts().items()}
        self.count = ToolButton("chevron-down", self.tr("Choose how many days"))
        self.count.setProperty("look", "tiny")
        self.people: list[PersonChip] = []
        self.filter = Chip(self.tr("Filter"), icon_name="list-filter")
        self.filter.setToolTip(self.tr("Show only some kinds, priorities or states"))
        self.pane = ToolButton("calendar-days", self.tr("Small month and date"))
        self.pane.setCheckable(True)
        self._group = QButtonGroup(self)
        for chip in self.kinds.values():
            self._group.addButton(chip)
        self._lay_out()
        self._connect()

    def show_period(self, kind: ViewKind, day: date, days: Sequence[date], count: int) -> None:
        """Say which days are shown, and how."""
        self.title.setText(self._texts.title(kind, days, day))
        has_week = kind is not ViewKind.MONTH and kind is not ViewKind.AGENDA
        self.week.setText(self._texts.week_title(day) if has_week else "")
        self.week.setVisible(has_week)
        self.kinds[kind].setChecked(True)
        self.kinds[ViewKind.DAYS].setText(self.tr("%Ln days", None, count))
        self._fit()

    def show_people(self, people: Sequence[Person]) -> None:
        """Offer the calendars of these people, where there are several."""
        several = tuple(people) if len(people) > 1 else ()
        if [person.owner for person in several] != [person.owner for person in self._people]:
            for chip in self.people:
                chip.hide()
                chip.deleteLater()
            self.people = [PersonChip(person, self) for person in several]
            for chip in self.people:
                chip.clicked.connect(lambda on, owner=chip.owner: self.person_toggled.emit(owner, on))
            self._fill_flow()
        self._people = several
        for chip, person in zip(self.people, several, strict=True):
            chip.show_person(person)

    def show_filtered(self, *, narrowed: bool) -> None:
        """Say whether something is left out."""
        self.filter.setChecked(narrowed)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "pane"):
            self._fit()

    def _kind_texts(self) -> dict[ViewKind, str]:
        return {
            ViewKind.DAY: self.tr("Day"),
            ViewKind.WORK_WEEK: self.tr("Work week"),
            ViewKind.WEEK: self.tr("Week"),
            ViewKind.MONTH: self.tr("Month"),
            ViewKind.AGENDA: self.tr("Agenda"),
            ViewKind.DAYS: self.tr("%Ln days", None, FEWEST_DAYS),
        }

    def _lay_out(self) -> None:
        self._start = QWidget()
        row = QHBoxLayout(self._start)
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(8)
        for widget in (self.title, self.week, self.back, self.today, self.forward):
            row.addWidget(widget)
        self._flow = FlowLayout(spacing=6)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 9, 10, 9)
        layout.addLayout(self._flow)
        self._fill_flow()

    def _fill_flow(self) -> None:
        while self._flow.takeAt(0) is not None:
            pass
        ends = [*self.people, self.filter, self.pane]
        for widget in (self._start, *self.kinds.values(), self.count, *ends):
            self._flow.addWidget(widget)
        for earlier, later in pairwise((self.count, *ends)):
            QWidget.setTabOrder(earlier, later)
        self._flow.at_end = ends[0]

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.paged.emit(-1))
        self.forward.clicked.connect(lambda: self.paged.emit(1))
        self.today.clicked.connect(self.today_wanted)
        for kind, chip in self.kinds.items():
            chip.clicked.connect(lambda _=False, kind=kind: self.kind_chosen.emit(kind))
        self.count.clicked.connect(self._choose_count)
        self.filter.clicked.connect(self._on_filter)
        self.pane.toggled.connect(self.pane_toggled)

    def _fit(self) -> None:
        """Leave room for the longest month, so that the buttons stay where the mouse is."""
        metrics = self.title.fontMetrics()
        months = (self._texts.month(date(2028, month, 28)) for month in range(1, 13))
        self.title.setMinimumWidth(max(metrics.horizontalAdvance(month) for month in months) + 4)

    @Slot()
    def _on_filter(self) -> None:
        # The panel decides whether something is left out; the chip only shows it.
        self.filter.setChecked(not self.filter.isChecked())
        self.filter_wanted.emit(_on_screen(self.filter))

    @Slot()
    def _choose_count(self) -> None:
        counts = range(FEWEST_DAYS, MOST_DAYS + 1)
        answers = [(self.tr("%Ln days", None, count), count) for count in counts]
        popup = ChoicePopup("", answers, self)
        popup.setAccessibleName(self.count.accessibleName())
        popup.chosen.connect(self.count_chosen.emit)
        popup.open_at(_on_screen(self.count))


def _on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
