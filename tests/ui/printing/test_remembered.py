import pytest

from desktop_crm.domain.labels import AddressStyle, ArabicHand, LabelOptions, LabelOrder
from desktop_crm.services.preferences import Preferences
from desktop_crm.ui.printing.remembered import LABEL_OPTIONS, remember, remembered
from desktop_crm.ui.printing.view import LabelsView

OTHERS = LabelOptions(
    stock_id="dymo-30252",
    style=AddressStyle.PERSONAL,
    arabic_hand=ArabicHand.NASTALIQ,
    size_pt=12.0,
    shrink_to_fit=False,
    order=LabelOrder.POSTCODE,
    one_per_household=True,
    sender_country="DE",
    shift_right_mm=0.5,
    shift_down_mm=-1.0,
)


def test_settings_come_back_from_the_disk(tmp_path):
    path = tmp_path / "preferences.json"
    remember(Preferences(path), OTHERS, "PK")

    assert remembered(Preferences(path), "PK") == OTHERS


def test_the_senders_country_is_that_of_each_file_unless_another_was_chosen(preferences):
    remember(preferences, LabelOptions(sender_country="PK"), "PK")

    assert remembered(preferences, "NO").sender_country == "NO"


@pytest.mark.parametrize(
    "kept", [None, "avery", [1], {"style": "loud"}, {"size_pt": 900}, {"size_pt": None}, {"order": []}]
)
def test_settings_that_make_no_sense_leave_the_usual_ones(preferences, kept):
    preferences.put(LABEL_OPTIONS, kept)

    assert remembered(preferences, "PK") == LabelOptions(sender_country="PK")


def test_the_next_time_starts_with_the_same_sheet_at_its_first_label(
    view, workspace, jobs, preferences, qtbot
):
    panel = view.options
    panel.show_options(OTHERS)
    with qtbot.waitSignal(view.presenter.sheets_ready):
        panel.position.copies.setValue(3)

    again = LabelsView(workspace, jobs, preferences, settle_ms=0)
    qtbot.addWidget(again)

    assert again.options.options == OTHERS
    assert again.preview.sheet.accessibleDescription() == view.preview.sheet.accessibleDescription()


def test_a_stock_that_is_gone_leaves_the_usual_one(workspace, jobs, preferences, qtbot):
    preferences.put(LABEL_OPTIONS, {"stock": "no-such-stock"})

    view = LabelsView(workspace, jobs, preferences, settle_ms=0)
    qtbot.addWidget(view)

    assert view.options.options.stock_id == LabelOptions().stock_id
