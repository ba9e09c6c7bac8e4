"""Birthdays and other dates that come round."""

from datetime import date, timedelta

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from desktop_crm.domain.agenda import ComingDate
from desktop_crm.domain.important_dates import PartialDate
from desktop_crm.storage.tables.contacts import ContactListing, ImportantDate

_D = ImportantDate.__table__.c
_L = ContactListing.__table__.c


def coming(connection: Connection, day: date, lead_days: int) -> list[ComingDate]:
    """Return the dates of a day and of as many days after it, the next first.

    29 February comes on the 28th in a common year.
    """
    days = [day + timedelta(days=n) for n in range(min(lead_days, 366) + 1)]
    wanted = {month: {d.day for d in days if d.month == month} for month in {d.month for d in days}}
    if 28 in wanted.get(2, ()):
        wanted[2].add(29)
    query = (
        select(_D.contact_id, _L.name, _D.label, _D.year, _D.month, _D.day)
        .join(ContactListing, _L.contact_id == _D.contact_id)
        .where(or_(*(_falls(month, of_month) for month, of_month in sorted(wanted.items()))))
        # Not "is False": the index of the list would be taken, which begins with that.
        .where(_L.trashed.is_not(True))
    )
    found = []
    for contact_id, name, label, *parts in connection.execute(query):
        original = PartialDate(*parts)
        left = original.days_until(day)
        if left is not None and left <= lead_days:
            on = day + timedelta(days=left)
            turns = original.age_on(on)
            found.append(ComingDate(contact_id, name, label, original, on, turns or None))
    return sorted(found, key=lambda coming: (coming.day, coming.name))


def _falls(month: int, days: set[int]) -> ColumnElement[bool]:
    return and_(_D.month == month, _D.day.in_(sorted(days)))
