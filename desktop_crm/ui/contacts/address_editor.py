"""The editor of a postal address."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCompleter, QFormLayout, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.contacts import ADDRESS_LABELS
from desktop_crm.domain.countries import country_codes, country_name
from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.contacts.field_editor import FieldEditor, LabelBox, star_button

_STREET_LINES = 2
_BLOCK_LINES = 4


class AddressEditor(FieldEditor):
    """The parts of an address, and the whole block where its owner wants it printed in another way."""

    def __init__(self, address: Address, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self.label = LabelBox(ADDRESS_LABELS, address.label)
        self.star = star_button(self.tr("Preferred for letters"), checked=address.preferred)
        self.street = _text_of_lines(address.street, _STREET_LINES)
        self.lines = {part: QLineEdit(getattr(address, part)) for part in self._names()}
        self.lines["country"].setCompleter(self._countries())
        self.formatted = _text_of_lines(address.formatted, _BLOCK_LINES)
        self.own_block = Button(self.tr("Print it in another way…"), look="link")
        self._lay_out()
        self.own_block.clicked.connect(self._show_own_block)
        self.watch_keys()

    def _names(self) -> dict[str, str]:
        return {
            "extended": self.tr("Building, floor"),
            "po_box": self.tr("P.O. box"),
            "district": self.tr("District"),
            "locality": self.tr("City"),
            "region": self.tr("Region, state"),
            "postcode": self.tr("Postcode"),
            "country": self.tr("Country"),
        }

    def _lay_out(self) -> None:
        names = self._names()
        self.street.setAccessibleName(self.tr("Street"))
        self.formatted.setAccessibleName(self.tr("Printed as"))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Label"), self.label)
        form.addRow(self.tr("Street"), self.street)
        for part in ("extended", "district", "locality", "region", "postcode", "country", "po_box"):
            self.lines[part].setAccessibleName(names[part])
            form.addRow(names[part], self.lines[part])
        form.addRow(self.tr("Printed as"), self.formatted)
        self._form = form
        form.setRowVisible(self.formatted, bool(self._address.formatted))
        self.body.addLayout(form)
        self.body.addLayout(self.part_buttons(self.own_block, self.star, is_new=not self._address.id))
        self.own_block.setVisible(not self._address.formatted)

    def _countries(self) -> QCompleter:
        names = {country_name(code) for code in country_codes()}
        names |= {QLocale.territoryToString(QLocale.codeToTerritory(code)) for code in country_codes()}
        own = (QLocale().language(), QLocale().script())
        names |= {
            QLocale(*own, QLocale.codeToTerritory(code)).nativeTerritoryName() for code in country_codes()
        }
        completer = QCompleter(sorted(names - {"", "Default"}), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchStartsWith)
        return completer

    def _show_own_block(self) -> None:
        if not self.formatted.toPlainText().strip():
            self.formatted.setPlainText("\n".join(self.value().lines))
        self._form.setRowVisible(self.formatted, True)  # noqa: FBT003 - Qt's own spelling
        self.own_block.hide()
        self.formatted.setFocus()

    @override
    def value(self) -> Address:
        parts: dict[str, Any] = {part: line.text().strip() for part, line in self.lines.items()}
        same_country = parts["country"] == self._address.country
        return replace(
            self._address,
            **parts,
            label=self.label.word(),
            street=self.street.toPlainText().strip(),
            formatted=self.formatted.toPlainText().strip(),
            preferred=self.star.isChecked(),
            country_code=self._address.country_code if same_country else "",
        )

    @override
    def typed(self) -> object:
        parts = {part: line.text() for part, line in self.lines.items()}
        texts = (self.label.currentText(), self.street.toPlainText(), self.formatted.toPlainText())
        return (*texts, parts, self.star.isChecked())

    @override
    def show_typed(self, typed: object) -> None:
        match typed:
            case (str(word), str(street), str(block), dict(parts), bool(preferred)):
                self.label.setEditText(word)
                self.street.setPlainText(street)
                self.formatted.setPlainText(block)
                for part, text in parts.items():
                    self.lines[part].setText(text)
                self.star.setChecked(preferred)

    @override
    def inputs(self) -> Sequence[QWidget]:
        return (self.label, self.street, *self.lines.values(), self.formatted, self.own_block, self.star)

    @override
    def start(self) -> None:
        self.street.setFocus(Qt.FocusReason.OtherFocusReason)


def _text_of_lines(text: str, lines: int) -> QPlainTextEdit:
    made = QPlainTextEdit(text)
    made.setTabChangesFocus(True)
    margins = made.contentsMargins()
    frame = round(made.document().documentMargin()) * 2 + margins.top() + margins.bottom() + 12
    height = made.fontMetrics().lineSpacing() * lines + frame
    made.setMinimumHeight(height)
    made.setMaximumHeight(height)
    return made
