"""The lines of one card made into a contact draft and what is left over."""

from collections.abc import Iterable, Sequence

from desktop_crm.domain.contacts import CardSource, ContactDraft, ContactKind
from desktop_crm.exchange.vcard.card_parts import CardParts, Decoder, PropertyLine
from desktop_crm.exchange.vcard.date_properties import DATE_DECODERS
from desktop_crm.exchange.vcard.name_properties import NAME_DECODERS, kind_of, name_of
from desktop_crm.exchange.vcard.place_properties import PLACE_DECODERS, is_country_code, place_labels
from desktop_crm.exchange.vcard.point_properties import POINT_DECODERS, kde_im, without_doubled_chats
from desktop_crm.exchange.vcard.values import unescape

DECODERS: dict[str, Decoder] = {**NAME_DECODERS, **POINT_DECODERS, **PLACE_DECODERS, **DATE_DECODERS}
_COMPANIONS = frozenset(["X-ABLABEL", "X-ABADR"])


def read_parts(lines: Sequence[PropertyLine]) -> CardParts:
    """Take every line of a card into its parts; what has no home is kept in ``extras``."""
    card = CardParts()
    companions = [line for line in lines if line.header.group and line.header.name in _COMPANIONS]
    for line in companions:
        texts = card.group_labels if line.header.name == "X-ABLABEL" else card.group_countries
        texts.setdefault(line.header.group, unescape(line.value).strip())
    for line in lines:
        name = line.header.name
        decoder = DECODERS.get(name)
        if decoder is not None:
            if not decoder(card, line):
                card.keep(line)
        elif not (name in _COMPANIONS and line.header.group) and not kde_im(card, line):
            card.keep(line)
    if card.address_labels:
        place_labels(card)
    _settle_roles(card)
    _keep_companions(card, companions)
    return card


def _settle_roles(card: CardParts) -> None:
    """Take the first ROLE as the title where the card has none, and keep the others."""
    for line in card.roles:
        if card.title is None:
            card.title = unescape(line.value).strip()
        else:
            card.keep(line)


def _keep_companions(card: CardParts, companions: Iterable[PropertyLine]) -> None:
    """Keep the labels and country codes that no value has taken over, or that stand by a kept line."""
    for line in companions:
        group = line.header.group
        is_used = group in card.read_groups and group not in card.kept_groups
        if line.header.name == "X-ABADR":
            is_used = is_used and is_country_code(card.group_countries[group])
        if not is_used:
            card.extras.append((line.number, line.text))


def make_draft(card: CardParts, source: CardSource) -> ContactDraft:
    """Return the contact that the parts of a card make."""
    company, *units = card.organisation or [""]
    kind = kind_of(card, company)
    if kind is ContactKind.COMPANY and not company:
        company = card.full_name or ""
    points = without_doubled_chats(card.points)
    return ContactDraft(
        kind=kind,
        name=name_of(card, kind, company, points),
        company=company,
        department=", ".join(unit for unit in units if unit),
        title=card.title or "",
        points=tuple(points),
        addresses=tuple(address for address in card.addresses if address),
        dates=tuple(dict.fromkeys(card.dates)),
        tags=tuple(dict.fromkeys(card.tags)),
        groups=tuple(dict.fromkeys(card.groups)),
        notes=tuple(card.notes),
        uid=card.uid,
        source=source,
    )
