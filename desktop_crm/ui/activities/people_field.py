"""The contacts of an activity: found as one types, shown as pills."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.domain.activities import Participant
from desktop_crm.domain.contacts import ContactRow
from desktop_crm.ui.activities.when_texts import dotted
from desktop_crm.ui.common.chips import RemovablePill
from desktop_crm.ui.common.flow_layout import FlowLayout

MOST_FOUND = 8
_ROW_ROLE = Qt.ItemDataRole.UserRole

Find = Callable[[str], Sequence[ContactRow]]


def participant_of(row: ContactRow) -> Participant:
    """Return a contact as one that takes part."""
    return Participant(row.id, row.name or row.company, row.company, row.phone)


class PeopleField(QWidget):
    """Holds contacts in the user's order, the one it is mainly about first; Backspace takes the last away."""

    changed = Signal()

    def __init__(self, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._people: list[Participant] = []
        self._model = QStandardItemModel(self)
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Contacts"))
        self.line.setPlaceholderText(self.tr("Name, company or phone"))
        self.line.installEventFilter(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.popup = QListView()
        self.popup.setAccessibleName(self.tr("Contacts found"))
        self._completer.setPopup(self.popup)
        self._completer.setWidget(self.line)
        self._completer.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]
        self._pills = QWidget()
        self._flow = FlowLayout(self._pills, spacing=4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._pills)
        layout.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._offer)
        self._show_pills()

    def people(self) -> tuple[Participant, ...]:
        """Return the contacts, in order."""
        return tuple(self._people)

    def show_people(self, people: Sequence[Participant]) -> None:
        """Show these contacts."""
        self._people = list(people)
        self._show_pills()

    def add(self, person: Participant) -> None:
        """Add a contact that is not there yet."""
        if all(person.id != known.id for known in self._people):
            self._people.append(person)
            self._show_pills()
            self.changed.emit()

    def remove(self, contact_id: int) -> None:
        """Take a contact away."""
        self._people = [person for person in self._people if person.id != contact_id]
        self._show_pills()
        self.changed.emit()

    def _show_pills(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for person in self._people:
            pill = RemovablePill(person.name, parent=self._pills)
            pill.removed.connect(lambda _, id_=person.id: self._on_removed(id_))
            pill.show()
            self._flow.addWidget(pill)
        self._pills.setVisible(bool(self._people))

    def _on_removed(self, contact_id: int) -> None:
        self.remove(contact_id)
        self.line.setFocus()

    @Slot(str)
    def _offer(self, text: str) -> None:
        self._model.clear()
        found = self._find(text) if text.strip() else ()
        known = {person.id for person in self._people}
        for row in found:
            if row.id in known:
                continue
            name = row.name or row.company
            beside = row.company if row.company != name else row.city
            item = QStandardItem(dotted(name, beside, row.phone))
            item.setData(row, _ROW_ROLE)
            self._model.appendRow(item)
        if self._model.rowCount():
            self._completer.complete()
            self.popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        else:
            self.popup.hide()

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        row = index.data(_ROW_ROLE)
        if isinstance(row, ContactRow):
            self.line.clear()
            self.add(participant_of(row))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Backspace and not self.line.text() and self._people:
                self.remove(self._people[-1].id)
                return True
            if event.key() in _ENTER and not event.modifiers() and self.line.text().strip():
                self._take_first()
                return True
        return super().eventFilter(watched, event)

    def _take_first(self) -> None:
        if self._model.rowCount():
            self._on_activated(self._model.index(0, 0))


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
