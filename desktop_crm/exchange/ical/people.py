"""Who takes part, in a calendar file."""

from collections.abc import Collection, Iterable
from urllib.parse import unquote

from desktop_crm.domain.calendar_files import CalendarEntry, CalendarPerson
from desktop_crm.exchange.ical import own_properties
from desktop_crm.exchange.ical.content_lines import Line, Property, property_of
from desktop_crm.exchange.vcard.values import unescape

NAMES = ("ORGANIZER", "ATTENDEE", own_properties.PARTICIPANT)
_SAYS_ONLY_WHO = frozenset({"CN", "EMAIL", own_properties.CONTACT_UID})


def people_of(found: Iterable[Property]) -> tuple[CalendarPerson, ...]:
    """Return the people that properties name, each once, in their order."""
    people: dict[tuple[str, str], CalendarPerson] = {}
    for named in found:
        person = _person(named)
        key = (person.email.casefold(), "" if person.email else person.name)
        if person.name or person.email:
            people.setdefault(key, person)
    return tuple(people.values())


def extra_with_people(entry: CalendarEntry, known: Collection[CalendarPerson]) -> str:
    """Return the lines to keep with an activity: its own, and those of people that its contacts do not tell.

    These are the people who are not ``known`` as contacts, and lines that say more than who it is,
    such as whether somebody will come.
    """
    lines = (person.line for person in entry.people if person not in known or _says_more(person))
    return "\n".join(filter(None, [entry.extra, *lines]))


def _says_more(person: CalendarPerson) -> bool:
    found = property_of(Line(0, person.line))
    return found is not None and (found.name == "ORGANIZER" or not found.params.keys() <= _SAYS_ONLY_WHO)


def email_of(line: str) -> str:
    """Return the e-mail address in a line that names a person, "" where it is another line."""
    found = property_of(Line(0, line))
    return _person(found).email if found and found.name in NAMES else ""


def _person(named: Property) -> CalendarPerson:
    uid = named.params.get(own_properties.CONTACT_UID, "")
    if named.name == own_properties.PARTICIPANT:
        return CalendarPerson(_line(unescape(named.value)), uid=uid, line=named.line.text)
    address = named.value.strip()
    if address[:7].lower() == "mailto:":
        address = unquote(address[7:]).strip()
    email = address if "@" in address else named.params.get("EMAIL", "").strip()
    name = _line(named.params.get("CN", ""))
    return CalendarPerson("" if name == email else name, email, uid, named.line.text)


def _line(text: str) -> str:
    return " ".join(text.split())
