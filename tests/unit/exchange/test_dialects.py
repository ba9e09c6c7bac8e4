"""What arrives from the programs and phones that people have their contacts in."""

import pytest
from card_samples import SAMPLES, chats, dates, of_kind, problems, read_one, sample

from desktop_crm.domain.cards import CardRead, Repair, RepairKind
from desktop_crm.domain.contacts import ContactKind, ContactPoint, PointKind


def test_an_iphone_card_keeps_labels_country_codes_and_days_without_a_year():
    (card,) = sample("iphone")

    draft = card.draft
    assert draft.name.joined == "Dr. Sara Noor Malik"
    assert (draft.name.nickname, draft.name.phonetic_given) == ("Sari", "Sah-ra")
    assert (draft.company, draft.department, draft.title) == ("Indus Textiles", "Weaving", "Head of Design")
    assert of_kind(draft, "phone") == [
        ("+92 300 5550142", "mobile", True),
        ("+92 300 5550143", "mobile", False),
        ("+92 42 5550144", "work fax", False),
        ("+92 42 5550145", "other", False),
    ]
    assert of_kind(draft, "email")[0] == ("sara@indus.example", "Studio, ground floor", True)
    assert of_kind(draft, "url") == [("https://indus.example/sara", "homepage", True)]
    assert chats(draft) == [("skype", "sara.malik")]
    assert draft.addresses[0].street == "12 Mall Road\nFloor 3"
    assert draft.addresses[0].country_code == "PK"
    assert dates(draft) == [
        ("birthday", "--02-29"),
        ("anniversary", "2009-06-20"),
        ("First order", "2020-11-03"),
    ]
    assert draft.notes == ("Likes indigo; hates mornings.",)
    assert [extra.partition(":")[0] for extra in card.extras] == [
        "PRODID", "item7.X-ABRELATEDNAMES", "item7.X-ABLabel", "PHOTO;ENCODING=b;TYPE=PNG", "X-IMAGETYPE",
    ]  # fmt: skip


def test_groups_of_a_mac_arrive_as_groups_with_the_uids_of_their_members():
    _, company, carpenters, lost = sample("macos-groups")

    assert company.draft.kind is ContactKind.COMPANY
    assert (company.draft.company, company.draft.name.display) == ("Weber Holz GmbH", "")
    assert (carpenters.name, carpenters.uid) == ("Carpenters", "11111111-aaaa-4bbb-8ccc-000000000003")
    assert carpenters.members == (
        "11111111-AAAA-4BBB-8CCC-000000000001",
        "11111111-aaaa-4bbb-8ccc-000000000002",
    )
    assert (lost.name, lost.line, lost.card_number) == ("Lost", 28, 4)


def test_an_android_card_in_quoted_printable_keeps_its_letters_and_its_own_fields():
    (card,) = sample("android")

    draft = card.draft
    assert (draft.name.given, draft.name.family, draft.name.nickname) == ("علی", "رضا", "Alu")
    assert draft.name.full == ""
    assert of_kind(draft, "phone") == [
        ("+923005550150", "mobile", True),
        ("0425550151", "home fax", False),
        ("0425550152", "shop floor", False),
    ]
    assert draft.addresses[0].street == "گلی 5; makan 7"
    assert dates(draft) == [("anniversary", "1990-05-06"), ("Shop opened", "2011-01-02")]
    assert draft.notes == ("First line\nsecond line, long enough to be cut in two",)
    assert [extra[:46] for extra in card.extras] == [
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/relat",
        "PHOTO;ENCODING=BASE64;PNG:iVBORw0KGgoAAAANSUhE",
    ]
    assert card.repairs == (Repair(RepairKind.HEADER, 7),)


