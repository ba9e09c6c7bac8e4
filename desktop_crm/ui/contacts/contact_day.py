"""The activities of the contact that is shown: read apart from the record, and again when they change."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop_crm.domain.activities import AgendaItem, ContactFacts, Timeline
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.domain.changes import ChangeSet
from desktop_crm.domain.keep_in_touch import Cadence
from desktop_crm.ui.activities.when_texts import WhenTexts, put
from desktop_crm.ui.common.text import translate
from desktop_crm.ui.contacts.facts_strip import FactsStrip
from desktop_crm.ui.contacts.lane import Lane
from desktop_crm.ui.contacts.timeline_tab import TimelineTab
from desktop_crm.ui.contacts.timeline_texts import TimelineTexts

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace

_TABLES = frozenset({"activity", "activity_contact", "activity_kind", "activity_result", "note", "cadence"})


@dataclass(frozen=True, slots=True)
class DayOfContact:
    """Everything that is shown of a contact's activities, read in one go."""

    contact_id: int
    kinds: tuple[ActivityKind, ...]
    facts: ContactFacts
    timeline: Timeline
    next_item: AgendaItem | None
    cadence: Cadence | None = None


class ContactDay(QObject):
    """Fills the timeline and the strip of facts; only the newest question is answered."""

    def __init__(
        self, workspace: "Workspace", lane: Lane, tab: TimelineTab, strip: FactsStrip, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._lane = lane
        self._tab = tab
        self._strip = strip
        self._contact_id: int | None = None
        tab.wanted.connect(self.refresh)

    def show(self, contact_id: int | None) -> None:
        """Show a contact's activities; None shows none."""
        if contact_id is None or contact_id == self._contact_id:
            self._contact_id = contact_id
            return
        self._contact_id = contact_id
        self._tab.begin(contact_id)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read again what is shown."""
        contact_id, kinds, limit = self._contact_id, self._tab.kinds, self._tab.limit
        if contact_id is None:
            return

        def read() -> DayOfContact | None:
            # Whoever walks through a list quickly is elsewhere by now.
            if contact_id != self._contact_id:
                return None
            return read_day(self._workspace, contact_id, kinds, limit)

        self._lane.read(read, self._show)

    def take_note(self, change: ChangeSet) -> None:
        """Read again what a change concerns; a company also shows what was done with its people."""
        shown = self._contact_id
        if shown is not None and (change.concerns(shown) or change.tables & _TABLES):
            self.refresh()

    def _show(self, day: DayOfContact | None) -> None:
        if day is None or day.contact_id != self._contact_id:
            return
        clock = self._workspace.clock
        now = clock.now().astimezone(clock.zone())
        kinds = {kind.key: kind for kind in day.kinds}

        def kind_of(key: str) -> ActivityKind:
            return kinds.get(key) or self._workspace.kinds.get(key)

        self._tab.offer_kinds(day.kinds)
        self._tab.show_timeline(
            day.timeline, day.contact_id, TimelineTexts(kind_of, now, self._workspace.user)
        )
        item = day.next_item
        self._strip.show_facts(day.facts, clock.zone(), now.date())
        self._strip.show_cadence(cadence_text(day.cadence, day.facts.last_reached, clock.zone(), now.date()))
        self._strip.show_next(
            item,
            kind_of(item.kind) if item is not None else None,
            overdue=item is not None and item.is_overdue(now, now.date()),
            when=WhenTexts().item(item, now.date()) if item is not None else "",
        )


def read_day(workspace: "Workspace", contact_id: int, kinds: frozenset[str], limit: int) -> DayOfContact:
    """Read what is shown of a contact's activities."""
    timeline = workspace.timeline.of_contact(contact_id, kinds=kinds, limit=limit)
    facts = workspace.timeline.facts(contact_id)
    whole = timeline if not kinds else workspace.timeline.of_contact(contact_id, limit=0)
    return DayOfContact(
        contact_id,
        workspace.kinds.all(),
        facts,
        timeline,
        _planned_next(facts, whole),
        workspace.keep_in_touch.cadence(contact_id),
    )


def cadence_text(cadence: Cadence | None, last_reached: str, zone: tzinfo, today: date) -> str:
    """Return how often a contact is to be reached, and when next, "" where nobody said so."""
    if cadence is None:
        return ""
    days = translate("Cadence", "Every %Ln day(s)", None, cadence.days)
    texts = WhenTexts()
    if cadence.snoozed_until is not None and cadence.snoozed_until > today:
        until = texts.plain_day(cadence.snoozed_until, today)
        return put(translate("Cadence", "%1, in peace until %2"), days, until)
    if not last_reached:
        return put(translate("Cadence", "%1, not reached yet"), days)
    reached = datetime.fromisoformat(last_reached).astimezone(zone).date()
    due = reached + timedelta(days=cadence.days)
    if due < today:
        return put(translate("Cadence", "%1, due since %2"), days, texts.plain_day(due, today))
    return put(translate("Cadence", "%1, next %2"), days, texts.day(due, today))


def next_item(workspace: "Workspace", contact_id: int) -> AgendaItem | None:
    """Read what is planned next with a contact: of a repeated activity, the occurrence."""
    facts = workspace.timeline.facts(contact_id)
    return _planned_next(facts, workspace.timeline.of_contact(contact_id, limit=0))


def _planned_next(facts: ContactFacts, timeline: Timeline) -> AgendaItem | None:
    items = (entry.item for entry in timeline.planned if entry.item is not None)
    return next((item for item in items if item.ref.id == facts.next_activity_id), None)
