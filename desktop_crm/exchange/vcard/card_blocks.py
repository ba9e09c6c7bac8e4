"""Where the cards of a file are: from BEGIN to END, also where one of them is missing.

Nothing here recurses and nothing looks further ahead than a fixed number of
markers, so that a hostile file costs no more than its length.
"""

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from desktop_crm.domain.cards import CardCause

MAX_CARD_BYTES = 16 * 1024 * 1024
MAX_DEPTH = 8
_LOOK_AHEAD = 64

_TAIL = rb"(?:(AGENT[^:\r\n]{0,80}:)[ \t]*)?(BEGIN|END)[ \t]*:([^\r\n]{0,40})"
_FIRST_MARKER = re.compile(rb"[ \t]*" + _TAIL, re.IGNORECASE)
_MARKER = re.compile(rb"\n" + _TAIL, re.IGNORECASE)
_AGENT_LINE = re.compile(rb"\nAGENT[^:\r\n]{0,80}:[ \t\r\n]*\Z", re.IGNORECASE)
_WRAPPER_LINE = re.compile(
    rb"\s*(?:BEGIN|END|VERSION|PRODID|METHOD|CALSCALE|PROFILE|#[^\n]*)(?:[ \t]*[:;][^\n]*)?\Z",
    re.IGNORECASE,
)
_LIST_MARKER = re.compile(rb"[ \t]*(BEGIN|END)[ \t]*:[ \t]*VLIST\b", re.IGNORECASE)
_CARD_SIGN = re.compile(rb"(?:^|\n)(?:VERSION|FN|N|TEL|EMAIL)[;:]", re.IGNORECASE)


class Marker(NamedTuple):
    """A BEGIN:VCARD or END:VCARD; ``start`` is where the word is, ``after`` the end of its line."""

    begins: bool
    start: int
    after: int
    inline_agent: bool


@dataclass(slots=True)
class CardBlock:
    """One card's place in the file; ``start`` and ``end`` enclose BEGIN and END.

    ``inner`` are the cards inside this one. ``cause`` is set where the block
    cannot be read as a card.
    """

    start: int
    body: int
    body_end: int = 0
    end: int = 0
    has_begin: bool = True
    has_end: bool = True
    agent: bool = False
    cause: CardCause | None = None
    inner: list["CardBlock"] = field(default_factory=list)


def card_blocks(even: bytes) -> Iterator[CardBlock]:
    """Find the cards, and the stretches of other text between them, in file order.

    A run of BEGIN lines with nothing between them counts as one card.
    """
    markers = _Ahead(_markers(even))
    position = 0
    was_hollow = False
    while marker := markers.take():
        yield from _outside(even, position, marker)
        if marker.begins:
            block = _read_block(even, marker, markers)
            is_hollow = not block.has_end and not even[block.body : block.body_end].strip()
            if not (is_hollow and was_hollow):
                yield from _flattened(block)
            was_hollow = is_hollow
            position = block.end
        else:
            position = marker.after
    yield from _outside(
        even, position, Marker(begins=True, start=len(even), after=len(even), inline_agent=False)
    )


class _Ahead:
    """Markers one by one, with a look at those that follow."""

    def __init__(self, markers: Iterator[Marker]) -> None:
        self._markers = markers
        self._seen: deque[Marker] = deque()

    def take(self) -> Marker | None:
        return self._seen.popleft() if self._seen else next(self._markers, None)

    def put_back(self, marker: Marker) -> None:
        self._seen.appendleft(marker)

    def closes(self) -> bool:
        """Whether an END for the card already open comes after the one just begun is closed."""
        self._seen.extend(islice(self._markers, max(_LOOK_AHEAD - len(self._seen), 0)))
        depth = 2
        for marker in self._seen:
            depth += 1 if marker.begins else -1
            if depth == 0:
                return True
        return False


def _markers(even: bytes) -> Iterator[Marker]:
    if (match := _FIRST_MARKER.match(even)) and (marker := _marker(match)):
        yield marker
    for match in _MARKER.finditer(even):
        if marker := _marker(match):
            yield marker


def _marker(match: re.Match[bytes]) -> Marker | None:
    begins = match[2][0] in b"bB"
    if match[3].strip().upper() == b"VCARD":
        return Marker(begins, match.start(2), match.end(), match[1] is not None)
    return None


