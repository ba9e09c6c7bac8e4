import stat
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit

from desktop_crm.domain.errors import DatabaseBusyError
from desktop_crm.domain.labels import ArabicHand
from desktop_crm.ui import theme
from desktop_crm.ui.printing import view as view_module
from desktop_crm.ui.printing.audiences import AudienceKind, Origin
from desktop_crm.ui.printing.sheet_view import SheetView


def texts(box):
    return [plain(box.itemText(index)) for index in range(box.count())]


def plain(text):
    """Return a text without the marks around names and numbers."""
    return text.replace("\u2068", "").replace("\u2069", "")


def choose(view, qtbot, box, index):
    with qtbot.waitSignal(view.presenter.sheets_ready):
        box.setCurrentIndex(index)


def page_text(view, page=0):
    return PdfReader(BytesIO(view.presenter.sheets.pdf)).pages[page].extract_text()


def test_everybody_with_an_address_is_offered_to_print(view):
    assert view.print.text() == "&Print 3 labels"
    assert view.print.isEnabled()
    assert "Ana Silva" in page_text(view)


def test_opening_puts_the_cursor_on_the_first_free_label(view):
    assert view.focusWidget() is view.options.position.start


def test_typing_seven_and_enter_prints_from_label_seven(view, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(view_module, "choose_printer", lambda stock, parent: asked.append(stock))

    with qtbot.waitSignal(view.presenter.sheets_ready):
        qtbot.keyClicks(view.focusWidget(), "7")
        qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Return)

    assert view.presenter.sheets.options.start == 7
    assert [stock.id for stock in asked] == ["avery-5160"]


def test_groups_and_tags_are_offered_with_their_numbers(view, workspace, ids, qtbot):
    workspace.groups.join(workspace.groups.add("Dealers"), ids[:2])
    workspace.tags.put([ids[2]], "north")
    with qtbot.waitSignal(view.presenter.sheets_ready):
        view.show_origin(Origin(tuple(ids[1:4])))

    assert texts(view.options.who.people) == [
        "Chosen contacts · 3 people",
        "Everybody · 5 people",
        "Group: Dealers · 2 people",
        "Tag: north · 1 person",
    ]
    assert view.options.who.audience.kind is AudienceKind.CHOSEN
    choose(view, qtbot, view.options.who.people, 2)
    assert view.presenter.sheets.report.printed == 2
    choose(view, qtbot, view.options.who.people, 3)
    assert "Carl Zimmer" in page_text(view)


def test_people_who_joined_meanwhile_are_there_when_the_view_is_shown_again(view, workspace, ids, qtbot):
    workspace.contacts.trash(ids[:1])

    view.hide()
    with qtbot.waitSignal(view.presenter.sheets_ready):
        view.show()

    assert view.presenter.sheets.report.printed == 2


def test_a_view_that_is_left_gives_its_drawing_up(view, qtbot):
    view.options.position.start.setValue(5)

    with qtbot.assertNotEmitted(view.presenter.sheets_ready, wait=50):
        view.hide()

    assert view.presenter.sheets.options.start == 1


def test_a_change_elsewhere_is_drawn_after_a_refresh(view, workspace, ids, qtbot):
    workspace.contacts.trash(ids[:2])

    with qtbot.waitSignal(view.presenter.sheets_ready):
        view.refresh()

    assert view.presenter.sheets.report.printed == 1


def test_skipped_people_are_named_and_can_be_opened(view, ids, qtbot):
    cards = view.check.cards()

    assert [card.title.text() for card in cards] == ["1 person skipped", "1 person skipped"]
    assert [plain(link.text()) for card in cards for link in card.links()] == ["Dora Nowhere", "Emil Half"]
    with qtbot.waitSignal(view.contact_requested) as opened:
        qtbot.mouseClick(cards[0].links()[0], Qt.MouseButton.LeftButton)
    assert opened.args == [ids[3]]


def test_a_household_is_merged_and_shown_before_printing(view, qtbot):
    with qtbot.waitSignal(view.presenter.sheets_ready):
        view.options.who.household.click()

    assert view.presenter.sheets.report.printed == 2
    merged = view.check.cards()[-1]
    assert merged.title.text() == "Same household merged"
    assert plain(merged.links()[0].text()) == "Ana Silva · Bea Silva"


def test_labels_made_smaller_are_listed(view, qtbot):
    choose(view, qtbot, view.options.text.size_box, view.options.text.size_box.findData(24.0))

    card = next(card for card in view.check.cards() if "made to fit" in card.title.text())
    assert len(card.links()) == 3


