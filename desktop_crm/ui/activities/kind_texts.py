"""What kinds of activities, their results and priorities are called, and how they look."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop_crm.domain.activity_kinds import ActivityKind, ActivityResult
from desktop_crm.ui.common.text import translate
from desktop_crm.ui.theme import Tone

ICONS = (
    "circle-check",
    "phone",
    "users",
    "mail",
    "mail-open",
    "message-square",
    "video",
    "handshake",
    "presentation",
    "briefcase",
    "coffee",
    "car",
    "plane",
    "truck",
    "package",
    "file-text",
    "wrench",
    "gift",
    "heart",
    "map-pin",
    "calendar",
    "star",
)
"""The icons a kind can have; the first is also that of a kind whose icon is not known here."""

SHOWN_PRIORITIES = (1, 3, 5)
"""The priorities offered at first; the two between them are shown on demand."""
PRIORITIES = (1, 2, 3, 4, 5)

_KINDS: dict[str, object] = {
    "call": QT_TRANSLATE_NOOP("Kind", "Call"),
    "meeting": QT_TRANSLATE_NOOP("Kind", "Meeting"),
    "todo": QT_TRANSLATE_NOOP("Kind", "To-do"),
    "letter": QT_TRANSLATE_NOOP("Kind", "Letter"),
    "email": QT_TRANSLATE_NOOP("Kind", "E-mail"),
    "note": QT_TRANSLATE_NOOP("Kind", "Note"),
}

# By code, or by kind and code where a kind has a word of its own.
_RESULTS: dict[str, object] = {
    "reached": QT_TRANSLATE_NOOP("Result", "Reached"),
    "no_answer": QT_TRANSLATE_NOOP("Result", "No answer"),
    "left_message": QT_TRANSLATE_NOOP("Result", "Voice mail"),
    "they_called": QT_TRANSLATE_NOOP("Result", "They called"),
    "wrong_number": QT_TRANSLATE_NOOP("Result", "Wrong number"),
    "later": QT_TRANSLATE_NOOP("Result", "Later"),
    "held": QT_TRANSLATE_NOOP("Result", "Held"),
    "not_held": QT_TRANSLATE_NOOP("Result", "Not held"),
    "done": QT_TRANSLATE_NOOP("Result", "Done"),
    "dropped": QT_TRANSLATE_NOOP("Result", "Not done"),
    "sent": QT_TRANSLATE_NOOP("Result", "Sent"),
    "letter/sent": QT_TRANSLATE_NOOP("Result", "Posted"),
    "completed": QT_TRANSLATE_NOOP("Result", "Completed"),
    "not_completed": QT_TRANSLATE_NOOP("Result", "Not completed"),
    "postponed": QT_TRANSLATE_NOOP("Result", "Postponed"),
    "cancelled": QT_TRANSLATE_NOOP("Result", "Cancelled"),
}

_PRIORITIES: dict[int, object] = {
    1: QT_TRANSLATE_NOOP("Priority", "High"),
    2: QT_TRANSLATE_NOOP("Priority", "Rather high"),
    3: QT_TRANSLATE_NOOP("Priority", "Normal"),
    4: QT_TRANSLATE_NOOP("Priority", "Rather low"),
    5: QT_TRANSLATE_NOOP("Priority", "Low"),
}


def kind_name(kind: ActivityKind) -> str:
    """Return what a kind is called: by its user, else in the language of the window."""
    return kind.name or key_name(kind.key)


def key_name(key: str) -> str:
    """Return what the kind with a key is called where every file has it; any other key as it is."""
    word = _KINDS.get(key)
    return translate("Kind", str(word)) if word else key


def result_name(kind_key: str, result: ActivityResult) -> str:
    """Return what a result is called; ``kind_key`` is that of the kind it belongs to."""
    return result.name or code_name(kind_key, result.code)


def code_name(kind_key: str, code: str) -> str:
    """Return what the result with a code is called where every file has it; any other code as it is."""
    word = _RESULTS.get(f"{kind_key}/{code}", _RESULTS.get(code))
    return translate("Result", str(word)) if word else code


def priority_name(priority: int) -> str:
    """Return what a priority from 1 to 5 is called."""
    return translate("Priority", str(_PRIORITIES[priority]))


def kind_icon(kind: ActivityKind) -> str:
    """Return the name of a kind's icon, one that is there for certain."""
    return kind.icon if kind.icon in ICONS else ICONS[0]


def kind_tone(kind: ActivityKind) -> Tone:
    """Return the colour family of a kind."""
    return Tone(kind.colour) if kind.colour in list(Tone) else Tone.ACCENT


def result_tone(result: ActivityResult) -> Tone:
    """Return the colour family of a result: good, or a warning where it did not succeed."""
    return Tone.GOOD if result.succeeded else Tone.WARNING
