"""Postal addresses of a card, with the labels and country codes that stand beside them."""

import re
from collections import deque
from dataclasses import replace

from desktop_crm.domain.addresses import Address
from desktop_crm.exchange.vcard.card_parts import CardParts, Decoder, PlacedLabel, PropertyLine
from desktop_crm.exchange.vcard.labels import address_label
from desktop_crm.exchange.vcard.values import components, unescape

_WORD = re.compile(r"\w+")


def _adr(card: CardParts, line: PropertyLine) -> bool:
    """Read an address of seven parts; Google puts the country code into an eighth."""
    header = line.header
    parts = components(line.value)
    if len(parts) == 1:
        parts = ["", "", parts[0]]
    po_box, extended, street, locality, region, postcode, country, *more = [*parts, *[""] * 7]
    code = _country_code(card, line)
    if not code and is_country_code(more[0]) and not any(more[1:]):
        code = more[0].upper()
    elif any(more):
        extended = _with_more(extended, more, parts[:7])
    label = card.label(line, address_label)
    written = unescape(header.param("LABEL")).strip()
    address = Address(
        label, po_box, extended, street, header.param("X-DISTRICT"), locality, region, postcode, country,
        code, "", header.preferred,
    )  # fmt: skip
    if written and (header.param("X-DISTRICT") or says_more(written, address)):
        address = replace(address, formatted=written)
    card.addresses.append(address)
    card.address_keys.append((header.group, header.types))
    return True


def _with_more(extended: str, more: list[str], parts: list[str]) -> str:
    """Join parts beyond the seventh (RFC 9554, 2.1) to the extended address, unless they are said before."""
    said = " ".join(parts)
    return ", ".join([t for t in [extended] if t] + [t for t in more if t and t not in said])


def _country_code(card: CardParts, line: PropertyLine) -> str:
    code = card.group_countries.get(line.header.group, "") or line.header.param("CC")
    return code.upper() if is_country_code(code) else ""


def is_country_code(text: str) -> bool:
    """Whether a text may be a code of ISO 3166-1 alpha-2."""
    return len(text) == 2 and text.isascii() and text.isalpha()


def _label(card: CardParts, line: PropertyLine) -> bool:
    if text := unescape(line.value).strip():
        header = line.header
        if header.group:
            card.read_groups.add(header.group)
        card.address_labels.append(PlacedLabel(header.group, header.types, text))
    return True


def place_labels(card: CardParts) -> None:
    """Give each LABEL to the address of its group, else of its types; one without becomes an address."""
    waiting: dict[tuple[str, str], deque[int]] = {}
    for index, (group, types) in enumerate(card.address_keys):
        key = ("group", group) if group else ("label", address_label(types))
        waiting.setdefault(key, deque()).append(index)
    for label in card.address_labels:
        usual = address_label(label.types)
        indexes = waiting.get(("group", label.group) if label.group else ("label", usual))
        if not indexes:
            card.addresses.append(Address(usual, formatted=label.text))
            continue
        index = indexes.popleft()
        address = card.addresses[index]
        if label.group or says_more(label.text, address):
            card.addresses[index] = replace(address, formatted=label.text)


def says_more(text: str, address: Address) -> bool:
    """Whether a written address has a word that the parts have not."""
    parts = [address.po_box, address.extended, address.street, address.locality, address.region]
    parts += [address.postcode, address.country]
    return not set(_WORD.findall(text.casefold())) <= set(_WORD.findall(" ".join(parts).casefold()))


PLACE_DECODERS: dict[str, Decoder] = {"ADR": _adr, "LABEL": _label}
