"""Whether list and detail fit the windows people have, and stay where they are while one edits."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop_crm.domain.lookup import ContactFilter, Scope
from desktop_crm.ui.contacts.columns import USUAL_CHOICE, ColumnId
from desktop_crm.ui.contacts.record_values import FieldKey, FieldKind

WITHOUT_RAIL = {1280: 1070, 1440: 1230}
"""Width of the view in a window of that width, in pixels."""


@pytest.fixture(params=WITHOUT_RAIL)
def fitted(request, view, workspace, sara, qtbot):
    """Show the view in a window of a usual size, with long tags."""
    workspace.tags.put([sara], "Supplier of cotton")
    workspace.tags.put([sara], "Newsletter by post")
    view.resize(WITHOUT_RAIL[request.param], 700)
    view.splitter.setSizes([630, 370])
    qtbot.waitUntil(lambda: len(view.list.header._chips) == 6)
    qtbot.waitUntil(view.detail.header.tags._pills[-1].isVisible)
    view.grab()
    return view


def settle(view):
    """Lay out what has changed."""
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    view.grab()


def tops(widgets):
    return {widget.geometry().center().y() for widget in widgets}


def test_the_chips_stand_in_one_line(fitted):
    header = fitted.list.header
    chips = [*header._chips, header.filter_chip]
    assert len(tops(chips)) == 1
    assert all(chip.isVisible() and chip.width() > 0 for chip in chips)


def test_only_chips_of_tags_are_cut(fitted):
    for chip, which in fitted.list.header._chips.items():
        assert which.tag or chip.width() == chip.sizeHint().width()


def test_the_buttons_of_the_detail_stand_in_one_line(fitted):
    header = fitted.detail.header
    assert len(tops([header.call, header.log, header.schedule, header.mail, header.note])) == 1


def test_the_usual_columns_need_no_scroll_bar(fitted):
    table = fitted.list.table
    assert table.horizontalScrollBar().maximum() == 0
    assert table.horizontalHeader().length() == table.viewport().width()


def test_phones_are_not_cut_where_room_is_short(fitted):
    table = fitted.list.table
    number = [column.id for column in fitted.list.model.columns].index(ColumnId.PHONE)
    text = table.fontMetrics().horizontalAdvance("+92 300 555 0142")
    assert table.columnWidth(number) >= text + 16


def shown(table):
    return [c.id for n, c in enumerate(table._model.columns) if not table.isColumnHidden(n)]


def test_a_usual_tag_stands_whole_in_its_column(fitted):
    table = fitted.list.table
    number = [column.id for column in fitted.list.model.columns].index(ColumnId.TAGS)
    pill = table._delegate._plain().pill("Customer").deviceIndependentSize().width()
    assert table.columnWidth(number) >= pill + 16


def test_where_room_is_short_the_city_gives_way_and_comes_back(view, qtbot):
    table = view.list.table
    for width, has_city in ((900, True), (665, False), (900, True)):
        view.splitter.setSizes([width, 1200 - width])
        view.resize(1200 + (width == 665), 700)
        view.grab()
        assert (ColumnId.CITY in shown(table)) is has_city
        assert ColumnId.TAGS in shown(table)
        assert table.horizontalScrollBar().maximum() == 0
    view.splitter.setSizes([665, 535])
    view.grab()
    assert [choice.shown for choice in table.column_choice()] == [choice.shown for choice in USUAL_CHOICE]


def test_columns_the_user_chose_do_not_give_way(view):
    table = view.list.table
    mine = [replace(c, shown=c.shown or c.id is ColumnId.EMAIL) for c in USUAL_CHOICE]
    table.show_columns(mine)
    view.splitter.setSizes([500, 700])
    view.grab()
    assert {ColumnId.EMAIL, ColumnId.CITY, ColumnId.TAGS} <= set(shown(table))


def test_squeezed_columns_are_not_kept_as_the_users_own(fitted):
    assert [choice.width for choice in fitted.list.table.column_choice()] == [0] * len(USUAL_CHOICE)


def test_a_width_the_user_chose_stays(fitted):
    table = fitted.list.table
    table.horizontalHeader().resizeSection(0, 333)
    fitted.resize(fitted.width() + 40, 700)
    fitted.grab()
    assert table.columnWidth(0) == 333
    assert table.column_choice()[0].width == 333


def test_editing_the_name_moves_nothing(fitted):
    settle(fitted)
    place = fitted.detail.body.y()
    fitted.detail.edit(FieldKey(FieldKind.IDENTITY))
    settle(fitted)
    assert fitted.detail.body.y() == place
    fitted.detail.session.cancel()
    settle(fitted)
    assert fitted.detail.body.y() == place


@pytest.fixture
def trashed(fitted, workspace, sara):
    workspace.contacts.trash([sara])
    fitted.show_filter(ContactFilter(scope=Scope.TRASH))
    fitted.open_contact(sara)
    fitted.grab()
    return fitted.detail


def test_the_buttons_of_the_trash_banner_stand_in_one_line(trashed):
    buttons = [trashed._restore, trashed._purge]
    assert len(tops(buttons)) == 1
    assert all(button.width() >= button.sizeHint().width() for button in buttons)


def test_a_trashed_contact_offers_no_change_of_tags(trashed, workspace, sara, fitted):
    tags = trashed.header.tags
    assert not tags.add.isVisible()
    assert not any(pill.cross.isVisible() for pill in tags._pills)
    workspace.contacts.restore([sara])
    fitted.open_contact(sara)
    assert tags.add.isVisible()
    assert all(pill.cross.isVisible() for pill in tags._pills)


@pytest.mark.parametrize(("width", "counted"), [(90, 2), (40, 3)])
def test_tags_without_room_are_counted_and_none_is_cut(view, sara, width, counted):
    delegate = view.list.table._delegate
    picture = QImage(QSize(width, 32), QImage.Format.Format_RGB32)
    row = replace(view.list.model.row(view.list.model.place_of(sara)), tags=("Customer", "Supplier", "VIP"))
    painted = []
    delegate._paint_rest = lambda _painter, _rect, _x, count: painted.append(count)
    painter = QPainter(picture)
    delegate._paint_tags(painter, picture.rect(), row)
    painter.end()
    assert painted == [counted]
