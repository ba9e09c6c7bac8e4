"""Cards that give neither a name nor a way to reach anybody, called by what else they hold."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop_crm.domain.contacts import ContactDraft
from desktop_crm.exchange.vcard.headers import BASE64, parse_header, split_line
from desktop_crm.exchange.vcard.values import components, decode_value

_LONGEST = 60
_OF_THE_WRAPPING = frozenset(["PRODID", "REV", "CLASS", "MAILER", "SOURCE"])


def named(draft: ContactDraft, extras: Sequence[str]) -> ContactDraft:
    """Return a draft whose name is the first words that its card holds; the same one if there are none."""
    for text in _texts(draft, extras):
        words = " ".join(text.split())
        if words:
            return replace(draft, name=replace(draft.name, full=_short(words)))
    return draft


def _texts(draft: ContactDraft, extras: Sequence[str]) -> Iterator[str]:
    yield draft.title
    yield draft.department
    for note in draft.notes:
        yield from note.splitlines()
    for date in draft.dates:
        yield date.date.iso if date.date else date.text
    yield from draft.tags
    yield from draft.groups
    for line in extras:
        yield _extra_text(line)


def _extra_text(line: str) -> str:
    """Return what a kept line says first, or its property's name where that is a picture or a sound."""
    parts = split_line(line)
    header = parse_header(parts[0]) if parts else None
    if parts is None or header is None:
        return line
    if header.name in _OF_THE_WRAPPING:
        return ""
    if header.encoding == BASE64 or parts[1].lower().startswith("data:"):
        return header.name
    value = parts[1] if header.plain else decode_value(header, parts[1].encode(), "")[0]
    return next((part for part in components(value) if part.strip()), "")


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
