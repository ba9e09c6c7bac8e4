"""The cards about people: keep in touch, birthdays and dates, no next step."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_crm.domain.agenda import ComingDate, TouchDue
from desktop_crm.ui.activities.when_texts import WhenTexts
from desktop_crm.ui.common.buttons import Button, ToolButton
from desktop_crm.ui.common.card import Card
from desktop_crm.ui.common.labels import label_text
from desktop_crm.ui.common.text import fill, label, line
from desktop_crm.ui.today.rows import IconRow, PersonRow

SHOWN_AT_FIRST, MOST_SHOWN = 6, 50
"""How many lines a card shows by itself, and when it was asked for all."""


class RowsCard(Card):
    """A card of lines: the first few, the others on demand, or words that say why there are none."""

    contact_wanted = Signal(int)

    def __init__(self, title: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.empty = label(empty, "muted", wrap=True)
        self.empty.setContentsMargins(14, 8, 14, 10)
        self.more = Button("", look="link")
        self.others = label("", "muted")
        self.others.setContentsMargins(14, 4, 14, 6)
        self.rows: list[QWidget] = []
        self._makers: Sequence[Callable[[], QWidget]] = ()
        self._is_open = False
        self._holder = QWidget()
        self._lines = QVBoxLayout(self._holder)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self.add(self._holder)
        self.add(self.empty)
        self.add(self.others)
        self.add(self.more)
        self.more.clicked.connect(self._on_more)
        self.more.hide()
        self.others.hide()

    def show_rows(self, rows: Sequence[Callable[[], QWidget]]) -> None:
        """Show these in place of the others; each is made when it is to be seen."""
        self._makers = rows
        self.empty.setVisible(not rows)
        self._fill()

    def _fill(self) -> None:
        """Make the lines that are seen; the keyboard stays at its place among them."""
        held = next((n for n, row in enumerate(self.rows) if _has_focus(row)), None)
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        seen = MOST_SHOWN if self._is_open else SHOWN_AT_FIRST
        self.rows = [make() for make in self._makers[:seen]]
        for number, row in enumerate(self.rows):
            if number:
                self._lines.addWidget(line())
            self._lines.addWidget(row)
        self._show_rest(len(self._makers))
        if held is not None and self.rows:
            self.rows[min(held, len(self.rows) - 1)].setFocus()

    def _show_rest(self, count: int) -> None:
        self.more.setVisible(count > SHOWN_AT_FIRST)
        shown = min(count, MOST_SHOWN)
        self.more.setText(
            self.tr("Show fewer") if self._is_open else self.tr("Show %Ln more", "", shown - SHOWN_AT_FIRST)
        )
        self.others.setVisible(self._is_open and count > MOST_SHOWN)
        self.others.setText(self.tr("and %Ln more", "", count - shown))

    def _on_more(self) -> None:
        self._is_open = not self._is_open
        self._fill()


class KeepInTouchCard(RowsCard):
    """Who has not been reached for longer than is meant, the most overdue first."""

    call_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Keep in touch"))
        self.setAccessibleName(self.title.text())
        self.empty.setText(
            self.tr("Nobody is waiting to hear from you. Contacts, tags and groups can have a goal in days.")
        )

    def show_due(self, due: Sequence[TouchDue]) -> None:
        """Show who is due."""
        self.show_rows([partial(self._row, touch) for touch in due])

    def _row(self, touch: TouchDue) -> QWidget:
        contact = touch.contact
        name = contact.name or contact.company
        if touch.days is None:
            detail = self.tr("never reached · goal %Ln", "days", touch.goal)
        else:
            days = self.tr("%Ln day(s)", "since the last touch", touch.days)
            detail = fill(self.tr("%1 · goal %2"), days, self.locale().toString(touch.goal))
        person = PersonRow(name, detail)
        person.clicked.connect(lambda: self.contact_wanted.emit(contact.id))
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 14, 0)
        across.setSpacing(4)
        across.addWidget(person, 1)
        call = ToolButton("phone", fill(self.tr("Call %1"), name), outlined=True)
        call.clicked.connect(lambda: self.call_wanted.emit(contact.id))
        across.addWidget(call)
        row.setFocusProxy(person)
        return row


class DatesCard(RowsCard):
    """Birthdays and other dates of the next days, with the age or the years they turn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Birthdays & dates"))
        self.setAccessibleName(self.title.text())
        self.empty.setText(self.tr("No birthdays or other dates in the next days."))

    def show_dates(self, dates: Sequence[ComingDate], today: date, texts: WhenTexts) -> None:
        """Show these, the soonest first."""
        self.show_rows([partial(self._row, coming, today, texts) for coming in dates])

    def _row(self, coming: ComingDate, today: date, texts: WhenTexts) -> QWidget:
        picture = "cake" if coming.label == "birthday" else "calendar-heart"
        row = IconRow(picture, coming.name, self._words(coming, today, texts))
        row.clicked.connect(lambda: self.contact_wanted.emit(coming.contact_id))
        return row

    def _words(self, coming: ComingDate, today: date, texts: WhenTexts) -> str:
        day = texts.day(coming.day, today)
        if coming.label != "birthday":
            name = label_text(coming.label)
            if coming.turns:
                years = self.tr("%Ln year(s)", "since a date", coming.turns)
                return fill(self.tr("%1 %2, %3", "a label, a day, how many years"), name, day, years)
            return fill(self.tr("%1 %2", "a label and a day"), name, day)
        if coming.turns is None:
            return day
        return fill(self.tr("%1, turns %2"), day, self.locale().toString(coming.turns))


class NoNextCard(Card):
    """How many contacts have nothing planned; pressing it lists them."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("No next step"))
        self.setAccessibleName(self.title.text())
        self._row: IconRow | None = None
        self._words: QLabel = label(self.tr("Everybody has a next step."), "muted", wrap=True)
        self._words.setContentsMargins(14, 8, 14, 10)
        self.add(self._words)

    def show_count(self, count: int) -> None:
        """Show how many there are."""
        had_focus = self._row is not None and self._row.hasFocus()
        if self._row is not None:
            self._row.hide()
            self._row.deleteLater()
            self._row = None
        self._words.setVisible(not count)
        if count:
            text = self.tr("%Ln contact(s) with nothing planned", "", count)
            self._row = IconRow("list-todo", text, "")
            self._row.clicked.connect(self.wanted)
            self.add(self._row)
            if had_focus:
                self._row.setFocus()

    @property
    def row(self) -> IconRow | None:
        """The line that is pressed, None where everybody has a next step."""
        return self._row


def _has_focus(row: QWidget) -> bool:
    return row.hasFocus() or any(child.hasFocus() for child in row.findChildren(QWidget))
