"""The commands on contacts, carried out by the view of contacts."""

from collections.abc import Callable
from functools import partial

from desktop_crm.domain.contacts import ContactKind
from desktop_crm.domain.lookup import EVERYBODY, ContactFilter, Scope
from desktop_crm.ui.actions import Actions
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.navigation import Navigation
from desktop_crm.ui.planner import PLANNER_VIEWS


def connect_record_commands(actions: Actions, navigation: Navigation) -> None:
    """Hand the commands on contacts over to the view."""
    view = navigation.contacts
    handlers: dict[CommandId, Callable[[], object]] = {
        CommandId.NEW_CONTACT: partial(_new, navigation, ContactKind.PERSON),
        CommandId.NEW_COMPANY: partial(_new, navigation, ContactKind.COMPANY),
        CommandId.EDIT: view.edit_current,
        CommandId.NEXT: view.next_record,
        CommandId.PREVIOUS: view.previous_record,
        CommandId.GO_TO_COMPANY: navigation.show_company,
        CommandId.COPY_ADDRESS: view.copy_address,
        CommandId.NEXT_STEP: view.edit_next,
        CommandId.TAG: view.tag_selected,
        CommandId.GROUP: view.group_selected,
        CommandId.TRASH: view.trash_selected,
        CommandId.RESTORE: view.restore_selected,
        CommandId.PURGE: view.purge_selected,
        CommandId.FILTER: partial(_filter, navigation),
        CommandId.SELECT_ALL: view.select_all,
        CommandId.LABELS: lambda: navigation.show_labels(view.selected_ids()),
    }
    for command, handler in handlers.items():
        actions.handle(command, handler)
    for command in (
        CommandId.SHOW_CONTACTS,
        CommandId.SHOW_COMPANIES,
        CommandId.SHOW_LABELS,
        CommandId.SHOW_TRASH,
        *PLANNER_VIEWS,
    ):
        actions.handle(command, partial(navigation.show_view, command))


def _filter(navigation: Navigation) -> None:
    if navigation.is_list_shown:
        navigation.contacts.filter_list()


def _new(navigation: Navigation, kind: ContactKind) -> None:
    if not navigation.is_list_shown or navigation.filter.scope is Scope.TRASH:
        is_company = kind is ContactKind.COMPANY
        navigation.show_list(ContactFilter(Scope.COMPANIES) if is_company else EVERYBODY)
    navigation.contacts.new_contact(kind)
