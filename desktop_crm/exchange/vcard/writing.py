"""Contacts written as vCard 3.0 (RFC 2426) in the manner of Apple and Google, which most programs read."""

from collections.abc import Iterator, Sequence
from itertools import chain
from urllib.parse import quote

from desktop_crm import __version__
from desktop_crm.domain.addresses import Address
from desktop_crm.domain.contacts import (
    ContactKind,
    ContactPoint,
    ContactRecord,
    ImportantDate,
    PointKind,
)
from desktop_crm.exchange.vcard.date_properties import NO_YEAR
from desktop_crm.exchange.vcard.extra_writing import extra_line
from desktop_crm.exchange.vcard.labels import types_for, written
from desktop_crm.exchange.vcard.line_writing import (
    Items,
    escaped,
    escaped_address,
    folded,
    param,
    structured,
    type_param,
)

PRODUCT = f"-//Desktop CRM//Desktop CRM {__version__}//EN"

_IM_SCHEMES = {"xmpp": "xmpp", "skype": "skype", "aim": "aim", "icq": "aim", "msn": "msnim", "yahoo": "ymsgr"}
_IM_NAMES = {
    "xmpp": "Jabber", "skype": "Skype", "aim": "AIM", "icq": "ICQ", "msn": "MSN", "yahoo": "Yahoo",
    "google talk": "GoogleTalk", "gadu-gadu": "GaduGadu", "qq": "QQ",
}  # fmt: skip
_PLACES = frozenset(["home", "work", "other"])


def card_text(record: ContactRecord, extras: Sequence[str] = ()) -> str:
    """Return a contact as one vCard 3.0, lines folded and ended by CR LF.

    ``extras`` are the lines of the card it came from that have no home in the
    record; what every card has once is written from the record alone.
    """
    items = Items()
    kept = (line for extra in extras if (line := extra_line(extra, items)) is not None)
    lines = chain(
        ["BEGIN:VCARD", "VERSION:3.0", f"PRODID:{PRODUCT}"],
        _identity(record),
        _names(record),
        chain.from_iterable(_point(point, items) for point in record.points),
        chain.from_iterable(_address(address, items) for address in record.addresses),
        _dates(record.dates, items),
        _words(record),
        kept,
        ["END:VCARD"],
    )
    return "".join(map(folded, lines))


def _identity(record: ContactRecord) -> Iterator[str]:
    if record.uid:
        yield f"UID:{escaped_address(record.uid)}"
    if record.changed_at:
        yield f"REV:{record.changed_at}"


def _names(record: ContactRecord) -> Iterator[str]:
    name = record.name
    yield f"N:{structured((name.family, name.given, name.middle, name.prefix, name.suffix))}"
    yield f"FN:{escaped(_full_name(record))}"
    if name.nickname:
        yield f"NICKNAME:{escaped(name.nickname)}"
    if name.phonetic_given:
        yield f"X-PHONETIC-FIRST-NAME:{escaped(name.phonetic_given)}"
    if name.phonetic_family:
        yield f"X-PHONETIC-LAST-NAME:{escaped(name.phonetic_family)}"
    if name.file_as:
        yield f"X-FILE-AS:{escaped(name.file_as)}"
    if record.company or record.department:
        yield f"ORG:{structured([record.company, *filter(None, [record.department])])}"
    if record.title:
        yield f"TITLE:{escaped(record.title)}"
    if record.kind is ContactKind.COMPANY:
        yield "X-ABShowAs:COMPANY"
    elif record.company and not record.name:
        yield "X-ABShowAs:INDIVIDUAL"


def _full_name(record: ContactRecord) -> str:
    """Return what FN holds, which no card may lack: without any name, the company or a way to reach it."""
    name = record.name
    if record.kind is ContactKind.COMPANY:
        return name.full or record.company or name.display
    reached = next((point.value for point in record.points), "")
    return name.full or name.joined or name.nickname or record.company or reached


