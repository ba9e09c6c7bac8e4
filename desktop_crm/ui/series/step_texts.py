"""What a step of a series is called in lists: when it is, counted from the anchor, and what is done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget

from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.domain.series import SeriesStep, Unit
from desktop_crm.ui.activities.kind_texts import kind_name
from desktop_crm.ui.activities.when_texts import WhenTexts
from desktop_crm.ui.common.text import fill, translate


def offset_text(step: SeriesStep) -> str:
    """Return "on the day", "3 days after" or "2 weeks before"."""
    count = abs(step.offset)
    if not count:
        return translate("Series", "on the day")
    if step.offset > 0:
        return {
            Unit.DAYS: translate("Series", "%Ln day(s) after", None, count),
            Unit.WEEKS: translate("Series", "%Ln week(s) after", None, count),
            Unit.MONTHS: translate("Series", "%Ln month(s) after", None, count),
        }[step.unit]
    return {
        Unit.DAYS: translate("Series", "%Ln day(s) before", None, count),
        Unit.WEEKS: translate("Series", "%Ln week(s) before", None, count),
        Unit.MONTHS: translate("Series", "%Ln month(s) before", None, count),
    }[step.unit]


def what_text(step: SeriesStep, kind: ActivityKind) -> str:
    """Return "Call: price list, 10:00"."""
    name = kind_name(kind)
    about = translate("Series", "%1: %2", "a kind and what it is about")
    what = fill(about, name, step.regarding) if step.regarding else name
    return f"{what}, {WhenTexts().clock(step.start)}" if step.start is not None else what


def step_text(step: SeriesStep, kind: ActivityKind) -> str:
    """Return the whole line of a step."""
    return f"{offset_text(step)} · {what_text(step, kind)}"


def show_whole_lines(lines: QListWidget) -> None:
    """Let a list break lines that are longer than it is wide, and leave some air between them."""
    lines.setWordWrap(True)
    lines.setSpacing(3)
    lines.setResizeMode(QListWidget.ResizeMode.Adjust)
    lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
