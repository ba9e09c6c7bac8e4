"""One label for the people who live, or work, at one address."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.contacts import ContactKind
from desktop_crm.domain.folding import fold
from desktop_crm.domain.labels import AddressStyle, MergedHousehold, Recipient
from desktop_crm.domain.names import PersonName
from desktop_crm.printing.address_block import destination


@dataclass(frozen=True, slots=True)
class Addressee:
    """A label to print: who it leads back to, where it goes; ``names`` are those of a household."""

    recipient: Recipient
    address: Address
    names: tuple[str, ...] = ()


def merge_households(
    addressees: Iterable[Addressee], style: AddressStyle
) -> tuple[list[Addressee], list[MergedHousehold]]:
    """Put people with the same address, and in business style the same company, on one label.

    The label takes the place of the first of them. Companies are not merged.
    """
    homes: dict[tuple[str, ...], list[Addressee]] = {}
    for addressee in addressees:
        homes.setdefault(_key(addressee, style), []).append(addressee)
    merged = [
        MergedHousehold(
            tuple(one.recipient.contact_id for one in home), tuple(one.recipient.display for one in home)
        )
        for home in homes.values()
        if len(home) > 1
    ]
    labels = [home[0] if len(home) == 1 else _shared(home) for home in homes.values()]
    return labels, merged


def joined_names(names: Sequence[PersonName]) -> tuple[str, ...]:
    """Return the names for one label: "Jerry & Beth Smith", else one name a line."""
    plain = all(name.display == name.joined and name.display.isascii() for name in names)
    families = {name.family.strip() for name in names}
    simple = (
        plain and len(families) == 1 and all(name.given.strip() and name.family.strip() for name in names)
    )
    if not simple or any(name.suffix.strip() for name in names):
        return tuple(dict.fromkeys(name.display for name in names))
    first = [replace(name, family="").joined for name in names]
    return (f"{', '.join(first[:-1])} & {first[-1]} {families.pop()}",)


def _shared(home: Sequence[Addressee]) -> Addressee:
    people = [one.recipient.name for one in home]
    recipient = replace(home[0].recipient, title="", department="")
    return replace(home[0], recipient=recipient, names=joined_names(people))


def _key(addressee: Addressee, style: AddressStyle) -> tuple[str, ...]:
    recipient, address = addressee.recipient, addressee.address
    if recipient.kind is ContactKind.COMPANY or not recipient.name.display:
        return (str(recipient.contact_id),)
    company = recipient.company if style is AddressStyle.BUSINESS else ""
    parts = (
        company, address.formatted, address.po_box, address.extended, address.street, address.district,
        address.locality, address.region, address.postcode,
    )  # fmt: skip
    return (*("".join(c for c in fold(part) if c.isalnum()) for part in parts), destination(address, ""))
