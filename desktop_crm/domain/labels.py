"""What is printed on labels: the people, the choices, and the account of what happened."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.contacts import NO_NAME, ContactKind, display_name
from desktop_crm.domain.errors import InvalidValueError, Problem
from desktop_crm.domain.names import PersonName

SMALLEST_SIZE_PT = 6.0
"""Text is never printed smaller than this; a label that needs it is left out."""

SMALL_SIZE_PT = 8.0
"""Below this size postal services and readers have trouble."""

FONT_SIZES_PT = (7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 14.0, 16.0, 18.0, 24.0)
"""The sizes offered for choice; any size from 6 to 72 is accepted."""


class AddressStyle(StrEnum):
    """Whom a label speaks to."""

    BUSINESS = "business"
    PERSONAL = "personal"


class ArabicHand(StrEnum):
    """The hand in which Urdu is written; Arabic itself is always in Naskh."""

    NASKH = "naskh"
    NASTALIQ = "nastaliq"


class LabelOrder(StrEnum):
    """The order of labels."""

    AS_GIVEN = "as_given"
    POSTCODE = "postcode"
    NAME = "name"


class CountryLine(StrEnum):
    """When the country is printed."""

    ABROAD = "abroad"
    ALWAYS = "always"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class LabelOptions:
    """How labels are to be printed.

    ``start`` is the first label used on the first sheet, counting from 1.
    ``sender_country`` is ISO 3166-1 alpha-2; without it every country counts
    as abroad. Shifts move everything on the page, in millimetres.

    Raises:
        InvalidValueError: A number is out of its range.
    """

    stock_id: str = "avery-5160"
    start: int = 1
    style: AddressStyle = AddressStyle.BUSINESS
    arabic_hand: ArabicHand = ArabicHand.NASKH
    size_pt: float = 9.0
    shrink_to_fit: bool = True
    order: LabelOrder = LabelOrder.AS_GIVEN
    one_per_household: bool = False
    sender_country: str = ""
    country_line: CountryLine = CountryLine.ABROAD
    shift_right_mm: float = 0.0
    shift_down_mm: float = 0.0
    copies: int = 1

    def __post_init__(self) -> None:
        _check_range("start", self.start, 1, 10_000)
        _check_range("size_pt", self.size_pt, SMALLEST_SIZE_PT, 72)
        _check_range("shift_right_mm", self.shift_right_mm, -50, 50)
        _check_range("shift_down_mm", self.shift_down_mm, -50, 50)
        _check_range("copies", self.copies, 1, 1_000)


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who a label is for; ``contact_id`` leads back to the person.

    ``listed_as`` is what lists call somebody who has no name of their own.
    """

    contact_id: int
    name: PersonName = NO_NAME
    company: str = ""
    title: str = ""
    department: str = ""
    kind: ContactKind = ContactKind.PERSON
    addresses: tuple[Address, ...] = ()
    listed_as: str = ""

    @property
    def display(self) -> str:
        """What the contact is called in messages."""
        return display_name(self.kind, self.name, self.company, [self.listed_as])

    @property
    def sort_key(self) -> str:
        """Folded text that orders people by name."""
        return self.name.sort_key or PersonName(full=self.company).sort_key


class LeftOutReason(StrEnum):
    """Why a person got no label."""

    NO_ADDRESS = "no_address"
    INCOMPLETE = "incomplete"
    DOES_NOT_FIT = "does_not_fit"
    NO_FONT = "no_font"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A person without a label; ``detail`` holds the letters that no font can draw."""

    contact_id: int
    name: str
    reason: LeftOutReason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class AdjustedLabel:
    """A label that was made to fit: its size in points, lines left out, whether a line was broken."""

    contact_id: int
    name: str
    size_pt: float
    dropped: tuple[str, ...] = ()
    wrapped: bool = False


@dataclass(frozen=True, slots=True)
class MergedHousehold:
    """People at one address who share a label."""

    contact_ids: tuple[int, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LabelReport:
    """What was printed and what was not; ``printed`` counts labels, copies included.

    A label that was made to fit is in one of two lists: ``shrunk`` where its
    letters are smaller than was chosen, else ``shortened``.
    """

    pages: int = 0
    printed: int = 0
    left_out: tuple[LeftOut, ...] = ()
    shrunk: tuple[AdjustedLabel, ...] = ()
    shortened: tuple[AdjustedLabel, ...] = ()
    merged: tuple[MergedHousehold, ...] = ()

    @property
    def has_findings(self) -> bool:
        """Whether there is anything to look at before printing."""
        return any((self.left_out, self.shrunk, self.shortened, self.merged))

    @property
    def small(self) -> tuple[AdjustedLabel, ...]:
        """The labels printed smaller than is easy to read."""
        return tuple(label for label in self.shrunk if label.size_pt < SMALL_SIZE_PT)


def mailing_address(addresses: Sequence[Address], style: AddressStyle) -> Address | None:
    """Return the address that mail goes to: the complete one that suits best, else any, else None.

    A postal address wins, then the one marked as preferred, then the one at
    work (business style) or at home (personal style), then the user's order.
    """
    place = "work" if style is AddressStyle.BUSINESS else "home"

    def rank(address: Address) -> tuple[bool, bool, bool, bool]:
        return (
            not is_complete(address),
            address.label != "postal",
            not address.preferred,
            address.label != place,
        )

    return min((address for address in addresses if address), key=rank, default=None)


def is_complete(address: Address) -> bool:
    """Return whether a letter could arrive: there is a place to deliver to, and a town."""
    if len(address.formatted.split("\n")) > 1:
        return True
    delivery = (address.street, address.po_box, address.extended, address.district)
    town = (address.locality, address.postcode, address.region)
    return any(part.strip() for part in delivery) and any(part.strip() for part in town)


def _check_range(field: str, value: float, low: float, high: float) -> None:
    if not low <= value <= high:
        raise InvalidValueError(field, Problem.OUT_OF_RANGE, str(value))
