"""Names, company and other single facts of a card (RFC 6350, 6.2, 6.6 and 6.7)."""

import re
from dataclasses import replace

from desktop_crm.domain.contacts import ContactKind, ContactPoint
from desktop_crm.domain.names import PersonName, parse_name
from desktop_crm.exchange.vcard.card_parts import CardParts, Decoder, PropertyLine
from desktop_crm.exchange.vcard.values import components, split_raw, text_list, unescape

_KANA = re.compile(r"[\u3040-\u30ff\uff66-\uff9f\s・ー]+")
_PROGRAM_GROUPS = frozenset(["mycontacts", "starred"])


def _n(card: CardParts, line: PropertyLine) -> bool:
    if card.name_parts is not None:
        return False
    card.name_parts = [_name_part(part, n) for n, part in enumerate(split_raw(line.value, ";"))]
    if not card.sort_as:
        card.sort_as = line.header.param("SORT-AS").replace(";", ",")
    return True


def _name_part(part: str, number: int) -> str:
    """Return one part of N; several names in it are divided by spaces, several titles by commas."""
    if "," in part:
        pieces = split_raw(part, ",")
        if len(pieces) > 1 and not any(piece[:1] == " " for piece in pieces[1:]):
            part = (", " if number in {3, 4} else " ").join(piece for piece in pieces if piece)
    return unescape(part).strip()


def _fn(card: CardParts, line: PropertyLine) -> bool:
    if card.full_name is not None:
        return False
    card.full_name = unescape(line.value).replace("\n", " ").strip()
    return True


def _nickname(card: CardParts, line: PropertyLine) -> bool:
    card.nicknames += text_list(line.value)
    return True


def _phonetic_given(card: CardParts, line: PropertyLine) -> bool:
    card.phonetic_given = card.phonetic_given or unescape(line.value).strip()
    return True


def _phonetic_family(card: CardParts, line: PropertyLine) -> bool:
    card.phonetic_family = card.phonetic_family or unescape(line.value).strip()
    return True


def _sound(card: CardParts, line: PropertyLine) -> bool:
    """Read the reading of a name as Japanese phones write it; other sounds are kept as they are."""
    if "x-irmc-n" not in line.header.types:
        return False
    family, given, *more = [*components(line.value), "", ""]
    if card.phonetic_family or card.phonetic_given or any(more):
        return not any((family, given, *more))
    card.phonetic_family, card.phonetic_given = family, given
    return True


def _sort_string(card: CardParts, line: PropertyLine) -> bool:
    if card.sort_as:
        return False
    card.sort_as = unescape(line.value).strip()
    return True


def _file_as(card: CardParts, line: PropertyLine) -> bool:
    if card.file_as:
        return False
    card.file_as = unescape(line.value).strip()
    return True


def _filed_by_program(card: CardParts, line: PropertyLine) -> bool:
    if card.filed_by_program:
        return False
    card.filed_by_program = unescape(line.value).strip()
    return True


def _org(card: CardParts, line: PropertyLine) -> bool:
    if card.organisation is not None:
        return False
    card.organisation = components(line.value)
    return True


def _title(card: CardParts, line: PropertyLine) -> bool:
    if card.title is not None:
        return False
    card.title = unescape(line.value).strip()
    return True


def _role(card: CardParts, line: PropertyLine) -> bool:
    card.roles.append(line)
    return True


def _shown_as(card: CardParts, line: PropertyLine) -> bool:
    card.shown_as = line.value.strip().upper()
    return card.shown_as in {"COMPANY", "INDIVIDUAL"}


def _kind(card: CardParts, line: PropertyLine) -> bool:
    card.kind = line.value.strip().lower()
    return card.kind in {"individual", "org", "group"}


def _member(card: CardParts, line: PropertyLine) -> bool:
    card.members.append(plain_uid(line.value))
    return False


def _categories(card: CardParts, line: PropertyLine) -> bool:
    """Take categories as tags; marks that only mean something to Google stay with the card."""
    into = card.groups if line.header.param("X-KIND") == "group" else card.tags
    marks = []
    for text in text_list(line.value):
        if text.removeprefix("* ").lower() in _PROGRAM_GROUPS:
            marks.append(text)
        else:
            into.append(text)
    if marks:
        card.extras.append((line.number, f"CATEGORIES:{','.join(marks)}"))
    return True


def _note(card: CardParts, line: PropertyLine) -> bool:
    if text := unescape(line.value).rstrip():
        card.notes.append(text)
    return True


