"""Settings that belong to the file, the same for everybody who opens it."""

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Act, OperationKind
from desktop_crm.domain.contacts import PointKind
from desktop_crm.domain.countries import country_name
from desktop_crm.domain.errors import InvalidValueError, Problem
from desktop_crm.services.phone_numbers import normalise
from desktop_crm.storage.base import table_of
from desktop_crm.storage.bulk import write_updates
from desktop_crm.storage.database import Database
from desktop_crm.storage.journal import RowUpdate, journal_of
from desktop_crm.storage.tables.contacts import ContactPoint
from desktop_crm.storage.tables.journal import Setting

DEFAULT_COUNTRY = "default_country"


class Settings:
    """The settings of one open file; values are text."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def get(self, key: str, default: str = "") -> str:
        """Return a setting, or the default where it was never set."""
        with self._db.reading() as connection:
            return setting(connection, key, default)

    def put(self, key: str, value: str) -> None:
        """Keep a setting, and announce it; there is nothing to undo."""
        with self._db.unit_of_work(Act(OperationKind.SETTING_CHANGED, {"key": key})) as session:
            session.merge(Setting(key=key, value=value))
            journal_of(session).tables.add(Setting.__tablename__)

    @property
    def default_country(self) -> str:
        """Where numbers without a country code are dialled, ISO 3166-1 alpha-2; may be empty."""
        return self.get(DEFAULT_COUNTRY)

    @default_country.setter
    def default_country(self, code: str) -> None:
        """Set the country, and read anew what numbers without a country code mean.

        Raises:
            InvalidValueError: There is no such country.
        """
        code = known_country(code)
        act = Act(OperationKind.SETTING_CHANGED, {"key": DEFAULT_COUNTRY})
        with self._db.unit_of_work(act) as session:
            session.merge(Setting(key=DEFAULT_COUNTRY, value=code))
            _read_numbers_anew(session, code)


def known_country(code: str) -> str:
    """Return a country's code in capitals; "" stands for none.

    Raises:
        InvalidValueError: There is no such country.
    """
    if code and not country_name(code):
        raise InvalidValueError("country", Problem.UNKNOWN, code)
    return code.upper()


def _read_numbers_anew(session: Session, country: str) -> None:
    """Store what phones without a country code are compared by in another country."""
    table = table_of(ContactPoint)
    phones = session.connection().execute(select(table).where(table.c.kind == PointKind.PHONE.value))
    changes: list[RowUpdate] = []
    for row in phones.mappings():
        before = {"normalised": row["normalised"], "national": row["national"]}
        after = dict(zip(before, normalise(row["value"], country), strict=True))
        if before != after:
            changes.append(RowUpdate(row["id"], row["contact_id"], before, after))
    write_updates(session, table, changes)


def setting(connection: Connection, key: str, default: str = "") -> str:
    """Return a setting within a read or a unit of work."""
    value = connection.scalar(select(Setting.value).where(Setting.key == key))
    return default if value is None else value


def default_country(connection: Connection) -> str:
    """Return the country of numbers without a country code."""
    return setting(connection, DEFAULT_COUNTRY)
