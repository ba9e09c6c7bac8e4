"""The buttons below the list of alarms; each says its key."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_crm.domain.reminders import Snooze
from desktop_crm.ui.activities.when_texts import WhenTexts
from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.flow_layout import FlowLayout
from desktop_crm.ui.common.text import fill, label, translate

SNOOZE_KEYS: Mapping[Snooze, str] = {
    Snooze.MINUTES_5: "1",
    Snooze.MINUTES_10: "2",
    Snooze.MINUTES_30: "3",
    Snooze.MINUTES_60: "4",
    Snooze.TOMORROW: "5",
    Snooze.NEXT_MONDAY: "N",
}
USUAL_KEY, OWN_KEY = "Z", "S"
"""The keys of the way of putting off that the user has chosen, and of a time of their own."""


def snooze_names() -> dict[Snooze, str]:
    """Return what the ready ways of putting off are called, in order."""
    return {
        Snooze.MINUTES_5: translate("Snooze", "5 min"),
        Snooze.MINUTES_10: translate("Snooze", "10 min"),
        Snooze.MINUTES_30: translate("Snooze", "30 min"),
        Snooze.MINUTES_60: translate("Snooze", "1 hour"),
        Snooze.TOMORROW: translate("Snooze", "Tomorrow"),
        Snooze.NEXT_MONDAY: translate("Snooze", "Next Monday"),
    }


class SnoozeButtons(QWidget):
    """The ready ways of putting off, and one of the user's own; the usual one stands out."""

    chosen = Signal(object)
    """The :class:`Snooze` that was pressed."""
    own_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = snooze_names()
        layout = FlowLayout(self, spacing=6)
        layout.addWidget(label(self.tr("Snooze:"), "muted"))
        self._buttons = {
            snooze: Button(with_key(name, SNOOZE_KEYS[snooze])) for snooze, name in names.items()
        }
        for snooze, button in self._buttons.items():
            button.setAccessibleName(fill(self.tr("Snooze: %1"), names[snooze]))
            button.clicked.connect(lambda _=False, snooze=snooze: self.chosen.emit(snooze))
            layout.addWidget(button)
        self.own = Button(with_key(self.tr("Until…"), OWN_KEY))
        self.own.clicked.connect(self.own_wanted)
        layout.addWidget(self.own)

    def __iter__(self) -> Iterator[QPushButton]:
        yield from (*self._buttons.values(), self.own)

    def button(self, snooze: Snooze) -> QPushButton:
        """Return the button of one way."""
        return self._buttons[snooze]

    def show_moments(self, now: datetime, zone: ZoneInfo, usual: Snooze) -> None:
        """Say in the tool tips until when each would put off, and mark the usual one."""
        texts = WhenTexts()
        for snooze, button in self._buttons.items():
            until = snooze.until(now, zone).astimezone(zone)
            keys = f"{SNOOZE_KEYS[snooze]}, {USUAL_KEY}" if snooze is usual else SNOOZE_KEYS[snooze]
            button.setToolTip(with_key(texts.full(until.date(), until.time()), keys))
            look = "usual" if snooze is usual else None
            if button.property("look") != look:
                button.setProperty("look", look)
                button.style().polish(button)


class AlarmButtons(QWidget):
    """What can be done with what rings: it is done, later, looked at, or of no interest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.done = Button(with_key(self.tr("Done"), "D"), icon_name="check", primary=True)
        self.reschedule = Button(with_key(self.tr("Reschedule…"), "R"), icon_name="calendar-clock")
        self.open = Button(with_key(self.tr("Open"), "Enter"), icon_name="external-link")
        self.dismiss = Button(with_key(self.tr("Dismiss"), "Del"), icon_name="x")
        layout = FlowLayout(self, spacing=8)
        for button in self:
            layout.addWidget(button)

    def __iter__(self) -> Iterator[QPushButton]:
        yield from (self.done, self.reschedule, self.open, self.dismiss)


def with_key(text: str, key: str) -> str:
    """Return a text with its key behind it, as the undo bar has it."""
    return f"{text} ({key})"
