"""What the entries of a timeline say: their heading, their words, and the quiet line below."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from desktop_crm.domain.activities import HIGHEST, AgendaItem, TimelineEntry
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.ui.activities.kind_texts import (
    key_name,
    kind_icon,
    kind_name,
    kind_tone,
    priority_name,
    result_name,
    result_tone,
)
from desktop_crm.ui.activities.when_texts import WhenTexts, dotted, put
from desktop_crm.ui.common.text import fill, translate
from desktop_crm.ui.contacts.date_texts import along_the_window
from desktop_crm.ui.theme import Tone


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One entry as it is drawn and spoken; ``pill`` is a short word beside the title, "" for none."""

    icon: str
    tone: Tone
    title: str
    about: str = ""
    pill: str = ""
    pill_tone: Tone = Tone.GOOD
    words: str = ""
    meta: str = ""
    is_overdue: bool = False

    @property
    def spoken(self) -> str:
        """The entry as one sentence."""
        parts = (self.title, self.pill, self.about, self.words, self.meta)
        return ", ".join(" ".join(part.split()) for part in parts if part)


class TimelineTexts:
    """Writes entries as they are seen at ``now``, an aware moment in the viewer's zone, by ``user``."""

    def __init__(self, kind_of: Callable[[str], ActivityKind], now: datetime, user: str) -> None:
        self._kind_of = kind_of
        self._now = now
        self._user = user
        self._when = WhenTexts()

    def line(self, entry: TimelineEntry, contact_id: int) -> EntryLine:
        """Return what an entry of a contact's timeline says; others who took part are named."""
        if entry.item is None:
            return self._note(entry)
        if entry.item.is_done:
            return self._done(entry.item, contact_id)
        return self._planned(entry.item, contact_id)

    def planned_text(self, item: AgendaItem) -> str:
        """Return a plan in one line: "Call · today 15:00 · price list"."""
        when = self._when.item(item, self._now.date())
        return dotted(kind_name(self._kind_of(item.kind)), when, item.regarding)

    def _note(self, entry: TimelineEntry) -> EntryLine:
        meta = along_the_window(self._moment(entry.at), self._person(entry.author))
        return EntryLine("sticky-note", Tone.WARNING, key_name("note"), words=entry.text, meta=meta)

    def _done(self, item: AgendaItem, contact_id: int) -> EntryLine:
        kind = self._kind_of(item.kind)
        result = kind.result(item.result)
        at = datetime.fromisoformat(item.done_at).astimezone(self._now.tzinfo) if item.done_at else None
        took = self._when.duration(item.minutes) if item.minutes else ""
        meta = along_the_window(
            self._moment(at), took, self._others(item, contact_id), self._person(item.owner)
        )
        return EntryLine(
            kind_icon(kind),
            kind_tone(kind),
            kind_name(kind),
            item.regarding,
            result_name(kind.key, result) if result is not None else item.result,
            result_tone(result) if result is not None else Tone.GOOD,
            item.details,
            meta,
        )

    def _planned(self, item: AgendaItem, contact_id: int) -> EntryLine:
        kind = self._kind_of(item.kind)
        today = self._now.date()
        is_overdue = item.is_overdue(self._now, today)
        when = self._when.item(item, today) or translate("Timeline", "no date")
        again = translate("Timeline", "repeated") if item.recurs else ""
        urgent = priority_name(item.priority) if item.priority == HIGHEST else ""
        meta = along_the_window(
            when, item.place, again, urgent, self._others(item, contact_id), self._for_whom(item)
        )
        overdue = translate("Timeline", "Overdue")
        return EntryLine(
            kind_icon(kind),
            Tone.DANGER if is_overdue else kind_tone(kind),
            kind_name(kind),
            item.regarding,
            overdue if is_overdue else "",
            Tone.DANGER,
            item.details,
            meta,
            is_overdue=is_overdue,
        )

    def _moment(self, at: datetime | None) -> str:
        if at is None:
            return ""
        day = self._when.plain_day(at.date(), self._now.date())
        return put(translate("When", "%1, %2", "a day and a time"), day, self._when.clock(at.time()))

    def _others(self, item: AgendaItem, contact_id: int) -> str:
        names = [person.name for person in item.participants if person.id != contact_id]
        if not names:
            return ""
        shown = ", ".join(names[:2])
        if len(names) == len(item.participants):
            return shown
        return fill(translate("Timeline", "with %1"), shown)

    def _person(self, name: str) -> str:
        return translate("Timeline", "you") if name == self._user else name

    def _for_whom(self, item: AgendaItem) -> str:
        if item.owner in ("", self._user):
            return ""
        return fill(translate("Timeline", "for %1"), item.owner)
