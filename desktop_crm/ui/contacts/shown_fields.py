"""What the detail shows of a contact: its fields in order, as text."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.contacts import ContactKind, ContactPoint, ContactRecord, ImportantDate, PointKind
from desktop_crm.ui.common.labels import label_text
from desktop_crm.ui.contacts.date_texts import DateTexts
from desktop_crm.ui.contacts.record_values import FieldKey, FieldKind

_ALWAYS_LEFT_TO_RIGHT = frozenset({PointKind.PHONE, PointKind.EMAIL, PointKind.URL})


@dataclass(frozen=True, slots=True)
class ShownField:
    """One line of the detail: ``text`` is the value, ``beside`` what is known of it, said quietly.

    ``link`` opens the value in the program for it; empty where there is none.
    """

    key: FieldKey
    label: str
    text: str
    beside: str = ""
    link: str = ""
    left_to_right: bool = False


def shown_fields(record: ContactRecord, dates: DateTexts, today: date) -> list[ShownField]:
    """Return the fields of a contact that hold something, in the order of the detail."""
    return [*_points(record), *_addresses(record), *_dates(record, dates, today), *_words(record)]


def _points(record: ContactRecord) -> Iterator[ShownField]:
    for kind in PointKind:
        points = record.of_kind(kind)
        for point in points:
            yield ShownField(
                FieldKey(FieldKind(kind.value), point.id),
                _point_label(point),
                point.value,
                _beside_point(point, among=len(points)),
                link_of(point),
                kind in _ALWAYS_LEFT_TO_RIGHT,
            )


def _point_label(point: ContactPoint) -> str:
    label = point.service if point.kind in {PointKind.IM, PointKind.SOCIAL} else point.label
    if point.kind is PointKind.EMAIL and point.label in {"", "other", "work"}:
        return label_text("email")
    return label_text(label or point.label or point.kind.value)


def _beside_point(point: ContactPoint, *, among: int) -> str:
    parts = []
    if point.extension:
        text = QCoreApplication.translate("ShownFields", "ext. %1")
        parts.append(text.replace("%1", point.extension))
    if point.preferred and among > 1:
        parts.append(QCoreApplication.translate("ShownFields", "preferred"))
    return " · ".join(parts)


def link_of(point: ContactPoint) -> str:
    """Return what opens a phone, e-mail or web address, or "" where nothing does."""
    value = point.value.strip()
    if point.kind is PointKind.PHONE:
        digits = "".join(c for c in point.normalised or value if c.isdigit() or c in "+*#")
        return f"tel:{digits}" if digits else ""
    if point.kind is PointKind.EMAIL:
        return f"mailto:{value}" if "@" in value else ""
    if value.startswith(("http://", "https://")):
        return value
    is_site = point.kind is PointKind.URL and "." in value and ":" not in value and " " not in value
    return f"https://{value}" if is_site else ""


def _addresses(record: ContactRecord) -> Iterator[ShownField]:
    for address in record.addresses:
        known = address.label not in {"", "work", "other"}
        beside = ""
        if address.preferred and len(record.addresses) > 1:
            beside = QCoreApplication.translate("ShownFields", "preferred")
        key = FieldKey(FieldKind.ADDRESS, address.id)
        label = label_text(address.label if known else "address")
        yield ShownField(key, label, "\n".join(address_lines(record, address)), beside)


def address_lines(record: ContactRecord, address: Address) -> list[str]:
    """Return an address as the screen shows it, with the company in front of a work address."""
    lines = address.lines
    is_at_work = address.label == "work" and record.kind is ContactKind.PERSON and not address.formatted
    if is_at_work and record.company and record.company not in lines:
        return [record.company, *lines]
    return lines


def _dates(record: ContactRecord, dates: DateTexts, today: date) -> Iterator[ShownField]:
    for entry in record.dates:
        key = FieldKey(FieldKind.DATE, entry.id)
        text = dates.text(entry.date) if entry.date else entry.text
        yield ShownField(key, label_text(entry.label or "date"), text, _beside_date(entry, dates, today))


def _beside_date(entry: ImportantDate, dates: DateTexts, today: date) -> str:
    if entry.date is None:
        return ""
    parts = [dates.until(entry.date, today)]
    age = entry.date.age_on(today)
    if age is not None and age >= 0 and entry.label == "birthday":
        parts.insert(0, QCoreApplication.translate("ShownFields", "aged %n", None, age))
    return ", ".join(part for part in parts if part)


def _words(record: ContactRecord) -> Iterator[ShownField]:
    identity = FieldKey(FieldKind.IDENTITY)
    if record.kind is ContactKind.COMPANY and record.name.display:
        label = QCoreApplication.translate("ShownFields", "Contact person")
        yield ShownField(identity, label, record.name.display)
    if record.department:
        label = QCoreApplication.translate("ShownFields", "Department")
        yield ShownField(FieldKey(FieldKind.DEPARTMENT), label, record.department)
    name = record.name
    if name.nickname and name.nickname != record.display:
        yield ShownField(identity, QCoreApplication.translate("ShownFields", "Nickname"), name.nickname)
    if phonetic := f"{name.phonetic_given} {name.phonetic_family}".strip():
        yield ShownField(identity, QCoreApplication.translate("ShownFields", "Pronounced"), phonetic)
    if name.file_as:
        yield ShownField(identity, QCoreApplication.translate("ShownFields", "Filed as"), name.file_as)
