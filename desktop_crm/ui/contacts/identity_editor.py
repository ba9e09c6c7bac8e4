"""The editor of a name: one line as it is said, and its parts below when they are wanted."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from desktop_crm.domain.contacts import ContactKind
from desktop_crm.domain.names import PersonName, parse_name
from desktop_crm.ui.common.buttons import ToolButton
from desktop_crm.ui.contacts.field_editor import FieldEditor
from desktop_crm.ui.contacts.record_values import Identity

_READ_FROM_LINE = ("prefix", "given", "middle", "family", "suffix")


class IdentityEditor(FieldEditor):
    """A person's name typed in one go ("Dr Ann B. Lee Jr"), or a company's.

    What is typed into the line is split into the parts; what is typed into a
    part makes the line anew.
    """

    def __init__(self, identity: Identity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fit_tightly()
        self._identity = identity
        self._full = identity.name.full
        self.line = QLineEdit(self._line_of(identity))
        self.line.setAccessibleName(self.tr("Name"))
        self.line.setPlaceholderText(self.tr("Name"))
        self.more = ToolButton("chevron-down", self.tr("Parts of the name"))
        self.more.setCheckable(True)
        self.is_company = QCheckBox(self.tr("This is a company"))
        self.is_company.setChecked(identity.kind is ContactKind.COMPANY)
        self._parts = {part: QLineEdit(getattr(identity.name, part)) for part in self._part_names()}
        self._panel = QWidget()
        self._lay_out()
        self._panel.hide()
        self.line.textEdited.connect(self._on_line_edited)
        for part, field in self._parts.items():
            if part in _READ_FROM_LINE:
                field.textEdited.connect(self._on_part_edited)
        self.more.toggled.connect(self._panel.setVisible)
        self.is_company.toggled.connect(self._on_kind_changed)
        self.watch_keys()

    def _part_names(self) -> dict[str, str]:
        return {
            "prefix": self.tr("Title"),
            "given": self.tr("First name"),
            "middle": self.tr("Middle names"),
            "family": self.tr("Last name"),
            "suffix": self.tr("Suffix"),
            "nickname": self.tr("Nickname"),
            "phonetic_given": self.tr("First name, pronounced"),
            "phonetic_family": self.tr("Last name, pronounced"),
            "file_as": self.tr("File as"),
        }

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.more)
        self.body.addLayout(row)
        form = QFormLayout(self._panel)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for part, name in self._part_names().items():
            self._parts[part].setAccessibleName(name)
            form.addRow(name, self._parts[part])
        form.addRow(self.is_company)
        self.body.addWidget(self._panel)

    def show_parts(self) -> None:
        """Open the parts of the name."""
        self.more.setChecked(True)

    @override
    def value(self) -> Identity:
        kind = ContactKind.COMPANY if self.is_company.isChecked() else ContactKind.PERSON
        parts = {part: field.text().strip() for part, field in self._parts.items()}
        name = replace(self._identity.name, **parts, full=self._full)
        if kind is ContactKind.COMPANY:
            return Identity(kind, replace(name, full=""), self.line.text().strip())
        was_company = self._identity.kind is ContactKind.COMPANY
        return Identity(kind, name, "" if was_company else self._identity.company)

    @override
    def typed(self) -> object:
        parts = {part: field.text() for part, field in self._parts.items()}
        return (self.line.text(), parts, self._full, self.is_company.isChecked(), self.more.isChecked())

    @override
    def show_typed(self, typed: object) -> None:
        match typed:
            case (str(line), dict(parts), str(full), bool(company), bool(more)):
                self.is_company.setChecked(company)
                self.more.setChecked(more)
                for part, text in parts.items():
                    self._parts[part].setText(text)
                self.line.setText(line)
                self._full = full

    @override
    def inputs(self) -> Sequence[QWidget]:
        return (self.line, self.more, *self._parts.values(), self.is_company)

    @override
    def start(self) -> None:
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def _line_of(self, identity: Identity) -> str:
        return identity.company if identity.kind is ContactKind.COMPANY else identity.name.display

    @Slot(str)
    def _on_line_edited(self, text: str) -> None:
        if self.is_company.isChecked():
            return
        name = parse_name(text)
        for part in _READ_FROM_LINE:
            self._parts[part].setText(getattr(name, part))
        self._full = "" if name.joined == " ".join(text.split()) else " ".join(text.split())

    @Slot()
    def _on_part_edited(self) -> None:
        self._full = ""
        if not self.is_company.isChecked():
            self.line.setText(PersonName(**{p: self._parts[p].text() for p in _READ_FROM_LINE}).joined)

    @Slot(bool)
    def _on_kind_changed(self, is_company: bool) -> None:
        if is_company and not self.line.text().strip():
            self.line.setText(self._identity.company)
        elif not is_company:
            self._on_line_edited(self.line.text())
