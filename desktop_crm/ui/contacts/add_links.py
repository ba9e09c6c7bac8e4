"""Links below the fields that add another one."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.contacts import ContactKind, ContactRecord
from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.flow_layout import FlowLayout
from desktop_crm.ui.contacts.record_values import FieldKind

_SELDOM = (FieldKind.URL, FieldKind.IM, FieldKind.SOCIAL, FieldKind.DEPARTMENT)
_ONCE = (FieldKind.TITLE, FieldKind.COMPANY, FieldKind.DEPARTMENT)


class AddLinks(QWidget):
    """Offers the fields a contact may have more of, and the single ones it does not have yet."""

    requested = Signal(object)
    group_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: ContactRecord | None = None
        self._flow = FlowLayout(self, spacing=2)
        self.links = {kind: self._make_link(kind, name) for kind, name in _names().items()}
        self.group = Button(self.tr("+ Group"), look="link")
        self.group.setAccessibleName(self.tr("Add to a group"))
        self.group.clicked.connect(self.group_requested)
        self.more = Button(self.tr("More…"), look="link")
        self.more.setAccessibleName(self.tr("More fields to add"))
        self.more.setCheckable(True)
        self.more.toggled.connect(self._refresh)
        self._flow.addWidget(self.group)
        self._flow.addWidget(self.more)

    def show_record(self, record: ContactRecord) -> None:
        """Offer what this contact may get."""
        self._record = record
        self._refresh()

    def _make_link(self, kind: FieldKind, name: str) -> Button:
        link = Button(f"+ {name}", look="link")
        link.setAccessibleName(self.tr("Add: %1").replace("%1", name))
        link.clicked.connect(lambda: self.requested.emit(kind))
        self._flow.addWidget(link)
        return link

    def _refresh(self) -> None:
        record, more = self._record, self.more.isChecked()
        if record is None:
            return
        for kind, link in self.links.items():
            wanted = more or kind not in _SELDOM
            if kind in _ONCE:
                wanted = wanted and not getattr(record, kind.value)
            if kind is FieldKind.COMPANY and record.kind is ContactKind.COMPANY:
                wanted = False
            link.setVisible(wanted)
        self.group.setVisible(more and not record.groups)
        self.more.setText(self.tr("Less") if more else self.tr("More…"))


def _names() -> dict[FieldKind, str]:
    return {
        FieldKind.TITLE: QCoreApplication.translate("AddLinks", "Job title"),
        FieldKind.COMPANY: QCoreApplication.translate("AddLinks", "Company"),
        FieldKind.PHONE: QCoreApplication.translate("AddLinks", "Phone"),
        FieldKind.EMAIL: QCoreApplication.translate("AddLinks", "E-mail"),
        FieldKind.ADDRESS: QCoreApplication.translate("AddLinks", "Address"),
        FieldKind.DATE: QCoreApplication.translate("AddLinks", "Date"),
        FieldKind.URL: QCoreApplication.translate("AddLinks", "Link"),
        FieldKind.IM: QCoreApplication.translate("AddLinks", "Chat"),
        FieldKind.SOCIAL: QCoreApplication.translate("AddLinks", "Social network"),
        FieldKind.DEPARTMENT: QCoreApplication.translate("AddLinks", "Department"),
    }
