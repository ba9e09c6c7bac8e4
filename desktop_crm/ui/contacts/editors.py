"""Editors of one line of text, of phones and other points, and of dates."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from desktop_crm.domain.contacts import (
    DATE_LABELS,
    STANDARD_LABELS,
    ContactPoint,
    ImportantDate,
    PointKind,
)
from desktop_crm.domain.errors import InvalidValueError, Problem
from desktop_crm.ui.common.labels import label_text
from desktop_crm.ui.contacts.date_texts import DateTexts
from desktop_crm.ui.contacts.field_editor import FieldEditor, LabelBox, star_button
from desktop_crm.ui.contacts.partial_date_field import PartialDateField


class TextEditor(FieldEditor):
    """Edits one line of text."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(text)
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(name)
        self.body.addWidget(self.line)
        self.watch_keys()

    @override
    def value(self) -> str:
        return self.line.text().strip()

    @override
    def typed(self) -> object:
        return self.line.text()

    @override
    def show_typed(self, typed: object) -> None:
        self.line.setText(str(typed))

    @override
    def inputs(self) -> Sequence[QWidget]:
        return (self.line,)


class PointEditor(FieldEditor):
    """Edits a phone, e-mail, web, chat or social address with its label."""

    def __init__(self, point: ContactPoint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._point = point
        kind = point.kind
        self.label = LabelBox(STANDARD_LABELS[kind], point.label)
        self.line = QLineEdit(point.value)
        self.line.setAccessibleName(label_text(kind.value))
        self.line.setPlaceholderText(label_text(kind.value))
        if kind in {PointKind.PHONE, PointKind.EMAIL, PointKind.URL}:
            self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.extra = QLineEdit(point.extension if kind is PointKind.PHONE else point.service)
        name = self.tr("Extension") if kind is PointKind.PHONE else self.tr("Service")
        self.extra.setAccessibleName(name)
        self.extra.setPlaceholderText(name)
        if not self._has_extra:
            self.extra.hide()
        self.star = star_button(self.tr("Preferred"), checked=point.preferred)
        self._lay_out()
        self.watch_keys()

    @property
    def _has_extra(self) -> bool:
        return self._point.kind in {PointKind.PHONE, PointKind.IM, PointKind.SOCIAL}

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.label, 2)
        first.addWidget(self.line, 3)
        self.body.addLayout(first)
        self.body.addLayout(self.part_buttons(self.extra, self.star, is_new=not self._point.id))

    @override
    def value(self) -> ContactPoint:
        text = self.line.text().strip()
        if self._point.kind is PointKind.EMAIL and text and ("@" not in text.strip("@") or " " in text):
            raise InvalidValueError("email", Problem.NOT_AN_EMAIL, text)
        if self._point.kind is PointKind.PHONE and text and not any(c.isalnum() for c in text):
            raise InvalidValueError("phone", Problem.NOT_A_NUMBER, text)
        extra = self.extra.text().strip()
        is_phone = self._point.kind is PointKind.PHONE
        return replace(
            self._point,
            value=text,
            label=self.label.word(),
            extension=extra if is_phone else self._point.extension,
            service=extra if self._has_extra and not is_phone else self._point.service,
            preferred=self.star.isChecked(),
        )

    @override
    def typed(self) -> object:
        return (self.label.currentText(), self.line.text(), self.extra.text(), self.star.isChecked())

    @override
    def show_typed(self, typed: object) -> None:
        match typed:
            case (str(word), str(text), str(extra), bool(preferred)):
                self.label.setEditText(word)
                self.line.setText(text)
                self.extra.setText(extra)
                self.star.setChecked(preferred)

    @override
    def inputs(self) -> Sequence[QWidget]:
        return (self.label, self.line, self.extra, self.star)

    @override
    def start(self) -> None:
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()


class DateEditor(FieldEditor):
    """Edits a date with its label; the date is typed as the user writes it, with or without a year."""

    def __init__(
        self, entry: ImportantDate, dates: DateTexts, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._entry = entry
        self.label = LabelBox(DATE_LABELS, entry.label)
        shown = dates.typed(entry.date) if entry.date else entry.text
        self.line = PartialDateField(shown, dates, today)
        self.line.setAccessibleName(self.tr("Date"))
        self.line.setPlaceholderText(dates.example())
        self.line.setToolTip(self.tr("A date as you write it; the year may be left out"))
        self._shown = shown
        row = QHBoxLayout()
        row.addWidget(self.label, 2)
        row.addWidget(self.line, 3)
        self.body.addLayout(row)
        self.body.addLayout(self.part_buttons(is_new=not entry.id))
        self.watch_keys()

    @override
    def value(self) -> ImportantDate:
        text = self.line.text().strip()
        if text == self._shown.strip():
            return replace(self._entry, label=self.label.word())
        return ImportantDate(self.label.word(), self.line.value(), "", self._entry.id)

    @override
    def typed(self) -> object:
        return (self.label.currentText(), self.line.text())

    @override
    def show_typed(self, typed: object) -> None:
        match typed:
            case (str(word), str(text)):
                self.label.setEditText(word)
                self.line.setText(text)

    @override
    def inputs(self) -> Sequence[QWidget]:
        return (self.label, self.line)

    @override
    def start(self) -> None:
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()
