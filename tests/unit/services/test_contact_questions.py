"""Contacts are found and sorted by when they were reached last, and by what is planned with them."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from desktop_crm.domain.activities import LogEntry, When
from desktop_crm.domain.contacts import ContactDraft, ContactKind
from desktop_crm.domain.lookup import ContactFilter, ContactOrder, Scope, SortField
from tests.support.activities import at, on, plan
from tests.support.databases import person

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
TODAY = NOW.date()
DAY = timedelta(days=1)


@pytest.fixture
def crm(workspace, clock):
    """Store people who were reached so many days ago, tried, or never."""
    clock.moment = NOW
    for name, days, result in (
        ("Today", 0, "reached"),
        ("A month", 30, "reached"),
        ("Quarter", 90, "reached"),
        ("Half a year", 180, "they_called"),
        ("Tried", 1, "no_answer"),
    ):
        contact = workspace.contacts.add(person(name))
        at_ = NOW - days * DAY - timedelta(hours=1)
        workspace.completing.log([contact], LogEntry("call", result, at=at_))
    workspace.contacts.add(person("Never"))
    return workspace


def found(crm, which, order=None):
    which = ContactFilter(text=which) if isinstance(which, str) else which
    ids = crm.contacts.ids(which, order or ContactOrder())
    assert len(ids) == crm.contacts.count(which)
    rows = crm.contacts.rows(ids)
    return [rows[id_].name for id_ in ids]


QUIET_90 = ["Half a year", "Never", "Quarter", "Tried"]


@pytest.mark.parametrize(
    "which",
    [
        ContactFilter(quiet_days=90),
        "quiet 90",
        " QUIET  ۹۰ ",
        "quiet ٩٠",
        "خاموش ۹۰",
        "reached>90d",
        "reached > 90",
        "Reached>90D",
    ],
)
def test_who_was_not_reached_for_so_many_days_is_found(crm, which):
    assert found(crm, which) == QUIET_90


@pytest.mark.parametrize("text", ["reached<90d", "reached < 90", "reached<۹۰d"])
def test_who_was_reached_within_so_many_days_is_found(crm, text):
    assert found(crm, text) == ["A month", "Today"]


def test_trying_is_not_reaching(crm):
    assert "Tried" in found(crm, "quiet 1")
    assert found(crm, "reached<2d") == ["Today"]


def test_no_days_at_all_is_everybody_but_who_is_reached_this_moment(crm):
    assert len(found(crm, ContactFilter(quiet_days=0))) == 6


@pytest.mark.parametrize("which", [ContactFilter(no_next=True), "no:next", "NO:NEXT"])
def test_who_has_nothing_planned_is_found(crm, which):
    dated, undated = (crm.contacts.ids(ContactFilter(text=name))[0] for name in ("Today", "Never"))
    plan(crm, when=on(TODAY + DAY), contact_ids=(dated,))
    plan(crm, when=When(), contact_ids=(undated,))

    assert found(crm, which) == ["A month", "Half a year", "Quarter", "Tried"]


def test_questions_narrow_each_other_and_go_with_words_and_tags(crm):
    crm.tags.put(crm.contacts.ids(ContactFilter(text="quarter")), "vip")

    assert found(crm, "quiet 90 quart") == ["Quarter"]
    assert found(crm, "quart quiet 90") == ["Quarter"]
    assert found(crm, "#vip quiet 90") == ["Quarter"]
    assert found(crm, "#vip quiet 91") == []
    assert found(crm, "quiet 20 reached<100d") == ["A month", "Quarter"]
    assert found(crm, ContactFilter(quiet_days=100, text="quiet 10")) == ["Half a year", "Never", "Tried"]
    assert found(crm, "quiet 90 no:next quart") == ["Quarter"]


@pytest.mark.parametrize("text", ["quiet", "quiet please", "reached", "quietly 90", "no next"])
def test_words_that_are_no_question_are_words(crm, text):
    crm.contacts.add(person(text))

    assert found(crm, text) == [text]


def test_questions_are_answered_in_the_search_box_too(crm):
    names = [row.name for row in crm.search.find("quiet 90").rows]

    assert sorted(names) == QUIET_90


def test_so_many_ids_as_there_are_can_be_asked_for_in_any_order(crm):
    ids = tuple(crm.contacts.ids())
    assert found(crm, ContactFilter(ids=ids[::-1])) == found(crm, ContactFilter())
    assert found(crm, ContactFilter(ids=(ids[2], 999))) == [found(crm, ContactFilter())[2]]
    assert found(crm, ContactFilter(ids=())) == []
    assert len(found(crm, ContactFilter(ids=tuple(range(50_000))))) == 6
    assert found(crm, ContactFilter(ids=ids, text="quart", quiet_days=90)) == ["Quarter"]


def test_who_is_in_the_trash_is_not_among_the_ids_asked_for(crm):
    ids = tuple(crm.contacts.ids())
    crm.contacts.trash(ids[:2])

    assert len(found(crm, ContactFilter(ids=ids))) == 4
    assert len(found(crm, ContactFilter(Scope.TRASH, ids=ids))) == 2


LASTS = {
    SortField.LAST_REACHED: ["Today", "A month", "Quarter", "Half a year"],
    SortField.LAST_ATTEMPT: ["Tried"],
    SortField.LAST_MEETING: [],
}


@pytest.mark.parametrize("field", LASTS)
def test_a_list_is_sorted_by_a_last_touch_with_those_that_have_none_at_the_end(crm, field):
    everybody = found(crm, ContactFilter())
    newest_first = LASTS[field]
    rest = [name for name in everybody if name not in newest_first]

    assert found(crm, ContactFilter(), ContactOrder(field, descending=True)) == newest_first + rest
    assert found(crm, ContactFilter(), ContactOrder(field)) == newest_first[::-1] + rest


def test_a_list_is_sorted_by_what_is_next(crm):
    first = {
        name: crm.contacts.ids(ContactFilter(text=name))[0] for name in ("Today", "Tried", "Never", "Quart")
    }
    plan(crm, when=When(), contact_ids=(first["Today"],))
    plan(crm, when=on(TODAY), contact_ids=(first["Tried"],))
    plan(crm, when=at(9, day=TODAY), contact_ids=(first["Never"],))
    plan(crm, when=on(TODAY - DAY), contact_ids=(first["Quart"],))
    rest = ["A month", "Half a year"]

    ascending = ["Quarter", "Never", "Tried", "Today"]
    assert found(crm, ContactFilter(), ContactOrder(SortField.NEXT)) == ascending + rest
    descending = ContactOrder(SortField.NEXT, descending=True)
    assert found(crm, ContactFilter(), descending) == ascending[::-1] + rest


def test_a_row_tells_the_last_touches_and_what_is_next(crm):
    contact = crm.contacts.ids(ContactFilter(text="quarter"))[0]
    ref = plan(crm, "offer", at(15, day=TODAY + DAY), "meeting", contact_ids=(contact,))
    crm.completing.log([contact], LogEntry("call", "no_answer", at=NOW))
    row = crm.contacts.rows([contact])[contact]

    assert (row.last_reached, row.last_attempt, row.last_meeting) == (
        "2026-03-03T11:00:00Z",
        "2026-06-01T12:00:00Z",
        "",
    )
    assert (row.next_activity_id, row.next_kind, row.next_regarding) == (ref.id, "meeting", "offer")
    assert (row.next_day, row.next_start) == (TODAY + DAY, time(15))


def test_a_row_of_somebody_never_touched_is_empty_of_touches(crm):
    contact = crm.contacts.ids(ContactFilter(text="never"))[0]
    row = crm.contacts.rows([contact])[contact]

    assert (row.last_reached, row.next_day, row.next_kind, row.next_activity_id) == ("", None, "", None)


def test_a_company_is_as_quiet_as_its_people(crm):
    company = crm.contacts.add(ContactDraft(ContactKind.COMPANY, company="Acme"))
    which = ContactFilter(Scope.COMPANIES, quiet_days=90)
    assert found(crm, which) == ["Acme"]

    somebody = crm.contacts.get(crm.contacts.ids(ContactFilter(text="month"))[0])
    crm.contacts.save(somebody, replace(somebody, company="ACME"))
    assert found(crm, which) == []
    assert crm.contacts.rows([company])[company].last_reached == "2026-05-02T11:00:00Z"


def test_days_are_counted_from_now(crm, clock):
    clock.moment = NOW + 61 * DAY

    assert found(crm, "reached<90d") == ["Today"]
    assert date(2026, 8, 1) == crm.clock.today()
