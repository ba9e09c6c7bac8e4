"""What of a contact scrolls: its fields, groups and tabs."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_crm.domain.contacts import ContactRecord
from desktop_crm.ui.common.text import label, line
from desktop_crm.ui.contacts.add_links import AddLinks
from desktop_crm.ui.contacts.date_texts import DateTexts
from desktop_crm.ui.contacts.detail_tabs import DetailTabs
from desktop_crm.ui.contacts.field_list import FieldList
from desktop_crm.ui.contacts.field_row import LABEL_CHARACTERS
from desktop_crm.ui.contacts.shown_fields import shown_fields
from desktop_crm.ui.contacts.value_button import PADDING
from desktop_crm.ui.contacts.word_flow import WordFlow


class DetailBody(QScrollArea):
    """Lays out the parts below the header."""

    def __init__(
        self,
        tabs: DetailTabs,
        dates: DateTexts,
        known_groups: Callable[[], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._dates = dates
        self.tabs = tabs
        self.fields = FieldList()
        self.groups = WordFlow(self.tr("Group"), known_groups)
        self.add_links = AddLinks()
        self.add_links.group_requested.connect(self._ask_for_group)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()

    def _lay_out(self) -> None:
        self._group_row = QWidget()
        name = label(self.tr("Groups"), "muted")
        name.setFixedWidth(self.fontMetrics().averageCharWidth() * LABEL_CHARACTERS)
        group_row = QHBoxLayout(self._group_row)
        group_row.setContentsMargins(0, 2, 0, 2)
        group_row.setSpacing(4 + PADDING)
        group_row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        group_row.addWidget(self.groups, 1)
        fields = QVBoxLayout()
        fields.setContentsMargins(16, 10, 16, 8)
        fields.setSpacing(3)
        for widget in (self.fields, self._group_row, self.add_links):
            fields.addWidget(widget)
        inside = QWidget()
        inside.setProperty("look", "surface")
        body = QVBoxLayout(inside)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addLayout(fields)
        body.addWidget(line())
        body.addWidget(self.tabs, 1)
        self.setWidget(inside)

    def show_record(self, record: ContactRecord, today: date, *, can_edit: bool) -> None:
        """Show the contact; an editor that is open stays so."""
        self.fields.show_fields(shown_fields(record, self._dates, today))
        self.groups.show_words(record.groups)
        self._group_row.setVisible(bool(record.groups) or self.groups.line.isVisible())
        self.groups.set_editable(can_edit)
        self.add_links.show_record(record)
        self.add_links.setVisible(can_edit)
        self.tabs.show_record(record, can_edit=can_edit)

    @Slot()
    def _ask_for_group(self) -> None:
        self._group_row.show()
        self.groups.ask()
