"""Reads one entry of a line: its verb, whom it names, when it is, its marks, and the text that is left."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_crm.domain.activity_entries import ActivityEntry, PieceKind
from desktop_crm.domain.activity_kinds import Builtin
from desktop_crm.domain.typed.board import Board, LineContext
from desktop_crm.domain.typed.date_finder import DateFinder
from desktop_crm.domain.typed.date_parts import DayPart, LengthPart, MomentPart, Part, RepeatPart
from desktop_crm.domain.typed.date_sum import DateSum
from desktop_crm.domain.typed.entry_sum import NOTE, entry_of
from desktop_crm.domain.typed.heads import Head, Verbs
from desktop_crm.domain.typed.people_in_lines import Named, NameFinder
from desktop_crm.domain.typed.results import result_at
from desktop_crm.domain.typed.signed_words import mark_signed_words
from desktop_crm.domain.typed.tokens import Token

_WHOLE_NAMES = frozenset({"", Builtin.TODO})
"""Of these kinds the words after the verb seldom are a name: all of them must be in it."""
_OF_SOMEBODY = frozenset({Builtin.CALL, Builtin.MEETING})
"""Of these kinds the words after the verb are a name even if nobody has it yet."""


def read_entry(
    context: LineContext, tokens: Sequence[Token], earlier: ActivityEntry | None = None
) -> ActivityEntry:
    """Read the tokens of one entry; whom the ``earlier`` one is about, a follow-up is about too."""
    follows = earlier is not None
    head = Verbs(context.words, context.own_kinds, context.kept(tokens), follows).head(tokens)
    if head.done:
        context = replace(context, dates=replace(context.dates, past=True))
    reader = _EntryReader(context, tokens, head, follows=follows)
    reader.read()
    return entry_of(reader.board, reader.limit, head, reader.date.total(context.dates), reader.named, earlier)


class _EntryReader:
    """Marks the pieces of an entry, in the order in which they take precedence.

    Text from ``limit`` on is not read: it follows the colon of something done, or of a note.
    """

    def __init__(self, context: LineContext, tokens: Sequence[Token], head: Head, *, follows: bool) -> None:
        self._words = context.words
        self._today = context.dates.today
        self._tokens = tokens
        self._head = head
        self._kind = str(head.verb.meaning) if head.verb else ""
        self._whole = follows or self._kind in _WHOLE_NAMES
        self._may_be_new = not follows and self._kind in _OF_SOMEBODY
        self._finder = DateFinder(tokens, context.dates)
        self.board = Board(context.line, tokens, context.kept(tokens))
        self._names = NameFinder(context.line, tokens, context.words, context.people, self._date_end)
        self.limit = self._first_colon() if head.done or self._kind == NOTE else len(tokens)
        self.date = DateSum()
        self.named: list[Named] = []

    def read(self) -> None:
        """Mark every piece of the entry."""
        for mark in self._head.marks:
            self.board.put(mark.kind, mark.start, mark.end, mark.meaning)
        mark_signed_words(self.board, self._words, self.limit)
        position = self._read_lead_in()
        self._read_name_before_verb()
        if self._kind == NOTE:
            self.limit = self.limit if position == self.limit else len(self._tokens)
            return
        if self._head.done:
            position = self._read_result(position)
        self._read_rest(position)
        self._leave_out_about()

    def _leave_out_about(self) -> None:
        """Leave "about" out in front of what the entry is about, and its like behind that."""
        for start in range(self.limit):
            end = self.board.open_end(start, self.limit)
            begins = start == 0 or not self.board.is_text(start - 1)
            found = self._words.starts(self._tokens, start, "about" if begins else "late_about")
            if found and begins and found[0] < end:
                self.board.leave_out(start, found[0])
                return
            if found and not begins and found[0] == end:
                self.board.leave_out(start, end)
                return

    def _first_colon(self) -> int:
        begin = max(self._head.verb.end if self._head.verb else 0, self._head.end)
        colons = (n for n in range(begin, len(self._tokens)) if self._tokens[n].is_sign(":"))
        return next(colons, len(self._tokens))

    def _date_end(self, index: int) -> int | None:
        found = self._finder.part_at(index)
        return found[0] if found else None

    def _read_lead_in(self) -> int:
        """Mark whom it is about and when, in any order, directly after the verb; return where that ends."""
        position, after_day = self._head.end, False
        if position < self.limit and self._tokens[position].is_sign(":"):
            position += 1
        while position < self.limit:
            if not self.board.is_open(position) or self._tokens[position].is_sign(","):
                position += 1
                continue
            end = self._read_name(position, at_verb=position == self._head.end)
            if end is None and self._kind != NOTE:
                end, after_day = self._read_date(position, after_day=after_day)
            if end is None:
                break
            position = end
        return position

    def _read_name(self, index: int, *, at_verb: bool) -> int | None:
        """Mark a name, also after "with", and those joined to it; return where they end."""
        if self.named:
            return None
        after_with = self._words.starts(self._tokens, index, "with")
        begin = after_with[0] if after_with else index
        limit = self.board.open_end(begin, self.limit)
        if known := self._names.known_at(begin, limit, whole=self._whole):
            return self._mark_names(known, index)
        at_verb = at_verb and self._head.end > 0
        if self._may_be_new and begin < limit and (at_verb or after_with or self._is_capital(begin)):
            new = self._names.new_at(begin, limit)
            return self._mark_name(new, index) if new else None
        return None

    def _is_capital(self, index: int) -> bool:
        return self.board.line[self._tokens[index].start].isupper()

    def _mark_name(self, named: Named, begin: int) -> int | None:
        """Mark a name together with the word in front or behind that goes with it ("with", "کو")."""
        end = self._names.after_name(named.end) or named.end
        kind, meaning = (PieceKind.WHO, named.candidates) if named.candidates else (PieceKind.NEW, named.who)
        if not self.board.put(kind, begin, end, meaning):
            return None
        self.named.append(named)
        return end

    def _mark_names(self, first: Named, begin: int) -> int | None:
        """Mark a name and those joined to it, as in "Sara, Ali and Zoe"; a note is about one of them."""
        end = self._mark_name(first, begin)
        while end is not None and self._kind != NOTE:
            start, name = self._names.joined_at(end, self.limit)
            known = self._names.known_at(name, self.board.open_end(name, self.limit), whole=True)
            more = self._mark_name(known, start) if known and name > end else None
            if more is None:
                break
            end = more
        return end

    def _read_name_before_verb(self) -> None:
        """Mark the name in front of a verb at the end, as in "... سارہ کو کال"."""
        verb = self._head.verb
        if self.named or verb is None or verb.start < max(self._head.end, 1):
            return
        last = next(
            (n for n in range(max(verb.start - 2, 0), verb.start) if self._ends_name(n, verb.start)), None
        )
        if last is None:
            return
        first = last
        while (
            first > 0
            and last - first < 4
            and self.board.is_open(first - 1)
            and not self._names.stops(first - 1)
        ):
            first -= 1
        for begin in range(first, last):
            known = self._names.known_at(begin, last, whole=False)
            if known is not None and known.end == last:
                self._mark_name(known, begin)
                return
        if self._may_be_new and first < last:
            self._mark_name(Named(first, last, self.board.text(first, last)), first)

    def _ends_name(self, index: int, verb: int) -> bool:
        return self._names.after_name(index) == verb

    def _read_date(self, index: int, *, after_day: bool) -> tuple[int | None, bool]:
        """Mark a part of the date; return where it ends, and whether it is a day that an hour may follow."""
        found = self._finder.part_at(index, after_day=after_day)
        if found is None or found[0] > self.board.open_end(index, self.limit):
            return None, False
        end, part = found
        if self._head.done and not self._may_have_been(part):
            return None, False
        text = self.board.text(index, end)
        more = self.date.adding(part, text)
        if more is None:
            return None, False
        self.date = more
        no_such_day = isinstance(part, DayPart) and not part.days
        kind = PieceKind.PROBLEM if no_such_day else PieceKind.WHEN
        self.board.put(kind, index, end, text)
        return end, isinstance(part, DayPart | RepeatPart) and not no_such_day

    def _read_result(self, position: int) -> int:
        """Mark how something done went, after the name or after the colon; return where to read on."""
        after_colon = position == self.limit
        begin = position + 1 if after_colon else position
        found = result_at(self._tokens, begin, self._words, self._kind)
        if found is None or not self.board.put(PieceKind.RESULT, begin, found[0], found[1]):
            return position
        return position if after_colon else found[0]

    def _read_rest(self, index: int) -> None:
        """Mark dates, alarms and names among the other words; of something done only how long it took."""
        after_day = False
        while index < self.limit:
            end: int | None = None
            if self.board.is_open(index):
                end = self._read_alarm(index)
                if end is None and self._may_be_date(index):
                    end, after_day = self._read_date(index, after_day=after_day)
                if end is None:
                    end = self._read_name_after_word(index)
            index, after_day = (end, after_day) if end else (index + 1, False)

    def _may_be_date(self, index: int) -> bool:
        """Return whether a date may stand among other words; of something done "yesterday" and "~20m" may."""
        if not self._head.done or self._words.starts(self._tokens, index, "day"):
            return True
        found = self._finder.part_at(index)
        return found is not None and isinstance(found[1], LengthPart)

    def _may_have_been(self, part: Part) -> bool:
        if isinstance(part, DayPart):
            return all(day <= self._today for day in part.days[:1])
        return not isinstance(part, MomentPart | RepeatPart)

    def _read_alarm(self, index: int) -> int | None:
        found = self._finder.lead_at(index)
        if found is None or not self.board.put(PieceKind.ALARM, index, *found):
            return None
        return found[0]

    def _read_name_after_word(self, index: int) -> int | None:
        """Mark those who are known, named later on: "send offer to Sara"."""
        if self.named:
            return None
        for word in ("with", "toward"):
            if found := self._words.starts(self._tokens, index, word):
                limit = self.board.open_end(found[0], self.limit)
                if known := self._names.known_at(found[0], limit, whole=True):
                    return self._mark_names(known, index)
        return None
