"""Phones, e-mails, web, chat and social addresses of a card."""

import re
from urllib.parse import unquote

from desktop_crm.domain.contacts import ContactPoint, PointKind
from desktop_crm.exchange.vcard.card_parts import CardParts, Decoder, PropertyLine
from desktop_crm.exchange.vcard.labels import phone_label, plain_label
from desktop_crm.exchange.vcard.values import unescape

_EXTENSION = re.compile(r";ext=([^;]*)", re.IGNORECASE)
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):(?://)?", re.IGNORECASE)
_SCHEMES = {
    "ymsgr": "yahoo", "yahoo-id": "yahoo", "msnim": "msn", "sips": "sip", "jabber": "xmpp",
    "gtalk": "google talk", "googletalk": "google talk", "google-talk": "google talk",
    "x-skype": "skype", "skype-username": "skype", "gadugadu": "gadu-gadu", "gadu": "gadu-gadu",
    "x-gadugadu": "gadu-gadu", "x-groupwise": "groupwise", "ms-imaddress": "", "kaddressbook-x-imaddress": "",
}  # fmt: skip
_NO_SERVICE = frozenset(["x-apple", "x-im", "im", "other"])
_OLD_NAMES = [
    "X-AIM", "X-ICQ", "X-JABBER", "X-XMPP", "X-MSN", "X-YAHOO", "X-YAHOO-ID", "X-SKYPE", "X-SKYPE-USERNAME",
    "X-GOOGLE-TALK", "X-GTALK", "X-GADUGADU", "X-GROUPWISE", "X-QQ", "X-SIP", "X-MATRIX", "X-MS-IMADDRESS",
    "X-KADDRESSBOOK-X-IMADDRESS",
]  # fmt: skip
_KDE_NAME = re.compile(r"X-MESSAGING-([A-Z0-9]+(?:-[A-Z0-9]+)*?)-ALL")
_PLACES = frozenset(["home", "work", "other", "pref", "internet"])


def _tel(card: CardParts, line: PropertyLine) -> bool:
    header = line.header
    value = unescape(line.value).strip()
    extension = ""
    if value[:4].lower() == "tel:":
        value = unquote(value[4:])
    if ";" in value and (match := _EXTENSION.search(value)):
        extension = match[1].strip()
        value = (value[: match.start()] + value[match.end() :]).strip()
    if value or extension:
        label = card.label(line, phone_label)
        card.points.append(ContactPoint(PointKind.PHONE, value, label, extension, "", header.preferred))
    return True


def _email(card: CardParts, line: PropertyLine) -> bool:
    value = unescape(line.value).strip()
    if value[:7].lower() == "mailto:":
        value = unquote(value[7:])
    _add(card, line, PointKind.EMAIL, value)
    return True


def _url(card: CardParts, line: PropertyLine) -> bool:
    _add(card, line, PointKind.URL, unescape(line.value).strip())
    return True


def _impp(card: CardParts, line: PropertyLine) -> bool:
    """Read a chat address; its network is a parameter, else the scheme (RFC 4770)."""
    value = unescape(line.value).strip()
    service = (line.header.param("X-SERVICE-TYPE") or line.header.param("SERVICE-TYPE")).strip().lower()
    if match := _SCHEME.match(value):
        scheme = match[1].lower()
        value = unquote(value[match.end() :])
        if not service and scheme not in _NO_SERVICE:
            service = _SCHEMES.get(scheme, scheme)
    _add(card, line, PointKind.IM, value, _SCHEMES.get(service, service))
    return True


def _old_im(card: CardParts, line: PropertyLine) -> bool:
    service = line.header.name[2:].lower()
    _add(card, line, PointKind.IM, unescape(line.value).strip(), _SCHEMES.get(service, service))
    return True


def kde_im(card: CardParts, line: PropertyLine) -> bool:
    """Read KDE's chat addresses, several in one value with U+E000 between them."""
    match = _KDE_NAME.fullmatch(line.header.name)
    if match is None:
        return False
    service = match[1].lower()
    for value in unescape(line.value).split("\ue000"):
        _add(card, line, PointKind.IM, value.strip(), _SCHEMES.get(service, service))
    return True


def _social(card: CardParts, line: PropertyLine) -> bool:
    """Read a social profile; the network is a type at Apple, a parameter in RFC 9554."""
    header = line.header
    value = unescape(line.value).strip()
    if value[:8].lower() == "x-apple:":
        value = header.param("X-USER") or unquote(value[8:])
    service = (header.param("SERVICE-TYPE") or header.param("X-SERVICE-TYPE")).strip()
    if not service:
        service = next((t for t in header.types if t not in _PLACES), "")
    label = card.label(
        line, lambda types: next((t for t in types if t in _PLACES - {"pref", "internet"}), "")
    )
    if value:
        card.points.append(
            ContactPoint(PointKind.SOCIAL, value, label, "", service.lower(), header.preferred)
        )
    return True


def _twitter(card: CardParts, line: PropertyLine) -> bool:
    _add(card, line, PointKind.SOCIAL, unescape(line.value).strip(), "twitter")
    return True


def _add(card: CardParts, line: PropertyLine, kind: PointKind, value: str, service: str = "") -> None:
    label = card.label(line, plain_label)
    if value:
        card.points.append(ContactPoint(kind, value, label, "", service, line.header.preferred))


def without_doubled_chats(points: list[ContactPoint]) -> list[ContactPoint]:
    """Leave out the chat addresses that a card says a second time under an older name."""
    if sum(point.kind is PointKind.IM for point in points) < 2:
        return points
    met: set[tuple[str, str]] = set()
    kept = []
    for point in points:
        same = (point.service, point.value.casefold())
        if point.kind is PointKind.IM and same in met:
            continue
        if point.kind is PointKind.IM:
            met.add(same)
        kept.append(point)
    return kept


POINT_DECODERS: dict[str, Decoder] = {
    "TEL": _tel,
    "EMAIL": _email,
    "URL": _url,
    "IMPP": _impp,
    "X-SOCIALPROFILE": _social,
    "SOCIALPROFILE": _social,
    "X-TWITTER": _twitter,
    **dict.fromkeys(_OLD_NAMES, _old_im),
}
