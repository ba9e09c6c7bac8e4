"""Mailing labels for contacts of the open file."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from desktop_crm.domain.errors import InvalidValueError, Problem
from desktop_crm.domain.label_stock import LabelStock, find_stock
from desktop_crm.domain.labels import LabelOptions, LabelReport
from desktop_crm.domain.progress import SILENT, Progress
from desktop_crm.services.files import outside, whole_file
from desktop_crm.storage.database import Database
from desktop_crm.storage.queries.recipients import recipients


class Labels:
    """Label printing for one open file."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def stocks(self) -> tuple[LabelStock, ...]:
        """Return every label stock we know, the most used first."""
        from desktop_crm.printing.label_stock import label_stocks

        return label_stocks()

    def stock(self, name: str) -> LabelStock:
        """Return a stock by id, brand and part, part alone, or the name of an equal one.

        Raises:
            InvalidValueError: Nothing is called so.
        """
        stock = find_stock(self.stocks(), name)
        if stock is None:
            raise InvalidValueError("stock", Problem.UNKNOWN, name)
        return stock

    def render(
        self, ids: Sequence[int], options: LabelOptions, to: Path, *, progress: Progress = SILENT
    ) -> LabelReport:
        """Write the labels of these contacts as PDF and tell what became of each.

        Where nobody gets a label, the report says zero pages and no file is written.

        Raises:
            InvalidValueError: There is no such stock, or it has no label ``options.start``.
            UnreadableFileError: The file cannot be written.
            DatabaseExistsError: ``to`` is the open database, or another one.
            Cancelled: ``progress`` said so; no file is written.
        """
        from desktop_crm.printing.labels import render_labels

        stock = self.stock(options.stock_id)
        with self._db.reading() as connection:
            people = recipients(connection, ids)
        content = BytesIO()
        report = render_labels(people, stock, options, content, progress=progress)
        if report.printed:
            with whole_file(outside(to, self._db.path)) as file:
                file.write(content.getbuffer())
        return report
