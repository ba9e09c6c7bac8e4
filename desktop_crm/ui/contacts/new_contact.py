"""The form for a new contact: a few lines, kept as a draft until it is saved."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.domain.contacts import ContactDraft, ContactKind, ContactPoint, PointKind
from desktop_crm.domain.errors import CrmError
from desktop_crm.domain.names import PersonName, parse_name
from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.chips import Chip
from desktop_crm.ui.common.flow_layout import FlowLayout
from desktop_crm.ui.common.text import label
from desktop_crm.ui.contacts.problems import problem_text

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NewContactForm(QWidget):
    """Name, company, phone, e-mail and tags; Ctrl+Enter saves, Esc leaves and keeps what is typed."""

    submitted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = Chip(self.tr("Person"))
        self.company_chip = Chip(self.tr("Company"))
        self._kinds = QButtonGroup(self)
        self.name, self.company, self.phone = QLineEdit(), QLineEdit(), QLineEdit()
        self.email, self.tags = QLineEdit(), QLineEdit()
        self.phone.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.email.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.tags.setPlaceholderText(self.tr("customer, north"))
        self.problem = label("", "problem", wrap=True)
        self.problem.setAccessibleName(self.tr("What is wrong"))
        self.problem.hide()
        self.save = Button(self.tr("S&ave"), primary=True)
        self.save.setToolTip(self.tr("Ctrl+Enter"))
        self.leave = Button(self.tr("&Later"))
        self.leave.setToolTip(self.tr("Esc; what is typed stays for the next new contact"))
        self._lay_out()
        self.show_kind(ContactKind.PERSON)
        for kind_chip in (self.person, self.company_chip):
            self._kinds.addButton(kind_chip)
            kind_chip.clicked.connect(self._on_kind)
        self.save.clicked.connect(self._submit)
        self.leave.clicked.connect(self.left)
        for field in self.fields:
            field.installEventFilter(self)

    @property
    def fields(self) -> tuple[QLineEdit, ...]:
        """The lines in the order of the keyboard."""
        return (self.name, self.company, self.phone, self.email, self.tags)

    def _lay_out(self) -> None:
        kinds = FlowLayout(spacing=6)
        kinds.addWidget(self.person)
        kinds.addWidget(self.company_chip)
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setVerticalSpacing(8)
        self._form.addRow(self.tr("&Name"), self.name)
        self._form.addRow(self.tr("C&ompany"), self.company)
        self._form.addRow(self.tr("&Mobile"), self.phone)
        self._form.addRow(self.tr("E-ma&il"), self.email)
        self._form.addRow(self.tr("&Tags"), self.tags)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("New contact"), "heading"))
        layout.addLayout(kinds)
        layout.addLayout(self._form)
        layout.addWidget(self.problem)
        layout.addLayout(buttons)
        layout.addStretch(1)

    @property
    def kind(self) -> ContactKind:
        """Whether a person or a company is being typed."""
        return ContactKind.COMPANY if self.company_chip.isChecked() else ContactKind.PERSON

    def show_kind(self, kind: ContactKind) -> None:
        """Ask for a person or for a company; what is typed stays."""
        is_company = kind is ContactKind.COMPANY
        self.company_chip.setChecked(is_company)
        self.person.setChecked(not is_company)
        self._form.setRowVisible(self.company, not is_company)

    def start(self) -> None:
        """Put the keyboard onto the name, after what may be there already."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        return not any(field.text().strip() for field in self.fields)

    def draft(self) -> ContactDraft:
        """Return what is typed."""
        text = self.name.text().strip()
        is_company = self.kind is ContactKind.COMPANY
        points = (
            ContactPoint(PointKind.PHONE, self.phone.text().strip(), "work" if is_company else "mobile"),
            ContactPoint(PointKind.EMAIL, self.email.text().strip(), "work" if is_company else ""),
        )
        words = (word.strip().removeprefix("#") for word in self.tags.text().replace("،", ",").split(","))
        return ContactDraft(
            kind=self.kind,
            name=PersonName() if is_company else parse_name(text),
            company=text if is_company else self.company.text().strip(),
            points=tuple(point for point in points if point.value),
            tags=tuple(dict.fromkeys(word for word in words if word)),
        )

    def show_problem(self, error: CrmError) -> None:
        """Say why it was not saved; what is typed stays."""
        self.problem.setText(problem_text(error))
        self.problem.show()
        self.save.setEnabled(True)
        self.name.setFocus()

    def clear(self) -> None:
        """Begin with empty lines."""
        for field in self.fields:
            field.clear()
        self.problem.hide()
        self.save.setEnabled(True)

    @Slot()
    def _on_kind(self) -> None:
        self.show_kind(self.kind)
        self.start()

    @Slot()
    def _submit(self) -> None:
        self.problem.hide()
        self.save.setEnabled(False)
        self.submitted.emit(self.draft())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.left.emit()
                return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._submit()
            else:
                self.focusNextChild()
            return True
        return super().eventFilter(watched, event)
