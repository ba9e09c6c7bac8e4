"""Writing contacts to files of other programs."""

import zlib
from collections.abc import Sequence
from pathlib import Path

from desktop_crm.domain.lookup import BY_NAME, EVERYBODY
from desktop_crm.domain.progress import SILENT, Progress
from desktop_crm.services.files import outside, whole_file
from desktop_crm.storage.bulk import chunks
from desktop_crm.storage.database import Database
from desktop_crm.storage.queries import contacts as queries
from desktop_crm.storage.queries import records, sources


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
            DatabaseExistsError: ``to`` is the open database, or another one.
            Cancelled: ``progress`` said so; nothing was written.
        """
        if ids is None:
            with self._db.reading() as connection:
                ids = queries.contact_ids(connection, EVERYBODY, BY_NAME, self._db.clock.now())
        written = 0
        with whole_file(outside(to, self._db.path)) as file:
            for chunk in chunks(ids):
                cards = self._cards(chunk)
                file.write("".join(cards).encode())
                written += len(cards)
                progress.report(written, len(ids))
        return written

    def _cards(self, ids: Sequence[int]) -> list[str]:
        """Return some contacts as cards; those that are gone are passed over.

        The file is read in pieces, so that nobody's save must wait for the last of them.
        """
        from desktop_crm.exchange.vcard.reading import card_extras
        from desktop_crm.exchange.vcard.writing import card_text

        with self._db.reading() as connection:
            found = records.contact_records(connection, ids)
            received = sources.newest_cards(connection, ids)
        return [
            card_text(
                record, card_extras(zlib.decompress(received[record.id])) if record.id in received else ()
            )
            for record in found
        ]
