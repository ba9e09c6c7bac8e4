"""Who labels are printed for."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Connection, select

from desktop_crm.domain.addresses import Address as AddressValue
from desktop_crm.domain.contacts import ContactKind
from desktop_crm.domain.labels import Recipient
from desktop_crm.domain.names import PersonName
from desktop_crm.storage.queries.records import ADDRESS_PARTS
from desktop_crm.storage.tables.contacts import NAME_COLUMNS, Address, Contact, ContactListing

CHUNK = 500

_C = Contact.__table__.c
_L = ContactListing.__table__.c
_COLUMNS = (
    _C.id,
    _C.company,
    _C.title,
    _C.department,
    _C.kind,
    _L.name,
    *(_C[part] for part in NAME_COLUMNS),
)

_PEOPLE = select(*_COLUMNS).join(ContactListing, _L.contact_id == _C.id)


def recipients(connection: Connection, ids: Sequence[int]) -> list[Recipient]:
    """Return these contacts with their addresses, in the order of the ids, but those that are gone."""
    found: list[Recipient] = []
    for start in range(0, len(ids), CHUNK):
        found += _chunk(connection, list(ids[start : start + CHUNK]))
    return found


def _chunk(connection: Connection, ids: list[int]) -> list[Recipient]:
    table = Address.__table__
    addresses: defaultdict[int, list[AddressValue]] = defaultdict(list)
    query = select(table).where(table.c.contact_id.in_(ids)).order_by(table.c.position, table.c.id)
    for row in connection.execute(query).mappings():
        value = AddressValue(**{part: row[part] for part in ADDRESS_PARTS}, id=row["id"])
        addresses[row["contact_id"]].append(value)
    by_id = {
        row[0]: Recipient(
            contact_id=row[0],
            name=PersonName(*row[6:]),
            company=row[1],
            title=row[2],
            department=row[3],
            kind=ContactKind(row[4]),
            addresses=tuple(addresses[row[0]]),
            listed_as=row[5],
        )
        for row in connection.execute(_PEOPLE.where(_C.id.in_(ids)))
    }
    return [by_id[id_] for id_ in ids if id_ in by_id]