def _read_block(even: bytes, marker: Marker, markers: _Ahead) -> CardBlock:
    """Read up to the END that belongs to this BEGIN, or to where it must have been."""
    stack = [CardBlock(marker.start, marker.after)]
    while True:
        block = stack[-1]
        found = markers.take()
        if found is None or (found.begins and not _is_inner(even, found, block, markers)):
            stop = len(even) if found is None else found.start
            if found is not None:
                markers.put_back(found)
            for open_block in stack:
                open_block.body_end = open_block.end = stop
                open_block.has_end = False
            break
        if found.begins:
            inner = CardBlock(found.start, found.after, agent=_is_agent(even, found, block))
            block.inner.append(inner)
            stack.append(inner)
            if len(stack) > MAX_DEPTH:
                stack[0].cause = CardCause.TOO_DEEP
            continue
        block.body_end, block.end = found.start, found.after
        stack.pop()
        if not stack:
            break
    outer = stack[0] if stack else block
    if outer.end - outer.start > MAX_CARD_BYTES:
        outer.cause = CardCause.TOO_LARGE
    return outer


def _is_inner(even: bytes, found: Marker, block: CardBlock, markers: _Ahead) -> bool:
    return _is_agent(even, found, block) or markers.closes()


def _is_agent(even: bytes, found: Marker, block: CardBlock) -> bool:
    """Whether a card begins as the value of the AGENT line before it (vCard 2.1)."""
    if found.inline_agent:
        return True
    before = even[max(block.body, found.start - 200) : found.start]
    return _AGENT_LINE.search(before) is not None


def _flattened(block: CardBlock) -> Iterator[CardBlock]:
    """Yield a card and, after it, the cards inside it that are no value of its own."""
    yield block
    if block.cause is None:
        for inner in block.inner:
            if inner.agent:
                continue
            yield from _flattened(inner)


def _outside(even: bytes, position: int, marker: Marker) -> Iterator[CardBlock]:
    """Yield the text between two cards: a card whose BEGIN is missing, or no card at all."""
    if not even[position : marker.start].strip():
        return
    stop = marker.start
    text = _without_lists(even[position:stop])
    if not text.strip():
        return
    if not marker.begins and _CARD_SIGN.search(text):
        start = position + len(text) - len(text.lstrip())
        yield CardBlock(start, start, stop, marker.after, has_begin=False)
    elif not all(_WRAPPER_LINE.match(line) for line in text.strip().split(b"\n")):
        start = position + len(text) - len(text.lstrip())
        yield CardBlock(start, start, stop, stop, cause=CardCause.NOT_A_CARD)


def _without_lists(text: bytes) -> bytes:
    """Blank out the distribution lists of SOGo, which name cards and are none; positions stay."""
    if b"VLIST" not in text.upper():
        return text
    lines, inside = [], False
    for line in text.split(b"\n"):
        marker = _LIST_MARKER.match(line)
        inside = inside or marker is not None
        lines.append(b" " * len(line) if inside else line)
        if marker and marker[1][0] in b"eE":
            inside = False
    return b"\n".join(lines)


def body_text(even: bytes, block: CardBlock) -> bytes:
    """Return the lines between BEGIN and END, with inner cards taken out or made into one AGENT value.

    The number of physical lines stays as it is in the file.
    """
    if not block.inner:
        return even[block.body : block.body_end]
    pieces = []
    position = block.body
    for inner in block.inner:
        before = even[position : inner.start]
        own = even[inner.start : inner.end]
        if inner.agent:
            pieces += [
                before.rstrip(b" \t\r\n"),
                _as_value(own, len(before) - len(before.rstrip(b" \t\r\n"))),
            ]
        else:
            pieces += [before, b"\n" * own.count(b"\n")]
        position = inner.end
    pieces.append(even[position : block.body_end])
    return b"".join(pieces)


def _as_value(card: bytes, gap: int) -> bytes:
    """Write an inner card as the folded text value of AGENT (RFC 2426, 3.5.4)."""
    lines = [
        line.rstrip(b"\r").replace(b"\\", b"\\\\").replace(b",", b"\\,").replace(b";", b"\\;")
        for line in card.split(b"\n")
    ]
    return (b"\n " if gap else b"") + b"\\n\n ".join(lines)
