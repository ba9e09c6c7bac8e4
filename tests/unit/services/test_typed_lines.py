"""Typed lines stored in a real file: whom they mean, what they plan, and what they say was done."""

from datetime import UTC, date, datetime, time

import pytest

from desktop_crm.domain.activities import ActivityRef, ActivityState
from desktop_crm.domain.contacts import ContactDraft, ContactKind
from desktop_crm.domain.errors import AmbiguousNameError, InvalidValueError, NobodyNamedError
from desktop_crm.domain.names import PersonName
from desktop_crm.services.workspace import Workspace
from tests.support.databases import SteppingClock, person, store


@pytest.fixture
def office(tmp_path, empty_file):
    """A file on Wednesday, 11 March 2026, half past ten, with some people and a company."""
    path = tmp_path / "office.crm"
    path.write_bytes(empty_file.read_bytes())
    workspace = Workspace.open(
        path, clock=SteppingClock(datetime(2026, 3, 11, 10, 30, tzinfo=UTC)), user="anna"
    )
    workspace.settings.default_country = "PK"
    store(
        workspace,
        [
            person("Sara", "Khan", phone="0300 1234567"),
            person("Ali", "Zaidi", company="Acme"),
            person("Ali", "Raza"),
            person("Khalid", "Malik"),
            ContactDraft(ContactKind.COMPANY, company="Meghna Jute"),
            ContactDraft(name=PersonName(given="Robert", family="Low", nickname="Bob")),
        ],
    )
    yield workspace
    workspace.close()


@pytest.fixture
def say(office):
    """Store a line, and return the records of all it made."""

    def said(line):
        stored = office.typed_lines.store(office.typed_lines.read(line))
        ids = stored.activity_ids + stored.follow_up_ids
        return [office.activities.get(ActivityRef(id_)) for id_ in ids]

    return said


def names(record):
    return [participant.name for participant in record.participants]


def called(office, text):
    return [candidate.name for candidate in office.typed_lines.people(text)]


def test_a_name_is_found_by_the_beginnings_of_its_words(office):
    assert called(office, "sara") == ["Sara Khan"]
    assert called(office, "kh sa") == ["Sara Khan"]
    assert called(office, "bob") == ["Robert Low"]
    assert called(office, "meghna") == ["Meghna Jute"]
    assert called(office, "acme") == ["Ali Zaidi"]
    assert called(office, "hali") == []
    assert called(office, "300") == []


def test_those_of_just_that_name_and_then_those_last_in_touch_come_first(office, say):
    assert called(office, "ali") == ["Ali Raza", "Ali Zaidi"]
    say("called Ali Zaidi: no answer")
    assert called(office, "ali") == ["Ali Zaidi", "Ali Raza"]
    assert called(office, "Ali Raza") == ["Ali Raza"]


def test_who_is_in_the_trash_is_not_meant(office):
    office.contacts.trash([1])

    assert called(office, "sara") == []


@pytest.mark.parametrize("typed", ["0300 1234567", "+92 300 1234567", "00923001234567", "03001234567"])
def test_a_number_finds_its_owner_however_it_is_written(office, typed):
    assert called(office, typed) == ["Sara Khan"]
    assert called(office, "1234567") == []


def test_a_call_is_planned_with_what_its_kind_proposes(say):
    (call,) = say("call Sara tomorrow 3pm about prices")

    assert (call.kind, call.state, names(call)) == ("call", ActivityState.PLANNED, ["Sara Khan"])
    assert (call.when.day, call.when.start, call.when.duration) == (date(2026, 3, 12), time(15), 10)
    assert (call.regarding, call.alarm_lead, call.owner) == ("prices", 10, "anna")


def test_what_the_line_says_goes_before_what_the_kind_proposes(say):
    (meeting,) = say("meet Ali @Acme mon 10-11:30 remind 1h before !high")

    assert names(meeting) == ["Ali Zaidi"]
    assert (meeting.when.day, meeting.when.start, meeting.when.duration) == (date(2026, 3, 16), time(10), 90)
    assert (meeting.alarm_lead, meeting.priority) == (60, 1)


def test_what_has_no_date_is_for_today_and_what_repeats_repeats(say):
    assert say("todo buy paper")[0].when.day == date(2026, 3, 11)
    (rent,) = say("task every month 1st send rent invoice")
    assert rent.recurrence.rule == "FREQ=MONTHLY;BYMONTHDAY=1"
    assert rent.when.day == date(2026, 4, 1)


