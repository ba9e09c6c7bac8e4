"""What stands before the colon of a content line: name, group and parameters, repaired where needed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from desktop_crm.exchange.vcard.lexer import MAX_HEADER, WELL_FORMED, lex_header

QUOTED_PRINTABLE = "quoted-printable"
BASE64 = "base64"

_ENCODINGS = {
    "quoted-printable": QUOTED_PRINTABLE, "quotedprintable": QUOTED_PRINTABLE, "q": QUOTED_PRINTABLE,
    "base64": BASE64, "b": BASE64, "7bit": "", "8bit": "", "": "",
}  # fmt: skip
_UTF8 = frozenset(["", "utf-8", "utf8", "us-ascii"])
_BARE_ENCODINGS = frozenset(["quoted-printable", "base64", "7bit", "8bit"])
_BARE_VALUES = frozenset(["url", "uri", "inline", "content-id", "cid"])
_NOT_IN_NAME = re.compile(r"[^a-zA-Z0-9_-]+")
_CARET = re.compile(r"\^([n'^])")
_CARET_TEXT = {"n": "\n", "'": '"', "^": "^"}
_CLOSED_QUOTES = re.compile(r"""[^":]*+(?:"[^"]*+"[^":]*+)*:""")
_PARAMS = re.compile(r"""(?:[^";]++|"[^"]*+")+""")


@dataclass(frozen=True, slots=True)
class Header:
    """The part of a content line before its colon.

    ``name`` is in capitals, ``types`` and ``encoding`` in small letters;
    ``plain`` says that the value is UTF-8 text without an encoding, ``bare`` that
    some parameter has no name, as in vCard 2.1.
    ``text`` is the header in a form that any reader takes.
    """

    name: str
    group: str
    types: tuple[str, ...]
    params: Mapping[str, tuple[str, ...]]
    encoding: str
    charset: str
    preferred: bool
    plain: bool
    bare: bool
    repaired: bool
    text: str

    def param(self, name: str) -> str:
        """Return the first value of a parameter, or nothing."""
        values = self.params.get(name)
        return values[0] if values else ""


def split_line(line: str) -> tuple[str, str] | None:
    """Cut a content line at the colon after its header; None where there is none."""
    header, colon, value = line.partition(":")
    if not colon:
        return None
    if '"' in header and (match := _CLOSED_QUOTES.match(line)):
        return line[: match.end() - 1], line[match.end() :]
    return header, value


def parse_header(text: str) -> Header | None:
    """Read a header, repairing it where it is malformed; None where nothing can be made of it."""
    return _parse_cached(text) if len(text) < 300 else _parse(text)


def _parse(text: str) -> Header | None:
    if len(text) > MAX_HEADER:
        return None
    repaired = WELL_FORMED.fullmatch(text) is None
    if repaired:
        text = _repair(text)
        if WELL_FORMED.fullmatch(text) is None:
            return None
    lexed = lex_header(text)
    params: dict[str, tuple[str, ...]] = {}
    for first, *rest in lexed.params:
        name, values = _named(first, rest)
        params[name] = params.get(name, ()) + tuple(_without_carets(value) for value in values)
    types = tuple(t for value in params.get("TYPE", ()) for t in value.lower().split(",") if t)
    encoding = _ENCODINGS.get(params.get("ENCODING", ("",))[0].lower(), "")
    charset = params.get("CHARSET", ("",))[0].lower()
    return Header(
        name=lexed.name.upper(),
        group=lexed.group.lower(),
        types=types,
        params=params,
        encoding=encoding,
        charset=charset,
        preferred="pref" in types or params.get("PREF", ("",))[0] == "1",
        plain=not encoding and charset in _UTF8,
        bare=any(not rest for _, *rest in lexed.params),
        repaired=repaired,
        text=text,
    )


_parse_cached = lru_cache(maxsize=4096)(_parse)


def _named(name: str, values: list[str]) -> tuple[str, list[str]]:
    """Give a bare parameter of vCard 2.1 the name it goes by in later versions."""
    if values:
        return name.upper(), values
    small = name.lower()
    if small in _BARE_ENCODINGS:
        return "ENCODING", [name]
    return ("VALUE" if small in _BARE_VALUES else "TYPE"), [name]


def _without_carets(value: str) -> str:
    """Decode what RFC 6868 writes with a caret."""
    return _CARET.sub(lambda match: _CARET_TEXT[match[1]], value) if "^" in value else value


def _repair(text: str) -> str:
    """Return a header of the same meaning that is well-formed, as far as one can be made out."""
    if text.count('"') % 2:
        text = text.replace('"', "")
    pieces = _PARAMS.findall(text)
    if not pieces:
        return ""
    group, dot, name = pieces[0].strip().partition(".")
    if not dot:
        group, name = "", group
    name = _NOT_IN_NAME.sub("-", name.strip())
    head = f"{_NOT_IN_NAME.sub('-', group)}.{name}" if group else name
    return ";".join([head, *(_repair_param(piece) for piece in pieces[1:] if piece.strip())])


def _repair_param(piece: str) -> str:
    name, equals, value = piece.partition("=")
    name = _NOT_IN_NAME.sub("-", name.strip())
    if not equals:
        return f"TYPE={_quoted(piece.strip())}" if name != piece.strip() else name
    return f"{name or 'TYPE'}={_quoted(value.strip())}"


def _quoted(value: str) -> str:
    plain = value.replace('"', "").replace("\\", "")
    return f'"{plain}"' if any(c in plain for c in ";:,") else plain
