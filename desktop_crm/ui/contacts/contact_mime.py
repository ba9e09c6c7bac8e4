"""Contacts while they are dragged from one part of the window to another."""

from collections.abc import Iterable

from PySide6.QtCore import QMimeData

CONTACTS_MIME = "application/x-desktop-crm-contacts"


def contacts_to_mime(ids: Iterable[int]) -> QMimeData:
    """Return contacts as something that can be dragged and dropped."""
    data = QMimeData()
    data.setData(CONTACTS_MIME, ",".join(map(str, ids)).encode("ascii"))
    return data


def contacts_in_mime(data: QMimeData) -> list[int]:
    """Return the ids of dragged contacts; empty where something else is dragged."""
    text = bytes(data.data(CONTACTS_MIME).data()).decode("ascii")
    return [int(part) for part in text.split(",") if part.isdigit()]
