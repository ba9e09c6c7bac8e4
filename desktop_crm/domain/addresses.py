"""Postal addresses as they are kept; how a country writes them is in ``printing``."""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Address:
    """The seven parts of vCard's ADR (RFC 6350, 6.3.1) and what is known beside them.

    ``street`` may hold several lines. ``country`` is the text as typed;
    ``country_code`` is ISO 3166-1 alpha-2 in capitals, or empty where the text
    is not known. ``formatted`` is the whole block as its owner wants it
    printed, and wins over the parts. ``id`` and ``version`` are 0 before saving.
    """

    label: str = ""
    po_box: str = ""
    extended: str = ""
    street: str = ""
    district: str = ""
    locality: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""
    country_code: str = ""
    formatted: str = ""
    preferred: bool = False
    id: int = 0

    def __bool__(self) -> bool:
        return any(getattr(self, name).strip() for name in _TEXT_PARTS)

    @property
    def lines(self) -> list[str]:
        """The non-empty parts, one a line, big to small reading order of the West; for screens."""
        if self.formatted.strip():
            return [line for line in self.formatted.splitlines() if line.strip()]
        town = " ".join(p for p in (self.locality, self.region, self.postcode) if p.strip())
        parts = [self.po_box, self.extended, *self.street.splitlines(), self.district, town, self.country]
        return [part.strip() for part in parts if part.strip()]


_TEXT_PARTS = tuple(
    field.name for field in fields(Address) if field.name not in {"label", "preferred", "id", "country_code"}
)
