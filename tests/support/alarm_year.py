"""A year of calls and meetings in two windows on one file, against a model that knows what must ring.

The model computes moments and occurrences by itself. A slot is one thing at one time: the title of an
activity and when it is, in wall time.
"""

import random
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

from desktop_crm.domain.activities import ActivityDraft, Completion, Occurrences, When
from desktop_crm.domain.recurrence import Recurrence

BEGIN = datetime(2026, 1, 1, 8, tzinfo=UTC)
END = BEGIN + timedelta(days=365)
RULES = (
    "FREQ=DAILY",
    "FREQ=DAILY;INTERVAL=3;COUNT=20",
    "FREQ=WEEKLY;BYDAY=MO,WE,FR",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU",
    "FREQ=MONTHLY;BYMONTHDAY=31",
    "FREQ=MONTHLY;BYDAY=-1FR",
    "FREQ=WEEKLY;UNTIL=20260901",
)
LEADS = (0, 10, 60, 1440, 10080)


class YearClock:
    """A clock that goes on when it is told to, and can be set."""

    def __init__(self, zone):
        self.moment = BEGIN
        self._zone = ZoneInfo(zone)

    def now(self):
        return self.moment

    def today(self):
        return self.moment.astimezone(self._zone).date()

    def zone(self):
        return self._zone


@dataclass(frozen=True)
class Slot:
    """One thing at one time; ``start`` is wall time, None for the whole day.

    ``origin`` is the day that the rule gives, wherever the occurrence was moved since; ``part`` tells apart
    what a change to this and all that follow has cut in two.
    """

    title: str
    day: date
    start: time | None
    lead: int
    origin: date | None = field(default=None, compare=False)
    part: int = field(default=0, compare=False)

    def alarm(self, zone):
        """When it is to ring: before its start, or before nine in the morning."""
        return _moment(self.day, self.start or time(9), zone) - timedelta(minutes=self.lead)

    def is_over(self, now, zone):
        """Whether it has begun; what is for the whole day, when the morning after it has come."""
        if self.start is None:
            return _moment(self.day + timedelta(days=1), time(9), zone) <= now
        return _moment(self.day, self.start, zone) <= now


@cache
def _moment(day, start, zone):
    return datetime.combine(day, start, zone).astimezone(UTC)


@dataclass
class Model:
    """What must ring: the slots that are planned, and what became of the alarm of each."""

    clock: YearClock
    slots: frozenset = frozenset()
    before: list = field(default_factory=list)
    undone: list = field(default_factory=list)
    dead: set = field(default_factory=set)
    """Slots that had begun when they were planned: they never ring."""
    rung: set = field(default_factory=set)
    dismissed: set = field(default_factory=set)
    until: dict = field(default_factory=dict)
    rings: Counter = field(default_factory=Counter)

    def plan(self, slots, *, without=()):
        """Plan slots in place of others, in one operation."""
        new = frozenset(slots) - self.slots
        now, zone = self.clock.now(), self.clock.zone()
        self.take_back(new, without=without)
        for slot in new:
            (self.dead.add if slot.is_over(now, zone) else self.dead.discard)(slot)

    def take_back(self, slots, *, without=()):
        """Plan what was planned before, as it was."""
        self.before.append(self.slots)
        self.undone.clear()
        self.slots = (self.slots - frozenset(without)) | frozenset(slots)

    def undo(self):
        self.undone.append(self.slots)
        self.slots = self.before.pop()

    def redo(self):
        self.before.append(self.slots)
        self.slots = self.undone.pop()

    def title(self, title):
        return sorted((s for s in self.slots if s.title == title), key=lambda s: (s.day, s.start or time()))

    def must_ring(self):
        """Return what the list has to hold now: nothing more and nothing less."""
        now, zone = self.clock.now(), self.clock.zone()
        far = self.clock.today() + timedelta(minutes=max(LEADS), days=3)
        return {
            slot
            for slot in self.slots - self.dead - self.dismissed
            if (slot in self.rung or (slot.day < far and slot.alarm(zone) <= now))
            and self.until.get(slot, now) <= now
        }

    def expect_fresh(self):
        """Return what rings anew now: what never rang, and what was put off until now."""
        return {slot for slot in self.must_ring() if slot not in self.rung or slot in self.until}

    def note_rung(self, slots):
        for slot in slots:
            self.rings[slot] += 1
            self.until.pop(slot, None)
        self.rung |= set(slots)


