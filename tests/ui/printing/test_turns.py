import pytest
from PySide6.QtCore import Qt

from desktop_crm.ui import theme
from desktop_crm.ui.printing.turns import Room


@pytest.fixture
def large(view, qapp, qtbot):
    """Show the view as wide as beside the rail in a window of 1280 by 800, in letters of double size."""
    theme.apply(qapp, theme.ThemeChoice.LIGHT, 200)
    view.window().resize(860, 650)
    qtbot.wait_until(lambda: view.turns.room is Room.ONE)
    return view


def shown(view):
    return [part for part in (view.options, view.preview, view.check) if part.isVisible()]


def press(view, qtbot, number):
    qtbot.mouseClick(view.turns.chips()[number], Qt.MouseButton.LeftButton)


def test_where_there_is_room_all_stand_side_by_side(view):
    assert shown(view) == [view.options, view.preview, view.check]
    assert not any(chip.isVisible() for chip in view.turns.chips())


def test_large_letters_leave_each_part_the_whole_width_in_turn(large, qtbot):
    for number, part in enumerate((large.options, large.preview, large.check)):
        press(large, qtbot, number)

        assert shown(large) == [part]
        assert part.width() == large.width()
        assert [chip.isChecked() for chip in large.turns.chips()].index(True) == number
    assert large.turns.chips()[2].text() == "Check · 2"


def test_the_sheet_is_large_enough_to_choose_a_label_on(large, qtbot):
    press(large, qtbot, 1)

    assert large.preview.sheet.cell_rect(1).width() > 60


def test_panels_scroll_up_and_down_alone(large, qtbot):
    for number, part in ((0, large.options), (2, large.check)):
        press(large, qtbot, number)

        qtbot.wait_until(lambda part=part: part.widget().width() == part.viewport().width())
        assert not part.horizontalScrollBar().isVisible()


def test_with_room_for_two_the_choices_stay_and_the_check_takes_turns(view, qtbot):
    view.window().resize(view.fontMetrics().averageCharWidth() * 100, 700)
    qtbot.wait_until(lambda: view.turns.room is Room.TWO)
    assert shown(view) == [view.options, view.preview]

    press(view, qtbot, 2)

    assert shown(view) == [view.options, view.check]
    qtbot.wait_until(lambda: view.options.widget().width() == view.options.viewport().width())


def test_a_part_left_in_front_gives_way_to_all_when_the_window_grows(large, qtbot):
    press(large, qtbot, 2)

    large.window().resize(2200, 900)

    qtbot.wait_until(lambda: shown(large) == [large.options, large.preview, large.check])


def test_what_was_done_is_brought_to_the_front(large, qtbot):
    large.presenter.printed.emit(2)

    assert shown(large) == [large.check]
    assert large.check.cards()[0].title.text() == "2 pages sent to the printer."
