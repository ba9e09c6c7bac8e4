from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop_crm.domain.activities import ActivityDraft, ActivityRef, LogEntry, When
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.ui import theme
from desktop_crm.ui.contacts.detail_tabs import Tab
from desktop_crm.ui.contacts.growing_text import GrowingText
from desktop_crm.ui.contacts.timeline_delegate import MOST_LINES

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def logged(workspace, find):
    """Log something that was done with somebody, on a day of November."""

    def logged(name, day, kind="call", result="reached", details="", **values):
        at = datetime(2025, 11, day, 9, 30, tzinfo=UTC)
        entry = LogEntry(kind, result, details=details, at=at, **values)
        return workspace.completing.log([find(name)], entry).activity_ids[0]

    return logged


@pytest.fixture
def planned(workspace, find):
    """Plan something with somebody."""

    def planned(name, day, kind="call", regarding="", **values):
        draft = ActivityDraft(kind, regarding, When(day), contact_ids=(find(name),), **values)
        return workspace.activities.add(draft)

    return planned


@pytest.fixture
def timeline(view, sara):
    return view.detail.tabs.timeline


def texts(timeline):
    """What the rows say, from the top; "now" for the line between."""
    lines = [row.line for row in timeline.model.rows]
    return [" ".join(filter(None, (line.title, line.about, line.words))) if line else "now" for line in lines]


def test_what_is_planned_stands_above_now_and_what_was_below(timeline, planned, logged):
    planned("Sara Malik", date(2025, 11, 25), regarding="Soon")
    planned("Sara Malik", date(2025, 12, 5), "meeting", regarding="Later")
    logged("Sara Malik", 19, details="Wants a price list")
    logged("Sara Malik", 3, "meeting", "held", details="Showroom")

    assert texts(timeline) == [
        "Meeting Later",
        "Call Soon",
        "now",
        "Note Prefers WhatsApp.",
        "Call Wants a price list",
        "Meeting Showroom",
    ]


def test_a_company_shows_what_was_done_with_its_people(view, workspace, find, logged):
    from tests.ui.contacts.conftest import person

    workspace.contacts.add(person("Hannah Becker", company="Becker Druck GmbH"))
    logged("Hannah Becker", 19, details="Reprint")
    view.open_contact(find("Becker Druck GmbH"))

    (row,) = view.detail.tabs.timeline.model.rows
    assert row.line.words == "Reprint"
    assert "Hannah Becker" in row.line.meta


