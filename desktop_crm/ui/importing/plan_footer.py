"""The foot of the import of contacts: the group that new ones are put into."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from desktop_crm.ui.common.text import label
from desktop_crm.ui.importing.import_footer import ImportFooter


class PlanFooter(ImportFooter):
    """Offers the groups of the file, and names for new ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = QComboBox()
        self.group.setEditable(True)
        self.group.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.group.setMinimumContentsLength(14)
        field = self.group.lineEdit()
        if field is not None:
            field.setPlaceholderText(self.tr("no group"))
            field.setAccessibleName(self.tr("Group for all new contacts"))
        group_label = label(self.tr("&Add all to group:"), "muted")
        group_label.setBuddy(self.group)
        self.add_choice(group_label, self.group)
        self.offer_group(shown=False)

    @property
    def group_name(self) -> str:
        """The group that was chosen or typed, or nothing."""
        return self.group.currentText().strip()

    def show_groups(self, names: Sequence[str]) -> None:
        """Offer these groups, none of them chosen."""
        self.group.clear()
        self.group.addItems(list(names))
        self.group.setCurrentIndex(-1)

    def offer_group(self, *, shown: bool, open_to_change: bool = False) -> None:
        """Show the group and the promise of undo, or not."""
        self.choices.setVisible(shown)
        self.group.setEnabled(open_to_change)
