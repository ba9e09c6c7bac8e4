"""What stands beside the list: nobody, a contact, or the form for a new one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.page import EmptyState
from desktop_crm.ui.contacts.detail_view import DetailView
from desktop_crm.ui.contacts.new_contact import NewContactForm


class SidePane(QWidget):
    """One of three pages, with a way back to the list where that is hidden."""

    back_requested = Signal()

    def __init__(self, detail: DetailView, form: NewContactForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.detail = detail
        self.form = form
        self.nobody = EmptyState("contact", self.tr("Nobody is chosen"))
        self.back = Button(self.tr("Back to the list"), icon_name="arrow-left", look="flat")
        self.back.hide()
        self.back.clicked.connect(self.back_requested)
        self._pages = QStackedWidget()
        for page in (self.nobody, self.detail, self.form):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._pages, 1)

    @property
    def is_detail_shown(self) -> bool:
        """Whether a contact is shown."""
        return self._pages.currentWidget() is self.detail

    @property
    def is_form_shown(self) -> bool:
        """Whether a new contact is being typed."""
        return self._pages.currentWidget() is self.form

    def show_contact(self, contact_id: int) -> None:
        """Show a contact."""
        self._pages.setCurrentWidget(self.detail)
        self.detail.open(contact_id)

    def show_form(self) -> None:
        """Show the form for a new contact."""
        self.detail.finish_editing()
        self._pages.setCurrentWidget(self.form)
        self.form.start()

    def show_nobody(self) -> None:
        """Show no contact."""
        self.detail.close_record()
        self._pages.setCurrentWidget(self.nobody)
