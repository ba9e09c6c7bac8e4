"""The top of the detail: who it is, their tags, what can be done at once, last touches and what is next."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.domain.contacts import ContactRecord, PointKind
from desktop_crm.ui.common.avatar import Avatar
from desktop_crm.ui.common.buttons import Button, ToolButton
from desktop_crm.ui.common.flow_layout import FlowLayout
from desktop_crm.ui.common.text import isolated, label
from desktop_crm.ui.contacts.edit_session import EditPlace
from desktop_crm.ui.contacts.facts_strip import FactsStrip
from desktop_crm.ui.contacts.record_values import FieldKey, FieldKind
from desktop_crm.ui.contacts.shown_fields import link_of
from desktop_crm.ui.contacts.value_button import PADDING, ValueButton
from desktop_crm.ui.contacts.word_flow import WordFlow
from desktop_crm.ui.theme import Token

_LINE_KINDS = (FieldKind.TITLE, FieldKind.COMPANY)


class DetailHeader(QFrame):
    """Name, title and company are edited where they stand."""

    edit_requested = Signal(object)
    link_requested = Signal(str)
    note_requested = Signal()
    log_requested = Signal()
    schedule_requested = Signal()
    copy_requested = Signal()
    label_requested = Signal()

    def __init__(self, known_tags: Callable[[], Sequence[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "bar")
        self._links = {PointKind.PHONE: "", PointKind.EMAIL: ""}
        self._measure = QLineEdit(self)
        """Never shown: it tells how high an editor of one line is in the present font and style."""
        self.avatar = Avatar()
        self.name = ValueButton(scale=1.35)
        self.title = ValueButton(token=Token.MUTED)
        self.company = ValueButton(token=Token.MUTED)
        self.dot = label("·", "muted")
        self.saved = label("", "saved")
        self.pencil = ToolButton("pencil", self.tr("Edit the name"), outlined=True)
        self.tags = WordFlow(self.tr("Tag"), known_tags)
        self.call = Button(self.tr("Call"), icon_name="phone")
        self.mail = ToolButton("mail", self.tr("E-mail"), token=Token.TEXT, outlined=True)
        self.note = ToolButton("sticky-note", self.tr("Write a note"), token=Token.TEXT, outlined=True)
        self.log = Button(self.tr("Log"), icon_name="message-square")
        self.log.setToolTip(self.tr("Log what was done (Ctrl+L)"))
        self.schedule = Button(self.tr("Schedule"), icon_name="calendar-plus")
        self.schedule.setToolTip(self.tr("Schedule what is next (Ctrl+T)"))
        self.copy = ToolButton("copy", self.tr("Copy address"), outlined=True)
        self.print = ToolButton("printer", self.tr("Print a label"), outlined=True)
        self.strip = FactsStrip()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        name_editor = QVBoxLayout()
        first.addLayout(self._name_row(name_editor), 1)
        first.addWidget(self.saved, 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self.print, 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self.pencil, 0, Qt.AlignmentFlag.AlignTop)
        second = FlowLayout(spacing=0)
        for widget in (self.title, self.dot, self.company):
            second.addWidget(widget)
        line_editor = QVBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addLayout(first)
        words.addLayout(second)
        words.addLayout(line_editor)
        tags = QHBoxLayout()
        tags.setContentsMargins(PADDING, 2, 0, 0)
        tags.addWidget(self.tags)
        words.addLayout(tags)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        buttons = FlowLayout(spacing=6)
        for button in (self.call, self.log, self.schedule, self.mail, self.note):
            buttons.addWidget(button)
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 16, 16, 12)
        inside.setSpacing(12)
        inside.addLayout(top)
        inside.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(inside)
        layout.addWidget(self.strip)
        line = (self.title, self.dot, self.company)
        self.places = {
            FieldKind.IDENTITY: EditPlace(self.name, name_editor, (self.name, self.pencil)),
            FieldKind.TITLE: EditPlace(self.title, line_editor, line),
            FieldKind.COMPANY: EditPlace(self.company, line_editor, line),
        }

    def _name_row(self, editor: QVBoxLayout) -> QVBoxLayout:
        """Return the place of the name, as high as its editor, so that opening that moves nothing."""
        row = QVBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.name)
        row.addLayout(editor)
        row.addStretch(1)
        self._measure.hide()
        return row

    def _fit(self) -> None:
        self.name.setMinimumHeight(self._measure.sizeHint().height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and hasattr(self, "_measure"):
            self._fit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _connect(self) -> None:
        identity = FieldKey(FieldKind.IDENTITY)
        self.name.edit_requested.connect(lambda: self.edit_requested.emit(identity))
        self.pencil.clicked.connect(lambda: self.edit_requested.emit(identity))
        self.title.edit_requested.connect(lambda: self.edit_requested.emit(FieldKey(FieldKind.TITLE)))
        self.company.edit_requested.connect(lambda: self.edit_requested.emit(FieldKey(FieldKind.COMPANY)))
        self.call.clicked.connect(self._on_call)
        self.log.clicked.connect(self.log_requested)
        self.schedule.clicked.connect(self.schedule_requested)
        self.mail.clicked.connect(lambda: self.link_requested.emit(self._links[PointKind.EMAIL]))
        self.note.clicked.connect(self.note_requested)
        self.copy.clicked.connect(self.copy_requested)
        self.print.clicked.connect(self.label_requested)

    def show_record(self, record: ContactRecord, *, can_edit: bool) -> None:
        """Show whose detail this is."""
        self.avatar.show_name(record.display)
        self.name.show_value(record.display)
        self.name.setAccessibleName(self.tr("Name: %1").replace("%1", record.display))
        is_shown_already = record.company == record.display
        company = "" if is_shown_already else record.company
        self.title.show_value(record.title)
        self.title.setAccessibleName(self.tr("Job title: %1").replace("%1", record.title))
        self.company.show_value(company)
        self.company.setAccessibleName(self.tr("Company: %1").replace("%1", company))
        self.tags.show_words(record.tags)
        self.tags.set_editable(can_edit)
        self.pencil.setEnabled(can_edit)
        for button in (self.note, self.log, self.schedule):
            button.setEnabled(can_edit)
        self.strip.allow_changes(allowed=can_edit)
        self._show_line()
        self._show_buttons(record)

    @Slot()
    def _on_call(self) -> None:
        """Dial, and be ready to log how it went."""
        self.link_requested.emit(self._links[PointKind.PHONE])
        if self.log.isEnabled():
            self.log_requested.emit()

    def show_line_again(self) -> None:
        """Show what gave way to an editor, as far as there is something to show."""
        self._show_line()

    def _show_line(self) -> None:
        if any(self.places[kind].editor is not None for kind in _LINE_KINDS):
            return
        self.title.setVisible(bool(self.title.value))
        self.company.setVisible(bool(self.company.value))
        self.dot.setVisible(bool(self.title.value and self.company.value))

    def _show_buttons(self, record: ContactRecord) -> None:
        for kind, button in ((PointKind.PHONE, self.call), (PointKind.EMAIL, self.mail)):
            points = sorted(record.of_kind(kind), key=lambda point: not point.preferred)
            self._links[kind] = next((link for point in points if (link := link_of(point))), "")
            button.setVisible(bool(self._links[kind]))
            value = next((point.value for point in points), "")
            name = button.accessibleName() or button.text()
            button.setToolTip(f"{name}: {isolated(value)}" if value else name)
        has_address = any(record.addresses)
        self.copy.setVisible(has_address)
        self.print.setVisible(has_address)
