import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, text, update

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.contacts import ContactDraft, ContactKind, ContactPoint, PointKind
from desktop_crm.domain.folding import digits, fold
from desktop_crm.domain.lookup import ContactFilter, Scope, parse_lookup
from desktop_crm.domain.names import PersonName
from desktop_crm.services.workspace import Workspace
from desktop_crm.storage import listing, search_index
from desktop_crm.storage.database import Database
from desktop_crm.storage.engine import make_engine, writing
from desktop_crm.storage.tables.contacts import ContactListing
from tests.support.databases import dump, fresh_index_content, index_content, person, store

SARA = ContactDraft(
    name=PersonName(given="Sara", family="Khān", nickname="Sally", file_as="Boss"),
    company="Miller & Sons",
    department="Sales",
    title="Manager",
    points=(
        ContactPoint(PointKind.PHONE, "0300 1234567", "mobile"),
        ContactPoint(PointKind.EMAIL, "Sara@Mill.example", "work"),
        ContactPoint(PointKind.URL, "https://sara.example"),
    ),
    addresses=(Address(street="12 Mall Road", locality="Lahore", postcode="54000", country="Pakistan"),),
    tags=("Customer",),
    notes=("Met at the Fair on 12.05.2024, order 00-950",),
)


@pytest.fixture
def office(workspace):
    workspace.settings.default_country = "PK"
    return workspace


def names(workspace, line):
    return [row.name for row in workspace.search.find(line).rows]


@pytest.mark.parametrize(
    "line",
    [
        "sara", "ara", "SARA", "khan", "han", "Khān", "sara khan", "khan sara", "khan, sara", "sally", "boss",
        "mill", "miller & sons", "& sons", "sales", "manager", "sara@mill", "mill.example", "https://sara",
        "mall road", "lahore", "hore", "54000", "pakistan", "customer", "custo", "#customer",
        "#CUSTOMER sara", "fair", "12.05.2024", "00-950", "s", "sa", "kh", "m", "la", "sara 12",
        "sara 0300-123 4567", "sara +92",
    ],
)  # fmt: skip
def test_any_part_of_what_is_known_finds_a_contact(office, line):
    office.contacts.add(person("Nobody", "Else"))
    office.contacts.add(SARA)

    assert names(office, line) == ["Sara Khān"]


@pytest.mark.parametrize(
    "line", ["ra", "saraa", "sara ali", "#cust", "#sara", "x", "03001234568", "&&&&", "92300x"]
)
def test_what_is_not_there_is_not_found(office, line):
    office.contacts.add(SARA)

    assert names(office, line) == []


SPELLINGS = [
    "0300 1234567",
    "+92 300 1234567",
    "0092 300 1234567",
    "(0300) 1234567",
    "+92-300-1234567",
    "03001234567",
]
PARTS = [
    "0300",
    "300123",
    "12345",
    "4567",
    "92300",
    "+92 300",
    "0092 300",
    "+92",
    "+9",
    "0300 123",
    "۰۳۰۰",
    "300 1234567",
]


@pytest.mark.parametrize("stored", SPELLINGS)
@pytest.mark.parametrize("typed", SPELLINGS + PARTS)
def test_every_spelling_of_a_number_finds_every_other(numbers, stored, typed):
    assert stored in names(numbers, typed)


@pytest.fixture(scope="module")
def numbers(tmp_path_factory):
    workspace = Workspace.create(tmp_path_factory.mktemp("numbers") / "numbers.crm")
    workspace.settings.default_country = "PK"
    for spelling in SPELLINGS:
        workspace.contacts.add(person(spelling, phone=spelling, title="title"))
    yield workspace
    workspace.close()


def test_numbers_typed_before_a_country_was_chosen_are_found_in_both_spellings(workspace):
    workspace.contacts.add(person("Sara", phone="0300 1234567"))
    workspace.settings.default_country = "PK"

    assert names(workspace, "+92 300 1234567") == ["Sara"]


@pytest.mark.parametrize(
    ("stored", "typed"),
    [
        ("+44 (0)20 7946 0958", "020 7946 0958"),
        ("+44 (0)20 7946 0958", "+44 20 7946 0958"),
        ("+1 (202) 555-0143", "202 555 0143"),
        ("+39 06 6982", "06 6982"),
        ("+36 1 234 5678", "06 1 234 5678"),
        ("tel:+92-300-1234567", "0300 1234567"),
        ("۰۳۰۰ ۱۲۳۴۵۶۷", "+92 300 1234567"),
        ("1234", "1234"),
        ("0300 1234567 ext. 12", "0300 1234567"),
        ("42-0300 (new)", "420300"),
    ],
)
def test_numbers_of_other_countries_and_of_no_plan_are_found(office, stored, typed):
    office.contacts.add(person("Sara", phone=stored))

    assert names(office, typed) == ["Sara"]


