"""The lines of an address label, as the addressee's country writes them."""

import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.countries import country_code, country_name
from desktop_crm.domain.folding import fold
from desktop_crm.domain.labels import AddressStyle, CountryLine, Recipient
from desktop_crm.printing import address_formats
from desktop_crm.printing.recipient_lines import BlockLine, LineRole, clean, recipient_lines

_TOKEN = re.compile(r"\{([^{}\w]*)(\w+)([^{}\w]*)\}")
_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class BlockStyle:
    """How blocks are written; ``sender_country`` is ISO 3166-1 alpha-2 or ""."""

    sender_country: str = ""
    style: AddressStyle = AddressStyle.BUSINESS
    country_line: CountryLine = CountryLine.ABROAD


PLAIN = BlockStyle()


def address_block(recipient: Recipient, address: Address, style: BlockStyle = PLAIN) -> list[str]:
    """Return the lines to print for one person: names, address and, abroad, the country."""
    return [line.text for line in block_lines(recipient, address, style)]


def block_lines(
    recipient: Recipient, address: Address, style: BlockStyle = PLAIN, names: tuple[str, ...] = ()
) -> list[BlockLine]:
    """Return the block with the role of each line; ``names`` replace the person's own (a household)."""
    code = destination(address, style.sender_country)
    native = bool(_EAST_ASIAN.search(address.street + address.locality + address.region + address.district))
    native = native and not address.formatted.strip()
    who = recipient_lines(recipient, names or (recipient.name.display,), code, style.style, native=native)
    country = _country_text(address, code, style)
    where = _formatted_lines(address)
    if where:
        block = where if _names_somebody(who, where) else [*who, *where]
        country = "" if any(_same_country(line.text, code, country) for line in where) else country
    else:
        block = _filled(address, code, who, native=native)
    if country:
        block.append(BlockLine(LineRole.COUNTRY, country))
    return block


def destination(address: Address, sender_country: str) -> str:
    """Return the code of the country an address is in, the sender's where none is given, "" if unknown."""
    if address.country_code:
        return address.country_code.upper()
    return country_code(address.country) if address.country.strip() else sender_country


def is_domestic(address: Address, sender_country: str) -> bool:
    """Return whether the letter stays in the sender's country."""
    return destination(address, sender_country) == sender_country


def _names_somebody(who: list[BlockLine], where: list[BlockLine]) -> bool:
    """Return whether the user's own block holds a name already, as whole words."""
    written = [f" {fold(line.text)} " for line in where]
    names = [f" {fold(line.text)} " for line in who if line.role in {LineRole.NAME, LineRole.COMPANY}]
    return any(name in line for name in names for line in written)


def _formatted_lines(address: Address) -> list[BlockLine]:
    lines = (clean(line) for line in address.formatted.splitlines())
    return [BlockLine(LineRole.ADDRESS, line) for line in lines if line]


def _filled(address: Address, code: str, who: list[BlockLine], *, native: bool) -> list[BlockLine]:
    values = _values(address, code)
    template = _parsed(address_formats.template_for(code, native=native))
    block: list[BlockLine] = [] if None in template else list(who)
    for line in template:
        if line is None:
            block.extend(who)
            continue
        text = _fill(line, values)
        block.extend(BlockLine(LineRole.ADDRESS, part) for part in text.split("\n") if part)
    return block


class _Token(NamedTuple):
    """One part of a template line and the text that goes with it."""

    between: str
    before: str
    field: str
    after: str


@cache
def _parsed(template: str) -> tuple[tuple[_Token, ...] | None, ...]:
    return tuple(None if line == "*" else _tokens(line) for line in template.split("|"))


def _tokens(line: str) -> tuple[_Token, ...]:
    tokens = []
    end = 0
    for match in _TOKEN.finditer(line):
        tokens.append(_Token(line[end : match.start()], *match.groups()))
        end = match.end()
    return tuple(tokens)


def _fill(line: tuple[_Token, ...], values: dict[str, str]) -> str:
    text = ""
    for between, before, field, after in line:
        value = values[field.lower()]
        if not value or (field == "region" and len(line) == 1 and fold(value) == fold(values["locality"])):
            continue
        value = value if field.islower() else value.upper()
        text += (between if text else "") + before + value.removeprefix(before).removesuffix(after) + after
    return text


def _values(address: Address, code: str) -> dict[str, str]:
    values = {
        name: clean(getattr(address, name))
        for name in ("extended", "district", "locality", "region", "postcode", "po_box")
    }
    values["street"] = "\n".join(filter(None, map(clean, address.street.splitlines())))
    if values["po_box"].replace(" ", "").isdigit():
        values["po_box"] = f"{address_formats.post_office_box(code)} {values['po_box']}"
    return values


def _country_text(address: Address, code: str, style: BlockStyle) -> str:
    """Return the last line: the country in English and in capitals, as the posts agree to read it."""
    given = address.country_code or address.country.strip()
    if style.country_line is CountryLine.NEVER or not (given or style.country_line is CountryLine.ALWAYS):
        return ""
    if style.country_line is CountryLine.ABROAD and code and code == style.sender_country:
        return ""
    return (country_name(code) or clean(address.country)).upper()


def _same_country(line: str, code: str, text: str) -> bool:
    return fold(line) == fold(text) or (bool(code) and len(line) > 2 and country_code(line) == code)
