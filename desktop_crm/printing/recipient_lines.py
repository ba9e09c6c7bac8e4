"""The first lines of a label: who it is for."""

from dataclasses import dataclass
from enum import Enum, auto

from desktop_crm.domain.contacts import ContactKind
from desktop_crm.domain.folding import fold
from desktop_crm.domain.labels import AddressStyle, Recipient
from desktop_crm.printing import address_formats


class LineRole(Enum):
    """What a line of the block says."""

    NAME = auto()
    COMPANY = auto()
    DEPARTMENT = auto()
    TITLE = auto()
    ADDRESS = auto()
    COUNTRY = auto()


@dataclass(frozen=True, slots=True)
class BlockLine:
    """One line and what it says."""

    role: LineRole
    text: str


def recipient_lines(
    recipient: Recipient, names: tuple[str, ...], code: str, style: AddressStyle, *, native: bool
) -> list[BlockLine]:
    """Return who the letter is for: people, company, department and title, in the country's order.

    ``code`` is the country of the address; ``native`` says that it is written
    in an East Asian script.
    """
    company = clean(recipient.company)
    people = [text for text in map(clean, names) if text and fold(text) != fold(company)]
    if recipient.kind is ContactKind.PERSON and style is AddressStyle.PERSONAL and people:
        company = ""
    job = style is AddressStyle.BUSINESS or not people
    title = clean(recipient.title) if job and len(people) == 1 else ""
    department = clean(recipient.department) if job and company else ""
    organisation = [BlockLine(LineRole.COMPANY, company), BlockLine(LineRole.DEPARTMENT, department)]
    persons = [BlockLine(LineRole.NAME, name) for name in people]
    titles = [BlockLine(LineRole.TITLE, title)]
    if native and code == "JP":
        persons, organisation = _japanese(persons, organisation)
    if address_formats.company_first(code) or recipient.kind is ContactKind.COMPANY:
        mark = address_formats.attention_mark(code) if company and not native else ""
        marked = [BlockLine(LineRole.NAME, mark + line.text) for line in persons]
        lines = [*organisation, *titles, *marked] if native else [*organisation, *marked, *titles]
    else:
        lines = [*persons, *titles, *reversed(organisation)]
    return [line for line in lines if line.text]


def _japanese(
    persons: list[BlockLine], organisation: list[BlockLine]
) -> tuple[list[BlockLine], list[BlockLine]]:
    """Add the respectful ending: 様 to people, 御中 to a company that stands alone."""
    if persons:
        polite = [BlockLine(LineRole.NAME, _with_ending(line.text, "様")) for line in persons]
        return polite, organisation
    company = organisation[0].text
    return [], [
        BlockLine(LineRole.COMPANY, _with_ending(company, "御中") if company else ""),
        organisation[1],
    ]


def _with_ending(text: str, ending: str) -> str:
    return text if text.endswith(ending) else f"{text} {ending}"


def clean(text: str) -> str:
    """Return the text with single spaces and without line breaks."""
    return " ".join(text.split())
