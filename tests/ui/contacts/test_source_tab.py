"""The card a contact came from is kept as it was received, and can be seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop_crm.ui.contacts.detail_tabs import Tab
from desktop_crm.ui.contacts.source_tab import MOST_CHARACTERS, card_text

CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Amira Zaman\r\nX-UNKNOWN;A=b:kept\r\nTEL:042 111\r\nEND:VCARD"


@pytest.fixture
def read_in(view, workspace, tmp_path, find, qtbot):
    """Import a card that stands in a file after another one, and show its source."""

    def read_in(card):
        path = tmp_path / "old phone.vcf"
        first = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Omar First\r\nTEL:1\r\nEND:VCARD\r\n"
        path.write_bytes(first + card + b"\r\n")
        workspace.importing.commit(workspace.importing.plan([path]))
        view.open_contact(find("Amira Zaman"))
        view.detail.tabs.bar.setCurrentIndex(Tab.SOURCE)
        source = view.detail.tabs.source
        qtbot.waitUntil(lambda: all(card.isVisible() for card in source.views))
        return source

    return read_in


def test_the_source_names_the_file_and_the_line(read_in):
    texts = [label.text() for label in read_in(CARD).views[0].findChildren(QLabel)]
    plain = "".join(texts).replace("\u2068", "").replace("\u2069", "")
    assert plain == "From the card in old phone.vcf, line 6."


def test_the_card_is_shown_on_demand_as_it_was_received(read_in, qtbot):
    view = read_in(CARD).views[0]
    assert not view.text.isVisible()
    assert view.text.toPlainText() == ""
    qtbot.mouseClick(view.toggle, Qt.MouseButton.LeftButton)
    assert view.text.isVisible()
    assert view.text.toPlainText().splitlines() == CARD.decode().splitlines()
    qtbot.mouseClick(view.toggle, Qt.MouseButton.LeftButton)
    assert not view.text.isVisible()


def test_a_very_long_card_is_cut_and_says_so(read_in, qtbot):
    photo = b"PHOTO;ENCODING=b:" + b"\r\n ".join([b"A" * 72] * 2000)
    view = read_in(CARD.replace(b"TEL", photo + b"\r\nTEL")).views[0]
    view.toggle.setChecked(True)
    text = view.text.toPlainText()
    assert len(text) < MOST_CHARACTERS + 100
    assert text.splitlines()[-1].endswith("more characters")


def test_a_contact_typed_here_has_no_card(read_in, view, sara):
    read_in(CARD)
    view.open_contact(sara)
    assert view.detail.tabs.source.views == ()


def test_bytes_that_are_no_utf8_are_read_as_western_text():
    assert card_text("N:Müller".encode("cp1252")) == "N:Müller"
