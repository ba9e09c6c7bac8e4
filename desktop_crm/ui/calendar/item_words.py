"""What is written and drawn of an item."""

from functools import cached_property

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.ui.calendar.item_texts import ItemTexts
from desktop_crm.ui.calendar.picture import Picture
from desktop_crm.ui.theme import colour


class ItemWords:
    """The texts, colours and signs of one item, made when they are first needed and kept."""

    def __init__(self, item: AgendaItem, texts: ItemTexts, picture: Picture) -> None:
        self._item = item
        self._texts = texts
        tone = picture.tone(item)
        self.ink, self.ground = colour(tone.text), colour(tone.soft)
        self.token = tone.text
        self.marks = marks_of(item, picture)
        self.title = texts.title(item)

    @cached_property
    def time(self) -> str:
        return self._texts.time(self._item)

    @cached_property
    def times(self) -> str:
        return self._texts.times(self._item)

    @cached_property
    def about(self) -> str:
        return self._texts.about(self._item)

    @cached_property
    def owner(self) -> str:
        return self._texts.owner(self._item)


def marks_of(item: AgendaItem, picture: Picture) -> tuple[str, ...]:
    """Return the icons that stand at the end of an item, the outermost first."""
    marks = (
        (item.is_done, "check"),
        (picture.by_person and not item.participants, picture.look(item.kind).icon),
        (item.private, "lock"),
        (item.recurs, "repeat"),
        (item.has_alarm and not item.is_done, "bell"),
    )
    return tuple(name for holds, name in marks if holds)
