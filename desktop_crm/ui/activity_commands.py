"""The commands on activities, for those that are meant by the keyboard and for given ones."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.activities import (
    ActivityDraft,
    ActivityRecord,
    ActivityRef,
    AgendaFilter,
    AgendaItem,
    Completion,
    When,
)
from desktop_crm.domain.activity_entries import ActivityLine
from desktop_crm.domain.activity_kinds import ActivityKind, Builtin, NextStep
from desktop_crm.domain.agenda import WeekNumber
from desktop_crm.domain.contacts import ContactRecord, PointKind
from desktop_crm.domain.lookup import ContactFilter, Scope
from desktop_crm.ui.actions import Actions
from desktop_crm.ui.activities.reading import date_reading
from desktop_crm.ui.activity_places import ActivityPlaces
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.contacts.lane import Lane
from desktop_crm.ui.contacts.shown_fields import link_of
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.navigation import Navigation
from desktop_crm.ui.working_week import working_week

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace


class ActivityCommands(QObject):
    """Completes, moves, hands on, erases and plans; each is one operation that one undo takes back."""

    def __init__(
        self,
        workspace: "Workspace",
        jobs: JobRunner,
        places: ActivityPlaces,
        navigation: Navigation,
        window: QWidget,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._lane = Lane(jobs)
        self._places = places
        self._navigation = navigation
        self._window = window

    def connect_to(self, actions: Actions) -> None:
        """Carry out the commands from now on."""
        meant = self._places.selected_items
        handlers: dict[CommandId, Callable[[], object]] = {
            CommandId.SCHEDULE_CALL: partial(self._schedule, Builtin.CALL),
            CommandId.SCHEDULE_MEETING: partial(self._schedule, Builtin.MEETING),
            CommandId.SCHEDULE_TODO: partial(self._schedule, Builtin.TODO),
            CommandId.LOG: lambda: self.log(self._places.current_item()),
            CommandId.OPEN_ACTIVITY: self._open_current,
            CommandId.DONE: lambda: self.complete(meant()),
            CommandId.UNCOMPLETE: lambda: self.uncomplete(meant()),
            CommandId.RESCHEDULE: self._reschedule_or_schedule,
            CommandId.DELEGATE: lambda: self.delegate(meant()),
            CommandId.ERASE_ACTIVITY: lambda: self.erase(meant()),
            CommandId.MOVE_ALL_TODAY: self.move_overdue_to_today,
            CommandId.MOVE_ALL_NEXT_WORKING_DAY: self.move_overdue_to_next_working_day,
        }
        for command, handler in handlers.items():
            actions.handle(command, handler)
        self._places.open_wanted.connect(partial(actions.run, CommandId.OPEN_ACTIVITY))

    def open(self, item: AgendaItem) -> None:
        """Show everything about an activity, to be edited."""
        self._lane.read(lambda: self._workspace.activities.get(item.ref), self._show_record)

    def complete(self, items: Sequence[AgendaItem], window: QWidget | None = None) -> None:
        """Complete activities: at once where their kinds have nothing to ask, else ask how they ended.

        What is asked is asked over ``window``, where it is another than the main one.
        """
        waiting = [item for item in items if not item.is_done]
        if not waiting:
            return
        codes = {_code_without_asking(self._workspace.kinds.get(kind)) for kind in {i.kind for i in waiting}}
        if len(codes) == 1 and (code := codes.pop()):
            refs = [item.ref for item in waiting]
            self._lane.write(lambda: self._workspace.completing.complete(refs, Completion(code)))
        else:
            self._ask_result(waiting, window or self._window)

    def uncomplete(self, items: Sequence[AgendaItem]) -> None:
        """Take back that activities are done."""
        ids = [item.ref.id for item in items if item.is_done]
        if ids:
            self._lane.write(lambda: self._workspace.completing.uncomplete(ids))

    def toggle(self, item: AgendaItem) -> None:
        """Complete an activity whose circle was ticked, or take it back."""
        if item.is_done:
            self.uncomplete([item])
        else:
            self.complete([item])

    def reschedule(self, items: Sequence[AgendaItem], place: QRect, window: QWidget | None = None) -> None:
        """Ask for another day for activities, beside a place on the screen."""
        from desktop_crm.ui.activities.reschedule_popup import ReschedulePopup

        waiting = [item for item in items if not item.is_done]
        if waiting:
            over = window or self._window
            ReschedulePopup(self._workspace, self._jobs, waiting, over).open_at(place)

    def erase(self, items: Sequence[AgendaItem]) -> None:
        """Remove activities without a trace in the timeline; of a recurring one, this occurrence."""
        refs = [item.ref for item in items]
        if refs:
            self._lane.write(lambda: self._workspace.activities.erase(refs))

    def delegate(self, items: Sequence[AgendaItem]) -> None:
        """Ask for whom activities are to be from now on."""
        refs = [item.ref for item in items if not item.is_done]
        if refs:
            self._lane.read(self._workspace.activities.owners, lambda known: self._ask_owner(refs, known))

    def log(self, item: AgendaItem | None = None) -> None:
        """Open the log bar for whom an activity is about, else for the contact that is shown."""
        if item is not None and item.participants:
            self._navigation.open_contact(item.participants[0].id)
            self._navigation.contacts.log_current(completing=None if item.is_done else item.ref)
        elif item is not None:
            self.complete([item])
        else:
            self._navigation.contacts.log_current()

    def schedule(
        self,
        kind: str,
        contact_ids: Sequence[int] = (),
        *,
        day: date | None = None,
        start: time | None = None,
    ) -> None:
        """Ask for everything about a new activity of a kind."""
        activities = self._workspace.activities
        self._lane.read(
            lambda: activities.draft(kind, contact_ids, day=day, start=start), self.schedule_draft
        )

    def schedule_draft(self, draft: ActivityDraft) -> None:
        """Show a new activity, to be completed and stored."""
        from desktop_crm.ui.activities.activity_dialog import ActivityDialog

        dialog = ActivityDialog(self._workspace, self._jobs, self._window)
        dialog.show_draft(draft)
        dialog.open()

    def schedule_at(self, when: When) -> None:
        """Ask for everything about a meeting, or for something on whole days a to-do, at a given time."""
        kind = Builtin.MEETING if when.is_timed else Builtin.TODO
        activities = self._workspace.activities
        self._lane.read(lambda: replace(activities.draft(kind), when=when), self.schedule_draft)

    def store_line(self, line: ActivityLine) -> None:
        """Store what a typed line says."""
        self._lane.write(lambda: self._workspace.typed_lines.store(line))

    def call(self, contact_id: int) -> None:
        """Dial the preferred number of a contact, and show the contact with the log bar open."""
        self._lane.read(lambda: self._workspace.contacts.get(contact_id), self._dial)

    def show_week_rows(self, number: WeekNumber, day: date) -> None:
        """Show what is behind a number of the week of a day."""
        agenda, first_weekday = self._workspace.agenda, date_reading().first_weekday
        if number in {WeekNumber.CALLS, WeekNumber.MEETINGS}:
            self._lane.read(
                lambda: agenda.week_items(number, day, first_weekday=first_weekday),
                lambda items: self._show_rows(number, items),
            )
        else:
            self._lane.read(
                lambda: agenda.week_contacts(number, day, first_weekday=first_weekday),
                lambda ids: self._navigation.show_list(ContactFilter(ids=ids)),
            )

    def move_overdue_to_today(self) -> None:
        """Move everything of the user's that is overdue to today."""
        self._move_overdue(self._workspace.clock.today)

    def move_overdue_to_next_working_day(self) -> None:
        """Move everything of the user's that is overdue to the next day that is worked on."""
        self._move_overdue(self._next_working_day)

    def _move_overdue(self, to: Callable[[], date]) -> None:
        mine = AgendaFilter(owners=frozenset({self._workspace.user}))

        def move() -> None:
            refs = [item.ref for item in self._workspace.agenda.overdue(mine)]
            self._workspace.activities.move_overdue(refs, to())

        self._lane.write(move)

    def _next_working_day(self) -> date:
        from desktop_crm.domain.working_days import next_working_day

        working = working_week().working
        tomorrow = self._workspace.clock.today() + timedelta(days=1)
        holidays = self._workspace.agenda.holidays(tomorrow, tomorrow + timedelta(days=30))
        return next_working_day(tomorrow, lambda day: day.weekday() not in working or day in holidays)

    def _open_current(self) -> None:
        item = self._places.current_item()
        if item is not None:
            self.open(item)

    def _reschedule_or_schedule(self) -> None:
        items = [item for item in self._places.selected_items() if not item.is_done]
        if items:
            self.reschedule(items, self._places.anchor())
        else:
            self._schedule(Builtin.CALL)

    def _schedule(self, kind: str) -> None:
        self.schedule(kind, self._contacts_meant())

    def current(self) -> AgendaItem | None:
        """Return the activity where the keyboard is, or was last."""
        return self._places.current_item()

    def people_meant(self) -> list[int]:
        """Return whom a command is about: the chosen contacts, else the people of the current activity."""
        item = self.current()
        ids = self._contacts_meant()
        return ids or ([participant.id for participant in item.participants] if item is not None else [])

    def _contacts_meant(self) -> list[int]:
        """Return whom something new is about: the chosen contacts, where the list is in front."""
        navigation = self._navigation
        if not navigation.is_list_shown or navigation.filter.scope is Scope.TRASH:
            return []
        current = navigation.contacts.current_id()
        selected = navigation.contacts.selected_ids()
        return selected if len(selected) > 1 or current is None else [current]

    def _dial(self, record: ContactRecord) -> None:
        phones = sorted(record.of_kind(PointKind.PHONE), key=lambda point: not point.preferred)
        link = next((link for link in map(link_of, phones) if link), "")
        if link:
            QDesktopServices.openUrl(QUrl(link))
        self._navigation.open_contact(record.id)
        self._navigation.contacts.log_current()

    def _show_rows(self, number: WeekNumber, items: Sequence[AgendaItem]) -> None:
        from desktop_crm.ui.today.item_texts import ItemTexts
        from desktop_crm.ui.today.week_rows import WeekRowsDialog

        clock = self._workspace.clock
        texts = ItemTexts(self._workspace.kinds.get, clock.now().astimezone(clock.zone()))
        dialog = WeekRowsDialog(number, items, texts, self._window)
        dialog.item_opened.connect(self.open)
        dialog.open()

    def _show_record(self, record: ActivityRecord) -> None:
        from desktop_crm.ui.activities.activity_dialog import ActivityDialog

        dialog = ActivityDialog(self._workspace, self._jobs, self._window)
        dialog.show_record(record)
        dialog.open()

    def _ask_result(self, items: Sequence[AgendaItem], window: QWidget) -> None:
        from desktop_crm.ui.activities.completing_dialog import CompletingDialog

        CompletingDialog(self._workspace, self._jobs, items, window).open()

    def _ask_owner(self, refs: Sequence[ActivityRef], known: Sequence[str]) -> None:
        from desktop_crm.ui.contacts.word_dialog import WordDialog

        dialog = WordDialog(
            self.tr("For whom are %n activity(s) from now on?", "", len(refs)), known, self._window
        )
        dialog.chosen.connect(
            lambda owner: self._lane.write(lambda: self._workspace.activities.delegate(refs, owner))
        )
        dialog.open()


def _code_without_asking(kind: ActivityKind) -> str:
    """Return the result of a kind that is done or not and proposes nothing next, else ""."""
    result = kind.default_result
    active = [each for each in kind.results if each.active]
    return result.code if result and result.next_step is NextStep.NONE and len(active) <= 2 else ""
