"""The words beside phones, addresses and dates in the user's language."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_WORDS: dict[str, object] = {
    "mobile": QT_TRANSLATE_NOOP("Label", "Mobile"),
    "work": QT_TRANSLATE_NOOP("Label", "Work"),
    "home": QT_TRANSLATE_NOOP("Label", "Home"),
    "main": QT_TRANSLATE_NOOP("Label", "Main"),
    "work fax": QT_TRANSLATE_NOOP("Label", "Work fax"),
    "home fax": QT_TRANSLATE_NOOP("Label", "Home fax"),
    "fax": QT_TRANSLATE_NOOP("Label", "Fax"),
    "pager": QT_TRANSLATE_NOOP("Label", "Pager"),
    "car": QT_TRANSLATE_NOOP("Label", "Car"),
    "other": QT_TRANSLATE_NOOP("Label", "Other"),
    "homepage": QT_TRANSLATE_NOOP("Label", "Home page"),
    "profile": QT_TRANSLATE_NOOP("Label", "Profile"),
    "postal": QT_TRANSLATE_NOOP("Label", "Postal"),
    "delivery": QT_TRANSLATE_NOOP("Label", "Delivery"),
    "billing": QT_TRANSLATE_NOOP("Label", "Billing"),
    "birthday": QT_TRANSLATE_NOOP("Label", "Birthday"),
    "anniversary": QT_TRANSLATE_NOOP("Label", "Anniversary"),
    "renewal": QT_TRANSLATE_NOOP("Label", "Renewal"),
    "phone": QT_TRANSLATE_NOOP("Label", "Phone"),
    "email": QT_TRANSLATE_NOOP("Label", "E-mail"),
    "url": QT_TRANSLATE_NOOP("Label", "Link"),
    "im": QT_TRANSLATE_NOOP("Label", "Chat"),
    "social": QT_TRANSLATE_NOOP("Label", "Social"),
    "address": QT_TRANSLATE_NOOP("Label", "Address"),
    "date": QT_TRANSLATE_NOOP("Label", "Date"),
}


def label_text(label: str) -> str:
    """Return a standard label or kind translated, and any other text as its owner wrote it."""
    word = _WORDS.get(label)
    return QCoreApplication.translate("Label", str(word)) if word else label