def test_those_who_are_called_so_come_first(workspace):
    store(
        workspace,
        [
            person("Zoe", notes=("knows Ali",)),
            person("Salim", "Khalil"),
            person("Alina"),
            person("Sara", "Ali"),
            person("Ali", "Zaidi"),
        ],
    )

    assert set(names(workspace, "ali")[:3]) == {"Ali Zaidi", "Alina", "Sara Ali"}
    assert names(workspace, "ali")[3:] == ["Salim Khalil", "Zoe"]


def test_more_than_the_limit_is_said_and_not_given(workspace):
    store(workspace, [person(f"Sara {number}") for number in range(10)])

    hits = workspace.search.find("sara", limit=4)
    assert (len(hits.rows), hits.more) == (4, True)
    assert workspace.search.find("sara", limit=10).more is False


def test_contacts_in_the_trash_are_found_only_there(office):
    contact_id = office.contacts.add(SARA)
    office.contacts.trash([contact_id])

    assert names(office, "sara") == []
    assert list(office.contacts.ids(ContactFilter(text="sara"))) == []
    for line in ("sara", "& sons", "+92 300", "0300-1234567", "#customer", "12.05.2024", "100%", "_"):
        found = office.contacts.ids(ContactFilter(Scope.TRASH, text=line))
        assert list(found) == ([] if line in ("100%", "_") else [contact_id]), line


@pytest.mark.parametrize(
    "line",
    [
        '"', '""', "'", "\\", "*", "a*", "(", ")", "()", "^a", "-a", "+a", "a:b", "names_text:a", "a AND b",
        "a OR", "NOT a", "NEAR(a b)", "{a}", "%", "_", "ab\0cd", "\0", "😀", "👨‍👩‍👧", "\ud800", "ﷺ",
        "a" * 10_000, "".join(f"a{n} " for n in range(500)), "#a " * 500, "1 " * 3000,
        "\u0301", "क्ष", "；", "\x1a\x1b", "\u202e",
    ],
)  # fmt: skip
def test_no_line_is_a_command_to_the_index(office, line):
    office.contacts.add(SARA)

    office.search.find(line)
    for scope in Scope:
        office.contacts.ids(ContactFilter(scope, text=line, tag=line))
    office.contacts.first_from(line)


ALPHABET = "aab bSsé£ß\"'*()^-+:,.#%_&0123 ۱۲علیيكک王小\u200c\0😀\n"


def is_long(term):
    """Whether a term is looked for anywhere, and not at the beginnings of words only."""
    return len(term.written) >= 3 and len(term.digits) not in (1, 2)


@pytest.fixture(scope="module")
def crowd(tmp_path_factory):
    """Store people called by random letters, and return them with all their folded text."""
    workspace = Workspace.create(tmp_path_factory.mktemp("crowd") / "crowd.crm")
    chance = random.Random(5)

    def some(least, most):
        return "".join(chance.choices(ALPHABET, k=chance.randint(least, most)))

    drafts = [
        person(some(0, 12), some(1, 12) + "x", phone="0" + digits(some(0, 40)), notes=(some(0, 30),))
        for _ in range(300)
    ]
    store(workspace, drafts)
    engine = make_engine(workspace.path)
    with engine.connect() as connection:
        rows = connection.execute(
            text("SELECT contact_id, names_text || char(10) || other_text FROM contact_listing")
        )
        texts = {row[0]: row[1] for row in rows}
    engine.dispose()
    yield workspace, texts
    workspace.close()


def test_five_thousand_lines_find_what_a_plain_look_into_the_texts_finds(crowd):
    workspace, texts = crowd
    chance = random.Random(6)
    everything = list(texts.values())
    found_any = 0
    for number in range(5000):
        if chance.random() < 0.5:
            source = chance.choice(everything)
            start = chance.randrange(max(1, len(source)))
            line = source[start : start + chance.randint(1, 9)].replace("\n", " ")
        else:
            line = "".join(chance.choices(ALPHABET, k=chance.randint(1, 9)))
        ids = workspace.contacts.ids(ContactFilter(text=line))
        found = set(ids if number % 5 else workspace.search.find(line, limit=1000).ids)
        terms = parse_lookup(line).terms
        if terms and "#" not in line and all(is_long(term) for term in terms):
            plain = {i for i, held in texts.items() if all(any(p in held for p in t if p) for t in terms)}
            assert found == plain, line
            found_any += bool(found)

    assert found_any > 500


@settings(max_examples=300)
@given(st.text(max_size=12))
def test_any_text_at_all_can_be_looked_for(crowd, line):
    workspace, _ = crowd
    workspace.search.find(line)


