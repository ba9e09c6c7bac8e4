"""What the list of alarms says of each: who, what, how to reach them, and when it was due."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QLocale

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.domain.reminders import Reminder
from desktop_crm.ui.activities.kind_texts import kind_icon, kind_name, kind_tone
from desktop_crm.ui.activities.when_texts import WhenTexts
from desktop_crm.ui.common.text import fill, isolated, translate
from desktop_crm.ui.reminders.alarm_groups import AlarmGroup
from desktop_crm.ui.theme import Tone

KindOf = Callable[[str], ActivityKind]

_HOUR = timedelta(hours=1)
_NAMED_DAYS = 6


@dataclass(frozen=True, slots=True)
class AlarmLine:
    """One line of the list; ``is_late`` marks what should have begun already."""

    title: str
    detail: str
    due: str
    icon: str
    tone: Tone
    is_late: bool

    @property
    def spoken(self) -> str:
        """The whole line as one sentence for screen readers."""
        return ", ".join(part for part in (self.title, self.detail, self.due) if part)


class AlarmTexts:
    """Writes lines as they are at one moment, ``now`` in the user's zone."""

    def __init__(self, now: datetime, kind_of: KindOf, locale: QLocale | None = None) -> None:
        self._now = now
        self._today = now.date()
        self._kind_of = kind_of
        self._locale = locale or QLocale()
        self._whens = WhenTexts(self._locale)

    def group(self, group: AlarmGroup) -> AlarmLine:
        """Return the line of a group: that of its newest alarm, and how often it was missed."""
        line = self.reminder(group.newest)
        if not group.is_many:
            return line
        times = translate("Alarms", "%Ln time(s) since %1", None, len(group.reminders))
        due = fill(times, self._past_day(group.since))
        return AlarmLine(line.title, line.detail, due, line.icon, line.tone, is_late=True)

    def reminder(self, reminder: Reminder) -> AlarmLine:
        """Return the line of one alarm."""
        item = reminder.item
        kind = self._kind_of(item.kind)
        title = _people(item) or item.regarding or kind_name(kind)
        parts = [self._what(item, kind, title), self._whens.item(item, self._today), *_where(item)]
        detail = " · ".join(part for part in parts if part)
        due = self.due(item)
        is_late = item.starts is not None and item.starts < self._now
        return AlarmLine(title, detail, due, kind_icon(kind), kind_tone(kind), is_late)

    def due(self, item: AgendaItem) -> str:
        """Return how far off it is: "in 10 min", "now", "5 min ago", else the day and time."""
        if item.starts is None or abs(item.starts - self._now) >= _HOUR:
            return self._whens.item(item, self._today)
        minutes = round((item.starts - self._now).total_seconds() / 60)
        if minutes == 0:
            return translate("Alarms", "now")
        sentence = translate("Alarms", "in %1") if minutes > 0 else translate("Alarms", "%1 ago")
        return fill(sentence, self._whens.duration(abs(minutes)))

    def heading(self, count: int) -> str:
        """Return how many alarms ring."""
        return translate("Alarms", "%Ln alarm(s)", None, count)

    def oldest(self, moment: datetime) -> str:
        """Return since when the oldest waits; "" where it is not an hour yet."""
        if self._now - moment < _HOUR:
            return ""
        local = moment.astimezone(self._now.tzinfo)
        at = f"{self._past_day(moment)} {self._whens.clock(local.time())}"
        return fill(translate("Alarms", "the oldest from %1"), at)

    def next_one(self, moment: datetime | None) -> str:
        """Return when the next alarm will ring; "" where none is to."""
        if moment is None:
            return ""
        local = moment.astimezone(self._now.tzinfo)
        when = self._whens.when(local.date(), local.time(), self._today)
        return fill(translate("Alarms", "The next alarm: %1"), when)

    def _past_day(self, moment: datetime) -> str:
        day = moment.astimezone(self._now.tzinfo).date()
        if 1 < (self._today - day).days <= _NAMED_DAYS:
            return self._locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)
        return self._whens.day(day, self._today)

    def _what(self, item: AgendaItem, kind: ActivityKind, title: str) -> str:
        if not item.regarding or title == item.regarding:
            return kind_name(kind)
        return fill(
            translate("Alarms", "%1: %2", "a kind and what it is about"), kind_name(kind), item.regarding
        )


def _people(item: AgendaItem) -> str:
    """Return whom it is about: the first contact, with how many more."""
    if not item.participants:
        return ""
    first = item.participants[0]
    name = f"{first.name} · {first.company}" if first.company else first.name
    others = len(item.participants) - 1
    if not others:
        return name
    return fill(translate("Alarms", "%1 and %Ln more", None, others), name)


def _where(item: AgendaItem) -> list[str]:
    """Return how to reach the first contact, and the place."""
    phone = item.participants[0].phone if item.participants else ""
    return [isolated(phone) if phone else "", item.place]
