"""The commands on the calendar, carried out by its view; the calendar comes to the front for them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from desktop_crm.ui.actions import Actions
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.navigation import Navigation

if TYPE_CHECKING:
    from desktop_crm.ui.calendar.view import CalendarView


def connect_calendar_commands(actions: Actions, navigation: Navigation) -> None:
    """Hand the commands on the calendar over to its view."""
    handlers: dict[CommandId, Callable[[], object]] = {
        CommandId.CALENDAR_TODAY: lambda: _calendar(navigation).show_today(),
        CommandId.CALENDAR_DATE: lambda: _calendar(navigation).go_to_date(),
    }
    for command in _VIEWS:
        handlers[command] = partial(_show, navigation, command)
    for command, handler in handlers.items():
        actions.handle(command, handler)


_VIEWS = (
    CommandId.CALENDAR_DAY,
    CommandId.CALENDAR_WORK_WEEK,
    CommandId.CALENDAR_WEEK,
    CommandId.CALENDAR_MONTH,
    CommandId.CALENDAR_AGENDA,
    CommandId.CALENDAR_DAYS,
)


def _show(navigation: Navigation, command: CommandId) -> None:
    """Show the view that a command is named after."""
    from desktop_crm.ui.calendar.periods import ViewKind

    _calendar(navigation).show_view(ViewKind(command.value.removeprefix("calendar.")))


def _calendar(navigation: Navigation) -> "CalendarView":
    navigation.show_view(CommandId.SHOW_CALENDAR)
    return cast("CalendarView", navigation.planner.view(CommandId.SHOW_CALENDAR))
