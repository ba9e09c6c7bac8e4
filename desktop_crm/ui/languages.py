"""The language that the program speaks: texts, direction of reading, numbers and dates."""

from PySide6.QtCore import QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_crm.domain.resources import resource

LANGUAGES = ("en", "ur")


class Languages(QObject):
    """Speaks one language at a time."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._translator = QTranslator(self)
        self._system = QLocale.system()

    def speak(self, language: str) -> None:
        """Speak a language from now on; "" is the system's, or English where we do not know that.

        Widgets that are shown already keep their texts; make them anew.
        """
        system = self._system.name().partition("_")[0]
        chosen = language if language in LANGUAGES else system if system in LANGUAGES else "en"
        locale = self._system if chosen == system or (chosen == "en" and not language) else QLocale(chosen)
        QLocale.setDefault(locale)
        self._app.removeTranslator(self._translator)
        self._translator = QTranslator(self)
        if self._translator.load(str(resource("translations", f"desktop_crm_{chosen}.qm"))):
            self._app.installTranslator(self._translator)
        self._app.setLayoutDirection(QLocale(chosen).textDirection())
