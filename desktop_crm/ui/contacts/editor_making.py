"""Which editor opens for which field, and what a new phone, address or date begins as."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.contacts import (
    STANDARD_LABELS,
    ContactKind,
    ContactPoint,
    ContactRecord,
    ImportantDate,
)
from desktop_crm.ui.contacts.address_editor import AddressEditor
from desktop_crm.ui.contacts.date_texts import DateTexts
from desktop_crm.ui.contacts.editors import DateEditor, PointEditor, TextEditor
from desktop_crm.ui.contacts.field_editor import FieldEditor
from desktop_crm.ui.contacts.identity_editor import IdentityEditor
from desktop_crm.ui.contacts.record_values import FieldKey, FieldKind, Identity, Value


def make_editor(
    key: FieldKey, value: Value, record: ContactRecord, dates: DateTexts, today: date
) -> FieldEditor:
    """Return an editor with the field's value, or with a fresh one where there is none."""
    if key.kind is FieldKind.IDENTITY:
        identity = (
            value if isinstance(value, Identity) else Identity(record.kind, record.name, record.company)
        )
        return IdentityEditor(identity)
    if key.kind is FieldKind.ADDRESS:
        return AddressEditor(value if isinstance(value, Address) else _new_address(record))
    if key.kind is FieldKind.DATE:
        entry = value if isinstance(value, ImportantDate) else _new_date(record)
        return DateEditor(entry, dates, today)
    if key.kind.point_kind is not None:
        return PointEditor(value if isinstance(value, ContactPoint) else _new_point(key.kind, record))
    return TextEditor(value if isinstance(value, str) else "", field_name(key.kind))


def field_name(kind: FieldKind) -> str:
    """Return what a field of one line is called."""
    return {
        FieldKind.TITLE: QCoreApplication.translate("FieldName", "Job title"),
        FieldKind.COMPANY: QCoreApplication.translate("FieldName", "Company"),
        FieldKind.DEPARTMENT: QCoreApplication.translate("FieldName", "Department"),
    }[kind]


def _new_point(kind: FieldKind, record: ContactRecord) -> ContactPoint:
    point_kind = kind.point_kind
    assert point_kind is not None  # noqa: S101 - only called for points
    taken = {point.label for point in record.of_kind(point_kind)}
    usual = STANDARD_LABELS[point_kind]
    return ContactPoint(point_kind, "", next((word for word in usual if word not in taken), usual[-1]))


def _new_address(record: ContactRecord) -> Address:
    is_first_of_person = record.kind is ContactKind.PERSON and not record.company
    return Address(label="home" if is_first_of_person else "work")


def _new_date(record: ContactRecord) -> ImportantDate:
    has_birthday = any(entry.label == "birthday" for entry in record.dates)
    return ImportantDate("other" if has_birthday else "birthday", None)
