import pytest

from desktop_crm.domain.contacts import ContactDraft, ContactKind, ContactPoint, PointKind
from desktop_crm.domain.names import parse_name
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.search.offered import OfferedCommand, SuggestionKind
from desktop_crm.ui.search.suggestions import Suggestions

COMMANDS = (
    OfferedCommand(CommandId.IMPORT, "Import contacts", "Ctrl+Shift+I", "import"),
    OfferedCommand(CommandId.THEME_DARK, "Theme: Dark", "", "moon"),
)


def person(name, company="", phone=""):
    points = (ContactPoint(PointKind.PHONE, phone),) if phone else ()
    return ContactDraft(name=parse_name(name), company=company, points=points)


@pytest.fixture
def suggestions(workspace):
    for draft in (
        person("Sara Malik", "Indus Textiles", "+92 300 555 0142"),
        person("Omar Haddad", "Atlas Freight", "+971 4 332 7719"),
        ContactDraft(kind=ContactKind.COMPANY, company="Malik Traders"),
    ):
        workspace.contacts.add(draft)
    found = Suggestions(lambda: COMMANDS)
    found.show_file(workspace.search, workspace.contacts, writable=True)
    return found


def of_kind(lines, kind):
    return [line.text for line in lines if line.kind is kind]


def test_people_and_companies_are_grouped(suggestions):
    lines = suggestions.answer("malik")

    assert of_kind(lines, SuggestionKind.CONTACT) == ["Malik Traders", "Sara Malik"]
    assert of_kind(lines, SuggestionKind.HEADING)[:2] == ["Companies", "People"]


@pytest.mark.parametrize("text", ["5550142", "0300 555 0142", "+92 300", "00 92 300"])
def test_any_part_of_a_phone_number_finds_its_owner(suggestions, text):
    lines = suggestions.answer(text)

    assert of_kind(lines, SuggestionKind.CONTACT) == ["Sara Malik"]
    assert lines[1].contact_id


def test_the_whole_list_can_be_shown(suggestions):
    shown = next(line for line in suggestions.answer("malik") if line.kind is SuggestionKind.SHOW_ALL)

    assert shown.lookup == "malik"
    assert "2" in shown.text


def test_all_hits_are_counted_when_there_are_more_than_are_listed(suggestions, workspace):
    for number in range(20):
        workspace.contacts.add(person(f"Zoe Number{number}"))

    lines = suggestions.answer("zoe")

    assert len(of_kind(lines, SuggestionKind.CONTACT)) == 8
    assert of_kind(lines, SuggestionKind.SHOW_ALL) == ["Show all 20 in the list"]


def test_a_line_that_begins_with_plus_adds_and_shows_what_it_understood(suggestions):
    first = suggestions.answer("+Sara Khan, Acme Traders, 0300 1234567 #customer")[0]

    assert first.kind is SuggestionKind.ADD
    assert first.draft.company == "Acme Traders"
    said = " ".join(chip.text for chip in first.chips)
    assert all(part in said for part in ("Sara Khan", "Acme Traders", "0300 1234567", "customer"))
    assert "Acme Traders" in first.spoken


def test_somebody_who_is_there_already_is_shown_before_adding(suggestions):
    lines = suggestions.answer("+S. Malik, 0300 5550142")

    assert lines[0].kind is SuggestionKind.ADD
    assert of_kind(lines, SuggestionKind.CONTACT) == ["Sara Malik"]


def test_a_plus_before_digits_is_a_number_to_find(suggestions):
    assert of_kind(suggestions.answer("+92 300 555"), SuggestionKind.CONTACT) == ["Sara Malik"]


def test_plain_text_can_be_added_too_but_only_as_the_last_line(suggestions):
    lines = suggestions.answer("omar")

    assert lines[-1].kind is SuggestionKind.ADD
    assert lines[0].kind is not SuggestionKind.ADD


def test_commands_are_found_by_the_beginnings_of_their_words(suggestions):
    assert [line.command for line in suggestions.answer("imp con") if line.command] == [CommandId.IMPORT]


def test_a_greater_sign_asks_for_commands_only(suggestions):
    kinds = {line.kind for line in suggestions.answer(">")}

    assert kinds == {SuggestionKind.HEADING, SuggestionKind.COMMAND}
    assert [line.command for line in suggestions.answer(">dark") if line.command] == [CommandId.THEME_DARK]


@pytest.mark.parametrize("text", ["", "+", ">nonsense", "#"])
def test_what_leads_nowhere_is_explained_and_cannot_be_chosen(suggestions, text):
    lines = suggestions.answer(text)

    assert [line.kind for line in lines] == [SuggestionKind.HINT]
    assert not lines[0].can_be_chosen


def test_nothing_is_added_to_a_file_that_may_only_be_read(suggestions, workspace):
    suggestions.show_file(workspace.search, workspace.contacts, writable=False)

    for text in ("+Sara Khan", "sara"):
        assert not of_kind(suggestions.answer(text), SuggestionKind.ADD)


def test_without_a_file_there_are_commands(suggestions):
    suggestions.show_file(None, None, writable=False)

    assert of_kind(suggestions.answer("import"), SuggestionKind.COMMAND) == ["Import contacts"]
