"""What is asked for about activities in the view of contacts, carried out by their commands."""

from functools import partial

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.domain.activity_kinds import Builtin
from desktop_crm.ui.activity_commands import ActivityCommands
from desktop_crm.ui.activity_places import ActivityPlaces
from desktop_crm.ui.contacts.view import ContactsView


def connect_contact_activities(
    contacts: ContactsView, commands: ActivityCommands, places: ActivityPlaces
) -> None:
    """Make the timeline a place of activities, and answer the strip and buttons of the record."""
    timeline = contacts.detail.tabs.timeline
    places.add(timeline, timeline.list)
    contacts.open_wanted.connect(commands.open)
    contacts.done_wanted.connect(partial(_complete, commands))
    contacts.schedule_wanted.connect(partial(_schedule, contacts, commands))


def _complete(commands: ActivityCommands, item: AgendaItem) -> None:
    commands.complete([item])


def _schedule(contacts: ContactsView, commands: ActivityCommands) -> None:
    current = contacts.current_id()
    if current is not None:
        commands.schedule(Builtin.CALL, [current])