def test_a_call_that_was_made_is_recorded_with_its_follow_up(office, say):
    done, again = say("called sara: no answer; again fri")

    assert (done.state, done.result, names(done)) == (ActivityState.DONE, "no_answer", ["Sara Khan"])
    assert (again.state, again.kind, again.when.day) == (ActivityState.PLANNED, "call", date(2026, 3, 13))
    facts = office.timeline.facts(1)
    assert (bool(facts.last_attempt), facts.last_reached, facts.next_day) == (True, "", date(2026, 3, 13))

    office.undo.undo()
    assert office.timeline.facts(1).last_attempt == ""


def test_a_call_planned_for_today_is_the_one_that_was_made(office, say):
    (planned,) = say("call Sara at 3")
    (done,) = say("called Sara: reached, wants the price list")

    assert done.id == planned.id
    assert (done.result, done.details) == ("reached", "wants the price list")
    assert office.agenda.counts().tasks == 0


def test_what_was_done_another_day_leaves_the_plan_of_today_alone(say):
    (planned,) = say("call Sara at 3")
    (done,) = say("called Sara yesterday")

    assert done.id != planned.id
    assert done.done_at.startswith("2026-03-10")


def test_two_plans_are_one_operation(office, say):
    first, second = say("call Sara tomorrow; meet fri 10")
    assert (first.kind, second.kind, names(second)) == ("call", "meeting", ["Sara Khan"])

    office.undo.undo()
    assert office.agenda.counts().tasks == 0


def test_a_note_is_kept_word_by_word(office, say):
    say("note Sara: call me Friday she said")

    assert [note.text for note in office.contacts.get(1).notes] == ["call me Friday she said"]
    assert office.agenda.counts().tasks == 0


@pytest.mark.parametrize("line", ["note hello", "note Bert: hello", "", " ; "])
def test_a_line_that_says_nothing_of_anybody_is_refused(say, line):
    with pytest.raises(InvalidValueError):
        say(line)


def test_a_name_of_several_people_is_refused_and_all_are_named(office, say):
    with pytest.raises(AmbiguousNameError) as refused:
        say("call ali tomorrow")

    assert refused.value.name == "ali"
    assert refused.value.candidates == ((3, "Ali Raza"), (2, "Ali Zaidi, Acme"))
    assert office.agenda.counts().tasks == 0


def test_joined_names_all_take_part(say):
    (call,) = say("call Sara and Ali Raza wed 9 about rent")
    done, again = say("met Sara & Khalid: held; again fri")

    assert (names(call), call.regarding) == (["Sara Khan", "Ali Raza"], "rent")
    assert (call.when.day, call.when.start) == (date(2026, 3, 18), time(9))
    assert names(done) == names(again) == ["Sara Khan", "Khalid Malik"]


def test_of_joined_names_one_that_several_have_is_refused(office, say):
    with pytest.raises(AmbiguousNameError) as refused:
        say("call Sara and Ali tomorrow")

    assert refused.value.name == "Ali"
    assert office.agenda.counts().tasks == 0


@pytest.mark.parametrize(("line", "name"), [("note hello", ""), ("note Bert: hello", "")])
def test_a_note_about_nobody_says_so(say, line, name):
    with pytest.raises(NobodyNamedError) as refused:
        say(line)

    assert refused.value.value == name


def test_a_name_nobody_has_stays_in_the_text_with_its_marks(say):
    (call,) = say("call Bert #vip fri about rent")

    assert (names(call), call.regarding) == ([], "Bert rent #vip")


def test_tags_go_on_whom_the_line_is_about(office, say):
    say("call Sara fri #vip")
    say("called Ali Raza #lapsed: no answer")
    say("note Khalid #old: moved")

    assert [office.contacts.get(id_).tags for id_ in (1, 3, 4)] == [("vip",), ("lapsed",), ("old",)]


def test_a_company_alone_is_whom_the_line_is_about(say):
    (meeting,) = say('meet @"Meghna Jute" mon')

    assert names(meeting) == ["Meghna Jute"]


def test_what_is_only_recorded_is_planned_as_a_to_do(say):
    (todo,) = say("mail Sara tomorrow the price list")
    (mail,) = say("emailed Sara: the price list")

    assert (todo.kind, todo.regarding) == ("todo", "mail the price list")
    assert (mail.kind, mail.result, mail.state) == ("email", "sent", ActivityState.DONE)


def test_a_long_text_is_cut_in_the_title_and_kept_whole_below(say):
    (todo,) = say("todo " + "word " * 100)

    assert len(todo.regarding) <= 256
    assert todo.details == ("word " * 100).strip()


def test_the_users_own_kinds_are_verbs(office, say):
    from desktop_crm.domain.activity_kinds import ActivityKind

    kind = office.kinds.save(ActivityKind("", "Site visit", timeless=True))
    (visit,) = say("site visit Sara fri")

    assert (visit.kind, names(visit)) == (kind.key, ["Sara Khan"])