class Year:
    """Does at random what people and computers do in a year, and compares after every step."""

    def __init__(self, windows, clock, seed):
        self.windows = windows
        self.clock = clock
        self.random = random.Random(seed)
        self.model = Model(clock)
        self.titles = {}
        self.log = []

    def run(self):
        """Live through the year."""
        while self.clock.now() < END:
            self.pass_time()
            self.look()
            self.random.choice(self.deeds())()
            self.look()

    def deeds(self):
        often = (self.plan_single, self.plan_recurring, self.snooze, self.dismiss, self.complete, self.move)
        seldom = (
            self.erase,
            self.erase_following,
            self.undo,
            self.undo,
            self.redo,
            self.uncomplete,
            self.edit,
        )
        return (*often, *often, self.dismiss, self.dismiss, self.snooze, *seldom, lambda: None)

    def pass_time(self):
        """Let time pass: a while at work, a night, a holiday; now and then somebody sets the clock."""
        chance = self.random.random()
        if chance < 0.03:
            self.clock.moment += timedelta(
                days=self.random.randint(3, 16), minutes=self.random.randint(0, 999)
            )
        elif chance < 0.07:
            self.clock.moment -= timedelta(minutes=self.random.randint(1, 180))
        elif chance < 0.1:
            self.clock.moment += timedelta(minutes=self.random.randint(30, 180))
        else:
            self.clock.moment += timedelta(minutes=self.random.choice((3, 20, 90, 240, 700, 1400)))

    def look(self):
        """Let one or both windows look, in any order, and compare with the model."""
        looking = self.random.sample(self.windows, self.random.randint(1, len(self.windows)))
        expected, fresh = self.model.expect_fresh(), []
        for window in looking:
            ringing = window.reminders.ring()
            by_id = {reminder.id: self.slot_of(reminder.item) for reminder in ringing.due}
            fresh += [by_id[id_] for id_ in ringing.fresh]
            self.model.rung |= set(fresh)
            listed, wanted = Counter(by_id.values()), Counter(self.model.must_ring())
            assert listed == wanted, self.told(too_much=listed - wanted, lost=wanted - listed)
            assert ringing.next_at is None or ringing.next_at > self.clock.now(), self.told()
        rang, wanted = Counter(fresh), Counter(expected)
        assert rang == wanted, self.told(rang_again=rang - wanted, silent=wanted - rang)
        self.model.note_rung(fresh)

    def told(self, **wrong):
        lines = (f"{what}: {slot}" for what, slots in wrong.items() for slot in slots)
        return "\n".join([*self.log[-25:], f"now {self.clock.now()}", *lines])

    def tell(self, what, *values):
        self.log.append(f"{self.clock.now():%Y-%m-%d %H:%M} {what} {values}")

    def slot_of(self, item):
        start = item.starts.replace(tzinfo=None) if item.starts else None
        slot = Slot(item.regarding, item.day, start.time() if start else None, self.titles[item.regarding])
        if start is None or slot in self.model.slots:
            return slot
        # A time that a clock change leaves out is another one on the wall.
        same = (s for s in self.model.title(slot.title) if s.start and self.moment(s) == item.starts)
        return next(same, slot)

    def moment(self, slot):
        return _moment(slot.day, slot.start, self.clock.zone())

    def window(self):
        return self.random.choice(self.windows)

    def draft(self, days_ahead, rule=""):
        lead = self.random.choice(LEADS)
        title = f"{len(self.titles) + 1}: {rule or 'once'}"
        self.titles[title] = lead
        when = self.when(self.clock.today() + timedelta(days=days_ahead))
        recurrence = Recurrence.parse(rule) if rule else None
        return ActivityDraft("call", title, when, alarm_lead=lead, recurrence=recurrence)

    def when(self, day):
        """A day, at a time or without; some times are left out or come twice when the clock changes."""
        if self.random.random() < 0.25:
            return When(day)
        start = self.random.choice((time(1, 30), time(2, 30), time(9), time(14, 45), time(23, 50)))
        return When(day, start, 30, self.clock.zone().key)

    def plan_single(self):
        draft = self.draft(self.random.choice((0, 0, 1, 2, 9, 30)))
        self.tell("plan", draft.regarding, draft.when, draft.alarm_lead)
        self.window().activities.add(draft)
        self.model.plan([self.slot(draft, draft.when.day)])

    def plan_recurring(self):
        if sum(bool(slot.title.count("FREQ")) for slot in self.model.slots) > 2000:
            return
        draft = self.draft(self.random.choice((-3, 0, 1, 5)), self.random.choice(RULES))
        rule, begin = draft.recurrence.rule, datetime.combine(draft.when.day, time())
        begin = rrulestr(rule, dtstart=begin).after(begin, inc=True)
        if begin is None:
            return
        draft = replace(draft, when=draft.when.on(begin.date()))
        days = rrulestr(rule, dtstart=begin).between(begin, begin + timedelta(days=900), inc=True)
        self.tell("plan", draft.regarding, draft.when, draft.alarm_lead)
        self.window().activities.add(draft)
        self.model.plan([self.slot(draft, day.date()) for day in days])

    def slot(self, draft, day):
        return Slot(draft.regarding, day, draft.when.start, draft.alarm_lead, day)

    def chosen(self):
        """Return some of what rings, with the window it is seen in."""
        window = self.window()
        due = window.reminders.due()
        return window, self.random.sample(due, min(len(due), self.random.randint(1, 5)))

    def snooze(self):
        window, chosen = self.chosen()
        until = self.clock.now() + timedelta(minutes=self.random.choice((5, 10, 30, 60, 1200, 4000)))
        self.tell("snooze", [r.item.regarding for r in chosen], until)
        window.reminders.snooze([r.id for r in chosen], until)
        self.model.until |= {self.slot_of(r.item): until for r in chosen}

    def dismiss(self):
        window, chosen = self.chosen()
        self.tell("dismiss", [r.item.regarding for r in chosen])
        window.reminders.dismiss([r.id for r in chosen])
        self.model.dismissed |= {self.slot_of(r.item) for r in chosen}

    def complete(self):
        window, chosen = self.chosen()
        if not chosen:
            return
        self.tell("complete", [(r.item.regarding, r.item.ref) for r in chosen])
        window.completing.complete([r.item.ref for r in chosen], Completion("reached"))
        self.model.plan([], without=[self.slot_of(r.item) for r in chosen])

    def uncomplete(self):
        """Find out that something is not done after all."""
        window = self.window()
        today = self.clock.today()
        done = [i for i in window.agenda.between(today - timedelta(days=30), today) if i.is_done]
        if done:
            item = self.random.choice(done)
            slot = self.slot_of(item)
            self.tell("uncomplete", slot, item.ref)
            window.completing.uncomplete([item.ref.id])
            self.model.take_back([replace(slot, origin=slot.day)])

    def move(self):
        """Move what rings, or what is planned for the next days, to another day or time."""
        window, planned = self.planned()
        if not planned:
            return
        slot, ref = self.random.choice(planned)
        day = self.clock.today() + timedelta(days=self.random.randint(0, 12))
        when = self.when(day)
        new = replace(slot, day=when.day, start=when.start)
        if any(other.day == day for other in self.model.title(slot.title)) or new in self.model.rung:
            return
        self.tell("move", slot, ref, when)
        window.activities.move(ref, when)
        self.model.plan([new], without=[slot])

    def edit(self):
        """Change what says nothing about time: no alarm may ring again for it."""
        window, planned = self.planned()
        if not planned:
            return
        slot, ref = self.random.choice(planned)
        seen = window.activities.get(ref)
        which = self.random.choice(list(Occurrences))
        self.tell("edit", slot, ref, which)
        window.activities.save(seen, replace(seen, place=f"Room {len(self.log)}"), which)
        self.model.plan([])
        if which is Occurrences.FOLLOWING and ref.occurrence:
            following = self.following(slot, ref)
            self.model.slots -= following
            self.model.slots |= {replace(other, part=len(self.log)) for other in following}

    def following(self, slot, ref):
        same = (s for s in self.model.title(slot.title) if s.part == slot.part)
        return {other for other in same if other.origin >= ref.day}

    def erase(self):
        window, planned = self.planned()
        if planned:
            slot, ref = self.random.choice(planned)
            self.tell("erase", slot)
            window.activities.erase([ref])
            self.model.plan([], without=[slot])

    def erase_following(self):
        window, planned = self.planned()
        recurring = [(slot, ref) for slot, ref in planned if ref.occurrence]
        if recurring:
            slot, ref = self.random.choice(recurring)
            self.tell("erase following", slot)
            window.activities.erase([ref], Occurrences.FOLLOWING)
            self.model.plan([], without=self.following(slot, ref))

    def undo(self):
        if self.model.before:
            operation = self.window().undo.undo()
            self.tell("undo", operation.kind, dict(operation.details))
            self.model.undo()

    def redo(self):
        if self.model.undone:
            operation = self.window().undo.redo()
            self.tell("redo", operation.kind, dict(operation.details))
            self.model.redo()

    def planned(self):
        window = self.window()
        return window, self.planned_in(window, 10)

    def planned_in(self, window, days):
        """Return what a window shows as planned from a week ago on, with the model's slot for it."""
        today = self.clock.today()
        items = window.agenda.between(today - timedelta(days=7), today + timedelta(days=days))
        found = []
        for item in items:
            slots = [] if item.is_done else self.model.title(item.regarding)
            found += [(slot, item.ref) for slot in slots if self.is_same(slot, item)]
        return found

    def is_same(self, slot, item):
        if item.starts is None:
            return slot.start is None and slot.day == item.day
        return slot.start is not None and self.moment(slot) == item.starts
