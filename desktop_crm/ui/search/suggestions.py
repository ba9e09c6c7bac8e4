"""What the search box offers for a typed line."""

from collections.abc import Callable, Iterable, Sequence

from desktop_crm.domain import folding
from desktop_crm.domain.contacts import ContactDraft, ContactKind, ContactRow
from desktop_crm.domain.lookup import ContactFilter, LookupText, parse_lookup
from desktop_crm.domain.quick_add import is_quick_add, parse_quick_add
from desktop_crm.ui.common.text import fill, translate
from desktop_crm.ui.search.chips import contact_chips
from desktop_crm.ui.search.offered import (
    AS_USUAL,
    Counter,
    Finder,
    OfferedCommand,
    Offers,
    Suggestion,
    SuggestionKind,
    Understanding,
)

MOST_CONTACTS = 8
MOST_COMMANDS = 5


class Suggestions:
    """Answers a typed line; without an open file there are only commands."""

    def __init__(self, commands: Callable[[], Iterable[OfferedCommand]]) -> None:
        self._commands = commands
        self._finder: Finder | None = None
        self._counter: Counter | None = None
        self._can_add = False
        self._make_offers: Callable[[], Offers] | None = None
        self._offers: Offers | None = None

    def show_file(self, finder: Finder | None, counter: Counter | None, *, writable: bool) -> None:
        """Look into this file from now on."""
        self._finder, self._counter, self._can_add = finder, counter, writable and finder is not None
        self.offer_activities(None)

    def offer_activities(self, make: Callable[[], Offers] | None) -> None:
        """Offer to store lines about activities from now on; ``make`` is called for the first line."""
        self._make_offers, self._offers = make, None

    def answer(self, line: str, how: Understanding = AS_USUAL) -> list[Suggestion]:
        """Return the lines to offer, the best first."""
        text = " ".join(line.split())
        if text.startswith(">"):
            return self._matching_commands(text[1:], limit=100) or [
                _hint(translate("Search", "No command of that name"))
            ]
        if not text:
            return [
                _hint(
                    translate(
                        "Search",
                        "Type a name, part of a phone number, a note or #tag. “+” adds, “>” commands.",
                    )
                )
            ]
        if self._can_add and is_quick_add(text):
            return self._addition(text)
        if text == "+":
            return [
                _hint(
                    translate(
                        "Search",
                        "Type a name, then company, phone, e-mail or city with commas between, and #tags.",
                    )
                )
            ]
        question = parse_lookup(text)
        if question.asks_for_touches:
            return self._answer_to(question, text)
        if (offers := self._activities()) is not None and offers.knows(text):
            return [*offers.offers(text, how), *self._found(text)]
        found = self._found(text)
        commands = self._matching_commands(text, limit=MOST_COMMANDS)
        offer = self._offer_to_add(text)
        return found + commands + offer or [_hint(translate("Search", "No matches"))]

    def _activities(self) -> Offers | None:
        if self._offers is None and self._make_offers is not None and self._can_add:
            self._offers = self._make_offers()
        return self._offers if self._can_add else None

    def _answer_to(self, question: LookupText, text: str) -> list[Suggestion]:
        """Return the line that lists whom a question is about, such as who is quiet."""
        if self._counter is None:
            return []
        count = self._counter.count(ContactFilter(text=text))
        sentence = translate("Search", "List %Ln contact(s): %1", None, count)
        return [
            Suggestion(
                SuggestionKind.SHOW_ALL,
                fill(sentence, _question_text(question, text)),
                icon="list-filter",
                lookup=text,
            )
        ]

    def _addition(self, line: str) -> list[Suggestion]:
        understood = parse_quick_add(line)
        draft = understood.draft
        if not draft.has_content:
            return [
                _hint(
                    translate(
                        "Search",
                        "Type a name, then company, phone, e-mail or city with commas between, and #tags.",
                    )
                )
            ]
        add = Suggestion(
            SuggestionKind.ADD,
            fill(translate("Search", "Add %1"), draft.display),
            icon="building-2" if draft.kind is ContactKind.COMPANY else "user-plus",
            draft=draft,
            chips=contact_chips(understood.pieces),
        )
        return [add, *self._alike(draft)]

    def _alike(self, draft: ContactDraft) -> list[Suggestion]:
        """Return contacts that the new one may be: the same phone or e-mail, or the same name."""
        if self._finder is None:
            return []
        found: dict[int, ContactRow] = {}
        for text in (*(point.value for point in draft.points), draft.display):
            found |= {row.id: row for row in self._finder.find(text, 3).rows}
        if not found:
            return []
        lines = [_contact(row) for row in list(found.values())[:3]]
        return [Suggestion(SuggestionKind.HEADING, translate("Search", "Already in the file?")), *lines]

    def _found(self, text: str) -> list[Suggestion]:
        if self._finder is None or self._counter is None:
            return []
        hits = self._finder.find(text, MOST_CONTACTS)
        if not hits.rows:
            return []
        lines: list[Suggestion] = []
        for kind in sorted(ContactKind, key=lambda kind: kind is not hits.rows[0].kind):
            rows = [row for row in hits.rows if row.kind is kind]
            if rows:
                heading = (
                    translate("Search", "Companies")
                    if kind is ContactKind.COMPANY
                    else translate("Search", "People")
                )
                lines += [Suggestion(SuggestionKind.HEADING, heading), *map(_contact, rows)]
        return [*lines, self._show_all(text, len(hits.rows), more=hits.more)]

    def _show_all(self, text: str, found: int, *, more: bool) -> Suggestion:
        count = self._counter.count(ContactFilter(text=text)) if more and self._counter else found
        sentence = translate("Search", "Show all %Ln in the list", None, count)
        return Suggestion(SuggestionKind.SHOW_ALL, sentence, icon="list-filter", lookup=text)

    def _matching_commands(self, text: str, *, limit: int) -> list[Suggestion]:
        words = folding.fold(text).split()
        lines = [
            Suggestion(
                SuggestionKind.COMMAND,
                offered.text,
                trailing=offered.keys,
                icon=offered.icon,
                command=offered.id,
            )
            for offered in self._commands()
            if _begin_words_of(words, offered.text)
        ][:limit]
        return [Suggestion(SuggestionKind.HEADING, translate("Search", "Commands")), *lines] if lines else []

    def _offer_to_add(self, text: str) -> list[Suggestion]:
        line = f"+{text}"
        if not self._can_add or text.startswith("#") or not is_quick_add(line):
            return []
        understood = parse_quick_add(line)
        return [
            Suggestion(
                SuggestionKind.ADD,
                fill(translate("Search", "Add %1"), understood.draft.display),
                icon="plus",
                draft=understood.draft,
                chips=contact_chips(understood.pieces) if len(understood.pieces) > 1 else (),
            )
        ]


def _question_text(question: LookupText, text: str) -> str:
    if question.terms or question.tags:
        return text
    if question.quiet_days is not None:
        return translate("Search", "not reached for %Ln day(s)", None, question.quiet_days)
    if question.reached_days is not None:
        return translate("Search", "reached within %Ln day(s)", None, question.reached_days)
    return translate("Search", "nothing planned")


def _contact(row: ContactRow) -> Suggestion:
    is_company = row.kind is ContactKind.COMPANY
    detail = row.city if is_company else " · ".join(part for part in (row.title, row.company) if part)
    return Suggestion(
        SuggestionKind.CONTACT,
        row.name or row.company,
        detail if detail != row.name else "",
        row.phone or row.email,
        contact_id=row.id,
    )


def _begin_words_of(words: Sequence[str], text: str) -> bool:
    """Return whether each typed word begins a word of the text."""
    there = folding.fold(text).split()
    return all(any(word.startswith(typed) for word in there) for typed in words)


def _hint(text: str) -> Suggestion:
    return Suggestion(SuggestionKind.HINT, text, icon="info")
