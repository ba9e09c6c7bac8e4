"""The small panel in which the columns of the list are chosen and put in order."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_crm.ui.common.buttons import Button, ToolButton
from desktop_crm.ui.common.text import label
from desktop_crm.ui.contacts.columns import USUAL_CHOICE, Column, ColumnChoice, ColumnId

_ID_ROLE = Qt.ItemDataRole.UserRole
_WIDTH_ROLE = Qt.ItemDataRole.UserRole + 1


class ColumnPanel(QFrame):
    """A list with a tick for each column; Space ticks, the two buttons and dragging move."""

    chosen = Signal(tuple)

    def __init__(
        self, columns: Sequence[Column], choice: Sequence[ColumnChoice], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("look", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._titles = {column.id: column.title for column in columns}
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Columns"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.up = ToolButton("arrow-up", self.tr("Move column up"))
        self.down = ToolButton("arrow-down", self.tr("Move column down"))
        self.usual = Button(self.tr("Usual columns"), look="link")
        self._lay_out()
        self._fill(choice)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.usual.clicked.connect(self._choose_usual)
        self.list.itemChanged.connect(self._tell)
        self.list.model().rowsMoved.connect(self._tell)
        self.list.setFocus()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.usual)
        buttons.addStretch(1)
        buttons.addWidget(self.up)
        buttons.addWidget(self.down)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 8)
        layout.addWidget(label(self.tr("Columns"), "strong"))
        layout.addWidget(self.list)
        layout.addLayout(buttons)

    def _fill(self, choice: Sequence[ColumnChoice]) -> None:
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own spelling
        self.list.clear()
        for chosen in choice:
            item = QListWidgetItem(self._titles[chosen.id])
            item.setData(_ID_ROLE, str(chosen.id))
            item.setData(_WIDTH_ROLE, chosen.width)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            item.setCheckState(Qt.CheckState.Checked if chosen.shown else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setMinimumHeight(self.list.sizeHintForRow(0) * self.list.count() + 8)
        self.list.blockSignals(False)  # noqa: FBT003

    def choice(self) -> tuple[ColumnChoice, ...]:
        """Return the columns as they are ticked and ordered."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(
            ColumnChoice(
                ColumnId(item.data(_ID_ROLE)),
                item.checkState() == Qt.CheckState.Checked,
                item.data(_WIDTH_ROLE),
            )
            for item in items
        )

    @Slot()
    def _choose_usual(self) -> None:
        self._fill(USUAL_CHOICE)
        self._tell()

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        if 0 <= row + step < self.list.count():
            item = self.list.takeItem(row)
            self.list.insertItem(row + step, item)
            self.list.setCurrentItem(item)
            self._tell()

    @Slot()
    def _tell(self) -> None:
        choice = self.choice()
        if any(chosen.shown for chosen in choice):
            self.chosen.emit(choice)
