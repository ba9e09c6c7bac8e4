"""The dialog of preferences: everything applies at once."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop_crm.ui.common.dialogs import button_box
from desktop_crm.ui.common.fields import with_room
from desktop_crm.ui.common.text import label, translate
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.preferences.look import STEP, Look
from desktop_crm.ui.theme import MAX_SCALE, MIN_SCALE, ThemeChoice

if TYPE_CHECKING:
    from desktop_crm.services.settings import Settings

SENDER_COUNTRY = "sender_country"


class PreferencesDialog(QDialog):
    """Look and language of the program; countries of the open file, where there is one."""

    def __init__(
        self, look: Look, settings: "Settings | None", jobs: JobRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._look = look
        self._settings = settings
        self._jobs = jobs
        self.theme = _choices([
            (self.tr("As the system"), ThemeChoice.SYSTEM.value),
            (self.tr("Light"), ThemeChoice.LIGHT.value),
            (self.tr("Dark"), ThemeChoice.DARK.value),
        ], look.theme.value)  # fmt: skip
        self.language = _choices(
            [(self.tr("As the system"), ""), ("English", "en"), ("اردو", "ur")], look.language
        )
        self.text_size = with_room(QSpinBox())
        self.text_size.setRange(MIN_SCALE, MAX_SCALE)
        self.text_size.setSingleStep(STEP)
        self.text_size.setSuffix(" %")
        self.text_size.setValue(look.text_size)
        self.phone_country = country_box()
        self.sender_country = country_box()
        self.buttons = button_box(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        program = QFormLayout()
        program.setVerticalSpacing(10)
        program.addRow(label(self.tr("This program"), "strong"))
        program.addRow(self.tr("&Theme:"), self.theme)
        program.addRow(self.tr("&Language:"), self.language)
        program.addRow(self.tr("Text &size:"), self.text_size)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(16)
        layout.addLayout(program)
        if self._settings is not None:
            file = QFormLayout()
            file.setVerticalSpacing(10)
            file.addRow(label(self.tr("This file"), "strong"))
            file.addRow(self.tr("Numbers without &country code are in:"), self.phone_country)
            file.addRow(self.tr("Letters are &posted in:"), self.sender_country)
            layout.addLayout(file)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.theme.activated.connect(lambda: self._look.choose_theme(ThemeChoice(self.theme.currentData())))
        self.language.activated.connect(lambda: self._look.choose_language(self.language.currentData()))
        self.text_size.valueChanged.connect(self._look.choose_text_size)
        self.buttons.rejected.connect(self.reject)
        settings = self._settings
        if settings is None:
            return
        self._jobs.run(
            lambda _: (settings.default_country, settings.get(SENDER_COUNTRY)), done=self._show_countries
        )
        self.phone_country.activated.connect(self._keep_phone_country)
        self.sender_country.activated.connect(self._keep_sender_country)

    def _show_countries(self, countries: tuple[str, str]) -> None:
        for box, code in zip((self.phone_country, self.sender_country), countries, strict=True):
            box.setCurrentIndex(max(box.findData(code), 0))

    @Slot()
    def _keep_phone_country(self) -> None:
        code = self.phone_country.currentData()
        settings = self._settings
        if settings is not None:
            self._jobs.run(lambda _: setattr(settings, "default_country", code), done=lambda _: None)

    @Slot()
    def _keep_sender_country(self) -> None:
        code = self.sender_country.currentData()
        settings = self._settings
        if settings is not None:
            self._jobs.run(lambda _: settings.put(SENDER_COUNTRY, code), done=lambda _: None)


def country_box() -> QComboBox:
    """Return a box of all countries by name, "not set" first; its data are ISO 3166-1 alpha-2 codes."""
    box = QComboBox()
    box.addItem(translate("PreferencesDialog", "Not set"), "")
    for name, code in sorted(_countries()):
        box.addItem(name, code)
    box.setMaxVisibleItems(16)
    return box


def _countries() -> Sequence[tuple[str, str]]:
    found = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha():
            found[code] = QLocale.territoryToString(territory)
    return [(name, code) for code, name in found.items()]


def _choices(entries: Sequence[tuple[str, str]], chosen: str) -> QComboBox:
    box = QComboBox()
    for text, value in entries:
        box.addItem(text, value)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    return box
