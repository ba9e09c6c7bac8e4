"""The view in which one catches up: one activity at a time, one key for each."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.domain.changes import ChangeSet
from desktop_crm.ui.catch_up.card import CatchUpCard
from desktop_crm.ui.catch_up.deeds import complete, days_to_move_to
from desktop_crm.ui.catch_up.round import Round
from desktop_crm.ui.changes import Changes
from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.card import Card
from desktop_crm.ui.common.page import EmptyState, PageHeader
from desktop_crm.ui.common.text import fill, label
from desktop_crm.ui.contacts.lane import Lane
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.shell.undo_bar import announce
from desktop_crm.ui.today.follow_up_list import FollowUpList
from desktop_crm.ui.today.item_texts import ItemTexts

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace

_LIST_LETTERS = 46


class CatchUpView(QWidget):
    """The list of what waits and the one that is dealt with; an :class:`ActivityPlace`.

    While the list has the keyboard, a letter gives the result, 1, 2 and 3 move to another day,
    Space leaves it as it is. Shift with the letter also plans the next step of the result.
    """

    selection_changed = Signal()
    open_wanted = Signal()
    menu_wanted = Signal(QPoint)
    toggle_wanted = Signal(object)

    def __init__(
        self, workspace: "Workspace", jobs: JobRunner, changes: Changes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._lane = Lane(jobs)
        self._is_reading = self._is_stale = self._is_showing = False
        self.round = Round()
        self.header = PageHeader(self.tr("Catch up"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How far you are"))
        self.list = FollowUpList()
        self.list.setAccessibleName(self.tr("What waits for a word"))
        self.list.model_.can_arrange = False
        self.list.installEventFilter(self)
        self.repeats = label(
            self.tr("What repeats waits once for each time it was missed, and is counted once as overdue."),
            "muted",
            wrap=True,
        )
        self.repeats.setContentsMargins(14, 8, 14, 10)
        self.card = CatchUpCard()
        self.empty = EmptyState("circle-check", self.tr("All caught up"), "")
        self.again = Button(self.tr("Go through the others again"))
        self.empty.add(self.again)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect(changes)

    def lists(self) -> tuple[QWidget, ...]:
        """Return the part that holds activities and takes the keyboard."""
        return (self.list,)

    def refresh(self) -> None:
        """Read again what waits; what is asked meanwhile is answered by one more reading."""
        if self._is_reading:
            self._is_stale = True
            return
        self._is_reading, self._is_stale = True, False
        workspace = self._workspace
        self._lane.read(lambda: (workspace.agenda.catch_up(), workspace.kinds.all()), self._on_read)

    def take_keyboard(self) -> None:
        """Put the keyboard into the list, where keys mean something."""
        (self.list if self.round.current is not None else self.again).setFocus()

    def current_item(self) -> AgendaItem | None:
        """Return the activity that is dealt with."""
        return self.list.current_item()

    def selected_items(self) -> tuple[AgendaItem, ...]:
        """Return all activities that commands mean."""
        return self.list.selected_items()

    def anchor(self) -> QRect:
        """Return where the current activity is on the screen."""
        return self.list.anchor()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @override
    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        pass_ = QWidget()
        pass_.setProperty("look", "ground")
        across = QHBoxLayout(pass_)
        across.setContentsMargins(14, 14, 14, 14)
        across.setSpacing(14)
        waiting = Card(self.tr("Waiting"))
        waiting.setMaximumWidth(self.fontMetrics().averageCharWidth() * _LIST_LETTERS)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        waiting.add(self.list, 1)
        waiting.add(self.repeats)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.card)
        across.addWidget(waiting, 2)
        across.addWidget(scroll, 3)
        self._pages.addWidget(pass_)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.progress)
        layout.addWidget(self._pages, 1)

    def _connect(self, changes: Changes) -> None:
        self.list.selection_changed.connect(self._on_selection)
        self.list.open_wanted.connect(self.open_wanted)
        self.list.menu_wanted.connect(self.menu_wanted)
        self.list.tick_wanted.connect(self.toggle_wanted)
        self.card.pressed.connect(self._on_pressed)
        self.again.clicked.connect(self._on_again)
        changes.happened.connect(self._on_change)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Do what a key of the card says, and return whether it says anything."""
        keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if keys & ~Qt.KeyboardModifier.ShiftModifier or event.isAutoRepeat():
            return False
        if event.key() == Qt.Key.Key_Space:
            self._leave()
            return True
        return self._do(event.text().upper(), with_next=bool(keys))

    @Slot(str)
    def _on_pressed(self, key: str) -> None:
        if key == self.tr("Space"):
            self._leave()
        elif key == self.tr("Del"):
            self._erase()
        else:
            self._do(key, with_next=False)
        self.list.setFocus()

    def _do(self, key: str, *, with_next: bool) -> bool:
        item = self.round.current
        if item is None or not key or self._workspace.read_only:
            return False
        kind = self._workspace.kinds.get(item.kind)
        result = next((r for r in kind.results if r.active and r.key.upper() == key), None)
        days = days_to_move_to(self._workspace.clock.today())
        if result is not None:
            self._lane.write(lambda: complete(self._workspace, item, result, with_next=with_next))
        elif key in days:
            self._lane.write(lambda: self._workspace.activities.move_to([item.ref], days[key]))
        return result is not None or key in days

    def _erase(self) -> None:
        item = self.round.current
        if item is not None and not self._workspace.read_only:
            self._lane.write(lambda: self._workspace.activities.erase([item.ref]))

    def _leave(self) -> None:
        self.round.leave()
        self._show(self._kinds)

    def _on_read(self, found: tuple[tuple[AgendaItem, ...], tuple[ActivityKind, ...]]) -> None:
        self._is_reading = False
        if self._is_stale:
            self.refresh()
            return
        waiting, kinds = found
        self.round.show(waiting)
        self._show({kind.key: kind for kind in kinds})

    def _show(self, kinds: dict[str, ActivityKind]) -> None:
        self._kinds = kinds
        now = self._workspace.clock.now().astimezone(self._workspace.clock.zone())
        texts = ItemTexts(lambda key: kinds.get(key) or ActivityKind(key), now)
        rest, current = self.round.remaining, self.round.current
        self._is_showing = True
        self.list.show_items(rest, (), texts)
        self.repeats.setVisible(len({item.ref.id for item in rest}) < len(rest))
        if current is not None:
            self.list.go_to(current.ref)
        self._is_showing = False
        self._show_current(current, texts)

    def _show_current(self, current: AgendaItem | None, texts: ItemTexts) -> None:
        self.progress.setMaximum(max(self.round.total, 1))
        self.progress.setValue(self.round.total - len(self.round.remaining))
        had_focus = (focus := QApplication.focusWidget()) is not None and self._pages.isAncestorOf(focus)
        self._pages.setCurrentIndex(0 if current is not None else 1)
        if current is None:
            self._show_end()
        else:
            kind = texts.kinds(current.kind)
            self.card.show_item(current, kind, texts, can_write=not self._workspace.read_only)
            where = fill(self.tr("%1 of %2"), str(self.round.number), str(self.round.total))
            self.header.count.setText(where)
            self.header.count.show()
        if had_focus:
            self.take_keyboard()
        self.selection_changed.emit()

    def _show_end(self) -> None:
        self.header.count.hide()
        left = self.round.left
        words = (
            self.tr("%Ln left as it was.", "", left)
            if left
            else self.tr("Nothing waits for a word from you.")
        )
        self.empty.show_text(self.tr("All caught up"), words)
        self.again.setVisible(left > 0)
        announce(self, self.tr("All caught up"))

    @Slot()
    def _on_selection(self) -> None:
        item = self.list.current_item()
        if self._is_showing or item is None:
            return
        self.round.choose(item)
        current = self.round.current
        texts = self.list.model_.texts
        if texts is not None:
            self._show_current(current, texts)

    @Slot()
    def _on_again(self) -> None:
        self.round.begin_again()
        self._show(self._kinds)

    @Slot(object)
    def _on_change(self, _change: ChangeSet) -> None:
        if self.isVisible():
            self.refresh()
