"""What the icons and colours of kinds are called."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop_crm.ui.common.text import translate
from desktop_crm.ui.theme import Tone

_ICONS: dict[str, object] = {
    "circle-check": QT_TRANSLATE_NOOP("IconName", "Tick"),
    "phone": QT_TRANSLATE_NOOP("IconName", "Telephone"),
    "users": QT_TRANSLATE_NOOP("IconName", "People"),
    "mail": QT_TRANSLATE_NOOP("IconName", "Envelope"),
    "mail-open": QT_TRANSLATE_NOOP("IconName", "Open envelope"),
    "message-square": QT_TRANSLATE_NOOP("IconName", "Speech bubble"),
    "video": QT_TRANSLATE_NOOP("IconName", "Camera"),
    "handshake": QT_TRANSLATE_NOOP("IconName", "Handshake"),
    "presentation": QT_TRANSLATE_NOOP("IconName", "Presentation"),
    "briefcase": QT_TRANSLATE_NOOP("IconName", "Briefcase"),
    "coffee": QT_TRANSLATE_NOOP("IconName", "Cup"),
    "car": QT_TRANSLATE_NOOP("IconName", "Car"),
    "plane": QT_TRANSLATE_NOOP("IconName", "Plane"),
    "truck": QT_TRANSLATE_NOOP("IconName", "Truck"),
    "package": QT_TRANSLATE_NOOP("IconName", "Parcel"),
    "file-text": QT_TRANSLATE_NOOP("IconName", "Document"),
    "wrench": QT_TRANSLATE_NOOP("IconName", "Wrench"),
    "gift": QT_TRANSLATE_NOOP("IconName", "Gift"),
    "heart": QT_TRANSLATE_NOOP("IconName", "Heart"),
    "map-pin": QT_TRANSLATE_NOOP("IconName", "Pin on a map"),
    "calendar": QT_TRANSLATE_NOOP("IconName", "Calendar"),
    "star": QT_TRANSLATE_NOOP("IconName", "Star"),
}

_TONES: dict[Tone, object] = {
    Tone.ACCENT: QT_TRANSLATE_NOOP("IconName", "Blue"),
    Tone.GOOD: QT_TRANSLATE_NOOP("IconName", "Green"),
    Tone.WARNING: QT_TRANSLATE_NOOP("IconName", "Amber"),
    Tone.VIOLET: QT_TRANSLATE_NOOP("IconName", "Violet"),
    Tone.DANGER: QT_TRANSLATE_NOOP("IconName", "Red"),
    Tone.TEAL: QT_TRANSLATE_NOOP("IconName", "Teal"),
}


def icon_name_text(name: str) -> str:
    """Return what an icon shows, in a word."""
    return translate("IconName", str(_ICONS[name]))


def tone_name(tone: Tone) -> str:
    """Return what a colour is called."""
    return translate("IconName", str(_TONES[tone]))
