"""The calls or meetings behind a number of the week."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.domain.agenda import WeekNumber
from desktop_crm.ui.common.dialogs import button_box
from desktop_crm.ui.common.text import label
from desktop_crm.ui.today.follow_up_list import FollowUpList
from desktop_crm.ui.today.item_texts import ItemTexts


class WeekRowsDialog(QDialog):
    """Lists what was done; Enter opens one of it."""

    item_opened = Signal(object)

    def __init__(
        self,
        number: WeekNumber,
        items: Sequence[AgendaItem],
        texts: ItemTexts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calls = number is WeekNumber.CALLS
        title = self.tr("Calls of the week") if calls else self.tr("Meetings of the week")
        self.setWindowTitle(title)
        self.list = FollowUpList()
        self.list.setAccessibleName(title)
        self.list.model_.can_arrange = False
        self.list.show_items((), items, texts)
        self.list.open_wanted.connect(self._on_open)
        empty = label(self.tr("None yet this week."), "muted")
        empty.setVisible(not items)
        self.list.setVisible(bool(items))
        buttons = button_box(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.setSpacing(10)
        layout.addWidget(empty)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 64, metrics.height() * (26 if items else 8))

    def _on_open(self) -> None:
        item = self.list.current_item()
        if item is not None:
            self.item_opened.emit(item)
