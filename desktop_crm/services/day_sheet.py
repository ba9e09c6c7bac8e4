"""Printing the day: what is planned for the user of the open file, with whom, and when they were reached."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import select

from desktop_crm.domain.activities import AgendaFilter, AgendaItem
from desktop_crm.domain.day_sheet import DaySheet, Paper, SheetEntry, SheetTexts, paper_of
from desktop_crm.services.agenda import Agenda
from desktop_crm.services.files import outside, whole_file
from desktop_crm.services.settings import default_country
from desktop_crm.storage.database import Database
from desktop_crm.storage.queries.among import among
from desktop_crm.storage.tables.activities import ContactFacts

LEAD_DAYS = 7
"""How many days ahead birthdays and other dates are printed."""

_F = ContactFacts.__table__.c


class DaySheets:
    """Day sheets of one open file."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._agenda = Agenda(db)

    def sheet(self, day: date | None = None) -> DaySheet:
        """Return a day of the user's own (None: today); follow-ups that are done are left out."""
        mine = AgendaFilter(owners=frozenset({self._db.user}))
        plan = self._agenda.plan(day, mine)
        appointments = (*plan.banners, *plan.schedule)
        shown = {item.ref for item in appointments}
        follow_ups = [item for item in plan.follow_ups if item.ref not in shown]
        reached = self._last_reached((*appointments, *follow_ups))
        return DaySheet(
            plan.day,
            tuple(self._entry(item, reached) for item in appointments),
            tuple(self._entry(item, reached) for item in follow_ups),
            self._agenda.coming_dates(plan.day, LEAD_DAYS),
            plan.holidays,
        )

    def paper(self, country: str = "") -> Paper:
        """Return what is printed on in the file's country, else in ``country``."""
        return paper_of(self._country(country))

    def render(self, days: Sequence[date | None], texts: SheetTexts, to: Path, *, country: str = "") -> Paper:
        """Write days as PDF, each from a page of its own, and return the paper they are for.

        Of several days those without anything are left out, as long as any is left.

        Raises:
            UnreadableFileError: The file cannot be written.
            DatabaseExistsError: ``to`` is the open database, or another one.
        """
        from desktop_crm.printing.day_sheet import render_day_sheets

        target = outside(to, self._db.path)
        sheets = [self.sheet(day) for day in days]
        sheets = [sheet for sheet in sheets if not sheet.is_empty] or sheets[:1]
        country = self._country(country)
        content = render_day_sheets(sheets, texts, paper_of(country), country)
        with whole_file(target) as file:
            file.write(content)
        return paper_of(country)

    def _country(self, otherwise: str) -> str:
        with self._db.reading() as connection:
            return default_country(connection) or otherwise

    def _entry(self, item: AgendaItem, reached: Mapping[int, date]) -> SheetEntry:
        clock = self._db.clock
        last = reached.get(item.participants[0].id) if item.participants else None
        return SheetEntry(item, last, item.is_overdue(clock.now(), clock.today()))

    def _last_reached(self, items: Iterable[AgendaItem]) -> dict[int, date]:
        """Return the day on which the first contact of each was reached last, of those that were."""
        ids = {item.participants[0].id for item in items if item.participants}
        zone = self._db.clock.zone()
        with self._db.reading() as connection:
            rows = connection.execute(
                select(_F.contact_id, _F.last_reached).where(_F.contact_id.in_(among(sorted(ids))))
            )
            return {id_: datetime.fromisoformat(at).astimezone(zone).date() for id_, at in rows if at}