def test_a_google_card_gets_back_its_broken_note_and_keeps_its_marks_out_of_the_tags():
    (card,) = sample("google")

    draft = card.draft
    assert (draft.name.middle, draft.name.suffix) == ("Zofia Anna", "Ph.D., MBA")
    assert draft.company == "Kowal Sp. z o.o., oddział"
    assert draft.notes == ("First line\nPhone: ask at the desk\n12:30 is lunch\n\nlast line",)
    assert of_kind(draft, "url") == [("http://kowal.example/a,b", "BLOG", False)]
    assert of_kind(draft, "phone")[1] == ("+48 22 555 01 21", "mobile", False)
    assert chats(draft) == [("google talk", "marta@chat.example"), ("icq", "5550122")]
    assert (draft.addresses[0].label, draft.addresses[0].country_code) == ("Weekends", "PL")
    assert draft.addresses[0].street == "ul. Długa 5\n00-238 Warszawa"
    assert draft.tags == ("Suppliers",)
    assert card.extras == ("CATEGORIES:myContacts,* starred",)
    assert card.repairs == tuple(Repair(RepairKind.STRAY_LINE, line) for line in (19, 20, 22))


def test_an_outlook_card_in_windows_1252_keeps_umlauts_and_labels_that_say_more():
    (card,) = sample("outlook")

    draft = card.draft
    assert (draft.name.prefix, draft.name.full) == ("Herr", "Jürgen Müller")
    assert (draft.company, draft.department) == ("Müller & Söhne", "Einkauf")
    work, home = draft.addresses
    assert (work.street, work.formatted, work.preferred) == ("Königstraße 28", "", True)
    assert home.formatted == "c/o Familie Schmidt\nGartenweg 3\n73728 Esslingen"
    assert dates(draft) == [("birthday", "1970-08-07"), ("anniversary", "2000-09-01")]
    assert chats(draft) == [("", "juergen@chat.example")]
    assert "ROLE:Beschaffung" in card.extras
    assert "X-MS-MANAGER:Käthe Groß" in card.extras
    assert card.repairs == ()


def test_a_lotus_notes_card_with_underscores_and_a_profile_is_read():
    (card,) = sample("lotus-notes")

    assert card.draft.name.display == "Grace Lim"
    assert chats(card.draft) == [("skype", "grace.lim")]
    assert "X_LOTUS_CHAIR:yes" in card.extras
    assert "SOUND:Grace" in card.extras


def test_an_evolution_card_is_filed_as_usual_and_its_label_says_nothing_new():
    (card,) = sample("evolution")

    draft = card.draft
    assert (draft.name.file_as, draft.name.filed_as) == ("", "O'Brien, Zoë")
    assert [label for _, label, _ in of_kind(draft, "phone")] == ["work", "home"]
    assert chats(draft) == [("xmpp", "zoe@chat.example")]
    assert draft.addresses[0].formatted == ""
    assert draft.uid == "pas-id-4F0000000001"
    assert len(card.extras) == 2


def test_kde_chat_names_with_slashes_and_several_values_in_one_are_taken_apart():
    (card,) = sample("kaddressbook")

    assert chats(card.draft) == [
        ("xmpp", "omar@chat.example"),
        ("xmpp", "omar.haddad@chat.example"),
        ("skype", "omar.haddad"),
    ]
    assert "AGENT:BEGIN:VCARD\\nVERSION:3.0\\nFN:Lina\\, the agent\\nEND:VCARD\\n" in card.extras


def test_a_thunderbird_card_keeps_extensions_and_preferences():
    (card,) = sample("thunderbird")

    assert card.draft.points[3] == ContactPoint(
        PointKind.PHONE, "+972-3-555-0171", "work", extension="12", preferred=True
    )
    assert of_kind(card.draft, "email")[0] == ("ben@adler.example", "", True)
    assert dates(card.draft) == [("birthday", "--04-12"), ("anniversary", "2010-03-05")]
    assert card.draft.uid == "22222222-aaaa-4bbb-8ccc-000000000001"
    assert card.draft.source.foreign_uid.startswith("urn:uuid:")
    assert card.draft.source.card_version == "4.0"


def test_a_nextcloud_card_keeps_the_written_address_and_escaped_commas():
    (card,) = sample("nextcloud")

    draft = card.draft
    assert draft.addresses[0].formatted == "Rua das Flores 7\nCasa Amarela"
    assert draft.addresses[0].country_code == "BR"
    assert draft.tags == ("Friends", "Choir, alto")
    assert draft.points[0].service == "mastodon"
    assert chats(draft) == [("matrix", "u/ines:chat.example")]


