import pytest

from desktop_crm.ui import theme
from desktop_crm.ui.preferences.choices import country_box
from desktop_crm.ui.preferences.general_page import SENDER_COUNTRY, GeneralPage
from desktop_crm.ui.preferences.look import Look


@pytest.fixture
def look(qapp, preferences):
    return Look(qapp, preferences)


@pytest.fixture
def page(look, workspace, jobs, qtbot):
    page = GeneralPage(look, workspace.settings, jobs)
    qtbot.addWidget(page)
    page.show()
    return page


def choose(box, value):
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_the_theme_applies_at_once_and_is_kept(page, preferences):
    choose(page.theme, "dark")

    assert theme.is_dark()
    assert preferences.get("theme") == "dark"


def test_the_size_of_text_applies_at_once_and_is_kept(page, preferences, qapp):
    size = qapp.font().pointSizeF()

    page.text_size.setValue(150)

    assert qapp.font().pointSizeF() == pytest.approx(1.5 * size)
    assert preferences.get("text_size") == 150


def test_another_language_is_announced_once(page, look, qtbot):
    with qtbot.waitSignal(look.language_changed):
        choose(page.language, "ur")
    with qtbot.assertNotEmitted(look.language_changed):
        choose(page.language, "ur")


def test_countries_belong_to_the_file(page, workspace):
    assert page.phone_country.currentData() == "PK"

    choose(page.phone_country, "DE")
    choose(page.sender_country, "GB")

    assert workspace.settings.default_country == "DE"
    assert workspace.settings.get(SENDER_COUNTRY) == "GB"


def test_without_a_file_there_are_no_countries(look, jobs, qtbot):
    page = GeneralPage(look, None, jobs)
    qtbot.addWidget(page)
    page.show()

    assert not page.phone_country.isVisible()


def test_all_countries_are_offered_by_name(qtbot):
    box = country_box()
    qtbot.addWidget(box)
    names = [box.itemText(n) for n in range(box.count())]

    assert box.count() > 240
    assert names[0] == "Not set"
    assert names[1:] == sorted(names[1:])


def test_a_spoilt_setting_does_no_harm(look, preferences):
    preferences.put("theme", "pink")
    preferences.put("text_size", "huge")

    look.apply()

    assert look.theme is theme.ThemeChoice.SYSTEM
    assert look.text_size == 100
