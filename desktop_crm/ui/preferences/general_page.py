"""What the program looks like and speaks, and the countries of the open file."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from desktop_crm.ui.common.fields import with_room
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.preferences.choices import choice_box, country_box, form
from desktop_crm.ui.preferences.look import STEP, Look
from desktop_crm.ui.theme import MAX_SCALE, MIN_SCALE, ThemeChoice

if TYPE_CHECKING:
    from desktop_crm.services.settings import Settings

SENDER_COUNTRY = "sender_country"


class GeneralPage(QWidget):
    """Look and language of the program; countries of the open file, where there is one."""

    def __init__(
        self, look: Look, settings: "Settings | None", jobs: JobRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._settings = settings
        self._jobs = jobs
        self.theme = choice_box([
            (self.tr("As the system"), ThemeChoice.SYSTEM.value),
            (self.tr("Light"), ThemeChoice.LIGHT.value),
            (self.tr("Dark"), ThemeChoice.DARK.value),
        ], look.theme.value)  # fmt: skip
        self.language = choice_box(
            [(self.tr("As the system"), ""), ("English", "en"), ("اردو", "ur")], look.language
        )
        self.text_size = with_room(QSpinBox())
        self.text_size.setRange(MIN_SCALE, MAX_SCALE)
        self.text_size.setSingleStep(STEP)
        self.text_size.setSuffix(" %")
        self.text_size.setValue(look.text_size)
        self.phone_country = country_box()
        self.sender_country = country_box()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        program = form(self.tr("This program"))
        program.addRow(self.tr("&Theme:"), self.theme)
        program.addRow(self.tr("&Language:"), self.language)
        program.addRow(self.tr("Text &size:"), self.text_size)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 8, 20, 14)
        layout.setSpacing(16)
        layout.addLayout(program)
        if self._settings is not None:
            file = form(self.tr("This file"))
            file.addRow(self.tr("Numbers without &country code are in:"), self.phone_country)
            file.addRow(self.tr("Letters are &posted in:"), self.sender_country)
            layout.addLayout(file)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.theme.activated.connect(lambda: self._look.choose_theme(ThemeChoice(self.theme.currentData())))
        self.language.activated.connect(lambda: self._look.choose_language(self.language.currentData()))
        self.text_size.valueChanged.connect(self._look.choose_text_size)
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
