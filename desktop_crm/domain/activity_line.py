"""One typed line about activities: "call Sara tomorrow 3pm", "called Ali: no answer; again fri".

::

    line  = entry {";" entry}
    who   = name {("," | "and" | "&") name}
    entry = [verb] [who] {date | time | length | repeat | mark | text}
    mark  = "#"tag | "@"company | "!"priority | "remind" length "before"

The second entry is the follow-up of the first. A verb in the past, or "log", says that it was done; then
text after a colon is kept as it is, but for a result at its beginning. So is all text of a note.
What is not recognised stays text, and nothing is dropped; of joined names so does one that nobody has.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from desktop_crm.domain.activity_entries import (
    ActivityEntry,
    ActivityLine,
    Candidate,
    LogText,
    People,
    Piece,
    PieceKind,
)
from desktop_crm.domain.date_reading import DateReading
from desktop_crm.domain.typed.board import LineContext
from desktop_crm.domain.typed.date_finder import DateFinder
from desktop_crm.domain.typed.entry_reader import read_entry
from desktop_crm.domain.typed.entry_sum import NOTE
from desktop_crm.domain.typed.forms import Context
from desktop_crm.domain.typed.heads import Verbs
from desktop_crm.domain.typed.results import result_at
from desktop_crm.domain.typed.tokens import Token, tokens_of
from desktop_crm.domain.typed.vocabulary import vocabulary

__all__ = [
    "NOTE",
    "ActivityEntry",
    "ActivityLine",
    "Candidate",
    "LogText",
    "People",
    "Piece",
    "PieceKind",
    "is_activity_line",
    "parse_activity_line",
    "parse_log_text",
]

_NO_KINDS: Mapping[str, str] = MappingProxyType({})
_LONGEST = 2000
"""A line of more characters is not read: it is text as a whole."""
_MOST_WORDS_TO_DATE = 40


def parse_activity_line(
    line: str,
    now: datetime,
    reading: DateReading,
    people: People,
    *,
    own_kinds: Mapping[str, str] = _NO_KINDS,
    plain: frozenset[str] = frozenset(),
) -> ActivityLine:
    """Read a line; ``now`` is aware, in the user's zone, and ``own_kinds`` are keys by name.

    The texts of pieces in ``plain`` are left as text. It never raises, whatever the line.
    """
    if len(line) > _LONGEST:
        return ActivityLine((ActivityEntry(regarding=line.strip()),))
    context = LineContext(line, Context(now, reading), people, own_kinds, plain)
    entries: list[ActivityEntry] = []
    for tokens in _entries(tokens_of(line), context):
        entries.append(read_entry(context, tokens, entries[-1] if entries else None))
    return ActivityLine(tuple(entries))


def is_activity_line(line: str, *, own_kinds: Mapping[str, str] = _NO_KINDS) -> bool:
    """Return whether a line says what is to be done or was: it begins, or in Urdu ends, with a verb."""
    head = Verbs(vocabulary(), own_kinds).head(tokens_of(line))
    return any(mark.meaning != "" for mark in head.marks)


def parse_log_text(
    text: str,
    now: datetime,
    reading: DateReading,
    *,
    kind: str = "",
    own_kinds: Mapping[str, str] = _NO_KINDS,
    plain: frozenset[str] = frozenset(),
) -> LogText:
    """Read what was typed about something of a ``kind`` that was just done.

    Text after ";" is the follow-up, and so is a line that begins with the verb of something to do (the
    first line only if it says when); it is about the same people. One in ``plain`` is left in the words.
    """
    context = LineContext(text, Context(now, reading), _nobody, own_kinds, plain)
    tokens = tokens_of(text)
    result = result_at(tokens, 0, context.words, kind)
    span = _follow_up_span(context, tokens)
    if span is None:
        return LogText(text.strip(), None, result[1] if result else "")
    first, last = span
    follow_up = read_entry(context, tokens[first:last], ActivityEntry(kind=kind))
    before = text[: tokens[first].start].rstrip().removesuffix(";").removesuffix("؛").rstrip()
    words = "\n".join(part for part in (before, text[tokens[last - 1].end :].strip()) if part)
    return LogText(words.strip(), follow_up, result[1] if result else "")


def _nobody(_name: str) -> Sequence[Candidate]:
    return ()


def _entries(tokens: Sequence[Token], context: LineContext) -> Iterator[Sequence[Token]]:
    """Yield the tokens of each entry; a note goes on to the end of the line."""
    start = 0
    while start < len(tokens):
        end = next((n for n in range(start, len(tokens)) if tokens[n].is_sign(";")), len(tokens))
        verb = (
            Verbs(context.words, context.own_kinds, context.kept(tokens[start:end]))
            .head(tokens[start:end])
            .verb
        )
        if verb is not None and verb.meaning == NOTE:
            end = len(tokens)
        if end > start:
            yield tokens[start:end]
        start = end + 1


def _follow_up_span(context: LineContext, tokens: Sequence[Token]) -> tuple[int, int] | None:
    """Return the tokens of the follow-up: from the first place that reads like one to the end of the line.

    Where no text after a ";" reads like one, the first is taken.
    """
    others: list[tuple[int, int]] = []
    for start in range(len(tokens)):
        after_sign = start > 0 and tokens[start - 1].is_sign(";")
        if not (after_sign or start == 0 or _begins_line(context.line, tokens, start)):
            continue
        end = next(
            (n for n in range(start + 1, len(tokens)) if _begins_line(context.line, tokens, n)), len(tokens)
        )
        entry = tokens[start:end]
        if context.line[entry[0].start : entry[-1].end] in context.plain:
            continue
        plans = _begins_with_plan(context, entry)
        if (plans and start > 0) or ((plans or after_sign) and _says_when(context, entry)):
            return start, end
        if after_sign:
            others.append((start, end))
    return next(iter(others), None)


def _begins_line(text: str, tokens: Sequence[Token], index: int) -> bool:
    return "\n" in text[tokens[index - 1].end : tokens[index].start]


def _begins_with_plan(context: LineContext, tokens: Sequence[Token]) -> bool:
    head = Verbs(context.words, context.own_kinds).head(tokens)
    verb = head.verb
    return verb is not None and verb.end <= head.end and not head.done and verb.meaning != NOTE


def _says_when(context: LineContext, tokens: Sequence[Token]) -> bool:
    end = next((n for n, token in enumerate(tokens) if token.is_sign(";")), len(tokens))
    finder = DateFinder(tokens[:end], context.dates)
    return any(finder.part_at(index) for index in range(min(end, _MOST_WORDS_TO_DATE)))
