"""The sentences about what was done with activities, their kinds and series, and with keeping in touch."""

from collections.abc import Callable, Mapping

from desktop_crm.domain.changes import Operation, OperationKind
from desktop_crm.ui.activities.kind_texts import key_name
from desktop_crm.ui.common.text import fill, translate

_Details = Mapping[str, str | int]
_K = OperationKind


def did_with_activities(operation: Operation) -> str:
    """Return what was done, such as "Completed Call: price list"; "" where it is about something else."""
    details = operation.details
    count = int(details.get("count") or 1)
    name = str(details.get("name", ""))
    if operation.kind in _ABOUT_ACTIVITIES:
        of_one, of_many = _ABOUT_ACTIVITIES[operation.kind]
        extra = str(details.get("owner", details.get("file", "")))
        return fill(of_many(count), extra) if count > 1 else fill(of_one(), _activity(details), extra)
    if operation.kind is _K.CADENCE_SET:
        with_name = translate("Messages", "Changed how often to keep in touch with %1")
        return fill(with_name, name) if name else translate("Messages", "Changed how often to keep in touch")
    if operation.kind in _ABOUT_NAMED:
        return fill(_ABOUT_NAMED[operation.kind](), name or key_name(str(details.get("kind", ""))))
    if operation.kind in _ABOUT_CONTACTS:
        return fill(_ABOUT_CONTACTS[operation.kind](count), name)
    return ""


def _activity(details: _Details) -> str:
    """Return what one activity is called: its kind, where every file has that, and what it is about."""
    key, name = str(details.get("kind", "")), str(details.get("name", ""))
    kind = key_name(key)
    if kind == key:
        return name or translate("Messages", "an activity")
    return (
        fill(translate("Messages", "%1: %2", "a kind of activity and what it is about"), kind, name)
        if name
        else kind
    )


_ABOUT_ACTIVITIES: Mapping[OperationKind, tuple[Callable[[], str], Callable[[int], str]]] = {
    _K.ACTIVITY_ADDED: (
        lambda: translate("Messages", "Planned %1"),
        lambda n: translate("Messages", "Planned %Ln activities", None, n),
    ),
    _K.ACTIVITY_EDITED: (
        lambda: translate("Messages", "Changed %1"),
        lambda n: translate("Messages", "Changed %Ln activities", None, n),
    ),
    _K.ACTIVITIES_MOVED: (
        lambda: translate("Messages", "Moved %1"),
        lambda n: translate("Messages", "Moved %Ln activities", None, n),
    ),
    _K.ACTIVITIES_ERASED: (
        lambda: translate("Messages", "Erased %1"),
        lambda n: translate("Messages", "Erased %Ln activities", None, n),
    ),
    _K.ACTIVITIES_DELEGATED: (
        lambda: translate("Messages", "Gave %1 to %2", "an activity and a person"),
        lambda n: translate("Messages", "Gave %Ln activities to %1", None, n),
    ),
    _K.ACTIVITIES_COMPLETED: (
        lambda: translate("Messages", "Completed %1"),
        lambda n: translate("Messages", "Completed %Ln activities", None, n),
    ),
    _K.ACTIVITIES_REOPENED: (
        lambda: translate("Messages", "Not done any more: %1"),
        lambda n: translate("Messages", "%Ln activities are not done any more", None, n),
    ),
    _K.ACTIVITY_LOGGED: (
        lambda: translate("Messages", "Recorded %1"),
        lambda n: translate("Messages", "Recorded %Ln activities", None, n),
    ),
    _K.ACTIVITIES_IMPORTED: (
        lambda: translate("Messages", "Imported one activity from %2"),
        lambda n: translate("Messages", "Imported %Ln activities from %1", None, n),
    ),
    _K.ACTIVITIES_ARRANGED: (
        lambda: translate("Messages", "Put follow-ups into another order"),
        lambda _: translate("Messages", "Put follow-ups into another order"),
    ),
}

_ABOUT_NAMED: Mapping[OperationKind, Callable[[], str]] = {
    _K.KIND_SAVED: lambda: translate("Messages", "Changed the kind of activity %1"),
    _K.KIND_REMOVED: lambda: translate("Messages", "Removed the kind of activity %1"),
    _K.SERIES_SAVED: lambda: translate("Messages", "Changed the series %1"),
    _K.SERIES_REMOVED: lambda: translate("Messages", "Removed the series %1"),
    _K.SERIES_STOPPED: lambda: translate("Messages", "Stopped the series %1"),
    _K.SERIES_MOVED: lambda: translate("Messages", "Moved the series %1"),
}

_ABOUT_CONTACTS: Mapping[OperationKind, Callable[[int], str]] = {
    _K.SERIES_APPLIED: lambda n: translate("Messages", "Applied the series %1 to %Ln contacts", None, n),
    _K.CONTACTS_SNOOZED: lambda n: translate("Messages", "Left %Ln contacts in peace for a while", None, n),
}
