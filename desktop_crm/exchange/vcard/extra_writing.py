"""Lines of an imported card that go out again as they came, in the form of vCard 3.0."""

import re

from desktop_crm.exchange.vcard.headers import BASE64, QUOTED_PRINTABLE, Header, parse_header, split_line
from desktop_crm.exchange.vcard.line_writing import Items, escaped, param
from desktop_crm.exchange.vcard.values import decode_value

_WRITTEN_ONCE = frozenset(["BEGIN", "END", "VERSION", "N", "FN", "UID", "REV", "PRODID"])
_ITEM = re.compile(r"item\d+")
_SPACE = re.compile(r"\s+")


def extra_line(line: str, items: Items) -> str | None:
    """Return a kept line ready to be folded; None for what every card has once and we write ourselves."""
    parts = split_line(line)
    header = parse_header(parts[0]) if parts else None
    if parts is None or header is None:
        return f"X-UNREADABLE:{escaped(line)}"
    if header.name in _WRITTEN_ONCE:
        return None
    head, value = _modern(header, parts)
    if header.group:
        group = items.renamed(header.group) if _ITEM.fullmatch(header.group) else header.group
        head = f"{group}.{head}"
    return f"{head}:{value}"


def _modern(header: Header, parts: tuple[str, str]) -> tuple[str, str]:
    """Return header without its group, and value, in a form that vCard 3.0 allows."""
    head, value = parts
    if header.encoding == QUOTED_PRINTABLE:
        value, _ = decode_value(header, value.encode(), "")
    elif header.encoding == BASE64:
        value = _SPACE.sub("", value)
    value = value.replace("\r", "").replace("\n", "\\n")
    is_modern = header.plain and not header.bare and not header.repaired and "ENCODING" not in header.params
    if is_modern:
        return (head.partition(".")[2] if header.group else head), value
    encoding = param("ENCODING", "b") if header.encoding == BASE64 else ""
    others = [
        param(name, ",".join(values)) if name != "TYPE" else f";TYPE={','.join(header.types)}"
        for name, values in header.params.items()
        if name not in {"ENCODING", "CHARSET"}
    ]
    return f"{header.name}{encoding}{''.join(others)}", value
