"""A simulated year: sleep, clock changes, two windows; every alarm rings exactly once, none is lost."""

import shutil

import pytest

from desktop_crm.services.workspace import Workspace
from tests.support.alarm_year import Year, YearClock


@pytest.mark.parametrize(
    ("zone", "seed"),
    [("America/New_York", 1), ("Pacific/Auckland", 4)],
)
def test_in_a_year_every_alarm_rings_exactly_once_and_none_is_lost(tmp_path, empty_file, zone, seed):
    path = tmp_path / "office.crm"
    shutil.copy(empty_file, path)
    clock = YearClock(zone)
    windows = [Workspace.open(path, clock=clock, user="anna") for _ in range(2)]

    year = Year(windows, clock, seed)
    year.run()

    assert sum(year.model.rings.values()) > 300
    for window in windows:
        window.close()