def _point(point: ContactPoint, items: Items) -> Iterator[str]:
    match point.kind:
        case PointKind.PHONE:
            value = f"{point.value};ext={point.extension}" if point.extension else point.value
            yield from _labelled("TEL", point, escaped(value), items)
        case PointKind.EMAIL:
            yield from _labelled("EMAIL", point, escaped(point.value), items, ("INTERNET",))
        case PointKind.URL:
            yield from _labelled("URL", point, escaped_address(point.value), items)
        case PointKind.IM:
            service = _IM_NAMES.get(point.service, point.service)
            head = "IMPP" + (param("X-SERVICE-TYPE", service) if service else "")
            scheme = _IM_SCHEMES.get(point.service, "x-apple")
            yield from _labelled(head, point, f"{scheme}:{quote(point.value, safe='@+-._~')}", items)
        case PointKind.SOCIAL:
            head = "X-SOCIALPROFILE" + (param("SERVICE-TYPE", point.service) if point.service else "")
            says_network = point.service.isalnum() and point.service not in _PLACES
            types = (point.service,) if says_network else ()
            yield from _labelled(head, point, escaped_address(point.value), items, types)


def _labelled(
    head: str, point: ContactPoint, value: str, items: Items, types: tuple[str, ...] = ()
) -> Iterator[str]:
    """Yield a value with its types, and its label beside it where types do not say it."""
    known = types_for(point.label, point.kind)
    types += (known or ()) + (("pref",) if point.preferred else ())
    if known is not None:
        yield f"{head}{type_param(types)}:{value}"
        return
    group = items.new()
    yield f"{group}.{head}{type_param(types)}:{value}"
    yield f"{group}.X-ABLabel:{escaped(written(point.label))}"


def _address(address: Address, items: Items) -> Iterator[str]:
    known = types_for(address.label, None)
    types = (known or ()) + (("pref",) if address.preferred else ())
    head = f"ADR{type_param(types)}"
    if address.district:
        head += param("X-DISTRICT", address.district)
    value = structured(
        (
            address.po_box,
            address.extended,
            address.street,
            address.locality,
            address.region,
            address.postcode,
            address.country,
        )
    )
    if known is not None and not address.country_code and not address.formatted:
        yield f"{head}:{value}"
        return
    group = items.new()
    yield f"{group}.{head}:{value}"
    if known is None:
        yield f"{group}.X-ABLabel:{escaped(written(address.label))}"
    if address.country_code:
        yield f"{group}.X-ABADR:{address.country_code.lower()}"
    if address.formatted:
        yield f"{group}.LABEL:{escaped(address.formatted)}"


def _dates(dates: Sequence[ImportantDate], items: Items) -> Iterator[str]:
    has_birthday = False
    for date in dates:
        params, value = _date_value(date)
        if date.label == "birthday" and not has_birthday:
            has_birthday = True
            yield f"BDAY{params}:{value}"
        elif date.label:
            group = items.new()
            yield f"{group}.X-ABDATE{params}:{value}"
            yield f"{group}.X-ABLabel:{escaped(written(date.label))}"
        else:
            yield f"X-ABDATE{params}:{value}"


def _date_value(date: ImportantDate) -> tuple[str, str]:
    """Return parameters and value; Apple's programs know a day without a year by the year 1604."""
    found = date.date
    if found is None:
        return param("VALUE", "text"), escaped(date.text)
    if date.text:
        return "", escaped(date.text)
    if found.year is None and found.month and found.day:
        return param("X-APPLE-OMIT-YEAR", str(NO_YEAR)), f"{NO_YEAR}{found.iso[1:]}"
    return "", found.iso


def _words(record: ContactRecord) -> Iterator[str]:
    if record.tags:
        yield f"CATEGORIES:{','.join(map(escaped, record.tags))}"
    if record.groups:
        yield f"CATEGORIES;X-KIND=group:{','.join(map(escaped, record.groups))}"
    for note in record.notes:
        yield f"NOTE:{escaped(note.text)}"
