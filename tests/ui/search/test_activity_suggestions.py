"""Lines about activities in the search box, on a real file."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_crm.domain.activities import ActivityState
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.ui.search.activity_suggestions import ActivityOffers
from desktop_crm.ui.search.offered import SuggestionKind, Understanding
from desktop_crm.ui.search.omnibox import Omnibox
from desktop_crm.ui.search.suggestions import Suggestions
from tests.support.databases import person, store
from tests.support.day import TODAY, Office


@pytest.fixture(autouse=True)
def british(dressed):
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(QLocale("en_US"))


@pytest.fixture
def office(tmp_path):
    office = Office(tmp_path / "office.crm")
    yield office
    office.close()


@pytest.fixture
def suggestions(office):
    workspace = office.workspace
    made = Suggestions(lambda: ())
    made.show_file(workspace.search, workspace.contacts, writable=True)
    made.offer_activities(
        lambda: ActivityOffers(workspace.typed_lines, workspace.kinds.all, workspace.clock.today)
    )
    return made


@pytest.fixture
def box(qtbot, suggestions, office):
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    box = Omnibox(suggestions)
    layout.addWidget(box)
    layout.addWidget(QLineEdit())
    layout.addStretch(1)
    window.resize(700, 500)
    window.show()
    qtbot.waitActive(window)
    box.host = window
    box.plan_wanted.connect(office.workspace.typed_lines.store)
    box.open()
    return box


def chips(suggestion):
    return [chip.text.replace("\u2068", "").replace("\u2069", "") for chip in suggestion.chips]


def offered(suggestions, line, how=None):
    found = suggestions.answer(line, how) if how else suggestions.answer(line)
    return [each for each in found if each.kind is SuggestionKind.PLAN]


def test_everything_that_would_be_stored_is_shown_with_absolute_dates(suggestions):
    (plan,) = offered(suggestions, "call Sara tomorrow 3pm about price list")

    assert plan.text.endswith("Call · Sara Malik\u2069")
    assert chips(plan) == [
        "Call", "Sara Malik · Indus Textiles", "Thu 12 Mar 2026, 15:00–15:10", "Alarm: 10 min before",
        "“price list”",
    ]  # fmt: skip


def test_a_line_without_a_date_says_that_it_is_for_today(suggestions):
    (plan,) = offered(suggestions, "task send invoice")

    assert chips(plan) == ["To-do", "Wed 11 Mar 2026", "“send invoice”"]
    assert [chip.can_be_taken_off for chip in plan.chips] == [True, False, False]


def test_a_follow_up_stands_after_what_it_follows(suggestions):
    (plan,) = offered(suggestions, "called omar: no answer; again fri")

    assert plan.text.startswith("Log:")
    assert chips(plan)[:3] == ["Call", "Omar Haddad · Atlas Freight", "No answer"]
    assert chips(plan)[chips(plan).index("then") :] == [
        "then", "Call", "Omar Haddad · Atlas Freight", "Fri 13 Mar 2026",
    ]  # fmt: skip


def test_two_who_may_be_meant_are_asked_for(suggestions, office):
    store(office.workspace, [person("Sara", "Khan", company="Acme")])

    plans = offered(suggestions, "call sara fri")

    assert {chips(plan)[1] for plan in plans} == {"Sara Malik · Indus Textiles", "Sara Khan · Acme"}
    assert {plan.line.entries[0].contact_id for plan in plans} == {office.sara, 4}


def test_all_whom_joined_names_mean_are_shown(suggestions, office):
    (plan,) = offered(suggestions, "call sara and omar fri")

    assert plan.text.endswith("Call · Sara Malik, Omar Haddad\u2069")
    assert chips(plan)[1:3] == ["Sara Malik · Indus Textiles", "Omar Haddad · Atlas Freight"]

    store(office.workspace, [person("Sara", "Khan", company="Acme")])
    plans = offered(suggestions, "call omar and sara fri")
    assert {chips(plan)[2] for plan in plans} == {"Sara Malik · Indus Textiles", "Sara Khan · Acme"}
    assert {plan.line.entries[0].also[0].contact_id for plan in plans} == {office.sara, 4}


def test_a_name_nobody_has_is_told_of(suggestions):
    (plan,) = offered(suggestions, "call Zahra fri")

    assert "Not in your contacts: Zahra" in chips(plan)


def test_a_note_needs_somebody(suggestions):
    assert suggestions.answer("note buy paper")[0].kind is SuggestionKind.HINT

    (plan,) = offered(suggestions, "note Sara: call me Friday she said")
    assert chips(plan) == ["Note", "Sara Malik · Indus Textiles", "“call me Friday she said”"]


def test_the_other_reading_of_a_date_is_offered(suggestions):
    (plan,) = offered(suggestions, "call sara 1/4")
    (other,) = offered(suggestions, "call sara 1/4", Understanding(swapped=True))

    assert "Wed 1 Apr 2026" in chips(plan)
    assert plan.has_other_reading
    assert "4 Jan 2027" in plan.trailing
    assert "Mon 4 Jan 2027" in chips(other)


def test_a_day_that_is_none_is_warned_of(suggestions):
    (plan,) = offered(suggestions, "call sara 31/4")

    assert any(chip.startswith("No such day: 31/4") for chip in chips(plan))


def test_own_kinds_are_verbs_too(suggestions, office):
    office.workspace.kinds.save(ActivityKind("", "Site visit"))

    (plan,) = offered(suggestions, "site visit omar fri")

    assert chips(plan)[0] == "Site visit"


def test_people_are_still_found_below(suggestions):
    found = suggestions.answer("call sara")

    assert found[0].kind is SuggestionKind.PLAN
    assert not offered(suggestions, "sara")


def test_nothing_is_offered_where_nothing_may_be_written(suggestions, office):
    suggestions.show_file(office.workspace.search, office.workspace.contacts, writable=False)

    assert not offered(suggestions, "call sara fri")


def test_enter_stores_what_was_shown(box, office, qtbot):
    qtbot.keyClicks(box, "call sara tomorrow 3pm; task send offer fri")
    qtbot.keyClick(box, Qt.Key.Key_Return)

    agenda = office.workspace.agenda.between(TODAY, TODAY + timedelta(days=3))
    assert [(item.kind, item.day) for item in agenda] == [
        ("call", date(2026, 3, 12)),
        ("todo", date(2026, 3, 13)),
    ]


def test_the_second_of_two_is_a_key_away(box, office, qtbot):
    (khan,) = store(office.workspace, [person("Sara", "Khan", company="Acme")])
    qtbot.keyClicks(box, "call sara fri")
    wanted = 0 if "Khan" in box.current.text else 1

    for _ in range(wanted):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Return)

    (item,) = office.workspace.agenda.between(TODAY, TODAY + timedelta(days=3))
    assert [who.id for who in item.participants] == [khan]


def test_tab_takes_the_other_reading_and_is_told_once(box, qtbot):
    qtbot.keyClicks(box, "call sara 1/4")

    qtbot.keyClick(box, Qt.Key.Key_Tab)

    assert "Mon 4 Jan 2027" in chips(box.current)
    assert box.hasFocus()


def test_tab_goes_to_the_chips_and_backspace_turns_one_back_into_text(box, office, qtbot):
    qtbot.keyClicks(box, "call sara fri")

    qtbot.keyClick(box, Qt.Key.Key_Tab)
    qtbot.keyClick(box, Qt.Key.Key_Right)
    qtbot.keyClick(box, Qt.Key.Key_Right)
    assert box.popup.list.delegate.focused_chip == 2
    qtbot.keyClick(box, Qt.Key.Key_Backspace)

    assert box.text() == "call sara fri"
    assert chips(box.current)[2:] == ["Wed 11 Mar 2026", "“fri”"]


def test_what_was_turned_back_stays_text_while_it_is_there(box, qtbot):
    qtbot.keyClicks(box, "call sara fri")
    box.popup.list.chip_clicked.emit(0, 2)

    qtbot.keyClicks(box, " about it")
    assert "“fri about it”" in chips(box.current)

    box.clear()
    qtbot.keyClicks(box, "call sara fri")
    assert "Fri 13 Mar 2026" in chips(box.current)


def test_letters_typed_on_a_chip_go_into_the_line(box, qtbot):
    qtbot.keyClicks(box, "call sara fri")
    qtbot.keyClick(box, Qt.Key.Key_Tab)

    qtbot.keyClicks(box, "x")

    assert box.text() == "call sara frix"
    assert box.popup.list.delegate.focused_chip is None


def test_after_the_last_chip_tab_leaves_the_box(box, qtbot):
    qtbot.keyClicks(box, "call sara fri")

    for chip in range(3):
        qtbot.keyClick(box, Qt.Key.Key_Tab)
        assert box.popup.list.delegate.focused_chip == chip
    qtbot.keyClick(box, Qt.Key.Key_Tab)

    assert not box.hasFocus()


def test_a_click_on_a_chip_turns_it_back_and_one_beside_it_stores(box, office, qtbot):
    qtbot.keyClicks(box, "call sara fri")
    view = box.popup.list
    place = view.visualRect(view.model().index(0))
    words = QPoint(place.center().x(), place.top() + 12)

    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=words)

    (item,) = office.workspace.agenda.between(TODAY, TODAY + timedelta(days=3))
    assert item.state is ActivityState.PLANNED
    assert box.text() == ""


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("quiet 90", "List 3 contacts: not reached for 90 days"),
        ("no:next", "List 3 contacts: nothing planned"),
        ("quiet 90 sara", "List 1 contact: quiet 90 sara"),
    ],
)
def test_a_question_is_answered_with_its_list_first(suggestions, line, sentence):
    first = suggestions.answer(line)[0]

    assert first.kind is SuggestionKind.SHOW_ALL
    assert first.lookup == line
    assert first.text.replace("\u2068", "").replace("\u2069", "") == sentence