def test_each_entry_is_one_sentence_for_a_screen_reader(timeline, planned, logged):
    planned("Sara Malik", date(2025, 11, 4), regarding="Tender")
    logged("Sara Malik", 19, details="Wants a\nprice list", minutes=12)

    spoken = [timeline.model.index(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(4)]
    plain = ["".join(c for c in text if c not in "\u2068\u2069") for text in spoken]
    assert plain[0] == "Call, Overdue, Tender, 4 Nov"
    assert plain[1] == "Now"
    assert plain[3] == "Call, Reached, Wants a price list, 19 Nov, 09:30 · 12 min · you"


def test_overdue_is_said_in_a_word_and_not_by_colour_alone(timeline, planned):
    planned("Sara Malik", date(2025, 11, 4))

    line = timeline.model.rows[0].line
    assert (line.pill, line.is_overdue) == ("Overdue", True)


def test_a_chip_shows_one_kind_only(timeline, planned, logged, qtbot):
    planned("Sara Malik", date(2025, 11, 25), "meeting", regarding="Contract")
    logged("Sara Malik", 19, details="Price list")

    qtbot.mouseClick(timeline.chips.chips["call"], Qt.MouseButton.LeftButton)
    assert texts(timeline) == ["Call Price list"]
    qtbot.mouseClick(timeline.chips.chips["note"], Qt.MouseButton.LeftButton)
    assert texts(timeline) == ["Note Prefers WhatsApp."]
    qtbot.mouseClick(timeline.chips.chips["todo"], Qt.MouseButton.LeftButton)
    assert timeline.empty.text() == "Nothing of this kind yet."


def test_own_kinds_have_a_chip_too(timeline, workspace, planned):
    workspace.kinds.save(ActivityKind("", name="Site visit", icon="truck", colour="good"))
    planned("Sara Malik", date(2025, 12, 1))

    assert [chip.text() for chip in timeline.chips.chips.values()][-2:] == ["Site visit", "Note"]


@pytest.mark.parametrize("key", ["/", (Qt.Key.Key_F, CTRL)])
def test_words_are_found_inside(timeline, logged, qtbot, key):
    logged("Sara Malik", 19, details="Wants a price list")
    logged("Sara Malik", 18, details="About delivery")
    timeline.list.setFocus()

    qtbot.keyClick(timeline.list, *(key if isinstance(key, tuple) else (key,)))
    assert timeline.search.isVisible()
    qtbot.keyClicks(timeline.search, "price")

    assert texts(timeline) == ["Call Wants a price list"]
    qtbot.keyClick(timeline.search, Qt.Key.Key_Escape)
    assert len(texts(timeline)) == 3


def test_enter_opens_an_activity(timeline, planned, qtbot):
    planned("Sara Malik", date(2025, 11, 25), regarding="Tender")
    timeline.list.setFocus()
    timeline.list.go_to(None, 0)

    with qtbot.waitSignal(timeline.open_wanted):
        qtbot.keyClick(timeline.list, Qt.Key.Key_Return)

    assert timeline.current_item().regarding == "Tender"
    assert [item.regarding for item in timeline.selected_items()] == ["Tender"]


def test_enter_on_a_note_edits_it_among_the_notes(view, timeline, qtbot):
    timeline.list.setFocus()
    timeline.list.go_to(None, 0)

    qtbot.keyClick(timeline.list, Qt.Key.Key_Return)

    assert view.detail.tabs.bar.currentIndex() == Tab.NOTES
    (editor,) = view.detail.tabs.notes.findChildren(GrowingText)[1:]
    assert editor.toPlainText() == "Prefers WhatsApp."
    qtbot.waitUntil(editor.hasFocus)


def test_the_keyboard_skips_the_line_of_now(timeline, planned, logged, qtbot):
    planned("Sara Malik", date(2025, 11, 25), regarding="Tender")
    timeline.list.setFocus()
    timeline.list.go_to(None, 0)

    qtbot.keyClick(timeline.list, Qt.Key.Key_Down)

    assert timeline.list.entry().text == "Prefers WhatsApp."


def test_the_keyboard_stays_on_its_entry_when_the_timeline_changes(timeline, planned, workspace, logged):
    planned("Sara Malik", date(2025, 11, 25), regarding="Tender")
    timeline.list.go_to(None, 0)
    logged("Sara Malik", 19)

    assert timeline.current_item().regarding == "Tender"


def test_the_next_entry_takes_the_place_of_one_that_is_gone(timeline, planned, workspace):
    ref = ActivityRef(planned("Sara Malik", date(2025, 11, 25), regarding="First"))
    planned("Sara Malik", date(2025, 11, 24), regarding="Second")
    timeline.list.go_to(None, 0)
    workspace.activities.erase([ref])

    assert timeline.current_item().regarding == "Second"


def test_older_entries_are_shown_on_demand(timeline, workspace, find, qtbot):
    for minute in range(59):
        at = datetime(2025, 10, 1, 9, minute, tzinfo=UTC)
        workspace.completing.log([find("Sara Malik")], LogEntry("call", "reached", details="", at=at))
    assert not timeline.more.isVisible()
    workspace.completing.log([find("Sara Malik")], LogEntry("call", "reached", details="newest"))
    assert timeline.model.rowCount() == 60
    assert timeline.more.isVisible()

    timeline.more.click()
    assert timeline.model.rowCount() == 61


def test_the_list_is_as_high_as_its_entries(timeline, logged):
    before = timeline.list.height()
    logged("Sara Malik", 19, details="\n".join(f"Line {n}" for n in range(40)))

    line = timeline.list.fontMetrics().height()
    assert before + line * MOST_LINES <= timeline.list.height() < before + line * (MOST_LINES + 5)


def test_a_text_with_letters_beyond_the_first_plane_is_cut_where_it_should_be(timeline, logged):
    logged("Sara Malik", 19, details="🙂 " * 60)

    assert timeline.grab().width() > 0
    assert timeline.model.rows[1].line.words.startswith("🙂")


def test_the_model_obeys_qt(timeline, planned, logged):
    QAbstractItemModelTester(
        timeline.model, QAbstractItemModelTester.FailureReportingMode.Fatal, timeline.model
    )
    planned("Sara Malik", date(2025, 11, 25))
    logged("Sara Malik", 19)
    timeline.model.show_words("call")
    timeline.model.show_words("")


@pytest.fixture
def strip(view, sara):
    return view.detail.header.strip


def test_the_strip_says_when_somebody_was_reached_tried_and_met(strip, logged):
    logged("Sara Malik", 20)
    logged("Sara Malik", 21, result="no_answer")
    logged("Sara Malik", 20, "meeting", "held")

    assert strip.said == "Reached: yesterday · Last attempt: today · Last meeting: yesterday"


def test_of_somebody_never_reached_the_strip_says_nothing(strip):
    assert not strip.isVisible()


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_strip_stands_under_the_buttons_and_above_what_scrolls(
    qapp, view, strip, logged, planned, scale, direction
):
    logged("Sara Malik", 20)
    planned("Sara Malik", date(2025, 11, 22))
    theme.apply(qapp, theme.ThemeChoice.DARK, scale)
    view.setLayoutDirection(direction)
    view.grab()
    detail = view.detail
    detail.body.verticalScrollBar().setValue(detail.body.verticalScrollBar().maximum())
    view.grab()

    assert strip.isVisible()
    place = QRect(strip.mapTo(detail, QPoint()), strip.size())
    button = detail.header.log
    assert button.mapTo(detail, QPoint(0, button.height())).y() < place.top()
    assert place.bottom() < detail.body.y()
    assert place.height() < 6 * strip.fontMetrics().height()


def test_the_strip_says_what_is_next_and_opens_it(strip, planned, qtbot):
    planned("Sara Malik", date(2025, 11, 22), regarding="price list")
    assert (strip.next.word, strip.next.text()) == ("Next", "Call tomorrow — price list")

    with qtbot.waitSignal(strip.open_wanted) as opened:
        strip.next.click()
    assert opened.args[0].regarding == "price list"
    with qtbot.waitSignal(strip.done_wanted):
        strip.done.click()


def test_the_strip_says_that_what_is_next_is_overdue(strip, planned):
    planned("Sara Malik", date(2025, 11, 4), "todo")

    assert (strip.next.word, strip.next.text()) == ("Overdue", "To-do 4 Nov")


def test_logging_on_the_record_shows_in_the_timeline(view, timeline, qtbot):
    view.log_current()
    bar = view.detail.log_bar
    assert bar.text.hasFocus()

    qtbot.keyClicks(bar.text, "Wants price list; call back mon 3pm")
    qtbot.keyClick(bar.text, Qt.Key.Key_Return, CTRL)

    assert texts(timeline)[0].startswith("Call")
    assert "Call Wants price list" in texts(timeline)
    assert view.detail.header.strip.next.text().startswith("Call Mon 15:00")
    assert not bar.isVisible()


def test_logging_can_go_on_with_the_next_person_of_the_list(view, sara, qtbot, find):
    view.log_current()
    bar = view.detail.log_bar
    before = view.current_id()

    qtbot.keyClicks(bar.text, "Fine")
    qtbot.keyClick(bar.text, Qt.Key.Key_Return, CTRL | Qt.KeyboardModifier.ShiftModifier)

    assert view.current_id() != before
    assert bar.isVisible()
    assert bar.text.toPlainText() == ""


def test_another_record_closes_the_log_and_keeps_what_was_typed(view, sara, qtbot):
    view.log_current()
    qtbot.keyClicks(view.detail.log_bar.text, "Half a")

    view.next_record()
    assert not view.detail.log_bar.isVisible()
    view.previous_record()
    view.log_current()
    assert view.detail.log_bar.text.toPlainText() == "Half a"


def test_the_buttons_of_the_header_log_and_schedule(view, sara, qtbot):
    view.detail.header.log.click()
    assert view.detail.log_bar.isVisible()
    with qtbot.waitSignal(view.schedule_wanted):
        view.detail.header.schedule.click()


def test_a_plan_with_a_time_shows_it(timeline, workspace, find):
    when = When(date(2025, 11, 22), time(15), 10, "UTC")
    workspace.activities.add(ActivityDraft("call", when=when, contact_ids=(find("Sara Malik"),)))

    assert timeline.model.rows[0].line.meta.replace("\u2068", "").startswith("tomorrow 15:00")


@pytest.mark.parametrize(
    ("reached_on", "snoozed_until", "text"),
    [
        (20, None, "next 20 Dec"),
        (None, None, "not reached yet"),
        (20, date(2025, 12, 24), "in peace until 24 Dec"),
    ],
)
def test_the_strip_says_how_often_somebody_is_to_be_reached(
    strip, workspace, find, logged, reached_on, snoozed_until, text
):
    if reached_on:
        logged("Sara Malik", reached_on)
    workspace.keep_in_touch.set_contacts([find("Sara Malik")], 30)
    workspace.keep_in_touch.snooze([find("Sara Malik")], snoozed_until)

    assert "Every 30 day" in strip.said
    assert text in strip.said