def test_nobody_to_print_for_leaves_nothing_to_press(view, ids, qtbot):
    with qtbot.waitSignal(view.presenter.sheets_ready):
        view.show_origin(Origin((ids[3],)))

    assert view.presenter.sheets.pdf == b""
    assert not view.print.isEnabled()
    assert not view.save.isEnabled()
    assert view.preview.caption.text() == "No labels"


def test_the_order_and_the_senders_country_are_heeded(view, qtbot):
    choose(view, qtbot, view.options.who.order, 1)
    text = view.options.text
    choose(view, qtbot, text.from_country, text.from_country.findData("DE"))

    printed = page_text(view)
    assert printed.index("Carl Zimmer") < printed.index("Ana Silva")
    assert "GERMANY" not in printed
    assert "UNITED STATES OF AMERICA" in printed


def test_every_choice_reaches_the_options(view, qtbot):
    text, position = view.options.text, view.options.position
    text.style_box.setCurrentIndex(1)
    text.hand_box.setCurrentIndex(1)
    position.copies.setValue(2)
    position.right.setValue(0.5)
    position.down.setValue(-1.5)
    with qtbot.waitSignal(view.presenter.sheets_ready):
        text.shrink.click()

    options = view.presenter.sheets.options
    assert options.style.value == "personal"
    assert options.arabic_hand is ArabicHand.NASTALIQ
    assert not options.shrink_to_fit
    assert (options.copies, options.shift_right_mm, options.shift_down_mm) == (2, 0.5, -1.5)
    assert view.presenter.sheets.report.printed == 6


def test_quick_changes_are_drawn_once(workspace, ids, jobs, preferences, qtbot):
    view = view_module.LabelsView(workspace, jobs, preferences, settle_ms=60)
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.presenter.sheets_ready):
        view.show()
    drawn = []
    view.presenter.sheets_ready.connect(lambda: drawn.append(view.presenter.sheets.options.start))

    with qtbot.waitSignal(view.presenter.sheets_ready):
        for start in range(2, 9):
            view.options.position.start.setValue(start)
    qtbot.wait_until(lambda: drawn == [8])


def test_a_busy_file_is_explained_in_place_of_the_labels(view, workspace, qtbot, monkeypatch):
    def busy(*_, **__):
        raise DatabaseBusyError(workspace.path)

    monkeypatch.setattr(workspace.labels, "render", busy)
    view.options.position.start.setValue(3)

    qtbot.wait_until(lambda: view.check.cards()[0].title.text() == "That did not work")
    assert not view.print.isEnabled()
    assert "office.crm" not in view.preview.caption.text()


def test_saving_writes_the_very_pages_that_are_shown(view, qtbot, monkeypatch, tmp_path):
    to = tmp_path / "out.pdf"
    monkeypatch.setattr(view_module, "ask_file_to_write", lambda *_: to)

    qtbot.mouseClick(view.save, Qt.MouseButton.LeftButton)

    qtbot.wait_until(to.exists)
    assert PdfReader(to).pages[0].extract_text() == page_text(view)
    assert "out.pdf" in view.check.cards()[0].title.text()


def test_a_folder_that_cannot_be_written_is_explained_and_the_labels_stay(view, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(view_module, "ask_file_to_write", lambda *_: tmp_path / "missing" / "out.pdf")

    qtbot.mouseClick(view.save, Qt.MouseButton.LeftButton)

    assert view.check.cards()[0].title.text() == "That did not work"
    assert view.print.isEnabled()


def test_what_was_drawn_leaves_no_file_with_addresses_behind(view):
    folder = view.presenter.folder

    assert list(folder.iterdir()) == []
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_view_is_drawn_in_both_themes_and_at_double_size(view, qapp, look):
    theme.apply(qapp, look, 200)

    assert not view.grab().isNull()
    theme.apply(qapp, "light")


def test_the_view_turns_round_but_the_sheet_does_not(view, qapp):
    left = view.options.mapTo(view, QPoint(0, 0)).x()
    first, second = (view.preview.sheet.cell_rect(position).x() for position in (1, 2))

    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.processEvents()

    assert view.options.mapTo(view, QPoint(0, 0)).x() > left
    assert view.preview.sheet.cell_rect(1).x() < view.preview.sheet.cell_rect(2).x()
    assert first < second


def test_everything_that_takes_focus_has_a_name(view):
    kinds = (QAbstractButton, QComboBox, QAbstractSpinBox, SheetView)
    widgets = [widget for kind in kinds for widget in view.findChildren(kind)]
    fields = [
        line for line in view.findChildren(QLineEdit) if not isinstance(line.parent(), QAbstractSpinBox)
    ]

    assert len(widgets) > 12
    for widget in [*widgets, *fields]:
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            assert name, widget
