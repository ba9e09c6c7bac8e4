"""The commands on series and on keeping in touch, with whom they are about."""

from desktop_crm.ui.actions import Actions
from desktop_crm.ui.activity_commands import ActivityCommands
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.keep_in_touch.commands import KeepInTouchCommands
from desktop_crm.ui.navigation import Navigation
from desktop_crm.ui.series.commands import SeriesCommands


def connect_touch_commands(
    actions: Actions,
    series: SeriesCommands,
    touch: KeepInTouchCommands,
    activities: ActivityCommands,
    navigation: Navigation,
) -> None:
    """Carry out these commands from now on."""

    def stop() -> None:
        item = activities.current()
        series.stop(activities.people_meant(), item.ref.id if item is not None else None)

    actions.handle(CommandId.APPLY_SERIES, lambda: series.apply(activities.people_meant()))
    actions.handle(CommandId.MANAGE_SERIES, series.manage)
    actions.handle(CommandId.STOP_SERIES, stop)
    actions.handle(CommandId.KEEP_IN_TOUCH, lambda: touch.ask_for_contacts(activities.people_meant()))
    actions.handle(CommandId.KEEP_IN_TOUCH_ALL, lambda: touch.ask_for_list(navigation.filter))