def test_a_list_of_sogo_is_no_card_and_passed_over():
    (card,) = sample("sogo")

    assert card.draft.name.display == "Liisa Virtanen"


def test_cards_of_old_phones_keep_pauses_and_leave_out_empty_numbers():
    nils, eva = sample("old-phones")

    assert of_kind(nils.draft, "phone") == [("+4685550180", "mobile", True), ("+46855501pw81", "work", False)]
    assert (eva.draft.name.family, eva.draft.title) == ("Ås", "Chief Cook")
    assert eva.extras == ("X-IRMC-LUID:0002000000AB",)
    assert eva.draft.source.line == 10


def test_a_japanese_phone_card_keeps_its_readings_and_letters_that_end_in_a_backslash():
    (card,) = sample("japanese-phone")

    draft = card.draft
    assert (draft.name.family, draft.name.phonetic_family, draft.name.phonetic_given) == (
        "山田",
        "ﾔﾏﾀﾞ",
        "ﾊﾅｺ",
    )
    assert draft.company == "ソニック表示"
    assert draft.notes == ("能登の表",)
    assert draft.addresses[0].locality == "渋谷区"


def test_an_entourage_file_in_utf_16_with_bare_carriage_returns_is_read():
    eleni, konstantinos = sample("entourage")

    assert eleni.draft.notes == ("Ωραία μέρα",)
    assert konstantinos.draft.name.display == "Κωνσταντίνος Γεωργίου"
    assert konstantinos.draft.source.line == 8
    data = (SAMPLES / "entourage.vcf").read_bytes()
    assert konstantinos.draft.source.verbatim in data
    assert konstantinos.draft.source.verbatim.decode("utf-16-be").startswith("BEGIN:VCARD\rVERSION:3.0")


def test_the_older_standard_with_folds_and_lists_is_read():
    (card,) = sample("rfc2426")

    draft = card.draft
    assert (draft.name.middle, draft.name.suffix) == ("Byron King", "Jr., M.D.")
    assert draft.name.full == "Dr. Ada Byron King Quist, Jr."
    assert draft.name.file_as == ""
    assert draft.department == "North American Division, Marketing"
    assert draft.addresses[0].formatted.startswith("Mrs. Ada Quist\n123 Main Street")
    assert draft.addresses[0].street == "123 Main Street"
    assert draft.dates[0].date.iso == "1980-12-09"
    assert draft.dates[0].text == "1980-12-09T15:30:00Z"
    assert of_kind(draft, "email") == [("c=xx;s=quist", "", False)]


def test_the_newer_standard_with_alternatives_and_uris_is_read():
    simone, company = sample("rfc6350")

    draft = simone.draft
    assert (draft.points[0].value, draft.points[0].extension) == ("+1-418-555-0192", "102")
    assert of_kind(draft, "url") == [("https://nordlicht.example/a,b;c", "home", False)]
    assert draft.notes == ("Param^ters",)
    assert simone.extras[0].startswith("N;ALTID=1;LANGUAGE=ja")
    assert (company.draft.kind, company.draft.company) == (ContactKind.COMPANY, "Nordlicht")


def test_the_newest_parts_of_names_and_addresses_are_not_lost():
    (card,) = sample("rfc9554")

    assert (card.draft.name.family, card.draft.name.suffix) == ("Ruiz Ibáñez", "Jr.")
    assert card.draft.addresses[0].extended == "Piso 2, Centro"
    assert card.draft.points[0].service == "bluesky"


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.vcf")), ids=lambda path: path.stem)
def test_a_kept_card_read_again_gives_the_same_contact(path):
    for read in sample(path.stem):
        if not isinstance(read, CardRead):
            continue
        again = read_one(read.draft.source.verbatim)
        assert again.extras == read.extras
        for field in ("kind", "name", "points", "addresses", "dates", "tags", "notes", "uid"):
            assert getattr(again.draft, field) == getattr(read.draft, field)


def test_every_sample_gives_somebody():
    for path in SAMPLES.glob("*.vcf"):
        found = sample(path.stem)
        assert len(problems(found)) < len(found)
