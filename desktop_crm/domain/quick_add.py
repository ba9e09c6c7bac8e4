"""A person or company from one typed line.

::

    line  = "+" piece {"," piece} {"#" tag}
    piece = name | company | phone | email | url | city

The first piece that is none of phone, e-mail and web address is the name. Of
the next two, the one with a word such as "Ltd" is the company, else the first;
the other is the city; more text is a note. A name with such a word is a company's.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop_crm.domain import folding
from desktop_crm.domain.addresses import Address
from desktop_crm.domain.contacts import STANDARD_LABELS, ContactDraft, ContactKind, ContactPoint, PointKind
from desktop_crm.domain.names import parse_name


class PieceKind(StrEnum):
    """What a part of the line was understood as."""

    NAME = "name"
    COMPANY = "company"
    PHONE = "phone"
    EMAIL = "email"
    URL = "url"
    CITY = "city"
    NOTE = "note"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class Piece:
    """One understood part, for showing before anything is saved."""

    kind: PieceKind
    text: str


@dataclass(frozen=True, slots=True)
class QuickAdd:
    """What a line says: the contact, and its parts in the order typed."""

    draft: ContactDraft
    pieces: tuple[Piece, ...]


_COMMA = re.compile(r"[,،、，]")
_TAG = re.compile(r"(?:(?<=^)|(?<=[\s,،、，]))#([^\s,،、，#]+)")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_URL = re.compile(r"(?:https?://\S+|www\.\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?)", re.IGNORECASE)
_PHONE = re.compile(
    r"(?:\+|00)?[\d\s().\-/]{5,}(?P<extension>\s*(?:x|ext\.?)\s*(?P<number>\d{1,6}))?", re.IGNORECASE
)
_LEGAL_FORMS = frozenset(
    [
        "aps", "corp", "corporation", "company", "doo", "gbr", "gmbh", "holding", "holdings", "inc",
        "incorporated", "kft", "kgaa", "limited", "llc", "llp", "ltd", "ltda", "mbh", "ohg", "oyj",
        "plc", "pty", "pvt", "sarl", "srl", "sro", "zrt", "bank", "enterprises", "foundation",
        "industries", "traders", "trading", "university",
    ]
)  # fmt: skip
_SHORT_FORMS = frozenset(["AB", "AG", "AS", "BV", "KG", "KK", "LP", "NV", "OU", "OY", "SA", "SE", "SL", "UG"])
_FORMS_INSIDE = (
    "株式会社",
    "有限会社",
    "有限公司",
    "주식회사",
    "شركة",
    "کمپنی",
    "لمیٹڈ",
    "(pvt)",
    "a/s",
    "& sons",
    "& co",
)


def is_quick_add(line: str) -> bool:
    """Return whether a line adds somebody: it begins with "+" and is no phone number."""
    text = line.strip()
    return text.startswith("+") and not _is_phone(text) and any(c.isalpha() or c == "@" for c in text)


def parse_quick_add(line: str) -> QuickAdd:
    """Read a line; what is not understood stays as it was typed, and nothing is dropped."""
    text = line.strip().removeprefix("+")
    tags = tuple(dict.fromkeys(_TAG.findall(text)))
    found = list(_classified(_split(_TAG.sub(" ", text))))
    found = [replace(piece, kind=kind) for piece, kind in zip(found, _free_kinds(found), strict=True)]
    pieces = (*found, *(Piece(PieceKind.TAG, tag) for tag in tags))
    return QuickAdd(_draft(pieces), pieces)


def sounds_like_company(text: str) -> bool:
    """Return whether a name holds a legal form or a word that only companies have."""
    if any(form in text.casefold() for form in _FORMS_INSIDE):
        return True
    words = text.split()
    if len(words) < 2:
        return False
    last = words[-1].replace(".", "").strip("()")
    if last in _SHORT_FORMS or (last.casefold() == "co" and words[-1].endswith(".")):
        return True
    plain = {folding.fold(word).replace(".", "").strip("()") for word in words[1:]}
    return bool(plain & _LEGAL_FORMS)


def _split(text: str) -> list[str]:
    """Return the parts between commas; a lone legal form ("Acme, Inc.") stays with the part before it."""
    parts: list[str] = []
    for part in (" ".join(p.split()) for p in _COMMA.split(text)):
        if parts and part and _is_legal_form(part):
            parts[-1] = f"{parts[-1]}, {part}"
        elif part:
            parts.append(part)
    return parts


def _is_legal_form(part: str) -> bool:
    return folding.fold(part).replace(".", "") in {"inc", "ltd", "llc", "llp", "limited", "gmbh", "plc"}


def _classified(parts: list[str]) -> Iterator[Piece]:
    """Recognise what shows by its form; other text is a name until told otherwise."""
    for part in parts:
        if _EMAIL.fullmatch(part):
            yield Piece(PieceKind.EMAIL, part)
        elif _URL.fullmatch(part):
            yield Piece(PieceKind.URL, part)
        elif _is_phone(_without_label(part)[1]):
            yield Piece(PieceKind.PHONE, part)
        else:
            yield Piece(PieceKind.NAME, part)


def _free_kinds(found: list[Piece]) -> list[PieceKind]:
    """Tell name, company and city apart among the pieces that have no form of their own."""
    kinds = [piece.kind for piece in found]
    free = [n for n, kind in enumerate(kinds) if kind is PieceKind.NAME]
    rest = free[1:]
    if free and sounds_like_company(found[free[0]].text):
        kinds[free[0]] = PieceKind.COMPANY
    elif rest:
        company = next((n for n in rest if sounds_like_company(found[n].text)), rest[0])
        kinds[company] = PieceKind.COMPANY
        rest.remove(company)
    if rest:
        kinds[rest[0]] = PieceKind.CITY
    for n in rest[1:]:
        kinds[n] = PieceKind.NOTE
    return kinds


def _draft(pieces: tuple[Piece, ...]) -> ContactDraft:
    def texts(kind: PieceKind) -> list[str]:
        return [piece.text for piece in pieces if piece.kind is kind]

    points = (
        *(_phone(text) for text in texts(PieceKind.PHONE)),
        *(ContactPoint(PointKind.EMAIL, text) for text in texts(PieceKind.EMAIL)),
        *(ContactPoint(PointKind.URL, text) for text in texts(PieceKind.URL)),
    )
    name = next(iter(texts(PieceKind.NAME)), "")
    company = next(iter(texts(PieceKind.COMPANY)), "")
    return ContactDraft(
        kind=ContactKind.COMPANY if company and not name else ContactKind.PERSON,
        name=parse_name(name),
        company=company,
        points=points,
        addresses=tuple(Address(locality=city) for city in texts(PieceKind.CITY)),
        tags=tuple(texts(PieceKind.TAG)),
        notes=tuple(texts(PieceKind.NOTE)),
    )


def _phone(text: str) -> ContactPoint:
    label, number = _without_label(text)
    match = _PHONE.fullmatch(_ascii_digits(number))
    extension = match["number"] if match and match["number"] else ""
    value = number[: match.start("extension")].strip() if match and extension else number
    return ContactPoint(PointKind.PHONE, value, label, extension)


def _without_label(text: str) -> tuple[str, str]:
    """Return the label in front of a number ("mobile 0300 1234567") and the number."""
    for label in sorted(STANDARD_LABELS[PointKind.PHONE], key=len, reverse=True):
        if text.casefold().startswith(f"{label} "):
            return label, text[len(label) :].strip()
    return "", text


def _is_phone(text: str) -> bool:
    return bool(_PHONE.fullmatch(_ascii_digits(text))) and len(folding.digits(text)) >= 5


def _ascii_digits(text: str) -> str:
    return "".join(folding.digits(c) or c for c in text)
