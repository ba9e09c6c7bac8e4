"""Writing contacts to files of other programs."""

import zlib
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection, select

from desktop_crm.domain.lookup import BY_NAME, EVERYBODY
from desktop_crm.domain.progress import SILENT, Progress
from desktop_crm.services.files import whole_file
from desktop_crm.storage.database import Database
from desktop_crm.storage.queries import contacts as queries
from desktop_crm.storage.tables.contacts import CardSource


class Exporting:
    """Taking contacts of one open file out."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def vcard(self, to: Path, ids: Sequence[int] | None = None, *, progress: Progress = SILENT) -> int:
        """Write contacts, or all of them, as vCard 3.0 (RFC 2426) and return how many.

        What an imported card held beyond our own fields goes out again. The
        file gets its name only when it is whole.

        Raises:
            UnreadableFileError: The file cannot be written.
            Cancelled: ``progress`` said so; nothing was written.
        """
        from desktop_crm.exchange.vcard.writing import card_text

        with self._db.reading() as connection, whole_file(to) as file:
            chosen = queries.contact_ids(connection, EVERYBODY, BY_NAME) if ids is None else ids
            for done, contact_id in enumerate(chosen, 1):
                record = queries.contact_record(connection, contact_id)
                extras = _extras(connection, contact_id)
                file.write(card_text(record, extras).encode())
                progress.report(done, len(chosen))
        return len(chosen)


def _extras(connection: Connection, contact_id: int) -> Sequence[str]:
    """Return the lines of the newest card a contact came from that have no home in our fields."""
    from desktop_crm.domain.cards import CardRead
    from desktop_crm.exchange.vcard.reading import read_cards

    of_contact = CardSource.contact_id == contact_id
    query = select(CardSource.verbatim).where(of_contact).order_by(CardSource.id.desc()).limit(1)
    packed = connection.scalar(query)
    if packed is None:
        return ()
    cards = read_cards(zlib.decompress(packed), "")
    return next((card.extras for card in cards if isinstance(card, CardRead)), ())
