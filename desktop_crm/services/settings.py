"""Settings that belong to the file, the same for everybody who opens it."""

from sqlalchemy import Connection, select

from desktop_crm.domain.changes import Act, OperationKind
from desktop_crm.storage.database import Database
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
        """Keep a setting."""
        with self._db.unit_of_work(Act(OperationKind.SETTING_CHANGED, {"key": key})) as session:
            session.merge(Setting(key=key, value=value))

    @property
    def default_country(self) -> str:
        """Where numbers without a country code are dialled, ISO 3166-1 alpha-2; may be empty."""
        return self.get(DEFAULT_COUNTRY)

    @default_country.setter
    def default_country(self, code: str) -> None:
        self.put(DEFAULT_COUNTRY, code.upper())


def setting(connection: Connection, key: str, default: str = "") -> str:
    """Return a setting within a read or a unit of work."""
    value = connection.scalar(select(Setting.value).where(Setting.key == key))
    return default if value is None else value


def default_country(connection: Connection) -> str:
    """Return the country of numbers without a country code."""
    return setting(connection, DEFAULT_COUNTRY)
