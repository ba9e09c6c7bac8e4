"""Bringing a file to this program's schema.

Order: a verified copy of the old file, then all steps in one transaction with
foreign keys off, then a check of the foreign keys, and only then the commit.
"""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from desktop_crm.domain.clock import Clock
from desktop_crm.domain.errors import NewerSchemaError, UpgradeFailedError
from desktop_crm.storage import backup
from desktop_crm.storage.engine import APPLICATION_ID, make_engine, writing
from desktop_crm.storage.errors import translating
from desktop_crm.storage.schema import SCHEMA_VERSION

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(
    path: Path, clock: Clock, *, scripts: Path = MIGRATIONS, target: int = SCHEMA_VERSION
) -> Path | None:
    """Bring an older file to this schema and return the path of the copy of the old one.

    None where another program has brought it there in between.

    Raises:
        UpgradeFailedError: A step failed; the file is as it was.
        DatabaseError: No copy could be made; the file is as it was.
    """
    stamp = clock.now().strftime("%Y%m%d-%H%M%S")
    copy = path.with_name(f"{path.stem} before upgrade {stamp}{path.suffix}")
    done = migrate(path, scripts=scripts, target=target, before=lambda: backup.copy_file(path, copy))
    return copy if done else None


def migrate(
    path: Path,
    *,
    scripts: Path = MIGRATIONS,
    target: int = SCHEMA_VERSION,
    before: Callable[[], None] | None = None,
) -> bool:
    """Run every step that is due, all or none, and return whether there were any.

    ``before`` is called first, while nobody else can write.

    Raises:
        UpgradeFailedError: A step failed, or left rows that point nowhere.
        NewerSchemaError: Somebody brought the file beyond this program in between.
    """
    engine = make_engine(path, foreign_keys=False)
    try:
        with translating(path), writing(engine).begin() as connection:
            found = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            if found > target:
                raise NewerSchemaError(path, found, target)
            if found == target:
                return False
            if before:
                before()
            _run_steps(connection, scripts)
            _check_references(connection, path)
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version={target}")
    except SQLAlchemyError as error:
        raise UpgradeFailedError(path, type(error).__name__) from error
    finally:
        engine.dispose()
    return True


def _run_steps(connection: Connection, scripts: Path) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _check_references(connection: Connection, path: Path) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise UpgradeFailedError(path, f"foreign keys: {len(broken)}")