def _uid(card: CardParts, line: PropertyLine) -> bool:
    if card.raw_uid:
        return False
    card.raw_uid = line.value.strip()
    card.uid = plain_uid(line.value)
    return True


def _version(card: CardParts, line: PropertyLine) -> bool:
    card.version = card.version or line.value.strip()
    return True


def _dropped(_card: CardParts, _line: PropertyLine) -> bool:
    """Pass over a line that belongs to the wrapping and says nothing of the person."""
    return True


NAME_DECODERS: dict[str, Decoder] = {
    "N": _n,
    "FN": _fn,
    "NICKNAME": _nickname,
    "X-PHONETIC-FIRST-NAME": _phonetic_given,
    "X-PHONETIC-LAST-NAME": _phonetic_family,
    "SOUND": _sound,
    "SORT-STRING": _sort_string,
    "X-FILE-AS": _file_as,
    "X-EVOLUTION-FILE-AS": _filed_by_program,
    "ORG": _org,
    "TITLE": _title,
    "ROLE": _role,
    "X-ABSHOWAS": _shown_as,
    "KIND": _kind,
    "X-ADDRESSBOOKSERVER-KIND": _kind,
    "MEMBER": _member,
    "X-ADDRESSBOOKSERVER-MEMBER": _member,
    "CATEGORIES": _categories,
    "NOTE": _note,
    "UID": _uid,
    "VERSION": _version,
    "PROFILE": _dropped,
    "BEGIN": _dropped,
    "END": _dropped,
}


def plain_uid(value: str) -> str:
    """Return a UID without the mark that it is a UUID (RFC 9562)."""
    value = value.strip()
    return value[9:] if value[:9].lower() == "urn:uuid:" else value


def kind_of(card: CardParts, company: str) -> ContactKind:
    """Tell a company from a person: what the card says, else a company's name and no other."""
    if card.shown_as == "COMPANY" or (card.kind == "org" and not card.shown_as):
        return ContactKind.COMPANY
    if card.shown_as or card.kind == "individual" or not company or card.nicknames:
        return ContactKind.PERSON
    has_name = any(card.name_parts or ()) or (card.full_name or company) != company
    return ContactKind.PERSON if has_name else ContactKind.COMPANY


def name_of(card: CardParts, kind: ContactKind, company: str, points: list[ContactPoint]) -> PersonName:
    """Return the person's name; what a program put into FN for want of a name is none."""
    full = card.full_name or ""
    nickname = ", ".join(dict.fromkeys(card.nicknames))
    parts = card.name_parts or ()
    if any(parts):
        name = _from_parts(list(parts), nickname)
    elif full in {company, nickname} or any(full == point.value for point in points):
        name, full = PersonName(nickname=nickname), ""
    elif card.name_parts is None and kind is ContactKind.PERSON:
        name = replace(parse_name(full), nickname=nickname)
    else:
        name = PersonName(nickname=nickname)
    if full == name.joined or (kind is ContactKind.COMPANY and full == company):
        full = ""
    if full or card.phonetic_family or card.phonetic_given:
        name = replace(
            name, full=full, phonetic_given=card.phonetic_given, phonetic_family=card.phonetic_family
        )
    return _filed(card, name)


def _from_parts(parts: list[str], nickname: str) -> PersonName:
    """Put the parts of N together; a second surname and a generation (RFC 9554, 2.2) join their likes."""
    family, given, middle, prefix, suffix, second, generation, *more = [*parts, *[""] * 7]
    if second and second not in family:
        family = f"{family} {second}".strip()
    for text in (generation, *more):
        if text and text not in suffix:
            suffix = f"{suffix}, {text}" if suffix else text
    return PersonName(prefix, given, middle, family, suffix, nickname)


def _filed(card: CardParts, name: PersonName) -> PersonName:
    """Add what the person is filed under, where the card says other than the name itself does."""
    if card.file_as:
        return replace(name, file_as=card.file_as)
    text = card.sort_as
    if text and _KANA.fullmatch(text) and not name.phonetic_family:
        family, _, given = text.partition("," if "," in text else " ")
        given = name.phonetic_given or given.strip()
        return replace(name, phonetic_family=family.strip(), phonetic_given=given)
    if not text or text.casefold() == name.family.casefold():
        text = card.filed_by_program
    elif "," in text:
        text = ", ".join(part.strip() for part in text.split(",") if part.strip())
    elif name.given and name.given.casefold() not in text.casefold():
        text = f"{text}, {name.given}"
    if not text:
        return name
    natural = {name.filed_as.casefold(), name.joined.casefold(), name.full.casefold()}
    return name if text.casefold() in natural else replace(name, file_as=text)
