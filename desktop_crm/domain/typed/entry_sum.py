"""An entry of a line from its marked pieces."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from desktop_crm.domain.activity_entries import ActivityEntry, AlsoNamed, Piece, PieceKind
from desktop_crm.domain.activity_kinds import Builtin
from desktop_crm.domain.date_reading import QuickDate
from desktop_crm.domain.typed.board import Board
from desktop_crm.domain.typed.heads import Head, Mark
from desktop_crm.domain.typed.people_in_lines import Named, chosen

NOTE = "note"
"""The kind of an entry that is a note; all its text is details."""
_BETWEEN = " ,،:;.-\n"


def entry_of(
    board: Board,
    limit: int,
    head: Head,
    quick_date: QuickDate | None,
    named: Sequence[Named],
    earlier: ActivityEntry | None,
) -> ActivityEntry:
    """Return what the pieces on a board say; text from ``limit`` on is its details."""
    marks = _details_marked(
        board, _dates_joined(board, sorted(board.marks, key=lambda m: (m.start, m.end))), limit
    )
    pieces = tuple(_piece(board, mark, quick_date) for mark in marks)
    company = next(_texts(pieces, PieceKind.COMPANY), "")
    result = next(_texts(pieces, PieceKind.RESULT), "")
    entry = ActivityEntry(
        kind=_kind(head, result, earlier),
        done=head.done,
        result=result,
        quick_date=quick_date,
        tags=tuple(dict.fromkeys(_texts(pieces, PieceKind.TAG))),
        company=company,
        priority=_last_number(pieces, PieceKind.PRIORITY),
        alarm_lead=_last_number(pieces, PieceKind.ALARM),
        regarding=board.rest(limit),
        details=next(_texts(pieces, PieceKind.DETAILS), ""),
        pieces=pieces,
    )
    if entry.kind == NOTE:
        text = " ".join(part for part in (entry.regarding, entry.details) if part)
        entry = replace(entry, regarding="", details=text)
    return _with_people(entry, named, earlier)


def _kind(head: Head, result: str, earlier: ActivityEntry | None) -> str:
    if head.verb is None:
        return Builtin.CALL.value if result else ""
    if head.verb.meaning == "":
        return earlier.kind if earlier else ""
    return str(head.verb.meaning)


def _with_people(
    entry: ActivityEntry, named: Sequence[Named], earlier: ActivityEntry | None
) -> ActivityEntry:
    if named:
        first, *others = named
        who = chosen(first.candidates, first.who, entry.company)
        also = (AlsoNamed(one.who, chosen(one.candidates, one.who), one.candidates) for one in others)
        return replace(entry, who=first.who, contact_id=who, candidates=first.candidates, also=tuple(also))
    if earlier is not None:
        return replace(
            entry,
            who=earlier.who,
            contact_id=earlier.contact_id,
            candidates=earlier.candidates,
            also=earlier.also,
        )
    return entry


def _dates_joined(board: Board, marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks with dates and times that stand side by side as one."""
    joined: list[Mark] = []
    for mark in marks:
        last = joined[-1] if joined else None
        if last is not None and last.kind is mark.kind is PieceKind.WHEN and _touch(board, last, mark):
            joined[-1] = replace(last, end=mark.end)
        else:
            joined.append(mark)
    return joined


def _touch(board: Board, first: Mark, second: Mark) -> bool:
    return all(board.tokens[index].is_sign(",") for index in range(first.end, second.start))


def _details_marked(board: Board, marks: list[Mark], limit: int) -> list[Mark]:
    """Return the marks with one for the text after the colon, without a result at its beginning."""
    begin = max([limit + 1, *(mark.end for mark in marks if mark.start > limit)])
    while begin < len(board.tokens) and board.tokens[begin].is_sign(_BETWEEN):
        begin += 1
    if begin >= len(board.tokens):
        return marks
    text = board.text(begin, len(board.tokens))
    return [*marks, Mark(PieceKind.DETAILS, begin, len(board.tokens), text)]


def _piece(board: Board, mark: Mark, quick_date: QuickDate | None) -> Piece:
    meaning = quick_date if mark.kind is PieceKind.WHEN else mark.meaning
    start, end = board.tokens[mark.start].start, board.tokens[mark.end - 1].end
    return Piece(mark.kind, board.line[start:end], start, end, meaning)


def _texts(pieces: Iterable[Piece], kind: PieceKind) -> Iterator[str]:
    return (str(piece.meaning) for piece in pieces if piece.kind is kind)


def _last_number(pieces: Iterable[Piece], kind: PieceKind) -> int | None:
    numbers = [piece.meaning for piece in pieces if piece.kind is kind]
    return numbers[-1] if numbers and isinstance(numbers[-1], int) else None
