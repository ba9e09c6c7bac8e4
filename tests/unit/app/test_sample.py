import unicodedata

import pytest

from desktop_crm.app import demo
from desktop_crm.domain.contacts import ContactKind, PointKind
from desktop_crm.domain.labels import is_complete
from desktop_crm.services.workspace import Workspace


@pytest.fixture(scope="module")
def plan(tmp_path_factory):
    workspace = Workspace.create(tmp_path_factory.mktemp("sample") / "sample.crm")
    yield workspace.importing.plan([demo.sample_cards()])
    workspace.close()


@pytest.fixture(scope="module")
def drafts(plan):
    return plan.drafts


def scripts(text):
    return {unicodedata.name(letter).split()[0] for letter in text if letter.isalpha()}


def test_every_sample_card_is_read_without_problem_or_repair(plan):
    assert len(plan.drafts) == len(plan.rows) == 243
    assert [row for row in plan.rows if row.problem or row.repairs] == []


def test_nobody_in_the_sample_can_be_written_to(drafts):
    mail = [point.value for draft in drafts for point in draft.points if point.kind is PointKind.EMAIL]

    assert len(mail) > 100
    assert [address for address in mail if not address.endswith(".example")] == []


def test_the_sample_fills_sheets_of_labels(drafts):
    assert sum(any(is_complete(address) for address in draft.addresses) for draft in drafts) >= 200
    assert len({address.country for draft in drafts for address in draft.addresses}) >= 40


def test_the_sample_shows_people_of_many_scripts(drafts):
    found = set().union(*(scripts(draft.display) for draft in drafts))

    assert found >= {"LATIN", "ARABIC", "HEBREW", "DEVANAGARI", "CJK", "HANGUL", "GREEK", "CYRILLIC"}
    assert sum("ARABIC" in scripts(draft.display) for draft in drafts) >= 40


def test_the_sample_has_companies_that_several_people_share(drafts):
    companies = {draft.company for draft in drafts if draft.kind is ContactKind.COMPANY}
    employers = [draft.company for draft in drafts if draft.kind is ContactKind.PERSON]

    assert len(companies) >= 25
    assert sum(employers.count(company) >= 2 for company in companies) >= 10


def test_the_sample_has_records_with_parts_missing(drafts):
    assert any(not draft.name and draft.company for draft in drafts)
    assert any(draft.name.given and not draft.name.family for draft in drafts)
    assert any(not draft.company and not draft.addresses for draft in drafts)
    assert any(date.date and date.date.year is None for draft in drafts for date in draft.dates)
    assert any(draft.name.phonetic_family for draft in drafts)