@settings(max_examples=100)
@given(st.text(min_size=3, max_size=12))
def test_any_name_is_found_by_its_own_text(crowd, name):
    workspace, _ = crowd
    if len(fold(name).replace(" ", "")) < 3 or "#" in fold(name):
        return
    contact_id = workspace.contacts.add(person(name))
    try:
        assert contact_id in workspace.search.find(name, limit=1000).ids
    finally:
        workspace.undo.undo()


def test_the_listing_and_the_index_stay_what_a_rebuild_makes_them(office):
    chance = random.Random(11)
    store(
        office,
        [SARA, *(person(f"Person {n}", phone=f"0300 55500{n:02}", notes=("note",)) for n in range(60))],
    )
    group = office.groups.add("Friends")
    for _ in range(60):
        random_edit(office, chance, group)

    assert index_content(office.path) == fresh_index_content(office.path)
    kept = dump(office.path)["contact_listing"]
    with writing(make_engine(office.path)).begin() as connection:
        assert listing.differences(connection) == []
        assert search_index.differences(connection) == []
        listing.rebuild(connection)
    assert dump(office.path)["contact_listing"] == kept
    assert index_content(office.path) == fresh_index_content(office.path)


def random_edit(office, chance, group):
    ids = chance.sample(list(office.contacts.ids()), 5)
    record = office.contacts.get(ids[0])
    edits = [
        lambda: office.contacts.trash(ids),
        lambda: office.contacts.restore(office.contacts.ids(ContactFilter(Scope.TRASH))),
        lambda: office.contacts.purge(ids[:1]),
        lambda: office.tags.put(ids, f"tag {chance.randint(1, 3)}"),
        lambda: office.tags.take(ids, "tag 1"),
        lambda: office.groups.join(group, ids),
        lambda: office.groups.leave(group, ids),
        lambda: office.notes.add(ids[0], f"note {chance.random()}"),
        lambda: office.contacts.save(record, edited(record, chance)),
        lambda: office.contacts.add(person(f"New {chance.random()}")),
        office.undo.undo,
    ]
    chance.choice(edits)()


def edited(record, chance):
    name = replace(record.name, family=f"Family {chance.randint(1, 9)}")
    return replace(record, name=name, company=chance.choice(["", "Acme"]), points=record.points[::-1])


OTHERS = ", ".join(column.name for column in ContactListing.__table__.c if column.name != "contact_id")
WRONGS = {
    "a row that is missing": delete(ContactListing).where(ContactListing.contact_id == 2),
    "a wrong name": update(ContactListing).where(ContactListing.contact_id == 2).values(name="Wrong"),
    "a row of nobody": text(f"INSERT INTO contact_listing SELECT 99, {OTHERS} FROM contact_listing LIMIT 1"),
    "a contact not in the index": text("DELETE FROM contact_trigram_docsize WHERE id = 2"),
    "a trashed contact in the index": text("UPDATE contact_listing SET trashed = 1 WHERE contact_id = 2"),
}  # fmt: skip


@pytest.mark.parametrize("wrong", WRONGS.values(), ids=WRONGS.keys())
def test_a_check_finds_a_listing_or_an_index_that_is_wrong(workspace, wrong):
    store(workspace, [person(f"Person {number}") for number in range(5)])
    assert workspace.checks.check().ok
    engine = make_engine(workspace.path)
    with writing(engine).begin() as connection:
        connection.execute(wrong)
    engine.dispose()

    report = workspace.checks.check()
    assert not report.ok
    assert all("contact_" in problem for problem in report.problems)


def test_a_company_is_listed_by_its_own_name(workspace):
    draft = ContactDraft(ContactKind.COMPANY, PersonName(given="Ali", family="Khan"), "Acme")
    row = workspace.contacts.rows([workspace.contacts.add(draft)])[1]

    assert (row.name, row.file_as) == ("Acme", "Acme")


def test_the_preferred_number_and_address_are_listed(workspace):
    points = [
        ContactPoint(PointKind.PHONE, "1", "home"),
        ContactPoint(PointKind.PHONE, "2", "mobile"),
        ContactPoint(PointKind.EMAIL, "a@x.example"),
        ContactPoint(PointKind.EMAIL, "b@x.example", preferred=True),
    ]
    addresses = (Address(locality="Lahore"), Address(locality="Multan", country_code="PK", preferred=True))
    draft = ContactDraft(points=tuple(points), addresses=addresses)
    row = workspace.contacts.rows([workspace.contacts.add(draft)])[1]

    assert (row.phone, row.email, row.city, row.country) == ("2", "b@x.example", "Multan", "PK")


def test_closing_gives_the_file_free(workspace):
    database = Database(workspace.path)
    database.close()
    workspace.close()

    assert not workspace.path.with_name("office.crm-wal").exists()
