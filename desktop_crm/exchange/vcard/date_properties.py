"""Birthdays and other dates of a card, and what Android packs into its own property."""

import re
from dataclasses import replace
from functools import lru_cache

from desktop_crm.domain.contacts import ImportantDate
from desktop_crm.domain.errors import InvalidValueError
from desktop_crm.domain.important_dates import PartialDate
from desktop_crm.exchange.vcard.card_parts import CardParts, Decoder, PropertyLine
from desktop_crm.exchange.vcard.values import components, unescape

NO_YEAR = 1604
_MIDNIGHT = re.compile(r"[Tt ][0:.]*+(?:[Zz]|[+-][\d:]*+)?")
_EVENT_LABELS = {"1": "anniversary", "2": "other", "3": "birthday"}


def _birthday(card: CardParts, line: PropertyLine) -> bool:
    return _add(card, line, "birthday")


def _anniversary(card: CardParts, line: PropertyLine) -> bool:
    return _add(card, line, "anniversary")


def _labelled(card: CardParts, line: PropertyLine) -> bool:
    return _add(card, line, card.label(line, lambda _types: ""))


def _add(card: CardParts, line: PropertyLine, label: str) -> bool:
    if line.header.group:
        card.read_groups.add(line.header.group)
    text = unescape(line.value).strip()
    if text:
        as_text = line.header.param("VALUE").lower() == "text"
        card.dates.append(read_date(text, label, as_text=as_text))
    return True


def read_date(text: str, label: str, *, as_text: bool = False) -> ImportantDate:
    """Read a date with any of its parts; what is none stays a text.

    Apple writes 1604 where the year is not known. A time of day other than
    midnight is kept in the text beside the date.
    """
    if as_text:
        return ImportantDate(label, None, text)
    date = _parsed(text)
    if date is None:
        return ImportantDate(label, None, text)
    time = text[text.replace(" ", "T").find("T") :] if len(text) > 10 else ""
    return ImportantDate(label, date, text if time and not _MIDNIGHT.fullmatch(time) else "")


@lru_cache(maxsize=4096)
def _parsed(text: str) -> PartialDate | None:
    try:
        date = PartialDate.parse(text)
    except InvalidValueError:
        return None
    if date.year == NO_YEAR and date.month is not None:
        return replace(date, year=None)
    return date


def _android(card: CardParts, line: PropertyLine) -> bool:
    """Read a nickname or an event that Android writes as fields; anything else is kept as it is."""
    mime, *fields = components(line.value)
    value, kind, label, *_ = [*fields, "", "", ""]
    if not value:
        return False
    if mime == "vnd.android.cursor.item/nickname":
        card.nicknames.append(value)
        return True
    if mime == "vnd.android.cursor.item/contact_event":
        card.dates.append(read_date(value, _EVENT_LABELS.get(kind, label)))
        return True
    return False


DATE_DECODERS: dict[str, Decoder] = {
    "BDAY": _birthday,
    "ANNIVERSARY": _anniversary,
    "X-ANNIVERSARY": _anniversary,
    "X-EVOLUTION-ANNIVERSARY": _anniversary,
    "X-KADDRESSBOOK-X-ANNIVERSARY": _anniversary,
    "X-MS-ANNIVERSARY": _anniversary,
    "X-ABDATE": _labelled,
    "X-ANDROID-CUSTOM": _android,
}
